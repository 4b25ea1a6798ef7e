//! Duties: the parties, events, evidence, fines and supervisors they name.

use super::*;
use crate::duty::{Amount, Due, DutyTerms, Fine, Label, LabelKind, Supervision};
use crate::rulebook::*;
use crate::syntax::*;

impl Resolver {
    /// First pass: labels, fines and supervisions exist.
    pub(super) fn declare_for_duties(&mut self, item: &Item) {
        let id = item.name.value.clone();
        match &item.kind {
            ItemKind::Label(kind) => self.declare_label(item, *kind),
            ItemKind::Event(_) => self.declare_label(item, LabelKind::Event),
            ItemKind::Fine(form) => {
                let fine = FineId::new(self.book.fines.len());
                if self.claim_as(item, key("fine", &id), Entity::Fine(fine)) {
                    let amount = form.amount.as_ref().map(bare);
                    let (cites, instead) = (Vec::new(), Vec::new());
                    self.book.fines.push(Fine { id, cites, amount, instead });
                }
            }
            ItemKind::Supervision(_) => {
                let supervision = SupervisionId::new(self.book.supervisions.len());
                if self.claim_as(item, key("supervision", &id), Entity::Supervision(supervision)) {
                    let (cites, findings) = (Vec::new(), Vec::new());
                    self.book.supervisions.push(Supervision { id, cites, findings });
                }
            }
            _ => {}
        }
    }

    fn declare_label(&mut self, item: &Item, kind: LabelKind) {
        let id = item.name.value.clone();
        let label = LabelId::new(self.book.labels.len());
        if self.claim_as(item, key(kind.noun(), &id), Entity::Label(label)) {
            let (cites, instead) = (Vec::new(), Vec::new());
            self.book.labels.push(Label { id, kind, cites, instead });
        }
    }

    /// Third pass: what they say.
    pub(super) fn define_for_duties(&mut self, item: &Item) {
        let cites = self.required_cites(item);
        let noun = match &item.kind {
            ItemKind::Label(kind) => kind.noun(),
            ItemKind::Event(_) => LabelKind::Event.noun(),
            ItemKind::Fine(_) => "fine",
            _ => "supervision",
        };
        let known = self.book.names.get(&key(noun, &item.name.value)).copied();
        match (&item.kind, known) {
            (ItemKind::Label(_), Some(Entity::Label(id))) => {
                if let Some(label) = self.book.labels.get_mut(id.index()) {
                    label.cites = cites;
                }
            }
            (ItemKind::Event(names), Some(Entity::Label(id))) => {
                let taken = names.iter().filter_map(|(date, finding)| {
                    // Both are looked up, so that both faults are told.
                    let (date, finding) = (self.named_date(date), self.conclusion(finding));
                    date.zip(finding)
                });
                let instead = taken.collect();
                if let Some(label) = self.book.labels.get_mut(id.index()) {
                    (label.cites, label.instead) = (cites, instead);
                }
            }
            (ItemKind::Fine(form), Some(Entity::Fine(id))) => {
                let amount = form.amount.as_ref().map(|form| self.amount(form));
                let taken = form.instead.iter().filter_map(|(fine, finding)| {
                    // Both are looked up, so that both faults are told.
                    let (fine, finding) = (self.fine_with_amount(fine), self.conclusion(finding));
                    fine.zip(finding)
                });
                let instead = taken.collect();
                if let Some(fine) = self.book.fines.get_mut(id.index()) {
                    (fine.cites, fine.amount, fine.instead) = (cites, amount, instead);
                }
            }
            (ItemKind::Supervision(names), Some(Entity::Supervision(id))) => {
                let findings = names.iter().filter_map(|name| self.conclusion(name)).collect();
                if let Some(supervision) = self.book.supervisions.get_mut(id.index()) {
                    (supervision.cites, supervision.findings) = (cites, findings);
                }
            }
            _ => {}
        }
    }

    /// The terms of a duty; none if its addressee is not told.
    pub(super) fn duty_terms(&mut self, item: &Item, terms: &DutyClauses) -> Option<DutyTerms> {
        let Some(on) = &terms.on else {
            self.diagnostics.push(
                Diagnostic::error(
                    "missing-addressee",
                    format!("the duty `{}` does not say whom it binds", item.name.value),
                    item.name.span,
                    "binds nobody",
                )
                .help("name the party after the citation: `on PARTY`"),
            );
            return None;
        };
        let party = self.label(on, LabelKind::Party);
        let due = terms.due.as_ref().and_then(|form| self.due(form));
        let evidence =
            terms.show.iter().filter_map(|name| self.label(name, LabelKind::Evidence)).collect();
        let fine = terms.fine.as_ref().and_then(|name| self.fine(name));
        let supervision = terms.under.as_ref().and_then(|name| self.supervision(name));
        Some(DutyTerms { party: party?, due, evidence, fine, supervision })
    }

    fn due(&mut self, form: &DueForm) -> Option<Due> {
        Some(match form {
            DueForm::Before(event) => Due::Before(self.label(event, LabelKind::Event)?),
            DueForm::By(name) => match self.book.names.get(&name.value) {
                // An event of this name comes first; other names are no dates.
                Some(Entity::Date(id)) if !self.is_event(name) => Due::ByDate(*id),
                _ => Due::By(self.label(name, LabelKind::Event)?),
            },
            DueForm::AtOnce(event) => Due::AtOnce(self.label(event, LabelKind::Event)?),
            DueForm::After(event) => Due::After(self.label(event, LabelKind::Event)?),
            DueForm::On(event) => Due::On(self.label(event, LabelKind::Event)?),
            DueForm::Within(period, event) => {
                Due::Within(*period, self.label(event, LabelKind::Event)?)
            }
            DueForm::Every(period) => Due::Every(*period),
            DueForm::For(period, event) => Due::For(*period, self.label(event, LabelKind::Event)?),
        })
    }

    fn named_date(&mut self, name: &Name) -> Option<DateId> {
        match self.day(&DateRef::Named(name.clone()))? {
            Day::Named(date) => Some(date),
            Day::Fixed(_) => None,
        }
    }

    fn is_event(&self, name: &Name) -> bool {
        self.book.names.contains_key(&key(LabelKind::Event.noun(), &name.value))
    }

    fn label(&mut self, name: &Name, kind: LabelKind) -> Option<LabelId> {
        let noun = kind.noun();
        if let Some(Entity::Label(id)) = self.book.names.get(&key(noun, &name.value)) {
            return Some(*id);
        }
        let labels = self.book.labels.iter().filter(|label| label.kind == kind);
        let known: Vec<String> = labels.map(|label| label.id.clone()).collect();
        self.unknown_part(name, noun, &known);
        None
    }

    fn fine(&mut self, name: &Name) -> Option<FineId> {
        if let Some(Entity::Fine(id)) = self.book.names.get(&key("fine", &name.value)) {
            return Some(*id);
        }
        let known: Vec<String> = self.book.fines.iter().map(|fine| fine.id.clone()).collect();
        self.unknown_part(name, "fine", &known);
        None
    }

    /// The amount with the findings it names.
    fn amount(&mut self, form: &AmountForm) -> Amount {
        let lower = form.lower.iter().filter_map(|name| self.conclusion(name)).collect();
        let left_to = form.left_to.as_ref().and_then(|name| self.conclusion(name));
        Amount { lower, left_to, ..bare(form) }
    }

    /// A fine that takes the place of another: results say what it may cost.
    fn fine_with_amount(&mut self, name: &Name) -> Option<FineId> {
        let id = self.fine(name)?;
        let named = self.book.fines.get(id.index()).is_some_and(|fine| fine.amount.is_some());
        if named {
            return Some(id);
        }
        let message = format!("the fine `{}` names no amount", name.value);
        self.diagnostics.push(
            Diagnostic::error("missing-amount", message, name.span, "takes the place of another")
                .help("write `up to 1e6 EUR` in its declaration, or name another fine"),
        );
        None
    }

    fn supervision(&mut self, name: &Name) -> Option<SupervisionId> {
        if let Some(Entity::Supervision(id)) = self.book.names.get(&key("supervision", &name.value))
        {
            return Some(*id);
        }
        let known: Vec<String> = self.book.supervisions.iter().map(|s| s.id.clone()).collect();
        self.unknown_part(name, "supervision", &known);
        None
    }

    /// A name that no party, event, evidence, fine or supervision has.
    fn unknown_part(&mut self, name: &Name, noun: &str, known: &[String]) {
        let fault = unknown(name, "unknown-part", noun, known.iter().map(String::as_str));
        self.diagnostics.push(fault);
    }

    /// `any duty`, `any duty on PARTY`.
    pub(super) fn duties(&mut self, party: Option<&Name>) -> Condition {
        if let Some(party) = party {
            self.label(party, LabelKind::Party);
        }
        let bound = |id: RuleId| match party {
            Some(party) => self.duty_parties.get(&id) == Some(&party.value),
            None => true,
        };
        let duties = (0u32..).map(RuleId).zip(&self.book.rules);
        let duties = duties.filter(|(id, rule)| rule.is_duty() && bound(*id));
        Condition::Any(duties.map(|(rule, _)| Condition::Rule { rule, whenever: false }).collect())
    }
}

/// The amount before names are known.
fn bare(form: &AmountForm) -> Amount {
    let AmountForm { cap, share, undertakings, daily, .. } = *form;
    let unit = form.unit.value.clone();
    Amount { cap, unit, share, undertakings, daily, lower: Vec::new(), left_to: None }
}

/// Under which a party, an event and so on is kept, apart from facts and rules.
fn key(noun: &str, id: &str) -> String {
    format!("{noun} {id}")
}
