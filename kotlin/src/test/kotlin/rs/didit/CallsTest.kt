package rs.didit

import java.io.File
import java.net.InetAddress
import java.net.ServerSocket
import java.nio.file.Files
import java.nio.file.Path
import java.util.UUID
import kotlin.time.Duration
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.flow.take
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withContext
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertArrayEquals
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNotNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

class CallsTest {
    private val client = Sandbox.client()

    @BeforeEach
    fun forget() = Sandbox.reset()

    private inline fun <reified E : DiditException> failsWith(crossinline call: suspend () -> Unit): E {
        val error = assertThrows(E::class.java) { runBlocking { call() } }
        assertFalse(MARKED in "$error" || MARKED in error.message.orEmpty(), "the error message contains a secret")
        return error
    }

    @Test
    fun listEndsWhenNextLinksFormACycle() = runBlocking {
        // Each page has a link to the other one.
        val paths = mutableListOf<String>()
        LocalServer { call ->
            paths += call.requestURI.toString()
            val next = if (paths.size % 2 == 1) "offset=1" else "offset=2"
            """{"results":[{"session_id":"s${paths.size}"}],"next":"http://127.0.0.1/v3/sessions/?$next"}"""
        }.use { server ->
            val ids = Didit(Sandbox.options { baseUrl = server.url }).sessions.listAll().toList().map { it.sessionId }
            assertEquals(listOf("s1", "s2", "s3"), ids)
        }
    }

    @Test
    fun unknownSessionIsNotFound() {
        val error = failsWith<DiditException.Api> {
            client.sessions.retrieveDecision(UUID.randomUUID().toString())
        }
        assertEquals(404, error.status)
        assertEquals(ApiErrorKind.NOT_FOUND, error.error.kind)
        assertTrue(error.isNotFound)
        assertFalse(error.isRetryable)
        assertNotNull(error.requestId)
        assertTrue("Not found." in error.message.orEmpty(), error.message)
    }

    @Test
    fun validationErrorNamesTheFields() {
        val error = failsWith<DiditException.Api> {
            client.webhooks.update { webhookUrl = "no address" }
        }
        assertEquals(400, error.status)
        assertEquals(listOf("webhook_url" to "Enter a valid URL."), error.errors.map { it.path to it.text })
    }

    @Test
    fun wrongApiKeyIsAuthenticationErrorAndIsNotPrinted() {
        val stranger = Didit(Sandbox.options { apiKey = Secret("sk_$MARKED") })
        val error = failsWith<DiditException.Api> { stranger.sessions.create(Sandbox.newSession()) }
        assertEquals(401, error.status)
        assertTrue(error.isAuthentication)
        val secret = Sandbox.options {
            apiKey = Secret(MARKED)
            proxy = Secret(MARKED)
        }
        assertFalse(MARKED in secret.toString())
        val ofCall = RequestOptions {
            apiKey = Secret(MARKED)
            accessToken = Secret(MARKED)
        }
        assertFalse(MARKED in ofCall.toString())
    }

    @Test
    fun rateLimitErrorHasRetryAfter() {
        Sandbox.fail("POST /v3/session/", mapOf("status_retry_after" to listOf(429, 7)))
        val once = client.withOptions { maxRetries = 0 }
        val error = failsWith<DiditException.Api> { once.sessions.create(Sandbox.newSession()) }
        assertTrue(error.isRateLimited && error.isRetryable)
        assertEquals(7.seconds, error.retryAfter)
        assertEquals(listOf("7"), error.headers["retry-after"])
        assertFalse(error.mayHaveBeenCarriedOut)
    }

    @Test
    fun writeWithoutResponseIsSentOnceAndMayHaveBeenCarriedOut() {
        Sandbox.fail("POST /v3/session/", "drop_after")
        val error = failsWith<DiditException.Connection> { client.sessions.create(Sandbox.newSession()) }
        assertTrue(error.mayHaveBeenCarriedOut)
        assertEquals(1, Sandbox.calls("POST /v3/session/").size)
    }

    @Test
    fun invalidCallsAreNotSent() {
        assertEquals("session_id", failsWith<DiditException.Invalid> { client.sessions.delete("") }.field)
        val nobody = Didit { baseUrl = Sandbox.baseUrl }
        failsWith<DiditException.Configuration> { nobody.sessions.create(Sandbox.newSession()) }
        failsWith<DiditException.Configuration> { Didit { baseUrl = "http://example.org" } }
        Didit {
            baseUrl = "http://example.org"
            allowHttp = true
        }.close()
        assertEquals(emptyList<String>(), Sandbox.calls(""))
    }

    @Test
    fun longResponseIsDecodeError() {
        val short = Didit(Sandbox.options { maxResponseSize = 10 })
        val error = failsWith<DiditException.Decode> { short.sessions.list() }
        assertTrue("longer than 10 bytes" in error.message.orEmpty(), error.message)
        failsWith<DiditException.Configuration> { Didit(Sandbox.options { maxResponseSize = 0 }) }
    }

    @Test
    fun filesAreWrittenToDisk(@TempDir folder: Path) = runBlocking {
        val id = client.sessions.create(Sandbox.newSession()).sessionId
        Sandbox.complete(id)
        // The limit is that of responses in memory.
        val short = Didit(Sandbox.options { maxResponseSize = 10 })
        val report = folder.resolve("report.pdf")
        short.sessions.savePdf(id, report.toString())
        assertTrue(String(Files.readAllBytes(report), Charsets.ISO_8859_1).startsWith("%PDF-"))
        val image = client.sessions.retrieveDecision(id).idVerifications!!.first().portraitImage!!
        val portrait = folder.resolve("portrait.png")
        short.downloadTo(image, portrait.toString())
        assertArrayEquals(client.download(image), Files.readAllBytes(portrait))
        failsWith<DiditException.File> { short.downloadTo(image, folder.resolve("none/portrait.png").toString()) }
        Unit
    }

    @Test
    fun certificatesAreOptions() {
        val missing = failsWith<DiditException.Configuration> { Didit { caBundle = "/no/such/file" } }
        assertTrue("`ca_bundle` names /no/such/file, which does not exist" in missing.message.orEmpty(), missing.message)
        val tls = File(System.getProperty("didit.tls"))
        val key = tls.resolve("client.key").readText()
        val options = ClientOptions {
            caBundle = tls.resolve("authority.pem").readText()
            clientCertificate = Secret(tls.resolve("client.pem").path)
            clientKey = Secret(key)
        }
        Didit(options).close()
        val wrong = options.toBuilder().clientCertificate(Secret(tls.resolve("server.pem").path)).build()
        val error = failsWith<DiditException.Configuration> { Didit(wrong) }
        assertTrue("does not belong to the first certificate" in error.message.orEmpty(), error.message)
        assertFalse(key.lines()[1] in "$error $options")
    }

    @Test
    fun slowResponseTimesOut() {
        Sandbox.fail("GET /v3/session/", mapOf("delay" to 60_000))
        val hasty = client.withOptions {
            timeout = 50.milliseconds
            maxRetries = 0
        }
        val error = failsWith<DiditException.Timeout> {
            hasty.sessions.retrieveDecision(UUID.randomUUID().toString())
        }
        assertEquals(0.05, error.seconds)
        assertEquals(WaitedFor.RESPONSE, error.waitedFor)
        assertTrue(error.isRetryable)
    }

    @Test
    fun writeWithoutConnectionWasNotExecuted() = ServerSocket(0, 0, InetAddress.getLoopbackAddress()).use { silent ->
        // The kernel accepts the connection, but nobody continues the TLS handshake.
        val options = ClientOptions {
            apiKey = Secret("k")
            baseUrl = "https://127.0.0.1:${silent.localPort}"
            connectTimeout = 200.milliseconds
            maxRetries = 0
        }
        val error = failsWith<DiditException.Timeout> { Didit(options).sessions.create(Sandbox.newSession()) }
        assertEquals(WaitedFor.CONNECTION, error.waitedFor)
        assertFalse(error.mayHaveBeenCarriedOut)
    }

    @Test
    fun cancellingTheCoroutineClosesTheConnection() = runBlocking {
        // Never responds; records when the client connects and disconnects.
        ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress()).use { silent ->
            val arrived = CompletableDeferred<Unit>()
            val gone = async(Dispatchers.IO) {
                silent.accept().use { connection ->
                    val input = connection.getInputStream()
                    check(input.read() >= 0)
                    arrived.complete(Unit)
                    while (input.read() >= 0) continue
                }
            }
            val lonely = Didit(Sandbox.options { baseUrl = "http://127.0.0.1:${silent.localPort}" })
            val call = async(Dispatchers.Default) { lonely.sessions.create(Sandbox.newSession()) }
            arrived.await()
            call.cancel()
            val outcome = runCatching { call.await() }.exceptionOrNull()
            assertTrue(outcome is CancellationException, "$outcome")
            withTimeout(1.minutes) { gone.await() }
        }
    }

    @Test
    fun thousandConcurrentCallsSucceed() = runBlocking {
        val ids = withContext(Dispatchers.Default) {
            (1..1_000).map { number ->
                async { client.sessions.create(Sandbox.newSession("user-$number")).sessionId }
            }.awaitAll()
        }
        assertEquals(1_000, ids.toSet().size)
        assertEquals(1_000L, client.sessions.list { limit = 1 }.count)
    }

    @Test
    fun listRequestsEachPageWhenNeeded() = runBlocking {
        val made = (1..25).map { client.sessions.create(Sandbox.newSession("user-$it")).sessionId }
        val all = client.sessions.listAll { limit = 10 }
        assertEquals(emptyList<String>(), Sandbox.calls("GET /v3/sessions/"))
        assertEquals(made.toSet(), all.toList().map { it.sessionId }.toSet())
        assertEquals(3, Sandbox.calls("GET /v3/sessions/").size)
        assertEquals(10, all.take(10).toList().size)
        assertEquals(4, Sandbox.calls("GET /v3/sessions/").size)
    }

    @Test
    fun pagesAreAFlow() = runBlocking {
        repeat(5) { client.sessions.create(Sandbox.newSession("user-$it")) }
        val pages = client.sessions.listPages { limit = 2 }.toList()
        assertEquals(listOf(2, 2, 1), pages.map { it.results.size })
        assertEquals(5L, pages.first().count)
    }

    @Test
    fun itemsOfASnapshotCanBeDeleted() = runBlocking {
        repeat(30) { client.sessions.create(Sandbox.newSession("user-$it")) }
        val sessions = client.sessions.listSnapshot { limit = 7 }
        assertEquals(30, sessions.map { it.sessionId }.toSet().size)
        sessions.forEach { client.sessions.delete(it.sessionId) }
        assertEquals(0L, client.sessions.list().count)
    }

    @Test
    fun everyPagedOperationHasListAll() = runBlocking {
        val id = client.sessions.create(Sandbox.newSession()).sessionId
        Sandbox.complete(id)
        client.blocklist.add {
            sessionId = id
            blocklistFace = true
        }
        client.sessions.reviews.create(id) { newStatus = SessionStatus.IN_REVIEW }
        assertEquals(1, client.workflows.listAll().toList().size)
        assertEquals(1, client.blocklist.listAll().toList().size)
        assertEquals(1, client.users.listAll().toList().size)
        assertEquals(0, client.questionnaires.listAll().toList().size)
        assertTrue(client.sessions.reviews.listAll(id).toList().isNotEmpty())
    }

    @Test
    fun waitForDecisionReturnsDecisionOrTimesOut() = runBlocking {
        val id = client.sessions.create(Sandbox.newSession()).sessionId
        val error = failsWith<DiditException.Timeout> { client.sessions.waitForDecision(id) { deadline = Duration.ZERO } }
        assertEquals("sessions.wait_for_decision", error.operation)
        assertEquals(WaitedFor.DECISION, error.waitedFor)
        Sandbox.complete(id)
        assertEquals(SessionStatus.APPROVED, client.sessions.waitForDecision(id).status)
    }

    @Test
    fun callbackUrlIsParsed() {
        val callback = parseCallback("myapp://done?verificationSessionId=0b7f&status=In%20Review")
        assertEquals("0b7f", callback.verificationSessionId)
        assertEquals(SessionStatus.IN_REVIEW, callback.status)
    }

    @Test
    fun nativeLibraryIsLoadedFromTheJar() {
        val path = "${com.sun.jna.Platform.RESOURCE_PREFIX}/${System.mapLibraryName("didit_ffi")}"
        assertNotNull(Didit::class.java.classLoader.getResource(path), path)
        assertEquals(null, System.getProperty("jna.library.path"))
    }
}
