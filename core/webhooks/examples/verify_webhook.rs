//! Prints the time in seconds of one verification without Python, for `python/benches/crossing.py`: the minimum of
//! several rounds. The arguments are the file with the body, the secret, and the names and values of the headers.

use didit_webhooks::Verifier;
use std::error::Error;
use std::hint::black_box;
use std::time::Instant;

const ROUNDS: u32 = 25;
const CALLS: u32 = 5000;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, secret, headers @ ..] = arguments.as_slice() else {
        return Err("usage: verify_webhook BODY_FILE SECRET [HEADER VALUE]...".into());
    };
    let body = std::fs::read(file)?;
    let verifier = Verifier::new([secret])?;
    let mut least = f64::INFINITY;
    for _ in 0..ROUNDS {
        let began = Instant::now();
        for _ in 0..CALLS {
            let headers = headers.chunks_exact(2).map(|pair| (pair[0].as_str(), pair[1].as_str()));
            black_box(verifier.verify_signature(black_box(&body), headers)?);
        }
        least = least.min(began.elapsed().as_secs_f64() / f64::from(CALLS));
    }
    println!("{least:e}");
    Ok(())
}
