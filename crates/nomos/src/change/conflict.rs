//! Why a goal is not reached: inputs one of which must be different.

use super::{Aim, outputs};
use crate::compile::Epoch;
use crate::evaluate::Engine;
use crate::exact::Exact;
use crate::facts::Truth;
use crate::graph::Edge;
use crate::program::{Program, decode, read};
use crate::rulebook::{Atom, Rulebook};
use crate::witness::{Sought, seek};
use std::borrow::Cow;

/// Steps of the search for facts that defeat the goal, before a diagram is asked.
const STEPS: usize = 300;

/// Outputs, and what each of them is to be.
pub(super) struct Goal<'a> {
    pub(super) parts: Vec<Part<'a>>,
}

pub(super) struct Part<'a> {
    edge: Edge,
    pub(super) program: Cow<'a, Program>,
    wanted: bool,
}

/// Inputs with their values, because of which a goal is not reached.
pub(super) type Conflict = Vec<(usize, bool)>;

impl<'a> Goal<'a> {
    pub(super) fn new(engine: &'a Engine, epoch: &Epoch, on: usize, aims: &[Aim]) -> Self {
        let mut wanted: Vec<(Edge, bool)> = Vec::new();
        for aim in aims {
            let position = engine.compiled().position(aim.rule);
            let edges = position.map_or_else(Vec::new, |position| outputs(epoch, on, position));
            // What is to hold can do so only while the law has it.
            let never = edges.iter().all(|edge| *edge == Edge::FALSE);
            let edges = edges.into_iter().filter(|edge| *edge != Edge::FALSE || never);
            wanted.extend(edges.map(|edge| (edge, aim.holds)));
        }
        let part = |(edge, wanted)| Part { edge, program: engine.program(edge), wanted };
        Self { parts: wanted.into_iter().map(part).collect() }
    }

    /// Why the goal is not certain to be reached with these inputs; none if it
    /// is. Inputs for which `keep` says so stay in, if they have a choice.
    pub(super) fn conflict(
        &self,
        engine: &Engine,
        inputs: &[Truth],
        keep: impl Fn(usize) -> bool,
    ) -> Option<Conflict> {
        self.parts.iter().find_map(|part| {
            let inputs = part.defeated(engine, inputs)?;
            Some(part.reasons(&inputs, &keep))
        })
    }

    /// Whether the goal is reached, whatever the unknown inputs are.
    pub(super) fn is_reached(&self, engine: &Engine, inputs: &[Truth]) -> bool {
        self.parts.iter().all(|part| part.defeated(engine, inputs).is_none())
    }

    /// Whether no values of the unknown inputs reach some part of the goal.
    pub(super) fn is_hopeless(&self, engine: &Engine, inputs: &[Truth]) -> bool {
        self.parts.iter().any(|part| part.completion(engine, inputs, part.wanted).is_none())
    }
}

impl Part<'_> {
    /// A completion of the inputs in which this part of the goal is not reached.
    fn defeated(&self, engine: &Engine, inputs: &[Truth]) -> Option<Vec<Truth>> {
        self.completion(engine, inputs, !self.wanted)
    }

    /// A completion of the inputs that gives the output a value; it may leave
    /// inputs unknown that do not matter.
    fn completion(&self, engine: &Engine, inputs: &[Truth], value: bool) -> Option<Vec<Truth>> {
        let mut values = Vec::new();
        let reached = self.output(inputs, &mut values);
        if reached != Truth::Unknown {
            return (reached == Truth::from(value)).then(|| inputs.to_vec());
        }
        match seek(engine.rulebook(), &self.program, inputs, value, STEPS) {
            Sought::Found(inputs) => Some(inputs),
            Sought::Impossible => None,
            Sought::GaveUp => self.by_diagram(engine, inputs, value),
        }
    }

    fn by_diagram(&self, engine: &Engine, inputs: &[Truth], value: bool) -> Option<Vec<Truth>> {
        let mut exact = Exact::new(engine, inputs);
        let cases = exact.cases(self.edge);
        let case = if value { cases.yes } else { cases.no };
        if case == crate::diagram::Diagram::FALSE {
            return None;
        }
        let mut inputs = inputs.to_vec();
        for (input, value) in exact.diagrams().path(case) {
            if let Some(place) = inputs.get_mut(input) {
                *place = value.into();
            }
        }
        complete(engine.rulebook(), &mut inputs);
        Some(inputs)
    }

    fn output(&self, inputs: &[Truth], values: &mut Vec<[u8; 2]>) -> Truth {
        self.program.values(inputs, values);
        let output = self.program.outputs.first().copied().unwrap_or(Edge::FALSE);
        decode(read(values, output))
    }

    /// Inputs that make the output what it is, none of which can be spared.
    fn reasons(&self, inputs: &[Truth], keep: &impl Fn(usize) -> bool) -> Conflict {
        let mut values = Vec::new();
        let reached = self.output(inputs, &mut values);
        let mut reasons = self.justification(&values);
        reasons.sort_unstable();
        let mut known = vec![Truth::Unknown; inputs.len()];
        for input in &reasons {
            if let Some((place, value)) = known.get_mut(*input).zip(inputs.get(*input)) {
                *place = *value;
            }
        }
        // What can be changed goes first: few branches are left, and a goal
        // that cannot be reached shows so at once.
        let mut order = reasons.clone();
        order.sort_by_key(|input| (keep(*input), std::cmp::Reverse(*input)));
        for input in order {
            let value = known.get(input).copied().unwrap_or(Truth::Unknown);
            put(&mut known, input, Truth::Unknown);
            if self.output(&known, &mut values) == reached {
                reasons.retain(|kept| *kept != input);
            } else {
                put(&mut known, input, value);
            }
        }
        let value = |input: usize| inputs.get(input) == Some(&Truth::True);
        reasons.into_iter().map(|input| (input, value(input))).collect()
    }

    /// The inputs met when walking down from the output: all operands of what
    /// holds, one false operand of what does not.
    fn justification(&self, values: &[[u8; 2]]) -> Vec<usize> {
        let mut seen = vec![false; values.len()];
        let mut stack: Vec<usize> = self.program.outputs.iter().map(|edge| edge.node()).collect();
        let mut inputs = Vec::new();
        while let Some(node) = stack.pop() {
            match seen.get_mut(node) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            let Some(operands) = self.program.operands(node) else {
                let input = node.checked_sub(1).and_then(|nth| self.program.support.get(nth));
                inputs.extend(input);
                continue;
            };
            if decode(read(values, Edge::to_node(node, false))) == Truth::True {
                stack.extend(operands.iter().map(|edge| edge.node()));
            } else {
                let is_false = |edge: &&Edge| decode(read(values, **edge)) == Truth::False;
                let known = |edge: &Edge| seen.get(edge.node()) != Some(&true);
                let first = (operands.iter().filter(is_false))
                    .min_by_key(|edge| (known(edge), edge.node()));
                stack.extend(first.map(|edge| edge.node()));
            }
        }
        inputs
    }
}

fn put(inputs: &mut [Truth], input: usize, value: Truth) {
    if let Some(place) = inputs.get_mut(input) {
        *place = value;
    }
}

/// Gives every unknown input a value that the types of the facts allow.
fn complete(rulebook: &Rulebook, inputs: &mut [Truth]) {
    for input in 0..inputs.len() {
        if inputs.get(input) != Some(&Truth::Unknown) {
            continue;
        }
        let group = rulebook.group(input).map(|group| group.start as usize..group.end as usize);
        let has = |inputs: &[Truth], wanted, range: std::ops::Range<usize>| {
            inputs.get(range).is_some_and(|part| part.contains(&wanted))
        };
        let value = match (rulebook.atoms.get(input), group) {
            (Some(Atom::Option(..) | Atom::Alternative(..)), Some(group)) => {
                !has(inputs, Truth::True, group)
            }
            // A threshold that is reached implies all weaker ones.
            (_, Some(group)) => has(inputs, Truth::True, input + 1..group.end),
            (_, None) => false,
        };
        put(inputs, input, value.into());
    }
}
