//! The way through a body that both readers go, and their notes on what of it is canonical as it lies and what is not.

use super::spans::{Kind, Piece};
use super::structural_index::StructuralIndex;
use super::{CanonicalError, GROWTH_ALLOWANCE, count_space, numbers, strings};

/// Passes over literals and white space, and notes pieces. What is rare in a body of the platform is a call, because what
/// is inlined needlessly costs the loops around it their registers.
pub(super) struct Scanner<'a, 's> {
    pub(super) body: &'a [u8],
    pub(super) structural: &'s StructuralIndex,
    pub(super) pieces: Vec<Piece>,
    /// Canonical text of the strings and numbers that are not canonical as they lie.
    pub(super) rewritten: Vec<u8>,
    /// Where the stretch begins that is canonical as it lies and was not noted yet.
    pub(super) run: usize,
    /// Something was seen that has no canonical text.
    pub(super) unserializable: bool,
    /// How much longer the rewritten numbers are than they were.
    growth: usize,
    /// Where the number ends that the last piece is, if nothing was noted since; numbers that follow soon join it.
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

    /// The byte at `position`, or the first behind it that is no white space; zero at the end, which is as wrong as a
    /// zero in the body.
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

    #[inline]
    pub(super) fn after_space(&self, position: usize) -> usize {
        match self.body.get(position) {
            Some(byte) if *byte > b' ' => position,
            Some(b' ') if self.body.get(position + 1).is_some_and(|next| *next > b' ') => position + 1,
            Some(_) => position + count_space(&self.body[position..]),
            None => position,
        }
    }

    /// Passes white space, which is no part of the canonical text.
    #[inline(never)]
    pub(super) fn space(&mut self, position: &mut usize) {
        let after = self.after_space(*position);
        if after > *position {
            self.flush(*position);
            *position = after;
            self.run = after;
        }
    }

    /// Notes the stretch up to `end` that is canonical as it lies.
    #[inline]
    pub(super) fn flush(&mut self, end: usize) {
        if self.run < end {
            if self.pieces.capacity() == 0 {
                self.pieces.reserve(self.body.len() / 64);
            }
            self.pieces.push(Piece::verbatim(self.run, end));
        }
    }

    /// Notes what cannot stay as it lies, which in the body reaches from `from` to `to`.
    #[inline]
    pub(super) fn put(&mut self, piece: Piece, from: usize, to: usize) {
        self.flush(from);
        self.pieces.push(piece);
        self.run = to;
    }

    /// Notes that what reaches from `from` to `to` has no canonical text.
    #[cold]
    fn refuse(&mut self, kind: Kind, from: usize, to: usize) {
        self.unserializable = true;
        self.put(Piece::new(from, to - from, kind), from, to);
    }

    /// Notes that what reaches from `from` to `to` was rewritten from `begin` on.
    fn replace(&mut self, begin: usize, from: usize, to: usize) {
        self.put(Piece::new(begin, self.rewritten.len() - begin, Kind::Rewritten), from, to);
    }

    /// Passes a string whose opening quote is at `start`.
    #[inline]
    pub(super) fn string(&mut self, start: usize) -> Result<usize, CanonicalError> {
        let next_structural = self.structural.next(start + 1);
        if self.body.get(next_structural) == Some(&b'"') {
            Ok(next_structural + 1)
        } else {
            self.escaped_string(start, next_structural)
        }
    }

    /// Passes a string whose opening quote is at `start`, and whose first stop is no quote.
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

    /// Passes a number.
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
        // How short a stretch between two numbers is copied along.
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
        // Beyond the bound the texts are wanted no more.
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

    /// Passes a word.
    #[inline]
    pub(super) fn word(&self, start: usize, word: &[u8]) -> Result<usize, CanonicalError> {
        let found = self.body[start..].starts_with(word);
        if found { Ok(start + word.len()) } else { Err(CanonicalError::expected("a value", start)) }
    }

    /// Passes a word that Python's parser reads as a number.
    pub(super) fn not_finite(&mut self, start: usize, word: &[u8]) -> Result<usize, CanonicalError> {
        let end = self.word(start, word)?;
        self.refuse(Kind::NotFinite, start, end);
        Ok(end)
    }
}
