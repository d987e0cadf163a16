package rs.didit

import java.nio.file.Files
import java.nio.file.Path
import java.util.Base64
import kotlin.time.Duration.Companion.minutes
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import rs.didit.webhooks.SignatureScheme
import rs.didit.webhooks.WebhookException

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

        fun verifier(): WebhookVerifier =
            WebhookVerifier(listOf(secret), allowSimple = true).at(timestamp.toLong())

        fun headers(header: String, signature: String) = mapOf(header to signature, "x-timestamp" to timestamp)
    }

    private val vectors = JsonValue.parse(Files.readString(Path.of(System.getProperty("didit.vectors"))))
        .array.orEmpty().map(::Vector)

    @Test
    fun everySchemeOfEveryVectorVerifies() {
        for (vector in vectors) {
            for ((scheme, header, signature) in vector.signatures) {
                val headers = vector.headers(header, signature)
                val event = vector.verifier().accepting(listOf(scheme)).verify(vector.body, headers)
                assertEquals(scheme, event.signatureScheme, vector.name)
                val name = when (scheme) {
                    SignatureScheme.RAW -> "raw"
                    SignatureScheme.V2 -> "v2"
                    SignatureScheme.V2_TIMESTAMPED -> "v2_timestamped"
                    SignatureScheme.SIMPLE -> "simple"
                }
                assertEquals(name, event.toJson()["didit-rs:signature_scheme"]?.string, vector.name)
                val plain = event.copy(signatureScheme = null).toJson()
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
            assertThrows(WebhookException::class.java, {
                vector.verifier().accepting(listOf(SignatureScheme.RAW)).verify(changed, vector.headers(header, signature))
            }, vector.name)
        }
    }

    @Test
    fun bodyInBase64IsNamedInTheError() {
        val vector = vectors.first()
        val headers = signWebhook(vector.body, vector.secret, vector.timestamp.toLong())
        val error = assertThrows(WebhookException.BadJson::class.java) {
            vector.verifier().verify(Base64.getEncoder().encode(vector.body), headers)
        }
        assertTrue("is base64" in error.reason, error.reason)
    }

    @Test
    fun signerCreatesTheHeadersOfTheVectors() {
        for (vector in vectors) {
            val headers = signWebhook(vector.body, vector.secret, vector.timestamp.toLong())
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
                val verifier = vector.verifier().accepting(listOf(scheme))
                val headers = mapOf(header to signature, "X-Timestamp" to changed)
                if (scheme == SignatureScheme.V2_TIMESTAMPED) {
                    // This scheme signs the header.
                    assertThrows(WebhookException::class.java) { verifier.verify(vector.body, headers) }
                } else {
                    assertEquals(scheme, verifier.verify(vector.body, headers).signatureScheme)
                    val verification = verifier.verifySignature(vector.body, headers)
                    assertEquals(vector.timestamp.toLong(), verification.timestamp)
                    assertEquals(changed.toLongOrNull(), verification.headerTimestamp)
                }
            }
        }
    }

    @Test
    fun staleOrForeignWebhookIsRejected() {
        val vector = vectors.first()
        val headers = signWebhook(vector.body, vector.secret, vector.timestamp.toLong())
        val now = vector.timestamp.toLong()
        val stale = assertThrows(WebhookException.Stale::class.java) {
            WebhookVerifier(listOf(vector.secret), tolerance = 1.minutes).at(now + 61).verify(vector.body, headers)
        }
        assertEquals(60u.toULong(), stale.toleranceSeconds)
        assertTrue("tolerance of 60 s" in stale.message, stale.message)
        val other = WebhookVerifier(listOf(Secret(MARKED))).at(now)
        val error = assertThrows(WebhookException.NoMatch::class.java) { other.verify(vector.body, headers) }
        assertTrue(MARKED !in "$error")
        // During a rotation, both secrets are accepted.
        val rotating = WebhookVerifier(listOf(Secret(MARKED), vector.secret)).at(now)
        assertEquals(EventType.StatusUpdated, rotating.verify(vector.body, headers).webhookType)
    }
}
