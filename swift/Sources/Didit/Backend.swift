/// Connects an app to Didit through your own backend. The backend authenticates the user by a token, forwards the
/// requests that this user may make, and adds the API key. Never put an API key into an app: anything shipped in an app
/// can be extracted, and the key gives access to the documents of all users.
///
/// ```swift
/// let backend = try Backend(baseUrl: "https://api.shop.example/didit") { Secret(try await signIn.currentToken()) }
/// let session = try await backend.client().sessions.create(CreateSession(workflowId: "your workflow"))
/// ```
public struct Backend: Sendable {
    private let anonymous: Didit
    private let token: @Sendable () async throws -> Secret

    /// Creates a connection to your backend.
    ///
    /// - Parameters:
    ///   - baseUrl: base URL of your backend, without `/v3/…`.
    ///   - options: other client options; an API key is rejected.
    ///   - token: returns the user's token; called for each client, so that it can return a fresh one.
    public init(
        baseUrl: String, options: ClientOptions = ClientOptions(), token: @escaping @Sendable () async throws -> Secret
    ) throws {
        var options = options
        options.baseUrl = baseUrl
        options.ownBackend = true
        anonymous = try Didit(options)
        self.token = token
    }

    /// Returns a client with the current token, to use for a few calls. All clients share their connections.
    public func client() async throws -> Didit {
        try anonymous.withOptions(RequestOptions(accessToken: try await token()))
    }
}
