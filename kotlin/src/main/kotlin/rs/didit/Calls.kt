package rs.didit

import kotlin.time.Duration
import kotlin.time.Duration.Companion.nanoseconds
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow

/**
 * Polls a session until it is settled and returns its decision. Prefer webhooks if your program can receive them.
 * Cancelling the coroutine stops polling.
 *
 * @param deadline maximum total time to wait; default: 15 minutes
 * @throws DiditException.Timeout if the deadline passes first
 */
public suspend fun Sessions.waitForDecision(sessionId: String, deadline: Duration? = null): Decision {
    val options = defaultWaitOptions()
    return waitForDecision(sessionId, if (deadline == null) options else options.copy(deadline = deadline))
}

/** Returns the pages of a list. Each page is requested when it is needed. */
internal fun <P> pages(first: suspend () -> P, following: suspend (String) -> P, next: (P) -> String?): Flow<P> = flow {
    var page = first()
    val before = mutableSetOf<String>()
    while (true) {
        emit(page)
        // A cycle of `next` links would never end.
        page = following(next(page)?.takeIf(before::add) ?: break)
    }
}

/** Returns the items of the pages of a list. */
internal fun <P, T> items(pages: Flow<P>, results: (P) -> List<T>): Flow<T> = flow {
    pages.collect { page -> results(page).forEach { emit(it) } }
}

/** Converts a duration from the native library, which passes the seconds as an unsigned 64-bit integer. */
internal fun durationOf(seconds: Long, nanoseconds: Int): Duration =
    if (seconds < 0) Duration.INFINITE else seconds.seconds + nanoseconds.nanoseconds
