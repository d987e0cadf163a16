internal import DiditNative
import Foundation

/// Client of the Didit platform. Create one per process and share it.
///
/// ```swift
/// let client = try Didit(ClientOptions(apiKey: Secret("…")))
/// let session = try await client.sessions.create(CreateSession(workflowId: "…"))
/// ```
///
/// All errors are ``DiditError``, except that a call of a cancelled task throws `CancellationError`; the request is
/// then cancelled too.
public final class Didit: Sendable {
    let caller: Caller

    /// Creates a client.
    ///
    /// - Throws: ``DiditError`` of the kind `configuration`.
    public init(_ options: ClientOptions = ClientOptions()) throws {
        caller = Caller(
            client: try Native.run { try NativeClient(options: try options._storage.bytes(), fromEnv: false) })
    }

    private init(caller: Caller) {
        self.caller = caller
    }

    /// Creates a client with the options that environment variables set, such as `DIDIT_API_KEY` and `DIDIT_BASE_URL`.
    ///
    /// - Parameter options: options that are not read from the environment.
    /// - Throws: ``DiditError`` of the kind `configuration`.
    public static func fromEnv(_ options: ClientOptions = ClientOptions()) throws -> Didit {
        let options = try options._storage.bytes()
        return Didit(caller: Caller(client: try Native.run { try NativeClient(options: options, fromEnv: true) }))
    }

    /// Returns a client with other options, which shares the connections of this one.
    ///
    /// - Throws: ``DiditError`` of the kind `configuration`.
    public func withOptions(_ options: RequestOptions) throws -> Didit {
        var caller = caller
        caller.options.append(try options._storage.bytes())
        try Native.run { try caller.client.checkOptions(options: caller.options) }
        return Didit(caller: caller)
    }

    /// HTTP method.
    public struct Method: Hashable, Sendable {
        let name: String

        public static let get = Method(name: "GET")
        public static let post = Method(name: "POST")
        public static let put = Method(name: "PUT")
        public static let patch = Method(name: "PATCH")
        public static let delete = Method(name: "DELETE")
    }

    /// Calls an endpoint that this version has no method for, and returns its JSON. The API key is sent.
    ///
    /// - Parameters:
    ///   - method: HTTP method.
    ///   - path: relative to the base URL, with the version: `/v3/lists/`.
    ///   - query: parameters of the query.
    ///   - body: body, sent as JSON.
    public func request(
        _ method: Method, _ path: String, query: [String: String] = [:], body: JsonValue? = nil
    ) async throws -> JsonValue {
        let query = query.map { NativeHeader(name: $0.key, value: $0.value) }
        let body = try body.map { Data(try JsonWriter.bytes(of: $0)) }
        let data = try await caller.send(.request(method: method.name, path: path, query: query, body: body))
        return try data.map { try JsonValue(parsing: $0) } ?? .null
    }

    /// Downloads a file from a URL in a response of the platform, such as the image of a document. No credentials are
    /// sent: such URLs carry their own permission, and expire.
    public func download(_ url: String) async throws -> Data {
        try await caller.send(.download(url: url)) ?? Data()
    }

    /// Writes the result of ``download(_:)`` to a file, as it is received: a file of any length is not held in memory.
    /// The file is replaced only after the download is complete.
    public func downloadTo(_ url: String, path: String) async throws {
        _ = try await caller.send(.downloadTo(url: url, path: path))
    }

    /// Returns a verifier of webhooks with the webhook secret of this client.
    ///
    /// - Throws: ``DiditError`` of the kind `configuration` if the client has no webhook secret.
    public func webhookVerifier() throws -> WebhookVerifier {
        WebhookVerifier(native: try Native.run { try caller.client.webhookVerifier() }, now: nil)
    }
}

extension Didit: CustomStringConvertible, CustomReflectable {
    public var description: String { "Didit" }

    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Files of sessions that are written to disk.
public protocol SessionFiles: Sendable {
    /// Writes the result of `generatePdf` to a file, as it is received: a report of any length is not held in memory.
    /// The file is replaced only after the download is complete.
    func savePdf(sessionId: String, path: String) async throws
}

extension Sessions {
    public func savePdf(sessionId: String, path: String) async throws {
        throw missing("Sessions.savePdf")
    }
}

extension NativeSessions {
    func savePdf(sessionId: String, path: String) async throws {
        _ = try await caller.send(.savePdf(sessionId: sessionId, path: path))
    }
}
