//! How many questions a check takes: a budget, kept on `docs/questions.md`.

use crate::examples;
use crate::{counsel, day, root};
use counsel::description::Description;
use counsel::interview::Interview;
use nomos::batch::Batch;
use nomos::facts::{Facts, State, Value};
use nomos::{FactId, FactKind, Rulebook, Status};
use std::fmt::Write as _;

/// Typical profiles: what they are, and the example that answers for them.
const PROFILES: [(&str, &str); 10] = [
    ("A shop's chatbot", "customer-chatbot"),
    ("A school's exam proctor", "exam-proctor"),
    ("A hospital's triage aid", "hospital-triage"),
    ("A recruiter's ranking tool", "cv-ranking"),
    ("A bank's credit scorer", "credit-scorer"),
    ("A maker of medical devices", "infusion-pump-dosing"),
    ("A maker of open-weights models", "llama-3-1-70b"),
    ("A maker of frontier models", "frontier-model-3e25"),
    ("A city's rules engine", "nl-den-haag-income-check"),
    ("A model and a system on it", "model-and-hiring-tool"),
];

/// Situations drawn at random, under the priors of the dictionary.
const SITUATIONS: usize = 60;

/// Questions of one check.
#[derive(Clone, Copy)]
struct Count {
    /// Until no class is open.
    classes: usize,
    /// Until nothing is open that an answer can settle.
    all: usize,
}

/// Asks until nothing can be settled any more; what the truth does not say
/// does not arise.
fn ask(truth: &Facts) -> Count {
    let on = day("2026-11-23");
    let engine = counsel().engine();
    let mut batch = Batch::new(engine, on, on).unwrap();
    let mut interview = Interview::resume(&Description::blank(engine.rulebook()));
    let mut classes = None;
    loop {
        let facts = interview.next(counsel(), counsel::Basis::new(on, on)).unwrap();
        if facts.is_empty() {
            break;
        }
        if classes.is_none() {
            let standings = batch.evaluate(&[interview.facts()]).remove(0);
            let open = standings.iter().any(|standing| standing.status == Status::Open);
            classes = (!open).then_some(interview.count());
        }
        interview.answer(facts.into_iter().map(|fact| match truth.get(fact) {
            State::Unknown => (fact, State::NotApplicable),
            known => (fact, known.clone()),
        }));
    }
    Count { classes: classes.unwrap_or(interview.count()), all: interview.count() }
}

/// A situation as the priors of the dictionary make it likely.
fn situation(rulebook: &Rulebook, rng: &mut fastrand::Rng) -> Facts {
    let mut facts = Facts::unknown(rulebook);
    for fact in rulebook.fact_ids() {
        facts.set(fact, State::Known(value(rulebook, fact, rng)));
    }
    facts
}

fn value(rulebook: &Rulebook, fact: FactId, rng: &mut fastrand::Rng) -> Value {
    let fact = rulebook.facts.get(fact.index()).unwrap();
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

fn page() -> String {
    let mut out = String::from(include_str!("questions.head.md"));
    for (title, example) in PROFILES {
        let all = examples::all();
        let (_, description) =
            all.iter().find(|(path, _)| path.file_stem().unwrap() == example).unwrap();
        let Count { classes, all } = ask(&description.facts);
        let _ = writeln!(out, "| {title} (`{example}`) | {classes} | {all} |");
    }
    let mut rng = fastrand::Rng::with_seed(11);
    let rulebook = counsel().engine().rulebook();
    let counts: Vec<Count> = (0..SITUATIONS).map(|_| ask(&situation(rulebook, &mut rng))).collect();
    let mean =
        |of: fn(&Count) -> usize| counts.iter().map(of).sum::<usize>() as f64 / counts.len() as f64;
    let worst = |of: fn(&Count) -> usize| counts.iter().map(of).max().unwrap_or(0);
    let (classes, all) = (mean(|c| c.classes), mean(|c| c.all));
    let _ = writeln!(out, "| Mean of {SITUATIONS} random situations | {classes:.1} | {all:.1} |");
    let (classes, all) = (worst(|c| c.classes), worst(|c| c.all));
    let _ = writeln!(out, "| Worst of them | {classes} | {all} |");
    let _ = writeln!(out, "\nFacts in the dictionary: {}.", rulebook.facts.len());
    out
}

#[test]
fn the_questions_keep_to_the_budget() {
    let path = root().join("docs/questions.md");
    let page = page();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == page,
        "docs/questions.md says otherwise; if that is right, UPDATE_EXPECT=1 rewrites it. Now:\n{page}"
    );
}
