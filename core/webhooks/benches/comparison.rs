//! Whether the time of a verdict tells how much of a signature was guessed. Two kinds of forged signatures take turns by
//! chance: one wrong from its first digit on, one right up to its last. Where comparing stopped at the first difference the
//! second would take longer. Welch's t over the times without their slowest part (as dudect does it): beyond 4.5 the
//! two differ, below nothing was found. No part of `make test`, because a machine's noise is no fault of the code.
//!
//! `make timing` runs it. With `-- leaky` it measures a comparison that does stop, to show that it would be seen.

use didit_webhooks::{SignatureScheme, Signer, Verifier};
use std::hint::black_box;
use std::time::Instant;

const NOW: i64 = 1_760_000_000;
const SAMPLES: usize = 400_000;
/// How many verdicts one sample times, because a clock is coarse.
const VERIFICATIONS: usize = 8;
/// What part of the samples is kept, the fastest: interruptions only ever add.
const KEPT: f64 = 0.8;

/// The mean and the variance.
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
        // The first are slower, whatever they are.
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
        if t.abs() > 4.5 { "they differ" } else { "no difference found" }
    );
}
