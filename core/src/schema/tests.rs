//! Tests of the macros and the schema functions with example declarations.

#![allow(unreachable_pub)]

use super::prelude::*;
use super::{
    LargeIntegers, Model, ModelKind, ReadModel, TypeDescriptor, ValueRef, from_json, large_integer,
    quote_large_integers, read_strict, unquote_large_integers,
};
use serde_json::json;

/// State of a thing.
#[open_enum]
pub enum State {
    /// In progress.
    #[wire("In Progress")]
    InProgress,
    /// Done.
    #[wire("Done")]
    Done,
}

/// Nested thing.
#[model]
pub struct Inner {
    /// Name.
    pub name: Option<String>,
}

/// Example model.
#[model]
pub struct Thing {
    /// ID (UUID).
    #[non_sensitive]
    #[alias("uuid")]
    pub id: String,
    /// Kind.
    #[rename("type")]
    pub kind: Option<String>,
    /// State.
    pub state: State,
    /// Creation time.
    pub created_at: Option<DateTime>,
    /// Date of birth.
    pub born: Option<Date>,
    /// Price.
    pub price: Option<Decimal>,
    /// Count.
    pub count: Option<i64>,
    /// Score.
    pub score: Option<f64>,
    /// Features.
    pub features: Option<NameList>,
    /// Token.
    pub token: Option<Secret>,
    /// Arbitrary JSON.
    pub metadata: Option<Json>,
    /// Nested model.
    pub inner: Option<Inner>,
    /// List of nested models.
    pub inners: Option<Vec<Inner>>,
}

/// Parameters.
#[params]
pub struct MakeThing {
    /// ID of the thing.
    pub thing_id: String,
    /// `true` to trust the thing.
    pub trust: bool,
    /// Target.
    pub target: Patch<String>,
    /// Nested parameters.
    pub detail: Option<ThingDetail>,
    /// Numbers.
    pub numbers: Option<Vec<SessionNumber>>,
    /// States.
    #[comma_separated]
    pub states: Option<Vec<State>>,
    /// Names.
    #[comma_separated]
    pub names: Option<Vec<String>>,
    /// Picture.
    #[base64]
    pub picture: Option<String>,
}

/// Nested parameters.
#[params(check)]
pub struct ThingDetail {
    /// Language code.
    pub language: Option<String>,
    /// Text in this language.
    pub text: Option<String>,
}

impl Check for ThingDetail {
    fn check(&self) -> Result<()> {
        if self.text.is_some() && self.language.is_none() {
            return Err(Error::invalid("language", "is required with `text`"));
        }
        Ok(())
    }
}

page! {
    /// Page of things.
    ThingPage of Thing under "things"
}

#[allow(clippy::needless_pass_by_value)] // every caller passes a temporary
fn thing(value: serde_json::Value) -> Thing {
    from_json(value.to_string().as_bytes()).unwrap_or_else(|error| panic!("{value}: {error}"))
}

fn read_params<T: ReadModel>(json: &[u8]) -> Result<T> {
    let params = read_strict(json, T::DESCRIPTOR)?;
    Ok(from_json(&serde_json::to_vec(&ValueRef::Model(&*params)).unwrap()).unwrap())
}

#[test]
fn added_missing_and_changed_fields_are_not_errors() {
    let read = thing(json!({
        "uuid": "u1", "type": null, "state": "dOnE", "created_at": "yesterday", "price": "142.5000", "count": "7",
        "score": {"of": 100}, "features": "OCR + LIVENESS", "inner": [1], "inners": [{"name": "a"}, 5], "new": [true],
    }));
    assert_eq!(read.id, "u1");
    assert_eq!(read.state, State::Done);
    assert_eq!(read.created_at, None);
    assert_eq!(read.price.map(|price| price.to_string()).as_deref(), Some("142.5000"));
    assert_eq!(read.count, Some(7));
    assert_eq!(read.features.as_ref().map(|names| names.join(",")).as_deref(), Some("OCR,LIVENESS"));
    assert_eq!(
        serde_json::Value::from(read.extra.clone()),
        json!({
            "created_at": "yesterday", "score": {"of": 100}, "inner": [1], "inners": [{"name": "a"}, 5], "new": [true],
        })
    );
    assert_eq!(thing(json!({})), Thing::default());
    assert_eq!(thing(json!({"state": "Paused"})).state, State::Other("Paused".to_owned()));
}

#[test]
fn a_field_name_takes_precedence_over_an_alias() {
    for body in [json!({"id": "own", "uuid": "alias"}), json!({"uuid": "alias", "id": "own"})] {
        assert_eq!(thing(body).id, "own");
    }
    // `json!` sorts keys; literals keep their order.
    let read: Thing = from_json(br#"{"uuid":"alias","id":"own"}"#).unwrap_or_default();
    assert_eq!(read.id, "own");
    let read: Thing = from_json(br#"{"id":"own","uuid":"alias"}"#).unwrap_or_default();
    assert_eq!((read.id.as_str(), read.extra.get("uuid")), ("own", Some(&json!("alias"))));
}

#[test]
fn a_model_serializes_as_it_was_deserialized() {
    let body = json!({
        "id": "u1", "type": "t", "state": "In Progress", "created_at": "2025-06-01T15:00:00Z", "born": "1990-01-02",
        "price": "1.50", "count": 3, "score": 98.5, "features": ["A", "B"], "token": "s", "metadata": {"a": [1]},
        "inner": {"name": "n", "more": 1}, "inners": [{"name": "m"}], "unknown": {"deep": [null]},
    });
    let value = serde_json::to_value(thing(body.clone())).unwrap_or_default();
    assert_eq!(value, body);
}

#[test]
fn name_lists_are_parsed_in_every_format() {
    for features in
        [json!(["A", "B"]), json!("A + B"), json!([{"feature": "A"}, {"feature": "B"}]), json!({"A": 1, "B": 2})]
    {
        let read = thing(json!({"features": features}));
        assert_eq!(read.features.map(|names| names.0), Some(vec!["A".to_owned(), "B".to_owned()]), "{features}");
    }
}

#[test]
fn pages_are_parsed_in_every_format() {
    let items = json!([{"id": "a"}, {"id": "b"}]);
    for body in [items.clone(), json!({"results": items, "count": 2}), json!({"things": items})] {
        let page: ThingPage = from_json(body.to_string().as_bytes()).unwrap_or_default();
        assert_eq!(page.results.iter().map(|thing| thing.id.as_str()).collect::<Vec<_>>(), ["a", "b"], "{body}");
    }
}

#[test]
fn times_and_decimals_keep_the_original_string_and_convert() {
    let time = DateTime::from("2025-06-01T15:00:00.25Z");
    assert_eq!(time.to_timestamp().map(jiff::Timestamp::as_millisecond), Some(1_748_790_000_250));
    let bare = DateTime::from("2025-06-01T15:00:00");
    assert_eq!(bare.to_timestamp().map(jiff::Timestamp::as_second), Some(1_748_790_000));
    assert_eq!(DateTime::from("soon").to_timestamp(), None);
    assert_eq!(Date::from("1990-01-02").to_civil().map(jiff::civil::Date::day_of_year), Some(2));
    for (number, text) in [("0.1", "0.1"), ("142.5", "142.5"), ("100", "100"), ("1e3", "1000")] {
        let read: Thing = from_json(format!(r#"{{"price":{number}}}"#).as_bytes()).unwrap_or_default();
        assert_eq!(read.price.map(|price| price.normalize().to_string()).as_deref(), Some(text));
    }
}

// `make test-rust` repeats these tests with other features of serde_json, which any crate of a program may enable.
#[test]
fn numbers_are_read_whatever_form_serde_json_gives_them() {
    let body = r#"{"id":1.5,"price":12.50,"count":3.0,"score":0.25,"metadata":{"ratio":1.25,"all":[0.5,7]},"inner":2.5,
        "inners":[{"name":"a"},6.5],"features":0.75,"born":1e2,"new":9.75}"#;
    let as_value: Json = serde_json::from_str(body).unwrap_or_default();
    let from_text: Thing = from_json(body.as_bytes()).unwrap_or_default();
    let from_value = serde_json::from_value::<Thing>(as_value.clone()).unwrap_or_default();
    for read in [from_text, from_value] {
        assert_eq!(read.id, "1.5");
        assert_eq!(read.price, Some(Decimal::new(125, 1)));
        assert_eq!((read.count, read.score), (Some(3), Some(0.25)));
        assert_eq!(read.metadata.as_ref(), as_value.get("metadata"));
        assert_eq!((&read.inner, &read.inners, &read.features, &read.born), (&None, &None, &None, &None));
        for other in ["inner", "inners", "features", "born", "new"] {
            assert_eq!(read.extra.get(other), as_value.get(other), "{other}");
        }
        assert_eq!(read.extra.len(), 5);
        let again: Thing = from_json(serde_json::to_string(&read).unwrap_or_default().as_bytes()).unwrap_or_default();
        assert_eq!(again, read);
    }
    for number in ["1.5", "18446744073709551616"] {
        assert!(from_json::<Thing>(number.as_bytes()).is_err(), "{number}");
    }
}

#[test]
fn amounts_are_sent_as_the_same_number() {
    for amount in ["12.5", "0.1", "50"] {
        let body = format!(r#"{{"amount_in_dollars":{amount}}}"#);
        let top_up: crate::models::TopUp = from_json(body.as_bytes()).unwrap_or_default();
        assert_eq!(serde_json::to_string(&top_up).unwrap_or_default(), body);
    }
}

#[test]
fn debug_redacts_personal_data_and_secrets() {
    let read = thing(json!({
        "id": "u1", "type": "hidden-1", "state": "Done", "born": "1990-01-02", "price": 77.25, "count": 4711,
        "score": 12.75, "features": ["mail@example.org"], "token": "hidden-2", "metadata": {"a": "hidden-3"},
        "inner": {"name": "hidden-4"}, "inners": [{"name": "hidden-5"}], "new": "hidden-6",
    }));
    let text = format!("{read:?}{read:#?}");
    for hidden in ["hidden-", "1990", "77.25", "4711", "12.75", "mail@"] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
    assert!(text.contains("u1") && text.contains("Done"), "{text}");
}

#[test]
fn undeclared_or_mistyped_parameters_are_rejected() {
    let refused = |body: serde_json::Value| match read_params::<MakeThing>(body.to_string().as_bytes()) {
        Err(Error::Invalid { field, reason }) => (field, reason),
        other => panic!("{body} gave {other:?}"),
    };
    let full = |more: serde_json::Value| {
        let mut body = json!({"thing_id": "t", "trust": true});
        if let (Some(body), Some(more)) = (body.as_object_mut(), more.as_object()) {
            body.extend(more.clone());
        }
        body
    };
    let (field, reason) = refused(full(json!({"targt": "x"})));
    assert_eq!(field, "targt");
    assert!(reason.contains("did you mean `target`?"), "{reason}");
    assert_eq!(refused(full(json!({"detail": {"langauge": "en"}}))).0, "detail.langauge");
    assert_eq!(refused(json!({"thing_id": "t"})), ("trust".to_owned(), "is required".to_owned()));
    assert_eq!(refused(full(json!({"trust": "yes"}))), ("trust".to_owned(), "must be true or false".to_owned()));
    let list = ("numbers".to_owned(), "must be a list where each item is an integer".to_owned());
    assert_eq!(refused(full(json!({"numbers": ["x"]}))), list);
    assert_eq!(
        refused(full(json!({"detail": 5}))),
        ("detail".to_owned(), "must be an object (ThingDetail)".to_owned())
    );
    assert_eq!(refused(full(json!({"extra": 5}))).0, "extra");
    assert_eq!(refused(full(json!({"detail": {"extra": 5}}))).0, "detail.extra");
    let null = ("numbers[1]".to_owned(), "must be an integer".to_owned());
    assert_eq!(refused(full(json!({"numbers": [1, null]}))), null);
    assert!(read_params::<MakeThing>(br#"{"thing_id": "a, null", "trust": true, "detail": null}"#).is_ok());
    let twice = ("extra".to_owned(), "contains `trust`, which is also set as a parameter; set it once".to_owned());
    assert_eq!(refused(full(json!({"extra": {"trust": 1}}))), twice);
    // A short name gets no suggestion.
    assert!(refused(full(json!({"id": 1}))).1.contains("into `extra`"));
}

#[test]
fn extra_fields_are_sent_at_every_level() {
    let body = json!({
        "thing_id": "t", "trust": true, "extra": {"new": 1},
        "detail": {"language": "en", "extra": {"newer": [2], "text": [7]}},
    });
    let params: MakeThing = read_params(body.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error}"));
    let sent = serde_json::to_string(&params).unwrap_or_default();
    let wanted = r#"{"thing_id":"t","trust":true,"detail":{"language":"en","newer":[2],"text":[7]},"new":1}"#;
    assert_eq!(sent, wanted);
}

#[test]
fn a_value_of_another_type_is_serialized_once() {
    let read = thing(json!({"id": 5.5, "name": "n", "inners": [{"id": {}}]}));
    let written = serde_json::to_string(&read).unwrap_or_default();
    assert_eq!(written.matches(r#""id""#).count(), 2, "{written}");
}

#[test]
fn integers_of_more_than_64_bits_in_parameters_are_sent_exactly() {
    let sent = |number: &str| {
        let text = format!(r#"{{"thing_id": "1\"{}", "trust": true, "extra": {{"n": {number}}}}}"#, "9".repeat(30));
        let params = read_params::<MakeThing>(text.as_bytes()).expect("valid");
        let body = serde_json::to_vec(&ValueRef::Model(&params)).expect("JSON");
        String::from_utf8(unquote_large_integers(body)).expect("UTF-8")
    };
    let long = "9".repeat(400);
    let exact = ["18446744073709551615", "-9223372036854775808", "0", "-1", "18446744073709551616"];
    for number in exact.into_iter().chain(["-9223372036854775809", long.as_str()]) {
        assert!(sent(number).ends_with(&format!("\"n\":{number}}}")), "{number}: {}", sent(number));
    }
    assert!(sent("1e30").ends_with("\"n\":1e+30}") && sent("0.12345678901234567890123").contains("0.123456789012"));
    let refused = read_params::<MakeThing>(br#"{"thing_id": "1", "trust": 18446744073709551616}"#);
    assert_eq!(refused.expect_err("a number").to_string(), "`trust` must be true or false");
}

#[test]
fn integers_of_more_than_64_bits_are_found_at_every_place() {
    for number in ["18446744073709551616", "-9223372036854775809", "1234567890123456789012345678901234567890"] {
        for before in 0..40 {
            let json = format!("{}[{number} ,1.5,{number}e5]", " ".repeat(before));
            let text = quote_large_integers(json.as_bytes(), LargeIntegers::Text);
            assert_eq!(
                String::from_utf8_lossy(&text),
                format!("{}[\"{number}\" ,1.5,{number}e5]", " ".repeat(before)),
                "{number} after {before} bytes"
            );
            let marked = quote_large_integers(json.as_bytes(), LargeIntegers::Marked);
            assert_eq!(unquote_large_integers(marked.into_owned()), json.into_bytes());
        }
    }
    // In a string, of 64 bits, with a fraction, and invalid JSON.
    for other in [
        r#"{"a":"18446744073709551616"}"#,
        r#"{"a":"\"18446744073709551616"}"#,
        "[18446744073709551615,-9223372036854775808]",
        "[18446744073709551616.5,1844674407370955161600E-2]",
        "[000000000000000000000000001]",
        "{18446744073709551616:1}",
        "18446744073709551616 : 1",
    ] {
        assert_eq!(quote_large_integers(other.as_bytes(), LargeIntegers::Marked), other.as_bytes(), "{other}");
    }
}

#[test]
fn text_that_resembles_a_marked_integer_stays_text() {
    let digits = "18446744073709551616";
    for text in [
        format!("a\"\0integer:{digits}"),
        format!("\0integer:{digits}\""),
        format!("\\u0000integer:{digits}"),
        "\0integer:1".to_owned(),
        "\0integer:x8446744073709551616".to_owned(),
        format!("\0integer:{digits}.5"),
    ] {
        for value in [json!([text]), json!({&text: 1}), json!({"a": text})] {
            let json = serde_json::to_vec(&value).expect("JSON");
            assert_eq!(unquote_large_integers(json.clone()), json, "{value}");
        }
        assert_eq!(large_integer(&text), None);
    }
    let key = serde_json::to_vec(&json!({format!("\0integer:{digits}"): 1})).expect("JSON");
    assert_eq!(unquote_large_integers(key.clone()), key);
    assert_eq!(large_integer(&format!("\0integer:{digits}")), Some(digits));
}

#[test]
fn decimals_are_parsed_in_both_notations() {
    let price = |text: &str| thing(json!({"id": "1", "price": text})).price.map(|price| price.to_string());
    for (text, read) in [("1E-8", "0.00000001"), ("1e+2", "100"), ("10.50", "10.50"), ("NaN", ""), ("1e999", "")] {
        assert_eq!(price(text).unwrap_or_default(), read, "{text}");
    }
}

#[test]
fn keep_clear_and_set_produce_different_requests() {
    let body = |target: serde_json::Value| {
        let mut body = json!({"thing_id": "t", "trust": false, "numbers": [7, "8"], "extra": {"new": 1}});
        if !target.is_string() || target != "keep" {
            body["target"] = target;
        }
        let params: MakeThing = read_params(body.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error}"));
        serde_json::to_value(params).unwrap_or_default()
    };
    let sent = json!({"thing_id": "t", "trust": false, "numbers": ["7", "8"], "new": 1});
    assert_eq!(body(json!("keep")), sent);
    let with = |target| {
        let mut sent = sent.clone();
        sent["target"] = target;
        sent
    };
    assert_eq!(body(json!(null)), with(json!(null)));
    assert_eq!(body(json!("there")), with(json!("there")));
    let built = MakeThing::builder().thing_id("t").trust(true).target("there").build();
    assert_eq!(built.target, Patch::Set("there".to_owned()));
}

#[test]
fn empty_and_contradictory_parameters_are_rejected() {
    let field = |params: MakeThing| match super::check_required(&params) {
        Err(Error::Invalid { field, .. }) => Some(field),
        _ => None,
    };
    let detail = |text: Option<&str>| ThingDetail { text: text.map(str::to_owned), ..Default::default() };
    let with = |id: &str, detail| MakeThing { thing_id: id.to_owned(), detail: Some(detail), ..Default::default() };
    assert_eq!(field(with("", detail(None))).as_deref(), Some("thing_id"));
    assert_eq!(field(with("t", detail(Some("x")))).as_deref(), Some("detail.language"));
    assert_eq!(field(with("t", detail(None))), None);
}

#[test]
fn comma_separated_lists_are_read_from_strings_and_arrays() {
    let read = |states: serde_json::Value| {
        let json = json!({"thing_id": "t", "trust": true, "states": states}).to_string();
        let params = read_strict(json.as_bytes(), MakeThing::DESCRIPTOR)?;
        let sent = super::query_of(&*params).into_iter().find(|(name, _)| name == "states");
        super::check_required(&*params).map(|()| sent.map(|(_, value)| value).unwrap_or_default())
    };
    for (given, sent) in [
        (json!("Done"), "Done"),
        (json!("done,in progress"), "Done,In Progress"),
        (json!(" Done , New,,"), "Done,New"),
        (json!(["Done", "new"]), "Done,new"),
        (json!(null), ""),
    ] {
        assert_eq!(read(given.clone()).ok().as_deref(), Some(sent), "{given}");
    }
    let kinds = "must be a string, or a list where each item is a string";
    let empty = "must not be an empty list; omit the filter to match everything";
    for (given, path, wanted) in [
        (json!([]), "states", empty),
        (json!(""), "states", empty),
        (json!(","), "states", empty),
        (json!(["Done", ""]), "states[1]", "must not be empty"),
        (
            json!(["Done,New"]),
            "states[0]",
            "must not contain a comma, which separates values; pass each value as an item",
        ),
        (json!([null]), "states[0]", "must be a string"),
        (json!([["Done"]]), "states", kinds),
        (json!(7), "states", kinds),
        (json!(7.5), "states", kinds),
        (json!({"a": 1}), "states", kinds),
    ] {
        match read(given.clone()) {
            Err(Error::Invalid { field, reason }) => {
                assert_eq!((field.as_str(), reason.as_str()), (path, wanted), "{given}");
            }
            other => panic!("{given}: {other:?}"),
        }
    }
    let large = br#"{"thing_id": "t", "trust": true, "names": 123456789012345678901234567890}"#;
    assert!(read_strict(large, MakeThing::DESCRIPTOR).is_err(), "a number is not a list");

    // The builder takes whatever can be converted; JSON of parameters has the list.
    let built = MakeThing::builder().thing_id("t").trust(true).states(["done"]).names(vec!["a".to_owned()]).build();
    assert_eq!((built.states.clone(), built.names.clone()), (Some(vec![State::Done]), Some(vec!["a".to_owned()])));
    let written = serde_json::to_value(&built).unwrap_or_default();
    assert_eq!((&written["states"], &written["names"]), (&json!(["Done"]), &json!(["a"])));
    assert_eq!(serde_json::from_value::<MakeThing>(written).ok(), Some(built));
}

#[test]
fn descriptors_match_their_declarations() {
    let descriptor = MakeThing::default().descriptor();
    assert_eq!((descriptor.name, descriptor.doc, descriptor.kind), ("MakeThing", "Parameters.", ModelKind::Params));
    let required: Vec<_> = descriptor.fields.iter().filter(|field| field.required).map(|field| field.name).collect();
    assert_eq!(required, ["thing_id", "trust"]);
    assert_eq!(descriptor.fields[2].ty, TypeDescriptor::Patch(&TypeDescriptor::Text));
    let separated: Vec<_> = descriptor.fields.iter().filter(|field| field.comma_separated).collect();
    assert_eq!(separated.iter().map(|field| field.name).collect::<Vec<_>>(), ["states", "names"]);
    assert_eq!(separated[0].ty, TypeDescriptor::List(&TypeDescriptor::Enum(State::DESCRIPTOR)));
    assert!(separated[0].optional && !separated[0].required && !separated[0].base64);
    assert!(descriptor.fields.iter().filter(|field| field.base64).map(|field| field.name).eq(["picture"]));
    let thing = Thing::default();
    assert_eq!(thing.descriptor().fields[1].name, "type");
    assert_eq!(thing.descriptor().fields[1].rust_name(), "kind");
    assert_eq!(
        State::DESCRIPTOR.variants.iter().map(|variant| variant.wire).collect::<Vec<_>>(),
        ["In Progress", "Done"]
    );
    assert!(matches!(thing.field(99), ValueRef::Absent));
}

#[test]
fn invalid_json_is_rejected_without_quoting_it() {
    for body in ["", "[1]", "\"secret-text\"", "{\"id\":", "{} {}", "<html>secret-text</html>"] {
        let error = from_json::<Thing>(body.as_bytes()).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(!error.is_empty(), "{body}");
        assert!(!error.contains("secret-text"), "{error}");
    }
}

#[test]
fn the_last_of_duplicate_keys_wins() {
    let read = |body: &str| from_json::<Thing>(body.as_bytes()).unwrap_or_else(|error| panic!("{body}: {error}"));
    assert_eq!(read(r#"{"count":1,"count":2}"#).count, Some(2));
    assert_eq!(read(r#"{"count":1,"count":null}"#).count, None);
    assert_eq!(read(r#"{"id":"a","id":null}"#).id, "");
    let other = read(r#"{"count":1,"count":[2]}"#);
    assert_eq!((other.count, other.extra.get("count")), (None, Some(&json!([2]))));
    let back = read(r#"{"count":[1],"count":2}"#);
    assert_eq!((back.count, back.extra.len()), (Some(2), 0));
    // Values of the first object or list must not remain in the second.
    let objects = read(r#"{"inner":{"name":"a"},"inner":{},"inners":[{"name":"a"},{"name":"b"}],"inners":[{}]}"#);
    assert_eq!((objects.inner, objects.inners), (Some(Inner::default()), Some(vec![Inner::default()])));
    let page = from_json::<ThingPage>(br#"{"results":[{"id":"a"},{"id":"b"}],"results":[{"id":"c"},null]}"#);
    assert_eq!(
        page.map(|page| page.results.iter().map(|thing| thing.id.clone()).collect::<Vec<_>>()).ok(),
        Some(vec!["c".to_owned()])
    );
}

#[test]
fn invalid_utf_8_is_rejected_without_quoting_it() {
    let refused = from_json::<Thing>(b"{\"id\":\"secret \xff\"}").map_err(|error| error.to_string());
    assert_eq!(refused.err().as_deref(), Some("the JSON is not UTF-8"));
}

/// Checks that a model is read alike whether its type is known or not.
fn read_both<T: ReadModel + serde::Serialize>(json: &str) {
    let json = &*quote_large_integers(json.as_bytes(), LargeIntegers::Marked);
    let text = String::from_utf8_lossy(json);
    match (from_json::<T>(json), T::DESCRIPTOR.read_quoted(json)) {
        (Ok(typed), Ok(any)) => {
            let written = serde_json::to_value(&typed).unwrap();
            assert_eq!(serde_json::to_value(ValueRef::Model(&*any)).unwrap(), written, "{text}");
            assert_eq!(*any.extra(), *typed.extra(), "{text}");
            assert_eq!(format!("{any:?}"), format!("{typed:?}"), "{text}");
        }
        (Err(typed), Err(any)) => assert_eq!(typed.to_string(), any.to_string(), "{text}"),
        (typed, any) => panic!("{text}: {:?} but {:?}", typed.map(|_| ()), any.map(|_| ())),
    }
}

#[test]
fn models_are_read_alike_whether_their_type_is_known_or_not() {
    let values = [
        "null",
        "true",
        "5",
        "-7.0",
        "2.5",
        "1e3",
        "123456789012345678901",
        r#""""#,
        r#""7""#,
        r#"" 7 ""#,
        r#""dOnE""#,
        r#""Paused""#,
        r#""a, b,,c""#,
        r#""2024-02-30""#,
        r#""2024-02-29""#,
        r#""2024-02-29T10:00:00Z""#,
        r#""142.500""#,
        "[]",
        "[1, null, \"a\"]",
        r#"["a", "b"]"#,
        r#"[{"name": "a"}, {"name": 5, "x": null}]"#,
        r#"[{"name": "a"}, 5, {"name": "b"}]"#,
        "{}",
        r#"{"name": "a", "other": 1}"#,
        r#"{"en": "Hello"}"#,
        r#"{"language": "en"}"#,
        "[[1]]",
    ];
    let descriptors = [Thing::DESCRIPTOR, MakeThing::DESCRIPTOR, ThingPage::DESCRIPTOR];
    for (descriptor, read) in
        descriptors.into_iter().zip([read_both::<Thing>, read_both::<MakeThing>, read_both::<ThingPage>])
    {
        for value in values {
            read(value);
            let names = descriptor.fields.iter().flat_map(|field| std::iter::once(&field.name).chain(field.aliases()));
            for name in names.chain(&["unknown", "extra"]) {
                read(&format!(r#"{{"{name}": {value}}}"#));
                // Of equal keys the last one counts.
                for first in ["null", "\"text\"", "[\"a\"]", "{\"name\": \"a\"}", "3"] {
                    read(&format!(r#"{{"{name}": {first}, "{name}": {value}}}"#));
                }
            }
        }
        read("{");
        read("[{}");
        read(r#"{"id": "a", "uuid": "b"}"#);
        read(r#"{"uuid": "b", "id": "a"}"#);
    }
}
