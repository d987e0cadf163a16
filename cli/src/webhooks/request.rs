//! Saved requests: complete, or as headers and a body.

use crate::exit::{Failure, Outcome};
use serde_json::Value;

/// A webhook request as received.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct SavedRequest {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl SavedRequest {
    /// Parses a request line (optional), headers, an empty line and the body. Lines end with LF or CRLF.
    pub(crate) fn parse(text: &[u8]) -> Outcome<Self> {
        let find = |end: &[u8]| text.windows(end.len()).position(|window| window == end).map(|at| (at, at + end.len()));
        let ends = [find(b"\r\n\r\n"), find(b"\n\n")];
        let Some((end, start)) = ends.into_iter().flatten().min() else {
            return Err(Failure::usage("the request has no empty line between its headers and its body")
                .hint("save it as received, or pass --headers and --body"));
        };
        let head = &text[..end];
        let first = head.iter().position(|byte| *byte == b'\n').map_or(head.len(), |at| at + 1);
        // Some tools do not save the request line.
        let line = String::from_utf8_lossy(&head[..first]);
        let head = if line.contains(" HTTP/") { &head[first..] } else { head };
        Ok(Self { headers: headers(head)?, body: text[start..].to_vec() })
    }

    pub(crate) fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

/// Parses headers from lines of `Name: value` or from a JSON object.
pub(crate) fn headers(text: &[u8]) -> Outcome<Vec<(String, String)>> {
    let text = std::str::from_utf8(text)
        .map_err(|_| Failure::usage("the headers are not valid UTF-8").hint("save them as received"))?;
    if text.trim_start().starts_with('{') {
        let Ok(Value::Object(object)) = serde_json::from_str(text) else {
            return Err(Failure::usage("the headers begin with { but are not a JSON object")
                .hint("write {\"X-Timestamp\": \"…\"}, or one `Name: value` a line"));
        };
        let text = |value: Value| match value {
            Value::String(text) => vec![text],
            Value::Array(values) => values.into_iter().filter_map(|value| value.as_str().map(str::to_owned)).collect(),
            other => vec![other.to_string()],
        };
        return Ok(object
            .into_iter()
            .flat_map(|(name, value)| text(value).into_iter().map(move |value| (name.clone(), value)))
            .collect());
    }
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(index, line)| {
            let (name, value) = line.split_once(':').ok_or_else(|| {
                Failure::usage(format!("line {} of the headers has no colon", index + 1))
                    .hint("write one `Name: value` a line")
            })?;
            Ok((name.trim().to_owned(), value.trim().to_owned()))
        })
        .collect()
}

/// Returns the `timestamp` of a body, if verifiers can read it.
pub(crate) fn timestamp(body: &[u8]) -> Option<i64> {
    didit::webhooks::timestamp_of(body).ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_is_kept_to_the_last_byte() {
        let request = SavedRequest::parse(b"POST / HTTP/1.1\r\nX-Timestamp: 7\r\n\r\n{}\r\n\r\n").expect("a request");
        assert_eq!(request.headers, [("X-Timestamp".to_owned(), "7".to_owned())]);
        assert_eq!(request.body, b"{}\r\n\r\n");
    }

    #[test]
    fn headers_may_be_lines_alone_or_json() {
        let request = SavedRequest::parse(b"X-Timestamp: 7\nA: b:c\n\n{\n\n}").expect("a request");
        assert_eq!(request.headers[1], ("A".to_owned(), "b:c".to_owned()));
        assert_eq!(request.body, b"{\n\n}");
        assert_eq!(headers(br#"{"A": ["1", "2"], "B": 3}"#).expect("headers").len(), 3);
        assert!(headers(b"no colon").is_err());
    }

    #[test]
    fn the_timestamp_of_a_body_is_the_one_that_is_verified() {
        for body in [&br#"{"timestamp":1760000000.0}"#[..], br#"{"timestamp":"1760000000"}"#] {
            assert_eq!(timestamp(body), Some(1_760_000_000));
        }
        for body in [&br#"{"timestamp":"+1760000000"}"#[..], br#"{"timestamp":null}"#, b"[]"] {
            assert_eq!(timestamp(body), None);
        }
    }
}
