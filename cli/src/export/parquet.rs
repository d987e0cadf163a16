//! Parquet files, written by row group. Rows cannot be appended to a Parquet file, because its footer describes the
//! whole file. So each row group is a separate file (a part) until all rows are written; then the parts are joined
//! without re-encoding. The rows of the row group that is not complete are also in a file of JSON lines, so that they
//! are not lost when the process is killed.

use super::Position;
use super::columns::{Cell, Columns, Kind};
use crate::exit::{Exit, Failure, Outcome};
use crate::files;
use didit::binding::write_whole;
use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::column::writer::{ColumnCloseResult, ColumnWriter};
use parquet::data_type::ByteArray;
use parquet::errors::{ParquetError, Result};
use parquet::file::metadata::ParquetMetaDataReader;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{Type, TypePtr};
use std::fs::File;
use std::io::{self, BufRead as _, BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Rows after which a row group is complete.
const ROW_GROUP: usize = 4000;

pub(crate) struct Parts {
    folder: PathBuf,
    schema: TypePtr,
    /// Complete row groups, and the size of the file with the rows of the next one.
    position: Position,
    /// Rows of the next part.
    rows: Vec<Vec<Cell>>,
    /// Number of these rows that are also in the file.
    saved: usize,
}

fn failed(path: &Path, error: &ParquetError) -> Failure {
    let text = match error {
        // Other messages may quote values; messages of the operating system do not.
        ParquetError::External(error) => error.to_string(),
        _ => "cannot write the Parquet file".to_owned(),
    };
    Failure::new(Exit::Failed, format!("{}: {text}", path.display()))
}

impl Parts {
    pub(super) fn open(folder: &Path, columns: &Columns, position: Position) -> Outcome<Self> {
        if position == Position::default() && folder.exists() {
            std::fs::remove_dir_all(folder).map_err(|error| Failure::file(folder.display(), &error))?;
        }
        files::private_folder(folder)?;
        // An older version may have created it with other permissions.
        #[cfg(unix)]
        std::fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))
            .map_err(|error| Failure::file(folder.display(), &error))?;
        let schema = schema(columns).map_err(|error| failed(folder, &error))?;
        let mut parts = Self { folder: folder.to_owned(), schema, position, rows: Vec::new(), saved: 0 };
        let path = parts.unfinished(position.groups);
        parts.rows = read_rows(&path, columns, position.bytes)
            .map_err(|error| Failure::file(path.display(), &error).hint("pass --restart to start again"))?;
        parts.saved = parts.rows.len();
        Ok(parts)
    }

    pub(crate) fn add(&mut self, row: Vec<Cell>) {
        self.rows.push(row);
    }

    fn part(&self, index: u64) -> PathBuf {
        self.folder.join(format!("{index:08}.parquet"))
    }

    /// Returns the file with the rows of a part that is not complete.
    fn unfinished(&self, index: u64) -> PathBuf {
        self.folder.join(format!("{index:08}.jsonl"))
    }

    /// Writes the rows that are not on disk. Returns the position after them.
    pub(super) fn checkpoint(&mut self) -> Outcome<Position> {
        if self.rows.len() >= ROW_GROUP {
            self.flush()?;
        } else if self.saved < self.rows.len() {
            if self.position.bytes == 0 && self.position.groups > 0 {
                // The previous part is complete, and the saved progress does not refer to this file anymore.
                let _ = std::fs::remove_file(self.unfinished(self.position.groups - 1));
            }
            let path = self.unfinished(self.position.groups);
            self.position.bytes = write_rows(&path, &self.rows[self.saved..], self.position.bytes)
                .map_err(|error| Failure::file(path.display(), &error))?;
            self.saved = self.rows.len();
        }
        Ok(self.position)
    }

    /// Writes the rows as a part.
    fn flush(&mut self) -> Outcome {
        if !self.rows.is_empty() {
            let path = self.part(self.position.groups);
            let file = files::open_private(&path).map_err(|error| Failure::file(path.display(), &error))?;
            file.set_len(0).map_err(|error| Failure::file(path.display(), &error))?;
            let write = || {
                let mut writer = SerializedFileWriter::new(&file, Arc::clone(&self.schema), properties())?;
                write_group(&mut writer, &self.rows)?;
                writer.close()?;
                file.sync_data()?;
                Ok(())
            };
            write().map_err(|error| failed(&path, &error))?;
            self.rows.clear();
            self.saved = 0;
            self.position = Position { groups: self.position.groups + 1, bytes: 0 };
        }
        Ok(())
    }

    pub(crate) fn finish(mut self, target: &Path) -> Outcome {
        self.flush()?;
        let join = |file: &mut File| {
            let mut writer = SerializedFileWriter::new(file, Arc::clone(&self.schema), properties())?;
            for index in 0..self.position.groups {
                append(&mut writer, &File::open(self.part(index))?)?;
            }
            writer.close()?;
            Ok(())
        };
        write_whole(target, join).map_err(|error| failed(target, &error))?;
        std::fs::remove_dir_all(&self.folder).map_err(|error| Failure::file(self.folder.display(), &error))
    }
}

/// Appends rows to a file, after its first `size` bytes: a list of the cells as text a line. Returns the new size.
fn write_rows(path: &Path, rows: &[Vec<Cell>], size: u64) -> io::Result<u64> {
    let mut file = files::open_private(path)?;
    file.set_len(size)?;
    file.seek(SeekFrom::End(0))?;
    let mut out = BufWriter::new(&file);
    for row in rows {
        let cells: Vec<Option<String>> = row.iter().map(|cell| (*cell != Cell::Empty).then(|| cell.text())).collect();
        serde_json::to_writer(&mut out, &cells)?;
        out.write_all(b"\n")?;
    }
    out.flush()?;
    drop(out);
    file.sync_data()?;
    file.stream_position()
}

/// Reads the rows in the first `size` bytes of a file.
fn read_rows(path: &Path, columns: &Columns, size: u64) -> io::Result<Vec<Vec<Cell>>> {
    if size == 0 {
        return Ok(Vec::new());
    }
    let file = File::open(path)?;
    if file.metadata()?.len() < size {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    let invalid = || io::Error::from(io::ErrorKind::InvalidData);
    let row = |line: io::Result<String>| {
        let cells: Vec<Option<String>> = serde_json::from_str(&line?)?;
        if cells.len() != columns.all().count() {
            return Err(invalid());
        }
        let parsed = cells.into_iter().zip(columns.all()).map(|(cell, (_, kind))| Cell::parse(cell, kind));
        parsed.collect::<Option<Vec<_>>>().ok_or_else(invalid)
    };
    BufReader::new(file.take(size)).lines().map(row).collect()
}

/// A Parquet file written to standard output.
pub(crate) struct Stream {
    writer: SerializedFileWriter<io::Stdout>,
    /// Rows of the next row group.
    rows: Vec<Vec<Cell>>,
}

impl Stream {
    pub(crate) fn new(columns: &Columns) -> Outcome<Self> {
        let open = || SerializedFileWriter::new(io::stdout(), schema(columns)?, properties());
        Ok(Self { writer: open().map_err(|error| output(&error))?, rows: Vec::new() })
    }

    pub(crate) fn add(&mut self, row: Vec<Cell>) {
        self.rows.push(row);
    }

    /// Writes the rows if they are a whole row group.
    pub(crate) fn checkpoint(&mut self) -> Outcome {
        if self.rows.len() >= ROW_GROUP { self.flush() } else { Ok(()) }
    }

    fn flush(&mut self) -> Outcome {
        if !self.rows.is_empty() {
            write_group(&mut self.writer, &self.rows).map_err(|error| output(&error))?;
            self.rows.clear();
        }
        Ok(())
    }

    pub(crate) fn finish(mut self) -> Outcome {
        self.flush()?;
        self.writer.close().map(drop).map_err(|error| output(&error))
    }
}

fn output(error: &ParquetError) -> Failure {
    failed(Path::new("standard output"), error)
}

fn properties() -> Arc<WriterProperties> {
    Arc::new(
        WriterProperties::builder().set_compression(Compression::SNAPPY).set_created_by("didit".to_owned()).build(),
    )
}

fn schema(columns: &Columns) -> Result<TypePtr> {
    let fields = columns.all().map(|(name, kind)| {
        let physical = match kind {
            Kind::Boolean => Physical::BOOLEAN,
            Kind::Integer => Physical::INT64,
            Kind::Number => Physical::DOUBLE,
            Kind::Text => Physical::BYTE_ARRAY,
        };
        let logical = (kind == Kind::Text).then_some(LogicalType::String);
        let field = Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL);
        field.with_logical_type(logical).build().map(Arc::new)
    });
    let fields = fields.collect::<Result<_>>()?;
    Ok(Arc::new(Type::group_type_builder("session").with_fields(fields).build()?))
}

fn values<T>(cells: &[&Cell], value: impl Fn(&Cell) -> Option<T>) -> Vec<T> {
    cells.iter().filter_map(|cell| value(cell)).collect()
}

fn write_group<W: Write + Send>(writer: &mut SerializedFileWriter<W>, rows: &[Vec<Cell>]) -> Result<()> {
    let mut group = writer.next_row_group()?;
    let mut place = 0;
    while let Some(mut column) = group.next_column()? {
        let cells: Vec<&Cell> = rows.iter().filter_map(|row| row.get(place)).collect();
        let levels: Vec<i16> = cells.iter().map(|cell| i16::from(**cell != Cell::Empty)).collect();
        match column.untyped() {
            ColumnWriter::BoolColumnWriter(out) => {
                let value = |cell: &Cell| if let Cell::Boolean(value) = cell { Some(*value) } else { None };
                out.write_batch(&values(&cells, value), Some(&levels), None)?;
            }
            ColumnWriter::Int64ColumnWriter(out) => {
                let value = |cell: &Cell| if let Cell::Integer(value) = cell { Some(*value) } else { None };
                out.write_batch(&values(&cells, value), Some(&levels), None)?;
            }
            ColumnWriter::DoubleColumnWriter(out) => {
                let value = |cell: &Cell| if let Cell::Number(value) = cell { Some(*value) } else { None };
                out.write_batch(&values(&cells, value), Some(&levels), None)?;
            }
            ColumnWriter::ByteArrayColumnWriter(out) => {
                let value = |cell: &Cell| (*cell != Cell::Empty).then(|| ByteArray::from(cell.text().into_bytes()));
                out.write_batch(&values(&cells, value), Some(&levels), None)?;
            }
            _ => return Err(ParquetError::General("column of unknown type".to_owned())),
        }
        column.close()?;
        place += 1;
    }
    group.close()?;
    Ok(())
}

/// Copies the row groups of a part without decompressing them.
fn append<W: Write + Send>(writer: &mut SerializedFileWriter<W>, part: &File) -> Result<()> {
    let metadata = ParquetMetaDataReader::new().parse_and_finish(part)?;
    for group in metadata.row_groups() {
        let mut out = writer.next_row_group()?;
        for column in group.columns() {
            let copied = ColumnCloseResult {
                bytes_written: u64::try_from(column.compressed_size()).unwrap_or_default(),
                rows_written: u64::try_from(group.num_rows()).unwrap_or_default(),
                metadata: column.clone(),
                bloom_filter: None,
                column_index: None,
                offset_index: None,
            };
            out.append_column(part, copied)?;
        }
        out.close()?;
    }
    Ok(())
}
