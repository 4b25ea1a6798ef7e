//! What the points of an amending act changed, in words: before and now, or why
//! nothing differs for those who are asked.
//!
//! `rulebook/ai-act/amendment.toml` holds it. Which conclusions differ is not
//! said there but computed, by [`nomos::diff`].

use crate::RULEBOOK;
use crate::coverage;
use nomos::rulebook::Citation;
use serde::Deserialize;
use std::collections::BTreeMap;

/// What a change means for those who are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The same applies on other days.
    Later,
    /// Something is asked that was not.
    New,
    /// Something is no longer asked.
    Gone,
    /// Something is asked of fewer, or less of it.
    Easier,
}

impl Kind {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::Later, Self::New, Self::Gone, Self::Easier];

    /// Its name in files and in the ids of messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Later => "later",
            Self::New => "new",
            Self::Gone => "gone",
            Self::Easier => "easier",
        }
    }
}

/// Texts by language.
pub type Texts = BTreeMap<String, String>;

/// One change of the law, made by one or more points of the act.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// The points, as citations spell them: `art 1(8)`.
    pub points: Vec<String>,
    /// What it means.
    pub kind: Kind,
    /// What it is called.
    pub title: Texts,
    /// What was asked before.
    pub was: Texts,
    /// What is asked now.
    pub now: Texts,
}

/// Points by which nothing differs for those who are asked.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Silent {
    /// The points.
    pub points: Vec<String>,
    /// What they are.
    pub kind: coverage::Kind,
    /// Why nothing differs.
    pub reason: Texts,
}

/// An amending act, point by point.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amendment {
    /// The name of the act in the rulebook.
    pub act: String,
    /// What it changed; where several make a difference together, the first
    /// tells it.
    #[serde(rename = "change")]
    pub changes: Vec<Change>,
    /// The rest.
    pub silent: Vec<Silent>,
}

impl Amendment {
    /// The one that is built in.
    ///
    /// # Errors
    /// If it cannot be read, which the tests rule out.
    pub fn built_in() -> Result<Self, String> {
        let file = RULEBOOK.get_file("ai-act/amendment.toml");
        let text = file.and_then(|file| file.contents_utf8()).ok_or("amendment.toml is missing")?;
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// The change that tells a difference made by these provisions.
    #[must_use]
    pub fn change(&self, cites: &[Citation]) -> Option<usize> {
        let own = |cite: &&Citation| cite.source == self.act;
        let made = |point: &String| cites.iter().filter(own).any(|cite| cite.place == *point);
        self.changes.iter().position(|change| change.points.iter().any(made))
    }
}
