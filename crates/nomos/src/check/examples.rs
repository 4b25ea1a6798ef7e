//! Every example must come out as it states.

use crate::diagnostic::Diagnostic;
use crate::evaluate::{Engine, Query};

pub(super) fn check(engine: &Engine) -> Vec<Diagnostic> {
    let rulebook = engine.rulebook();
    let mut diagnostics = Vec::new();
    for example in &rulebook.examples {
        let query = Query {
            facts: &example.facts,
            on: example.on,
            known: example.known,
            guidance: true,
        };
        let Ok(outcome) = engine.evaluate(&query) else {
            continue;
        };
        for (rule, status, date, span) in &example.expect {
            let Some(finding) = outcome
                .findings
                .iter()
                .find(|finding| finding.rule == *rule)
            else {
                continue;
            };
            let right_date = date.is_none() || finding.from == *date;
            if finding.status.word() == status && right_date {
                continue;
            }
            let id = rulebook
                .rules
                .get(rule.index())
                .map_or("", |rule| rule.id.as_str());
            let from = finding
                .from
                .map(|date| format!(" from {date}"))
                .unwrap_or_default();
            let names = |facts: &[crate::rulebook::FactId]| {
                let names = facts
                    .iter()
                    .filter_map(|fact| rulebook.facts.get(fact.index()));
                names
                    .map(|fact| fact.id.as_str())
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            let why = if finding.needs.is_empty() {
                format!("it rests on: {}", names(&finding.because))
            } else {
                format!("it still needs: {}", names(&finding.needs))
            };
            diagnostics.push(
                Diagnostic::error(
                    "example-fails",
                    format!(
                        "in the example `{}`, `{id}` {}{from}",
                        example.id,
                        finding.status.word()
                    ),
                    *span,
                    "stated otherwise here",
                )
                .help(format!("mend the rule or the example; {why}")),
            );
        }
    }
    diagnostics
}
