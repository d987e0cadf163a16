//! Passive liveness detection without a session.

use crate::models::{FaceImage, FeatureStatus, LivenessMethod, Warning};
use crate::schema::prelude::*;

/// Parameters for a passive liveness check.
#[params]
pub struct CheckPassiveLiveness {
    /// Image of the user's face; at most 5 MB. Formats: JPEG, PNG, WebP and TIFF.
    #[max_bytes(5_242_880)]
    pub user_image: File,
    /// Score at or below which the check is declined, 0 to 100. Default: 30.
    #[non_sensitive]
    pub face_liveness_score_decline_threshold: Option<f64>,
    /// `true` to try rotations of the image if no upright face is found. Default: `false`.
    pub rotate_image: Option<bool>,
    /// `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    /// webhook `status.updated`. Default: `true`.
    pub save_api_request: Option<bool>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
}

/// Response to a passive liveness check.
#[model]
pub struct PassiveLivenessResult {
    /// ID of the check (UUID). If the check was stored, it is also the session ID.
    #[non_sensitive]
    pub request_id: String,
    /// Result of the check.
    pub liveness: Option<PassiveLivenessOutcome>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Result of a passive liveness check.
#[model]
pub struct PassiveLivenessOutcome {
    /// Status of the check: `Approved` or `Declined`.
    pub status: Option<FeatureStatus>,
    /// Method of the check: always `PASSIVE`.
    pub method: Option<LivenessMethod>,
    /// Confidence that a live person is in the image, 0 to 100.
    pub score: Option<f64>,
    /// Faces detected in the image.
    pub user_image: Option<FaceImage>,
    /// Warnings raised by the check: `NO_FACE_DETECTED`, `MULTIPLE_FACES_DETECTED`, `LOW_LIVENESS_SCORE`,
    /// `LIVENESS_FACE_ATTACK`, `FACE_IN_BLOCKLIST`, `POSSIBLE_FACE_IN_BLOCKLIST`, `DUPLICATED_FACE` or
    /// `POSSIBLE_DUPLICATED_FACE`.
    pub warnings: Option<Vec<Warning>>,
    /// Quality score of the face image, 0 to 100.
    pub face_quality: Option<f64>,
    /// Brightness score of the face, 0 to 100.
    pub face_luminance: Option<f64>,
}
