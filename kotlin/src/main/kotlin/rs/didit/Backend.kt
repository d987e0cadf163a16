package rs.didit

/**
 * Connects an app to Didit through your own backend. The backend authenticates the user by a token, forwards the
 * requests that this user may make, and adds the API key. Never put an API key into an app: anything shipped in an app
 * can be extracted, and the key gives access to the documents of all users.
 *
 * ```
 * val backend = Backend("https://api.shop.example/didit") { Secret(signIn.currentToken()) }
 * val session = backend.client().sessions.create { workflowId = "your workflow" }
 * ```
 *
 * @param baseUrl base URL of your backend, without `/v3/…`
 * @param options other client options; an API key is rejected
 * @param token returns the user's token; called for each client, so that it can return a fresh one
 */
public class Backend(
    baseUrl: String,
    options: ClientOptions = ClientOptions(),
    private val token: suspend () -> Secret,
) : AutoCloseable {
    private val anonymous = Didit(options.toBuilder().baseUrl(baseUrl).ownBackend(true).build())

    /** Returns a client with the current token, to use for a few calls. All clients share their connections. */
    public suspend fun client(): Didit {
        val token = token()
        return anonymous.withOptions { accessToken = token }
    }

    /** Closes the connections of all clients. */
    override fun close(): Unit = anonymous.close()
}
