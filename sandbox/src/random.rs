//! Random identifiers and secrets.

/// Returns a random UUID.
pub(crate) fn new_uuid() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// Returns a string of URL-safe characters from the random number generator of the operating system.
pub(crate) fn random_text(length: usize) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bytes = std::iter::repeat_with(|| uuid::Uuid::new_v4().into_bytes()).flatten();
    // The first six bytes of a version 4 UUID are random; two later ones are partly fixed.
    let letters =
        bytes.enumerate().filter(|(index, _)| index % 16 < 6).map(|(_, byte)| LETTERS[usize::from(byte % 64)]);
    letters.take(length).map(char::from).collect()
}
