//! Calls operations and prints their responses.

use crate::context::{Context, output_failed, output_file_of};
use crate::exit::{Exit, Failure, Outcome, call_failed};
use crate::flags::kebab;
use crate::operations::{flags_of, is_irreversible, item_of, positional, saves};
use crate::output::{self, Json, Rows, Visibility, field, items};
use crate::{files, flags, profiles, secrets};
use clap::ArgMatches;
use didit::binding::SnapshotWalk;
use didit::operation::{AnyValue, Method, Operation};
use didit::schema::{Model, TypeDescriptor, ValueRef};
use didit::{Didit, DiditError, Response};
use serde_json::{Map, Value};
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;

/// A call with all its arguments.
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
    pub(crate) client: Didit,
    pub(crate) arguments: Vec<String>,
    pub(crate) params: Option<Map<String, Value>>,
}

pub(crate) fn run(context: &Context, matches: &ArgMatches, operation: &'static Operation) -> Outcome {
    let arguments =
        operation.arguments.iter().filter_map(|name| matches.get_one::<String>(&format!("path.{name}")).cloned());
    let params = operation.params.as_ref().map(|_| read_params(context, operation, matches)).transpose()?;
    // Validated before the user is asked for the API key.
    let output = if operation.response.ty == TypeDescriptor::Bytes { Some(target(matches)?) } else { None };
    let arguments: Vec<String> = arguments.collect();
    // A call without any argument selects nothing and is refused.
    let selects = !arguments.is_empty() || params.as_ref().is_some_and(|params| !params.is_empty());
    if is_irreversible(operation) && selects && !matches.get_flag("yes") {
        let all = params.as_ref().is_some_and(|params| params.get("delete_all") == Some(&Value::Bool(true)));
        confirm(context, operation, &arguments, all)?;
    }
    let client = profiles::client(context, matches, operation.auth)?;
    let call = Call { operation, client, arguments, params };
    let columns = output::selected(context, matches, item_of(operation))?;
    if operation.paged && matches.get_flag("all") {
        return context.block_on(all(context, &call, columns));
    }
    if let Some(target) = output.as_deref().filter(|target| *target != "-") {
        return save(context, &call, target);
    }
    let response = context.block_on(async {
        let _progress = operation.method_name.starts_with("batch").then(|| context.progress(None, "deleting"));
        call.send().await
    })?;
    let links = operation.method != Method::Get;
    match response {
        AnyValue::Bytes(bytes) => {
            let mut out = io::stdout().lock();
            out.write_all(&bytes).and_then(|()| out.flush()).map_err(|error| output_failed(&error))
        }
        AnyValue::Model(model) => {
            if saves(operation) && matches.get_flag("save") {
                profiles::save_response(context, matches, &*model)?;
            }
            match matches.get_one::<String>("field") {
                Some(path) => output::one(context, &*model, path, links),
                None if operation.paged => output::page(context, &*model, columns, &nothing_found(&call)),
                None => output::response(context, &*model, links),
            }
        }
        AnyValue::Nothing => {
            context.note("Done.");
            Ok(())
        }
    }
}

impl Call {
    pub(crate) async fn send(&self) -> Outcome<AnyValue> {
        self.respond().await.map(Response::into_value)
    }

    async fn respond(&self) -> Outcome<Response<AnyValue>> {
        self.try_respond().await.map_err(|error| match self.wrong_value(&error) {
            Some(value) => call_failed(&error).got(&value),
            None => call_failed(&error),
        })
    }

    async fn try_respond(&self) -> didit::Result<Response<AnyValue>> {
        let mut params = self.params.clone();
        let files = match (&mut params, &self.operation.params) {
            (Some(params), Some(descriptor)) => flags::take_files(params, descriptor.model),
            _ => Vec::new(),
        };
        let params = params.map(|params| Value::Object(params).to_string().into_bytes());
        let params = self.operation.read_params_with(params.as_deref(), files)?;
        self.operation.call_with(&self.client, self.arguments.clone(), params).await
    }

    /// Returns the value of a rejected parameter, unless it is personal data.
    fn wrong_value(&self, error: &DiditError) -> Option<String> {
        let DiditError::Invalid { field: path, .. } = error else { return None };
        let mut model = self.operation.params.as_ref()?.model;
        let mut object = self.params.as_ref()?;
        let mut names = path.split('.').peekable();
        while let Some(name) = names.next() {
            let field = model.fields.iter().find(|field| field.name == name)?;
            let value = object.get(name)?;
            match (field.ty, value, names.peek()) {
                (TypeDescriptor::Model(inner), Value::Object(nested), Some(_)) => (model, object) = (inner, nested),
                (_, Value::String(text), None) if field.is_visible() && !text.is_empty() => return Some(text.clone()),
                (_, Value::Number(number), None) if field.is_visible() => return Some(number.to_string()),
                _ => return None,
            }
        }
        None
    }

    async fn page(&self, query: Vec<(String, String)>) -> Outcome<Response<AnyValue>> {
        self.operation.page(&self.client, &self.arguments, query).await.map_err(|error| call_failed(&error))
    }
}

fn read_params(context: &Context, operation: &Operation, matches: &ArgMatches) -> Outcome<Map<String, Value>> {
    let mut given = Map::new();
    for name in positional(operation).into_iter().flatten() {
        let Some(value) = matches.get_one::<String>(&format!("at.{name}")) else { continue };
        if *name == "password" {
            return Err(secrets::passed_as_argument(name));
        }
        // The code from the e-mail is a safe argument: this call uses it up.
        given.insert((*name).to_owned(), value.clone().into());
    }
    let flags: Vec<_> = flags_of(operation).into_iter().filter(|flag| !given.contains_key(flag.name())).collect();
    let mut params = flags::read(context, &flags, matches)?;
    params.extend(given);
    Ok(params)
}

/// Returns the message for an empty list, with the filters that it may be empty for.
fn nothing_found(call: &Call) -> String {
    let items = call.operation.name.rsplit('.').nth(1).unwrap_or("items").replace('_', " ");
    let filters: Vec<String> =
        call.params.iter().flat_map(Map::keys).map(|name| format!("--{}", kebab(name))).collect();
    match filters[..] {
        [] => format!("No results: there are no {items} yet."),
        _ => format!("No {items} match {}; remove or correct a flag to find more.", filters.join(", ")),
    }
}

/// Asks whether to delete something. Fails without a terminal.
fn confirm(context: &Context, operation: &Operation, arguments: &[String], all: bool) -> Outcome {
    let what = match (all, arguments) {
        (true, _) => "everything".to_owned(),
        (false, []) => "the selected items".to_owned(),
        (false, arguments) => arguments.join(" "),
    };
    context.confirm(&format!("{} deletes {what} permanently", operation.name), all.then_some("delete all"))
}

/// Returns the output file. Fails if the file would be written to a terminal.
fn target(matches: &ArgMatches) -> Outcome<String> {
    let given = output_file_of(matches)?;
    if let Some(file) = given.as_deref().filter(|file| *file != "-") {
        files::check_target(Path::new(file), matches.get_flag("force"), || false)?;
    }
    if given.as_deref().is_none_or(|output| output == "-") && io::stdout().is_terminal() {
        return Err(Failure::usage("the response is a binary file and cannot be shown on a terminal")
            .hint("pass --output FILE"));
    }
    Ok(given.unwrap_or_else(|| "-".to_owned()))
}

/// Calls an operation that returns a file, and writes it to `target` as it is received.
fn save(context: &Context, call: &Call, target: &str) -> Outcome {
    let saved = context.block_on(async {
        let saved = call.operation.call_to_file(&call.client, call.arguments.clone(), Path::new(target)).await;
        saved.map_err(|error| match error {
            DiditError::File { reason, .. } => Failure::new(Exit::Failed, format!("{target}: {reason}")),
            other => call_failed(&other),
        })
    })?;
    context.note(&format!("{target}: {saved} bytes"));
    Ok(())
}

/// A page of a list: the total count, the URL of the next page and the items.
pub(crate) struct Page<'a> {
    pub(crate) count: Option<u64>,
    pub(crate) next: Option<&'a str>,
    pub(crate) items: Vec<&'a dyn Model>,
}

impl<'a> Page<'a> {
    pub(crate) fn parse(response: &'a AnyValue) -> Outcome<Self> {
        let AnyValue::Model(page) = response else {
            return Err(Failure::new(Exit::Failed, "the response is not a page of a list"));
        };
        let page = &**page;
        let count = match field(page, "count") {
            ValueRef::Integer(count) => u64::try_from(count).ok(),
            _ => None,
        };
        let next = match field(page, "next") {
            ValueRef::Text(next) if !next.is_empty() => Some(next),
            _ => None,
        };
        let items = match field(page, "results") {
            ValueRef::List(list) => items(list)
                .filter_map(|item| if let ValueRef::Model(model) = item { Some(model) } else { None })
                .collect(),
            _ => Vec::new(),
        };
        Ok(Self { count, next, items })
    }
}

/// Reads and prints all pages of a list. JSON output is one array, written page by page. Each item is printed once, also
/// if the list changes in the meantime.
async fn all(context: &Context, call: &Call, columns: Option<Vec<usize>>) -> Outcome {
    let visibility = Visibility { reveal: context.reveal, links: false };
    let mut rows = Rows::new(context, item_of(call.operation), columns)?;
    let progress = context.progress(None, "reading");
    let mut read = 0;
    let mut walk = SnapshotWalk::default();
    let mut response = call.respond().await?;
    loop {
        let step = walk.read(call.operation, &response).map_err(|error| call_failed(&error))?;
        let page = Page::parse(&response.value)?;
        for item in step.new.into_iter().filter_map(|index| page.items.get(index)) {
            if context.json {
                let item = output::to_json(&Json(*item, visibility))?.replace('\n', "\n  ");
                context.write(&format!("{}\n  {item}", if read == 0 { "[" } else { "," }))?;
            } else {
                rows.add(context, ValueRef::Model(*item))?;
            }
            read += 1;
        }
        progress.at(read, page.count);
        let Some(next) = step.next else { break };
        response = call.page(next).await?;
    }
    drop(progress);
    if context.json {
        return context.print(if read == 0 { "[]" } else { "\n]" });
    }
    rows.print(context, &nothing_found(call))
}
