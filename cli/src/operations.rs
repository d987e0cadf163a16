//! Operations as the command tree and the calls both see them.

use crate::flags::{self, Flag};
use crate::output::item_of_page;
use didit::operation::{Method, Operation};
use didit::resources::operations;
use didit::schema::{ModelDescriptor, TypeDescriptor};

/// Parameters that can be passed without their flag, in this order.
const POSITIONAL: [(&str, [&str; 2]); 3] = [
    ("account.register", ["email", "password"]),
    ("account.login", ["email", "password"]),
    ("account.verify_email", ["email", "code"]),
];

/// Returns the operation with the path of a command, for example `["sessions", "list"]`.
pub(crate) fn find(path: &[&str]) -> Option<&'static Operation> {
    let name = path.join(".").replace('-', "_");
    operations().find(|operation| operation.name == name)
}

/// Returns the flags of the parameters of an operation.
pub(crate) fn flags_of(operation: &Operation) -> Vec<Flag> {
    let resource = operation.name.split('.').next().unwrap_or_default();
    operation.params.as_ref().map(|params| flags::new(params.model, resource)).unwrap_or_default()
}

/// Returns the model of the items of a list.
pub(crate) fn item_of(operation: &Operation) -> Option<&'static ModelDescriptor> {
    match operation.response.ty {
        TypeDescriptor::Model(page) if operation.paged => item_of_page(page),
        _ => None,
    }
}

/// Returns whether an operation deletes something permanently.
pub(crate) fn is_irreversible(operation: &Operation) -> bool {
    operation.method == Method::Delete || operation.method_name.contains("delete")
}

/// Returns the names of the positional parameters of an operation.
pub(crate) fn positional(operation: &Operation) -> Option<&'static [&'static str; 2]> {
    POSITIONAL.iter().find(|(name, _)| *name == operation.name).map(|(_, names)| names)
}

/// Returns whether the response may contain an API key or token to store.
pub(crate) fn saves(operation: &Operation) -> bool {
    operation.name.starts_with("account.")
        && matches!(operation.response.ty, TypeDescriptor::Model(model) if model.fields.iter().any(|field| field.ty == TypeDescriptor::Secret))
}
