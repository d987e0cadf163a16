//! Writes the rows of an export.

use super::Position;
use super::columns::{Cell, Columns};
#[cfg(feature = "parquet")]
use super::parquet::{Parts, Stream};
use crate::context::output_failed;
use crate::exit::{Failure, Outcome};
use crate::{csv, files, output};
use didit::schema::Model;
use serde_json::{Map, Value};
use std::fs::File;
use std::io::{self, BufWriter, Seek as _, SeekFrom, Write};
use std::path::{Path, PathBuf};

pub(crate) enum Sink {
    /// CSV or JSON Lines, appended to a file.
    Lines { path: PathBuf, out: BufWriter<File>, csv: bool, columns: Columns },
    #[cfg(feature = "parquet")]
    Parquet { parts: Parts, columns: Columns },
    /// Standard output, which cannot be resumed.
    Output { out: BufWriter<io::Stdout>, csv: bool, columns: Columns },
    #[cfg(feature = "parquet")]
    ParquetOutput { stream: Stream, columns: Columns },
}

impl Sink {
    /// Opens the file of an incomplete export and truncates it to the saved position.
    pub(super) fn open(format: &str, path: &Path, columns: Columns, saved: Position) -> Outcome<Self> {
        #[cfg(feature = "parquet")]
        if format == "parquet" {
            return Ok(Self::Parquet { parts: Parts::open(path, &columns, saved)?, columns });
        }
        let size = saved.bytes;
        let open = || {
            let mut file = files::open_private(path)?;
            if file.metadata()?.len() < size {
                return Err(io::Error::from(io::ErrorKind::UnexpectedEof));
            }
            file.set_len(size)?;
            file.seek(SeekFrom::End(0))?;
            Ok(file)
        };
        let file =
            open().map_err(|error| Failure::file(path.display(), &error).hint("pass --restart to start again"))?;
        let mut out = BufWriter::new(file);
        let csv = format == "csv";
        if csv && size == 0 {
            write_names(&mut out, &columns).map_err(|error| Failure::file(path.display(), &error))?;
        }
        Ok(Self::Lines { path: path.to_owned(), out, csv, columns })
    }

    /// Opens standard output.
    pub(crate) fn output(format: &str, columns: Columns) -> Outcome<Self> {
        #[cfg(feature = "parquet")]
        if format == "parquet" {
            return Ok(Self::ParquetOutput { stream: Stream::new(&columns)?, columns });
        }
        let mut out = BufWriter::new(io::stdout());
        let csv = format == "csv";
        if csv {
            write_names(&mut out, &columns).map_err(|error| output_failed(&error))?;
        }
        Ok(Self::Output { out, csv, columns })
    }

    pub(crate) fn add(&mut self, row: &dyn Model) -> Outcome {
        match self {
            Self::Lines { path, out, csv, columns } => {
                write_row(out, *csv, row, columns).map_err(|error| Failure::file(path.display(), &error))
            }
            Self::Output { out, csv, columns } => {
                write_row(out, *csv, row, columns).map_err(|error| output_failed(&error))
            }
            #[cfg(feature = "parquet")]
            Self::ParquetOutput { stream, columns } => {
                stream.add(columns.row(row));
                Ok(())
            }
            #[cfg(feature = "parquet")]
            Self::Parquet { parts, columns } => {
                parts.add(columns.row(row));
                Ok(())
            }
        }
    }

    /// Flushes all rows to disk. Returns the position to save as progress.
    pub(super) fn checkpoint(&mut self) -> Outcome<Position> {
        match self {
            Self::Lines { path, out, .. } => {
                let sync = |out: &mut BufWriter<File>| {
                    out.flush()?;
                    out.get_ref().sync_data()?;
                    out.get_mut().stream_position()
                };
                let bytes = sync(out).map_err(|error| Failure::file(path.display(), &error))?;
                Ok(Position { groups: 0, bytes })
            }
            #[cfg(feature = "parquet")]
            Self::Parquet { parts, .. } => parts.checkpoint(),
            Self::Output { out, .. } => {
                out.flush().map(|()| Position::default()).map_err(|error| output_failed(&error))
            }
            #[cfg(feature = "parquet")]
            Self::ParquetOutput { stream, .. } => stream.checkpoint().map(|()| Position::default()),
        }
    }

    /// Moves the complete export to the target.
    pub(crate) fn finish(self, target: &Path) -> Outcome {
        match self {
            Self::Lines { path, out, .. } => {
                let file = out.into_inner().map_err(|error| Failure::file(path.display(), error.error()))?;
                let place = || {
                    file.sync_all()?;
                    std::fs::rename(&path, target)?;
                    // Makes the rename durable.
                    #[cfg(unix)]
                    File::open(files::folder(target))?.sync_all()?;
                    Ok(())
                };
                place().map_err(|error: io::Error| Failure::file(target.display(), &error))
            }
            #[cfg(feature = "parquet")]
            Self::Parquet { parts, .. } => parts.finish(target),
            Self::Output { mut out, .. } => out.flush().map_err(|error| output_failed(&error)),
            #[cfg(feature = "parquet")]
            Self::ParquetOutput { stream, .. } => stream.finish(),
        }
    }
}

fn write_names(out: &mut impl Write, columns: &Columns) -> io::Result<()> {
    write_csv(out, columns.all().map(|(name, _)| name.to_owned()))
}

fn write_row(out: &mut impl Write, csv: bool, row: &dyn Model, columns: &Columns) -> io::Result<()> {
    if csv {
        return write_csv(out, columns.row(row).iter().map(Cell::text));
    }
    writeln!(out, "{}", json_line(row, columns))
}

fn write_csv(out: &mut impl Write, cells: impl Iterator<Item = String>) -> io::Result<()> {
    let line = csv::line(cells).map_err(|failure| io::Error::other(failure.to_string()))?;
    out.write_all(line.as_bytes())
}

/// Returns the row as JSON, without hidden fields.
fn json_line(row: &dyn Model, columns: &Columns) -> Value {
    let names = columns.all().map(|(name, _)| name);
    let shown = serde_json::to_value(output::Json(row, columns.visibility)).unwrap_or_default();
    let object: Map<String, Value> =
        names.filter_map(|name| Some((name.to_owned(), shown.get(name)?.clone()))).collect();
    Value::Object(object)
}
