//! Every example must come out as it states.

use crate::diagnostic::Diagnostic;
use crate::evaluate::{Engine, Finding, Query, Status, standing};
use crate::exact::Exact;
use crate::rulebook::{Example, FactId, RuleId, Rulebook};

/// The first example that says of one of these rules what is not so.
pub(crate) fn first_failing<'a>(engine: &'a Engine, rules: &[RuleId]) -> Option<&'a str> {
    let mut examples = engine.rulebook().examples.iter();
    let failing = examples.find(|example| !comes_out(engine, example, |id| rules.contains(&id)));
    failing.map(|example| example.id.as_str())
}

fn query(example: &Example) -> Query<'_> {
    Query { facts: &example.facts, on: example.on, known: example.known, guidance: true }
}

/// Whether an example comes out as it states about some rules. Nobody asks
/// for reasons, which makes it cheap.
fn comes_out(engine: &Engine, example: &Example, wanted: impl Fn(RuleId) -> bool) -> bool {
    let mut expected = example.expect.iter().filter(|(rule, ..)| wanted(*rule)).peekable();
    if expected.peek().is_none() {
        return true;
    }
    let Ok((epoch, on)) = engine.locate(example.on, example.known) else {
        return true;
    };
    let mut exact = Exact::new(engine, &engine.inputs(&query(example)));
    expected.all(|(rule, status, date, _)| {
        let Some(position) = engine.compiled().position(*rule) else {
            return true;
        };
        let stands = standing(&mut exact, epoch, on, position);
        let from = stands.course.first.and_then(|stretch| epoch.starts(stretch));
        stands.status.word() == status && (date.is_none() || from == *date)
    })
}

pub(super) fn check(engine: &Engine) -> Vec<Diagnostic> {
    let rulebook = engine.rulebook();
    let mut diagnostics = contradictory(rulebook);
    for example in rulebook.examples.iter().filter(|known| !comes_out(engine, known, |_| true)) {
        let Ok(outcome) = engine.evaluate(&query(example)) else {
            continue;
        };
        for (rule, status, date, span) in &example.expect {
            let Some(finding) = outcome.findings.iter().find(|finding| finding.rule == *rule)
            else {
                continue;
            };
            let right_date = date.is_none() || finding.from == *date;
            if finding.status.word() == status && right_date {
                continue;
            }
            let id = rulebook.rules.get(rule.index()).map_or("", |rule| rule.id.as_str());
            let date = |word, date: Option<jiff::civil::Date>| {
                date.map(|date| format!(" {word} {date}")).unwrap_or_default()
            };
            let stands = match finding.status {
                Status::Holds => format!("holds{}", date("from", finding.from)),
                Status::Later => format!("holds later,{}", date("from", finding.from)),
                Status::Ended => format!("has ended{}", date("on", finding.until)),
                Status::Fails => "fails".to_owned(),
                Status::Open => format!("is open{}", date("from", finding.from)),
                Status::Unsettled => format!("is unsettled{}", date("from", finding.from)),
            };
            diagnostics.push(
                Diagnostic::error(
                    "example-fails",
                    format!("in the example `{}`, `{id}` {stands}", example.id),
                    *span,
                    "stated otherwise here",
                )
                .help(format!("mend the rule or the example{}", why(rulebook, finding))),
            );
        }
    }
    diagnostics
}

/// An example of what cannot be so shows nothing.
fn contradictory(rulebook: &Rulebook) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for example in &rulebook.examples {
        let place = example.expect.first().map(|(.., span)| *span).unwrap_or_default();
        for found in rulebook.contradictions(&example.facts) {
            let rule = rulebook.rules.get(found.rule.index()).map_or("", |rule| rule.id.as_str());
            let facts = found.facts.iter().filter_map(|fact| rulebook.facts.get(fact.index()));
            let facts: Vec<&str> = facts.map(|fact| fact.id.as_str()).collect();
            diagnostics.push(
                Diagnostic::error(
                    "contradictory-example",
                    format!("the facts of `{}` contradict each other", example.id),
                    place,
                    "follows from what cannot be so",
                )
                .help(format!("change {}; see `{rule}`", facts.join(" or "))),
            );
        }
    }
    diagnostics
}

/// What the conclusion rests on, as the end of a remedy.
fn why(rulebook: &Rulebook, finding: &Finding) -> String {
    let facts = |facts: &[FactId]| {
        let names = facts.iter().filter_map(|fact| rulebook.facts.get(fact.index()));
        names.map(|fact| fact.id.as_str()).collect::<Vec<_>>().join(", ")
    };
    let readings = finding.readings.iter();
    let readings = readings.filter_map(|(reading, _)| rulebook.readings.get(reading.index()));
    let readings: Vec<&str> = readings.map(|reading| reading.id.as_str()).collect();
    if !finding.needs.is_empty() {
        format!("; it still needs: {}", facts(&finding.needs))
    } else if !readings.is_empty() {
        format!("; the readings part on: {}", readings.join(", "))
    } else if !finding.because.is_empty() {
        format!("; it rests on: {}", facts(&finding.because))
    } else {
        "; no facts decide it, only its dates".to_owned()
    }
}
