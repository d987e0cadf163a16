//! Businesses that sessions verify (KYB).
//!
//! One example per resource; `client` is a [`Didit`](crate::Didit).
//!
//! # `businesses`: [Businesses]
//!
#![doc = doc_example!(r#"
use didit::models::{CreateBusiness, UpdateBusiness, UpdateBusinessStatus, UserStatus};
use didit::Patch;

let business = CreateBusiness::builder().vendor_data("company-123").legal_name("Example Ltd").country_code("GB").build();
client.businesses().create(business).await?;
let named = UpdateBusiness { display_name: Patch::from("Example"), ..UpdateBusiness::default() };
client.businesses().update("company-123", named).await?;
let block = UpdateBusinessStatus::builder().status(UserStatus::Blocked).build();
let business = client.businesses().update_status("company-123", block).await?;
assert_eq!(business.status, Some(UserStatus::Blocked));
"#)]

#[expect(clippy::module_inception, reason = "a file is named after its resource")]
mod businesses;

pub use businesses::Businesses;
