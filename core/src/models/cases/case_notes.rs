//! Notes on a case, and the files attached to them.

use crate::schema::prelude::*;

/// Parameters for listing the notes on a case.
#[params]
pub struct ListCaseNotes {
    /// Maximum number of results per page, at least 1. Default: 50.
    #[non_sensitive]
    pub limit: Option<i64>,
    /// Number of results to skip.
    #[non_sensitive]
    pub offset: Option<i64>,
}

page! {
    /// Page of notes on a case.
    CaseNotePage of CaseNote
}

/// Note on a case.
#[model]
pub struct CaseNote {
    /// Note ID (UUID).
    #[non_sensitive]
    #[essential]
    pub uuid: String,
    /// Text of the note.
    pub comment: Option<String>,
    /// E-mail address of the author; absent if the note was added by a program.
    pub actor_email: Option<String>,
    /// Name of the author.
    pub actor_name: Option<String>,
    /// E-mail addresses of the mentioned team members.
    pub mentioned_emails: Option<Vec<String>>,
    /// `true` if the note is marked as internal.
    pub is_internal: Option<bool>,
    /// Attached files.
    pub attachments: Option<Vec<CaseNoteAttachment>>,
    /// Tags of the note.
    pub tags: Option<Vec<String>>,
    /// Creation time (RFC 3339).
    pub created_at: Option<DateTime>,
}

/// File that is attached to a note, or uploaded in order to be attached.
#[model]
pub struct CaseNoteAttachment {
    /// Storage key of the file, by which a new note refers to it.
    pub s3_key: Option<String>,
    /// File name.
    pub filename: Option<String>,
    /// Size of the file in bytes.
    #[non_sensitive]
    pub file_size: Option<i64>,
    /// Short-lived URL of the file.
    pub url: Option<String>,
}

/// Parameters for adding a note to a case.
#[params]
pub struct CreateCaseNote {
    /// Text of the note, without markup.
    pub comment: String,
    /// E-mail addresses of team members to mention; the platform notifies them.
    pub mentioned_emails: Option<Vec<String>>,
    /// `true` to mark the note as internal. Default: `false`.
    pub is_internal: Option<bool>,
    /// Files to attach, uploaded before with `upload_attachment`.
    pub attachments: Option<Vec<CreateCaseNoteAttachment>>,
    /// Tags of the note.
    pub tags: Option<Vec<String>>,
}

/// Uploaded file to attach to a note.
#[params]
pub struct CreateCaseNoteAttachment {
    /// Storage key of the file, as returned by the upload. A key of another case is invalid.
    pub s3_key: Option<String>,
    /// File name.
    pub filename: Option<String>,
    /// Size of the file in bytes.
    #[non_sensitive]
    pub file_size: Option<i64>,
}

/// Parameters for retrieving the URL of an attached file.
#[params]
pub struct RetrieveCaseNoteAttachment {
    /// Storage key of the file.
    pub s3_key: String,
}

/// Parameters for uploading a file in order to attach it to a note.
#[params]
pub struct UploadCaseNoteAttachment {
    /// File to upload.
    pub file: File,
}
