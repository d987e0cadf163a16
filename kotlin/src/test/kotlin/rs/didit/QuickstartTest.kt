package rs.didit

import java.io.File
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Runs the quickstart of the README, compiled unchanged, in a separate process. */
class QuickstartTest {
    @Test
    fun readmeQuickstartRuns() {
        Sandbox.reset()
        val java = File(System.getProperty("java.home"), "bin/java").path
        val program = ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), "QuickstartKt")
            .redirectErrorStream(true)
        program.environment().putAll(
            mapOf(
                "DIDIT_API_KEY" to Sandbox.apiKey.expose(),
                "DIDIT_BASE_URL" to Sandbox.baseUrl,
                "WORKFLOW_ID" to Sandbox.workflowId,
            ),
        )
        val process = program.start()
        val output = process.inputStream.bufferedReader().readText()
        assertEquals(0, process.waitFor(), output)
        assertTrue("send the user to http" in output, output)
        assertTrue("Not Started" in output, output)
    }
}
