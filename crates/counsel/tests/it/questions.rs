//! How many questions a check takes: a budget, kept on `docs/questions.md`.

use crate::{counsel, day, examples, root, situation};
use counsel::description::Description;
use counsel::interview::Interview;
use nomos::batch::Batch;
use nomos::facts::{Facts, State, Value};
use nomos::{FactId, FactKind, Query, RuleKind, Rulebook, Status};
use std::fmt::Write as _;

/// Typical profiles: what they are, and the example that answers for them.
const PROFILES: [(&str, &str); 12] = [
    ("A shop's chatbot", "customer-chatbot"),
    ("A maker of exam supervision", "exam-proctor"),
    ("A school that buys supervision of exams", "school-buys-proctoring"),
    ("A maker of a hospital's triage aid", "hospital-triage"),
    ("A recruiter's ranking tool", "cv-ranking"),
    ("A bank's chatbot", "bank-chatbot"),
    ("A bank's credit scorer", "credit-scorer"),
    ("A maker of medical devices", "infusion-pump-dosing"),
    ("A maker of open-weights models", "llama-3-1-70b"),
    ("A maker of frontier models", "frontier-model-3e25"),
    ("A city's rules engine", "nl-den-haag-income-check"),
    ("A model and a system on it", "model-and-hiring-tool"),
];

/// Situations drawn at random, under the priors of the dictionary.
const SITUATIONS: usize = 1000;

/// From so many of the worst of them, worse ones are searched for,
const STARTS: usize = 4;

/// in so many steps each.
const STEPS: usize = 100;

/// Questions of one check.
struct Count {
    /// Until no class is open.
    classes: usize,
    /// Until nothing is open that an answer can settle.
    all: usize,
    /// What was asked for, in order: the facts of each question.
    asked: Vec<Vec<FactId>>,
    /// Whether there is a duty, now or later.
    owes: bool,
}

/// Asks until nothing can be settled any more.
fn ask(truth: &Facts) -> Count {
    let on = day("2026-11-23");
    let engine = counsel().engine();
    let mut batch = Batch::new(engine, on, on).unwrap();
    let mut interview = Interview::resume(&Description::blank(engine.rulebook()));
    let (mut classes, mut asked) = (None, Vec::new());
    loop {
        let facts = interview.next(counsel(), counsel::Basis::new(on, on)).unwrap();
        if facts.is_empty() {
            break;
        }
        if classes.is_none() {
            let standings = batch.evaluate(&[interview.facts()]).remove(0);
            let open = standings.iter().any(|standing| standing.status == Status::Open);
            classes = (!open).then_some(asked.len());
        }
        interview.answer(facts.iter().map(|fact| (*fact, truth.get(*fact).clone())));
        asked.push(facts);
    }
    let query = Query { facts: interview.facts(), on, known: on, guidance: true };
    let findings = engine.evaluate(&query).unwrap().findings;
    let owes = findings.iter().any(|finding| {
        let duty = engine.rulebook().rules[finding.rule.index()].kind == RuleKind::Duty;
        duty && matches!(finding.status, Status::Holds | Status::Later)
    });
    Count { classes: classes.unwrap_or(asked.len()), all: asked.len(), asked, owes }
}

/// What a description says, and where it says nothing the likelier answer.
fn completed(rulebook: &Rulebook, facts: &Facts) -> Facts {
    let mut completed = facts.clone();
    for fact in rulebook.fact_ids() {
        if *completed.get(fact) == State::Unknown {
            completed.set(fact, likely(rulebook, fact));
        }
    }
    completed
}

/// The likelier answer under the priors; a number or a day does not arise.
fn likely(rulebook: &Rulebook, fact: FactId) -> State {
    let fact = rulebook.facts.get(fact.index()).unwrap();
    State::Known(match &fact.kind {
        FactKind::YesNo => Value::Yes(fact.prior.is_some_and(|prior| prior > 0.5)),
        FactKind::OneOf(_) => Value::One(0),
        FactKind::SomeOf(_) => Value::Some(Vec::new()),
        FactKind::Number(_) | FactKind::Date => return State::NotApplicable,
    })
}

/// The situation with the most questions that a search finds: of one that was
/// drawn, a few facts are drawn anew, and what takes more questions is kept.
fn search(rulebook: &Rulebook, start: Facts, rng: &mut fastrand::Rng) -> Count {
    let mut best = (ask(&start), start);
    let facts: Vec<FactId> = rulebook.fact_ids().collect();
    for _ in 0..STEPS {
        let mut changed = best.1.clone();
        for _ in 0..rng.usize(1..4) {
            situation::draw(rulebook, facts[rng.usize(0..facts.len())], &mut changed, rng);
        }
        let count = ask(&changed);
        if count.all >= best.0.all {
            best = (count, changed);
        }
    }
    best.0
}

fn page() -> String {
    let rulebook = counsel().engine().rulebook();
    let mut out = String::from(include_str!("questions.head.md"));
    let mut sequences = String::new();
    for (title, example) in PROFILES {
        let description = examples::named(example);
        let count = ask(&completed(rulebook, &description.facts));
        let _ = writeln!(out, "| {title} (`{example}`) | {} | {} |", count.classes, count.all);
        let _ = writeln!(sequences, "\n## {title}\n");
        for (nth, facts) in count.asked.iter().enumerate() {
            let id = |fact: &FactId| format!("`{}`", rulebook.facts[fact.index()].id);
            let ids: Vec<String> = facts.iter().map(id).collect();
            let _ = writeln!(sequences, "{}. {}", nth + 1, ids.join(", "));
        }
    }
    let mut rng = fastrand::Rng::with_seed(11);
    let drawn: Vec<Facts> = (0..SITUATIONS).map(|_| situation::drawn(rulebook, &mut rng)).collect();
    let counts: Vec<Count> = drawn.iter().map(ask).collect();
    let mut row = |title: &str, counts: &[&Count]| {
        let of = |count: fn(&Count) -> usize| counts.iter().map(|one| count(one)).collect();
        let (classes, all): (Vec<usize>, Vec<usize>) = (of(|c| c.classes), of(|c| c.all));
        let mean = |all: &[usize]| all.iter().sum::<usize>() as f64 / all.len() as f64;
        let worst = |all: &[usize]| all.iter().max().copied().unwrap_or(0);
        let _ = writeln!(
            out,
            "| {title}: mean | {:.1} | {:.1} |\n| {title}: worst | {} | {} |",
            mean(&classes),
            mean(&all),
            worst(&classes),
            worst(&all)
        );
    };
    let every: Vec<&Count> = counts.iter().collect();
    row(&format!("{SITUATIONS} random situations"), &every);
    let owing: Vec<&Count> = counts.iter().filter(|count| count.owes).collect();
    row(&format!("{} of them in which somebody owes something", owing.len()), &owing);
    let mut order: Vec<usize> = (0..counts.len()).collect();
    order.sort_by_key(|nth| std::cmp::Reverse(counts[*nth].all));
    let found =
        order.iter().take(STARTS).map(|nth| search(rulebook, drawn[*nth].clone(), &mut rng));
    let found: Vec<Count> = found.collect();
    let worst = |of: fn(&Count) -> usize| found.iter().map(of).max().unwrap_or(0);
    let (classes, all) = (worst(|count| count.classes), worst(|count| count.all));
    let _ = writeln!(out, "| The worst that a search finds | {classes} | {all} |");
    let _ = writeln!(out, "\nFacts in the dictionary: {}.", rulebook.facts.len());
    out + &sequences
}

#[test]
fn the_questions_keep_to_the_budget() {
    let path = root().join("docs/questions.md");
    let page = page();
    // What no change of the rulebook may exceed without a decision.
    for line in page.lines().filter(|line| line.starts_with("| ") && !line.contains("---")) {
        let numbers: Vec<f64> =
            line.split('|').filter_map(|cell| cell.trim().parse().ok()).collect();
        let [classes, all] = numbers.as_slice() else { continue };
        let (most_for_classes, most) = match () {
            () if line.contains("mean") => (7.0, 12.0),
            () if line.contains("worst") => (30.0, 50.0),
            () => (20.0, 36.0),
        };
        assert!(*classes <= most_for_classes && *all <= most, "{line}");
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == page,
        "docs/questions.md says otherwise; if that is right, UPDATE_EXPECT=1 rewrites it. Now:\n{page}"
    );
}
