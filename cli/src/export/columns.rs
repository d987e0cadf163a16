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
    /// Formats the value for CSV. Spreadsheets run text that begins like a formula, so such text gets an apostrophe.
    pub(crate) fn csv(&self) -> String {
        match self {
            Self::Text(text) if is_formula(text) => format!("'{text}"),
            other => other.text(),
        }
    }

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
}

/// Returns whether a spreadsheet would run the text. Numbers with a sign, such as telephone numbers, are none.
pub(crate) fn is_formula(text: &str) -> bool {
    match text.as_bytes() {
        [b'=' | b'@' | b'\t' | b'\r' | b'\n', ..] => true,
        [b'+' | b'-', rest @ ..] => {
            !rest.iter().all(|byte| byte.is_ascii_digit() || matches!(byte, b' ' | b'.' | b','))
        }
        // Some programs read the full-width forms alike.
        _ => text.starts_with(['\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_a_spreadsheet_would_run_is_escaped() {
        for formula in ["=cmd|' /C calc'!A0", "+1+cmd|x", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\u{ff1d}1+1"] {
            assert_eq!(Cell::Text(formula.to_owned()).csv(), format!("'{formula}"));
        }
        for text in ["+34 600 123 456", "-12.50", "a=b", "", "in review"] {
            assert_eq!(Cell::Text(text.to_owned()).csv(), text);
        }
        assert_eq!(Cell::Integer(-7).csv(), "-7");
    }
}
