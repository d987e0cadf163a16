/// A text that must not be shown: a key, a token, a password, a code. Its descriptions hide it; ``expose()`` gives it.
public struct Secret: Hashable, Sendable {
    private let text: String

    public init(_ text: String) {
        self.text = text
    }

    /// The text itself. Keep it out of logs and error texts.
    public func expose() -> String {
        text
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "Secret(<hidden>)" }

    public var debugDescription: String { description }

    // `dump` and the description of what holds a secret look at its mirror.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
