//! A part of a graph, ready to be evaluated.
//!
//! The two-input gates of the graph that only serve one other gate are merged
//! with it: a conjunction of any number of operands is one step, and its
//! intermediate results never leave the registers.

use crate::facts::Truth;
use crate::graph::{Edge, Graph};
use std::sync::OnceLock;

/// A part of a graph that computes given outputs and nothing else.
///
/// Node 0 is "false", then come the inputs in `support`, then the
/// conjunctions, each after its operands.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// The inputs that matter: positions in the graph.
    pub(crate) support: Vec<usize>,
    /// The operands of all conjunctions, one after the other.
    operands: Vec<Edge>,
    /// Where the operands of each conjunction end.
    ends: Vec<u32>,
    pub(crate) outputs: Vec<Edge>,
    users: OnceLock<Users>,
}

/// Which conjunctions each node is an operand of.
#[derive(Clone, Debug)]
struct Users {
    /// The users of all nodes, one after the other.
    nodes: Vec<u32>,
    /// Where the users of each node end.
    ends: Vec<u32>,
}

impl Program {
    /// What the given edges of a graph depend on.
    pub(crate) fn new(graph: &Graph, outputs: &[Edge]) -> Self {
        let cone = Cone::of(graph, outputs);
        let uses = uses(graph, outputs, &cone);
        let at = |values: &[u32], node: usize| {
            cone.place(node).and_then(|place| values.get(place)).map_or(0, |value| *value)
        };
        let used = |node: usize| at(&uses, node);
        let first_gate = 1 + graph.inputs();
        let (inputs, gates) =
            cone.nodes.split_at(cone.nodes.partition_point(|node| *node < first_gate));
        // The nodes of the graph that are nodes of the program, in its order.
        let mut kept: Vec<usize> = vec![0];
        kept.extend(inputs);
        kept.extend(gates.iter().filter(|node| used(**node) > ONE_GATE));
        let mut moved = vec![0u32; cone.nodes.len()];
        for (place, node) in (0u32..).zip(&kept) {
            if let Some(moved) = cone.place(*node).and_then(|at| moved.get_mut(at)) {
                *moved = place;
            }
        }
        let support = inputs.iter().map(|node| node - 1).collect();
        let mut program = Self { support, ..Self::default() };
        program.outputs.reserve_exact(outputs.len());
        let renamed = |edge: Edge| Edge::to_node(at(&moved, edge.node()) as usize, edge.inverted());
        let operands = |node: usize| graph.gates().get(node.checked_sub(first_gate)?);
        let mut open: Vec<Edge> = Vec::new();
        for node in kept.iter().skip(1 + program.support.len()) {
            open.extend(operands(*node).into_iter().flat_map(|(a, b)| [*b, *a]));
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

    /// The conjunctions that a node is an operand of.
    pub(crate) fn users(&self, node: usize) -> &[u32] {
        let Users { nodes, ends } = self.users.get_or_init(|| Users::of(self));
        let start = node.checked_sub(1).and_then(|before| ends.get(before));
        let range =
            start.map_or(0, |start| *start as usize)..ends.get(node).map_or(0, |end| *end as usize);
        nodes.get(range).unwrap_or_default()
    }

    /// The node of an input of the graph, if the outputs depend on it.
    pub(crate) fn node_of(&self, input: usize) -> Option<usize> {
        self.support.binary_search(&input).ok().map(|place| 1 + place)
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
        values.reserve(self.nodes());
        values.push([0, !0]);
        let mut changes = changes.iter().peekable();
        for input in &self.support {
            let mut value = match inputs.get(*input) {
                Some(Truth::True) => [!0, 0],
                Some(Truth::False) => [0, !0],
                Some(Truth::Unknown) | None => [0, 0],
            };
            while let Some((changed, variant, truth)) = changes.next_if(|(at, ..)| at <= input) {
                if changed < input {
                    continue;
                }
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

impl Users {
    fn of(program: &Program) -> Self {
        let first_gate = 1 + program.support.len();
        let mut ends = vec![0u32; program.nodes()];
        for operand in &program.operands {
            if let Some(end) = ends.get_mut(operand.node()) {
                *end += 1;
            }
        }
        let mut end = 0;
        for count in &mut ends {
            end += *count;
            *count = end - *count;
        }
        // Each end begins as the start and moves on with every user.
        let mut nodes = vec![0u32; program.operands.len()];
        for (user, operands) in (first_gate..).zip(program.conjunctions()) {
            for operand in operands {
                let Some(end) = ends.get_mut(operand.node()) else { continue };
                if let Some(place) = nodes.get_mut(*end as usize) {
                    *place = u32::try_from(user).unwrap_or(u32::MAX);
                }
                *end += 1;
            }
        }
        Self { nodes, ends }
    }
}

/// The nodes that the outputs depend on, in order; without node 0.
pub(crate) fn cone(graph: &Graph, outputs: &[Edge]) -> Vec<usize> {
    Cone::of(graph, outputs).nodes
}

/// The nodes that outputs depend on, without node 0. Most programs are a small
/// part of their graph, so nothing here has an entry for each of its nodes but
/// one bit.
struct Cone {
    /// In order.
    nodes: Vec<usize>,
    /// A bit for each node of the graph, up to the last of the cone.
    bits: Vec<u64>,
    /// How many nodes of the cone come before each word of bits.
    before: Vec<u32>,
}

impl Cone {
    fn of(graph: &Graph, outputs: &[Edge]) -> Self {
        let first_gate = 1 + graph.inputs();
        let last = outputs.iter().map(|edge| edge.node()).max().unwrap_or(0);
        let mut bits = vec![0u64; 1 + last / 64];
        let mut open: Vec<usize> = outputs.iter().map(|edge| edge.node()).collect();
        while let Some(node) = open.pop() {
            let bit = 1 << (node % 64);
            match bits.get_mut(node / 64) {
                Some(word) if node > 0 && *word & bit == 0 => *word |= bit,
                _ => continue,
            }
            let gate = node.checked_sub(first_gate).and_then(|gate| graph.gates().get(gate));
            open.extend(gate.into_iter().flat_map(|(a, b)| [a.node(), b.node()]));
        }
        let (mut nodes, mut before) = (Vec::new(), Vec::with_capacity(bits.len()));
        for (nth, word) in bits.iter().enumerate() {
            before.push(u32::try_from(nodes.len()).unwrap_or(u32::MAX));
            let mut left = *word;
            while left != 0 {
                nodes.push(64 * nth + left.trailing_zeros() as usize);
                left &= left - 1;
            }
        }
        Self { nodes, bits, before }
    }

    /// The position of a node among those of the cone.
    fn place(&self, node: usize) -> Option<usize> {
        let word = self.bits.get(node / 64)?;
        let bit = 1u64 << (node % 64);
        let before = *self.before.get(node / 64)?;
        (word & bit != 0).then(|| (before + (word & (bit - 1)).count_ones()) as usize)
    }
}

/// How often each node of a cone is used: once by an edge that is not inverted
/// counts one, any other use two, for only the former can be merged with its
/// user.
fn uses(graph: &Graph, outputs: &[Edge], cone: &Cone) -> Vec<u32> {
    let first_gate = 1 + graph.inputs();
    let mut uses = vec![0u32; cone.nodes.len()];
    let mut count = |edge: &Edge, more: u32| {
        if let Some(uses) = cone.place(edge.node()).and_then(|place| uses.get_mut(place)) {
            *uses += more;
        }
    };
    for edge in outputs {
        count(edge, 2);
    }
    let gate = |node: &usize| graph.gates().get(node.checked_sub(first_gate)?);
    for (a, b) in cone.nodes.iter().filter_map(gate) {
        for edge in [a, b] {
            count(edge, if edge.inverted() { 2 } else { ONE_GATE });
        }
    }
    uses
}

/// The use of a gate by exactly one other, not inverted.
const ONE_GATE: u32 = 1;

// A value is two bits: it is true, it may be true. What all operands are, and
// what all of them may be, their conjunction is and may be: one "and" for both.
pub(crate) const TRUE: u8 = 0b11;
pub(crate) const FALSE: u8 = 0b00;
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
pub(crate) fn inverse(value: u8) -> u8 {
    (value >> 1 | (value & 1) << 1) ^ TRUE
}
