import Foundation

/// Error of a call, of the options of a client, or of a webhook. The description never contains keys, tokens or bodies.
///
/// ```swift
/// do {
///     _ = try await client.sessions.create(params)
/// } catch let error as DiditError where error.isInsufficientCredits {
///     …
/// } catch let error as DiditError {
///     switch error.kind {
///     case .timeout, .connection: …
///     default: …
///     }
/// }
/// ```
public struct DiditError: Error, Sendable {
    /// Kind of an error. A later version may add kinds.
    public struct Kind: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public var description: String { rawValue }

        /// The platform returned an error response: ``DiditError/apiError``.
        public static let api = Kind(rawValue: "api")
        /// The connection to the platform failed, or was closed before the response was complete.
        public static let connection = Kind(rawValue: "connection")
        /// A timeout or the deadline passed; ``DiditError/waitedFor`` says during which wait.
        public static let timeout = Kind(rawValue: "timeout")
        /// The call was cancelled by the library. A call of a cancelled task throws `CancellationError` instead.
        public static let cancelled = Kind(rawValue: "cancelled")
        /// A parameter is invalid, named by ``DiditError/field``. Nothing was sent.
        public static let invalid = Kind(rawValue: "invalid")
        /// The options of the client are invalid or incomplete, or the library itself failed.
        public static let configuration = Kind(rawValue: "configuration")
        /// The body of a successful response is not the JSON that the operation returns.
        public static let decode = Kind(rawValue: "decode")
        /// A file could not be written. An existing file is unchanged.
        public static let file = Kind(rawValue: "file")
        /// A webhook was refused: ``DiditError/webhook``.
        public static let webhook = Kind(rawValue: "webhook")
    }

    /// What a call waited for when a timeout or its deadline passed.
    public struct WaitedFor: RawRepresentable, Hashable, Sendable {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// A connection: resolving the name, connecting, the TLS handshake, or the tunnel through a proxy.
        public static let connection = WaitedFor(rawValue: "connection")
        /// The response, or its rest.
        public static let response = WaitedFor(rawValue: "response")
        /// The client's own rate limit.
        public static let rateLimit = WaitedFor(rawValue: "rate_limit")
        /// The decision of a session, in `waitForDecision`.
        public static let decision = WaitedFor(rawValue: "decision")
        /// The end of a job.
        public static let job = WaitedFor(rawValue: "job")
    }

    // An error is passed around by value, so it is one reference.
    private final class Content: Sendable {
        let kind: Kind
        let message: String
        /// What the native library says about the error, by name.
        let json: JsonValue
        let apiError: ApiError?
        let webhook: WebhookError?

        init(_ kind: Kind, _ message: String, _ json: JsonValue, _ apiError: ApiError?, _ webhook: WebhookError?) {
            (self.kind, self.message, self.json) = (kind, message, json)
            (self.apiError, self.webhook) = (apiError, webhook)
        }
    }

    private let content: Content

    /// Reads an error of the native library.
    init(native text: String) {
        let json = (try? JsonValue(parsing: text)) ?? .null
        content = Content(
            Kind(rawValue: json["kind"]?.string ?? "configuration"),
            json["message"]?.string ?? "unknown error of the native library", json,
            json["api"].map { ApiError(native: $0) },
            json["webhook"]?.string.map { WebhookError($0, json["details"] ?? [:]) })
    }

    init(kind: Kind, message: String, json: JsonValue = .null) {
        content = Content(kind, message, json, nil, nil)
    }

    static func invalid(field: String, reason: String) -> DiditError {
        DiditError(
            kind: .invalid, message: "`\(field)` \(reason)", json: ["field": .string(field), "reason": .string(reason)])
    }

    /// Creates the error of an error response, for fakes in tests.
    public init(_ error: ApiError, isRetryable: Bool = false) {
        let message = ["\(error.operation): HTTP \(error.status)", error.summary].compactMap { $0 }
        content = Content(
            .api, message.joined(separator: ": "),
            [
                "is_retryable": .bool(isRetryable),
                "may_have_been_carried_out": .bool(error.mayHaveBeenCarriedOut),
                "is_not_found": .bool(error.kind == .notFound),
                "is_rate_limited": .bool(error.kind == .rateLimit),
                "is_insufficient_credits": .bool(error.kind == .insufficientCredits),
                "is_authentication": .bool([.authentication, .credentials, .permission].contains(error.kind)),
            ], error, nil)
    }

    public var kind: Kind { content.kind }

    private func flag(_ name: String) -> Bool { content.json[name]?.bool ?? false }

    private func text(_ name: String) -> String? { content.json[name]?.string }

    /// `true` if the same call may succeed later. Before you retry a call for which ``mayHaveBeenCarriedOut`` is
    /// `true`, check whether it was executed.
    public var isRetryable: Bool { flag("is_retryable") }

    /// `true` if a write may have been executed although the call failed: the connection was closed or the timeout
    /// passed after the request was sent, or the platform had an internal error. Check before you retry. Always `false`
    /// for calls that only read.
    public var mayHaveBeenCarriedOut: Bool { flag("may_have_been_carried_out") }

    /// `true` if the account has insufficient credits for the call.
    public var isInsufficientCredits: Bool { flag("is_insufficient_credits") }

    /// `true` if the key or token is missing, invalid, expired, revoked or lacks permission.
    public var isAuthentication: Bool { flag("is_authentication") }

    /// `true` if the object does not exist or belongs to another application.
    public var isNotFound: Bool { flag("is_not_found") }

    /// `true` if a rate limit was exceeded; see ``retryAfter``.
    public var isRateLimited: Bool { flag("is_rate_limited") }

    /// Error response of the platform, if there was one.
    public var apiError: ApiError? { content.apiError }

    /// Why a webhook was refused.
    public var webhook: WebhookError? { content.webhook }

    /// Operation, such as `sessions.create`, or method and path.
    public var operation: String? { apiError?.operation ?? text("operation") }

    /// Problem and, if known, what to do.
    public var reason: String? { text("reason") ?? webhook?.problem }

    /// The invalid parameter, as a path such as `contact_details.email`, if the kind is `invalid`.
    public var field: String? { text("field") }

    /// The timeout or deadline that passed, if the kind is `timeout`.
    public var timeout: Duration? { content.json["seconds"]?.number.map { .seconds($0) } }

    /// What the call waited for, if the kind is `timeout`.
    public var waitedFor: WaitedFor? { text("waited_for").map { WaitedFor(rawValue: $0) } }

    /// `true` if the request may have reached the platform.
    public var sent: Bool { apiError != nil || flag("sent") }

    /// HTTP status of the response, if there was one.
    public var status: Int? { apiError?.status ?? content.json["status"]?.integer.map { Int($0) } }

    /// Error code of the platform, if the response contained one.
    public var code: String? { apiError?.code }

    /// Validation errors, one for each rejected field.
    public var errors: [FieldError] { apiError?.errors ?? [] }

    /// Identifier of the request, for the platform's support.
    public var requestId: String? { apiError?.requestId ?? text("request_id") }

    /// Headers of the error response, such as those of the rate limit: the values of each name, in lower case. Cookies
    /// and credentials are left out. Empty if there was no error response.
    public var headers: [String: [String]] { apiError?.headers ?? [:] }

    /// Time to wait before a retry, if the response contained one.
    public var retryAfter: Duration? { apiError?.retryAfter }
}

extension DiditError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable, LocalizedError {
    /// What failed, and what to do.
    public var description: String { content.message }

    public var debugDescription: String { "DiditError(\(kind)): \(content.message)" }

    public var errorDescription: String? { content.message }

    // The response may quote personal data.
    public var customMirror: Mirror { Mirror(self, children: ["kind": kind.rawValue, "message": content.message]) }
}

/// Error response of the platform.
public struct ApiError: Sendable {
    /// Kind of an error response. A later version may add kinds.
    public struct Kind: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public var description: String { rawValue }

        /// 400, 415, 422: the request is invalid; see the field errors.
        public static let badRequest = Kind(rawValue: "bad_request")
        /// 401: the key or token is invalid, expired or revoked, or the e-mail address or password is wrong.
        public static let authentication = Kind(rawValue: "authentication")
        /// 403: the key is missing or invalid.
        public static let credentials = Kind(rawValue: "credentials")
        /// 402, 403 or 400: the account has insufficient credits.
        public static let insufficientCredits = Kind(rawValue: "insufficient_credits")
        /// 403: the account must be topped up first.
        public static let topUpRequired = Kind(rawValue: "top_up_required")
        /// 403: the shared session was already imported.
        public static let alreadyImported = Kind(rawValue: "already_imported")
        /// 403 or 400: the session is not finished.
        public static let notFinished = Kind(rawValue: "not_finished")
        /// 403 for any other reason: the key does not have permission.
        public static let permission = Kind(rawValue: "permission")
        /// 404: the object does not exist or belongs to another application.
        public static let notFound = Kind(rawValue: "not_found")
        /// 409: conflict with an existing object or a running operation.
        public static let conflict = Kind(rawValue: "conflict")
        /// 429: too many calls or attempts, or a quota is exhausted.
        public static let rateLimit = Kind(rawValue: "rate_limit")
        /// 5xx: internal error of the platform.
        public static let server = Kind(rawValue: "server")
        /// Any other status.
        public static let other = Kind(rawValue: "other")
    }

    /// Operation, such as `sessions.create`, or method and path.
    public var operation: String
    /// HTTP status.
    public var status: Int
    /// Kind of the error.
    public var kind: Kind
    /// Error code of the platform.
    public var code: String?
    /// Human-readable message of the platform. It may quote the request: do not log it.
    public var detail: String?
    /// Sanitized form of ``detail`` or of the field errors, as shown in the error message.
    public var summary: String?
    /// Field errors.
    public var errors: [FieldError]
    /// Request ID, for the support of the platform.
    public var requestId: String?
    /// Delay before the next attempt, if the platform gave one.
    public var retryAfter: Duration?
    /// Advice for the reader, if there is any.
    public var hint: String?
    /// `true` if the call is a write that may have been executed.
    public var mayHaveBeenCarriedOut: Bool
    /// Response headers, such as those of the rate limit: the values of each name, in lower case. Cookies and
    /// credentials are left out.
    public var headers: [String: [String]]
    /// Response body, truncated. It may quote the request: do not log it.
    public var body: String

    /// Creates an error response, for fakes in tests.
    public init(status: Int, kind: Kind, operation: String = "test", code: String? = nil, detail: String? = nil) {
        (self.status, self.kind, self.operation, self.code, self.detail) = (status, kind, operation, code, detail)
        (summary, errors, requestId, retryAfter, hint) = (nil, [], nil, nil, nil)
        (mayHaveBeenCarriedOut, headers, body) = (false, [:], "")
    }

    init(native json: JsonValue) {
        func text(_ name: String) -> String? { json[name]?.string }
        operation = text("operation") ?? ""
        status = Int(json["status"]?.integer ?? 0)
        kind = Kind(rawValue: text("kind") ?? "other")
        (code, detail, summary) = (text("code"), text("detail"), text("summary"))
        errors = (json["errors"]?.array ?? []).map {
            FieldError(path: $0["path"]?.string ?? "", text: $0["text"]?.string ?? "", message: $0["message"]?.string)
        }
        (requestId, hint) = (text("request_id"), text("hint"))
        retryAfter = json["retry_after"]?.number.map { .seconds($0) }
        mayHaveBeenCarriedOut = json["may_have_been_carried_out"]?.bool ?? false
        headers = (json["headers"]?.object ?? [:]).mapValues { ($0.array ?? []).compactMap(\.string) }
        body = text("body") ?? ""
    }
}

extension ApiError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The operation, the status, and what the platform says, sanitized.
    public var description: String {
        ["\(operation): HTTP \(status)", summary, hint].compactMap { $0 }.joined(separator: ": ")
    }

    public var debugDescription: String { description }

    // The body and the detail may quote personal data.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Error of one field.
public struct FieldError: Hashable, Sendable {
    /// Path of the field, such as `form_elements[0].label`.
    public var path: String
    /// Message of the platform. It may quote the request: do not log it.
    public var text: String
    /// Sanitized form of ``text`` with the path.
    private let message: String?

    /// Creates an error of a field, for fakes in tests.
    public init(path: String, text: String) {
        self.init(path: path, text: text, message: nil)
    }

    init(path: String, text: String, message: String?) {
        (self.path, self.text, self.message) = (path, text, message)
    }

    public static func == (one: Self, other: Self) -> Bool {
        (one.path, one.text) == (other.path, other.text)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(text)
    }
}

extension FieldError: CustomStringConvertible, CustomReflectable {
    /// The path and the sanitized message.
    public var description: String { message ?? path }

    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Why a webhook was refused. Respond with 400 or 401 and ignore the request: it may come from anyone.
public struct WebhookError: Sendable, Hashable {
    /// Reason of a refusal, such as `no_match`, for metrics. A later version may add reasons.
    public struct Reason: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
        public let rawValue: String

        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        public var description: String { rawValue }

        /// A header that the accepted schemes require is missing.
        public static let missingHeader = Reason(rawValue: "missing_header")
        /// A header has an invalid value, or too many values.
        public static let malformed = Reason(rawValue: "malformed")
        /// No signature matches the body with any of the secrets.
        public static let noMatch = Reason(rawValue: "no_match")
        /// The signature is valid, but the signed timestamp is too far in the past or in the future.
        public static let stale = Reason(rawValue: "stale")
        /// The signature is valid, but covers no timestamp in Unix seconds, so a replay could not be detected.
        public static let noTimestamp = Reason(rawValue: "no_timestamp")
        /// The body is not a JSON object, or it has no canonical JSON.
        public static let badJson = Reason(rawValue: "bad_json")
        /// A secret is empty or ends with a line break, or no secret was given.
        public static let invalidSecret = Reason(rawValue: "invalid_secret")
    }

    public let reason: Reason
    /// Name of the header, if the reason is `missingHeader` or `malformed`.
    public let header: String?
    /// Description of the problem, if the reason is `malformed` or `badJson`. Never contains a value of the request.
    public let problem: String?
    /// Signed time, if the reason is `stale`.
    public let timestamp: Date?
    /// Time of the verifier, if the reason is `stale`.
    public let now: Date?
    /// Tolerance in both directions, if the reason is `stale`.
    public let tolerance: Duration?

    init(_ reason: String, _ details: JsonValue) {
        func time(_ name: String) -> Date? {
            details[name]?.integer.map { Date(timeIntervalSince1970: Double($0)) }
        }
        self.reason = Reason(rawValue: reason)
        (header, problem) = (details["header"]?.string, details["reason"]?.string)
        (timestamp, now) = (time("timestamp"), time("now"))
        tolerance = details["tolerance_seconds"]?.number.map { .seconds($0) }
    }
}
