package rs.didit

import rs.didit.ffi.UniffiLib

/**
 * Loads the native library on a thread of its own, from the first use of [Didit] on: while the options are built and
 * written, which takes a third of the time of the first client because Kotlin's classes are loaded.
 */
internal object NativeLoading {
    @Volatile
    private var error: Throwable? = null

    private val thread = Thread(::load, "didit-loader").apply {
        isDaemon = true
        start()
    }

    private fun load() {
        try {
            // Any access initializes the object, which loads the library.
            UniffiLib.hashCode()
        } catch (problem: Throwable) {
            error = problem
        }
    }

    fun begin(): Unit = Unit

    /** Waits for the library. Throws what failed. Until then, no other thread initializes classes of the native calls. */
    fun await() {
        try {
            thread.join()
        } catch (_: InterruptedException) {
            // The classes wait for each other.
            Thread.currentThread().interrupt()
        }
        error?.let { throw it }
    }
}
