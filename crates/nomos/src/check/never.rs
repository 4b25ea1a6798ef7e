//! What the rulebook says can never be must be impossible, on every date and
//! in every state of the law. Otherwise some facts show it.

use super::heading;
use crate::diagnostic::Diagnostic;
use crate::evaluate::Engine;
use crate::exact::Exact;
use crate::facts::Truth;
use crate::graph::Edge;
use crate::solver;
use rustc_hash::FxHashMap as HashMap;

pub(super) fn check(engine: &Engine) -> Vec<Diagnostic> {
    let rulebook = engine.rulebook();
    let inputs = vec![Truth::Unknown; rulebook.atoms.len()];
    let mut exact = Exact::new(engine, &inputs);
    let graph = &engine.compiled().graph;
    let mut known: HashMap<Edge, bool> = HashMap::default();
    let mut possible = |edge: Edge| {
        let find = || solver::can_be_true(rulebook, &graph.program(&[edge]));
        *known.entry(edge).or_insert_with(find)
    };
    let mut diagnostics = Vec::new();
    for (position, id) in engine.compiled().claims.iter().enumerate() {
        let Some(rule) = rulebook.rules.get(id.index()) else {
            continue;
        };
        let epochs = engine.compiled().epochs.iter().rev();
        let found = epochs
            .flat_map(|epoch| &epoch.stretches)
            .flat_map(|stretch| {
                let cases = stretch.claims.get(position).map(Vec::as_slice).unwrap_or_default();
                cases.iter().map(|case| (stretch.from, *case))
            })
            .find(|(_, case)| possible(*case))
            .map(|(day, case)| {
                let yes = exact.cases(case).yes;
                (day, exact.witness(yes))
            });
        if let Some((day, facts)) = found {
            diagnostics.push(
                Diagnostic::error(
                    "can-be",
                    format!("`{}` can be, on {day}", rule.id),
                    heading(rulebook, rule.versions.first()),
                    "said to be impossible",
                )
                .help(format!("it is where {}", facts.join(", "))),
            );
        }
    }
    diagnostics
}
