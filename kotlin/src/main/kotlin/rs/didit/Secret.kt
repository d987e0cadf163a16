package rs.didit

/**
 * A string that must not be printed, such as a key, a token, a password or a code. [toString] redacts it; [expose]
 * returns it.
 */
public class Secret(private val text: String) {
    /** Returns the secret string. Keep it out of logs and error messages. */
    public fun expose(): String = text

    override fun equals(other: Any?): Boolean = other is Secret && other.text == text

    override fun hashCode(): Int = text.hashCode()

    override fun toString(): String = "Secret(<hidden>)"
}
