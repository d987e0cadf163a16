//! `didit sessions export`: writes a list of any length to a file. An export can be resumed and keeps only one page in
//! memory.
//!
//! An incomplete export is in two files beside the target: `FILE.export` has the rows (for Parquet a directory with one
//! file per row group), `FILE.export.json` the progress. When the export is resumed, rows after the saved progress are
//! discarded, so an interruption neither loses nor duplicates rows. A complete export is renamed to the target.

mod columns;
#[cfg(feature = "parquet")]
mod parquet;
mod sink;

use crate::arguments::{option, switch};
use crate::call::{Call, Page};
use crate::context::Context;
use crate::exit::{Failure, Outcome};
use crate::operations::{find, flags_of};
use crate::output::{Visibility, field};
use crate::{files, flags, profiles};
use clap::{ArgMatches, Command};
use columns::Columns;
use didit::operation::Operation;
use didit::schema::{Model, TypeDescriptor, ValueRef};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use sink::Sink;
use std::path::PathBuf;

/// Rows per request; the maximum of the platform.
const PAGE: u64 = 200;
/// Number of rows after which the progress is saved. Also the size of a row group.
const CHECKPOINT: u64 = 4000;

/// Returns the operation that lists what is exported.
fn operation() -> &'static Operation {
    find(&["sessions", "list"]).expect("the registry contains sessions.list")
}

pub(crate) fn command() -> Command {
    let formats: &[&str] = if cfg!(feature = "parquet") { &["csv", "jsonl", "parquet"] } else { &["csv", "jsonl"] };
    let command = Command::new("export")
        .about("Exports sessions to a CSV, JSON Lines or Parquet file")
        .long_about(
            "Exports all sessions, or those that match the filters, to a file. Memory use does not grow with the number \
             of sessions. To resume an interrupted export, run the same command again. Columns with personal data are \
             left out unless --reveal is set.",
        )
        .arg(option("format", "FORMAT", "File format").default_value("csv").value_parser(formats.to_vec()))
        .arg(option("output", "FILE", "Output file").short('o').required(true))
        .arg(switch("restart", "Starts again instead of resuming an interrupted export"));
    let flags: Vec<_> = filters();
    profiles::add_flags(flags::add(command, &flags)).after_help(
        "Examples:\n  didit sessions export --output sessions.csv\n  didit sessions export --format parquet --status Approved --date-from 2026-01-01 --reveal --output approved.parquet",
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
    /// Size of the written rows in bytes; for Parquet the number of parts.
    size: u64,
    /// Number of the last written session. Lists are sorted newest first, so later rows have lower numbers.
    last: Option<i64>,
    /// Total number of sessions in the list.
    count: Option<u64>,
    /// `true` if all rows are written and only the rename is missing.
    done: bool,
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

pub(crate) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let files = Files { target: matches.get_one::<String>("output").map(PathBuf::from).unwrap_or_default() };
    let format = matches.get_one::<String>("format").cloned().unwrap_or_default();
    let params = flags::read(&filters(), matches)?;
    let options = profiles::options(matches)?;
    let request = serde_json::json!({
        "format": format, "params": params, "reveal": context.reveal, "base_url": options.base_url,
    });
    let begun = if matches.get_flag("restart") { None } else { files.load()? };
    if begun.as_ref().is_some_and(|progress| progress.request != request) {
        return Err(Failure::usage(format!("{} has an interrupted export with other flags", files.target.display()))
            .hint("run it again with the same flags to finish it, or add --restart to start again"));
    }
    let columns = Columns::new(item(), Visibility { reveal: context.reveal, links: false });
    let mut progress = begun.unwrap_or_else(|| Progress { request, ..Progress::default() });
    if progress.rows > 0 {
        context.note(&format!("Resuming after {} rows.", progress.rows));
    }
    let mut sink = Sink::open(&format, &files.rows(), columns, progress.size)?;
    if !progress.done {
        let client = profiles::client(matches, operation().auth)?;
        let call = Call { operation: operation(), client, arguments: Vec::new(), params: Some(params) };
        let read = context.block_on(read(context, call, &files, &mut sink, &mut progress));
        if let Err(failure) = read {
            let rows = files.load()?.map_or(0, |progress| progress.rows);
            return Err(failure.hint(format!("{rows} rows are saved; run the same command again to resume")));
        }
    }
    sink.finish(&files.target)?;
    std::fs::remove_file(files.progress()).map_err(|error| Failure::file(files.progress().display(), &error))?;
    let sessions = if progress.rows == 1 { "session" } else { "sessions" };
    context.note(&format!("{}: {} {sessions}", files.target.display(), progress.rows));
    Ok(())
}

/// Returns the model of an item of the list.
fn item() -> &'static didit::schema::ModelDescriptor {
    let TypeDescriptor::Model(page) = operation().response.ty else { unreachable!("lists return pages") };
    match page.fields.iter().find(|field| field.name == "results").map(|field| field.ty) {
        Some(TypeDescriptor::List(TypeDescriptor::Model(item))) => item,
        _ => unreachable!("pages have results"),
    }
}

async fn read(context: &Context, mut call: Call, files: &Files, sink: &mut Sink, progress: &mut Progress) -> Outcome {
    let bar = context.progress(Some(progress.count.unwrap_or_default()), "exporting");
    let filters = call.params.take().unwrap_or_default();
    let mut since = 0;
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
        since += read;
        progress.done = page.next.is_none() || read == 0;
        bar.at(progress.rows, page.count);
        if progress.done || since >= CHECKPOINT {
            since = 0;
            progress.size = sink.checkpoint()?;
            files.save(progress)?;
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
