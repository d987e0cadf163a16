//! Biometric templates that are retained after their sessions were deleted.

mod biometric_templates;

pub use biometric_templates::*;
