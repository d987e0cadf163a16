package rs.didit

import java.math.BigDecimal
import java.time.Instant
import java.time.LocalDate
import java.time.OffsetDateTime
import java.util.Collections
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlin.time.DurationUnit
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

internal val NO_FIELDS: JsonObject = JsonObject(Collections.emptyMap())

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

    @Volatile
    private var listOrNull: ValueType<List<T>>? = null

    /** Lists of this type. */
    internal val list: ValueType<List<T>> get() = listOrNull ?: Values.ListOf(this).also { listOrNull = it }
}

internal const val HIDDEN: String = "<hidden>"

/**
 * The types of values that are neither models nor enums. Each is created when it is first used. They are nested,
 * so that none has the name of a model.
 */
internal object Values {
    val TEXT: ValueType<String> get() = TextType
    val SECRET: ValueType<Secret> get() = SecretTextType
    val FILE: ValueType<UploadFile> get() = FileType
    val BOOLEAN: ValueType<Boolean> get() = TruthType
    val INTEGER: ValueType<Long> get() = IntegerType

    /** A session number: digits in a string. */
    val SESSION_NUMBER: ValueType<Long> get() = SessionNumberType
    val NUMBER: ValueType<Double> get() = FloatingType
    val DECIMAL: ValueType<BigDecimal> get() = DecimalType
    val DATE_TIME: ValueType<Instant> get() = DateTimeType
    val UNIX_TIME: ValueType<Instant> get() = UnixTimeType
    val DATE: ValueType<LocalDate> get() = DayType
    val DURATION: ValueType<Duration> get() = SecondsType
    val ANY: ValueType<JsonValue> get() = AnyJsonType
    val OBJECT: ValueType<Map<String, JsonValue>> get() = AnyObjectType
    val TEXTS: ValueType<Map<String, String>> get() = TextsType
    val SIGNATURE_SCHEME: ValueType<SignatureScheme> get() = SchemeType

    class ListOf<T : Any>(private val item: ValueType<T>) : ValueType<List<T>>() {
        override val empty: List<T> get() = emptyList()

        override fun read(json: JsonElement): List<T>? = (json as? JsonArray)?.let { Items(it, item) }

        override fun write(value: List<T>): JsonElement = JsonArray(value.map(item::write))

        override fun wire(json: JsonElement, mask: Boolean): JsonElement =
            if (json is JsonArray) JsonArray(json.map { item.wire(it, mask) }) else json

        override fun show(json: JsonElement, isVisible: Boolean): String =
            if (isVisible && json is JsonArray) json.joinToString(", ", "[", "]") { item.show(it, true) } else HIDDEN
    }

    /** The items of a list, each read when it is needed. */
    private class Items<T : Any>(private val json: JsonArray, private val item: ValueType<T>) :
        AbstractList<T>(), RandomAccess {
        override val size: Int get() = json.size

        override fun get(index: Int): T = item.read(json[index]) ?: item.empty
    }

    private object TextType : ValueType<String>() {
        override val empty: String get() = ""

        override fun read(json: JsonElement): String? = json.text

        override fun write(value: String): JsonElement = JsonPrimitive(value)
    }

    private object SecretTextType : ValueType<Secret>() {
        override val empty: Secret get() = Secret("")

        override fun read(json: JsonElement): Secret? = json.text?.let(::Secret)

        override fun write(value: Secret): JsonElement = JsonPrimitive(value.expose())

        override fun wire(json: JsonElement, mask: Boolean): JsonElement = if (mask) JsonPrimitive(HIDDEN) else json

        override fun show(json: JsonElement, isVisible: Boolean): String = HIDDEN
    }

    private object FileType : ValueType<UploadFile>() {
        override val empty: UploadFile get() = UploadFile("")

        override fun read(json: JsonElement): UploadFile? = json.text?.let(::UploadFile)

        override fun write(value: UploadFile): JsonElement = JsonPrimitive(value.described)

        /** Contains a path of this machine, or the whole content. */
        override fun wire(json: JsonElement, mask: Boolean): JsonElement = JsonPrimitive(HIDDEN)

        override fun show(json: JsonElement, isVisible: Boolean): String = HIDDEN
    }

    private object TruthType : ValueType<Boolean>() {
        override val empty: Boolean get() = false

        override fun read(json: JsonElement): Boolean? = json.literal?.toBooleanStrictOrNull()

        override fun write(value: Boolean): JsonElement = JsonPrimitive(value)
    }

    private object IntegerType : ValueType<Long>() {
        override val empty: Long get() = 0

        override fun read(json: JsonElement): Long? = json.literal?.toLongOrNull()

        override fun write(value: Long): JsonElement = JsonPrimitive(value)
    }

    private object SessionNumberType : ValueType<Long>() {
        override val empty: Long get() = 0

        override fun read(json: JsonElement): Long? = (json as? JsonPrimitive)?.content?.toLongOrNull()

        override fun write(value: Long): JsonElement = JsonPrimitive(value)
    }

    private object FloatingType : ValueType<Double>() {
        override val empty: Double get() = 0.0

        override fun read(json: JsonElement): Double? = json.literal?.toDoubleOrNull()

        override fun write(value: Double): JsonElement = JsonPrimitive(value)
    }

    private object DecimalType : ValueType<BigDecimal>() {
        override val empty: BigDecimal get() = BigDecimal.ZERO

        override fun read(json: JsonElement): BigDecimal? = (json as? JsonPrimitive)?.content?.toBigDecimalOrNull()

        /** The platform writes amounts as strings without an exponent. */
        override fun write(value: BigDecimal): JsonElement = JsonPrimitive(value.toPlainString())
    }

    private object DateTimeType : ValueType<Instant>() {
        override val empty: Instant get() = Instant.EPOCH

        override fun read(json: JsonElement): Instant? =
            json.text?.let { runCatching { OffsetDateTime.parse(it).toInstant() }.getOrNull() }

        override fun write(value: Instant): JsonElement = JsonPrimitive(value.toString())
    }

    private object UnixTimeType : ValueType<Instant>() {
        override val empty: Instant get() = Instant.EPOCH

        override fun read(json: JsonElement): Instant? =
            json.literal?.toLongOrNull()?.let { runCatching { Instant.ofEpochSecond(it) }.getOrNull() }

        override fun write(value: Instant): JsonElement = JsonPrimitive(value.epochSecond)
    }

    private object DayType : ValueType<LocalDate>() {
        override val empty: LocalDate get() = LocalDate.ofEpochDay(0)

        override fun read(json: JsonElement): LocalDate? =
            json.text?.let { runCatching { LocalDate.parse(it) }.getOrNull() }

        override fun write(value: LocalDate): JsonElement = JsonPrimitive(value.toString())
    }

    private object SecondsType : ValueType<Duration>() {
        /** JSON has no infinite number; the native library takes this one as the longest duration. */
        private const val LONGEST = 1e300

        override val empty: Duration get() = Duration.ZERO

        override fun read(json: JsonElement): Duration? = json.literal?.toDoubleOrNull()?.seconds

        override fun write(value: Duration): JsonElement =
            JsonPrimitive(value.toDouble(DurationUnit.SECONDS).coerceIn(-LONGEST, LONGEST))
    }

    private object AnyJsonType : ValueType<JsonValue>() {
        override val empty: JsonValue get() = JsonValue.Null

        override fun read(json: JsonElement): JsonValue = JsonValue.of(json)

        override fun write(value: JsonValue): JsonElement = value.json
    }

    private object AnyObjectType : ValueType<Map<String, JsonValue>>() {
        override val empty: Map<String, JsonValue> get() = emptyMap()

        override fun read(json: JsonElement): Map<String, JsonValue>? =
            (json as? JsonObject)?.mapValues { JsonValue.of(it.value) }

        override fun write(value: Map<String, JsonValue>): JsonElement = JsonObject(value.mapValues { it.value.json })
    }

    private object TextsType : ValueType<Map<String, String>>() {
        override val empty: Map<String, String> get() = emptyMap()

        override fun read(json: JsonElement): Map<String, String>? =
            (json as? JsonObject)?.mapValues { it.value.text.orEmpty() }

        override fun write(value: Map<String, String>): JsonElement =
            JsonObject(value.mapValues { JsonPrimitive(it.value) })
    }

    private object SchemeType : ValueType<SignatureScheme>() {
        override val empty: SignatureScheme get() = SignatureScheme.RAW

        override fun read(json: JsonElement): SignatureScheme? = json.text?.let(SignatureScheme::of)

        override fun write(value: SignatureScheme): JsonElement = JsonPrimitive(value.name.lowercase())
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
    private val fields: MutableMap<String, JsonElement> = if (json == null) LinkedHashMap() else LinkedHashMap(json)

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
