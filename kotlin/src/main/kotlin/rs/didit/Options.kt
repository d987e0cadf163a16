package rs.didit

import java.util.concurrent.Executor
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** Options of the library. [toString] redacts secrets. */
public abstract class Options internal constructor(internal val json: JsonObject) {
    internal abstract val modelName: String

    internal abstract fun describe(out: Fields)

    internal fun <T : Any> optional(name: String, type: ValueType<T>): T? = json[name]?.let(type::read)

    override fun equals(other: Any?): Boolean = other is Options && other.javaClass == javaClass && other.json == json

    override fun hashCode(): Int = json.hashCode()

    override fun toString(): String = Description(json, modelName).also(::describe).toString()
}

/** Options with an executor, which the native library does not know. */
public abstract class ExecutorOptions internal constructor(
    json: JsonObject,
    /**
     * Runs what follows a call: it completes futures, calls their dependent stages, and resumes coroutines. If it has a limited
     * number of threads, they must not wait for calls. Default: threads of the library, as many as are needed.
     */
    public val executor: Executor?,
) : Options(json) {
    override fun equals(other: Any?): Boolean =
        super.equals(other) && other is ExecutorOptions && other.executor == executor

    override fun hashCode(): Int = super.hashCode()
}

/** Builds options with an executor. */
public abstract class ExecutorBuilder<B : ExecutorBuilder<B>> internal constructor(
    json: Map<String, JsonElement>?,
    executor: Executor?,
) : FieldsBuilder(json) {
    /**
     * Runs what follows a call: it completes futures, calls their dependent stages, and resumes coroutines. If it has a limited
     * number of threads, they must not wait for calls. Default: threads of the library, as many as are needed.
     */
    @set:JvmSynthetic
    public var executor: Executor? = executor

    /**
     * Runs what follows a call: it completes futures, calls their dependent stages, and resumes coroutines. If it has a limited
     * number of threads, they must not wait for calls. Default: threads of the library, as many as are needed.
     */
    @Suppress("UNCHECKED_CAST")
    public fun executor(value: Executor?): B {
        executor = value
        return this as B
    }
}
