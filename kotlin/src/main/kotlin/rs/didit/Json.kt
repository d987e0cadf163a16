package rs.didit

import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.JsonUnquotedLiteral

/** Maximum depth of JSON, which is that of the native library. */
private const val MAX_DEPTH = 128

/** Maximum depth of a webhook, which is that of its verification. */
internal const val MAX_EVENT_DEPTH: Int = 256

/** Parses JSON of the application. */
internal fun parseJson(text: String): JsonElement {
    scan(text)
    val json = try {
        Json.parseToJsonElement(text)
    } catch (error: IllegalArgumentException) {
        // The message of the parser quotes the input.
        invalidJson(text, Patterns.OFFSET.find(error.message.orEmpty())?.groupValues?.get(1)?.toIntOrNull())
    }
    checkLiterals(json, text)
    return json
}

/** Compiled when they are first used: an application that only makes calls needs none. */
private object Patterns {
    val OFFSET = Regex("at offset ([0-9]+)")
    val NUMBER = Regex("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,9})?")
}

/** Rejects what the parser accepts although it is not JSON: control characters in strings, and JSON that is too deep. */
private fun scan(text: String) {
    var depth = 0
    var inString = false
    var at = 0
    while (at < text.length) {
        val letter = text[at]
        when {
            inString -> when {
                letter == '"' -> inString = false
                letter == '\\' -> at++
                letter < ' ' -> invalidJson(text, at)
            }
            letter == '"' -> inString = true
            letter == '{' || letter == '[' -> if (++depth > MAX_DEPTH) invalidJson(text, at, TOO_DEEP)
            letter == '}' || letter == ']' -> depth--
        }
        at++
    }
}

/** Rejects values without quotes that are neither a number nor a name of JSON. */
private fun checkLiterals(json: JsonElement, text: String) {
    when (json) {
        is JsonObject -> json.values.forEach { checkLiterals(it, text) }
        is JsonArray -> json.forEach { checkLiterals(it, text) }
        is JsonPrimitive -> {
            val content = json.content
            val isValid = json.isString || json is JsonNull || content == "true" || content == "false" ||
                Patterns.NUMBER.matches(content)
            if (!isValid) invalidJson(text, null)
        }
    }
}

private fun invalidJson(text: String, at: Int?, problem: String = "is not valid JSON"): Nothing {
    val position = if (at == null) "" else " (character ${at + 1} of ${text.length})"
    throw DiditException.invalid("json", "$problem$position")
}

private const val TOO_DEEP = "is nested more than $MAX_DEPTH levels deep"

/** Converts a value of the application to JSON. */
internal fun jsonOf(value: Any?, depth: Int): JsonElement {
    if (depth > MAX_DEPTH) throw DiditException.invalid("json", TOO_DEEP)
    return when (value) {
        null -> JsonNull
        is JsonValue -> value.json
        is JsonElement -> value
        is Model -> value.wire(mask = false)
        is OpenEnum -> JsonPrimitive(value.value)
        is Boolean -> JsonPrimitive(value)
        is Number -> {
            if (!Patterns.NUMBER.matches(value.toString())) throw DiditException.invalid("json", "contains a number that is not finite")
            JsonPrimitive(value)
        }
        is CharSequence -> JsonPrimitive(value.toString())
        is Map<*, *> -> JsonObject(
            value.entries.associate { (name, inner) ->
                if (name !is String) throw DiditException.invalid("json", "has a key that is not a string")
                name to jsonOf(inner, depth + 1)
            },
        )
        is Iterable<*> -> JsonArray(value.map { jsonOf(it, depth + 1) })
        else -> throw DiditException.invalid("json", "contains a ${value.javaClass.name}, which cannot be converted to JSON")
    }
}

/** Converts JSON to maps, lists, strings, numbers and booleans, for libraries that write these. */
internal fun plainValue(json: JsonElement): Any? = when (json) {
    is JsonNull -> null
    is JsonObject -> json.mapValues { plainValue(it.value) }
    is JsonArray -> json.map(::plainValue)
    is JsonPrimitive -> when {
        json.isString -> json.content
        json.content == "true" -> true
        json.content == "false" -> false
        else -> json.content.toLongOrNull() ?: json.content.toBigIntegerOrNull() ?: json.content.toBigDecimalOrNull()
    }
}

/** Reads the JSON of a result of the native library. */
internal fun readJson(json: ByteArray?): JsonElement = json?.takeIf { it.isNotEmpty() }?.let(::lazyJson) ?: JsonNull

internal fun readObject(json: ByteArray?): JsonObject = readJson(json) as? JsonObject ?: NO_FIELDS

internal fun readArray(json: ByteArray?): JsonArray = readJson(json) as? JsonArray ?: JsonArray(emptyList())

/**
 * Writes JSON for the native library. What it cannot read is rejected here, with its place below [root]. The writer of
 * kotlinx.serialization would round large numbers.
 */
internal fun encode(root: String, json: JsonElement, maxDepth: Int = MAX_DEPTH): ByteArray =
    JsonWriter(root, maxDepth).also { it.write(json) }.toBytes()

private class JsonWriter(private val root: String, private val maxDepth: Int) {
    private val out = StringBuilder()

    /** Keys and indexes that lead to the current value. */
    private val place = ArrayList<Any>()

    fun toBytes(): ByteArray = out.toString().toByteArray(Charsets.UTF_8)

    fun write(json: JsonElement) {
        if (place.size > maxDepth) throw DiditException.invalid(path(), TOO_DEEP)
        when (json) {
            is JsonNull -> out.append("null")
            is JsonObject -> {
                var separator = '{'
                for ((name, value) in json) {
                    out.append(separator)
                    quote(name)
                    out.append(':')
                    writeAt(name, value)
                    separator = ','
                }
                out.append(if (json.isEmpty()) "{}" else "}")
            }
            is JsonArray -> {
                json.forEachIndexed { index, value ->
                    out.append(if (index == 0) '[' else ',')
                    writeAt(index, value)
                }
                out.append(if (json.isEmpty()) "[]" else "]")
            }
            is JsonPrimitive -> if (json.isString) quote(json.content) else literal(json.content)
        }
    }

    private fun writeAt(key: Any, json: JsonElement) {
        place += key
        write(json)
        place.removeAt(place.size - 1)
    }

    private fun literal(content: String) {
        if (content == "NaN" || content.endsWith("Infinity")) throw DiditException.invalid(path(), "must be a finite number")
        out.append(content)
    }

    private fun quote(text: String) {
        val surrogate = halfOfAPair(text)
        if (surrogate != null) throw DiditException.invalid(path(), surrogate)
        out.append('"')
        for (letter in text) {
            when {
                letter == '"' || letter == '\\' -> out.append('\\').append(letter)
                letter < ' ' -> out.append("\\u").append(letter.code.toString(16).padStart(4, '0'))
                else -> out.append(letter)
            }
        }
        out.append('"')
    }

    private fun path(): String {
        val path = StringBuilder()
        for (key in place.take(MAX_KEYS)) {
            if (key is Int) {
                path.append('[').append(key).append(']')
            } else {
                if (path.isNotEmpty()) path.append('.')
                path.append(key)
            }
        }
        return path.toString().ifEmpty { root }
    }
}

/** Maximum number of keys and indexes in the path of an error. */
private const val MAX_KEYS = 10

/** Returns JSON that kotlinx.serialization writes without rounding numbers. */
@OptIn(ExperimentalSerializationApi::class)
internal fun exact(json: JsonElement): JsonElement = when (json) {
    is JsonNull -> json
    is JsonObject -> JsonObject(json.mapValues { exact(it.value) })
    is JsonArray -> JsonArray(json.map(::exact))
    is JsonPrimitive -> if (!json.isString && Patterns.NUMBER.matches(json.content)) JsonUnquotedLiteral(json.content) else json
}

/** Rejects a string with half of a surrogate pair, which has no UTF-8. */
internal fun wellFormed(path: String, text: String): String {
    halfOfAPair(text)?.let { throw DiditException.invalid(path, it) }
    return text
}

private fun halfOfAPair(text: String): String? {
    var at = 0
    while (at < text.length) {
        val letter = text[at]
        if (Character.isSurrogate(letter)) {
            val isPair = Character.isHighSurrogate(letter) && at + 1 < text.length && Character.isLowSurrogate(text[at + 1])
            if (!isPair) return "contains half of a surrogate pair (character ${at + 1})"
            at++
        }
        at++
    }
    return null
}
