package rs.didit

import com.fasterxml.jackson.annotation.JsonValue as JacksonValue
import kotlinx.serialization.KSerializer
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import rs.didit.ffi.readModel

/**
 * A response of the platform, or the parameters of a call. Models cannot be changed; `toBuilder` creates changed copies.
 *
 * [toString] redacts secrets and personal data; [toJson] contains everything. Jackson and kotlinx.serialization write a
 * model in the platform's format, with secrets replaced by `<hidden>`.
 */
public abstract class Model internal constructor(internal val json: JsonObject) {
    /** Fields that this version does not know, and values of another type than declared, by their names in JSON. */
    public val extra: Map<String, JsonValue>
        get() = optional(EXTRA, Values.OBJECT).orEmpty()

    /** Converts this to JSON in the platform's format, without absent fields. It contains everything, secrets included. */
    public fun toJson(): JsonValue = JsonValue.of(wire(mask = false))

    internal abstract val modelName: String

    internal abstract fun describe(out: Fields)

    internal fun wire(mask: Boolean): JsonObject = WireFields(json, mask).also(::describe).toJson()

    internal fun <T : Any> optional(name: String, type: ValueType<T>): T? = json[name]?.let(type::read)

    internal fun <T : Any> always(name: String, type: ValueType<T>): T = optional(name, type) ?: type.empty

    @JacksonValue
    internal fun toPlainValue(): Any? = plainValue(wire(mask = true))

    override fun equals(other: Any?): Boolean = other is Model && other.javaClass == javaClass && other.json == json

    override fun hashCode(): Int = json.hashCode()

    override fun toString(): String = Description(json, modelName).also(::describe).toString()
}

/** A page of a list. */
public interface Page<T> {
    /** Items of this page. */
    public val results: List<T>

    /** URL of the next page; absent on the last page. */
    public val next: String?
}

/** Builds a model. */
public abstract class ModelBuilder<M : Model, B : ModelBuilder<M, B>> internal constructor(
    json: Map<String, JsonElement>?,
) : FieldsBuilder(json) {
    /** Fields that this version does not know, by their names in JSON. */
    public var extra: Map<String, JsonValue>
        get() = value(EXTRA, Values.OBJECT).orEmpty()

        @JvmSynthetic
        set(value) = put(EXTRA, Values.OBJECT, value.takeIf { it.isNotEmpty() })

    /** Sets a field that this version does not know. [value] is converted by [JsonValue.of]. */
    @Suppress("UNCHECKED_CAST")
    public fun extra(name: String, value: Any?): B {
        extra = extra + (name to JsonValue.of(value))
        return this as B
    }

    /** Returns the object. The call that it is passed to validates it. */
    public abstract fun build(): M
}

/** The companion of a model: creates objects of it. */
public abstract class ModelType<M : Model, B : ModelBuilder<M, B>> internal constructor(private val name: String) :
    ValueType<M>(), KSerializer<M> {
    /** Returns a builder without any field. */
    public abstract fun builder(): B

    /** Builds an object. */
    public inline operator fun invoke(block: B.() -> Unit): M = builder().apply(block).build()

    /** Returns an object without any field. */
    public operator fun invoke(): M = builder().build()

    /** Parses JSON in the platform's format. Values of another type and unknown fields are in [Model.extra]. */
    public open fun fromJson(json: String): M = fromJson(JsonValue.parse(json))

    /** Reads JSON in the platform's format. Values of another type and unknown fields are in [Model.extra]. */
    public open fun fromJson(json: JsonValue): M = boundary { of(readObject(readModel(name, encode("json", json.json)))) }

    internal abstract fun of(json: JsonObject): M

    internal fun read(values: Map<String, Any?>): M = fromJson(JsonValue.of(values))

    override val empty: M get() = of(NO_FIELDS)

    override fun read(json: JsonElement): M? = (json as? JsonObject)?.let(::of)

    override fun write(value: M): JsonElement = value.json

    override fun wire(json: JsonElement, mask: Boolean): JsonElement = read(json)?.wire(mask) ?: json

    override fun show(json: JsonElement, isVisible: Boolean): String = if (isVisible) read(json).toString() else HIDDEN

    override val descriptor: SerialDescriptor get() = SerialDescriptor("rs.didit.$name", JSON_DESCRIPTOR)

    override fun serialize(encoder: Encoder, value: M): Unit =
        encoder.encodeSerializableValue(JsonElement.serializer(), exact(value.wire(mask = true)))

    override fun deserialize(decoder: Decoder): M =
        fromJson(JsonValue.of(decoder.decodeSerializableValue(JsonElement.serializer())))
}

/**
 * A value of a set to which the platform may add values. Compare it with the constants of its class; [value] is the
 * string of the platform.
 */
public abstract class OpenEnum internal constructor(
    /** The value in the platform's JSON. */
    @get:JacksonValue
    public val value: String,
) {
    /** `true` if this version has a constant for the value. */
    public abstract val isKnown: Boolean

    internal fun isOneOf(known: List<OpenEnum>): Boolean = known.any { it.value == value }

    override fun equals(other: Any?): Boolean = other is OpenEnum && other.javaClass == javaClass && other.value == value

    override fun hashCode(): Int = value.hashCode()

    /** Returns [value]. */
    override fun toString(): String = value
}

/** The companion of an open enum. */
public abstract class EnumType<E : OpenEnum> internal constructor(private val name: String) : ValueType<E>(), KSerializer<E> {
    /** All values that this version knows. */
    public abstract val known: List<E>

    /** Parses a value, ignoring case. A value that this version does not know is kept as it is. */
    public abstract fun of(value: String): E

    internal fun find(value: String): E? =
        known.find { it.value == value } ?: known.find { it.value.equals(value, ignoreCase = true) }

    override val empty: E get() = of("")

    override fun read(json: JsonElement): E? = (json as? JsonPrimitive)?.takeIf { it.isString }?.let { of(it.content) }

    override fun write(value: E): JsonElement = JsonPrimitive(value.value)

    override val descriptor: SerialDescriptor get() = SerialDescriptor("rs.didit.$name", JSON_DESCRIPTOR)

    override fun serialize(encoder: Encoder, value: E): Unit = encoder.encodeString(value.value)

    override fun deserialize(decoder: Decoder): E = of(decoder.decodeString())
}

private val JSON_DESCRIPTOR: SerialDescriptor = JsonElement.serializer().descriptor
