//! Which rules a change of one declaration can reach.

use super::cycles::references;
use crate::rulebook::{Condition, Day, Reading, Rule, RuleId, Rulebook};

/// A rule and all that rest on it.
pub(crate) fn by_rule(rulebook: &Rulebook, rule: RuleId) -> Vec<RuleId> {
    with_users(rulebook, vec![rule])
}

/// The rules that a named date begins or ends or that compare with it, and
/// all that rest on them.
pub(crate) fn by_date(rulebook: &Rulebook, date: &str) -> Vec<RuleId> {
    let named = |day: Day| match day {
        Day::Named(id) => rulebook.dates.get(id.index()).is_some_and(|known| known.id == date),
        Day::Fixed(_) => false,
    };
    let uses = (0..).map(RuleId::new).zip(&rulebook.rules).filter(|(_, rule)| {
        rule.versions.iter().any(|version| {
            [version.since, version.until].into_iter().flatten().any(named)
                || compares(&version.condition, &named)
        })
    });
    with_users(rulebook, uses.map(|(id, _)| id).collect())
}

/// The rules that a reading decides, and all that rest on them.
pub(crate) fn by_reading(rulebook: &Rulebook, reading: &Reading) -> Vec<RuleId> {
    with_users(rulebook, deciding(rulebook, reading))
}

/// The rules that name a reading themselves.
pub(crate) fn deciding(rulebook: &Rulebook, reading: &Reading) -> Vec<RuleId> {
    let names = |rule: &Rule| rule.versions.iter().any(|v| asks(&v.condition, reading));
    let rules = (0..).map(RuleId::new).zip(&rulebook.rules);
    rules.filter(|(_, rule)| names(rule)).map(|(id, _)| id).collect()
}

fn asks(condition: &Condition, reading: &Reading) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| asks(part, reading))
        }
        Condition::Not(inner) => asks(inner, reading),
        Condition::Atom(atom) => reading.atoms.contains(&atom.0),
        Condition::OnOrAfter(..) | Condition::After(..) | Condition::Rule { .. } => false,
    }
}

fn compares(condition: &Condition, named: &impl Fn(Day) -> bool) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().any(|part| compares(part, named))
        }
        Condition::Not(inner) => compares(inner, named),
        Condition::OnOrAfter(_, day) | Condition::After(_, day) => named(*day),
        Condition::Atom(_) | Condition::Rule { .. } => false,
    }
}

/// Adds whatever names one of the rules, however indirectly.
fn with_users(rulebook: &Rulebook, mut found: Vec<RuleId>) -> Vec<RuleId> {
    let named: Vec<Vec<RuleId>> = (rulebook.rules.iter())
        .map(|rule| {
            let mut named = Vec::new();
            for version in &rule.versions {
                references(&version.condition, &mut named);
            }
            named
        })
        .collect();
    loop {
        let uses = |named: &Vec<RuleId>| named.iter().any(|rule| found.contains(rule));
        let users = (0..).map(RuleId::new).zip(&named).filter(|(_, named)| uses(named));
        let more: Vec<RuleId> = users.map(|(id, _)| id).filter(|id| !found.contains(id)).collect();
        if more.is_empty() {
            return found;
        }
        found.extend(more);
    }
}
