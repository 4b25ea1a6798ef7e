//! Whether the examples of a rulebook would notice an error in it.
//!
//! A mutant is the rulebook with one thing changed: an exception left out, a
//! date moved by a day, `any of` read as `all of`. It is killed if an example
//! no longer comes out as stated. A mutant that survives shows a sentence of
//! the law that no example holds fast.
//!
//! The change is made in the syntax tree, so that a mutant is resolved and
//! checked as any rulebook is, and each has its place in the text.

mod changes;

pub use changes::Change;

use crate::check::{affected, examples, parse};
use crate::compile::{Compiled, breakpoints};
use crate::diagram::Diagram;
use crate::evaluate::Engine;
use crate::exact::Exact;
use crate::facts::Truth;
use crate::resolve;
use crate::rulebook::{RuleId, Rulebook};
use crate::source::{Source, Span};
use crate::syntax::{Item, ItemKind};

/// A rulebook with one thing changed.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// The rule or date in which it is changed.
    pub name: String,
    /// What is changed.
    pub change: Change,
    /// Where.
    pub span: Span,
    /// Which declaration, and what takes its place.
    at: usize,
    item: Item,
}

/// What became of a mutant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// This example no longer comes out as stated.
    Killed(String),
    /// Every example comes out as before, though the rulebook says something
    /// else.
    Survived,
    /// Every conclusion is the same for all facts, on every date and in every
    /// state of the law.
    SameMeaning,
    /// It is no usable rulebook.
    DoesNotLoad,
}

/// All mutants of a rulebook.
#[derive(Debug)]
pub struct Mutants {
    sources: Vec<Source>,
    items: Vec<Item>,
    mutants: Vec<Mutant>,
}

impl Mutants {
    /// Of a rulebook that can be used.
    #[must_use]
    pub fn new(sources: &[Source]) -> Self {
        let (items, _) = parse(sources);
        let (book, _) = resolve::resolve(sources, &items, &[]);
        let of_item = |(at, item): (usize, &Item)| {
            let name = item.name.value.clone();
            changes::of_item(&book, item).into_iter().map(move |(span, change, item)| Mutant {
                name: name.clone(),
                change,
                span,
                at,
                item,
            })
        };
        let mutants = items.iter().enumerate().flat_map(of_item).collect();
        Self { sources: sources.to_vec(), items, mutants }
    }

    /// All of them, in order of their place.
    #[must_use]
    pub fn all(&self) -> &[Mutant] {
        &self.mutants
    }

    /// Runs the examples that the change can reach.
    #[must_use]
    pub fn judge(&self, mutant: &Mutant) -> Verdict {
        let mut items = self.items.clone();
        if let Some(item) = items.get_mut(mutant.at) {
            item.kind = mutant.item.kind.clone();
        }
        let (book, faults) = resolve::resolve(&self.sources, &items, &[]);
        if !faults.is_empty() || !crate::check::whole(&book).is_empty() {
            return Verdict::DoesNotLoad;
        }
        let reached = reached(&book, mutant);
        let engine = Engine::new(book);
        match examples::first_failing(&engine, &reached) {
            Some(example) => Verdict::Killed(example.to_owned()),
            None if self.same_meaning(&items) => Verdict::SameMeaning,
            None => Verdict::Survived,
        }
    }

    /// Whether the changed declarations mean the same as the original ones:
    /// no facts, no date and no state of the law tells them apart.
    fn same_meaning(&self, changed: &[Item]) -> bool {
        // Both know the comparisons of both, so that their inputs are the same.
        let (old, _) = resolve::resolve(&self.sources, &self.items, changed);
        let (new, _) = resolve::resolve(&self.sources, changed, &self.items);
        let mut days = breakpoints(&old);
        days.extend(breakpoints(&new));
        days.sort_unstable();
        days.dedup();
        let before = Compiled::on(&old, crate::graph::Graph::new(old.atoms.len()), &days);
        let mut after = Compiled::on(&new, before.graph.clone(), &days);
        let pairs: Vec<_> = before.outputs().zip(after.outputs()).filter(|(a, b)| a != b).collect();
        if pairs.is_empty() {
            return true;
        }
        // One graph holds both; its outputs are those of the mutant.
        after.claims.clear();
        let engine = Engine::of(new, after);
        let inputs = vec![Truth::Unknown; engine.rulebook().atoms.len()];
        let mut exact = Exact::new(&engine, &inputs);
        pairs.into_iter().all(|(before, after)| exact.apart(before, after) == Diagram::FALSE)
    }
}

/// The rules whose meaning a mutant may change.
fn reached(book: &Rulebook, mutant: &Mutant) -> Vec<RuleId> {
    match (&mutant.item.kind, book.rule(&mutant.name)) {
        (ItemKind::Rule { .. }, Some(rule)) => affected::by_rule(book, rule),
        _ => affected::by_date(book, &mutant.name),
    }
}
