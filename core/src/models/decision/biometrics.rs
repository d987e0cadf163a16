//! Faces.

use crate::schema::prelude::*;

use crate::{FeatureStatus, MatchSource, MatchUserDetails, SessionStatus, Warning};

/// How it was tested that a living person was there. Results write it in capitals, and the settings of a workflow
/// ([`FaceLivenessMethod`](crate::FaceLivenessMethod)) in small letters.
#[open_enum]
pub enum LivenessMethod {
    /// By one image; the user did nothing.
    #[wire("PASSIVE")]
    Passive,
    /// By a movement and light on the face.
    #[wire("ACTIVE_3D")]
    Active3d,
    /// By light on the face.
    #[wire("FLASHING")]
    Flashing,
}

/// Result of one liveness step.
#[model]
pub struct LivenessCheck {
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// How it was tested.
    pub method: Option<LivenessMethod>,
    /// How sure it is that a living person was there, 0 to 100.
    pub score: Option<f64>,
    /// Address of the face's image; soon expires.
    pub reference_image: Option<String>,
    /// Address of the video; soon expires.
    pub video_url: Option<String>,
    /// Age by the face, in years.
    pub age_estimation: Option<f64>,
    /// Earlier appearances of the same face.
    pub matches: Option<Vec<FaceMatchHit>>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
    /// How good the image of the face is, 0 to 100.
    pub face_quality: Option<f64>,
    /// How bright the face is, 0 to 100.
    pub face_luminance: Option<f64>,
}

/// Result of one face comparison.
#[model]
pub struct FaceMatch {
    /// The step of the workflow.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Where the step stands.
    pub status: Option<FeatureStatus>,
    /// How alike the faces are, 0 to 100.
    pub score: Option<f64>,
    /// The session the reference comes from (UUID).
    #[non_sensitive]
    pub source_image_session_id: Option<String>,
    /// Address of the reference; soon expires.
    pub source_image: Option<String>,
    /// Address of the user's image; soon expires.
    pub target_image: Option<String>,
    /// What was noticed.
    pub warnings: Option<Vec<Warning>>,
}

/// An earlier appearance of the same face.
#[model]
pub struct FaceMatchHit {
    /// The session (UUID), where it was one.
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Its number in the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// How alike the faces are, 0 to 100.
    pub similarity_percentage: Option<f64>,
    /// Your identifier of its user.
    pub vendor_data: Option<String>,
    /// The platform's identifier of its user (UUID).
    #[non_sensitive]
    pub vendor_user_id: Option<String>,
    /// The face's template (UUID).
    #[non_sensitive]
    pub biometric_template_id: Option<String>,
    /// When it was.
    pub verification_date: Option<DateTime>,
    /// Who it was.
    pub user_details: Option<MatchUserDetails>,
    /// Address of that face's image; soon expires.
    pub match_image_url: Option<String>,
    /// Where that session stands.
    pub status: Option<SessionStatus>,
    /// Whether the face is on the blocklist.
    pub is_blocklisted: Option<bool>,
    /// Whether the face is on the allowlist.
    pub is_allowlisted: Option<bool>,
    /// The verification that was called by itself, where it was no session.
    #[non_sensitive]
    pub api_service: Option<String>,
    /// Where it was found.
    pub source: Option<MatchSource>,
}
