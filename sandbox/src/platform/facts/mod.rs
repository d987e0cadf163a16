//! Facts about the operations of the platform: paths, parameters, and schemas of bodies and responses. The file
//! `facts/platform.json` describes its format in the README beside it.

mod example;
mod validate;

pub(crate) use example::{Example, identifier};
pub(crate) use validate::{File, errors, from_text, invalid_fields};

use indexmap::{IndexMap, IndexSet};
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// All facts.
pub(crate) static FACTS: LazyLock<Facts> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../../facts/platform.json")).expect("a test parses the facts")
});

#[derive(Debug, Deserialize)]
pub(crate) struct Facts {
    pub operations: Vec<Operation>,
    schemas: HashMap<String, Schema>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Operation {
    /// `resource.method`.
    pub name: String,
    pub source: Source,
    pub method: String,
    pub path: String,
    pub auth: Auth,
    #[serde(default)]
    pub parameters: Vec<Parameter>,
    #[serde(default)]
    pub body: Body,
    /// By status.
    pub responses: BTreeMap<u16, Content>,
    /// Documented error statuses.
    #[serde(default)]
    pub errors: Vec<u16>,
}

/// Where the facts about an operation come from.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Source {
    Openapi,
    Documentation,
    /// There is no schema; objects may have fields that are not listed.
    Unpublished,
}

/// Credentials of a request.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Auth {
    ApiKey,
    Bearer,
    SessionToken,
    TransactionToken,
    None,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Parameter {
    pub r#in: Place,
    pub name: String,
    #[serde(default)]
    pub required: bool,
    pub schema: Schema,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Place {
    Path,
    Query,
    Header,
}

#[derive(Debug, Default, Deserialize)]
pub(crate) struct Body {
    pub json: Option<Schema>,
    pub multipart: Option<Schema>,
}

#[derive(Debug, Deserialize)]
pub(crate) struct Content {
    pub json: Option<Schema>,
    /// Media type of a file.
    pub media: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Schema {
    #[serde(rename = "$ref")]
    reference: Option<String>,
    one_of: Vec<Schema>,
    r#type: Option<Type>,
    format: Option<String>,
    nullable: bool,
    #[serde(rename = "enum")]
    values: Vec<Value>,
    default: Option<Value>,
    minimum: Option<f64>,
    maximum: Option<f64>,
    min_length: Option<usize>,
    max_length: Option<usize>,
    min_items: Option<usize>,
    max_items: Option<usize>,
    unique_items: bool,
    pattern: Option<String>,
    required: Vec<String>,
    properties: IndexMap<String, Schema>,
    additional_properties: Option<Additional>,
    items: Option<Box<Schema>>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq)]
#[serde(rename_all = "lowercase")]
enum Type {
    String,
    Integer,
    Number,
    Boolean,
    Array,
    Object,
}

/// Fields of an object that are not listed.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Additional {
    Allowed(bool),
    Schema(Box<Schema>),
}

/// An operation, with the parameters of its path.
#[derive(Debug)]
pub(crate) struct Found {
    pub operation: &'static Operation,
    pub path: Vec<(&'static str, String)>,
}

impl Found {
    /// Returns a parameter of the path, or an empty string.
    pub(crate) fn parameter(&self, name: &str) -> &str {
        self.path.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value)
    }
}

impl Facts {
    /// Returns the operation of a request. A fixed path is preferred to an identifier: `POST users/create` is not about a
    /// user. The error lists the methods of the path, none if there is no such path.
    pub(crate) fn find(&'static self, method: &str, segments: &[String]) -> Result<Found, Vec<&'static str>> {
        const ORDER: [&str; 5] = ["GET", "POST", "PUT", "PATCH", "DELETE"];
        let same_path = self.operations.iter().filter(|operation| operation.matches(segments));
        let found = same_path.clone().filter(|operation| operation.method == method);
        let Some(operation) = found.min_by_key(|operation| operation.parameter_places()) else {
            let mut others: Vec<&Operation> = same_path.collect();
            let rank = |method: &str| ORDER.iter().position(|other| *other == method);
            others.sort_by_key(|operation| (operation.parameter_places(), rank(&operation.method)));
            let methods = others.into_iter().map(|operation| operation.method.as_str());
            return Err(methods.collect::<IndexSet<_>>().into_iter().collect());
        };
        let parameters = operation.segments().zip(segments);
        let path = parameters.filter_map(|(part, segment)| Some((parameter_name(part)?, segment.clone())));
        Ok(Found { operation, path: path.collect() })
    }

    /// Returns the schema that a reference stands for.
    fn resolve<'a>(&'a self, schema: &'a Schema) -> &'a Schema {
        let mut schema = schema;
        while let Some(target) = schema.reference.as_ref().and_then(|name| self.schemas.get(name)) {
            schema = target;
        }
        schema
    }
}

impl Operation {
    pub(crate) fn segments(&self) -> impl DoubleEndedIterator<Item = &str> + Clone {
        self.path.split('/').filter(|part| !part.is_empty())
    }

    fn matches(&self, segments: &[String]) -> bool {
        self.segments().count() == segments.len()
            && self
                .segments()
                .zip(segments)
                .all(|(part, segment)| part == segment || (parameter_name(part).is_some() && !segment.is_empty()))
    }

    /// Returns which segments are parameters, so that fixed segments are less.
    fn parameter_places(&self) -> Vec<bool> {
        self.segments().map(|part| parameter_name(part).is_some()).collect()
    }

    /// Returns the path without its first and last slash, where `{}` stands for a parameter.
    pub(crate) fn shape(&self) -> String {
        let parts = self.segments().map(|part| if parameter_name(part).is_some() { "{}" } else { part });
        parts.collect::<Vec<_>>().join("/")
    }

    /// Returns the status and content of the usual response: what was created, or else the first.
    pub(crate) fn success(&self) -> (u16, Option<&Content>) {
        let (status, content) = match self.responses.get_key_value(&201) {
            Some(created) => Some(created),
            None => self.responses.iter().min_by_key(|(status, _)| **status),
        }
        .unzip();
        (status.copied().unwrap_or(200), content)
    }

    /// Returns the schema of the usual response, if it is JSON.
    pub(crate) fn response(&self) -> Option<&Schema> {
        self.success().1?.json.as_ref()
    }
}

/// Returns the name of a parameter: `uuid` for `{uuid}`.
pub(crate) fn parameter_name(part: &str) -> Option<&str> {
    part.strip_prefix('{')?.strip_suffix('}')
}

impl Schema {
    /// Returns the schema of the items of a page.
    pub(crate) fn page_items(&self) -> Option<&Schema> {
        let page = FACTS.resolve(self);
        FACTS.resolve(page.properties.get("results")?).items.as_deref()
    }

    /// Returns the schema of the items of an array.
    pub(crate) fn array_items(&self) -> Option<&Schema> {
        FACTS.resolve(self).items.as_deref()
    }

    /// Returns whether nothing is known about the value, or only that it is an object.
    pub(crate) fn is_open(&self) -> bool {
        let schema = FACTS.resolve(self);
        schema.one_of.is_empty()
            && schema.properties.is_empty()
            && schema.additional_properties.is_none()
            && schema.r#type.is_none_or(|kind| kind == Type::Object)
    }

    /// Returns whether the schema lists the fields of an object.
    pub(crate) fn has_fields(&self) -> bool {
        !FACTS.resolve(self).properties.is_empty()
    }

    /// Returns the schema of a field of an object.
    pub(crate) fn property(&self, name: &str) -> Option<&Schema> {
        FACTS.resolve(self).properties.get(name)
    }

    /// Returns whether both are the same schema of the table, or have the same fields.
    pub(crate) fn is_like(&self, other: &Schema) -> bool {
        let (one, other) = (FACTS.resolve(self), FACTS.resolve(other));
        std::ptr::eq(one, other) || (!one.properties.is_empty() && one.properties.keys().eq(other.properties.keys()))
    }

    pub(crate) fn is_integer(&self) -> bool {
        FACTS.resolve(self).r#type == Some(Type::Integer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::collections::HashSet;

    fn find(method: &str, path: &str) -> Result<&'static str, Vec<&'static str>> {
        let segments: Vec<String> = path.split('/').map(str::to_owned).collect();
        FACTS.find(method, &segments).map(|found| found.operation.name.as_str())
    }

    #[test]
    fn fixed_paths_are_preferred_to_identifiers() {
        assert_eq!(find("POST", "v3/users/create"), Ok("users.create"));
        assert_eq!(find("GET", "v3/users/create"), Ok("users.retrieve"));
        assert_eq!(find("PUT", "v3/users/create"), Err(vec!["POST", "GET", "PATCH"]));
        assert_eq!(find("GET", "v3/users/ada"), Ok("users.retrieve"));
        assert_eq!(find("GET", "v3/transactions/rules"), Ok("transactions.rules.list"));
        assert_eq!(find("GET", "v3/transactions/other"), Ok("transactions.retrieve"));
        assert_eq!(find("PUT", "v3/transactions/rules"), Err(vec!["GET", "POST"]));
        assert_eq!(find("GET", "v3/nothing"), Err(vec![]));
    }

    /// Calls `visit` with the schema and all schemas in it.
    fn walk(schema: &Schema, visit: &mut impl FnMut(&Schema)) {
        visit(schema);
        for inner in schema.properties.values().chain(&schema.one_of).chain(schema.items.as_deref()) {
            walk(inner, visit);
        }
        if let Some(Additional::Schema(inner)) = &schema.additional_properties {
            walk(inner, visit);
        }
    }

    #[test]
    fn the_file_has_222_operations_and_no_dangling_reference() {
        let names: HashSet<&str> = FACTS.operations.iter().map(|operation| operation.name.as_str()).collect();
        assert!(names.len() >= 222);
        assert_eq!(names.len(), FACTS.operations.len(), "names are unique");
        let mut check = |schema: &Schema| {
            assert!(schema.reference.as_ref().is_none_or(|name| FACTS.schemas.contains_key(name)), "{schema:?}");
            assert!(schema.pattern.as_deref().is_none_or(|pattern| regex_lite::Regex::new(pattern).is_ok()));
        };
        for operation in &FACTS.operations {
            let bodies = [&operation.body.json, &operation.body.multipart].into_iter().flatten();
            let responses = operation.responses.values().filter_map(|content| content.json.as_ref());
            let parameters = operation.parameters.iter().map(|parameter| &parameter.schema);
            bodies.chain(responses).chain(parameters).for_each(|schema| walk(schema, &mut check));
        }
        FACTS.schemas.values().for_each(|schema| walk(schema, &mut check));
    }

    #[test]
    fn every_keyword_of_the_file_is_read() {
        const KNOWN: [&str; 19] = [
            "$ref",
            "additionalProperties",
            "default",
            "enum",
            "format",
            "items",
            "maxItems",
            "maxLength",
            "maximum",
            "minItems",
            "minLength",
            "minimum",
            "nullable",
            "oneOf",
            "pattern",
            "properties",
            "required",
            "type",
            "uniqueItems",
        ];
        fn keywords(schema: &Value) {
            for (name, value) in schema.as_object().into_iter().flatten() {
                assert!(KNOWN.contains(&name.as_str()), "{name}");
                match name.as_str() {
                    "properties" => value.as_object().into_iter().flatten().for_each(|(_, inner)| keywords(inner)),
                    "oneOf" => value.as_array().into_iter().flatten().for_each(keywords),
                    "items" | "additionalProperties" => keywords(value),
                    _ => {}
                }
            }
        }
        let file: Value = serde_json::from_str(include_str!("../../../facts/platform.json")).expect("valid JSON");
        file["schemas"].as_object().into_iter().flatten().for_each(|(_, schema)| keywords(schema));
        for operation in file["operations"].as_array().into_iter().flatten() {
            for body in ["json", "multipart"] {
                keywords(&operation["body"][body]);
            }
            for parameter in operation["parameters"].as_array().into_iter().flatten() {
                keywords(&parameter["schema"]);
            }
            for (_, content) in operation["responses"].as_object().into_iter().flatten() {
                keywords(content.get("json").unwrap_or(&json!({})));
            }
        }
    }
}
