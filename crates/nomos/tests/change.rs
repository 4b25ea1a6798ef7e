//! The judge of remedies: a slow enumeration of everything that up to three
//! facts could be, on small rulebooks, must find the same smallest sets.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

#[expect(dead_code, reason = "the rulebook of the repository is not needed here")]
mod common;

use common::random_facts;
use jiff::civil::date;
use nomos::change::{Aim, Answer, How, Remedies, Remedy, Wish};
use nomos::graph::Edge;
use nomos::rulebook::{Atom, AtomId, FactId};
use nomos::{Engine, FactKind, Facts, Given, Query, Source, State, Truth};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// All values that the inputs can have, and in which of them the goal is reached.
struct Table {
    cases: Vec<(Vec<bool>, bool)>,
    /// The inputs of every one-of fact.
    one_of: Vec<Range<usize>>,
}

impl Table {
    fn new(engine: &Engine, query: &Query<'_>, aims: &[Aim]) -> Self {
        let rulebook = engine.rulebook();
        let guided = engine.inputs(query);
        let mut cases: Vec<Vec<bool>> = vec![vec![]];
        let mut input = 0;
        while input < rulebook.atoms.len() {
            let atom = rulebook.atoms[input];
            let size = rulebook.group_of(AtomId::at(input)).map_or(1, |group| group.len());
            let mut values: Vec<Vec<bool>> = (0..1u32 << size)
                .map(|bits| (0..size).map(|nth| bits >> nth & 1 == 1).collect())
                .filter(|values: &Vec<bool>| {
                    let pairs: Vec<(usize, bool)> =
                        values.iter().enumerate().map(|(nth, v)| (input + nth, *v)).collect();
                    // What does not arise has none of the options.
                    rulebook.allows(&pairs) || values.iter().all(|value| !value)
                })
                .collect();
            if matches!(atom, Atom::Guided(_)) {
                values = vec![vec![guided[input] == Truth::True]];
            }
            if matches!(atom, Atom::Alternative(..)) {
                values.retain(|values| values.contains(&true));
            }
            cases = cases
                .iter()
                .flat_map(|case| values.iter().map(move |own| [case.as_slice(), own].concat()))
                .collect();
            input += size;
        }
        let reached = goal(engine, query, aims);
        let cases = cases.into_iter().map(|case| (case.clone(), reached(&case))).collect();
        let one_of = rulebook.facts.iter().filter(|fact| matches!(fact.kind, FactKind::OneOf(_)));
        let one_of = one_of.map(|fact| fact.atoms.start as usize..fact.atoms.end as usize);
        Self { cases, one_of: one_of.collect() }
    }

    /// The cases that fit what is known: whether each reaches the goal.
    fn fitting(&self, inputs: &[Truth]) -> impl Iterator<Item = bool> {
        let fits = move |case: &[bool]| {
            case.iter()
                .zip(inputs)
                .all(|(value, known)| *known == Truth::Unknown || *known == Truth::from(*value))
        };
        // A one-of fact that nobody has answered has one of its options.
        let is_answered = move |case: &[bool]| {
            let mut open = self.one_of.iter().filter(|own| inputs[own.start] == Truth::Unknown);
            open.all(|own| case[own.clone()].contains(&true))
        };
        let cases = self.cases.iter();
        cases.filter(move |(case, _)| fits(case) && is_answered(case)).map(|(_, reached)| *reached)
    }

    /// Whether the goal is reached in every case that fits what is known.
    fn is_reached(&self, inputs: &[Truth]) -> bool {
        self.fitting(inputs).all(|reached| reached)
    }
}

/// The goal as a function of all inputs.
fn goal(engine: &Engine, query: &Query<'_>, aims: &[Aim]) -> impl Fn(&[bool]) -> bool {
    let (epoch, on) = engine.locate(query.on, query.known).unwrap();
    let graph = engine.compiled().graph.clone();
    let mut wanted: Vec<(Edge, bool)> = Vec::new();
    for aim in aims {
        let position = engine.compiled().position(aim.rule).unwrap();
        let edges: Vec<Edge> =
            epoch.stretches[on..].iter().map(|stretch| stretch.outputs[position]).collect();
        let never = edges.iter().all(|edge| *edge == Edge::FALSE);
        for edge in edges {
            if edge != Edge::FALSE || never {
                wanted.push((edge, aim.holds));
            }
        }
    }
    move |case| {
        let inputs: Vec<Truth> = case.iter().map(|value| Truth::from(*value)).collect();
        let truths = graph.truths(&inputs);
        wanted.iter().all(|(edge, holds)| {
            let node = truths[edge.node()];
            let truth = if edge.inverted() { !node } else { node };
            truth == Truth::from(*holds)
        })
    }
}

/// What a fact could be instead: the values of its inputs, unknown where they
/// stay as they are, and how many things that changes.
fn values(engine: &Engine, facts: &Facts, fact: FactId) -> Vec<(Vec<Truth>, usize)> {
    let entry = &engine.rulebook().facts[fact.index()];
    let size = entry.atoms.len();
    if entry.fixed && facts.is_settled(fact) {
        return vec![];
    }
    let current: Vec<Truth> = entry
        .atoms
        .clone()
        .map(|atom| facts.truth(engine.rulebook().atoms[atom as usize]))
        .collect();
    let whole = |values: Vec<bool>| values.into_iter().map(Truth::from).collect::<Vec<Truth>>();
    let all: Vec<(Vec<Truth>, usize)> = match &entry.kind {
        FactKind::YesNo => vec![(whole(vec![true]), 1), (whole(vec![false]), 1)],
        FactKind::OneOf(_) => {
            (0..size).map(|one| (whole((0..size).map(|nth| nth == one).collect()), 1)).collect()
        }
        FactKind::SomeOf(_) => {
            let count = 3usize.pow(size as u32);
            (0..count)
                .filter_map(|code| {
                    let digit = |nth: usize| code / 3usize.pow(nth as u32) % 3;
                    let mut moved = 0;
                    let mut values = current.clone();
                    for (nth, place) in values.iter_mut().enumerate() {
                        let value = Truth::from(digit(nth) == 1);
                        if digit(nth) < 2 {
                            if *place == value {
                                return None;
                            }
                            *place = value;
                            moved += 1;
                        }
                    }
                    (moved > 0).then_some((values, moved))
                })
                .collect()
        }
        FactKind::Number(_) | FactKind::Date => {
            let first = engine.rulebook().atoms[entry.atoms.start as usize];
            let least = usize::from(matches!(first, Atom::Applicable(_)));
            let upto = |reached| whole((0..size).map(|nth| nth < reached).collect());
            (least..=size).map(|reached| (upto(reached), 1)).collect()
        }
    };
    all.into_iter().filter(|(values, _)| *values != current).collect()
}

/// For each smallest set of facts, all the least changes that reach the goal.
type Smallest = BTreeMap<BTreeSet<FactId>, BTreeSet<Vec<Truth>>>;

fn enumerate(engine: &Engine, query: &Query<'_>, table: &Table) -> Smallest {
    let rulebook = engine.rulebook();
    let base = engine.inputs(query);
    let ids: Vec<FactId> = rulebook.fact_ids().collect();
    let mut smallest = Smallest::new();
    for size in 1..=3 {
        for bits in 0u32..1 << ids.len() {
            let chosen: BTreeSet<FactId> =
                ids.iter().copied().filter(|fact| bits >> fact.index() & 1 == 1).collect();
            if chosen.len() != size || smallest.keys().any(|known| known.is_subset(&chosen)) {
                continue;
            }
            let mut ways: Vec<(Vec<Truth>, usize)> = vec![(base.clone(), 0)];
            for fact in &chosen {
                let start = rulebook.facts[fact.index()].atoms.start as usize;
                let own = values(engine, query.facts, *fact);
                ways = ways
                    .iter()
                    .flat_map(|(inputs, moved)| {
                        own.iter().map(move |(values, more)| {
                            let mut inputs = inputs.clone();
                            for (nth, value) in values.iter().enumerate() {
                                inputs[start + nth] = *value;
                            }
                            (inputs, moved + more)
                        })
                    })
                    .collect();
            }
            ways.retain(|(inputs, _)| table.is_reached(inputs));
            let least = ways.iter().map(|(_, moved)| *moved).min();
            let least: BTreeSet<Vec<Truth>> = ways
                .into_iter()
                .filter(|(_, moved)| Some(*moved) == least)
                .map(|(inputs, _)| inputs)
                .collect();
            if !least.is_empty() {
                smallest.insert(chosen, least);
            }
        }
    }
    smallest
}

/// The inputs after the first answer of every step.
fn after(engine: &Engine, query: &Query<'_>, remedy: &Remedy) -> Vec<Truth> {
    let rulebook = engine.rulebook();
    let mut inputs = engine.inputs(query);
    for step in &remedy.steps {
        let mut facts = query.facts.clone();
        let answer = &step.to[0];
        if let Answer::Some { with, without, .. } = answer {
            let start = rulebook.facts[step.fact.index()].atoms.start as usize;
            with.iter().for_each(|nth| inputs[start + nth] = Truth::True);
            without.iter().for_each(|nth| inputs[start + nth] = Truth::False);
            continue;
        }
        let given = match answer {
            Answer::Yes(yes) => Given::Bool(*yes),
            Answer::One(nth) => match &rulebook.facts[step.fact.index()].kind {
                FactKind::OneOf(options) => Given::Word(options[*nth].clone()),
                _ => unreachable!("one option of another kind of fact"),
            },
            Answer::Number { above, below } => Given::Number(within(*above, *below), None),
            Answer::Days { from, before } => Given::Date(match (from, before) {
                (Some(from), _) => *from,
                (None, Some(before)) => before.yesterday().unwrap(),
                (None, None) => date(2026, 1, 1),
            }),
            Answer::Some { .. } => unreachable!("told above"),
        };
        facts.set(step.fact, rulebook.fit(step.fact, &given).unwrap());
        for atom in rulebook.facts[step.fact.index()].atoms.clone() {
            inputs[atom as usize] = facts.truth(rulebook.atoms[atom as usize]);
        }
    }
    inputs
}

/// A number between two bounds.
fn within(above: Option<(f64, bool)>, below: Option<(f64, bool)>) -> f64 {
    match (above, below) {
        (Some((bound, true)), _) | (None, Some((bound, true))) => bound,
        (Some((low, false)), Some((high, _))) => f64::midpoint(low, high),
        (Some((bound, false)), None) => bound * 2.0,
        (None, Some((bound, false))) => bound / 2.0,
        (None, None) => 1.0,
    }
}

fn judge(engine: &Engine, query: &Query<'_>, aims: &[Aim], context: &str) -> (usize, Remedies) {
    let wish = Wish { aims, refuse: &[], limit: usize::MAX };
    let remedies = engine.change(query, wish).unwrap();
    let table = Table::new(engine, query, aims);
    let context = format!("{aims:?}\n{remedies:#?}\n{context}");
    assert!(remedies.complete, "{context}");
    let reached = table.is_reached(&engine.inputs(query));
    assert_eq!(remedies.reached, reached, "{context}");
    if reached {
        assert!(remedies.sets.is_empty(), "{context}");
        return (0, remedies);
    }
    let right = enumerate(engine, query, &table);
    let facts = |set: &Remedy| set.steps.iter().map(|step| step.fact).collect::<BTreeSet<_>>();
    let told: BTreeSet<BTreeSet<FactId>> = remedies.sets.iter().map(facts).collect();
    assert_eq!(told, right.keys().cloned().collect(), "{context}");
    assert_eq!(told.len(), remedies.sets.len(), "a set is told twice: {context}");
    for set in &remedies.sets {
        let inputs = after(engine, query, set);
        assert!(right[&facts(set)].contains(&inputs), "not the least change: {set:?} {context}");
        for step in &set.steps {
            let how = match query.facts.get(step.fact) {
                State::Unknown => How::Show,
                State::Assumed(_) => How::Correct,
                _ => How::Change,
            };
            assert_eq!(step.how, how, "{context}");
        }
    }
    judge_obstacles(engine, query, (&table, aims.len()), &remedies, &context);
    (remedies.sets.len(), remedies)
}

/// Facts that keep the goal away do so alone, and readings do what is said of them.
fn judge_obstacles(
    engine: &Engine,
    query: &Query<'_>,
    (table, aims): (&Table, usize),
    remedies: &Remedies,
    context: &str,
) {
    let rulebook = engine.rulebook();
    let only = |kept: &[FactId]| {
        let mut inputs = engine.inputs(query);
        for (input, truth) in inputs.iter_mut().enumerate() {
            let fact = rulebook.fact_of(AtomId::at(input));
            if fact.is_some_and(|fact| !kept.contains(&fact)) {
                *truth = Truth::Unknown;
            }
        }
        inputs
    };
    let kept_by = &remedies.kept_by;
    if !kept_by.is_empty() {
        assert!(table.fitting(&only(kept_by)).all(|reached| !reached), "{context}");
    }
    for fact in kept_by {
        let fixed = rulebook.facts[fact.index()].fixed && query.facts.is_settled(*fact);
        assert!(fixed, "{context}");
        let fewer: Vec<FactId> = kept_by.iter().copied().filter(|kept| kept != fact).collect();
        // Without it some part of the goal could be reached, and so all of one.
        let spared = !table.fitting(&only(&fewer)).any(|reached| reached);
        assert!(!spared || aims > 1, "spared: {context}");
    }
    for side in &remedies.readings {
        let mut inputs = engine.inputs(query);
        for (nth, atom) in rulebook.readings[side.reading.index()].atoms.clone().enumerate() {
            inputs[atom as usize] = (nth == side.alternative).into();
        }
        assert_eq!(table.is_reached(&inputs), side.reached, "{context}");
        assert!(side.reached || side.sets > 0, "{context}");
    }
}

#[test]
fn remedies_are_those_of_a_slow_enumeration() {
    let on = date(2026, 4, 15);
    let (mut judged, mut sets, mut kept, mut readings, mut none) = (0, 0, 0, 0, 0);
    let mut rng = fastrand::Rng::with_seed(5);
    for seed in 0..300 {
        let text = random_rulebook(seed);
        let (rulebook, diagnostics) = nomos::load(&[Source::new("random.nomos", text.clone())]);
        assert!(nomos::is_usable(&diagnostics), "{text}\n{diagnostics:#?}");
        let engine = Engine::new(rulebook);
        let mut facts = random_facts(engine.rulebook(), &mut rng, 0.3);
        for fact in engine.rulebook().fact_ids() {
            if let (State::Known(value), true) = (facts.get(fact).clone(), rng.u8(0..4) == 0) {
                facts.set(fact, State::Assumed(value));
            }
        }
        let known = if rng.bool() { on } else { date(2026, 2, 1) };
        let query = Query { facts: &facts, on, known, guidance: rng.bool() };
        let conclusions = engine.compiled().conclusions.clone();
        for rule in conclusions.iter().copied() {
            for holds in [false, true] {
                let context = format!("seed {seed} {facts:?}\n{text}");
                // Now and then two goals at once.
                let other = Aim { rule: conclusions[rng.usize(0..conclusions.len())], holds };
                let both = other.rule != rule && rng.u8(0..4) == 0;
                let mut aims = vec![Aim { rule, holds }];
                aims.extend(both.then_some(other));
                let (found, remedies) = judge(&engine, &query, &aims, &context);
                judged += 1;
                sets += found;
                kept += usize::from(!remedies.kept_by.is_empty());
                readings += usize::from(!remedies.readings.is_empty());
                none += usize::from(!remedies.reached && found == 0);
            }
        }
    }
    println!(
        "count: {judged} goals, {sets} sets; {none} without any, {kept} of them kept so by fixed facts; {readings} hang on a reading"
    );
    // A test that meets no case of a kind says nothing about it.
    assert!(
        sets > 500 && kept > 100 && readings > 10 && none > 20,
        "{sets} {kept} {readings} {none}"
    );
}

/// A small rulebook with every kind of fact, some of which nobody can change.
fn random_rulebook(seed: u64) -> String {
    let mut rng = fastrand::Rng::with_seed(seed);
    let mut fixed = || if rng.u8(0..3) == 0 { "  fixed" } else { "" };
    let mut text = format!(
        "act A \"act\" from 2024-01-01\nact B \"amendment\" amends A from 2026-03-01\n\
         guidance G \"guide\" final from 2025-01-01\n\
         fact a  cites A art 1  yes/no{}\nfact b  cites A art 1  yes/no{}\n\
         fact c  cites A art 1  yes/no{}\nfact one  cites A art 1  one of {{ x, y, z }}{}\n\
         fact some  cites A art 1  some of {{ p, q }}{}\nfact size  cites A art 1  number U{}\n\
         fact day  cites A art 1  date{}\nreading r  cites A art 1 {{ left, right }}\n",
        fixed(),
        fixed(),
        fixed(),
        fixed(),
        fixed(),
        fixed(),
        fixed()
    );
    let mut names: Vec<String> = Vec::new();
    for nth in 0..rng.usize(2..5) {
        let body = random_condition(&mut rng, &names, 3);
        let kind = ["term", "finding", "class"][rng.usize(0..3)];
        let name = format!("rule-{nth}");
        let since = ["", "  since 2026-04-01", "  since 2026-05-01"][rng.usize(0..3)];
        text.push_str(&format!("{kind} {name}  cites A art 1{since} {{ {body} }}\n"));
        if rng.bool() {
            let body = random_condition(&mut rng, &names, 2);
            text.push_str(&format!("{kind} {name}  cites A art 1  by B {{ {body} }}\n"));
        }
        names.push(name);
    }
    let body = random_condition(&mut rng, &names, 2);
    text.push_str(&format!("guidance view  cites G para 1 {{ {body} }}\n"));
    text.push_str("finding last  cites A art 1 { any of { view, a } }\n");
    text
}

fn random_condition(rng: &mut fastrand::Rng, rules: &[String], depth: usize) -> String {
    if depth > 0 {
        let mut part = || random_condition(rng, rules, depth - 1);
        let (first, second) = (part(), part());
        match rng.u8(0..6) {
            0 | 1 => return format!("({first}) and ({second})"),
            2 => return format!("any of {{ {first}, {second} }}"),
            3 => return format!("({first}) unless ({second})"),
            4 => return format!("not ({first})"),
            _ => {}
        }
    }
    let mut atoms: Vec<String> = [
        "a",
        "b",
        "c",
        "one is x",
        "one is y",
        "some includes p",
        "some is none",
        "size > 1e22",
        "size <= 1e24",
        "day < 2026-02-01",
        "day >= 2026-04-01",
        "r is left",
    ]
    .map(str::to_owned)
    .to_vec();
    for rule in rules {
        atoms.push(rule.clone());
        atoms.push(format!("whenever {rule}"));
    }
    atoms[rng.usize(0..atoms.len())].clone()
}
