//! Log files of tests: `Debug` output of all values and the trace log. `make test-rust` searches them for secrets.

use std::fmt::Debug;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::PathBuf;
use std::sync::{Mutex, OnceLock};
use tracing_subscriber::EnvFilter;

fn folder() -> PathBuf {
    let folder = std::env::var_os("DIDIT_TEST_LOGS").map_or_else(|| env!("CARGO_TARGET_TMPDIR").into(), PathBuf::from);
    std::fs::create_dir_all(&folder).expect("a folder for the logs");
    folder
}

fn open(kind: &str) -> File {
    let name = format!("{}-{}.{kind}.log", env!("CARGO_CRATE_NAME"), std::process::id());
    OpenOptions::new().create(true).append(true).open(folder().join(name)).expect("a log file")
}

/// Writes logs of all levels to a file. Takes effect once per test binary.
pub(crate) fn start() {
    static STARTED: OnceLock<()> = OnceLock::new();
    STARTED.get_or_init(|| {
        let file = Mutex::new(open("trace"));
        let _ = tracing_subscriber::fmt()
            .with_env_filter(EnvFilter::new("trace"))
            .with_ansi(false)
            .with_writer(file)
            .try_init();
    });
}

/// Writes the `Debug` output of a value in both formats.
pub(crate) fn record(value: &dyn Debug) {
    static FILE: OnceLock<Mutex<File>> = OnceLock::new();
    let file = FILE.get_or_init(|| Mutex::new(open("debug")));
    writeln!(file.lock().expect("no panic while held"), "{value:?}\n{value:#?}").expect("written");
}
