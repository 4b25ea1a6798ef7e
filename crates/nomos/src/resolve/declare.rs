//! First pass: every name exists, once.

use super::*;
use crate::rulebook::*;
use crate::syntax::*;
use jiff::civil::Date;

impl Resolver {
    pub(super) fn declare(&mut self, items: &[Item]) {
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
                ItemKind::Fact { kind, prior, fixed, costs, formerly, .. } => {
                    let id = FactId::new(self.book.facts.len());
                    if self.claim(item, Entity::Fact(id)) {
                        let kind = self.fact_kind(kind);
                        let prior = prior.as_ref().map(|prior| prior.value);
                        self.book.facts.push(Fact {
                            id: item.name.value.clone(),
                            cites: Vec::new(),
                            kind,
                            prior,
                            fixed: *fixed,
                            costs: costs.unwrap_or(1),
                            after: Vec::new(),
                            topic: item.span.source,
                            atoms: 0..0,
                        });
                        for name in formerly {
                            self.book.former.insert(name.value.clone(), id);
                        }
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
                            cites: Vec::new(),
                            alternatives,
                            guided: None,
                            atoms: 0..0,
                        });
                    }
                }
                ItemKind::Rule { kind, terms, .. } => self.declare_rule(item, *kind, terms),
                _ => self.declare_for_duties(item),
            }
        }
    }

    /// Takes a name for an entity; false, with a diagnostic, if it is taken.
    pub(super) fn claim(&mut self, item: &Item, entity: Entity) -> bool {
        self.claim_as(item, item.name.value.clone(), entity)
    }

    /// The same under a key of its own: parties and the like may be named as
    /// rules and facts are.
    pub(super) fn claim_as(&mut self, item: &Item, key: String, entity: Entity) -> bool {
        let name = &item.name.value;
        if let Some(first) = self.spans.get(&key) {
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
        self.spans.insert(key.clone(), item.name.span);
        self.book.names.insert(key, entity);
        true
    }

    pub(super) fn declare_date(&mut self, item: &Item) {
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

    pub(super) fn declare_rule(&mut self, item: &Item, kind: RuleKind, terms: &DutyClauses) {
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
            if let Some(party) = &terms.on {
                self.duty_parties.insert(id, party.value.clone());
            }
            let id = item.name.value.clone();
            self.book.rules.push(Rule { id, kind, versions: Vec::new() });
        }
    }

    pub(super) fn fact_kind(&mut self, kind: &FactType) -> FactKind {
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
    pub(super) fn reserved(&mut self, names: &[Name], words: &[&str]) {
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

    pub(super) fn options(&mut self, names: &[Name]) -> Vec<String> {
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
}
