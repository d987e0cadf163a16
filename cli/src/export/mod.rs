//! `didit sessions export`: writes a list of any length to a file. An export can be resumed and keeps only one page in
//! memory.
//!
//! An incomplete export is in two files beside the target: `FILE.export` has the rows (for Parquet a directory with one
//! file per row group), `FILE.export.json` the progress, which is saved after each page. When it is resumed, rows after
//! the saved progress are discarded, so an interruption, even by SIGKILL, neither loses nor duplicates rows. A complete
//! export is renamed to the target.

pub(crate) mod columns;
#[cfg(feature = "parquet")]
mod parquet;
mod sink;

use crate::arguments::{option, switch};
use crate::call::{Call, Page};
use crate::context::{Context, output_file, output_file_of};
use crate::exit::{Failure, Outcome};
use crate::operations::{find, flags_of, item_of};
use crate::output::{Visibility, field};
use crate::{files, flags, profiles};
use clap::{ArgMatches, Command};
use columns::Columns;
use didit::operation::Operation;
use didit::schema::{Model, ValueRef};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sink::Sink;
use std::io::{BufRead as _, IsTerminal as _, Read as _, Seek as _};
use std::path::{Path, PathBuf};

/// Rows per request; the maximum of the platform.
const PAGE: u64 = 200;
/// Formats, with the extensions of their files.
const FORMATS: &[(&str, &[&str])] = &[
    ("csv", &["csv"]),
    ("jsonl", &["jsonl", "ndjson"]),
    #[cfg(feature = "parquet")]
    ("parquet", &["parquet"]),
];

/// Returns the operation that lists what is exported.
fn operation() -> &'static Operation {
    find(&["sessions", "list"]).expect("the registry contains sessions.list")
}

pub(crate) fn command() -> Command {
    let formats: Vec<&str> = FORMATS.iter().map(|(name, _)| *name).collect();
    let command = Command::new("export")
        .about("Exports sessions to a CSV, JSON Lines or Parquet file")
        .long_about(
            "Exports all sessions, or those that match the filters, to a file. Memory use does not grow with the number \
             of sessions. To resume an interrupted export, run the same command again. Columns with personal data are \
             left out unless --reveal is set. In CSV, text that a spreadsheet would run as a formula starts with an \
             apostrophe.",
        )
        .arg(option("format", "FORMAT", "File format; default: the extension of the file, or csv").value_parser(formats))
        .arg(output_file().required(true))
        .arg(switch("restart", "Starts again instead of resuming an interrupted export"))
        .arg(switch("force", "Replaces a file that is no export, or a symbolic link"));
    let flags: Vec<_> = filters();
    profiles::add_flags(flags::add(command, &flags)).after_help(
        "Examples:\n  didit sessions export --output sessions.csv\n  didit sessions export --status Approved --date-from 2026-01-01 --reveal --output approved.parquet\n  didit sessions export --format jsonl --output - | gzip > sessions.jsonl.gz",
    )
}

/// Returns the filter flags of the list, without the paging parameters.
fn filters() -> Vec<flags::Flag> {
    flags_of(operation()).into_iter().filter(|flag| !["limit", "offset"].contains(&flag.name())).collect()
}

/// Saved progress of an export.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Progress {
    /// Format and parameters. An export can be resumed only with the same ones.
    request: Value,
    /// Number of processed rows of the list.
    offset: u64,
    /// Number of written rows.
    rows: u64,
    /// Position of the written rows in the files of the export.
    position: Position,
    /// Number of the last written session. Lists are sorted newest first, so later rows have lower numbers.
    last: Option<i64>,
    /// Total number of sessions in the list.
    count: Option<u64>,
    /// `true` if all rows are written and only the rename is missing.
    done: bool,
}

/// End of the rows that are on disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Position {
    /// Number of complete row groups of a Parquet file.
    groups: u64,
    /// Size of the rows in bytes; for Parquet of those after the complete row groups.
    bytes: u64,
}

/// The target and the files beside it while the export is incomplete.
struct Files {
    target: PathBuf,
}

impl Files {
    fn beside(&self, suffix: &str) -> PathBuf {
        let mut name = self.target.clone().into_os_string();
        name.push(suffix);
        name.into()
    }

    fn rows(&self) -> PathBuf {
        self.beside(".export")
    }

    fn progress(&self) -> PathBuf {
        self.beside(".export.json")
    }

    fn load(&self) -> Outcome<Option<Progress>> {
        match std::fs::read(self.progress()) {
            Ok(text) => Ok(serde_json::from_slice(&text).ok()),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Failure::file(self.progress().display(), &error)),
        }
    }

    fn save(&self, progress: &Progress) -> Outcome {
        files::write(&self.progress(), &serde_json::to_vec(progress).unwrap_or_default())
    }
}

/// Returns the format from `--format` or the extension of the file.
fn format(matches: &ArgMatches, target: &Path) -> Outcome<String> {
    if let Some(format) = matches.get_one::<String>("format") {
        return Ok(format.clone());
    }
    let Some(extension) = target.extension() else { return Ok("csv".to_owned()) };
    let extension = extension.to_string_lossy().to_lowercase();
    match FORMATS.iter().find(|(_, extensions)| extensions.contains(&extension.as_str())) {
        Some((format, _)) => Ok((*format).to_owned()),
        None => {
            Err(Failure::usage(format!("{}: .{extension} is not a format of exports", target.display())).hint(format!(
                "pass --format {}, or a file with one of these extensions",
                FORMATS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join("|")
            )))
        }
    }
}

/// Returns whether a file is an export, which a new one may replace.
fn is_export(path: &Path) -> bool {
    /// Parts of a file that are read; a row and the footer of a Parquet file are smaller.
    const PART: u64 = 1 << 20;
    let known = |name: &str| item().fields.iter().any(|field| field.name == name);
    let read = || -> std::io::Result<(Vec<u8>, Vec<u8>)> {
        let mut file = std::fs::File::open(path)?;
        let (mut first, mut end) = (Vec::new(), Vec::new());
        std::io::BufReader::new(&file).take(PART).read_until(b'\n', &mut first)?;
        file.seek(std::io::SeekFrom::Start(file.metadata()?.len().saturating_sub(PART)))?;
        file.read_to_end(&mut end)?;
        Ok((first, end))
    };
    let Ok((first, end)) = read() else { return false };
    if end.ends_with(b"PAR1") {
        // The footer names the program that wrote the file.
        return end.windows(5).any(|window| window == b"didit");
    }
    match serde_json::from_slice::<Map<String, Value>>(&first) {
        Ok(row) => row.keys().all(|name| known(name)),
        Err(_) => std::str::from_utf8(&first).is_ok_and(|names| names.trim_end().split(',').all(known)),
    }
}

pub(crate) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let files = Files { target: output_file_of(matches)?.map(PathBuf::from).unwrap_or_default() };
    let format = format(matches, &files.target)?;
    let params = flags::read(context, &filters(), matches)?;
    let columns = Columns::new(item(), Visibility { reveal: context.reveal, links: false });
    let options = profiles::options(matches)?;
    let request = serde_json::json!({
        "format": format, "params": params, "reveal": context.reveal, "base_url": options.base_url,
    });
    let call = |params| {
        let client = profiles::client(context, matches, operation().auth)?;
        Ok(Call { operation: operation(), client, arguments: Vec::new(), params: Some(params) })
    };
    if files.target == Path::new("-") {
        if format == "parquet" && std::io::stdout().is_terminal() {
            return Err(Failure::usage("a Parquet file cannot be shown on a terminal").hint("pass --output FILE"));
        }
        let mut sink = Sink::output(&format, columns)?;
        let mut progress = Progress::default();
        let call = call(params)?;
        context.block_on(read(context, call, None, &mut sink, &mut progress))?;
        return sink.finish(&files.target);
    }
    files::check_target(&files.target, matches.get_flag("force"), || is_export(&files.target))?;
    let begun = if matches.get_flag("restart") { None } else { files.load()? };
    if begun.as_ref().is_some_and(|progress| progress.request != request) {
        return Err(Failure::usage(format!("{} has an interrupted export with other flags", files.target.display()))
            .hint("run it again with the same flags to finish it, or add --restart to start again"));
    }
    let mut progress = begun.unwrap_or_else(|| Progress { request, ..Progress::default() });
    if progress.rows > 0 {
        context.note(&format!("Resuming after {} rows.", progress.rows));
    }
    let mut sink = Sink::open(&format, &files.rows(), columns, progress.position)?;
    if !progress.done {
        let call = call(params)?;
        let read = context.block_on(read(context, call, Some(&files), &mut sink, &mut progress));
        if let Err(failure) = read {
            // What was read is complete: an interruption takes effect only between pages.
            let rows = match save(&files, &mut sink, &mut progress) {
                Ok(()) => progress.rows,
                Err(_) => files.load()?.map_or(0, |progress| progress.rows),
            };
            return Err(match rows {
                0 => failure,
                rows => failure.hint(format!("{rows} rows are saved; run the same command again to resume")),
            });
        }
    }
    sink.finish(&files.target)?;
    std::fs::remove_file(files.progress()).map_err(|error| Failure::file(files.progress().display(), &error))?;
    let sessions = if progress.rows == 1 { "session" } else { "sessions" };
    context.note(&format!("{}: {} {sessions}", files.target.display(), progress.rows));
    Ok(())
}

/// Writes all rows to disk, then the progress.
fn save(files: &Files, sink: &mut Sink, progress: &mut Progress) -> Outcome {
    progress.position = sink.checkpoint()?;
    files.save(progress)
}

/// Returns the model of an item of the list.
fn item() -> &'static didit::schema::ModelDescriptor {
    item_of(operation()).expect("sessions.list returns pages")
}

async fn read(
    context: &Context,
    mut call: Call,
    files: Option<&Files>,
    sink: &mut Sink,
    progress: &mut Progress,
) -> Outcome {
    let bar = context.progress(progress.count, "exporting");
    let filters = call.params.take().unwrap_or_default();
    loop {
        call.params = Some(page_params(&filters, progress.offset));
        let response = call.send().await?;
        let page = Page::parse(&response)?;
        // Sessions deleted in the meantime have moved later ones to lower offsets. Read those again.
        let gone = progress.count.unwrap_or_default().saturating_sub(page.count.unwrap_or(u64::MAX));
        progress.count = page.count;
        if gone > 0 && progress.offset > 0 {
            progress.offset = progress.offset.saturating_sub(gone);
            continue;
        }
        for row in &page.items {
            let number = number(*row);
            // New sessions have moved this one to a higher offset. It is already written.
            if matches!((number, progress.last), (Some(number), Some(last)) if number >= last) {
                continue;
            }
            sink.add(*row)?;
            progress.rows += 1;
            progress.last = number.or(progress.last);
        }
        let read = page.items.len() as u64;
        progress.offset += read;
        progress.done = page.next.is_none() || read == 0;
        bar.at(progress.rows, page.count);
        match files {
            Some(files) => save(files, sink, progress)?,
            None => drop(sink.checkpoint()?),
        }
        if progress.done {
            return Ok(());
        }
    }
}

fn page_params(filters: &Map<String, Value>, offset: u64) -> Map<String, Value> {
    let mut params = filters.clone();
    params.insert("limit".to_owned(), PAGE.into());
    params.insert("offset".to_owned(), offset.into());
    params
}

fn number(row: &dyn Model) -> Option<i64> {
    match field(row, "session_number") {
        ValueRef::Integer(number) => Some(number),
        _ => None,
    }
}
