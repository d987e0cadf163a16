//! What the benchmarks measured, as ratios: the machine's noise is in both of a pair, and mostly goes out.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What the others are a share of.
const ALONE: &str = "hmac alone";

/// A table: a row each size of a body, a column each case, in it the share of the speed of the hash alone.
pub(crate) fn table() -> Result<String, String> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let mut sizes = Vec::new();
    for folder in folders(&target.join("criterion"))? {
        let medians: BTreeMap<String, f64> =
            folders(&folder)?.iter().filter_map(|case| Some((name(case), median(case)?))).collect();
        if let Some(alone) = medians.get(ALONE).copied() {
            sizes.push((alone, name(&folder), medians));
        }
    }
    sizes.sort_by(|left, right| left.0.total_cmp(&right.0));
    let Some((_, _, first)) = sizes.first() else {
        return Err("there are no measurements yet: run `cargo bench -p didit --bench webhooks`".to_owned());
    };
    let cases: Vec<&str> = first.keys().map(String::as_str).filter(|case| *case != ALONE).collect();
    let mut out = format!("| body | {ALONE} | {} |\n|{}\n", cases.join(" | "), " --- |".repeat(cases.len() + 2));
    for (alone, size, medians) in &sizes {
        let _ = write!(out, "| {size} | {:.2} µs |", alone / 1000.0);
        for case in &cases {
            let _ = write!(out, " {:.2} |", medians.get(*case).map_or(f64::NAN, |median| alone / median));
        }
        out.push('\n');
    }
    Ok(out)
}

fn folders(path: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(entries.flatten().map(|entry| entry.path()).filter(|path| path.is_dir()).collect())
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The median of a case, in nanoseconds.
fn median(case: &Path) -> Option<f64> {
    let text = fs::read_to_string(case.join("new").join("estimates.json")).ok()?;
    let estimates: Value = serde_json::from_str(&text).ok()?;
    estimates["median"]["point_estimate"].as_f64()
}
