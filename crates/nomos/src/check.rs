//! Checks of a whole rulebook, one file each.

pub(crate) mod affected;
mod cases;
mod cycles;
pub(crate) mod examples;
mod idle;
mod never;
mod parts;
mod reach;
mod tested;
mod three_valued;
mod usage;
mod versions;

pub use tested::{Tested, tested};

use crate::diagnostic::{Diagnostic, Severity};
use crate::evaluate::Engine;
use crate::rulebook::{Condition, Reading, Rule, RuleId, Rulebook, Version};
use crate::source::{Source, Span};
use crate::syntax::{Item, ItemKind};

/// Parses, resolves and checks a rulebook.
///
/// The rulebook may be used if no diagnostic is an error; the diagnostics are
/// in order of their place. Each step reports only if the one before it found
/// nothing wrong, so that no error is the mere consequence of another.
#[must_use]
pub fn load(sources: &[Source]) -> (Rulebook, Vec<Diagnostic>) {
    load_items(sources, |_| true)
}

/// The same without examples, which nothing but tests, proofs and comparisons
/// of rulebooks needs: for a program that starts with every answer.
#[must_use]
pub fn load_rules(sources: &[Source]) -> (Rulebook, Vec<Diagnostic>) {
    load_items(sources, |item| !matches!(item.kind, ItemKind::Example(_)))
}

fn load_items(sources: &[Source], wanted: fn(&Item) -> bool) -> (Rulebook, Vec<Diagnostic>) {
    let (mut items, mut diagnostics) = parse(sources);
    items.retain(wanted);
    let (rulebook, faults) = crate::resolve::resolve(sources, &items, &[]);
    if diagnostics.is_empty() {
        diagnostics = faults;
    }
    if diagnostics.is_empty() {
        diagnostics = whole(&rulebook);
    }
    diagnostics.sort_by_key(|d| (d.labels.first().map(|(span, _)| *span), d.severity));
    (rulebook, merged(diagnostics))
}

/// All declarations of a rulebook, and what cannot be read.
pub(crate) fn parse(sources: &[Source]) -> (Vec<Item>, Vec<Diagnostic>) {
    let mut items: Vec<Item> = Vec::new();
    let mut diagnostics = Vec::new();
    for (index, source) in (0u32..).zip(sources) {
        let (parsed, faults) = crate::parser::parse(index, source);
        items.extend(parsed);
        diagnostics.extend(faults);
    }
    (items, diagnostics)
}

/// What is wrong with rules as a whole, in a rulebook that is resolved.
pub(crate) fn whole(rulebook: &Rulebook) -> Vec<Diagnostic> {
    let mut diagnostics = versions::check(rulebook);
    diagnostics.extend(cycles::check(rulebook));
    diagnostics
}

/// Reports a name that does not exist once, with the places where it is used.
fn merged(diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    /// More places would hide the first.
    const PLACES: usize = 3;
    let mut kept: Vec<Diagnostic> = Vec::new();
    for mut diagnostic in diagnostics {
        let same = |known: &&mut Diagnostic| {
            diagnostic.code.starts_with("unknown-")
                && known.code == diagnostic.code
                && known.message == diagnostic.message
        };
        match kept.iter_mut().find(same) {
            Some(first) if first.labels.len() < PLACES => {
                let places = diagnostic.labels.drain(..).map(|(span, _)| span);
                first.labels.extend(places.map(|span| (span, "and here".to_owned())));
            }
            Some(first) => {
                if let Some((_, label)) = first.labels.last_mut() {
                    *label = "and here, and elsewhere".to_owned();
                }
            }
            None => kept.push(diagnostic),
        }
    }
    kept
}

/// What [`load`] does not need to know before a rulebook can be used: that
/// its examples come out as stated, that every finding can be reached, and
/// every part of a condition and every fact matters.
#[must_use]
pub fn prove(engine: &Engine) -> Vec<Diagnostic> {
    prove_each(engine, |_| {})
}

/// What a step of [`prove_each`] has looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proved {
    /// Statements of examples, which come out as they say.
    Statements(usize),
    /// Conclusions, which can hold and can fail.
    Conclusions(usize),
    /// Things that can never be.
    Never(usize),
    /// Parts of conditions, which matter, by what shows it.
    Parts {
        /// Cases near the examples.
        by_examples: usize,
        /// Facts found by a search.
        by_search: usize,
    },
    /// Facts, terms and what duties name, which are used.
    Names(usize),
    /// Conclusions of examples with gaps that three-valued logic leaves open.
    ThreeValued {
        /// All of them.
        open: usize,
        /// Those that every completion settles alike: exact evaluation does.
        settled: usize,
    },
}

/// The same, telling after each step what it has looked at.
#[must_use]
pub fn prove_each(engine: &Engine, mut done: impl FnMut(Proved)) -> Vec<Diagnostic> {
    let rulebook = engine.rulebook();
    let mut diagnostics = examples::check(engine);
    done(Proved::Statements(rulebook.examples.iter().map(|known| known.expect.len()).sum()));
    let (odd, faults) = reach::check(engine);
    diagnostics.extend(faults);
    done(Proved::Conclusions(engine.compiled().conclusions.len()));
    diagnostics.extend(never::check(engine));
    done(Proved::Never(engine.compiled().claims.len()));
    let (shown, faults) = idle::check(engine, &odd);
    diagnostics.extend(faults);
    done(shown);
    diagnostics.extend(usage::check(engine, odd));
    done(Proved::Names(usage::names(rulebook)));
    let (open, settled) = three_valued::compare(engine);
    done(Proved::ThreeValued { open, settled });
    diagnostics.sort_by_key(|d| (d.labels.first().map(|(span, _)| *span), d.severity));
    diagnostics
}

/// Only the examples: those that come out otherwise than stated.
#[must_use]
pub fn run_examples(engine: &Engine) -> Vec<Diagnostic> {
    examples::check(engine)
}

/// The kind and name of a rule where a version of it is declared: enough to
/// point at.
fn heading(rulebook: &Rulebook, version: Option<&Version>) -> Span {
    let Some(span) = version.map(|version| version.span) else {
        return Span::default();
    };
    let source = rulebook.sources.get(span.source as usize);
    let text = source.and_then(|source| source.text.get(span.range())).unwrap_or("");
    let kind = text.find(char::is_whitespace).unwrap_or(text.len());
    let name = text.get(kind..).map_or(0, |rest| rest.len() - rest.trim_start().len()) + kind;
    let length = text.get(name..).and_then(|rest| rest.find(char::is_whitespace));
    let end = length.map_or(text.len(), |length| name + length);
    Span { end: span.start + u32::try_from(end).unwrap_or(0), ..span }
}

/// Whether a rulebook with these diagnostics may be used.
#[must_use]
pub fn is_usable(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().all(|diagnostic| diagnostic.severity != Severity::Error)
}

/// The rules that name a rule, in order of declaration.
#[must_use]
pub fn users<'a>(rulebook: &'a Rulebook, id: &str) -> Vec<&'a str> {
    let Some(wanted) = rulebook.rule(id) else {
        return Vec::new();
    };
    users_by(rulebook, |condition| {
        let mut found = Vec::new();
        cycles::references(condition, &mut found);
        found.contains(&wanted)
    })
}

/// The rules that ask for a fact, in order of declaration.
#[must_use]
pub fn users_of_fact<'a>(rulebook: &'a Rulebook, id: &str) -> Vec<&'a str> {
    let Some(wanted) = rulebook.fact(id) else {
        return Vec::new();
    };
    users_by(rulebook, |condition| usage::asks_for(rulebook, condition, wanted))
}

/// The rules that ask an open question, in order of declaration.
#[must_use]
pub fn users_of_reading<'a>(rulebook: &'a Rulebook, id: &str) -> Vec<&'a str> {
    let reading = rulebook.reading(id).and_then(|id| rulebook.readings.get(id.index()));
    let Some(wanted) = reading else {
        return Vec::new();
    };
    users_by(rulebook, |condition| usage::asks_reading(condition, &wanted.atoms))
}

/// The rules that a reading reaches, in order of declaration: first those that
/// name it or rest on it through definitions alone, then all others.
#[must_use]
pub fn reach_of_reading<'a>(
    rulebook: &'a Rulebook,
    reading: &Reading,
) -> (Vec<&'a Rule>, Vec<&'a Rule>) {
    let all = affected::by_reading(rulebook, reading);
    let mut near = affected::deciding(rulebook, reading);
    let mut next = 0;
    while let Some(at) = near.get(next).copied() {
        next += 1;
        let Some(rule) = rulebook.rules.get(at.index()) else { continue };
        if rule.is_conclusion() {
            continue;
        }
        for user in users(rulebook, &rule.id) {
            let user = rulebook.rule(user).filter(|user| !near.contains(user));
            near.extend(user);
        }
    }
    let (mut first, mut rest) = (Vec::new(), Vec::new());
    for (index, rule) in rulebook.rules.iter().enumerate() {
        let id = RuleId::new(index);
        if near.contains(&id) {
            first.push(rule);
        } else if all.contains(&id) {
            rest.push(rule);
        }
    }
    (first, rest)
}

fn users_by(rulebook: &Rulebook, names: impl Fn(&Condition) -> bool) -> Vec<&str> {
    let rules = rulebook.rules.iter();
    let users = rules.filter(|rule| rule.versions.iter().any(|version| names(&version.condition)));
    users.map(|rule| rule.id.as_str()).collect()
}
