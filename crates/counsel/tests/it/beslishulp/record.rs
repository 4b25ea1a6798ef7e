//! Our file about their tree: what its answers and conclusions mean, and why
//! the law says otherwise.

use super::tree::Path;
use crate::{case, counsel, root, text};
use nomos::FactId;
use nomos::facts::{Facts, State, Value};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Record {
    /// Whose tree it is, and its licence.
    pub(super) source: String,
    /// Where it lies in the folder `shared` beside the repository.
    pub(super) path: String,
    pub(super) on: toml::value::Datetime,
    /// When everything applies that is ever going to.
    pub(super) late: toml::value::Datetime,
    base: toml::Table,
    answer: Vec<Answer>,
    pub(super) conclusion: BTreeMap<String, Conclusion>,
    #[serde(default)]
    pub(super) difference: Vec<Difference>,
}

/// What an answer of theirs says in facts of ours.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answer {
    to: String,
    /// Only on paths with all of these answers.
    #[serde(default)]
    when: Vec<String>,
    #[serde(default)]
    facts: toml::Table,
    /// The situations in law that it covers, if more than one.
    #[serde(default)]
    situation: Vec<Situation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situation {
    name: String,
    /// Not on paths with one of these answers, which it would contradict.
    #[serde(default)]
    unless: Vec<String>,
    facts: toml::Table,
}

/// What a conclusion of theirs says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Conclusion {
    /// The shortest path to it.
    by: String,
    pub(super) role: Vec<String>,
    /// By point: yes or no, or yes from a day.
    pub(super) says: BTreeMap<String, toml::Value>,
}

/// Where ours is not theirs, and why.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Difference {
    pub(super) id: String,
    /// One point or several, apart by commas; `*` is any.
    pub(super) point: String,
    pub(super) theirs: String,
    pub(super) ours: String,
    /// All of these answers are on the path.
    #[serde(default)]
    with: Vec<String>,
    /// One of these answers or situations is on the path.
    #[serde(default)]
    one_of: Vec<String>,
    pub(super) reason: String,
    /// How many paths and cases differ so.
    pub(super) paths: usize,
    pub(super) cases: usize,
}

/// A path in one combination of its situations.
pub(super) struct Case {
    pub(super) situations: Vec<String>,
    /// Which sets of facts it adds to the base, by position.
    pub(super) key: Vec<usize>,
}

/// What a set of facts says; lists add to what is there.
type Patch = Vec<(FactId, State)>;

/// The record with its facts understood.
pub(super) struct Meaning<'a> {
    record: &'a Record,
    base: Facts,
    patches: Vec<Patch>,
    /// For every answer of the record: its own facts, then those of its situations.
    of: Vec<(usize, Vec<usize>)>,
}

impl Record {
    pub(super) fn read() -> Self {
        let path = root().join("tests/keys/beslishulp.toml");
        toml::from_str(&text(&path)).unwrap_or_else(|error| panic!("beslishulp.toml: {error}"))
    }

    /// Every answer that has a meaning here.
    pub(super) fn answers(&self) -> impl Iterator<Item = &str> {
        self.answer.iter().map(|answer| answer.to.as_str())
    }

    /// The shortest path to every conclusion.
    pub(super) fn shortest_paths(&self) -> Vec<Path> {
        let paths = self.conclusion.iter().map(|(id, conclusion)| Path {
            answers: conclusion.by.split(' ').map(str::to_owned).collect(),
            conclusion: id.clone(),
        });
        paths.collect()
    }
}

impl Difference {
    pub(super) fn is_of(&self, point: &str, theirs: &str, ours: &str) -> bool {
        let says = (self.theirs.as_str(), self.ours.as_str()) == (theirs, ours);
        says && self.point.split(", ").any(|one| one == point || one == "*")
    }

    pub(super) fn covers(&self, path: &Path, case: &Case) -> bool {
        let on_path = |name: &String| path.answers.contains(name) || case.situations.contains(name);
        self.with.iter().all(on_path) && (self.one_of.is_empty() || self.one_of.iter().any(on_path))
    }
}

impl<'a> Meaning<'a> {
    pub(super) fn of(record: &'a Record) -> Self {
        let base = case::describe("base", &record.base, &toml::Table::new()).facts;
        let mut meaning = Self { record, base, patches: vec![Vec::new()], of: Vec::new() };
        for answer in &record.answer {
            let own = meaning.patch(&answer.facts);
            let situations = answer.situation.iter().map(|one| meaning.patch(&one.facts)).collect();
            meaning.of.push((own, situations));
        }
        meaning
    }

    /// The position of a set of facts. Equal sets are one.
    fn patch(&mut self, facts: &toml::Table) -> usize {
        let known = case::describe("facts", &toml::Table::new(), facts).facts;
        let ids = counsel().engine().rulebook().fact_ids();
        let patch: Patch = ids
            .filter(|fact| known.is_settled(*fact))
            .map(|fact| (fact, known.get(fact).clone()))
            .collect();
        let same = self.patches.iter().position(|other| *other == patch);
        same.unwrap_or_else(|| {
            self.patches.push(patch);
            self.patches.len() - 1
        })
    }

    /// The cases of a path: every combination of its situations.
    pub(super) fn cases(&self, path: &Path) -> Vec<Case> {
        let mut cases = vec![Case { situations: Vec::new(), key: Vec::new() }];
        for given in &path.answers {
            let entries = self.record.answer.iter().zip(&self.of);
            for (answer, (own, patches)) in entries.filter(|(answer, _)| {
                answer.to == *given && answer.when.iter().all(|other| path.answers.contains(other))
            }) {
                cases.iter_mut().for_each(|case| case.key.push(*own));
                let allowed = answer.situation.iter().zip(patches).filter(|(situation, _)| {
                    !situation.unless.iter().any(|other| path.answers.contains(other))
                });
                let allowed: Vec<_> = allowed.collect();
                if !allowed.is_empty() {
                    cases = cases.iter().flat_map(|case| case.with_each(&allowed)).collect();
                }
            }
        }
        // The empty set of facts says nothing.
        cases.iter_mut().for_each(|case| case.key.retain(|patch| *patch != 0));
        cases
    }

    /// All that a case says.
    pub(super) fn facts(&self, key: &[usize]) -> Facts {
        let mut facts = self.base.clone();
        for (fact, state) in key.iter().flat_map(|patch| &self.patches[*patch]) {
            let state = match (facts.get(*fact), state) {
                (State::Known(Value::Some(before)), State::Known(Value::Some(more))) => {
                    let mut both: Vec<usize> = before.iter().chain(more).copied().collect();
                    both.sort_unstable();
                    both.dedup();
                    State::Known(Value::Some(both))
                }
                (_, state) => state.clone(),
            };
            facts.set(*fact, state);
        }
        facts
    }
}

impl Case {
    fn with_each(&self, situations: &[(&Situation, &usize)]) -> Vec<Self> {
        let with = |(situation, patch): &(&Situation, &usize)| {
            let mut case = Self { situations: self.situations.clone(), key: self.key.clone() };
            case.situations.push(situation.name.clone());
            case.key.push(**patch);
            case
        };
        situations.iter().map(with).collect()
    }
}
