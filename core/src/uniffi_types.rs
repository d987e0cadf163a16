//! UniFFI conversions of value types, and exports that differ from the Rust interface.

// Exported functions own their arguments, because UniFFI passes copies.
#![allow(clippy::needless_pass_by_value)]

use crate::error::Cause;
use crate::models::Decision;
use crate::operation::Method;
use crate::schema::{
    Date, DateTime, Decimal, Json, JsonObject, LargeIntegers, NameList, Patch, Secret, SessionNumber, Translations,
    quote_large_integers,
};
use crate::webhooks::{Event, SignatureScheme, Signer, Verification, Verifier, WebhookError};
use crate::{Didit, Error, Sessions, WaitOptions};
use std::collections::HashMap;
use std::time::{Duration, SystemTime};

/// Declares the optional enum that a [`Patch`] is in Kotlin and Swift. A field that is not given is `null` there, so the
/// absence of a patch keeps the stored value.
macro_rules! patch_enum {
    ($(#[$doc:meta])* $name:ident($value:ty), $patch:ident) => {
        $(#[$doc])*
        #[derive(Clone, uniffi::Enum)]
        pub enum $name {
            /// Clears the stored value.
            Clear,
            /// Stores this value.
            Set($value),
        }

        type $patch = Patch<$value>;

        uniffi::custom_type!($patch, Option<$name>, {
            lower: |patch| match patch {
                Patch::Keep => None,
                Patch::Clear => Some($name::Clear),
                Patch::Set(value) => Some($name::Set(value)),
            },
            try_lift: |patch| Ok(match patch {
                None => Patch::Keep,
                Some($name::Clear) => Patch::Clear,
                Some($name::Set(value)) => Patch::Set(value),
            }),
        });
    };
}

patch_enum! {
    /// Change of a stored string.
    TextPatch(String), PatchOfText
}

patch_enum! {
    /// Change of a stored integer.
    IntegerPatch(i64), PatchOfInteger
}

patch_enum! {
    /// Change of a stored date.
    DatePatch(CalendarDate), PatchOfDate
}

patch_enum! {
    /// Change of a stored JSON object.
    ObjectPatch(JsonObject), PatchOfObject
}

// Names in Kotlin and Swift, where `Date` and `Json` are in use.
type CalendarDate = Date;
type JsonValue = Json;

// A value that was read is a valid time; the fallback is for values that Rust code created.
uniffi::custom_type!(DateTime, SystemTime, {
    lower: |time| time.to_timestamp().map_or(SystemTime::UNIX_EPOCH, SystemTime::from),
    try_lift: |time| Ok(DateTime::from(jiff::Timestamp::try_from(time)?)),
});

uniffi::custom_type!(CalendarDate, String, {
    lower: |day| day.to_civil().unwrap_or_default().to_string(),
    try_lift: |text| Ok(Date::from(text)),
});

uniffi::custom_type!(Cause, String, {
    lower: |cause| cause.as_str().to_owned(),
    try_lift: |text| Ok(Cause::from(text)),
});

uniffi::custom_type!(Secret, String, {
    lower: |secret| secret.expose().to_owned(),
    try_lift: |text| Ok(Secret::from(text)),
});

uniffi::custom_type!(Decimal, String, {
    remote,
    lower: |number| number.to_string(),
    try_lift: |text| Ok(Decimal::from_str_exact(&text)?),
});

uniffi::custom_type!(JsonValue, String, {
    remote,
    lower: |value| value.to_string(),
    try_lift: |text| Ok(serde_json::from_slice(&quote_large_integers(text.as_bytes(), LargeIntegers::Marked))?),
});

uniffi::custom_type!(JsonObject, HashMap<String, JsonValue>, {
    remote,
    lower: |object| object.into_iter().collect(),
    try_lift: |object| Ok(object.into_iter().collect()),
});

uniffi::custom_type!(Translations, HashMap<String, String>, {
    lower: |texts| texts.0.into_iter().collect(),
    try_lift: |texts| Ok(Translations(texts.into_iter().collect())),
});

uniffi::custom_type!(NameList, Vec<String>, {
    lower: |names| names.0,
    try_lift: |names| Ok(NameList(names)),
});

uniffi::custom_type!(SessionNumber, i64, {
    lower: |number| number.0,
    try_lift: |number| Ok(SessionNumber(number)),
});

/// Verifies webhooks and reads their events. Create one and keep it.
#[derive(Clone, Debug, uniffi::Object)]
pub struct WebhookVerifier {
    verifier: Verifier,
}

#[uniffi::export]
impl WebhookVerifier {
    /// Creates a verifier for one secret or, during rotation, several. `tolerance` is how far the signed timestamp may differ
    /// from now; default: 300 seconds. `allow_simple` accepts `X-Signature-Simple`; default: false.
    #[uniffi::constructor(default(tolerance = None, allow_simple = false))]
    pub fn new(secrets: Vec<Secret>, tolerance: Option<Duration>, allow_simple: bool) -> Result<Self, WebhookError> {
        let mut verifier = Verifier::new(secrets.iter().map(Secret::expose))?.allow_simple(allow_simple);
        if let Some(tolerance) = tolerance {
            verifier = verifier.tolerance(tolerance);
        }
        Ok(Self { verifier })
    }

    /// Returns the same verifier, accepting exactly these schemes.
    pub fn accepting(&self, schemes: Vec<SignatureScheme>) -> Self {
        Self { verifier: self.verifier.clone().accept(&schemes) }
    }

    /// Returns the same verifier with a fixed time (Unix seconds), for tests.
    pub fn at(&self, now: i64) -> Self {
        Self { verifier: self.verifier.clone().clock(move || now) }
    }

    /// Verifies the signature of a body (the bytes as received) and reads the event. Header names are case-insensitive.
    pub fn verify(&self, body: Vec<u8>, headers: HashMap<String, String>) -> Result<Event, WebhookError> {
        self.verifier.verify(&body, &headers)
    }

    /// Verifies the signature of a body (the bytes as received) without reading the event, and returns what was signed: the
    /// scheme, the time, and what an unsigned `X-Timestamp` says.
    pub fn verify_signature(
        &self,
        body: Vec<u8>,
        headers: HashMap<String, String>,
    ) -> Result<Verification, WebhookError> {
        self.verifier.verify_signature(&body, &headers)
    }
}

/// Returns the default options of `wait_for_decision`.
#[uniffi::export]
pub fn default_wait_options() -> WaitOptions {
    WaitOptions::default()
}

/// Returns the headers that the platform sends with this body at this time (Unix seconds); for tests of a receiver.
#[uniffi::export]
pub fn sign_webhook(body: Vec<u8>, secret: Secret, timestamp: i64) -> Result<HashMap<String, String>, WebhookError> {
    let headers = Signer::new(secret.expose())?.sign(&body, timestamp)?;
    Ok(headers.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

#[uniffi::export]
impl Didit {
    /// Returns a verifier for webhooks, with the webhook secret of this client.
    #[uniffi::method(name = "webhook_verifier")]
    pub fn webhook_verifier_object(&self) -> Result<WebhookVerifier, Error> {
        Ok(WebhookVerifier { verifier: self.webhook_verifier()? })
    }
}

#[uniffi::export(async_runtime = "tokio")]
impl Didit {
    /// Calls an endpoint that this version has no operation for, and returns its JSON. `path` is relative to the base URL
    /// and includes the version: `/v3/lists/`. The API key is sent.
    #[uniffi::method(name = "request", default(query = None, body = None))]
    pub async fn request_json(
        &self,
        method: Method,
        path: String,
        query: Option<HashMap<String, String>>,
        body: Option<JsonValue>,
    ) -> Result<JsonValue, Error> {
        let query = query.unwrap_or_default();
        let query: Vec<(&str, &str)> = query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Ok(self.request(method, &path, &query, body.as_ref()).await?.into_value())
    }

    /// Downloads a file from a URL in a response of the platform, such as the image of a document. No credentials are
    /// sent: such URLs carry their own permission, and expire.
    #[uniffi::method(name = "download")]
    pub async fn download_bytes(&self, url: String) -> Result<Vec<u8>, Error> {
        self.download(&url).await
    }

    /// Writes the result of `download` to a file, as it is received: a file of any length is not held in memory. The file
    /// is replaced only after the download is complete.
    #[uniffi::method(name = "download_to")]
    pub async fn download_to_path(&self, url: String, path: String) -> Result<(), Error> {
        self.download_to(&url, path).await
    }
}

#[uniffi::export(async_runtime = "tokio")]
impl Sessions {
    /// Polls until a session is settled (see
    /// [`SessionStatus::is_settled`](crate::models::SessionStatus::is_settled)) and returns its decision. Prefer
    /// webhooks if you can receive them: they are faster and need no calls.
    ///
    /// Transient errors are retried. To stop polling, drop the future.
    ///
    /// # Errors
    /// [`Error::Timeout`] if the deadline passes first. Errors of `retrieve_decision` that are not retryable.
    #[uniffi::method(name = "wait_for_decision")]
    pub async fn wait_for_decision_exported(&self, session_id: &str, options: WaitOptions) -> Result<Decision, Error> {
        self.wait_for_decision(session_id, options).await
    }

    /// Writes the result of `generate_pdf` to a file, as it is received: a report of any length is not held in memory. The
    /// file is replaced only after the download is complete.
    #[uniffi::method(name = "save_pdf")]
    pub async fn save_pdf_to_path(&self, session_id: String, path: String) -> Result<(), Error> {
        self.save_pdf(&session_id, path).await
    }
}
