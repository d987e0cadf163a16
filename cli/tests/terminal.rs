//! Behavior at a terminal: hidden input, colors and no binary output. `script` provides the terminal.
#![cfg(target_os = "linux")]

use didit_sandbox::{Fault, Sandbox, Scenario};
use std::fs;
use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};

/// A key that must not appear in the output.
const KEY: &str = "MARKED-SECRET-a-key";

/// Runs a command at a terminal and types a line at the prompt. Returns the output and the exit code.
fn at_a_terminal(
    sandbox: &Sandbox,
    variables: &[(&str, &str)],
    line: &str,
    typed: Option<&str>,
) -> (String, Option<i32>) {
    let folder = tempfile::tempdir().expect("a folder");
    let line = format!("{} {line}", env!("CARGO_BIN_EXE_didit"));
    let mut child = Command::new("script")
        .args(["--quiet", "--return", "--command", &line, "/dev/null"])
        .current_dir(folder.path())
        .env_remove("NO_COLOR")
        .env("TERM", "xterm")
        .env("DIDIT_BASE_URL", sandbox.base_url())
        .env("DIDIT_CONFIG_DIR", folder.path().join("config"))
        .env("DIDIT_KEYRING", "off")
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("script, of util-linux");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = child.stdout.take().expect("a pipe");
    let (mut shown, mut chunk) = (String::new(), [0; 1024]);
    let mut typed = typed;
    while let Ok(count @ 1..) = stdout.read(&mut chunk) {
        shown.push_str(&String::from_utf8_lossy(&chunk[..count]));
        if ["(input hidden): ", "[y/N] ", "to continue: "].iter().any(|prompt| shown.ends_with(prompt))
            && let Some(text) = typed.take()
        {
            if shown.contains("(input hidden): ") {
                wait_for_echo_off(child.id());
            }
            match text.strip_prefix("kill ") {
                Some(signal) => {
                    let sent = Command::new("kill").args([signal, &command(child.id()).to_string()]).status();
                    assert!(sent.expect("kill").success());
                }
                None => writeln!(stdin, "{text}").expect("typed"),
            }
        }
    }
    (shown, child.wait().expect("an exit status").code())
}

/// Returns the last descendant of a process: the command, below `script` and perhaps a shell.
fn command(parent: u32) -> u32 {
    let children = fs::read_to_string(format!("/proc/{parent}/task/{parent}/children")).expect("children");
    match children.split_whitespace().next() {
        Some(child) => command(child.parse().expect("a number")),
        None => parent,
    }
}

/// Waits until the terminal of `script` has its echo off, which happens shortly after the prompt.
fn wait_for_echo_off(script: u32) {
    loop {
        let children = fs::read_to_string(format!("/proc/{script}/task/{script}/children")).expect("the command");
        let command = children.split_whitespace().next().expect("the command");
        let terminal = fs::read_link(format!("/proc/{command}/fd/0")).expect("the terminal");
        let settings = Command::new("stty").arg("-F").arg(terminal).arg("-a").output().expect("stty");
        if String::from_utf8_lossy(&settings.stdout).split_whitespace().any(|setting| setting == "-echo") {
            return;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_prompt_for_the_api_key_hides_the_input() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let key = sandbox.api_key();
    let (shown, code) = tokio::task::block_in_place(|| at_a_terminal(&sandbox, &[], "billing balance", Some(&key)));
    assert_eq!(code, Some(0), "{}", shown.replace(&key, "the key"));
    assert!(
        shown.contains("142.5000") && shown.contains("api key (input hidden): "),
        "{}",
        shown.replace(&key, "the key")
    );
    assert!(!shown.contains(&key), "the key was shown");
    let (shown, code) = tokio::task::block_in_place(|| at_a_terminal(&sandbox, &[], "login", Some(KEY)));
    assert_eq!(code, Some(3));
    assert!(shown.contains("401") && !shown.contains(KEY));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_prompt_restores_the_echo() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    // Ctrl-C is a byte at this prompt; `kill` sends a signal, as a closed terminal does.
    for typed in ["\u{3}", "kill -INT", "kill -TERM", "kill -HUP"] {
        let line = "login; echo \"code $?\"; stty -a";
        let (shown, _) = tokio::task::block_in_place(|| at_a_terminal(&sandbox, &[], line, Some(typed)));
        assert!(shown.contains("interrupted") && shown.contains("code 130"), "{typed:?}: {shown}");
        let settings: Vec<&str> = shown.split_whitespace().collect();
        assert!(settings.contains(&"echo") && settings.contains(&"isig"), "{typed:?}: {shown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn colors_are_used_at_terminals_and_can_be_disabled() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let key = sandbox.api_key();
    let show = |variables: &[(&str, &str)], line: &str| {
        let variables: Vec<_> = variables.iter().copied().chain([("DIDIT_API_KEY", key.as_str())]).collect();
        tokio::task::block_in_place(|| at_a_terminal(&sandbox, &variables, line, None)).0
    };
    assert!(show(&[], "workflows list").contains("\u{1b}[38;5;"));
    assert!(!show(&[("NO_COLOR", "1")], "workflows list").contains("\u{1b}[38;5;"));
    assert!(!show(&[], "workflows list --color never").contains("\u{1b}[38;5;"));
    assert!(!show(&[], "workflows list --json").contains("\u{1b}[38;5;"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pdf_is_not_written_to_a_terminal() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let key = sandbox.api_key();
    let client = didit::Didit::builder().base_url(sandbox.base_url()).api_key(key.as_str()).build().expect("a client");
    let params = didit::models::CreateSession::builder().workflow_id(sandbox.workflow_id()).build();
    let session = client.sessions().create(params).await.expect("a session").session_id;
    sandbox.complete(&session, Scenario::Approve).expect("completed");
    let variables = [("DIDIT_API_KEY", key.as_str())];
    let show = |line: &str| tokio::task::block_in_place(|| at_a_terminal(&sandbox, &variables, line, None));
    let (shown, code) = show(&format!("sessions pdf {session}"));
    assert_eq!(code, Some(2));
    assert!(shown.contains("--output FILE") && !shown.contains("%PDF"));
    let (_, code) = show(&format!("sessions pdf {session} --output -"));
    assert_eq!(code, Some(2));
    let (shown, code) = show(&format!("sessions pdf {session} --output report.pdf"));
    assert_eq!(code, Some(0), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_asks_first() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    let key = sandbox.api_key();
    let variables = [("DIDIT_API_KEY", key.as_str())];
    let delete = |typed: &str| {
        let line = format!("workflows delete {}", sandbox.workflow_id());
        tokio::task::block_in_place(|| at_a_terminal(&sandbox, &variables, &line, Some(typed)))
    };
    let calls = sandbox.calls().len();
    for typed in ["", "n", "kill -INT"] {
        let (shown, code) = delete(typed);
        assert_eq!(code, Some(130), "{shown}");
        assert!(shown.contains(&format!("deletes {} permanently", sandbox.workflow_id())), "{shown}");
    }
    assert_eq!(sandbox.calls().len(), calls, "nothing is sent before the answer");
    assert_eq!(delete("yes").1, Some(0));
    assert!(sandbox.calls().len() > calls);
}

#[tokio::test(flavor = "multi_thread")]
async fn identifiers_stay_whole_in_80_columns() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.seed_sessions(2);
    let key = sandbox.api_key();
    let variables = [("DIDIT_API_KEY", key.as_str()), ("NO_COLOR", "1")];
    for (columns, shown_columns) in [(80, 4), (50, 1), (200, 6)] {
        let line = format!("--version; stty cols {columns}; {} sessions list", env!("CARGO_BIN_EXE_didit"));
        let (shown, code) = tokio::task::block_in_place(|| at_a_terminal(&sandbox, &variables, &line, None));
        assert_eq!(code, Some(0), "{shown}");
        let table: Vec<&str> = shown.lines().skip(1).take(3).collect();
        assert!(table.iter().all(|line| line.chars().count() <= columns), "{shown}");
        assert!(table[1..].iter().all(|line| line.find(' ').unwrap_or(line.len()) == 36), "{columns}: {shown}");
        assert!(table[0].split_whitespace().count() >= shown_columns, "{columns}: {shown}");
        assert_eq!(shown.contains("available with --json"), columns < 200, "{columns}: {shown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn progress_is_shown_only_at_a_terminal() {
    let sandbox = Sandbox::start().await.expect("a sandbox");
    sandbox.seed_sessions(900);
    let key = sandbox.api_key();
    let variables = [("DIDIT_API_KEY", key.as_str())];
    let line = "sessions list --all --limit 100";
    let (shown, code) = tokio::task::block_in_place(|| at_a_terminal(&sandbox, &variables, line, None));
    assert_eq!(code, Some(0));
    assert!(shown.contains("reading"), "the progress is not shown");
    // Without a length, there is nothing to draw a bar of.
    sandbox.reset();
    sandbox.fail_next("GET /v3/sessions/", 1, Fault::Delay(400));
    let export = "sessions export --output all.csv";
    let (shown, code) = tokio::task::block_in_place(|| at_a_terminal(&sandbox, &variables, export, None));
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("exporting") && !shown.contains("0/0"), "{shown}");
    let output = tokio::task::block_in_place(|| {
        Command::new(env!("CARGO_BIN_EXE_didit"))
            .args(line.split(' '))
            .env("DIDIT_BASE_URL", sandbox.base_url())
            .env("DIDIT_API_KEY", &key)
            .stdin(Stdio::null())
            .output()
            .expect("the command")
    });
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && !text.contains("reading"), "{text}");
}
