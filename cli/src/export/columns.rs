//! The columns of an export, from the declaration of what is exported.

use crate::output::{Json, Sight};
use didit::schema::{FieldInfo, Model, ModelInfo, TypeInfo, View};

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
    info: &'static ModelInfo,
    /// The places of the fields that are exported.
    places: Vec<usize>,
    pub(crate) sight: Sight,
}

impl Columns {
    pub(crate) fn of(info: &'static ModelInfo, sight: Sight) -> Self {
        let seen = |(place, field): (usize, &'static FieldInfo)| sight.sees(field).then_some(place);
        Self { info, places: info.fields.iter().enumerate().filter_map(seen).collect(), sight }
    }

    pub(crate) fn all(&self) -> impl Iterator<Item = (&'static str, Kind)> {
        self.places.iter().map(|place| {
            let field = &self.info.fields[*place];
            let kind = match field.ty {
                TypeInfo::Boolean => Kind::Boolean,
                TypeInfo::Integer | TypeInfo::SessionNumber => Kind::Integer,
                TypeInfo::Number => Kind::Number,
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
                View::Absent | View::Null => Cell::Nothing,
                View::Boolean(value) => Cell::Boolean(value),
                View::Integer(value) | View::Digits(value) => Cell::Integer(value),
                View::Number(value) => Cell::Number(value),
                View::Text(text) | View::Enum(text) => Cell::Text(text.to_owned()),
                View::DateTime(time) => Cell::Text(time.to_string()),
                View::Date(day) => Cell::Text(day.to_string()),
                View::Decimal(amount) => Cell::Text(amount.to_string()),
                View::Model(model) => Cell::Text(serde_json::to_string(&Json(model, self.sight)).unwrap_or_default()),
                other => Cell::Text(crate::output::json_of(other, self.sight).to_string()),
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
