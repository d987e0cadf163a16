import Didit
import Foundation
import XCTest

/// Whatever is wrong, the error is a `DiditError` that says what to do.
final class ErrorsTests: XCTestCase {
    func testKindsAndStatusesAreToldApartBySwitch() {
        func advice(_ error: DiditError) -> String {
            switch error.kind {
            case .api where error.apiError?.kind == .notFound: "create it"
            case .timeout, .connection: "try again"
            default: "read \(error)"
            }
        }
        func greeting(_ status: SessionStatus) -> String {
            switch status {
            case .approved: "welcome"
            case .declined, .expired: "sorry"
            default: "wait"
            }
        }
        XCTAssertEqual(advice(DiditError(ApiError(status: 404, kind: .notFound))), "create it")
        XCTAssertEqual(advice(DiditError(ApiError(status: 500, kind: .server))), "read test: HTTP 500")
        XCTAssertEqual([.approved, .expired, SessionStatus("New")].map(greeting), ["welcome", "sorry", "wait"])
    }

    func testInvalidValuesAreErrorsOfOneType() async throws {
        let sandbox = try await Sandbox.fresh()
        let client = try sandbox.client()
        var deep: JsonValue = []
        for _ in 0..<2_000 { deep = [deep] }
        let params: [(String, CreateSession)] = [
            ("metadata.a[1]", CreateSession(workflowId: "w", metadata: ["a": [1, .number(JsonNumber(Double.nan))]])),
            ("metadata", CreateSession(workflowId: "w", metadata: .number(JsonNumber(-Double.infinity)))),
            ("metadata", CreateSession(workflowId: "w", metadata: deep)),
            ("contact_details.x", CreateSession(workflowId: "w", contactDetails: ContactDetails(extra: ["x": deep]))),
        ]
        for (field, params) in params {
            let error = try await failure { _ = try await client.sessions.create(params) }
            XCTAssertEqual(error.kind, .invalid)
            XCTAssertTrue(error.field?.hasPrefix(field.components(separatedBy: ".")[0]) ?? false, "\(error)")
        }
        let path = try await failure { _ = try await client.sessions.create(params[0].1) }
        XCTAssertEqual(path.field, "metadata.a[1]")
        XCTAssertEqual("\(path)", "`metadata.a[1]` must be a finite number")
        let empty = try await failure { _ = try await client.sessions.create(CreateSession(workflowId: "")) }
        XCTAssertEqual(empty.field, "workflow_id")
        let calls = try await sandbox.calls("")
        XCTAssertEqual(calls, [])
    }

    func testInvalidOptionsAreErrorsOfOneType() async throws {
        for options in [
            ClientOptions(timeout: .seconds(-1)), ClientOptions(maxRetries: -1), ClientOptions(baseUrl: "ftp://x"),
            ClientOptions(headers: ["a b": "c"]), ClientOptions(rateLimits: RateLimits(genericGet: -1)),
        ] {
            let error = try await failure { _ = try Didit(options) }
            XCTAssertEqual(error.kind, .configuration, "\(error)")
        }
        let client = try await Sandbox.fresh().client()
        let error = try await failure { _ = try client.withOptions(RequestOptions(deadline: .seconds(-1))) }
        XCTAssertEqual(error.kind, .configuration)
        XCTAssertEqual("\(error)", "`deadline` must not be negative")
        let wait = try await failure {
            _ = try await client.sessions.waitForDecision(
                sessionId: "1", options: WaitOptions(firstInterval: .seconds(-1)))
        }
        XCTAssertEqual(wait.kind, .configuration)
        let secret = try await failure { _ = try WebhookVerifier(secrets: []) }
        XCTAssertEqual(secret.webhook?.reason, .invalidSecret)
        let tolerance = try await failure {
            _ = try WebhookVerifier(secrets: [Secret("s")], tolerance: .seconds(-1))
        }
        XCTAssertEqual(tolerance.kind, .configuration)
    }

    func testInvalidJsonIsAnErrorOfTheSameType() {
        let deep = String(repeating: "[", count: 100_000)
        for text in ["{", "[1,]", #"{"a":}"#, "01", "1.", "nul", "\"\u{1}\"", #""\x""#, deep] {
            XCTAssertThrowsError(try JsonValue(parsing: text)) { error in
                XCTAssertEqual((error as? DiditError)?.kind, .invalid)
                XCTAssertTrue("\(error)".hasPrefix("`json` is not valid JSON: "), "\(error)")
            }
        }
    }

    func testErrorsAreDescribedWithoutTheResponse() async throws {
        let sandbox = try await Sandbox.fresh()
        let body: JsonValue = ["vendor_data": [.string("\"\(marked)\" is taken.")]]
        try await sandbox.fail("POST /v3/session/", ["response": [400, body]])
        let client = try sandbox.client()
        let error = try await failure { _ = try await client.sessions.create(sandbox.newSession()) }
        XCTAssertEqual(error.errors.first?.text, "\"\(marked)\" is taken.")
        var dumped = ""
        dump(error, to: &dumped)
        dump(error.apiError, to: &dumped)
        let texts = "\(error) \(String(reflecting: error)) \(error.errors) \(error.apiError as Any) \(dumped)"
        XCTAssertFalse(texts.contains(marked), texts)
        XCTAssertEqual((error as NSError).localizedDescription, "\(error)")
        XCTAssertTrue(String(reflecting: error).hasPrefix("DiditError(api): sessions.create: HTTP 400"))
    }
}
