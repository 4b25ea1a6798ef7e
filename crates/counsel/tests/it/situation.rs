//! Situations drawn at random, under the priors of the dictionary.

use nomos::facts::{Facts, State, Value};
use nomos::{FactId, FactKind, Rulebook};

/// A situation as the priors make it likely; every fact is known, and no two
/// contradict each other.
pub(crate) fn drawn(rulebook: &Rulebook, rng: &mut fastrand::Rng) -> Facts {
    let mut facts = Facts::unknown(rulebook);
    for fact in rulebook.fact_ids() {
        draw(rulebook, fact, &mut facts, rng);
    }
    facts
}

/// Draws one fact anew; one that the others contradict does not arise.
pub(crate) fn draw(rulebook: &Rulebook, fact: FactId, facts: &mut Facts, rng: &mut fastrand::Rng) {
    facts.set(fact, State::Known(value(rulebook, fact, rng)));
    if !rulebook.contradictions(facts).is_empty() {
        let implied = rulebook.implied(facts, fact);
        facts.set(fact, implied.map_or(State::NotApplicable, State::Known));
    }
}

fn value(rulebook: &Rulebook, fact: FactId, rng: &mut fastrand::Rng) -> Value {
    let fact = &rulebook.facts[fact.index()];
    let chance = fact.prior.unwrap_or(0.5);
    match &fact.kind {
        FactKind::YesNo => Value::Yes(rng.f64() < chance),
        FactKind::OneOf(_) if fact.prior.is_some_and(|first| rng.f64() < first) => Value::One(0),
        FactKind::OneOf(options) => Value::One(rng.usize(0..options.len())),
        FactKind::SomeOf(options) if rng.f64() < chance => {
            Value::Some(vec![rng.usize(0..options.len())])
        }
        FactKind::SomeOf(_) => Value::Some(Vec::new()),
        FactKind::Number(_) => Value::Number(10f64.powf(rng.f64() * 10.0 + 18.0)),
        FactKind::Date => {
            Value::Date(jiff::civil::date(rng.i16(2023..2031), rng.i8(1..=12), rng.i8(1..=28)))
        }
    }
}
