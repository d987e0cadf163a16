// What an error has in common with others, whichever it is; `switch` over its cases tells them apart, and
// `isRetryable()` and its like answer the usual questions.

extension DiditError {
    /// What the platform answered, where it answered.
    public var apiError: ApiError? {
        if case .Api(let error) = self { error } else { nil }
    }

    /// The status of the answer, where there was one.
    public var status: Int? {
        switch self {
        case .Api(let error): Int(error.status)
        case .Decode(_, let status, _, _, _, _): Int(status)
        default: nil
        }
    }

    /// The platform's own code, where it gave one.
    public var code: String? { apiError?.code }

    /// What is wrong with which field.
    public var errors: [FieldError] { apiError?.errors ?? [] }

    /// The identifier of the request, to quote to the platform's support.
    public var requestId: String? {
        switch self {
        case .Api(let error): error.requestId
        case .Decode(_, _, _, _, let requestId, _): requestId
        default: nil
        }
    }

    /// How long the platform asks to wait before the call is repeated.
    public var retryAfter: Duration? { apiError?.retryAfter }
}

// UniFFI writes the descriptions, which are Rust's texts for people, and leaves the promise to have them to us.
extension DiditError: CustomStringConvertible {}
extension WebhookError: CustomStringConvertible {}
