//! The page behind a session's link, for a person: choose how the verification ends.

use crate::answer::{Answer, Body, not_found};
use crate::call::Call;
use crate::controls::Controls;
use crate::routes::sessions;
use crate::scenario::{CATALOGUE, Scenario};

pub(crate) fn answer(shared: &Controls, call: &Call) -> Answer {
    let Some(token) = call.segments.get(1) else { return not_found() };
    shared.with(|state| {
        let Some((app, number)) = state.find_token(token) else { return not_found() };
        if call.method == "POST" {
            let form: Vec<(String, String)> = url::form_urlencoded::parse(&call.body).into_owned().collect();
            let choice = form.iter().find(|(name, _)| name == "scenario").map_or("", |(_, value)| value.as_str());
            let done = match choice {
                "abandon" => sessions::end(state, app, number, "Abandoned"),
                slug => match Scenario::from_slug(slug) {
                    Some(scenario) => sessions::complete(state, app, number, scenario),
                    None => Err("choose how the verification ends".to_owned()),
                },
            };
            return match done {
                Ok(()) => page(&format!("<p>Done: {choice}. You may close this page.</p>")),
                Err(error) => page(&format!("<p>That does not work: {error}.</p>")),
            };
        }
        if let Err(error) = sessions::start(state, app, number) {
            return page(&format!("<p>Nothing is left to do here: {error}.</p>"));
        }
        let choices: String =
            CATALOGUE.map(|row| format!("<button name=scenario value={0}>{0}</button>", row.slug)).join(" ");
        page(&format!("<form method=post>{choices}<button name=scenario value=abandon>abandon</button></form>"))
    })
}

fn page(content: &str) -> Answer {
    let html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content=\"width=device-width\">\
         <title>Verification (sandbox)</title><h1>Verification (sandbox)</h1>{content}</html>"
    );
    Answer { status: 200, headers: Vec::new(), body: Body::Bytes("text/html; charset=utf-8", html.into_bytes()) }
}
