//! Second pass: the inputs of the graph, in the order of the dictionary.

use super::*;
use crate::rulebook::*;
use crate::syntax::*;
use jiff::civil::Date;

impl Resolver {
    pub(super) fn allocate_atoms<'a>(&mut self, items: impl Iterator<Item = &'a Item>) {
        let mut bounds: Vec<(FactId, f64, bool)> = Vec::new();
        let mut days: Vec<(FactId, Date)> = Vec::new();
        let mut applicable: Vec<FactId> = Vec::new();
        for item in items {
            if let ItemKind::Rule { body, .. } = &item.kind {
                self.collect_comparisons(body, &mut bounds, &mut days, &mut applicable);
            }
        }
        let mut atoms = Vec::new();
        for index in 0..self.book.facts.len() {
            let id = FactId::new(index);
            let Some(fact) = self.book.facts.get_mut(index) else {
                continue;
            };
            let start = atoms.len();
            match &fact.kind {
                FactKind::YesNo => atoms.push(Atom::Yes(id)),
                FactKind::OneOf(options) | FactKind::SomeOf(options) => {
                    atoms.extend((0..options.len()).map(|option| Atom::Option(id, option)));
                }
                FactKind::Number(_) => {
                    if applicable.contains(&id) {
                        atoms.push(Atom::Applicable(id));
                    }
                    let mut own: Vec<(f64, bool)> = bounds
                        .iter()
                        .filter(|(fact, ..)| *fact == id)
                        .map(|(_, bound, inclusive)| (*bound, *inclusive))
                        .collect();
                    // The inclusive bound is the weaker of two equal ones.
                    own.sort_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
                    own.dedup();
                    atoms.extend(own.into_iter().map(|(bound, inclusive)| Atom::Above {
                        fact: id,
                        bound,
                        inclusive,
                    }));
                }
                FactKind::Date => {
                    if applicable.contains(&id) {
                        atoms.push(Atom::Applicable(id));
                    }
                    let mut own: Vec<Date> = days
                        .iter()
                        .filter(|(fact, _)| *fact == id)
                        .map(|(_, date)| *date)
                        .collect();
                    own.sort_unstable();
                    own.dedup();
                    atoms.extend(own.into_iter().map(|day| Atom::OnOrAfter(id, day)));
                }
            }
            fact.atoms = range(start, atoms.len());
        }
        for index in 0..self.book.readings.len() {
            let Some(reading) = self.book.readings.get_mut(index) else {
                continue;
            };
            let start = atoms.len();
            let id = ReadingId::new(index);
            atoms.extend((0..reading.alternatives.len()).map(|nth| Atom::Alternative(id, nth)));
            reading.atoms = range(start, atoms.len());
        }
        atoms.extend((0..self.book.guidance.len()).map(|nth| Atom::Guided(GuidanceId::new(nth))));
        for (index, rule) in self.book.rules.iter().enumerate() {
            if rule.kind == RuleKind::Guidance {
                atoms.push(Atom::Unguided(RuleId::new(index)));
            }
        }
        self.book.atoms = atoms;
    }

    pub(super) fn collect_comparisons(
        &self,
        expr: &Expr,
        bounds: &mut Vec<(FactId, f64, bool)>,
        days: &mut Vec<(FactId, Date)>,
        applicable: &mut Vec<FactId>,
    ) {
        match &expr.kind {
            ExprKind::All(parts) | ExprKind::Any(parts) => {
                for part in parts {
                    self.collect_comparisons(part, bounds, days, applicable);
                }
            }
            ExprKind::Not(inner) => self.collect_comparisons(inner, bounds, days, applicable),
            ExprKind::Unless(base, exceptions) => {
                self.collect_comparisons(base, bounds, days, applicable);
                for exception in exceptions {
                    self.collect_comparisons(exception, bounds, days, applicable);
                }
            }
            ExprKind::Compare(name, comparison, literal) => {
                let Some(fact) = self.book.fact(&name.value) else {
                    return;
                };
                if matches!(comparison, Comparison::Less | Comparison::AtMost) {
                    applicable.push(fact);
                }
                let inclusive = matches!(comparison, Comparison::AtLeast | Comparison::Less);
                match literal {
                    Literal::Number(number) => bounds.push((fact, number.value, inclusive)),
                    Literal::Date(date) => {
                        let possible: Vec<Date> = match date {
                            DateRef::Day(day) => vec![day.value],
                            DateRef::Named(name) => match self.book.names.get(&name.value) {
                                Some(Entity::Date(id)) => self
                                    .book
                                    .dates
                                    .get(id.index())
                                    .map(|date| date.versions.iter().map(|v| v.1).collect())
                                    .unwrap_or_default(),
                                _ => Vec::new(),
                            },
                        };
                        let shift = |day: Date| {
                            if inclusive { Some(day) } else { day.tomorrow().ok() }
                        };
                        days.extend(possible.into_iter().filter_map(shift).map(|day| (fact, day)));
                    }
                }
            }
            ExprKind::Ref { .. }
            | ExprKind::Family { .. }
            | ExprKind::Duties { .. }
            | ExprKind::Includes(..)
            | ExprKind::Is(..) => {}
        }
    }
}
