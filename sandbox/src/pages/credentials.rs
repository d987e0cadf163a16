//! Credentials of the default application. Secrets are shown only on request.

use super::form::Form;
use super::layout::{Place, copyable, facts, heading, raw};
use super::{Done, Outcome, Page};
use crate::call::Call;
use crate::platform::{applications, webhook};
use crate::store::{Object, State, Store};
use maud::{Markup, html as markup};
use serde_json::json;

const HERE: &str = "/dashboard/credentials/";

pub(super) fn page(state: &State, call: &Call) -> Page {
    let app = &state.applications[0];
    let shown = call.query("reveal");
    let secret = |name: &str, label: &str, value: &str| -> Markup {
        markup! {
            @if shown == Some(name) {
                (copyable(label, value)) " " a href=(HERE) { "Hide" span.hidden { " the " (label) } }
            } @else {
                span.none { "hidden" } " " a href={ (HERE) "?reveal=" (name) } { "Reveal" span.hidden { " the " (label) } }
            }
        }
    };
    let workflow = app.workflows.keys().next().map_or("", String::as_str);
    let environment = format!(
        "export DIDIT_BASE_URL={origin}\nexport DIDIT_ACCOUNT_BASE_URL={origin}/auth/v2\nexport DIDIT_API_KEY=…\nexport \
         DIDIT_WEBHOOK_SECRET=…",
        origin = state.origin
    );
    let content = markup! {
        (heading("Credentials", &markup! {}, "Credentials of the default application, valid for this sandbox only."))
        section.card aria-labelledby="application" {
            h2 #application { "Application" }
            (facts(&[
                ("API", copyable("base URL", &state.origin)),
                ("Account API", copyable("account base URL", &format!("{}/auth/v2", state.origin))),
                ("API key", secret("api_key", "API key", &app.api_key)),
                ("Webhook secret", secret("webhook_secret", "webhook secret", &app.webhook.secret)),
                ("Workflow", copyable("workflow identifier", workflow)),
                ("Application", copyable("application identifier", &app.uuid)),
                ("Organization", copyable("organization identifier", &app.organization_id)),
            ]))
        }
        section.card aria-labelledby="environment" {
            h2 #environment { "Environment variables" }
            p.about { "Clients read these variables. Fill in the key and the secret." }
            (raw("Environment", &environment))
        }
        section.card aria-labelledby="reset" {
            h2 #reset { "Reset" }
            form method="post" {
                div.buttons {
                    button type="submit" name="action" value="rotate" { "Rotate the webhook secret" }
                }
            }
            details {
                summary { "Delete all data" }
                form method="post" {
                    p { "Deletes sessions, users, deliveries, calls and accounts. Keeps this key, workflow and secret." }
                    button.danger type="submit" name="action" value="reset" { "Delete all data" }
                }
            }
        }
    };
    Page { place: Place::Credentials, title: "Credentials".to_owned(), content }
}

pub(super) fn act(store: &Store, form: &Form) -> Outcome {
    match form.text("action") {
        "rotate" => {
            let fields = Object::from_iter([("rotate_secret_key".to_owned(), json!(true))]);
            store.with(|state| webhook::update(state, 0, &fields)).map_err(|refusal| refusal.described())?;
            Ok(Done::at(HERE, "rotated"))
        }
        "reset" => {
            store.with(applications::reset);
            Ok(Done::at("/dashboard/", "reset"))
        }
        _ => Err("Unknown action.".to_owned()),
    }
}
