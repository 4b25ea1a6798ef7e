//! Which unknown fact to ask for next.

use crate::compile::Epoch;
use crate::evaluate::{Engine, Finding, Status};
use crate::exact::Exact;
use crate::graph::Edge;
use crate::rulebook::{Atom, AtomId, FactId, FactKind};
use crate::syntax::RuleKind;
use std::collections::BTreeMap;

/// The unknown fact whose answer is expected to settle most of what is open.
///
/// For every open class, the drop in uncertainty (entropy) that the answer is
/// expected to bring, under the priors of the dictionary; ties go to the fact
/// declared first, which is the order of the law. Priors order questions and
/// decide nothing.
pub(crate) fn next_question(
    engine: &Engine,
    findings: &[Finding],
    epoch: &Epoch,
    on: usize,
    exact: &mut Exact<'_>,
) -> Option<FactId> {
    let rulebook = engine.rulebook();
    let open = findings.iter().enumerate().filter(|(_, finding)| {
        let rule = rulebook.rules.get(finding.rule.index());
        finding.status == Status::Open && rule.is_some_and(|rule| rule.kind == RuleKind::Class)
    });
    let open: Vec<usize> = match open.clone().next() {
        Some(_) => open.map(|(position, _)| position).collect(),
        // All classes are settled: the open findings remain.
        None => findings
            .iter()
            .enumerate()
            .filter(|(_, finding)| finding.status == Status::Open)
            .map(|(position, _)| position)
            .collect(),
    };
    let prior = priors(engine);
    let mut gain: BTreeMap<FactId, f64> = BTreeMap::new();
    for position in open {
        let Some(finding) = findings.get(position) else {
            continue;
        };
        let edge = deciding_edge(finding, epoch, on, position);
        let cases = exact.cases(edge);
        let (yes, with_yes) = exact.diagrams().probability(cases.yes, &prior);
        let (no, with_no) = exact.diagrams().probability(cases.no, &prior);
        let whole = yes + no;
        if whole <= 0.0 {
            continue;
        }
        let before = entropy(yes / whole);
        for fact in &finding.needs {
            let Some(atoms) = rulebook.facts.get(fact.index()).map(|fact| fact.atoms.clone())
            else {
                continue;
            };
            let best = atoms
                .map(|atom| {
                    let input = atom as usize;
                    let p = prior.get(input).copied().unwrap_or(0.5);
                    let yes_1 = with_yes.get(&input).copied().unwrap_or(yes * p);
                    let no_1 = with_no.get(&input).copied().unwrap_or(no * p);
                    let (yes_0, no_0) = (yes - yes_1, no - no_1);
                    let side = |yes: f64, no: f64| {
                        let weight = (yes + no) / whole;
                        if weight > 0.0 { weight * entropy(yes / (yes + no)) } else { 0.0 }
                    };
                    before - side(yes_1, no_1) - side(yes_0, no_0)
                })
                .sum::<f64>();
            *gain.entry(*fact).or_default() += best;
        }
    }
    let mut best: Option<(FactId, f64)> = None;
    for (fact, gain) in gain {
        if best.is_none_or(|(_, most)| gain > most + 1e-9) {
            best = Some((fact, gain));
        }
    }
    best.map(|(fact, _)| fact)
}

fn deciding_edge(finding: &Finding, epoch: &Epoch, on: usize, position: usize) -> Edge {
    let at = finding.from.and_then(|from| epoch.stretch(from)).unwrap_or(on).max(on);
    let outputs = epoch.stretches.get(at).map(|stretch| &stretch.outputs);
    outputs.and_then(|outputs| outputs.get(position)).copied().unwrap_or(Edge::FALSE)
}

/// The probability of each input. Where a fact has one option, the others
/// share; a use or practice out of a long list is rare.
fn priors(engine: &Engine) -> Vec<f64> {
    let rulebook = engine.rulebook();
    (0u32..)
        .zip(&rulebook.atoms)
        .map(|(index, atom)| match atom {
            Atom::Alternative(..) | Atom::Guided(_) | Atom::Unguided(_) => 0.5,
            _ => {
                let fact = rulebook.fact_of(AtomId(index));
                let fact = fact.and_then(|fact| rulebook.facts.get(fact.index()));
                fact.map_or(0.5, |fact| match &fact.kind {
                    FactKind::OneOf(options) | FactKind::SomeOf(options) => {
                        1.0 / options.len().max(2) as f64
                    }
                    _ => fact.prior,
                })
            }
        })
        .collect()
}

/// Uncertainty of a yes/no question, in bits.
fn entropy(p: f64) -> f64 {
    let term = |p: f64| {
        if p > 0.0 && p < 1.0 { -p * p.log2() } else { 0.0 }
    };
    term(p) + term(1.0 - p)
}
