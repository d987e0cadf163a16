@file:JvmName("DiditJava")

package rs.didit

import java.time.Duration
import java.util.concurrent.CompletableFuture
import kotlin.time.toKotlinDuration
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.future.future
import rs.didit.webhooks.WebhookException

// Java cannot use Kotlin's durations, default arguments and coroutines: these functions and `DiditFutures` (all calls)
// replace them.

/**
 * Creates a client. For Java callers; in Kotlin, use the constructor of [Didit].
 *
 * @param apiKey API key of the application; only account calls work without one
 * @param baseUrl base URL of the verification API; default: the platform's
 * @param accountBaseUrl base URL of the account API; default: the platform's
 * @param timeout timeout of one attempt; default: 30 seconds
 * @param maxRetries maximum number of retries; default: 2
 */
@JvmOverloads
@Throws(DiditException::class)
public fun client(
    apiKey: Secret?,
    baseUrl: String? = null,
    accountBaseUrl: String? = null,
    timeout: Duration? = null,
    maxRetries: Int? = null,
): Didit = Didit(
    ClientOptions(
        apiKey = apiKey,
        baseUrl = baseUrl,
        accountBaseUrl = accountBaseUrl,
        timeout = timeout?.toKotlinDuration(),
        maxRetries = maxRetries?.toUInt(),
    ),
)

/** Calls [waitForDecision] and returns a future. Cancelling the future stops polling. */
@JvmOverloads
public fun Sessions.waitForDecisionAsync(sessionId: String, deadline: Duration? = null): CompletableFuture<Decision> =
    futureOf { waitForDecision(sessionId, deadline?.toKotlinDuration()) }

/** Creates a verifier. For Java callers; in Kotlin, use the constructor of [WebhookVerifier]. */
@Throws(WebhookException::class)
public fun verifier(secrets: List<Secret>): WebhookVerifier = WebhookVerifier(secrets)

/** Starts a call as a future, whose dependent stages run on coroutine threads, not on those of the native library. */
internal fun <T> futureOf(call: suspend () -> T): CompletableFuture<T> =
    CoroutineScope(Dispatchers.Default).future { call() }
