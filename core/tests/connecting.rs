//! Attempts that end before there is a connection, over real sockets: nothing was sent, so every call may be retried.

mod support;

use didit::models::CreateSession;
use didit::{CancelToken, Didit, Error, RequestOptions, WaitedFor};
use std::sync::Arc;
use std::time::Duration;
use support::{Reply, Scripted, SocksProxy};
use tokio::net::{TcpListener, TcpSocket, TcpStream};

const SESSION: &str = r#"{"session_id":"s-1","status":"Not Started"}"#;
const SHORT: Duration = Duration::from_millis(300);

fn create() -> CreateSession {
    CreateSession::builder().workflow_id("w-1").build()
}

fn assert_never_sent(error: &Error) {
    let expected = matches!(error, Error::Timeout { waited_for: WaitedFor::Connection, sent: false, .. });
    assert!(expected && error.is_retryable() && !error.may_have_been_carried_out(), "{error:?}");
    let text = error.to_string();
    assert!(text.contains("no connection after 0.3 s") && text.contains("nothing was sent"), "{text}");
}

/// Listener whose queue is full, so that the kernel ignores further connections. The streams fill the queue.
async fn full_listener(address: &str) -> std::io::Result<(TcpListener, Vec<TcpStream>)> {
    let address = address.parse().expect("an address");
    let socket = if std::net::SocketAddr::is_ipv6(&address) { TcpSocket::new_v6()? } else { TcpSocket::new_v4()? };
    socket.bind(address)?;
    let listener = socket.listen(0)?;
    let address = listener.local_addr()?;
    let mut streams = Vec::new();
    while let Ok(stream) = tokio::time::timeout(SHORT, TcpStream::connect(address)).await {
        streams.push(stream?);
    }
    Ok((listener, streams))
}

#[tokio::test]
async fn a_write_to_a_host_that_does_not_respond_was_never_sent() {
    let (listener, _streams) = full_listener("127.0.0.1:0").await.expect("a listener");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let builder = Didit::builder().api_key("k").base_url(url).max_retries(1);
    for client in [builder.clone().connect_timeout(SHORT).build(), builder.clone().timeout(SHORT).build()] {
        let error = client.expect("a client").sessions().create(create()).await.expect_err("no connection");
        assert_never_sent(&error);
    }
}

#[tokio::test]
async fn a_handshake_that_does_not_end_is_not_a_request_that_times_out() {
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = silent.local_addr().expect("an address");
    let _accepting = tokio::spawn(async move {
        let mut held = Vec::new();
        while let Ok((stream, _)) = silent.accept().await {
            held.push(stream);
        }
    });
    let builder = || Didit::builder().api_key("k").connect_timeout(SHORT).max_retries(1);
    for client in [
        builder().base_url(format!("https://{address}")).build(),
        // Neither is a tunnel, by CONNECT or SOCKS5, that the proxy does not establish.
        builder().base_url("https://platform.invalid").proxy(format!("http://{address}")).build(),
        builder().base_url("https://platform.invalid").proxy(format!("socks5h://{address}")).build(),
    ] {
        let error = client.expect("a client").sessions().create(create()).await.expect_err("no connection");
        assert_never_sent(&error);
    }
}

#[tokio::test]
async fn a_deletion_that_was_never_sent_and_then_finds_nothing_fails() {
    let platform = Scripted::start([Reply::json(404, r#"{"detail":"Not found."}"#)]).await;
    let proxy = SocksProxy::start(1).await;
    let builder = Didit::builder().api_key("k").base_url(platform.url()).proxy(format!("socks5://{}", proxy.address()));
    let client = builder.connect_timeout(SHORT).build().expect("a client");
    let error = client.sessions().delete("never-existed").await.expect_err("there is no such session");
    assert!(error.is_not_found() && !error.may_have_been_carried_out(), "{error:?}");
    assert_eq!((platform.requests().len(), proxy.connections()), (1, 2));
}

#[tokio::test]
async fn a_write_that_was_never_sent_is_retried() {
    let platform = Scripted::start([Reply::json(201, SESSION)]).await;
    let proxy = SocksProxy::start(2).await;
    let builder = Didit::builder().api_key("k").base_url(platform.url()).proxy(format!("socks5://{}", proxy.address()));
    let client = builder.connect_timeout(SHORT).build().expect("a client");
    let response = client.sessions().create_raw(create()).await.expect("a session");
    assert_eq!((response.attempts, platform.requests().len()), (3, 1));
}

#[tokio::test]
async fn the_next_address_of_a_name_is_tried() {
    let Ok((listener, _streams)) = full_listener("[::1]:0").await else {
        eprintln!("skipped: this machine has no IPv6");
        return;
    };
    let port = listener.local_addr().expect("an address").port();
    let platform = Scripted::start_at(("127.0.0.1", port), [Reply::json(201, SESSION)]).await;
    let client = Didit::builder().api_key("k").base_url(format!("http://localhost:{port}")).max_retries(0).build();
    client.expect("a client").sessions().create(create()).await.expect("a session");
    assert_eq!(platform.requests().len(), 1);
}

#[tokio::test]
async fn a_cancelled_write_may_have_been_executed_only_if_it_was_sent() {
    let platform = Scripted::start([Reply::Silence]).await;
    let proxy = SocksProxy::start(u32::MAX).await;
    let direct = platform.builder().build().expect("a client");
    let connecting = platform.builder().proxy(format!("socks5://{}", proxy.address())).build().expect("a client");
    for (client, was_sent) in [(direct, true), (connecting, false)] {
        let token = Arc::new(CancelToken::new());
        let options = RequestOptions::builder().cancel(Arc::clone(&token)).build();
        let sessions = client.with_options(options).expect("options").sessions();
        let call = tokio::spawn(async move { sessions.create(create()).await });
        while platform.requests().is_empty() || (!was_sent && proxy.connections() == 0) {
            tokio::task::yield_now().await;
        }
        token.cancel();
        let error = call.await.expect("no panic").expect_err("cancelled");
        assert!(matches!(error, Error::Cancelled { .. }), "{error:?}");
        assert_eq!(error.may_have_been_carried_out(), was_sent, "{error:?}");
        assert_eq!(error.to_string().contains("check before you retry"), was_sent, "{error}");
    }
}
