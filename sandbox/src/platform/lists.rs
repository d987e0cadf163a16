//! Lists of values, and their effect on later sessions.

use crate::store::{Application, Object};
use serde_json::Value;

/// Returns whether an entry of a list has the value of a session: a document number, a phone number or an email address.
/// The platform publishes no fields of lists: a list with a word that begins with `allow` or `white` in a field other than
/// its name and description blocks nothing.
pub(super) fn blocks(app: &Application, value: &Value) -> bool {
    let Some(value) = value.as_str() else { return false };
    let lists = app.objects.get("lists").into_iter().flatten().filter(|list| !allows(list));
    let same = |entry: &Object| {
        entry.get("value").and_then(Value::as_str).is_some_and(|other| other.trim().eq_ignore_ascii_case(value))
    };
    lists.filter_map(|list| list.get("uuid")?.as_str()).any(|uuid| {
        let key = format!("lists/{uuid}/entries");
        app.objects.get(&key).into_iter().flatten().any(same)
    })
}

fn allows(list: &Object) -> bool {
    let fields = list.iter().filter(|(name, _)| !["name", "title", "label", "description"].contains(&name.as_str()));
    let texts = fields.filter_map(|(_, value)| value.as_str()).map(str::to_lowercase);
    texts.into_iter().any(|text| ["allow", "white"].iter().any(|word| text.starts_with(word)))
}
