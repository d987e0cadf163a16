package rs.didit

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertSame
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** JSON that is parsed when it is read is what the parser of kotlinx.serialization reads. */
class LazyJsonTest {
    private val letters = "\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\ud83d\\ude00 é 😀 {}[],:"

    private val documents = listOf(
        "null", "true", "false", "0", "-0", "1.50", "1e-7", "123456789012345678901234567890", "\"\"", "\"$letters\"",
        "{}", "[]", "[[]]", "[{}]", "{\"a\":{}}", "[1,\"a\",null,true,{\"b\":[false]},[]]",
        "{\"a\":1,\"b\":\"$letters\",\"$letters\":[1.0,2],\"c\":{\"d\":null}}",
        " { \"a\" : [ 1 , 2 ] , \"b\" : { } , \"c\" : -1.0 } ",
        "{\"a\":1,\"a\":2}",
        "[" + (1..40).joinToString { "{\"key$it\":\"${"x".repeat(it)}\"}" } + "]",
    )

    private fun read(json: String): JsonElement = lazyJson(json.toByteArray())

    @Test
    fun valuesAreThoseOfTheParser() {
        for (document in documents) {
            val (expected, found) = Json.parseToJsonElement(document) to read(document)
            assertEquals(expected, found, document)
            assertEquals(found, expected, document)
            assertEquals(expected.hashCode(), found.hashCode(), document)
            assertEquals("$expected", "$found", document)
            assertSameMembers(expected, found)
        }
    }

    private fun assertSameMembers(expected: JsonElement, found: JsonElement) {
        when (expected) {
            is JsonObject -> {
                val json = found as JsonObject
                assertEquals(expected.keys.toList(), json.keys.toList())
                assertEquals(expected.size, json.size)
                for ((name, value) in expected) {
                    assertTrue(name in json, name)
                    assertSameMembers(value, json.getValue(name))
                }
            }
            is JsonArray -> expected.forEachIndexed { index, value -> assertSameMembers(value, (found as JsonArray)[index]) }
            is JsonNull -> assertSame(JsonNull, found)
            is JsonPrimitive -> {
                assertEquals(expected.isString, (found as JsonPrimitive).isString)
                assertEquals(expected.content, found.content)
            }
        }
    }

    @Test
    fun namesAreComparedInFull() {
        val json = read("{\"name\":1,\"nam\":2,\"\":3,\"a\\u0062c\":4,\"é\":5}") as JsonObject
        val names = listOf("name" to "1", "nam" to "2", "" to "3", "abc" to "4", "é" to "5")
        for ((name, value) in names) assertEquals(value, (json[name] as JsonPrimitive).content, name)
        for (name in listOf("names", "na", "name\"", "n", "ab", "e", "\"")) {
            assertNull(json[name], name)
            assertFalse(name in json, name)
        }
    }

    @Test
    fun valuesAreParsedOnce() {
        val json = read("{\"a\":{\"b\":[{\"c\":1}]}}") as JsonObject
        assertSame(json["a"], json["a"])
        val items = (json["a"] as JsonObject)["b"] as JsonArray
        assertSame(items[0], items[0])
        assertThrows(IndexOutOfBoundsException::class.java) { items[1] }
        assertThrows(IndexOutOfBoundsException::class.java) { items[-1] }
    }
}
