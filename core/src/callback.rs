//! Parsing of the `callback` URL of a session.

use crate::models::SessionStatus;
use crate::{Error, Result};
use reqwest::Url;

/// Parameters that the platform appends to the `callback` URL of a session. The URL is not signed and can be forged:
/// use it only for the user interface. For decisions use the webhook or
/// [`retrieve_decision`](crate::Sessions::retrieve_decision).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Callback {
    /// Session ID (UUID).
    pub verification_session_id: String,
    /// Session status at the time of the redirect.
    pub status: SessionStatus,
}

/// Parses the URL to which the platform redirected a user. Accepts a full URL or only its path and query.
///
/// ```
/// let callback = didit::parse_callback("/done?verificationSessionId=0b7f&status=In%20Review").unwrap();
/// assert_eq!(callback.verification_session_id, "0b7f");
/// assert_eq!(callback.status, "In Review");
/// ```
///
/// # Errors
/// [`Error::Invalid`] if `url` is not a URL or has no `verificationSessionId`.
pub fn parse_callback(url: &str) -> Result<Callback> {
    let base = Url::parse("https://callback.invalid/").map_err(|_| Error::invalid("url", "is not a URL"))?;
    let url = base.join(url).map_err(|_| Error::invalid("url", "is not a URL"))?;
    let parameter = |name| url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    let verification_session_id = parameter("verificationSessionId").filter(|id| !id.is_empty()).ok_or_else(|| {
        Error::invalid(
            "url",
            "has no `verificationSessionId` parameter: pass the URL to which the platform redirected the user",
        )
    })?;
    Ok(Callback { verification_session_id, status: SessionStatus::from(parameter("status").unwrap_or_default()) })
}
