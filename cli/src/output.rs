//! Prints responses, with personal data and secrets hidden unless `--reveal` is set.
//!
//! The visible fields are those that `Debug` shows, by the same declarations. In addition, a call that is not a GET
//! shows the URLs at the top level of its response (`url`, `checkout_session_url`), because the caller needs them.

use crate::context::Context;
use crate::exit::{Exit, Failure, Outcome};
use crate::export::columns::{Cell, Columns};
use clap::ArgMatches;
use didit::binding::nearest;
use didit::schema::{FieldDescriptor, Items, Model, ModelDescriptor, ModelKind, TypeDescriptor, ValueRef};
use serde::ser::{Serialize, SerializeMap as _, SerializeSeq as _, Serializer};
use serde_json::Value;

/// Placeholder of hidden values.
pub(crate) const HIDDEN: &str = "<hidden>";
/// Maximum number of columns of a table.
const COLUMNS: usize = 8;

/// Visible parts of a response.
#[derive(Clone, Copy)]
pub(crate) struct Visibility {
    /// Everything.
    pub(crate) reveal: bool,
    /// URLs at the top level of the response.
    pub(crate) links: bool,
}

impl Visibility {
    /// Returns whether a field is shown.
    pub(crate) fn shows(self, field: &FieldDescriptor) -> bool {
        self.reveal || field.is_visible() || self.links && (field.name == "url" || field.name.ends_with("_url"))
    }

    /// Returns the visibility of nested objects, in which URLs are not shown.
    fn nested(self) -> Self {
        Self { links: false, ..self }
    }
}

pub(crate) fn items(list: &dyn Items) -> impl Iterator<Item = ValueRef<'_>> {
    (0..list.count()).map(|index| list.item(index))
}

/// Iterates over the members of a model that are present, with their descriptors.
fn present(
    model: &dyn Model,
    members: impl Iterator<Item = &'static FieldDescriptor>,
) -> impl Iterator<Item = (&'static FieldDescriptor, ValueRef<'_>)> {
    let members = members.enumerate().map(|(index, field)| (field, model.field(index)));
    members.filter(|(_, view)| !matches!(view, ValueRef::Absent | ValueRef::Null))
}

/// Returns a field of a model by its name in JSON.
pub(crate) fn field<'a>(model: &'a dyn Model, name: &str) -> ValueRef<'a> {
    let index = model.descriptor().fields.iter().position(|field| field.name == name);
    index.map_or(ValueRef::Absent, |index| model.field(index))
}

/// A response as JSON, in the order of its declaration.
pub(crate) struct Json<'a>(pub(crate) &'a dyn Model, pub(crate) Visibility);

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(model, visibility) = self;
        let mut map = serializer.serialize_map(None)?;
        for (field, view) in present(*model, model.descriptor().members()) {
            map.serialize_entry(
                field.name,
                &JsonView { view, seen: visibility.shows(field), visibility: visibility.nested() },
            )?;
        }
        for (name, value) in model.extra() {
            if visibility.reveal {
                map.serialize_entry(name, value)?;
            } else {
                map.serialize_entry(name, HIDDEN)?;
            }
        }
        map.end()
    }
}

struct JsonView<'a> {
    view: ValueRef<'a>,
    seen: bool,
    visibility: Visibility,
}

impl Serialize for JsonView<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.view {
            ValueRef::Model(model) => Json(model, self.visibility).serialize(serializer),
            ValueRef::List(list) => {
                let mut seq = serializer.serialize_seq(Some(list.count()))?;
                for view in items(list) {
                    seq.serialize_element(&JsonView { view, ..*self })?;
                }
                seq.end()
            }
            ValueRef::Secret(_) if !self.visibility.reveal => serializer.serialize_str(HIDDEN),
            view if self.seen => view.serialize(serializer),
            _ => serializer.serialize_str(HIDDEN),
        }
    }
}

/// Converts the value of a visible field to JSON.
pub(crate) fn json_of(view: ValueRef<'_>, visibility: Visibility) -> Value {
    serde_json::to_value(JsonView { view, seen: true, visibility }).unwrap_or_default()
}

/// Formats a value for people. Returns `None` for objects.
fn text(view: ValueRef<'_>) -> Option<String> {
    Some(match view {
        ValueRef::Absent | ValueRef::Null | ValueRef::Model(_) => return None,
        ValueRef::Text(text) | ValueRef::Enum(text) => text.to_owned(),
        ValueRef::Secret(secret) => secret.expose().to_owned(),
        ValueRef::DateTime(time) => time.to_string(),
        ValueRef::Date(day) => day.to_string(),
        ValueRef::Boolean(yes) => if yes { "yes" } else { "no" }.to_owned(),
        ValueRef::List(list) => items(list).map(text).collect::<Option<Vec<_>>>()?.join(", "),
        ValueRef::Json(Value::String(text)) => text.clone(),
        ValueRef::Decimal(amount) => amount.to_string(),
        ValueRef::Digits(number) => number.to_string(),
        other => serde_json::to_string(&other).ok()?,
    })
}

/// Collects the paths and texts of all visible values and counts the hidden ones.
fn flatten(
    model: &dyn Model,
    visibility: Visibility,
    path: &str,
    rows: &mut Vec<(String, String)>,
    hidden: &mut usize,
) {
    for (field, view) in present(model, model.descriptor().fields.iter()) {
        let path = inner(path, field.name);
        flatten_value(view, visibility.shows(field), visibility.nested(), &path, rows, hidden);
    }
    if visibility.reveal {
        rows.extend(model.extra().iter().map(|(name, value)| (inner(path, name), value.to_string())));
    } else {
        *hidden += model.extra().len();
    }
}

fn inner(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn flatten_value(
    view: ValueRef<'_>,
    seen: bool,
    visibility: Visibility,
    path: &str,
    rows: &mut Vec<(String, String)>,
    hidden: &mut usize,
) {
    match view {
        ValueRef::Model(model) => flatten(model, visibility, path, rows, hidden),
        ValueRef::List(list) if (0..list.count()).any(|at| matches!(list.item(at), ValueRef::Model(_))) => {
            for (at, item) in items(list).enumerate() {
                flatten_value(item, seen, visibility, &format!("{path}[{at}]"), rows, hidden);
            }
        }
        ValueRef::Secret(_) if !visibility.reveal => {
            rows.push((path.to_owned(), HIDDEN.to_owned()));
            *hidden += 1;
        }
        view if seen => rows.extend(text(view).filter(|text| !text.is_empty()).map(|text| (path.to_owned(), text))),
        _ => *hidden += 1,
    }
}

/// Prints a response.
pub(crate) fn response(context: &Context, model: &dyn Model, links: bool) -> Outcome {
    let visibility = Visibility { reveal: context.reveal, links };
    if context.json {
        return context.print(to_json(&Json(model, visibility))?);
    }
    if model.descriptor().kind == ModelKind::Page {
        return page(context, model, None, "No results.");
    }
    let (mut rows, mut hidden) = (Vec::new(), 0);
    flatten(model, visibility, "", &mut rows, &mut hidden);
    context.pairs(rows)?;
    if hidden > 0 {
        let (values, them) = if hidden == 1 { ("value is", "it") } else { ("values are", "them") };
        context.note(&format!("{hidden} {values} hidden; --reveal shows {them}."));
    }
    Ok(())
}

/// Prints a page of a list with these fields as columns, or `empty`.
pub(crate) fn page(context: &Context, model: &dyn Model, columns: Option<Vec<usize>>, empty: &str) -> Outcome {
    if context.json {
        return response(context, model, false);
    }
    let mut rows = Rows::new(context, item_of_page(model.descriptor()), columns)?;
    if let ValueRef::List(list) = field(model, "results") {
        items(list).try_for_each(|item| rows.add(context, item))?;
    }
    rows.print(context, empty)?;
    if let ValueRef::Text(_) = field(model, "next") {
        context.note("More results are available: --all reads all pages, --limit and --offset select one.");
    }
    Ok(())
}

pub(crate) fn to_json(value: &impl Serialize) -> Outcome<String> {
    serde_json::to_string_pretty(value).map_err(|error| no_json(&error))
}

fn to_value(value: &impl Serialize) -> Outcome<Value> {
    serde_json::to_value(value).map_err(|error| no_json(&error))
}

fn no_json(error: &serde_json::Error) -> Failure {
    Failure::new(Exit::Failed, error.to_string())
}

/// Prints a single value of a response, for example `url`, `application.api_key` or `results[0].session_id`.
pub(crate) fn one(context: &Context, model: &dyn Model, path: &str, links: bool) -> Outcome {
    let whole = to_value(&ValueRef::Model(model))?;
    let shown = to_value(&Json(model, Visibility { reveal: context.reveal, links }))?;
    let missing = || no_field(path, model.descriptor().fields.iter().map(|field| field.name));
    let found = find(&whole, path).filter(|value| !value.is_null()).ok_or_else(missing)?;
    let value = find(&shown, path).unwrap_or(&Value::Null);
    if value == HIDDEN && found != HIDDEN {
        return Err(Failure::usage(format!("`{path}` is personal data or a secret")).hint("add --reveal to print it"));
    }
    match value {
        Value::String(text) => context.print(text),
        other => context.print(other),
    }
}

/// Returns the error for a value that the response does not have.
pub(crate) fn no_field<'a>(path: &str, names: impl IntoIterator<Item = &'a str>) -> Failure {
    let hint = match nearest(path, names) {
        // A field that is declared may be absent.
        Some(name) if name != path => format!("did you mean {name}?"),
        _ => "use --json to see all fields".to_owned(),
    };
    Failure::new(Exit::Failed, format!("the response has no `{path}`")).hint(hint)
}

pub(crate) fn find<'a>(value: &'a Value, path: &str) -> Option<&'a Value> {
    path.split(['.', '[']).try_fold(value, |value, step| match step.strip_suffix(']') {
        Some(index) => value.get(index.parse::<usize>().ok()?),
        None => value.get(step),
    })
}

/// Returns the model of the items of a page.
pub(crate) fn item_of_page(page: &ModelDescriptor) -> Option<&'static ModelDescriptor> {
    match page.fields.iter().find(|field| field.name == "results")?.ty {
        TypeDescriptor::List(TypeDescriptor::Model(item)) => Some(item),
        _ => None,
    }
}

/// Returns the fields that `--columns` names, as indexes.
pub(crate) fn selected(
    context: &Context,
    matches: &ArgMatches,
    item: Option<&'static ModelDescriptor>,
) -> Outcome<Option<Vec<usize>>> {
    let names = matches.try_get_many::<String>("columns").ok().flatten();
    let (Some(names), Some(item)) = (names, item) else { return Ok(None) };
    if context.json {
        return Err(Failure::usage("--columns is for tables and CSV").hint("use --output table or --output csv"));
    }
    let visibility = Visibility { reveal: context.reveal, links: false };
    let index = |name: &String| {
        let known = || item.fields.iter().map(|field| field.name);
        let Some(index) = known().position(|known| known == name) else {
            let hint = match nearest(name, known()) {
                Some(nearest) => format!("did you mean {nearest}?"),
                None => format!("columns: {}", known().collect::<Vec<_>>().join(", ")),
            };
            return Err(Failure::usage(format!("--columns: {name} is not a column")).hint(hint));
        };
        if !visibility.shows(&item.fields[index]) {
            return Err(Failure::usage(format!("--columns: {name} is personal data or a secret"))
                .hint("add --reveal to print it"));
        }
        Ok(index)
    };
    names.map(index).collect::<Outcome<Vec<_>>>().map(Some)
}

/// A list as a table: the first visible columns that are not empty in all rows, or the selected ones. As CSV, rows are
/// printed when they are added.
pub(crate) struct Rows {
    visibility: Visibility,
    names: Vec<&'static str>,
    selected: Option<Vec<usize>>,
    cells: Vec<Vec<Option<String>>>,
    hidden: bool,
    csv: Option<Columns>,
}

impl Rows {
    pub(crate) fn new(
        context: &Context,
        item: Option<&'static ModelDescriptor>,
        selected: Option<Vec<usize>>,
    ) -> Outcome<Self> {
        let visibility = Visibility { reveal: context.reveal, links: false };
        let names = item.map(|item| item.fields.iter().map(|field| field.name).collect()).unwrap_or_default();
        let csv = item.filter(|_| context.csv).map(|item| match &selected {
            Some(indexes) => Columns::of(item, indexes.clone(), visibility),
            None => Columns::new(item, visibility),
        });
        if let Some(columns) = &csv {
            context.csv_row(columns.all().map(|(name, _)| name.to_owned()))?;
        }
        Ok(Self { visibility, names, selected, cells: Vec::new(), hidden: false, csv })
    }

    pub(crate) fn add(&mut self, context: &Context, item: ValueRef<'_>) -> Outcome {
        let ValueRef::Model(model) = item else {
            return Ok(());
        };
        if let Some(columns) = &self.csv {
            return context.csv_row(columns.row(model).iter().map(Cell::text));
        }
        let cells = model.descriptor().fields.iter().enumerate().map(|(index, field)| {
            let view = model.field(index);
            if matches!(view, ValueRef::Absent | ValueRef::Null) {
                return None;
            }
            if !self.visibility.shows(field) {
                self.hidden = true;
                return None;
            }
            match view {
                ValueRef::Secret(_) if !self.visibility.reveal => Some(HIDDEN.to_owned()),
                ValueRef::Json(_) | ValueRef::Object(_) | ValueRef::Translations(_) => None,
                view => text(view),
            }
        });
        self.cells.push(cells.collect());
        Ok(())
    }

    pub(crate) fn print(self, context: &Context, empty: &str) -> Outcome {
        if self.csv.is_some() {
            return Ok(());
        }
        let filled = |column: &usize| {
            self.cells
                .iter()
                .any(|row| row.get(*column).is_some_and(|cell| cell.as_ref().is_some_and(|text| !text.is_empty())))
        };
        let chosen = self.selected.is_some();
        let mut columns = self.selected.unwrap_or_else(|| (0..self.names.len()).filter(filled).collect());
        let more = if chosen { 0 } else { columns.len().saturating_sub(COLUMNS) };
        columns.truncate(columns.len() - more);
        let names: Vec<&str> = columns.iter().map(|column| self.names[*column]).collect();
        let rows = self
            .cells
            .into_iter()
            .map(|row| columns.iter().map(|column| row.get(*column).cloned().flatten().unwrap_or_default()).collect());
        let more = more + context.table(&names, rows, empty)?;
        match (more, self.hidden && !chosen) {
            (0, false) => {}
            (0, true) => context.note("Personal data is hidden; --reveal shows it."),
            (more, hidden) => {
                let columns = if more == 1 { "1 more column is" } else { &format!("{more} more columns are") };
                let hidden = if hidden { "; personal data requires --reveal" } else { "" };
                context.note(&format!("{columns} available with --json{hidden}."));
            }
        }
        Ok(())
    }
}
