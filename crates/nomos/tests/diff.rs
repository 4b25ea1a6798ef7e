//! Whether differences between two states of the law are found and shown: on
//! small rulebooks, compared with all systems there are.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use jiff::civil::date;
use nomos::diff::{Effect, diff};
use nomos::{Engine, Facts, Source, State, Truth, Value};
use std::collections::BTreeSet;
use std::fmt::Write;

/// Facts with their answers, and the conditions that ask for them.
const FACTS: [(&str, &str); 5] = [
    ("a", "yes/no"),
    ("b", "yes/no"),
    ("c", "yes/no"),
    ("kind", "one of { x, y, z }"),
    ("size", "number kg"),
];
const CONDITIONS: [&str; 7] = ["a", "b", "c", "kind is x", "kind is y", "size > 3", "size >= 5"];

fn answers(fact: usize) -> Vec<Value> {
    match fact {
        3 => (0..3).map(Value::One).collect(),
        4 => [3.0, 4.0, 5.0].map(Value::Number).to_vec(),
        _ => [false, true].map(Value::Yes).to_vec(),
    }
}

#[test]
fn what_differs_is_what_differs_for_some_system() {
    for seed in 0..300 {
        let text = random_rulebook(seed);
        let (rulebook, diagnostics) = nomos::load(&[Source::new("random.nomos", text.clone())]);
        assert!(nomos::is_usable(&diagnostics), "{text}\n{diagnostics:#?}");
        let engine = Engine::new(rulebook);
        let (first, second) = (date(2026, 2, 28), date(2026, 3, 1));
        let found = diff(&engine, first, second, &[]).unwrap();
        let right = effects(&engine);
        for (position, rule) in engine.compiled().conclusions.iter().enumerate() {
            let shown = found.differences.iter().find(|difference| difference.rule == *rule);
            let witnesses = shown.map_or(&[][..], |difference| &difference.witnesses);
            let effects: BTreeSet<Effect> = witnesses.iter().map(|shows| shows.effect).collect();
            assert_eq!(effects, right[position], "seed {seed}, {rule:?}\n{text}");
            for witness in witnesses {
                assert_eq!(effect(&engine, &witness.facts, position), Some(witness.effect));
                for spared in engine.rulebook().fact_ids() {
                    let mut fewer = witness.facts.clone();
                    fewer.set(spared, State::Unknown);
                    let same = fewer == witness.facts;
                    let shows = effect(&engine, &fewer, position) == Some(witness.effect);
                    assert!(same || !shows, "seed {seed}: {spared:?} can be spared\n{text}");
                }
            }
        }
    }
}

/// The ways in which each conclusion differs, over all systems.
fn effects(engine: &Engine) -> Vec<BTreeSet<Effect>> {
    let mut effects = vec![BTreeSet::new(); engine.compiled().conclusions.len()];
    let mut systems = vec![Facts::unknown(engine.rulebook())];
    for (nth, fact) in engine.rulebook().fact_ids().enumerate() {
        let answered = systems.iter().flat_map(|system| {
            answers(nth).into_iter().map(move |answer| {
                let mut system = system.clone();
                system.set(fact, State::Known(answer));
                system
            })
        });
        systems = answered.collect();
    }
    for facts in systems {
        for (position, effects) in effects.iter_mut().enumerate() {
            effects.extend(effect(engine, &facts, position));
        }
    }
    effects
}

/// How a conclusion differs for a system, as far as three-valued logic knows.
fn effect(engine: &Engine, facts: &Facts, position: usize) -> Option<Effect> {
    let day = date(2026, 3, 1);
    let query = nomos::Query { facts, on: day, known: day, guidance: true };
    let inputs = engine.inputs(&query);
    let course = |known| {
        let (epoch, from) = engine.locate(day, known).unwrap();
        let (mut values, mut truths) = (Vec::new(), Vec::new());
        let days = from..epoch.stretches.len();
        let truth = days.map(|nth| {
            let program = epoch.program(&engine.compiled().graph, nth).unwrap();
            program.evaluate(&inputs, &mut values, &mut truths);
            truths[position]
        });
        truth.collect::<Vec<Truth>>()
    };
    let (old, new) = (course(date(2026, 2, 28)), course(day));
    let ever = |truths: &[Truth]| truths.contains(&Truth::True);
    let never = |truths: &[Truth]| truths.iter().all(|truth| *truth == Truth::False);
    let known = |(a, b): (&Truth, &Truth)| *a == !*b && *a != Truth::Unknown;
    match (ever(&old), ever(&new)) {
        (false, true) if never(&old) => Some(Effect::Gained),
        (true, false) if never(&new) => Some(Effect::Lost),
        (true, true) if old.iter().zip(&new).any(known) => Some(Effect::Moved),
        _ => None,
    }
}

/// Rules over a few facts, some of them amended, some dates moved.
fn random_rulebook(seed: u64) -> String {
    let mut rng = fastrand::Rng::with_seed(seed);
    let mut text = String::from(
        "act A \"act\" from 2024-01-01\nact B \"amendment\" amends A from 2026-03-01\n\
         date start  cites A art 1  is 2026-04-01\n\
         date start  cites B art 1  by B  is 2026-05-01\n",
    );
    for (fact, answers) in FACTS {
        let _ = writeln!(text, "fact {fact}  cites A art 1  {answers}");
    }
    let mut names: Vec<String> = CONDITIONS.map(str::to_owned).to_vec();
    for nth in 0..5 {
        let name = format!("rule-{nth}");
        let since = ["", "  since start", "  since 2026-04-01"][rng.usize(0..3)];
        let body = condition(&mut rng, &names, 2);
        let _ = writeln!(text, "finding {name}  cites A art 1{since} {{ {body} }}");
        if rng.u8(0..3) == 0 {
            let body = condition(&mut rng, &names, 2);
            let _ = writeln!(text, "finding {name}  cites B art 1  by B{since} {{ {body} }}");
        }
        names.push(name);
    }
    text
}

fn condition(rng: &mut fastrand::Rng, names: &[String], depth: usize) -> String {
    if depth == 0 {
        return names[rng.usize(0..names.len())].clone();
    }
    let (one, other) = (condition(rng, names, depth - 1), condition(rng, names, depth - 1));
    match rng.u8(0..4) {
        0 => format!("({one}) and ({other})"),
        1 => format!("any of {{ {one}, {other} }}"),
        2 => format!("({one}) unless ({other})"),
        _ => format!("not ({one})"),
    }
}
