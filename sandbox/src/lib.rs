//! The Didit platform on loopback.
