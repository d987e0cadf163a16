//! What the user's browser brings back to the `callback` address of a session.

use crate::models::SessionStatus;
use crate::{Error, Result};
use reqwest::Url;

/// The parameters the platform appends to a session's `callback` address. Anybody can write such an address: use it
/// to greet the user, and decide on the webhook or on
/// [`retrieve_decision`](crate::Sessions::retrieve_decision) alone.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Callback {
    /// The session (UUID).
    pub verification_session_id: String,
    /// Where the session stood when the user came back.
    pub status: SessionStatus,
}

/// Reads the address a user came back to: the whole of it, or from the path on, as servers see it.
///
/// ```
/// let callback = didit::parse_callback("/done?verificationSessionId=0b7f&status=In%20Review").unwrap();
/// assert_eq!(callback.verification_session_id, "0b7f");
/// assert_eq!(callback.status, "In Review");
/// ```
///
/// # Errors
/// [`Error::Invalid`] when it is no address, or has no `verificationSessionId`.
#[cfg_attr(feature = "uniffi", uniffi::export)]
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
