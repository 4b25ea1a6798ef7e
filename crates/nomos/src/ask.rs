//! Which unknown fact to ask for next.

use crate::compile::Epoch;
use crate::estimate::Estimate;
use crate::evaluate::{BeforeTheLaw, Engine, Query, Status, course};
use crate::exact::Exact;
use crate::facts::{Facts, State, Truth, Value};
use crate::graph::Edge;
use crate::program::Program;
use crate::rulebook::{Atom, AtomId, Fact, FactId, FactKind, RuleId, Rulebook};
use crate::syntax::RuleKind;
use std::collections::BTreeMap;

/// What came before a question.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked<'a> {
    /// Facts that were asked for and that nobody knew.
    pub skip: &'a [FactId],
    /// What was asked for last: what follows up on it comes at once, and its
    /// topic is kept while it is worth it.
    pub last: &'a [FactId],
}

/// Staying with a topic is worth this much: people answer faster what belongs
/// together.
const SAME_TOPIC: f64 = 1.5;

impl Engine {
    /// The unknown facts to ask for next, the best first; none if no answer
    /// can change a conclusion any more, or all that can were asked for in vain.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn questions(
        &self,
        query: &Query<'_>,
        asked: Asked<'_>,
    ) -> Result<Vec<FactId>, BeforeTheLaw> {
        let (epoch, on) = self.locate(query.on, query.known)?;
        let mut exact = Exact::new(self, &self.inputs(query));
        Ok(questions(self, epoch, on, &mut exact, query.facts, asked))
    }
}

/// Whether a fact is answered by more than "no" or "none of these".
fn says_something(facts: &Facts, fact: FactId) -> bool {
    match facts.get(fact).value() {
        None | Some(Value::Yes(false)) => false,
        Some(Value::Some(chosen)) => !chosen.is_empty(),
        Some(_) => true,
    }
}

/// The unknown facts that matter, those first whose answer is expected to
/// settle most of what is open, measured against the effort of answering.
///
/// For every open class, the drop in uncertainty (entropy) that the answer is
/// expected to bring, under the priors of the dictionary; ties go to the fact
/// declared first, which is the order of the law. When the classes are
/// settled, the same for duties, and last for what only says how a duty is
/// fined and supervised. A finding that moves none of these is not asked for.
/// Priors order questions and decide nothing. What follows up on the last
/// question, where that was answered by more than "no", is asked for at once,
/// whichever of these it moves.
pub(crate) fn questions(
    engine: &Engine,
    epoch: &Epoch,
    on: usize,
    exact: &mut Exact<'_>,
    facts: &Facts,
    asked: Asked<'_>,
) -> Vec<FactId> {
    let rulebook = engine.rulebook();
    let follow_ups = follow_ups(rulebook, facts, asked.last);
    let of_kind = |rule: &RuleId, wanted| {
        rulebook.rules.get(rule.index()).is_some_and(|rule| rule.kind == wanted)
    };
    let mut first = Vec::new();
    for stage in [Stage::Classes, Stage::Duties, Stage::Supervision] {
        // Who supervises what nobody must do is of no interest.
        if stage == Stage::Supervision && !any_duty(engine, epoch, on, exact) {
            break;
        }
        let edges = open_edges(engine, epoch, on, exact, |rule| match stage {
            Stage::Classes => of_kind(rule, RuleKind::Class),
            Stage::Duties => of_kind(rule, RuleKind::Duty),
            Stage::Supervision => rulebook.is_auxiliary(*rule),
        });
        let facts = ranked(engine, &edges, exact, asked);
        let (mut up, others): (Vec<FactId>, Vec<FactId>) =
            facts.into_iter().partition(|fact| follow_ups.contains(fact));
        if !up.is_empty() {
            up.extend(others);
            return up;
        }
        if first.is_empty() {
            first = others;
        }
        if !first.is_empty() && follow_ups.is_empty() {
            break;
        }
    }
    first
}

/// What a question is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Classes,
    Duties,
    Supervision,
}

/// Whether somebody must do something, as far as is known, now or later.
fn any_duty(engine: &Engine, epoch: &Epoch, on: usize, exact: &mut Exact<'_>) -> bool {
    let duty = |rule: &RuleId| {
        let rule = engine.rulebook().rules.get(rule.index());
        rule.is_some_and(|rule| rule.kind == RuleKind::Duty)
    };
    let outputs = epoch.stretches.iter().skip(on).map(|stretch| &stretch.outputs);
    let pairs = outputs.flat_map(|outputs| engine.compiled().conclusions.iter().zip(outputs));
    let mut duties = pairs.filter(|(rule, _)| duty(rule));
    duties.any(|(_, edge)| exact.truth(*edge) != Truth::False)
}

/// The unknown facts that belong directly after the last question: declared so,
/// in the same topic, and the answer was more than "no".
fn follow_ups(rulebook: &Rulebook, facts: &Facts, last: &[FactId]) -> Vec<FactId> {
    let entry = |fact: FactId| rulebook.facts.get(fact.index());
    let follows = |fact: &FactId, last: &FactId| {
        let Some((fact, topic)) = entry(*fact).zip(entry(*last).map(|last| last.topic)) else {
            return false;
        };
        fact.topic == topic && fact.after.contains(last)
    };
    let said: Vec<FactId> =
        last.iter().copied().filter(|fact| says_something(facts, *fact)).collect();
    let unknown = rulebook.fact_ids().filter(|fact| *facts.get(*fact) == State::Unknown);
    unknown.filter(|fact| said.iter().any(|last| follows(fact, last))).collect()
}

/// The outputs that leave some conclusions open, each once.
fn open_edges(
    engine: &Engine,
    epoch: &Epoch,
    on: usize,
    exact: &mut Exact<'_>,
    counts: impl Fn(&RuleId) -> bool,
) -> Vec<Edge> {
    let mut edges = Vec::new();
    let conclusions = engine.compiled().conclusions.iter().enumerate();
    for (position, _) in conclusions.filter(|(_, rule)| counts(rule)) {
        let edge = open_edge(epoch, on, position, exact);
        edges.extend(edge.filter(|edge| !edges.contains(edge)));
    }
    edges
}

/// The output that leaves a conclusion open, if one does.
fn open_edge(epoch: &Epoch, on: usize, position: usize, exact: &mut Exact<'_>) -> Option<Edge> {
    let edges = epoch.stretches.iter().map(|stretch| stretch.outputs.get(position).copied());
    let edges: Vec<Edge> = edges.map(|edge| edge.unwrap_or(Edge::FALSE)).collect();
    let truths: Vec<Truth> = edges.iter().map(|edge| exact.truth(*edge)).collect();
    let course = course(&truths, on);
    (course.status == Status::Open).then(|| edges.get(course.deciding).copied()).flatten()
}

fn ranked(engine: &Engine, edges: &[Edge], exact: &mut Exact<'_>, asked: Asked<'_>) -> Vec<FactId> {
    let rulebook = engine.rulebook();
    let prior = priors(engine);
    let mut gains: BTreeMap<FactId, f64> = BTreeMap::new();
    for edge in edges {
        add_gains(engine, *edge, &prior, exact, &mut gains);
    }
    let topic = |fact: FactId| rulebook.facts.get(fact.index()).map(|fact| fact.topic);
    let current = asked.last.first().copied().and_then(topic);
    let mut ranked: Vec<(FactId, f64)> = Vec::new();
    let waits = |fact: &FactId| {
        let after = rulebook.facts.get(fact.index()).map(|fact| fact.after.as_slice());
        let before =
            |earlier: &FactId| gains.contains_key(earlier) && !asked.skip.contains(earlier);
        after.unwrap_or_default().iter().any(before)
    };
    for (fact, gain) in &gains {
        let fact = *fact;
        if asked.skip.contains(&fact) || waits(&fact) {
            continue;
        }
        let kind = rulebook.facts.get(fact.index()).map(|fact| &fact.kind);
        let stays = current.is_some() && topic(fact) == current;
        let worth = gain / kind.map_or(1.0, effort) * if stays { SAME_TOPIC } else { 1.0 };
        ranked.push((fact, worth));
    }
    // Stable: ties stay in the order of the dictionary.
    ranked.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    ranked.into_iter().map(|(fact, _)| fact).collect()
}

/// What answering takes, in answers of yes or no.
fn effort(kind: &FactKind) -> f64 {
    match kind {
        FactKind::YesNo => 1.0,
        FactKind::OneOf(options) => 1.0 + 0.05 * options.len() as f64,
        FactKind::SomeOf(options) => 1.0 + 0.02 * options.len() as f64,
        FactKind::Date => 1.5,
        FactKind::Number(_) => 2.0,
    }
}

/// Adds, for each fact that matters to an output, by how much its answer is
/// expected to lower the uncertainty. The inputs of one fact are added up, but
/// no fact settles more than there is.
fn add_gains(
    engine: &Engine,
    edge: Edge,
    prior: &[f64],
    exact: &mut Exact<'_>,
    gains: &mut BTreeMap<FactId, f64>,
) {
    let (before, inputs) = if exact.is_wide(edge) {
        estimated_gains(&engine.program(edge), exact.inputs(), prior)
    } else {
        exact_gains(edge, prior, exact)
    };
    for fact in exact.needs(edge) {
        let Some(fact_atoms) = engine.rulebook().facts.get(fact.index()).map(|f| f.atoms.clone())
        else {
            continue;
        };
        let gain: f64 = fact_atoms.filter_map(|atom| inputs.get(&(atom as usize))).sum();
        // Something that matters is worth asking, however little it settles.
        *gains.entry(fact).or_default() += gain.clamp(1e-6, before.max(1e-6));
    }
}

/// The uncertainty of an output, and by how much each input lowers it.
type Gains = (f64, BTreeMap<usize, f64>);

/// From the weight of all cases.
fn exact_gains(edge: Edge, prior: &[f64], exact: &mut Exact<'_>) -> Gains {
    let cases = exact.cases(edge);
    let (yes, with_yes) = exact.diagrams().probability(cases.yes, prior);
    let (no, with_no) = exact.diagrams().probability(cases.no, prior);
    let whole = yes + no;
    if whole <= 0.0 {
        return (0.0, BTreeMap::new());
    }
    let before = entropy(yes / whole);
    let gain = |input: &usize| {
        let p = prior.get(*input).copied().unwrap_or(0.5);
        let yes_1 = with_yes.get(input).copied().unwrap_or(yes * p);
        let no_1 = with_no.get(input).copied().unwrap_or(no * p);
        let side = |yes: f64, no: f64| {
            let weight = (yes + no) / whole;
            if weight > 0.0 { weight * entropy(yes / (yes + no)) } else { 0.0 }
        };
        (*input, before - side(yes_1, no_1) - side(yes - yes_1, no - no_1))
    };
    (before, with_yes.keys().chain(with_no.keys()).map(gain).collect())
}

/// From one pass over the graph: so much is unknown that all cases are too many.
fn estimated_gains(program: &Program, inputs: &[Truth], prior: &[f64]) -> Gains {
    let Estimate { whole, inputs } = Estimate::new(program, inputs, prior);
    let before = entropy(whole);
    let gain = |(input, p, [if_true, if_false]): (usize, f64, [f64; 2])| {
        (input, before - p * entropy(if_true) - (1.0 - p) * entropy(if_false))
    };
    (before, inputs.into_iter().map(gain).collect())
}

/// The probability of each input.
fn priors(engine: &Engine) -> Vec<f64> {
    let rulebook = engine.rulebook();
    (0..rulebook.atoms.len()).map(|input| prior(rulebook, input)).collect()
}

/// The probability of an input; even where it is about no fact.
pub(crate) fn prior(rulebook: &Rulebook, input: usize) -> f64 {
    let fact = rulebook.fact_of(AtomId::new(input));
    let fact = fact.and_then(|fact| rulebook.facts.get(fact.index()));
    let pair = fact.zip(rulebook.atoms.get(input));
    pair.map_or(0.5, |(fact, atom)| prior_of(fact, *atom))
}

/// The first option of a one-of fact has its prior, the others share the rest;
/// the options of a some-of fact are so rare that any at all has its prior.
fn prior_of(fact: &Fact, atom: Atom) -> f64 {
    match (&fact.kind, atom) {
        (FactKind::OneOf(options), Atom::Option(_, nth)) => {
            let count = options.len().max(2) as f64;
            let first = fact.prior.unwrap_or(1.0 / count);
            if nth == 0 { first } else { (1.0 - first) / (count - 1.0) }
        }
        (FactKind::SomeOf(options), _) => {
            1.0 - (1.0 - fact.prior.unwrap_or(0.5)).powf(1.0 / options.len().max(1) as f64)
        }
        _ => fact.prior.unwrap_or(0.5),
    }
}

/// Uncertainty of a yes/no question, in bits.
fn entropy(p: f64) -> f64 {
    let term = |p: f64| {
        if p > 0.0 && p < 1.0 { -p * p.log2() } else { 0.0 }
    };
    term(p) + term(1.0 - p)
}
