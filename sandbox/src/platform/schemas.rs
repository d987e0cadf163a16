//! Request bodies: the type of each field. `tests/spec/operations.json` has the same types, and a test compares them.

use super::fields::{Kind, Schema};
use Kind::{
    Any, Boolean, Date, DateTime, Email, Integer, List, Number, Object, Objects, Text, TextMap, Texts, Url, Uuids,
};

/// Registration of an account.
pub(crate) const REGISTER: Schema = &[("email", Email), ("password", Text)];

/// Verification of an email address.
pub(crate) const VERIFY_EMAIL: Schema = &[("email", Email), ("code", Text)];

/// Login.
pub(crate) const LOGIN: Schema = &[("email", Email), ("password", Text)];

/// Creation and update of a workflow.
pub(crate) const WORKFLOW: Schema = &[
    ("workflow_label", Text),
    ("workflow_type", Text),
    ("is_default", Boolean),
    ("is_liveness_enabled", Boolean),
    ("face_liveness_method", Text),
    ("face_liveness_score_decline_threshold", Integer),
    ("is_face_match_enabled", Boolean),
    ("face_match_score_decline_threshold", Integer),
    ("face_match_score_review_threshold", Integer),
    ("is_aml_enabled", Boolean),
    ("aml_decline_threshold", Integer),
    ("is_phone_verification_enabled", Boolean),
    ("is_email_verification_enabled", Boolean),
    ("is_database_validation_enabled", Boolean),
    ("is_ip_analysis_enabled", Boolean),
    ("is_nfc_enabled", Boolean),
    ("is_age_restrictions_enabled", Boolean),
    ("documents_allowed", Object(&[])),
    ("duplicated_user_action", Text),
    ("max_retry_attempts", Integer),
    ("retry_window_days", Integer),
    ("status", Text),
    ("features", Objects(&[("feature", Text), ("config", Object(&[])), ("label", Text)])),
    ("is_white_label_enabled", Boolean),
    ("is_desktop_allowed", Boolean),
    ("face_liveness_max_attempts", Integer),
    ("face_match_max_attempts", Integer),
    ("session_expiration_time", Integer),
    ("aml_score_approve_threshold", Integer),
];

/// Creation of a session.
pub(crate) const CREATE_SESSION: Schema = &[
    ("workflow_id", Text),
    ("vendor_data", Text),
    ("callback", Text),
    ("callback_method", Text),
    ("metadata", Any),
    ("language", Text),
    (
        "contact_details",
        Object(&[("email", Email), ("send_notification_emails", Boolean), ("email_lang", Text), ("phone", Text)]),
    ),
    (
        "expected_details",
        Object(&[
            ("first_name", Text),
            ("last_name", Text),
            ("date_of_birth", Date),
            ("gender", Text),
            ("nationality", Text),
            ("country", Text),
            ("id_country", Text),
            ("poa_country", Text),
            ("address", Text),
            ("identification_number", Text),
            ("ip_address", Text),
            ("expected_document_types", Texts),
            ("company_name", Text),
            ("registry_country", Text),
            ("registration_number", Text),
        ]),
    ),
    ("portrait_image", Text),
    ("sandbox_scenario", Text),
];

/// Deletion of a session.
pub(crate) const DELETE_SESSION: Schema = &[
    ("retain_face_embeddings", Boolean),
    ("face_retention_days", Integer),
    ("face_retention_deadline", DateTime),
    ("deletion_instruction", Text),
    ("instruction_id", Text),
];

/// Deletion of sessions. The numbers may be strings or integers; the deletion checks them.
pub(crate) const DELETE_SESSIONS: Schema = &[
    ("session_numbers", List),
    ("delete_all", Boolean),
    ("retain_face_embeddings", Boolean),
    ("face_retention_days", Integer),
    ("face_retention_deadline", DateTime),
    ("deletion_instruction", Text),
    ("instruction_id", Text),
];

/// Change of the status of a session.
pub(crate) const UPDATE_STATUS: Schema = &[
    ("new_status", Text),
    ("comment", Text),
    ("nodes_to_resubmit", Objects(&[("node_id", Text), ("feature", Text)])),
    ("send_email", Boolean),
    ("email_address", Email),
    ("email_language", Text),
];

/// Sharing of a session.
pub(crate) const SHARE: Schema = &[("for_application_id", Text), ("ttl_in_seconds", Integer)];

/// Import of a session.
pub(crate) const IMPORT: Schema =
    &[("share_token", Text), ("trust_review", Boolean), ("workflow_id", Text), ("vendor_data", Text)];

/// Note.
pub(crate) const NOTE: Schema = &[("new_status", Text), ("comment", Text)];

/// Addition to the blocklist.
pub(crate) const BLOCKLIST_ADD: Schema = &[
    ("session_id", Text),
    ("blocklist_face", Boolean),
    ("blocklist_document", Boolean),
    ("blocklist_phone", Boolean),
    ("blocklist_email", Boolean),
];

/// Removal from the blocklist.
pub(crate) const BLOCKLIST_REMOVE: Schema = &[
    ("session_id", Text),
    ("unblock_face", Boolean),
    ("unblock_document", Boolean),
    ("unblock_phone", Boolean),
    ("unblock_email", Boolean),
];

/// Creation and update of a questionnaire.
pub(crate) const QUESTIONNAIRE: Schema = &[
    ("title", Text),
    ("description", Text),
    ("languages", Texts),
    ("default_language", Text),
    ("is_active", Boolean),
    ("status", Text),
    (
        "form_elements",
        Objects(&[
            ("id", Text),
            ("element_type", Text),
            ("label", TextMap),
            ("description", TextMap),
            ("placeholder", TextMap),
            ("is_required", Boolean),
            ("options", Objects(&[("value", Text), ("label", TextMap)])),
            ("max_files", Integer),
            (
                "validation",
                Object(&[
                    ("pattern", Text),
                    ("min_length", Integer),
                    ("max_length", Integer),
                    ("min", Number),
                    ("max", Number),
                    ("error_message", TextMap),
                ]),
            ),
        ]),
    ),
];

/// Update of a user.
pub(crate) const UPDATE_USER: Schema = &[
    ("full_name", Text),
    ("display_name", Text),
    ("date_of_birth", Date),
    ("status", Text),
    ("metadata", Object(&[])),
    ("approved_emails", Texts),
    ("approved_phones", Texts),
    ("issuing_states", Texts),
];

/// Deletion of users.
pub(crate) const DELETE_USERS: Schema =
    &[("vendor_data_list", Texts), ("didit_internal_id_list", Uuids), ("delete_all", Boolean)];

/// Top-up. The amount may also be a string with a number; [`top_up`](super::billing::top_up) checks it.
pub(crate) const TOP_UP: Schema = &[("amount_in_dollars", Any), ("success_url", Url), ("cancel_url", Url)];

/// Webhook settings.
pub(crate) const WEBHOOK: Schema = &[
    ("webhook_url", Url),
    ("webhook_version", Text),
    ("rotate_secret_key", Boolean),
    ("capture_method", Text),
    ("data_retention_months", Integer),
];

/// Request of another code.
pub(crate) const RESEND_CODE: Schema = &[("email", Text)];

/// Second factor of a login.
pub(crate) const SECOND_FACTOR: Schema = &[("temp_token", Text), ("otp_token", Text)];

/// Change of the status of a user.
pub(crate) const USER_STATUS: Schema = &[("status", Text)];

/// Selection of a scenario.
pub(crate) const SCENARIO: Schema = &[("scenario", Text)];
