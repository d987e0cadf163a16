// Properties of all errors. `switch` over the enum distinguishes the cases; methods such as `isRetryable()` cover the
// common distinctions.

extension DiditError {
    /// Error response of the platform, if there was one.
    public var apiError: ApiError? {
        if case .Api(let error) = self { error } else { nil }
    }

    /// HTTP status of the response, if there was one.
    public var status: Int? {
        switch self {
        case .Api(let error): Int(error.status)
        case .Decode(_, let status, _, _, _, _): Int(status)
        default: nil
        }
    }

    /// Error code of the platform, if the response contained one.
    public var code: String? { apiError?.code }

    /// Validation errors, one for each rejected field.
    public var errors: [FieldError] { apiError?.errors ?? [] }

    /// Identifier of the request, for the platform's support.
    public var requestId: String? {
        switch self {
        case .Api(let error): error.requestId
        case .Decode(_, _, _, _, let requestId, _): requestId
        default: nil
        }
    }

    /// Headers of the error response, such as those of the rate limit: the values of each name, in lower case. Cookies
    /// and credentials are left out. Empty if there was no error response.
    public var headers: [String: [String]] { apiError?.headers ?? [:] }

    /// Time to wait before a retry, if the response contained one.
    public var retryAfter: Duration? { apiError?.retryAfter }
}

// UniFFI generates `description` from Rust's `Display`, but does not declare the conformance.
extension DiditError: CustomStringConvertible {}
extension WebhookError: CustomStringConvertible {}
