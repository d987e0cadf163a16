//! `didit webhooks verify` and `sign`: saved requests and fixtures.

use super::request::{self, SavedRequest, timestamp};
use super::secret;
use crate::arguments::{option, switch};
use crate::context::{Context, output_failed};
use crate::exit::{Exit, Failure, Outcome};
use crate::{files, output};
use clap::{ArgMatches, Command, value_parser};
use didit::webhooks::{SignatureScheme, Signer, Verifier};
use serde_json::{Value, json};
use std::time::Duration;

pub(crate) fn commands() -> [Command; 2] {
    let verify = Command::new("verify")
        .about("Proves that a saved webhook is genuine")
        .long_about(
            "Proves that a saved webhook was signed under the secret and is fresh, and shows what it says. Exits with \
             11 when it is not. The body must be the bytes as they were received.",
        )
        .arg(option("request", "FILE|-", "The whole request: request line, headers, empty line, body").conflicts_with_all(["body", "headers"]))
        .arg(option("body", "FILE|-", "The body").required_unless_present("request").requires("headers"))
        .arg(option("headers", "FILE|-", "The headers: lines of `Name: value`, or a JSON object"))
        .arg(option("tolerance", "SECONDS", "How old it may be").default_value("300").value_parser(value_parser!(u64)))
        .arg(option("at", "TIME", "Judges its age as of this time (Unix seconds, RFC 3339, or `sent` for when it was sent)"))
        .arg(switch("allow-simple", "Accepts X-Signature-Simple too, which proves four values and not the body"))
        .after_help("Examples:\n  didit webhooks verify --request saved.http --at sent\n  didit webhooks verify --body body.json --headers headers.txt --webhook-secret-file secret.txt");
    let sign = Command::new("sign")
        .about("Signs a body as the platform does, for fixtures")
        .arg(option("body", "FILE|-", "The body").required(true))
        .arg(option("at", "TIME", "When it is sent: Unix seconds, RFC 3339 or `now`; the body's own timestamp unless given"))
        .arg(option("scheme", "SCHEME", "What X-Signature-V2 signs: the canonical text alone, or behind the time").value_parser(["v2", "v2-timestamped"]).default_value("v2"))
        .arg(switch("request", "Prints the whole request, as `verify --request` takes it"))
        .after_help("Examples:\n  didit webhooks sign --body event.json\n  didit webhooks sign --body event.json --request > saved.http");
    [secret::add_flags(verify), secret::add_flags(sign)]
}

fn verifier(matches: &ArgMatches) -> Outcome<Verifier> {
    Verifier::new([secret::find(matches)?]).map_err(|error| Failure::usage(error.to_string()))
}

fn bytes(file: &str) -> Outcome<Vec<u8>> {
    files::read(file).map_err(|error| Failure::usage(format!("{file}: {}", error.kind())))
}

pub(crate) fn verify(context: &Context, matches: &ArgMatches) -> Outcome {
    let file = |name: &str| matches.get_one::<String>(name).map(|file| bytes(file)).transpose();
    let request = match (file("request")?, file("body")?, file("headers")?) {
        (Some(request), _, _) => SavedRequest::parse(&request)?,
        (None, Some(body), headers) => SavedRequest { headers: request::headers(&headers.unwrap_or_default())?, body },
        (None, None, _) => return Err(Failure::usage("--request or --body is needed")),
    };
    let seconds = matches.get_one::<u64>("tolerance").copied().unwrap_or(300);
    let mut verifier =
        verifier(matches)?.tolerance(Duration::from_secs(seconds)).allow_simple(matches.get_flag("allow-simple"));
    if let Some(at) = matches.get_one::<String>("at") {
        let at = if at == "sent" { timestamp(&request.body).unwrap_or_default() } else { time(at)? };
        verifier = verifier.clock(move || at);
    }
    let event = verifier
        .verify(&request.body, request.pairs())
        .map_err(|error| Failure::new(Exit::Webhook, format!("not genuine: {error}")))?;
    if !context.json {
        let scheme = event.signature_scheme.map_or("", SignatureScheme::header);
        context.note(&format!("Genuine: {scheme} is right, and it is fresh."));
    }
    output::answer(context, &event, false)
}

/// A time as people write it, in Unix seconds.
fn time(text: &str) -> Outcome<i64> {
    if text == "now" {
        return Ok(jiff::Timestamp::now().as_second());
    }
    let parsed =
        text.parse::<i64>().ok().or_else(|| text.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_second));
    parsed.ok_or_else(|| Failure::usage(format!("--at {text} is no time: Unix seconds or RFC 3339")))
}

pub(crate) fn sign(context: &Context, matches: &ArgMatches) -> Outcome {
    let body = bytes(matches.get_one::<String>("body").map_or("-", String::as_str))?;
    let own = timestamp(&body);
    let at = match matches.get_one::<String>("at") {
        Some(at) => time(at)?,
        None => own.unwrap_or_else(|| jiff::Timestamp::now().as_second()),
    };
    if own.is_some_and(|own| own != at) {
        context.note("Note: the body's timestamp is another one, so that verifiers will refuse this.");
    }
    let timestamped = matches.get_one::<String>("scheme").is_some_and(|scheme| scheme == "v2-timestamped");
    let scheme = if timestamped { SignatureScheme::V2Timestamped } else { SignatureScheme::V2 };
    let signed = Signer::new(secret::find(matches)?)
        .and_then(|signer| signer.v2_scheme(scheme).sign(&body, at))
        .map_err(|error| Failure::usage(error.to_string()))?;
    let pairs: Vec<(&str, &str)> = signed.iter().collect();
    if matches.get_flag("request") {
        let mut out = b"POST / HTTP/1.1\r\nContent-Type: application/json\r\n".to_vec();
        for (name, value) in pairs {
            out.extend(format!("{name}: {value}\r\n").into_bytes());
        }
        out.extend(b"\r\n");
        out.extend(body);
        return std::io::Write::write_all(&mut std::io::stdout(), &out).map_err(|error| output_failed(&error));
    }
    if context.json {
        let headers: serde_json::Map<String, Value> =
            pairs.into_iter().map(|(name, value)| (name.to_owned(), json!(value))).collect();
        return context.print(output::to_json(&headers)?);
    }
    pairs.into_iter().try_for_each(|(name, value)| context.print(format!("{name}: {value}")))
}
