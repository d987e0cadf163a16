//! `didit api`: calls an endpoint by its method and path.

use crate::arguments::{option, switch};
use crate::context::Context;
use crate::exit::{Failure, Outcome, as_flags, call_failed};
use crate::output::{self, HIDDEN};
use crate::{flags, profiles};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use didit::DiditError;
use didit::operation::{Auth, Method};
use serde_json::Value;

pub(crate) fn command() -> Command {
    let command = Command::new("api")
        .about("Calls an endpoint by its method and path")
        .long_about(
            "Calls an endpoint of the API for which there is no command, with the API key, retries and exit codes of the \
             other commands. Prints the response as JSON. Which values are personal data is not known, so all are \
             hidden unless --reveal is set.",
        )
        .arg(
            Arg::new("method")
                .value_name("METHOD")
                .required(true)
                .ignore_case(true)
                .help("HTTP method")
                .value_parser(PossibleValuesParser::new(Method::ALL.map(Method::as_str))),
        )
        .arg(Arg::new("path").value_name("PATH").required(true).help("Path with its version, for example /v3/sessions/"))
        .arg(option("query", "NAME=VALUE", "Parameter of the query; can be repeated").action(ArgAction::Append))
        .arg(option("data", "JSON|@FILE|-", "Body of the request, inline, from a file or from standard input"))
        .arg(option("field", "PATH", "Prints only this value of the response, for example results[0].status"))
        .arg(switch("yes", "Sends a DELETE without asking for confirmation; required without a terminal").short('y'));
    profiles::add_flags(command).after_help(
        "Examples:\n  didit api GET /v3/sessions/ --query limit=1 --reveal\n  didit api PATCH /v3/webhook/ --data '{\"webhook_version\": \"v3\"}'",
    )
}

pub(crate) fn run(context: &Context, matches: &ArgMatches) -> Outcome {
    let text = |name: &str| matches.get_one::<String>(name).map_or("", String::as_str);
    let method = Method::from_name(text("method")).ok_or_else(|| Failure::usage("unknown method"))?;
    let path = text("path");
    let pairs = matches.get_many::<String>("query").into_iter().flatten().map(|pair| {
        pair.split_once('=').ok_or_else(|| {
            Failure::usage(format!("--query must be NAME=VALUE, got {pair}")).hint("for example --query limit=1")
        })
    });
    let query = pairs.collect::<Outcome<Vec<(&str, &str)>>>()?;
    let body = matches.get_one::<String>("data").map(|data| flags::json(data, "data")).transpose()?;
    if method == Method::Delete && !matches.get_flag("yes") {
        context.confirm(&format!("DELETE {path} deletes permanently"), None)?;
    }
    let client = profiles::client(context, matches, Auth::Key)?;
    let mut value = context.block_on(async {
        let response = client.request(method, path, &query, body.as_ref()).await;
        response.map(didit::Response::into_value).map_err(|error| match error {
            DiditError::Invalid { field, reason, .. } if field == "path" => {
                Failure::usage(format!("PATH {}", as_flags(&reason))).hint("for example /v3/sessions/")
            }
            error => call_failed(&error),
        })
    })?;
    if let Some(path) = matches.get_one::<String>("field") {
        value = output::find(&value, path).cloned().ok_or_else(|| output::no_field(path, []))?;
    }
    match value {
        Value::Null => {
            context.note("Done.");
            Ok(())
        }
        Value::String(text) if context.reveal => context.print(text),
        mut value => {
            let hidden = if context.reveal { 0 } else { hide(&mut value) };
            context.print(output::to_json(&value)?)?;
            if hidden > 0 {
                context.note("Values are hidden; --reveal shows them.");
            }
            Ok(())
        }
    }
}

/// Hides all values except booleans. Returns their number.
fn hide(value: &mut Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) => 0,
        Value::Array(items) => items.iter_mut().map(hide).sum(),
        Value::Object(fields) => fields.values_mut().map(hide).sum(),
        Value::Number(_) | Value::String(_) => {
            *value = HIDDEN.into();
            1
        }
    }
}
