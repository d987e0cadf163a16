package rs.didit

import java.math.BigDecimal

/**
 * A JSON value, such as `metadata` or an unknown field in `extra`.
 *
 * ```
 * val metadata = JsonValue.of(mapOf("plan" to "gold", "seats" to 3))
 * metadata["seats"]?.long // 3
 * ```
 *
 * [toString] returns the value as JSON.
 */
public sealed class JsonValue {
    /** `null`. */
    public object Null : JsonValue()

    /** `true` or `false`. */
    public data class Bool(public val value: Boolean) : JsonValue() {
        override fun toString(): String = super.toString()
    }

    /** A number, with all digits of the JSON. */
    public data class Number(public val value: BigDecimal) : JsonValue() {
        override fun toString(): String = super.toString()
    }

    /** A string. */
    public data class Text(public val value: String) : JsonValue() {
        override fun toString(): String = super.toString()
    }

    /** A list of values. */
    public data class Array(public val values: List<JsonValue>) : JsonValue() {
        override fun toString(): String = super.toString()
    }

    /** An object. */
    public data class Object(public val values: Map<String, JsonValue>) : JsonValue() {
        override fun toString(): String = super.toString()
    }

    /** Returns the value of a key; null if this is not an object or has no such key. */
    public operator fun get(name: String): JsonValue? = (this as? Object)?.values?.get(name)

    /** Returns the value at an index; null if this is not a list or the index is out of range. */
    public operator fun get(index: Int): JsonValue? = (this as? Array)?.values?.getOrNull(index)

    /** The string; null if this is not a string. */
    public val string: String? get() = (this as? Text)?.value

    /** The boolean; null if this is not a boolean. */
    public val boolean: Boolean? get() = (this as? Bool)?.value

    /** The number; null if this is not a number. */
    public val number: BigDecimal? get() = (this as? Number)?.value

    /** The number as a [Long]; null if this is not an integer of at most 64 bits. */
    public val long: Long? get() = number?.let { runCatching { it.longValueExact() }.getOrNull() }

    /** The elements; null if this is not a list. */
    public val array: List<JsonValue>? get() = (this as? Array)?.values

    /** The values by key; null if this is not an object. */
    public val fields: Map<String, JsonValue>? get() = (this as? Object)?.values

    /** True if this is JSON `null`. */
    public val isNull: Boolean get() = this is Null

    override fun toString(): String = StringBuilder().also { write(it) }.toString()

    private fun write(out: StringBuilder) {
        when (this) {
            is Null -> out.append("null")
            is Bool -> out.append(value)
            is Number -> out.append(value)
            is Text -> quote(value, out)
            is Array -> values.joinInto(out, '[', ']') { it.write(out) }
            is Object -> values.entries.joinInto(out, '{', '}') { (name, value) ->
                quote(name, out)
                out.append(':')
                value.write(out)
            }
        }
    }

    public companion object {
        /** Parses JSON. Throws [IllegalArgumentException] with the position of the error, without quoting the input. */
        public fun parse(text: String): JsonValue = JsonReader(text).document()

        /**
         * Converts a Kotlin value to JSON: `null`, a [Boolean], a number, a [String], an [Iterable] or a [Map] with
         * string keys, nested to any depth. Throws [IllegalArgumentException] for other types.
         */
        public fun of(value: Any?): JsonValue = when (value) {
            null -> Null
            is JsonValue -> value
            is Boolean -> Bool(value)
            is BigDecimal -> Number(value)
            is kotlin.Number -> Number(
                requireNotNull(value.toString().toBigDecimalOrNull()) { "JSON numbers must be finite" },
            )
            is CharSequence -> Text(value.toString())
            is Iterable<*> -> Array(value.map(::of))
            is Map<*, *> -> Object(
                value.entries.associate { (name, inner) ->
                    require(name is String) { "the keys of a JSON object must be strings" }
                    name to of(inner)
                },
            )
            else -> throw IllegalArgumentException("cannot convert ${value::class.simpleName} to JSON")
        }
    }
}

private fun <T> Iterable<T>.joinInto(out: StringBuilder, open: Char, close: Char, write: (T) -> Unit) {
    out.append(open)
    forEachIndexed { index, item ->
        if (index > 0) out.append(',')
        write(item)
    }
    out.append(close)
}

private fun quote(text: String, out: StringBuilder) {
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

private class JsonReader(private val text: String) {
    private var at = 0

    fun document(): JsonValue {
        val value = value()
        space()
        if (at < text.length) fail()
        return value
    }

    private fun value(): JsonValue {
        space()
        return when (peek()) {
            '{' -> JsonValue.Object(
                buildMap {
                    members('}') {
                        space()
                        if (peek() != '"') fail()
                        val name = string()
                        space()
                        expect(':')
                        put(name, value())
                    }
                },
            )
            '[' -> JsonValue.Array(buildList { members(']') { add(value()) } })
            '"' -> JsonValue.Text(string())
            't' -> word("true", JsonValue.Bool(true))
            'f' -> word("false", JsonValue.Bool(false))
            'n' -> word("null", JsonValue.Null)
            else -> number()
        }
    }

    private fun members(end: Char, member: () -> Unit) {
        at++
        space()
        if (peek() == end) {
            at++
            return
        }
        while (true) {
            member()
            space()
            if (peek() == end) break
            expect(',')
        }
        at++
    }

    private fun string(): String {
        expect('"')
        val out = StringBuilder()
        while (true) {
            when (val letter = next()) {
                '"' -> return out.toString()
                '\\' -> out.append(escaped())
                else -> if (letter < ' ') fail() else out.append(letter)
            }
        }
    }

    private fun escaped(): Char = when (val letter = next()) {
        '"', '\\', '/' -> letter
        'b' -> '\b'
        'f' -> '\u000c'
        'n' -> '\n'
        'r' -> '\r'
        't' -> '\t'
        'u' -> {
            var code = 0
            repeat(4) {
                val digit = next().digitToIntOrNull(16) ?: fail()
                code = code * 16 + digit
            }
            code.toChar()
        }
        else -> fail()
    }

    private fun number(): JsonValue {
        val match = NUMBER.matchAt(text, at) ?: fail()
        at = match.range.last + 1
        return JsonValue.Number(match.value.toBigDecimalOrNull() ?: fail())
    }

    private fun word(word: String, value: JsonValue): JsonValue {
        if (!text.startsWith(word, at)) fail()
        at += word.length
        return value
    }

    private fun space() {
        while (at < text.length && text[at] in " \t\n\r") at++
    }

    private fun peek(): Char = if (at < text.length) text[at] else fail()

    private fun next(): Char = peek().also { at++ }

    private fun expect(letter: Char) {
        if (next() != letter) fail()
    }

    private fun fail(): Nothing = throw IllegalArgumentException("invalid JSON at character $at of ${text.length}")

    private companion object {
        val NUMBER = Regex("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")
    }
}

/** Converts the response to JSON, in the platform's format. The result contains everything, including secrets. */
public fun Login.toJson(): JsonValue = when (this) {
    is Login.LoggedIn -> v1.toJson()
    is Login.SecondFactorRequired -> LoginResponse(
        secondFactorRequired = true,
        tempToken = v1.tempToken,
        hasAuthenticator = v1.hasAuthenticator,
        hasPasskeys = v1.hasPasskeys,
        extra = v1.extra,
    ).toJson()
}

/** Builds the JSON object of a model from the declared fields and the unknown ones in `extra`. */
internal inline fun jsonOf(extra: JsonObject, fill: (MutableMap<String, JsonValue>) -> Unit): JsonValue {
    val out = linkedMapOf<String, JsonValue>()
    fill(out)
    out.putAll(extra)
    return JsonValue.Object(out)
}
