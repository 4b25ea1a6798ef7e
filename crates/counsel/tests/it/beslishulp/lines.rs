//! Our file about their duties: which of ours each of their lines names.

use super::record::Difference;
use super::tree::Tree;
use crate::{counsel, root, text};
use nomos::RuleId;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Duties {
    /// What is taken as absent because nobody asks for it.
    pub(super) base: toml::Table,
    pub(super) part: Vec<Part>,
    /// Lines that ask nothing, by what they are instead.
    idle: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) difference: Vec<Difference>,
    #[serde(default)]
    pub(super) unnamed: Vec<Unnamed>,
}

/// Lines that stand together under some of their conclusions.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Part {
    pub(super) name: String,
    /// The conclusions, apart by spaces.
    r#in: String,
    /// The points that decide whether the part has reason to be there.
    pub(super) follows: Vec<String>,
    #[serde(default)]
    pub(super) given: toml::Table,
    pub(super) line: Vec<Line>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Line {
    /// Where its text stands, in all of its wordings.
    at: Vec<String>,
    pub(super) cites: String,
    /// Conclusions under which the line says that nobody has the duty.
    #[serde(default)]
    not_in: String,
    /// The line speaks only where this finding holds.
    #[serde(default, rename = "where")]
    pub(super) condition: Option<String>,
    /// The conditions that the line itself states.
    #[serde(default)]
    pub(super) given: toml::Table,
    /// All of these are asked.
    #[serde(default)]
    pub(super) duties: Vec<String>,
    /// One of these is asked.
    #[serde(default)]
    pub(super) one_of: Vec<String>,
    /// Beginnings of duties that its words take in.
    #[serde(default)]
    covers: Vec<String>,
}

/// Duties that hold here and that they do not name.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Unnamed {
    pub(super) id: String,
    pub(super) duties: Vec<String>,
    pub(super) reason: String,
    pub(super) paths: usize,
    pub(super) cases: usize,
}

impl Duties {
    pub(super) fn read() -> Self {
        let path = root().join("tests/keys/beslishulp-duties.toml");
        toml::from_str(&text(&path))
            .unwrap_or_else(|error| panic!("beslishulp-duties.toml: {error}"))
    }

    /// Every line with its part, in order.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&Part, &Line)> {
        self.part.iter().flat_map(|part| part.line.iter().map(move |line| (part, line)))
    }

    /// Whether a line of theirs, now or in one of its meanings, names the duty
    /// under a conclusion.
    pub(super) fn names(&self, conclusion: &str, duty: &str) -> bool {
        self.lines().any(|(part, line)| part.has(conclusion) && line.names(duty))
    }

    /// Under every conclusion stand the recorded lines and no others.
    pub(super) fn is_what_was_published(&self, tree: &Tree) {
        let words: BTreeMap<String, &str> =
            tree.conclusions.iter().flat_map(|(id, (_, duties))| numbered(id, duties)).collect();
        let idle = |kind: &str| -> BTreeSet<&str> {
            self.idle[kind].split(' ').map(|place| words[place]).collect()
        };
        let idles: BTreeSet<&str> = self.idle.keys().flat_map(|kind| idle(kind)).collect();
        let (headings, exemptions) = (idle("heading"), idle("exemption"));
        for (id, (_, duties)) in &tree.conclusions {
            let mut published = BTreeSet::new();
            let mut exempt = false;
            for (place, words) in numbered(id, duties) {
                exempt = exemptions.contains(words) || exempt && !headings.contains(words);
                if !idles.contains(words) {
                    assert!(published.insert((words, exempt)), "{place} stands twice");
                }
            }
            let here = self.lines().filter(|(part, _)| part.has(id));
            let recorded: BTreeSet<(&str, bool)> = here
                .flat_map(|(_, line)| line.at.iter().map(|at| (words[at], line.exempts(id))))
                .filter(|(words, _)| published.iter().any(|(here, _)| here == words))
                .collect();
            assert_eq!(recorded, published, "the lines of {id}");
            let silent = self.lines().filter(|(part, _)| part.has(id)).find(|(_, line)| {
                !line
                    .at
                    .iter()
                    .any(|at| published.iter().any(|(words_here, _)| words[at] == *words_here))
            });
            assert!(silent.is_none(), "{id} has no line on {}", silent.unwrap().1.cites);
        }
    }
}

impl Part {
    pub(super) fn has(&self, conclusion: &str) -> bool {
        self.r#in.split(' ').any(|other| other == conclusion)
    }

    /// How many lines of theirs it has; some are in two entries.
    pub(super) fn lines(&self) -> usize {
        self.line.iter().map(|line| &line.at).collect::<BTreeSet<_>>().len()
    }

    pub(super) fn has_one(&self, conclusions: &[&str]) -> bool {
        conclusions.iter().any(|conclusion| self.has(conclusion))
    }
}

impl Line {
    /// Whether it says that the duty does not bind, instead of naming it.
    pub(super) fn exempts(&self, conclusion: &str) -> bool {
        self.not_in.split(' ').any(|other| other == conclusion)
    }

    pub(super) fn names(&self, duty: &str) -> bool {
        self.asked().any(|name| name == duty)
            || self.covers.iter().any(|begin| duty.starts_with(begin.as_str()))
    }

    /// The duties that it asks for, be it all or one of them.
    pub(super) fn asked(&self) -> impl Iterator<Item = &str> {
        self.duties.iter().chain(&self.one_of).map(String::as_str)
    }
}

/// Their lines under a conclusion, with their places.
fn numbered<'a>(id: &str, duties: &'a str) -> Vec<(String, &'a str)> {
    let lines = duties.split("<br>").flat_map(|line| line.split('•')).map(str::trim);
    let lines = lines.filter(|line| !line.is_empty()).enumerate();
    lines.map(|(nth, line)| (format!("{id}/{}", nth + 1), line)).collect()
}

/// The rule of that name.
pub(super) fn rule(id: &str) -> RuleId {
    let rule = counsel().engine().rulebook().rule(id);
    rule.unwrap_or_else(|| panic!("there is no `{id}`"))
}
