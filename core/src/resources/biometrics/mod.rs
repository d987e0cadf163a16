//! Biometric templates that are retained after their sessions were deleted.
//!
//! One example per resource; `client` is a [`Didit`](crate::Didit).
//!
//! # `biometric_templates`: [BiometricTemplates]
//!
#![doc = doc_example!(r#"
use didit::models::{BiometricPurgeOutcome, CountBiometricTemplates, ListBiometricTemplates};

let count = client.biometric_templates().count(CountBiometricTemplates::default()).await?.count;
println!("{count:?} templates");
let page = client.biometric_templates().list(ListBiometricTemplates::default()).await?;
for template in page.results {
    let purged = client.biometric_templates().delete(&template.uuid).await?;
    assert_eq!(purged.outcome, Some(BiometricPurgeOutcome::Purged));
}
"#)]

mod biometric_templates;

pub use biometric_templates::BiometricTemplates;
