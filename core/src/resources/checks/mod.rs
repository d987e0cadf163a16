//! Checks without a session: documents, faces, addresses, AML, companies, phone numbers, e-mail addresses, IP
//! addresses.
//!
//! Each check is one call: it has no workflow and no page for the user. Files are sent as a [`File`](crate::File), from
//! a path or from memory. One example per resource; `client` is a [`Didit`](crate::Didit).
//!
//! # `age_estimation`: [AgeEstimationApi]
//!
#![doc = doc_example!(r#"
use didit::File;
use didit::models::EstimateAge;

# let selfie = b"an image".to_vec();
let face = File::from_bytes(selfie).with_name("selfie.jpg");
let estimate = EstimateAge::builder().user_image(face).age_estimation_decline_threshold(21).build();
let result = client.age_estimation().estimate(estimate).await?.age_estimation.unwrap_or_default();
println!("{:?}: {:?} years", result.status, result.age_estimation);
# assert!(result.status.is_some());
"#)]
//!
//! # `aml`: [AmlApi]
//!
#![doc = doc_example!(r#"
use didit::models::ScreenAml;

let person = ScreenAml::builder().full_name("Ada Lovelace").date_of_birth("1815-12-10").nationality("GB").build();
let screening = client.aml().screen(person).await?.aml.unwrap_or_default();
println!("{:?}: {:?} hits", screening.status, screening.total_hits);
# assert!(screening.status.is_some());
"#)]
//!
//! # `database_validation`: [DatabaseValidationApi]
//!
#![doc = doc_example!(r#"
use didit::models::ValidateInDatabases;

let person = ValidateInDatabases::builder()
    .issuing_state("ARG")
    .identification_number("12345678")
    .first_name("Ada")
    .last_name("Lovelace")
    .build();
let validation = client.database_validation().validate(person).await?.database_validation.unwrap_or_default();
println!("{:?}: {:?}", validation.status, validation.match_type);
# assert!(validation.status.is_some());
"#)]
//!
//! # `document_ai`: [DocumentAiApi]
//!
#![doc = doc_example!(r##"
use didit::File;
use didit::models::AnalyzeDocument;

let fields = r#"[{"key": "total", "name": "Total", "instruction": "The amount to pay", "type": "number"}]"#;
# let invoice = b"a document".to_vec();
let invoice = File::from_bytes(invoice).with_name("invoice.pdf");
let document = AnalyzeDocument::builder().document(invoice).fields(fields).build();
let result = client.document_ai().analyze(document).await?.document_ai.unwrap_or_default();
println!("total: {:?}", result.extracted_data.unwrap_or_default().get("total"));
# assert!(result.status.is_some());
"##)]
//!
//! # `email`: [EmailApi]
//!
#![doc = doc_example!(r#"
use didit::models::{CheckEmailCode, CodeStatus, SendEmailCode};

client.email().send_code(SendEmailCode::builder().email("ada@example.org").build()).await?;
# let code = sandbox.mailed_code("ada@example.org").unwrap_or_default();
let entered = CheckEmailCode::builder().email("ada@example.org").code(code).build();
let verified = client.email().check_code(entered).await?.status == Some(CodeStatus::Approved);
# assert!(verified);
"#)]
//!
//! # `face_match`: [FaceMatchApi]
//!
#![doc = doc_example!(r#"
use didit::File;
use didit::models::CompareFaces;

# let (selfie, portrait) = (b"an image".to_vec(), b"another image".to_vec());
let faces = CompareFaces::builder()
    .user_image(File::from_bytes(selfie).with_name("selfie.jpg"))
    .ref_image(File::from_bytes(portrait).with_name("portrait.jpg"))
    .build();
let comparison = client.face_match().compare(faces).await?.face_match.unwrap_or_default();
println!("{:?}: {:?} of 100", comparison.status, comparison.score);
# assert!(comparison.status.is_some());
"#)]
//!
//! # `face_search`: [FaceSearchApi]
//!
#![doc = doc_example!(r#"
use didit::File;
use didit::models::{FaceSearchType, SearchFaces};

# let selfie = b"an image".to_vec();
let search = SearchFaces::builder()
    .user_image(File::from_bytes(selfie).with_name("selfie.jpg"))
    .search_type(FaceSearchType::BlocklistedOrApproved)
    .build();
let search = client.face_search().search(search).await?.face_search.unwrap_or_default();
for known in search.matches.unwrap_or_default() {
    println!("session {:?}: {:?} %", known.session_id, known.similarity_percentage);
}
# assert!(search.status.is_some());
"#)]
//!
//! # `id_verification`: [IdVerificationApi]
//!
#![doc = doc_example!(r#"
use didit::File;
use didit::models::VerifyIdentityDocument;

# let (front, back) = (b"an image".to_vec(), b"another image".to_vec());
let card = VerifyIdentityDocument::builder()
    .front_image(File::from_bytes(front).with_name("front.jpg"))
    .back_image(File::from_bytes(back).with_name("back.jpg"))
    .vendor_data("user-123")
    .build();
let document = client.id_verification().verify(card).await?.id_verification.unwrap_or_default();
for warning in document.warnings.unwrap_or_default() {
    println!("{:?}", warning.short_description);
}
# assert!(document.status.is_some());
"#)]
//!
//! # `ip`: [IpApi]
//!
#![doc = doc_example!(r#"
use didit::models::AssessIpRisk;

let address = AssessIpRisk::builder().ip_address("203.0.113.7").claimed_country("ES").build();
let risk = client.ip().assess_risk(address).await?;
println!("{:?}: in {:?}", risk.status, risk.ip.and_then(|ip| ip.ip_country));
"#)]
//!
//! # `kyb`: [KybApi]
//!
#![doc = doc_example!(r#"
use didit::models::{SearchCompanies, SelectCompany};

let search = SearchCompanies::builder().country_code("GB").name("Analytical Engines").build();
let found = client.kyb().search(search).await?.kyb_registry.unwrap_or_default();
let candidate = found.companies.unwrap_or_default().into_iter().find_map(|company| company.kyb_response_id);
if let Some(id) = candidate {
    let company = client.kyb().list_ubos(SelectCompany::builder().kyb_response_id(id).build()).await?;
    for owner in company.kyb_registry.unwrap_or_default().beneficial_owners.unwrap_or_default() {
        println!("{:?}: {:?} %", owner.name, owner.effective_ownership_percent);
    }
}
"#)]
//!
//! # `passive_liveness`: [PassiveLivenessApi]
//!
#![doc = doc_example!(r#"
use didit::File;
use didit::models::CheckPassiveLiveness;

# let selfie = b"an image".to_vec();
let face = File::from_bytes(selfie).with_name("selfie.jpg");
let check = CheckPassiveLiveness::builder().user_image(face).build();
let liveness = client.passive_liveness().check(check).await?.liveness.unwrap_or_default();
println!("{:?}: {:?} of 100", liveness.status, liveness.score);
# assert!(liveness.status.is_some());
"#)]
//!
//! # `phone`: [PhoneApi]
//!
#![doc = doc_example!(r#"
use didit::models::{CheckPhoneCode, CodeStatus, PhoneChannel, SendPhoneCode, SendPhoneCodeOptions};

let options = SendPhoneCodeOptions::builder().preferred_channel(PhoneChannel::Sms).build();
client.phone().send_code(SendPhoneCode::builder().phone_number("+34600000007").options(options).build()).await?;
# let code = sandbox.mailed_code("+34600000007").unwrap_or_default();
let entered = CheckPhoneCode::builder().phone_number("+34600000007").code(code).build();
let verified = client.phone().check_code(entered).await?.status == Some(CodeStatus::Approved);
# assert!(verified);
"#)]
//!
//! # `proof_of_address`: [ProofOfAddressApi]
//!
#![doc = doc_example!(r#"
use didit::File;
use didit::models::VerifyProofOfAddress;

# let bill = b"a document".to_vec();
let bill = VerifyProofOfAddress::builder()
    .document(File::from_bytes(bill).with_name("bill.pdf"))
    .expected_first_name("Ada")
    .expected_last_name("Lovelace")
    .poa_document_age_months("utility_bill:3,bank_statement:3")
    .build();
let proof = client.proof_of_address().verify(bill).await?.poa.unwrap_or_default();
println!("{:?}: {:?}", proof.status, proof.poa_formatted_address);
# assert!(proof.status.is_some());
"#)]

mod age_estimation;
mod aml;
mod database_validation;
mod document_ai;
mod email;
mod face_match;
mod face_search;
mod id_verification;
mod ip;
mod kyb;
mod passive_liveness;
mod phone;
mod proof_of_address;

pub use age_estimation::AgeEstimationApi;
pub use aml::AmlApi;
pub use database_validation::DatabaseValidationApi;
pub use document_ai::DocumentAiApi;
pub use email::EmailApi;
pub use face_match::FaceMatchApi;
pub use face_search::FaceSearchApi;
pub use id_verification::IdVerificationApi;
pub use ip::IpApi;
pub use kyb::KybApi;
pub use passive_liveness::PassiveLivenessApi;
pub use phone::PhoneApi;
pub use proof_of_address::ProofOfAddressApi;
