package rs.didit

import java.io.IOException
import java.io.Serializable
import java.time.Instant
import java.util.concurrent.CancellationException
import java.util.concurrent.TimeoutException
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlin.time.toJavaDuration
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import rs.didit.ffi.InternalException
import rs.didit.ffi.NativeException

/**
 * Every error of this library. `when (error)` over the class distinguishes the cases, with an `else` for those of later
 * versions; the properties cover the common distinctions. Messages never contain keys, tokens or bodies.
 */
public sealed class DiditException private constructor(message: String, cause: Throwable?, private val traits: Traits) :
    RuntimeException(message, cause) {
    /** Error response of the platform. */
    public class Api internal constructor(facts: Facts, public val error: ApiError) :
        DiditException(facts.message, null, facts.traits) {
        override val apiError: ApiError get() = error

        private companion object {
            private const val serialVersionUID = 1L
        }
    }

    /** Connection to the platform failed, or was closed before the response was complete. */
    public class Connection internal constructor(facts: Facts) :
        DiditException(facts.message, IOException(facts.text("reason")), facts.traits) {
        /** Operation, or method and path. */
        public val operation: String = facts.text("operation")

        /** Cause, without URLs or data. */
        public val reason: String = facts.text("reason")

        private companion object {
            private const val serialVersionUID = 1L
        }
    }

    /** A timeout or the deadline passed before the response was complete. */
    public class Timeout internal constructor(facts: Facts) :
        DiditException(facts.message, TimeoutException(facts.message), facts.traits) {
        /** Operation, or method and path. */
        public val operation: String = facts.text("operation")

        /** Timeout or deadline, in seconds. */
        public val seconds: Double = facts.number("seconds")

        /** What the call waited for. */
        public val waitedFor: WaitedFor = WaitedFor.of(facts.text("waited_for"))

        /** `true` if the request, in this attempt or an earlier one, may have reached the platform. */
        public val sent: Boolean = facts.flag("sent")

        private companion object {
            private const val serialVersionUID = 1L
        }
    }

    /** The blocking call was cancelled, because its thread was interrupted. */
    public class Cancelled internal constructor(facts: Facts) :
        DiditException(facts.message, CancellationException(facts.message), facts.traits) {
        /** Operation, or method and path. */
        public val operation: String = facts.text("operation")

        private companion object {
            private const val serialVersionUID = 1L
        }
    }

    /** A parameter is invalid. Nothing was sent. */
    public class Invalid internal constructor(facts: Facts) : DiditException(facts.message, null, facts.traits) {
        /** Parameter, as a path such as `contact_details.email`. */
        public val field: String = facts.text("field")

        /** Problem and, if known, what to do. */
        public val reason: String = facts.text("reason")

        private companion object {
            private const val serialVersionUID = 1L
        }
    }

    /** The options are invalid or incomplete, the client is closed, or the native library cannot be loaded. */
    public class Configuration internal constructor(facts: Facts, cause: Throwable? = null) :
        DiditException(facts.message, cause, facts.traits) {
        /** Problem and, if known, what to do. */
        public val reason: String = facts.text("reason").ifEmpty { facts.message }

        private companion object {
            private const val serialVersionUID = 1L
        }
    }

    /** The body of a successful response is not the JSON that the operation returns. */
    public class Decode internal constructor(facts: Facts) : DiditException(facts.message, null, facts.traits) {
        /** Operation, or method and path. */
        public val operation: String = facts.text("operation")

        override val status: Int = facts.number("status").toInt()

        /** Number of bytes that were read of the body. */
        public val length: Long = facts.number("length").toLong()

        /** Reason why the body could not be parsed. */
        public val reason: String = facts.text("reason")

        override val requestId: String? = facts.optionalText("request_id")

        private companion object {
            private const val serialVersionUID = 1L
        }
    }

    /** A file could not be written. An existing file is unchanged. */
    public class File internal constructor(facts: Facts) :
        DiditException(facts.message, IOException(facts.text("reason")), facts.traits) {
        /** Error of the operating system. */
        public val reason: String = facts.text("reason")

        private companion object {
            private const val serialVersionUID = 1L
        }
    }

    /**
     * A webhook was refused. Respond with 400 or 401 and ignore the request: before the verification succeeds, it may
     * come from anyone.
     */
    public class Webhook internal constructor(facts: Facts) : DiditException(facts.message, null, facts.traits) {
        /** Reason of the refusal. */
        public val failure: WebhookFailure = WebhookFailure.of(facts.text("webhook"))

        /** The reason in snake case, such as `no_match`, for metrics. It is the same in every language. */
        override val code: String = facts.text("webhook")

        /** Name of the header that is missing or malformed. */
        public val header: String? = facts.inner("details").optionalText("header")

        /** Description of the problem; never contains a part of the request. */
        public val reason: String? = facts.inner("details").optionalText("reason")

        /** Signed time of sending, if it is too far from now. */
        public val timestamp: Instant? = facts.inner("details").time("timestamp")

        /** Time of the verifier, if the signed time is too far from it. */
        public val now: Instant? = facts.inner("details").time("now")

        /** Tolerance in seconds, in both directions, if the signed time is outside of it. */
        public val toleranceSeconds: Long? = facts.inner("details").optionalNumber("tolerance_seconds")?.toLong()

        private companion object {
            private const val serialVersionUID = 1L
        }
    }

    /** Makes each `when` over the class have an `else`, so that a class which is added does not break it. */
    private class Other private constructor(facts: Facts) : DiditException(facts.message, null, facts.traits)

    /** Error response of the platform, if there was one. */
    public open val apiError: ApiError? get() = null

    /** HTTP status of the response, if there was one. */
    public open val status: Int? get() = apiError?.status

    /** Error code of the platform, if the response contained one; of a webhook, the reason of the refusal. */
    public open val code: String? get() = apiError?.code

    /** Validation errors, one for each rejected field. */
    public val errors: List<FieldError> get() = apiError?.errors.orEmpty()

    /** Identifier of the request, for the platform's support. */
    public open val requestId: String? get() = apiError?.requestId

    /**
     * Headers of the error response, such as those of the rate limit: the values of each name, in lower case. Cookies and
     * credentials are left out. Empty if there was no error response.
     */
    public val headers: Map<String, List<String>> get() = apiError?.headers.orEmpty()

    /** Time to wait before a retry, if the response contained one. */
    @get:JvmSynthetic
    public val retryAfter: Duration? get() = apiError?.retryAfter

    /** [retryAfter] for Java. */
    @JvmName("getRetryAfter")
    public fun retryAfterForJava(): java.time.Duration? = apiError?.retryAfterForJava()

    /**
     * `true` if the same call may succeed later. Before you retry a call for which [mayHaveBeenCarriedOut] is `true`,
     * check whether it was executed.
     */
    public val isRetryable: Boolean get() = traits.isRetryable

    /**
     * `true` if a write may have been executed although the call failed: the connection was closed, the timeout passed or
     * the call was cancelled after the request was sent, or the platform had an internal error. Check before you retry.
     * Always `false` for calls that only read.
     */
    @get:JvmName("mayHaveBeenCarriedOut")
    public val mayHaveBeenCarriedOut: Boolean get() = traits.mayHaveBeenCarriedOut

    /** `true` if the account has insufficient credits for the call. */
    public val isInsufficientCredits: Boolean get() = traits.isInsufficientCredits

    /** `true` if the key or token is missing, invalid, expired, revoked or lacks permission. */
    public val isAuthentication: Boolean get() = traits.isAuthentication

    /** `true` if the object does not exist or belongs to another application. */
    public val isNotFound: Boolean get() = traits.isNotFound

    /** `true` if a rate limit was exceeded; see [retryAfter]. */
    public val isRateLimited: Boolean get() = traits.isRateLimited

    internal class Traits(facts: Facts?) : Serializable {
        val isRetryable: Boolean = facts.flag("is_retryable")
        val mayHaveBeenCarriedOut: Boolean = facts.flag("may_have_been_carried_out")
        val isInsufficientCredits: Boolean = facts.flag("is_insufficient_credits")
        val isAuthentication: Boolean = facts.flag("is_authentication")
        val isNotFound: Boolean = facts.flag("is_not_found")
        val isRateLimited: Boolean = facts.flag("is_rate_limited")

        private companion object {
            private const val serialVersionUID = 1L

            fun Facts?.flag(name: String): Boolean = this?.flag(name) == true
        }
    }

    /** The JSON of an error. */
    internal class Facts(private val json: JsonObject) {
        constructor(vararg texts: Pair<String, String>) : this(JsonObject(texts.toMap().mapValues { JsonPrimitive(it.value) }))

        val message: String = text("message")
        val traits: Traits = Traits(this)

        fun optionalText(name: String): String? = (json[name] as? JsonPrimitive)?.takeIf { it.isString }?.content

        fun text(name: String): String = optionalText(name).orEmpty()

        fun optionalNumber(name: String): Double? = (json[name] as? JsonPrimitive)?.content?.toDoubleOrNull()

        fun number(name: String): Double = optionalNumber(name) ?: 0.0

        fun flag(name: String): Boolean = (json[name] as? JsonPrimitive)?.content == "true"

        fun time(name: String): Instant? = optionalNumber(name)?.let { Instant.ofEpochSecond(it.toLong()) }

        fun inner(name: String): Facts = Facts(json[name] as? JsonObject ?: NO_FIELDS)

        fun list(name: String): List<JsonElement> = (json[name] as? JsonArray).orEmpty()

        fun entries(name: String): Map<String, JsonElement> = (json[name] as? JsonObject).orEmpty()
    }

    internal companion object {
        private const val serialVersionUID = 1L

        /** Reads an error of the native library. */
        fun of(json: String): DiditException {
            val facts = Facts(Json.parseToJsonElement(json) as? JsonObject ?: NO_FIELDS)
            return when (facts.text("kind")) {
                "api" -> Api(facts, ApiError(facts.inner("api")))
                "connection" -> Connection(facts)
                "timeout" -> Timeout(facts)
                "cancelled" -> Cancelled(facts)
                "invalid" -> Invalid(facts)
                "decode" -> Decode(facts)
                "file" -> File(facts)
                "webhook" -> Webhook(facts)
                else -> Configuration(facts)
            }
        }

        fun invalid(field: String, reason: String): DiditException =
            Invalid(Facts("field" to field, "reason" to reason, "message" to "`$field` $reason"))

        fun configuration(reason: String, cause: Throwable? = null): DiditException =
            Configuration(Facts("reason" to reason, "message" to reason), cause)

        /** The thread of a blocking call was interrupted. It is not known whether the request was sent. */
        fun interrupted(operation: String): DiditException {
            val message = "$operation: cancelled, because the thread was interrupted; the request may have been executed: " +
                "check before you retry"
            val facts = mapOf("operation" to JsonPrimitive(operation), "message" to JsonPrimitive(message))
            return Cancelled(Facts(JsonObject(facts + ("may_have_been_carried_out" to JsonPrimitive(true)))))
        }
    }
}

/** Runs code that calls the native library. What it throws is a [DiditException]. */
internal inline fun <T> boundary(block: () -> T): T = try {
    block()
} catch (error: Throwable) {
    throw diditExceptionOf(error)
}

internal fun diditExceptionOf(error: Throwable): Throwable = when (error) {
    is NativeException.Failed -> DiditException.of(error.error)
    // The native library reports a panic.
    is InternalException -> DiditException.configuration("the native library failed; please report this", error)
    // The library has another version.
    is ExceptionInInitializerError -> error.exception as? DiditException ?: error
    is UnsatisfiedLinkError -> DiditException.configuration(LOADING, error)
    // A class of JNA, or of ours that loads the library, failed before.
    is LinkageError -> if (NATIVE.any { it in error.message.orEmpty() }) DiditException.configuration(LOADING, error) else error
    else -> error
}

private val NATIVE = listOf("com.sun.jna", "com/sun/jna", "rs.didit.ffi", "rs/didit/ffi")

private const val LOADING = "the native library cannot be loaded. JNA unpacks it into the temporary folder of the user: if " +
    "that is read-only or mounted with noexec, set the system property `jna.tmpdir` to a folder in which programs may " +
    "run, or put the library for this platform (see the folders of the jar) into a folder and set `jna.library.path` " +
    "and, for JNA's own library, `jna.boot.library.path`"

/** Error response of the platform. */
public class ApiError internal constructor(facts: DiditException.Facts) : Serializable {
    /** Operation, such as `sessions.create`, or method and path. */
    public val operation: String = facts.text("operation")

    /** HTTP status. */
    public val status: Int = facts.number("status").toInt()

    /** Kind of the error. */
    public val kind: ApiErrorKind = ApiErrorKind.of(facts.text("kind"))

    /** Error code of the platform. */
    public val code: String? = facts.optionalText("code")

    /** Human-readable message of the platform. It may quote the request: do not log it. */
    public val detail: String? = facts.optionalText("detail")

    /**
     * Sanitized form of [detail] or of the field errors, as shown in the error message: without redacted values of the
     * request, keys, tokens and anything that looks like an e-mail address or a long number.
     */
    public val summary: String? = facts.optionalText("summary")

    /** Field errors. */
    public val errors: List<FieldError> = ArrayList(facts.list("errors").map(::FieldError))

    /** Identifier of the request, for the platform's support. */
    public val requestId: String? = facts.optionalText("request_id")

    private val retryAfterSeconds: Double? = facts.optionalNumber("retry_after")

    /** Delay before the next attempt, if the platform gave one. */
    @get:JvmSynthetic
    public val retryAfter: Duration? get() = retryAfterSeconds?.seconds

    /** [retryAfter] for Java. */
    @JvmName("getRetryAfter")
    public fun retryAfterForJava(): java.time.Duration? = retryAfter?.toJavaDuration()

    /** Advice for the reader, if there is any. */
    public val hint: String? = facts.optionalText("hint")

    /**
     * Response headers, such as those of the rate limit: the values of each name, in lower case. Cookies and credentials
     * are left out.
     */
    public val headers: Map<String, List<String>> = LinkedHashMap(
        facts.entries("headers").mapValues { (_, values) ->
            ArrayList((values as? JsonArray).orEmpty().mapNotNull { (it as? JsonPrimitive)?.content })
        },
    )

    /** Response body, truncated to 16 KiB. It may quote the request: do not log it. */
    public val body: String = facts.text("body")

    override fun toString(): String = "ApiError(operation=$operation, status=$status, kind=$kind, code=$code, requestId=$requestId)"

    private companion object {
        private const val serialVersionUID = 1L
    }
}

/** Error of one field. */
public class FieldError internal constructor(
    /** Path of the field, such as `form_elements[0].label`. */
    public val path: String,
    /** Message of the platform. */
    public val text: String,
    private val message: String,
) : Serializable {
    internal constructor(json: JsonElement) : this(DiditException.Facts(json as? JsonObject ?: NO_FIELDS))

    private constructor(facts: DiditException.Facts) : this(facts.text("path"), facts.text("text"), facts.text("message"))

    override fun equals(other: Any?): Boolean = other is FieldError && other.path == path && other.text == text

    override fun hashCode(): Int = 31 * path.hashCode() + text.hashCode()

    /** Returns the path and the sanitized message. */
    override fun toString(): String = message.ifEmpty { path }

    private companion object {
        private const val serialVersionUID = 1L
    }
}

/**
 * A property of an error with one of some values. Later versions may add values: compare it with the constants of its class,
 * and handle other values as well. It is not an enum, because a `when` over all values of an enum fails for a new one.
 */
public abstract class ErrorConstant internal constructor(
    /** Name of the constant. */
    public val name: String,
) : Serializable {
    override fun equals(other: Any?): Boolean =
        other is ErrorConstant && other.javaClass == javaClass && other.name == name

    override fun hashCode(): Int = name.hashCode()

    /** Returns [name]. */
    override fun toString(): String = name

    private companion object {
        private const val serialVersionUID = 1L
    }
}

/** What a call waited for when a timeout or its deadline passed. */
public class WaitedFor private constructor(name: String) : ErrorConstant(name) {
    /** The constants. */
    public companion object {
        private const val serialVersionUID = 1L

        /** A connection: resolving the name, connecting, the TLS handshake, or the tunnel through a proxy. */
        @JvmField
        public val CONNECTION: WaitedFor = WaitedFor("CONNECTION")

        /** The response, or its rest. */
        @JvmField
        public val RESPONSE: WaitedFor = WaitedFor("RESPONSE")

        /** The client's own rate limit. */
        @JvmField
        public val RATE_LIMIT: WaitedFor = WaitedFor("RATE_LIMIT")

        /** The decision of a session, in `waitForDecision`. */
        @JvmField
        public val DECISION: WaitedFor = WaitedFor("DECISION")

        /** The end of a job. */
        @JvmField
        public val JOB: WaitedFor = WaitedFor("JOB")

        private val known = listOf(CONNECTION, RESPONSE, RATE_LIMIT, DECISION, JOB)

        internal fun of(name: String): WaitedFor = known.find { it.name.equals(name, ignoreCase = true) } ?: RESPONSE
    }
}

/** Kind of an error response. */
public class ApiErrorKind private constructor(name: String) : ErrorConstant(name) {
    /** The constants. */
    public companion object {
        private const val serialVersionUID = 1L

        /** 400, 415, 422: the request is invalid; see the field errors. */
        @JvmField
        public val BAD_REQUEST: ApiErrorKind = ApiErrorKind("BAD_REQUEST")

        /** 401: the key or token is invalid, expired or revoked, or the e-mail address or password is wrong. */
        @JvmField
        public val AUTHENTICATION: ApiErrorKind = ApiErrorKind("AUTHENTICATION")

        /** 403: the key is missing or invalid. */
        @JvmField
        public val CREDENTIALS: ApiErrorKind = ApiErrorKind("CREDENTIALS")

        /** 402, 403 or 400: the account has insufficient credits. */
        @JvmField
        public val INSUFFICIENT_CREDITS: ApiErrorKind = ApiErrorKind("INSUFFICIENT_CREDITS")

        /** 403: the account must be topped up first. */
        @JvmField
        public val TOP_UP_REQUIRED: ApiErrorKind = ApiErrorKind("TOP_UP_REQUIRED")

        /** 403: the shared session was already imported. */
        @JvmField
        public val ALREADY_IMPORTED: ApiErrorKind = ApiErrorKind("ALREADY_IMPORTED")

        /** 403 or 400: the session is not finished. */
        @JvmField
        public val NOT_FINISHED: ApiErrorKind = ApiErrorKind("NOT_FINISHED")

        /** 403 for any other reason: the key does not have permission. */
        @JvmField
        public val PERMISSION: ApiErrorKind = ApiErrorKind("PERMISSION")

        /** 404: the object does not exist or belongs to another application. */
        @JvmField
        public val NOT_FOUND: ApiErrorKind = ApiErrorKind("NOT_FOUND")

        /** 409: conflict with an existing object or a running operation. */
        @JvmField
        public val CONFLICT: ApiErrorKind = ApiErrorKind("CONFLICT")

        /** 429: too many calls or attempts, or a quota is exhausted. */
        @JvmField
        public val RATE_LIMIT: ApiErrorKind = ApiErrorKind("RATE_LIMIT")

        /** 5xx: internal error of the platform. */
        @JvmField
        public val SERVER: ApiErrorKind = ApiErrorKind("SERVER")

        /** Any other status. */
        @JvmField
        public val OTHER: ApiErrorKind = ApiErrorKind("OTHER")

        private val known = listOf(
            BAD_REQUEST,
            AUTHENTICATION,
            CREDENTIALS,
            INSUFFICIENT_CREDITS,
            TOP_UP_REQUIRED,
            ALREADY_IMPORTED,
            NOT_FINISHED,
            PERMISSION,
            NOT_FOUND,
            CONFLICT,
            RATE_LIMIT,
            SERVER,
            OTHER,
        )

        internal fun of(name: String): ApiErrorKind = known.find { it.name.equals(name, ignoreCase = true) } ?: OTHER
    }
}

/** Reason why a webhook was refused. */
public class WebhookFailure private constructor(name: String) : ErrorConstant(name) {
    /** The constants. */
    public companion object {
        private const val serialVersionUID = 1L

        /** A header that the accepted schemes require is missing. */
        @JvmField
        public val MISSING_HEADER: WebhookFailure = WebhookFailure("MISSING_HEADER")

        /** A header has an invalid value, or too many values. */
        @JvmField
        public val MALFORMED: WebhookFailure = WebhookFailure("MALFORMED")

        /** No signature matches the body with any of the secrets. */
        @JvmField
        public val NO_MATCH: WebhookFailure = WebhookFailure("NO_MATCH")

        /** The signature is valid, but the signed timestamp is too far in the past or in the future. */
        @JvmField
        public val STALE: WebhookFailure = WebhookFailure("STALE")

        /** The signature is valid, but covers no timestamp in Unix seconds, so a replay could not be detected. */
        @JvmField
        public val NO_TIMESTAMP: WebhookFailure = WebhookFailure("NO_TIMESTAMP")

        /** The body is not a JSON object, or it has no canonical JSON. */
        @JvmField
        public val BAD_JSON: WebhookFailure = WebhookFailure("BAD_JSON")

        /** A secret is empty or ends with a line break, or no secret was given. */
        @JvmField
        public val INVALID_SECRET: WebhookFailure = WebhookFailure("INVALID_SECRET")

        /** A reason that this version does not know. */
        @JvmField
        public val OTHER: WebhookFailure = WebhookFailure("OTHER")

        private val known = listOf(
            MISSING_HEADER,
            MALFORMED,
            NO_MATCH,
            STALE,
            NO_TIMESTAMP,
            BAD_JSON,
            INVALID_SECRET,
            OTHER,
        )

        internal fun of(name: String): WebhookFailure = known.find { it.name.equals(name, ignoreCase = true) } ?: OTHER
    }
}
