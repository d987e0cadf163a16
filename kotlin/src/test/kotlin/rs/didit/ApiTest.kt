package rs.didit

import java.io.File
import kotlinx.validation.ExperimentalBCVApi
import kotlinx.validation.api.dump
import kotlinx.validation.api.filterOutNonPublic
import kotlinx.validation.api.loadApiFromJvmClasses
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/**
 * Compares the public declarations of the compiled classes with `api/didit.api`, so that a change which breaks compiled
 * callers is seen: a removed or changed line. `make api-kotlin` rewrites the file.
 */
@OptIn(ExperimentalBCVApi::class)
class ApiTest {
    private val listed = File(System.getProperty("didit.api"))

    private val actual: String by lazy {
        val classes = File(System.getProperty("didit.classes")).walk()
            .filter { it.extension == "class" && it.name != "module-info.class" }
            .sortedBy { it.path }
        val text = classes.map { it.inputStream() }.loadApiFromJvmClasses().filterOutNonPublic().dump(StringBuilder())
        text.lines().filterNot(::isHidden).joinToString("\n")
    }

    /** Bridges to internal functions, and constructors that only Kotlin's own code calls: no source can name them. */
    private fun isHidden(line: String): Boolean =
        "public synthetic fun " in line && ("\$didit (" in line || "DefaultConstructorMarker;)V" in line)

    @Test
    fun publicDeclarationsAreListed() {
        if (System.getProperty("didit.api.write") != null) {
            listed.parentFile.mkdirs()
            listed.writeText(actual)
        }
        val before = if (listed.exists()) listed.readText().lines() else emptyList()
        val now = actual.lines()
        val removed = before - now.toSet()
        val added = now - before.toSet()
        assertTrue(before == now) {
            val lines = removed.take(20).map { "- ${it.trim()}" } + added.take(20).map { "+ ${it.trim()}" }
            "the public declarations differ from $listed. If that is intended, run `make api-kotlin`. " +
                "A removed line breaks compiled callers:\n${lines.joinToString("\n")}"
        }
    }

    @Test
    fun nothingOfTheNativeCallsIsPublic() {
        val internals = listOf("rs/didit/ffi/", "com/sun/jna", "uniffi", "UniFfi", "FfiConverter", "kotlinx/serialization/json/")
        val lines = actual.lines().filter { line -> internals.any(line::contains) }
        assertEquals(emptyList<String>(), lines.take(20))
    }
}
