//! The page of a top-up, `checkout_session_url`, on which it is paid or cancelled.

use super::form::Form;
use super::layout::{document, mark, not_found};
use super::{html, see_other};
use crate::call::Call;
use crate::platform::billing;
use crate::response::Response;
use crate::store::{Checkout, State};
use maud::{Markup, html as markup};

/// The form redirects to the URL that the top-up names.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' http: https:; \
                      base-uri 'none'; frame-ancestors 'none'";

pub(super) fn respond(state: &mut State, call: &Call, id: &str) -> Response {
    if call.method == "POST" {
        if Form::read(call).text("action") != "pay" {
            return show(state, id, 422);
        }
        return match billing::pay(state, id) {
            Ok(Checkout { success_url: Some(url), .. }) if is_page(&url) => see_other(&url),
            Ok(_) => see_other(&call.path),
            Err(_) => not_found(),
        };
    }
    show(state, id, 200)
}

/// Returns whether a URL is one of a web page, and not one that a browser executes.
fn is_page(url: &str) -> bool {
    url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https"))
}

fn show(state: &State, id: &str, status: u16) -> Response {
    let Some(checkout) = state.checkouts.get(id) else { return not_found() };
    let amount = billing::dollars(checkout.amount);
    let (title, content): (_, Markup) = if checkout.paid {
        ("Paid", markup! { p { "$" (amount) " were added to the balance." } })
    } else {
        let content = markup! {
            p { "Adds $" (amount) " to the balance of the application. No money is paid." }
            form method="post" {
                div.bar { button.primary type="submit" name="action" value="pay" { "Pay" } }
            }
            @if let Some(url) = checkout.cancel_url.as_deref().filter(|url| is_page(url)) {
                p { a href=(url) rel="noreferrer" { "Cancel" } }
            }
        };
        ("Top-up", content)
    };
    let body = markup! {
        header.ribbon {
            (mark())
            p { strong { "Sandbox." } " This is a simulation." }
        }
        main #main tabindex="-1" { h1 { (title) } (content) }
    };
    html(status, POLICY, &document(title, "hosted", &markup! {}, &body))
}
