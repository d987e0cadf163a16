//! Scanner that both parsers share: skips literals and whitespace, and records which bytes are already canonical.

use super::spans::{Kind, Piece};
use super::structural_index::StructuralIndex;
use super::{CanonicalError, GROWTH_ALLOWANCE, count_space, numbers, strings};

/// Skips literals and whitespace, and records pieces. Code for input that the platform rarely sends is not inlined,
/// because it would take registers from the loops around it.
pub(super) struct Scanner<'a, 's> {
    pub(super) body: &'a [u8],
    pub(super) structural: &'s StructuralIndex,
    pub(super) pieces: Vec<Piece>,
    /// Canonical JSON of the strings and numbers that had to be rewritten.
    pub(super) rewritten: Vec<u8>,
    /// Start of the current span of canonical bytes, which is not recorded yet.
    pub(super) run: usize,
    /// The body contains a value that has no canonical JSON.
    pub(super) unserializable: bool,
    /// Number of bytes by which rewriting made numbers longer.
    growth: usize,
    /// End of the last rewritten number, if its piece is the last one; a number close to it is added to this piece.
    joint: usize,
}

impl<'a, 's> Scanner<'a, 's> {
    pub(super) fn new(body: &'a [u8], structural: &'s StructuralIndex, run: usize) -> Self {
        Self {
            body,
            structural,
            pieces: Vec::new(),
            rewritten: Vec::new(),
            run,
            unserializable: false,
            growth: 0,
            joint: usize::MAX,
        }
    }

    /// Moves `position` to the first byte that is not whitespace, and returns that byte. Returns zero at the end of the
    /// body, which is as invalid as a zero byte in it.
    #[inline]
    pub(super) fn at(&mut self, position: &mut usize) -> u8 {
        match self.body.get(*position) {
            Some(byte) if *byte > b' ' => *byte,
            _ => {
                self.space(position);
                self.body.get(*position).copied().unwrap_or_default()
            }
        }
    }

    /// Returns the position of the first byte at or after `position` that is not whitespace. Records nothing.
    #[inline]
    pub(super) fn after_space(&self, position: usize) -> usize {
        match self.body.get(position) {
            Some(byte) if *byte > b' ' => position,
            Some(b' ') if self.body.get(position + 1).is_some_and(|next| *next > b' ') => position + 1,
            Some(_) => position + count_space(&self.body[position..]),
            None => position,
        }
    }

    /// Skips whitespace, which is not part of the canonical JSON.
    #[inline(never)]
    pub(super) fn space(&mut self, position: &mut usize) {
        let after = self.after_space(*position);
        if after > *position {
            self.flush(*position);
            *position = after;
            self.run = after;
        }
    }

    /// Records the current span of canonical bytes, which ends at `end`.
    #[inline]
    pub(super) fn flush(&mut self, end: usize) {
        if self.run < end {
            if self.pieces.capacity() == 0 {
                self.pieces.reserve(self.body.len() / 64);
            }
            self.pieces.push(Piece::verbatim(self.run, end));
        }
    }

    /// Records a piece that replaces the bytes `from..to` of the body.
    #[inline]
    pub(super) fn put(&mut self, piece: Piece, from: usize, to: usize) {
        self.flush(from);
        self.pieces.push(piece);
        self.run = to;
    }

    /// Records that the bytes `from..to` have no canonical JSON.
    #[cold]
    fn refuse(&mut self, kind: Kind, from: usize, to: usize) {
        self.unserializable = true;
        self.put(Piece::new(from, to - from, kind), from, to);
    }

    /// Records that the bytes `from..to` are replaced by the end of `rewritten`, from `begin` on.
    fn replace(&mut self, begin: usize, from: usize, to: usize) {
        self.put(Piece::new(begin, self.rewritten.len() - begin, Kind::Rewritten), from, to);
    }

    /// Skips the string whose opening quote is at `start`.
    #[inline]
    pub(super) fn string(&mut self, start: usize) -> Result<usize, CanonicalError> {
        let next_structural = self.structural.next(start + 1);
        if self.body.get(next_structural) == Some(&b'"') {
            Ok(next_structural + 1)
        } else {
            self.escaped_string(start, next_structural)
        }
    }

    /// Skips the string whose opening quote is at `start`, and whose first structural character, at `next_structural`,
    /// is not a quote.
    #[inline(never)]
    pub(super) fn escaped_string(&mut self, start: usize, next_structural: usize) -> Result<usize, CanonicalError> {
        let literal = strings::read(self.body, self.structural, start, next_structural, &mut self.rewritten)?;
        if literal.lone_surrogate {
            self.refuse(Kind::LoneSurrogate, start, literal.end);
        } else if let Some(begin) = literal.rewritten {
            self.replace(begin, start, literal.end);
        }
        Ok(literal.end)
    }

    /// Skips a number.
    #[inline(never)]
    pub(super) fn number(&mut self, start: usize) -> Result<usize, CanonicalError> {
        let number = numbers::read(self.body, start)?;
        match number.kind {
            Kind::Verbatim => {
                if number.kept < number.end {
                    self.flush(number.kept);
                    self.run = number.end;
                }
            }
            Kind::Rewritten => self.rewrite_number(start, number.end),
            kind => self.refuse(kind, start, number.end),
        }
        Ok(number.end)
    }

    fn rewrite_number(&mut self, start: usize, end: usize) {
        // Maximum number of bytes between two numbers that are joined in one piece.
        const GAP: usize = 16;
        if &self.body[start..end] == b"-0" {
            self.flush(start);
            self.run = start + 1;
            return;
        }
        let limit = self.body.len() + GROWTH_ALLOWANCE;
        let before = self.rewritten.len();
        let joined = self.run == self.joint && start - self.run <= GAP;
        if joined {
            self.rewritten.extend_from_slice(&self.body[self.run..start]);
        }
        let begin = self.rewritten.len();
        // Above the limit the result is refused, so next_structural rewriting.
        let finite = self.growth > limit || numbers::write(&self.body[start..end], &mut self.rewritten);
        self.growth += (self.rewritten.len() - begin).saturating_sub(end - start);
        if !finite || self.growth > limit {
            self.rewritten.truncate(before);
            self.refuse(if finite { Kind::Grows } else { Kind::NotFinite }, start, end);
            return;
        }
        if let Some(last) = self.pieces.last_mut()
            && joined
        {
            *last = Piece::new(last.start(), self.rewritten.len() - last.start(), Kind::Rewritten);
            self.run = end;
        } else {
            self.replace(begin, start, end);
        }
        self.joint = end;
    }

    /// Skips a literal name such as `true`.
    #[inline]
    pub(super) fn word(&self, start: usize, word: &[u8]) -> Result<usize, CanonicalError> {
        let found = self.body[start..].starts_with(word);
        if found { Ok(start + word.len()) } else { Err(CanonicalError::expected("a value", start)) }
    }

    /// Skips `NaN` or `Infinity`, which Python's parser accepts as numbers.
    pub(super) fn not_finite(&mut self, start: usize, word: &[u8]) -> Result<usize, CanonicalError> {
        let end = self.word(start, word)?;
        self.refuse(Kind::NotFinite, start, end);
        Ok(end)
    }
}
