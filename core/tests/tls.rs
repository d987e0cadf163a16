//! Certificates of authorities and of clients, against a TLS server. Environment variables are set for a child process
//! only: this binary, which then runs the test `child`.

use didit::{ClientOptions, Didit, Error};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

const SESSION: &str = r#"{"session_id":"s-1","status":"Not Started"}"#;

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/tls").join(name)
}

fn path(name: &str) -> String {
    file(name).to_str().expect("a path in UTF-8").to_owned()
}

fn pem(name: &str) -> String {
    std::fs::read_to_string(file(name)).expect("a file")
}

/// Starts a server with this certificate. Returns its URL.
async fn serve(certificate: &str, client_must_have_certificate: bool) -> String {
    let pem = pem(certificate);
    let chain: Result<_, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    let key = PrivateKeyDer::from_pem_slice(pem.as_bytes()).expect("a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(Arc::clone(&provider));
    let config = config.with_safe_default_protocol_versions().expect("versions");
    let config = if client_must_have_certificate {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(file("authority.pem")).expect("a certificate")).expect("a root");
        let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build();
        config.with_client_cert_verifier(verifier.expect("a verifier"))
    } else {
        config.with_no_client_auth()
    };
    let config = config.with_single_cert(chain.expect("certificates"), key).expect("a configuration");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("https://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            match acceptor.accept(stream).into_fallible().await {
                Ok(mut stream) => {
                    let _ = stream.read(&mut [0; 4096]).await;
                    let length = SESSION.len();
                    let response =
                        format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{SESSION}");
                    let _ = stream.write_all(response.as_bytes()).await;
                    let _ = stream.shutdown().await;
                }
                Err((_, mut stream)) => {
                    // A socket that is closed with unread data would lose the alert.
                    let _ = stream.shutdown().await;
                    let _ = stream.read_to_end(&mut Vec::new()).await;
                }
            }
        }
    });
    url
}

fn options(url: &str, authorities: &str) -> ClientOptions {
    Didit::builder().api_key("k").base_url(url).max_retries(0).ca_bundle(authorities).options()
}

async fn call(options: ClientOptions) -> Result<(), Error> {
    Didit::new(options)?.sessions().retrieve_decision("s-1").await.map(drop)
}

/// Returns the reason why the options are rejected.
fn rejected(options: ClientOptions) -> String {
    match Didit::new(options) {
        Err(Error::Configuration { reason, .. }) => reason,
        other => panic!("{other:?}"),
    }
}

/// In a child process: calls the server and prints what became of the call.
#[tokio::test]
async fn child() {
    let Ok(url) = std::env::var("TLS_TEST_URL") else { return };
    let mut options = ClientOptions::from_env();
    (options.base_url, options.max_retries) = (Some(url), Some(0));
    let client = match std::env::var_os("TLS_TEST_PYTHON") {
        Some(_) => Didit::new_for_python(options),
        None => Didit::new(options),
    };
    let outcome = match client {
        Ok(client) => client.sessions().retrieve_decision("s-1").await.map(drop),
        Err(error) => Err(error),
    };
    println!("outcome: {}", outcome.map_or_else(|error| format!("{error:?}"), |()| "success".to_owned()));
}

/// Calls the server in a process with these variables, and returns what became of the call.
async fn call_with(url: &str, variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(std::env::current_exe().expect("this program"));
    command.args(["child", "--exact", "--nocapture", "--test-threads=1"]);
    for name in ["SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"] {
        command.env_remove(name);
    }
    command.env("TLS_TEST_URL", url).env("DIDIT_API_KEY", "k").envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output()).await.expect("no panic").expect("a process");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let outcome = text.split_once("outcome: ").and_then(|(_, rest)| rest.lines().next());
    outcome.unwrap_or_else(|| panic!("{text}{}", String::from_utf8_lossy(&output.stderr))).to_owned()
}

/// Files that contain no certificate that can be used, each with a part of the error.
fn unusable() -> (TempDir, Vec<(String, &'static str)>) {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).expect("a file");
        path.to_str().expect("a path in UTF-8").to_owned()
    };
    let authority = pem("authority.pem");
    let trusted = authority.replace(" CERTIFICATE", " TRUSTED CERTIFICATE");
    let in_utf16: Vec<u8> = format!("\u{feff}{authority}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let der = CertificateDer::from_pem_slice(authority.as_bytes()).expect("a certificate");
    let files = vec![
        (folder.path().join("missing.pem").to_str().expect("a path in UTF-8").to_owned(), "does not exist"),
        (write("empty.pem", b""), "is empty"),
        (write("text.pem", b"certificates"), "has no certificate in PEM form"),
        (write("key.pem", pem("client.key").as_bytes()), "has no certificate in PEM form"),
        (write("trusted.pem", trusted.as_bytes()), "openssl x509 -in FILE"),
        (write("utf-16.pem", &in_utf16), "UTF-16"),
        (write("der.pem", &der), "-inform der"),
        (write("damaged.pem", authority.replace('M', "?").as_bytes()), "damaged"),
    ];
    (folder, files)
}

#[tokio::test]
async fn the_authorities_of_the_option_are_trusted() {
    let url = serve("server.pem", false).await;
    let folder = tempfile::tempdir().expect("a folder");
    let marked = folder.path().join("marked.pem");
    std::fs::write(&marked, format!("\u{feff}{}", pem("authority.pem"))).expect("a file");
    std::fs::write(folder.path().join("README"), "no certificate").expect("a file");
    let bundle = pem("self-signed.pem") + &pem("authority.pem");
    for given in [
        &path("authority.pem"),
        &pem("authority.pem"),
        &format!("\u{feff}{}", pem("authority.pem")),
        &bundle,
        marked.to_str().expect("a path in UTF-8"),
        folder.path().to_str().expect("a path in UTF-8"),
    ] {
        call(options(&url, given)).await.unwrap_or_else(|error| panic!("{given}: {error}"));
    }
}

#[test]
fn authorities_that_cannot_be_used_are_rejected_by_their_path() {
    let (folder, files) = unusable();
    for (path, problem) in files {
        let reason = rejected(options("https://localhost", &path));
        for part in ["`ca_bundle` names ", &path, problem] {
            assert!(reason.contains(part), "{reason}");
        }
    }
    let reason = rejected(options("https://localhost", folder.path().to_str().expect("a path in UTF-8")));
    assert!(reason.contains("damaged.pem"), "{reason}");
    let empty = tempfile::tempdir().expect("a folder");
    let reason = rejected(options("https://localhost", empty.path().to_str().expect("a path in UTF-8")));
    assert!(reason.contains("has no files"), "{reason}");
    let headless = pem("authority.pem").replace("-----BEGIN CERTIFICATE-----", "");
    let reason = rejected(options("https://localhost", &headless));
    assert_eq!(reason, "`ca_bundle` is neither PEM nor the path of a file");
}

#[tokio::test]
async fn the_authorities_of_the_features_are_trusted_unless_others_are_named() {
    let url = serve("server.pem", false).await;
    let outcome = call_with(&url, &[]).await;
    let expected = if cfg!(any(feature = "native-roots", feature = "webpki-roots")) {
        "UnknownIssuer"
    } else {
        "set `ca_bundle` or SSL_CERT_FILE, or enable the feature `native-roots` or `webpki-roots`"
    };
    assert!(outcome.contains(expected), "{outcome}");
}

#[tokio::test]
async fn variables_of_the_environment_name_authorities() {
    let url = serve("server.pem", false).await;
    let authority = path("authority.pem");
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::copy(&authority, folder.path().join("authority.pem")).expect("a file");
    let folder = folder.path().to_str().expect("a path in UTF-8");
    let other = path("self-signed.pem");
    for variables in [
        &[("SSL_CERT_FILE", authority.as_str())][..],
        &[("SSL_CERT_DIR", folder)],
        &[("SSL_CERT_DIR", &format!("/does/not/exist:{folder}"))],
        &[("SSL_CERT_FILE", ""), ("SSL_CERT_DIR", folder)],
        &[("SSL_CERT_FILE", &authority), ("SSL_CERT_DIR", "/does/not/exist")],
        &[("DIDIT_CA_BUNDLE", &authority), ("SSL_CERT_FILE", &other)],
        &[("TLS_TEST_PYTHON", "1"), ("REQUESTS_CA_BUNDLE", &authority), ("SSL_CERT_FILE", &other)],
        &[("TLS_TEST_PYTHON", "1"), ("REQUESTS_CA_BUNDLE", ""), ("CURL_CA_BUNDLE", folder)],
        &[("REQUESTS_CA_BUNDLE", &other), ("CURL_CA_BUNDLE", "/none"), ("SSL_CERT_FILE", &authority)],
    ] {
        assert_eq!(call_with(&url, variables).await, "success", "{variables:?}");
    }
    let (_folder, files) = unusable();
    for (path, problem) in &files {
        for variables in
            [&[("SSL_CERT_FILE", path.as_str())][..], &[("TLS_TEST_PYTHON", "1"), ("CURL_CA_BUNDLE", path)]]
        {
            let outcome = call_with(&url, variables).await;
            let (name, _) = variables[variables.len() - 1];
            for part in ["Configuration", &format!("`{name}` names "), path, problem, "unset it"] {
                assert!(outcome.contains(part), "{outcome}");
            }
        }
    }
    for (name, value, problem) in [
        ("SSL_CERT_FILE", folder, "which is a directory; use `SSL_CERT_DIR`"),
        ("SSL_CERT_FILE", "", "`SSL_CERT_FILE` is empty"),
        ("SSL_CERT_DIR", "/does/not/exist", "`SSL_CERT_DIR` names /does/not/exist, which does not exist"),
        ("SSL_CERT_DIR", &authority, "`SSL_CERT_DIR` names "),
    ] {
        let outcome = call_with(&url, &[(name, value)]).await;
        assert!(outcome.starts_with("Configuration") && outcome.contains(problem), "{outcome}");
    }
}

#[tokio::test]
async fn a_certificate_that_is_refused_is_told_with_what_to_do() {
    for (certificate, authority, part, advice) in [
        ("server.pem", "self-signed.pem", "UnknownIssuer", "`ca_bundle` or SSL_CERT_FILE"),
        ("expired.pem", "authority.pem", "expired", "check the clock"),
        ("other-host.pem", "authority.pem", "not valid for", "check the host of the base URL"),
        ("self-signed.pem", "self-signed.pem", "CaUsedAsEndEntity", "`CA:FALSE`"),
    ] {
        let url = serve(certificate, false).await;
        let error = call(options(&url, &path(authority))).await.expect_err(certificate);
        assert!(matches!(error, Error::Connection { sent: false, .. }), "{error:?}");
        let text = error.to_string();
        assert!(text.contains(part) && text.contains(advice), "{text}");
    }
}

#[tokio::test]
async fn a_client_has_a_certificate() {
    let url = serve("server.pem", true).await;
    let options = |certificate: Option<String>, key: Option<String>| {
        let mut options = options(&url, &path("authority.pem"));
        options.client_certificate = certificate.map(Into::into);
        options.client_key = key.map(Into::into);
        options
    };
    let error = call(options(None, None)).await.expect_err("no certificate");
    assert!(matches!(error, Error::Connection { .. }), "{error:?}");
    assert!(error.to_string().contains("set `client_certificate`"), "{error}");
    let own = options(Some(path("self-signed.pem")), None);
    let error = call(own).await.expect_err("a certificate of another authority");
    assert!(error.to_string().contains("check `client_certificate`"), "{error}");

    let both = pem("client.key") + &pem("client.pem") + &pem("authority.pem");
    let folder = tempfile::tempdir().expect("a folder");
    let marked = folder.path().join("both.pem");
    std::fs::write(&marked, format!("\u{feff}{both}")).expect("a file");
    for (certificate, key) in [
        (path("client.pem"), Some(path("client.key"))),
        (pem("client.pem"), Some(pem("client.key"))),
        (path("client.pem"), Some(pem("client.key"))),
        (both, None),
        (marked.to_str().expect("a path in UTF-8").to_owned(), None),
    ] {
        call(options(Some(certificate), key)).await.expect("a decision");
    }
    let variables = [("DIDIT_CLIENT_CERTIFICATE", path("client.pem")), ("DIDIT_CLIENT_KEY", path("client.key"))];
    let authority = path("authority.pem");
    let mut variables: Vec<_> = variables.iter().map(|(name, value)| (*name, value.as_str())).collect();
    variables.push(("SSL_CERT_FILE", &authority));
    assert_eq!(call_with(&url, &variables).await, "success");
}

#[test]
fn a_certificate_of_the_client_that_cannot_be_used_is_rejected_without_its_key() {
    let (certificate, key) = (pem("client.pem"), pem("client.key"));
    let encrypted = key.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    let old = key.replace("KEY-----\n", "KEY-----\nProc-Type: 4,ENCRYPTED\n");
    let damaged = key.replace("MI", "?");
    let headless = key.replace("-----BEGIN PRIVATE KEY-----", "");
    let folder = tempfile::tempdir().expect("a folder");
    let archive = folder.path().join("client.p12");
    std::fs::write(&archive, b"\x30\x82\x01").expect("a file");
    let archive = archive.to_str().expect("a path in UTF-8");
    for (certificate, key, problem) in [
        (None, Some(key.as_str()), "`client_key` needs `client_certificate`"),
        (Some(certificate.as_str()), None, "`client_certificate` has no private key"),
        (Some(&certificate), Some(certificate.as_str()), "`client_key` has no private key"),
        (Some(&key), None, "`client_certificate` has no certificate"),
        (Some(&certificate), Some(&encrypted), "`client_key` has an encrypted private key"),
        (Some(&certificate), Some(&old), "`client_key` has an encrypted private key"),
        (Some(&certificate), Some(&damaged), "`client_key` cannot be read: the PEM is damaged"),
        (Some(&certificate), Some(&headless), "`client_key` is neither PEM nor the path of a file"),
        (Some(&certificate), Some("no/such/file"), "`client_key` is neither PEM nor the path of a file"),
        (Some(archive), None, "`client_certificate` names a file that is not PEM"),
        (Some(&pem("server.pem")), Some(&key), "does not belong to the first certificate"),
    ] {
        let mut options = options("https://localhost", &path("authority.pem"));
        options.client_certificate = certificate.map(Into::into);
        options.client_key = key.map(Into::into);
        let secret = pem("client.key").lines().nth(1).expect("a line").to_owned();
        let text = format!("{options:?}");
        let reason = rejected(options);
        assert!(reason.contains(problem), "{reason}");
        assert!(!text.contains(&secret) && !reason.contains(&secret), "{text} {reason}");
    }
}
