//! Standalone checks: verify an identity document and compare its portrait with a selfie, without a session.

use crate::{Outcome, client};
use didit::models::{CompareFaces, FeatureStatus, VerifyIdentityDocument};
use didit::{File, JsonObject};
use didit_sandbox::Sandbox;

/// Returns whether the document is accepted and the selfie shows its holder.
pub(crate) async fn run(sandbox: &Sandbox, front: File, portrait: File, selfie: File) -> Outcome<bool> {
    let client = client(sandbox)?;
    let document = VerifyIdentityDocument::builder().front_image(front).vendor_data("user-123").build();
    let document = client.id_verification().verify(document).await?.id_verification.ok_or("no result")?;
    if document.status != Some(FeatureStatus::Approved) {
        for warning in document.warnings.iter().flatten() {
            println!("the document was declined: {:?}", warning.risk);
        }
        return Ok(false);
    }
    let faces = CompareFaces::builder()
        .user_image(selfie)
        .ref_image(portrait)
        .face_match_score_decline_threshold(60.0)
        .vendor_data("user-123")
        .metadata(JsonObject::from_iter([("step".to_owned(), "selfie".into())]))
        .build();
    let faces = client.face_match().compare(faces).await?.face_match.ok_or("no result")?;
    println!("the similarity of the faces is {:?}", faces.score);
    Ok(faces.status == Some(FeatureStatus::Approved))
}
