//! Exports of long lists: content of the files, resuming after interruptions, and memory use.

use didit_sandbox::{Fault, Sandbox};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// Runs the command against a sandbox in a temporary directory.
struct Workspace {
    folder: tempfile::TempDir,
    base_url: String,
    api_key: String,
}

impl Workspace {
    fn new(sandbox: &Sandbox) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self { folder, base_url: sandbox.base_url(), api_key: sandbox.api_key() }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_didit"));
        command
            .args(["sessions", "export"])
            .args(arguments)
            .current_dir(self.folder.path())
            .env("DIDIT_BASE_URL", &self.base_url)
            .env("DIDIT_API_KEY", &self.api_key)
            .env("DIDIT_CONFIG_DIR", self.folder.path().join("config"))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        tokio::task::block_in_place(|| self.command(arguments).output().expect("the command"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Returns the names of all files, except the configuration.
    fn files(&self) -> BTreeSet<String> {
        let entries = fs::read_dir(self.folder.path()).expect("the folder");
        entries
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .filter(|name| name != "config")
            .collect()
    }
}

fn stderr(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Returns the session numbers of a CSV file in their order.
fn numbers(csv: &Path) -> Vec<i64> {
    let text = fs::read_to_string(csv).expect("the export");
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().expect("a header line").split(',').collect();
    let column = names.iter().position(|name| *name == "session_number").expect("the column");
    lines.map(|line| line.split(',').nth(column).expect("a cell").parse().expect("a number")).collect()
}

fn newest_first(count: i64) -> Vec<i64> {
    (1..=count).rev().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_format_contains_each_session_once() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.seed_sessions(4507);
    let workspace = Workspace::new(&sandbox);
    let done = workspace.run(&["--output", "all.csv"]);
    assert_eq!(stderr(&done), "all.csv: 4507 sessions\n");
    assert_eq!(numbers(&workspace.path("all.csv")), newest_first(4507));
    let text = fs::read_to_string(workspace.path("all.csv")).expect("the export");
    assert!(!text.contains("Seed") && !text.contains("seed-"), "the export contains personal data");

    workspace.run(&["--output", "all.csv", "--reveal", "--status", "Declined", "--quiet"]);
    let mut reader = csv::Reader::from_path(workspace.path("all.csv")).expect("the export");
    let name = reader.headers().expect("names").iter().position(|name| name == "full_name").expect("the column");
    let rows: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("rows");
    assert_eq!(rows.len(), 1502);
    assert_eq!(&rows[1501][name], "Ána \"Seed\" 2, 名 1");

    workspace.run(&["--format", "jsonl", "--output", "all.jsonl"]);
    let text = fs::read_to_string(workspace.path("all.jsonl")).expect("the export");
    let rows: Vec<serde_json::Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(
        rows.iter().map(|row| row["session_number"].as_i64().expect("a number")).collect::<Vec<_>>(),
        newest_first(4507)
    );
    assert_eq!(rows[0]["features"][0]["feature"], "ID_VERIFICATION");
    assert!(rows[0].get("vendor_data").is_none());
    assert_eq!(workspace.files(), ["all.csv", "all.jsonl"].map(str::to_owned).into());
}

#[cfg(feature = "parquet")]
#[tokio::test(flavor = "multi_thread")]
async fn parquet_has_row_groups_and_types() {
    use parquet::file::reader::{FileReader as _, SerializedFileReader};
    use parquet::record::Field;
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.seed_sessions(8300);
    let workspace = Workspace::new(&sandbox);
    let done = workspace.run(&["--format", "parquet", "--reveal", "--output", "all.parquet"]);
    assert_eq!(stderr(&done), "all.parquet: 8300 sessions\n");
    let file = fs::File::open(workspace.path("all.parquet")).expect("the export");
    let reader = SerializedFileReader::new(file).expect("a Parquet file");
    let groups: Vec<i64> =
        reader.metadata().row_groups().iter().map(parquet::file::metadata::RowGroupMetaData::num_rows).collect();
    assert_eq!(groups, [4000, 4000, 300]);
    let rows: Vec<(i64, Option<String>)> = reader
        .get_row_iter(None)
        .expect("rows")
        .map(|row| {
            let (mut number, mut name) = (0, None);
            for (column, field) in row.expect("a row").get_column_iter() {
                match (column.as_str(), field) {
                    ("session_number", Field::Long(value)) => number = *value,
                    ("full_name", Field::Str(text)) => name = Some(text.clone()),
                    _ => {}
                }
            }
            (number, name)
        })
        .collect();
    assert_eq!(rows.iter().map(|(number, _)| *number).collect::<Vec<_>>(), newest_first(8300));
    assert_eq!(rows[8298].1.as_deref(), Some("Ána \"Seed\" 2, 名 1"));
    assert_eq!(rows[8297].1, None);
    assert_eq!(workspace.files(), ["all.parquet".to_owned()].into());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_export_resumes_without_missing_or_duplicate_rows() {
    for format in if cfg!(feature = "parquet") { &["csv", "parquet"][..] } else { &["csv"] } {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        sandbox.seed_sessions(12_000);
        let workspace = Workspace::new(&sandbox);
        let arguments = ["--format", format, "--output", "all", "--max-retries", "0"];
        // 25 pages are read, which is not a whole number of row groups; then the platform fails.
        sandbox.fail_next("GET /v3/sessions/", 25, Fault::Delay(0));
        sandbox.fail_next("GET /v3/sessions/", 1, Fault::Status(500));
        let failed = workspace.run(&arguments);
        assert_eq!(failed.status.code(), Some(9), "{}", stderr(&failed));
        assert!(stderr(&failed).contains("5000 rows are saved"), "{}", stderr(&failed));
        assert!(!workspace.path("all").exists(), "the target must not exist before the export is complete");

        let other = workspace.run(&["--output", "all", "--status", "Approved"]);
        assert_eq!(other.status.code(), Some(2), "{}", stderr(&other));

        // In the meantime new sessions move the list to higher offsets.
        sandbox.seed_sessions(250);
        let before = sandbox.calls().len();
        let done = workspace.run(&arguments);
        assert_eq!(stderr(&done), "Resuming after 5000 rows.\nall: 12000 sessions\n");
        assert!(sandbox.calls().len() - before < 40, "the export must resume and not start again");
        if *format == "csv" {
            assert_eq!(numbers(&workspace.path("all")), newest_first(12_000));
        }
        assert_eq!(workspace.files(), ["all".to_owned()].into());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn deleting_sessions_during_an_export_does_not_skip_others() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.seed_sessions(5000);
    let workspace = Workspace::new(&sandbox);
    sandbox.fail_next("GET /v3/sessions/", 20, Fault::Delay(0));
    sandbox.fail_next("GET /v3/sessions/", 1, Fault::Status(500));
    workspace.run(&["--output", "all.csv", "--max-retries", "0"]);
    let client =
        didit::Didit::builder().base_url(sandbox.base_url()).api_key(sandbox.api_key()).build().expect("a client");
    let gone = (4001..=4300).map(didit::SessionNumber::from).collect();
    let params = didit::models::BatchDeleteSessions {
        session_numbers: Some(gone),
        ..didit::models::BatchDeleteSessions::default()
    };
    client.sessions().batch_delete(params).await.expect("deleted");
    let done = workspace.run(&["--output", "all.csv", "--max-retries", "0"]);
    assert_eq!(done.status.code(), Some(0), "{}", stderr(&done));
    assert_eq!(
        numbers(&workspace.path("all.csv")),
        newest_first(5000),
        "rows written before the interruption must stay"
    );
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_export_keeps_what_was_read_and_only_its_owner_can_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    for format in if cfg!(feature = "parquet") { &["csv", "parquet"][..] } else { &["csv"] } {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        sandbox.seed_sessions(900);
        let workspace = Workspace::new(&sandbox);
        let target = format!("all.{format}");
        sandbox.fail_next("GET /v3/sessions/", 1, Fault::Delay(0));
        sandbox.fail_next("GET /v3/sessions/", 1, Fault::Delay(600_000));
        let stopped = tokio::task::block_in_place(|| {
            let child = workspace.command(&["--output", &target]).spawn().expect("the command");
            while sandbox.calls().len() < 2 {
                std::thread::yield_now();
            }
            Command::new("kill").args(["-TERM", &child.id().to_string()]).status().expect("kill");
            child.wait_with_output().expect("the command")
        });
        assert_eq!(stopped.status.code(), Some(130), "{}", stderr(&stopped));
        assert_eq!(stderr(&stopped), "interrupted\n  200 rows are saved; run the same command again to resume\n");
        let rows = workspace.path(&format!("{target}.export"));
        if rows.is_dir() {
            assert_eq!(mode(&rows), 0o700);
            assert!(fs::read_dir(&rows).expect("parts").all(|part| mode(&part.expect("a part").path()) == 0o600));
        } else {
            assert_eq!(mode(&rows), 0o600);
        }
        assert_eq!(mode(&workspace.path(&format!("{target}.export.json"))), 0o600);
        let done = workspace.run(&["--output", &target]);
        assert_eq!(stderr(&done), format!("Resuming after 200 rows.\n{target}: 900 sessions\n"));
        assert_eq!(mode(&workspace.path(&target)), 0o600);
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_killed_export_keeps_every_complete_page() {
    use std::os::unix::fs::PermissionsExt as _;
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.seed_sessions(4700);
    for format in if cfg!(feature = "parquet") { &["csv", "jsonl", "parquet"][..] } else { &["csv", "jsonl"] } {
        let workspace = Workspace::new(&sandbox);
        let target = format!("all.{format}");
        let arguments = ["--reveal", "--output", &target];
        // Killed twice: in a row group, and in a later one that begins where the first part ended.
        for (pages, saved) in [(2, 400), (20, 4400)] {
            sandbox.fail_next("GET /v3/sessions/", pages, Fault::Delay(0));
            sandbox.fail_next("GET /v3/sessions/", 1, Fault::Delay(600_000));
            let expected = sandbox.calls().len() + pages + 1;
            let killed = tokio::task::block_in_place(|| {
                let mut child = workspace.command(&arguments).spawn().expect("the command");
                while sandbox.calls().len() < expected {
                    assert!(child.try_wait().expect("the command").is_none(), "the export ended before it was killed");
                    std::thread::yield_now();
                }
                child.kill().expect("a signal");
                child.wait_with_output().expect("the command")
            });
            assert_eq!(killed.status.code(), None);
            let rows = workspace.path(&format!("{target}.export"));
            if rows.is_dir() {
                let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
                assert_eq!(mode(&rows), 0o700);
                assert!(fs::read_dir(&rows).expect("files").all(|file| mode(&file.expect("a file").path()) == 0o600));
            }
            let progress = fs::read_to_string(workspace.path(&format!("{target}.export.json"))).expect("the progress");
            let progress: serde_json::Value = serde_json::from_str(&progress).expect("JSON");
            assert_eq!(progress["rows"], saved, "{format}");
        }
        let before = sandbox.calls().len();
        let done = workspace.run(&arguments);
        assert_eq!(stderr(&done), format!("Resuming after 4400 rows.\n{target}: 4700 sessions\n"));
        assert_eq!(sandbox.calls().len() - before, 2, "only the rows that are missing are read");
        assert_eq!(workspace.files(), [target.clone()].into());
        let whole = format!("whole.{format}");
        workspace.run(&["--reveal", "--output", &whole]);
        let same =
            fs::read(workspace.path(&target)).expect("the export") == fs::read(workspace.path(&whole)).expect("it");
        assert!(same, "{format}: an export that was resumed differs from one that was not");
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn only_exports_are_replaced_without_force() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.seed_sessions(3);
    let workspace = Workspace::new(&sandbox);
    fs::write(workspace.path("notes.csv"), "name,amount\nrent,7\n").expect("a file");
    std::os::unix::fs::symlink("notes.csv", workspace.path("link.csv")).expect("a link");
    let refused = |target: &str, why: &str| {
        let output = workspace.run(&["--format", "csv", "--output", target]);
        assert_eq!(output.status.code(), Some(2), "{target}: {}", stderr(&output));
        assert!(stderr(&output).contains(why), "{}", stderr(&output));
    };
    refused("notes.csv", "this file already exists; nothing was written");
    refused("link.csv", "this is a symbolic link");
    refused("/dev/null", "this is a device or a pipe");
    refused(".", "this is a directory");
    let forced = workspace.run(&["--output", "/dev/null", "--format", "csv", "--force"]);
    assert_eq!(forced.status.code(), Some(2), "a device is never replaced");
    assert_eq!(fs::read_to_string(workspace.path("notes.csv")).expect("a file"), "name,amount\nrent,7\n");

    for (target, extra) in [("notes.csv", "--force"), ("link.csv", "--force"), ("notes.csv", "--quiet")] {
        let done = workspace.run(&["--output", target, extra]);
        assert_eq!(done.status.code(), Some(0), "{}", stderr(&done));
        assert_eq!(numbers(&workspace.path(target)), newest_first(3));
    }
    assert!(fs::symlink_metadata(workspace.path("link.csv")).expect("a file").is_file());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_extension_chooses_the_format_and_a_dash_standard_output() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.seed_sessions(450);
    let workspace = Workspace::new(&sandbox);
    workspace.run(&["--output", "all.ndjson"]);
    assert!(fs::read_to_string(workspace.path("all.ndjson")).expect("the export").starts_with('{'));
    let unknown = workspace.run(&["--output", "all.xlsx"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("all.xlsx: .xlsx is not a format of exports"), "{}", stderr(&unknown));
    workspace.run(&["--output", "all.csv"]);
    let printed = workspace.run(&["--output", "-"]);
    assert_eq!((printed.status.code(), stderr(&printed).as_str()), (Some(0), ""));
    assert_eq!(printed.stdout, fs::read(workspace.path("all.csv")).expect("the export"));
    #[cfg(feature = "parquet")]
    {
        use parquet::file::reader::{FileReader as _, SerializedFileReader};
        workspace.run(&["--output", "all.parquet"]);
        let printed = workspace.run(&["--output", "-", "--format", "parquet"]);
        for file in [fs::read(workspace.path("all.parquet")).expect("the export"), printed.stdout] {
            let reader = SerializedFileReader::new(bytes::Bytes::from(file)).expect("a Parquet file");
            assert_eq!(reader.metadata().file_metadata().num_rows(), 450);
        }
    }
    assert!(!workspace.path("-").exists() && !workspace.path("-.export").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn cells_that_a_spreadsheet_would_run_are_escaped() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let workspace = Workspace::new(&sandbox);
    let client =
        didit::Didit::builder().base_url(sandbox.base_url()).api_key(sandbox.api_key()).build().expect("a client");
    let params = didit::models::CreateSession::builder()
        .workflow_id(sandbox.workflow_id())
        .vendor_data("=cmd|' /C calc'!A0")
        .build();
    client.sessions().create(params).await.expect("a session");
    workspace.run(&["--reveal", "--output", "all.csv"]);
    let mut reader = csv::Reader::from_path(workspace.path("all.csv")).expect("the export");
    let column = reader.headers().expect("names").iter().position(|name| name == "vendor_data").expect("the column");
    let row = reader.records().next().expect("a row").expect("a row");
    assert_eq!(&row[column], "'=cmd|' /C calc'!A0");
}

/// Waits until an export has saved its progress.
fn wait_for_checkpoint(workspace: &Workspace, child: &mut Child) {
    while !workspace.path("all.csv.export.json").exists() {
        assert!(child.try_wait().expect("the command").is_none(), "the export ended before it was interrupted");
        std::thread::yield_now();
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn an_export_stopped_by_a_signal_leaves_no_partial_file() {
    for signal in ["INT", "KILL"] {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        sandbox.seed_sessions(20_000);
        let workspace = Workspace::new(&sandbox);
        let code = tokio::task::block_in_place(|| {
            let mut child = workspace.command(&["--output", "all.csv"]).spawn().expect("the command");
            wait_for_checkpoint(&workspace, &mut child);
            let sent =
                Command::new("kill").args([format!("-{signal}"), child.id().to_string()]).status().expect("kill");
            assert!(sent.success());
            child.wait().expect("an exit status").code()
        });
        assert_eq!(code, if signal == "INT" { Some(130) } else { None });
        assert!(!workspace.path("all.csv").exists());
        let done = workspace.run(&["--output", "all.csv"]);
        assert_eq!(done.status.code(), Some(0), "{}", stderr(&done));
        assert_eq!(numbers(&workspace.path("all.csv")), newest_first(20_000));
        assert_eq!(workspace.files(), ["all.csv".to_owned()].into());
    }
}

/// Returns the peak memory use of a process in KiB.
#[cfg(target_os = "linux")]
fn peak(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().trim_end_matches("kB").trim().parse().ok()
}

/// Run by `make export-memory`.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
#[ignore = "slow; run it with make export-memory"]
async fn exporting_100_000_sessions_uses_less_than_64_mib() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.seed_sessions(100_000);
    let workspace = Workspace::new(&sandbox);
    for format in if cfg!(feature = "parquet") { &["csv", "jsonl", "parquet"][..] } else { &["csv", "jsonl"] } {
        let start = std::time::Instant::now();
        let peak = tokio::task::block_in_place(|| {
            let mut child =
                workspace.command(&["--format", format, "--reveal", "--output", "all"]).spawn().expect("the command");
            let mut most = 0;
            while child.try_wait().expect("the command").is_none() {
                most = peak(child.id()).unwrap_or_default().max(most);
                std::thread::sleep(std::time::Duration::from_millis(5));
            }
            assert!(child.wait().expect("an exit status").success());
            most
        });
        let size = fs::metadata(workspace.path("all")).expect("the export").len();
        println!(
            "{format}: 100,000 sessions, {size} bytes, {peak} KiB at most, {:.1} s",
            start.elapsed().as_secs_f64()
        );
        assert!(peak > 0 && peak < 64 * 1024, "{peak} KiB");
    }
}
