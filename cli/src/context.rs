//! Output of commands, for people at a terminal and for programs.

use crate::Interrupt;
use crate::arguments::{option, switch};
use crate::exit::{Exit, Failure, Outcome};
use clap::{Arg, ArgMatches, Command};
use comfy_table::{Cell, Color, ContentArrangement, Table, presets};
use indicatif::{ProgressBar, ProgressStyle};
use std::fmt::Display;
use std::future::Future;
use std::io::{self, IsTerminal as _, Write as _};
use std::time::Duration;

/// Output options from the global flags and the terminal, and the async runtime.
pub(crate) struct Context {
    pub(crate) json: bool,
    pub(crate) reveal: bool,
    quiet: bool,
    colors: bool,
    interrupt: Interrupt,
    runtime: tokio::runtime::Runtime,
}

pub(crate) fn add_flags(command: Command) -> Command {
    let output = |arg: Arg| arg.global(true).help_heading("Output");
    command
        .arg(output(switch("json", "Prints JSON")))
        .arg(output(switch("reveal", "Shows personal data and secrets, which are hidden by default")))
        .arg(output(switch("quiet", "Prints only results and errors").short('q')))
        .arg(output(
            option("color", "WHEN", "When to use colors; auto: on a terminal unless NO_COLOR is set")
                .value_parser(["auto", "always", "never"])
                .default_value("auto"),
        ))
}

impl Context {
    pub(crate) fn new(matches: &ArgMatches, interrupt: Interrupt) -> Outcome<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|error| Failure::new(Exit::Failed, format!("cannot start: {}", error.kind())))?;
        let wanted = matches.get_one::<String>("color").map_or("auto", String::as_str);
        let colors = match wanted {
            "always" => true,
            "never" => false,
            _ => io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        };
        Ok(Self {
            json: matches.get_flag("json"),
            reveal: matches.get_flag("reveal"),
            quiet: matches.get_flag("quiet"),
            colors,
            interrupt,
            runtime,
        })
    }

    /// Runs a future to completion or until Ctrl-C. Ctrl-C drops the future, which releases its resources.
    pub(crate) fn block_on<T>(&self, work: impl Future<Output = Outcome<T>>) -> Outcome<T> {
        self.runtime.block_on(async {
            tokio::select! {
                outcome = work => outcome,
                () = (self.interrupt)() => Err(Failure::interrupted()),
            }
        })
    }

    /// Prints a line of the result to standard output.
    #[allow(clippy::unused_self)] // callers must not depend on where the output goes
    pub(crate) fn print(&self, line: impl Display) -> Outcome {
        let mut out = io::stdout().lock();
        writeln!(out, "{line}").and_then(|()| out.flush()).map_err(|error| output_failed(&error))
    }

    /// Asks a question at the terminal and returns the line that the user types.
    pub(crate) fn ask(&self, question: &str) -> Outcome<String> {
        eprint!("{question} ");
        let line = self.read_terminal(|| {
            let mut line = String::new();
            io::stdin().read_line(&mut line).map(|_| line)
        })?;
        Ok(line.trim().to_owned())
    }

    /// Reads from the terminal until it is done or the command is interrupted.
    pub(crate) fn read_terminal(&self, read: impl FnOnce() -> io::Result<String> + Send + 'static) -> Outcome<String> {
        let (sender, receiver) = tokio::sync::oneshot::channel();
        let read = self.block_on(async {
            // A thread, because a terminal cannot be read asynchronously. After an interruption it ends with the process.
            std::thread::spawn(move || drop(sender.send(read())));
            Ok(receiver.await.unwrap_or_else(|_| Err(io::ErrorKind::BrokenPipe.into())))
        })?;
        read.map_err(|error| match error.kind() {
            io::ErrorKind::Interrupted => Failure::interrupted(),
            _ => Failure::file("terminal", &error),
        })
    }

    /// Prints a message for people to standard error, unless `--quiet` is set.
    pub(crate) fn note(&self, line: &str) {
        if !self.quiet {
            eprintln!("{line}");
        }
    }

    /// Prints a part of the result without a line break.
    #[allow(clippy::unused_self)]
    pub(crate) fn write(&self, text: &str) -> Outcome {
        io::stdout().lock().write_all(text.as_bytes()).map_err(|error| output_failed(&error))
    }

    /// Prints a table with a header, at most as wide as the terminal.
    pub(crate) fn table(&self, names: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> Outcome {
        let mut rows = rows.into_iter().peekable();
        if rows.peek().is_none() {
            self.note("No results.");
            return Ok(());
        }
        let mut table = self.bare_table();
        table.set_header(names.iter().map(|name| self.cell(&name.to_uppercase(), true)));
        for row in rows {
            table.add_row(row.iter().map(|text| self.cell(text, false)));
        }
        self.print_table(table)
    }

    /// Prints names and values, one pair per line.
    pub(crate) fn pairs(&self, rows: impl IntoIterator<Item = (String, String)>) -> Outcome {
        let mut table = self.bare_table();
        for (name, value) in rows {
            table.add_row([self.cell(&name, true), self.cell(&value, false)]);
        }
        if table.is_empty() {
            self.note("Done.");
            return Ok(());
        }
        self.print_table(table)
    }

    fn bare_table(&self) -> Table {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
        // Some terminals report a width of 0.
        if table.width().is_some_and(|width| width < 20) {
            table.set_content_arrangement(ContentArrangement::Disabled);
        }
        if self.colors {
            table.enforce_styling().style_text_only();
        } else {
            table.force_no_tty();
        }
        table
    }

    fn print_table(&self, mut table: Table) -> Outcome {
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
        self.print(lines.join("\n"))
    }

    fn cell(&self, text: &str, name: bool) -> Cell {
        // Values entered by users may contain control characters that the terminal would interpret.
        let text: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        let color = match text.as_str() {
            _ if !self.colors => None,
            _ if name => Some(Color::Cyan),
            "Approved" | "ACTIVE" | "ok" => Some(Color::Green),
            "Declined" | "BLOCKED" | "FAILED" => Some(Color::Red),
            "In Review" | "Resubmitted" | "FLAGGED" | "warning" => Some(Color::Yellow),
            "Expired" | "Kyc Expired" | "Abandoned" => Some(Color::DarkGrey),
            _ => None,
        };
        let cell = Cell::new(text);
        match color {
            Some(color) => cell.fg(color),
            None => cell,
        }
    }

    /// Shows a progress bar, or a spinner until the length is known. Shows nothing if standard error is not a terminal.
    pub(crate) fn progress(&self, length: Option<u64>, text: &'static str) -> Progress {
        if self.quiet || !io::stderr().is_terminal() {
            return Progress(None);
        }
        let bar = match length {
            Some(length) => ProgressBar::new(length),
            None => ProgressBar::new_spinner(),
        };
        set_style(&bar, if length.is_some() { BAR } else { SPINNER });
        bar.set_message(text);
        bar.enable_steady_tick(Duration::from_millis(120));
        Progress(Some(bar))
    }
}

/// Returns the error for failed output. Exits if the reader has closed the pipe.
pub(crate) fn output_failed(error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe {
        std::process::exit(0);
    }
    Failure::new(Exit::Failed, format!("cannot write the output: {}", error.kind()))
}

const BAR: &str = "{msg} {wide_bar} {pos}/{len} {eta}";
const SPINNER: &str = "{spinner} {msg} {pos} {elapsed}";

fn set_style(bar: &ProgressBar, template: &str) {
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
}

/// Progress of a long operation, removed from the terminal when dropped.
pub(crate) struct Progress(Option<ProgressBar>);

impl Progress {
    pub(crate) fn at(&self, position: u64, length: Option<u64>) {
        if let Some(bar) = &self.0 {
            if let Some(length) = length.filter(|length| bar.length() != Some(*length)) {
                if bar.length().is_none() {
                    set_style(bar, BAR);
                }
                bar.set_length(length);
            }
            bar.set_position(position);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}
