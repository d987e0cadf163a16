//! Index of the structural characters of a body: one bit per byte, computed sixteen bytes at a time.

use wide::u8x16;

/// Number of bytes that a word covers.
const BLOCK: usize = 64;
/// Length of a word in bytes.
const WORD: usize = BLOCK / 8;

/// Positions of the structural characters: quotes, backslashes and control characters. A string contains none of them
/// unescaped, so it extends to the next one.
pub(super) struct StructuralIndex {
    /// Little-endian words, so that a word can be read at every eighth byte of the text.
    bits: Vec<u8>,
    length: usize,
}

impl StructuralIndex {
    pub(super) fn of(text: &[u8]) -> Self {
        let (blocks, rest) = text.as_chunks::<BLOCK>();
        let mut bits = vec![u8::MAX; WORD * (blocks.len() + 3)];
        let (words, _) = bits.as_chunks_mut::<WORD>();
        for (bits, block) in words.iter_mut().zip(blocks) {
            *bits = word(block).to_le_bytes();
        }
        // The zeros after the text count as control characters, so that every search terminates.
        let mut last = [0; BLOCK];
        last[..rest.len()].copy_from_slice(rest);
        words[blocks.len()] = word(&last).to_le_bytes();
        Self { bits, length: text.len() }
    }

    /// Returns the structural characters from `from` on, one bit per byte, the first byte lowest. Covers at least 57
    /// bytes. Reading one word avoids branches on the length of strings, which a processor cannot predict.
    #[inline]
    pub(super) fn window(&self, from: usize) -> u64 {
        self.word(from / 8) >> (from % 8)
    }

    #[inline]
    fn word(&self, byte: usize) -> u64 {
        self.bits.get(byte..).and_then(<[u8]>::first_chunk).map_or(0, |bits| u64::from_le_bytes(*bits))
    }

    /// Returns the position of the first structural character at or after `from`, or the length of the text.
    #[inline]
    pub(super) fn next(&self, from: usize) -> usize {
        self.first(from, self.window(from))
    }

    /// Same as `next`, with the window at `from` already read.
    #[inline]
    pub(super) fn first(&self, from: usize, window: u64) -> usize {
        if window == 0 { self.far(from) } else { from + window.trailing_zeros() as usize }
    }

    /// Same as `next`, if the window has no structural character.
    #[inline(never)]
    fn far(&self, from: usize) -> usize {
        let mut byte = from / 8 + WORD;
        while byte + WORD <= self.bits.len() {
            let word = self.word(byte);
            if word != 0 {
                return 8 * byte + word.trailing_zeros() as usize;
            }
            byte += WORD;
        }
        self.length
    }
}

#[inline]
fn word(block: &[u8; BLOCK]) -> u64 {
    let (quarters, _) = block.as_chunks::<16>();
    quarters.iter().rev().fold(0, |word, quarter| {
        let bytes = u8x16::new(*quarter);
        let structural = bytes.simd_eq(u8x16::splat(b'"'))
            | bytes.simd_eq(u8x16::splat(b'\\'))
            | bytes.min(u8x16::splat(0x1f)).simd_eq(bytes);
        word << 16 | u64::from(structural.to_bitmask())
    })
}

#[cfg(test)]
mod tests {
    use super::StructuralIndex;

    #[test]
    fn exactly_the_structural_characters_are_found() {
        let mut random = fastrand::Rng::with_seed(7);
        for length in 0..300 {
            let text: Vec<u8> =
                (0..length).map(|_| *random.choice(b"\"\\\x00\x1f\x20az\x7f\x80\xff!#[]").unwrap_or(&b'a')).collect();
            let structural = StructuralIndex::of(&text);
            for from in 0..=length {
                let expected = (from..length).find(|at| matches!(text[*at], b'"' | b'\\' | 0..0x20)).unwrap_or(length);
                assert_eq!(structural.next(from), expected, "{text:?} {from}");
            }
        }
    }
}
