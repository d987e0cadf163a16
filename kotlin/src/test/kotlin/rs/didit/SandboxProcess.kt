package rs.didit

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

/** Part of every secret in the tests. No output of a model, client or error may contain it. */
const val MARKED = "MARKED-SECRET"

/** The sandbox process. All tests share it; it is stopped when the JVM exits. */
object Sandbox {
    private val ready: JsonValue
    private val http = HttpClient.newHttpClient()

    init {
        val process = ProcessBuilder(System.getProperty("didit.sandbox"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
        Runtime.getRuntime().addShutdownHook(Thread { process.destroyForcibly() })
        ready = JsonValue.parse(
            checkNotNull(process.inputStream.bufferedReader().readLine()) { "the sandbox did not start" },
        )
    }

    val baseUrl: String = text("base_url")
    val accountBaseUrl: String = text("account_base_url")
    val apiKey: Secret = Secret(text("api_key"))
    val workflowId: String = text("workflow_id")
    val webhookSecret: Secret = Secret(text("webhook_secret"))

    internal fun text(name: String): String = checkNotNull(ready[name]?.string)

    val options: ClientOptions = ClientOptions {
        apiKey = Sandbox.apiKey
        baseUrl = Sandbox.baseUrl
        accountBaseUrl = Sandbox.accountBaseUrl
        webhookSecret = Sandbox.webhookSecret
        organizationId = text("organization_id")
        applicationId = text("application_id")
    }

    /** Returns the options of the sandbox with changes. */
    fun options(change: ClientOptions.Builder.() -> Unit): ClientOptions = options.toBuilder().apply(change).build()

    fun client(): Didit = Didit(options)

    fun newSession(user: String = "user-123"): CreateSession = CreateSession {
        workflowId = Sandbox.workflowId
        vendorData = user
    }

    fun reset() {
        post("reset")
    }

    fun complete(sessionId: String, scenario: String? = null) {
        post("sessions/$sessionId/complete", mapOf("scenario" to scenario))
    }

    /** Injects [fault] into the next calls that begin with [prefix]. */
    fun fail(prefix: String, fault: Any, times: Int = 1) {
        post("faults", mapOf("fault" to fault, "prefix" to prefix, "times" to times))
    }

    /** Returns the received calls that begin with [prefix], such as `GET /v3/sessions/`. */
    fun calls(prefix: String): List<String> = get("calls").array.orEmpty()
        .map { "${it["method"]?.string} ${it["path"]?.string}" }
        .filter { it.startsWith(prefix) }

    fun get(path: String): JsonValue = send(HttpRequest.newBuilder(control(path)).build())

    fun post(path: String, body: Any = emptyMap<String, Any>()): JsonValue = send("POST", path, body)

    fun send(method: String, path: String, body: Any): JsonValue = send(
        HttpRequest.newBuilder(control(path))
            .method(method, HttpRequest.BodyPublishers.ofString(JsonValue.of(body).toString()))
            .header("content-type", "application/json")
            .build(),
    )

    private fun control(path: String) = URI("$baseUrl/_sandbox/$path")

    private fun send(request: HttpRequest): JsonValue {
        val answer = http.send(request, HttpResponse.BodyHandlers.ofString())
        check(answer.statusCode() == 200) { "${request.uri()}: ${answer.statusCode()} ${answer.body()}" }
        return JsonValue.parse(answer.body())
    }
}
