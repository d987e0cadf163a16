package rs.didit

import com.fasterxml.jackson.annotation.JsonCreator
import com.fasterxml.jackson.annotation.JsonValue as JacksonValue
import java.math.BigDecimal
import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * A JSON value, such as `metadata` or an unknown field in `extra`.
 *
 * ```
 * val metadata = JsonValue.of(mapOf("plan" to "gold", "seats" to 3))
 * metadata["seats"]?.long // 3
 * ```
 *
 * [toString] returns the value as JSON. Numbers keep all digits.
 */
@Serializable(with = JsonValue.Companion::class)
public sealed class JsonValue {
    internal abstract val json: JsonElement

    /** `null`. */
    public object Null : JsonValue() {
        override val json: JsonElement get() = JsonNull
    }

    /** `true` or `false`. */
    public class Bool(public val value: Boolean) : JsonValue() {
        override val json: JsonElement get() = JsonPrimitive(value)
    }

    /** A number, with all digits of the JSON. */
    public class Number internal constructor(override val json: JsonPrimitive) : JsonValue() {
        public constructor(value: BigDecimal) : this(JsonPrimitive(value))

        /** The number. */
        public val value: BigDecimal get() = json.content.toBigDecimalOrNull() ?: BigDecimal.ZERO
    }

    /** A string. */
    public class Text(public val value: String) : JsonValue() {
        override val json: JsonElement get() = JsonPrimitive(value)
    }

    /** A list of values. */
    public class Array internal constructor(override val json: JsonArray) : JsonValue() {
        public constructor(values: List<JsonValue>) : this(JsonArray(values.map { it.json }))

        /** The elements. */
        public val values: List<JsonValue> by lazy(LazyThreadSafetyMode.PUBLICATION) { json.map { of(it) } }
    }

    /** An object. */
    public class Object internal constructor(override val json: JsonObject) : JsonValue() {
        public constructor(values: Map<String, JsonValue>) : this(JsonObject(values.mapValues { it.value.json }))

        /** The values by key. */
        public val values: Map<String, JsonValue> by lazy(LazyThreadSafetyMode.PUBLICATION) {
            json.mapValues { of(it.value) }
        }
    }

    /** Returns the value of a key; null if this is not an object or has no such key. */
    public operator fun get(name: String): JsonValue? = (this as? Object)?.json?.get(name)?.let { of(it) }

    /** Returns the value at an index; null if this is not a list or the index is out of range. */
    public operator fun get(index: Int): JsonValue? = (this as? Array)?.json?.getOrNull(index)?.let { of(it) }

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

    @JacksonValue
    internal fun toPlainValue(): Any? = plainValue(json)

    override fun equals(other: Any?): Boolean = other is JsonValue && other.json == json

    override fun hashCode(): Int = json.hashCode()

    override fun toString(): String = json.toString()

    /** Creates JSON values. */
    public companion object : KSerializer<JsonValue> {
        /**
         * Parses JSON.
         *
         * @throws DiditException.Invalid with the position of the error; the message does not quote the input
         */
        @JvmStatic
        public fun parse(text: String): JsonValue = of(parseJson(text))

        /**
         * Converts a value to JSON: `null`, a [Boolean], a number, a [String], an [Iterable], a [Map] with string keys, a
         * [Model] or an [OpenEnum], nested to a depth of 128.
         *
         * @throws DiditException.Invalid for other types, and for numbers that JSON does not have
         */
        @JvmStatic
        @JsonCreator
        public fun of(value: Any?): JsonValue = of(jsonOf(value, 0))

        internal fun of(json: JsonElement): JsonValue = when (json) {
            is JsonNull -> Null
            is JsonObject -> Object(json)
            is JsonArray -> Array(json)
            is JsonPrimitive -> when {
                json.isString -> Text(json.content)
                json.content == "true" -> Bool(true)
                json.content == "false" -> Bool(false)
                else -> Number(json)
            }
        }

        override val descriptor: SerialDescriptor get() = JsonElement.serializer().descriptor

        override fun serialize(encoder: Encoder, value: JsonValue): Unit =
            encoder.encodeSerializableValue(JsonElement.serializer(), exact(value.json))

        override fun deserialize(decoder: Decoder): JsonValue =
            of(decoder.decodeSerializableValue(JsonElement.serializer()))

        /** Returns the serializer for kotlinx.serialization. */
        public fun serializer(): KSerializer<JsonValue> = this
    }
}
