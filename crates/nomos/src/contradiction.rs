//! Facts that cannot all be so.
//!
//! A contradiction decides nothing: whoever states such facts is told which of
//! them clash, and gets no answer. Unknown facts contradict nothing, and
//! neither does a question that does not arise.

use crate::facts::{Facts, State, Truth, Value};
use crate::graph::{Edge, Graph};
use crate::rulebook::{Condition, FactId, FactKind, RuleId, Rulebook};
use crate::syntax::RuleKind;
use jiff::civil::Date;

/// Facts that cannot all be so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// The declaration that says so.
    pub rule: RuleId,
    /// The facts, none of which can be spared: mostly two.
    pub facts: Vec<FactId>,
}

impl Rulebook {
    /// Every declared contradiction between these facts, in order of declaration.
    #[must_use]
    pub fn contradictions(&self, facts: &Facts) -> Vec<Contradiction> {
        let stated = self.stated(facts);
        let declared = (0u32..).map(RuleId).zip(&self.rules);
        let declared = declared.filter(|(_, rule)| rule.kind == RuleKind::Contradiction);
        declared
            .flat_map(|(id, rule)| rule.versions.iter().map(move |version| (id, version)))
            .filter(|(_, version)| self.truth(&version.condition, &stated) == Truth::True)
            .map(|(rule, version)| Contradiction {
                rule,
                facts: self.clashing(&version.condition, &stated),
            })
            .collect()
    }

    /// The one answer to a fact that the others leave, if they leave one alone:
    /// every other contradicts them. Only yes/no and small lists are tried.
    #[must_use]
    pub fn implied(&self, facts: &Facts, fact: FactId) -> Option<Value> {
        let kind = &self.facts.get(fact.index())?.kind;
        let mut tried = facts.clone();
        let mut left = answers(kind).into_iter().filter(|answer| {
            tried.set(fact, State::Known(answer.clone()));
            self.contradictions(&tried).is_empty()
        });
        let only = left.next()?;
        left.next().is_none().then_some(only)
    }

    /// That no declared contradiction holds, as a gate of a graph.
    pub(crate) fn consistent(&self, graph: &mut Graph) -> Edge {
        let declared = self.rules.iter().filter(|rule| rule.kind == RuleKind::Contradiction);
        let conditions = declared.flat_map(|rule| &rule.versions).map(|version| &version.condition);
        let clashes: Vec<Edge> = conditions.map(|condition| self.gate(condition, graph)).collect();
        !graph.any(clashes)
    }

    /// A condition that names facts alone, as a gate.
    fn gate(&self, condition: &Condition, graph: &mut Graph) -> Edge {
        let gates = |parts: &[Condition], graph: &mut Graph| -> Vec<Edge> {
            parts.iter().map(|part| self.gate(part, graph)).collect()
        };
        match condition {
            Condition::All(parts) => {
                let edges = gates(parts, graph);
                graph.all(edges)
            }
            Condition::Any(parts) => {
                let edges = gates(parts, graph);
                graph.any(edges)
            }
            Condition::Not(inner) => !self.gate(inner, graph),
            Condition::Atom(atom) => graph.input(atom.index()),
            Condition::OnOrAfter(fact, day) | Condition::After(fact, day) => {
                let day = self.day(*day, Date::MAX);
                let day = match condition {
                    Condition::After(..) => day.and_then(|day| day.tomorrow().ok()),
                    _ => day,
                };
                let atom = day.and_then(|day| self.date_atom(*fact, day));
                atom.map_or(Edge::FALSE, |atom| graph.input(atom.index()))
            }
            Condition::Rule { .. } => Edge::FALSE,
        }
    }

    /// The facts without those whose question does not arise.
    fn stated(&self, facts: &Facts) -> Facts {
        let mut stated = facts.clone();
        for fact in self.fact_ids() {
            if *stated.get(fact) == State::NotApplicable {
                stated.set(fact, State::Unknown);
            }
        }
        stated
    }

    /// Facts that suffice for a condition that holds: one after the other is
    /// left out while it holds without.
    fn clashing(&self, condition: &Condition, stated: &Facts) -> Vec<FactId> {
        let mut asked = Vec::new();
        self.facts_of(condition, &mut asked);
        let mut kept = stated.clone();
        asked.retain(|fact| {
            let state = kept.get(*fact).clone();
            if state == State::Unknown {
                return false;
            }
            kept.set(*fact, State::Unknown);
            let needed = self.truth(condition, &kept) != Truth::True;
            if needed {
                kept.set(*fact, state);
            }
            needed
        });
        asked
    }

    /// The facts that a condition asks for, each once.
    pub(crate) fn facts_of(&self, condition: &Condition, found: &mut Vec<FactId>) {
        let mut add = |fact: FactId| {
            if !found.contains(&fact) {
                found.push(fact);
            }
        };
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.facts_of(part, found);
                }
            }
            Condition::Not(inner) => self.facts_of(inner, found),
            Condition::Atom(atom) => {
                if let Some(fact) = self.fact_of(*atom) {
                    add(fact);
                }
            }
            Condition::OnOrAfter(fact, _) | Condition::After(fact, _) => add(*fact),
            Condition::Rule { .. } => {}
        }
    }

    /// The truth of a condition that names facts alone. A named day is the one
    /// that the latest act gives it.
    fn truth(&self, condition: &Condition, facts: &Facts) -> Truth {
        match condition {
            Condition::All(parts) => joined(parts.iter().map(|part| self.truth(part, facts))),
            Condition::Any(parts) => !joined(parts.iter().map(|part| !self.truth(part, facts))),
            Condition::Not(inner) => !self.truth(inner, facts),
            Condition::Atom(atom) => {
                self.atoms.get(atom.index()).map_or(Truth::Unknown, |atom| facts.truth(*atom))
            }
            Condition::OnOrAfter(fact, day) | Condition::After(fact, day) => {
                let Some(day) = self.day(*day, Date::MAX) else { return Truth::Unknown };
                match facts.get(*fact).value() {
                    Some(Value::Date(date)) if *date == day => {
                        matches!(condition, Condition::OnOrAfter(..)).into()
                    }
                    Some(Value::Date(date)) => (*date > day).into(),
                    _ => Truth::Unknown,
                }
            }
            Condition::Rule { .. } => Truth::Unknown,
        }
    }

    /// Whether a condition names anything but facts.
    pub(crate) fn asks_for_more_than_facts(&self, condition: &Condition) -> bool {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().any(|part| self.asks_for_more_than_facts(part))
            }
            Condition::Not(inner) => self.asks_for_more_than_facts(inner),
            Condition::Atom(atom) => self.fact_of(*atom).is_none(),
            Condition::OnOrAfter(..) | Condition::After(..) => false,
            Condition::Rule { .. } => true,
        }
    }
}

/// Options of which every selection is tried.
const FEW: usize = 4;

/// Every answer there is to a fact, where there are few.
fn answers(kind: &FactKind) -> Vec<Value> {
    match kind {
        FactKind::YesNo => vec![Value::Yes(true), Value::Yes(false)],
        FactKind::OneOf(options) => (0..options.len()).map(Value::One).collect(),
        FactKind::SomeOf(options) if options.len() <= FEW => {
            let chosen = |set: usize| (0..options.len()).filter(move |nth| set >> nth & 1 == 1);
            (0..1 << options.len()).map(|set| Value::Some(chosen(set).collect())).collect()
        }
        FactKind::SomeOf(_) | FactKind::Number(_) | FactKind::Date => Vec::new(),
    }
}

/// All of them: no if one is no, yes if every one is yes.
fn joined(truths: impl Iterator<Item = Truth>) -> Truth {
    let mut all = Truth::True;
    for truth in truths {
        match truth {
            Truth::False => return Truth::False,
            Truth::Unknown => all = Truth::Unknown,
            Truth::True => {}
        }
    }
    all
}
