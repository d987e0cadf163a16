//! Registry of all declared types that are reachable from the operations or from webhook events.

use crate::resources::operations;
use crate::schema::{EnumDescriptor, ModelDescriptor, ReadModel, TypeDescriptor};
use crate::webhooks::Event;

/// Models and enums without duplicates, in the order of first use.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Registry {
    /// Models of responses and parameters, including nested models.
    pub models: Vec<&'static ModelDescriptor>,
    /// Open enums.
    pub enums: Vec<&'static EnumDescriptor>,
}

impl Registry {
    /// Returns all types that this version declares.
    #[must_use]
    pub fn of_everything() -> Self {
        let mut registry = Self::default();
        for operation in operations() {
            if let Some(params) = &operation.params {
                registry.add_model(params.model);
            }
            registry.add(operation.response.ty);
        }
        registry.add_model(Event::DESCRIPTOR);
        registry
    }

    fn add(&mut self, ty: TypeDescriptor) {
        match ty {
            TypeDescriptor::Model(descriptor) => self.add_model(descriptor),
            TypeDescriptor::Enum(descriptor) if !self.enums.contains(&descriptor) => self.enums.push(descriptor),
            TypeDescriptor::List(inner) | TypeDescriptor::Patch(inner) => self.add(*inner),
            _ => {}
        }
    }

    fn add_model(&mut self, descriptor: &'static ModelDescriptor) {
        if self.models.contains(&descriptor) {
            return;
        }
        self.models.push(descriptor);
        for field in descriptor.fields {
            self.add(field.ty);
        }
    }
}
