import Foundation

/// Result of a login.
public enum Login: Hashable, Sendable {
    /// The login is complete.
    case loggedIn(Tokens)
    /// The account has a second factor: ask the user for the code and call `verifySecondFactor`.
    case secondFactorRequired(SecondFactor)

    /// Converts the response to JSON, in the platform's format. The result contains everything, including secrets.
    public func toJson() -> JsonValue {
        switch self {
        case .loggedIn(let tokens): tokens.toJson()
        case .secondFactorRequired(let factor): factor.toJson()
        }
    }
}

/// Data for completing a login with a second factor.
public struct SecondFactor: Model, FieldValue {
    /// Temporary token that replaces the password in the second step; valid for 5 minutes.
    public var tempToken: Secret {
        get { _storage[required: "temp_token"] }
        set { _storage[required: "temp_token"] = newValue }
    }

    /// `true` if the account has an authenticator app.
    public var hasAuthenticator: Bool? {
        get { _storage[field: "has_authenticator"] }
        set { _storage[field: "has_authenticator"] = newValue }
    }

    /// `true` if the account has passkeys.
    public var hasPasskeys: Bool? {
        get { _storage[field: "has_passkeys"] }
        set { _storage[field: "has_passkeys"] = newValue }
    }

    public var _storage = ModelStorage()

    public init(_storage: ModelStorage) {
        self._storage = _storage
    }

    // The name is that of the response in the native library, which has the fields of both cases.
    public static let _descriptor = ModelDescriptor(
        "LoginResponse",
        [
            FieldDescriptor("2fa_required", "secondFactorRequired", .value),
            FieldDescriptor("temp_token", "tempToken", .secret, hidden: true),
            FieldDescriptor("has_authenticator", "hasAuthenticator", .value),
            FieldDescriptor("has_passkeys", "hasPasskeys", .value),
        ])
}

extension Caller {
    func model(_ name: String, _ arguments: [String], _ params: LoginParams) async throws -> Login {
        let answer: SecondFactor = try await model(name, arguments, params as any Model)
        // The native library has told the two cases apart.
        let needsFactor: Bool? = answer._storage[field: "2fa_required"]
        return needsFactor == true ? .secondFactorRequired(answer) : .loggedIn(Tokens(_storage: answer._storage))
    }
}
