//! Makes the library smaller, where the linker can.

use std::env::{var, var_os};
use std::path::Path;
use std::process::Command;

/// Keeps one copy of functions with the same instructions: generic code that was compiled for several types, mostly. `lld`,
/// which Rust uses on x86-64 Linux and the Android NDK everywhere, and `mold` can do this.
const FOLD: &str = "-Wl,--icf=all";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if linker_accepts(FOLD) {
        println!("cargo::rustc-cdylib-link-arg={FOLD}");
    }
}

/// Links an empty library with this argument, because no variable says which linker is used.
fn linker_accepts(argument: &str) -> bool {
    let folder = var("OUT_DIR").expect("Cargo sets OUT_DIR");
    let source = Path::new(&folder).join("empty.rs");
    std::fs::write(&source, "").expect("OUT_DIR is writable");
    let mut rustc = Command::new(var_os("RUSTC").expect("Cargo sets RUSTC"));
    rustc.args(["--crate-type", "cdylib", "--target", &var("TARGET").expect("Cargo sets TARGET")]);
    if let Ok(linker) = var("RUSTC_LINKER") {
        rustc.args(["-C", &format!("linker={linker}")]);
    }
    let flags = var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    rustc.args(flags.split('\x1f').filter(|flag| !flag.is_empty()));
    rustc.args(["-C", &format!("link-arg={argument}"), "--out-dir", &folder]).arg(source);
    rustc.output().is_ok_and(|output| output.status.success())
}
