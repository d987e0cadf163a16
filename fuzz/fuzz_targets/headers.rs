//! Checks that no headers verify without the secret, and that none cause a panic.
#![no_main]

use didit_webhooks::{SignatureScheme, Verifier};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (Vec<(u8, Vec<u8>)>, Vec<u8>)| {
    const NAMES: [&str; 5] = ["X-Signature", "x-signature-v2", "X-SIGNATURE-SIMPLE", "X-Timestamp", "Content-Type"];
    let (headers, body) = input;
    let headers = headers.iter().map(|(name, value)| (NAMES[usize::from(*name) % NAMES.len()], value.as_slice()));
    let schemes = [SignatureScheme::Raw, SignatureScheme::V2, SignatureScheme::V2Timestamped, SignatureScheme::Simple];
    let verifier = Verifier::new(["a secret that cannot be guessed"]).expect("a secret").accept(&schemes).clock(|| 1_760_000_000);
    assert!(verifier.verify_signature(&body, headers).is_err());
});
