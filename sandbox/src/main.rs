//! The binary `didit-sandbox`: prints its URLs and credentials as one line of JSON, and serves until it is killed.

use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use clap::{Parser, ValueEnum};
use didit_sandbox::{AuthMode, Behaviour, Compat, Sandbox, SandboxBuilder};
use serde_json::json;
use std::io::Write as _;
use std::net::{IpAddr, Ipv4Addr};
use std::process::ExitCode;

/// A local emulator of the Didit platform, for tests and demonstrations.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// Port to listen on; 0 for a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Address to listen on.
    #[arg(long, default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Allow an address other than loopback. Anyone who can connect can use all controls.
    #[arg(long)]
    allow_remote: bool,
    /// Host name to allow for pages and controls; IP addresses and localhost are always allowed.
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<String>,
    /// Enforce the rate limits of the platform.
    #[arg(long)]
    rate_limits: bool,
    /// Preset of settings, for code that was written for one description of the platform.
    #[arg(long, value_name = "PRESET", value_parser = PossibleValuesParser::new(Compat::ALL.map(Compat::name)).try_map(|name| name.parse::<Compat>()))]
    compat: Option<Compat>,
    /// Response to a missing or invalid API key [default: that of the preset, or missing-403-wrong-401].
    #[arg(long, value_enum)]
    auth_mode: Option<Auth>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Auth {
    /// 403 without a key, 401 with an invalid one.
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
        eprintln!("{} is not a loopback address; pass --allow-remote to allow it", arguments.host);
        return ExitCode::FAILURE;
    }
    let mut behaviour = arguments.compat.map_or_else(Behaviour::default, Behaviour::compat);
    behaviour.rate_limits = arguments.rate_limits;
    match arguments.auth_mode {
        None => {}
        Some(Auth::Missing403Wrong401) => behaviour.auth_mode = AuthMode::Missing403Wrong401,
        Some(Auth::Always401) => behaviour.auth_mode = AuthMode::Always401,
        Some(Auth::Always403) => behaviour.auth_mode = AuthMode::Always403,
    }
    let builder = Sandbox::builder().host(arguments.host).port(arguments.port).behaviour(behaviour);
    let sandbox = match arguments.allow_host.into_iter().fold(builder, SandboxBuilder::allow_host).start().await {
        Ok(sandbox) => sandbox,
        Err(error) => {
            eprintln!("cannot listen on {}:{}: {error}", arguments.host, arguments.port);
            return ExitCode::FAILURE;
        }
    };
    let (organization_id, application_id) = sandbox.application();
    let line = json!({
        "base_url": sandbox.base_url(),
        "account_base_url": sandbox.account_base_url(),
        "api_key": sandbox.api_key(),
        "workflow_id": sandbox.workflow_id(),
        "webhook_secret": sandbox.webhook_secret(),
        "organization_id": organization_id,
        "application_id": application_id,
        "dashboard_url": sandbox.dashboard_url(),
    });
    // The parent process waits for this line.
    if writeln!(std::io::stdout(), "{line}").and_then(|()| std::io::stdout().flush()).is_err() {
        return ExitCode::FAILURE;
    }
    std::future::pending::<()>().await;
    ExitCode::SUCCESS
}
