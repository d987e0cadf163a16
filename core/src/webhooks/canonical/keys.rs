//! The keys of an object, and their order.

use std::cmp::Ordering;

/// Where the text of a key lies, and its beginning.
#[derive(Clone, Copy)]
pub(super) struct Key {
    /// The first eight bytes as a number that orders as they do, which nearly always tells two keys apart; zeros where
    /// there are fewer.
    prefix: u64,
    start: u32,
    length: u32,
}

impl Key {
    /// Stands where there is none.
    pub(super) const NONE: Self = Self { prefix: 0, start: 0, length: 0 };

    /// The key whose text is these bytes of `source`. Fewer than 2^32 bytes lie before and in it.
    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "bounded by MAX_BODY")]
    pub(super) fn new(source: &[u8], start: usize, length: usize) -> Self {
        let prefix = match source.get(start..).and_then(<[u8]>::first_chunk::<8>) {
            Some(bytes) if length >= 8 => u64::from_be_bytes(*bytes),
            Some(bytes) => u64::from_be_bytes(*bytes) & !(u64::MAX >> (8 * length)),
            None => {
                let mut bytes = [0; 8];
                let kept = length.min(8);
                bytes[..kept].copy_from_slice(&source[start..start + kept]);
                u64::from_be_bytes(bytes)
            }
        };
        Self { prefix, start: start as u32, length: length as u32 }
    }

    #[inline]
    pub(super) fn text(self, source: &[u8]) -> &[u8] {
        &source[self.start as usize..][..self.length as usize]
    }

    #[inline]
    pub(super) fn prefix(self) -> u64 {
        self.prefix
    }

    /// The order of two keys, each with what its text lies in. Of UTF-8 the order of bytes is that of code points.
    #[inline]
    pub(super) fn order(self, source: &[u8], other: Self, others_source: &[u8]) -> Ordering {
        if self.prefix == other.prefix {
            self.text(source).cmp(other.text(others_source))
        } else {
            self.prefix.cmp(&other.prefix)
        }
    }

    /// Whether this key of `source` comes before that one.
    pub(super) fn is_before(self, other: Self, source: &[u8]) -> bool {
        self.order(source, other, source) == Ordering::Less
    }
}
