//! The operations of the platform's API: one file per resource, one declaration per endpoint. The product areas that are
//! features of this crate have modules of their own.
//!
//! One example per resource; `client` is a [`Didit`].
//!
//! # `account`: [Account]
//!
#![doc = doc_example!(r#"
use didit::models::{Register, VerifyEmail};

let account = client.account();
account.register(Register::builder().email("ada@example.org").password("Correct-horse-7").build()).await?;
# let code = sandbox.mailed_code("ada@example.org").unwrap_or_default();
let verified = account.verify_email(VerifyEmail::builder().email("ada@example.org").code(code).build()).await?;
let api_key = verified.application.and_then(|application| application.api_key);
assert!(api_key.is_some());
"#)]
//!
//! # `account.members`: [AccountMembers]
//!
#![doc = doc_example!(r#"
use didit::models::CreateMember;
# use didit::models::{Register, VerifyEmail};
# client.account().register(Register::builder().email("ada@example.org").password("Correct-horse-7").build()).await?;
# let code = sandbox.mailed_code("ada@example.org").unwrap_or_default();
# let account = VerifyEmail::builder().email("ada@example.org").code(code).build();
# let account = client.account().verify_email(account).await?;
# let access_token = account.access_token;
# let organization_id = account.organization.map(|organization| organization.uuid).unwrap_or_default();
# let account_base_url = sandbox.account_base_url();

let client = didit::Didit::builder().account_base_url(account_base_url).access_token(access_token).build()?;
let invitation = CreateMember::builder().email("grace@example.org").role("READER").build();
client.account().members().create(&organization_id, invitation).await?;
for member in client.account().members().list(&organization_id).await?.results {
    println!("{:?} is {:?}", member.email, member.role);
}
"#)]
//!
//! # `workflows`: [Workflows]
//!
#![doc = doc_example!(r#"
use didit::models::{CreateWorkflow, UpdateWorkflow, WorkflowType};

let workflow = CreateWorkflow::builder()
    .workflow_label("My KYC")
    .workflow_type(WorkflowType::Kyc)
    .is_liveness_enabled(true)
    .is_face_match_enabled(true)
    .build();
let workflow = client.workflows().create(workflow).await?;
let with_aml = UpdateWorkflow::builder().is_aml_enabled(true).aml_decline_threshold(75).build();
let workflow = client.workflows().update(&workflow.uuid, with_aml).await?;
client.workflows().delete(&workflow.uuid).await?;
"#)]
//!
//! # `sessions`: [Sessions]
//!
#![doc = doc_example!(r#"
use didit::models::{CreateSession, SessionStatus, UpdateSessionStatus};

# let workflow_id = sandbox.workflow_id();
let session = CreateSession::builder().workflow_id(workflow_id).vendor_data("user-123").build();
let session = client.sessions().create(session).await?;
println!("send the user to {:?}", session.url);
# sandbox.complete(&session.session_id, didit_sandbox::Scenario::ReviewAmlPossibleMatch)?;
let decision = client.sessions().retrieve_decision(&session.session_id).await?;
if decision.status == "In Review" {
    let approve = UpdateSessionStatus::builder().new_status(SessionStatus::Approved).comment("a namesake").build();
    client.sessions().update_status(&session.session_id, approve).await?;
}
# assert_eq!(client.sessions().retrieve_decision(&session.session_id).await?.status, "Approved");
"#)]
//!
//! # `sessions.reviews`: [SessionReviews]
//!
#![doc = doc_example!(after_a_session, r#"
use didit::models::{CreateReview, ListReviews, SessionStatus};

let note = CreateReview::builder().new_status(SessionStatus::InReview).comment("asked a colleague").build();
client.sessions().reviews().create(&session_id, note).await?;
let reviews = client.sessions().reviews().list(&session_id, ListReviews::default()).await?;
assert_eq!(reviews.results[0].comment.as_deref(), Some("asked a colleague"));
"#)]
//!
//! # `sessions.imports`: [SessionImports]
//!
#![doc = doc_example!(r#"
use didit::models::{CreateSessionImport, ListSessionImportErrors, SourceFormat};

# let workflow_id = sandbox.workflow_id();
let import = CreateSessionImport::builder()
    .workflow_id(workflow_id)
    .source_format(SourceFormat::Ndjson)
    .source_file_url("https://files.example.org/sessions.ndjson")
    .build();
let import = client.sessions().imports().create(import).await?;
let import = client.sessions().imports().retrieve(&import.uuid).await?;
println!("{}: {:?} of {:?} rows", import.status, import.processed_rows, import.total_rows);
let errors = client.sessions().imports().list_errors(&import.uuid, ListSessionImportErrors::default()).await?;
for row in errors.results {
    println!("row {:?}: {:?}", row.row_number, row.error);
}
"#)]
//!
//! # `blocklist`: [Blocklist]
//!
#![doc = doc_example!(after_a_session, r#"
use didit::models::{AddToBlocklist, ListBlocklist};

let document = AddToBlocklist::builder().session_id(&session_id).blocklist_document(true).build();
client.blocklist().add(document).await?;
let blocked = client.blocklist().list(ListBlocklist::default()).await?;
assert_eq!(blocked.results.len(), 1);
"#)]
//!
//! # `allowlist`: [Allowlist]
//!
#![doc = doc_example!(after_a_session, r#"
use didit::models::AddToAllowlist;

let mut entry = AddToAllowlist::default();
entry.extra.insert("session_id".to_owned(), session_id.into());
client.allowlist().add(entry).await?;
"#)]
//!
//! # `lists`: [Lists]
//!
#![doc = doc_example!(r#"
use didit::models::{CreateList, ListEntryType, ListType, UpdateList};

let offices = CreateList::builder().name("Offices").list_type(ListType::Allowlist).entry_type(ListEntryType::IpAddress);
let offices = client.lists().create(offices.build()).await?;
let named = UpdateList::builder().description("Addresses of our own network").build();
client.lists().update(&offices.uuid, named).await?;
client.lists().delete(&offices.uuid).await?;
"#)]
//!
//! # `lists.entries`: [ListEntries]
//!
#![doc = doc_example!(r#"
use didit::models::{CreateListEntry, ListListEntries};
# use didit::models::{CreateList, ListEntryType, ListType};
# let list = CreateList::builder().name("Offices").list_type(ListType::Allowlist).entry_type(ListEntryType::IpAddress);
# let list_uuid = client.lists().create(list.build()).await?.uuid;

let range = CreateListEntry::builder().value("203.0.113.0/24").comment("Madrid").build();
let entry = client.lists().entries().create(&list_uuid, range).await?;
let entries = client.lists().entries().list(&list_uuid, ListListEntries::default()).await?;
assert_eq!(entries.results[0].value.as_deref(), Some("203.0.113.0/24"));
client.lists().entries().delete(&list_uuid, &entry.uuid).await?;
"#)]
//!
//! # `questionnaires`: [Questionnaires]
//!
#![doc = doc_example!(r#"
use didit::models::{CreateQuestionnaire, QuestionnaireElement, QuestionnaireElementType};

let occupation = QuestionnaireElement::builder()
    .element_type(QuestionnaireElementType::ShortText)
    .label([("en", "Occupation?"), ("es", "¿Profesión?")])
    .is_required(true)
    .build();
let form = CreateQuestionnaire::builder().title("Employment Details").form_elements(vec![occupation]).build();
let form = client.questionnaires().create(form).await?;
client.questionnaires().delete(&form.uuid).await?;
"#)]
//!
//! # `users`: [Users]
//!
#![doc = doc_example!(after_a_session, r#"
use didit::models::{ListUsers, UpdateUser};
use didit::Patch;

let page = client.users().list(ListUsers::builder().search("user-1".to_owned()).limit(200).build()).await?;
assert_eq!(page.results[0].vendor_data.as_deref(), Some("user-123"));
let named = UpdateUser { display_name: Patch::from("Ada"), ..UpdateUser::default() };
client.users().update("user-123", named).await?;
"#)]
//!
//! # `monitoring_events`: [MonitoringEvents]
//!
#![doc = doc_example!(r#"
use didit::models::{CreateMonitoringEvent, MonitoringEventCategory, MonitoringEventSubject};

let login = CreateMonitoringEvent::builder()
    .event_id("login-000001")
    .event_category(MonitoringEventCategory::Auth)
    .action_type("login")
    .occurred_at("2026-11-27T09:15:02Z")
    .subject(MonitoringEventSubject::builder().vendor_data("user-123").build())
    .build();
let login = client.monitoring_events().create(login).await?;
println!("{:?}, score {:?}", login.status, login.score);
"#)]
//!
//! # `billing`: [Billing]
//!
#![doc = doc_example!(r#"
use didit::models::TopUp;

let balance = client.billing().retrieve_balance().await?.balance;
if balance.is_some_and(|balance| balance < 10.into()) {
    let checkout = client.billing().top_up(TopUp::builder().amount_in_dollars(50).build()).await?;
    println!("pay at {}", checkout.checkout_session_url);
}
"#)]
//!
//! # `webhooks`: [Webhooks]
//!
#![doc = doc_example!(r#"
use didit::models::{UpdateWebhook, WebhookVersion};
use didit::Patch;

let on = UpdateWebhook {
    webhook_url: Patch::from("https://shop.example/webhooks/didit"),
    webhook_version: Some(WebhookVersion::V3),
    ..UpdateWebhook::default()
};
let secret = client.webhooks().update(on).await?.secret_shared_key; // for `Verifier::new`
# assert!(secret.is_some());
client.webhooks().update(UpdateWebhook { webhook_url: Patch::Clear, ..UpdateWebhook::default() }).await?;
"#)]
//!
//! # `webhooks.destinations`: [WebhookDestinations]
//!
#![doc = doc_example!(r#"
use didit::models::{CreateWebhookDestination, ListWebhookDeliveries, UpdateWebhookDestination};
use didit::webhooks::EventType;

let users = CreateWebhookDestination::builder()
    .label("Users")
    .url("https://shop.example/webhooks/users")
    .subscribed_events(vec![EventType::UserStatusUpdated, EventType::UserDataUpdated])
    .build();
let users = client.webhooks().destinations().create(users).await?;
let secret = users.secret_shared_key; // for `Verifier::new`
# assert!(secret.is_some());
let deliveries = ListWebhookDeliveries::default();
for delivery in client.webhooks().destinations().list_deliveries(&users.uuid, deliveries).await?.results {
    println!("{:?}: {:?}", delivery.webhook_type, delivery.response_status);
}
let off = UpdateWebhookDestination::builder().enabled(false).build();
client.webhooks().destinations().update(&users.uuid, off).await?;
client.webhooks().destinations().delete(&users.uuid).await?;
"#)]
//!
//! # `customization`: [Customization]
//!
#![doc = doc_example!(r#"
use didit::models::UpdateCustomization;

let branding = UpdateCustomization::builder().font_family("Inter").skip_welcome_screen(true).build();
let branding = client.customization().update(branding).await?;
assert_eq!(branding.font_family.as_deref(), Some("Inter"));
"#)]
//!
//! # `sandbox`: [SandboxApi]
//!
#![doc = doc_example!(r#"
for scenario in client.sandbox().list_scenarios().await?.results {
    println!("{:?}", scenario.slug);
}
"#)]
//!
//! # `system`: [SystemApi]
//!
#![doc = doc_example!(r#"
let health = client.system().retrieve_health().await?;
assert_eq!(health.status.as_deref(), Some("ok"));
"#)]

#[cfg(feature = "aml-monitoring")]
pub mod aml_monitoring;
#[cfg(feature = "biometrics")]
pub mod biometrics;
#[cfg(feature = "businesses")]
pub mod businesses;
#[cfg(feature = "cases")]
pub mod cases;
#[cfg(feature = "checks")]
pub mod checks;
#[cfg(feature = "networks")]
pub mod networks;
#[cfg(feature = "transactions")]
pub mod transactions;
#[cfg(feature = "travel-rule")]
pub mod travel_rule;

mod account;
mod account_members;
mod allowlist;
mod billing;
mod blocklist;
mod customization;
mod list_entries;
mod lists;
mod monitoring_events;
mod questionnaires;
mod reviews;
mod sandbox;
mod session_imports;
mod sessions;
mod system;
mod users;
mod webhook_destinations;
mod webhooks;
mod workflows;

#[cfg(feature = "aml-monitoring")]
pub use aml_monitoring::*;
#[cfg(feature = "biometrics")]
pub use biometrics::*;
#[cfg(feature = "businesses")]
pub use businesses::*;
#[cfg(feature = "cases")]
pub use cases::*;
#[cfg(feature = "checks")]
pub use checks::*;
#[cfg(feature = "networks")]
pub use networks::*;
#[cfg(feature = "transactions")]
pub use transactions::*;
#[cfg(feature = "travel-rule")]
pub use travel_rule::*;

pub use account::Account;
pub use account_members::AccountMembers;
pub use allowlist::Allowlist;
pub use billing::Billing;
pub use blocklist::Blocklist;
pub use customization::Customization;
pub use list_entries::ListEntries;
pub use lists::Lists;
pub use monitoring_events::MonitoringEvents;
pub use questionnaires::Questionnaires;
pub use reviews::SessionReviews;
pub use sandbox::SandboxApi;
pub use session_imports::SessionImports;
pub use sessions::Sessions;
pub use system::SystemApi;
pub use users::Users;
pub use webhook_destinations::WebhookDestinations;
pub use webhooks::Webhooks;
pub use workflows::Workflows;

use crate::Didit;
use crate::operation::{Area, AreaDescriptor, Operation, ResourceDescriptor};

/// Declares the resources of each product area. The accessors of the client and the registry of operations are generated
/// from this list.
macro_rules! resources {
    ($(
        $(#[cfg($condition:meta)])?
        $area:ident { $($(#[$doc:meta])* $accessor:ident: $resource:ident),* $(,)? }
    )*) => {
        $(
            $(#[cfg($condition)])?
            impl Didit {
                $(
                    $(#[$doc])*
                    pub fn $accessor(&self) -> $resource {
                        $resource::of(self.clone())
                    }
                )*
            }
        )*

        /// The product areas of this build, with their resources and operations.
        pub const AREAS: &[AreaDescriptor] = &[$(
            $(#[cfg($condition)])?
            AreaDescriptor::of(Area::$area, &[$(ResourceDescriptor::of::<$resource>()),*])
        ),*];
    };
}

resources! {
    Core {
        /// Returns the account operations: registration, login, organizations and the API keys of their applications.
        account: Account,
        /// Returns the operations of the members of an organization; also available as `account().members()`.
        account_members: AccountMembers,
        /// Returns the workflow operations: the verification steps, thresholds and accepted documents that sessions run.
        workflows: Workflows,
        /// Returns the session operations: create, retrieve, list, review, share and delete verification sessions.
        sessions: Sessions,
        /// Returns the review operations of sessions; also available as `sessions().reviews()`.
        session_reviews: SessionReviews,
        /// Returns the operations of imports of sessions; also available as `sessions().imports()`.
        session_imports: SessionImports,
        /// Returns the blocklist operations: blocked faces, documents, phone numbers and e-mail addresses.
        blocklist: Blocklist,
        /// Returns the allowlist operations: trusted items, for which some checks are skipped.
        allowlist: Allowlist,
        /// Returns the list operations: blocklists, allowlists and custom lists of values.
        lists: Lists,
        /// Returns the operations of the entries of lists; also available as `lists().entries()`.
        list_entries: ListEntries,
        /// Returns the questionnaire operations: your own forms inside a workflow.
        questionnaires: Questionnaires,
        /// Returns the user operations: the people your sessions verify.
        users: Users,
        /// Returns the operations of monitoring events: what happens in your application beside the movement of money.
        monitoring_events: MonitoringEvents,
        /// Returns the billing operations: the credit balance and top-ups.
        billing: Billing,
        /// Returns the webhook configuration operations: the URL and the signing secret of webhooks.
        webhooks: Webhooks,
        /// Returns the operations of webhook destinations; also available as `webhooks().destinations()`.
        webhook_destinations: WebhookDestinations,
        /// Returns the branding operations: colors, font, logos and options of the verification pages.
        customization: Customization,
        /// Returns the operations of sandbox applications: the scenarios of their sessions.
        sandbox: SandboxApi,
        /// Returns the health operations: the availability of the platform.
        system: SystemApi,
    }
    #[cfg(feature = "checks")]
    Checks {
        /// Returns the age estimation operation: the age of a person from an image of the face.
        age_estimation: AgeEstimationApi,
        /// Returns the AML screening operation: a person or company against watchlists.
        aml: AmlApi,
        /// Returns the database validation operation: personal data against official sources.
        database_validation: DatabaseValidationApi,
        /// Returns the document AI operation: data from any document by your own rules.
        document_ai: DocumentAiApi,
        /// Returns the e-mail operations: verify an e-mail address by a code, assess its risk.
        email: EmailApi,
        /// Returns the face match operation: comparison of two faces.
        face_match: FaceMatchApi,
        /// Returns the face search operation: a face among all known faces.
        face_search: FaceSearchApi,
        /// Returns the identity document operation: read a document and check that it is genuine.
        id_verification: IdVerificationApi,
        /// Returns the IP address operation: location, network and risk of an IP address.
        ip: IpApi,
        /// Returns the company registry operations: search for companies, retrieve profiles and owners.
        kyb: KybApi,
        /// Returns the passive liveness operation: test that an image shows a live person.
        passive_liveness: PassiveLivenessApi,
        /// Returns the phone operations: verify a phone number by a code, assess its risk.
        phone: PhoneApi,
        /// Returns the proof of address operation: utility bills, bank statements and similar documents.
        proof_of_address: ProofOfAddressApi,
    }
    #[cfg(feature = "businesses")]
    Businesses {
        /// Returns the business operations: the companies your sessions verify, their status and ongoing monitoring.
        businesses: Businesses,
    }
    #[cfg(feature = "aml-monitoring")]
    AmlMonitoring {
        /// Returns the operations of ongoing AML monitoring: users and businesses are screened again and again.
        aml_monitoring: AmlMonitoring,
    }
    #[cfg(feature = "biometrics")]
    Biometrics {
        /// Returns the biometric template operations: face templates retained after their sessions were deleted.
        biometric_templates: BiometricTemplates,
    }
    #[cfg(feature = "cases")]
    Cases {
        /// Returns the case operations: investigations of a user or business, from opening to resolution.
        cases: Cases,
        /// Returns the note operations of cases; also available as `cases().notes()`.
        case_notes: CaseNotes,
        /// Returns the link operations of cases; also available as `cases().links()`.
        case_links: CaseLinks,
        /// Returns the checklist operations of cases; also available as `cases().checklist()`.
        case_checklist: CaseChecklist,
        /// Returns the regulatory report operations of cases; also available as `cases().regulatory_reports()`.
        case_regulatory_reports: CaseRegulatoryReports,
        /// Returns the blueprint operations of cases; also available as `cases().blueprints()`.
        case_blueprints: CaseBlueprints,
        /// Returns the regulatory report operations: draft, validate, finalize and download reports to the authorities.
        regulatory_reports: RegulatoryReports,
        /// Returns the report template operations: the header fields of regulatory reports.
        report_templates: ReportTemplates,
    }
    #[cfg(feature = "networks")]
    Networks {
        /// Returns the network operations: groups of users, businesses and parties that share signals.
        networks: Networks,
    }
    #[cfg(feature = "transactions")]
    Transactions {
        /// Returns the transaction operations: submit payments and transfers for monitoring, and retrieve the results.
        transactions: Transactions,
        /// Returns the operations of transaction rules; also available as `transactions().rules()`.
        transaction_rules: TransactionRules,
        /// Returns the wallet screening operations: the risk of a wallet for crypto-assets.
        wallet_screening: WalletScreening,
    }
    #[cfg(feature = "travel-rule")]
    TravelRule {
        /// Returns the travel rule operations: settings, the directory of VASPs, deposits and proofs of ownership.
        travel_rule: TravelRule,
        /// Returns the operations of the wallet address book; also available as `travel_rule().wallet_addresses()`.
        travel_rule_wallet_addresses: TravelRuleWalletAddresses,
        /// Returns the operations of travel rule networks; also available as `travel_rule().networks()`.
        travel_rule_networks: TravelRuleNetworks,
        /// Returns the operations of travel rule transfers; also available as `transactions().travel_rule()`.
        transaction_travel_rule: TransactionTravelRule,
    }
}

/// Returns all resources of this build, in the order of their product areas.
pub fn resources() -> impl Iterator<Item = &'static ResourceDescriptor> {
    AREAS.iter().flat_map(|area| area.resources)
}

/// Returns all operations of this build, in the order of the resources.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    resources().flat_map(|resource| resource.operations)
}
