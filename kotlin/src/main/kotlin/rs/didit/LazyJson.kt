package rs.didit

import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.JsonUnquotedLiteral

/** Reads JSON that the native library has written, so that it is valid. Each value is parsed when it is first used. */
internal fun lazyJson(json: ByteArray): JsonElement = valueAt(json, skipSpace(json, 0))

/** A byte of JSON as a character. All that have a meaning are ASCII. */
private fun ByteArray.letter(at: Int): Char = this[at].toInt().toChar()

@OptIn(ExperimentalSerializationApi::class)
private fun valueAt(json: ByteArray, start: Int): JsonElement = when (json.letter(start)) {
    '{' -> JsonObject(LazyObject(json, start))
    '[' -> JsonArray(LazyArray(json, start))
    '"' -> JsonPrimitive(textAt(json, start))
    't' -> JsonPrimitive(true)
    'f' -> JsonPrimitive(false)
    'n' -> JsonNull
    // The digits stay as they are.
    else -> JsonUnquotedLiteral(String(json, start, endOfValue(json, start) - start, Charsets.UTF_8))
}

/** The members of an object. The positions of all are found together; the values are parsed one by one. */
private class LazyObject(private val json: ByteArray, private val start: Int) : AbstractMap<String, JsonElement>() {
    @Volatile
    private var found: Children? = null

    private val members: Children get() = found ?: findMembers(json, start).also { found = it }

    override val entries: Set<Map.Entry<String, JsonElement>>
        get() {
            val members = members
            val all = LinkedHashMap<String, JsonElement>()
            for (index in 0 until members.size) all[textAt(json, members.keys[index])] = members[index]
            return all.entries
        }

    override val size: Int get() = if (members.size == 0) 0 else entries.size

    override fun get(key: String): JsonElement? {
        val members = members
        // Of members with the same key, the last one counts.
        for (index in members.size - 1 downTo 0) {
            if (isTextAt(json, members.keys[index], key)) return members[index]
        }
        return null
    }

    override fun containsKey(key: String): Boolean = get(key) != null
}

/** The items of an array. */
private class LazyArray(private val json: ByteArray, private val start: Int) : AbstractList<JsonElement>(), RandomAccess {
    @Volatile
    private var found: Children? = null

    private val items: Children get() = found ?: findItems(json, start).also { found = it }

    override val size: Int get() = items.size

    override fun get(index: Int): JsonElement = items[index]
}

/** Positions in JSON, each with its value as soon as that is parsed. */
private class Children(private val json: ByteArray, private val isArray: Boolean) {
    var size = 0
        private set

    var keys = NONE
        private set

    private var starts = IntArray(INITIAL)
    private var values = arrayOfNulls<JsonElement>(0)

    fun add(key: Int, start: Int) {
        if (size == starts.size) starts = starts.copyOf(2 * size)
        if (!isArray) {
            if (size >= keys.size) keys = keys.copyOf(starts.size)
            keys[size] = key
        }
        starts[size++] = start
    }

    fun complete(): Children {
        values = arrayOfNulls(size)
        return this
    }

    /** Another thread may parse the value as well, with an equal result. */
    operator fun get(index: Int): JsonElement {
        if (index >= size) throw IndexOutOfBoundsException("index $index of $size")
        return values[index] ?: parse(starts[index]).also { values[index] = it }
    }

    private fun parse(start: Int): JsonElement {
        if (isArray && (json.letter(start) == '{' || json.letter(start) == '[')) {
            val end = endOfValue(json, start)
            // An item that the application keeps does not keep the JSON of its list.
            if (end - start < json.size / 2) return valueAt(json.copyOfRange(start, end), 0)
        }
        return valueAt(json, start)
    }

    private companion object {
        const val INITIAL = 16

        val NONE = IntArray(0)
    }
}

private fun findMembers(json: ByteArray, start: Int): Children {
    val members = Children(json, isArray = false)
    var at = skipSpace(json, start + 1)
    while (json.letter(at) != '}') {
        val value = skipSpace(json, skipSpace(json, endOfText(json, at)) + 1)
        members.add(at, value)
        at = skipSpace(json, endOfValue(json, value))
        if (json.letter(at) == ',') at = skipSpace(json, at + 1)
    }
    return members.complete()
}

private fun findItems(json: ByteArray, start: Int): Children {
    val items = Children(json, isArray = true)
    var at = skipSpace(json, start + 1)
    while (json.letter(at) != ']') {
        items.add(0, at)
        at = skipSpace(json, endOfValue(json, at))
        if (json.letter(at) == ',') at = skipSpace(json, at + 1)
    }
    return items.complete()
}

private fun skipSpace(json: ByteArray, start: Int): Int {
    var at = start
    while (json[at] <= ' '.code && json[at] >= 0) at++
    return at
}

/** Returns the position after the value at [start]. */
private fun endOfValue(json: ByteArray, start: Int): Int {
    var at = start
    var depth = 0
    while (at < json.size) {
        when (json.letter(at)) {
            '"' -> {
                at = endOfText(json, at)
                if (depth == 0) return at
                continue
            }
            '{', '[' -> depth++
            '}', ']' -> {
                // The end of what contains a number or a name.
                if (depth == 0) return at
                if (--depth == 0) return at + 1
            }
            ',', ' ', '\n', '\r', '\t' -> if (depth == 0) return at
        }
        at++
    }
    return at
}

/** Returns the position after the string at [start]. */
private fun endOfText(json: ByteArray, start: Int): Int {
    var at = start + 1
    while (json[at] != QUOTE) at += if (json[at] == BACKSLASH) 2 else 1
    return at + 1
}

private fun textAt(json: ByteArray, start: Int): String {
    val end = endOfText(json, start) - 1
    val text = String(json, start + 1, end - start - 1, Charsets.UTF_8)
    return if (text.indexOf('\\') < 0) text else unescaped(text)
}

private fun unescaped(text: String): String {
    val out = StringBuilder(text.length)
    var at = 0
    while (at < text.length) {
        val letter = text[at++]
        if (letter != '\\') {
            out.append(letter)
            continue
        }
        when (val escape = text[at++]) {
            'b' -> out.append('\b')
            'f' -> out.append('\u000C')
            'n' -> out.append('\n')
            'r' -> out.append('\r')
            't' -> out.append('\t')
            'u' -> {
                out.append(text.substring(at, at + HEX_DIGITS).toInt(16).toChar())
                at += HEX_DIGITS
            }
            else -> out.append(escape)
        }
    }
    return out.toString()
}

private fun isTextAt(json: ByteArray, start: Int, text: String): Boolean {
    for (index in text.indices) {
        val byte = json[start + 1 + index]
        // What is not plain ASCII is decoded.
        if (byte < 0 || byte == BACKSLASH) return textAt(json, start) == text
        if (byte.toInt() != text[index].code) return false
        if (byte == QUOTE) return false
    }
    return json[start + 1 + text.length] == QUOTE
}

private const val QUOTE = '"'.code.toByte()
private const val BACKSLASH = '\\'.code.toByte()

/** Digits of an escaped character. */
private const val HEX_DIGITS = 4
