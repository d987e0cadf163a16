package rs.didit

import kotlin.time.Duration

// Properties of all errors. `when (error)` over the sealed class distinguishes the cases; methods such as
// `error.isRetryable()` cover the common distinctions.

/** Error response of the platform, if there was one. */
public val DiditException.apiError: ApiError? get() = (this as? DiditException.Api)?.error

/** HTTP status of the response, if there was one. */
public val DiditException.status: Int?
    get() = when (this) {
        is DiditException.Api -> error.status.toInt()
        is DiditException.Decode -> status.toInt()
        else -> null
    }

/** Error code of the platform, if the response contained one. */
public val DiditException.code: String? get() = apiError?.code

/** Validation errors, one for each rejected field. */
public val DiditException.errors: List<FieldError> get() = apiError?.errors.orEmpty()

/** Identifier of the request, for the platform's support. */
public val DiditException.requestId: String?
    get() = when (this) {
        is DiditException.Api -> error.requestId
        is DiditException.Decode -> requestId
        else -> null
    }

/**
 * Headers of the error response, such as those of the rate limit: the values of each name, in lower case. Cookies and
 * credentials are left out. Empty if there was no error response.
 */
public val DiditException.headers: Map<String, List<String>> get() = apiError?.headers.orEmpty()

/** Time to wait before a retry, if the response contained one. */
public val DiditException.retryAfter: Duration? get() = apiError?.retryAfter
