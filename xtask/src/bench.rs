//! Prints the results of the benchmarks as ratios, in which most of the noise of the machine cancels out.

use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Name of the case to which the others are compared.
const ALONE: &str = "hmac alone";

/// One case of a group: its median time in nanoseconds and its input size in bytes.
struct Case {
    nanoseconds: f64,
    bytes: f64,
}

impl Case {
    fn per_byte(&self) -> f64 {
        self.nanoseconds / self.bytes
    }
}

/// Returns three tables: the speed of a verification relative to the hash alone, by body size; the cost per byte of
/// growing bodies; and the cost per byte of hostile bodies.
pub(crate) fn tables() -> Result<String, String> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from);
    let mut groups: BTreeMap<String, BTreeMap<String, Case>> = BTreeMap::new();
    for folder in folders(&target.join("criterion"))? {
        let cases = folders(&folder)?.iter().filter_map(|path| Some((name(path), case(path)?))).collect();
        groups.insert(name(&folder), cases);
    }
    let growth = groups.remove("growth").unwrap_or_default();
    let hostile = groups.remove("hostile").unwrap_or_default();
    let mut sizes: Vec<(f64, String, BTreeMap<String, Case>)> =
        groups.into_iter().filter_map(|(size, cases)| Some((cases.get(ALONE)?.nanoseconds, size, cases))).collect();
    sizes.sort_by(|left, right| left.0.total_cmp(&right.0));
    let Some((_, _, first)) = sizes.first() else {
        return Err("no measurements found: run `cargo bench -p didit-webhooks --bench webhooks`".to_owned());
    };
    let cases: Vec<&str> = first.keys().map(String::as_str).filter(|case| *case != ALONE).collect();
    let mut out = format!("| body | {ALONE} | {} |\n|{}\n", cases.join(" | "), " --- |".repeat(cases.len() + 2));
    for (alone, size, medians) in &sizes {
        let _ = write!(out, "| {size} | {:.2} µs |", alone / 1000.0);
        for case in &cases {
            let _ = write!(out, " {:.2} |", medians.get(*case).map_or(f64::NAN, |case| alone / case.nanoseconds));
        }
        out.push('\n');
    }
    out.push_str(
        "\nForged, shuffled keys, both V2 messages hashed:\n\n| body | per byte | ÷ 8 KB |\n| --- | --- | --- |\n",
    );
    let mut grown: Vec<_> = growth.iter().collect();
    grown.sort_by(|left, right| left.1.bytes.total_cmp(&right.1.bytes));
    let usual = growth.get("8 KB").map_or(f64::NAN, Case::per_byte);
    for (size, case) in grown {
        let _ = writeln!(out, "| {size} | {:.2} ns | {:.2} |", case.per_byte(), case.per_byte() / usual);
    }
    out.push_str(
        "\nHostile, 1 MB, forged:\n\n| body | per byte | ÷ usual, 1 MB | ÷ the hash |\n| --- | --- | --- | --- |\n",
    );
    let usual = growth.get("1 MB").map_or(f64::NAN, Case::per_byte);
    let alone = hostile.get(ALONE).map_or(f64::NAN, Case::per_byte);
    for (body, case) in hostile.iter().filter(|(body, _)| *body != ALONE) {
        let cost = case.per_byte();
        let _ = writeln!(out, "| {body} | {cost:.2} ns | {:.2} | {:.1} |", cost / usual, cost / alone);
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

fn case(folder: &Path) -> Option<Case> {
    let read = |file| serde_json::from_str::<Value>(&fs::read_to_string(folder.join("new").join(file)).ok()?).ok();
    let nanoseconds = read("estimates.json")?["median"]["point_estimate"].as_f64()?;
    let bytes = read("benchmark.json")?["throughput"]["Bytes"].as_f64()?;
    Some(Case { nanoseconds, bytes })
}
