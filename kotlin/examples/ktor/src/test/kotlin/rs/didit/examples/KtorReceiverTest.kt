package rs.didit.examples

import io.ktor.server.cio.CIO
import io.ktor.server.engine.embeddedServer
import kotlinx.coroutines.runBlocking
import rs.didit.Event
import rs.didit.Sandbox
import rs.didit.WebhookVerifier
import rs.didit.examples.ktor.receiveWebhooks

class KtorReceiverTest : ReceiverTest() {
    override fun start(store: (String, Event) -> Unit): Receiver {
        val server = embeddedServer(CIO, host = "127.0.0.1", port = 0) {
            receiveWebhooks(WebhookVerifier(Sandbox.webhookSecret)) { key, event -> store(key, event) }
        }.start()
        return Receiver(runBlocking { server.engine.resolvedConnectors().single().port }) { server.stop(0, 0) }
    }
}
