package rs.didit

/**
 * A text that must not be shown: a key, a token, a password, a code. [toString] hides it; [expose] gives it.
 */
public class Secret(private val text: String) {
    /** The text itself. Keep it out of logs and error texts. */
    public fun expose(): String = text

    override fun equals(other: Any?): Boolean = other is Secret && other.text == text

    override fun hashCode(): Int = text.hashCode()

    override fun toString(): String = "Secret(<hidden>)"
}
