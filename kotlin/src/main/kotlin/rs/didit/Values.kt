package rs.didit

import java.math.BigDecimal
import java.time.Instant
import java.time.LocalDate
import java.time.OffsetDateTime
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlin.time.DurationUnit
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

internal val NO_FIELDS: JsonObject = JsonObject(emptyMap())

/** How the values of a type are read from and written to JSON. Used by the models; applications do not need it. */
public abstract class ValueType<T : Any> internal constructor() {
    /** The value of a field that is always set, if a test built the model without it. */
    internal abstract val empty: T

    /** Reads a value in the form of the native library; null if the JSON has another type. */
    internal abstract fun read(json: JsonElement): T?

    /** Writes a value in the form of the native library. */
    internal abstract fun write(value: T): JsonElement

    /** Converts a value to the format of the platform. With [mask], secrets are replaced. */
    internal open fun wire(json: JsonElement, mask: Boolean): JsonElement = json

    /** Describes a value for `toString`. */
    internal open fun show(json: JsonElement, isVisible: Boolean): String =
        if (!isVisible) HIDDEN else (json as? JsonPrimitive)?.content ?: json.toString()

    /** Lists of this type. */
    internal val list: ValueType<List<T>> by lazy(LazyThreadSafetyMode.PUBLICATION) { ListType(this) }
}

internal const val HIDDEN: String = "<hidden>"

private class ListType<T : Any>(private val item: ValueType<T>) : ValueType<List<T>>() {
    override val empty: List<T> get() = emptyList()

    override fun read(json: JsonElement): List<T>? = (json as? JsonArray)?.let { Items(it, item) }

    override fun write(value: List<T>): JsonElement = JsonArray(value.map(item::write))

    override fun wire(json: JsonElement, mask: Boolean): JsonElement =
        if (json is JsonArray) JsonArray(json.map { item.wire(it, mask) }) else json

    override fun show(json: JsonElement, isVisible: Boolean): String =
        if (isVisible && json is JsonArray) json.joinToString(", ", "[", "]") { item.show(it, true) } else HIDDEN
}

/** The items of a list, each read when it is needed. */
private class Items<T : Any>(private val json: JsonArray, private val item: ValueType<T>) : AbstractList<T>(), RandomAccess {
    override val size: Int get() = json.size

    override fun get(index: Int): T = item.read(json[index]) ?: item.empty
}

/** The types of values that are neither models nor enums. */
internal object Values {
    val TEXT: ValueType<String> = type("", { it.text }, ::JsonPrimitive)

    val SECRET: ValueType<Secret> = object : ValueType<Secret>() {
        override val empty: Secret get() = Secret("")

        override fun read(json: JsonElement): Secret? = json.text?.let(::Secret)

        override fun write(value: Secret): JsonElement = JsonPrimitive(value.expose())

        override fun wire(json: JsonElement, mask: Boolean): JsonElement = if (mask) JsonPrimitive(HIDDEN) else json

        override fun show(json: JsonElement, isVisible: Boolean): String = HIDDEN
    }

    val BOOLEAN: ValueType<Boolean> = type(false, { it.literal?.toBooleanStrictOrNull() }, ::JsonPrimitive)

    val INTEGER: ValueType<Long> = type(0L, { it.literal?.toLongOrNull() }, ::JsonPrimitive)

    /** A session number: digits in a string. */
    val SESSION_NUMBER: ValueType<Long> =
        type(0L, { (it as? JsonPrimitive)?.content?.toLongOrNull() }, ::JsonPrimitive)

    val NUMBER: ValueType<Double> = type(0.0, { it.literal?.toDoubleOrNull() }, ::JsonPrimitive)

    val DECIMAL: ValueType<BigDecimal> = type(
        BigDecimal.ZERO,
        { (it as? JsonPrimitive)?.content?.toBigDecimalOrNull() },
        // The platform writes amounts as strings without an exponent.
        { JsonPrimitive(it.toPlainString()) },
    )

    val DATE_TIME: ValueType<Instant> = type(
        Instant.EPOCH,
        { json -> json.text?.let { runCatching { OffsetDateTime.parse(it).toInstant() }.getOrNull() } },
        { JsonPrimitive(it.toString()) },
    )

    val UNIX_TIME: ValueType<Instant> = type(
        Instant.EPOCH,
        { json -> json.literal?.toLongOrNull()?.let { runCatching { Instant.ofEpochSecond(it) }.getOrNull() } },
        { JsonPrimitive(it.epochSecond) },
    )

    val DATE: ValueType<LocalDate> = type(
        LocalDate.ofEpochDay(0),
        { json -> json.text?.let { runCatching { LocalDate.parse(it) }.getOrNull() } },
        { JsonPrimitive(it.toString()) },
    )

    val DURATION: ValueType<Duration> = type(
        Duration.ZERO,
        { json -> json.literal?.toDoubleOrNull()?.seconds },
        // JSON has no infinite number; the native library takes this one as the longest duration.
        { JsonPrimitive(it.toDouble(DurationUnit.SECONDS).coerceIn(-LONGEST, LONGEST)) },
    )

    private const val LONGEST = 1e300

    val ANY: ValueType<JsonValue> = type(JsonValue.Null, { JsonValue.of(it) }, { it.json })

    val OBJECT: ValueType<Map<String, JsonValue>> = type(
        emptyMap(),
        { json -> (json as? JsonObject)?.mapValues { JsonValue.of(it.value) } },
        { value -> JsonObject(value.mapValues { it.value.json }) },
    )

    val TEXTS: ValueType<Map<String, String>> = type(
        emptyMap(),
        { json -> (json as? JsonObject)?.mapValues { it.value.text.orEmpty() } },
        { value -> JsonObject(value.mapValues { JsonPrimitive(it.value) }) },
    )

    val SIGNATURE_SCHEME: ValueType<SignatureScheme> = type(
        SignatureScheme.RAW,
        { json -> json.text?.let(SignatureScheme::of) },
        { JsonPrimitive(it.name.lowercase()) },
    )

    private fun <T : Any> type(empty: T, read: (JsonElement) -> T?, write: (T) -> JsonElement): ValueType<T> =
        object : ValueType<T>() {
            override val empty: T get() = empty

            override fun read(json: JsonElement): T? = read(json)

            override fun write(value: T): JsonElement = write(value)
        }
}

private val JsonElement.text: String? get() = (this as? JsonPrimitive)?.takeIf { it.isString }?.content

private val JsonElement.literal: String? get() = (this as? JsonPrimitive)?.takeUnless { it.isString }?.content

/** Visits the declared fields of a model, in the order of their declaration. */
internal abstract class Fields(protected val json: JsonObject) {
    /**
     * @param name name in the platform's JSON
     * @param own name in this package
     * @param isVisible `toString` may show the value
     */
    abstract fun add(name: String, own: String, type: ValueType<*>, isVisible: Boolean)
}

/** Describes the fields that are set, as `toString` shows them. */
internal class Description(json: JsonObject, private val name: String) : Fields(json) {
    private val parts = mutableListOf<String>()

    override fun add(name: String, own: String, type: ValueType<*>, isVisible: Boolean) {
        val value = json[name] ?: return
        parts += "$own=${if (value is JsonNull) "null" else type.show(value, isVisible)}"
    }

    override fun toString(): String {
        val more = (json[EXTRA] as? JsonObject)?.size ?: 0
        val all = if (more == 0) parts else parts + "extra=<$more more>"
        return all.joinToString(", ", "$name(", ")")
    }
}

/** Collects the fields in the format of the platform. */
internal class WireFields(json: JsonObject, private val mask: Boolean) : Fields(json) {
    private val out = LinkedHashMap<String, JsonElement>()

    override fun add(name: String, own: String, type: ValueType<*>, isVisible: Boolean) {
        json[name]?.let { out[name] = type.wire(it, mask) }
    }

    fun toJson(): JsonObject {
        (json[EXTRA] as? JsonObject)?.let(out::putAll)
        return JsonObject(out)
    }
}

/** Key of the fields that are not declared, in the form of the native library. */
internal const val EXTRA: String = "extra"

@DslMarker
@Target(AnnotationTarget.CLASS)
internal annotation class DiditDsl

/** What all builders have in common. */
@DiditDsl
public abstract class FieldsBuilder internal constructor(json: Map<String, JsonElement>?) {
    private val fields: MutableMap<String, JsonElement> = LinkedHashMap(json.orEmpty())

    internal fun <T : Any> value(name: String, type: ValueType<T>): T? = fields[name]?.let(type::read)

    internal fun <T : Any> put(name: String, type: ValueType<T>, value: T?) {
        if (value == null) fields.remove(name) else fields[name] = type.write(value)
    }

    /** Sets a field of a partial update, in which JSON `null` clears the value. */
    internal fun <T : Any> patch(name: String, type: ValueType<T>, value: T?) {
        fields[name] = if (value == null) JsonNull else type.write(value)
    }

    internal fun toJsonObject(): JsonObject = JsonObject(LinkedHashMap(fields))
}
