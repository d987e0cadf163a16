//! What UniFFI has to be told beyond the declarations: how our value types cross to Kotlin and Swift.

use crate::schema::{Date, DateTime, Decimal, Json, JsonObject, NameList, Patch, Secret, SessionNumber, Translations};
use std::collections::HashMap;

/// What happens to a stored text.
#[derive(Clone, uniffi::Enum)]
pub enum TextPatch {
    /// It is cleared.
    Clear,
    /// It is replaced.
    Set(String),
}

/// What happens to a stored number.
#[derive(Clone, uniffi::Enum)]
pub enum IntegerPatch {
    /// It is cleared.
    Clear,
    /// It is replaced.
    Set(i64),
}

type PatchOfText = Patch<String>;
type PatchOfInteger = Patch<i64>;
type PatchOfDate = Patch<Date>;
type PatchOfObject = Patch<JsonObject>;

// In Kotlin and Swift a field that is not given is `null`, so keeping is the absence of a patch there.
uniffi::custom_type!(PatchOfText, Option<TextPatch>, {
    lower: |patch| match patch {
        Patch::Keep => None,
        Patch::Clear => Some(TextPatch::Clear),
        Patch::Set(text) => Some(TextPatch::Set(text)),
    },
    try_lift: |patch| Ok(match patch {
        None => Patch::Keep,
        Some(TextPatch::Clear) => Patch::Clear,
        Some(TextPatch::Set(text)) => Patch::Set(text),
    }),
});

uniffi::custom_type!(PatchOfInteger, Option<IntegerPatch>, {
    lower: |patch| match patch {
        Patch::Keep => None,
        Patch::Clear => Some(IntegerPatch::Clear),
        Patch::Set(number) => Some(IntegerPatch::Set(number)),
    },
    try_lift: |patch| Ok(match patch {
        None => Patch::Keep,
        Some(IntegerPatch::Clear) => Patch::Clear,
        Some(IntegerPatch::Set(number)) => Patch::Set(number),
    }),
});

uniffi::custom_type!(PatchOfDate, Option<TextPatch>, {
    lower: |patch| match patch {
        Patch::Keep => None,
        Patch::Clear => Some(TextPatch::Clear),
        Patch::Set(day) => Some(TextPatch::Set(day.to_string())),
    },
    try_lift: |patch| Ok(match patch {
        None => Patch::Keep,
        Some(TextPatch::Clear) => Patch::Clear,
        Some(TextPatch::Set(day)) => Patch::Set(Date::from(day)),
    }),
});

uniffi::custom_type!(PatchOfObject, Option<TextPatch>, {
    lower: |patch| match patch {
        Patch::Keep => None,
        Patch::Clear => Some(TextPatch::Clear),
        Patch::Set(object) => Some(TextPatch::Set(Json::Object(object).to_string())),
    },
    try_lift: |patch| Ok(match patch {
        None => Patch::Keep,
        Some(TextPatch::Clear) => Patch::Clear,
        Some(TextPatch::Set(text)) => Patch::Set(serde_json::from_str(&text)?),
    }),
});

uniffi::custom_type!(DateTime, String, {
    lower: |time| time.to_string(),
    try_lift: |text| Ok(DateTime::from(text)),
});

uniffi::custom_type!(Date, String, {
    lower: |day| day.to_string(),
    try_lift: |text| Ok(Date::from(text)),
});

uniffi::custom_type!(Secret, String, {
    lower: |secret| secret.expose().to_owned(),
    try_lift: |text| Ok(Secret::from(text)),
});

uniffi::custom_type!(Decimal, String, {
    remote,
    lower: |number| number.to_string(),
    try_lift: |text| Ok(Decimal::from_str_exact(&text)?),
});

uniffi::custom_type!(Json, String, {
    remote,
    lower: |value| value.to_string(),
    try_lift: |text| Ok(serde_json::from_str(&text)?),
});

uniffi::custom_type!(JsonObject, String, {
    remote,
    lower: |object| Json::Object(object).to_string(),
    // The default of a field of this type is an empty text.
    try_lift: |text| if text.is_empty() { Ok(JsonObject::new()) } else { Ok(serde_json::from_str(&text)?) },
});

uniffi::custom_type!(Translations, HashMap<String, String>, {
    lower: |texts| texts.0.into_iter().collect(),
    try_lift: |texts| Ok(Translations(texts.into_iter().collect())),
});

uniffi::custom_type!(NameList, Vec<String>, {
    lower: |names| names.0,
    try_lift: |names| Ok(NameList(names)),
});

uniffi::custom_type!(SessionNumber, i64, {
    lower: |number| number.0,
    try_lift: |number| Ok(SessionNumber(number)),
});
