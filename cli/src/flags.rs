//! Flags of request parameters: generated from the declarations and read as the JSON that `Operation::call` takes.

use crate::arguments::positive;
use crate::context::Context;
use crate::exit::{Failure, Outcome, reason};
use crate::{files, secrets};
use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, ArgMatches, Command, ValueHint, value_parser};
use didit::binding::docs::{DocFormat, format_doc};
use didit::binding::{LargeIntegers, nearest, quote_large_integers};
use didit::schema::{EnumDescriptor, FieldDescriptor, ModelDescriptor, TypeDescriptor};
use serde_json::{Map, Value};
use std::ffi::OsStr;

/// Flag of a request parameter.
pub(crate) struct Flag {
    /// Path of the value in the request, for example `["contact_details", "email"]`.
    path: Vec<&'static str>,
    field: &'static FieldDescriptor,
    ty: TypeDescriptor,
    /// `true` if `null` can be sent to clear the stored value.
    clears: bool,
    /// Short names.
    aliases: Vec<String>,
}

/// Returns the flags of a request model of a resource.
pub(crate) fn new(model: &'static ModelDescriptor, resource: &str) -> Vec<Flag> {
    let mut flags = Vec::new();
    collect(model, &mut Vec::new(), &mut flags);
    add_aliases(&mut flags, resource);
    flags
}

fn collect(model: &'static ModelDescriptor, path: &mut Vec<&'static str>, flags: &mut Vec<Flag>) {
    for field in model.fields {
        path.push(field.name);
        match field.ty {
            TypeDescriptor::Model(inner) => collect(inner, path, flags),
            TypeDescriptor::Patch(inner) => {
                flags.push(Flag { path: path.clone(), field, ty: *inner, clears: true, aliases: Vec::new() });
            }
            ty => flags.push(Flag { path: path.clone(), field, ty, clears: false, aliases: Vec::new() }),
        }
        path.pop();
    }
}

/// Adds short names by rule: `is_aml_enabled` is also `--aml` and `--enable-aml`, `aml_decline_threshold` is
/// `--aml-threshold`, and in `workflows` `workflow_label` is `--label`. If two parameters would get the same short
/// name, neither gets it.
fn add_aliases(flags: &mut [Flag], resource: &str) {
    let singular = format!("{}_", resource.trim_end_matches('s'));
    let wanted: Vec<Vec<String>> = flags
        .iter()
        .map(|flag| {
            let [name] = flag.path[..] else { return Vec::new() };
            let switch = name.strip_prefix("is_").and_then(|rest| rest.strip_suffix("_enabled"));
            let threshold = name.strip_suffix("_decline_threshold").map(|rest| format!("{rest}_threshold"));
            let short = name.strip_prefix(&singular).filter(|rest| *rest != "id").map(str::to_owned);
            let switches = switch.into_iter().flat_map(|name| [name.to_owned(), format!("enable_{name}")]);
            switches.chain(threshold).chain(short).map(|name| kebab(&name)).collect()
        })
        .collect();
    let taken: Vec<String> = flags.iter().map(Flag::long).chain(wanted.iter().flatten().cloned()).collect();
    for (flag, wanted) in flags.iter_mut().zip(wanted) {
        flag.aliases =
            wanted.into_iter().filter(|name| taken.iter().filter(|other| *other == name).count() == 1).collect();
    }
}

/// Returns the name of a flag or a command: `status-in` for `status__in`.
pub(crate) fn kebab(name: &str) -> String {
    name.replace("__", "_").replace('_', "-")
}

impl Flag {
    fn id(&self) -> String {
        self.path.join(".")
    }

    /// Returns the name of the top-level parameter.
    pub(crate) fn name(&self) -> &'static str {
        self.path.first().copied().unwrap_or_default()
    }

    fn long(&self) -> String {
        kebab(&self.path.join("-"))
    }

    /// Returns the flag that switches the parameter off: `disable-aml` for `enable-aml`.
    fn disable(&self) -> Option<String> {
        self.aliases.iter().find_map(|alias| alias.strip_prefix("enable-")).map(|name| format!("disable-{name}"))
    }

    /// Adds the flag to a command.
    fn add(&self, command: Command) -> Command {
        let long = self.long();
        if self.ty == TypeDescriptor::Secret {
            return secrets::add_flags(command, &self.id(), &long, &plain(&self.field.doc), "a prompt");
        }
        let top = self.path.len() == 1;
        let mut arg = Arg::new(self.id())
            .long(long.clone())
            .visible_aliases(self.aliases.clone())
            .help(self.help())
            .value_name(value_name(self.ty))
            .allow_negative_numbers(true);
        arg = match self.ty {
            TypeDescriptor::Boolean => arg
                .num_args(0..=1)
                .require_equals(true)
                .default_missing_value("true")
                .value_parser(value_parser!(bool))
                .hide_possible_values(true),
            TypeDescriptor::Integer if self.name() == "limit" => arg.value_parser(positive),
            TypeDescriptor::Integer | TypeDescriptor::SessionNumber => arg.value_parser(value_parser!(i64)),
            TypeDescriptor::Number => arg.value_parser(value_parser!(f64)),
            TypeDescriptor::List(item) => list(arg, *item, self.field.comma_separated),
            TypeDescriptor::NameList => list(arg, TypeDescriptor::Text, false),
            TypeDescriptor::Translations => arg.action(ArgAction::Append),
            TypeDescriptor::Enum(known) => open_enum(arg, known),
            TypeDescriptor::File => arg.value_hint(ValueHint::FilePath),
            _ => arg,
        };
        if top && self.field.required {
            arg = arg.required_unless_present("params");
        }
        let mut command = command;
        if let Some(disable) = self.disable() {
            let off = Arg::new(format!("{}.disable", self.id())).long(disable).action(ArgAction::SetTrue).hide(true);
            command = command.arg(off.conflicts_with(self.id()));
        }
        if self.clears {
            let clear = Arg::new(format!("{}.clear", self.id()))
                .long(format!("clear-{long}"))
                .action(ArgAction::SetTrue)
                .help("Clears the stored value")
                .conflicts_with(self.id());
            return command.arg(arg).arg(clear);
        }
        command.arg(arg)
    }

    fn help(&self) -> String {
        let doc = plain(&self.field.doc);
        match self.ty {
            TypeDescriptor::List(TypeDescriptor::Model(_)) | TypeDescriptor::Json | TypeDescriptor::JsonObject => {
                format!("{doc} JSON, or @FILE to read it from a file.")
            }
            TypeDescriptor::File => format!("{doc} Path of the file, or - for standard input."),
            TypeDescriptor::List(TypeDescriptor::File) => format!("{doc} Path of a file; can be repeated."),
            TypeDescriptor::List(_) if self.field.comma_separated => format!("{doc} Comma-separated; can be repeated."),
            TypeDescriptor::List(_) | TypeDescriptor::NameList => format!("{doc} Can be repeated."),
            TypeDescriptor::Translations => format!("{doc} LANGUAGE=TEXT; can be repeated."),
            _ => doc,
        }
    }

    /// Returns the value of the flag, if set.
    fn value(&self, context: &Context, matches: &ArgMatches) -> Outcome<Option<Value>> {
        let id = self.id();
        if self.ty == TypeDescriptor::Secret {
            return Ok(secrets::from_flag(context, matches, &id, &self.long(), self.field.required)?.map(Value::String));
        }
        if self.clears && matches.get_flag(&format!("{id}.clear")) {
            return Ok(Some(Value::Null));
        }
        if self.disable().is_some() && matches.get_flag(&format!("{id}.disable")) {
            return Ok(Some(Value::Bool(false)));
        }
        if !matches.contains_id(&id) {
            return Ok(None);
        }
        self.warn_of_unknown_values(context, matches);
        Ok(match self.ty {
            TypeDescriptor::Boolean => matches.get_one::<bool>(&id).copied().map(Value::Bool),
            TypeDescriptor::Integer | TypeDescriptor::SessionNumber => {
                matches.get_one::<i64>(&id).copied().map(Value::from)
            }
            TypeDescriptor::Number => matches.get_one::<f64>(&id).copied().map(Value::from),
            TypeDescriptor::List(TypeDescriptor::Integer | TypeDescriptor::SessionNumber) => {
                matches.get_many::<i64>(&id).map(|values| values.copied().map(Value::from).collect())
            }
            TypeDescriptor::List(TypeDescriptor::Model(_)) => {
                let mut all = Vec::new();
                for text in texts(matches, &id) {
                    match json(&text, &self.long())? {
                        Value::Array(items) => all.extend(items),
                        item => all.push(item),
                    }
                }
                Some(Value::Array(all))
            }
            TypeDescriptor::List(_) | TypeDescriptor::NameList => {
                Some(texts(matches, &id).into_iter().map(Value::String).collect())
            }
            TypeDescriptor::Translations => {
                let mut by_language = Map::new();
                for text in texts(matches, &id) {
                    let Some((language, text)) = text.split_once('=') else {
                        return Err(Failure::usage(format!(
                            "--{} must be LANGUAGE=TEXT, for example en=Name",
                            self.long()
                        )));
                    };
                    by_language.insert(language.to_owned(), text.into());
                }
                Some(Value::Object(by_language))
            }
            TypeDescriptor::Json => texts(matches, &id).pop().map(|text| any_json(&text, &self.long())).transpose()?,
            TypeDescriptor::JsonObject => {
                texts(matches, &id).pop().map(|text| json(&text, &self.long())).transpose()?
            }
            _ => texts(matches, &id).pop().map(Value::String),
        })
    }
}

impl Flag {
    /// Warns of values that are not known. They are sent, because the platform may have new ones.
    fn warn_of_unknown_values(&self, context: &Context, matches: &ArgMatches) {
        let Some(known) = self.ty.enum_descriptor() else { return };
        let known: Vec<&str> = known.variants.iter().map(|variant| variant.wire).collect();
        let values = texts(matches, &self.id());
        for value in values.iter().filter(|value| !value.is_empty() && !known.contains(&value.as_str())) {
            let advice = match nearest(value, known.iter().copied()) {
                Some(nearest) => format!("did you mean {nearest}?"),
                None => format!("known values: {}", known.join(", ")),
            };
            context.note(&format!("warning: --{}: {value} is not a known value; {advice}", self.long()));
        }
    }
}

fn texts(matches: &ArgMatches, id: &str) -> Vec<String> {
    matches.get_many::<String>(id).into_iter().flatten().cloned().collect()
}

fn list(arg: Arg, item: TypeDescriptor, comma_separated: bool) -> Arg {
    let arg = arg.action(ArgAction::Append);
    match item {
        TypeDescriptor::Integer | TypeDescriptor::SessionNumber => {
            arg.value_parser(value_parser!(i64)).value_delimiter(',')
        }
        TypeDescriptor::Enum(known) => open_enum(arg, known).value_delimiter(','),
        _ if comma_separated => {
            arg.value_parser(StringValueParser::new().map(|text| text.trim().to_owned())).value_delimiter(',')
        }
        // Other strings may contain commas.
        _ => arg,
    }
}

fn open_enum(arg: Arg, known: &'static EnumDescriptor) -> Arg {
    let dashes = known.variants.iter().any(|variant| variant.wire.starts_with('-'));
    arg.value_parser(OpenEnumParser(known)).allow_hyphen_values(dashes)
}

fn value_name(ty: TypeDescriptor) -> &'static str {
    match ty {
        TypeDescriptor::Boolean => "BOOLEAN",
        TypeDescriptor::Integer | TypeDescriptor::SessionNumber | TypeDescriptor::Number | TypeDescriptor::Decimal => {
            "NUMBER"
        }
        TypeDescriptor::DateTime => "TIME",
        TypeDescriptor::Date => "DAY",
        TypeDescriptor::File => "FILE",
        TypeDescriptor::Json | TypeDescriptor::JsonObject | TypeDescriptor::List(TypeDescriptor::Model(_)) => "JSON",
        TypeDescriptor::Translations => "LANGUAGE=TEXT",
        TypeDescriptor::List(item) => value_name(*item),
        _ => "TEXT",
    }
}

/// Parser of an open enum. Known values are listed in the help, completed by shells and matched case-insensitively; other
/// values are passed on unchanged.
#[derive(Clone)]
struct OpenEnumParser(&'static EnumDescriptor);

impl TypedValueParser for OpenEnumParser {
    type Value = String;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<String, clap::Error> {
        let text = StringValueParser::new().parse_ref(command, arg, value)?;
        let value = text.trim();
        let known = self.0.variants.iter().find(|variant| variant.wire.eq_ignore_ascii_case(value));
        Ok(known.map_or(value, |variant| variant.wire).to_owned())
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.variants.iter().map(|variant| PossibleValue::new(variant.wire).help(plain(&variant.doc)))))
    }
}

/// Adds the flags of a request, and `--params` for the complete request.
pub(crate) fn add(command: Command, flags: &[Flag]) -> Command {
    let params = Arg::new("params")
        .long("params")
        .value_name("JSON|@FILE|-")
        .help("All parameters as a JSON object, inline, from a file or from standard input; flags take precedence");
    flags.iter().fold(command, |command, flag| flag.add(command)).arg(params)
}

/// Returns the request from the flags and `--params`.
pub(crate) fn read(context: &Context, flags: &[Flag], matches: &ArgMatches) -> Outcome<Map<String, Value>> {
    let mut request = match matches.get_one::<String>("params") {
        Some(text) => match json(text, "params")? {
            Value::Object(object) => object,
            other => {
                return Err(Failure::usage(format!("--params must be a JSON object, got {}", kind_of(&other)))
                    .hint("for example --params '{\"vendor_data\": \"user-123\"}'"));
            }
        },
        None => Map::new(),
    };
    let inline = matches.get_one::<String>("params").is_some_and(|text| text != "-" && !text.starts_with('@'));
    for flag in flags {
        if flag.ty == TypeDescriptor::Secret && request.contains_key(flag.name()) {
            if inline {
                return Err(secrets::passed_as_argument(&flag.long()));
            }
            continue;
        }
        if let Some(value) = flag.value(context, matches)? {
            put(&mut request, &flag.path, value);
        }
    }
    Ok(request)
}

/// Replaces the paths of files in a request by indices of the returned files: JSON contains no files.
pub(crate) fn take_files(request: &mut Map<String, Value>, model: &ModelDescriptor) -> Vec<didit::File> {
    let mut files = Vec::new();
    for field in model.fields {
        let (TypeDescriptor::File | TypeDescriptor::List(TypeDescriptor::File)) = field.ty else { continue };
        match request.get_mut(field.name) {
            Some(Value::Array(paths)) => paths.iter_mut().for_each(|path| take_file(path, &mut files)),
            Some(path) => take_file(path, &mut files),
            None => {}
        }
    }
    files
}

fn take_file(path: &mut Value, files: &mut Vec<didit::File>) {
    let file = match path.as_str() {
        Some("-") => didit::File::from_reader(std::io::stdin()),
        Some(path) => didit::File::from_path(path),
        // Not an index of another file: it is refused when the request is read.
        None => {
            *path = Value::String(String::new());
            return;
        }
    };
    *path = Value::from(files.len());
    files.push(file);
}

/// Returns the type of a JSON value, for messages.
pub(crate) fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn put(object: &mut Map<String, Value>, path: &[&str], value: Value) {
    match path {
        [] => {}
        [name] => {
            object.insert((*name).to_owned(), value);
        }
        [first, rest @ ..] => {
            let inner = object.entry(*first).or_insert_with(|| Value::Object(Map::new()));
            if !inner.is_object() {
                *inner = Value::Object(Map::new());
            }
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

/// Returns the value of a flag: the argument itself, the content of a file (`@FILE`) or standard input (`-`).
pub(crate) fn text_of(given: &str, flag: &str) -> Outcome<String> {
    let read = match given.strip_prefix('@') {
        None if given == "-" => files::read_text(given),
        None => return Ok(given.to_owned()),
        Some(file) => files::read_text(file),
    };
    read.map_err(|error| Failure::usage(format!("--{flag}: {given}: {}", reason(&error))))
}

pub(crate) fn json(given: &str, flag: &str) -> Outcome<Value> {
    json_of(&text_of(given, flag)?, flag)
}

fn json_of(text: &str, flag: &str) -> Outcome<Value> {
    parse(text).map_err(|error| {
        // The message of the parser may quote the value.
        Failure::usage(format!("--{flag} is not valid JSON: line {}, column {}", error.line(), error.column()))
            .hint("put the JSON in single quotes, or pass @FILE")
    })
}

/// Parses JSON; a value that does not look like JSON is a string.
fn any_json(given: &str, flag: &str) -> Outcome<Value> {
    let text = text_of(given, flag)?;
    if text.trim_start().starts_with(['{', '[', '"']) {
        return json_of(&text, flag);
    }
    Ok(parse(&text).unwrap_or(Value::String(text)))
}

/// Parses JSON; integers of any size are sent exactly.
fn parse(json: &str) -> serde_json::Result<Value> {
    serde_json::from_slice(&quote_large_integers(json.as_bytes(), LargeIntegers::Marked))
}

/// Formats documentation for a terminal.
pub(crate) fn plain(doc: &str) -> String {
    format_doc(doc, DocFormat::PlainText)
}

#[cfg(test)]
mod tests {
    use super::any_json;
    use didit::binding::large_integer;

    #[test]
    fn integers_of_any_size_are_kept() {
        let large = "123456789012345678901234567890";
        let object = any_json(&format!("{{\"n\": {large}, \"t\": \"{large}\"}}"), "metadata").unwrap_or_default();
        assert_eq!(object["n"].as_str().and_then(large_integer), Some(large));
        assert_eq!(object["t"], large);
        assert_eq!(any_json(large, "metadata").unwrap_or_default().as_str().and_then(large_integer), Some(large));
    }
}
