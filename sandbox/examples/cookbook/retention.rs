//! Delete old sessions.

use crate::{Outcome, client, session};
use didit::Date;
use didit::models::ListSessions;
use didit_sandbox::Sandbox;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use std::time::Duration;

pub(crate) async fn run(sandbox: &Sandbox) -> Outcome<usize> {
    let client = client(sandbox)?;
    sandbox.seed_sessions(120);
    sandbox.advance(Duration::from_secs(400 * 24 * 60 * 60));
    client.sessions().create(session(&sandbox.workflow_id(), "user-123")).await?;

    let today = Timestamp::from_second(sandbox.now())?.to_zoned(TimeZone::UTC).date();
    let old = ListSessions::builder().date_to(Date::from(today - 1.year())).limit(200).build();
    // Deletions move later sessions to an earlier page, so that a stream of all pages would skip some.
    let old = client.sessions().list_snapshot(old).await?;
    for session in &old {
        client.sessions().delete(&session.session_id).await?;
    }
    Ok(old.len())
}
