//! Recognizes bodies that are still base64, as serverless platforms pass them.

use crate::canonical::{Document, MAX_BODY};

/// Returns true if `body` is a JSON object in base64.
pub(crate) fn encodes_an_object(body: &[u8]) -> bool {
    body.len() <= MAX_BODY && decode(body).is_some_and(|decoded| Document::parse(&decoded).is_ok())
}

/// Decodes base64 of both alphabets, with or without padding and line breaks.
fn decode(encoded: &[u8]) -> Option<Vec<u8>> {
    let encoded = encoded.trim_ascii_end();
    let encoded = encoded.strip_suffix(b"==").or_else(|| encoded.strip_suffix(b"=")).unwrap_or(encoded);
    let mut decoded = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for digit in encoded {
        let value = match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'\r' | b'\n' => continue,
            _ => return None,
        };
        bits = bits << 6 | u32::from(value);
        count += 6;
        if count >= 8 {
            count -= 8;
            let [.., byte] = (bits >> count).to_be_bytes();
            decoded.push(byte);
        }
    }
    Some(decoded)
}
