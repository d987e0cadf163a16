//! Cases of investigators, with their notes, links, checklists, blueprints, reports and templates.
//!
//! The URLs of these operations contain the organization and the application of the client's options. One example per
//! resource; `client` is a [`Didit`](crate::Didit).
//!
//! # `cases`: [Cases]
//!
#![doc = doc_example!(after_a_session, r#"
use didit::models::{CasePriority, CaseResolution, CreateCase, CreateCaseSubject, ResolveCase, UserOrBusiness};

let user = client.users().retrieve("user-123").await?;
let subject = CreateCaseSubject::builder().kind(UserOrBusiness::User).uuid(user.didit_internal_id).build();
let case = CreateCase::builder().title("Unusual payments").subject(subject).priority(CasePriority::High).build();
let case = client.cases().create(case).await?;
let resolve = ResolveCase::builder().resolution(CaseResolution::FalsePositive).note("salary").build();
let case = client.cases().resolve(&case.uuid, resolve).await?;
assert_eq!(case.resolution, Some(CaseResolution::FalsePositive));
"#)]
//!
//! # `cases.notes`: [CaseNotes]
//!
#![doc = doc_example!(with_a_case, r#"
use didit::models::{CreateCaseNote, CreateCaseNoteAttachment, ListCaseNotes, UploadCaseNoteAttachment};
use didit::File;

let letter = UploadCaseNoteAttachment::builder().file(File::from_bytes("Dear Ada").with_name("letter.txt")).build();
let letter = client.cases().notes().upload_attachment(&case_uuid, letter).await?;
let letter = CreateCaseNoteAttachment::builder().maybe_s3_key(letter.s3_key).filename("letter.txt").build();
let note = CreateCaseNote::builder().comment("called the customer").attachments(vec![letter]).build();
let note = client.cases().notes().create(&case_uuid, note).await?;
let notes = client.cases().notes().list(&case_uuid, ListCaseNotes::default()).await?;
assert_eq!(notes.results[0].comment.as_deref(), Some("called the customer"));
client.cases().notes().delete(&case_uuid, &note.uuid).await?;
"#)]
//!
//! # `cases.links`: [CaseLinks]
//!
#![doc = doc_example!(with_a_case, r#"
use didit::models::{CaseLinkType, CreateCaseLink};

let session = CreateCaseLink::builder().entity_type(CaseLinkType::Session).entity_uuid(session_id).build();
let link = client.cases().links().create(&case_uuid, session).await?;
assert_eq!(client.cases().links().list(&case_uuid).await?.results[0].uuid, link.uuid);
client.cases().links().delete(&case_uuid, &link.uuid).await?;
"#)]
//!
//! # `cases.checklist`: [CaseChecklist]
//!
#![doc = doc_example!(with_a_case, r#"
use didit::models::UpdateCaseChecklistItem;

for item in client.cases().checklist().list(&case_uuid).await?.results {
    println!("completed: {:?}", item.label);
    let completed = UpdateCaseChecklistItem::builder().is_completed(true).build();
    client.cases().checklist().update(&case_uuid, &item.uuid, completed).await?;
}
"#)]
//!
//! # `cases.regulatory_reports`: [CaseRegulatoryReports]
//!
#![doc = doc_example!(with_a_case, r#"
use didit::models::{CreateCaseRegulatoryReport, ListCaseRegulatoryReports, RegulatoryReportType};

let draft = CreateCaseRegulatoryReport::builder()
    .report_type(RegulatoryReportType::Sar)
    .jurisdiction("US")
    .reason("payments without a business purpose")
    .build();
let draft = client.cases().regulatory_reports().create(&case_uuid, draft).await?;
let reports = client.cases().regulatory_reports().list(&case_uuid, ListCaseRegulatoryReports::default()).await?;
assert_eq!(reports.results[0].uuid, draft.uuid);
"#)]
//!
//! # `cases.blueprints`: [CaseBlueprints]
//!
#![doc = doc_example!(r#"
use didit::models::{
    CaseChecklistConfig, CaseChecklistItemConfig, CaseContentConfig, CreateCaseBlueprint, UpdateCaseBlueprint,
};

let documents = CaseChecklistItemConfig::builder().label("Check the documents").order(1).build();
let checklist = CaseChecklistConfig::builder().enabled(true).items(vec![documents]).build();
let blueprint = CreateCaseBlueprint::builder()
    .name("AML investigation")
    .assignee_pool(vec!["5b9a0000-0000-4000-8000-00000000f00d".to_owned()]) // user IDs of team members
    .content_config(CaseContentConfig::builder().checklist(checklist).build())
    .build();
let blueprint = client.cases().blueprints().create(blueprint).await?;
let with_notes = UpdateCaseBlueprint { require_resolution_note: Some(true), ..UpdateCaseBlueprint::default() };
let blueprint = client.cases().blueprints().update(&blueprint.uuid, with_notes).await?;
assert_eq!(blueprint.require_resolution_note, Some(true));
client.cases().blueprints().delete(&blueprint.uuid).await?;
"#)]
//!
//! # `report_templates`: [ReportTemplates]
//!
#![doc = doc_example!(r#"
use didit::models::{CreateReportTemplate, RegulatoryReportType, ReportSubmissionCode, ReportTemplateFields};

let fields = ReportTemplateFields::builder()
    .rentity_id("FIU-US-00123")
    .submission_code(ReportSubmissionCode::Electronic)
    .currency_code_local("USD")
    .build();
let template = CreateReportTemplate::builder()
    .name("US SAR")
    .jurisdiction("US")
    .report_type(RegulatoryReportType::Sar)
    .field_config(fields)
    .build();
let template = client.report_templates().create(template).await?;
client.report_templates().delete(&template.uuid).await?;
"#)]
//!
//! # `regulatory_reports`: [RegulatoryReports]
//!
#![doc = doc_example!(with_a_case, r#"
use didit::models::{
    CreateCaseRegulatoryReport, RegulatoryReportFile, RetrieveRegulatoryReportDownloadUrl, UpdateRegulatoryReport,
};
use didit::Patch;

# let draft = CreateCaseRegulatoryReport::default();
let report = client.cases().regulatory_reports().create(&case_uuid, draft).await?;
let action = UpdateRegulatoryReport { action: Patch::from("account frozen"), ..UpdateRegulatoryReport::default() };
client.regulatory_reports().update(&report.uuid, action).await?;
let validation = client.regulatory_reports().validate(&report.uuid).await?;
for error in validation.errors.unwrap_or_default() {
    println!("{:?}: {:?}", error.field, error.message);
}
if validation.is_valid == Some(true) {
    client.regulatory_reports().finalize(&report.uuid).await?;
    let xml = RetrieveRegulatoryReportDownloadUrl::builder().file(RegulatoryReportFile::Xml).build();
    let file = client.regulatory_reports().retrieve_download_url(&report.uuid, xml).await?;
    println!("download {:?}", file.download_url);
}
"#)]

mod case_blueprints;
mod case_checklist;
mod case_links;
mod case_notes;
mod case_regulatory_reports;
#[expect(clippy::module_inception, reason = "a file is named after its resource")]
mod cases;
mod regulatory_reports;
mod report_templates;

pub use case_blueprints::CaseBlueprints;
pub use case_checklist::CaseChecklist;
pub use case_links::CaseLinks;
pub use case_notes::CaseNotes;
pub use case_regulatory_reports::CaseRegulatoryReports;
pub use cases::Cases;
pub use regulatory_reports::RegulatoryReports;
pub use report_templates::ReportTemplates;
