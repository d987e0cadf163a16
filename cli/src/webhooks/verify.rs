//! `didit webhooks verify` and `sign`: verifies saved requests and signs fixtures.

use super::request::{self, SavedRequest, timestamp};
use super::secret;
use crate::arguments::{duration, option, switch};
use crate::context::{Context, output_failed};
use crate::exit::{Exit, Failure, Outcome, reason};
use crate::{files, output};
use clap::{ArgMatches, Command};
use didit::webhooks::{SignatureScheme, Signer, Verifier};
use serde_json::{Value, json};
use std::time::Duration;

pub(crate) fn commands() -> [Command; 2] {
    let verify = Command::new("verify")
        .about("Verifies the signature and age of a saved webhook")
        .long_about(
            "Verifies that a saved webhook is signed with the secret and not too old, and prints its event. Exits with \
             code 11 if the verification fails. The body must be exactly the received bytes.",
        )
        .arg(option("request", "FILE|-", "Complete request: request line, headers, empty line, body").conflicts_with_all(["body", "headers"]))
        .arg(option("body", "FILE|-", "Body of the request").required_unless_present("request").requires("headers"))
        .arg(option("headers", "FILE|-", "Headers: lines of `Name: value`, or a JSON object"))
        .arg(option("tolerance", "DURATION", "Maximum age, for example 300 (seconds) or 5m").default_value("5m").value_parser(duration))
        .arg(option("at", "TIME", "Time to compute the age at: Unix seconds, RFC 3339, or `sent` for the time it was sent; default: now"))
        .arg(switch("allow-simple", "Also accepts X-Signature-Simple, which signs only four values and not the body"))
        .after_help("Examples:\n  didit webhooks verify --request saved.http --at sent\n  didit webhooks verify --body body.json --headers headers.txt --webhook-secret-file secret.txt");
    let sign = Command::new("sign")
        .about("Signs a body as the platform does, to create fixtures")
        .arg(option("body", "FILE|-", "Body of the request").required(true))
        .arg(option("at", "TIME", "Time of sending: Unix seconds, RFC 3339 or `now`; default: the timestamp of the body"))
        .arg(option("scheme", "SCHEME", "Content that X-Signature-V2 signs: the canonical JSON (v2), or the timestamp and the canonical JSON (v2-timestamped)").value_parser(["v2", "v2-timestamped"]).default_value("v2"))
        .arg(switch("request", "Prints a complete request, for `verify --request`"))
        .after_help("Examples:\n  didit webhooks sign --body event.json\n  didit webhooks sign --body event.json --request > saved.http");
    [secret::add_flags(verify), secret::add_flags(sign)]
}

fn verifier(context: &Context, matches: &ArgMatches) -> Outcome<Verifier> {
    Verifier::new([secret::find(context, matches)?]).map_err(|error| Failure::usage(error.to_string()))
}

fn bytes(file: &str) -> Outcome<Vec<u8>> {
    files::read(file).map_err(|error| Failure::usage(format!("{file}: {}", reason(&error))))
}

pub(crate) fn verify(context: &Context, matches: &ArgMatches) -> Outcome {
    let file = |name: &str| matches.get_one::<String>(name).map(|file| bytes(file)).transpose();
    let request = match (file("request")?, file("body")?, file("headers")?) {
        (Some(request), _, _) => SavedRequest::parse(&request)?,
        (None, Some(body), headers) => SavedRequest { headers: request::headers(&headers.unwrap_or_default())?, body },
        (None, None, _) => {
            return Err(Failure::usage("there is no webhook to verify")
                .hint("pass --request FILE, or --body FILE and --headers FILE"));
        }
    };
    let tolerance = matches.get_one::<Duration>("tolerance").copied().unwrap_or(Duration::from_secs(300));
    let mut verifier = verifier(context, matches)?.tolerance(tolerance).allow_simple(matches.get_flag("allow-simple"));
    if let Some(at) = matches.get_one::<String>("at") {
        let at = if at == "sent" { timestamp(&request.body).unwrap_or_default() } else { time(at)? };
        verifier = verifier.clock(move || at);
    }
    let event = verifier
        .verify(&request.body, request.pairs())
        .map_err(|error| Failure::new(Exit::Webhook, format!("verification failed: {error}")))?;
    if !context.json {
        let scheme = event.signature_scheme.map_or("", SignatureScheme::header);
        context.note(&format!("Verified: {scheme} is valid and the webhook is recent."));
    }
    output::response(context, &event, false)
}

/// Parses a time from the command line and returns Unix seconds.
fn time(text: &str) -> Outcome<i64> {
    if text == "now" {
        return Ok(jiff::Timestamp::now().as_second());
    }
    let parsed =
        text.parse::<i64>().ok().or_else(|| text.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_second));
    parsed.ok_or_else(|| Failure::usage(format!("--at must be Unix seconds or RFC 3339, got {text}")))
}

pub(crate) fn sign(context: &Context, matches: &ArgMatches) -> Outcome {
    let body = bytes(matches.get_one::<String>("body").map_or("-", String::as_str))?;
    let own = timestamp(&body);
    let at = match matches.get_one::<String>("at") {
        Some(at) => time(at)?,
        None => own.unwrap_or_else(|| jiff::Timestamp::now().as_second()),
    };
    let timestamped = matches.get_one::<String>("scheme").is_some_and(|scheme| scheme == "v2-timestamped");
    if !timestamped && own.is_some_and(|own| own != at) {
        context.note(
            "warning: the timestamp of the body differs from --at; verifiers use the one of the body, which is signed.",
        );
    }
    let scheme = if timestamped { SignatureScheme::V2Timestamped } else { SignatureScheme::V2 };
    let signed = Signer::new(secret::find(context, matches)?)
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
