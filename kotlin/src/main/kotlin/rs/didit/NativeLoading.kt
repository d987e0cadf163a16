package rs.didit

import com.sun.jna.NativeLibrary
import com.sun.jna.Platform
import java.io.File
import java.io.IOException
import java.nio.file.Files
import rs.didit.ffi.libraryVersion

/** Name of the native library, which JNA looks up, unpacks and loads. */
private const val LIBRARY = "didit_ffi"

/** Length of the blocks in which the library is unpacked. */
private const val BLOCK = 1 shl 16

/**
 * Loads the native library on a thread of its own, from the first use of [Didit] on: while the options are built and
 * written, which takes a third of the time of the first client because Kotlin's classes are loaded.
 */
internal object NativeLoading {
    /**
     * The library in the form that JNA loads: the path of the unpacked file, or the name. JNA unpacks as well, but after
     * its own start and in small blocks, which takes a quarter of the time of the first client.
     */
    @Volatile
    internal var library: String = LIBRARY
        private set

    /** The library. The classes of the generated code find it by its name, as long as it is not garbage. */
    @Volatile
    internal lateinit var native: NativeLibrary
        private set

    @Volatile
    private var error: Throwable? = null

    private val thread = start("didit-loader", ::load)

    private fun start(name: String, work: () -> Unit): Thread = Thread(work, name).apply {
        isDaemon = true
        start()
    }

    fun begin(): Unit = Unit

    /**
     * Waits for the library, and returns it in the form in which JNA loads it. Throws what failed.
     */
    fun await(): String {
        var isInterrupted = false
        while (thread.isAlive) {
            try {
                thread.join()
            } catch (_: InterruptedException) {
                isInterrupted = true
            }
        }
        if (isInterrupted) Thread.currentThread().interrupt()
        error?.let { throw it }
        return library
    }

    private fun load() {
        try {
            val resource = "/${Platform.RESOURCE_PREFIX}/${System.mapLibraryName(LIBRARY)}"
            var file: File? = null
            val unpacker = start("didit-unpacker") { file = unpack(resource) }
            SystemFolders.set()
            Class.forName("com.sun.jna.NativeLibrary", true, Platform::class.java.classLoader)
            unpacker.join()
            native = file?.let(::openFile) ?: open(LIBRARY)
            checkVersion(libraryVersion())
        } catch (problem: Throwable) {
            error = problem
        }
    }

    /** A library of another version would read and write other bytes. */
    internal fun checkVersion(found: String) {
        if (found == VERSION) return
        throw DiditException.configuration(
            "the native library has version $found, but this package has version $VERSION: check `jna.library.path` and " +
                "that the class path has one version of the package",
            null,
        )
    }

    private fun open(library: String): NativeLibrary = NativeLibrary.getInstance(library, javaClass.classLoader)

    private fun openFile(file: File): NativeLibrary? = try {
        open(file.path).also { library = file.path }
    } catch (_: UnsatisfiedLinkError) {
        // Such as a folder that is mounted with `noexec`. JNA knows other folders.
        null
    } finally {
        // Windows cannot delete a library that is loaded.
        if (!file.delete()) file.deleteOnExit()
    }

    /** Unpacks the library into the temporary folder, unless JNA is to find it elsewhere. */
    private fun unpack(resource: String): File? {
        val isElsewhere = System.getProperty("jna.library.path") != null || System.getProperty("jna.nounpack") == "true"
        if (isElsewhere) return null
        val input = javaClass.getResourceAsStream(resource) ?: return null
        val folder = File(System.getProperty("jna.tmpdir") ?: System.getProperty("java.io.tmpdir"))
        var file: File? = null
        try {
            // Only this user can write to the file.
            file = Files.createTempFile(folder.toPath(), "didit", ".tmp").toFile()
            input.use { from -> file.outputStream().use { from.copyTo(it, BLOCK) } }
            return file
        } catch (_: IOException) {
            file?.delete()
            return null
        }
    }
}
