//! Why a file is not taken in.

use std::fmt;

/// A file that is not taken in, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The file, or the entry of a package.
    pub file: String,
    /// Line and column, counted from 1, where there is a place to point at.
    pub at: Option<(u32, u32)>,
    /// The reason.
    pub reason: Reason,
}

/// The reasons. Each has a sentence in the locales under [`Reason::code`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// It cannot be read from disk: what the system says.
    Unreadable(String),
    /// It is empty.
    Empty,
    /// It has more bytes than an act can have.
    TooLarge,
    /// Elements stand in one another deeper than in any act.
    TooDeep,
    /// It is not in UTF-8.
    Encoding,
    /// It declares entities of its own, which no act does.
    Entities,
    /// It ends before its elements do: half a download.
    CutOff,
    /// It is no well-formed XML: what is wrong.
    Malformed(String),
    /// It is the page by which a website keeps programs out.
    Challenge,
    /// It is a page of the EUR-Lex website, with menus around the text.
    SitePage,
    /// It is a page without an act.
    OtherPage,
    /// It is XML of another kind, with this root element.
    OtherXml(String),
    /// It is of a format that is not read: its name.
    OtherFormat(&'static str),
    /// It is a piece of a package, without the main text.
    Piece,
    /// The package lacks a file that its manifest names.
    Missing(String),
    /// The package cannot be opened: what is wrong.
    Package(String),
    /// It has no article and no annex.
    NoProvisions,
    /// It does not tell which act it is.
    NoCelex,
    /// It does not tell in which language it is.
    NoLang,
    /// Its own number differs from the one asked for.
    OtherAct(String),
    /// Files of a package are in different languages.
    MixedLanguages,
    /// Characters of the file are missing in the tree, or stand in it twice: the
    /// first place where the two differ.
    Coverage(String),
    /// Two parts have the same place in the structure: their id.
    DuplicateId(String),
    /// It changed while it was read.
    Changed,
}

impl Reason {
    /// The name of the sentence that tells it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Reason::Unreadable(_) => "unreadable",
            Reason::Empty => "empty",
            Reason::TooLarge => "too-large",
            Reason::TooDeep => "too-deep",
            Reason::Encoding => "encoding",
            Reason::Entities => "entities",
            Reason::CutOff => "cut-off",
            Reason::Malformed(_) => "malformed",
            Reason::Challenge => "challenge",
            Reason::SitePage => "site-page",
            Reason::OtherPage => "other-page",
            Reason::OtherXml(_) => "other-xml",
            Reason::OtherFormat(_) => "other-format",
            Reason::Piece => "piece",
            Reason::Missing(_) => "missing",
            Reason::Package(_) => "package",
            Reason::NoProvisions => "no-provisions",
            Reason::NoCelex => "no-celex",
            Reason::NoLang => "no-lang",
            Reason::OtherAct(_) => "other-act",
            Reason::MixedLanguages => "mixed-languages",
            Reason::Coverage(_) => "coverage",
            Reason::DuplicateId(_) => "duplicate-id",
            Reason::Changed => "changed",
        }
    }

    /// What the sentence names, if anything.
    #[must_use]
    pub fn detail(&self) -> &str {
        match self {
            Reason::Unreadable(text)
            | Reason::Malformed(text)
            | Reason::OtherXml(text)
            | Reason::Missing(text)
            | Reason::Package(text)
            | Reason::OtherAct(text)
            | Reason::Coverage(text)
            | Reason::DuplicateId(text) => text,
            Reason::OtherFormat(name) => name,
            _ => "",
        }
    }

    /// The refusal of a file for this reason.
    pub(crate) fn of(self, file: &str) -> Refusal {
        Refusal { file: file.to_owned(), at: None, reason: self }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some((line, column)) = self.at {
            write!(f, ":{line}:{column}")?;
        }
        write!(f, ": {}", self.reason.code())?;
        match self.reason.detail() {
            "" => Ok(()),
            detail => write!(f, " ({detail})"),
        }
    }
}

impl std::error::Error for Refusal {}
