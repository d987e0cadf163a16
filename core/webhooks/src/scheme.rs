//! Signature schemes, their headers, and the result of a verification.

pub(crate) const RAW_HEADER: &str = "X-Signature";
pub(crate) const V2_HEADER: &str = "X-Signature-V2";
pub(crate) const SIMPLE_HEADER: &str = "X-Signature-Simple";
pub(crate) const TIMESTAMP_HEADER: &str = "X-Timestamp";

/// Content that a signature covers. All schemes use HMAC-SHA256 with the secret of the destination, in hex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignatureScheme {
    /// `X-Signature`: the bytes of the body, as sent.
    Raw,
    /// `X-Signature-V2`: the [canonical JSON](crate::canonicalize) of the body, as documented by the platform.
    V2,
    /// `X-Signature-V2`: `{X-Timestamp}:{canonical JSON}`, as documented in the platform's integration guide for
    /// agents. Also signs the header `X-Timestamp`.
    V2Timestamped,
    /// `X-Signature-Simple`: `{timestamp}:{session_id}:{status}:{webhook_type}`, with values of the body.
    /// Does not cover the rest of the body. Deprecated by the platform.
    Simple,
}

impl SignatureScheme {
    /// All schemes.
    pub const ALL: &[Self] = &[Self::Raw, Self::V2, Self::V2Timestamped, Self::Simple];

    /// Returns the name in snake case, such as `v2_timestamped`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::V2 => "v2",
            Self::V2Timestamped => "v2_timestamped",
            Self::Simple => "simple",
        }
    }

    /// Returns the scheme with this [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|scheme| scheme.name() == name)
    }

    /// Returns the name of the header that contains the signature.
    pub fn header(self) -> &'static str {
        match self {
            Self::Raw => RAW_HEADER,
            Self::V2 | Self::V2Timestamped => V2_HEADER,
            Self::Simple => SIMPLE_HEADER,
        }
    }
}

/// Result of a successful verification.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verification {
    /// The scheme that matched.
    pub scheme: SignatureScheme,
    /// Time of sending in Unix seconds; covered by the signature.
    pub timestamp: i64,
    /// Value of `X-Timestamp`. Absent if the request has no such header, if it is not a decimal number, or if it occurs
    /// with different values. Only [`SignatureScheme::V2Timestamped`] signs it: with the other schemes, it may be
    /// forged and may differ from `timestamp`.
    pub header_timestamp: Option<i64>,
    /// With [`SignatureScheme::Simple`], the only values that are signed; the rest of the body may be forged. Absent
    /// for the other schemes, which sign the whole body.
    pub simple: Option<SimpleValues>,
}

/// The four values that `X-Signature-Simple` signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SimpleValues {
    /// Time of sending in Unix seconds.
    pub timestamp: i64,
    /// Session ID, or "" if the event does not belong to a session.
    pub session_id: String,
    /// Status, such as `Approved`, or "" if the event has none.
    pub status: String,
    /// Event type, such as `status.updated`, or "" if the body has none.
    pub webhook_type: String,
}
