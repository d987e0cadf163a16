//! Checks that the canonical JSON of any body equals that of the reference, and that canonicalization is idempotent.
#![no_main]

#[path = "../../core/webhooks/tests/support/reference.rs"]
mod reference;

use didit_webhooks::{CanonicalError, canonicalize};
use libfuzzer_sys::fuzz_target;
use reference::{Verdict, canonical};

fuzz_target!(|body: &[u8]| {
    let fast = canonicalize(body);
    match canonical(body) {
        Verdict::Unknown => {}
        _ if fast == Err(CanonicalError::Grows) => {}
        Verdict::Canonical(text) => {
            assert_eq!(fast.as_deref(), Ok(text.as_slice()));
            assert_eq!(canonicalize(&text).as_deref(), Ok(text.as_slice()));
        }
        Verdict::Refused => assert!(fast.is_err()),
    }
});
