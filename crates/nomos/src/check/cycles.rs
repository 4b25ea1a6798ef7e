//! No rule may rest on itself, in any version.

use super::heading;
use crate::diagnostic::Diagnostic;
use crate::rulebook::{Condition, RuleId, Rulebook};

pub(super) fn check(rulebook: &Rulebook) -> Vec<Diagnostic> {
    let mut search = Search {
        rulebook,
        state: vec![State::New; rulebook.rules.len()],
        path: Vec::new(),
        diagnostics: Vec::new(),
    };
    for index in 0..rulebook.rules.len() {
        search.visit(RuleId::new(index));
    }
    search.diagnostics
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

struct Search<'a> {
    rulebook: &'a Rulebook,
    state: Vec<State>,
    path: Vec<RuleId>,
    diagnostics: Vec<Diagnostic>,
}

impl Search<'_> {
    fn visit(&mut self, id: RuleId) {
        match self.state.get(id.index()) {
            Some(State::New) => {}
            Some(State::Open) => return self.report(id),
            _ => return,
        }
        self.mark(id, State::Open);
        self.path.push(id);
        let rulebook = self.rulebook;
        if let Some(rule) = rulebook.rules.get(id.index()) {
            let mut next = Vec::new();
            for version in &rule.versions {
                references(&version.condition, &mut next);
            }
            // A rule that is named twice is one cycle.
            next.sort_unstable();
            next.dedup();
            for rule in next {
                self.visit(rule);
            }
        }
        self.path.pop();
        self.mark(id, State::Done);
    }

    fn mark(&mut self, id: RuleId, state: State) {
        if let Some(place) = self.state.get_mut(id.index()) {
            *place = state;
        }
    }

    fn report(&mut self, id: RuleId) {
        let start = self.path.iter().position(|on_path| *on_path == id).unwrap_or(0);
        let names: Vec<&str> = self
            .path
            .iter()
            .skip(start)
            .chain([&id])
            .filter_map(|rule| self.rulebook.rules.get(rule.index()))
            .map(|rule| rule.id.as_str())
            .collect();
        let rule = self.rulebook.rules.get(id.index());
        let span = heading(self.rulebook, rule.and_then(|rule| rule.versions.first()));
        let first = names.first().copied().unwrap_or_default();
        self.diagnostics.push(
            Diagnostic::error(
                "cycle",
                format!("`{first}` rests on itself"),
                span,
                "begins and ends here",
            )
            .help(format!("the circle: {}; break it at one of them", names.join(" → "))),
        );
    }
}

/// The rules that a condition names.
pub(super) fn references(condition: &Condition, found: &mut Vec<RuleId>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                references(part, found);
            }
        }
        Condition::Not(inner) => references(inner, found),
        Condition::Rule { rule, .. } => found.push(*rule),
        Condition::Atom(_) | Condition::OnOrAfter(..) | Condition::After(..) => {}
    }
}
