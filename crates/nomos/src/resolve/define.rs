//! Third pass: what dates, facts, readings and rules say.

use super::*;
use crate::rulebook::*;
use crate::syntax::*;

impl Resolver {
    pub(super) fn define(&mut self, items: &[Item]) {
        for item in items {
            match &item.kind {
                ItemKind::Fact { after, formerly, .. } => {
                    self.no_longer_used(formerly);
                    let after = self.facts_named(after);
                    let cites = self.required_cites(item);
                    if let Some(id) = self.book.fact(&item.name.value)
                        && let Some(fact) = self.book.facts.get_mut(id.index())
                        && fact.cites.is_empty()
                    {
                        (fact.cites, fact.after) = (cites, after);
                    }
                }
                // Its citations themselves are known since the first pass.
                ItemKind::Date { .. } => self.require_cites(item),
                ItemKind::Reading { guided, .. } => self.define_reading(item, guided.as_ref()),
                ItemKind::Rule { kind, since, until, terms, body } => {
                    self.define_rule(item, *kind, (since.as_ref(), until.as_ref()), terms, body);
                }
                ItemKind::Label(_)
                | ItemKind::Event(_)
                | ItemKind::Fine(_)
                | ItemKind::Supervision(_) => {
                    self.define_for_duties(item);
                }
                _ => {}
            }
        }
    }

    fn facts_named(&mut self, names: &[Name]) -> Vec<FactId> {
        names
            .iter()
            .filter_map(|name| self.fact_of_kind(name, "no question comes after it", |_| true))
            .collect()
    }

    /// A former name must not be in use again.
    fn no_longer_used(&mut self, formerly: &[Name]) {
        for name in formerly {
            let Some(first) = self.spans.get(&name.value).copied() else {
                continue;
            };
            self.diagnostics.push(
                Diagnostic::error(
                    "duplicate-id",
                    format!("`{}` is a former name and in use again", name.value),
                    name.span,
                    "a former name",
                )
                .also(first, "in use here")
                .help("old descriptions would change their meaning; rename the newer one"),
            );
        }
    }

    pub(super) fn define_reading(&mut self, item: &Item, guided: Option<&(Cite, Name)>) {
        let cites = self.required_cites(item);
        let Some(Entity::Reading(id)) = self.book.names.get(&item.name.value).copied() else {
            return;
        };
        let guided = guided.and_then(|(cite, side)| {
            self.cites(std::slice::from_ref(cite));
            let guidance = self.guidance_of(cite)?;
            let alternatives = &self.book.readings.get(id.index())?.alternatives;
            let Some(nth) = alternatives.iter().position(|known| *known == side.value) else {
                let known = alternatives.iter().map(String::as_str);
                let fault = unknown_option(side, "reading", &item.name.value, known);
                self.diagnostics.push(fault);
                return None;
            };
            let citation =
                Citation { source: cite.source.value.clone(), place: cite.place.clone() };
            Some((guidance, nth, citation))
        });
        if let Some(reading) = self.book.readings.get_mut(id.index()) {
            reading.cites = cites;
            reading.guided = guided;
        }
    }

    /// The guidance cited; a source that is not declared is reported with the
    /// other citations.
    pub(super) fn guidance_of(&mut self, cite: &Cite) -> Option<GuidanceId> {
        match self.book.names.get(&cite.source.value) {
            Some(Entity::Guidance(id)) => Some(*id),
            None => None,
            Some(_) => {
                self.diagnostics.push(
                    Diagnostic::error(
                        "not-guidance",
                        format!("`{}` is not guidance", cite.source.value),
                        cite.source.span,
                        "guidance is meant here",
                    )
                    .help("cite a source declared with `guidance NAME \"...\"`"),
                );
                None
            }
        }
    }

    pub(super) fn define_rule(
        &mut self,
        item: &Item,
        kind: RuleKind,
        (since, until): (Option<&DateRef>, Option<&DateRef>),
        terms: &DutyClauses,
        body: &Expr,
    ) {
        let cites = self.required_cites(item);
        let act = self.version_act(item);
        let repealed_by = item.repealed_by.as_ref().and_then(|name| self.act(name));
        let guidance = self.guidance_rule(item, kind);
        let since = since.and_then(|date| self.day(date));
        let until = until.and_then(|date| self.day(date));
        let is_duty = kind == RuleKind::Duty;
        let duty = if is_duty { self.duty_terms(item, terms) } else { None };
        let condition = self.condition(body);
        if kind == RuleKind::Contradiction {
            self.require_facts_alone(item, &condition);
        }
        let Some(id) = self.book.rule(&item.name.value) else {
            return;
        };
        let Some(act) = act else { return };
        let version = Version {
            act,
            repealed_by,
            since,
            until,
            cites,
            guidance,
            duty,
            condition,
            span: item.span,
        };
        if let Some(rule) = self.book.rules.get_mut(id.index()) {
            rule.versions.push(version);
        }
    }

    /// What people state are facts; only these can contradict each other.
    fn require_facts_alone(&mut self, item: &Item, condition: &Condition) {
        if self.book.asks_for_more_than_facts(condition) {
            self.diagnostics.push(
                Diagnostic::error(
                    "not-of-facts",
                    format!("`{}` names more than facts", item.name.value),
                    item.name.span,
                    "only facts contradict each other",
                )
                .help("name facts alone, or claim it of rules with `never`"),
            );
        }
    }

    /// The guidance that carries a rule. A rule of guidance cites guidance
    /// first; a rule of law cites at least one act.
    pub(super) fn guidance_rule(&mut self, item: &Item, kind: RuleKind) -> Option<GuidanceId> {
        let first = item.cites.first()?;
        if kind == RuleKind::Guidance {
            return self.guidance_of(first);
        }
        let is_guidance = |cite: &Cite| {
            matches!(self.book.names.get(&cite.source.value), Some(Entity::Guidance(_)))
        };
        if item.cites.iter().all(is_guidance) {
            self.diagnostics.push(
                Diagnostic::error(
                    "law-from-guidance",
                    format!("`{}` rests on guidance alone", item.name.value),
                    first.span,
                    "guidance, not law",
                )
                .help("declare it with `guidance`, or cite the act that it follows from"),
            );
        }
        None
    }

    /// The act of this version: the one after `by`, or else the first act.
    pub(super) fn version_act(&mut self, item: &Item) -> Option<ActId> {
        match &item.by {
            Some(name) => self.act(name),
            None if self.book.acts.is_empty() => None,
            None => Some(ActId(0)),
        }
    }

    pub(super) fn act(&mut self, name: &Name) -> Option<ActId> {
        match self.book.names.get(&name.value) {
            Some(Entity::Act(id)) => Some(*id),
            _ => {
                let known = self.book.acts.iter().map(|act| act.id.as_str());
                let fault = unknown(name, "unknown-act", "act", known);
                self.diagnostics.push(fault);
                None
            }
        }
    }

    pub(super) fn day(&mut self, date: &DateRef) -> Option<Day> {
        match date {
            DateRef::Day(day) => Some(Day::Fixed(day.value)),
            DateRef::Named(name) => match self.book.names.get(&name.value) {
                Some(Entity::Date(id)) => Some(Day::Named(*id)),
                Some(other) => {
                    let noun = other.noun();
                    self.diagnostics.push(
                        Diagnostic::error(
                            "not-a-date",
                            format!("`{}` is {noun}, not a date", name.value),
                            name.span,
                            "a date is meant here",
                        )
                        .help("write a day such as `2026-12-02`, or the name of a `date`"),
                    );
                    None
                }
                None => {
                    let known = self.book.dates.iter().map(|date| date.id.as_str());
                    let fault = unknown(name, "unknown-date", "date", known);
                    self.diagnostics.push(fault);
                    None
                }
            },
        }
    }

    pub(super) fn required_cites(&mut self, item: &Item) -> Vec<Citation> {
        self.require_cites(item);
        self.cites(&item.cites)
    }

    pub(super) fn require_cites(&mut self, item: &Item) {
        if item.cites.is_empty() {
            self.diagnostics.push(
                Diagnostic::error(
                    "missing-citation",
                    format!("`{}` does not say where it stands in the law", item.name.value),
                    item.name.span,
                    "no citation",
                )
                .help("add one after the name, such as `cites AIA art 5(1)(c)`"),
            );
        }
    }

    pub(super) fn cites(&mut self, cites: &[Cite]) -> Vec<Citation> {
        for cite in cites {
            let known = self.book.names.get(&cite.source.value);
            // Without any act, `no-act` says what there is to say.
            if known.is_none() && self.book.acts.is_empty() {
                continue;
            }
            if !matches!(known, Some(Entity::Act(_) | Entity::Guidance(_))) {
                let acts = self.book.acts.iter().map(|act| act.id.as_str());
                let all = acts.chain(self.book.guidance.iter().map(|known| known.id.as_str()));
                let fault = unknown(&cite.source, "unknown-source", "act or guidance", all);
                self.diagnostics.push(fault);
            }
        }
        cites
            .iter()
            .map(|cite| Citation { source: cite.source.value.clone(), place: cite.place.clone() })
            .collect()
    }
}
