package rs.didit

import java.math.BigDecimal
import java.nio.file.Files
import java.nio.file.Path
import java.time.Instant
import java.time.LocalDate
import java.time.OffsetDateTime
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.seconds
import kotlin.time.DurationUnit
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Test

/** Runs the scenarios that all languages share. `tests/scenarios/README.md` describes their format. */
class ScenariosTest {
    @Test
    fun sharedScenariosPass() = runBlocking {
        val scenarios = Files.newDirectoryStream(Path.of(System.getProperty("didit.scenarios")), "*.json")
            .use { files -> files.flatMap { JsonValue.parse(Files.readString(it)).array.orEmpty() } }
        val failures = scenarios.mapNotNull { scenario ->
            runScenario(scenario)?.let { "${scenario["name"]?.string}: $it" }
        }
        assertEquals(emptyList<String>(), failures)
        println("kotlin: ${scenarios.size} shared scenarios")
    }

    private suspend fun runScenario(scenario: JsonValue): String? {
        Sandbox.reset()
        val kept = mutableMapOf<String, JsonValue>(
            "workflow_id" to JsonValue.Text(Sandbox.workflowId),
            "api_key" to JsonValue.Text(Sandbox.apiKey.expose()),
            "webhook_secret" to JsonValue.Text(Sandbox.webhookSecret.expose()),
            "nobody" to JsonValue.Text("00000000-0000-4000-8000-000000000000"),
        )
        scenario["steps"]?.array.orEmpty().forEachIndexed { index, step ->
            runStep(step, kept)?.let { return "step ${index + 1}: $it" }
        }
        return null
    }

    /** Runs a step and returns the first failed expectation, if any. */
    private suspend fun runStep(step: JsonValue, kept: MutableMap<String, JsonValue>): String? {
        var expected = step["expect"]?.fields.orEmpty()
        val actual = try {
            execute(step, kept).also { if (step["error"] != null) return "succeeded" }
        } catch (error: DiditException) {
            expected = step["error"]?.fields ?: return "$error"
            describe(error)
        }
        for ((path, wanted) in expected) {
            if (!matches(at(actual, path), filledIn(wanted, kept))) return "at `$path`: expected $wanted"
        }
        for ((name, path) in step["keep"]?.fields.orEmpty()) {
            val value = at(actual, checkNotNull(path.string))
            if (value == null || value.isNull) return "no value to keep at $path"
            kept[name] = value
        }
        return null
    }

    private suspend fun execute(step: JsonValue, kept: Map<String, JsonValue>): JsonValue {
        fun filled(name: String): JsonValue = filledIn(step[name] ?: JsonValue.Null, kept)
        filled("control").string?.let { control ->
            val (method, path) = control.split(' ')
            return when (method) {
                "GET" -> Sandbox.get(path)
                else -> Sandbox.send(method, path, filled("body").takeUnless { it.isNull } ?: JsonValue.of(mapOf<String, Any>()))
            }
        }
        val client = client(filled("client"))
        filled("wait").string?.let { session ->
            return client.sessions.waitForDecision(session) { deadline = integer(needed(step, "seconds")).seconds }.toJson()
        }
        val arguments = filled("arguments").array.orEmpty().map(::text)
        val params = filled("params").takeUnless { it.isNull } ?: JsonValue.of(mapOf<String, Any>())
        step["all"]?.string?.let { return callAll(client, it, arguments, params) }
        return call(client, text(needed(step, "call")), arguments, params)
    }

    private fun client(options: JsonValue): Didit = Didit(
        Sandbox.options {
            apiKey = if (options["api_key"] == null) Sandbox.apiKey else options["api_key"]?.string?.let(::Secret)
            accessToken = options["access_token"]?.string?.let(::Secret)
            timeout = options["timeout_seconds"]?.number?.let { (it * BigDecimal(1000)).toInt().milliseconds }
            maxRetries = options["max_retries"]?.long
        },
    )

    private fun describe(error: DiditException): JsonValue = JsonValue.of(
        mapOf(
            "is" to when (error) {
                is DiditException.Api -> "api"
                is DiditException.Connection -> "connection"
                is DiditException.Timeout -> "timeout"
                is DiditException.Invalid -> "invalid"
                is DiditException.Configuration -> "configuration"
                is DiditException.Decode -> "decode"
                else -> "another"
            },
            "kind" to error.apiError?.kind?.name?.lowercase(),
            "status" to error.status,
            "code" to error.code,
            "detail" to error.apiError?.detail,
            "errors" to error.errors.map { mapOf("path" to it.path, "text" to it.text) },
            "request_id" to error.requestId,
            "retry_after" to error.retryAfter?.toDouble(DurationUnit.SECONDS),
            "retryable" to error.isRetryable,
            "may_have_been_carried_out" to error.mayHaveBeenCarriedOut,
            "field" to (error as? DiditException.Invalid)?.field,
        ),
    )
}

private val NAME = Regex("\\{(\\w+)\\}")

/** Replaces every `{name}` in the strings of a value. */
private fun filledIn(value: JsonValue, kept: Map<String, JsonValue>): JsonValue = when (value) {
    is JsonValue.Text -> NAME.matchEntire(value.value)?.let { kept.getValue(it.groupValues[1]) } ?: JsonValue.Text(
        NAME.replace(value.value) { match -> kept.getValue(match.groupValues[1]).let { it.string ?: "$it" } },
    )
    is JsonValue.Array -> JsonValue.Array(value.values.map { filledIn(it, kept) })
    is JsonValue.Object -> JsonValue.Object(value.values.mapValues { filledIn(it.value, kept) })
    else -> value
}

private fun at(value: JsonValue, path: String): JsonValue? =
    path.split('/').filter { it.isNotEmpty() }.fold<String, JsonValue?>(value) { inner, key ->
        if (inner is JsonValue.Array) inner[key.toInt()] else inner?.get(key)
    }

private fun matches(found: JsonValue?, wanted: JsonValue): Boolean {
    val special = wanted.fields?.entries?.singleOrNull()
    return when (special?.key) {
        "\$is" -> when (special.value.string) {
            "text" -> !found?.string.isNullOrEmpty()
            "time" -> milliseconds(found) != null
            "number" -> found is JsonValue.Number
            "boolean" -> found is JsonValue.Bool
            "list" -> found is JsonValue.Array
            "object" -> found is JsonValue.Object
            else -> false
        }
        "\$count" -> (found?.array?.size ?: found?.fields?.size)?.toLong() == special.value.long
        "\$time" -> milliseconds(found) != null && milliseconds(found) == milliseconds(special.value)
        "\$number" -> {
            val number = found?.number ?: found?.string?.toBigDecimalOrNull()
            number?.compareTo(BigDecimal(special.value.string)) == 0
        }
        "\$starts" -> found?.string?.startsWith(checkNotNull(special.value.string)) == true
        else -> same(found ?: JsonValue.Null, wanted)
    }
}

/** Compares two values. Numbers are equal if their values are, whatever their scale. */
private fun same(found: JsonValue, wanted: JsonValue): Boolean = when {
    found is JsonValue.Number && wanted is JsonValue.Number -> found.value.compareTo(wanted.value) == 0
    found is JsonValue.Array && wanted is JsonValue.Array ->
        found.values.size == wanted.values.size && found.values.zip(wanted.values).all { (one, other) -> same(one, other) }
    found is JsonValue.Object && wanted is JsonValue.Object ->
        found.values.keys == wanted.values.keys && wanted.values.all { same(found.values.getValue(it.key), it.value) }
    else -> found == wanted
}

private fun milliseconds(value: JsonValue?): Long? =
    runCatching { OffsetDateTime.parse(value?.string).toInstant().toEpochMilli() }.getOrNull()

// Parameter parsers for the generated dispatcher.

internal fun given(json: JsonValue, name: String): JsonValue? = json[name]?.takeUnless { it.isNull }

internal fun needed(json: JsonValue, name: String): JsonValue = checkNotNull(json[name]) { "missing parameter `$name`" }

internal fun text(json: JsonValue): String = checkNotNull(json.string) { "expected a string" }

internal fun boolean(json: JsonValue): Boolean = checkNotNull(json.boolean) { "expected a boolean" }

internal fun integer(json: JsonValue): Long = checkNotNull(json.long ?: json.string?.toLong()) { "expected an integer" }

internal fun number(json: JsonValue): Double = checkNotNull(json.number) { "expected a number" }.toDouble()

internal fun decimal(json: JsonValue): BigDecimal = json.number ?: BigDecimal(text(json))

internal fun time(json: JsonValue): Instant = Instant.parse(text(json))

internal fun day(json: JsonValue): LocalDate = LocalDate.parse(text(json))

internal fun members(json: JsonValue): Map<String, JsonValue> = checkNotNull(json.fields) { "expected an object" }

internal fun texts(json: JsonValue): Map<String, String> = members(json).mapValues { text(it.value) }

internal fun items(json: JsonValue): List<JsonValue> = checkNotNull(json.array) { "expected a list" }

internal fun names(json: JsonValue): List<String> = items(json).map(::text)

/** Reads a file: `{"$file": name, "text": content}`. */
internal fun upload(json: JsonValue): UploadFile =
    UploadFile.of(text(needed(json, "text")).toByteArray(), text(needed(json, "\$file")))

/** Describes a file by its length and its first bytes. */
internal fun file(bytes: ByteArray): JsonValue = JsonValue.of(
    mapOf("length" to bytes.size, "start" to String(bytes.copyOf(4), Charsets.US_ASCII)),
)
