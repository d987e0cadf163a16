package rs.didit

import com.sun.net.httpserver.HttpServer
import java.math.BigDecimal
import java.net.InetAddress
import java.net.InetSocketAddress
import java.util.concurrent.CompletableFuture
import kotlin.time.Duration
import kotlin.time.Duration.Companion.nanoseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertNotEquals
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class ValuesTest {
    @Test
    fun jsonIsParsedAndAccessedByKeyAndIndex() {
        val json = JsonValue.parse(""" {"a": [1, -0.5e2, true, null, "x\u00e9\n\"\\\/"], "b": {}, "c": []} """)
        assertEquals(1L, json["a"]?.get(0)?.long)
        assertEquals(0, BigDecimal(-50).compareTo(json["a"]?.get(1)?.number))
        assertEquals(true, json["a"]?.get(2)?.boolean)
        assertTrue(checkNotNull(json["a"]?.get(3)).isNull)
        assertEquals("xé\n\"\\/", json["a"]?.get(4)?.string)
        assertNull(json["a"]?.get(5))
        assertNull(json["a"]?.get("b"))
        assertEquals(emptyMap<String, JsonValue>(), json["b"]?.fields)
        assertEquals(emptyList<JsonValue>(), json["c"]?.array)
        assertNull(JsonValue.parse("1.5").long)
    }

    @Test
    fun jsonRoundTrips() {
        val value = JsonValue.of(mapOf("t" to "a\"\\\u0001\u2028😀", "n" to listOf(1, 2.5, null, false)))
        assertEquals("""{"t":"a\"\\\u0001${'\u2028'}😀","n":[1,2.5,null,false]}""", "$value")
        assertEquals(value, JsonValue.parse("$value"))
    }

    @Test
    fun invalidJsonIsRejectedWithoutQuotingIt() {
        for (text in listOf("", "{", "[1,]", "{\"a\"}", "01", "1.", "\"", "\"\\x\"", "\"\\u12g4\"", "tru", "1 2", "\"\n\"")) {
            assertThrows(DiditException.Invalid::class.java, { JsonValue.parse(text) }, text)
        }
        val error = assertThrows(DiditException.Invalid::class.java) { JsonValue.parse("[\"$MARKED\" 1]") }
        assertTrue(MARKED !in error.message.orEmpty())
        assertThrows(DiditException.Invalid::class.java) { JsonValue.of(Double.NaN) }
    }

    @Test
    fun integersOfAnySizeAreExact() = runBlocking {
        val large = "123456789012345678901234567890"
        val received = CompletableFuture<String>()
        val server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
        server.createContext("/") { call ->
            val body = call.requestBody.readBytes().decodeToString()
            if (body.isNotEmpty()) received.complete(body)
            val answer = """{"session_id":"s","metadata":{"n":$large}}""".toByteArray()
            call.sendResponseHeaders(200, answer.size.toLong())
            call.responseBody.write(answer)
            call.close()
        }
        server.start()
        try {
            val client = Didit(Sandbox.options { baseUrl = "http://127.0.0.1:${server.address.port}" })
            val decision = client.sessions.retrieveDecision("s")
            assertEquals(JsonValue.of(mapOf("n" to BigDecimal(large))), decision.metadata)
            client.request(Method.POST, "/v3/x/", body = JsonValue.of(mapOf("n" to BigDecimal(large), "t" to large)))
            assertEquals("""{"n":$large,"t":"$large"}""", received.get())
        } finally {
            server.stop(0)
        }
    }

    @Test
    fun secretsAreRedacted() {
        val secret = Secret(MARKED)
        assertTrue(MARKED !in "$secret ${listOf(secret)}")
        assertEquals(MARKED, secret.expose())
        assertEquals(Secret(MARKED), secret)
        assertNotEquals(Secret("other"), secret)
    }

    @Test
    fun durationsAreConvertedAndNegativeOnesRejected() {
        assertEquals(3.seconds + 7.nanoseconds, RequestOptions { timeout = 3.seconds + 7.nanoseconds }.timeout)
        Sandbox.client().withOptions { timeout = Duration.INFINITE }
        for (wrong in listOf(-1.seconds, -Duration.INFINITE)) {
            val error = assertThrows(DiditException.Configuration::class.java) {
                Sandbox.client().withOptions { timeout = wrong }
            }
            assertEquals("`timeout` must not be negative", error.message)
        }
    }

    @Test
    fun unknownEnumValuesArePreserved() {
        val teleported = SessionStatus.of("Teleported")
        assertEquals("Teleported", "$teleported")
        assertEquals(SessionStatus.of("Teleported"), teleported)
        assertTrue(!teleported.isKnown && !teleported.isSettled && teleported !in SessionStatus.known)
        assertTrue(SessionStatus.of("approved") === SessionStatus.APPROVED)
    }
}
