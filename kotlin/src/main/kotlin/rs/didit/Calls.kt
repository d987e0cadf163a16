package rs.didit

import kotlin.time.Duration
import kotlin.time.Duration.Companion.nanoseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * Waits until a session is settled and gives its decision, for programs that cannot receive webhooks; prefer those
 * where you can. Cancelling the coroutine stops the waiting.
 *
 * @param deadline how long to wait in all; 15 minutes unless given
 * @throws DiditException.Timeout when the deadline passes first
 */
public suspend fun Sessions.waitForDecision(sessionId: String, deadline: Duration? = null): Decision {
    val options = defaultWaitOptions()
    return waitForDecision(sessionId, if (deadline == null) options else options.copy(deadline = deadline))
}

/** The items of a list, page after page as they are collected. */
internal fun <P, T> items(
    first: suspend () -> P,
    following: suspend (String) -> P,
    next: (P) -> String?,
    results: (P) -> List<T>,
): Flow<T> = flow {
    var page = first()
    val before = mutableSetOf<String>()
    while (true) {
        results(page).forEach { emit(it) }
        // Pages that name one another would never end.
        page = following(next(page)?.takeIf(before::add) ?: break)
    }
}

/** A duration as it comes from the native library: 64 bits of whole seconds, unsigned, and the rest. */
internal fun durationOf(seconds: Long, nanoseconds: Int): Duration =
    if (seconds < 0) Duration.INFINITE else seconds.seconds + nanoseconds.nanoseconds
