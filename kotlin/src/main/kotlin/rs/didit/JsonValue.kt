package rs.didit

import java.math.BigDecimal

/**
 * Any JSON value: what you send as `metadata`, and what the platform sends beyond the declared fields.
 *
 * ```
 * val metadata = JsonValue.of(mapOf("plan" to "gold", "seats" to 3))
 * metadata["seats"]?.long // 3
 * ```
 *
 * [toString] is the JSON text.
 */
public sealed class JsonValue {
    /** `null`. */
    public object Null : JsonValue()

    /** `true` or `false`. */
    public data class Bool(public val value: Boolean) : JsonValue() {
        override fun toString(): String = super.toString()
    }

    /** A number, exactly as it was written. */
    public data class Number(public val value: BigDecimal) : JsonValue() {
        override fun toString(): String = super.toString()
    }

    /** A text. */
    public data class Text(public val value: String) : JsonValue() {
        override fun toString(): String = super.toString()
    }

    /** A list of values. */
    public data class Array(public val values: List<JsonValue>) : JsonValue() {
        override fun toString(): String = super.toString()
    }

    /** Values by name. */
    public data class Object(public val values: Map<String, JsonValue>) : JsonValue() {
        override fun toString(): String = super.toString()
    }

    /** The value of this name, where this is an object that has one. */
    public operator fun get(name: String): JsonValue? = (this as? Object)?.values?.get(name)

    /** The value at this place, where this is a list that reaches so far. */
    public operator fun get(index: Int): JsonValue? = (this as? Array)?.values?.getOrNull(index)

    /** The text, where this is one. */
    public val string: String? get() = (this as? Text)?.value

    /** The truth value, where this is one. */
    public val boolean: Boolean? get() = (this as? Bool)?.value

    /** The number, where this is one. */
    public val number: BigDecimal? get() = (this as? Number)?.value

    /** The number, where this is one that is whole and has at most 64 bits. */
    public val long: Long? get() = number?.let { runCatching { it.longValueExact() }.getOrNull() }

    /** The values, where this is a list. */
    public val array: List<JsonValue>? get() = (this as? Array)?.values

    /** The values by name, where this is an object. */
    public val fields: Map<String, JsonValue>? get() = (this as? Object)?.values

    /** Whether this is `null`. */
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
        /** Reads JSON. Throws [IllegalArgumentException] for text that is none, telling where, and quoting nothing. */
        public fun parse(text: String): JsonValue = JsonReader(text).document()

        /**
         * The JSON of a Kotlin value: `null`, a [Boolean], a number, a [String], an [Iterable], or a [Map] with text as
         * its keys, and all these inside one another. Throws [IllegalArgumentException] for anything else.
         */
        public fun of(value: Any?): JsonValue = when (value) {
            null -> Null
            is JsonValue -> value
            is Boolean -> Bool(value)
            is BigDecimal -> Number(value)
            is kotlin.Number -> Number(
                requireNotNull(value.toString().toBigDecimalOrNull()) { "JSON has no infinite numbers" },
            )
            is CharSequence -> Text(value.toString())
            is Iterable<*> -> Array(value.map(::of))
            is Map<*, *> -> Object(
                value.entries.associate { (name, inner) ->
                    require(name is String) { "the names in a JSON object are text" }
                    name to of(inner)
                },
            )
            else -> throw IllegalArgumentException("JSON has no ${value::class.simpleName}")
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

    private fun fail(): Nothing = throw IllegalArgumentException("no JSON at character $at of ${text.length}")

    private companion object {
        val NUMBER = Regex("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")
    }
}

/** What was answered as JSON, in the form the platform answers it. It shows everything, secrets included. */
public fun Login.toJson(): JsonValue = when (this) {
    is Login.LoggedIn -> v1.toJson()
    is Login.SecondFactorRequired -> LoginAnswer(
        secondFactorRequired = true,
        tempToken = v1.tempToken,
        hasAuthenticator = v1.hasAuthenticator,
        hasPasskeys = v1.hasPasskeys,
        extra = v1.extra,
    ).toJson()
}

/** The object of a model: the declared fields, and what came beyond them. */
internal inline fun jsonOf(extra: JsonObject, fill: (MutableMap<String, JsonValue>) -> Unit): JsonValue {
    val out = linkedMapOf<String, JsonValue>()
    fill(out)
    out.putAll(extra)
    return JsonValue.Object(out)
}
