package rs.didit.examples.ktor

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.Application
import io.ktor.server.cio.CIO
import io.ktor.server.engine.embeddedServer
import io.ktor.server.request.receiveChannel
import io.ktor.server.response.respond
import io.ktor.server.routing.post
import io.ktor.server.routing.routing
import io.ktor.util.toMap
import io.ktor.utils.io.readRemaining
import java.util.concurrent.ConcurrentHashMap
import kotlinx.io.readByteArray
import rs.didit.DiditException
import rs.didit.Event
import rs.didit.Secret
import rs.didit.WebhookVerifier

/** Anyone can send requests: a longer body is not read. */
private const val MAX_BODY = 4 * 1024 * 1024

/**
 * Receives webhooks with Ktor.
 *
 * [store] saves an event for a worker of yours, unless one with this key was saved before: the platform may deliver an
 * event more than once. If it fails, Ktor responds with 500, and the platform delivers the event again.
 */
fun Application.receiveWebhooks(verifier: WebhookVerifier, store: suspend (key: String, event: Event) -> Unit) = routing {
    post("/webhooks/didit") {
        // The bytes as received, because they are signed.
        val body = call.receiveChannel().readRemaining(MAX_BODY + 1L).readByteArray()
        if (body.size > MAX_BODY) return@post call.respond(HttpStatusCode.PayloadTooLarge)
        val event = try {
            verifier.verify(body, call.request.headers.toMap())
        } catch (_: DiditException.Webhook) {
            return@post call.respond(HttpStatusCode.Unauthorized)
        }
        store(event.deduplicationKey, event)
        call.respond(HttpStatusCode.NoContent)
    }
}

fun main() {
    val verifier = WebhookVerifier(Secret(System.getenv("DIDIT_WEBHOOK_SECRET")))
    // In production a table with the key as primary key: INSERT … ON CONFLICT DO NOTHING.
    val events = ConcurrentHashMap<String, Event>()
    embeddedServer(CIO, port = 8080) {
        receiveWebhooks(verifier) { key, event -> events.putIfAbsent(key, event) }
    }.start(wait = true)
}
