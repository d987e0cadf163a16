internal import DiditNative
import Foundation

/// Content that a signature covers. All schemes use HMAC-SHA256 with the secret of the destination, in hex.
public struct SignatureScheme: OpenEnum, FieldValue {
    /// `X-Signature`: the bytes of the body, as sent.
    public static let raw = SignatureScheme(exactly: "raw")
    /// `X-Signature-V2`: the canonical JSON of the body, as documented by the platform.
    public static let v2 = SignatureScheme(exactly: "v2")
    /// `X-Signature-V2`: `{X-Timestamp}:{canonical JSON}`, as documented in the platform's integration guide for
    /// agents. Also signs the header `X-Timestamp`.
    public static let v2Timestamped = SignatureScheme(exactly: "v2_timestamped")
    /// `X-Signature-Simple`: `{timestamp}:{session_id}:{status}:{webhook_type}`, with values of the body. Does not
    /// cover the rest of the body. Deprecated by the platform.
    public static let simple = SignatureScheme(exactly: "simple")

    /// The schemes that this version knows.
    public static let known: [SignatureScheme] = [.raw, .v2, .v2Timestamped, .simple]

    public let rawValue: String

    init(exactly rawValue: String) {
        self.rawValue = rawValue
    }

    /// Creates a scheme from its name. Known names are matched ignoring case.
    public init(rawValue: String) {
        self.rawValue = Self.spelling(of: rawValue)
    }
}

/// Verifies webhooks and reads their events. Create one and keep it.
///
/// ```swift
/// let verifier = try WebhookVerifier(secrets: [Secret("the destination's secret_shared_key")])
/// let event = try verifier.verify(body: body, headers: headers)
/// ```
public struct WebhookVerifier: Sendable {
    private let native: NativeVerifier
    private let now: (@Sendable () -> Date)?

    init(native: NativeVerifier, now: (@Sendable () -> Date)?) {
        (self.native, self.now) = (native, now)
    }

    /// Creates a verifier.
    ///
    /// - Parameters:
    ///   - secrets: the secret of the destination or, during a rotation, several: any of them may have signed.
    ///   - tolerance: how far the signed time may differ from now; default: 300 seconds.
    ///   - allowSimple: accepts `X-Signature-Simple` if no other scheme matches.
    ///   - schemes: accepts exactly these schemes; default: all that sign the whole body.
    ///   - now: the current time, for tests; default: that of the system.
    /// - Throws: ``DiditError`` of the kind `webhook` with the reason `invalidSecret`.
    public init(
        secrets: [Secret], tolerance: Duration? = nil, allowSimple: Bool = false, schemes: [SignatureScheme]? = nil,
        now: (@Sendable () -> Date)? = nil
    ) throws {
        var options: JsonObject = [
            "secrets": secrets.field, "allow_simple": .bool(allowSimple), "tolerance": tolerance?.field ?? .null,
        ]
        options["schemes"] = schemes.map { .array($0.map { .string($0.rawValue) }) }
        let json = Data(try JsonWriter.bytes(of: .object(options)))
        self.init(native: try Native.run { try NativeVerifier(options: json) }, now: now)
    }

    /// Verifies the signature of a body and reads the event.
    ///
    /// - Parameters:
    ///   - body: the bytes as received, before any parsing.
    ///   - headers: all headers of the request; names are case-insensitive.
    /// - Throws: ``DiditError`` of the kind `webhook`.
    public func verify(
        body: some Sequence<UInt8>, headers: some Sequence<(name: String, value: String)>
    ) throws -> Event {
        let data = try Native.run {
            try native.verify(body: Data(body), headers: Self.list(headers), now: seconds)
        }
        return Event(_storage: try ModelStorage(data))
    }

    /// Verifies the signature of a body and reads the event; see ``verify(body:headers:)``.
    public func verify(body: some Sequence<UInt8>, headers: [String: String]) throws -> Event {
        try verify(body: body, headers: headers.map { (name: $0.key, value: $0.value) })
    }

    /// Verifies the signature of a body and reads the event; see ``verify(body:headers:)``. A header may have several
    /// values.
    public func verify(body: some Sequence<UInt8>, headers: [String: [String]]) throws -> Event {
        try verify(body: body, headers: Self.pairs(headers))
    }

    /// Verifies the signature of a body without reading the event, and returns what was signed.
    ///
    /// - Throws: ``DiditError`` of the kind `webhook`.
    public func verifySignature(
        body: some Sequence<UInt8>, headers: some Sequence<(name: String, value: String)>
    ) throws -> Verification {
        let data = try Native.run {
            try native.verifySignature(body: Data(body), headers: Self.list(headers), now: seconds)
        }
        return Verification(native: try JsonValue(parsing: data))
    }

    /// Verifies the signature of a body without reading the event; see ``verifySignature(body:headers:)``.
    public func verifySignature(body: some Sequence<UInt8>, headers: [String: String]) throws -> Verification {
        try verifySignature(body: body, headers: headers.map { (name: $0.key, value: $0.value) })
    }

    /// Verifies the signature of a body without reading the event; see ``verifySignature(body:headers:)``. A header may
    /// have several values.
    public func verifySignature(body: some Sequence<UInt8>, headers: [String: [String]]) throws -> Verification {
        try verifySignature(body: body, headers: Self.pairs(headers))
    }

    private var seconds: Int64? { now.map { Int64($0().timeIntervalSince1970.rounded(.down)) } }

    private static func pairs(_ headers: [String: [String]]) -> [(name: String, value: String)] {
        headers.flatMap { name, values in values.map { (name: name, value: $0) } }
    }

    private static func list(_ headers: some Sequence<(name: String, value: String)>) -> [NativeHeader] {
        headers.map { NativeHeader(name: $0.name, value: $0.value) }
    }
}

extension WebhookVerifier: CustomStringConvertible, CustomReflectable {
    public var description: String { "WebhookVerifier" }

    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Result of the verification of a signature.
public struct Verification: Hashable, Sendable {
    /// The scheme that matched.
    public let scheme: SignatureScheme
    /// Time of sending; covered by the signature.
    public let timestamp: Date
    /// Value of `X-Timestamp`. Absent if the request has no such header, if it is not a decimal number, or if it occurs
    /// with different values. Only ``SignatureScheme/v2Timestamped`` signs it: with the other schemes, it may be forged
    /// and may differ from ``timestamp``.
    public let headerTimestamp: Date?
    /// With ``SignatureScheme/simple``, the only values that are signed; the rest of the body may be forged. Absent for
    /// the other schemes, which sign the whole body.
    public let simple: SimpleValues?

    init(native json: JsonValue) {
        func time(_ name: String) -> Date? {
            json[name]?.integer.map { Date(timeIntervalSince1970: Double($0)) }
        }
        scheme = SignatureScheme(rawValue: json["scheme"]?.string ?? "")
        timestamp = time("timestamp") ?? Date(timeIntervalSince1970: 0)
        headerTimestamp = time("header_timestamp")
        simple = json["simple"].flatMap { $0.isNull ? nil : SimpleValues(native: $0) }
    }
}

/// The four values that `X-Signature-Simple` signs.
public struct SimpleValues: Hashable, Sendable {
    /// Time of sending.
    public let timestamp: Date
    /// Session ID, or "" if the event does not belong to a session.
    public let sessionId: String
    /// Status, such as `Approved`, or "" if the event has none.
    public let status: String
    /// Event type, such as `status.updated`, or "" if the body has none.
    public let webhookType: String

    init(native json: JsonValue) {
        timestamp = Date(timeIntervalSince1970: Double(json["timestamp"]?.integer ?? 0))
        sessionId = json["session_id"]?.string ?? ""
        status = json["status"]?.string ?? ""
        webhookType = json["webhook_type"]?.string ?? ""
    }
}

extension Event {
    /// The status of the session, if the event is about a session.
    public var sessionStatus: SessionStatus? {
        derived("session_status").map { SessionStatus($0) }
    }

    /// A key for ignoring repeated deliveries of the same event. The platform does not guarantee that a repeated
    /// delivery has the same `eventId`, so the key is derived from the event's type, subject, status, time and changes.
    /// Empty if the event has no time; a verified event always has one.
    public var deduplicationKey: String {
        derived("deduplication_key") ?? ""
    }

    /// What the native library derives from the event.
    private func derived(_ name: String) -> String? {
        let event = try? JsonWriter.bytes(of: toJson())
        let derived = event.flatMap { try? DiditNative.describeEvent(json: Data($0)) }
        return derived.flatMap { try? JsonValue(parsing: $0) }?[name]?.string
    }
}

/// Returns the headers that the platform sends with this body at this time; for tests of a receiver.
///
/// - Throws: ``DiditError`` of the kind `webhook`.
public func signWebhook(
    body: some Sequence<UInt8>, secret: Secret, timestamp: Date = Date()
) throws -> [String: String] {
    let seconds = Int64(timestamp.timeIntervalSince1970.rounded(.down))
    let headers = try Native.run {
        try DiditNative.signWebhook(body: Data(body), secret: secret.expose(), timestamp: seconds)
    }
    return Dictionary(headers.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })
}

/// Parameters that the platform appends to the `callback` URL of a session. The URL is not signed and can be forged:
/// use it only for the user interface. For decisions use the webhook or `retrieveDecision`.
public struct Callback: Hashable, Sendable {
    /// Session ID (UUID).
    public let verificationSessionId: String
    /// Session status at the time of the redirect.
    public let status: SessionStatus
}

/// Parses the URL to which the platform redirected a user. Accepts a full URL or only its path and query.
///
/// - Throws: ``DiditError`` of the kind `invalid` if this is not a URL or has no `verificationSessionId`.
public func parseCallback(url: String) throws -> Callback {
    let json = try JsonValue(parsing: try Native.run { try DiditNative.parseCallback(url: url) })
    return Callback(
        verificationSessionId: json["verification_session_id"]?.string ?? "",
        status: SessionStatus(json["status"]?.string ?? ""))
}
