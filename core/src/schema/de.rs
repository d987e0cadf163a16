use super::{JsonObject, Model, ModelDescriptor, Patch, TypeDescriptor, ValueRef, large_integer};
use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::de::StrRead;
use std::fmt;

/// Result of parsing a value. A value of a type other than the declared one is not an error; it is kept as JSON.
#[derive(Debug)]
pub(crate) enum Parsed {
    /// Value of the declared type, already stored in its place.
    Value,
    /// `null`.
    Null,
    /// Value of another type.
    Other(Value),
}

/// Type of a declared field: deserialization from JSON and access by reference. Objects and lists are deserialized in
/// place, because models are large and moving them costs more than parsing them.
pub(crate) trait Wire: Sized + Default {
    /// Descriptor of the type.
    const TYPE: TypeDescriptor;

    /// `true` if the type is deserialized only from a string, number or boolean. Such types share most of their code.
    const SCALAR: bool = false;

    /// Returns a reference to the value.
    fn value_ref(&self) -> ValueRef<'_>;

    /// Converts from a string.
    fn from_text(_text: &str) -> Option<Self> {
        None
    }

    /// Converts from a boolean.
    fn from_bool(_value: bool) -> Option<Self> {
        None
    }

    /// Converts from a number.
    fn from_number(_value: &serde_json::Number) -> Option<Self> {
        None
    }

    /// Deserializes an object into `self`, which must be the default.
    fn read_map<'de, A: MapAccess<'de>>(&mut self, map: A) -> Result<Parsed, A::Error> {
        Ok(Parsed::Other(collect_map(map)?))
    }

    /// Deserializes an array into `self`, which must be the default.
    fn read_seq<'de, A: SeqAccess<'de>>(&mut self, seq: A) -> Result<Parsed, A::Error> {
        Ok(Parsed::Other(collect_seq(seq)?))
    }
}

/// Model that can be deserialized. Implemented by the macros.
pub(crate) trait ReadModel: Model + Default {
    const DESCRIPTOR: &'static ModelDescriptor;

    fn read_fields<'de, A: MapAccess<'de>>(&mut self, map: A) -> Result<(), A::Error>;

    /// Deserializes a bare array in place of an object: pages use it as their results.
    fn read_array<'de, A: SeqAccess<'de>>(&mut self, seq: A) -> Result<Parsed, A::Error> {
        Ok(Parsed::Other(collect_seq(seq)?))
    }
}

/// Deserializes any [`Wire`] type into a place that contains its default.
struct Reader<'a, T>(&'a mut T);

impl<'de, T: Wire> DeserializeSeed<'de> for Reader<'_, T> {
    type Value = Parsed;

    // Inlined into every field, this would add hundreds of kilobytes.
    #[inline(never)]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Parsed, D::Error> {
        if T::SCALAR {
            let mut found = Parsed::Null;
            read_scalar(deserializer, &mut |value| found = store_scalar(self.0, value))?;
            return Ok(found);
        }
        deserializer.deserialize_any(self)
    }
}

/// JSON value in the place of a scalar.
enum Scalar<'a> {
    Null,
    Boolean(bool),
    Number(serde_json::Number),
    Text(&'a str),
    Other(Value),
}

fn store_scalar<T: Wire>(place: &mut T, value: Scalar<'_>) -> Parsed {
    match value {
        Scalar::Null => Parsed::Null,
        Scalar::Boolean(value) => store(place, T::from_bool(value), || value.into()),
        Scalar::Number(value) => store(place, T::from_number(&value), || Value::Number(value)),
        Scalar::Text(text) => {
            // Free JSON keeps the mark.
            let read = match large_integer(text) {
                Some(digits) if T::TYPE != TypeDescriptor::Json => T::from_text(digits),
                _ => T::from_text(text),
            };
            store(place, read, || text.into())
        }
        Scalar::Other(value) => Parsed::Other(value),
    }
}

/// Stores a value in its place, if it was converted.
pub(super) fn store<T>(place: &mut T, value: Option<T>, otherwise: impl FnOnce() -> Value) -> Parsed {
    match value {
        Some(value) => {
            *place = value;
            Parsed::Value
        }
        None => Parsed::Other(otherwise()),
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
        (self.0)(Scalar::Other(collect_seq(seq)?));
        Ok(())
    }
}

impl<'de, T: Wire> Visitor<'de> for Reader<'_, T> {
    type Value = Parsed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Parsed, E> {
        Ok(store_scalar(self.0, Scalar::Boolean(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Parsed, E> {
        Ok(store_scalar(self.0, Scalar::Number(value.into())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Parsed, E> {
        Ok(store_scalar(self.0, Scalar::Number(value.into())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Parsed, E> {
        Ok(store_scalar(self.0, serde_json::Number::from_f64(value).map_or(Scalar::Null, Scalar::Number)))
    }

    fn visit_str<E>(self, value: &str) -> Result<Parsed, E> {
        Ok(store_scalar(self.0, Scalar::Text(value)))
    }

    fn visit_unit<E>(self) -> Result<Parsed, E> {
        Ok(Parsed::Null)
    }

    fn visit_none<E>(self) -> Result<Parsed, E> {
        Ok(Parsed::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Parsed, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Parsed, A::Error> {
        self.0.read_map(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Parsed, A::Error> {
        self.0.read_seq(seq)
    }
}

/// Collects the rest of an object as a JSON value.
pub(crate) fn collect_map<'de, A: MapAccess<'de>>(map: A) -> Result<Value, A::Error> {
    Value::deserialize(MapAccessDeserializer::new(map))
}

/// Collects the rest of an array as a JSON value.
pub(crate) fn collect_seq<'de, A: SeqAccess<'de>>(seq: A) -> Result<Value, A::Error> {
    Value::deserialize(SeqAccessDeserializer::new(seq))
}

/// Key of an object: name or alias of a declared field, or an unknown key.
pub(crate) enum Key {
    Field(usize),
    Alias(usize, String),
    Unknown(String),
}

/// Finds declared fields by key without copying the key.
pub(crate) struct KeySeed(fn(&str) -> Option<(usize, bool)>);

/// Deserializes a key with the lookup function of the model, which returns the index and whether the key is an alias.
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

/// Deserializes a field that is not optional; `null` is the default. The last of duplicate keys wins, as in the
/// signature of a webhook, so a value of another type removes an earlier value.
pub(crate) fn read_plain<'de, T: Wire, A: MapAccess<'de>>(place: &mut T, map: &mut A) -> Result<Parsed, A::Error> {
    *place = T::default();
    let found = map.next_value_seed(Reader(place))?;
    if !matches!(found, Parsed::Value) {
        *place = T::default();
    }
    Ok(found)
}

/// Deserializes an optional field. `null` is the same as absent.
pub(crate) fn read_optional<'de, T: Wire, A: MapAccess<'de>>(
    place: &mut Option<T>,
    map: &mut A,
) -> Result<Parsed, A::Error> {
    let found = map.next_value_seed(Reader(place.insert(T::default())))?;
    if !matches!(found, Parsed::Value) {
        *place = None;
    }
    Ok(found)
}

/// Deserializes a field of a partial update. `null` clears the stored value.
pub(crate) fn read_patch<'de, T: Wire, A: MapAccess<'de>>(
    place: &mut Patch<T>,
    map: &mut A,
) -> Result<Parsed, A::Error> {
    let mut value = T::default();
    let found = map.next_value_seed(Reader(&mut value))?;
    *place = match found {
        Parsed::Value => Patch::Set(value),
        Parsed::Null => Patch::Clear,
        Parsed::Other(_) => Patch::Keep,
    };
    Ok(found)
}

/// Keeps a value that no field accepted in `extra`.
pub(crate) fn keep(extra: &mut JsonObject, name: &str, found: Parsed) {
    if let Parsed::Other(value) = found {
        extra.insert(name.to_owned(), value);
    } else if !extra.is_empty() {
        extra.remove(name);
    }
}

impl<T: ReadModel> Wire for T {
    const TYPE: TypeDescriptor = TypeDescriptor::Model(T::DESCRIPTOR);

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Model(self)
    }

    fn read_map<'de, A: MapAccess<'de>>(&mut self, map: A) -> Result<Parsed, A::Error> {
        self.read_fields(map).map(|()| Parsed::Value)
    }

    fn read_seq<'de, A: SeqAccess<'de>>(&mut self, seq: A) -> Result<Parsed, A::Error> {
        self.read_array(seq)
    }
}

impl<T: Wire> Wire for Vec<T> {
    const TYPE: TypeDescriptor = TypeDescriptor::List(&T::TYPE);

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::List(self)
    }

    fn read_seq<'de, A: SeqAccess<'de>>(&mut self, mut seq: A) -> Result<Parsed, A::Error> {
        while let Some(found) = seq.next_element_seed(Push(self))? {
            match found {
                Parsed::Value => {}
                Parsed::Null => {
                    self.pop();
                }
                // An item of another type: the whole list is kept as JSON, because a list without the item would
                // have another meaning.
                Parsed::Other(other) => {
                    self.pop();
                    let mut all: Vec<Value> = self.iter().map(|item| json(item.value_ref())).collect();
                    all.push(other);
                    while let Some(value) = seq.next_element::<Value>()? {
                        all.push(value);
                    }
                    return Ok(Parsed::Other(Value::Array(all)));
                }
            }
        }
        Ok(Parsed::Value)
    }
}

/// Deserializes the next item of a list in place.
struct Push<'a, T>(&'a mut Vec<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Push<'_, T> {
    type Value = Parsed;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Parsed, D::Error> {
        self.0.push(T::default());
        match self.0.last_mut() {
            Some(place) => Reader(place).deserialize(deserializer),
            None => Ok(Parsed::Null),
        }
    }
}

fn json(value: ValueRef<'_>) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

/// Deserializes a `T` from JSON. Unknown fields and values of other types are kept in `extra`.
///
/// # Errors
/// The input is not valid JSON, or its top-level value has the wrong type, such as an array for an object. Messages do
/// not quote the input.
pub(crate) fn from_json<T: Wire>(json: &[u8]) -> Result<T, serde_json::Error> {
    let mut text = json_text(json)?;
    let value = deserialize(&mut text)?;
    text.end()?;
    Ok(value)
}

/// Returns the body of a response without a byte order mark, which parsers of JSON may ignore (RFC 8259, section 8.1).
pub(crate) fn without_byte_order_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// Returns a deserializer for JSON. All models use this one type, because each further type would generate their code
/// again.
pub(crate) fn json_text(json: &[u8]) -> Result<serde_json::Deserializer<StrRead<'_>>, serde_json::Error> {
    // Faster than validation of each string by serde_json.
    match simdutf8::basic::from_utf8(json) {
        Ok(json) => Ok(serde_json::Deserializer::from_str(json)),
        Err(_) => Err(serde_json::Error::custom("the JSON is not UTF-8")),
    }
}

#[cold]
#[inline(never)]
fn unexpected<E: serde::de::Error>(wanted: TypeDescriptor) -> E {
    E::custom(format!("expected {:?}", Named(wanted)))
}

/// Implements `Deserialize` of every declared type.
pub(crate) fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut value = T::default();
    match Reader(&mut value).deserialize(deserializer)? {
        Parsed::Value => Ok(value),
        Parsed::Null | Parsed::Other(_) => Err(unexpected(T::TYPE)),
    }
}

/// Returns `true` if a field is absent or empty.
pub(crate) fn is_empty(model: &dyn Model, index: usize) -> bool {
    match model.field(index) {
        ValueRef::Absent => true,
        ValueRef::Text(text) | ValueRef::Enum(text) => text.is_empty(),
        ValueRef::List(list) => list.count() == 0,
        _ => false,
    }
}

struct Named(TypeDescriptor);

impl fmt::Debug for Named {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            TypeDescriptor::Model(descriptor) => f.write_str(descriptor.name),
            TypeDescriptor::Enum(descriptor) => f.write_str(descriptor.name),
            TypeDescriptor::List(item) => write!(f, "a list of {:?}", Self(*item)),
            other => write!(f, "{other:?}"),
        }
    }
}
