//! HTTP server with scripted replies on a real socket.

#![allow(dead_code, unreachable_pub)] // each test file uses only a part

use didit::DiditBuilder;
use didit::didit_builder::{IsComplete, IsUnset};
use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// Reply to one request.
#[derive(Clone, Debug)]
pub enum Reply {
    /// Response with a status, headers and a body.
    Answer(u16, Vec<(&'static str, String)>, String),
    /// Response with a status, headers and a body that is not a string.
    Bytes(u16, Vec<(&'static str, String)>, Vec<u8>),
    /// Closes the connection without a response.
    Drop,
    /// Sends less of the body than `Content-Length`.
    Truncate,
    /// Never responds.
    Silence,
}

impl Reply {
    pub fn json(status: u16, body: &str) -> Self {
        Self::Answer(status, vec![("content-type", "application/json".to_owned())], body.to_owned())
    }

    pub fn header(self, name: &'static str, value: impl Into<String>) -> Self {
        match self {
            Self::Answer(status, mut headers, body) => {
                headers.push((name, value.into()));
                Self::Answer(status, headers, body)
            }
            other => other,
        }
    }
}

/// Received request.
#[derive(Clone, Debug, Default)]
pub struct Request {
    pub method: String,
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: String,
}

impl Request {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

/// Server with scripted replies. The last reply is repeated.
#[derive(Clone)]
pub struct Scripted {
    address: SocketAddr,
    seen: Arc<Mutex<Vec<Request>>>,
}

impl Scripted {
    pub async fn start(replies: impl IntoIterator<Item = Reply>) -> Self {
        Self::start_at(("127.0.0.1", 0), replies).await
    }

    pub async fn start_at(address: (&str, u16), replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind(address).await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let this = Self { address, seen };
        let script = Arc::new(Mutex::new(replies.into_iter().collect::<VecDeque<_>>()));
        let platform = this.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(platform.clone().serve(stream, Arc::clone(&script)));
            }
        });
        this
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub fn requests(&self) -> Vec<Request> {
        self.seen.lock().expect("no panic while held").clone()
    }

    pub fn client(&self) -> didit::Didit {
        self.builder().build().expect("a client")
    }

    pub fn builder(
        &self,
    ) -> DiditBuilder<
        impl IsComplete<
            AppInfo: IsUnset,
            ConnectTimeout: IsUnset,
            Deadline: IsUnset,
            FeaturesFallback: IsUnset,
            Headers: IsUnset,
            MaxRetries: IsUnset,
            Proxy: IsUnset,
            RateLimits: IsUnset,
            Timeout: IsUnset,
        >,
    > {
        didit::Didit::builder()
            .api_key("test-key")
            .access_token("test-token")
            .base_url(self.url())
            .account_base_url(self.url())
    }

    async fn serve(self, mut stream: TcpStream, script: Arc<Mutex<VecDeque<Reply>>>) {
        while let Some(request) = read(&mut stream).await {
            self.seen.lock().expect("no panic while held").push(request);
            let reply = {
                let mut script = script.lock().expect("no panic while held");
                if script.len() > 1 { script.pop_front() } else { script.front().cloned() }
            };
            let reply = match reply {
                Some(Reply::Answer(status, headers, body)) => Some(Reply::Bytes(status, headers, body.into_bytes())),
                other => other,
            };
            match reply {
                Some(Reply::Bytes(status, headers, body)) => {
                    let lines: String = headers.iter().flat_map(|(name, value)| [name, ": ", value, "\r\n"]).collect();
                    let head = format!("HTTP/1.1 {status} X\r\n{lines}content-length: {}\r\n\r\n", body.len());
                    if stream.write_all(&[head.as_bytes(), &body].concat()).await.is_err() {
                        return;
                    }
                }
                Some(Reply::Truncate) => {
                    let head =
                        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 1000000\r\n\r\n{\"a\":";
                    let _ = stream.write_all(&[head.as_bytes(), &" ".repeat(600_000).into_bytes()].concat()).await;
                    return;
                }
                Some(Reply::Silence) => std::future::pending().await,
                Some(Reply::Drop | Reply::Answer(..)) | None => return,
            }
        }
    }
}

async fn read(stream: &mut TcpStream) -> Option<Request> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break at;
        }
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&chunk[..count]),
        }
    };
    let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .collect();
    let mut request = Request { method, target, headers, body: String::new() };
    let length: usize = request.header("content-length").and_then(|text| text.parse().ok()).unwrap_or(0);
    let mut body = bytes[end + 4..].to_vec();
    while body.len() < length {
        let mut chunk = [0; 4096];
        match stream.read(&mut chunk).await {
            Ok(0) | Err(_) => return None,
            Ok(count) => body.extend_from_slice(&chunk[..count]),
        }
    }
    request.body = String::from_utf8_lossy(&body).into_owned();
    Some(request)
}

/// SOCKS5 proxy (RFC 1928) without authentication.
pub struct SocksProxy {
    address: SocketAddr,
    connections: Arc<AtomicU32>,
    hosts: Arc<Mutex<Vec<String>>>,
}

impl SocksProxy {
    /// Starts a proxy that never responds to its first connections.
    pub async fn start(ignored: u32) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let this = Self { address, connections: Arc::default(), hosts: Arc::default() };
        let (connections, hosts) = (Arc::clone(&this.connections), Arc::clone(&this.hosts));
        tokio::spawn(async move {
            let mut held = Vec::new();
            while let Ok((client, _)) = listener.accept().await {
                if connections.fetch_add(1, Ordering::SeqCst) < ignored {
                    held.push(client);
                } else {
                    tokio::spawn(Self::serve(client, Arc::clone(&hosts)));
                }
            }
        });
        this
    }

    /// Returns the host and the port.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the number of connections so far.
    pub fn connections(&self) -> u32 {
        self.connections.load(Ordering::SeqCst)
    }

    /// Returns the hosts that connections were requested to.
    pub fn hosts(&self) -> Vec<String> {
        self.hosts.lock().expect("no panic while held").clone()
    }

    async fn serve(mut client: TcpStream, hosts: Arc<Mutex<Vec<String>>>) -> std::io::Result<()> {
        let mut head = [0; 2];
        client.read_exact(&mut head).await?;
        let mut methods = vec![0; head[1].into()];
        client.read_exact(&mut methods).await?;
        client.write_all(&[5, 0]).await?;
        let mut request = [0; 4];
        client.read_exact(&mut request).await?;
        let host = if request[3] == 1 {
            let mut address = [0; 4];
            client.read_exact(&mut address).await?;
            std::net::Ipv4Addr::from(address).to_string()
        } else {
            let mut name = vec![0; client.read_u8().await?.into()];
            client.read_exact(&mut name).await?;
            String::from_utf8_lossy(&name).into_owned()
        };
        let port = client.read_u16().await?;
        hosts.lock().expect("no panic while held").push(host.clone());
        let mut target = TcpStream::connect((host, port)).await?;
        client.write_all(&[5, 0, 0, 1, 0, 0, 0, 0, 0, 0]).await?;
        tokio::io::copy_bidirectional(&mut client, &mut target).await.map(drop)
    }
}
