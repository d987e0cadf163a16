package rs.didit

import java.io.File
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir

/** Compiles and runs a program of a module that requires only `rs.didit`. */
class ModulesTest {
    @Test
    fun moduleRunsOnTheModulePath(@TempDir folder: Path) {
        Sandbox.reset()
        val classes = System.getProperty("didit.classes")
        // What the package needs at run time. Kotlin's annotations are not a module of its own name.
        val needed = Regex("/(kotlin-stdlib|kotlinx-coroutines-core|kotlinx-serialization|jna|annotations)[-a-z]*-[0-9.]+\\.jar$")
        val libraries = System.getProperty("java.class.path").split(File.pathSeparator)
            .filter { it.replace('\\', '/').contains(needed) && "/jackson" !in it }
        val path = (listOf(classes) + libraries).joinToString(File.pathSeparator)
        val sources = File(System.getProperty("didit.modular"))
        val files = sources.walk().filter { it.extension == "java" }.map { it.path }.toList()
        val compiler = File(javaProgram()).resolveSibling("javac").path
        val compiled = folder.toString()
        run(listOf(compiler, "-Xlint:all", "-Werror", "--module-path", path, "-d", compiled) + files)
        val output = run(
            listOf(
                javaProgram(), "--module-path", "$path${File.pathSeparator}$compiled", "--module", "app/app.Main",
                Sandbox.baseUrl, Sandbox.text("api_key"), Sandbox.workflowId,
            ),
        )
        assertEquals(
            listOf("module rs.didit module app", "Not Started", "1", "missing_header", "hidden"),
            output,
        )
    }

    private fun run(command: List<String>): List<String> {
        val process = ProcessBuilder(command).redirectErrorStream(true).start()
        val output = process.inputStream.bufferedReader().readLines()
        assertEquals(0, process.waitFor(), "$command\n${output.joinToString("\n")}")
        return output
    }
}
