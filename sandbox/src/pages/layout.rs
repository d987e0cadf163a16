//! Layout and shared components of the pages.

use super::form::link;
use super::{PLAIN, Page, html};
use crate::call::Call;
use crate::response::Response;
use crate::store::State;
use maud::{DOCTYPE, Markup, html as markup};
use serde_json::Value;
use std::fmt::Write as _;
use std::time::Duration;

/// Sections of the dashboard, in the order of the menu.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Overview,
    Sessions,
    Deliveries,
    Workflows,
    Calls,
    Faults,
    Behaviour,
    Clock,
    Credentials,
}

const MENU: [(Place, &str, &str); 9] = [
    (Place::Overview, "/dashboard/", "Overview"),
    (Place::Sessions, "/dashboard/sessions/", "Sessions"),
    (Place::Deliveries, "/dashboard/deliveries/", "Deliveries"),
    (Place::Workflows, "/dashboard/workflows/", "Workflows"),
    (Place::Calls, "/dashboard/calls/", "Calls"),
    (Place::Faults, "/dashboard/faults/", "Faults"),
    (Place::Behaviour, "/dashboard/behaviour/", "Behaviour"),
    (Place::Clock, "/dashboard/clock/", "Clock"),
    (Place::Credentials, "/dashboard/credentials/", "Credentials"),
];

/// Result of the last form.
pub(super) enum Notice {
    None,
    Done(Markup),
    Failed(String),
}

/// Path of the script of the dashboard.
pub(super) const SCRIPT: &str = "/dashboard/dashboard.js";

/// Renders a document. The title starts with the result of a form, because screen readers read it first.
pub(super) fn document(title: &str, class: &str, head: &Markup, body: &Markup) -> Markup {
    markup! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="robots" content="noindex";
                title { (title) " · Didit sandbox" }
                link rel="icon" href="/dashboard/icon.svg" type="image/svg+xml";
                link rel="stylesheet" href="/dashboard/style.css";
                (head)
            }
            body class=(class) {
                a.skip href="#main" { "Skip to the content" }
                (body)
            }
        }
    }
}

/// Renders a page of the dashboard. `said` is the message after a form, as text; `version` is that of the state.
pub(super) fn dashboard(state: &State, version: u64, page: &Page, said: Option<&str>, notice: &Notice) -> Markup {
    let title = match (notice, said) {
        (Notice::Failed(_), _) => format!("Error: {}", page.title),
        (_, Some(text)) => format!("{text} {}", page.title),
        (_, None) => page.title.clone(),
    };
    let ahead = state.clock.ahead();
    // A page with an error has what was entered, so it always differs from a new one.
    let version = (!matches!(notice, Notice::Failed(_))).then_some(version);
    let body = markup! {
        header.top {
            div.brand {
                a href="/dashboard/" { (mark()) span { "Didit sandbox" } }
                span.tag { "Simulated data only" }
            }
            p.clock {
                span { "Clock: " (time(state.clock.milliseconds())) }
                @if !ahead.is_zero() {
                    a.tag href="/dashboard/clock/" { "Moved: " (length(ahead)) " ahead of the system time" }
                }
            }
        }
        div.frame {
            nav.menu aria-label="Dashboard" {
                ul {
                    @for (place, href, label) in MENU {
                        li { a href=(href) aria-current=[(place == page.place).then_some("page")] { (label) } }
                    }
                }
            }
            main #main tabindex="-1" {
                @match notice {
                    Notice::None => {}
                    Notice::Done(text) => p.notice.good role="status" { (text) }
                    Notice::Failed(reason) => div.notice.bad role="alert" {
                        strong { "Error: " } (reason)
                    }
                }
                (page.content)
            }
        }
        // The script shows it when the page is out of date.
        div.news aria-live="polite" data-version=[version] {
            p hidden { "There is something new. " a href="" { "Refresh" } }
        }
    };
    document(&title, "dashboard", &markup! { script src=(SCRIPT) defer {} }, &body)
}

/// Renders a page with one message.
pub(super) fn plain(status: u16, title: &str, text: &str) -> Response {
    let body = markup! {
        main #main.card.alone tabindex="-1" {
            h1 { (title) }
            p { (text) }
            p { a href="/dashboard/" { "Go to the dashboard" } }
        }
    };
    html(status, PLAIN, &document(title, "hosted", &markup! {}, &body))
}

pub(super) fn not_found() -> Response {
    plain(404, "Not found", "This page does not exist, or its object was deleted.")
}

pub(super) fn wrong_method() -> Response {
    plain(405, "Method not allowed", "Pages accept GET, and POST for their forms.")
}

/// Renders the logo; it is decorative.
pub(super) fn mark() -> Markup {
    markup! { img src="/dashboard/icon.svg" alt="" width="24" height="24"; }
}

/// Renders the heading of a page: title, actions, description.
pub(super) fn heading(title: &str, beside: &Markup, about: &str) -> Markup {
    markup! {
        div.heading {
            div {
                h1 { (title) }
                @if !about.is_empty() { p.about { (about) } }
            }
            div.beside { (beside) }
        }
    }
}

/// Renders a status as a coloured badge.
pub(super) fn badge(status: &str) -> Markup {
    let tone = match status {
        "Approved" | "published" => "good",
        "Declined" => "bad",
        "In Review" | "Resubmitted" | "Awaiting User" => "look",
        "In Progress" | "Not Started" => "open",
        _ => "over",
    };
    markup! { span class={ "badge " (tone) } { (status) } }
}

/// Renders an HTTP status code as a coloured badge.
pub(super) fn answered(status: Option<u16>) -> Markup {
    let (tone, text) = match status {
        Some(status) if (200..300).contains(&status) => ("good", status.to_string()),
        Some(status) if (300..500).contains(&status) => ("look", status.to_string()),
        Some(status) => ("bad", status.to_string()),
        None => ("bad", "no response".to_owned()),
    };
    markup! { span class={ "badge " (tone) } { (text) } }
}

/// Renders a Unix time in milliseconds.
pub(super) fn time(milliseconds: i64) -> Markup {
    let Ok(time) = jiff::Timestamp::from_second(milliseconds.div_euclid(1000)) else { return markup! { "never" } };
    markup! { time datetime=(time.to_string()) { (time.strftime("%-d %b %Y, %H:%M:%S").to_string()) " UTC" } }
}

/// Renders the time since then in its largest unit, with the exact time as a tooltip.
pub(super) fn ago(milliseconds: i64, now: i64) -> Markup {
    let past = Duration::from_millis(u64::try_from(now.saturating_sub(milliseconds)).unwrap_or_default());
    let at = jiff::Timestamp::from_second(milliseconds.div_euclid(1000)).unwrap_or_default().to_string();
    markup! { time datetime=(at) title=(at) {
            @if past.as_secs() == 0 { "just now" } @else { (in_units(past, 1)) " ago" }
        }
    }
}

/// Formats a duration in its two largest units.
pub(super) fn length(of: Duration) -> String {
    in_units(of, 2)
}

fn in_units(of: Duration, most: usize) -> String {
    let seconds = of.as_secs();
    let units = [(86_400, "day"), (3600, "hour"), (60, "minute"), (1, "second")];
    let mut rest = seconds;
    let mut text = String::new();
    let mut shown = 0;
    for (size, name) in units {
        let count = rest / size;
        rest %= size;
        if count > 0 && shown < most {
            let plural = if count == 1 { "" } else { "s" };
            let _ = write!(text, "{}{count} {name}{plural}", if shown == 0 { "" } else { " " });
            shown += 1;
        }
    }
    if text.is_empty() { "no time".to_owned() } else { text }
}

/// Renders names and values in two columns.
pub(super) fn facts(rows: &[(&str, Markup)]) -> Markup {
    markup! {
        dl.facts {
            @for (name, value) in rows {
                div { dt { (name) } dd { (value) } }
            }
        }
    }
}

/// Renders an optional string.
pub(super) fn or_none(text: Option<&str>) -> Markup {
    markup! {
        @match text.filter(|text| !text.is_empty()) {
            Some(text) => (text),
            None => span.none { "none" },
        }
    }
}

pub(super) fn code(text: &str) -> Markup {
    markup! { code { (text) } }
}

/// Renders a value that the script lets people copy. `what` names it: `Copy the session identifier`.
pub(super) fn copyable(what: &str, text: &str) -> Markup {
    markup! { code data-copy=(what) { (text) } }
}

/// A column of a table: its name, and the class of its cells.
pub(super) struct Column(&'static str, Option<&'static str>);

/// A column with short values.
pub(super) const fn column(name: &'static str) -> Column {
    Column(name, None)
}

/// A column whose values may have several lines.
pub(super) const fn text(name: &'static str) -> Column {
    Column(name, Some("text"))
}

/// A column of numbers.
pub(super) const fn number(name: &'static str) -> Column {
    Column(name, Some("number"))
}

/// Renders a table; the first cell of a row is its header. On a phone each row is a card, in which each value has the
/// name of its column.
pub(super) fn table(label: &str, columns: &[Column], rows: impl IntoIterator<Item = Vec<Markup>>) -> Markup {
    let content = markup! {
        table {
            thead { tr { @for Column(name, class) in columns { th scope="col" class=[*class] { (name) } } } }
            tbody {
                @for row in rows {
                    tr {
                        @for (index, (Column(name, class), cell)) in columns.iter().zip(row).enumerate() {
                            @if index == 0 {
                                th scope="row" class=[*class] data-label=(name) { div { (cell) } }
                            } @else {
                                td class=[*class] data-label=(name) { div { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    };
    wide(label, &content)
}

/// Renders a link to a session, or its identifier if it was deleted. `shown` is the identity or [`short`].
pub(super) fn session_link(state: &State, id: Option<&str>, shown: fn(&str) -> &str) -> Markup {
    markup! {
        @match id {
            Some(id) if state.find_session(id).is_some() => a href={ "/dashboard/sessions/" (id) "/" } { (shown(id)) },
            Some(id) => code { (shown(id)) },
            None => span.none { "none" },
        }
    }
}

/// Renders the options of a filter; the first one is all.
pub(super) fn filter(name: &str, label: &str, options: &[(&str, String)], chosen: &str) -> Markup {
    markup! {
        div {
            label for=(name) { (label) }
            select id=(name) name=(name) {
                option value="" { "All" }
                @for (value, words) in options { option value=(value) selected[*value == chosen] { (words) } }
            }
        }
    }
}

/// Renders a container that scrolls horizontally. It is focusable and labelled.
pub(super) fn wide(label: &str, content: &Markup) -> Markup {
    markup! { div.wide role="group" aria-label=(label) tabindex="0" { (content) } }
}

/// Renders formatted JSON.
pub(super) fn json(label: &str, value: &Value) -> Markup {
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    markup! { pre role="group" aria-label=(label) tabindex="0" data-copy=(label) { (text) } }
}

/// Renders a raw string.
pub(super) fn raw(label: &str, text: &str) -> Markup {
    markup! { pre.raw role="group" aria-label=(label) tabindex="0" data-copy=(label) { (text) } }
}

/// Renders the message of an empty list.
pub(super) fn empty(text: &str) -> Markup {
    markup! { p.empty { (text) } }
}

/// Number of rows per page.
const ROWS: usize = 50;

/// A part of a list, and the links to the parts before and after it.
pub(super) struct Part<T> {
    pub rows: Vec<T>,
    pub pager: Markup,
}

/// Returns the page of a list that the query parameter `name` selects, starting at 1; a later one than the last is the
/// last one. `pairs` are the other parameters.
pub(super) fn part<T>(
    call: &Call,
    label: &str,
    name: &str,
    ends: [&str; 2],
    pairs: &[(&str, &str)],
    rows: impl ExactSizeIterator<Item = T>,
) -> Part<T> {
    let count = rows.len().div_ceil(ROWS).max(1);
    let page = call.query(name).and_then(|page| page.parse().ok()).unwrap_or(1).clamp(1, count);
    let url = |page: usize| {
        let page = page.to_string();
        link(&call.path, &[pairs, &[(name, page.as_str())]].concat())
    };
    let pager = markup! {
        @if count > 1 {
            nav.pager aria-label=(label) {
                @if page > 1 { a href=(url(page - 1)) rel="prev" { (ends[0]) } }
                span { "Page " (page) " of " (count) }
                @if page < count { a href=(url(page + 1)) rel="next" { (ends[1]) } }
            }
        }
    };
    Part { rows: rows.skip(ROWS * (page - 1)).take(ROWS).collect(), pager }
}

/// Shortens an identifier for tables.
pub(super) fn short(id: &str) -> &str {
    id.get(..8).unwrap_or(id)
}

/// Returns the label of a workflow feature.
pub(super) fn step(feature: &str) -> String {
    let known = match feature {
        "OCR" => "Identity document",
        "NFC" => "NFC chip",
        "LIVENESS" => "Liveness",
        "FACE_MATCH" => "Face match",
        "PROOF_OF_ADDRESS" => "Proof of address",
        "QUESTIONNAIRE" => "Questionnaire",
        "DOCUMENT_AI" => "Other documents",
        "PHONE_VERIFICATION" => "Phone number",
        "EMAIL_VERIFICATION" => "Email address",
        "DATABASE_VALIDATION" => "Government database",
        "AML" => "AML screening",
        "IP_ANALYSIS" => "IP analysis",
        "AGE_ESTIMATION" => "Age estimation",
        "KYB_REGISTRY" => "Business registry",
        "KYB_DOCUMENTS" => "Company documents",
        "KYB_KEY_PEOPLE" => "Key people",
        other => return other.to_owned(),
    };
    known.to_owned()
}

#[cfg(test)]
mod tests {
    use super::length;
    use std::time::Duration;

    #[test]
    fn durations_are_formatted_in_their_two_largest_units() {
        for (seconds, text) in [
            (0, "no time"),
            (1, "1 second"),
            (3_600, "1 hour"),
            (3_661, "1 hour 1 minute"),
            (90_061, "1 day 1 hour"),
            (172_805, "2 days 5 seconds"),
        ] {
            assert_eq!(length(Duration::from_secs(seconds)), text);
        }
    }
}
