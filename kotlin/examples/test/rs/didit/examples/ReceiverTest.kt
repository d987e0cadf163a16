package rs.didit.examples

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.time.Instant
import java.util.concurrent.ConcurrentHashMap
import kotlin.time.Duration.Companion.minutes
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeAll
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestInstance
import rs.didit.Event
import rs.didit.EventType
import rs.didit.JsonValue
import rs.didit.MARKED
import rs.didit.Sandbox
import rs.didit.SessionStatus
import rs.didit.WebhookVersion
import rs.didit.signWebhook

/** A server with a receiver. */
class Receiver(val port: Int, private val stop: () -> Unit) : AutoCloseable {
    override fun close() = stop()
}

/** Has no stack trace, because servers log it. */
private class StoreFailure : RuntimeException("the table is locked", null, false, false)

/** What every receiver must do with the deliveries of the sandbox, and with the requests of others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ReceiverTest {
    private val stored = ConcurrentHashMap<String, Event>()

    /** How often the store fails. */
    @Volatile
    private var failures = 0

    private lateinit var receiver: Receiver
    private val http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
    private val client = Sandbox.client()

    /** Starts the receiver on a free port. */
    abstract fun start(store: (key: String, event: Event) -> Unit): Receiver

    @BeforeAll
    fun begin() {
        receiver = start { key, event ->
            if (failures > 0) {
                failures -= 1
                throw StoreFailure()
            }
            stored.putIfAbsent(key, event)
        }
    }

    @AfterAll
    fun end() {
        receiver.close()
        client.close()
    }

    @BeforeEach
    fun forget() {
        Sandbox.reset()
        stored.clear()
        failures = 0
    }

    private val url get() = "http://127.0.0.1:${receiver.port}/webhooks/didit"

    /** Lets the sandbox deliver the webhooks of an approved session, and returns its ID. */
    private fun deliver(user: String = "user-1"): String = runBlocking {
        client.webhooks.update {
            webhookUrl = url
            webhookVersion = WebhookVersion.V3
        }
        val session = client.sessions.create(Sandbox.newSession(user))
        Sandbox.complete(session.sessionId, "approve")
        Sandbox.post("idle")
        session.sessionId
    }

    private class Delivery(json: JsonValue) {
        val uuid = json["uuid"]?.string
        val status = json["status"]?.long
        val attempt = json["attempt"]?.long
        val body = checkNotNull(json["body"]?.string)
        val headers = json["headers"]?.array.orEmpty()
            .associate { checkNotNull(it.array?.get(0)?.string) to checkNotNull(it.array?.get(1)?.string) }
    }

    private fun deliveries() = Sandbox.get("deliveries").array.orEmpty().map(::Delivery)

    private fun post(body: String, headers: Map<String, String>): Int {
        val request = HttpRequest.newBuilder(URI(url)).POST(HttpRequest.BodyPublishers.ofString(body))
        headers.filterKeys { it.startsWith("x-", ignoreCase = true) }.forEach { request.header(it.key, it.value) }
        request.setHeader("Content-Type", "application/json")
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode()
    }

    @Test
    fun verifiedWebhooksAreStoredOnce() {
        val id = deliver(user = MARKED)
        val deliveries = deliveries()
        assertTrue(deliveries.isNotEmpty())
        assertEquals(setOf<Long?>(204), deliveries.map { it.status }.toSet())
        assertEquals(deliveries.size, stored.size)
        val approved = stored.values.filter { it.sessionStatus == SessionStatus.APPROVED }
        assertEquals(listOf<String?>(id), approved.map { it.sessionId })
        val keys = stored.keys.toSet()
        // The same requests again, and then the same events with new signatures.
        deliveries.forEach { assertEquals(204, post(it.body, it.headers)) }
        deliveries.forEach { Sandbox.post("deliveries/${it.uuid}/resend") }
        Sandbox.post("idle")
        assertEquals(2 * deliveries.size, deliveries().count { it.status == 204L })
        assertEquals(keys, stored.keys.toSet())
    }

    @Test
    fun forgedWebhooksAreRejected() {
        deliver()
        val genuine = deliveries().last()
        stored.clear()
        val forged = genuine.body.replace("user-1", "user-2")
        assertTrue(forged != genuine.body)
        assertEquals(401, post(forged, genuine.headers))
        assertEquals(401, post(genuine.body, emptyMap()))
        assertEquals(401, post("no JSON", genuine.headers))
        val old = Instant.now().minusSeconds(301)
        val stale = """{"timestamp":${old.epochSecond},"webhook_type":"status.updated","session_id":"a"}"""
        assertEquals(401, post(stale, signWebhook(stale.toByteArray(), Sandbox.webhookSecret, old)))
        assertEquals(emptySet<String>(), stored.keys.toSet())
    }

    @Test
    fun longBodiesAreRejectedAndBodiesOfAMegabyteAreNot() {
        val now = Instant.now()
        fun send(size: Int): Int {
            val filler = "a".repeat(size)
            val body = """{"filler":"$filler","timestamp":${now.epochSecond},"webhook_type":"status.updated"}"""
            return post(body, signWebhook(body.toByteArray(), Sandbox.webhookSecret, now))
        }
        assertEquals(204, send(1_000_000))
        assertEquals(listOf(EventType.STATUS_UPDATED), stored.values.map { it.webhookType })
        assertEquals(413, send(4 * 1024 * 1024))
    }

    @Test
    fun eventThatCouldNotBeStoredIsDeliveredAgain() {
        failures = 1
        deliver()
        assertEquals(500L, deliveries().single { it.status != 204L }.status)
        val before = stored.size
        Sandbox.post("clock", mapOf("advance_seconds" to 1.minutes.inWholeSeconds))
        Sandbox.post("idle")
        assertEquals(listOf<Long?>(204), deliveries().filter { it.attempt == 2L }.map { it.status })
        assertEquals(before + 1, stored.size)
    }
}
