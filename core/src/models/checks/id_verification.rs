//! Verification of identity documents without a session.

use crate::models::{CheckAction, FeatureStatus, Gender, IdExtraFields, ImageQuality, Mrz, ParsedAddress, Warning};
use crate::schema::prelude::*;

/// Parameters for verifying an identity document.
///
/// Images must show the whole document with its four corners. Formats: JPEG, PNG, WebP, TIFF and PDF.
#[params]
pub struct VerifyIdentityDocument {
    /// Front of the document, or the page with the portrait; at most 10 MB.
    #[max_bytes(10_485_760)]
    pub front_image: File,
    /// Password of `front_image`, if it is an encrypted PDF file.
    pub front_image_password: Option<Secret>,
    /// Back of the document, if it has one; at most 10 MB.
    #[max_bytes(10_485_760)]
    pub back_image: Option<File>,
    /// Password of `back_image`, if it is an encrypted PDF file.
    pub back_image_password: Option<Secret>,
    /// `true` to check that the images show a genuine document, not a screen, a printed copy or a replaced portrait.
    /// Default: `true`.
    pub perform_document_liveness: Option<bool>,
    /// Minimum age of the document holder in years, 1 to 120. The platform accepts it, but it has no effect.
    #[non_sensitive]
    pub minimum_age: Option<i64>,
    /// Action if the expiration date cannot be read. Default: `NO_ACTION`.
    pub expiration_date_not_detected_action: Option<CheckAction>,
    /// Action if the machine-readable zone (MRZ) is invalid. Default: `DECLINE`.
    pub invalid_mrz_action: Option<CheckAction>,
    /// Action if the MRZ and the printed data differ. Default: `DECLINE`.
    pub inconsistent_data_action: Option<CheckAction>,
    /// Action if a required field is covered. Default: `DECLINE`.
    pub critical_field_occlusion_action: Option<CheckAction>,
    /// Action if the document number or the personal number does not have the format of the issuing country. Default:
    /// `NO_ACTION`.
    pub document_or_personal_number_format_mismatch_action: Option<CheckAction>,
    /// Script of names and addresses in the result, if the document has both scripts. Default: `latin`.
    pub preferred_characters: Option<PreferredCharacters>,
    /// `true` to store the check as a session of type `API`, with `request_id` as its session ID, and to send the
    /// webhook `status.updated`. Default: `true`.
    pub save_api_request: Option<bool>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
}

/// Script of text that is read from a document.
#[open_enum]
pub enum PreferredCharacters {
    /// Latin script (`latin`).
    #[wire("latin")]
    Latin,
    /// Script of the document, if it is not Latin (`non_latin`).
    #[wire("non_latin")]
    NonLatin,
}

/// Response to the verification of an identity document.
#[model]
pub struct IdVerificationResult {
    /// ID of the check (UUID). If the check was stored, it is also the session ID.
    #[non_sensitive]
    pub request_id: String,
    /// Result of the check.
    pub id_verification: Option<IdVerificationOutcome>,
    /// Your own identifier of the user.
    pub vendor_data: Option<String>,
    /// Custom data stored with the check.
    pub metadata: Option<JsonObject>,
    /// Time of the check (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// Result of the verification of an identity document.
#[model]
pub struct IdVerificationOutcome {
    /// Status of the check: `Approved` or `Declined`.
    pub status: Option<FeatureStatus>,
    /// Document type as a display name, such as `Passport` or `Identity Card`.
    #[non_sensitive]
    pub document_type: Option<String>,
    /// Specific type of document.
    #[non_sensitive]
    pub document_subtype: Option<String>,
    /// Document number as printed on the document.
    pub document_number: Option<String>,
    /// Personal identification number of the document holder.
    pub personal_number: Option<String>,
    /// URL of the portrait image on the document; expires within 60 minutes.
    pub portrait_image: Option<String>,
    /// URL of the front image; expires within 60 minutes.
    #[alias("front_document_image")]
    pub front_image: Option<String>,
    /// URL of the back image; expires within 60 minutes.
    #[alias("back_document_image")]
    pub back_image: Option<String>,
    /// URL of the image taken with the other (front) camera while the front was captured; expires within 60 minutes.
    /// Absent for uploaded images.
    pub front_image_camera_front: Option<String>,
    /// URL of the image taken with the other (front) camera while the back was captured; expires within 60 minutes.
    /// Absent for uploaded images.
    pub back_image_camera_front: Option<String>,
    /// Similarity of the face in `front_image_camera_front` and the portrait on the document, 0 to 100.
    pub front_image_camera_front_face_match_score: Option<f64>,
    /// Similarity of the face in `back_image_camera_front` and the portrait on the document, 0 to 100.
    pub back_image_camera_front_face_match_score: Option<f64>,
    /// Quality scores of the front image.
    pub front_image_quality_score: Option<ImageQuality>,
    /// Quality scores of the back image.
    pub back_image_quality_score: Option<ImageQuality>,
    /// Date of birth (YYYY-MM-DD).
    pub date_of_birth: Option<Date>,
    /// Age of the document holder in years.
    pub age: Option<i64>,
    /// Expiration date of the document (YYYY-MM-DD).
    #[alias("expiry_date")]
    pub expiration_date: Option<Date>,
    /// Date of issue of the document (YYYY-MM-DD).
    pub date_of_issue: Option<Date>,
    /// Issuing country (ISO 3166-1 alpha-3).
    #[non_sensitive]
    #[alias("issuing_country")]
    pub issuing_state: Option<String>,
    /// Name of the issuing country, in English.
    #[non_sensitive]
    pub issuing_state_name: Option<String>,
    /// First names (given names).
    pub first_name: Option<String>,
    /// Last names (surnames).
    pub last_name: Option<String>,
    /// Full name.
    pub full_name: Option<String>,
    /// Gender on the document, usually `M` or `F`.
    pub gender: Option<Gender>,
    /// Address as printed on the document.
    pub address: Option<String>,
    /// Address in normalized form, on one line.
    pub formatted_address: Option<String>,
    /// Place of birth as printed on the document.
    pub place_of_birth: Option<String>,
    /// Marital status as printed on the document.
    pub marital_status: Option<String>,
    /// Nationality (ISO 3166-1 alpha-3).
    pub nationality: Option<String>,
    /// Fields that only some documents have.
    pub extra_fields: Option<IdExtraFields>,
    /// Data from the machine-readable zone (MRZ).
    pub mrz: Option<Mrz>,
    /// Address split into its components, with geocoding data.
    pub parsed_address: Option<ParsedAddress>,
    /// Warnings raised by the check.
    pub warnings: Option<Vec<Warning>>,
    /// Barcodes found on the document.
    pub barcodes: Option<Vec<DocumentBarcode>>,
}

/// Barcode found on an identity document.
#[model]
pub struct DocumentBarcode {
    /// Format of the barcode, such as `PDF417`.
    #[non_sensitive]
    #[rename("type")]
    pub kind: Option<String>,
    /// Position of the barcode in the image. The platform publishes no schema.
    pub position: Option<JsonObject>,
    /// Decoded content.
    pub data: Option<String>,
    /// Content as encoded in the barcode.
    pub data_raw: Option<String>,
    /// Side of the document: `front` or `back`.
    #[non_sensitive]
    pub side: Option<String>,
}
