package rs.didit

import com.sun.jna.Structure
import java.io.File
import java.lang.reflect.Modifier
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/**
 * Compares the metadata of GraalVM's `native-image` with the classes: what JNA reaches by reflection or from native code.
 * The metadata of JNA itself is in GraalVM's reachability metadata repository.
 */
class NativeImageTest {
    private val classes = File(System.getProperty("didit.classes"))

    private val loaded: List<Class<*>> = classes.resolve("rs/didit/ffi").walk().filter { it.extension == "class" }
        .map { Class.forName(it.relativeTo(classes).path.removeSuffix(".class").replace(File.separatorChar, '.'), false, javaClass.classLoader) }
        .toList()

    private fun names(file: String): Map<String, JsonValue> =
        json(file).array.orEmpty().associateBy { checkNotNull(it["name"]?.string) }

    private fun json(file: String): JsonValue = JsonValue.parse(
        checkNotNull(javaClass.getResource("/META-INF/native-image/rs.didit/didit/$file")).readText(),
    )

    @Test
    fun structuresAndNativeFunctionsAreRegistered() {
        val structures = loaded.filter { Structure::class.java.isAssignableFrom(it) }.map { it.name }
        val natives = loaded.filter { type -> type.declaredMethods.any { Modifier.isNative(it.modifiers) } }.map { it.name }
        assertTrue(structures.size >= 3 && natives.isNotEmpty(), "$structures $natives")
        val expected = (structures + natives).toSortedSet()
        val reflection = names("reflect-config.json")
        assertEquals(expected, (reflection.keys - "java.lang.ref.Cleaner").toSortedSet())
        assertEquals(expected, names("jni-config.json").keys.toSortedSet())
        for (name in structures) assertEquals(true, reflection[name]?.get("allDeclaredFields")?.boolean, name)
        for (name in natives) assertEquals(true, reflection[name]?.get("allDeclaredMethods")?.boolean, name)
    }

    @Test
    fun nativeLibraryIsAResource() {
        val library = classes.walk().first { "didit_ffi" in it.name }.relativeTo(classes).invariantSeparatorsPath
        val pattern = json("resource-config.json")["resources"]?.get("includes")?.array?.first()?.get("pattern")?.string
        for (path in listOf(library, "darwin-aarch64/libdidit_ffi.dylib", "win32-x86-64/didit_ffi.dll")) {
            assertTrue(Regex(checkNotNull(pattern)).matches(path), path)
        }
    }
}
