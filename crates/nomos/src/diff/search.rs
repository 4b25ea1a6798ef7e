//! The smallest system for which an output is yes.
//!
//! The examples of the rulebook are tried first, all at once. One that shows
//! it is shrunk: facts that three-valued logic can spare are left out, and
//! what is otherwise than in a plain system becomes as it is there, until
//! nothing more can be spared. Where no example shows it, the solver finds a
//! system, one on which nobody takes a side if there is any, or proves that
//! there is none.

use super::answers::Case;
use crate::evaluate::{Engine, Query};
use crate::facts::{Facts, State, Truth, Value};
use crate::graph::{Edge, Graph};
use crate::program::Program;
use crate::rulebook::{Atom, AtomId, FactId, ReadingId, Rulebook};
use crate::solver;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Examples from which shrinking starts.
const STARTS: usize = 12;

/// An output that is to be yes.
pub(super) struct Goal {
    /// It, and that the answers do not contradict each other.
    edge: Edge,
    program: Program,
    /// That it is known to be, while nobody takes a side.
    known: Program,
    /// The same, while sides are taken.
    known_with_sides: Program,
}

/// What speaks against a system as a witness: sides taken, answers that differ
/// from a plain system, answers at all. Ties go to the order of the law.
type Cost = (usize, usize, usize, Vec<FactId>);

pub(super) struct Search<'a> {
    engine: &'a Engine,
    /// The day on which guidance is known.
    law: Date,
    /// What a reader takes for granted, at least one.
    plain: Vec<&'a Facts>,
    values: Vec<[u8; 2]>,
    words: Vec<[u64; 2]>,
    outputs: Vec<Truth>,
}

/// A system on its way to becoming smaller.
#[derive(Clone)]
struct Trial {
    case: Case,
    inputs: Vec<Truth>,
}

/// Something that may be left out of a system.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    Side(ReadingId),
    Fact(FactId),
}

impl<'a> Search<'a> {
    pub(super) fn new(engine: &'a Engine, law: Date, plain: Vec<&'a Facts>) -> Self {
        Self { engine, law, plain, values: Vec::new(), words: Vec::new(), outputs: Vec::new() }
    }

    fn rulebook(&self) -> &'a Rulebook {
        self.engine.rulebook()
    }

    /// The truth of every input for a system.
    pub(super) fn inputs(&self, case: &Case) -> Vec<Truth> {
        let query = Query { facts: &case.facts, on: self.law, known: self.law, guidance: true };
        let mut inputs = self.engine.inputs(&query);
        for (input, atom) in inputs.iter_mut().zip(&self.rulebook().atoms) {
            if let Atom::Alternative(reading, nth) = atom
                && *input == Truth::Unknown
                && let Some(side) = case.sides.get(reading)
            {
                *input = (side == nth).into();
            }
        }
        inputs
    }

    /// A plain system.
    pub(super) fn plain(&self, nth: usize) -> Option<&'a Facts> {
        self.plain.get(nth).copied()
    }

    /// An output of a graph as a goal, reached by answers that do not
    /// contradict each other.
    pub(super) fn goal(&self, graph: &mut Graph, edge: Edge, consistent: Edge) -> Goal {
        let program = graph.program(&[edge]);
        let edge = graph.and(edge, consistent);
        let known = self.known(graph, edge, |_| false);
        let known_with_sides = self.known(graph, edge, |_| true);
        Goal { edge, program, known, known_with_sides }
    }

    /// That an output is known to be yes, if sides are taken only on these
    /// open questions.
    fn known(&self, graph: &mut Graph, edge: Edge, taken: impl Fn(ReadingId) -> bool) -> Program {
        let open = self.inputs(&Case::of(&Facts::unknown(self.rulebook())));
        let atoms = &self.rulebook().atoms;
        let is_open = |input: usize| {
            open.get(input) == Some(&Truth::Unknown)
                && match atoms.get(input) {
                    Some(Atom::Alternative(reading, _)) => !taken(*reading),
                    _ => self.rulebook().fact_of(AtomId::new(input)).is_none(),
                }
        };
        let known = graph.known(edge, is_open);
        graph.program(&[known])
    }

    /// The smallest system found that reaches a goal, and the plain system it
    /// is nearest to; none if no system reaches it. `shown` are systems that do.
    pub(super) fn smallest<'s>(
        &mut self,
        graph: &mut Graph,
        goal: &Goal,
        shown: impl Iterator<Item = &'s Facts>,
    ) -> Option<(Case, usize)> {
        let mut starts = self.starts(&goal.program, shown);
        if starts.is_empty() {
            starts.push(self.anything(goal)?);
        }
        let mut best = self.best(goal, &starts)?;
        if best.1.sides.len() > 1 {
            let starts = self.on_one_side(graph, goal);
            best = self.best(goal, &starts).unwrap_or(best);
        }
        let (mut cost, mut case, plain) = best;
        while let Some(better) = self.repaired(goal, (&cost, &case), plain) {
            (cost, case) = better;
        }
        Some((case, plain))
    }

    /// What becomes smallest of some systems, near any plain one.
    fn best(&mut self, goal: &Goal, starts: &[Case]) -> Option<(Cost, Case, usize)> {
        let mut best: Option<(Cost, Case, usize)> = None;
        for start in starts {
            for nth in 0..self.plain.len() {
                let Some((cost, case)) = self.shrunk(&goal.program, start, nth) else { continue };
                if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                    best = Some((cost, case, nth));
                }
            }
        }
        best
    }

    /// The systems that are nearest to a plain one.
    fn starts<'s>(&self, program: &Program, shown: impl Iterator<Item = &'s Facts>) -> Vec<Case> {
        let parts = self.parts(program);
        let far = |system: &Facts, plain: &Facts| -> usize {
            let of = |part: &Part| match part {
                Part::Fact(fact) => distance(system.get(*fact), plain.get(*fact)),
                Part::Side(_) => 0,
            };
            parts.iter().map(of).sum()
        };
        let nearest = |system| self.plain.iter().map(move |plain| far(system, plain)).min();
        let mut near: Vec<(usize, &Facts)> =
            shown.filter_map(|system| Some((nearest(system)?, system))).collect();
        near.sort_by_key(|(far, _)| *far);
        near.into_iter().take(STARTS).map(|(_, system)| Case::of(system)).collect()
    }

    /// A system that reaches a goal: one on which nobody takes a side, if there
    /// is any.
    fn anything(&self, goal: &Goal) -> Option<Case> {
        // Most goals that no example reaches cannot be reached at all.
        let whatever = self.near_plain(&goal.known_with_sides)?;
        self.near_plain(&goal.known).or(Some(whatever))
    }

    /// Systems that reach a goal if a side is taken on one open question alone.
    fn on_one_side(&self, graph: &mut Graph, goal: &Goal) -> Vec<Case> {
        let parts = self.parts(&goal.known_with_sides).into_iter();
        let cases = parts.filter_map(|part| match part {
            Part::Side(reading) => {
                let program = self.known(graph, goal.edge, |taken| taken == reading);
                self.near_plain(&program)
            }
            Part::Fact(_) => None,
        });
        cases.collect()
    }

    /// A system for which the program says yes: best one that completes a plain
    /// system.
    fn near_plain(&self, program: &Program) -> Option<Case> {
        let nothing = Facts::unknown(self.rulebook());
        let near = self.plain.first().copied().unwrap_or(&nothing);
        let any = self.completed(program, &nothing, near)?;
        let nearer = self.plain.iter().find_map(|plain| self.completed(program, plain, plain));
        nearer.or(Some(any))
    }

    /// A system with the given facts and more for which the program says yes,
    /// near another one if possible.
    fn completed(&self, program: &Program, base: &Facts, near: &Facts) -> Option<Case> {
        let (inputs, near) = (self.inputs(&Case::of(base)), self.inputs(&Case::of(near)));
        let found = solver::find(self.rulebook(), program, &inputs, &near)?;
        Some(self.case(&inputs, &found))
    }

    fn case(&self, open: &[Truth], inputs: &[Truth]) -> Case {
        Case::from_inputs(self.rulebook(), open, inputs, self.law)
    }

    /// The system with one more answer of the plain system, if others of the
    /// answers that are not plain can then be given in another way.
    fn repaired(
        &mut self,
        goal: &Goal,
        (cost, case): (&Cost, &Case),
        plain: usize,
    ) -> Option<(Cost, Case)> {
        let base = *self.plain.get(plain)?;
        let special: Vec<FactId> = (cost.3.iter().copied())
            .filter(|fact| distance(case.facts.get(*fact), base.get(*fact)) > 0)
            .collect();
        for kept in special.iter().rev().filter(|fact| base.is_settled(**fact)) {
            let mut facts = base.clone();
            for fact in special.iter().filter(|fact| *fact != kept) {
                facts.set(*fact, State::Unknown);
            }
            let program = if case.sides.is_empty() { &goal.known } else { &goal.known_with_sides };
            let Some(found) = self.completed(program, &facts, &case.facts) else { continue };
            let Some((less, found)) = self.shrunk(&goal.program, &found, plain) else { continue };
            if less < *cost {
                return Some((less, found));
            }
        }
        None
    }

    /// Whether some system makes an output yes.
    pub(super) fn can_be(&self, graph: &mut Graph, edge: Edge, consistent: Edge) -> bool {
        let goal = self.goal(graph, edge, consistent);
        let nothing = Facts::unknown(self.rulebook());
        self.completed(&goal.known_with_sides, &nothing, &nothing).is_some()
    }

    /// The facts and open questions that a program asks about.
    fn parts(&self, program: &Program) -> Vec<Part> {
        let (mut sides, mut facts) = (BTreeSet::new(), BTreeSet::new());
        for input in program.support() {
            match self.rulebook().atoms.get(*input) {
                Some(Atom::Alternative(reading, _)) => {
                    sides.insert(*reading);
                }
                _ => facts.extend(self.rulebook().fact_of(AtomId::new(*input))),
            }
        }
        sides.into_iter().map(Part::Side).chain(facts.into_iter().map(Part::Fact)).collect()
    }

    /// The system without what can be spared; none if it is no witness.
    fn shrunk(&mut self, program: &Program, start: &Case, plain: usize) -> Option<(Cost, Case)> {
        let base = *self.plain.get(plain)?;
        let parts = self.parts(program);
        let mut case = Case::of(&Facts::unknown(self.rulebook()));
        for part in &parts {
            match part {
                Part::Side(reading) => {
                    let side = start.sides.get(reading);
                    case.sides.extend(side.map(|side| (*reading, *side)));
                }
                // What the start leaves open may be as in the plain system:
                // more facts settle no less.
                Part::Fact(fact) => {
                    let known = if start.facts.is_settled(*fact) { &start.facts } else { base };
                    case.facts.set(*fact, known.get(*fact).clone());
                }
            }
        }
        if self.contradicts(&case) {
            // The plain system has no say where it contradicts the start.
            for fact in self.rulebook().fact_ids() {
                if !start.facts.is_settled(fact) {
                    case.facts.set(fact, State::Unknown);
                }
            }
        }
        let mut trial = Trial { inputs: self.inputs(&case), case };
        if !self.holds(program, &trial) || self.contradicts(&trial.case) {
            return None;
        }
        let order = in_order(&trial.case, base, &parts);
        self.leave_out(program, &mut trial, &order);
        while self.make_plain(program, &mut trial, base, &parts) {
            let order = in_order(&trial.case, base, &parts);
            self.leave_out(program, &mut trial, &order);
        }
        Some((cost(&trial.case, base, &parts), trial.case))
    }

    fn contradicts(&self, case: &Case) -> bool {
        !self.rulebook().contradictions(&case.facts).is_empty()
    }

    fn holds(&mut self, program: &Program, trial: &Trial) -> bool {
        program.evaluate(&trial.inputs, &mut self.values, &mut self.outputs);
        self.outputs.first() == Some(&Truth::True)
    }

    /// Leaves out what can be spared. What cannot be spared alone cannot be
    /// spared together with more, since less is never known of less.
    fn leave_out(&mut self, program: &Program, trial: &mut Trial, order: &[Part]) {
        let mut spare: Vec<Part> = Vec::new();
        for some in order.chunks(64) {
            let mut changes: Vec<(usize, u32, Truth)> = Vec::new();
            for (variant, part) in (0u32..).zip(some) {
                let inputs = self.inputs_of(*part);
                changes.extend(inputs.map(|input| (input, variant, Truth::Unknown)));
            }
            changes.sort_unstable_by_key(|(input, ..)| *input);
            let [yes, _] = program.variants(&trial.inputs, &changes, &mut self.words);
            let spared = (0u32..).zip(some).filter(|(variant, _)| yes >> variant & 1 == 1);
            spare.extend(spared.map(|(_, part)| *part));
        }
        let before = trial.clone();
        for part in &spare {
            self.forget(trial, *part);
        }
        if self.holds(program, trial) {
            return;
        }
        *trial = before;
        for part in spare {
            let before = trial.clone();
            self.forget(trial, part);
            if !self.holds(program, trial) {
                *trial = before;
            }
        }
    }

    /// Gives answers of the plain system where that will do; of several
    /// options, leaves out those that can be spared. Whether anything changed.
    fn make_plain(
        &mut self,
        program: &Program,
        trial: &mut Trial,
        base: &Facts,
        parts: &[Part],
    ) -> bool {
        let mut changed = false;
        for part in parts {
            let Part::Fact(fact) = *part else { continue };
            let (now, then) = (trial.case.facts.get(fact).clone(), base.get(fact));
            if now == State::Unknown {
                continue;
            }
            for state in plainer(&now, then) {
                let before = trial.clone();
                self.put(trial, fact, state);
                if self.holds(program, trial) && !self.contradicts(&trial.case) {
                    changed = true;
                    break;
                }
                *trial = before;
            }
        }
        changed
    }

    fn inputs_of(&self, part: Part) -> std::ops::Range<usize> {
        let atoms = match part {
            Part::Fact(fact) => self.rulebook().facts.get(fact.index()).map(|f| f.atoms.clone()),
            Part::Side(reading) => {
                self.rulebook().readings.get(reading.index()).map(|r| r.atoms.clone())
            }
        };
        atoms.map_or(0..0, |atoms| atoms.start as usize..atoms.end as usize)
    }

    fn forget(&self, trial: &mut Trial, part: Part) {
        match part {
            Part::Fact(fact) => self.put(trial, fact, State::Unknown),
            // Guidance may take a side that nobody else takes.
            Part::Side(reading) => {
                if trial.case.sides.remove(&reading).is_some() {
                    trial.inputs = self.inputs(&trial.case);
                }
            }
        }
    }

    fn put(&self, trial: &mut Trial, fact: FactId, state: State) {
        trial.case.facts.set(fact, state);
        for input in self.inputs_of(Part::Fact(fact)) {
            let atom = self.rulebook().atoms.get(input);
            if let (Some(place), Some(atom)) = (trial.inputs.get_mut(input), atom) {
                *place = trial.case.facts.truth(*atom);
            }
        }
    }
}

/// How far an answer is from another; options count one each.
pub(super) fn distance(now: &State, then: &State) -> usize {
    match (now.value(), then.value()) {
        _ if *now == State::Unknown => 0,
        (Some(Value::Some(now)), Some(Value::Some(then))) => {
            let not_in = |these: &[usize], those: &[usize]| {
                these.iter().filter(|option| !those.contains(option)).count()
            };
            not_in(now, then) + not_in(then, now)
        }
        (Some(Value::Some(now)), _) => now.len().max(1),
        (Some(now), Some(then)) => usize::from(now != then),
        _ => usize::from(now != then),
    }
}

/// Answers that are nearer to those of a plain system.
fn plainer(now: &State, then: &State) -> Vec<State> {
    let mut nearer = Vec::new();
    if distance(now, then) > 0 && *then != State::Unknown {
        nearer.push(then.clone());
    }
    if let Some(Value::Some(options)) = now.value() {
        let kept = match then.value() {
            Some(Value::Some(kept)) => kept.as_slice(),
            _ => &[],
        };
        for spared in options.iter().filter(|option| !kept.contains(option)) {
            let fewer = options.iter().copied().filter(|option| option != spared);
            nearer.push(State::Known(Value::Some(fewer.collect())));
        }
    }
    nearer.retain(|state| distance(state, then) < distance(now, then));
    nearer
}

/// What to leave out first: sides, then what is otherwise than in a plain
/// system, and what comes later in the law.
fn in_order(case: &Case, base: &Facts, parts: &[Part]) -> Vec<Part> {
    let mut settled: Vec<(usize, usize, Part)> = parts
        .iter()
        .enumerate()
        .filter_map(|(nth, part)| match part {
            Part::Side(reading) => case.sides.contains_key(reading).then_some((0, nth, *part)),
            Part::Fact(fact) => {
                let state = case.facts.get(*fact);
                let rank = if distance(state, base.get(*fact)) > 0 { 1 } else { 2 };
                (*state != State::Unknown).then_some((rank, nth, *part))
            }
        })
        .collect();
    settled.sort_unstable_by_key(|(rank, nth, _)| (*rank, std::cmp::Reverse(*nth)));
    settled.into_iter().map(|(.., part)| part).collect()
}

fn cost(case: &Case, base: &Facts, parts: &[Part]) -> Cost {
    let facts = parts.iter().filter_map(|part| match part {
        Part::Fact(fact) if case.facts.is_settled(*fact) => Some(*fact),
        _ => None,
    });
    let facts: Vec<FactId> = facts.collect();
    let special: usize = facts.iter().map(|f| distance(case.facts.get(*f), base.get(*f))).sum();
    (case.sides.len(), special, facts.len(), facts)
}
