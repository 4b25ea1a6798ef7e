//! Where three-valued and exact evaluation part: what the latter is good for.
//!
//! Three-valued logic works a conclusion out from what is known and says
//! "unknown" where an answer is missing, even if every answer leads to the
//! same. Exact evaluation sees that. The sets of facts are random and the same
//! in every run.

use crate::rulebook;
use nomos::{Engine, FactKind, Facts, Query, Rulebook, State, Truth, Value};
use std::collections::BTreeMap;

/// Sets of each kind.
const SETS: usize = 300;

/// Conclusions to name.
const NAMED: usize = 12;

/// Prints the figures.
pub(crate) fn run() -> Option<()> {
    let engine = rulebook::engine(&rulebook::sources())?;
    let mut parted = BTreeMap::new();
    println!(
        "| facts | sets | conclusions | open, three-valued | of them settled exactly | share | sets with such |"
    );
    println!("|---|---:|---:|---:|---:|---:|---:|");
    for unknown in [0.1, 0.3, 0.5, 0.7, 0.9] {
        let made = |rulebook: &Rulebook, rng: &mut fastrand::Rng| random(rulebook, rng, unknown);
        compare(&engine, &format!("random, {:.0} % unknown", unknown * 100.0), made, &mut parted)?;
    }
    for dropped in [0.1, 0.3, 0.5] {
        let made =
            |rulebook: &Rulebook, rng: &mut fastrand::Rng| of_example(rulebook, rng, dropped);
        let name = format!("of examples, {:.0} % taken away", dropped * 100.0);
        compare(&engine, &name, made, &mut parted)?;
    }
    let mut parted: Vec<(&String, &usize)> = parted.iter().collect();
    parted.sort_by_key(|(id, count)| (std::cmp::Reverse(**count), *id));
    println!("\n{} conclusions part at least once; most often:", parted.len());
    for (id, count) in parted.iter().take(NAMED) {
        println!("- `{id}`, {count} times");
    }
    Some(())
}

/// Compares every conclusion on random days of the latest state of the law.
fn compare(
    engine: &Engine,
    name: &str,
    mut facts: impl FnMut(&Rulebook, &mut fastrand::Rng) -> Facts,
    parted: &mut BTreeMap<String, usize>,
) -> Option<()> {
    let mut rng = fastrand::Rng::with_seed(0);
    let epoch = engine.compiled().epochs.last()?;
    let (mut conclusions, mut open, mut settled, mut sets) = (0, 0, 0, 0);
    let (mut values, mut three_valued) = (Vec::new(), Vec::new());
    for _ in 0..SETS {
        let facts = facts(engine.rulebook(), &mut rng);
        let nth = rng.usize(0..epoch.stretches.len());
        let on = epoch.stretches.get(nth)?.from;
        let query = Query { facts: &facts, on, known: epoch.from, guidance: true };
        let program = epoch.program(&engine.compiled().graph, nth)?;
        program.evaluate(&engine.inputs(&query), &mut values, &mut three_valued);
        let exact = engine.truths(&query).ok()?;
        let before = settled;
        let rules = &engine.compiled().conclusions;
        for ((rule, three_valued), exact) in rules.iter().zip(&three_valued).zip(&exact) {
            conclusions += 1;
            if *three_valued != Truth::Unknown {
                continue;
            }
            open += 1;
            if *exact != Truth::Unknown {
                settled += 1;
                let rule = engine.rulebook().rules.get(rule.index())?;
                *parted.entry(rule.id.clone()).or_default() += 1;
            }
        }
        sets += usize::from(settled > before);
    }
    let share = 100.0 * f64::from(settled) / f64::from(open.max(1));
    let of_sets = 100 * sets / SETS;
    println!(
        "| {name} | {SETS} | {conclusions} | {open} | {settled} | {share:.2} % | {of_sets} % |"
    );
    Some(())
}

/// The facts of an example, some of them taken away.
fn of_example(rulebook: &Rulebook, rng: &mut fastrand::Rng, dropped: f64) -> Facts {
    let example = rng.usize(0..rulebook.examples.len().max(1));
    let facts = rulebook.examples.get(example).map(|example| example.facts.clone());
    let mut facts = facts.unwrap_or_else(|| Facts::unknown(rulebook));
    for fact in rulebook.fact_ids() {
        if rng.f64() < dropped {
            facts.set(fact, State::Unknown);
        }
    }
    facts
}

/// Random facts; each is unknown with the given probability.
fn random(rulebook: &Rulebook, rng: &mut fastrand::Rng, unknown: f64) -> Facts {
    let mut facts = Facts::unknown(rulebook);
    for (fact, entry) in rulebook.fact_ids().zip(&rulebook.facts) {
        if rng.f64() >= unknown {
            facts.set(fact, State::Known(value(&entry.kind, rng)));
        }
    }
    facts
}

fn value(kind: &FactKind, rng: &mut fastrand::Rng) -> Value {
    match kind {
        FactKind::YesNo => Value::Yes(rng.bool()),
        FactKind::OneOf(options) => Value::One(rng.usize(0..options.len().max(1))),
        // Few options at a time, or every conclusion would hold.
        FactKind::SomeOf(options) => {
            Value::Some((0..options.len()).filter(|_| rng.u8(0..6) == 0).collect())
        }
        FactKind::Number(_) => Value::Number(10f64.powf(rng.f64() * 10.0 + 18.0)),
        FactKind::Date => {
            Value::Date(jiff::civil::date(rng.i16(2023..2031), rng.i8(1..=12), rng.i8(1..=28)))
        }
    }
}
