//! Proxies: of the option `proxy`, and of the environment.

use super::ClientOptions;
use crate::schema::Secret;
use crate::{Error, Result};
use http::Uri;
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{ClientBuilder, NoProxy, Proxy, Url};
use std::fmt::Write;

/// This machine, in the form of `NO_PROXY`: names and addresses that no variable of the environment applies to.
const THIS_MACHINE: &str = "localhost,localhost.,127.0.0.0/8,::1,::ffff:127.0.0.0/104";

/// Sets the proxies of a client. `option` has priority over the environment, and applies to this machine too.
/// `variable` returns a variable of the environment.
pub(super) fn set_proxies(
    builder: ClientBuilder,
    option: Option<&str>,
    variable: impl Fn(&str) -> Option<String>,
) -> Result<ClientBuilder> {
    if let Some(proxy) = option {
        return Ok(builder.proxy(made(Proxy::all(url(proxy, "proxy")?), "proxy")?));
    }
    let Some(environment) = Environment::read(variable)? else { return Ok(builder) };
    let no_proxy = || NoProxy::from_string(&environment.no_proxy);
    let mut builder = builder.no_proxy();
    if let Some((name, proxy)) = environment.http {
        builder = builder.proxy(made(Proxy::http(proxy), name)?.no_proxy(no_proxy()));
    }
    if let Some((name, proxy)) = environment.https {
        builder = builder.proxy(made(Proxy::https(proxy), name)?.no_proxy(no_proxy()));
    }
    Ok(builder)
}

/// Describes the proxy of the requests to a URL, without user name and password, or why they have none.
///
/// # Errors
/// As [`Didit::new`](crate::Didit::new) for an invalid proxy.
pub fn describe_proxy(options: &ClientOptions, target: &str) -> Result<String> {
    let target: Uri = target.parse().map_err(|_| Error::invalid("url", "is not a URL"))?;
    if let Some(proxy) = options.proxy.as_ref().map(Secret::expose) {
        return Ok(format!("{}, from the option `proxy`", without_credentials(&url(proxy, "proxy")?)));
    }
    Ok(match Environment::read(of_process)? {
        Some(environment) => environment.describe(&target),
        None => match Matcher::from_system().intercept(&target) {
            Some(proxy) => format!("{}, from the settings of the system", proxy.uri()),
            None => "none: HTTPS_PROXY, HTTP_PROXY and ALL_PROXY are not set".to_owned(),
        },
    })
}

/// Returns a variable of the environment of this process.
pub(super) fn of_process(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

fn without_credentials(url: &Url) -> String {
    let mut url = url.clone();
    // They fail for URLs without a host, which cannot be proxies.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.as_str().trim_end_matches('/').to_owned()
}

/// Returns `true` if a list of hosts, in the form that reqwest reads, contains the host of a URL.
fn lists(hosts: &str, target: &Uri) -> bool {
    Matcher::builder().all("http://proxy.invalid").no(hosts.to_owned()).build().intercept(target).is_none()
}

/// Proxies of the environment, each with the name of its variable.
#[derive(Debug, Default, PartialEq)]
struct Environment {
    http: Option<(&'static str, Url)>,
    https: Option<(&'static str, Url)>,
    /// Hosts without a proxy, in the form that reqwest reads.
    no_proxy: String,
    /// Variable that disables all proxies.
    disabled: Option<&'static str>,
}

impl Environment {
    /// Describes the proxy of the requests to a URL.
    fn describe(&self, target: &Uri) -> String {
        if let Some(variable) = self.disabled {
            return format!("none: {variable} disables all proxies");
        }
        let is_https = target.scheme_str() == Some("https");
        let proxy = if is_https { &self.https } else { &self.http };
        match proxy {
            None if is_https => "none: HTTPS_PROXY and ALL_PROXY are not set".to_owned(),
            None => "none: HTTP_PROXY and ALL_PROXY are not set".to_owned(),
            Some((name, _)) if lists(THIS_MACHINE, target) => format!("none: {name} does not apply to this machine"),
            Some((name, _)) if lists(&self.no_proxy, target) => {
                format!("none: NO_PROXY excludes this host from {name}")
            }
            Some((name, proxy)) => format!("{}, from {name}", without_credentials(proxy)),
        }
    }

    /// Reads the variables. Returns `None` if none of them is set: the settings of the system apply.
    fn read(variable: impl Fn(&str) -> Option<String>) -> Result<Option<Self>> {
        // As in reqwest: the first variable that is set counts, and an empty one sets no proxy.
        let first = |names: [&'static str; 2]| {
            let (name, value) = names.into_iter().find_map(|name| Some((name, variable(name)?)))?;
            let value = value.trim().to_owned();
            (!value.is_empty()).then_some((name, value))
        };
        let no_proxy = first(["NO_PROXY", "no_proxy"]).map(|(_, value)| value).unwrap_or_default();
        let all = first(["ALL_PROXY", "all_proxy"]);
        let http = first(["HTTP_PROXY", "http_proxy"]).or_else(|| all.clone());
        let https = first(["HTTPS_PROXY", "https_proxy"]).or(all);
        // A web server sets HTTP_PROXY of a CGI program from a header of the request.
        let disabled = if hosts(&no_proxy).any(|host| host == "*") {
            Some("NO_PROXY=*")
        } else {
            variable("REQUEST_METHOD").map(|_| "REQUEST_METHOD, which marks a CGI program,")
        };
        if disabled.is_some() {
            return Ok(Some(Self { disabled, ..Self::default() }));
        }
        if http.is_none() && https.is_none() {
            return Ok(None);
        }
        let parsed = |proxy: Option<(&'static str, String)>| {
            proxy.map(|(name, value)| Ok::<_, Error>((name, url(&value, name)?))).transpose()
        };
        let mut hosts_without = THIS_MACHINE.to_owned();
        for host in hosts(&no_proxy) {
            let _ = write!(hosts_without, ",{host}");
        }
        Ok(Some(Self { http: parsed(http)?, https: parsed(https)?, no_proxy: hosts_without, disabled }))
    }
}

/// Splits `NO_PROXY`, at commas or spaces, into the forms that reqwest reads: `*.example.com` becomes `.example.com`,
/// ports and the brackets of IPv6 addresses are removed.
fn hosts(no_proxy: &str) -> impl Iterator<Item = String> {
    no_proxy.split(|letter: char| letter == ',' || letter.is_whitespace()).filter(|host| !host.is_empty()).map(|host| {
        let host = match host.rsplit_once(':') {
            Some((name, port))
                if port.bytes().all(|byte| byte.is_ascii_digit()) && (name.ends_with(']') || !name.contains(':')) =>
            {
                name
            }
            _ => host,
        };
        let host = host.strip_prefix('*').filter(|rest| rest.starts_with('.')).unwrap_or(host);
        host.replace(['[', ']'], "")
    })
}

/// Parses the URL of a proxy; without a scheme it is an http proxy. The value, which may contain a password, is not
/// repeated in the error.
fn url(value: &str, name: &str) -> Result<Url> {
    let value = if value.contains("://") { value.to_owned() } else { format!("http://{value}") };
    let url = Url::parse(&value).ok().filter(Url::has_host);
    // reqwest would ignore another scheme.
    url.filter(|url| matches!(url.scheme(), "http" | "https" | "socks5" | "socks5h")).ok_or_else(|| {
        Error::configuration(format!(
            "`{name}` is not the URL of a proxy: it must be an http, https, socks5 or socks5h URL with a host"
        ))
    })
}

fn made(proxy: reqwest::Result<Proxy>, name: &str) -> Result<Proxy> {
    proxy.map_err(|_| Error::configuration(format!("`{name}` is not the URL of a proxy")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(variables: &[(&str, &str)]) -> Result<Option<Environment>> {
        let variables: std::collections::HashMap<&str, &str> = variables.iter().copied().collect();
        Environment::read(|name| variables.get(name).map(ToString::to_string))
    }

    #[test]
    fn a_variable_that_names_no_proxy_is_refused_by_its_name() {
        for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
            for value in ["socks://p:1", "ftp://p:1", "http://", "http://:3128", "://p", "a b", "http:p:1", "socks5://"]
            {
                let error = read(&[(name, value)]).map(drop).expect_err(value).to_string();
                assert!(error.starts_with(&format!("`{name}` ")), "{name}={value}: {error}");
            }
            let error = read(&[(name, "gopher://user:hunter2@p")]).map(drop).expect_err("a scheme").to_string();
            assert!(!error.contains("hunter2"), "{error}");
            for value in ["p:3128", "127.0.0.1:3128", "http://u:p@p", "HTTPS://p", "socks5://p", "SOCKS5H://p:1"] {
                assert!(read(&[(name, value)]).is_ok_and(|found| found.is_some()), "{name}={value}");
            }
        }
    }

    #[test]
    fn variables_have_the_priority_that_reqwest_gives_them() {
        let found = |variables: &[(&str, &str)]| {
            let found = read(variables).expect("valid variables")?;
            let host = |proxy: Option<(_, Url)>| proxy.and_then(|(_, url)| url.host_str().map(str::to_owned));
            Some((host(found.http), host(found.https)))
        };
        let (a, b) = (|| Some("a".to_owned()), || Some("b".to_owned()));
        assert_eq!(found(&[]), None);
        assert_eq!(found(&[("HTTPS_PROXY", ""), ("NO_PROXY", "x")]), None);
        assert_eq!(found(&[("ALL_PROXY", "a")]), Some((a(), a())));
        assert_eq!(found(&[("all_proxy", "a"), ("HTTPS_PROXY", "b")]), Some((a(), b())));
        assert_eq!(found(&[("https_proxy", "a"), ("HTTPS_PROXY", "b")]), Some((None, b())));
        // Not used, so not refused.
        assert_eq!(found(&[("HTTP_PROXY", "a"), ("HTTPS_PROXY", "b"), ("ALL_PROXY", "socks://c")]), Some((a(), b())));
        assert_eq!(found(&[("HTTPS_PROXY", "a"), ("NO_PROXY", "localhost, *")]), Some((None, None)));
        assert_eq!(found(&[("HTTP_PROXY", "a"), ("REQUEST_METHOD", "GET")]), Some((None, None)));
    }

    #[test]
    fn the_proxy_of_a_url_is_described_without_credentials() {
        let described = |variables: &[(&str, &str)], target: &str| {
            let found = read(variables).expect("valid variables").expect("a variable is set");
            found.describe(&target.parse().expect("a URL"))
        };
        let https = "https://verification.didit.me";
        let proxy = ("HTTPS_PROXY", "http://user:hunter2@proxy:3128");
        assert_eq!(described(&[proxy], https), "http://proxy:3128, from HTTPS_PROXY");
        assert_eq!(described(&[("all_proxy", "socks5h://u@p")], https), "socks5h://p, from all_proxy");
        for this_machine in ["https://localhost:1", "https://127.0.0.2", "https://[::1]:1"] {
            assert_eq!(described(&[proxy], this_machine), "none: HTTPS_PROXY does not apply to this machine");
        }
        assert_eq!(described(&[proxy], "http://192.0.2.1"), "none: HTTP_PROXY and ALL_PROXY are not set");
        assert_eq!(described(&[("http_proxy", "p")], https), "none: HTTPS_PROXY and ALL_PROXY are not set");
        let excluded = "none: NO_PROXY excludes this host from HTTPS_PROXY";
        assert_eq!(described(&[proxy, ("no_proxy", "x, didit.me")], https), excluded);
        assert_eq!(described(&[proxy, ("NO_PROXY", "*")], https), "none: NO_PROXY=* disables all proxies");
        assert!(described(&[proxy, ("REQUEST_METHOD", "GET")], https).starts_with("none: REQUEST_METHOD"));
        let options = ClientOptions { proxy: Some("user:hunter2@p:1".into()), ..ClientOptions::default() };
        let found = describe_proxy(&options, "http://localhost:1").expect("a valid proxy");
        assert_eq!(found, "http://p:1, from the option `proxy`");
    }

    #[test]
    fn no_proxy_is_read_in_its_usual_forms() {
        let read: Vec<String> =
            hosts("a.example,*.b.example .c.example, d:8080 10.0.0.0/8,[::1]:80,[fd00::]/8,fe80::1").collect();
        assert_eq!(read, ["a.example", ".b.example", ".c.example", "d", "10.0.0.0/8", "::1", "fd00::/8", "fe80::1"]);
    }
}
