package rs.didit.ffi

import com.sun.jna.Function
import com.sun.jna.Memory
import com.sun.jna.Pointer
import java.lang.ref.PhantomReference
import java.lang.ref.ReferenceQueue
import java.nio.ByteBuffer
import java.util.Collections
import java.util.concurrent.ConcurrentHashMap
import java.util.concurrent.ConcurrentLinkedQueue
import java.util.concurrent.atomic.AtomicBoolean
import rs.didit.NativeLoading

/**
 * The functions of `jvm.rs`, which have only numbers: JNA passes those in less than half a microsecond, but the structures
 * of the generated code in five to ten. They are not declared as native functions of a class, because JNA prepares its
 * structures for those, which takes a tenth of the time of the first client.
 */
private object JvmLib {
    val VERSION = function("version")
    val RESERVE = function("reserve")
    val RELEASE = function("release")
    val OPEN_CLIENT = function("open_client")
    val CLOSE_CLIENT = function("close_client")
    val CHECK_OPTIONS = function("check_options")
    val OPEN_QUEUE = function("open_queue")
    val START = function("start")
    val NEXT = function("next")
    val CANCEL = function("cancel")

    private fun function(name: String): Function = NativeLoading.native.getFunction("uniffi_didit_ffi_fn_func_jvm_$name")
}

/** Returns the version of the native library. */
internal fun libraryVersion(): String =
    String(checkNotNull(single(call(JvmLib.VERSION)).body), Charsets.UTF_8)

/** A client. One that is garbage is freed when another one is created. */
internal class NativeClient(options: ByteArray, fromEnv: Boolean) : AutoCloseable {
    private val number: Long

    private val reference: Garbage

    init {
        Garbage.free()
        val request = reserve(options, options.size)
        number = single(call(JvmLib.OPEN_CLIENT, request, (if (fromEnv) 1 else 0).toByte())).call.toLong()
        reference = Garbage(this, number)
    }

    /** Checks options of calls, as JSON. Later ones replace earlier ones. */
    fun checkOptions(options: List<ByteArray>) {
        val request = reserve(FfiConverterSequenceByteArray, options)
        single(call(JvmLib.CHECK_OPTIONS, number, request))
    }

    /** Starts a call, and returns at once. The result goes into the queue. */
    fun start(queue: NativeQueue, call: Long, request: NativeRequest, options: List<ByteArray>) {
        val address = reserve(FfiConverterTypeNativeCall, NativeCall(request, options))
        run(JvmLib.START, number, queue.number, call, address)
    }

    /** Returns a verifier with the webhook secret of this client. */
    fun webhookVerifier(): NativeVerifier = jvmWebhookVerifier(number.toULong())

    override fun close(): Unit = reference.close()

    private class Garbage(client: NativeClient, private val number: Long) : PhantomReference<NativeClient>(client, QUEUE) {
        private val isClosed = AtomicBoolean()

        init {
            OPEN.add(this)
        }

        fun close() {
            OPEN.remove(this)
            if (isClosed.compareAndSet(false, true)) run(JvmLib.CLOSE_CLIENT, number)
        }

        companion object {
            private val QUEUE = ReferenceQueue<NativeClient>()

            private val OPEN: MutableSet<Garbage> = ConcurrentHashMap.newKeySet()

            fun free() {
                while (true) (QUEUE.poll() as Garbage? ?: return).close()
            }
        }
    }
}

/** Results of calls, in the order in which they were completed. */
internal class NativeQueue {
    val number: Long = call(JvmLib.OPEN_QUEUE)

    /** Returns the results that are there. If there are none, blocks until there are, or the time is over. */
    fun next(waitMilliseconds: Long): List<NativeResult> =
        take(call(JvmLib.NEXT, number, waitMilliseconds))

    /** Ends a call. It has no result, unless it was completed before. */
    fun cancel(call: Long): Unit = run(JvmLib.CANCEL, number, call)
}

/** Statuses that no call uses. */
private val STATUSES = ConcurrentLinkedQueue<Memory>()

/** At least the size of UniFFI's status: a byte and a buffer. */
private const val STATUS_SIZE = 64L

private fun call(function: Function, vararg arguments: Any): Long =
    checked(arguments) { function.invokeLong(it) }

private fun run(function: Function, vararg arguments: Any): Unit = checked(arguments) { function.invokeVoid(it) }

/** Adds a status to the arguments. The native library writes to it only if it panics. */
private inline fun <T> checked(arguments: Array<out Any>, invoke: (Array<Any?>) -> T): T {
    val status = STATUSES.poll() ?: Memory(STATUS_SIZE).apply { clear() }
    val all = java.util.Arrays.copyOf<Any?>(arguments, arguments.size + 1)
    all[arguments.size] = status
    val result = invoke(all)
    if (status.getByte(0) != SUCCESS) throw InternalException("Rust panic")
    STATUSES.offer(status)
    return result
}

private const val SUCCESS: Byte = 0

/** Copies a request to memory of the native library, and returns its address. */
private fun <T> reserve(converter: FfiConverter<T, *>, value: T): Long {
    val buffer = ByteBuffer.allocate(converter.allocationSize(value).toInt())
    converter.write(value, buffer)
    return reserve(buffer.array(), buffer.position())
}

private fun reserve(bytes: ByteArray, length: Int): Long {
    val address = call(JvmLib.RESERVE, length.toLong())
    if (address == 0L) throw OutOfMemoryError("no native memory for a request of $length bytes")
    Pointer(address).write(0, bytes, 0, length)
    return address
}

private fun single(results: Long): NativeResult = take(results)[0].also { result ->
    result.error?.let { throw NativeException.Failed(it) }
}

/** Copies results, and frees their native memory. */
private fun take(results: Long): List<NativeResult> {
    if (results == 0L) return Collections.emptyList()
    try {
        val count = Pointer(results).getLong(0).toInt()
        val table = Pointer(results).getLongArray(Long.SIZE_BYTES.toLong(), count * COLUMNS)
        return Array(count) { index ->
            val at = index * COLUMNS
            val length = table[at + 3].toInt()
            val bytes = if (length == 0) NOTHING else Pointer(table[at + 2]).getByteArray(0, length)
            val isError = table[at + 1] != 0L
            NativeResult(table[at].toULong(), bytes.takeUnless { isError }, if (isError) String(bytes, Charsets.UTF_8) else null)
        }.let { java.util.Arrays.asList(*it) }
    } finally {
        run(JvmLib.RELEASE, results)
    }
}

private val NOTHING = ByteArray(0)

/** Columns of the table of results: call, error or body, address, length. */
private const val COLUMNS = 4
