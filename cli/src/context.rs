//! Output of commands, for people at a terminal and for programs.

use crate::Interrupt;
use crate::arguments::{option, switch};
use crate::csv;
use crate::exit::{Exit, Failure, Outcome};
use clap::{Arg, ArgMatches, Command};
use comfy_table::{Cell, Color, ColumnConstraint, ContentArrangement, Table, presets};
use indicatif::{ProgressBar, ProgressStyle};
use std::fmt::Display;
use std::future::Future;
use std::io::{self, IsTerminal as _, Write as _};
use std::time::Duration;

/// Output options from the global flags and the terminal, and the async runtime.
pub(crate) struct Context {
    pub(crate) json: bool,
    pub(crate) csv: bool,
    pub(crate) reveal: bool,
    quiet: bool,
    colors: bool,
    interrupt: Interrupt,
    runtime: tokio::runtime::Runtime,
}

/// Formats of results.
const FORMATS: [&str; 3] = ["table", "json", "csv"];

/// Returns `--output` of a command that writes a file, which replaces the global one.
pub(crate) fn output_file() -> Arg {
    option("output", "FILE|-", "Output file; - for standard output").short('o')
}

/// Returns the value of [`output_file`]. Fails for the formats, which the global flag of this name takes.
pub(crate) fn output_file_of(matches: &ArgMatches) -> Outcome<Option<String>> {
    match matches.get_one::<String>("output") {
        Some(format) if FORMATS.contains(&format.as_str()) => {
            Err(Failure::usage(format!("--output is the file to write in this command, got {format}"))
                .hint(format!("pass the name of a file, with ./{format} for a file of this name")))
        }
        file => Ok(file.cloned()),
    }
}

pub(crate) fn add_flags(command: Command) -> Command {
    let output = |arg: Arg| arg.global(true).help_heading("Output");
    command
        .arg(output(switch("json", "Prints results as JSON")))
        .arg(output(switch("reveal", "Shows personal data and secrets, which are hidden by default")))
        .arg(output(
            option("output", "FORMAT", "How to print results; csv has one row for each item of a list")
                .short('o')
                .alias("format")
                .value_parser(FORMATS)
                .conflicts_with("json"),
        ))
        .arg(output(
            switch("verbose", "Prints each request and response to standard error, without values of the call")
                .short('v'),
        ))
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
        let format = matches.get_one::<String>("output").map(String::as_str);
        let wanted = matches.get_one::<String>("color").map_or("auto", String::as_str);
        let colors = match wanted {
            "always" => true,
            "never" => false,
            _ => io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty()),
        };
        Ok(Self {
            json: matches.get_flag("json") || format == Some("json"),
            csv: format == Some("csv"),
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

    /// Asks whether to delete something; the user has to type `word`, or `y`. Fails without a terminal.
    pub(crate) fn confirm(&self, text: &str, word: Option<&str>) -> Outcome {
        if !io::stdin().is_terminal() {
            return Err(Failure::usage(text).hint("add --yes to confirm"));
        }
        let question = match word {
            Some(word) => format!("{text}. Type `{word}` to continue:"),
            None => format!("{text}. Continue? [y/N]"),
        };
        let answer = self.ask(&question)?.to_lowercase();
        if word.map_or(["y", "yes"].contains(&answer.as_str()), |word| answer == word) {
            return Ok(());
        }
        Err(Failure::new(Exit::Interrupted, "nothing was deleted"))
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

    /// Prints a table with a header, at most as wide as the terminal: identifiers stay whole, other columns are wrapped
    /// or left out. Prints `empty` if there are no rows. Returns the number of columns that were left out.
    pub(crate) fn table(
        &self,
        names: &[&str],
        rows: impl IntoIterator<Item = Vec<String>>,
        empty: &str,
    ) -> Outcome<usize> {
        let rows: Vec<Vec<String>> = rows.into_iter().collect();
        if self.csv {
            self.csv_row(names.iter().map(|name| name.replace(' ', "_")))?;
            return rows.into_iter().try_for_each(|row| self.csv_row(row)).map(|()| 0);
        }
        if rows.is_empty() {
            self.note(empty);
            return Ok(0);
        }
        let mut table = self.bare_table();
        let width = Table::new().width().map(usize::from).filter(|width| *width >= MINIMUM_WIDTH);
        let columns = fit(names, &rows, width.unwrap_or(usize::MAX));
        let of = |row: &[String]| columns.iter().map(|column| row.get(*column).cloned().unwrap_or_default()).collect();
        let names_kept: Vec<&str> = columns.iter().map(|column| names[*column]).collect();
        table.set_header(names_kept.iter().map(|name| self.cell(&name.to_uppercase(), true)));
        let rows: Vec<Vec<String>> = rows.iter().map(|row| of(row)).collect();
        for row in &rows {
            table.add_row(row.iter().map(|text| self.cell(text, false)));
        }
        if let Some(width) = width {
            table
                .set_content_arrangement(ContentArrangement::Dynamic)
                .set_width(u16::try_from(width).unwrap_or(u16::MAX));
            for (index, column) in table.column_iter_mut().enumerate() {
                if is_identifier(names_kept[index], rows.iter().filter_map(|row| row.get(index))) {
                    column.set_constraint(ColumnConstraint::ContentWidth);
                }
            }
        }
        self.print_table(table)?;
        Ok(names.len() - columns.len())
    }

    /// Prints names and values, one pair per line. Long values are not wrapped, so that URLs and identifiers can be
    /// copied.
    pub(crate) fn pairs(&self, rows: impl IntoIterator<Item = (String, String)>) -> Outcome {
        if self.csv {
            let (names, values): (Vec<String>, Vec<String>) = rows.into_iter().unzip();
            self.csv_row(names)?;
            return self.csv_row(values);
        }
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

    /// Prints a row of CSV. Text that a spreadsheet would run is escaped.
    pub(crate) fn csv_row(&self, cells: impl IntoIterator<Item = String>) -> Outcome {
        self.write(&csv::line(cells)?)
    }

    fn bare_table(&self) -> Table {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Disabled);
        if self.colors {
            table.enforce_styling().style_text_only();
        } else {
            table.force_no_tty();
        }
        table
    }

    fn print_table(&self, mut table: Table) -> Outcome {
        for column in table.column_iter_mut() {
            column.set_padding((0, PADDING));
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

/// Width below which the terminal does not know its width.
const MINIMUM_WIDTH: usize = 20;
/// Space after a column.
const PADDING: u16 = 2;
/// Width to which a column with text can be wrapped.
const WRAPPED: usize = 12;

/// Returns whether a column has identifiers, which must not be wrapped.
fn is_identifier<'a>(name: &str, mut cells: impl Iterator<Item = &'a String>) -> bool {
    let name = name.to_lowercase();
    let named = name == "id" || name.ends_with("_id") || name.ends_with("uuid") || name.ends_with("number");
    named || cells.any(|cell| cell.len() == 36 && cell.bytes().filter(|byte| *byte == b'-').count() == 4)
}

/// Returns the indexes of the columns that fit into the width. Leaves out columns from the right, identifiers last.
fn fit(names: &[&str], rows: &[Vec<String>], width: usize) -> Vec<usize> {
    let needed = |column: usize| {
        let cells = || rows.iter().filter_map(|row| row.get(column));
        let whole = cells().map(|cell| cell.chars().count()).max().unwrap_or_default();
        let identifier = is_identifier(names[column], cells());
        let least = if identifier { whole } else { whole.min(WRAPPED) };
        (least.max(names[column].chars().count()) + usize::from(PADDING), identifier)
    };
    let mut columns: Vec<(usize, usize, bool)> = (0..names.len())
        .map(|column| {
            let (needed, identifier) = needed(column);
            (column, needed, identifier)
        })
        .collect();
    while columns.len() > 1 && columns.iter().map(|(_, needed, _)| needed).sum::<usize>() > width {
        let last = columns.iter().rposition(|(_, _, identifier)| !identifier).unwrap_or(columns.len() - 1);
        columns.remove(last);
    }
    columns.into_iter().map(|(column, ..)| column).collect()
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
            if let Some(length) = length.filter(|length| *length > 0 && bar.length() != Some(*length)) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_the_last_columns_to_be_left_out() {
        let id = "3c2b1a00-5e55-4000-8000-000000000001".to_owned();
        let row = vec![
            id.clone(),
            "user".to_owned(),
            id,
            "In Review".to_owned(),
            "a long comment in several words".to_owned(),
        ];
        let names = ["session_id", "kind", "workflow_id", "status", "comment"];
        for (width, kept) in [
            (200, &[0, 1, 2, 3, 4][..]),
            (110, &[0, 1, 2, 3, 4]),
            (97, &[0, 1, 2, 3]),
            (80, &[0, 2]),
            (60, &[0]),
            (20, &[0]),
        ] {
            assert_eq!(fit(&names, std::slice::from_ref(&row), width), kept, "{width}");
        }
    }
}
