//! Every part of a condition must matter: without it, the rule must come out
//! otherwise for some facts, on some day, in some state of the law. Cases near
//! the examples show most of it; the solver finds facts for the rest, or that
//! there are none.

use super::Proved;
use super::cases::Cases;
use super::cycles::references;
use super::parts::{self, Part, Role};
use crate::compile::{Variants, breakpoints};
use crate::diagnostic::Diagnostic;
use crate::evaluate::Engine;
use crate::graph::{Edge, Graph};
use crate::rulebook::{RuleId, Rulebook, Version};
use crate::solver;
use crate::syntax::ItemKind;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// How often each way showed that a part matters.
#[derive(Default)]
struct Shown {
    by_examples: usize,
    by_search: usize,
}

/// A part that may be idle.
#[derive(Clone)]
struct Candidate<'a> {
    rule: RuleId,
    version: &'a Version,
    part: Part,
}

impl Candidate<'_> {
    fn is_of(&self, version: &Version) -> bool {
        std::ptr::eq(self.version, version)
    }
}

/// Of conclusions that can never hold or never fail (`odd`) nothing is said:
/// what is idle in them follows from that.
pub(super) fn check(engine: &Engine, odd: &[RuleId]) -> (Proved, Vec<Diagnostic>) {
    let rulebook = engine.rulebook();
    let days = breakpoints(rulebook);
    let mut shown = Shown::default();
    let cases = Cases::near_examples(engine);
    let mut found: Vec<Candidate<'_>> = Vec::new();
    let mut candidates = candidates(rulebook, odd);
    // Of parts that say the same, one may stay: a part is idle only if it
    // still is without those found before it.
    while !candidates.is_empty() {
        let idle = idle(engine, &days, &cases, &found, candidates, &mut shown);
        candidates = Vec::new();
        let before = found.len();
        for candidate in idle {
            let newly = found.get(before..).and_then(<[_]>::last);
            let newly = newly.filter(|last| candidate.is_of(last.version));
            match newly {
                None => found.push(candidate),
                Some(last) if candidate.part.path.starts_with(&last.part.path) => {}
                Some(_) => candidates.push(candidate),
            }
        }
    }
    let Shown { by_examples, by_search } = shown;
    let shown = Proved::Parts { by_examples, by_search };
    (shown, found.iter().map(|candidate| diagnostic(rulebook, candidate)).collect())
}

/// Every part of every conclusion and of what it rests on, but not of what can
/// never be: it is proved as a whole, and a part too many does no harm.
fn candidates<'a>(rulebook: &'a Rulebook, odd: &[RuleId]) -> Vec<Candidate<'a>> {
    let (items, _) = super::parse(&rulebook.sources);
    let bodies: BTreeMap<_, _> = (items.iter())
        .filter_map(|item| match &item.kind {
            ItemKind::Rule { body, .. } => Some((item.span, body)),
            _ => None,
        })
        .collect();
    let rules = (0..).map(RuleId::new).zip(&rulebook.rules);
    let decides = deciding(rulebook);
    let rules = rules.filter(|(id, _)| decides.contains(id) && !odd.contains(id));
    let versions = rules.flat_map(|(id, rule)| rule.versions.iter().map(move |v| (id, v)));
    versions
        .flat_map(|(rule, version)| {
            let parts = bodies.get(&version.span).map(|body| parts::parts(body));
            let parts = parts.unwrap_or_default().into_iter();
            parts.map(move |part| Candidate { rule, version, part })
        })
        .collect()
}

/// The conclusions and all rules they rest on.
fn deciding(rulebook: &Rulebook) -> BTreeSet<RuleId> {
    let mut deciding = BTreeSet::new();
    let all = (0..).map(RuleId::new).zip(&rulebook.rules);
    let mut open: Vec<RuleId> =
        all.filter(|(_, rule)| rule.is_conclusion()).map(|(id, _)| id).collect();
    while let Some(id) = open.pop() {
        if deciding.insert(id) {
            let versions = rulebook.rules.get(id.index()).map(|rule| rule.versions.as_slice());
            for version in versions.unwrap_or_default() {
                references(&version.condition, &mut open);
            }
        }
    }
    deciding
}

/// Those without which the rule is the same, beside those found before.
fn idle<'a>(
    engine: &Engine,
    days: &[Date],
    cases: &Cases,
    found: &[Candidate<'a>],
    candidates: Vec<Candidate<'a>>,
    shown: &mut Shown,
) -> Vec<Candidate<'a>> {
    let graph = engine.compiled().graph.clone();
    let mut variants = Variants::new(engine.rulebook(), graph, days);
    let apart: Vec<Edge> = (candidates.iter())
        .map(|candidate| {
            let before = found.iter().filter(|known| known.is_of(candidate.version));
            let left_out = before.chain([candidate]).map(|known| known.part.path.as_slice());
            let left_out: Vec<&[usize]> = left_out.collect();
            let rest = parts::without(&candidate.version.condition, &left_out);
            variants.apart(candidate.rule, candidate.version, &rest)
        })
        .collect();
    let possible = possible(engine.rulebook(), variants.graph(), cases, &apart, shown);
    let idle = candidates.into_iter().zip(possible).filter(|(_, possible)| !possible);
    idle.map(|(candidate, _)| candidate).collect()
}

/// For every output, whether some facts make it true.
fn possible(
    rulebook: &Rulebook,
    graph: &Graph,
    cases: &Cases,
    outputs: &[Edge],
    shown: &mut Shown,
) -> Vec<bool> {
    let mut possible = cases.reach(graph, outputs);
    shown.by_examples += possible.iter().filter(|possible| **possible).count();
    for (edge, possible) in outputs.iter().zip(&mut possible).filter(|(_, known)| !**known) {
        *possible = solver::can_be_true(rulebook, &graph.program(&[*edge]));
        shown.by_search += usize::from(*possible);
    }
    possible
}

fn diagnostic(rulebook: &Rulebook, candidate: &Candidate<'_>) -> Diagnostic {
    let rule = rulebook.rules.get(candidate.rule.index());
    let id = rule.map_or("", |rule| rule.id.as_str());
    let span = candidate.part.span;
    let same = "the rule is the same without it";
    match candidate.part.role {
        Role::Exception => {
            let message = format!("an exception of `{id}` changes nothing");
            Diagnostic::warning("idle-exception", message, span, same)
                .help("remove it, or widen the rule: nothing that it covers falls under this")
        }
        Role::Conjunct => {
            let message = format!("a condition of `{id}` changes nothing");
            Diagnostic::warning("idle-condition", message, span, same)
                .help("remove it, or look for another that asks too much")
        }
        Role::Alternative => {
            let message = format!("an alternative of `{id}` changes nothing");
            Diagnostic::warning("idle-condition", message, span, same)
                .help("remove it, or look for another that is too wide")
        }
    }
}
