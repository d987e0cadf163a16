//! The sandbox as a program: prints one line of JSON with its addresses and credentials, and serves until it is ended.

use clap::{Parser, ValueEnum};
use didit_sandbox::{AuthMode, Behaviour, Sandbox, SandboxBuilder};
use serde_json::json;
use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr};
use std::process::ExitCode;

/// The Didit platform on loopback, for demonstrations and tests.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The port to listen at; a free one unless given.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The address to listen at.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Allow an address other than loopback. Whoever reaches it can do everything.
    #[arg(long)]
    allow_remote: bool,
    /// Another name under which pages and controls may be asked for; addresses and localhost always may.
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<String>,
    /// Keep the platform's rate limits.
    #[arg(long)]
    rate_limits: bool,
    /// How a missing or wrong API key is answered.
    #[arg(long, value_enum, default_value_t = Auth::Missing403Wrong401)]
    auth_mode: Auth,
}

#[derive(Clone, Copy, ValueEnum)]
enum Auth {
    /// 403 without a key, 401 with a wrong one.
    #[value(name = "missing-403-wrong-401")]
    Missing403Wrong401,
    /// 401 for both.
    #[value(name = "always-401")]
    Always401,
    /// 403 for both.
    #[value(name = "always-403")]
    Always403,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if !arguments.host.is_loopback() && !arguments.allow_remote {
        eprintln!("{} is no loopback address; pass --allow-remote if everybody there may use it", arguments.host);
        return ExitCode::FAILURE;
    }
    let behaviour = Behaviour {
        rate_limits: arguments.rate_limits,
        auth_mode: match arguments.auth_mode {
            Auth::Missing403Wrong401 => AuthMode::Missing403Wrong401,
            Auth::Always401 => AuthMode::Always401,
            Auth::Always403 => AuthMode::Always403,
        },
        ..Behaviour::default()
    };
    let builder = Sandbox::builder().host(arguments.host).port(arguments.port).behaviour(behaviour);
    let sandbox = match arguments.allow_host.into_iter().fold(builder, SandboxBuilder::allow_host).start().await {
        Ok(sandbox) => sandbox,
        Err(error) => {
            eprintln!("cannot listen at {}:{}: {error}", arguments.host, arguments.port);
            return ExitCode::FAILURE;
        }
    };
    let line = json!({
        "base_url": sandbox.base_url(),
        "account_base_url": sandbox.account_base_url(),
        "api_key": sandbox.api_key(),
        "workflow_id": sandbox.workflow_id(),
        "webhook_secret": sandbox.webhook_secret(),
        "dashboard_url": sandbox.dashboard_url(),
    });
    // Whoever started this waits for the line.
    if writeln!(std::io::stdout(), "{line}").and_then(|()| std::io::stdout().flush()).is_err() {
        return ExitCode::FAILURE;
    }
    std::future::pending::<()>().await;
    ExitCode::SUCCESS
}
