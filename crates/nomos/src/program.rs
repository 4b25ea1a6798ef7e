//! A part of a graph, ready to be evaluated.
//!
//! The two-input gates of the graph that only serve one other gate are merged
//! with it: a conjunction of any number of operands is one step, and its
//! intermediate results never leave the registers.

use crate::facts::Truth;
use crate::graph::{Edge, Graph};

/// A part of a graph that computes given outputs and nothing else.
///
/// Node 0 is "false", then come the inputs in `support`, then the
/// conjunctions, each after its operands.
#[derive(Clone, Debug)]
pub struct Program {
    /// The inputs that matter: positions in the graph.
    pub(crate) support: Vec<usize>,
    /// The operands of all conjunctions, one after the other.
    operands: Vec<Edge>,
    /// Where the operands of each conjunction end.
    ends: Vec<u32>,
    pub(crate) outputs: Vec<Edge>,
}

impl Program {
    /// What the given edges of a graph depend on.
    pub(crate) fn new(graph: &Graph, outputs: &[Edge]) -> Self {
        let uses = uses(graph, outputs);
        let used = |node: usize| uses.get(node).copied().unwrap_or(0);
        let mut program = Self { support: vec![], operands: vec![], ends: vec![], outputs: vec![] };
        // The nodes of the graph that are nodes of the program, in its order.
        let mut kept: Vec<usize> = vec![0];
        kept.extend((1..=graph.inputs()).filter(|node| used(*node) > 0));
        program.support.extend(kept.iter().skip(1).map(|node| node - 1));
        let first_gate = 1 + graph.inputs();
        kept.extend((first_gate..uses.len()).filter(|node| used(*node) > ONE_GATE));
        let mut moved = vec![0; uses.len()];
        for (place, node) in kept.iter().enumerate() {
            if let Some(moved) = moved.get_mut(*node) {
                *moved = place;
            }
        }
        let renamed = |edge: Edge| {
            Edge::to_node(moved.get(edge.node()).copied().unwrap_or(0), edge.inverted())
        };
        let operands = |node: usize| graph.gates().get(node.checked_sub(first_gate)?);
        for node in kept.iter().skip(1 + program.support.len()) {
            let mut open: Vec<Edge> = operands(*node).map_or(vec![], |(a, b)| vec![*b, *a]);
            while let Some(edge) = open.pop() {
                match operands(edge.node()).filter(|_| used(edge.node()) == ONE_GATE) {
                    Some((a, b)) => open.extend([*b, *a]),
                    None => program.operands.push(renamed(edge)),
                }
            }
            program.ends.push(u32::try_from(program.operands.len()).unwrap_or(u32::MAX));
        }
        program.outputs.extend(outputs.iter().map(|edge| renamed(*edge)));
        program
    }

    /// The same outputs for systems that all have these inputs of the graph:
    /// what is known of them is worked out once. Unknown ones stay inputs.
    #[must_use]
    pub fn given(&self, inputs: &[Truth]) -> Self {
        let mut graph = Graph::new(self.support.len());
        let mut edges = vec![Edge::FALSE];
        for (nth, input) in self.support.iter().enumerate() {
            edges.push(match inputs.get(*input) {
                Some(Truth::True) => Edge::TRUE,
                Some(Truth::False) => Edge::FALSE,
                _ => graph.input(nth),
            });
        }
        let renamed = |edges: &[Edge], old: &Edge| {
            let edge = edges.get(old.node()).copied().unwrap_or(Edge::FALSE);
            if old.inverted() { !edge } else { edge }
        };
        for operands in self.conjunctions() {
            let edge = graph.all(operands.iter().map(|operand| renamed(&edges, operand)));
            edges.push(edge);
        }
        let outputs: Vec<Edge> = self.outputs.iter().map(|edge| renamed(&edges, edge)).collect();
        let mut program = graph.program(&outputs);
        for input in &mut program.support {
            *input = self.support.get(*input).copied().unwrap_or(*input);
        }
        program
    }

    /// Number of nodes.
    pub(crate) fn nodes(&self) -> usize {
        1 + self.support.len() + self.ends.len()
    }

    /// The operands of every conjunction.
    pub(crate) fn conjunctions(&self) -> impl Iterator<Item = &[Edge]> {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let end = *end as usize;
            self.operands.get(std::mem::replace(&mut start, end)..end).unwrap_or_default()
        })
    }

    /// The operands of a node; none if it is "false" or an input.
    pub(crate) fn operands(&self, node: usize) -> Option<&[Edge]> {
        let nth = node.checked_sub(1 + self.support.len())?;
        let start = nth.checked_sub(1).and_then(|before| self.ends.get(before));
        let start = start.map_or(0, |start| *start as usize);
        self.operands.get(start..*self.ends.get(nth)? as usize)
    }

    /// The inputs of the graph that the outputs depend on.
    #[must_use]
    pub fn support(&self) -> &[usize] {
        &self.support
    }

    /// The truth of every output, one system at a time.
    ///
    /// `inputs` has the truth of each input of the graph; `values` is scratch
    /// space that may be reused between calls.
    pub fn evaluate(&self, inputs: &[Truth], values: &mut Vec<[u8; 2]>, outputs: &mut Vec<Truth>) {
        self.values(inputs, values);
        outputs.clear();
        outputs.extend(self.outputs.iter().map(|edge| decode(read(values, *edge))));
    }

    /// The truth of the (first) output for up to 64 variants of the inputs at
    /// once: bit n of the two words says that variant n is known true, known
    /// false. `changes` lists what differs: input, variant and truth, by input.
    pub(crate) fn variants(
        &self,
        inputs: &[Truth],
        changes: &[(usize, u32, Truth)],
        values: &mut Vec<[u64; 2]>,
    ) -> [u64; 2] {
        values.clear();
        values.push([0, !0]);
        for input in &self.support {
            let mut value = match inputs.get(*input) {
                Some(Truth::True) => [!0, 0],
                Some(Truth::False) => [0, !0],
                Some(Truth::Unknown) | None => [0, 0],
            };
            let first = changes.partition_point(|(changed, ..)| changed < input);
            let of_input = changes.iter().skip(first).take_while(|(changed, ..)| changed == input);
            for (_, variant, truth) in of_input {
                let bit = 1u64 << (variant % 64);
                let [yes, no] = value.map(|word| word & !bit);
                value = match truth {
                    Truth::True => [yes | bit, no],
                    Truth::False => [yes, no | bit],
                    Truth::Unknown => [yes, no],
                };
            }
            values.push(value);
        }
        for operands in self.conjunctions() {
            let all = operands.iter().fold([!0, 0], |[yes, no], operand| {
                let [operand_yes, operand_no] = read_words(values, *operand);
                [yes & operand_yes, no | operand_no]
            });
            values.push(all);
        }
        self.outputs.first().map_or([0, 0], |edge| read_words(values, *edge))
    }

    /// The encoded truth of every node, and of its inverse: an edge is a place.
    pub(crate) fn values(&self, inputs: &[Truth], values: &mut Vec<[u8; 2]>) {
        let first_gate = 1 + self.support.len();
        values.clear();
        values.push([FALSE, TRUE]);
        values.extend(self.support.iter().map(|input| {
            let value = inputs.get(*input).map_or(UNKNOWN, |truth| encode(*truth));
            [value, inverse(value)]
        }));
        values.resize(self.nodes(), [UNKNOWN; 2]);
        for (node, operands) in (first_gate..).zip(self.conjunctions()) {
            let all = operands.iter().fold(TRUE, |all, operand| all & read(values, *operand));
            if let Some(value) = values.get_mut(node) {
                *value = [all, inverse(all)];
            }
        }
    }
}

/// How often each node is used: once by an edge that is not inverted counts
/// one, any other use two, for only the former can be merged with its user.
/// What no output depends on is not used.
fn uses(graph: &Graph, outputs: &[Edge]) -> Vec<u32> {
    let first_gate = 1 + graph.inputs();
    let mut uses = vec![0u32; first_gate + graph.gates().len()];
    for edge in outputs {
        if let Some(uses) = uses.get_mut(edge.node()) {
            *uses += 2;
        }
    }
    for (gate, (a, b)) in graph.gates().iter().enumerate().rev() {
        if uses.get(first_gate + gate).is_none_or(|uses| *uses == 0) {
            continue;
        }
        for edge in [a, b] {
            if let Some(uses) = uses.get_mut(edge.node()) {
                *uses += if edge.inverted() { 2 } else { ONE_GATE };
            }
        }
    }
    uses
}

/// The use of a gate by exactly one other, not inverted.
const ONE_GATE: u32 = 1;

// A value is two bits: it is true, it may be true. What all operands are, and
// what all of them may be, their conjunction is and may be: one "and" for both.
const TRUE: u8 = 0b11;
const FALSE: u8 = 0b00;
pub(crate) const UNKNOWN: u8 = 0b10;

fn encode(truth: Truth) -> u8 {
    match truth {
        Truth::True => TRUE,
        Truth::False => FALSE,
        Truth::Unknown => UNKNOWN,
    }
}

pub(crate) fn decode(value: u8) -> Truth {
    match value {
        TRUE => Truth::True,
        FALSE => Truth::False,
        _ => Truth::Unknown,
    }
}

#[inline]
pub(crate) fn read(values: &[[u8; 2]], edge: Edge) -> u8 {
    values.as_flattened().get(edge.place()).copied().unwrap_or(UNKNOWN)
}

#[inline]
fn read_words(values: &[[u64; 2]], edge: Edge) -> [u64; 2] {
    let [yes, no] = values.get(edge.node()).copied().unwrap_or([0, 0]);
    if edge.inverted() { [no, yes] } else { [yes, no] }
}

/// What may not be true is false, and what is not true may be false.
#[inline]
fn inverse(value: u8) -> u8 {
    (value >> 1 | (value & 1) << 1) ^ TRUE
}
