//! The library that computes the signatures.

#[cfg(feature = "aws-lc-rs")]
pub(crate) use aws_lc_rs::hmac;
#[cfg(not(feature = "aws-lc-rs"))]
pub(crate) use ring::hmac;
