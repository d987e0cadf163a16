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

mod account;
mod billing;
mod blocklist;
mod questionnaires;
mod reviews;
mod sessions;
mod users;
mod webhooks;
mod workflows;

pub use account::Account;
pub use billing::Billing;
pub use blocklist::Blocklist;
pub use questionnaires::Questionnaires;
pub use reviews::SessionReviews;
pub use sessions::Sessions;
pub use users::Users;
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
        /// Returns the workflow operations: the verification steps, thresholds and accepted documents that sessions run.
        workflows: Workflows,
        /// Returns the session operations: create, retrieve, list, review, share and delete verification sessions.
        sessions: Sessions,
        /// Returns the review operations of sessions; also available as `sessions().reviews()`.
        session_reviews: SessionReviews,
        /// Returns the blocklist operations: blocked faces, documents, phone numbers and e-mail addresses.
        blocklist: Blocklist,
        /// Returns the questionnaire operations: your own forms inside a workflow.
        questionnaires: Questionnaires,
        /// Returns the user operations: the people your sessions verify.
        users: Users,
        /// Returns the billing operations: the credit balance and top-ups.
        billing: Billing,
        /// Returns the webhook configuration operations: the URL and the signing secret of webhooks.
        webhooks: Webhooks,
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
