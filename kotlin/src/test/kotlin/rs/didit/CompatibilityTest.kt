package rs.didit

import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/**
 * Runs compiled programs with a later version of the library, which has one more field in each model, one more value in
 * each open enum and one more operation in each resource (`scripts/kotlin-next.py`). The programs were compiled with this
 * version.
 */
class CompatibilityTest {
    private val current = System.getProperty("didit.classes")
    private val later = System.getProperty("didit.next")

    @Test
    fun compiledKotlinRunsWithALaterVersion(): Unit = runsWithBoth("consumer.KotlinConsumer", 15)

    @Test
    fun compiledJavaRunsWithALaterVersion(): Unit = runsWithBoth("consumer.JavaConsumer", 9)

    private fun runsWithBoth(program: String, lines: Int) {
        assertTrue(File(later, "rs/didit/Session.class").exists(), "$later: not compiled; see scripts/test-kotlin.sh")
        assertTrue("getAddedLater" in File(later, "rs/didit/Session.class").readText(Charsets.ISO_8859_1))
        val expected = output(program, current)
        assertEquals(lines, expected.size, expected.joinToString("\n"))
        assertEquals(expected, output(program, later))
    }

    private fun output(program: String, library: String): List<String> {
        Sandbox.reset()
        val classPath = System.getProperty("java.class.path").split(File.pathSeparator)
        val changed = classPath.map { if (File(it) == File(current)) library else it }
        val native = File(current).walk().first { "didit_ffi" in it.name }.parent
        val process = ProcessBuilder(
            javaProgram(), "-Djna.library.path=$native", "-cp", changed.joinToString(File.pathSeparator), program,
            Sandbox.baseUrl, Sandbox.text("api_key"), Sandbox.workflowId,
        ).redirectErrorStream(true).start()
        val output = process.inputStream.bufferedReader().readLines()
        assertEquals(0, process.waitFor(), output.joinToString("\n"))
        return output
    }
}

/** The program `java` of this JVM. */
internal fun javaProgram(): String = File(System.getProperty("java.home"), "bin/java").path
