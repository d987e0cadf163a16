use super::dynamic::empty_model;
use super::{Items, JsonObject, Model, ModelDescriptor, Patch, TypeDescriptor, ValueRef, large_integer};
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

    /// Stores a value that is neither an object nor an array.
    fn store(&mut self, value: Scalar<'_>) -> Parsed {
        store_scalar(self, value)
    }

    /// Deserializes an object into `self`, which must be the default.
    fn read_map(&mut self, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
        Ok(match map.rest()? {
            // See `NUMBER`.
            Value::Number(number) => store_scalar(self, Scalar::Number(number)),
            other => Parsed::Other(other),
        })
    }

    /// Deserializes an array into `self`, which must be the default.
    fn read_seq(&mut self, seq: &mut dyn ArraySource) -> Result<Parsed, Failed> {
        Ok(Parsed::Other(seq.rest()?))
    }
}

/// Model into which members of an object are deserialized. Implemented by the macros.
pub(crate) trait ReadMembers: Model {
    /// Deserializes the value of the next member into a field.
    fn read_field(&mut self, index: usize, map: &mut dyn ObjectSource) -> Result<Parsed, Failed>;

    /// Deserializes a bare array in place of an object: pages use it as their results.
    fn read_array(&mut self, seq: &mut dyn ArraySource) -> Result<Parsed, Failed> {
        Ok(Parsed::Other(seq.rest()?))
    }

    fn extra_mut(&mut self) -> &mut JsonObject;
}

/// Model that can be deserialized. Implemented by the macros.
pub(crate) trait ReadModel: ReadMembers + Default {
    const DESCRIPTOR: &'static ModelDescriptor;
}

// The traits that follow hide the types of values and of the deserializer from each other. Without them, the parser would
// be compiled again for every type of a field: that was a sixth of the library.

/// Marks that reading failed. The error itself, whose type is that of the deserializer, is kept by [`Source`].
pub(crate) struct Failed;

/// Members of an object that is being deserialized.
pub(crate) trait ObjectSource {
    /// Reads the next key, with the lookup function of the model.
    fn next_key(&mut self, find: Find) -> Result<Option<Key>, Failed>;

    /// Reads the value of the last key into a place that contains its default.
    fn read(&mut self, place: &mut dyn Place) -> Result<Parsed, Failed>;

    /// Reads the value of the last key as JSON.
    fn value(&mut self) -> Result<Value, Failed>;

    /// Reads all remaining members as a JSON object.
    fn rest(&mut self) -> Result<Value, Failed>;
}

/// Items of an array that is being deserialized.
pub(crate) trait ArraySource {
    /// Appends the next item to a list. Returns `None` after the last item.
    fn push(&mut self, list: &mut dyn Slots) -> Result<Option<Parsed>, Failed>;

    /// Reads all remaining items as a JSON array.
    fn rest(&mut self) -> Result<Value, Failed>;
}

/// Value of a [`Wire`] type.
pub(crate) trait Place {
    fn store(&mut self, value: Scalar<'_>) -> Parsed;
    fn read_map(&mut self, map: &mut dyn ObjectSource) -> Result<Parsed, Failed>;
    fn read_seq(&mut self, seq: &mut dyn ArraySource) -> Result<Parsed, Failed>;
}

impl<T: Wire> Place for T {
    fn store(&mut self, value: Scalar<'_>) -> Parsed {
        Wire::store(self, value)
    }

    fn read_map(&mut self, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
        Wire::read_map(self, map)
    }

    fn read_seq(&mut self, seq: &mut dyn ArraySource) -> Result<Parsed, Failed> {
        Wire::read_seq(self, seq)
    }
}

/// List into which items are deserialized.
pub(crate) trait Slots {
    /// Appends an item and lets it be read.
    fn push(&mut self, read: &mut dyn FnMut(&mut dyn Place));

    /// Removes the last item.
    fn pop(&mut self);

    /// Returns the items so far.
    fn items(&self) -> &dyn Items;
}

impl<T: Wire> Slots for Vec<T> {
    fn push(&mut self, read: &mut dyn FnMut(&mut dyn Place)) {
        self.push(T::default());
        if let Some(place) = self.last_mut() {
            read(place);
        }
    }

    fn pop(&mut self) {
        self.pop();
    }

    fn items(&self) -> &dyn Items {
        self
    }
}

/// Object or array of a deserializer, with the error that ended reading it.
struct Source<A, E> {
    access: A,
    error: Option<E>,
}

impl<A, E: serde::de::Error> Source<A, E> {
    fn new(access: A) -> Self {
        Self { access, error: None }
    }

    fn keep<T>(&mut self, outcome: Result<T, E>) -> Result<T, Failed> {
        outcome.map_err(|error| {
            self.error = Some(error);
            Failed
        })
    }

    fn error(self) -> E {
        self.error.unwrap_or_else(|| E::custom("the value cannot be read"))
    }
}

impl<'de, A: MapAccess<'de>> ObjectSource for Source<A, A::Error> {
    fn next_key(&mut self, find: Find) -> Result<Option<Key>, Failed> {
        let key = self.access.next_key_seed(KeySeed(find));
        self.keep(key)
    }

    fn read(&mut self, place: &mut dyn Place) -> Result<Parsed, Failed> {
        let found = self.access.next_value_seed(Reader(place));
        self.keep(found)
    }

    fn value(&mut self) -> Result<Value, Failed> {
        let value = self.access.next_value();
        self.keep(value)
    }

    fn rest(&mut self) -> Result<Value, Failed> {
        let value = Value::deserialize(MapAccessDeserializer::new(&mut self.access));
        self.keep(value)
    }
}

impl<'de, A: SeqAccess<'de>> ArraySource for Source<A, A::Error> {
    fn push(&mut self, list: &mut dyn Slots) -> Result<Option<Parsed>, Failed> {
        let found = self.access.next_element_seed(Push(list));
        self.keep(found)
    }

    fn rest(&mut self) -> Result<Value, Failed> {
        let value = Value::deserialize(SeqAccessDeserializer::new(&mut self.access));
        self.keep(value)
    }
}

/// Deserializes a value into a place that contains its default.
struct Reader<'a>(&'a mut dyn Place);

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Parsed;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Parsed, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// JSON value that is neither an object nor an array.
pub(crate) enum Scalar<'a> {
    Null,
    Boolean(bool),
    Number(serde_json::Number),
    Text(&'a str),
}

/// Returns a value for a type that is an object or an array.
pub(super) fn not_scalar(value: Scalar<'_>) -> Parsed {
    Parsed::Other(match value {
        Scalar::Null => return Parsed::Null,
        Scalar::Boolean(value) => value.into(),
        Scalar::Number(value) => Value::Number(value),
        Scalar::Text(text) => text.into(),
    })
}

pub(super) fn store_scalar<T: Wire>(place: &mut T, value: Scalar<'_>) -> Parsed {
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
    }
}

/// Name of the only member of the object as which serde_json passes a number with a decimal point or an exponent to
/// visitors, if any crate of the program enables its feature `arbitrary_precision`.
const NUMBER: &str = "$serde_json::private::Number";

/// Returns the number that is passed as an object with this member.
fn number_of(name: &str, value: &Value) -> Option<Value> {
    if name == NUMBER { value.as_str()?.parse().ok().map(Value::Number) } else { None }
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

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Parsed;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Parsed, E> {
        Ok(self.0.store(Scalar::Boolean(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Parsed, E> {
        Ok(self.0.store(Scalar::Number(value.into())))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Parsed, E> {
        Ok(self.0.store(Scalar::Number(value.into())))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Parsed, E> {
        Ok(self.0.store(serde_json::Number::from_f64(value).map_or(Scalar::Null, Scalar::Number)))
    }

    // From a `serde_json::Value` that has `arbitrary_precision`: text of the digits, as in a response.
    fn visit_i128<E>(self, value: i128) -> Result<Parsed, E> {
        Ok(self.0.store(Scalar::Text(&value.to_string())))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Parsed, E> {
        Ok(self.0.store(Scalar::Text(&value.to_string())))
    }

    fn visit_str<E>(self, value: &str) -> Result<Parsed, E> {
        Ok(self.0.store(Scalar::Text(value)))
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
        let mut source = Source::new(map);
        self.0.read_map(&mut source).map_err(|Failed| source.error())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Parsed, A::Error> {
        let mut source = Source::new(seq);
        self.0.read_seq(&mut source).map_err(|Failed| source.error())
    }
}

/// Key of an object: name or alias of a declared field, or an unknown key.
pub(crate) enum Key {
    Field(usize),
    Alias(usize, String),
    Unknown(String),
}

/// Returns the index of the field with a name, and whether the name is an alias.
pub(crate) type Find = fn(&str) -> Option<(usize, bool)>;

/// Finds declared fields by key without copying the key.
struct KeySeed(Find);

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
pub(crate) fn read_plain<T: Wire>(place: &mut T, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
    *place = T::default();
    let found = map.read(place)?;
    if !matches!(found, Parsed::Value) {
        *place = T::default();
    }
    Ok(found)
}

/// Deserializes an optional field. `null` is the same as absent.
pub(crate) fn read_optional<T: Wire>(place: &mut Option<T>, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
    let found = map.read(place.insert(T::default()))?;
    if !matches!(found, Parsed::Value) {
        *place = None;
    }
    Ok(found)
}

/// Deserializes an optional list that is comma-separated on the wire: from an array, or from a string of that form.
pub(crate) fn read_comma_separated<T: Wire>(
    place: &mut Option<Vec<T>>,
    map: &mut dyn ObjectSource,
) -> Result<Parsed, Failed> {
    let found = map.read(&mut CommaSeparated(place.insert(Vec::new())))?;
    if !matches!(found, Parsed::Value) {
        *place = None;
    }
    Ok(found)
}

struct CommaSeparated<'a, T>(&'a mut Vec<T>);

impl<T: Wire> Place for CommaSeparated<'_, T> {
    fn store(&mut self, value: Scalar<'_>) -> Parsed {
        match value {
            Scalar::Text(text) if large_integer(text).is_none() => {
                let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
                store(self.0, parts.map(T::from_text).collect(), || text.into())
            }
            other => store_scalar(self.0, other),
        }
    }

    fn read_map(&mut self, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
        Wire::read_map(self.0, map)
    }

    fn read_seq(&mut self, seq: &mut dyn ArraySource) -> Result<Parsed, Failed> {
        Wire::read_seq(self.0, seq)
    }
}

/// Type of a value of this library, which the platform does not send. Unlike a [`Wire`] type it needs no default, which
/// could claim what was not said.
pub(crate) trait Local: Sized {
    /// Descriptor of the type.
    const TYPE: TypeDescriptor;

    /// Returns a reference to the value.
    fn value_ref(&self) -> ValueRef<'_>;

    /// Converts from a string.
    fn from_text(text: &str) -> Option<Self>;
}

/// Deserializes a value of this library. `null` is the same as absent.
pub(crate) fn read_local<T: Local>(place: &mut Option<T>, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
    let value = map.value()?;
    *place = value.as_str().and_then(T::from_text);
    Ok(match value {
        _ if place.is_some() => Parsed::Value,
        Value::Null => Parsed::Null,
        other => Parsed::Other(other),
    })
}

/// Deserializes a field of a partial update. `null` clears the stored value.
pub(crate) fn read_patch<T: Wire>(place: &mut Patch<T>, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
    let mut value = T::default();
    let found = map.read(&mut value)?;
    *place = match found {
        Parsed::Value => Patch::Set(value),
        Parsed::Null => Patch::Clear,
        Parsed::Other(_) => Patch::Keep,
    };
    Ok(found)
}

/// Deserializes the members of an object into a model, or returns the number that is passed as one.
pub(super) fn read_members(model: &mut dyn ReadMembers, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
    let descriptor = model.descriptor();
    while let Some(key) = map.next_key(descriptor.find)? {
        let index = match key {
            Key::Field(index) => index,
            // An alias is read only while the field is empty: the field's own name takes precedence.
            Key::Alias(index, _) if is_empty(model, index) => index,
            Key::Alias(_, name) | Key::Unknown(name) => {
                let value = map.value()?;
                if let Some(number) = number_of(&name, &value) {
                    return Ok(Parsed::Other(number));
                }
                keep(model.extra_mut(), &name, Parsed::Other(value));
                continue;
            }
        };
        let found = model.read_field(index, map)?;
        if let Some(field) = descriptor.member(index) {
            keep(model.extra_mut(), field.name, found);
        }
    }
    Ok(Parsed::Value)
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

    fn store(&mut self, value: Scalar<'_>) -> Parsed {
        not_scalar(value)
    }

    fn read_map(&mut self, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
        read_members(self, map)
    }

    fn read_seq(&mut self, seq: &mut dyn ArraySource) -> Result<Parsed, Failed> {
        self.read_array(seq)
    }
}

impl<T: Wire> Wire for Vec<T> {
    const TYPE: TypeDescriptor = TypeDescriptor::List(&T::TYPE);

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::List(self)
    }

    fn store(&mut self, value: Scalar<'_>) -> Parsed {
        not_scalar(value)
    }

    fn read_seq(&mut self, seq: &mut dyn ArraySource) -> Result<Parsed, Failed> {
        read_items(self, seq)
    }
}

pub(super) fn read_items(list: &mut dyn Slots, seq: &mut dyn ArraySource) -> Result<Parsed, Failed> {
    while let Some(found) = seq.push(list)? {
        match found {
            Parsed::Value => {}
            Parsed::Null => list.pop(),
            // An item of another type: the whole list is kept as JSON, because a list without the item would have
            // another meaning.
            Parsed::Other(other) => {
                list.pop();
                let items = ValueRef::items(list.items()).map(|item| serde_json::to_value(item).unwrap_or_default());
                let mut all: Vec<Value> = items.collect();
                all.push(other);
                if let Value::Array(rest) = seq.rest()? {
                    all.extend(rest);
                }
                return Ok(Parsed::Other(Value::Array(all)));
            }
        }
    }
    Ok(Parsed::Value)
}

/// Deserializes the next item of a list in place.
struct Push<'a>(&'a mut dyn Slots);

impl<'de> DeserializeSeed<'de> for Push<'_> {
    type Value = Parsed;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Parsed, D::Error> {
        let mut deserializer = Some(deserializer);
        let mut outcome = Ok(Parsed::Null);
        self.0.push(&mut |place| {
            if let Some(deserializer) = deserializer.take() {
                outcome = Reader(place).deserialize(deserializer);
            }
        });
        outcome
    }
}

/// Deserializes a `T` from JSON. Unknown fields and values of other types are kept in `extra`.
///
/// # Errors
/// The input is not valid JSON, or its top-level value has the wrong type, such as an array for an object. Messages do
/// not quote the input.
pub(crate) fn from_json<T: Wire>(json: &[u8]) -> Result<T, serde_json::Error> {
    let mut value = T::default();
    read_json(&mut value, T::TYPE, json)?;
    Ok(value)
}

/// Deserializes a model whose type is known only at run time.
pub(super) fn read_any(
    descriptor: &'static ModelDescriptor,
    json: &[u8],
) -> Result<Box<dyn ReadMembers>, serde_json::Error> {
    let mut model = empty_model(descriptor);
    read_json(&mut ModelPlace(&mut *model), TypeDescriptor::Model(descriptor), json)?;
    Ok(model)
}

struct ModelPlace<'a>(&'a mut dyn ReadMembers);

impl Place for ModelPlace<'_> {
    fn store(&mut self, value: Scalar<'_>) -> Parsed {
        not_scalar(value)
    }

    fn read_map(&mut self, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
        read_members(self.0, map)
    }

    fn read_seq(&mut self, seq: &mut dyn ArraySource) -> Result<Parsed, Failed> {
        self.0.read_array(seq)
    }
}

fn read_json(place: &mut dyn Place, wanted: TypeDescriptor, json: &[u8]) -> Result<(), serde_json::Error> {
    let mut text = json_text(json)?;
    read_value(place, wanted, &mut text)?;
    text.end()
}

/// Returns the body of a response without a byte order mark, which parsers of JSON may ignore (RFC 8259, section 8.1).
pub(crate) fn without_byte_order_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// Returns a deserializer for JSON.
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
    read_value(&mut value, T::TYPE, deserializer)?;
    Ok(value)
}

fn read_value<'de, D: Deserializer<'de>>(
    place: &mut dyn Place,
    wanted: TypeDescriptor,
    deserializer: D,
) -> Result<(), D::Error> {
    match Reader(place).deserialize(deserializer)? {
        Parsed::Value => Ok(()),
        Parsed::Null | Parsed::Other(_) => Err(unexpected(wanted)),
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
