//! Results of face verification: liveness and face matching.

use crate::schema::prelude::*;

use crate::models::{FeatureStatus, MatchSource, MatchUserDetails, SessionStatus, Warning};

/// Method of a liveness check.
///
/// Results contain the values in upper case; the workflow settings (`FaceLivenessMethod`) contain them in lower case.
#[open_enum]
pub enum LivenessMethod {
    /// Passive liveness: one image, without any action by the user.
    #[wire("PASSIVE")]
    Passive,
    /// Active liveness (3D): a movement of the user and light flashed on the face.
    #[wire("ACTIVE_3D")]
    Active3d,
    /// Flashing liveness: light flashed on the face.
    #[wire("FLASHING")]
    Flashing,
}

/// Result of a liveness check.
#[model]
pub struct LivenessCheck {
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// Method of the check: `PASSIVE`, `ACTIVE_3D` or `FLASHING`.
    pub method: Option<LivenessMethod>,
    /// Confidence that a live person was present, 0 to 100.
    pub score: Option<f64>,
    /// URL of the face image; expires within 60 minutes.
    pub reference_image: Option<String>,
    /// URL of the video; expires within 60 minutes.
    pub video_url: Option<String>,
    /// Age in years, estimated from the face.
    pub age_estimation: Option<f64>,
    /// Matches of the face in earlier sessions, imported data and lists.
    pub matches: Option<Vec<FaceMatchHit>>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
    /// Quality score of the face image, 0 to 100.
    pub face_quality: Option<f64>,
    /// Brightness score of the face, 0 to 100.
    pub face_luminance: Option<f64>,
}

/// Result of comparing two faces.
#[model]
pub struct FaceMatch {
    /// ID of the workflow step (node) that produced this result.
    #[non_sensitive]
    pub node_id: Option<String>,
    /// Feature status, such as `Approved`, `Declined` or `In Review`.
    pub status: Option<FeatureStatus>,
    /// Similarity of the faces, 0 to 100.
    pub score: Option<f64>,
    /// Session ID (UUID) of the session the reference image comes from.
    #[non_sensitive]
    pub source_image_session_id: Option<String>,
    /// URL of the reference image; expires within 60 minutes.
    pub source_image: Option<String>,
    /// URL of the user's image; expires within 60 minutes.
    pub target_image: Option<String>,
    /// Warnings raised by this feature.
    pub warnings: Option<Vec<Warning>>,
}

/// An earlier match of the same face.
#[model]
pub struct FaceMatchHit {
    /// Session ID (UUID) of the matched session; absent if `source` is not `session`.
    #[non_sensitive]
    pub session_id: Option<String>,
    /// Sequential session number of the matched session within the application.
    #[non_sensitive]
    pub session_number: Option<i64>,
    /// Similarity of the faces, 0 to 100.
    pub similarity_percentage: Option<f64>,
    /// Your own identifier of the matched user.
    pub vendor_data: Option<String>,
    /// ID of the matched user, assigned by Didit (UUID).
    #[non_sensitive]
    pub vendor_user_id: Option<String>,
    /// ID of the matched face template (UUID).
    #[non_sensitive]
    pub biometric_template_id: Option<String>,
    /// Time of the matched verification (RFC 3339).
    pub verification_date: Option<DateTime>,
    /// User and document details of the match.
    pub user_details: Option<MatchUserDetails>,
    /// URL of the matched face image; expires within 60 minutes.
    pub match_image_url: Option<String>,
    /// Status of the matched session.
    pub status: Option<SessionStatus>,
    /// `true` if the face is on the blocklist.
    pub is_blocklisted: Option<bool>,
    /// `true` if the face is on the allowlist.
    pub is_allowlisted: Option<bool>,
    /// Name of the standalone API that performed the matched verification; absent for sessions.
    #[non_sensitive]
    pub api_service: Option<String>,
    /// Source of the match: `session`, `imported`, `list_entry` or `retained_template`.
    pub source: Option<MatchSource>,
}
