use super::de::store;
use super::{ArraySource, Failed, ObjectSource, Parsed, TypeDescriptor, ValueRef, Wire};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

pub use rust_decimal::Decimal;

/// Any JSON value. In responses, an integer of more than 64 bits is a string of its digits.
pub type Json = serde_json::Value;

/// A JSON object. Its keys are sorted, unless a crate of the program enables the feature `preserve_order` of serde_json.
pub type JsonObject = serde_json::Map<String, Json>;

macro_rules! text_type {
    ($(#[$meta:meta])* $name:ident, $readable:ident) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub(crate) String);

        impl $name {
            /// Returns the value as received.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl Wire for $name {
            const TYPE: TypeDescriptor = TypeDescriptor::$name;

            fn value_ref(&self) -> ValueRef<'_> {
                ValueRef::$name(self)
            }

            // A string that is not such a value is kept in `extra`, so that fields always have their type.
            fn from_text(text: &str) -> Option<Self> {
                let value = Self::from(text);
                value.$readable().is_some().then_some(value)
            }
        }
    };
}

text_type! {
    /// Date and time (RFC 3339, UTC). Keeps the string as received.
    #[derive(Debug)]
    DateTime, to_timestamp
}

text_type! {
    /// Date (`YYYY-MM-DD`). Keeps the string as received.
    Date, to_civil
}

impl fmt::Debug for Date {
    /// Redacts the value: most dates are dates of birth or of documents.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Date(<hidden>)")
    }
}

impl DateTime {
    /// Parses the value. Without an offset it is interpreted as UTC.
    pub fn to_timestamp(&self) -> Option<jiff::Timestamp> {
        self.0.parse().ok().or_else(|| {
            let civil: jiff::civil::DateTime = self.0.parse().ok()?;
            civil.to_zoned(jiff::tz::TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
        })
    }
}

impl From<jiff::Timestamp> for DateTime {
    fn from(time: jiff::Timestamp) -> Self {
        Self(time.to_string())
    }
}

impl Date {
    /// Parses the value.
    pub fn to_civil(&self) -> Option<jiff::civil::Date> {
        self.0.parse().ok()
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(day: jiff::civil::Date) -> Self {
        Self(day.to_string())
    }
}

/// Secret string, such as a key, token, password or code. `Debug` redacts it; [`Secret::expose`] returns it.
#[derive(Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Returns the secret string. Do not log it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(<hidden>)")
    }
}

/// Field of a partial update: distinguishes an unchanged field from a cleared one.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Patch<T> {
    /// Keeps the stored value: the field is not sent.
    #[default]
    Keep,
    /// Clears the stored value: the field is sent as `null`.
    Clear,
    /// Sets a new value.
    Set(T),
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl From<&str> for Patch<String> {
    fn from(text: &str) -> Self {
        Self::Set(text.to_owned())
    }
}

impl<T> fmt::Debug for Patch<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Keep => "Keep",
            Self::Clear => "Clear",
            Self::Set(_) => "Set(<hidden>)",
        })
    }
}

#[expect(private_bounds, reason = "these items are for this crate alone")]
impl<T: Wire> Patch<T> {
    pub(crate) const TYPE: TypeDescriptor = TypeDescriptor::Patch(&T::TYPE);

    pub(crate) fn value_ref(&self) -> ValueRef<'_> {
        match self {
            Self::Keep => ValueRef::Absent,
            Self::Clear => ValueRef::Null,
            Self::Set(value) => value.value_ref(),
        }
    }
}

/// Strings by language code (ISO 639-1, such as `en`).
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Translations(pub BTreeMap<String, String>);

impl<K: Into<String>, V: Into<String>, const N: usize> From<[(K, V); N]> for Translations {
    fn from(texts: [(K, V); N]) -> Self {
        Self(texts.into_iter().map(|(language, text)| (language.into(), text.into())).collect())
    }
}

impl Deref for Translations {
    type Target = BTreeMap<String, String>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Wire for Translations {
    const TYPE: TypeDescriptor = TypeDescriptor::Translations;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Translations(self)
    }

    fn read_map(&mut self, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
        let value = map.rest()?;
        Ok(store(self, Self::deserialize(&value).ok(), || value))
    }
}

/// List of names, such as the features of a workflow. Accepts all formats of the platform: an array of names, an array
/// of objects, the keys of an object, or one string with names separated by ` + `.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct NameList(pub Vec<String>);

impl fmt::Debug for NameList {
    /// Redacts the values: e-mail addresses and phone numbers are listed this way too.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NameList(<{} hidden>)", self.0.len())
    }
}

impl Deref for NameList {
    type Target = [String];

    fn deref(&self) -> &[String] {
        &self.0
    }
}

impl<T: Into<String>> FromIterator<T> for NameList {
    fn from_iter<I: IntoIterator<Item = T>>(names: I) -> Self {
        Self(names.into_iter().map(Into::into).collect())
    }
}

impl Wire for NameList {
    const TYPE: TypeDescriptor = TypeDescriptor::NameList;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::List(&self.0)
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(text.split('+').map(str::trim).filter(|name| !name.is_empty()).collect())
    }

    fn read_map(&mut self, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
        Ok(match map.rest()? {
            Json::Object(object) => {
                *self = object.into_iter().map(|(name, _)| name).collect();
                Parsed::Value
            }
            other => Parsed::Other(other),
        })
    }

    fn read_seq(&mut self, seq: &mut dyn ArraySource) -> Result<Parsed, Failed> {
        let values = seq.rest()?;
        let names = values.as_array().and_then(|values| values.iter().map(name_of).collect::<Option<Vec<_>>>());
        let names = names.map(Self::from_iter);
        Ok(store(self, names, || values))
    }
}

fn name_of(value: &Json) -> Option<&str> {
    value.as_str().or_else(|| ["feature", "name", "value"].iter().find_map(|key| value.get(key)?.as_str()))
}

/// Session number, unique in its application. A string of digits on some routes, a number on others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct SessionNumber(pub i64);

impl From<i64> for SessionNumber {
    fn from(number: i64) -> Self {
        Self(number)
    }
}

impl fmt::Display for SessionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Wire for SessionNumber {
    const TYPE: TypeDescriptor = TypeDescriptor::SessionNumber;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Digits(self.0)
    }

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok().map(Self)
    }

    fn from_number(value: &serde_json::Number) -> Option<Self> {
        value.as_i64().map(Self)
    }
}

impl Wire for String {
    const TYPE: TypeDescriptor = TypeDescriptor::Text;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Text(self)
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn from_number(value: &serde_json::Number) -> Option<Self> {
        Some(value.to_string())
    }
}

impl Wire for Secret {
    const TYPE: TypeDescriptor = TypeDescriptor::Secret;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Secret(self)
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(Self::from(text))
    }
}

impl Wire for bool {
    const TYPE: TypeDescriptor = TypeDescriptor::Boolean;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Boolean(*self)
    }

    fn from_bool(value: bool) -> Option<Self> {
        Some(value)
    }
}

impl Wire for i64 {
    const TYPE: TypeDescriptor = TypeDescriptor::Integer;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Integer(*self)
    }

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok()
    }

    fn from_number(value: &serde_json::Number) -> Option<Self> {
        // Some serializers write integers as `3.0`.
        #[allow(clippy::cast_possible_truncation)]
        value.as_i64().or_else(|| value.as_f64().filter(|n| n.fract() == 0.0 && n.abs() < 9e15).map(|n| n as Self))
    }
}

impl Wire for f64 {
    const TYPE: TypeDescriptor = TypeDescriptor::Number;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Number(*self)
    }

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok().filter(|value: &Self| value.is_finite())
    }

    fn from_number(value: &serde_json::Number) -> Option<Self> {
        value.as_f64()
    }
}

impl Wire for Decimal {
    const TYPE: TypeDescriptor = TypeDescriptor::Decimal;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Decimal(self)
    }

    fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        Self::from_str_exact(text).or_else(|_| Self::from_scientific(text)).ok()
    }

    fn from_number(value: &serde_json::Number) -> Option<Self> {
        // The shortest representation of a number is what was received, for up to 15 digits.
        Self::from_text(&value.to_string())
    }
}

impl Wire for Json {
    const TYPE: TypeDescriptor = TypeDescriptor::Json;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Json(self)
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(text.into())
    }

    fn from_bool(value: bool) -> Option<Self> {
        Some(value.into())
    }

    fn from_number(value: &serde_json::Number) -> Option<Self> {
        Some(Self::Number(value.clone()))
    }

    fn read_map(&mut self, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
        *self = map.rest()?;
        Ok(Parsed::Value)
    }

    fn read_seq(&mut self, seq: &mut dyn ArraySource) -> Result<Parsed, Failed> {
        *self = seq.rest()?;
        Ok(Parsed::Value)
    }
}

impl Wire for JsonObject {
    const TYPE: TypeDescriptor = TypeDescriptor::JsonObject;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Object(self)
    }

    fn read_map(&mut self, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
        Ok(match map.rest()? {
            Json::Object(object) => {
                *self = object;
                Parsed::Value
            }
            other => Parsed::Other(other),
        })
    }
}
