//! Where a difference comes from: provisions of amending acts, and other
//! conclusions.

use super::Effect;
use crate::rulebook::{ActId, Citation, Condition, Day, FactId, Rule, RuleId, Rulebook, Version};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The acts that one state of the law holds and the other does not.
pub(super) fn acts_between(rulebook: &Rulebook, first: Date, second: Date) -> Vec<ActId> {
    let (early, late) = (first.min(second), first.max(second));
    let acts = (0u32..).map(ActId).zip(&rulebook.acts);
    acts.filter(|(_, act)| early < act.from && act.from <= late).map(|(id, _)| id).collect()
}

/// Whether some of the acts brought a version of a rule, or ended one.
pub(super) fn is_rewritten(rulebook: &Rulebook, acts: &[ActId], rule: RuleId) -> bool {
    let versions = rulebook.rules.get(rule.index()).map_or(&[][..], |rule| &rule.versions);
    versions.iter().any(|version| {
        acts.contains(&version.act) || version.repealed_by.is_some_and(|act| acts.contains(&act))
    })
}

/// The provisions by which some of the acts gave a rule its text, or ended it.
pub(super) fn text_by(rulebook: &Rulebook, acts: &[ActId], rule: RuleId) -> Vec<Citation> {
    let mut cites = Vec::new();
    for version in rulebook.rules.get(rule.index()).into_iter().flat_map(|rule| &rule.versions) {
        text_of(rulebook, acts, version, &mut cites);
    }
    cites
}

/// Provisions of the given acts on which a conclusion rests: those of the rule
/// and its dates, or else those of the nearest rules below it. A conclusion
/// that means what it meant before is no reason and is not searched.
pub(super) fn nearest(
    rulebook: &Rulebook,
    acts: &[ActId],
    changed: &BTreeSet<RuleId>,
    rule: RuleId,
) -> Vec<Citation> {
    let mut seen = BTreeSet::from([rule]);
    let mut layer = vec![rule];
    while !layer.is_empty() {
        let mut cites: Vec<Citation> = Vec::new();
        let mut below = Vec::new();
        for rule in layer.iter().filter_map(|rule| rulebook.rules.get(rule.index())) {
            own(rulebook, acts, rule, &mut cites);
            for version in &rule.versions {
                rules_of(&version.condition, &mut below);
            }
        }
        if !cites.is_empty() {
            return cites;
        }
        below.retain(|rule| {
            let entry = rulebook.rules.get(rule.index());
            let is_conclusion = entry.is_some_and(Rule::is_conclusion);
            (!is_conclusion || changed.contains(rule)) && seen.insert(*rule)
        });
        layer = below;
    }
    Vec::new()
}

/// The provisions of the given acts that made, ended or dated a rule.
fn own(rulebook: &Rulebook, acts: &[ActId], rule: &Rule, cites: &mut Vec<Citation>) {
    for version in &rule.versions {
        text_of(rulebook, acts, version, cites);
        dates_of(rulebook, acts, version, cites);
    }
}

/// Where the given acts made or ended a version.
fn text_of(rulebook: &Rulebook, acts: &[ActId], version: &Version, cites: &mut Vec<Citation>) {
    for act in [Some(version.act), version.repealed_by].into_iter().flatten() {
        if acts.contains(&act) {
            add(rulebook, act, &version.cites, cites);
        }
    }
}

/// Where they set the dates that a version names.
fn dates_of(rulebook: &Rulebook, acts: &[ActId], version: &Version, cites: &mut Vec<Citation>) {
    let mut days: Vec<Day> = [version.since, version.until].into_iter().flatten().collect();
    days_of(&version.condition, &mut days);
    for day in days {
        let Day::Named(id) = day else { continue };
        let versions = rulebook.dates.get(id.index()).map_or(&[][..], |date| &date.versions);
        for (act, _, found) in versions.iter().filter(|(act, ..)| acts.contains(act)) {
            add(rulebook, *act, found, cites);
        }
    }
}

/// Adds the citations of an act itself.
fn add(rulebook: &Rulebook, act: ActId, found: &[Citation], cites: &mut Vec<Citation>) {
    let id = rulebook.acts.get(act.index()).map(|act| act.id.as_str());
    for cite in found.iter().filter(|cite| Some(cite.source.as_str()) == id) {
        if !cites.contains(cite) {
            cites.push(cite.clone());
        }
    }
}

/// What makes conclusions differ for one system.
pub(super) struct Made<'a> {
    /// The acts that may have.
    pub(super) acts: &'a [ActId],
    /// The conclusions that differ for it, and how.
    pub(super) among: &'a BTreeMap<RuleId, Effect>,
    /// What is special about it.
    pub(super) facts: &'a BTreeSet<FactId>,
}

impl Made<'_> {
    /// The provisions that make a conclusion differ: its own, or those of the
    /// conclusions from which it follows in the end.
    pub(super) fn by(&self, rulebook: &Rulebook, rule: RuleId, effect: Effect) -> Vec<Citation> {
        let mut cites: Vec<Citation> = Vec::new();
        let mut seen = BTreeSet::from([rule]);
        let mut stack = vec![(rule, effect)];
        while let Some((rule, effect)) = stack.pop() {
            let mut below = nearest_among(rulebook, self.among, rule);
            let moved = effect == Effect::Moved;
            if below.is_empty() {
                cites.extend(own_cites(rulebook, self.acts, rule, moved, self.facts));
            } else if !moved && self.is_own(rulebook, rule, &below) {
                let own = texts(rulebook, self.acts, rule, self.facts);
                if !own.is_empty() {
                    below.clear();
                }
                cites.extend(own);
            }
            let below = below.into_iter().filter(|rule| seen.insert(*rule));
            stack.extend(below.filter_map(|rule| Some((rule, *self.among.get(&rule)?))));
        }
        let mut seen: Vec<&Citation> = Vec::new();
        for cite in &cites {
            if !seen.contains(&cite) {
                seen.push(cite);
            }
        }
        seen.into_iter().cloned().collect()
    }

    /// Whether what is gained or lost is so by its own text, if that is new:
    /// the acts first made the rule, or all on which it rests is only moved.
    fn is_own(&self, rulebook: &Rulebook, rule: RuleId, below: &[RuleId]) -> bool {
        let mut versions =
            rulebook.rules.get(rule.index()).into_iter().flat_map(|rule| &rule.versions);
        versions.all(|version| self.acts.contains(&version.act))
            || below.iter().all(|rule| self.among.get(rule) == Some(&Effect::Moved))
    }
}

/// The provisions of the given acts that make a conclusion differ for a system
/// of itself: of the rule and the definitions it uses, those that set dates
/// where it is moved to other days, and otherwise those that speak of the given
/// facts.
fn own_cites(
    rulebook: &Rulebook,
    acts: &[ActId],
    rule: RuleId,
    moved: bool,
    facts: &BTreeSet<FactId>,
) -> Vec<Citation> {
    let mut dates = Vec::new();
    for (_, version) in with_terms(rulebook, rule) {
        dates_of(rulebook, acts, version, &mut dates);
    }
    let texts = texts(rulebook, acts, rule, facts);
    let order = if moved { [dates, texts] } else { [texts, dates] };
    order.into_iter().find(|cites| !cites.is_empty()).unwrap_or_default()
}

/// Where the given acts reword a rule or the definitions it uses: those that
/// are its own or speak of the given facts, or else all.
fn texts(
    rulebook: &Rulebook,
    acts: &[ActId],
    rule: RuleId,
    facts: &BTreeSet<FactId>,
) -> Vec<Citation> {
    let (mut near, mut all) = (Vec::new(), Vec::new());
    for (id, version) in with_terms(rulebook, rule) {
        let mut asked = BTreeSet::new();
        facts_of(rulebook, &version.condition, &mut asked);
        text_of(rulebook, acts, version, &mut all);
        if id == rule || !asked.is_disjoint(facts) {
            text_of(rulebook, acts, version, &mut near);
        }
    }
    if near.is_empty() { all } else { near }
}

/// The versions of a rule and of the definitions it uses.
fn with_terms(rulebook: &Rulebook, rule: RuleId) -> Vec<(RuleId, &Version)> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::from([rule]);
    let mut stack = vec![rule];
    while let Some(id) = stack.pop() {
        let Some(entry) = rulebook.rules.get(id.index()) else { continue };
        let mut below = Vec::new();
        for version in &entry.versions {
            rules_of(&version.condition, &mut below);
            found.push((id, version));
        }
        below.retain(|rule| {
            let entry = rulebook.rules.get(rule.index());
            entry.is_some_and(|entry| !entry.is_conclusion()) && seen.insert(*rule)
        });
        stack.extend(below);
    }
    found
}

/// The nearest conclusions below a rule that are among those given.
pub(super) fn nearest_among(
    rulebook: &Rulebook,
    among: &BTreeMap<RuleId, Effect>,
    rule: RuleId,
) -> Vec<RuleId> {
    let mut seen = BTreeSet::from([rule]);
    let mut stack = vec![rule];
    let mut found = BTreeSet::new();
    while let Some(rule) = stack.pop().and_then(|rule| rulebook.rules.get(rule.index())) {
        let mut below = Vec::new();
        for version in &rule.versions {
            rules_of(&version.condition, &mut below);
        }
        below.retain(|rule| seen.insert(*rule));
        let (near, further): (Vec<_>, Vec<_>) =
            below.into_iter().partition(|rule| among.contains_key(rule));
        found.extend(near);
        stack.extend(further);
    }
    found.into_iter().collect()
}

fn rules_of(condition: &Condition, rules: &mut Vec<RuleId>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                rules_of(part, rules);
            }
        }
        Condition::Not(inner) => rules_of(inner, rules),
        Condition::Rule { rule, .. } => rules.push(*rule),
        Condition::Atom(_) | Condition::OnOrAfter(..) | Condition::After(..) => {}
    }
}

fn facts_of(rulebook: &Rulebook, condition: &Condition, facts: &mut BTreeSet<FactId>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                facts_of(rulebook, part, facts);
            }
        }
        Condition::Not(inner) => facts_of(rulebook, inner, facts),
        Condition::Atom(atom) => facts.extend(rulebook.fact_of(*atom)),
        Condition::OnOrAfter(fact, _) | Condition::After(fact, _) => {
            facts.insert(*fact);
        }
        Condition::Rule { .. } => {}
    }
}

fn days_of(condition: &Condition, days: &mut Vec<Day>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                days_of(part, days);
            }
        }
        Condition::Not(inner) => days_of(inner, days),
        Condition::OnOrAfter(_, day) | Condition::After(_, day) => days.push(*day),
        Condition::Atom(_) | Condition::Rule { .. } => {}
    }
}
