//! Spans and pieces: the parts that the canonical JSON consists of.

use super::MAX_BODY;
use std::ops::Range;

/// A range of bytes or of vector elements.
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

/// Part of the canonical JSON. Has eight bytes, because a hostile body can force one piece per two or three bytes.
#[derive(Clone, Copy)]
pub(super) struct Piece {
    /// Offset in the body or in the rewritten bytes; for `Object` and `Several`, an index.
    start: u32,
    /// Length shifted left by `KIND_BITS`, and the kind.
    length_and_kind: u32,
}

const KIND_BITS: u32 = 3;

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Bytes of the body that are already canonical.
    Verbatim,
    /// Rewritten bytes of a string or number.
    Rewritten,
    /// A number that exceeds the growth limit of the canonical JSON.
    Grows,
    /// `NaN` or an infinity, which Python's parser accepts and its serializer refuses.
    NotFinite,
    /// A string with a lone surrogate, which Python's parser accepts and its serializer refuses.
    LoneSurrogate,
    /// An object with members.
    Object,
    /// Several pieces: index of the first one, and their number.
    Several,
}

impl Piece {
    /// The empty piece.
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

/// Converts a position, a length or a count to 32 bits. None of them exceeds [`MAX_BODY`], except for the rewritten
/// bytes: strings do not grow, and numbers grow to at most about twice the body. Lengths also fit the 29 bits of a
/// piece.
#[expect(clippy::cast_possible_truncation, reason = "bounded by MAX_BODY")]
#[inline]
pub(super) fn index(value: usize) -> u32 {
    debug_assert!(value <= 3 * MAX_BODY, "exceeds all limits");
    value as u32
}
