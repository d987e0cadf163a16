@file:JvmName("DiditWebhooks")

package rs.didit

import java.time.Clock
import java.time.Instant
import kotlin.time.Duration
import kotlin.time.DurationUnit
import kotlin.time.toKotlinDuration
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import rs.didit.ffi.NativeHeader
import rs.didit.ffi.NativeVerifier
import rs.didit.ffi.describeEvent

/**
 * Verifies webhooks and reads their events. Create one and keep it; threads may share it.
 *
 * ```
 * val verifier = WebhookVerifier(Secret("the destination's secret_shared_key"))
 * val event = verifier.verify(body, headers)
 * ```
 *
 * Every error is a [DiditException.Webhook]: respond with 401.
 */
public class WebhookVerifier internal constructor(
    native: NativeVerifier,
    private val clock: Clock?,
) : AutoCloseable {
    private val verifier = Handle("verifier", native)

    /** Creates a verifier for one secret or, during rotation, several: any of them may have signed. */
    public constructor(vararg secrets: Secret) : this(builder().secrets(secrets.asList()))

    private constructor(builder: Builder) : this(boundary { NativeVerifier(builder.encoded()) }, builder.clock)

    /**
     * Verifies the signature and reads the event.
     *
     * @param body the bytes as received, before any parsing
     * @param headers headers by name, each with one value or a collection of values; names are case-insensitive
     */
    public fun verify(body: ByteArray, headers: Map<String, *>): Event =
        verifier.use { Event(readObject(it.verify(body, headersOf(headers), now()))) }

    /**
     * Verifies the signature without reading the event, and returns what was signed.
     *
     * @param body the bytes as received, before any parsing
     * @param headers headers by name, each with one value or a collection of values; names are case-insensitive
     */
    public fun verifySignature(body: ByteArray, headers: Map<String, *>): Verification =
        verifier.use { Verification(readObject(it.verifySignature(body, headersOf(headers), now()))) }

    private fun now(): Long? = clock?.instant()?.epochSecond

    /** Frees the native memory; without a call, that happens when the verifier is garbage. */
    override fun close(): Unit = verifier.close()

    /** Builds a verifier: properties for Kotlin, functions of the same names for Java. */
    @DiditDsl
    public class Builder internal constructor() {
        /** Secrets of the destination; during rotation, several. The whole secret (including a prefix) is the key. */
        @JvmSynthetic
        public var secrets: List<Secret> = emptyList()

        /** How far the signed timestamp may differ from now, in both directions. Default: 300 seconds. */
        @get:JvmSynthetic
        @set:JvmSynthetic
        public var tolerance: Duration? = null

        /**
         * Accepts `X-Signature-Simple` if no other scheme matches. Default: `false`, because this scheme signs only four
         * values and the rest of the body may be forged.
         */
        @JvmSynthetic
        public var allowSimple: Boolean = false

        /** Accepts exactly these schemes. */
        @JvmSynthetic
        public var schemes: List<SignatureScheme>? = null

        /** Clock that the signed time is compared with. Default: that of the system. */
        @JvmSynthetic
        public var clock: Clock? = null

        /** Secrets of the destination; during rotation, several. The whole secret (including a prefix) is the key. */
        public fun secrets(value: List<Secret>): Builder = apply { secrets = value }

        /** Adds a secret. */
        public fun secret(value: Secret): Builder = apply { secrets = secrets + value }

        /** How far the signed timestamp may differ from now, in both directions. Default: 300 seconds. */
        public fun tolerance(value: java.time.Duration): Builder = apply { tolerance = value.toKotlinDuration() }

        /** Accepts `X-Signature-Simple` if no other scheme matches; see the property. */
        public fun allowSimple(value: Boolean): Builder = apply { allowSimple = value }

        /** Accepts exactly these schemes. */
        public fun schemes(value: List<SignatureScheme>): Builder = apply { schemes = value }

        /** Clock that the signed time is compared with. Default: that of the system. */
        public fun clock(value: Clock): Builder = apply { clock = value }

        /**
         * Returns the verifier.
         *
         * @throws DiditException.Webhook if there is no secret, or one is empty or ends with a line break
         */
        public fun build(): WebhookVerifier = WebhookVerifier(this)

        internal fun encoded(): ByteArray {
            val options = linkedMapOf<String, JsonElement>(
                "secrets" to JsonArray(secrets.map { JsonPrimitive(it.expose()) }),
                "allow_simple" to JsonPrimitive(allowSimple),
            )
            tolerance?.let {
                if (it.isNegative()) throw DiditException.configuration("`tolerance` must not be negative")
                // The native library counts whole seconds.
                options["tolerance"] = JsonPrimitive(it.toLong(DurationUnit.SECONDS))
            }
            schemes?.let { all -> options["schemes"] = JsonArray(all.map { JsonPrimitive(it.name.lowercase()) }) }
            return encode("options", JsonObject(options))
        }
    }

    /** Creates verifiers. */
    public companion object {
        /** Returns a builder without a secret. */
        @JvmStatic
        public fun builder(): Builder = Builder()

        /** Creates a verifier. */
        @JvmSynthetic
        public operator fun invoke(block: Builder.() -> Unit): WebhookVerifier = builder().apply(block).build()
    }
}

/** Returns the headers as the native library takes them. Arrays are for Java's servlets. */
private fun headersOf(headers: Map<String, *>): List<NativeHeader> {
    val out = ArrayList<NativeHeader>(headers.size)
    for ((name, values) in headers) {
        val all = when (values) {
            null -> emptyList()
            is Iterable<*> -> values
            is Array<*> -> values.asList()
            else -> listOf(values)
        }
        // The name of a header in an error could be any string of the request.
        all.forEach { out += NativeHeader(wellFormed("headers", name), wellFormed("headers", it.toString())) }
    }
    return out
}

/**
 * Returns the headers that the platform sends with this body at this time; for tests of a receiver.
 *
 * @throws DiditException.Webhook if the secret is invalid, or the body is not a JSON object
 */
@JvmName("sign")
public fun signWebhook(body: ByteArray, secret: Secret, time: Instant): Map<String, String> = boundary {
    rs.didit.ffi.signWebhook(body, wellFormed("secret", secret.expose()), time.epochSecond)
        .associateTo(LinkedHashMap()) { it.name to it.value }
}

/** Content that a signature covers. All schemes use HMAC-SHA256 with the secret of the destination, in hex. */
public enum class SignatureScheme {
    /** `X-Signature`: the bytes of the body, as sent. */
    RAW,

    /** `X-Signature-V2`: the canonical JSON of the body, as documented by the platform. */
    V2,

    /** `X-Signature-V2`: `{X-Timestamp}:{canonical JSON}`. Also signs the header `X-Timestamp`. */
    V2_TIMESTAMPED,

    /**
     * `X-Signature-Simple`: `{timestamp}:{session_id}:{status}:{webhook_type}`, with values of the body. Does not cover the
     * rest of the body. Deprecated by the platform.
     */
    SIMPLE,
    ;

    internal companion object {
        fun of(name: String): SignatureScheme? = entries.find { it.name.equals(name, ignoreCase = true) }
    }
}

/** Result of a successful verification of a signature. */
public class Verification internal constructor(json: JsonObject) {
    /** The scheme that matched. */
    public val scheme: SignatureScheme =
        Values.SIGNATURE_SCHEME.read(json.getValue("scheme")) ?: SignatureScheme.RAW

    /** Time of sending; covered by the signature. */
    public val timestamp: Instant = Values.UNIX_TIME.read(json.getValue("timestamp")) ?: Instant.EPOCH

    /**
     * Value of `X-Timestamp`. Absent if the request has no such header, if it is not a decimal number, or if it occurs with
     * different values. Only [SignatureScheme.V2_TIMESTAMPED] signs it: with the other schemes, it may be forged and may
     * differ from [timestamp].
     */
    public val headerTimestamp: Instant? = json["header_timestamp"]?.let(Values.UNIX_TIME::read)

    override fun toString(): String =
        "Verification(scheme=$scheme, timestamp=$timestamp, headerTimestamp=$headerTimestamp)"
}

/** What [Event] has beyond the fields of a webhook. */
public abstract class EventModel internal constructor(json: JsonObject) : Model(json) {
    /** Session status, if the event is about a session. */
    public val sessionStatus: SessionStatus? get() = derived["session_status"]?.let(SessionStatus::read)

    /**
     * Key for ignoring repeated deliveries of the same event. The platform does not guarantee that a repeated delivery has
     * the same `eventId`, so the key is derived from the event's type, subject, status, time and changes. Empty if the
     * event has no time; a verified event always has one.
     */
    public val deduplicationKey: String get() = derived["deduplication_key"]?.let(Values.TEXT::read).orEmpty()

    private val derived: JsonObject by lazy(LazyThreadSafetyMode.PUBLICATION) {
        boundary { readObject(describeEvent(encode("event", wire(mask = false), MAX_EVENT_DEPTH))) }
    }
}
