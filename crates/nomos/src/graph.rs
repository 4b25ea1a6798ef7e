//! The and-inverter graph: every rule of a rulebook as two-input gates.
//!
//! A node is the constant "false", an input (atom), or the conjunction of two
//! edges; an edge may be inverted. Equal gates are one node (structural
//! hashing), so the stretches of time share nearly everything. `a and not a`
//! is *not* folded: in three-valued logic it is unknown where `a` is.

use crate::facts::Truth;
use rustc_hash::FxHashMap as HashMap;

/// An edge: a node, perhaps inverted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edge(u32);

impl Edge {
    /// The constant "no".
    pub const FALSE: Self = Self(0);
    /// The constant "yes".
    pub const TRUE: Self = Self(1);

    pub(crate) fn to_node(node: usize, inverted: bool) -> Self {
        Self((u32::try_from(node).unwrap_or(u32::MAX >> 1) << 1) | u32::from(inverted))
    }

    /// Position of the node in the graph.
    #[must_use]
    pub fn node(self) -> usize {
        (self.0 >> 1) as usize
    }

    /// Whether the node's value is inverted.
    #[must_use]
    pub fn inverted(self) -> bool {
        self.0 & 1 == 1
    }
}

impl std::ops::Not for Edge {
    type Output = Self;

    fn not(self) -> Self {
        Self(self.0 ^ 1)
    }
}

/// An and-inverter graph. Node 0 is "false", then come the inputs, then the
/// gates, each after its operands.
#[derive(Clone, Debug)]
pub struct Graph {
    inputs: usize,
    gates: Vec<(Edge, Edge)>,
    known: HashMap<(Edge, Edge), Edge>,
}

impl Graph {
    /// A graph with this many inputs and no gates.
    #[must_use]
    pub fn new(inputs: usize) -> Self {
        Self { inputs, gates: Vec::new(), known: HashMap::default() }
    }

    /// Number of inputs.
    #[must_use]
    pub fn inputs(&self) -> usize {
        self.inputs
    }

    /// The gates, in an order in which operands come first.
    #[must_use]
    pub fn gates(&self) -> &[(Edge, Edge)] {
        &self.gates
    }

    /// The edge of the nth input.
    #[must_use]
    pub fn input(&self, nth: usize) -> Edge {
        Edge::to_node(1 + nth, false)
    }

    /// Both hold.
    pub fn and(&mut self, a: Edge, b: Edge) -> Edge {
        let (a, b) = if a <= b { (a, b) } else { (b, a) };
        if a == Edge::FALSE {
            return Edge::FALSE;
        }
        if a == Edge::TRUE || a == b {
            return b;
        }
        if let Some(edge) = self.known.get(&(a, b)) {
            return *edge;
        }
        let edge = Edge::to_node(1 + self.inputs + self.gates.len(), false);
        self.gates.push((a, b));
        self.known.insert((a, b), edge);
        edge
    }

    /// At least one holds.
    pub fn or(&mut self, a: Edge, b: Edge) -> Edge {
        !self.and(!a, !b)
    }

    /// All hold; true for none.
    pub fn all(&mut self, edges: impl IntoIterator<Item = Edge>) -> Edge {
        edges.into_iter().fold(Edge::TRUE, |all, edge| self.and(all, edge))
    }

    /// At least one holds; false for none.
    pub fn any(&mut self, edges: impl IntoIterator<Item = Edge>) -> Edge {
        edges.into_iter().fold(Edge::FALSE, |any, edge| self.or(any, edge))
    }

    /// The three-valued truth of every node, given that of the inputs.
    #[must_use]
    pub fn truths(&self, inputs: &[Truth]) -> Vec<Truth> {
        let mut truths = Vec::with_capacity(1 + self.inputs + self.gates.len());
        truths.push(Truth::False);
        truths.extend(inputs);
        for (a, b) in &self.gates {
            let truth = match (read_truth(&truths, *a), read_truth(&truths, *b)) {
                (Truth::False, _) | (_, Truth::False) => Truth::False,
                (Truth::True, Truth::True) => Truth::True,
                _ => Truth::Unknown,
            };
            truths.push(truth);
        }
        truths
    }

    /// The gates that the given edges depend on, as a program of its own.
    #[must_use]
    pub fn program(&self, outputs: &[Edge]) -> Program {
        let first_gate = 1 + self.inputs;
        let mut needed = vec![false; self.gates.len()];
        for edge in outputs {
            if let Some(place) = edge.node().checked_sub(first_gate).and_then(|g| needed.get_mut(g))
            {
                *place = true;
            }
        }
        for gate in (0..self.gates.len()).rev() {
            let Some((true, (a, b))) = needed.get(gate).copied().zip(self.gates.get(gate).copied())
            else {
                continue;
            };
            for edge in [a, b] {
                let operand = edge.node().checked_sub(first_gate);
                if let Some(place) = operand.and_then(|operand| needed.get_mut(operand)) {
                    *place = true;
                }
            }
        }
        let mut support: Vec<usize> = Vec::new();
        let mut moved: Vec<usize> = vec![0; first_gate];
        let edges = needed.iter().zip(&self.gates).filter(|(needed, _)| **needed);
        for edge in edges.flat_map(|(_, (a, b))| [a, b]).chain(outputs) {
            let input = edge.node().checked_sub(1).filter(|input| *input < self.inputs);
            if let Some(input) = input
                && let Some(place) = moved.get_mut(1 + input)
                && *place == 0
            {
                support.push(input);
                *place = support.len();
            }
        }
        let mut gates = Vec::new();
        let rename = |moved: &[usize], edge: Edge| {
            Edge::to_node(moved.get(edge.node()).copied().unwrap_or(0), edge.inverted())
        };
        for (needed, (a, b)) in needed.iter().zip(&self.gates) {
            if *needed {
                gates.push((rename(&moved, *a), rename(&moved, *b)));
                moved.push(support.len() + gates.len());
            } else {
                moved.push(0);
            }
        }
        let outputs = outputs.iter().map(|edge| rename(&moved, *edge)).collect();
        Program { support, gates, outputs }
    }
}

/// A part of a graph that computes given outputs and nothing else.
#[derive(Clone, Debug)]
pub struct Program {
    /// The inputs that matter: positions in the graph. Node 0 is "false",
    /// then come these, then the gates.
    pub(crate) support: Vec<usize>,
    pub(crate) gates: Vec<(Edge, Edge)>,
    pub(crate) outputs: Vec<Edge>,
}

impl Program {
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
        for (a, b) in &self.gates {
            let edge = graph.and(renamed(&edges, a), renamed(&edges, b));
            edges.push(edge);
        }
        let outputs: Vec<Edge> = self.outputs.iter().map(|edge| renamed(&edges, edge)).collect();
        let mut program = graph.program(&outputs);
        for input in &mut program.support {
            *input = self.support.get(*input).copied().unwrap_or(*input);
        }
        program
    }

    /// Number of gates.
    #[must_use]
    pub fn gates(&self) -> usize {
        self.gates.len()
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
    pub fn evaluate(&self, inputs: &[Truth], values: &mut Vec<u8>, outputs: &mut Vec<Truth>) {
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
        for (a, b) in &self.gates {
            let ([a_yes, a_no], [b_yes, b_no]) = (read_words(values, *a), read_words(values, *b));
            values.push([a_yes & b_yes, a_no | b_no]);
        }
        self.outputs.first().map_or([0, 0], |edge| read_words(values, *edge))
    }

    /// The encoded truth of every node and, after each, of its inverse: an edge
    /// is then a place.
    pub(crate) fn values(&self, inputs: &[Truth], values: &mut Vec<u8>) {
        values.clear();
        values.reserve(2 * (1 + self.support.len() + self.gates.len()));
        values.extend([KNOWN_FALSE, KNOWN_TRUE]);
        for input in &self.support {
            let value = inputs.get(*input).map_or(0, |truth| encode(*truth));
            values.extend([value, inverse(value)]);
        }
        for (a, b) in &self.gates {
            let value = and(read(values, *a), read(values, *b));
            values.extend([value, inverse(value)]);
        }
    }
}

/// The truth of an edge, given those of the nodes.
pub(crate) fn read_truth(truths: &[Truth], edge: Edge) -> Truth {
    let truth = truths.get(edge.node()).copied().unwrap_or(Truth::Unknown);
    if edge.inverted() { !truth } else { truth }
}

// A value is two bits: known true, known false. Neither means unknown.
const KNOWN_TRUE: u8 = 1;
const KNOWN_FALSE: u8 = 2;

fn encode(truth: Truth) -> u8 {
    match truth {
        Truth::True => KNOWN_TRUE,
        Truth::False => KNOWN_FALSE,
        Truth::Unknown => 0,
    }
}

pub(crate) fn decode(value: u8) -> Truth {
    match value {
        KNOWN_TRUE => Truth::True,
        KNOWN_FALSE => Truth::False,
        _ => Truth::Unknown,
    }
}

#[inline]
fn and(a: u8, b: u8) -> u8 {
    (a & b & KNOWN_TRUE) | ((a | b) & KNOWN_FALSE)
}

#[inline]
pub(crate) fn read(values: &[u8], edge: Edge) -> u8 {
    values.get(edge.0 as usize).copied().unwrap_or(0)
}

#[inline]
fn read_words(values: &[[u64; 2]], edge: Edge) -> [u64; 2] {
    let [yes, no] = values.get(edge.node()).copied().unwrap_or([0, 0]);
    if edge.inverted() { [no, yes] } else { [yes, no] }
}

/// Swaps the two bits.
#[inline]
fn inverse(value: u8) -> u8 {
    (value >> 1) | ((value & KNOWN_TRUE) << 1)
}
