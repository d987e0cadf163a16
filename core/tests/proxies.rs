//! Proxies of the environment and of the option `proxy`, over real sockets. Environment variables are set for a child
//! process only: this binary, which then runs the test `child`.

mod support;

use didit::{Didit, Error};
use std::process::Command;
use std::time::Duration;
use support::{Reply, Scripted, SocksProxy};

const SESSION: &str = r#"{"session_id":"s-1","status":"Not Started"}"#;
/// Host that no name server knows.
const ELSEWHERE: &str = "https://verification.example.invalid";

/// In a child process: calls the platform and prints what became of the call.
#[tokio::test]
async fn child() {
    let Ok(url) = std::env::var("PROXY_TEST_URL") else { return };
    let client = Didit::builder().api_key("k").base_url(url).max_retries(0).timeout(Duration::from_secs(2)).build();
    let outcome = match client {
        Ok(client) => client.sessions().retrieve_decision("s-1").await.map(drop),
        Err(error) => Err(error),
    };
    println!("outcome: {}", outcome.map_or_else(|error| format!("{error:?}"), |()| "success".to_owned()));
}

/// Calls the platform at `url` in a process with these variables, and returns what became of the call.
async fn call(url: &str, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["child", "--exact", "--nocapture", "--test-threads=1"]).env("PROXY_TEST_URL", url);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
    command.env_remove("REQUEST_METHOD").envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("a process");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let outcome = text.split_once("outcome: ").and_then(|(_, rest)| rest.lines().next());
    outcome.unwrap_or_else(|| panic!("{text}{}", String::from_utf8_lossy(&output.stderr))).to_owned()
}

#[tokio::test]
async fn a_proxy_of_the_environment_is_used_except_for_this_machine() {
    let platform = Scripted::start([Reply::json(200, SESSION)]).await;
    let proxy = Scripted::start([Reply::json(502, "{}")]).await;
    let address = proxy.url();
    for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        for no_proxy in ["", "example.com", "localhost,*"] {
            let outcome = call(&platform.url(), &[(name, &address), ("NO_PROXY", no_proxy)]).await;
            assert_eq!(outcome, "success", "{name}");
        }
        let localhost = platform.url().replace("127.0.0.1", "localhost");
        assert_eq!(call(&localhost, &[(name, &address)]).await, "success", "{name}");
    }
    assert!(proxy.requests().is_empty(), "{:?}", proxy.requests());
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        let outcome = call(ELSEWHERE, &[(name, address.trim_start_matches("http://"))]).await;
        assert!(outcome.contains("Connection"), "{outcome}");
        let requests = proxy.requests();
        let request = requests.last().expect("a request");
        let target = (request.method.as_str(), request.target.as_str());
        assert_eq!(target, ("CONNECT", "verification.example.invalid:443"), "{name}");
    }
    assert_eq!(proxy.requests().len(), 4);
}

#[tokio::test]
async fn hosts_in_no_proxy_are_called_without_a_proxy() {
    let proxy = Scripted::start([Reply::json(502, "{}")]).await;
    let address = proxy.url();
    for (url, no_proxy) in [
        (ELSEWHERE, "*"),
        (ELSEWHERE, "localhost, example.invalid"),
        (ELSEWHERE, ".example.invalid"),
        (ELSEWHERE, "*.example.invalid"),
        (ELSEWHERE, "VERIFICATION.example.invalid:443"),
        // This machine, on a port without a listener.
        ("https://127.0.0.9:1", "example.com"),
        ("https://[::1]:1", "example.com"),
    ] {
        for name in ["NO_PROXY", "no_proxy"] {
            let outcome = call(url, &[("HTTPS_PROXY", &address), (name, no_proxy)]).await;
            assert!(outcome.starts_with("Connection") || outcome.starts_with("Timeout"), "{no_proxy}: {outcome}");
        }
    }
    assert!(proxy.requests().is_empty(), "{:?}", proxy.requests());
    // Networks, with an address for documentation (RFC 5737). A request that is not excluded reaches the proxy.
    for (no_proxy, proxied) in [("192.0.2.0/24", false), ("198.51.100.0/24", true), ("ample.invalid", true)] {
        let before = proxy.requests().len();
        let url = if no_proxy.ends_with("invalid") { ELSEWHERE } else { "https://192.0.2.1:1" };
        let variables = [("HTTPS_PROXY", address.as_str()), ("NO_PROXY", no_proxy)];
        assert_ne!(call(url, &variables).await, "success");
        assert_eq!(proxy.requests().len() > before, proxied, "{no_proxy}");
    }
}

#[tokio::test]
async fn a_variable_that_names_no_proxy_is_refused() {
    let platform = Scripted::start([Reply::json(200, SESSION)]).await;
    for name in ["HTTP_PROXY", "https_proxy", "ALL_PROXY"] {
        for value in ["socks://127.0.0.1:1", "ftp://127.0.0.1:1", "http://", "no proxy"] {
            let outcome = call(&platform.url(), &[(name, value)]).await;
            assert!(outcome.starts_with("Configuration") && outcome.contains(name), "{name}={value}: {outcome}");
        }
    }
    assert!(platform.requests().is_empty());
}

#[tokio::test]
async fn a_socks_proxy_is_used() {
    let platform = Scripted::start([Reply::json(200, SESSION)]).await;
    let proxy = SocksProxy::start(0).await;
    let address = proxy.address();
    // The option applies to this machine too. With socks5h the proxy resolves the name.
    for (scheme, host) in [("socks5", "127.0.0.1"), ("socks5h", "localhost")] {
        let url = platform.url().replace("127.0.0.1", host);
        let client = Didit::builder().api_key("k").base_url(url).proxy(format!("{scheme}://{address}"));
        client.build().expect("a client").sessions().retrieve_decision("s-1").await.expect("a decision");
        assert_eq!(proxy.hosts().last().map(String::as_str), Some(host));
    }
    let outcome = call(ELSEWHERE, &[("ALL_PROXY", &format!("socks5h://{address}"))]).await;
    assert!(outcome.contains("Connection"), "{outcome}");
    assert_eq!(proxy.hosts(), ["127.0.0.1", "localhost", "verification.example.invalid"]);
}

#[tokio::test]
async fn the_option_names_a_proxy_for_this_machine() {
    let platform = Scripted::start([Reply::json(200, SESSION)]).await;
    let proxy = Scripted::start([Reply::json(404, r#"{"detail":"of the proxy"}"#)]).await;
    let client = Didit::builder().api_key("k").base_url(platform.url()).proxy(proxy.url()).build().expect("a client");
    let error = client.sessions().retrieve_decision("s-1").await.expect_err("the proxy responds");
    assert!(matches!(&error, Error::Api { error } if error.detail.as_deref() == Some("of the proxy")), "{error:?}");
    assert!(proxy.requests()[0].target.starts_with(&platform.url()));
    assert!(platform.requests().is_empty());
}
