//! Parquet files, written by row group. Rows cannot be appended to a Parquet file, because its footer describes the
//! whole file. So each row group is a separate file (a part) until all rows are written; then the parts are joined
//! without re-encoding.

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
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(crate) struct Parts {
    folder: PathBuf,
    schema: TypePtr,
    /// Number of written parts.
    count: u64,
    /// Rows of the next part.
    rows: Vec<Vec<Cell>>,
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
    pub(crate) fn open(folder: &Path, columns: &Columns, count: u64) -> Outcome<Self> {
        if count == 0 && folder.exists() {
            std::fs::remove_dir_all(folder).map_err(|error| Failure::file(folder.display(), &error))?;
        }
        files::private_folder(folder)?;
        // An older version may have created it with other permissions.
        #[cfg(unix)]
        std::fs::set_permissions(folder, std::os::unix::fs::PermissionsExt::from_mode(0o700))
            .map_err(|error| Failure::file(folder.display(), &error))?;
        let schema = schema(columns).map_err(|error| failed(folder, &error))?;
        Ok(Self { folder: folder.to_owned(), schema, count, rows: Vec::new() })
    }

    pub(crate) fn add(&mut self, row: Vec<Cell>) {
        self.rows.push(row);
    }

    fn part(&self, index: u64) -> PathBuf {
        self.folder.join(format!("{index:08}.parquet"))
    }

    /// Writes the rows as a part. Returns the number of parts.
    pub(crate) fn flush(&mut self) -> Outcome<u64> {
        if !self.rows.is_empty() {
            let path = self.part(self.count);
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
            self.count += 1;
        }
        Ok(self.count)
    }

    pub(crate) fn finish(self, target: &Path) -> Outcome {
        let join = |file: &mut File| {
            let mut writer = SerializedFileWriter::new(file, Arc::clone(&self.schema), properties())?;
            for index in 0..self.count {
                append(&mut writer, &File::open(self.part(index))?)?;
            }
            writer.close()?;
            Ok(())
        };
        write_whole(target, join).map_err(|error| failed(target, &error))?;
        std::fs::remove_dir_all(&self.folder).map_err(|error| Failure::file(self.folder.display(), &error))
    }
}

/// A Parquet file written to standard output.
pub(crate) struct Stream {
    writer: SerializedFileWriter<std::io::Stdout>,
    /// Rows of the next row group.
    rows: Vec<Vec<Cell>>,
}

impl Stream {
    pub(crate) fn new(columns: &Columns) -> Outcome<Self> {
        let open = || SerializedFileWriter::new(std::io::stdout(), schema(columns)?, properties());
        Ok(Self { writer: open().map_err(|error| output(&error))?, rows: Vec::new() })
    }

    pub(crate) fn add(&mut self, row: Vec<Cell>) {
        self.rows.push(row);
    }

    /// Writes the rows as a row group.
    pub(crate) fn flush(&mut self) -> Outcome {
        if !self.rows.is_empty() {
            write_group(&mut self.writer, &self.rows).map_err(|error| output(&error))?;
            self.rows.clear();
        }
        Ok(())
    }

    pub(crate) fn finish(self) -> Outcome {
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
