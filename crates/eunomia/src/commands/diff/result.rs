//! The differences for programs.

use super::{View, effect, kind};
use crate::commands::assess;
use crate::failure::Failure;
use crate::text;
use counsel::assessment::StatusWord;
use jiff::civil::Date;
use nomos::diff::{Difference, Standing, Witness};
use nomos::duty::DutyTerms;
use nomos::facts::{State, Value};
use nomos::rulebook::{Citation, FactKind};
use schemars::JsonSchema;
use serde::Serialize;

/// What differs in meaning between the law of two days.
#[derive(Serialize, JsonSchema)]
#[schemars(
    title = "Diff",
    extend("$id" = "https://eunomia.invalid/schema/1/diff.json", "version" = "1.1")
)]
struct DiffResult<'a> {
    /// The earlier day.
    #[schemars(with = "String", extend("format" = "date"))]
    first: Date,
    /// The later day.
    #[schemars(with = "String", extend("format" = "date"))]
    second: Date,
    /// Dates of application that differ.
    dates: Vec<DateResult<'a>>,
    /// What the amendment changed, by its points.
    changes: Vec<ChangeResult<'a>>,
    /// Conclusions that differ, in the order of the rulebook.
    differences: Vec<DifferenceResult<'a>>,
}

/// A date of application that differs.
#[derive(Serialize, JsonSchema)]
struct DateResult<'a> {
    /// Its name in the rulebook.
    id: &'a str,
    /// The day in the earlier law; none if it did not have it.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    before: Option<Date>,
    /// The day in the later law; none if it does not have it.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    after: Option<Date>,
    /// Where it stands in the law.
    cites: Vec<String>,
}

/// What one or more points of the amendment changed.
#[derive(Serialize, JsonSchema)]
struct ChangeResult<'a> {
    /// The points: `art 1(8)`; none where no point is known.
    points: Option<&'a [String]>,
    /// `later`, `new`, `gone` or `easier`; none where no point is known.
    kind: Option<&'static str>,
    /// The conclusions that differ by it.
    conclusions: Vec<&'a str>,
}

/// A conclusion that differs.
#[derive(Serialize, JsonSchema)]
struct DifferenceResult<'a> {
    /// Its name in the rulebook.
    id: &'a str,
    /// Its name in words.
    title: String,
    /// Whom it binds, if it is a duty.
    duty_of: Option<&'a str>,
    /// In what it differs: `new`, `gone`, `conditions`, `dates`, `terms`, `wording`.
    kinds: Vec<&'static str>,
    /// Where it stands in the law.
    cites: Vec<String>,
    /// In which terms a duty differs: `addressee`, `due`, `evidence`, `fine`, `supervision`.
    terms: Option<Vec<&'static str>>,
    /// Systems for which it comes out otherwise.
    witnesses: Vec<WitnessResult<'a>>,
}

/// A system for which a conclusion comes out otherwise.
#[derive(Serialize, JsonSchema)]
struct WitnessResult<'a> {
    /// How: `new`, `gone`, `gained`, `lost`, `moved`.
    effect: &'static str,
    /// The day asked about.
    #[schemars(with = "String", extend("format" = "date"))]
    on: Date,
    /// How the conclusion stands in the earlier law.
    before: StandingResult,
    /// How it stands in the later law.
    after: StandingResult,
    /// What is special about the system.
    facts: Vec<FactResult<'a>>,
    /// A plain system that it otherwise resembles.
    near: Option<&'static str>,
    /// What it shares with that system, of what matters.
    facts_as_there: Vec<FactResult<'a>>,
    /// How the law is read.
    readings: Vec<SideResult<'a>>,
    /// The law that makes the difference.
    cites: Vec<String>,
    /// Conclusions that differ along with it.
    follows: Vec<&'a str>,
}

/// How a conclusion stands.
#[derive(Serialize, JsonSchema)]
struct StandingResult {
    /// In a word.
    status: StatusWord,
    /// From when.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    from: Option<Date>,
    /// Until when.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    until: Option<Date>,
}

/// A fact and its answer.
#[derive(Serialize, JsonSchema)]
struct FactResult<'a> {
    /// Its name in the rulebook.
    fact: &'a str,
    /// The answer as a description takes it: yes or no, an option, several, a
    /// number or a day; `n/a` where the question does not arise.
    value: serde_json::Value,
    /// Fact and answer in words.
    says: String,
}

/// A reading of the law.
#[derive(Serialize, JsonSchema)]
struct SideResult<'a> {
    /// The open question.
    reading: &'a str,
    /// The answer.
    side: &'a str,
}

pub(super) fn json(view: &View<'_>) -> Result<String, Failure> {
    let dates = view.found.dates.iter().map(|date| DateResult {
        id: &date.id,
        before: date.before,
        after: date.after,
        cites: cites(&date.cites),
    });
    let entries = super::entries::entries(view);
    let changes = entries.iter().filter(|entry| entry.change.is_some() || !entry.is_empty());
    let changes = changes.map(|entry| ChangeResult {
        points: entry.change.map(|change| change.points.as_slice()),
        kind: entry.change.map(|change| change.kind.word()),
        conclusions: entry.rules().iter().map(|rule| view.id(*rule)).collect(),
    });
    let all = DiffResult {
        first: view.days.0,
        second: view.days.1,
        dates: dates.collect(),
        changes: changes.collect(),
        differences: view.found.differences.iter().map(|found| difference(view, found)).collect(),
    };
    assess::json(&all, view.words)
}

fn cites(cites: &[Citation]) -> Vec<String> {
    cites.iter().map(ToString::to_string).collect()
}

fn difference<'a>(view: &View<'a>, difference: &'a Difference) -> DifferenceResult<'a> {
    let id = view.id(difference.rule);
    let witnesses = difference.witnesses.iter();
    DifferenceResult {
        id,
        title: view.words.finding(id),
        duty_of: view.party(difference.rule),
        kinds: difference.kinds.iter().map(|found| kind(*found)).collect(),
        cites: cites(&difference.cites),
        terms: difference.terms.as_ref().map(|terms| parts(terms)),
        witnesses: witnesses.map(|shows| witness(view, difference, shows)).collect(),
    }
}

fn witness<'a>(
    view: &View<'a>,
    difference: &Difference,
    witness: &'a Witness,
) -> WitnessResult<'a> {
    let rulebook = view.rulebook();
    let plain = view.plain.get(witness.plain);
    let [special, same] =
        plain.map_or_else(Default::default, |plain| witness.facts_beside(plain, rulebook));
    let facts = |facts: &[nomos::FactId]| -> Vec<FactResult<'a>> {
        let entries = facts.iter().filter_map(|fact| rulebook.facts.get(fact.index()));
        let says = |id: &str| text::fact(view.words, rulebook, &witness.facts, id);
        let value = |fact: &nomos::rulebook::Fact| {
            let id = rulebook.fact(&fact.id);
            id.map_or(serde_json::Value::Null, |id| answer(&fact.kind, witness.facts.get(id)))
        };
        let result = |fact: &'a nomos::rulebook::Fact| FactResult {
            fact: &fact.id,
            value: value(fact),
            says: says(&fact.id),
        };
        entries.map(result).collect()
    };
    let sides = witness.sides.iter().filter_map(|(reading, side)| {
        let reading = rulebook.readings.get(reading.index())?;
        Some(SideResult { reading: &reading.id, side: reading.alternatives.get(*side)? })
    });
    WitnessResult {
        effect: effect(difference, witness.effect),
        on: witness.on,
        before: standing(witness.before),
        after: standing(witness.after),
        facts: facts(&special),
        near: super::PLAIN.get(witness.plain).copied().filter(|_| !same.is_empty()),
        facts_as_there: facts(&same),
        readings: sides.collect(),
        cites: cites(&witness.cites),
        follows: witness.follows.iter().map(|rule| view.id(*rule)).collect(),
    }
}

fn standing(standing: Standing) -> StandingResult {
    StandingResult { status: standing.status.into(), from: standing.from, until: standing.until }
}

/// The parts in which the terms of a duty differ.
pub(super) fn parts((old, new): &(DutyTerms, DutyTerms)) -> Vec<&'static str> {
    [
        ("addressee", old.party != new.party),
        ("due", old.due != new.due),
        ("evidence", old.evidence != new.evidence),
        ("fine", old.fine != new.fine),
        ("supervision", old.supervision != new.supervision),
    ]
    .into_iter()
    .filter_map(|(part, differs)| differs.then_some(part))
    .collect()
}

#[test]
fn the_schema_in_docs_is_that_of_the_differences() {
    crate::schema::is_kept("diff", &schemars::schema_for!(DiffResult<'_>));
}

/// An answer as a description in JSON has it.
fn answer(kind: &FactKind, state: &State) -> serde_json::Value {
    let option = |nth: &usize| match kind {
        FactKind::OneOf(options) | FactKind::SomeOf(options) => options.get(*nth).cloned(),
        _ => None,
    };
    match state {
        State::Unknown => "unknown".into(),
        State::NotApplicable => "n/a".into(),
        State::Known(value) | State::Assumed(value) => match value {
            Value::Yes(yes) => (*yes).into(),
            Value::One(nth) => option(nth).into(),
            Value::Some(chosen) => chosen.iter().filter_map(option).collect(),
            Value::Number(number) => (*number).into(),
            Value::Date(date) => date.to_string().into(),
        },
    }
}
