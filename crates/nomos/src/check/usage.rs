//! Facts that no conclusion depends on, and terms that nothing uses.

use crate::check::cycles::references;
use crate::diagnostic::Diagnostic;
use crate::evaluate::Engine;
use crate::rulebook::{AtomId, Condition, FactId, Rulebook};
use crate::source::Span;
use crate::syntax::RuleKind;

pub(super) fn check(engine: &Engine) -> Vec<Diagnostic> {
    let rulebook = engine.rulebook();
    let outputs: Vec<_> = engine
        .compiled()
        .epochs
        .iter()
        .flat_map(|epoch| &epoch.stretches)
        .flat_map(|stretch| stretch.outputs.iter().copied())
        .collect();
    let support = engine.compiled().graph.program(&outputs).support();
    let mut used = vec![false; rulebook.facts.len()];
    for input in support {
        let fact = rulebook.fact_of(AtomId::new(input));
        if let Some(used) = fact.and_then(|fact| used.get_mut(fact.index())) {
            *used = true;
        }
    }
    let mut diagnostics = Vec::new();
    for (fact, _) in rulebook.facts.iter().zip(&used).filter(|(_, used)| !**used) {
        diagnostics.push(
            Diagnostic::warning(
                "idle-fact",
                format!("no conclusion depends on the fact `{}`", fact.id),
                place(engine, &fact.id),
                "asked for nothing",
            )
            .help("use it in a rule, or remove it"),
        );
    }
    let mut named = vec![false; rulebook.rules.len()];
    for rule in &rulebook.rules {
        for version in &rule.versions {
            let mut found = Vec::new();
            references(&version.condition, &mut found);
            for rule in found {
                if let Some(named) = named.get_mut(rule.index()) {
                    *named = true;
                }
            }
        }
    }
    for (rule, _) in rulebook
        .rules
        .iter()
        .zip(&named)
        .filter(|(_, named)| !**named)
    {
        if matches!(rule.kind, RuleKind::Term | RuleKind::Guidance) {
            let span = rule
                .versions
                .first()
                .map(|version| version.span)
                .unwrap_or_default();
            diagnostics.push(
                Diagnostic::warning(
                    "idle-term",
                    format!("nothing uses `{}`", rule.id),
                    span,
                    "defined for nothing",
                )
                .help("use it in a rule, or remove it"),
            );
        }
    }
    diagnostics
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

/// Where a fact is declared.
fn place(engine: &Engine, id: &str) -> Span {
    let declaration = format!("fact {id} ");
    (0u32..)
        .zip(&engine.rulebook().sources)
        .find_map(|(source, text)| {
            let start = u32::try_from(text.text.find(&declaration)?).ok()?;
            let end = start + u32::try_from(declaration.trim_end().len()).ok()?;
            Some(Span { source, start, end })
        })
        .unwrap_or_default()
}
