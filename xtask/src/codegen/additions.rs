//! The registry of a later version, which has more of everything: the suites compile the callers of this version against
//! it, because additions must break none.

use super::types::Types;
use didit::operation::ResourceDescriptor;
use didit::schema::{EnumDescriptor, ModelDescriptor, TypeDescriptor};

/// Returns the types of the later version.
pub(crate) fn types() -> Types {
    let Types { models, options, enums, resources } = Types::of_this_version();
    Types {
        models: models.into_iter().map(model).collect(),
        options: options.into_iter().map(model).collect(),
        enums: enums.into_iter().map(enumeration).collect(),
        resources: resources.into_iter().map(resource).collect(),
    }
}

/// Returns the model with an optional field more, as the first one.
fn model(descriptor: &'static ModelDescriptor) -> &'static ModelDescriptor {
    let Some(first) = descriptor.fields.first() else { return descriptor };
    let mut added = first.clone();
    (added.name, added.ty, added.rare) = ("added_field", TypeDescriptor::Text, None);
    (added.required, added.optional, added.essential) = (false, true, false);
    let mut later = descriptor.clone();
    later.fields = with_first(added, descriptor.fields);
    leak(later)
}

/// Returns the enum with a value more, as the first one.
fn enumeration(descriptor: &'static EnumDescriptor) -> &'static EnumDescriptor {
    let Some(first) = descriptor.variants.first() else { return descriptor };
    let mut added = first.clone();
    (added.name, added.wire) = ("AddedValue", "Added Value");
    let mut later = descriptor.clone();
    later.variants = with_first(added, descriptor.variants);
    leak(later)
}

/// Returns the resource with an operation more, as the first one.
fn resource(descriptor: &'static ResourceDescriptor) -> &'static ResourceDescriptor {
    let Some(first) = descriptor.operations.first() else { return descriptor };
    let mut added = first.clone();
    (added.name, added.method_name) = ("added.operation", "added_operation");
    let mut later = *descriptor;
    later.operations = with_first(added, descriptor.operations);
    leak(later)
}

fn with_first<T: Clone>(first: T, others: &'static [T]) -> &'static [T] {
    Box::leak([&[first], others].concat().into_boxed_slice())
}

// The program ends soon.
fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
