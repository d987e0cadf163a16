//! Checks without a session: documents, faces, addresses, AML, companies, phone numbers, e-mail addresses, IP
//! addresses.

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
mod shared;

pub use age_estimation::*;
pub use aml::*;
pub use database_validation::*;
pub use document_ai::*;
pub use email::*;
pub use face_match::*;
pub use face_search::*;
pub use id_verification::*;
pub use ip::*;
pub use kyb::*;
pub use passive_liveness::*;
pub use phone::*;
pub use proof_of_address::*;
pub use shared::*;
