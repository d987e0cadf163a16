//! Search for a face among the faces known to the application.

use crate::models::{FaceImage, FaceMatchHit, FeatureStatus, Warning};
use crate::schema::prelude::*;

/// Parameters for searching for a face.
#[params]
pub struct SearchFaces {
    /// Image of the user's face; at most 5 MB. Formats: JPEG, PNG, WebP and TIFF. The largest face is searched for.
    #[max_bytes(5_242_880)]
    pub user_image: File,
    /// Faces to search among. Default: `most_similar`.
    pub search_type: Option<FaceSearchType>,
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

/// Faces that a search compares with.
#[open_enum]
pub enum FaceSearchType {
    /// All known faces, the most similar first.
    #[wire("most_similar")]
    MostSimilar,
    /// Faces on the blocklist and the allowlist, of approved sessions, and imported faces; those on the blocklist
    /// first.
    #[wire("blocklisted_or_approved")]
    BlocklistedOrApproved,
}

/// Response to a face search.
#[model]
pub struct FaceSearchResult {
    /// ID of the check (UUID). If the check was stored, it is also the session ID.
    #[non_sensitive]
    pub request_id: String,
    /// Result of the check.
    pub face_search: Option<FaceSearchOutcome>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Result of a face search.
#[model]
pub struct FaceSearchOutcome {
    /// Status of the check: `Declined` if the face is, or may be, on the blocklist, otherwise `Approved`.
    pub status: Option<FeatureStatus>,
    /// Number of matches.
    #[non_sensitive]
    pub total_matches: Option<i64>,
    /// Matching faces, at most 5.
    pub matches: Option<Vec<FaceMatchHit>>,
    /// Faces detected in the image.
    pub user_image: Option<FaceImage>,
    /// Warnings raised by the check: `MULTIPLE_FACES_DETECTED`, `FACE_IN_BLOCKLIST`, `POSSIBLE_FACE_IN_BLOCKLIST`,
    /// `DUPLICATED_FACE` or `POSSIBLE_DUPLICATED_FACE`.
    pub warnings: Option<Vec<Warning>>,
}
