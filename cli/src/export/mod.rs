//! `didit sessions export`: a list of any length into a file, with the memory of one page, and resumable.
//!
//! Until it is whole, an export lives beside its target: `FILE.export` holds the rows (for Parquet one part a row
//! group), `FILE.export.json` how far it is. Rows beyond that point are cut off when it goes on, so that an interruption
//! at any moment neither loses a row nor doubles one. The target appears at the end, whole, by a rename.

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

/// How many rows are asked for at a time; the most the platform gives.
const PAGE: u64 = 200;
/// After how many rows the side file is written. Also the rows of a row group.
const CHECKPOINT: u64 = 4000;

/// The list that is exported.
fn operation() -> &'static Operation {
    find(&["sessions", "list"]).expect("the registry lists sessions")
}

pub(crate) fn command() -> Command {
    let formats: &[&str] = if cfg!(feature = "parquet") { &["csv", "jsonl", "parquet"] } else { &["csv", "jsonl"] };
    let command = Command::new("export")
        .about("Writes all sessions into a file: CSV, JSON Lines or Parquet")
        .long_about(
            "Writes all sessions, or those the filters say, into a file. It needs the memory of one page, however long \
             the list is, and goes on where it stopped when the same command is run again after an interruption. \
             Columns with personal data are left out unless --reveal is given.",
        )
        .arg(option("format", "FORMAT", "The format").default_value("csv").value_parser(formats.to_vec()))
        .arg(option("output", "FILE", "Where to write it").short('o').required(true))
        .arg(switch("restart", "Begins anew where an earlier export was interrupted"));
    let flags: Vec<_> = filters();
    profiles::add_flags(flags::add(command, &flags)).after_help(
        "Examples:\n  didit sessions export --output sessions.csv\n  didit sessions export --format parquet --status Approved --date-from 2026-01-01 --reveal --output approved.parquet",
    )
}

/// The filters of the list; the pages are this command's own business.
fn filters() -> Vec<flags::Flag> {
    flags_of(operation()).into_iter().filter(|flag| !["limit", "offset"].contains(&flag.name())).collect()
}

/// How far an export is: what the side file says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Progress {
    /// What is exported, and how: an export goes on only as what it was begun as.
    request: Value,
    /// How many rows of the list are dealt with.
    offset: u64,
    /// How many rows are written.
    rows: u64,
    /// How many bytes of the file hold them; for Parquet how many parts.
    size: u64,
    /// The number of the last session that was written. Lists are newest first, so that later rows have lower ones.
    last: Option<i64>,
    /// How many sessions the list had.
    count: Option<u64>,
    /// Whether all rows are there and only the last step is missing.
    done: bool,
}

/// The target, and what stands beside it until it is whole.
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
        return Err(Failure::usage(format!("another export to {} was interrupted", files.target.display()))
            .hint("run it again with the same flags to finish it, or add --restart to begin anew"));
    }
    let columns = Columns::new(item(), Visibility { reveal: context.reveal, links: false });
    let mut progress = begun.unwrap_or_else(|| Progress { request, ..Progress::default() });
    if progress.rows > 0 {
        context.note(&format!("Going on after {} rows.", progress.rows));
    }
    let mut sink = Sink::open(&format, &files.rows(), columns, progress.size)?;
    if !progress.done {
        let client = profiles::client(matches, operation().auth)?;
        let call = Call { operation: operation(), client, arguments: Vec::new(), params: Some(params) };
        let read = context.block_on(read(context, call, &files, &mut sink, &mut progress));
        if let Err(failure) = read {
            let rows = files.load()?.map_or(0, |progress| progress.rows);
            return Err(failure.hint(format!("{rows} rows are kept: the same command goes on from there")));
        }
    }
    sink.finish(&files.target)?;
    std::fs::remove_file(files.progress()).map_err(|error| Failure::file(files.progress().display(), &error))?;
    let sessions = if progress.rows == 1 { "session" } else { "sessions" };
    context.note(&format!("{}: {} {sessions}", files.target.display(), progress.rows));
    Ok(())
}

/// What a page of the list holds.
fn item() -> &'static didit::schema::ModelDescriptor {
    let TypeDescriptor::Model(page) = operation().answer.ty else { unreachable!("lists answer pages") };
    match page.fields.iter().find(|field| field.name == "results").map(|field| field.ty) {
        Some(TypeDescriptor::List(TypeDescriptor::Model(item))) => item,
        _ => unreachable!("pages hold results"),
    }
}

async fn read(context: &Context, mut call: Call, files: &Files, sink: &mut Sink, progress: &mut Progress) -> Outcome {
    let bar = context.progress(Some(progress.count.unwrap_or_default()), "exporting");
    let filters = call.params.take().unwrap_or_default();
    let mut since = 0;
    loop {
        call.params = Some(page_params(&filters, progress.offset));
        let answer = call.send().await?;
        let page = Page::parse(&answer)?;
        // Sessions that were deleted meanwhile moved later ones up, beyond what was asked for: look there again.
        let gone = progress.count.unwrap_or_default().saturating_sub(page.count.unwrap_or(u64::MAX));
        progress.count = page.count;
        if gone > 0 && progress.offset > 0 {
            progress.offset = progress.offset.saturating_sub(gone);
            continue;
        }
        for row in &page.items {
            let number = number(*row);
            // New sessions moved this one down, and it was written before.
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
