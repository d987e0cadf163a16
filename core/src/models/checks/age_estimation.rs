//! Age estimation without a session.

use crate::models::{FaceImage, FeatureStatus, LivenessMethod, Warning};
use crate::schema::prelude::*;

/// Parameters for estimating an age.
#[params]
pub struct EstimateAge {
    /// Image of the user's face; at most 5 MB. Formats: JPEG, PNG, WebP and TIFF.
    #[max_bytes(5_242_880)]
    pub user_image: File,
    /// Liveness score at or below which the check is declined, 0 to 100. Default: 30.
    #[non_sensitive]
    pub face_liveness_score_decline_threshold: Option<f64>,
    /// Age in years below which the check is declined, 0 to 100. Default: 18.
    #[non_sensitive]
    pub age_estimation_decline_threshold: Option<i64>,
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

/// Response to an age estimation.
#[model]
pub struct AgeEstimationResult {
    /// ID of the check (UUID). If the check was stored, it is also the session ID.
    #[non_sensitive]
    pub request_id: String,
    /// Result of the check. Some deployments name it `liveness`.
    #[alias("liveness")]
    pub age_estimation: Option<AgeEstimationOutcome>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Result of an age estimation.
#[model]
pub struct AgeEstimationOutcome {
    /// Status of the check: `Approved` or `Declined`.
    pub status: Option<FeatureStatus>,
    /// Method of the liveness check: always `PASSIVE`.
    pub method: Option<LivenessMethod>,
    /// Confidence that a live person is in the image, 0 to 100.
    pub score: Option<f64>,
    /// Faces detected in the image.
    pub user_image: Option<FaceImage>,
    /// Age in years, estimated from the face.
    pub age_estimation: Option<f64>,
    /// Warnings raised by the check: `NO_FACE_DETECTED`, `LOW_LIVENESS_SCORE`, `LIVENESS_FACE_ATTACK`,
    /// `AGE_NOT_DETECTED` or `AGE_BELOW_MINIMUM`.
    pub warnings: Option<Vec<Warning>>,
}
