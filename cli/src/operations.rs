//! What a command and a call both need to know of an operation.

use crate::flags::{self, Flag};
use didit::operation::Operation;
use didit::resources::operations;
use didit::schema::TypeDescriptor;

/// Parameters that may stand without their flag, in this order.
const POSITIONAL: [(&str, [&str; 2]); 3] = [
    ("account.register", ["email", "password"]),
    ("account.login", ["email", "password"]),
    ("account.verify_email", ["email", "code"]),
];

/// The operation that the words of a command name.
pub(crate) fn find(path: &[&str]) -> Option<&'static Operation> {
    let name = path.join(".").replace('-', "_");
    operations().find(|operation| operation.name == name)
}

/// The flags of an operation's parameters.
pub(crate) fn flags_of(operation: &Operation) -> Vec<Flag> {
    let resource = operation.name.split('.').next().unwrap_or_default();
    operation.params.as_ref().map(|params| flags::new(params.model, resource)).unwrap_or_default()
}

pub(crate) fn positional(operation: &Operation) -> Option<&'static [&'static str; 2]> {
    POSITIONAL.iter().find(|(name, _)| *name == operation.name).map(|(_, names)| names)
}

/// Whether the answer may hold a key or token worth storing.
pub(crate) fn saves(operation: &Operation) -> bool {
    operation.name.starts_with("account.")
        && matches!(operation.answer.ty, TypeDescriptor::Model(model) if model.fields.iter().any(|field| field.ty == TypeDescriptor::Secret))
}
