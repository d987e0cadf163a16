package rs.didit

import java.util.Collections
import kotlinx.serialization.json.JsonElement

/**
 * Client of the platform. Create one per process and share it: all its calls share their connections. Calls are `suspend`
 * functions; [async] has futures and [blocking] has plain calls for Java.
 *
 * ```
 * val client = Didit { apiKey = Secret("…") }
 * val session = client.sessions.create { workflowId = "…" }
 * ```
 *
 * [close] ends the connections that no call uses.
 */
public class Didit private constructor(calls: Calls) : DiditResources(calls), AutoCloseable {
    private constructor(connection: Connection) : this(Calls(connection, Collections.emptyList()))

    /** Returns the same client with calls as futures. */
    public fun async(): DiditAsync = DiditAsync(calls)

    /** Returns the same client with calls that block the calling thread. */
    public fun blocking(): DiditBlocking = DiditBlocking(calls)

    /**
     * Returns a client with other options for some calls. It shares the connections of this client and is closed with it.
     *
     * @throws DiditException.Configuration for an invalid option
     */
    public fun withOptions(options: RequestOptions): Didit {
        val all = calls.options + encode("options", options.json)
        calls.connection.use { it.checkOptions(all) }
        return Didit(Calls(calls.connection, all))
    }

    /** Returns a client with other options for some calls. */
    @JvmSynthetic
    public fun withOptions(options: RequestOptions.Builder.() -> Unit): Didit = withOptions(RequestOptions(options))

    /**
     * Calls an endpoint that this version has no method for, and returns its JSON. The API key is sent.
     *
     * @param path relative to the base URL, with the version: `/v3/lists/`
     */
    public suspend fun request(
        method: Method,
        path: String,
        query: Map<String, String> = emptyMap(),
        body: JsonValue? = null,
    ): JsonValue = calls.await(Requests.json(method, path, query, body))

    /**
     * Downloads a file from a URL in a response of the platform, such as the image of a document. No credentials are
     * sent: such URLs carry their own permission, and expire.
     */
    public suspend fun download(url: String): ByteArray = calls.await(Requests.download(url))

    /**
     * Writes the result of [download] to a file, as it is received: a file of any length is not held in memory. The file
     * is replaced only after the download is complete.
     */
    public suspend fun downloadTo(url: String, path: String): Unit = calls.await(Requests.downloadTo(url, path))

    /**
     * Returns a verifier for webhooks, with the webhook secret of this client.
     *
     * @throws DiditException.Configuration if the client has no valid webhook secret
     */
    public fun webhookVerifier(): WebhookVerifier =
        WebhookVerifier(calls.connection.use { it.webhookVerifier() }, null)

    /** Closes this client, and those that [withOptions] returned. Further calls are errors; running ones end. */
    override fun close(): Unit = calls.connection.close()

    override fun toString(): String = "Didit"

    /** Builds a client. */
    public class Builder internal constructor(json: Map<String, JsonElement>?) : ClientOptionsBuilder<Builder>(json, null) {
        /**
         * Returns the client.
         *
         * @throws DiditException.Configuration for an invalid option
         */
        public fun build(): Didit = create(options())
    }

    /** Creates clients. */
    public companion object {
        init {
            NativeLoading.begin()
        }

        /** Returns a builder in which no option is set. */
        @JvmStatic
        public fun builder(): Builder = Builder(null)

        /**
         * Creates a client.
         *
         * @throws DiditException.Configuration for an invalid option
         */
        @JvmStatic
        public fun create(options: ClientOptions): Didit = Didit(Connection(options))

        /**
         * Creates a client from environment variables: `DIDIT_API_KEY`, `DIDIT_BASE_URL`, `DIDIT_ACCOUNT_BASE_URL`,
         * `DIDIT_WEBHOOK_SECRET`, `DIDIT_ORGANIZATION_ID`, `DIDIT_APPLICATION_ID`, `DIDIT_CA_BUNDLE`,
         * `DIDIT_CLIENT_CERTIFICATE`, `DIDIT_CLIENT_KEY`, and `DIDIT_ALLOW_HTTP` (`1` or `true`). Unset and empty variables
         * keep the default.
         *
         * @throws DiditException.Configuration for an invalid option
         */
        @JvmStatic
        public fun fromEnv(): Didit = Didit(Connection(ClientOptions(), fromEnv = true))

        /** Creates a client. */
        @JvmSynthetic
        public operator fun invoke(options: ClientOptions): Didit = create(options)

        /** Creates a client. */
        @JvmSynthetic
        public operator fun invoke(options: ClientOptions.Builder.() -> Unit): Didit = create(ClientOptions(options))
    }
}

/** The calls of a [Didit] client as futures. They complete on the executor of the client. */
public class DiditAsync internal constructor(calls: Calls) : DiditAsyncResources(calls) {
    /** Calls an endpoint that this version has no method for, and returns its JSON; see [Didit.request]. */
    @JvmOverloads
    public fun request(
        method: Method,
        path: String,
        query: Map<String, String> = emptyMap(),
        body: JsonValue? = null,
    ): java.util.concurrent.CompletableFuture<JsonValue> = calls.future(Requests.json(method, path, query, body))

    /** Downloads a file from a URL in a response of the platform; see [Didit.download]. */
    public fun download(url: String): java.util.concurrent.CompletableFuture<ByteArray> =
        calls.future(Requests.download(url))

    /** Writes the result of [download] to a file; see [Didit.downloadTo]. */
    public fun downloadTo(url: String, path: String): java.util.concurrent.CompletableFuture<Void?> =
        calls.future(Requests.downloadToFuture(url, path))
}

/** The calls of a [Didit] client that block the calling thread. Interrupting the thread cancels the call. */
public class DiditBlocking internal constructor(calls: Calls) : DiditBlockingResources(calls) {
    /** Calls an endpoint that this version has no method for, and returns its JSON; see [Didit.request]. */
    @JvmOverloads
    public fun request(
        method: Method,
        path: String,
        query: Map<String, String> = emptyMap(),
        body: JsonValue? = null,
    ): JsonValue = calls.block(Requests.json(method, path, query, body))

    /** Downloads a file from a URL in a response of the platform; see [Didit.download]. */
    public fun download(url: String): ByteArray = calls.block(Requests.download(url))

    /** Writes the result of [download] to a file; see [Didit.downloadTo]. */
    public fun downloadTo(url: String, path: String): Unit = calls.block(Requests.downloadTo(url, path))
}

/** HTTP method of [Didit.request]. */
public enum class Method {
    /** GET */
    GET,

    /** POST */
    POST,

    /** PUT */
    PUT,

    /** PATCH */
    PATCH,

    /** DELETE */
    DELETE,
}
