//! Syntax tree to checked rulebook: names to things, types to conditions.

use crate::diagnostic::{Diagnostic, closest};
use crate::facts::{AnswerType, Facts, Given, Misfit};
use crate::rulebook::*;
use crate::source::{Source, Span};
use crate::syntax::{
    Answer, AnswerKind, Cite, Comparison, DateRef, Expr, ExprKind, FactType, Item, ItemKind,
    Literal, Name, RuleKind,
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Resolves all items of a rulebook. The rulebook is usable only if no
/// diagnostic is an error.
pub(crate) fn resolve(sources: &[Source], items: &[Item]) -> (Rulebook, Vec<Diagnostic>) {
    let mut resolver = Resolver {
        book: Rulebook { sources: sources.to_vec(), ..Rulebook::default() },
        spans: BTreeMap::new(),
        diagnostics: Vec::new(),
    };
    resolver.declare(items);
    resolver.allocate_atoms(items);
    resolver.define(items);
    resolver.examples(items);
    (resolver.book, resolver.diagnostics)
}

struct Resolver {
    book: Rulebook,
    /// Where each name is first declared.
    spans: BTreeMap<String, Span>,
    diagnostics: Vec<Diagnostic>,
}

impl Resolver {
    // ---- First pass: every name exists.

    fn declare(&mut self, items: &[Item]) {
        let is_source = |item: &&Item| {
            matches!(item.kind, ItemKind::Act { .. } | ItemKind::GuidanceSource { .. })
        };
        if let Some(first) = items.iter().find(|item| !is_source(item))
            && !items.iter().any(|item| matches!(item.kind, ItemKind::Act { .. }))
        {
            self.diagnostics.push(
                Diagnostic::error(
                    "no-act",
                    "no act is declared, so nothing can be law",
                    first.name.span,
                    "needs an act",
                )
                .help("declare one: `act AIA \"Regulation (EU) 2024/1689\" from 2024-07-12`"),
            );
        }
        // Acts first: dates and versions refer to them.
        for item in items {
            match &item.kind {
                ItemKind::Act { title, from, .. } => {
                    let id = ActId::new(self.book.acts.len());
                    if self.claim(item, Entity::Act(id)) {
                        let (id, title, from) =
                            (item.name.value.clone(), title.clone(), from.value);
                        self.book.acts.push(Act { id, title, amends: None, from });
                    }
                }
                ItemKind::GuidanceSource { title, draft, from } => {
                    let id = GuidanceId::new(self.book.guidance.len());
                    if self.claim(item, Entity::Guidance(id)) {
                        self.book.guidance.push(Guidance {
                            id: item.name.value.clone(),
                            title: title.clone(),
                            draft: *draft,
                            from: from.value,
                        });
                    }
                }
                _ => {}
            }
        }
        for item in items {
            match &item.kind {
                ItemKind::Act { amends: Some(amended), .. } => {
                    let act = self.act(amended);
                    let this = self.book.acts.iter_mut().find(|act| act.id == item.name.value);
                    if let Some(this) = this {
                        this.amends = act;
                    }
                }
                ItemKind::Date { .. } => self.declare_date(item),
                ItemKind::Fact { kind, prior } => {
                    let id = FactId::new(self.book.facts.len());
                    if self.claim(item, Entity::Fact(id)) {
                        let kind = self.fact_kind(kind);
                        let prior = prior.as_ref().map_or(0.5, |prior| prior.value);
                        self.book.facts.push(Fact {
                            id: item.name.value.clone(),
                            doc: item.doc.clone(),
                            cites: Vec::new(),
                            kind,
                            prior,
                            atoms: 0..0,
                        });
                    }
                }
                ItemKind::Reading { alternatives, .. } => {
                    let id = ReadingId::new(self.book.readings.len());
                    if self.claim(item, Entity::Reading(id)) {
                        let alternatives = self.options(alternatives);
                        if alternatives.len() < 2 {
                            self.diagnostics.push(
                                Diagnostic::error(
                                    "one-reading",
                                    "an open question has at least two readings",
                                    item.name.span,
                                    "fewer than two",
                                )
                                .help("add the other reading, or make it a term"),
                            );
                        }
                        self.book.readings.push(Reading {
                            id: item.name.value.clone(),
                            doc: item.doc.clone(),
                            cites: Vec::new(),
                            alternatives,
                            guided: None,
                            atoms: 0..0,
                        });
                    }
                }
                ItemKind::Rule { kind, .. } => self.declare_rule(item, *kind),
                _ => {}
            }
        }
    }

    /// Takes a name for an entity; false, with a diagnostic, if it is taken.
    fn claim(&mut self, item: &Item, entity: Entity) -> bool {
        let name = &item.name.value;
        if let Some(first) = self.spans.get(name) {
            let diagnostic = Diagnostic::error(
                "duplicate-id",
                format!("`{name}` is declared twice"),
                item.name.span,
                "a second time here",
            );
            self.diagnostics.push(
                diagnostic.also(*first, "first here").help("rename one of them, or remove it"),
            );
            return false;
        }
        self.spans.insert(name.clone(), item.name.span);
        self.book.names.insert(name.clone(), entity);
        true
    }

    fn declare_date(&mut self, item: &Item) {
        let ItemKind::Date { date } = &item.kind else {
            return;
        };
        let act = self.version_act(item);
        let cites = self.cites(&item.cites);
        let existing = match self.book.names.get(&item.name.value) {
            Some(Entity::Date(id)) => Some(*id),
            _ => None,
        };
        let id = match existing {
            Some(id) => id,
            None => {
                let id = DateId::new(self.book.dates.len());
                if !self.claim(item, Entity::Date(id)) {
                    return;
                }
                let id_text = item.name.value.clone();
                self.book.dates.push(NamedDate { id: id_text, versions: Vec::new() });
                id
            }
        };
        let Some(act) = act else { return };
        let from = self.book.act_from(act);
        let book_acts: Vec<Date> = self.book.acts.iter().map(|act| act.from).collect();
        let Some(named) = self.book.dates.get_mut(id.index()) else {
            return;
        };
        if named.versions.iter().any(|(other, ..)| *other == act) {
            let first = self.spans.get(&item.name.value).copied().unwrap_or_default();
            self.diagnostics.push(
                Diagnostic::error(
                    "duplicate-id",
                    format!("`{}` has two dates from one act", item.name.value),
                    item.name.span,
                    "a second time here",
                )
                .also(first, "first here")
                .help("name the amending act with `by`, or remove one"),
            );
            return;
        }
        named.versions.push((act, date.value, cites));
        named.versions.sort_by_key(|(act, ..)| book_acts.get(act.index()).copied().unwrap_or(from));
    }

    fn declare_rule(&mut self, item: &Item, kind: RuleKind) {
        if let Some(Entity::Rule(id)) = self.book.names.get(&item.name.value) {
            let other = self.book.rules.get(id.index()).map(|rule| rule.kind);
            if other != Some(kind) {
                let first = self.spans.get(&item.name.value).copied().unwrap_or_default();
                self.diagnostics.push(
                    Diagnostic::error(
                        "duplicate-id",
                        format!("`{}` is declared as two kinds of rule", item.name.value),
                        item.name.span,
                        "another kind here",
                    )
                    .also(first, "first here")
                    .help("versions of one rule are of one kind; rename one of them"),
                );
            }
            return;
        }
        let id = RuleId::new(self.book.rules.len());
        if self.claim(item, Entity::Rule(id)) {
            let id = item.name.value.clone();
            self.book.rules.push(Rule { id, kind, versions: Vec::new() });
        }
    }

    fn fact_kind(&mut self, kind: &FactType) -> FactKind {
        match kind {
            FactType::YesNo => FactKind::YesNo,
            FactType::OneOf(names) => {
                self.reserved(names, &["unknown", "not-applicable"]);
                FactKind::OneOf(self.options(names))
            }
            FactType::SomeOf(names) => {
                self.reserved(names, &["unknown", "not-applicable", "none"]);
                FactKind::SomeOf(self.options(names))
            }
            FactType::Number(unit) => FactKind::Number(unit.value.clone()),
            FactType::Date => FactKind::Date,
        }
    }

    /// Some options could never be told from an answer that is none of them.
    fn reserved(&mut self, names: &[Name], words: &[&str]) {
        for name in names.iter().filter(|name| words.contains(&name.value.as_str())) {
            let meaning = match name.value.as_str() {
                "unknown" => "leave it out; any fact may be `unknown`",
                "none" => "leave it out; write `{}` and `is none` for no option at all",
                _ => "leave it out; any fact may be `n/a`",
            };
            self.diagnostics.push(
                Diagnostic::error(
                    "reserved-option",
                    format!("`{}` has a meaning of its own here", name.value),
                    name.span,
                    "cannot be an option",
                )
                .help(meaning),
            );
        }
    }

    fn options(&mut self, names: &[Name]) -> Vec<String> {
        let mut options: Vec<String> = Vec::new();
        for name in names {
            if options.contains(&name.value) {
                self.diagnostics.push(
                    Diagnostic::error(
                        "duplicate-option",
                        format!("`{}` stands twice in this list", name.value),
                        name.span,
                        "a second time here",
                    )
                    .help("remove one of the two"),
                );
                continue;
            }
            options.push(name.value.clone());
        }
        options
    }

    // ---- Second pass: the inputs of the graph, in the order of the dictionary.

    fn allocate_atoms(&mut self, items: &[Item]) {
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

    fn collect_comparisons(
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
            | ExprKind::Includes(..)
            | ExprKind::Is(..) => {}
        }
    }

    // ---- Third pass: what rules say.

    fn define(&mut self, items: &[Item]) {
        for item in items {
            match &item.kind {
                ItemKind::Fact { .. } => {
                    let cites = self.required_cites(item);
                    if let Some(id) = self.book.fact(&item.name.value)
                        && let Some(fact) = self.book.facts.get_mut(id.index())
                        && fact.cites.is_empty()
                    {
                        fact.cites = cites;
                    }
                }
                // Its citations themselves are known since the first pass.
                ItemKind::Date { .. } => self.require_cites(item),
                ItemKind::Reading { guided, .. } => self.define_reading(item, guided.as_ref()),
                ItemKind::Rule { kind, since, until, body } => {
                    self.define_rule(item, *kind, since.as_ref(), until.as_ref(), body);
                }
                _ => {}
            }
        }
    }

    fn define_reading(&mut self, item: &Item, guided: Option<&(Cite, Name)>) {
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
    fn guidance_of(&mut self, cite: &Cite) -> Option<GuidanceId> {
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

    fn define_rule(
        &mut self,
        item: &Item,
        kind: RuleKind,
        since: Option<&DateRef>,
        until: Option<&DateRef>,
        body: &Expr,
    ) {
        let cites = self.required_cites(item);
        let act = self.version_act(item);
        let repealed_by = item.repealed_by.as_ref().and_then(|name| self.act(name));
        let guidance = self.guidance_rule(item, kind);
        let since = since.and_then(|date| self.day(date));
        let until = until.and_then(|date| self.day(date));
        let condition = self.condition(body);
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
            doc: item.doc.clone(),
            guidance,
            condition,
            span: item.span,
        };
        if let Some(rule) = self.book.rules.get_mut(id.index()) {
            rule.versions.push(version);
        }
    }

    /// The guidance that carries a rule. A rule of guidance cites guidance
    /// first; a rule of law cites at least one act.
    fn guidance_rule(&mut self, item: &Item, kind: RuleKind) -> Option<GuidanceId> {
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
    fn version_act(&mut self, item: &Item) -> Option<ActId> {
        match &item.by {
            Some(name) => self.act(name),
            None if self.book.acts.is_empty() => None,
            None => Some(ActId(0)),
        }
    }

    fn act(&mut self, name: &Name) -> Option<ActId> {
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

    fn day(&mut self, date: &DateRef) -> Option<Day> {
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

    fn required_cites(&mut self, item: &Item) -> Vec<Citation> {
        self.require_cites(item);
        self.cites(&item.cites)
    }

    fn require_cites(&mut self, item: &Item) {
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

    fn cites(&mut self, cites: &[Cite]) -> Vec<Citation> {
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

    fn condition(&mut self, expr: &Expr) -> Condition {
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
            ExprKind::Includes(fact, option) => self.includes(fact, option),
            ExprKind::Is(subject, option) => self.is(subject, option),
            ExprKind::Compare(fact, comparison, literal) => {
                self.compare(fact, *comparison, literal)
            }
        }
    }

    fn conditions(&mut self, parts: &[Expr]) -> Vec<Condition> {
        parts.iter().map(|part| self.condition(part)).collect()
    }

    fn reference(&mut self, name: &Name, whenever: bool) -> Condition {
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

    fn clash(&mut self, name: &Name, what: &str, label: &str, remedy: String) {
        self.diagnostics.push(
            Diagnostic::error("type-clash", format!("`{}` {what}", name.value), name.span, label)
                .help(remedy),
        );
    }

    fn family(&mut self, prefix: &Name, whenever: bool, all: bool) -> Condition {
        let members: Vec<Condition> = (0u32..)
            .zip(&self.book.rules)
            .filter(|(_, rule)| rule.is_conclusion() && rule.id.starts_with(&prefix.value))
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

    fn includes(&mut self, name: &Name, option: &Name) -> Condition {
        let Some(fact) = self.fact_of_kind(name, "`includes` does not fit", |kind| {
            matches!(kind, FactKind::SomeOf(_))
        }) else {
            return Condition::Any(Vec::new());
        };
        self.option_atom(fact, option)
    }

    fn is(&mut self, name: &Name, option: &Name) -> Condition {
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

    fn option_atom(&mut self, id: FactId, option: &Name) -> Condition {
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
    fn fact_of_kind(
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

    fn compare(&mut self, name: &Name, comparison: Comparison, literal: &Literal) -> Condition {
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

    // ---- Fourth pass: examples.

    fn examples(&mut self, items: &[Item]) {
        let mut index: BTreeMap<&str, &Item> = BTreeMap::new();
        for item in items {
            if matches!(item.kind, ItemKind::Example(_)) {
                if let Some(first) = index.get(item.name.value.as_str()) {
                    self.diagnostics.push(
                        Diagnostic::error(
                            "duplicate-id",
                            format!("the example `{}` stands twice", item.name.value),
                            item.name.span,
                            "a second time here",
                        )
                        .also(first.name.span, "first here")
                        .help("rename one of them"),
                    );
                    continue;
                }
                index.insert(&item.name.value, item);
            }
        }
        self.like_itself(&index);
        for item in items {
            let ItemKind::Example(example) = &item.kind else {
                continue;
            };
            let known = example.known.as_ref().unwrap_or(&example.on);
            if let Some(begins) = self.book.begins()
                && let Some(early) = [&example.on, known].into_iter().find(|d| d.value < begins)
            {
                self.diagnostics.push(
                    Diagnostic::error(
                        "before-the-law",
                        format!("there was no law to ask about on {}", early.value),
                        early.span,
                        "too early",
                    )
                    .help(format!(
                        "the first act is of {begins}; ask about that day or a later one"
                    )),
                );
                continue;
            }
            let mut facts = Facts::unknown(&self.book);
            self.given(item, &index, &mut facts, 0);
            let expect = example
                .expect
                .iter()
                .filter_map(|(finding, status, date)| {
                    let rule = self.conclusion(finding)?;
                    const WORDS: [&str; 6] =
                        ["holds", "fails", "later", "ended", "open", "unsettled"];
                    if !WORDS.contains(&status.value.as_str()) {
                        let message = format!("no status is named `{}`", status.value);
                        let remedy = match closest(&status.value, WORDS) {
                            Some(meant) => format!("did you mean `{meant}`?"),
                            None => format!("statuses: {}", WORDS.join(", ")),
                        };
                        self.diagnostics.push(
                            Diagnostic::error(
                                "unknown-status",
                                message,
                                status.span,
                                "not a status",
                            )
                            .help(remedy),
                        );
                        return None;
                    }
                    let last = date.as_ref().map_or(status.span, |date| date.span);
                    let span = finding.span.to(last);
                    Some((rule, status.value.clone(), date.as_ref().map(|date| date.value), span))
                })
                .collect();
            let (id, on, known) = (item.name.value.clone(), example.on.value, known.value);
            self.book.examples.push(Example { id, on, known, facts, expect });
        }
    }

    /// Reports every circle of examples once, at its first name in the alphabet.
    fn like_itself(&mut self, index: &BTreeMap<&str, &Item>) {
        let like = |item: &Item| match &item.kind {
            ItemKind::Example(example) => example.like.clone(),
            _ => None,
        };
        for (name, item) in index {
            let mut chain = vec![*name];
            let mut next = like(item);
            while let Some(base) = next.as_ref().and_then(|next| index.get(next.value.as_str())) {
                if base.name.value == *name {
                    chain.push(name);
                    break;
                }
                if chain.contains(&base.name.value.as_str()) || base.name.value.as_str() < *name {
                    break;
                }
                chain.push(&base.name.value);
                next = like(base);
            }
            let Some(first) = like(item).filter(|_| chain.len() > 1 && chain.last() == Some(name))
            else {
                continue;
            };
            self.diagnostics.push(
                Diagnostic::error(
                    "cyclic-examples",
                    format!("the example `{name}` is like itself"),
                    first.span,
                    "leads back here",
                )
                .help(format!(
                    "the circle: {}; let one of them stand without `like`",
                    chain.join(" → ")
                )),
            );
        }
    }

    fn conclusion(&mut self, name: &Name) -> Option<RuleId> {
        let id = self.book.rule(&name.value);
        let rule = id.and_then(|id| self.book.rules.get(id.index()));
        if rule.is_some_and(Rule::is_conclusion) {
            return id;
        }
        if let Some(other) = self.book.names.get(&name.value) {
            let noun = rule.map_or(other.noun(), |rule| match rule.kind {
                RuleKind::Guidance => "guidance",
                _ => "a term",
            });
            self.diagnostics.push(
                Diagnostic::error(
                    "unknown-finding",
                    format!("`{}` is {noun}, not a finding", name.value),
                    name.span,
                    "a finding or class is meant here",
                )
                .help("name a finding or class that rests on it"),
            );
            return None;
        }
        let known = self.book.rules.iter().filter(|rule| rule.is_conclusion());
        let fault = unknown(name, "unknown-finding", "finding", known.map(|rule| rule.id.as_str()));
        self.diagnostics.push(fault);
        None
    }

    /// Fills in the facts of an example, those of the one it is like first.
    fn given(
        &mut self,
        item: &Item,
        index: &BTreeMap<&str, &Item>,
        facts: &mut Facts,
        depth: usize,
    ) {
        let ItemKind::Example(example) = &item.kind else {
            return;
        };
        if let Some(like) = &example.like {
            match index.get(like.value.as_str()) {
                Some(base) if depth <= index.len() => self.given(base, index, facts, depth + 1),
                // The walk has come round; `like_itself` reports it.
                Some(_) => return,
                None if depth == 0 => {
                    let fault = unknown(like, "unknown-example", "example", index.keys().copied());
                    self.diagnostics.push(fault);
                }
                None => {}
            }
        }
        for (position, (name, answer)) in example.given.iter().enumerate() {
            let mut before = example.given.iter().take(position);
            if let Some((first, _)) = before.find(|(first, _)| first.value == name.value)
                && depth == 0
            {
                self.diagnostics.push(
                    Diagnostic::error(
                        "answer-twice",
                        format!("`{}` is given twice in one example", name.value),
                        name.span,
                        "a second time here",
                    )
                    .also(first.span, "first here")
                    .help("keep one of the two"),
                );
            }
            let Some(fact) = self.book.fact(&name.value) else {
                if depth == 0 {
                    let known = self.book.facts.iter().map(|fact| fact.id.as_str());
                    let fault = unknown(name, "unknown-fact", "fact", known);
                    self.diagnostics.push(fault);
                }
                continue;
            };
            match self.book.fit(fact, &given(answer)) {
                Ok(state) => facts.set(fact, state),
                Err(misfit) if depth == 0 => {
                    if let Some(fact) = self.book.facts.get(fact.index()) {
                        self.diagnostics.push(misfit_diagnostic(fact, answer, misfit));
                    }
                }
                Err(_) => {}
            }
        }
    }
}

fn given(answer: &Answer) -> Given {
    match &answer.kind {
        AnswerKind::Word(word) => Given::Word(word.clone()),
        AnswerKind::Set(names) => {
            Given::Words(names.iter().map(|name| name.value.clone()).collect())
        }
        AnswerKind::Number(number, unit) => Given::Number(*number, unit.clone()),
        AnswerKind::Date(date) => Given::Date(*date),
    }
}

fn misfit_diagnostic(fact: &Fact, answer: &Answer, misfit: Misfit) -> Diagnostic {
    let (options, may_be_none) = match &fact.kind {
        FactKind::OneOf(options) => (options.as_slice(), false),
        FactKind::SomeOf(options) => (options.as_slice(), true),
        _ => (&[][..], false),
    };
    let fact = &fact.id;
    let mut span = answer.span;
    let (message, help) = match misfit {
        Misfit::Type(expected) => {
            let expected = match expected {
                AnswerType::YesNo => "yes or no",
                AnswerType::OneOption => "one option",
                AnswerType::Options => "options in braces, or empty braces",
                AnswerType::Number => "a number of at least 0",
                AnswerType::Day => "a day, year-month-day",
            };
            (format!("`{fact}` needs another kind of value"), format!("give {expected}"))
        }
        Misfit::Option(option, closest) => {
            if let AnswerKind::Set(names) = &answer.kind {
                let wrong = names.iter().find(|name| name.value == option);
                span = wrong.map_or(span, |name| name.span);
            }
            let help = match closest {
                _ if may_be_none && option == "none" => "write `{}` if no option applies".into(),
                Some(known) => format!("did you mean `{known}`?"),
                None => format!("options: {}", options.join(", ")),
            };
            (format!("`{option}` is no option of `{fact}`"), help)
        }
        Misfit::Unit(unit) => {
            (format!("`{fact}` is counted in another unit"), format!("give it in {unit}"))
        }
        Misfit::Several => {
            (format!("`{fact}` has exactly one answer"), "give one option, without braces".into())
        }
    };
    Diagnostic::error("wrong-value", message, span, "does not fit").help(help)
}

fn unknown<'a>(
    name: &Name,
    code: &'static str,
    noun: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let message = format!("no {noun} is named `{}`", name.value);
    let diagnostic = Diagnostic::error(code, message, name.span, "not declared");
    match closest(&name.value, known) {
        Some(meant) => diagnostic.help(format!("did you mean `{meant}`?")),
        None => diagnostic.help(format!("declare it, or name a declared {noun}")),
    }
}

fn unknown_option<'a>(
    option: &Name,
    noun: &str,
    of: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let message = format!("`{}` is no {noun} of `{of}`", option.value);
    let label = if noun == "option" { "not an option" } else { "not a reading" };
    let list = known.clone().into_iter().collect::<Vec<_>>().join(", ");
    let diagnostic = Diagnostic::error("unknown-option", message, option.span, label);
    match closest(&option.value, known) {
        Some(meant) => diagnostic.help(format!("did you mean `{meant}`?")),
        None => diagnostic.help(format!("{noun}s: {list}")),
    }
}

fn range(start: usize, end: usize) -> std::ops::Range<u32> {
    AtomId::new(start).0..AtomId::new(end).0
}
