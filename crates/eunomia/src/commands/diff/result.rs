//! The differences for programs.

use super::{View, effect, kind};
use crate::failure::Failure;
use crate::text;
use counsel::assessment::StatusWord;
use jiff::civil::Date;
use nomos::diff::{Difference, Standing, Witness};
use nomos::duty::DutyTerms;
use serde_json::{Value, json};

pub(super) fn json(view: &View<'_>) -> Result<String, Failure> {
    let cites = |cites: &[nomos::rulebook::Citation]| -> Vec<String> {
        cites.iter().map(ToString::to_string).collect()
    };
    let dates = view.found.dates.iter().map(|date| {
        json!({
            "id": date.id,
            "before": date.before.map(|day| day.to_string()),
            "after": date.after.map(|day| day.to_string()),
            "cites": cites(&date.cites),
        })
    });
    let differences = view.found.differences.iter().map(|difference| {
        let id = view.id(difference.rule);
        let witnesses = difference.witnesses.iter();
        json!({
            "id": id,
            "title": view.words.finding(id),
            "duty_of": view.party(difference.rule),
            "kinds": difference.kinds.iter().map(|found| kind(*found)).collect::<Vec<_>>(),
            "cites": cites(&difference.cites),
            "terms": difference.terms.as_ref().map(|terms| parts(terms)),
            "witnesses": witnesses.map(|shows| witness(view, difference, shows)).collect::<Vec<_>>(),
        })
    });
    let entries = super::entries::entries(view);
    let changes = entries.iter().filter(|entry| entry.change.is_some() || !entry.is_empty());
    let changes = changes.map(|entry| {
        json!({
            "points": entry.change.map(|change| &change.points),
            "kind": entry.change.map(|change| change.kind.word()),
            "conclusions": entry.rules().iter().map(|rule| view.id(*rule)).collect::<Vec<_>>(),
        })
    });
    let all = json!({
        "first": view.days.0.to_string(),
        "second": view.days.1.to_string(),
        "dates": dates.collect::<Vec<_>>(),
        "changes": changes.collect::<Vec<_>>(),
        "differences": differences.collect::<Vec<_>>(),
    });
    let text = serde_json::to_string_pretty(&all)
        .map_err(|error| Failure::internal(view.words, &error.to_string()))?;
    Ok(format!("{text}\n"))
}

fn witness(view: &View<'_>, difference: &Difference, witness: &Witness) -> Value {
    let rulebook = view.rulebook();
    let plain = view.plain.get(witness.plain);
    let [special, same] =
        plain.map_or_else(Default::default, |plain| witness.facts_beside(plain, rulebook));
    let facts = |facts: &[nomos::FactId]| -> Vec<Value> {
        let entries = facts.iter().filter_map(|fact| rulebook.facts.get(fact.index()));
        entries
            .map(|fact| {
                let says = text::fact(view.words, rulebook, &witness.facts, &fact.id);
                json!({ "fact": fact.id, "says": says })
            })
            .collect()
    };
    let sides = witness.sides.iter().filter_map(|(reading, side)| {
        let reading = rulebook.readings.get(reading.index())?;
        Some(json!({ "reading": reading.id, "side": reading.alternatives.get(*side)? }))
    });
    json!({
        "effect": effect(difference, witness.effect),
        "on": witness.on.to_string(),
        "before": standing(witness.before),
        "after": standing(witness.after),
        "facts": facts(&special),
        "near": super::PLAIN.get(witness.plain).filter(|_| !same.is_empty()),
        "facts_as_there": facts(&same),
        "readings": sides.collect::<Vec<_>>(),
        "cites": witness.cites.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "follows": witness.follows.iter().map(|rule| view.id(*rule)).collect::<Vec<_>>(),
    })
}

fn standing(standing: Standing) -> Value {
    let day = |date: Option<Date>| date.map(|day| day.to_string());
    let status = StatusWord::from(standing.status).word();
    json!({ "status": status, "from": day(standing.from), "until": day(standing.until) })
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
