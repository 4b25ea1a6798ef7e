//! Answers to facts that give inputs of the graph wanted values.

use crate::facts::{Facts, State, Truth, Value};
use crate::rulebook::{Atom, FactId, FactKind, ReadingId, Rulebook};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// A system, and sides taken on open questions of law.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Case {
    pub(super) facts: Facts,
    pub(super) sides: BTreeMap<ReadingId, usize>,
}

impl Case {
    /// A system on which nobody takes a side.
    pub(super) fn of(facts: &Facts) -> Self {
        Self { facts: facts.clone(), sides: BTreeMap::new() }
    }

    /// Facts, and sides of what `open` leaves open, that give inputs these
    /// values. What an input does not decide is chosen: the first option, the
    /// day itself.
    pub(super) fn from_inputs(
        rulebook: &Rulebook,
        open: &[Truth],
        inputs: &[Truth],
        any_day: Date,
    ) -> Self {
        let mut wanted: BTreeMap<FactId, Vec<(Atom, bool)>> = BTreeMap::new();
        let mut sides = BTreeMap::new();
        for (nth, (atom, truth)) in rulebook.atoms.iter().zip(inputs).enumerate() {
            let value = match truth {
                Truth::Unknown => continue,
                known => *known == Truth::True,
            };
            match *atom {
                Atom::Alternative(reading, side) => {
                    if value && open.get(nth) == Some(&Truth::Unknown) {
                        sides.insert(reading, side);
                    }
                }
                Atom::Guided(_) | Atom::Unguided(_) => {}
                Atom::Yes(fact)
                | Atom::Option(fact, _)
                | Atom::Above { fact, .. }
                | Atom::OnOrAfter(fact, _)
                | Atom::Applicable(fact) => wanted.entry(fact).or_default().push((*atom, value)),
            }
        }
        let mut facts = Facts::unknown(rulebook);
        for (fact, atoms) in wanted {
            if let Some(state) = state(rulebook, fact, &atoms, any_day) {
                facts.set(fact, state);
            }
        }
        Self { facts, sides }
    }
}

/// An answer to a fact that gives its inputs these values.
fn state(
    rulebook: &Rulebook,
    fact: FactId,
    atoms: &[(Atom, bool)],
    any_day: Date,
) -> Option<State> {
    let chosen = |wanted: bool| {
        atoms.iter().filter_map(move |(atom, value)| match atom {
            Atom::Option(_, nth) if *value == wanted => Some(*nth),
            _ => None,
        })
    };
    if atoms.iter().any(|(atom, value)| matches!(atom, Atom::Applicable(_)) && !value) {
        return Some(State::NotApplicable);
    }
    let value = match rulebook.facts.get(fact.index()).map(|fact| &fact.kind)? {
        FactKind::YesNo => Value::Yes(atoms.iter().any(|(_, value)| *value)),
        FactKind::OneOf(options) => {
            let free = (0..options.len()).find(|nth| !chosen(false).any(|not| not == *nth));
            // Without any option left, the question does not arise.
            match chosen(true).next().or(free) {
                Some(option) => Value::One(option),
                None => return Some(State::NotApplicable),
            }
        }
        FactKind::SomeOf(_) => {
            let options: BTreeSet<usize> = chosen(true).collect();
            Value::Some(options.into_iter().collect())
        }
        FactKind::Number(_) => Value::Number(number_between(atoms)),
        FactKind::Date => Value::Date(day_between(atoms).unwrap_or(any_day)),
    };
    Some(State::Known(value))
}

/// A number that passes the bounds that are wanted and no other.
fn number_between(atoms: &[(Atom, bool)]) -> f64 {
    let bounds = |wanted: bool| {
        atoms.iter().filter_map(move |(atom, value)| match atom {
            Atom::Above { bound, inclusive, .. } if *value == wanted => Some((*bound, *inclusive)),
            _ => None,
        })
    };
    // Inputs stand in order: the last that is passed is the highest.
    match (bounds(true).next_back(), bounds(false).next()) {
        (Some((bound, true)), _) => bound,
        // Not above it: the bound itself will do.
        (_, Some((bound, false))) => bound,
        (Some((low, false)), Some((high, true))) => f64::midpoint(low, high),
        (Some((low, false)), None) => 2.0 * low + f64::from(u8::from(low == 0.0)),
        (None, Some((bound, true))) => bound / 2.0,
        (None, None) => 0.0,
    }
}

/// The same for a day.
fn day_between(atoms: &[(Atom, bool)]) -> Option<Date> {
    let days = |wanted: bool| {
        atoms.iter().filter_map(move |(atom, value)| match atom {
            Atom::OnOrAfter(_, day) if *value == wanted => Some(*day),
            _ => None,
        })
    };
    match (days(true).max(), days(false).min()) {
        (Some(day), _) => Some(day),
        (None, Some(day)) => day.yesterday().ok(),
        (None, None) => None,
    }
}
