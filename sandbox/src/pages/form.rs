//! Submitted forms, and links with a query.

use crate::call::Call;
use std::str::FromStr;

pub(super) struct Form(Vec<(String, String)>);

impl Form {
    pub(super) fn read(call: &Call) -> Self {
        Self(url::form_urlencoded::parse(&call.body).into_owned().collect())
    }

    /// Returns the trimmed value of a field; empty if absent.
    pub(super) fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// Returns the trimmed value of a field, if it is not empty.
    pub(super) fn filled(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    /// Parses a number. `label` is the name of the field in the error.
    pub(super) fn number<T: FromStr>(&self, name: &str, label: &str) -> Result<T, String> {
        self.text(name).parse().map_err(|_| format!("{label}: must be a whole number in the allowed range."))
    }
}

/// Returns a path with the parameters that are not empty.
pub(super) fn link(path: &str, pairs: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs.iter().filter(|(_, value)| !value.is_empty()));
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}
