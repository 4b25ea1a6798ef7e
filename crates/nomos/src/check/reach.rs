//! Every conclusion must be possible, and its opposite too, in some state of
//! the law. A rule that can never hold, or never fail, says nothing. A duty must
//! say from when it binds.

use super::heading;
use crate::diagnostic::Diagnostic;
use crate::evaluate::Engine;
use crate::facts::Truth;
use crate::graph::Edge;
use crate::rulebook::{Atom, RuleId};
use crate::solver;
use crate::syntax::RuleKind;
use rustc_hash::FxHashMap as HashMap;

/// The conclusions at fault, and what is wrong with them.
pub(super) fn check(engine: &Engine) -> (Vec<RuleId>, Vec<Diagnostic>) {
    let rulebook = engine.rulebook();
    let mut inputs = vec![Truth::Unknown; rulebook.atoms.len()];
    for (truth, atom) in inputs.iter_mut().zip(&rulebook.atoms) {
        if matches!(atom, Atom::Guided(_)) {
            *truth = Truth::True;
        }
    }
    let graph = &engine.compiled().graph;
    let mut known: HashMap<Edge, bool> = HashMap::default();
    let mut possible = |edge: Edge| {
        let find = || solver::can_be_true(rulebook, &graph.program(&[edge]).given(&inputs));
        *known.entry(edge).or_insert_with(find)
    };
    let mut odd = Vec::new();
    let mut diagnostics = Vec::new();
    for (position, id) in engine.compiled().conclusions.iter().enumerate() {
        let stretches = engine.compiled().epochs.iter().flat_map(|epoch| &epoch.stretches);
        let mut outputs: Vec<Edge> =
            stretches.filter_map(|stretch| stretch.outputs.get(position).copied()).collect();
        outputs.dedup();
        // An act binds from days that it names, not from that of its publication.
        let epochs = engine.compiled().epochs.iter();
        let mut firsts = epochs.filter_map(|epoch| epoch.stretches.first()?.outputs.get(position));
        let undated = firsts.any(|edge| possible(*edge));
        let Some(rule) = rulebook.rules.get(id.index()) else {
            continue;
        };
        let span = heading(rulebook, rule.versions.first());
        let dated = rule.versions.iter().all(|version| version.since.is_some());
        if rule.kind == RuleKind::Duty && undated && !dated {
            diagnostics.push(
                Diagnostic::error(
                    "missing-date",
                    format!("`{}` binds from the day of the first act on", rule.id),
                    span,
                    "no date from which it applies",
                )
                .help("add `since` with a date, or rest it on what has one"),
            );
        }
        if !outputs.iter().any(|edge| possible(*edge)) {
            odd.push(*id);
            diagnostics.push(
                Diagnostic::warning(
                    "never-holds",
                    format!("`{}` can never hold", rule.id),
                    span,
                    "no facts lead to it on any date",
                )
                .help("look for conditions that exclude each other"),
            );
        } else if !outputs.iter().any(|edge| possible(!*edge)) {
            odd.push(*id);
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
    (odd, diagnostics)
}
