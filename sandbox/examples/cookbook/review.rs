//! Automatic review: decide sessions that are In Review, and add fraud to the blocklist.

use crate::{Outcome, client, session};
use didit::Didit;
use didit::models::{AddToBlocklist, Decision, SessionStatus, UpdateSessionStatus};
use didit_sandbox::{Sandbox, Scenario};

pub(crate) async fn run(sandbox: &Sandbox) -> Outcome<Vec<String>> {
    let client = client(sandbox)?;
    let mut ends = Vec::new();
    for (user, scenario) in
        [("user-123", Scenario::ReviewAmlPossibleMatch), ("user-9", Scenario::ReviewFaceMatchBorderline)]
    {
        let session = client.sessions().create(session(&sandbox.workflow_id(), user)).await?;
        sandbox.complete(&session.session_id, scenario)?;
        let decision = client.sessions().retrieve_decision(&session.session_id).await?;
        if decision.status == SessionStatus::InReview {
            decide(&client, &decision).await?;
        }
        ends.push(client.sessions().retrieve_decision(&session.session_id).await?.status.to_string());
    }
    Ok(ends)
}

async fn decide(client: &Didit, decision: &Decision) -> Outcome {
    let faces = decision.face_matches.iter().flatten();
    let another_face = faces.flat_map(|check| check.warnings.iter().flatten()).count() > 0;
    if another_face {
        let params = UpdateSessionStatus::builder().new_status(SessionStatus::Declined).comment("another face").build();
        client.sessions().update_status(&decision.session_id, params).await?;
        let params =
            AddToBlocklist::builder().session_id(&decision.session_id).blocklist_face(true).blocklist_document(true);
        client.blocklist().add(params.build()).await?;
    } else {
        let params = UpdateSessionStatus::builder().new_status(SessionStatus::Approved).comment("a namesake").build();
        client.sessions().update_status(&decision.session_id, params).await?;
    }
    Ok(())
}
