//! Models whose type is known only at run time. The bindings and the command line read all responses and parameters this
//! way, so that their size and speed do not depend on the number of types.

use super::de::{
    ArraySource, Failed, ObjectSource, Parsed, Place, ReadMembers, Scalar, Slots, Wire, not_scalar, read_items,
    read_members, store_scalar,
};
use super::{
    Date, DateTime, Decimal, EnumDescriptor, FieldDescriptor, File, Items, Json, JsonObject, Model, ModelDescriptor,
    ModelKind, NameList, Secret, SessionNumber, Translations, TypeDescriptor, ValueRef, debug, large_integer,
};
use std::borrow::Cow;
use std::fmt;

/// Model without a struct of its own: its descriptor and its values.
struct DynamicModel {
    descriptor: &'static ModelDescriptor,
    /// By the index of the field.
    values: Vec<DynamicValue>,
    extra: JsonObject,
}

/// Creates an empty model: the type of the declaration if the descriptor has a constructor of it.
pub(super) fn empty_model(descriptor: &'static ModelDescriptor) -> Box<dyn ReadMembers> {
    match descriptor.typed {
        Some(create) => create(),
        None => Box::new(DynamicModel {
            descriptor,
            values: descriptor.fields.iter().map(DynamicValue::default_of).collect(),
            extra: JsonObject::new(),
        }),
    }
}

impl fmt::Debug for DynamicModel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl Model for DynamicModel {
    fn descriptor(&self) -> &'static ModelDescriptor {
        self.descriptor
    }

    fn field(&self, index: usize) -> ValueRef<'_> {
        self.values.get(index).map_or(ValueRef::Absent, DynamicValue::value_ref)
    }

    fn extra(&self) -> &JsonObject {
        &self.extra
    }
}

impl ReadMembers for DynamicModel {
    fn read_field(&mut self, index: usize, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
        let (Some(field), Some(value)) = (self.descriptor.fields.get(index), self.values.get_mut(index)) else {
            return Ok(Parsed::Null);
        };
        let found = map.read(&mut Slot { value, ty: field.ty, comma_separated: field.comma_separated })?;
        // Of equal keys the last one counts.
        match (&found, field.ty) {
            (Parsed::Value, _) => {}
            (Parsed::Null, TypeDescriptor::Patch(_)) => *value = DynamicValue::Null,
            _ => *value = DynamicValue::default_of(field),
        }
        Ok(found)
    }

    fn read_array(&mut self, seq: &mut dyn ArraySource) -> Result<Parsed, Failed> {
        let is_list = |field: &FieldDescriptor| matches!(field.ty, TypeDescriptor::List(_));
        match self.descriptor.fields.iter().position(is_list) {
            Some(index) if self.descriptor.kind == ModelKind::Page => {
                Slot { value: &mut self.values[index], ty: self.descriptor.fields[index].ty, comma_separated: false }
                    .read_seq(seq)
            }
            _ => Ok(Parsed::Other(seq.rest()?)),
        }
    }

    fn extra_mut(&mut self) -> &mut JsonObject {
        &mut self.extra
    }
}

enum DynamicValue {
    Absent,
    Null,
    Text(String),
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Decimal(Decimal),
    DateTime(DateTime),
    Date(Date),
    Json(Json),
    Object(JsonObject),
    Secret(Secret),
    Translations(Translations),
    Names(NameList),
    SessionNumber(SessionNumber),
    // Four times as large as the other values.
    File(Box<File>),
    Enum(Cow<'static, str>),
    Model(Box<dyn ReadMembers>),
    List(DynamicList),
}

impl DynamicValue {
    /// Returns the value of a field that the JSON does not have.
    fn default_of(field: &FieldDescriptor) -> Self {
        if field.optional { Self::Absent } else { Self::default_of_type(field.ty) }
    }

    fn default_of_type(ty: TypeDescriptor) -> Self {
        match ty {
            TypeDescriptor::Text => Self::Text(String::default()),
            TypeDescriptor::Boolean => Self::Boolean(bool::default()),
            TypeDescriptor::Integer => Self::Integer(i64::default()),
            TypeDescriptor::Number => Self::Number(f64::default()),
            TypeDescriptor::Decimal => Self::Decimal(Decimal::default()),
            TypeDescriptor::DateTime => Self::DateTime(DateTime::default()),
            TypeDescriptor::Date => Self::Date(Date::default()),
            TypeDescriptor::Json => Self::Json(Json::default()),
            TypeDescriptor::JsonObject => Self::Object(JsonObject::default()),
            TypeDescriptor::Secret => Self::Secret(Secret::default()),
            TypeDescriptor::Translations => Self::Translations(Translations::default()),
            TypeDescriptor::NameList => Self::Names(NameList::default()),
            TypeDescriptor::SessionNumber => Self::SessionNumber(SessionNumber::default()),
            TypeDescriptor::File => Self::File(Box::default()),
            TypeDescriptor::Enum(_) => Self::Enum(Cow::Borrowed("")),
            TypeDescriptor::Model(descriptor) => Self::Model(empty_model(descriptor)),
            TypeDescriptor::List(_) => Self::List(DynamicList(Vec::new())),
            TypeDescriptor::Patch(_)
            | TypeDescriptor::Nothing
            | TypeDescriptor::SignatureScheme
            | TypeDescriptor::Bytes
            | TypeDescriptor::Duration => Self::Absent,
        }
    }

    fn value_ref(&self) -> ValueRef<'_> {
        match self {
            Self::Absent => ValueRef::Absent,
            Self::Null => ValueRef::Null,
            Self::Text(value) => value.value_ref(),
            Self::Boolean(value) => value.value_ref(),
            Self::Integer(value) => value.value_ref(),
            Self::Number(value) => value.value_ref(),
            Self::Decimal(value) => value.value_ref(),
            Self::DateTime(value) => value.value_ref(),
            Self::Date(value) => value.value_ref(),
            Self::Json(value) => value.value_ref(),
            Self::Object(value) => value.value_ref(),
            Self::Secret(value) => value.value_ref(),
            Self::Translations(value) => value.value_ref(),
            Self::Names(value) => value.value_ref(),
            Self::SessionNumber(value) => value.value_ref(),
            Self::File(value) => value.value_ref(),
            Self::Enum(value) => ValueRef::Enum(value),
            Self::Model(model) => ValueRef::Model(&**model),
            Self::List(list) => ValueRef::List(list),
        }
    }
}

struct DynamicList(Vec<DynamicValue>);

impl Items for DynamicList {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn item(&self, index: usize) -> ValueRef<'_> {
        self.0.get(index).map_or(ValueRef::Absent, DynamicValue::value_ref)
    }
}

/// A value as the parser delivers it.
enum Input<'a> {
    Scalar(Scalar<'a>),
    Map(&'a mut dyn ObjectSource),
    Seq(&'a mut dyn ArraySource),
}

impl Input<'_> {
    /// Returns the value as JSON.
    fn rest(self) -> Result<Parsed, Failed> {
        match self {
            Self::Scalar(value) => Ok(not_scalar(value)),
            Self::Map(map) => Ok(Parsed::Other(map.rest()?)),
            Self::Seq(seq) => Ok(Parsed::Other(seq.rest()?)),
        }
    }
}

/// Place for a value of a type. Only a value of this type is stored.
struct Slot<'a> {
    value: &'a mut DynamicValue,
    ty: TypeDescriptor,
    comma_separated: bool,
}

impl Slot<'_> {
    fn read(&mut self, input: Input<'_>) -> Result<Parsed, Failed> {
        match self.ty {
            TypeDescriptor::Text => self.read_as(input, DynamicValue::Text),
            TypeDescriptor::Boolean => self.read_as(input, DynamicValue::Boolean),
            TypeDescriptor::Integer => self.read_as(input, DynamicValue::Integer),
            TypeDescriptor::Number => self.read_as(input, DynamicValue::Number),
            TypeDescriptor::Decimal => self.read_as(input, DynamicValue::Decimal),
            TypeDescriptor::DateTime => self.read_as(input, DynamicValue::DateTime),
            TypeDescriptor::Date => self.read_as(input, DynamicValue::Date),
            TypeDescriptor::Json => self.read_as(input, DynamicValue::Json),
            TypeDescriptor::JsonObject => self.read_as(input, DynamicValue::Object),
            TypeDescriptor::Secret => self.read_as(input, DynamicValue::Secret),
            TypeDescriptor::Translations => self.read_as(input, DynamicValue::Translations),
            TypeDescriptor::NameList => self.read_as(input, DynamicValue::Names),
            TypeDescriptor::SessionNumber => self.read_as(input, DynamicValue::SessionNumber),
            TypeDescriptor::File => self.read_as(input, |file| DynamicValue::File(Box::new(file))),
            TypeDescriptor::Enum(descriptor) => {
                self.read_as(input, |word: Word| DynamicValue::Enum(enum_value(descriptor, word.0)))
            }
            TypeDescriptor::Model(descriptor) => self.read_model(descriptor, input),
            TypeDescriptor::List(item) => self.read_list(*item, input),
            TypeDescriptor::Patch(inner) => Slot { value: self.value, ty: *inner, comma_separated: false }.read(input),
            // No field of a model without a constructor of its own has these types.
            TypeDescriptor::Nothing
            | TypeDescriptor::SignatureScheme
            | TypeDescriptor::Bytes
            | TypeDescriptor::Duration => input.rest(),
        }
    }

    fn read_as<T: Wire>(
        &mut self,
        input: Input<'_>,
        value_of: impl FnOnce(T) -> DynamicValue,
    ) -> Result<Parsed, Failed> {
        let mut value = T::default();
        let found = match input {
            Input::Scalar(scalar) => store_scalar(&mut value, scalar),
            Input::Map(map) => Wire::read_map(&mut value, map)?,
            Input::Seq(seq) => Wire::read_seq(&mut value, seq)?,
        };
        if matches!(found, Parsed::Value) {
            *self.value = value_of(value);
        }
        Ok(found)
    }

    fn read_model(&mut self, descriptor: &'static ModelDescriptor, input: Input<'_>) -> Result<Parsed, Failed> {
        let mut model = empty_model(descriptor);
        let found = match input {
            Input::Scalar(value) => not_scalar(value),
            Input::Map(map) => read_members(&mut *model, map)?,
            Input::Seq(seq) => model.read_array(seq)?,
        };
        if matches!(found, Parsed::Value) {
            *self.value = DynamicValue::Model(model);
        }
        Ok(found)
    }

    fn read_list(&mut self, item: TypeDescriptor, input: Input<'_>) -> Result<Parsed, Failed> {
        let mut list = DynamicList(Vec::new());
        let found = match input {
            Input::Scalar(Scalar::Text(text)) if self.comma_separated && large_integer(text).is_none() => {
                let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
                match parts.map(|part| value_of_text(item, part)).collect() {
                    Some(values) => {
                        list.0 = values;
                        Parsed::Value
                    }
                    None => Parsed::Other(text.into()),
                }
            }
            Input::Seq(seq) => read_items(&mut ListSlots { item, list: &mut list }, seq)?,
            other => other.rest()?,
        };
        if matches!(found, Parsed::Value) {
            *self.value = DynamicValue::List(list);
        }
        Ok(found)
    }
}

fn value_of_text(ty: TypeDescriptor, text: &str) -> Option<DynamicValue> {
    let mut value = DynamicValue::Absent;
    let found = Slot { value: &mut value, ty, comma_separated: false }.store(Scalar::Text(text));
    matches!(found, Parsed::Value).then_some(value)
}

impl Place for Slot<'_> {
    fn store(&mut self, value: Scalar<'_>) -> Parsed {
        // Reading fails only where the parser continues.
        self.read(Input::Scalar(value)).unwrap_or(Parsed::Null)
    }

    fn read_map(&mut self, map: &mut dyn ObjectSource) -> Result<Parsed, Failed> {
        self.read(Input::Map(map))
    }

    fn read_seq(&mut self, seq: &mut dyn ArraySource) -> Result<Parsed, Failed> {
        self.read(Input::Seq(seq))
    }
}

/// List with the type of its items.
struct ListSlots<'a> {
    item: TypeDescriptor,
    list: &'a mut DynamicList,
}

impl Slots for ListSlots<'_> {
    fn push(&mut self, read: &mut dyn FnMut(&mut dyn Place)) {
        let mut value = DynamicValue::Absent;
        read(&mut Slot { value: &mut value, ty: self.item, comma_separated: false });
        self.list.0.push(value);
    }

    fn pop(&mut self) {
        self.list.0.pop();
    }

    fn items(&self) -> &dyn Items {
        self.list
    }
}

/// String on the wire of an open enum.
#[derive(Default)]
struct Word(String);

impl Wire for Word {
    const TYPE: TypeDescriptor = TypeDescriptor::Text;

    fn value_ref(&self) -> ValueRef<'_> {
        ValueRef::Enum(&self.0)
    }

    fn from_text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }
}

/// Returns the string of the declaration if this version knows the value, in any case.
fn enum_value(descriptor: &EnumDescriptor, text: String) -> Cow<'static, str> {
    match descriptor.variants.iter().find(|variant| variant.wire.eq_ignore_ascii_case(&text)) {
        Some(variant) => Cow::Borrowed(variant.wire),
        None => Cow::Owned(text),
    }
}
