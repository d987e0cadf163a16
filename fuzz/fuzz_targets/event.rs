//! Checks that any signed body results in an event with the signed timestamp, or in an error. The raw scheme, which
//! parses only the end of a body, and V2, which parses all of it, must agree, and a verified body must be readable.
#![no_main]

use didit::webhooks::{SignatureScheme, Signer, Verifier};
use libfuzzer_sys::fuzz_target;

const NOW: i64 = 1_760_000_000;

fuzz_target!(|body: &[u8]| {
    let Ok(headers) = Signer::new("secret").expect("a secret").sign(body, NOW) else { return };
    let verifier = Verifier::new(["secret"]).expect("a secret").clock(|| NOW);
    let by = |scheme| verifier.clone().only(scheme).verify_signature(body, headers.iter()).map(|verification| verification.timestamp);
    let (raw, v2) = (by(SignatureScheme::Raw), by(SignatureScheme::V2));
    assert_eq!(raw, v2);
    let event = verifier.verify(body, headers.iter());
    assert_eq!(event.as_ref().map(|event| event.timestamp).ok(), raw.ok().map(Some));
    if let Ok(event) = event {
        let _ = format!("{event:?}");
    }
});
