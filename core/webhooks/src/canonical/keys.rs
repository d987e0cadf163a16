//! The keys of an object, and their order.

use std::cmp::Ordering;

/// Where the text of a key lies, and its beginning.
#[derive(Clone, Copy)]
pub(super) struct Key {
    /// The first eight bytes as a number that orders as they do, which nearly always tells two keys apart; zeros where
    /// there are fewer.
    prefix: u64,
    start: u32,
    /// Length of the text, and `DECODED` if it lies among the decoded keys.
    length: u32,
}

const DECODED: u32 = 1 << 31;

/// What keys lie in.
#[derive(Clone, Copy)]
pub(super) struct Texts<'t> {
    pub(super) body: &'t [u8],
    /// The texts of those that have escapes in the body.
    pub(super) decoded: &'t [u8],
}

impl Key {
    /// Stands where there is none.
    pub(super) const NONE: Self = Self { prefix: 0, start: 0, length: 0 };

    /// The key whose text is these bytes of the body.
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

    /// The key whose text was decoded from `start` on.
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

    /// The order of two keys. Of UTF-8 the order of bytes is that of code points.
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

    /// Whether this key comes before that one.
    #[inline]
    pub(super) fn is_before(self, other: Self, texts: Texts<'_>) -> bool {
        self.order(other, texts) == Ordering::Less
    }
}
