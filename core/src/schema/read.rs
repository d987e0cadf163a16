use super::{JsonObject, Model, ModelInfo, Patch, TypeInfo, View};
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;
use std::marker::PhantomData;

/// What reading a value gave. A value of another type than declared is no error: it is kept as it came.
#[derive(Debug)]
pub enum Read<T> {
    /// The value, as declared.
    Value(T),
    /// `null`.
    Null,
    /// Something else.
    Other(Value),
}

/// A type that may stand in a declaration: how it reads from JSON, and how it is looked at.
pub trait Wire: Sized {
    /// What it is, in every language.
    const TYPE: TypeInfo;

    /// Whether it reads from a text, a number or a truth value only. Such types share most of their code.
    const SCALAR: bool = false;

    /// The value, borrowed.
    fn view(&self) -> View<'_>;

    /// Reads text.
    fn from_text(_text: &str) -> Option<Self> {
        None
    }

    /// Reads true or false.
    fn from_bool(_value: bool) -> Option<Self> {
        None
    }

    /// Reads a number.
    fn from_number(_value: &serde_json::Number) -> Option<Self> {
        None
    }

    /// Reads an object.
    fn from_map<'de, A: MapAccess<'de>>(map: A) -> Result<Read<Self>, A::Error> {
        Ok(Read::Other(collect_map(map)?))
    }

    /// Reads an array.
    fn from_seq<'de, A: SeqAccess<'de>>(seq: A) -> Result<Read<Self>, A::Error> {
        Ok(Read::Other(Value::deserialize(SeqAccessDeserializer::new(seq))?))
    }
}

/// A model that can be read. Written by the macros.
pub(crate) trait ReadModel: Model + Default {
    const INFO: &'static ModelInfo;

    fn extra_mut(&mut self) -> &mut JsonObject;

    fn read_map<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;

    /// A bare array where an object was expected: pages take it as their results.
    fn read_seq<'de, A: SeqAccess<'de>>(seq: A) -> Result<Read<Self>, A::Error> {
        Ok(Read::Other(Value::deserialize(SeqAccessDeserializer::new(seq))?))
    }
}

/// Reads a `T` from anything: the serde side of [`Wire`].
pub struct Reader<T>(PhantomData<T>);

impl<T> Reader<T> {
    /// A reader.
    #[must_use]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Default for Reader<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> fmt::Debug for Reader<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader")
    }
}

impl<'de, T: Wire> DeserializeSeed<'de> for Reader<T> {
    type Value = Read<T>;

    // Once for each type, not once for each field of it: hundreds of kilobytes.
    #[inline(never)]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read<T>, D::Error> {
        if T::SCALAR {
            let mut read = Read::Null;
            read_scalar(deserializer, &mut |value| read = of_scalar(value))?;
            return Ok(read);
        }
        deserializer.deserialize_any(self)
    }
}

/// A value that no list or object was expected for.
enum Scalar<'a> {
    Null,
    Boolean(bool),
    Number(serde_json::Number),
    Text(&'a str),
    Other(Value),
}

fn of_scalar<T: Wire>(value: Scalar<'_>) -> Read<T> {
    match value {
        Scalar::Null => Read::Null,
        Scalar::Boolean(value) => T::from_bool(value).map_or(Read::Other(Value::Bool(value)), Read::Value),
        Scalar::Number(value) => number(value),
        Scalar::Text(text) => T::from_text(text).map_or_else(|| Read::Other(Value::from(text)), Read::Value),
        Scalar::Other(value) => Read::Other(value),
    }
}

#[inline(never)]
fn read_scalar<'de, D: Deserializer<'de>>(deserializer: D, take: &mut dyn FnMut(Scalar<'_>)) -> Result<(), D::Error> {
    deserializer.deserialize_any(ScalarVisitor(take))
}

struct ScalarVisitor<'a>(&'a mut dyn FnMut(Scalar<'_>));

impl<'de> Visitor<'de> for ScalarVisitor<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        (self.0)(Scalar::Boolean(value));
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        (self.0)(Scalar::Number(value.into()));
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        (self.0)(Scalar::Number(value.into()));
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        (self.0)(serde_json::Number::from_f64(value).map_or(Scalar::Null, Scalar::Number));
        Ok(())
    }

    fn visit_str<E>(self, value: &str) -> Result<(), E> {
        (self.0)(Scalar::Text(value));
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        (self.0)(Scalar::Null);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        (self.0)(Scalar::Other(collect_map(map)?));
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        (self.0)(Scalar::Other(Value::deserialize(SeqAccessDeserializer::new(seq))?));
        Ok(())
    }
}

impl<'de, T: Wire> Visitor<'de> for Reader<T> {
    type Value = Read<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Read<T>, E> {
        Ok(T::from_bool(value).map_or(Read::Other(Value::Bool(value)), Read::Value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Read<T>, E> {
        Ok(number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Read<T>, E> {
        Ok(number(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Read<T>, E> {
        Ok(serde_json::Number::from_f64(value).map_or(Read::Null, number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Read<T>, E> {
        Ok(T::from_text(value).map_or_else(|| Read::Other(Value::from(value)), Read::Value))
    }

    fn visit_unit<E>(self) -> Result<Read<T>, E> {
        Ok(Read::Null)
    }

    fn visit_none<E>(self) -> Result<Read<T>, E> {
        Ok(Read::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read<T>, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Read<T>, A::Error> {
        T::from_map(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Read<T>, A::Error> {
        T::from_seq(seq)
    }
}

fn number<T: Wire>(value: serde_json::Number) -> Read<T> {
    T::from_number(&value).map_or_else(|| Read::Other(Value::Number(value)), Read::Value)
}

/// The rest of an object as a JSON value.
pub(crate) fn collect_map<'de, A: MapAccess<'de>>(map: A) -> Result<Value, A::Error> {
    Value::deserialize(MapAccessDeserializer::new(map))
}

/// A key of an object: a declared field, by its name or by an alias, or something else.
pub(crate) enum Key {
    Field(usize),
    Alias(usize, String),
    Unknown(String),
}

/// Finds declared fields by key without copying the key.
pub(crate) struct KeySeed(fn(&str) -> Option<(usize, bool)>);

/// Reads a key with the model's own look-up (index, and whether it was an alias).
pub(crate) fn key(find: fn(&str) -> Option<(usize, bool)>) -> KeySeed {
    KeySeed(find)
}

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeySeed {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(match (self.0)(name) {
            Some((index, false)) => Key::Field(index),
            Some((index, true)) => Key::Alias(index, name.to_owned()),
            None => Key::Unknown(name.to_owned()),
        })
    }
}

/// Stores what was read in a field that is always there. `null` is the default. Of equal keys the last one counts,
/// here as in the signature of a webhook, so a value of another type takes an earlier one away.
pub(crate) fn put<T: Default>(slot: &mut T, read: Read<T>) -> Option<Value> {
    let (value, left) = split(read);
    *slot = value.unwrap_or_default();
    left
}

/// Stores what was read in an optional field. `null` and absent are the same.
pub(crate) fn put_optional<T>(slot: &mut Option<T>, read: Read<T>) -> Option<Value> {
    let (value, left) = split(read);
    *slot = value;
    left
}

/// Stores what was read in a field of a partial update. `null` clears.
pub(crate) fn put_patch<T>(slot: &mut Patch<T>, read: Read<T>) -> Option<Value> {
    let (value, left) = split(read);
    *slot = match (value, &left) {
        (Some(value), _) => Patch::Set(value),
        (None, None) => Patch::Clear,
        (None, Some(_)) => Patch::Keep,
    };
    left
}

fn split<T>(read: Read<T>) -> (Option<T>, Option<Value>) {
    match read {
        Read::Value(value) => (Some(value), None),
        Read::Null => (None, None),
        Read::Other(other) => (None, Some(other)),
    }
}

/// Keeps what no field took.
pub(crate) fn keep(extra: &mut JsonObject, name: &str, left: Option<Value>) {
    if let Some(value) = left {
        extra.insert(name.to_owned(), value);
    } else if !extra.is_empty() {
        extra.remove(name);
    }
}

impl<T: ReadModel> Wire for T {
    const TYPE: TypeInfo = TypeInfo::Model(T::INFO);

    fn view(&self) -> View<'_> {
        View::Model(self)
    }

    fn from_map<'de, A: MapAccess<'de>>(map: A) -> Result<Read<Self>, A::Error> {
        T::read_map(map).map(Read::Value)
    }

    fn from_seq<'de, A: SeqAccess<'de>>(seq: A) -> Result<Read<Self>, A::Error> {
        T::read_seq(seq)
    }
}

impl<T: Wire> Wire for Vec<T> {
    const TYPE: TypeInfo = TypeInfo::List(&T::TYPE);

    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn from_seq<'de, A: SeqAccess<'de>>(mut seq: A) -> Result<Read<Self>, A::Error> {
        let mut items = Self::new();
        while let Some(read) = seq.next_element_seed(Reader::<T>::new())? {
            match read {
                Read::Value(item) => items.push(item),
                Read::Null => {}
                // One item of another type: the whole list is kept as it came, because a list with a hole says
                // something else than the platform did.
                Read::Other(other) => {
                    let mut all: Vec<Value> = items.iter().map(|item| json(item.view())).collect();
                    all.push(other);
                    while let Some(value) = seq.next_element::<Value>()? {
                        all.push(value);
                    }
                    return Ok(Read::Other(Value::Array(all)));
                }
            }
        }
        Ok(Read::Value(items))
    }
}

fn json(view: View<'_>) -> Value {
    serde_json::to_value(view).unwrap_or_default()
}

/// Reads a `T` from JSON text. Unknown and unexpected parts are kept, not refused; only text that is no JSON, or no
/// `T` at all (an array for an object), fails.
///
/// # Errors
/// What serde_json says, without quoting the text.
pub fn from_json<T: Wire>(json: &[u8]) -> Result<T, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let value = deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok(value)
}

#[cold]
#[inline(never)]
fn unexpected<E: serde::de::Error>(wanted: TypeInfo) -> E {
    E::custom(format!("expected {:?}", Named(wanted)))
}

/// The serde side of every declared type.
pub(crate) fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    match Reader::<T>::new().deserialize(deserializer)? {
        Read::Value(value) => Ok(value),
        Read::Null | Read::Other(_) => Err(unexpected(T::TYPE)),
    }
}

/// Whether a field says nothing yet.
pub(crate) fn is_empty(model: &dyn Model, index: usize) -> bool {
    match model.field(index) {
        View::Absent => true,
        View::Text(text) | View::Enum(text) => text.is_empty(),
        View::List(list) => list.count() == 0,
        _ => false,
    }
}

struct Named(TypeInfo);

impl fmt::Debug for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            TypeInfo::Model(info) => f.write_str(info.name),
            TypeInfo::Enum(info) => f.write_str(info.name),
            TypeInfo::List(item) => write!(f, "a list of {:?}", Self(*item)),
            other => write!(f, "{other:?}"),
        }
    }
}
