package rs.didit

import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/**
 * Runs compiled programs with a later version of the library, which has one more field in each model and in all options,
 * one more value in each open enum and one more operation in each resource (`xtask/src/codegen/additions.rs`). The programs
 * were compiled with this version.
 */
class CompatibilityTest {
    private val current = System.getProperty("didit.classes")
    private val later = System.getProperty("didit.later")

    @Test
    fun compiledKotlinRunsWithALaterVersion(): Unit = runsWithBoth("consumer.KotlinConsumer", 15)

    @Test
    fun compiledJavaRunsWithALaterVersion(): Unit = runsWithBoth("consumer.JavaConsumer", 9)

    private fun runsWithBoth(program: String, lines: Int) {
        for ((type, member) in ADDED) {
            val compiled = File(later, "rs/didit/$type.class")
            assertTrue(compiled.exists(), "$compiled: not compiled; see scripts/test-kotlin.sh")
            assertTrue(member in compiled.readText(Charsets.ISO_8859_1), "$compiled: has no $member")
        }
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

    private companion object {
        /** A type of each kind, and what the later version adds to it. */
        val ADDED = mapOf(
            "Session" to "getAddedField",
            "CreateSession" to "getAddedField",
            "ClientOptions" to "getAddedField",
            "SessionStatus" to "ADDED_VALUE",
            "Sessions" to "addedOperation",
        )
    }
}

/** The program `java` of this JVM. */
internal fun javaProgram(): String = File(System.getProperty("java.home"), "bin/java").path
