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

/** Options that the native library does not know. */
public abstract class ExecutorOptions internal constructor(
    json: JsonObject,
    /**
     * Runs what follows a call: it completes futures, calls their dependent stages, and resumes coroutines. If it has a limited
     * number of threads, they must not wait for calls. Default: threads of the library, as many as are needed.
     */
    public val executor: Executor?,
) : Options(json) {
    /** `true` to use the settings of the JVM; see the builder. */
    public val jvmSettings: Boolean? get() = optional(JVM_SETTINGS, Values.BOOLEAN)

    /** The options that the native library knows, completed by the settings of the JVM. */
    internal fun native(): JsonObject =
        if (JVM_SETTINGS in json) JsonObject(withJvmSettings(json) - JVM_SETTINGS) else json

    override fun equals(other: Any?): Boolean =
        super.equals(other) && other is ExecutorOptions && other.executor == executor

    override fun hashCode(): Int = super.hashCode()

    override fun toString(): String {
        val out = Description(json, modelName).also(::describe)
        out.add(JVM_SETTINGS, "jvmSettings", Values.BOOLEAN, true)
        return out.toString()
    }
}

/** Builds options that the native library does not know. */
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

    /**
     * `true` to trust the certificate authorities that the JVM trusts, and to use its proxy, unless `caBundle` or `proxy` is
     * set. The authorities are those of the system property `javax.net.ssl.trustStore`, with `javax.net.ssl.trustStoreType`
     * and `javax.net.ssl.trustStorePassword`, or of the file `cacerts` of the JVM; on Android, those of the system. The proxy
     * is the one that the JVM would use for the base URL: of `https.proxyHost` and `https.proxyPort`, except for hosts in
     * `http.nonProxyHosts`, of `socksProxyHost`, or of another `ProxySelector`. The settings are read when the client is
     * created. Default: `false`, so that the settings of the system and of environment variables apply.
     */
    public var jvmSettings: Boolean?
        get() = value(JVM_SETTINGS, Values.BOOLEAN)
        @JvmSynthetic
        set(value) = put(JVM_SETTINGS, Values.BOOLEAN, value)

    /**
     * `true` to trust the certificate authorities that the JVM trusts, and to use its proxy, unless `caBundle` or `proxy` is
     * set. The authorities are those of the system property `javax.net.ssl.trustStore`, with `javax.net.ssl.trustStoreType`
     * and `javax.net.ssl.trustStorePassword`, or of the file `cacerts` of the JVM; on Android, those of the system. The proxy
     * is the one that the JVM would use for the base URL: of `https.proxyHost` and `https.proxyPort`, except for hosts in
     * `http.nonProxyHosts`, of `socksProxyHost`, or of another `ProxySelector`. The settings are read when the client is
     * created. Default: `false`, so that the settings of the system and of environment variables apply.
     */
    @Suppress("UNCHECKED_CAST")
    public fun jvmSettings(value: Boolean?): B {
        jvmSettings = value
        return this as B
    }
}
