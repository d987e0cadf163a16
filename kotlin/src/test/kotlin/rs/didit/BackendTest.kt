package rs.didit

import com.sun.net.httpserver.HttpExchange
import com.sun.net.httpserver.HttpServer
import java.net.InetAddress
import java.net.InetSocketAddress
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.UUID
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Test

/**
 * A minimal backend for an app. It authenticates users by token, lets them create sessions and nothing else, and sets
 * the user and the workflow of the session itself.
 */
private class TinyBackend(private val users: Map<String, String>) : AutoCloseable {
    private val http = HttpClient.newHttpClient()
    private val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0).apply {
        createContext("/didit/v3/session/") { it.use(::answer) }
        start()
    }

    val address = "http://127.0.0.1:${server.address.port}/didit"

    private fun answer(call: HttpExchange) {
        val user = users[call.requestHeaders.getFirst("authorization")?.removePrefix("Bearer ")]
        when {
            user == null -> call.reply(401, """{"detail": "Sign in first."}""")
            call.requestMethod != "POST" || call.requestURI.path != "/didit/v3/session/" ->
                call.reply(403, """{"detail": "Not for apps."}""")
            else -> {
                check(call.requestHeaders.getFirst("x-api-key") == null)
                val session = mapOf("workflow_id" to Sandbox.workflowId, "vendor_data" to user)
                val passedOn = HttpRequest.newBuilder(URI("${Sandbox.baseUrl}/v3/session/"))
                    .header("x-api-key", Sandbox.apiKey.expose())
                    .header("content-type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JsonValue.of(session).toString()))
                    .build()
                val answer = http.send(passedOn, HttpResponse.BodyHandlers.ofString())
                call.reply(answer.statusCode(), answer.body())
            }
        }
    }

    private fun HttpExchange.reply(status: Int, body: String) {
        responseHeaders.add("content-type", "application/json")
        sendResponseHeaders(status, 0)
        responseBody.write(body.toByteArray())
    }

    override fun close() = server.stop(0)
}

class BackendTest {
    @Test
    fun appWithoutApiKeyCreatesSessionThroughItsBackend() = runBlocking {
        Sandbox.reset()
        TinyBackend(mapOf("token-2" to "user-7")).use { tiny ->
            var asked = 0
            val backend = Backend(tiny.address) { Secret("token-${++asked}") }
            // The backend rejects the first token.
            val stranger = assertThrows(DiditException.Api::class.java) {
                runBlocking { backend.client().sessions.create { workflowId = Sandbox.workflowId } }
            }
            assertEquals(401, stranger.status)
            val app = backend.client()
            assertEquals("user-7", app.sessions.create { workflowId = Sandbox.workflowId }.vendorData)
            assertEquals(2, asked)
            val refused = assertThrows(DiditException.Api::class.java) {
                runBlocking { app.sessions.retrieveDecision(UUID.randomUUID().toString()) }
            }
            assertEquals(403, refused.status)
        }
    }

    @Test
    fun apiKeyIsRejected() {
        val error = assertThrows(DiditException.Configuration::class.java) {
            Backend("https://shop.example", ClientOptions { apiKey = Secret(MARKED) }) { Secret("token") }
        }
        assertFalse(MARKED in "$error")
    }
}
