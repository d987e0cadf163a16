package rs.didit

import java.io.File
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Assumptions.assumeTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Loads the native library in processes whose temporary folder cannot be used. */
class LoadingTest {
    /** Runs `Loading.kt` and returns its three lines. All temporary folders that JNA tries are [temporary]. */
    private fun load(temporary: String, vararg properties: String, cache: String = temporary): List<String> {
        val process = ProcessBuilder(
            listOf(javaProgram(), "-Djava.io.tmpdir=$temporary", "-Duser.home=$temporary") + properties.map { "-D$it" } +
                listOf("-cp", System.getProperty("java.class.path"), "rs.didit.LoadingKt"),
        )
        process.environment()["XDG_CACHE_HOME"] = cache
        val running = process.redirectErrorStream(true).start()
        val output = running.inputStream.bufferedReader().readText()
        assertEquals(0, running.waitFor(), output)
        val lines = output.lines().filter { it.startsWith("loaded") || it.startsWith("Configuration") }
        assertEquals(3, lines.size, output)
        return lines
    }

    private fun assertExplained(lines: List<String>): Unit = assertEquals(List(3) { "Configuration jna.tmpdir true" }, lines)

    private fun assertLoaded(lines: List<String>): Unit = assertTrue(lines.all { it.startsWith("loaded") }, "$lines")

    /** Copies the native libraries of this platform out of the classes and of JNA's jar. */
    private fun unpack(folder: Path): List<String> {
        val own = File(System.getProperty("didit.classes")).walk().first { "didit_ffi" in it.name }
        own.copyTo(folder.resolve(own.name).toFile())
        val jna = listOf("libjnidispatch.so", "libjnidispatch.jnilib").firstNotNullOf { name ->
            javaClass.getResource("/com/sun/jna/${own.parentFile.name}/$name")
        }
        jna.openStream().use { from ->
            folder.resolve(jna.path.substringAfterLast('/')).toFile().outputStream().use { from.copyTo(it) }
        }
        return listOf("jna.library.path=$folder", "jna.boot.library.path=$folder")
    }

    @Test
    fun libraryOfAnotherVersionIsRejected() {
        NativeLoading.checkVersion(rs.didit.ffi.libraryVersion())
        val error = assertThrows(DiditException.Configuration::class.java) { NativeLoading.checkVersion("0.0.9") }
        assertTrue("version 0.0.9" in error.message.orEmpty() && "jna.library.path" in error.message.orEmpty(), "$error")
    }

    /** `ldconfig` prints only folders with libraries. */
    @Test
    fun foldersOfTheSystemAreThoseOfJna() {
        val running = ProcessBuilder(javaProgram(), "-cp", System.getProperty("java.class.path"), "rs.didit.Folders")
            .redirectErrorStream(true).start()
        val (theirs, ours) = running.inputStream.bufferedReader().readLines()
        assumeTrue(ours != "null", "only JNA can find them")
        val missing = theirs.split(File.pathSeparatorChar) - ours.split(File.pathSeparatorChar).toSet()
        assertEquals(emptyList<String>(), missing, ours)
    }

    @Test
    fun missingNativeLibraryIsExplained() {
        assertExplained(load(System.getProperty("java.io.tmpdir"), "jna.nounpack=true"))
    }

    @Test
    fun temporaryFilesAreDeleted(@TempDir folder: Path) {
        assertLoaded(load("$folder"))
        val left = folder.toFile().walk().filter { it.isFile && it.length() > 0 }.map { it.name }.toList()
        assertEquals(emptyList<String>(), left)
    }

    @Test
    fun readOnlyTemporaryFolderIsExplained(@TempDir folder: Path) {
        assumeTrue(File("/proc/mounts").exists(), "no user can write to /proc")
        assertExplained(load("/proc"))
        assertLoaded(load("/proc", "jna.tmpdir=$folder"))
        assertLoaded(load("/proc", *unpack(folder).toTypedArray()))
    }

    @Test
    fun temporaryFolderWithoutExecutionIsExplained(@TempDir folder: Path) {
        withoutExecution(folder.resolve("noexec")) { temporary ->
            assertExplained(load(temporary))
            assertLoaded(load(temporary, cache = "$folder"))
            assertLoaded(load(temporary, "jna.tmpdir=$folder"))
            assertLoaded(load(temporary, *unpack(folder).toTypedArray()))
        }
    }

    /** Runs code with a writable folder of a file system that is mounted with `noexec`: one that exists, or a new one. */
    private fun withoutExecution(folder: Path, code: (String) -> Unit) {
        val mounts = File("/proc/mounts").takeIf(File::exists)?.readLines().orEmpty().map { it.split(' ') }
        val shared = mounts.find { (_, path, type, options) ->
            type == "tmpfs" && "noexec" in options.split(',') && File(path).canWrite()
        }
        if (shared != null) {
            val inside = File(shared[1], "didit-${ProcessHandle.current().pid()}").apply { mkdir() }
            try {
                code(inside.path)
            } finally {
                inside.deleteRecursively()
            }
            return
        }
        folder.toFile().mkdir()
        val isMounted = run("mount", "-t", "tmpfs", "-o", "noexec,size=64m", "tmpfs", "$folder")
        assumeTrue(isMounted, "only root can mount a file system")
        try {
            code("$folder")
        } finally {
            run("umount", "$folder")
        }
    }

    private fun run(vararg command: String): Boolean = try {
        ProcessBuilder(*command).redirectErrorStream(true).start().run {
            inputStream.readBytes()
            waitFor() == 0
        }
    } catch (_: java.io.IOException) {
        false
    }
}
