//! Object keys and their order.

use std::cmp::Ordering;

/// Position of a key's string, and its first bytes.
#[derive(Clone, Copy)]
pub(super) struct Key {
    /// The first eight bytes as a big-endian number, padded with zeros. Has the same order as the bytes, and nearly
    /// always decides a comparison.
    prefix: u64,
    start: u32,
    /// Length of the string, with the flag `DECODED` if it is in `Texts::decoded`.
    length: u32,
}

const DECODED: u32 = 1 << 31;

/// Buffers that contain the keys.
#[derive(Clone, Copy)]
pub(super) struct Texts<'t> {
    pub(super) body: &'t [u8],
    /// Unescaped strings of the keys that have escapes in the body.
    pub(super) decoded: &'t [u8],
}

impl Key {
    /// Placeholder for no key.
    pub(super) const NONE: Self = Self { prefix: 0, start: 0, length: 0 };

    /// Creates a key from bytes of the body.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "bounded by MAX_BODY")]
    pub(super) fn new(body: &[u8], start: usize, length: usize) -> Self {
        let prefix = match body.get(start..).and_then(<[u8]>::first_chunk::<8>) {
            Some(bytes) if length >= 8 => u64::from_be_bytes(*bytes),
            Some(bytes) => u64::from_be_bytes(*bytes) & !(u64::MAX >> (8 * length)),
            None => {
                let mut bytes = [0; 8];
                let kept = length.min(8);
                bytes[..kept].copy_from_slice(&body[start..start + kept]);
                u64::from_be_bytes(bytes)
            }
        };
        Self { prefix, start: start as u32, length: length as u32 }
    }

    /// Creates a key from the unescaped string that begins at `start` and ends at the end of `decoded`.
    pub(super) fn decoded(decoded: &[u8], start: usize) -> Self {
        let key = Self::new(decoded, start, decoded.len() - start);
        Self { length: key.length | DECODED, ..key }
    }

    pub(super) fn is_decoded(self) -> bool {
        self.length & DECODED != 0
    }

    pub(super) fn text(self, texts: Texts<'_>) -> &[u8] {
        let source = if self.is_decoded() { texts.decoded } else { texts.body };
        &source[self.start as usize..][..(self.length & !DECODED) as usize]
    }

    #[inline]
    pub(super) fn prefix(self) -> u64 {
        self.prefix
    }

    /// Compares two keys. For UTF-8, byte order is code point order.
    #[inline]
    pub(super) fn order(self, other: Self, texts: Texts<'_>) -> Ordering {
        match self.prefix.cmp(&other.prefix) {
            Ordering::Equal => self.order_of_texts(other, texts),
            order => order,
        }
    }

    #[inline(never)]
    fn order_of_texts(self, other: Self, texts: Texts<'_>) -> Ordering {
        self.text(texts).cmp(other.text(texts))
    }

    /// Returns true if this key sorts before `other`.
    #[inline]
    pub(super) fn is_before(self, other: Self, texts: Texts<'_>) -> bool {
        self.order(other, texts) == Ordering::Less
    }
}
