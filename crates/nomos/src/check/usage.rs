//! Facts that no conclusion depends on, terms that nothing uses, and parties,
//! events, evidence, fines and supervisions that no duty names.

use super::heading;
use crate::check::cycles::references;
use crate::diagnostic::Diagnostic;
use crate::duty::{Due, DutyTerms};
use crate::evaluate::Engine;
use crate::rulebook::{
    AtomId, Condition, FactId, FineId, LabelId, Rule, RuleId, Rulebook, SupervisionId,
};
use crate::source::Span;
use crate::syntax::{ItemKind, LabelKind, RuleKind};

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
                declaration(rulebook, &fact.id, |kind| matches!(kind, ItemKind::Fact { .. })),
                "asked for nothing",
            )
            .help("use it in a rule, or remove it"),
        );
    }
    diagnostics.extend(idle_parts(rulebook));
    diagnostics
}

/// How many things are looked at.
pub(super) fn names(rulebook: &Rulebook) -> usize {
    let is_term = |rule: &&Rule| matches!(rule.kind, RuleKind::Term | RuleKind::Guidance);
    let terms = rulebook.rules.iter().filter(is_term).count();
    let parts = rulebook.labels.len() + rulebook.fines.len() + rulebook.supervisions.len();
    rulebook.facts.len() + terms + parts
}

/// What is declared for duties, and no duty names.
fn idle_parts(rulebook: &Rulebook) -> Vec<Diagnostic> {
    let versions = rulebook.rules.iter().flat_map(|rule| &rule.versions);
    let terms: Vec<&DutyTerms> = versions.filter_map(|version| version.duty.as_ref()).collect();
    let names_label = |id| terms.iter().any(|terms| names_label(terms, id));
    let labels = (0..).map(LabelId::new).zip(&rulebook.labels);
    let labels = labels.filter(|(id, _)| !names_label(*id));
    let labels = labels.map(|(_, label)| (label.kind.noun(), &label.id));
    let fines = (0..).map(FineId::new).zip(&rulebook.fines);
    let takes_a_place = |id| {
        let mut instead = rulebook.fines.iter().flat_map(|fine| &fine.instead);
        instead.any(|(fine, _)| *fine == id)
    };
    let fines = fines.filter(|(id, _)| {
        !takes_a_place(*id) && !terms.iter().any(|terms| terms.fine == Some(*id))
    });
    let fines = fines.map(|(_, fine)| ("fine", &fine.id));
    let supervisions = (0..).map(SupervisionId::new).zip(&rulebook.supervisions);
    let supervisions = supervisions
        .filter(|(id, _)| !terms.iter().any(|terms| terms.supervision == Some(*id)))
        .map(|(_, supervision)| ("supervision", &supervision.id));
    let idle = labels.chain(fines).chain(supervisions).map(|(noun, id)| {
        let span = declaration(rulebook, id, |kind| noun_of(kind) == Some(noun));
        let message = format!("no duty names the {noun} `{id}`");
        Diagnostic::warning("idle-part", message, span, "declared for nothing")
            .help("name it in a duty, or remove it")
    });
    idle.collect()
}

fn names_label(terms: &DutyTerms, id: LabelId) -> bool {
    let event = terms.due.and_then(Due::event);
    terms.party == id || event == Some(id) || terms.evidence.contains(&id)
}

fn noun_of(kind: &ItemKind) -> Option<&'static str> {
    match kind {
        ItemKind::Label(kind) => Some(kind.noun()),
        ItemKind::Event(_) => Some(LabelKind::Event.noun()),
        ItemKind::Fine(_) => Some("fine"),
        ItemKind::Supervision(_) => Some("supervision"),
        _ => None,
    }
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

/// The name of something where it is declared.
fn declaration(rulebook: &Rulebook, id: &str, is_meant: impl Fn(&ItemKind) -> bool) -> Span {
    let (items, _) = super::parse(&rulebook.sources);
    let found = items.iter().find(|item| item.name.value == id && is_meant(&item.kind));
    found.map_or_else(Span::default, |item| item.name.span)
}
