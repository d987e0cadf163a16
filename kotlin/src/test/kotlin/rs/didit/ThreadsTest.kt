package rs.didit

import java.util.concurrent.CompletableFuture
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import kotlin.concurrent.thread
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.BeforeEach
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.Timeout

/** What follows a call may block its thread. */
@Timeout(2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ThreadsTest {
    private val client = Sandbox.client()

    @BeforeEach
    fun forget() = Sandbox.reset()

    @Test
    fun unconfinedCoroutinesThatBlockDoNotStopLaterCalls() = runBlocking {
        val arrived = List(20) { CompletableDeferred<Unit>() }
        val release = CountDownLatch(1)
        for (one in arrived) {
            // A call that completes at once continues on the thread that started it.
            thread {
                CoroutineScope(Dispatchers.Unconfined).launch {
                    client.sessions.list()
                    one.complete(Unit)
                    release.await()
                }
            }
        }
        try {
            withTimeout(30.seconds) {
                arrived.awaitAll()
                repeat(20) { client.sessions.list() }
            }
        } finally {
            release.countDown()
        }
    }

    @Test
    fun unconfinedCoroutineMayMakeBlockingCalls() = runBlocking {
        withTimeout(30.seconds) {
            val all = List(20) {
                CoroutineScope(Dispatchers.Unconfined).async {
                    client.sessions.list()
                    client.blocking().sessions.list().results.size
                }
            }
            assertEquals(List(20) { 0 }, all.awaitAll())
        }
    }

    @Test
    fun dependentStagesOfFuturesMayWaitForOtherCalls() {
        val sessions = client.async().sessions
        val all = List(64) { sessions.list().thenApply { sessions.list().get().results.size } }
        CompletableFuture.allOf(*all.toTypedArray()).get(1, TimeUnit.MINUTES)
        assertEquals(List(64) { 0 }, all.map { it.get() })
    }

    @Test
    fun executorOfTheOptionsRunsWhatFollowsACall() = runBlocking {
        val own = Executors.newSingleThreadExecutor { Thread(it, "own") }
        try {
            Didit(Sandbox.options { executor = own }).use { client ->
                // The executor is busy until the stage depends on the call, and the coroutine is suspended.
                val gate = CountDownLatch(1)
                own.execute { gate.await() }
                val thread = client.async().sessions.list().thenApply { Thread.currentThread().name }
                val unconfined = CoroutineScope(Dispatchers.Unconfined).async {
                    client.sessions.list()
                    Thread.currentThread().name
                }
                gate.countDown()
                assertEquals("own", thread.get())
                // The debug mode of coroutines adds their names.
                assertEquals("own", unconfined.await().substringBefore(' '))
                own.shutdown()
                // An executor that no longer works does not lose results.
                assertEquals(0, client.sessions.list().results.size)
            }
        } finally {
            own.shutdown()
        }
    }

    @Test
    fun threadsOfTheLibraryDoNotKeepTheProcessRunning() = runBlocking {
        client.sessions.list()
        val own = Thread.getAllStackTraces().keys.filter { it.name.startsWith("didit-") }
        assertTrue(own.isNotEmpty() && own.all { it.isDaemon })
        // All clients share the thread that receives results.
        Sandbox.client().sessions.list()
        assertEquals(1, Thread.getAllStackTraces().keys.count { it.name == "didit-receiver" })
    }
}
