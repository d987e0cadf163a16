package rs.didit

import java.util.concurrent.CompletableFuture
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executor
import java.util.concurrent.RejectedExecutionException
import java.util.concurrent.SynchronousQueue
import java.util.concurrent.ThreadPoolExecutor
import java.util.concurrent.TimeUnit
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.atomic.AtomicLong
import java.util.function.Consumer
import java.util.stream.Stream
import java.util.stream.StreamSupport
import kotlin.coroutines.resume
import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.asCoroutineDispatcher
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.future.future
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import rs.didit.ffi.NativeClient
import rs.didit.ffi.NativeHeader
import rs.didit.ffi.NativeQueue
import rs.didit.ffi.NativeRequest
import rs.didit.ffi.NativeResult

/** A call that can be started, and how its result is read. */
internal class Request<T>(val native: () -> NativeRequest, val read: (ByteArray?) -> T)

/** Creates the calls of the resources. */
internal object Requests {
    fun <T : Any> operation(type: ValueType<T>, name: String, params: Model?, vararg arguments: String): Request<T> =
        Request(native(name, params, arguments)) { type.read(readObject(it)) ?: type.empty }

    fun nothing(name: String, params: Model?, vararg arguments: String): Request<Unit> =
        Request(native(name, params, arguments)) { }

    /** As [nothing], for futures of Java. */
    fun empty(name: String, params: Model?, vararg arguments: String): Request<Void?> =
        Request(native(name, params, arguments)) { null }

    fun file(name: String, params: Model?, vararg arguments: String): Request<ByteArray> =
        Request(native(name, params, arguments)) { it ?: ByteArray(0) }

    fun <T : Any> nextPage(type: ValueType<T>, name: String, url: String, vararg arguments: String): Request<T> =
        Request({ NativeRequest.NextPage(name, checked(name, arguments), wellFormed("url", url)) }) {
            type.read(readObject(it)) ?: type.empty
        }

    fun <T : Any> snapshot(type: ValueType<T>, name: String, params: Model?, vararg arguments: String): Request<List<T>> =
        Request({ NativeRequest.Snapshot(name, checked(name, arguments), params?.encoded()) }) { body ->
            type.list.read(readArray(body)).orEmpty()
        }

    fun json(method: Method, path: String, query: Map<String, String>, body: JsonValue?): Request<JsonValue> = Request(
        {
            NativeRequest.Request(
                method.name,
                wellFormed("path", path),
                query.map { (name, value) -> NativeHeader(wellFormed("query", name), wellFormed("query", value)) },
                body?.let { encode("body", it.json) },
            )
        },
        { JsonValue.of(readJson(it)) },
    )

    fun download(url: String): Request<ByteArray> =
        Request({ NativeRequest.Download(wellFormed("url", url)) }) { it ?: ByteArray(0) }

    fun downloadTo(url: String, path: String): Request<Unit> = Request(nativeDownload(url, path)) { }

    fun downloadToFuture(url: String, path: String): Request<Void?> = Request(nativeDownload(url, path)) { null }

    fun savePdf(sessionId: String, path: String): Request<Unit> = Request(nativeReport(sessionId, path)) { }

    fun savePdfFuture(sessionId: String, path: String): Request<Void?> = Request(nativeReport(sessionId, path)) { null }

    private fun native(name: String, params: Model?, arguments: Array<out String>): () -> NativeRequest =
        { NativeRequest.Operation(name, checked(name, arguments), params?.encoded()) }

    private fun nativeDownload(url: String, path: String): () -> NativeRequest =
        { NativeRequest.DownloadTo(wellFormed("url", url), wellFormed("path", path)) }

    private fun nativeReport(sessionId: String, path: String): () -> NativeRequest =
        { NativeRequest.SavePdf(wellFormed("session_id", sessionId), wellFormed("path", path)) }

    private fun checked(name: String, arguments: Array<out String>): List<String> =
        arguments.map { wellFormed("an argument of $name", it) }

    private fun Model.encoded(): ByteArray = encode(modelName, json)
}

/** The native client, shared by a client and those that `withOptions` returns. */
internal class Connection(options: ClientOptions, fromEnv: Boolean = false) {
    val executor: Executor = options.executor ?: LibraryThreads

    private val client = Handle("client", create(options, fromEnv))

    private fun create(options: ClientOptions, fromEnv: Boolean): NativeClient = boundary {
        NativeLoading.begin()
        val json = encode("options", options.native())
        NativeLoading.await()
        NativeClient(json, fromEnv)
    }

    fun <T> use(code: (NativeClient) -> T): T = client.use(code)

    fun start(
        request: NativeRequest,
        options: List<ByteArray>,
        executor: Executor?,
        done: (NativeResult) -> Unit,
    ): Long = use { NativeCalls.start(it, request, options, executor, done) }

    fun close(): Unit = client.close()
}

/** An object of the native library that can be closed. */
internal class Handle<N : AutoCloseable>(private val name: String, private val native: N) {
    private val isClosed = AtomicBoolean()

    /** Runs code with the object. What it throws is a [DiditException], also if the object is closed. */
    fun <T> use(code: (N) -> T): T = try {
        if (isClosed.get()) throw closed(null)
        boundary { code(native) }
    } catch (error: IllegalStateException) {
        // The object was closed in the meantime.
        throw if (isClosed.get()) closed(error) else error
    }

    fun close() {
        if (isClosed.compareAndSet(false, true)) native.close()
    }

    private fun closed(cause: Throwable?) = DiditException.configuration("the $name is closed: create another one", cause)
}

/** Makes calls with the options of a client, for coroutines, as futures, and blocking the thread. */
internal class Calls(val connection: Connection, val options: List<ByteArray>) {
    suspend fun <T> await(request: Request<T>): T {
        val site = CallSite()
        return site.complete {
            val native = request.native()
            val result = suspendCancellableCoroutine { continuation ->
                val id = connection.start(native, options, connection.executor) { continuation.resume(it) }
                continuation.invokeOnCancellation { NativeCalls.cancel(id) }
            }
            request.read(bodyOf(result))
        }
    }

    fun <T> future(request: Request<T>): CompletableFuture<T> {
        val site = CallSite()
        val future = CompletableFuture<T>()
        try {
            site.complete {
                val id = connection.start(request.native(), options, connection.executor) { result ->
                    try {
                        future.complete(site.complete { request.read(bodyOf(result)) })
                    } catch (error: Throwable) {
                        future.completeExceptionally(error)
                    }
                }
                future.whenComplete { _, _ -> if (future.isCancelled) NativeCalls.cancel(id) }
            }
        } catch (error: DiditException) {
            future.completeExceptionally(error)
        }
        return future
    }

    fun <T> block(request: Request<T>): T = inCaller {
        val done = CountDownLatch(1)
        var result: NativeResult? = null
        val native = request.native()
        val id = connection.start(native, options, null) {
            result = it
            done.countDown()
        }
        try {
            done.await()
        } catch (_: InterruptedException) {
            NativeCalls.cancel(id)
            Thread.currentThread().interrupt()
            throw DiditException.interrupted(nameOf(native))
        }
        request.read(bodyOf(checkNotNull(result)))
    }

    private fun bodyOf(result: NativeResult): ByteArray? {
        result.error?.let { throw DiditException.of(it) }
        return result.body
    }

    /** Returns the pages of a list. Each page is requested when it is needed. */
    fun <T, P : Page<T>> pages(first: Request<P>, following: (String) -> Request<P>): Flow<P> = flow {
        var page = await(first)
        val before = PageUrls()
        while (true) {
            emit(page)
            val next = before.next(page) ?: break
            page = await(following(next))
        }
    }

    fun <T, P : Page<T>> items(first: Request<P>, following: (String) -> Request<P>): Flow<T> = flow {
        pages(first, following).collect { page -> page.results.forEach { emit(it) } }
    }

    fun <T, P : Page<T>> itemList(first: Request<P>, following: (String) -> Request<P>): CompletableFuture<List<T>> =
        futureOf { items(first, following).toList() }

    fun <T, P : Page<T>> forEachItem(
        first: Request<P>,
        action: Consumer<in T>,
        following: (String) -> Request<P>,
    ): CompletableFuture<Void?> = futureOf {
        items(first, following).collect { action.accept(it) }
        null
    }

    fun <T, P : Page<T>> pageStream(first: Request<P>, following: (String) -> Request<P>): Stream<P> {
        val pages = sequence {
            var page = block(first)
            val before = PageUrls()
            while (true) {
                yield(page)
                val next = before.next(page) ?: break
                page = block(following(next))
            }
        }
        return StreamSupport.stream({ pages.asIterable().spliterator() }, 0, false)
    }

    fun <T, P : Page<T>> itemStream(first: Request<P>, following: (String) -> Request<P>): Stream<T> =
        pageStream(first, following).flatMap { it.results.stream() }

    /** Runs suspending code as a future. Cancelling the future cancels the code. */
    fun <T> futureOf(code: suspend () -> T): CompletableFuture<T> {
        val site = CallSite()
        return CoroutineScope(connection.executor.asCoroutineDispatcher()).future { site.complete { code() } }
    }

    /** Runs suspending code in the calling thread. */
    fun <T> blockOn(code: suspend () -> T): T = inCaller {
        try {
            runBlocking { code() }
        } catch (_: InterruptedException) {
            Thread.currentThread().interrupt()
            throw DiditException.interrupted("sessions.wait_for_decision")
        }
    }
}

private fun nameOf(request: NativeRequest): String = when (request) {
    is NativeRequest.Operation -> request.name
    is NativeRequest.NextPage -> request.operation
    is NativeRequest.Snapshot -> request.operation
    is NativeRequest.Request -> "${request.method} ${request.path}"
    is NativeRequest.Download, is NativeRequest.DownloadTo -> "download"
    is NativeRequest.SavePdf -> "sessions.generate_pdf"
}

/** The URLs of the pages so far. A cycle of `next` links would never end. */
internal class PageUrls {
    private val before = HashSet<String>()

    fun next(page: Page<*>): String? = page.next?.takeIf(before::add)
}

/** Runs code in the thread of the caller. The stack traces of its errors begin with the caller. */
private inline fun <T> inCaller(block: () -> T): T = try {
    block()
} catch (error: Throwable) {
    throw CallSite().errorOf(error)
}

/**
 * Where a call was started. Its errors have this stack trace, because the one of the thread that receives a result does
 * not contain the caller.
 */
private class CallSite : Throwable() {
    inline fun <T> complete(block: () -> T): T = try {
        block()
    } catch (error: Throwable) {
        throw errorOf(error)
    }

    fun errorOf(error: Throwable): Throwable {
        if (error is CancellationException) return error
        val own = diditExceptionOf(error)
        if (own is DiditException) own.stackTrace = callerOf(stackTrace)
        return own
    }

    companion object {
        private const val serialVersionUID = 1L

        /** Removes the frames of this file. */
        fun callerOf(trace: Array<StackTraceElement>): Array<StackTraceElement> =
            trace.dropWhile { it.className.startsWith("rs.didit.Calls") || it.className == CallSite::class.java.name }
                .toTypedArray()
    }
}

/** The threads of the library. Their number is not limited, so that a call that waits for another one cannot block it. */
internal object LibraryThreads : Executor {
    private val count = AtomicInteger()

    private val threads by lazy {
        ThreadPoolExecutor(0, Int.MAX_VALUE, 5, TimeUnit.SECONDS, SynchronousQueue()) { work ->
            Thread(work, "didit-${count.incrementAndGet()}").apply { isDaemon = true }
        }
    }

    override fun execute(command: Runnable): Unit = threads.execute(command)
}

/** The calls that are running. One thread waits for their results while there are any; native threads never run Java code. */
internal object NativeCalls {
    /** How long the thread lives without a call. */
    private const val IDLE_MILLISECONDS = 5_000L

    /** A call. The client is not garbage until it has a result. */
    private class Pending(@Suppress("unused") val client: NativeClient, val executor: Executor?, val done: (NativeResult) -> Unit)

    private val queue: NativeQueue by lazy { NativeQueue() }
    private val pending = ConcurrentHashMap<Long, Pending>()
    private val count = AtomicLong()
    private val lock = Any()
    private var receiver: Thread? = null

    /** Starts a call and returns its number. [done] runs on the executor; without one, on the receiving thread. */
    fun start(
        client: NativeClient,
        request: NativeRequest,
        options: List<ByteArray>,
        executor: Executor?,
        done: (NativeResult) -> Unit,
    ): Long {
        val id = count.incrementAndGet()
        val queue = queue
        pending[id] = Pending(client, executor, done)
        try {
            client.start(queue, id, request, options)
        } catch (error: Throwable) {
            pending.remove(id)
            throw error
        }
        synchronized(lock) {
            if (receiver == null) {
                receiver = Thread({ receive(queue) }, "didit-receiver").apply {
                    isDaemon = true
                    start()
                }
            }
        }
        return id
    }

    fun cancel(id: Long) {
        if (pending.remove(id) != null) queue.cancel(id)
    }

    private fun receive(queue: NativeQueue) {
        while (true) {
            val results = try {
                queue.next(IDLE_MILLISECONDS)
            } catch (error: Throwable) {
                failed(error)
            }
            results.forEach(::complete)
            if (results.isEmpty()) {
                synchronized(lock) {
                    if (pending.isEmpty()) {
                        receiver = null
                        return
                    }
                }
            }
        }
    }

    /** Returns a failure of each call that is running, so that none of them waits forever. */
    private fun failed(error: Throwable): List<NativeResult> {
        val facts = JsonObject(
            mapOf(
                "kind" to JsonPrimitive("configuration"),
                "message" to JsonPrimitive("the native library failed (${error.javaClass.name}); please report this"),
            ),
        )
        return pending.keys.map { NativeResult(it.toULong(), null, facts.toString()) }
    }

    private fun complete(result: NativeResult) {
        val call = pending.remove(result.call.toLong()) ?: return
        val executor = call.executor ?: return call.done(result)
        try {
            executor.execute { call.done(result) }
        } catch (_: RejectedExecutionException) {
            // An executor that was shut down. The caller still gets the result.
            LibraryThreads.execute { call.done(result) }
        }
    }
}

/** Body of the methods of a resource that a fake does not implement. */
internal fun unsupported(method: String): Nothing = throw UnsupportedOperationException("$method is not implemented")
