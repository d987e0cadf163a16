package rs.didit

import java.io.ByteArrayInputStream
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.ObjectInputStream
import java.io.ObjectOutputStream
import java.util.concurrent.ExecutionException
import java.util.concurrent.TimeoutException
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test

/** Everything that goes wrong is a [DiditException]. */
class ErrorsTest {
    private val client = Sandbox.client()

    @BeforeEach
    fun forget() = Sandbox.reset()

    private inline fun <reified E : DiditException> failsWith(crossinline call: suspend () -> Unit): E =
        assertThrows(E::class.java) { runBlocking { call() } }

    @Test
    fun halfOfASurrogatePairIsRejectedBeforeTheCall() {
        val half = "a\uD800b"
        val field = failsWith<DiditException.Invalid> { client.sessions.create { vendorData = half } }
        assertEquals("vendor_data", field.field)
        assertTrue("surrogate" in field.reason, field.reason)
        val inner = failsWith<DiditException.Invalid> {
            client.sessions.create { metadata = JsonValue.of(mapOf("a" to listOf("x", half))) }
        }
        assertEquals("metadata.a[1]", inner.field)
        failsWith<DiditException.Invalid> { client.sessions.create { metadata = JsonValue.of(mapOf(half to 1)) } }
        failsWith<DiditException.Invalid> { client.sessions.retrieveDecision(half) }
        failsWith<DiditException.Invalid> { client.download(half) }
        failsWith<DiditException.Invalid> { client.request(Method.GET, half) }
        failsWith<DiditException.Invalid> { client.request(Method.GET, "/v3/x/", mapOf("a" to half)) }
        failsWith<DiditException.Invalid> { parseCallback(half) }
        failsWith<DiditException.Invalid> { Didit { apiKey = Secret(half) } }
        failsWith<DiditException.Invalid> { WebhookVerifier(Secret(half)) }
        failsWith<DiditException.Invalid> { WebhookVerifier(Secret("s")).verify(ByteArray(0), mapOf("X-Signature" to half)) }
        assertEquals(emptyList<String>(), Sandbox.calls(""))
        // A whole pair is text as any other.
        runBlocking {
            val session = client.sessions.create {
                workflowId = Sandbox.workflowId
                vendorData = "\uD83D\uDE00"
            }
            assertEquals("\uD83D\uDE00", session.vendorData)
        }
    }

    @Test
    fun deepJsonIsRejectedBeforeTheCall() {
        var deep: JsonValue = JsonValue.Null
        repeat(100_000) { deep = JsonValue.Array(listOf(deep)) }
        val error = failsWith<DiditException.Invalid> { client.sessions.create { metadata = deep } }
        assertTrue("metadata" in error.field && "128 levels" in error.reason, error.message)
        failsWith<DiditException.Invalid> { client.request(Method.POST, "/v3/x/", body = deep) }
        failsWith<DiditException.Invalid> { JsonValue.parse("[".repeat(100_000) + "]".repeat(100_000)) }
        var list: Any? = null
        repeat(100_000) { list = listOf(list) }
        failsWith<DiditException.Invalid> { JsonValue.of(list) }
        val limit = "[".repeat(120) + "]".repeat(120)
        assertEquals(limit, JsonValue.parse(limit).toString())
        assertEquals(emptyList<String>(), Sandbox.calls(""))
    }

    @Test
    fun numbersThatAreNotFiniteAreRejected() {
        for (number in listOf(Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY)) {
            failsWith<DiditException.Invalid> { JsonValue.of(number) }
        }
    }

    @Test
    fun negativeDurationsAreRejected() {
        failsWith<DiditException.Configuration> { Didit { timeout = -1.seconds } }
        failsWith<DiditException.Configuration> { client.withOptions { deadline = -1.milliseconds } }
        failsWith<DiditException.Configuration> { client.sessions.waitForDecision("s") { deadline = -1.seconds } }
        failsWith<DiditException.Configuration> {
            WebhookVerifier {
                secrets = listOf(Secret("s"))
                tolerance = -1.seconds
            }
        }
    }

    @Test
    fun closedClientIsAnError() {
        val closed = Sandbox.client()
        val derived = closed.withOptions { maxRetries = 0 }
        closed.use { runBlocking { it.sessions.list() } }
        closed.close()
        val error = failsWith<DiditException.Configuration> { closed.sessions.list() }
        assertTrue("closed" in error.reason, error.reason)
        failsWith<DiditException.Configuration> { derived.sessions.list() }
        failsWith<DiditException.Configuration> { closed.withOptions { maxRetries = 0 } }
        failsWith<DiditException.Configuration> { closed.webhookVerifier() }
        failsWith<DiditException.Configuration> { closed.blocking().sessions.list() }
        val verifier = WebhookVerifier(Secret("s")).also { it.close() }
        failsWith<DiditException.Configuration> { verifier.verify(ByteArray(0), emptyMap<String, String>()) }
        val future = assertThrows(ExecutionException::class.java) { closed.async().sessions.list().get() }
        assertInstanceOf(DiditException.Configuration::class.java, future.cause)
    }

    @Test
    fun stackTraceShowsTheCaller() {
        fun isHere(error: Throwable) = error.stackTrace.any { "ErrorsTest" in it.className && "stackTraceShowsTheCaller" in "$it" }
        val suspended = failsWith<DiditException.Api> { client.sessions.retrieveDecision("00000000-0000-4000-8000-000000000000") }
        assertTrue(isHere(suspended), suspended.stackTraceToString())
        val switched = failsWith<DiditException.Api> {
            withContext(Dispatchers.IO) { client.sessions.retrieveDecision("00000000-0000-4000-8000-000000000000") }
        }
        assertTrue(isHere(switched), switched.stackTraceToString())
        val future = client.async().users.retrieve("nobody")
        val failed = assertThrows(ExecutionException::class.java) { future.get() }
        assertTrue(isHere(checkNotNull(failed.cause)), failed.stackTraceToString())
        val blocking = assertThrows(DiditException.Api::class.java) { client.blocking().users.retrieve("nobody") }
        assertTrue(isHere(blocking), blocking.stackTraceToString())
        assertEquals("retrieve", blocking.stackTrace.first().methodName)
    }

    @Test
    fun errorsHaveACauseAndNameTheirClass() {
        Sandbox.fail("POST /v3/session/", "drop_after")
        val connection = failsWith<DiditException.Connection> { client.sessions.create(Sandbox.newSession()) }
        assertInstanceOf(IOException::class.java, connection.cause)
        assertEquals("rs.didit.DiditException\$Connection: ${connection.message}", "$connection")
        Sandbox.fail("GET /v3/sessions/", mapOf("delay" to 60_000))
        val timeout = failsWith<DiditException.Timeout> {
            client.withOptions {
                timeout = 50.milliseconds
                maxRetries = 0
            }.sessions.list()
        }
        assertInstanceOf(TimeoutException::class.java, timeout.cause)
        val file = failsWith<DiditException.File> { client.downloadTo("${Sandbox.baseUrl}/", "/nowhere/at/all") }
        assertInstanceOf(IOException::class.java, file.cause)
    }

    @Test
    fun errorsAreSerializable() {
        Sandbox.fail("GET /v3/sessions/", mapOf("status_retry_after" to listOf(429, 7)))
        val once = client.withOptions { maxRetries = 0 }
        val errors = listOf(
            failsWith<DiditException.Api> { once.sessions.list() },
            failsWith<DiditException.Api> { client.webhooks.update { webhookUrl = "no address" } },
            failsWith<DiditException.Invalid> { client.sessions.delete("") },
            failsWith<DiditException.Configuration> { Didit { baseUrl = "http://example.org" } },
            failsWith<DiditException.Webhook> { WebhookVerifier(Secret("s")).verify(ByteArray(0), emptyMap<String, Any>()) },
        )
        for (error in errors) {
            val bytes = ByteArrayOutputStream().also { ObjectOutputStream(it).writeObject(error) }.toByteArray()
            val read = ObjectInputStream(ByteArrayInputStream(bytes)).readObject() as DiditException
            assertEquals("$error", "$read")
            assertEquals(
                listOf(error.status, error.code, error.requestId, error.retryAfter, error.headers, error.isRetryable),
                listOf(read.status, read.code, read.requestId, read.retryAfter, read.headers, read.isRetryable),
            )
            assertEquals(error.errors, read.errors)
            assertEquals(error.stackTrace.toList(), read.stackTrace.toList())
        }
        assertEquals(7.seconds, errors.first().retryAfter)
        assertNotNull(errors.first().requestId)
    }
}
