//! The values that a fact can have instead, and how they are told.

use super::search::Move;
use crate::facts::{Truth, atom_ids};
use crate::rulebook::{Atom, FactId, FactKind, Rulebook};
use jiff::civil::Date;

/// What a fact would have to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// Of a yes/no fact.
    Yes(bool),
    /// The position of the option of a one-of fact.
    One(usize),
    /// Of a some-of fact: options that come in and that are left out.
    Some {
        /// What it would have to include.
        with: Vec<usize>,
        /// What it must not include.
        without: Vec<usize>,
        /// All options it then has, if they are known.
        all: Option<Vec<usize>>,
    },
    /// Of a number: its bounds, each with whether it may be reached itself.
    Number {
        /// No less than this.
        above: Option<(f64, bool)>,
        /// No more than this.
        below: Option<(f64, bool)>,
    },
    /// Of a date.
    Days {
        /// The first day.
        from: Option<Date>,
        /// The day after the last.
        before: Option<Date>,
    },
}

/// The values that the inputs of a fact can have together, by their number:
/// the options of a one-of fact, the stretches between thresholds of others.
pub(super) fn of_group(rulebook: &Rulebook, fact: FactId) -> Vec<usize> {
    let count = atom_ids(rulebook, fact).count();
    match rulebook.facts.get(fact.index()).map(|fact| &fact.kind) {
        Some(FactKind::OneOf(_)) => (0..count).collect(),
        // That the question does not arise is no answer to strive for.
        _ => (usize::from(may_not_arise(rulebook, fact))..=count).collect(),
    }
}

/// Whether the first input of a number or date says that there is one at all.
fn may_not_arise(rulebook: &Rulebook, fact: FactId) -> bool {
    let first = atom_ids(rulebook, fact).next();
    let first = first.and_then(|atom| rulebook.atoms.get(atom.index()));
    matches!(first, Some(Atom::Applicable(_)))
}

/// The truth of the nth input of a fact that has a value, by its number.
pub(super) fn truth(rulebook: &Rulebook, fact: FactId, value: usize, nth: usize) -> bool {
    match rulebook.facts.get(fact.index()).map(|fact| &fact.kind) {
        Some(FactKind::OneOf(_)) => nth == value,
        _ => nth < value,
    }
}

/// What some moves, all about one fact, make of it.
pub(super) fn answer(
    rulebook: &Rulebook,
    base: &[Truth],
    fact: FactId,
    moves: &[Move],
) -> Option<Answer> {
    let first = moves.first()?;
    match (&rulebook.facts.get(fact.index())?.kind, first) {
        (FactKind::YesNo, Move::Input(_, value)) => Some(Answer::Yes(*value)),
        (FactKind::OneOf(_), Move::Group(_, nth)) => Some(Answer::One(*nth)),
        (FactKind::SomeOf(_), _) => Some(options(rulebook, base, fact, moves)),
        (_, Move::Group(_, nth)) => Some(between(rulebook, fact, *nth, *nth)),
        _ => None,
    }
}

fn options(rulebook: &Rulebook, base: &[Truth], fact: FactId, moves: &[Move]) -> Answer {
    let (mut with, mut without, mut all) = (Vec::new(), Vec::new(), Some(Vec::new()));
    for (nth, atom) in atom_ids(rulebook, fact).enumerate() {
        let moved = moves.iter().find_map(|step| match step {
            Move::Input(input, value) if *input == atom.index() => Some(*value),
            _ => None,
        });
        match moved {
            Some(true) => with.push(nth),
            Some(false) => without.push(nth),
            None => {}
        }
        let truth = moved.map(Truth::from).or(base.get(atom.index()).copied());
        match truth {
            Some(Truth::True) => all.iter_mut().for_each(|all| all.push(nth)),
            Some(Truth::False) => {}
            _ => all = None,
        }
    }
    Answer::Some { with, without, all }
}

/// The answer for all values from one to another.
pub(super) fn between(rulebook: &Rulebook, fact: FactId, first: usize, last: usize) -> Answer {
    let atoms: Vec<Atom> = atom_ids(rulebook, fact)
        .filter_map(|atom| rulebook.atoms.get(atom.index()).copied())
        .collect();
    let lower = first.checked_sub(1).and_then(|nth| atoms.get(nth));
    let upper = atoms.get(last);
    if rulebook.facts.get(fact.index()).is_some_and(|fact| fact.kind == FactKind::Date) {
        let day = |atom: Option<&Atom>| match atom {
            Some(Atom::OnOrAfter(_, day)) => Some(*day),
            _ => None,
        };
        return Answer::Days { from: day(lower), before: day(upper) };
    }
    let bound = |atom: Option<&Atom>, reached: bool| match atom {
        Some(Atom::Above { bound, inclusive, .. }) => Some((*bound, *inclusive == reached)),
        _ => None,
    };
    Answer::Number { above: bound(lower, true), below: bound(upper, false) }
}
