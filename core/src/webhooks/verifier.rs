//! Signature verification that returns typed events.

use super::{Event, HeaderName, SignatureScheme, Verification, WebhookError};
use crate::schema::LargeIntegers;
use std::time::Duration;

/// Verifies webhooks and reads them as typed events.
///
/// Create one and keep it: the work that depends only on the secrets is done once. It can be shared between threads.
/// The policy is that of [`didit_webhooks::Verifier`], to which this type adds [`verify`](Self::verify): by default,
/// every scheme that signs the whole body is accepted, and the signed timestamp may differ from now by up to 300
/// seconds.
#[derive(Clone, Debug)]
pub struct Verifier {
    signatures: didit_webhooks::Verifier,
}

impl Verifier {
    /// Creates a verifier for one secret or, during rotation, several: any of them may have signed. The whole secret
    /// (including a prefix such as `whsec_`) is the key.
    ///
    /// # Errors
    /// [`WebhookError::InvalidSecret`] if there is no secret, or one is empty or ends with a line break.
    pub fn new(secrets: impl IntoIterator<Item = impl Into<String>>) -> Result<Self, WebhookError> {
        didit_webhooks::Verifier::new(secrets).map(Self::from)
    }

    /// Sets how far the signed timestamp may differ from now, in whole seconds. Default: 300 seconds. See
    /// [`didit_webhooks::Verifier::tolerance`].
    #[must_use]
    pub fn tolerance(self, tolerance: Duration) -> Self {
        self.signatures.tolerance(tolerance).into()
    }

    /// Reads the time (Unix seconds) from `clock` instead of the system; for tests.
    #[must_use]
    pub fn clock(self, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        self.signatures.clock(clock).into()
    }

    /// Accepts exactly these schemes. An empty list accepts no webhook.
    #[must_use]
    pub fn accept(self, schemes: &[SignatureScheme]) -> Self {
        self.signatures.accept(schemes).into()
    }

    /// Accepts exactly this scheme.
    #[must_use]
    pub fn only(self, scheme: SignatureScheme) -> Self {
        self.signatures.only(scheme).into()
    }

    /// Accepts `X-Signature-Simple` if no other scheme matches. Default: `false`. See
    /// [`didit_webhooks::Verifier::allow_simple`].
    #[must_use]
    pub fn allow_simple(self, allow: bool) -> Self {
        self.signatures.allow_simple(allow).into()
    }

    /// Verifies that `body` was signed with one of the secrets, within the tolerance of now. Does not parse the event.
    /// See [`didit_webhooks::Verifier::verify_signature`].
    ///
    /// # Errors
    /// See [`WebhookError`].
    pub fn verify_signature<K, V, M>(
        &self,
        body: &[u8],
        headers: impl IntoIterator<Item = (K, V)>,
    ) -> Result<Verification, WebhookError>
    where
        K: HeaderName<M>,
        V: AsRef<[u8]>,
    {
        self.signatures.verify_signature(body, headers)
    }

    /// Verifies the signature, as [`verify_signature`](Self::verify_signature) does, and reads the event.
    ///
    /// `body` must be the bytes as received, before any parsing. `headers` are pairs of name and value, such as
    /// `http::HeaderMap`, owned or borrowed, `&HashMap<String, String>` or an array of pairs.
    ///
    /// ```
    /// use didit::webhooks::{EventType, Signer, Verifier};
    ///
    /// # let body = br#"{"session_id":"0b7f","status":"Approved","timestamp":1760000000,"webhook_type":"status.updated"}"#;
    /// # let headers = Signer::new("the destination's secret_shared_key")?.sign(body, 1_760_000_000)?;
    /// # let headers: Vec<_> = headers.iter().collect();
    /// let verifier = Verifier::new(["the destination's secret_shared_key"])?;
    /// # let verifier = verifier.clock(|| 1_760_000_000);
    /// let event = verifier.verify(body, headers)?;
    /// if event.webhook_type == EventType::StatusUpdated {
    ///     println!("session {:?} is now {:?}", event.session_id, event.session_status());
    /// }
    /// # Ok::<(), didit::webhooks::WebhookError>(())
    /// ```
    ///
    /// # Errors
    /// As [`verify_signature`](Self::verify_signature); [`WebhookError::BadJson`] if the signed body is not a JSON object.
    pub fn verify<K, V, M>(&self, body: &[u8], headers: impl IntoIterator<Item = (K, V)>) -> Result<Event, WebhookError>
    where
        K: HeaderName<M>,
        V: AsRef<[u8]>,
    {
        verify_with(self, body, headers, LargeIntegers::Text)
    }
}

/// [`Verifier::verify`] with a form of integers of more than 64 bits.
pub fn verify_with<K, V, M>(
    verifier: &Verifier,
    body: &[u8],
    headers: impl IntoIterator<Item = (K, V)>,
    form: LargeIntegers,
) -> Result<Event, WebhookError>
where
    K: HeaderName<M>,
    V: AsRef<[u8]>,
{
    let verification = verifier.verify_signature(body, headers)?;
    Event::from_verified(body, &verification, form)
}

impl From<didit_webhooks::Verifier> for Verifier {
    fn from(signatures: didit_webhooks::Verifier) -> Self {
        Self { signatures }
    }
}
