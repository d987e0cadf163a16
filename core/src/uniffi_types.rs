//! What UniFFI has to be told beyond the declarations: how our value types cross to Kotlin and Swift.

// What is exported owns its arguments: the other side hands over copies.
#![allow(clippy::needless_pass_by_value)]

use crate::operation::Method;
use crate::schema::{Date, DateTime, Decimal, Json, JsonObject, NameList, Patch, Secret, SessionNumber, Translations};
use crate::webhooks::{Event, SignatureScheme, Signer, Verifier, WebhookError};
use crate::{Didit, DiditError, WaitOptions};
use std::collections::HashMap;
use std::time::{Duration, SystemTime};

/// Declares the optional enum that a [`Patch`] is in Kotlin and Swift. A field that is not given is `null` there, so the
/// absence of a patch keeps the stored value.
macro_rules! patch_enum {
    ($(#[$doc:meta])* $name:ident($value:ty), $patch:ident) => {
        $(#[$doc])*
        #[derive(Clone, uniffi::Enum)]
        pub enum $name {
            /// It is cleared.
            Clear,
            /// It is replaced.
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
    /// What happens to a stored text.
    TextPatch(String), PatchOfText
}

patch_enum! {
    /// What happens to a stored number.
    IntegerPatch(i64), PatchOfInteger
}

patch_enum! {
    /// What happens to a stored day.
    DatePatch(CalendarDate), PatchOfDate
}

patch_enum! {
    /// What happens to a stored JSON object.
    ObjectPatch(JsonObject), PatchOfObject
}

// The names these types have in Kotlin and Swift, where `Date` and `Json` are taken.
type CalendarDate = Date;
type JsonValue = Json;

// What was read is a time, so the fallback is for what Rust code made itself only.
uniffi::custom_type!(DateTime, SystemTime, {
    lower: |time| time.to_timestamp().map_or(SystemTime::UNIX_EPOCH, SystemTime::from),
    try_lift: |time| Ok(DateTime::from(jiff::Timestamp::try_from(time)?)),
});

uniffi::custom_type!(CalendarDate, String, {
    lower: |day| day.to_civil().unwrap_or_default().to_string(),
    try_lift: |text| Ok(Date::from(text)),
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
    try_lift: |text| Ok(serde_json::from_str(&text)?),
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

/// Tells whether a webhook is genuine and fresh, and reads it. Make one and keep it.
#[derive(Clone, Debug, uniffi::Object)]
pub struct WebhookVerifier {
    verifier: Verifier,
}

#[uniffi::export]
impl WebhookVerifier {
    /// A verifier for one secret or, while secrets are being changed, several.
    #[uniffi::constructor(default(tolerance = None, allow_simple = false))]
    pub fn new(secrets: Vec<Secret>, tolerance: Option<Duration>, allow_simple: bool) -> Result<Self, WebhookError> {
        let mut verifier = Verifier::new(secrets.iter().map(Secret::expose))?.allow_simple(allow_simple);
        if let Some(tolerance) = tolerance {
            verifier = verifier.tolerance(tolerance);
        }
        Ok(Self { verifier })
    }

    /// The same verifier, accepting exactly these schemes.
    pub fn accepting(&self, schemes: Vec<SignatureScheme>) -> Self {
        Self { verifier: self.verifier.clone().accept(&schemes) }
    }

    /// The same verifier at a fixed time (Unix seconds), for tests.
    pub fn at(&self, now: i64) -> Self {
        Self { verifier: self.verifier.clone().clock(move || now) }
    }

    /// Proves that a body (the bytes as received) is genuine and fresh, and reads it. Names of headers in any case.
    pub fn verify(&self, body: Vec<u8>, headers: HashMap<String, String>) -> Result<Event, WebhookError> {
        self.verifier.verify(&body, &headers)
    }
}

/// How `wait_for_decision` waits unless told otherwise.
#[uniffi::export]
pub fn default_wait_options() -> WaitOptions {
    WaitOptions::default()
}

/// The headers the platform would send with this body at this time (Unix seconds); for tests of a receiver.
#[uniffi::export]
pub fn sign_webhook(body: Vec<u8>, secret: Secret, timestamp: i64) -> Result<HashMap<String, String>, WebhookError> {
    let headers = Signer::new(secret.expose())?.sign(&body, timestamp)?;
    Ok(headers.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

#[uniffi::export]
impl Didit {
    /// A verifier of this client's webhooks.
    #[uniffi::method(name = "webhook_verifier")]
    pub fn webhook_verifier_object(&self) -> Result<WebhookVerifier, DiditError> {
        Ok(WebhookVerifier { verifier: self.webhook_verifier()? })
    }
}

#[uniffi::export(async_runtime = "tokio")]
impl Didit {
    /// Calls an endpoint this version has no operation for, and answers its JSON. The path is the one below the base
    /// address, version included: `/v3/lists/`. The API key is sent with it.
    #[uniffi::method(name = "request", default(query = None, body = None))]
    pub async fn request_json(
        &self,
        method: Method,
        path: String,
        query: Option<HashMap<String, String>>,
        body: Option<JsonValue>,
    ) -> Result<JsonValue, DiditError> {
        let query = query.unwrap_or_default();
        let query: Vec<(&str, &str)> = query.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        Ok(self.request(method, &path, &query, body.as_ref()).await?.into_value())
    }

    /// Fetches a file the platform named by its address, such as a document's image. Nothing but the address is sent:
    /// such addresses carry their own permission, and expire.
    #[uniffi::method(name = "download")]
    pub async fn download_bytes(&self, url: String) -> Result<Vec<u8>, DiditError> {
        self.download(&url).await
    }
}
