//! Conditions: names resolved, types checked.

use super::*;
use crate::rulebook::*;
use crate::syntax::*;

impl Resolver {
    pub(super) fn condition(&mut self, expr: &Expr) -> Condition {
        match &expr.kind {
            ExprKind::All(parts) => Condition::All(self.conditions(parts)),
            ExprKind::Any(parts) => Condition::Any(self.conditions(parts)),
            ExprKind::Not(inner) => Condition::Not(Box::new(self.condition(inner))),
            ExprKind::Unless(base, exceptions) => {
                let mut all = vec![self.condition(base)];
                for exception in exceptions {
                    all.push(Condition::Not(Box::new(self.condition(exception))));
                }
                Condition::All(all)
            }
            ExprKind::Ref { name, whenever } => self.reference(name, *whenever),
            ExprKind::Family { prefix, whenever, all } => self.family(prefix, *whenever, *all),
            ExprKind::Duties { party } => self.duties(party.as_ref()),
            ExprKind::Includes(fact, option) => self.includes(fact, option),
            ExprKind::Is(subject, option) => self.is(subject, option),
            ExprKind::Compare(fact, comparison, literal) => {
                self.compare(fact, *comparison, literal)
            }
        }
    }

    pub(super) fn conditions(&mut self, parts: &[Expr]) -> Vec<Condition> {
        parts.iter().map(|part| self.condition(part)).collect()
    }

    pub(super) fn reference(&mut self, name: &Name, whenever: bool) -> Condition {
        match self.book.names.get(&name.value).copied() {
            Some(Entity::Rule(rule)) => return Condition::Rule { rule, whenever },
            Some(Entity::Fact(id)) if !whenever => {
                let fact = self.book.facts.get(id.index());
                if fact.is_some_and(|fact| fact.kind == FactKind::YesNo) {
                    return Condition::Atom(AtomId(fact.map_or(0, |fact| fact.atoms.start)));
                }
                let remedy = match fact.map(|fact| &fact.kind) {
                    Some(FactKind::OneOf(_)) => format!("write `{} is OPTION`", name.value),
                    Some(FactKind::SomeOf(_)) => format!("write `{} includes OPTION`", name.value),
                    Some(FactKind::Date) => format!("compare it: `{} < 2026-12-02`", name.value),
                    _ => format!("compare it: `{} > 1`", name.value),
                };
                self.clash(name, "is no yes/no fact", "yes or no is meant here", remedy);
            }
            Some(Entity::Fact(_)) => self.clash(
                name,
                "is a fact, which has no dates",
                "a rule is meant here",
                "remove `whenever`".into(),
            ),
            Some(other) => {
                let what = format!("is {}, not a condition", other.noun());
                let remedy = match other {
                    Entity::Reading(_) => format!("write `{} is READING`", name.value),
                    _ => "name a fact or rule".into(),
                };
                self.clash(name, &what, "a fact or rule is meant here", remedy);
            }
            None => {
                let facts = self.book.facts.iter().map(|fact| fact.id.as_str());
                let all = facts.chain(self.book.rules.iter().map(|rule| rule.id.as_str()));
                let fault = unknown(name, "unknown-fact", "fact or rule", all);
                self.diagnostics.push(fault);
            }
        }
        Condition::Any(Vec::new())
    }

    pub(super) fn clash(&mut self, name: &Name, what: &str, label: &str, remedy: String) {
        self.diagnostics.push(
            Diagnostic::error("type-clash", format!("`{}` {what}", name.value), name.span, label)
                .help(remedy),
        );
    }

    pub(super) fn family(&mut self, prefix: &Name, whenever: bool, all: bool) -> Condition {
        let members: Vec<Condition> = (0u32..)
            .zip(&self.book.rules)
            .filter(|(_, rule)| matches!(rule.kind, RuleKind::Finding | RuleKind::Class))
            .filter(|(_, rule)| rule.id.starts_with(&prefix.value))
            .map(|(index, _)| Condition::Rule { rule: RuleId(index), whenever })
            .collect();
        if members.is_empty() {
            self.diagnostics.push(
                Diagnostic::error(
                    "empty-family",
                    format!("no finding has a name that begins with `{}`", prefix.value),
                    prefix.span,
                    "matches nothing",
                )
                .help("check the spelling, or name the findings one by one"),
            );
        }
        if all { Condition::All(members) } else { Condition::Any(members) }
    }

    pub(super) fn includes(&mut self, name: &Name, option: &Name) -> Condition {
        let Some(fact) = self.fact_of_kind(name, "`includes` does not fit", |kind| {
            matches!(kind, FactKind::SomeOf(_))
        }) else {
            return Condition::Any(Vec::new());
        };
        self.option_atom(fact, option)
    }

    pub(super) fn is(&mut self, name: &Name, option: &Name) -> Condition {
        if let Some(Entity::Reading(id)) = self.book.names.get(&name.value).copied() {
            let Some(reading) = self.book.readings.get(id.index()) else {
                return Condition::Any(Vec::new());
            };
            let start = reading.atoms.start;
            return match reading.alternatives.iter().position(|known| *known == option.value) {
                Some(nth) => Condition::Atom(AtomId(start + AtomId::new(nth).0)),
                None => {
                    let known = reading.alternatives.iter().map(String::as_str);
                    let fault = unknown_option(option, "reading", &name.value, known);
                    self.diagnostics.push(fault);
                    Condition::Any(Vec::new())
                }
            };
        }
        let Some(id) = self.fact_of_kind(name, "`is` does not fit", |kind| {
            matches!(kind, FactKind::OneOf(_) | FactKind::SomeOf(_))
        }) else {
            return Condition::Any(Vec::new());
        };
        let fact = self.book.facts.get(id.index());
        if let Some(Fact { kind: FactKind::SomeOf(_), atoms, .. }) = fact {
            if option.value == "none" {
                let none = atoms
                    .clone()
                    .map(|atom| Condition::Not(Box::new(Condition::Atom(AtomId(atom)))));
                return Condition::All(none.collect());
            }
            let remedy = format!("write `{} includes {}`", name.value, option.value);
            self.clash(name, "may have several options at once", "not a one-of fact", remedy);
            return Condition::Any(Vec::new());
        }
        self.option_atom(id, option)
    }

    pub(super) fn option_atom(&mut self, id: FactId, option: &Name) -> Condition {
        let Some(fact) = self.book.facts.get(id.index()) else {
            return Condition::Any(Vec::new());
        };
        let options = match &fact.kind {
            FactKind::OneOf(options) | FactKind::SomeOf(options) => options.as_slice(),
            _ => &[],
        };
        match options.iter().position(|known| *known == option.value) {
            Some(nth) => Condition::Atom(AtomId(fact.atoms.start + AtomId::new(nth).0)),
            None => {
                let known = options.iter().map(String::as_str);
                let fault = unknown_option(option, "option", &fact.id, known);
                self.diagnostics.push(fault);
                Condition::Any(Vec::new())
            }
        }
    }

    /// The fact with this name if its type fits; `misfit` says what if not.
    pub(super) fn fact_of_kind(
        &mut self,
        name: &Name,
        misfit: &str,
        fits: impl Fn(&FactKind) -> bool,
    ) -> Option<FactId> {
        let Some(id) = self.book.fact(&name.value) else {
            match self.book.names.get(&name.value) {
                Some(other) => {
                    let what = format!("is {}, so {misfit}", other.noun());
                    let remedy = match other {
                        Entity::Rule(_) => format!("write only `{}`", name.value),
                        _ => "name a fact".into(),
                    };
                    self.clash(name, &what, "a fact is meant here", remedy);
                }
                None => {
                    let facts = self.book.facts.iter().map(|fact| fact.id.as_str());
                    let fault = unknown(name, "unknown-fact", "fact", facts);
                    self.diagnostics.push(fault);
                }
            }
            return None;
        };
        let fact = self.book.facts.get(id.index())?;
        if fits(&fact.kind) {
            return Some(id);
        }
        let (is, remedy) = match &fact.kind {
            FactKind::YesNo => ("yes/no", format!("write only `{}`", name.value)),
            FactKind::OneOf(_) => ("one of several", format!("write `{} is OPTION`", name.value)),
            FactKind::SomeOf(_) => {
                ("some of several", format!("write `{} includes OPTION`", name.value))
            }
            FactKind::Number(_) => ("a number", format!("compare it: `{} > 1`", name.value)),
            FactKind::Date => ("a date", format!("compare it: `{} < 2026-12-02`", name.value)),
        };
        let what = format!("is {is}, so {misfit}");
        self.clash(name, &what, "of another type", remedy);
        None
    }

    pub(super) fn compare(
        &mut self,
        name: &Name,
        comparison: Comparison,
        literal: &Literal,
    ) -> Condition {
        let never = Condition::Any(Vec::new());
        let is_date = matches!(literal, Literal::Date(_));
        let fits = |kind: &FactKind| match kind {
            FactKind::Number(_) => !is_date,
            FactKind::Date => is_date,
            _ => false,
        };
        let misfit = match is_date {
            true => "it cannot be compared with a date",
            false => "it cannot be compared with a number",
        };
        let Some(id) = self.fact_of_kind(name, misfit, fits) else {
            return never;
        };
        let below = matches!(comparison, Comparison::Less | Comparison::AtMost);
        let inclusive = matches!(comparison, Comparison::AtLeast | Comparison::Less);
        let above = match literal {
            Literal::Number(number) => {
                let atoms = self.book.facts.get(id.index()).map_or(0..0, |fact| fact.atoms.clone());
                let found = atoms.map(AtomId).find(|atom| {
                    matches!(self.book.atoms.get(atom.index()),
                        Some(Atom::Above { bound, inclusive: same, .. })
                            if *bound == number.value && *same == inclusive)
                });
                found.map(Condition::Atom)
            }
            Literal::Date(date) => self.day(date).map(|day| {
                if inclusive { Condition::OnOrAfter(id, day) } else { Condition::After(id, day) }
            }),
        };
        let Some(above) = above else { return never };
        if !below {
            return above;
        }
        let applicable = crate::facts::atom_ids(&self.book, id)
            .find(|atom| matches!(self.book.atoms.get(atom.index()), Some(Atom::Applicable(_))));
        match applicable {
            Some(atom) => {
                Condition::All(vec![Condition::Atom(atom), Condition::Not(Box::new(above))])
            }
            None => never,
        }
    }
}
