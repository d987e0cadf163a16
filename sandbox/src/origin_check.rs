//! Protects pages and controls from other web pages in the same browser.
//!
//! Any web page can send forms to addresses of this machine, and with a DNS name that resolves to such an address (DNS
//! rebinding) it can also read the responses. The sandbox has no login. It checks headers that a browser sets and a
//! page cannot change: `Host`, `Origin` and `Sec-Fetch-Site`. Programs do not send the last two.
//!
//! Applications may embed the hosted page in a frame with a `sandbox` attribute. It then has an opaque origin: its form
//! arrives with `Origin: null`, like that of any other sandboxed page. So the forms of hosted pages also have a secret.
//! A web page cannot read it, because the browser does not let it read responses of the sandbox.

use crate::call::Call;
use std::net::IpAddr;

/// Form field of hosted pages that has the secret of the sandbox.
pub(crate) const FORM_TOKEN: &str = "form_token";

/// Reason why a request is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Rejection {
    #[error("Unknown host name. Use an IP address or localhost, or start the sandbox with --allow-host.")]
    Host,
    #[error("The request comes from another web page. Open the page of the sandbox and try again.")]
    Origin,
}

/// Checks that the host is known, and that requests that change something come from the sandbox's own pages.
pub(crate) fn check(call: &Call, allowed: &[String], form_token: &str) -> Result<(), Rejection> {
    let host = call.header("host");
    if host.is_some_and(|host| !is_ours(host, allowed)) {
        return Err(Rejection::Host);
    }
    if matches!(call.method.as_str(), "GET" | "HEAD") {
        return Ok(());
    }
    let site = call.header("sec-fetch-site").is_none_or(|site| matches!(site, "same-origin" | "none"));
    // A proxy may use another scheme, so only the host is compared.
    let origin =
        call.header("origin").is_none_or(|origin| origin.split_once("://").is_some_and(|(_, at)| Some(at) == host));
    if site && origin || is_hosted_form(call, form_token) { Ok(()) } else { Err(Rejection::Origin) }
}

/// Returns whether a request is the form of a hosted page, by the secret in it.
fn is_hosted_form(call: &Call, form_token: &str) -> bool {
    call.segments.first().is_some_and(|first| first == "session")
        && url::form_urlencoded::parse(&call.body).any(|(name, value)| name == FORM_TOKEN && value == form_token)
}

/// Returns whether a `Host` is an IP address, localhost or an allowed name.
fn is_ours(host: &str, allowed: &[String]) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name.parse::<IpAddr>().is_ok()
        || name == "localhost"
        || name.ends_with(".localhost")
        || allowed.iter().any(|other| other.eq_ignore_ascii_case(&name))
}

#[cfg(test)]
mod tests {
    use super::{Rejection, check};
    use crate::call::Call;

    fn call(method: &str, headers: &[(&'static str, &str)]) -> Call {
        let headers = headers.iter().map(|(name, value)| {
            (http::HeaderName::from_static(name), http::HeaderValue::from_str(value).expect("a value"))
        });
        Call {
            method: method.to_owned(),
            segments: Vec::new(),
            path: "/dashboard/".to_owned(),
            query: Vec::new(),
            headers: headers.collect(),
            body: Vec::new(),
            form: None,
            peer: "127.0.0.1".to_owned(),
        }
    }

    #[test]
    fn only_names_of_this_machine_are_answered() {
        let allowed = ["sandbox.test".to_owned()];
        for host in [
            "127.0.0.1:8080",
            "localhost:8080",
            "LOCALHOST",
            "[::1]:80",
            "app.localhost",
            "10.0.0.7:1",
            "Sandbox.Test:1",
        ] {
            assert_eq!(check(&call("GET", &[("host", host)]), &allowed, "token"), Ok(()), "{host}");
        }
        for host in ["evil.example", "localhost.evil.example:8080", "127.0.0.1.evil.example", "", "[evil]:80"] {
            assert_eq!(check(&call("GET", &[("host", host)]), &allowed, "token"), Err(Rejection::Host), "{host:?}");
        }
        // HTTP/1.0 clients send no host.
        assert_eq!(check(&call("GET", &[]), &allowed, "token"), Ok(()));
    }

    #[test]
    fn only_the_sandboxs_own_pages_change_anything() {
        let host = ("host", "127.0.0.1:8080");
        for (header, allowed) in [
            (("origin", "http://127.0.0.1:8080"), true),
            (("origin", "https://127.0.0.1:8080"), true),
            (("origin", "http://127.0.0.1:8081"), false),
            (("origin", "http://localhost:8080"), false),
            (("origin", "https://evil.example"), false),
            (("origin", "null"), false),
            (("sec-fetch-site", "same-origin"), true),
            (("sec-fetch-site", "none"), true),
            (("sec-fetch-site", "same-site"), false),
            (("sec-fetch-site", "cross-site"), false),
        ] {
            assert_eq!(check(&call("POST", &[host, header]), &[], "token").is_ok(), allowed, "{header:?}");
            assert_eq!(check(&call("GET", &[host, header]), &[], "token"), Ok(()), "links from elsewhere are followed");
        }
        // A hosted page in a sandboxed frame.
        for (first, body, allowed) in [
            ("session", "a=b&form_token=token", true),
            ("session", "form_token=tokens", false),
            ("session", "a=b", false),
            ("dashboard", "form_token=token", false),
        ] {
            let mut call = call("POST", &[host, ("origin", "null"), ("sec-fetch-site", "cross-site")]);
            call.segments = vec![first.to_owned()];
            call.body = body.as_bytes().to_vec();
            assert_eq!(check(&call, &[], "token").is_ok(), allowed, "{first}: {body}");
        }
        assert_eq!(check(&call("DELETE", &[host]), &[], "token"), Ok(()), "a program");
    }
}
