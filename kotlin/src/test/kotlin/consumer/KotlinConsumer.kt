/** A program in Kotlin that uses the library. `CompatibilityTest` runs it with this version and with a later one. */
@file:JvmName("KotlinConsumer")

package consumer

import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flowOf
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import rs.didit.ApiErrorKind
import rs.didit.ClientOptions
import rs.didit.CreateSession
import rs.didit.Decision
import rs.didit.Didit
import rs.didit.DiditException
import rs.didit.ListSessions
import rs.didit.RateLimits
import rs.didit.Secret
import rs.didit.Session
import rs.didit.SessionPage
import rs.didit.SessionStatus
import rs.didit.SessionSummary
import rs.didit.Sessions
import rs.didit.WaitOptions
import rs.didit.WebhookFailure
import rs.didit.WebhookVerifier

private class FakeSessions : Sessions {
    override suspend fun create(params: CreateSession): Session =
        Session { sessionId = "fake"; status = SessionStatus.NOT_STARTED; vendorData = params.vendorData }

    override fun listAll(params: ListSessions): Flow<SessionSummary> =
        flowOf(SessionSummary { sessionId = "a" }, SessionSummary { sessionId = "b" })
}

private fun describe(error: DiditException): String = when (error) {
    is DiditException.Api -> if (error.error.kind == ApiErrorKind.NOT_FOUND) "not found" else "api"
    is DiditException.Invalid -> "invalid ${error.field}"
    is DiditException.Configuration -> "configuration"
    is DiditException.Webhook -> if (error.failure == WebhookFailure.MISSING_HEADER) "missing header" else "webhook"
    else -> "another"
}

private fun describe(status: SessionStatus): String = when (status) {
    SessionStatus.APPROVED -> "approved"
    SessionStatus.NOT_STARTED -> "not started"
    else -> if (status.isKnown) "known" else "unknown"
}

private inline fun <T> describeFailure(block: () -> T): String = try {
    "${block()}"
} catch (error: DiditException) {
    describe(error)
}

/** Arguments: base URL, API key and workflow of the sandbox. */
fun main(arguments: Array<String>): Unit = runBlocking {
    val (url, key, workflow) = arguments
    val fake: Sessions = FakeSessions()
    println(fake.create { vendorData = "user"; workflowId = workflow })
    println(fake.listAll().toList().map { it.sessionId })
    println(runCatching { fake.retrieveDecision("s") }.exceptionOrNull())

    val changed = Session { sessionId = "s" }.toBuilder().status(SessionStatus.APPROVED).build()
    println("$changed ${changed.toJson()} ${changed == Session { status = SessionStatus.APPROVED; sessionId = "s" }}")
    println(listOf("Approved", "Not Started", "Declined", "Added Twice").map { describe(SessionStatus.of(it)) })
    val decision = Decision.fromJson("""{"session_id":"s","status":"Approved","new":[1]}""")
    println("${describe(decision.status)} ${decision.extra}")

    val options = ClientOptions {
        apiKey = Secret(key)
        baseUrl = url
        timeout = 20.seconds
        rateLimits = RateLimits { genericGet = 1_000 }
    }
    println(options.toBuilder().maxRetries(2).build())
    println(WaitOptions { deadline = 5.seconds })
    Didit(options).use { client ->
        val session = client.sessions.create { workflowId = workflow; vendorData = "kotlin" }
        println(describe(session.status))
        val page: SessionPage = client.withOptions { maxRetries = 0 }.sessions.list { vendorData = "kotlin" }
        println(page.results.size)
        println(client.sessions.listAll { limit = 10 }.toList().any { it.sessionId == session.sessionId })
        println(describeFailure { client.sessions.retrieveDecision("00000000-0000-0000-0000-000000000000") })
        println(describeFailure { client.sessions.create { } })
    }
    println(describeFailure { Didit { baseUrl = "http://example.org" } })
    println(describeFailure { WebhookVerifier(Secret("s")).verify(ByteArray(0), emptyMap<String, String>()) })
}
