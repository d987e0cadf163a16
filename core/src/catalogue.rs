//! Every declared type that can be met, found by walking from the operations and from what webhooks say.

use crate::resources::operations;
use crate::schema::{EnumInfo, ModelInfo, ReadModel, TypeInfo};
use crate::webhooks::Event;

/// Models and enums, each once, in the order in which they are met.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Catalogue {
    /// The models: answers, parameters, and what they hold.
    pub models: Vec<&'static ModelInfo>,
    /// The open enums.
    pub enums: Vec<&'static EnumInfo>,
}

impl Catalogue {
    /// Everything this version declares.
    #[must_use]
    pub fn of_everything() -> Self {
        let mut catalogue = Self::default();
        for operation in operations() {
            if let Some(params) = &operation.params {
                catalogue.add_model(params.model);
            }
            catalogue.add(operation.answer.ty);
        }
        catalogue.add_model(Event::INFO);
        catalogue
    }

    fn add(&mut self, ty: TypeInfo) {
        match ty {
            TypeInfo::Model(info) => self.add_model(info),
            TypeInfo::Enum(info) if !self.enums.contains(&info) => self.enums.push(info),
            TypeInfo::List(inner) | TypeInfo::Patch(inner) => self.add(*inner),
            _ => {}
        }
    }

    fn add_model(&mut self, info: &'static ModelInfo) {
        if self.models.contains(&info) {
            return;
        }
        self.models.push(info);
        for field in info.fields {
            self.add(field.ty);
        }
    }
}
