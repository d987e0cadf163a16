package rs.didit

/**
 * How an app reaches Didit: through a backend of your own, which knows its user by a token, passes on what this user
 * may do, and adds the API key. A key must never be in an app: whoever has the app has the key, and with it every
 * person's documents.
 *
 * ```
 * val backend = Backend("https://api.shop.example/didit") { Secret(signIn.currentToken()) }
 * val session = backend.client().sessions().create(CreateSession(workflowId = "your workflow"))
 * ```
 *
 * @param baseUrl your backend's address, before `/v3/…`
 * @param options everything else; an API key among them is refused
 * @param token asked for each client, so that it can give a fresh token
 */
public class Backend(
    baseUrl: String,
    options: ClientOptions = ClientOptions(),
    private val token: suspend () -> Secret,
) {
    private val anonymous = Didit(options.copy(baseUrl = baseUrl, ownBackend = true))

    /** A client with a token of this moment, for a call or a few. Clients share their connections. */
    public suspend fun client(): Didit = anonymous.withOptions(RequestOptions(accessToken = token()))
}
