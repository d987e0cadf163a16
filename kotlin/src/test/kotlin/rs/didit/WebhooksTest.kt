package rs.didit

import java.nio.file.Files
import java.nio.file.Path
import java.time.Clock
import java.time.Instant
import java.time.ZoneOffset
import java.util.Base64
import kotlin.time.Duration.Companion.minutes
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Verifies and signs the webhook vectors that all languages share (`tests/vectors/webhooks.json`). */
class WebhooksTest {
    private class Vector(private val json: JsonValue) {
        private fun text(name: String): String = checkNotNull(json[name]?.string) { name }

        val name = text("name")
        val secret = Secret(text("secret"))
        val body = text("body").toByteArray()
        val timestamp = text("x_timestamp")
        val event = JsonValue.parse(text("canonical_v2"))

        /** The schemes, each with the name and the value of its header. */
        val signatures = listOf(
            Triple(SignatureScheme.RAW, "X-Signature", text("x_signature")),
            Triple(SignatureScheme.V2, "X-Signature-V2", text("x_signature_v2")),
            Triple(SignatureScheme.V2_TIMESTAMPED, "X-Signature-V2", text("x_signature_v2_seed")),
            Triple(SignatureScheme.SIMPLE, "X-Signature-Simple", text("x_signature_simple")),
        )

        val time: Instant = Instant.ofEpochSecond(timestamp.toLong())

        fun verifier(scheme: SignatureScheme? = null): WebhookVerifier = WebhookVerifier {
            secrets = listOf(secret)
            allowSimple = true
            schemes = scheme?.let(::listOf)
            clock = fixed(time)
        }

        fun headers(header: String, signature: String) = mapOf(header to signature, "x-timestamp" to timestamp)
    }

    private val vectors = JsonValue.parse(Files.readString(Path.of(System.getProperty("didit.vectors"))))
        .array.orEmpty().map(::Vector)

    @Test
    fun everySchemeOfEveryVectorVerifies() {
        for (vector in vectors) {
            for ((scheme, header, signature) in vector.signatures) {
                val headers = vector.headers(header, signature)
                val event = vector.verifier(scheme).verify(vector.body, headers)
                assertEquals(scheme, event.signatureScheme, vector.name)
                val name = when (scheme) {
                    SignatureScheme.RAW -> "raw"
                    SignatureScheme.V2 -> "v2"
                    SignatureScheme.V2_TIMESTAMPED -> "v2_timestamped"
                    SignatureScheme.SIMPLE -> "simple"
                }
                assertEquals(name, event.toJson()["didit-rs:signature_scheme"]?.string, vector.name)
                val plain = event.toBuilder().signatureScheme(null).build().toJson()
                assertEquals(null, plain["didit-rs:signature_scheme"], vector.name)
                assertEquals(vector.event["webhook_type"]?.string, "${event.webhookType}", vector.name)
            }
        }
        println("kotlin: ${vectors.size} shared webhook vectors")
    }

    @Test
    fun changedBodyIsRejected() {
        for (vector in vectors) {
            val changed = vector.body.clone().also { it[it.size / 2] = (it[it.size / 2].toInt() xor 1).toByte() }
            val (_, header, signature) = vector.signatures.first()
            assertThrows(DiditException.Webhook::class.java, {
                vector.verifier(SignatureScheme.RAW).verify(changed, vector.headers(header, signature))
            }, vector.name)
        }
    }

    @Test
    fun bodyInBase64IsNamedInTheError() {
        val vector = vectors.first()
        val headers = signWebhook(vector.body, vector.secret, vector.time)
        val error = assertThrows(DiditException.Webhook::class.java) {
            vector.verifier().verify(Base64.getEncoder().encode(vector.body), headers)
        }
        assertEquals(WebhookFailure.BAD_JSON, error.failure)
        assertTrue("is base64" in error.reason.orEmpty(), error.reason)
    }

    @Test
    fun signerCreatesTheHeadersOfTheVectors() {
        for (vector in vectors) {
            val headers = signWebhook(vector.body, vector.secret, vector.time)
            val (raw, v2, _, simple) = vector.signatures.map { it.third }
            val expected = mapOf(
                "X-Signature" to raw,
                "X-Signature-V2" to v2,
                "X-Signature-Simple" to simple,
                "X-Timestamp" to vector.timestamp,
            )
            assertEquals(expected, headers, vector.name)
        }
    }

    @Test
    fun unsignedTimestampHeaderNeverRejectsASignedBody() {
        val vector = vectors.first()
        for (changed in listOf("${vector.timestamp.toLong() + 1}", "now", "1".repeat(1000))) {
            for ((scheme, header, signature) in vector.signatures) {
                val verifier = vector.verifier(scheme)
                val headers = mapOf(header to signature, "X-Timestamp" to changed)
                if (scheme == SignatureScheme.V2_TIMESTAMPED) {
                    // This scheme signs the header.
                    assertThrows(DiditException.Webhook::class.java) { verifier.verify(vector.body, headers) }
                } else {
                    assertEquals(scheme, verifier.verify(vector.body, headers).signatureScheme)
                    val verification = verifier.verifySignature(vector.body, headers)
                    assertEquals(vector.time, verification.timestamp)
                    assertEquals(changed.toLongOrNull(), verification.headerTimestamp?.epochSecond)
                }
            }
        }
    }

    @Test
    fun staleOrForeignWebhookIsRejected() {
        val vector = vectors.first()
        val headers = signWebhook(vector.body, vector.secret, vector.time)
        val now = vector.time
        val stale = assertThrows(DiditException.Webhook::class.java) {
            WebhookVerifier {
                secrets = listOf(vector.secret)
                tolerance = 1.minutes
                clock = fixed(now.plusSeconds(61))
            }.verify(vector.body, headers)
        }
        assertEquals(WebhookFailure.STALE, stale.failure)
        assertEquals(60L, stale.toleranceSeconds)
        assertEquals(listOf(now, now.plusSeconds(61)), listOf(stale.timestamp, stale.now))
        assertTrue("tolerance of 60 s" in stale.message.orEmpty(), stale.message)
        fun verifier(vararg all: Secret) = WebhookVerifier {
            secrets = all.asList()
            clock = fixed(now)
        }
        val error = assertThrows(DiditException.Webhook::class.java) {
            verifier(Secret(MARKED)).verify(vector.body, headers)
        }
        assertEquals(WebhookFailure.NO_MATCH, error.failure)
        assertEquals("no_match", error.code)
        assertTrue(MARKED !in "$error")
        // During a rotation, both secrets are accepted.
        val rotating = verifier(Secret(MARKED), vector.secret)
        assertEquals(EventType.STATUS_UPDATED, rotating.verify(vector.body, headers).webhookType)
    }

    @Test
    fun deepEventsHaveADeduplicationKey() {
        val metadata = "{\"a\":".repeat(255) + "1" + "}".repeat(255)
        val body = """{"webhook_type":"status.updated","session_id":"7","status":"Approved","timestamp":1760000000,""" +
            """"metadata":$metadata}"""
        val now = Instant.ofEpochSecond(1_760_000_000)
        val verifier = WebhookVerifier {
            secrets = listOf(Secret("s"))
            clock = fixed(now)
        }
        val event = verifier.verify(body.encodeToByteArray(), signWebhook(body.encodeToByteArray(), Secret("s"), now))
        assertEquals("status.updated:7:Approved:1760000000", event.deduplicationKey)
        assertEquals(SessionStatus.APPROVED, event.sessionStatus)
    }
}

private fun fixed(time: Instant): Clock = Clock.fixed(time, ZoneOffset.UTC)
