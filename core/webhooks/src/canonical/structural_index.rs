//! Where strings may stop: one bit for each byte of the body, computed sixteen bytes at a time.

use wide::u8x16;

/// How many bytes a word tells about.
const BLOCK: usize = 64;
/// How many bytes a word is long.
const WORD: usize = BLOCK / 8;

/// The quotes, backslashes and control characters of a text. A string goes on until the next of them.
pub(super) struct StructuralIndex {
    /// Words, lowest byte first, so that one can be read from every eighth place of the text on.
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
        // The zeros behind the text count as control characters, so that every search ends.
        let mut last = [0; BLOCK];
        last[..rest.len()].copy_from_slice(rest);
        words[blocks.len()] = word(&last).to_le_bytes();
        Self { bits, length: text.len() }
    }

    /// The stops among the bytes from `from` on, a bit each, the first one lowest. It tells about 57 bytes at least, from
    /// one word: how far a string reaches is nothing a processor can guess, so that it waits for each.
    #[inline]
    pub(super) fn window(&self, from: usize) -> u64 {
        self.word(from / 8) >> (from % 8)
    }

    #[inline]
    fn word(&self, byte: usize) -> u64 {
        self.bits.get(byte..).and_then(<[u8]>::first_chunk).map_or(0, |bits| u64::from_le_bytes(*bits))
    }

    /// The first stop at `from` or behind it; the length of the text if there is none.
    #[inline]
    pub(super) fn next(&self, from: usize) -> usize {
        self.first(from, self.window(from))
    }

    /// The same with the window from there on at hand.
    #[inline]
    pub(super) fn first(&self, from: usize, window: u64) -> usize {
        if window == 0 { self.far(from) } else { from + window.trailing_zeros() as usize }
    }

    /// The same where the window has none.
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
