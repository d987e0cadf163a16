//! Signals that stop a command: Ctrl-C, and on Unix SIGTERM and SIGHUP, so that cleanup also runs when a service manager
//! stops the command or its terminal is closed.

/// Waits for a signal.
pub(crate) async fn stopped() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let wait = async |kind: SignalKind, ignored: bool| {
            if ignored {
                std::future::pending::<()>().await;
            }
            match signal(kind) {
                Ok(mut signals) => drop(signals.recv().await),
                Err(_) => std::future::pending().await,
            }
        };
        // The terminal of a command that was started with `nohup` may close.
        let hangup_ignored = ignores_hangup();
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            () = wait(SignalKind::terminate(), false) => {}
            () = wait(SignalKind::hangup(), hangup_ignored) => {}
        }
    }
    #[cfg(not(unix))]
    drop(tokio::signal::ctrl_c().await);
}

/// Returns whether the parent process has disabled SIGHUP. Known on Linux only.
#[cfg(unix)]
fn ignores_hangup() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok()).is_some_and(|mask| mask & 1 == 1)
}
