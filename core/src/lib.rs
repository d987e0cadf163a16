//! Client and webhook verifier for the Didit identity-verification platform.

pub mod webhooks;
