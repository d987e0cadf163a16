package rs.didit

import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.TimeSource
import kotlinx.coroutines.delay
import kotlinx.serialization.json.JsonObject
import rs.didit.ffi.NativePolling

/** Polls a session until it is settled. The times of `delay` may be virtual, as in tests. */
internal suspend fun pollDecision(sessions: Sessions, sessionId: String, options: WaitOptions): Decision {
    val polling = boundary { NativePolling(encode("options", options.json)) }
    polling.use {
        val deadline = polling.deadlineMilliseconds().toLong().milliseconds
        var waited = Duration.ZERO
        while (true) {
            val start = TimeSource.Monotonic.markNow()
            try {
                val decision = sessions.retrieveDecision(sessionId)
                if (decision.status.isSettled) return decision
            } catch (error: DiditException) {
                if (!error.isRetryable) throw error
            }
            waited += start.elapsedNow()
            val interval = polling.nextIntervalMilliseconds().toLong().milliseconds
            val rest = deadline - waited
            if (rest <= Duration.ZERO) throw DiditException.of(polling.deadlinePassed())
            val pause = minOf(interval, rest)
            delay(pause)
            waited += pause
            if (pause < interval) throw DiditException.of(polling.deadlinePassed())
        }
    }
}

/**
 * Parameters that the platform appends to the `callback` URL of a session. The URL is not signed and can be forged: use it
 * only for the user interface. For decisions use the webhook or [Sessions.retrieveDecision].
 */
public class Callback internal constructor(json: JsonObject) {
    /** Session ID (UUID). */
    public val verificationSessionId: String = json["verification_session_id"]?.let(Values.TEXT::read).orEmpty()

    /** Session status at the time of the redirect. */
    public val status: SessionStatus = json["status"]?.let(SessionStatus::read) ?: SessionStatus.empty

    override fun equals(other: Any?): Boolean =
        other is Callback && other.verificationSessionId == verificationSessionId && other.status == status

    override fun hashCode(): Int = 31 * verificationSessionId.hashCode() + status.hashCode()

    override fun toString(): String = "Callback(verificationSessionId=$verificationSessionId, status=$status)"

    /** Parses callbacks. */
    public companion object {
        /**
         * Parses the URL to which the platform redirected a user. Accepts a full URL or only its path and query.
         *
         * @throws DiditException.Invalid if [url] is not a URL or has no `verificationSessionId`
         */
        @JvmStatic
        public fun parse(url: String): Callback =
            boundary { Callback(readObject(rs.didit.ffi.parseCallback(wellFormed("url", url)))) }
    }
}

/**
 * Parses the URL to which the platform redirected a user. Accepts a full URL or only its path and query.
 *
 * @throws DiditException.Invalid if [url] is not a URL or has no `verificationSessionId`
 */
@JvmSynthetic
public fun parseCallback(url: String): Callback = Callback.parse(url)
