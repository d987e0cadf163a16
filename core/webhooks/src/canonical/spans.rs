//! What the canonical text is put together from: stretches of the body, and what cannot stay as it lies.

use super::MAX_BODY;
use std::ops::Range;

/// A stretch of bytes, or of what stands in a vector.
#[derive(Clone, Copy, Default)]
pub(super) struct Span {
    start: u32,
    length: u32,
}

impl Span {
    pub(super) fn new(start: usize, end: usize) -> Self {
        Self { start: index(start), length: index(end - start) }
    }

    #[inline]
    pub(super) fn range(self) -> Range<usize> {
        let start = self.start as usize;
        start..start + self.length as usize
    }
}

/// A stretch and what must be done with it. Eight bytes, because a hostile body can force one of them per two or three
/// bytes.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    /// Offset in the body or among what was rewritten; for an object or several pieces, an index.
    start: u32,
    /// Length shifted left by `KIND_BITS`, and the kind.
    length_and_kind: u32,
}

const KIND_BITS: u32 = 3;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Canonical as it lies in the body.
    Verbatim,
    /// Canonical text of what in the body is not.
    Rewritten,
    /// A number that with the others would make the text too long.
    Grows,
    /// `NaN` and the infinities, which Python's parser reads and its serialiser refuses.
    NotFinite,
    /// A string with half of a surrogate pair, which is refused likewise.
    LoneSurrogate,
    /// An object with members.
    Object,
    /// Several pieces: the index of the first, and how many.
    Several,
}

impl Piece {
    /// Nothing at all.
    pub(super) const EMPTY: Self = Self { start: 0, length_and_kind: Kind::Verbatim as u32 };

    #[inline]
    pub(super) fn verbatim(start: usize, end: usize) -> Self {
        Self::new(start, end - start, Kind::Verbatim)
    }

    #[inline]
    pub(super) fn new(start: usize, length: usize, kind: Kind) -> Self {
        Self { start: index(start), length_and_kind: index(length) << KIND_BITS | kind as u32 }
    }

    #[inline]
    pub(super) fn kind(self) -> Kind {
        match self.length_and_kind & ((1 << KIND_BITS) - 1) {
            0 => Kind::Verbatim,
            1 => Kind::Rewritten,
            2 => Kind::Grows,
            3 => Kind::NotFinite,
            4 => Kind::LoneSurrogate,
            5 => Kind::Object,
            _ => Kind::Several,
        }
    }

    #[inline]
    pub(super) fn start(self) -> usize {
        self.start as usize
    }

    #[inline]
    pub(super) fn range(self) -> Range<usize> {
        self.start()..self.start() + self.length()
    }

    #[inline]
    pub(super) fn length(self) -> usize {
        (self.length_and_kind >> KIND_BITS) as usize
    }
}

/// Positions and counts fit 32 bits (and lengths the 29 of a piece), as they never exceed [`MAX_BODY`], but for those among
/// what was rewritten: strings do not grow, and numbers at most to twice the body and a little.
#[expect(clippy::cast_possible_truncation, reason = "bounded by MAX_BODY")]
#[inline]
pub(super) fn index(value: usize) -> u32 {
    debug_assert!(value <= 3 * MAX_BODY, "beyond every bound");
    value as u32
}
