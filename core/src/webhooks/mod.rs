//! Receiving webhooks: proof that the platform sent them, and what they say.
