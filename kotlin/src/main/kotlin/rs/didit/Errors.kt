package rs.didit

import kotlin.time.Duration

// What an error has in common with others, whichever it is; `when (error)` over the sealed class tells them apart, and
// `error.isRetryable()` and its like answer the usual questions.

/** What the platform answered, where it answered. */
public val DiditException.apiError: ApiError? get() = (this as? DiditException.Api)?.error

/** The status of the answer, where there was one. */
public val DiditException.status: Int?
    get() = when (this) {
        is DiditException.Api -> error.status.toInt()
        is DiditException.Decode -> status.toInt()
        else -> null
    }

/** The platform's own code, where it gave one. */
public val DiditException.code: String? get() = apiError?.code

/** What is wrong with which field. */
public val DiditException.errors: List<FieldError> get() = apiError?.errors.orEmpty()

/** The identifier of the request, to quote to the platform's support. */
public val DiditException.requestId: String?
    get() = when (this) {
        is DiditException.Api -> error.requestId
        is DiditException.Decode -> requestId
        else -> null
    }

/** How long the platform asks to wait before the call is repeated. */
public val DiditException.retryAfter: Duration? get() = apiError?.retryAfter
