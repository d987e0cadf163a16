package rs.didit.examples

import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.TimeUnit
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.springframework.boot.WebApplicationType
import org.springframework.boot.autoconfigure.EnableAutoConfiguration
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RestController
import rs.didit.Didit
import rs.didit.ListSessions
import rs.didit.Sandbox

/** A controller with suspend functions, which Spring runs on `Dispatchers.Unconfined`. It blocks its thread. */
@RestController
@EnableAutoConfiguration
class BlockingController(private val client: Didit) {
    val threads: MutableSet<String> = ConcurrentHashMap.newKeySet()

    @PostMapping("/sessions/{user}")
    suspend fun create(@PathVariable user: String): String {
        val session = client.sessions.create(Sandbox.newSession(user))
        threads += Thread.currentThread().name
        client.blocking().sessions.retrieveDecision(session.sessionId)
        return client.sessions.retrieveDecision(session.sessionId).vendorData.orEmpty()
    }
}

/** Code that blocks its thread, where two processors leave the default pools of the JVM one or two threads. */
class TwoProcessorsTest {
    private val client = Sandbox.client()

    @BeforeEach
    fun forget() {
        Sandbox.reset()
        assertEquals(2, Runtime.getRuntime().availableProcessors())
    }

    @Test
    fun springControllerMayBlockUnderLoad() {
        val context = startSpring(BlockingController::class.java, WebApplicationType.REACTIVE) { it.add(client) }
        receiver(context).use { server ->
            val http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()
            val answers = List(200) { number ->
                val request = HttpRequest.newBuilder(URI("http://127.0.0.1:${server.port}/sessions/user-$number"))
                    .POST(HttpRequest.BodyPublishers.noBody())
                    .build()
                http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
            }
            CompletableFuture.allOf(*answers.toTypedArray()).get(2, TimeUnit.MINUTES)
            assertEquals(List(200) { 200 to "user-$it" }, answers.map { it.get().statusCode() to it.get().body() })
            assertEquals(200L, client.blocking().sessions.list(ListSessions { limit = 1 }).count)
            // What follows a call runs where the call ended: on threads of the library.
            val threads = context.getBean(BlockingController::class.java).threads
            assertTrue(threads.any { it.startsWith("didit-") }, "$threads")
        }
    }

    @Test
    fun dependentStagesMayWaitForOtherCalls() {
        val sessions = client.async().sessions
        val all = List(8) { sessions.list().thenApply { sessions.list().get().results.size } }
        CompletableFuture.allOf(*all.toTypedArray()).get(1, TimeUnit.MINUTES)
        assertEquals(List(8) { 0 }, all.map { it.get() })
    }
}
