//! Which provisions of the act the rulebook encodes, which it leaves out for a
//! reason, and which are missing.
//!
//! `rulebook/ai-act/provisions.txt` lists every provision, `ledger.toml` says
//! which have no effect on those who are asked, and why. `docs/ledger.md`
//! tells when a provision counts as encoded.

use crate::RULEBOOK;
use nomos::citations::{Cited, citations};
use nomos::{Diagnostic, Source};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Why a provision has no effect on those who are asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// It is addressed to the Commission, Member States or other authorities.
    PublicAuthority,
    /// It says how authorities proceed.
    Procedure,
    /// It explains a word that other provisions use.
    Definition,
    /// It empowers the Commission to adopt further acts.
    Empowerment,
    /// It says what the act is for.
    Purpose,
    /// It amends another law.
    AmendsOtherLaw,
    /// Entry into force, evaluation and the like.
    FinalProvision,
    /// It lists what a document holds that another provision asks for.
    PrintedForm,
}

impl Kind {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::PublicAuthority,
        Self::Procedure,
        Self::Definition,
        Self::Empowerment,
        Self::Purpose,
        Self::AmendsOtherLaw,
        Self::FinalProvision,
        Self::PrintedForm,
    ];

    /// Its name in files and in the ids of messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::PublicAuthority => "public-authority",
            Self::Procedure => "procedure",
            Self::Definition => "definition",
            Self::Empowerment => "empowerment",
            Self::Purpose => "purpose",
            Self::AmendsOtherLaw => "amends-other-law",
            Self::FinalProvision => "final-provision",
            Self::PrintedForm => "printed-form",
        }
    }
}

/// An entry of the ledger: provisions, with all that stands in them, and why
/// no rule is made of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Excuse {
    /// The provisions, as in the list.
    pub provisions: Vec<String>,
    /// What they are.
    pub kind: Kind,
    /// The reason, by language.
    pub reason: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Ledger {
    excused: Vec<Excuse>,
}

/// How a provision is accounted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A declaration of the rulebook carries it.
    Encoded,
    /// By the nth entry of the ledger.
    Excused(usize),
    /// Not at all.
    Missing,
}

/// A provision of the list.
#[derive(Clone, Debug)]
pub struct Provision {
    /// As citations spell it: `art 5(1)(c)`.
    pub id: String,
    /// How far in it stands; an article or annex stands at 0.
    pub depth: usize,
    /// The one in which it stands.
    pub parent: Option<usize>,
    /// An amendment has deleted it.
    pub deleted: bool,
    /// Those who cite it, as positions in [`Coverage::citations`].
    pub cited: Vec<usize>,
    /// How it is accounted for.
    pub standing: Standing,
}

/// The whole account.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// Every provision in force, and those deleted.
    pub provisions: Vec<Provision>,
    /// The entries of the ledger.
    pub ledger: Vec<Excuse>,
    /// The citations of the rulebook in force that name the act.
    pub citations: Vec<Cited>,
    /// Citations of places that the act does not have.
    pub unknown: Vec<Cited>,
    /// What is wrong with the ledger: provisions that do not exist or stand twice.
    pub faults: Vec<String>,
}

/// What to say of a citation of a place that the act does not have.
#[must_use]
pub fn no_place(cited: &Cited) -> Diagnostic {
    Diagnostic::error(
        "absent-place",
        format!("`{}` is no place in the act", cited.citation),
        cited.span,
        "the list of its provisions has none of this name",
    )
    .help("`eunomia rulebook coverage` lists the provisions as citations spell them")
}

impl Coverage {
    /// The account of a rulebook against the list and the ledger that are
    /// built in; `act` is the name the rulebook gives to the act.
    ///
    /// # Errors
    /// If list or ledger cannot be read, which the tests rule out.
    pub fn of(sources: &[Source], act: &str) -> Result<Self, String> {
        let file = |name: &str| {
            let file = RULEBOOK.get_file(name).and_then(|file| file.contents_utf8());
            file.ok_or_else(|| format!("{name} is not built in"))
        };
        Self::new(sources, act, file("ai-act/provisions.txt")?, file("ai-act/ledger.toml")?)
    }

    /// The same with any list and ledger.
    ///
    /// # Errors
    /// If the ledger cannot be read.
    pub fn new(sources: &[Source], act: &str, list: &str, ledger: &str) -> Result<Self, String> {
        let ledger: Ledger = toml::from_str(ledger).map_err(|error| error.to_string())?;
        let mut coverage = Self {
            provisions: read_list(list),
            ledger: ledger.excused,
            citations: Vec::new(),
            unknown: Vec::new(),
            faults: Vec::new(),
        };
        coverage.cite(citations(sources), act);
        let excuses = coverage.excuses();
        coverage.judge(&excuses);
        Ok(coverage)
    }

    /// The provisions in force whose id begins so, by article or annex.
    #[must_use]
    pub fn groups(&self, prefix: &str) -> Vec<Vec<&Provision>> {
        let mut groups: Vec<Vec<&Provision>> = Vec::new();
        let mut within = Vec::new();
        for provision in self.provisions.iter().filter(|provision| !provision.deleted) {
            within.truncate(provision.depth);
            let above = within.last().copied().unwrap_or(prefix.is_empty());
            let wanted = above || provision.id == prefix;
            within.push(wanted);
            match groups.last_mut() {
                Some(group) if provision.depth > 0 => group.push(provision),
                _ => groups.push(vec![provision]),
            }
            if !wanted && let Some(group) = groups.last_mut() {
                group.pop();
            }
        }
        groups.retain(|group| !group.is_empty());
        groups
    }

    /// What does not stand below this in the ledger.
    #[must_use]
    pub fn excuse(&self, provision: &Provision) -> Option<&Excuse> {
        match provision.standing {
            Standing::Excused(nth) => self.ledger.get(nth),
            _ => None,
        }
    }

    /// Enters the citations; those of earlier versions must be right, but do
    /// not count.
    fn cite(&mut self, all: Vec<Cited>, act: &str) {
        let known: BTreeMap<&str, usize> =
            self.provisions.iter().enumerate().map(|(at, p)| (p.id.as_str(), at)).collect();
        let mut found = Vec::new();
        for cited in all {
            let place = cited.citation.place.as_str();
            // Recitals are no provisions.
            if cited.citation.source != act || place.starts_with("rec ") {
                continue;
            }
            match known.get(place) {
                None => self.unknown.push(cited),
                Some(at) if cited.in_force => found.push((*at, cited)),
                Some(_) => {}
            }
        }
        for (at, cited) in found {
            if let Some(provision) = self.provisions.get_mut(at) {
                provision.cited.push(self.citations.len());
            }
            self.citations.push(cited);
        }
    }

    /// The entry of the ledger for each provision: the closest one above it.
    fn excuses(&mut self) -> Vec<Option<usize>> {
        let mut entries: BTreeMap<&str, usize> = BTreeMap::new();
        for (nth, excuse) in self.ledger.iter().enumerate() {
            for id in &excuse.provisions {
                if entries.insert(id, nth).is_some() {
                    self.faults.push(id.clone());
                }
            }
        }
        let ids: BTreeSet<&str> = self.provisions.iter().map(|p| p.id.as_str()).collect();
        let unknown = entries.keys().filter(|id| !ids.contains(*id)).map(|id| (*id).to_owned());
        self.faults.extend(unknown);
        let mut excuses: Vec<Option<usize>> = Vec::new();
        for provision in &self.provisions {
            let above = provision.parent.and_then(|parent| excuses.get(parent).copied().flatten());
            excuses.push(entries.get(provision.id.as_str()).copied().or(above));
        }
        excuses
    }

    fn judge(&mut self, excuses: &[Option<usize>]) {
        let below = self.cited_below();
        let mut spoken_for: Vec<bool> = Vec::new();
        let count = self.provisions.len();
        for at in 0..count {
            let flag = |flags: &[bool], at: usize| flags.get(at).copied().unwrap_or(false);
            let Some(provision) = self.provisions.get(at) else { continue };
            let from_above = provision
                .parent
                .is_some_and(|parent| flag(&spoken_for, parent) && !flag(&below, parent));
            let cited = !provision.cited.is_empty();
            spoken_for.push(from_above || (cited && self.speaks_for_its_parts(at)));
            let standing = match excuses.get(at).copied().flatten() {
                _ if cited || from_above || flag(&below, at) => Standing::Encoded,
                Some(nth) => Standing::Excused(nth),
                None => Standing::Missing,
            };
            if let Some(provision) = self.provisions.get_mut(at) {
                provision.standing = standing;
            }
        }
        self.excuse_openings();
    }

    /// Whether something that stands in a provision is cited.
    fn cited_below(&self) -> Vec<bool> {
        let mut below = vec![false; self.provisions.len()];
        for (at, provision) in self.provisions.iter().enumerate().rev() {
            let cited = !provision.cited.is_empty() || below.get(at) == Some(&true);
            if let Some(flag) = provision.parent.and_then(|parent| below.get_mut(parent)) {
                *flag |= cited;
            }
        }
        below
    }

    /// An article, an annex and a section of an annex are too much to be cited
    /// as a whole, except for an article that is one block of text.
    fn speaks_for_its_parts(&self, at: usize) -> bool {
        let Some(provision) = self.provisions.get(at) else { return false };
        let is_section = provision.id.ends_with(')')
            && provision.id.rsplit('(').next().is_some_and(|l| l.starts_with(char::is_uppercase));
        let mut parts = self.provisions.iter().filter(|part| part.parent == Some(at));
        match provision.depth {
            0 => parts.all(|part| part.id.contains(" sub ")) && self.is_plain(at),
            _ => !is_section,
        }
    }

    /// Whether the subparagraphs of an article hold no points.
    fn is_plain(&self, article: usize) -> bool {
        let depth = |at: usize| self.provisions.get(at).map(|provision| provision.depth);
        let parts = (article + 1..).take_while(|at| depth(*at).is_some_and(|depth| depth > 0));
        parts.into_iter().all(|at| depth(at) == Some(1))
    }

    /// Words that only open a list share the excuse of the list.
    fn excuse_openings(&mut self) {
        for at in (0..self.provisions.len()).rev() {
            let standings: Vec<Standing> = self
                .provisions
                .iter()
                .filter(|part| part.parent == Some(at) && !part.deleted)
                .map(|part| part.standing)
                .collect();
            let excused = |standing: &Standing| matches!(standing, Standing::Excused(_));
            if let (Some(first), true) = (standings.first(), standings.iter().all(excused))
                && let Some(provision) = self.provisions.get_mut(at)
                && provision.standing == Standing::Missing
            {
                provision.standing = *first;
            }
        }
    }
}

fn read_list(text: &str) -> Vec<Provision> {
    let mut provisions: Vec<Provision> = Vec::new();
    let mut above: Vec<usize> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        let trimmed = line.trim_start();
        let depth = (line.len() - trimmed.len()) / 2;
        let (id, deleted) = match trimmed.strip_suffix("  deleted") {
            Some(id) => (id, true),
            None => (trimmed, false),
        };
        above.truncate(depth);
        let parent = above.last().copied();
        above.push(provisions.len());
        let (id, cited) = (id.to_owned(), Vec::new());
        let standing = Standing::Missing;
        provisions.push(Provision { id, depth, parent, deleted, cited, standing });
    }
    provisions
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &str = "art 1\n  art 1(1)\n    art 1(1)(a)\n    art 1(1)(b)\n  art 1(2)\n    \
                        art 1(2) sub 1\n    art 1(2) sub 2\nart 2\n  art 2 sub 1\n  art 2 sub 2\n\
                        art 3\n  art 3(1)\n  art 3(2)  deleted\n";

    fn standings(cites: &str, ledger: &str) -> Vec<String> {
        let text = format!("act A \"One\" from 2024-07-12\nfact f cites {cites} yes/no");
        let coverage = Coverage::new(&[Source::new("a.nomos", text)], "A", LIST, ledger)
            .unwrap_or_else(|e| {
                unreachable!("{e}");
            });
        let left = coverage.provisions.iter().filter(|p| p.standing == Standing::Missing);
        left.map(|p| p.id.clone()).collect()
    }

    const NONE: &str = "excused = []";

    #[test]
    fn an_article_does_not_speak_for_its_paragraphs() {
        let missing = standings("A art 1", NONE);
        assert!(!missing.contains(&"art 1".to_owned()));
        assert!(missing.contains(&"art 1(1)".to_owned()), "{missing:?}");
    }

    #[test]
    fn an_undivided_article_speaks_for_its_subparagraphs() {
        let missing = standings("A art 2", NONE);
        assert!(!missing.iter().any(|id| id.starts_with("art 2")), "{missing:?}");
    }

    #[test]
    fn a_paragraph_speaks_for_its_parts_until_one_is_cited() {
        let missing = standings("A art 1(1)", NONE);
        assert!(!missing.iter().any(|id| id.starts_with("art 1(1)")), "{missing:?}");
        let missing = standings("A art 1(1), A art 1(1)(a)", NONE);
        assert!(missing.contains(&"art 1(1)(b)".to_owned()), "{missing:?}");
    }

    #[test]
    fn a_point_carries_the_words_that_open_its_list() {
        let missing = standings("A art 1(1)(a)", NONE);
        assert!(!missing.contains(&"art 1(1)".to_owned()), "{missing:?}");
        assert!(!missing.contains(&"art 1".to_owned()), "{missing:?}");
    }

    #[test]
    fn the_ledger_excuses_what_stands_below() {
        let ledger = "[[excused]]\nprovisions = [\"art 1(2)\", \"art 3\"]\nkind = \"purpose\"\n\
                      reason = { en = \"a\", fr = \"b\" }";
        let missing = standings("A art 1(1)", ledger);
        assert_eq!(missing, ["art 2", "art 2 sub 1", "art 2 sub 2"]);
    }
}
