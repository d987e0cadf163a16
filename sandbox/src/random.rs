//! Random identifiers and secrets.

pub(crate) fn new_uuid() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// Random text of URL-safe characters. From the operating system's chance, so that no key is made twice.
pub(crate) fn random_text(length: usize) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bytes = std::iter::repeat_with(|| uuid::Uuid::new_v4().into_bytes()).flatten();
    // Two bytes of a version 4 UUID are not wholly random; six of the sixteen are enough and surely are.
    let letters =
        bytes.enumerate().filter(|(index, _)| index % 16 < 6).map(|(_, byte)| LETTERS[usize::from(byte % 64)]);
    letters.take(length).map(char::from).collect()
}
