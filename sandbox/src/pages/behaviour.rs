//! The settings of [`Behaviour`] on the dashboard.

use super::form::Form;
use super::layout::{Place, heading};
use super::{Done, Outcome, Page};
use crate::behaviour::{Behaviour, Compat, UnknownCompat};
use crate::platform;
use crate::store::{State, Store};
use maud::{Markup, html as markup};
use serde_json::{Value, json};

enum Kind {
    /// One of these values; the second string is the label.
    One(&'static [(&'static str, &'static str)]),
    OnOff,
    /// An optional whole number.
    Number,
    /// An optional string.
    Text,
}

struct Switch {
    /// The field of [`Behaviour`].
    field: &'static str,
    label: &'static str,
    hint: &'static str,
    kind: Kind,
}

const fn switch(field: &'static str, label: &'static str, hint: &'static str, kind: Kind) -> Switch {
    Switch { field, label, hint, kind }
}

/// One entry per field of [`Behaviour`]; a test compares them.
const SWITCHES: [Switch; 16] = [
    switch(
        "auth_mode",
        "Missing or invalid API key",
        "",
        Kind::One(&[
            ("missing_403_wrong_401", "403 without a key, 401 with an invalid one"),
            ("always_401", "401 for both"),
            ("always_403", "403 for both"),
        ]),
    ),
    switch(
        "workflow_bodies",
        "Workflow request bodies",
        "",
        Kind::One(&[
            ("both", "Flat flags or a list of features"),
            ("flat", "Flat flags only"),
            ("features", "A list of features only"),
        ]),
    ),
    switch("lists", "Lists", "", Kind::One(&[("page", "Pages"), ("array", "Bare arrays")])),
    switch(
        "v2_scheme",
        "X-Signature-V2 signs",
        "",
        Kind::One(&[("canonical", "The canonical JSON"), ("timestamped", "The timestamp and the canonical JSON")]),
    ),
    switch("out_of_credits", "Out of credit", "Requests that cost credit are refused.", Kind::OnOff),
    switch(
        "credit_refusal",
        "Response without credit",
        "",
        Kind::One(&[("detail_400", "400 with detail"), ("detail_403", "403 with detail"), ("error", "403 with error")]),
    ),
    switch("rate_limits", "Enforce rate limits", "", Kind::OnOff),
    switch("redirect_to_slash", "Redirect paths without a trailing slash", "", Kind::OnOff),
    switch("delete_returns_body", "Respond to deletions with a body", "200 instead of 204.", Kind::OnOff),
    switch(
        "languages_optional",
        "Create questionnaires without languages",
        "Those of the labels are used.",
        Kind::OnOff,
    ),
    switch(
        "questionnaire_uuid",
        "Name the identifier of a questionnaire uuid as well",
        "In all responses, besides questionnaire_id.",
        Kind::OnOff,
    ),
    switch(
        "share_target_optional",
        "Share sessions without for_application_id",
        "Every application may import them.",
        Kind::OnOff,
    ),
    switch("page_size", "Default page size", "Empty for 50.", Kind::Number),
    switch("mailed_code", "Code that is mailed", "Empty for a random one.", Kind::Text),
    switch(
        "session_quota",
        "Maximum sessions in 24 hours",
        "Empty for no limit. The sandbox mode of the platform has 500.",
        Kind::Number,
    ),
    switch(
        "approval_days",
        "Days until an approval expires",
        "The session becomes Kyc Expired. Empty for never.",
        Kind::Number,
    ),
];

pub(super) fn page(state: &State) -> Page {
    let now = json!(state.behaviour);
    let content = markup! {
        (heading("Behaviour", &markup! {}, "Settings for what the documentation of the platform leaves open."))
        form.card.fields method="post" {
            @for preset in Compat::ALL {
                p {
                    (preset.description()) " (" code { (preset) } "): "
                    @if Compat::of(&state.behaviour) == Some(preset) { "the current settings." }
                    @else { button type="submit" name="compat" value=(preset) { "Use these settings" } }
                }
            }
        }
        form.card.fields.two method="post" {
            @for switch in &SWITCHES { div { (field(switch, &now[switch.field])) } }
            div.buttons { button.primary type="submit" { "Save" } }
        }
    };
    Page { place: Place::Behaviour, title: "Behaviour".to_owned(), content }
}

fn field(switch: &Switch, value: &Value) -> Markup {
    let Switch { field, label, hint, kind } = switch;
    let about = format!("about_{field}");
    let described = (!hint.is_empty()).then_some(&about);
    markup! {
        @match kind {
            Kind::One(options) => {
                label for=(field) { (label) }
                select id=(field) name=(field) aria-describedby=[described] {
                    @for (option, words) in *options { option value=(option) selected[value == option] { (words) } }
                }
            }
            Kind::OnOff => div.check {
                input type="checkbox" id=(field) name=(field) value="on" checked[value == &json!(true)]
                    aria-describedby=[described];
                label for=(field) { (label) }
            },
            Kind::Number => {
                label for=(field) { (label) }
                input type="number" min="0" id=(field) name=(field) value=[value.as_u64()] aria-describedby=[described];
            }
            Kind::Text => {
                label for=(field) { (label) }
                input type="text" id=(field) name=(field) value=[value.as_str()] aria-describedby=[described];
            }
        }
        @if !hint.is_empty() { p.hint id=(about) { (hint) } }
    }
}

pub(super) fn act(store: &Store, form: &Form) -> Outcome {
    if let Some(preset) = form.filled("compat") {
        let preset: Compat = preset.parse().map_err(|error: UnknownCompat| error.to_string())?;
        store.with(|state| platform::set_behaviour(state, Behaviour::compat(preset)));
        return Ok(Done::at("/dashboard/behaviour/", "behaviour"));
    }
    let mut fields = serde_json::Map::new();
    for switch in &SWITCHES {
        let value = match switch.kind {
            Kind::One(_) => json!(form.text(switch.field)),
            Kind::OnOff => json!(form.filled(switch.field).is_some()),
            Kind::Number => match form.filled(switch.field) {
                Some(_) => json!(form.number::<u32>(switch.field, switch.label)?),
                None => Value::Null,
            },
            Kind::Text => json!(form.filled(switch.field)),
        };
        fields.insert(switch.field.to_owned(), value);
    }
    let behaviour: Behaviour = serde_json::from_value(Value::Object(fields)).map_err(|error| error.to_string())?;
    store.with(|state| platform::set_behaviour(state, behaviour));
    Ok(Done::at("/dashboard/behaviour/", "behaviour"))
}

#[cfg(test)]
mod tests {
    use super::{Kind, SWITCHES};
    use crate::behaviour::Behaviour;
    use serde_json::json;
    use std::collections::BTreeSet;

    #[test]
    fn every_field_has_a_switch_and_every_choice_exists() {
        let default = json!(Behaviour::default());
        let fields: BTreeSet<&str> = default.as_object().expect("an object").keys().map(String::as_str).collect();
        assert_eq!(SWITCHES.iter().map(|switch| switch.field).collect::<BTreeSet<_>>(), fields);
        for switch in &SWITCHES {
            if let Kind::One(options) = switch.kind {
                for (option, _) in options {
                    let one = json!({ switch.field: option });
                    assert!(serde_json::from_value::<Behaviour>(one).is_ok(), "{}: {option}", switch.field);
                }
                let unknown = serde_json::from_value::<Behaviour>(json!({ switch.field: "?" })).expect_err("no choice");
                // The error of serde lists all choices.
                let named = unknown.to_string().matches('`').count() / 2 - 1;
                assert_eq!(named, options.len(), "{unknown}");
            }
        }
    }
}
