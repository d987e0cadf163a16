//! The platform's rate limits: sliding windows of 60 seconds, by key and scope.

use crate::answer::{Answer, throttled};
use crate::call::Call;
use crate::state::State;

const WINDOW: i64 = 60;

struct Scope {
    name: &'static str,
    limit: u64,
    text: &'static str,
    counts: fn(&Call) -> bool,
}

const SCOPES: [Scope; 4] = [
    Scope {
        name: "generic-get",
        limit: 600,
        text: "GET request rate limit exceeded. You can make up to 600 requests per minute.",
        counts: |call| call.method == "GET",
    },
    Scope {
        name: "generic-write",
        limit: 300,
        text: "Write request rate limit exceeded. You can make up to 300 requests per minute.",
        counts: |call| call.method != "GET" && !is_creation(call),
    },
    Scope {
        name: "session-create",
        limit: 600,
        text: "Session creation rate limit exceeded. You can make up to 600 requests per minute.",
        counts: is_creation,
    },
    Scope {
        name: "session-pdf",
        limit: 50,
        text: "Session PDF generation rate limit exceeded. You can make up to 50 requests per minute.",
        counts: |call| call.segments.last().is_some_and(|last| last == "generate-pdf"),
    },
];

fn is_creation(call: &Call) -> bool {
    call.method == "POST" && call.segments == ["v3", "session"]
}

/// Counts a call in its scopes, or refuses it.
pub(crate) fn check(state: &mut State, call: &Call) -> Result<(), Answer> {
    if !state.behaviour.rate_limits {
        return Ok(());
    }
    let now = state.clock.seconds();
    let key = call.header("x-api-key").unwrap_or_default().to_owned();
    for scope in SCOPES.iter().filter(|scope| (scope.counts)(call)) {
        let window = state.windows.entry((key.clone(), scope.name)).or_default();
        while window.front().is_some_and(|at| at + WINDOW <= now) {
            window.pop_front();
        }
        if window.len() as u64 >= scope.limit {
            let wait = window.front().map_or(WINDOW, |at| at + WINDOW - now).max(1);
            return Err(throttled(scope.text, scope.limit, wait, now));
        }
        window.push_back(now);
    }
    Ok(())
}
