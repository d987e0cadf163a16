//! Log of deliveries: an SQLite file that only its owner can read. It contains the bodies, because a replay needs them,
//! but no secrets and no headers with credentials.

use crate::exit::{Exit, Failure, Outcome};
use crate::files;
use rusqlite::{Connection, OptionalExtension as _, Row, params};
use std::path::{Path, PathBuf};

/// A received delivery and its result.
#[derive(Clone, Debug, Default)]
pub(crate) struct Delivery {
    /// Number in the log; 0 if it is not logged.
    pub(crate) id: i64,
    pub(crate) received_at: String,
    pub(crate) event_type: String,
    pub(crate) session_id: String,
    pub(crate) status: String,
    /// Header of the signature scheme that verified it; empty if the verification failed.
    pub(crate) scheme: String,
    /// Error of the verification; empty if it succeeded.
    pub(crate) error: String,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
    /// URL it was forwarded to, and the status of the response.
    pub(crate) forwarded_to: Option<String>,
    pub(crate) forward_status: Option<u16>,
    /// Status of the response to the sender.
    pub(crate) response_status: u16,
}

pub(crate) struct Log(Connection);

const COLUMNS: &str = "id, received_at, event_type, session_id, status, scheme, error, headers, body, forwarded_to, forward_status, response_status";

/// Headers that may contain credentials.
const CREDENTIALS: [&str; 4] = ["authorization", "proxy-authorization", "cookie", "x-api-key"];

fn failed(error: &rusqlite::Error) -> Failure {
    // The message contains names of tables and files, but no values.
    Failure::new(Exit::Failed, format!("log of deliveries: {error}"))
}

/// Returns the default path of the log.
pub(crate) fn default_path() -> Outcome<PathBuf> {
    let folder = files::own_folder(|folders| folders.data_dir(), "pass --log FILE")?;
    Ok(folder.join("deliveries.sqlite3"))
}

impl Log {
    pub(crate) fn open(path: &Path) -> Outcome<Self> {
        files::private_folder(files::folder(path))?;
        let mut options = std::fs::OpenOptions::new();
        options.create(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path).map_err(|error| Failure::file(path.display(), &error))?;
        let connection = Connection::open(path).map_err(|error| failed(&error))?;
        connection
            .execute_batch(
                "CREATE TABLE IF NOT EXISTS deliveries (
                    id INTEGER PRIMARY KEY, received_at TEXT NOT NULL, event_type TEXT NOT NULL, session_id TEXT NOT NULL,
                    status TEXT NOT NULL, scheme TEXT NOT NULL, error TEXT NOT NULL, headers TEXT NOT NULL,
                    body BLOB NOT NULL, forwarded_to TEXT, forward_status INTEGER, response_status INTEGER NOT NULL
                )",
            )
            .map_err(|error| failed(&error))?;
        Ok(Self(connection))
    }

    /// Adds a delivery and returns its number.
    pub(crate) fn add(&self, delivery: &Delivery) -> Outcome<i64> {
        let kept: Vec<&(String, String)> = delivery
            .headers
            .iter()
            .filter(|(name, _)| !CREDENTIALS.iter().any(|credential| name.eq_ignore_ascii_case(credential)))
            .collect();
        let headers = serde_json::to_string(&kept).unwrap_or_default();
        self.0
            .execute(
                "INSERT INTO deliveries (received_at, event_type, session_id, status, scheme, error, headers, body, forwarded_to,
                 forward_status, response_status) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                params![
                    delivery.received_at,
                    delivery.event_type,
                    delivery.session_id,
                    delivery.status,
                    delivery.scheme,
                    delivery.error,
                    headers,
                    delivery.body,
                    delivery.forwarded_to,
                    delivery.forward_status,
                    delivery.response_status,
                ],
            )
            .map_err(|error| failed(&error))?;
        Ok(self.0.last_insert_rowid())
    }

    pub(crate) fn get(&self, id: i64) -> Outcome<Option<Delivery>> {
        let query = format!("SELECT {COLUMNS} FROM deliveries WHERE id = ?1");
        self.0.query_row(&query, [id], read).optional().map_err(|error| failed(&error))
    }

    /// Returns the last deliveries, newest first.
    pub(crate) fn last(&self, limit: i64) -> Outcome<Vec<Delivery>> {
        let query = format!("SELECT {COLUMNS} FROM deliveries ORDER BY id DESC LIMIT ?1");
        let mut statement = self.0.prepare(&query).map_err(|error| failed(&error))?;
        let rows = statement.query_map([limit], read).map_err(|error| failed(&error))?;
        rows.collect::<Result<_, _>>().map_err(|error| failed(&error))
    }
}

fn read(row: &Row<'_>) -> rusqlite::Result<Delivery> {
    let headers: String = row.get(7)?;
    Ok(Delivery {
        id: row.get(0)?,
        received_at: row.get(1)?,
        event_type: row.get(2)?,
        session_id: row.get(3)?,
        status: row.get(4)?,
        scheme: row.get(5)?,
        error: row.get(6)?,
        headers: serde_json::from_str(&headers).unwrap_or_default(),
        body: row.get(8)?,
        forwarded_to: row.get(9)?,
        forward_status: row.get(10)?,
        response_status: row.get(11)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_not_stored() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("inner/log.sqlite3");
        let log = Log::open(&path).expect("a log");
        let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let delivery = Delivery {
            event_type: "status.updated".to_owned(),
            headers: vec![
                header("X-Timestamp", "7"),
                header("Authorization", "Bearer MARKED-SECRET"),
                header("COOKIE", "MARKED-SECRET"),
            ],
            body: b"{}".to_vec(),
            ..Delivery::default()
        };
        let id = log.add(&delivery).expect("stored");
        let stored = log.get(id).expect("read").expect("there");
        assert_eq!(stored.headers, [header("X-Timestamp", "7")]);
        assert_eq!(stored.body, b"{}");
        let bytes = std::fs::read(&path).expect("the file");
        assert!(!bytes.windows(13).any(|window| window == b"MARKED-SECRET"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            assert_eq!(std::fs::metadata(&path).expect("facts").permissions().mode() & 0o777, 0o600);
        }
    }
}
