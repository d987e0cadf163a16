//! The columns of an export, from the declaration of what is exported.

use crate::output::{Json, Sight, json_of};
use didit::schema::{FieldDescriptor, Model, ModelDescriptor, TypeDescriptor, ValueRef};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Boolean,
    Integer,
    Number,
    Text,
}

/// A value of a row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Nothing,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text(String),
}

pub(crate) struct Columns {
    descriptor: &'static ModelDescriptor,
    /// The places of the fields that are exported.
    places: Vec<usize>,
    pub(crate) sight: Sight,
}

impl Columns {
    pub(crate) fn of(descriptor: &'static ModelDescriptor, sight: Sight) -> Self {
        let seen = |(place, field): (usize, &'static FieldDescriptor)| sight.sees(field).then_some(place);
        Self { descriptor, places: descriptor.fields.iter().enumerate().filter_map(seen).collect(), sight }
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = (&'static str, Kind)> {
        self.places.iter().map(|place| {
            let field = &self.descriptor.fields[*place];
            let kind = match field.ty {
                TypeDescriptor::Boolean => Kind::Boolean,
                TypeDescriptor::Integer | TypeDescriptor::SessionNumber => Kind::Integer,
                TypeDescriptor::Number => Kind::Number,
                _ => Kind::Text,
            };
            (field.name, kind)
        })
    }

    /// The cells of a row. What has parts of its own is JSON text.
    pub(crate) fn row(&self, model: &dyn Model) -> Vec<Cell> {
        self.places
            .iter()
            .map(|place| match model.field(*place) {
                ValueRef::Absent | ValueRef::Null => Cell::Nothing,
                ValueRef::Boolean(value) => Cell::Boolean(value),
                ValueRef::Integer(value) | ValueRef::Digits(value) => Cell::Integer(value),
                ValueRef::Number(value) => Cell::Number(value),
                ValueRef::Text(text) | ValueRef::Enum(text) => Cell::Text(text.to_owned()),
                ValueRef::DateTime(time) => Cell::Text(time.to_string()),
                ValueRef::Date(day) => Cell::Text(day.to_string()),
                ValueRef::Decimal(amount) => Cell::Text(amount.to_string()),
                ValueRef::Model(model) => {
                    Cell::Text(serde_json::to_string(&Json(model, self.sight)).unwrap_or_default())
                }
                other => Cell::Text(json_of(other, self.sight).to_string()),
            })
            .collect()
    }
}

impl Cell {
    /// As CSV has it: nothing is empty.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Boolean(value) => value.to_string(),
            Self::Integer(value) => value.to_string(),
            Self::Number(value) => value.to_string(),
            Self::Text(text) => text.clone(),
        }
    }
}
