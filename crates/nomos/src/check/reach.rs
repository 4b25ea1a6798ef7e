//! Every conclusion must be possible, and its opposite too, in some state of
//! the law. A rule that can never hold, or never fail, says nothing.

use crate::diagnostic::Diagnostic;
use crate::diagram::Diagram;
use crate::evaluate::{Cases, Engine, Exact};
use crate::facts::Truth;

pub(super) fn check(engine: &Engine) -> Vec<Diagnostic> {
    let rulebook = engine.rulebook();
    let mut inputs = vec![Truth::Unknown; rulebook.atoms.len()];
    for (truth, atom) in inputs.iter_mut().zip(&rulebook.atoms) {
        if matches!(atom, crate::rulebook::Atom::Guided(_)) {
            *truth = Truth::True;
        }
    }
    let mut exact = Exact::new(engine, &inputs);
    let mut diagnostics = Vec::new();
    for (position, rule) in engine.compiled().conclusions.iter().enumerate() {
        let stretches = engine
            .compiled()
            .epochs
            .iter()
            .flat_map(|epoch| &epoch.stretches);
        let cases: Vec<Cases> = stretches
            .filter_map(|stretch| stretch.outputs.get(position))
            .map(|edge| exact.cases(*edge))
            .collect();
        let Some(rule) = rulebook.rules.get(rule.index()) else {
            continue;
        };
        let span = rule
            .versions
            .first()
            .map(|version| version.span)
            .unwrap_or_default();
        if cases.iter().all(|cases| cases.yes == Diagram::FALSE) {
            diagnostics.push(
                Diagnostic::warning(
                    "never-holds",
                    format!("`{}` can never hold", rule.id),
                    span,
                    "no facts lead to it on any date",
                )
                .help("look for conditions that exclude each other"),
            );
        } else if cases.iter().all(|cases| cases.no == Diagram::FALSE) {
            diagnostics.push(
                Diagnostic::warning(
                    "always-holds",
                    format!("`{}` always holds", rule.id),
                    span,
                    "no facts can prevent it",
                )
                .help("look for a condition that is always met"),
            );
        }
    }
    diagnostics
}
