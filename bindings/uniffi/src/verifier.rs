//! Verification of webhooks.

use crate::error::NativeError;
use didit::Secret;
use didit::binding::{LargeIntegers, model_json, verify_with};
use didit::webhooks::{SignatureScheme, Verifier};
use serde::Deserialize;
use serde_json::json;
use std::time::Duration;

/// A header of a request, or a pair of a query.
#[derive(uniffi::Record)]
pub struct NativeHeader {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}

/// Verifies webhooks.
#[derive(uniffi::Object)]
pub struct NativeVerifier {
    verifier: Verifier,
}

/// Options of a verifier.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VerifierOptions {
    secrets: Vec<Secret>,
    /// In seconds.
    tolerance: Option<f64>,
    #[serde(default)]
    allow_simple: bool,
    schemes: Option<Vec<String>>,
}

#[uniffi::export]
impl NativeVerifier {
    /// Creates a verifier with options, as JSON.
    #[uniffi::constructor]
    pub fn new(options: Vec<u8>) -> Result<Self, NativeError> {
        let options: VerifierOptions =
            serde_json::from_slice(&options).map_err(|error| didit::Error::configuration(error.to_string()))?;
        let mut verifier =
            Verifier::new(options.secrets.iter().map(Secret::expose))?.allow_simple(options.allow_simple);
        if let Some(seconds) = options.tolerance {
            let tolerance = Duration::try_from_secs_f64(seconds)
                .map_err(|_| didit::Error::configuration("`tolerance` must not be negative"))?;
            verifier = verifier.tolerance(tolerance);
        }
        if let Some(names) = options.schemes {
            let schemes: Option<Vec<_>> = names.iter().map(|name| SignatureScheme::from_name(name)).collect();
            let schemes = schemes.ok_or_else(|| didit::Error::configuration("`schemes` has an unknown scheme"))?;
            verifier = verifier.accept(&schemes);
        }
        Ok(Self { verifier })
    }

    /// Verifies a webhook and returns the JSON of its event. `now` is the time in Unix seconds;
    /// default: that of the system.
    pub fn verify(&self, body: Vec<u8>, headers: Vec<NativeHeader>, now: Option<i64>) -> Result<Vec<u8>, NativeError> {
        let event = verify_with(&self.at(now), &body, pairs(&headers), LargeIntegers::Marked)?;
        Ok(model_json(&event))
    }

    /// Verifies the signature of a webhook without reading its event.
    pub fn verify_signature(
        &self,
        body: Vec<u8>,
        headers: Vec<NativeHeader>,
        now: Option<i64>,
    ) -> Result<Vec<u8>, NativeError> {
        let verification = self.at(now).verify_signature(&body, pairs(&headers))?;
        let simple = verification.simple.map(|values| {
            json!({
                "timestamp": values.timestamp, "session_id": values.session_id, "status": values.status,
                "webhook_type": values.webhook_type,
            })
        });
        let json = json!({
            "scheme": verification.scheme.name(), "timestamp": verification.timestamp,
            "header_timestamp": verification.header_timestamp, "simple": simple,
        });
        Ok(json.to_string().into_bytes())
    }
}

impl From<Verifier> for NativeVerifier {
    fn from(verifier: Verifier) -> Self {
        Self { verifier }
    }
}

impl NativeVerifier {
    fn at(&self, now: Option<i64>) -> Verifier {
        match now {
            Some(now) => self.verifier.clone().clock(move || now),
            None => self.verifier.clone(),
        }
    }
}

fn pairs(headers: &[NativeHeader]) -> impl Iterator<Item = (&str, &str)> {
    headers.iter().map(|header| (header.name.as_str(), header.value.as_str()))
}
