/// How an app reaches Didit: through a backend of your own, which knows its user by a token, passes on what this user
/// may do, and adds the API key. A key must never be in an app: whoever has the app has the key, and with it every
/// person's documents.
///
/// ```swift
/// let backend = try Backend(baseUrl: "https://api.shop.example/didit") { Secret(try await signIn.currentToken()) }
/// let session = try await backend.client().sessions().create(params: CreateSession(workflowId: "your workflow"))
/// ```
public struct Backend: Sendable {
    private let anonymous: Didit
    private let token: @Sendable () async throws -> Secret

    /// - Parameters:
    ///   - baseUrl: your backend's address, before `/v3/…`.
    ///   - options: everything else; an API key among them is refused.
    ///   - token: asked for each client, so that it can give a fresh token.
    public init(
        baseUrl: String, options: ClientOptions = ClientOptions(), token: @escaping @Sendable () async throws -> Secret
    ) throws {
        var options = options
        options.baseUrl = baseUrl
        options.ownBackend = true
        anonymous = try Didit(options: options)
        self.token = token
    }

    /// A client with a token of this moment, for a call or a few. Clients share their connections.
    public func client() async throws -> Didit {
        try anonymous.withOptions(options: RequestOptions(accessToken: try await token()))
    }
}
