//! Rulebook files and places in them.

use std::borrow::Cow;

/// One file of a rulebook, as read.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name shown in diagnostics, usually a path relative to the rulebook.
    pub path: String,
    /// The whole text; borrowed where it is built in.
    pub text: Cow<'static, str>,
}

impl Source {
    /// A source from a path and its text.
    pub fn new(path: impl Into<String>, text: impl Into<Cow<'static, str>>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// A half-open range of bytes in one [`Source`] of a rulebook.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Index of the source in the rulebook.
    pub source: u32,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The smallest span that covers both, which must lie in one source.
    #[must_use]
    pub fn to(self, end: Self) -> Self {
        Self { source: self.source, start: self.start, end: end.end.max(self.start) }
    }

    /// The bytes as a range for slicing.
    #[must_use]
    pub fn range(self) -> std::ops::Range<usize> {
        self.start as usize..self.end as usize
    }
}
