//! Facts that no conclusion depends on, and terms that nothing uses.

use super::heading;
use crate::check::cycles::references;
use crate::diagnostic::Diagnostic;
use crate::evaluate::Engine;
use crate::rulebook::{AtomId, Condition, FactId, RuleId, Rulebook};
use crate::source::Span;
use crate::syntax::{ItemKind, RuleKind};

/// `odd` are the conclusions that can never hold or never fail. What only
/// they use is not reported: it follows from them.
pub(super) fn check(engine: &Engine, mut odd: Vec<RuleId>) -> Vec<Diagnostic> {
    let rulebook = engine.rulebook();
    let outputs: Vec<_> = engine
        .compiled()
        .epochs
        .iter()
        .flat_map(|epoch| &epoch.stretches)
        .flat_map(|stretch| stretch.outputs.iter().copied())
        .collect();
    let program = engine.compiled().graph.program(&outputs);
    let mut used = vec![false; rulebook.facts.len()];
    for input in program.support() {
        let fact = rulebook.fact_of(AtomId::new(*input));
        if let Some(used) = fact.and_then(|fact| used.get_mut(fact.index())) {
            *used = true;
        }
    }
    let mut diagnostics = Vec::new();
    let named = named_by(rulebook, (0..rulebook.rules.len()).map(RuleId::new).collect());
    for (index, rule) in rulebook.rules.iter().enumerate() {
        let id = RuleId::new(index);
        if matches!(rule.kind, RuleKind::Term | RuleKind::Guidance) && !named.contains(&id) {
            odd.push(id);
            diagnostics.push(
                Diagnostic::warning(
                    "idle-term",
                    format!("nothing uses `{}`", rule.id),
                    heading(rulebook, rule.versions.first()),
                    "defined for nothing",
                )
                .help("use it in a rule, or remove it"),
            );
        }
    }
    while odd.len() < rulebook.rules.len() {
        let more: Vec<RuleId> =
            named_by(rulebook, odd.clone()).into_iter().filter(|id| !odd.contains(id)).collect();
        if more.is_empty() {
            break;
        }
        odd.extend(more);
    }
    let idle = (0u32..).map(FactId).zip(&rulebook.facts).zip(&used).filter(|(_, used)| !**used);
    for ((id, fact), _) in idle {
        let of_odd_rules = odd.iter().filter_map(|rule| rulebook.rules.get(rule.index()));
        let mut conditions = of_odd_rules.flat_map(|rule| &rule.versions).map(|v| &v.condition);
        if conditions.any(|condition| asks_for(rulebook, condition, id)) {
            continue;
        }
        diagnostics.push(
            Diagnostic::warning(
                "idle-fact",
                format!("no conclusion depends on the fact `{}`", fact.id),
                place(rulebook, &fact.id),
                "asked for nothing",
            )
            .help("use it in a rule, or remove it"),
        );
    }
    diagnostics
}

/// The rules that some rules name.
fn named_by(rulebook: &Rulebook, by: Vec<RuleId>) -> Vec<RuleId> {
    let rules = by.iter().filter_map(|rule| rulebook.rules.get(rule.index()));
    let mut found = Vec::new();
    for version in rules.flat_map(|rule| &rule.versions) {
        references(&version.condition, &mut found);
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a condition asks for a fact itself, not through another rule.
pub(super) fn asks_for(rulebook: &Rulebook, condition: &Condition, fact: FactId) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| asks_for(rulebook, part, fact))
        }
        Condition::Not(inner) => asks_for(rulebook, inner, fact),
        Condition::Atom(atom) => rulebook.fact_of(*atom) == Some(fact),
        Condition::OnOrAfter(asked, _) | Condition::After(asked, _) => *asked == fact,
        Condition::Rule { .. } => false,
    }
}

/// Whether a condition asks itself for one of the readings with these inputs.
pub(super) fn asks_reading(condition: &Condition, readings: &std::ops::Range<u32>) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| asks_reading(part, readings))
        }
        Condition::Not(inner) => asks_reading(inner, readings),
        Condition::Atom(atom) => readings.contains(&atom.0),
        Condition::OnOrAfter(..) | Condition::After(..) | Condition::Rule { .. } => false,
    }
}

/// The name of a fact where it is declared.
fn place(rulebook: &Rulebook, id: &str) -> Span {
    (0u32..)
        .zip(&rulebook.sources)
        .flat_map(|(index, source)| crate::parser::parse(index, source).0)
        .find(|item| matches!(item.kind, ItemKind::Fact { .. }) && item.name.value == id)
        .map_or_else(Span::default, |item| item.name.span)
}
