package rs.didit

import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Runs the examples of the README files, compiled unchanged, in a separate process. */
class QuickstartTest {
    private fun run(program: String): String {
        Sandbox.reset()
        val java = File(System.getProperty("java.home"), "bin/java").path
        val builder = ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), program)
            .redirectErrorStream(true)
        builder.environment().putAll(
            mapOf(
                "DIDIT_API_KEY" to Sandbox.apiKey.expose(),
                "DIDIT_BASE_URL" to Sandbox.baseUrl,
                "WORKFLOW_ID" to Sandbox.workflowId,
            ),
        )
        val process = builder.start()
        val output = process.inputStream.bufferedReader().readText()
        assertEquals(0, process.waitFor(), output)
        return output
    }

    @Test
    fun readmeQuickstartRuns() {
        val output = run("QuickstartKt")
        assertTrue("send the user to http" in output, output)
        assertTrue("Not Started" in output, output)
    }

    @Test
    fun examplesOfTheReadmeRun() {
        val output = run("ReadmeKt")
        assertTrue("send the user to http" in output, output)
        assertTrue("respond with 401" in output, output)
        val last = Regex("example (\\d+) of (\\d+)").findAll(output).last()
        assertEquals(last.groupValues[2], last.groupValues[1], output)
    }
}
