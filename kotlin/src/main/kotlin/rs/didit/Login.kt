package rs.didit

import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

/** Result of a login. */
public sealed class Login private constructor(json: JsonObject) : Model(json) {
    /** The login is complete. */
    public class LoggedIn internal constructor(json: JsonObject) : Login(json) {
        /** Tokens of the account. */
        public val tokens: Tokens get() = Tokens(json)
    }

    /** The account has a second factor: ask the user for the code and call `verifySecondFactor`. */
    public class SecondFactorRequired internal constructor(json: JsonObject) : Login(json) {
        /** Temporary token that replaces the password in the second step; valid for 5 minutes. */
        public val tempToken: Secret get() = always("temp_token", Values.SECRET)

        /** `true` if the account has an authenticator app. */
        public val hasAuthenticator: Boolean? get() = optional("has_authenticator", Values.BOOLEAN)

        /** `true` if the account has passkeys. */
        public val hasPasskeys: Boolean? get() = optional("has_passkeys", Values.BOOLEAN)
    }

    override val modelName: String get() = "Login"

    override fun describe(out: Fields) {
        out.add("access_token", "accessToken", Values.SECRET, false)
        out.add("refresh_token", "refreshToken", Values.SECRET, false)
        out.add("expires_in", "expiresIn", Values.INTEGER, true)
        out.add(REQUIRED, "secondFactorRequired", Values.BOOLEAN, true)
        out.add("temp_token", "tempToken", Values.SECRET, false)
        out.add("has_authenticator", "hasAuthenticator", Values.BOOLEAN, true)
        out.add("has_passkeys", "hasPasskeys", Values.BOOLEAN, true)
    }

    /** Reads logins. */
    public companion object : ValueType<Login>() {
        private const val REQUIRED = "2fa_required"

        override val empty: Login get() = LoggedIn(NO_FIELDS)

        override fun read(json: JsonElement): Login? = (json as? JsonObject)?.let {
            if (it[REQUIRED]?.let(Values.BOOLEAN::read) == true) SecondFactorRequired(it) else LoggedIn(it)
        }

        override fun write(value: Login): JsonElement = value.json

        override fun wire(json: JsonElement, mask: Boolean): JsonElement = read(json)?.wire(mask) ?: json

        override fun show(json: JsonElement, isVisible: Boolean): String = read(json).toString()

        /** Reads JSON in the platform's format, for fakes of [Account]. */
        @JvmStatic
        public fun fromJson(json: JsonValue): Login =
            boundary { read(readObject(rs.didit.ffi.readModel("LoginResponse", encode("json", json.json)))) ?: empty }
    }
}
