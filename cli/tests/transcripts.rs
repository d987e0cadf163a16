//! Runs every transcript with the command and a sandbox.
//!
//! A transcript is a Markdown file. In its `console` blocks, lines that start with `$ ` are commands. The lines below a
//! command are its output (standard output and standard error), and `? 3` is an exit code other than 0. All commands of
//! a file run in one shell, so variables and files are shared. IDs, times, tokens and ports differ between runs; they are
//! replaced by numbers in the order of their appearance. `UPDATE_TRANSCRIPTS=1` writes the actual output to the files.

use didit_sandbox::Sandbox;
use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Directories with transcripts: the cookbook, and tests that are not recipes.
const FOLDERS: [&str; 2] = ["tests/transcripts", "../docs/cookbook"];
const MARK: &str = "<<end of command>>";

#[tokio::test(flavor = "multi_thread")]
async fn every_transcript_matches_the_output_of_its_commands() {
    let update = std::env::var_os("UPDATE_TRANSCRIPTS").is_some();
    let files = files();
    assert!(files.len() >= 5, "transcripts are missing");
    let only = std::env::var("TRANSCRIPT").unwrap_or_default();
    let mut wrong = Vec::new();
    let mut commands = 0;
    for file in files.iter().filter(|file| file.to_string_lossy().contains(&only)) {
        let sandbox = Sandbox::start().await.expect("a sandbox");
        let written = fs::read_to_string(file).expect("a transcript");
        let blocks = Blocks::parse(&written);
        commands += blocks.commands().count();
        let printed = tokio::task::block_in_place(|| run(&sandbox, &blocks));
        let actual = blocks.with(&printed);
        // The file may have been edited since its values were replaced.
        let expected = blocks.with(&blocks.written());
        if actual == expected {
            continue;
        }
        if update {
            fs::write(file, &actual).expect("written");
        } else {
            wrong.push(format!("{}:\n{}", file.display(), difference(&expected, &actual)));
        }
    }
    assert!(!only.is_empty() || commands >= 50, "only {commands} commands were run");
    assert!(wrong.is_empty(), "{}\nSet UPDATE_TRANSCRIPTS=1 to write the actual output.", wrong.join("\n"));
}

fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<PathBuf> = FOLDERS
        .iter()
        .flat_map(|folder| fs::read_dir(root.join(folder)).expect("a folder of transcripts"))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.to_string_lossy().ends_with("-cli.md"))
        .collect();
    files.sort();
    files
}

/// The parts of a transcript.
struct Blocks(Vec<Part>);

enum Part {
    /// A line that is neither a command nor output.
    Text(String),
    /// A command and the output below it.
    Command(String, String),
}

impl Blocks {
    fn parse(text: &str) -> Self {
        let mut parts = Vec::new();
        let mut inside = false;
        for line in text.lines() {
            if line.starts_with("```") {
                inside = line == "```console";
                parts.push(Part::Text(line.to_owned()));
            } else if !inside {
                parts.push(Part::Text(line.to_owned()));
            } else if let Some(command) = line.strip_prefix("$ ") {
                parts.push(Part::Command(command.to_owned(), String::new()));
            } else if let Some(Part::Command(command, output)) = parts.last_mut() {
                match line.strip_prefix("> ") {
                    Some(rest) if output.is_empty() => *command = format!("{command}\n{rest}"),
                    _ => *output = format!("{output}{line}\n"),
                }
            }
        }
        Self(parts)
    }

    fn commands(&self) -> impl Iterator<Item = &str> {
        self.0
            .iter()
            .filter_map(|part| if let Part::Command(command, _) = part { Some(command.as_str()) } else { None })
    }

    /// Returns the output below each command, and its exit code.
    fn written(&self) -> Vec<(String, i32)> {
        let outputs =
            self.0.iter().filter_map(|part| if let Part::Command(_, output) = part { Some(output) } else { None });
        let code = |output: &String| {
            let (before, last) = output.trim_end().rsplit_once('\n').unwrap_or(("", output.trim_end()));
            let code = last.strip_prefix("? ").and_then(|code| code.parse().ok());
            code.map_or((output.clone(), 0), |code| (before.to_owned(), code))
        };
        outputs.map(code).collect()
    }

    /// Returns the transcript with other outputs.
    fn with(&self, printed: &[(String, i32)]) -> String {
        let mut out = String::new();
        let mut printed = printed.iter();
        let mut plain = Plain::default();
        for part in &self.0 {
            match part {
                Part::Text(line) => out.push_str(line),
                Part::Command(command, _) => {
                    let _ = write!(out, "$ {}", command.replace('\n', "\n> "));
                    let (text, code) = printed.next().map_or(("", -1), |(text, code)| (text.as_str(), *code));
                    if !text.is_empty() {
                        let _ = write!(out, "\n{}", plain.text(text.trim_end_matches('\n')));
                    }
                    if code != 0 {
                        let _ = write!(out, "\n? {code}");
                    }
                }
            }
            out.push('\n');
        }
        out
    }
}

/// Runs all commands in one shell. Returns the output and exit code of each.
fn run(sandbox: &Sandbox, blocks: &Blocks) -> Vec<(String, i32)> {
    let folder = tempfile::tempdir().expect("a folder");
    let bin = Path::new(env!("CARGO_BIN_EXE_didit")).parent().expect("a folder");
    let (organization, application) = sandbox.application();
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap_or_default());
    let mut script = String::from("exec 2>&1\n");
    for command in blocks.commands() {
        let _ = writeln!(script, "{command}\nprintf '%s %d\\n' '{MARK}' $?");
    }
    // A command that does not end fails the test.
    let mut shell = Command::new("timeout")
        .args(["120", "bash", "--norc", "-s"])
        .current_dir(folder.path())
        .env_clear()
        .envs([
            ("PATH", path.as_str()),
            ("HOME", &folder.path().to_string_lossy()),
            ("DIDIT_CONFIG_DIR", &folder.path().join("config").to_string_lossy()),
            ("DIDIT_KEYRING", "off"),
            ("DIDIT_BASE_URL", &sandbox.base_url()),
            ("DIDIT_ACCOUNT_BASE_URL", &sandbox.account_base_url()),
            ("DIDIT_API_KEY", &sandbox.api_key()),
            ("DIDIT_WEBHOOK_SECRET", &sandbox.webhook_secret()),
            ("DIDIT_ORGANIZATION_ID", &organization),
            ("DIDIT_APPLICATION_ID", &application),
            ("WORKFLOW", &sandbox.workflow_id()),
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("bash");
    // The shell reads the script from standard input, so the commands must not read from it.
    let mut stdin = shell.stdin.take().expect("a pipe");
    let feed = std::thread::spawn(move || stdin.write_all(script.as_bytes()));
    let out = shell.wait_with_output().expect("the output of the shell");
    feed.join().expect("no panic").expect("the script was read");
    let out = String::from_utf8(out.stdout).expect("UTF-8").replace(&*folder.path().to_string_lossy(), "~");
    let mut printed = Vec::new();
    let mut text = String::new();
    for line in out.lines() {
        if let Some((before, code)) = line.split_once(MARK) {
            text.push_str(before);
            printed.push((std::mem::take(&mut text), code.trim().parse().expect("an exit code")));
        } else {
            text.push_str(line);
            text.push('\n');
        }
    }
    printed
}

/// Replaces values that differ between runs by numbered values of the same length.
#[derive(Default)]
struct Plain {
    seen: HashMap<String, String>,
}

impl Plain {
    fn text(&mut self, text: &str) -> String {
        let mut out = String::new();
        let mut word = String::new();
        for letter in text.chars() {
            if letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | ':') {
                word.push(letter);
                continue;
            }
            out.push_str(&self.word(&std::mem::take(&mut word)));
            out.push(letter);
        }
        out.push_str(&self.word(&word));
        out
    }

    fn word(&mut self, word: &str) -> String {
        let count = self.seen.len() + 1;
        let known =
            |make: String, seen: &mut HashMap<String, String>| seen.entry(word.to_owned()).or_insert(make).clone();
        let bytes = word.as_bytes();
        let uuid = bytes.len() == 36
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => *byte == b'-',
                _ => byte.is_ascii_hexdigit(),
            });
        let time = bytes.len() == 20 && word.ends_with('Z') && bytes.get(10) == Some(&b'T');
        if uuid {
            return known(format!("{count:08}-5e55-4000-8000-{count:012}"), &mut self.seen);
        }
        if time {
            return "2026-01-02T03:04:05Z".to_owned();
        }
        if let Some((name, port)) = word.split_once(':')
            && name == "1"
            && port.len() == 5
            && port.bytes().all(|byte| byte.is_ascii_digit())
        {
            return "1:40404".to_owned();
        }
        // Session tokens, keys and secrets of the sandbox.
        for (prefix, length) in [("sk_test_", 43), ("whsec_", 43), ("cs_test_", 24), ("", 22)] {
            let mixed = bytes.iter().any(u8::is_ascii_uppercase) && bytes.iter().any(u8::is_ascii_lowercase);
            if let Some(rest) = word.strip_prefix(prefix)
                && rest.len() == length
                && (mixed && !rest.contains(':') && !rest.starts_with("X-"))
            {
                return known(format!("{prefix}Example{count:0width$}", width = length - 7), &mut self.seen);
            }
        }
        word.to_owned()
    }
}

/// Returns the first lines that differ, with the lines before them.
fn difference(expected: &str, actual: &str) -> String {
    let (expected, actual): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let first = expected
        .iter()
        .zip(&actual)
        .position(|(expected, actual)| expected != actual)
        .unwrap_or(expected.len().min(actual.len()));
    let mut out = String::new();
    let mut show = |lines: &[&str], from: usize, count: usize, sign: char| {
        for line in lines.iter().skip(from).take(count) {
            let _ = writeln!(out, "{sign} {line}");
        }
    };
    show(&expected, first.saturating_sub(6), first.min(6), ' ');
    show(&expected, first, 12, '-');
    show(&actual, first, 12, '+');
    out
}
