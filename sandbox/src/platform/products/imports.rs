//! Imports of users from a file.

use crate::platform::Refusal;
use crate::platform::collections::{self, Answer, Request, find_mut, shown};
use crate::platform::users;
use crate::random::new_uuid;
use crate::store::{Object, State};
use serde_json::{Value, json};

const KEY: &str = "session/imports";
/// Columns of a file, the first of which is required.
const COLUMNS: [&str; 4] = ["vendor_data", "full_name", "date_of_birth", "status"];

/// Returns a file with the columns and an example.
pub(super) fn template() -> String {
    format!("{}\nuser-1,Ada Lovelace,1990-01-02,ACTIVE\n", COLUMNS.join(","))
}

/// Starts an import. The response says `PENDING`; the job is finished when it is retrieved.
pub(super) fn create(state: &mut State, app: usize, request: &Request) -> Result<Answer, Refusal> {
    let file = request.files.first();
    if file.is_none() && !request.body.contains_key("source_file_url") {
        return Err(Refusal::field("file", "Send a file or source_file_url."));
    }
    let now = state.clock.text();
    let mut job = collections::created(&state.applications[app], request, &now);
    let name = match (file, request.text("source_file_url")) {
        (Some(file), _) => file.file_name.clone(),
        (None, url) => url.and_then(|url| url.rsplit('/').next()).unwrap_or_default().to_owned(),
    };
    let format = request
        .text("source_format")
        .map_or_else(|| if name.ends_with(".ndjson") { "ndjson".to_owned() } else { "csv".to_owned() }, str::to_owned);
    let rows = match file {
        Some(file) if format == "ndjson" => ndjson(&file.bytes),
        Some(file) => csv(&file.bytes),
        // The sandbox has no access to other hosts.
        None => Vec::new(),
    };
    for (field, value) in
        [("source_filename", json!(name)), ("source_format", json!(format)), ("total_rows", json!(rows.len()))]
    {
        job.insert(field.to_owned(), value);
    }
    job.insert("status".to_owned(), json!("PENDING"));
    let pending = shown(request.response(), &job);
    let id = job["uuid"].as_str().unwrap_or_default().to_owned();
    state.applications[app].objects.entry(KEY.to_owned()).or_default().push(job);
    let users = request.text("import_type").is_none_or(|kind| kind == "user_verification");
    run(state, app, &id, &rows, users)?;
    Ok(Answer::Value(pending))
}

fn run(state: &mut State, app: usize, id: &str, rows: &[Object], of_users: bool) -> Result<(), Refusal> {
    let now = state.clock.text();
    let (mut made, mut updated, mut errors) = (0, 0, Vec::new());
    for (index, row) in rows.iter().enumerate() {
        let result = match row.get("vendor_data").and_then(Value::as_str).filter(|text| !text.is_empty()) {
            None => Err(Refusal::field("vendor_data", "This field may not be blank.")),
            Some(_) if !of_users => Ok(true),
            Some(_) => users::import(state, app, row),
        };
        match result {
            Ok(true) => made += 1,
            Ok(false) => updated += 1,
            Err(refusal) => errors.push(Object::from_iter([
                ("uuid".to_owned(), json!(new_uuid())),
                ("row_number".to_owned(), json!(index + 1)),
                ("external_id".to_owned(), row.get("vendor_data").cloned().unwrap_or(Value::Null)),
                ("error".to_owned(), json!(refusal.described())),
                ("raw_row".to_owned(), json!(row)),
                ("created_at".to_owned(), json!(now)),
            ])),
        }
    }
    let failed = errors.len();
    state.applications[app].objects.insert(format!("{KEY}/{id}/errors"), errors);
    let job = find_mut(state, app, KEY, id)?;
    for (field, value) in [
        ("status", json!("COMPLETED")),
        ("processed_rows", json!(rows.len())),
        ("checkpoint_row", json!(rows.len())),
        ("created_count", json!(made)),
        ("updated_count", json!(updated)),
        ("failed_count", json!(failed)),
        ("started_at", json!(now)),
        ("completed_at", json!(now)),
    ] {
        job.insert(field.to_owned(), value);
    }
    Ok(())
}

/// Returns the rows that were not imported.
pub(super) fn list_errors(state: &State, app: usize, request: &Request) -> Answer {
    let key = format!("{KEY}/{}/errors", request.found.parameter("importId"));
    let errors = state.applications[app].objects.get(&key).into_iter().flatten();
    Answer::Items(errors.cloned().map(Value::Object).collect())
}

fn ndjson(bytes: &[u8]) -> Vec<Object> {
    let text = String::from_utf8_lossy(bytes);
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    // A row that is not an object lacks its fields.
    lines.map(|line| serde_json::from_str(line).unwrap_or_default()).collect()
}

fn csv(bytes: &[u8]) -> Vec<Object> {
    let text = String::from_utf8_lossy(bytes);
    let mut records = records(text.trim_start_matches('\u{feff}')).into_iter();
    let Some(header) = records.next() else { return Vec::new() };
    let row = |record: Vec<String>| {
        header.iter().zip(record).map(|(name, value)| (name.trim().to_owned(), json!(value))).collect()
    };
    records.map(row).collect()
}

/// Returns the fields of each record, which may be quoted and contain commas and line breaks then.
fn records(text: &str) -> Vec<Vec<String>> {
    let (mut records, mut record, mut field, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                field.push('"');
                letters.next();
            }
            '"' => quoted = !quoted,
            ',' if !quoted => record.push(std::mem::take(&mut field)),
            '\n' if !quoted => {
                record.push(std::mem::take(&mut field));
                records.push(std::mem::take(&mut record));
            }
            '\r' if !quoted => {}
            other => field.push(other),
        }
    }
    if !field.is_empty() || !record.is_empty() {
        record.push(field);
        records.push(record);
    }
    records.retain(|record| record.iter().any(|field| !field.is_empty()));
    records
}

#[cfg(test)]
mod tests {
    use super::{COLUMNS, csv, template};
    use serde_json::json;

    #[test]
    fn fields_may_be_quoted() {
        let rows = csv(b"\xef\xbb\xbfvendor_data,full_name\r\n1,\"Lovelace, \"\"Ada\"\"\"\n\n2,\"a\nb\"");
        assert_eq!(
            json!(rows),
            json!([
                {"vendor_data": "1", "full_name": "Lovelace, \"Ada\""}, {"vendor_data": "2", "full_name": "a\nb"},
            ])
        );
        assert_eq!(csv(b"").len(), 0);
        assert_eq!(csv(template().as_bytes())[0].keys().collect::<Vec<_>>().len(), COLUMNS.len());
    }
}
