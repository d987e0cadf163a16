import Didit
import Foundation
import XCTest

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Part of every secret in the tests. No output of a model, client or error may contain it.
let marked = "MARKED-SECRET"

/// The sandbox process. DIDIT_SANDBOX is the line that it printed, with its URLs and keys.
struct Sandbox {
    let baseUrl: String
    let accountBaseUrl: String
    let apiKey: Secret
    let workflowId: String
    let webhookSecret: Secret
    let organizationId: String
    let applicationId: String

    /// Returns the sandbox after a reset: it contains the predefined application only.
    static func fresh() async throws -> Sandbox {
        let line = ProcessInfo.processInfo.environment["DIDIT_SANDBOX"]
        let ready = try JsonValue(parsing: XCTUnwrap(line, "run scripts/test-swift.sh, which starts the sandbox"))
        func text(_ name: String) throws -> String { try XCTUnwrap(ready[name]?.string) }
        let sandbox = Sandbox(
            baseUrl: try text("base_url"), accountBaseUrl: try text("account_base_url"),
            apiKey: Secret(try text("api_key")), workflowId: try text("workflow_id"),
            webhookSecret: Secret(try text("webhook_secret")),
            organizationId: try text("organization_id"), applicationId: try text("application_id"))
        try await sandbox.post("reset")
        return sandbox
    }

    func options(apiKey: Secret? = nil) -> ClientOptions {
        var options = ClientOptions(
            apiKey: apiKey ?? self.apiKey, baseUrl: baseUrl, accountBaseUrl: accountBaseUrl,
            webhookSecret: webhookSecret)
        options.organizationId = organizationId
        options.applicationId = applicationId
        return options
    }

    func client() throws -> Didit {
        try Didit(options())
    }

    func newSession(user: String = "user-123", metadata: JsonValue? = nil) -> CreateSession {
        CreateSession(workflowId: workflowId, vendorData: user, metadata: metadata)
    }

    func complete(_ sessionId: String, _ scenario: String? = nil) async throws {
        let body: JsonValue = ["scenario": scenario.map { .string($0) } ?? .null]
        try await post("sessions/\(sessionId)/complete", body)
    }

    /// Injects `fault` into the next call that begins with `prefix`.
    func fail(_ prefix: String, _ fault: JsonValue) async throws {
        try await post("faults", ["fault": fault, "prefix": .string(prefix)])
    }

    /// Returns the received calls that begin with `prefix`, such as `GET /v3/sessions/`.
    func calls(_ prefix: String) async throws -> [String] {
        let calls = try await get("calls").array ?? []
        return calls.map { "\($0["method"]?.string ?? "") \($0["path"]?.string ?? "")" }
            .filter { $0.hasPrefix(prefix) }
    }

    func get(_ path: String) async throws -> JsonValue {
        try await send(URLRequest(url: control(path)))
    }

    @discardableResult
    func post(_ path: String, _ body: JsonValue = [:]) async throws -> JsonValue {
        try await send("POST", path, body)
    }

    func send(_ method: String, _ path: String, _ body: JsonValue) async throws -> JsonValue {
        var request = URLRequest(url: try control(path))
        request.httpMethod = method
        request.httpBody = Data(body.description.utf8)
        request.setValue("application/json", forHTTPHeaderField: "content-type")
        return try await send(request)
    }

    private func control(_ path: String) throws -> URL {
        try XCTUnwrap(URL(string: "\(baseUrl)/_sandbox/\(path)"))
    }

    private func send(_ request: URLRequest) async throws -> JsonValue {
        let (data, answer) = try await URLSession.shared.data(for: request)
        XCTAssertEqual((answer as? HTTPURLResponse)?.statusCode, 200, request.url?.path ?? "")
        return try JsonValue(parsing: String(decoding: data, as: UTF8.self))
    }
}

/// Returns the error of a call. Fails the test if the call succeeds or the error message contains a secret.
func failure(
    _ call: () async throws -> Void, file: StaticString = #filePath, line: UInt = #line
) async throws -> DiditError {
    do {
        try await call()
    } catch let error as DiditError {
        let texts = "\(error) \(error.localizedDescription)"
        XCTAssertFalse(texts.contains(marked), "the error message contains a secret", file: file, line: line)
        return error
    }
    XCTFail("expected an error, but the call succeeded", file: file, line: line)
    throw XCTSkip("no error to check")
}
