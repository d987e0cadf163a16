//! A form as it was sent, and links with a query.

use crate::call::Call;
use std::str::FromStr;

pub(super) struct Form(Vec<(String, String)>);

impl Form {
    pub(super) fn read(call: &Call) -> Self {
        Self(url::form_urlencoded::parse(&call.body).into_owned().collect())
    }

    /// The text of a field without white space around it; empty where there is none.
    pub(super) fn text(&self, name: &str) -> &str {
        self.0.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// As [`text`](Self::text), where empty means absent.
    pub(super) fn filled(&self, name: &str) -> Option<&str> {
        Some(self.text(name)).filter(|text| !text.is_empty())
    }

    /// A number; `label` is what the page calls the field.
    pub(super) fn number<T: FromStr>(&self, name: &str, label: &str) -> Result<T, String> {
        self.text(name).parse().map_err(|_| format!("{label}: enter a whole number that is not too large."))
    }
}

/// A path with the pairs that have a value.
pub(super) fn link(path: &str, pairs: &[(&str, &str)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(pairs.iter().filter(|(_, value)| !value.is_empty()));
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}
