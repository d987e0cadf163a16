//! The published test vectors, shared by all languages: `tests/vectors/webhooks.json`.

use didit_webhooks::{SignatureScheme, Signer, Verifier, WebhookError, canonicalize};
use serde::Deserialize;

#[derive(Deserialize)]
struct Vector {
    name: String,
    secret: String,
    x_timestamp: String,
    body: String,
    canonical_v2: String,
    x_signature: String,
    x_signature_v2: String,
    x_signature_v2_seed: String,
    x_signature_simple: String,
}

impl Vector {
    fn timestamp(&self) -> i64 {
        self.x_timestamp.parse().expect("vectors have decimal timestamps")
    }

    fn verifier(&self) -> Verifier {
        let now = self.timestamp();
        Verifier::new([self.secret.as_str()]).expect("vectors have secrets").clock(move || now)
    }

    /// Each scheme with the name and value of its header.
    fn signatures(&self) -> [(SignatureScheme, &'static str, &str); 4] {
        [
            (SignatureScheme::Raw, "X-Signature", &self.x_signature),
            (SignatureScheme::V2, "X-Signature-V2", &self.x_signature_v2),
            (SignatureScheme::V2Timestamped, "X-Signature-V2", &self.x_signature_v2_seed),
            (SignatureScheme::Simple, "X-Signature-Simple", &self.x_signature_simple),
        ]
    }

    fn verify(&self, verifier: &Verifier, header: &str, signature: &str) -> Result<SignatureScheme, WebhookError> {
        let headers = [(header, signature), ("X-Timestamp", self.x_timestamp.as_str())];
        verifier.verify_signature(self.body.as_bytes(), headers).map(|verification| {
            assert_eq!(verification.timestamp, self.timestamp());
            verification.scheme
        })
    }
}

fn vectors() -> Vec<Vector> {
    let vectors: Vec<Vector> =
        serde_json::from_str(include_str!("../../../tests/vectors/webhooks.json")).expect("the vectors are readable");
    assert_eq!(vectors.len(), 14, "all vectors must be tested");
    vectors
}

#[test]
fn canonical_json_matches_the_vectors() {
    for vector in vectors() {
        let canonical = canonicalize(vector.body.as_bytes()).expect(&vector.name);
        assert_eq!(String::from_utf8(canonical).expect("UTF-8"), vector.canonical_v2, "{}", vector.name);
    }
}

#[test]
fn each_scheme_verifies_alone() {
    for vector in vectors() {
        let verifier = vector.verifier().allow_simple(true);
        for (scheme, header, signature) in vector.signatures() {
            assert_eq!(vector.verify(&verifier, header, signature), Ok(scheme), "{} {scheme:?}", vector.name);
            assert_eq!(vector.verify(&verifier.clone().only(scheme), header, signature), Ok(scheme), "{}", vector.name);
        }
    }
    println!("\nrust: {} shared webhook vectors", vectors().len());
}

#[test]
fn signatures_verify_only_for_their_own_scheme() {
    for vector in vectors() {
        for (scheme, _, signature) in vector.signatures() {
            for (other, header, expected) in vector.signatures() {
                // If a body is already canonical, Raw and V2 sign the same bytes.
                if other != scheme && expected != signature {
                    let verifier = vector.verifier().only(other);
                    let outcome = vector.verify(&verifier, header, signature);
                    assert_eq!(outcome, Err(WebhookError::NoMatch), "{} {scheme:?} as {other:?}", vector.name);
                }
            }
        }
    }
}

#[test]
fn the_signer_creates_the_same_headers() {
    for vector in vectors() {
        let signer = Signer::new(vector.secret.as_str()).expect("vectors have secrets");
        let sign = |signer: &Signer| signer.sign(vector.body.as_bytes(), vector.timestamp()).expect(&vector.name);
        let headers = sign(&signer);
        assert_eq!(
            headers.iter().collect::<Vec<_>>(),
            [
                ("X-Signature", vector.x_signature.as_str()),
                ("X-Signature-V2", vector.x_signature_v2.as_str()),
                ("X-Signature-Simple", vector.x_signature_simple.as_str()),
                ("X-Timestamp", vector.x_timestamp.as_str()),
            ],
            "{}",
            vector.name
        );
        let timestamped = sign(&signer.v2_scheme(SignatureScheme::V2Timestamped));
        assert_eq!(timestamped.signature_v2, vector.x_signature_v2_seed, "{}", vector.name);
    }
}

#[test]
fn a_change_of_any_character_is_detected() {
    for vector in vectors() {
        let verifier = vector.verifier().allow_simple(true);
        for at in 0..vector.body.len() {
            let mut body = vector.body.clone().into_bytes();
            // Results in a different character, never in another spelling of the same one.
            body[at] ^= 0x01;
            for (scheme, header, signature) in &vector.signatures()[..3] {
                let headers = [(*header, *signature), ("X-Timestamp", vector.x_timestamp.as_str())];
                let outcome = verifier.verify_signature(&body, headers);
                // Changed whitespace between values results in the same canonical JSON.
                let same = canonicalize(&body).is_ok_and(|canonical| canonical == vector.canonical_v2.as_bytes());
                assert_eq!(
                    outcome.is_ok(),
                    same && *scheme != SignatureScheme::Raw,
                    "{} {scheme:?} byte {at}",
                    vector.name
                );
            }
        }
    }
}

#[test]
fn a_new_timestamp_header_does_not_refresh_an_old_webhook() {
    for vector in vectors() {
        let verifier = vector.verifier().clock(|| 1_760_009_000).allow_simple(true);
        for (scheme, header, signature) in vector.signatures() {
            let outcome =
                verifier.verify_signature(vector.body.as_bytes(), [(header, signature), ("X-Timestamp", "1760009000")]);
            let expected = if scheme == SignatureScheme::V2Timestamped {
                WebhookError::NoMatch
            } else {
                WebhookError::Stale { timestamp: vector.timestamp(), now: 1_760_009_000, tolerance_seconds: 300 }
            };
            assert_eq!(outcome, Err(expected), "{} {scheme:?}", vector.name);
        }
    }
}

#[test]
fn webhooks_expire_after_300_seconds() {
    for vector in vectors() {
        for (scheme, header, signature) in vector.signatures() {
            let at = |now: i64| {
                let verifier = vector.verifier().only(scheme).clock(move || now);
                vector.verify(&verifier, header, signature)
            };
            let sent = vector.timestamp();
            assert_eq!(at(sent - 300), Ok(scheme), "{}", vector.name);
            assert_eq!(at(sent + 300), Ok(scheme), "{}", vector.name);
            for now in [sent - 301, sent + 301] {
                let expected = WebhookError::Stale { timestamp: sent, now, tolerance_seconds: 300 };
                assert_eq!(at(now), Err(expected), "{}", vector.name);
            }
        }
    }
}

#[test]
fn malformed_signatures_never_match() {
    for vector in vectors() {
        for (scheme, header, signature) in vector.signatures() {
            let verifier = vector.verifier().only(scheme);
            let shorter = &signature[1..];
            let longer = format!("{signature}0");
            let not_hex = format!("g{shorter}");
            let spaced = format!("{} {}", &signature[..31], &signature[32..]);
            for wrong in ["", " ", shorter, &longer, &not_hex, &spaced, "é"] {
                assert_eq!(vector.verify(&verifier, header, wrong), Err(WebhookError::NoMatch), "{wrong}");
            }
            let upper = format!(" {}\t", signature.to_uppercase());
            assert_eq!(vector.verify(&verifier, header, &upper), Ok(scheme));
        }
    }
}
