//! Columns of an export, from the declaration of the exported model.

use crate::output::{Json, Visibility, json_of};
use didit::schema::{FieldDescriptor, Model, ModelDescriptor, TypeDescriptor, ValueRef};

/// Type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Boolean,
    Integer,
    Number,
    Text,
}

/// Value in a row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Empty,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text(String),
}

pub(crate) struct Columns {
    descriptor: &'static ModelDescriptor,
    /// Indexes of the exported fields.
    indexes: Vec<usize>,
    pub(crate) visibility: Visibility,
}

impl Columns {
    pub(crate) fn new(descriptor: &'static ModelDescriptor, visibility: Visibility) -> Self {
        let seen = |(index, field): (usize, &'static FieldDescriptor)| visibility.shows(field).then_some(index);
        Self { descriptor, indexes: descriptor.fields.iter().enumerate().filter_map(seen).collect(), visibility }
    }

    /// Returns these fields as columns.
    pub(crate) fn of(descriptor: &'static ModelDescriptor, indexes: Vec<usize>, visibility: Visibility) -> Self {
        Self { descriptor, indexes, visibility }
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = (&'static str, Kind)> {
        self.indexes.iter().map(|index| {
            let field = &self.descriptor.fields[*index];
            let kind = match field.ty {
                TypeDescriptor::Boolean => Kind::Boolean,
                TypeDescriptor::Integer | TypeDescriptor::SessionNumber => Kind::Integer,
                TypeDescriptor::Number => Kind::Number,
                _ => Kind::Text,
            };
            (field.name, kind)
        })
    }

    /// Returns the cells of a row. Objects and lists are JSON text.
    pub(crate) fn row(&self, model: &dyn Model) -> Vec<Cell> {
        self.indexes
            .iter()
            .map(|index| match model.field(*index) {
                ValueRef::Absent | ValueRef::Null => Cell::Empty,
                ValueRef::Boolean(value) => Cell::Boolean(value),
                ValueRef::Integer(value) | ValueRef::Digits(value) => Cell::Integer(value),
                ValueRef::Number(value) => Cell::Number(value),
                ValueRef::Text(text) | ValueRef::Enum(text) => Cell::Text(text.to_owned()),
                ValueRef::DateTime(time) => Cell::Text(time.to_string()),
                ValueRef::Date(day) => Cell::Text(day.to_string()),
                ValueRef::Decimal(amount) => Cell::Text(amount.to_string()),
                ValueRef::Model(model) => {
                    Cell::Text(serde_json::to_string(&Json(model, self.visibility)).unwrap_or_default())
                }
                other => Cell::Text(json_of(other, self.visibility).to_string()),
            })
            .collect()
    }
}

impl Cell {
    /// Formats the value as text.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Boolean(value) => value.to_string(),
            Self::Integer(value) => value.to_string(),
            Self::Number(value) => value.to_string(),
            Self::Text(text) => text.clone(),
        }
    }

    /// Parses the text of a cell; `None` if it is not of this type.
    #[cfg(feature = "parquet")]
    pub(crate) fn parse(text: Option<String>, kind: Kind) -> Option<Self> {
        let Some(text) = text else { return Some(Self::Empty) };
        match kind {
            Kind::Boolean => text.parse().map(Self::Boolean).ok(),
            Kind::Integer => text.parse().map(Self::Integer).ok(),
            Kind::Number => text.parse().map(Self::Number).ok(),
            Kind::Text => Some(Self::Text(text)),
        }
    }
}
