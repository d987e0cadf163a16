package rs.didit

import com.fasterxml.jackson.annotation.JsonValue as JacksonValue
import kotlinx.serialization.KSerializer
import kotlinx.serialization.descriptors.PrimitiveKind
import kotlinx.serialization.descriptors.PrimitiveSerialDescriptor
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder

/**
 * A string that must not be printed, such as a key, a token, a password or a code. [toString], Jackson and
 * kotlinx.serialization redact it; [expose] returns it.
 */
@kotlinx.serialization.Serializable(with = Secret.Companion::class)
public class Secret(private val text: String) {
    /** Returns the secret string. Keep it out of logs and error messages. */
    public fun expose(): String = text

    @JacksonValue
    internal fun masked(): String = HIDDEN

    override fun equals(other: Any?): Boolean = other is Secret && other.text == text

    override fun hashCode(): Int = text.hashCode()

    override fun toString(): String = "Secret(<hidden>)"

    /** The serializer for kotlinx.serialization, which masks secrets. */
    public companion object : KSerializer<Secret> {
        override val descriptor: SerialDescriptor get() = PrimitiveSerialDescriptor("rs.didit.Secret", PrimitiveKind.STRING)

        override fun serialize(encoder: Encoder, value: Secret): Unit = encoder.encodeString(HIDDEN)

        override fun deserialize(decoder: Decoder): Secret = Secret(decoder.decodeString())

        /** Returns the serializer for kotlinx.serialization. */
        public fun serializer(): KSerializer<Secret> = this
    }
}
