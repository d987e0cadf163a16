//! The declarations of the crate `didit`.
