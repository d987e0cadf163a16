//! Comparison of two faces without a session.

use crate::models::{FaceImage, FeatureStatus, Warning};
use crate::schema::prelude::*;

/// Parameters for comparing two faces. Formats of the images: JPEG, PNG, WebP and TIFF.
#[params]
pub struct CompareFaces {
    /// Image of the user's face; at most 5 MB.
    #[max_bytes(5_242_880)]
    pub user_image: File,
    /// Reference image, such as the portrait of an identity document; at most 5 MB.
    #[max_bytes(5_242_880)]
    pub ref_image: File,
    /// Similarity at or below which the check is declined, 0 to 100. Default: 30.
    #[non_sensitive]
    pub face_match_score_decline_threshold: Option<f64>,
    /// `true` to try rotations of the images if no upright face is found. Default: `false`.
    pub rotate_image: Option<bool>,
    /// `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    /// webhook `status.updated`. Default: `true`.
    pub save_api_request: Option<bool>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
}

/// Response to a comparison of two faces.
#[model]
pub struct FaceMatchResult {
    /// ID of the check (UUID). If the check was stored, it is also the session ID.
    #[non_sensitive]
    pub request_id: String,
    /// Result of the check.
    pub face_match: Option<FaceMatchOutcome>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Result of a comparison of two faces.
#[model]
pub struct FaceMatchOutcome {
    /// Status of the check: `Approved` or `Declined`.
    pub status: Option<FeatureStatus>,
    /// Similarity of the faces, 0 to 100; absent if one of the images has no face.
    pub score: Option<f64>,
    /// Faces detected in the image of the user.
    pub user_image: Option<FaceImage>,
    /// Faces detected in the reference image.
    pub ref_image: Option<FaceImage>,
    /// Warnings raised by the check: `LOW_FACE_MATCH_SIMILARITY` or `NO_REFERENCE_IMAGE`.
    pub warnings: Option<Vec<Warning>>,
}
