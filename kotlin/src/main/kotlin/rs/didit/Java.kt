@file:JvmName("DiditJava")

package rs.didit

import java.time.Duration
import java.util.concurrent.CompletableFuture
import kotlin.time.toKotlinDuration
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.future.future
import rs.didit.webhooks.WebhookException

// What Java needs beside `DiditFutures`, the calls: Kotlin's durations, defaults and coroutines are not for it.

/**
 * A client for Java callers; Kotlin has the constructor of [Didit].
 *
 * @param apiKey the application's API key; without one only account calls can be made
 * @param baseUrl where the verification API is; the platform's own address unless given
 * @param accountBaseUrl where the account calls are; the platform's own address unless given
 * @param timeout how long one attempt may take; 30 seconds unless given
 * @param maxRetries how often a call that may be repeated is sent again; 2 unless given
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

/** As [waitForDecision], for callers without coroutines. Cancelling the future stops the waiting. */
@JvmOverloads
public fun Sessions.waitForDecisionAsync(sessionId: String, deadline: Duration? = null): CompletableFuture<Decision> =
    futureOf { waitForDecision(sessionId, deadline?.toKotlinDuration()) }

/** A verifier for Java callers; Kotlin has the constructor of [WebhookVerifier]. */
@Throws(WebhookException::class)
public fun verifier(secrets: List<Secret>): WebhookVerifier = WebhookVerifier(secrets)

/** What follows runs on the threads of coroutines, never on those of the native library. */
internal fun <T> futureOf(call: suspend () -> T): CompletableFuture<T> =
    CoroutineScope(Dispatchers.Default).future { call() }
