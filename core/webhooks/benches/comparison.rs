//! Tests that the time of a verification does not depend on how much of a signature is correct. Two forged signatures
//! are verified in random order: one differs in the first digit, the other in the last one. A comparison that stops at
//! the first difference would take longer for the second. Computes Welch's t over the times without the slowest ones,
//! as dudect does: above 4.5 the times differ, below it no difference was found. Not part of `make test`, because noise
//! of the machine would make it fail.
//!
//! `make timing` runs it. With `-- leaky` it measures a comparison that stops early, to show that the test detects it.

use didit_webhooks::{SignatureScheme, Signer, Verifier};
use std::hint::black_box;
use std::time::Instant;

const NOW: i64 = 1_760_000_000;
const SAMPLES: usize = 400_000;
/// Number of verifications per sample, because the clock is coarse.
const VERIFICATIONS: usize = 8;
/// Fraction of the samples to keep, fastest first: interruptions only increase the time.
const KEPT: f64 = 0.8;

/// Returns the mean and the variance.
#[expect(clippy::cast_precision_loss, reason = "some hundred thousands")]
fn mean_and_variance(times: &[f64]) -> (f64, f64) {
    let count = times.len() as f64;
    let mean = times.iter().sum::<f64>() / count;
    (mean, times.iter().map(|time| (time - mean).powi(2)).sum::<f64>() / (count - 1.0))
}

#[expect(clippy::cast_precision_loss, reason = "some hundred thousands")]
fn welch(left: &[f64], right: &[f64]) -> f64 {
    let ((left_mean, left_variance), (right_mean, right_variance)) =
        (mean_and_variance(left), mean_and_variance(right));
    (left_mean - right_mean) / (left_variance / left.len() as f64 + right_variance / right.len() as f64).sqrt()
}

fn main() {
    let leaky = std::env::args().any(|argument| argument == "leaky");
    let body = br#"{"status":"Approved","timestamp":1760000000,"webhook_type":"status.updated"}"#;
    let signed = Signer::new("secret").expect("a secret").sign(body, NOW).expect("headers").signature;
    let verifier = Verifier::new(["secret"]).expect("a secret").clock(|| NOW).only(SignatureScheme::Raw);
    let changed = |at: usize| {
        let mut digits: Vec<u8> = signed.clone().into_bytes();
        digits[at] = if digits[at] == b'0' { b'1' } else { b'0' };
        String::from_utf8(digits).expect("digits")
    };
    let guesses = [changed(0), changed(63)];
    let verify = |guess: &str| {
        if leaky {
            black_box(black_box(guess).bytes().zip(black_box(&signed).bytes()).all(|(left, right)| left == right))
        } else {
            verifier.verify_signature(black_box(body), [("X-Signature", black_box(guess))]).is_ok()
        }
    };
    let mut random = fastrand::Rng::new();
    let mut times: [Vec<f64>; 2] = [Vec::new(), Vec::new()];
    for sample in 0..SAMPLES {
        let kind = usize::from(random.bool());
        let guess = guesses[kind].as_str();
        let began = Instant::now();
        for _ in 0..VERIFICATIONS {
            assert!(!black_box(verify(guess)));
        }
        let nanoseconds = began.elapsed().as_secs_f64() * 1e9;
        // Skip the warm-up, which is slower.
        if sample > SAMPLES / 20 {
            times[kind].push(nanoseconds);
        }
    }
    let mut all: Vec<f64> = times.concat();
    all.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "an index"
    )]
    let limit = all[(all.len() as f64 * KEPT) as usize];
    for times in &mut times {
        times.retain(|time| *time < limit);
    }
    let t = welch(&times[0], &times[1]);
    println!(
        "comparison: {} + {} samples, means {:.1} and {:.1} ns, t = {t:.2}: {}",
        times[0].len(),
        times[1].len(),
        mean_and_variance(&times[0]).0,
        mean_and_variance(&times[1]).0,
        if t.abs() > 4.5 { "the times differ" } else { "no difference found" }
    );
}
