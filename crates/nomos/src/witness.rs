//! Looks for facts that would make a conclusion come out a given way.
//!
//! A search with backtracking over the inputs that are still unknown: walk
//! down from the output to an input that matters, give it the value that
//! helps, evaluate, go on. It finds most witnesses in a few steps, where a
//! decision diagram would first describe all of them.

use crate::facts::Truth;
use crate::graph::Edge;
use crate::program::{FALSE, Program, TRUE, UNKNOWN, decode, inverse, read};
use crate::rulebook::{Atom, Rulebook};
use std::ops::Range;

/// What a search came to.
pub(crate) enum Sought {
    /// These inputs give what was wanted, whatever those are that are still unknown.
    Found(Vec<Truth>),
    /// No inputs do.
    Impossible,
    /// The search gave up before it could tell.
    GaveUp,
}

/// Looks for a completion of `inputs` that the types of the facts allow and
/// that makes the (single) output of `program` equal to `wanted`, for at most
/// `steps` choices.
pub(crate) fn seek(
    rulebook: &Rulebook,
    program: &Program,
    inputs: &[Truth],
    wanted: bool,
    steps: usize,
) -> Sought {
    let mut values = Vec::new();
    program.values(inputs, &mut values);
    let (inputs, trail, settled) = (inputs.to_vec(), Vec::new(), Vec::new());
    let mut search = Search { rulebook, program, values, inputs, trail, settled };
    match search.run(wanted, steps) {
        Some(true) => Sought::Found(search.inputs),
        Some(false) => Sought::Impossible,
        None => Sought::GaveUp,
    }
}

/// Whether there is such a completion. None if the search gave up.
pub(crate) fn exists(
    rulebook: &Rulebook,
    program: &Program,
    inputs: &[Truth],
    wanted: bool,
    steps: usize,
) -> Option<bool> {
    match seek(rulebook, program, inputs, wanted, steps) {
        Sought::Found(_) => Some(true),
        Sought::Impossible => Some(false),
        Sought::GaveUp => None,
    }
}

struct Search<'a> {
    rulebook: &'a Rulebook,
    program: &'a Program,
    /// Encoded truth of every node and of its inverse.
    values: Vec<[u8; 2]>,
    inputs: Vec<Truth>,
    /// Inputs set since the start, in order.
    trail: Vec<usize>,
    /// Nodes that became known since the start, in order.
    settled: Vec<usize>,
}

/// A choice that may be turned: how much was set before, what was chosen.
struct Choice {
    trail: usize,
    settled: usize,
    input: usize,
    value: bool,
    turned: bool,
}

impl Search<'_> {
    fn run(&mut self, wanted: bool, steps: usize) -> Option<bool> {
        let Some(output) = self.program.outputs.first().copied() else {
            return Some(false);
        };
        let mut choices: Vec<Choice> = Vec::new();
        let mut consistent = true;
        for _ in 0..steps {
            let reached = if consistent { self.truth(output) } else { Truth::from(!wanted) };
            if reached == Truth::from(wanted) {
                return Some(true);
            }
            if reached == Truth::Unknown {
                let (input, value) = self.backtrace(output, wanted)?;
                let (trail, settled) = (self.trail.len(), self.settled.len());
                choices.push(Choice { trail, settled, input, value, turned: false });
                consistent = self.assign(input, value);
                continue;
            }
            loop {
                let Some(choice) = choices.last_mut() else {
                    return Some(false);
                };
                let Choice { trail, settled, input, .. } = *choice;
                let value = !choice.value;
                let exhausted = std::mem::replace(&mut choice.turned, true);
                self.undo(trail, settled);
                if exhausted {
                    choices.pop();
                    continue;
                }
                consistent = self.assign(input, value);
                break;
            }
        }
        None
    }

    fn truth(&self, output: Edge) -> Truth {
        decode(read(&self.values, output))
    }

    /// An unknown input on the way to the goal, and the value that helps.
    fn backtrace(&self, output: Edge, wanted: bool) -> Option<(usize, bool)> {
        let (mut node, mut value) = (output.node(), wanted != output.inverted());
        while let Some(operands) = self.program.operands(node) {
            let edge = operands.iter().rev().find(|edge| read(&self.values, **edge) == UNKNOWN)?;
            (node, value) = (edge.node(), value != edge.inverted());
        }
        let input = node.checked_sub(1).and_then(|place| self.program.support.get(place));
        input.map(|input| (*input, value))
    }

    fn set(&mut self, input: usize, value: bool) {
        if let Some(place) = self.inputs.get_mut(input)
            && *place == Truth::Unknown
        {
            *place = value.into();
            self.trail.push(input);
            if let Some(node) = self.program.node_of(input) {
                self.settle(node, if value { TRUE } else { FALSE });
            }
        }
    }

    /// Gives a node its value, and all others theirs that follow. What is known
    /// stays so: each node is settled once, and only its users are looked at.
    fn settle(&mut self, node: usize, value: u8) {
        let mut next = self.settled.len();
        self.give(node, value);
        while let Some(node) = self.settled.get(next).copied() {
            next += 1;
            let program = self.program;
            for user in program.users(node) {
                let user = *user as usize;
                if self.values.get(user).is_none_or(|[value, _]| *value != UNKNOWN) {
                    continue;
                }
                let operands = program.operands(user).unwrap_or_default();
                let all = |all, edge: &Edge| all & read(&self.values, *edge);
                let value = operands.iter().fold(TRUE, all);
                if value != UNKNOWN {
                    self.give(user, value);
                }
            }
        }
    }

    fn give(&mut self, node: usize, value: u8) {
        if let Some(place) = self.values.get_mut(node) {
            *place = [value, inverse(value)];
            self.settled.push(node);
        }
    }

    fn undo(&mut self, trail: usize, settled: usize) {
        for input in self.trail.drain(trail..) {
            if let Some(place) = self.inputs.get_mut(input) {
                *place = Truth::Unknown;
            }
        }
        for node in self.settled.drain(settled..) {
            if let Some(place) = self.values.get_mut(node) {
                *place = [UNKNOWN; 2];
            }
        }
    }

    /// Sets an input and what follows from it within its fact; false if the
    /// fact then has no possible value.
    fn assign(&mut self, input: usize, value: bool) -> bool {
        self.set(input, value);
        let Some(group) = self.rulebook.group(input) else {
            return true;
        };
        let exclusive = matches!(
            self.rulebook.atoms.get(input),
            Some(Atom::Option(..) | Atom::Alternative(..))
        );
        let group = group.start as usize..group.end as usize;
        if exclusive {
            self.one_of(group, input, value)
        } else {
            self.thresholds(group, input, value)
        }
    }

    fn one_of(&mut self, group: Range<usize>, input: usize, value: bool) -> bool {
        if value {
            for other in group.filter(|other| *other != input) {
                self.set(other, false);
                if self.inputs.get(other) == Some(&Truth::True) {
                    return false;
                }
            }
            return true;
        }
        let left: Vec<usize> =
            group.filter(|other| self.inputs.get(*other) != Some(&Truth::False)).collect();
        match left.as_slice() {
            [] => false,
            [last] => {
                self.set(*last, true);
                true
            }
            _ => true,
        }
    }

    /// Reaching a threshold implies all weaker ones, which come before it.
    fn thresholds(&mut self, group: Range<usize>, input: usize, value: bool) -> bool {
        let others = if value { group.start..input } else { input + 1..group.end };
        for other in others {
            self.set(other, value);
            if self.inputs.get(other) != Some(&Truth::from(value)) {
                return false;
            }
        }
        true
    }
}
