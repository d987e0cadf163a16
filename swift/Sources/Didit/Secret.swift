/// A string that must not be printed, such as a key, a token, a password or a code. Its descriptions redact it;
/// ``expose()`` returns it.
public struct Secret: Hashable, Sendable {
    private let text: String

    public init(_ text: String) {
        self.text = text
    }

    /// Returns the secret string. Keep it out of logs and error messages.
    public func expose() -> String {
        text
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "Secret(<hidden>)" }

    public var debugDescription: String { description }

    // `dump` and the description of a value that contains a secret use the mirror.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
