//! The and-inverter graph: every rule of a rulebook as two-input gates.
//!
//! A node is the constant "false", an input (atom), or the conjunction of two
//! edges; an edge may be inverted. Equal gates are one node (structural
//! hashing), so the stretches of time share nearly everything. `a and not a`
//! is *not* folded: in three-valued logic it is unknown where `a` is.

use crate::facts::Truth;
use crate::program::{Program, cone};
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

    /// Position in a list of all nodes, each followed by its inverse.
    pub(crate) fn place(self) -> usize {
        self.0 as usize
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
    /// Empty, or the edge of every gate.
    known: HashMap<(Edge, Edge), Edge>,
}

impl Graph {
    /// A graph with this many inputs and no gates.
    #[must_use]
    pub fn new(inputs: usize) -> Self {
        Self { inputs, gates: Vec::new(), known: HashMap::default() }
    }

    /// A graph with these gates.
    pub(crate) fn of(inputs: usize, gates: Vec<(Edge, Edge)>) -> Self {
        Self { inputs, gates, known: HashMap::default() }
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
        if self.known.len() < self.gates.len() {
            self.know_all();
        }
        if let Some(edge) = self.known.get(&(a, b)) {
            return *edge;
        }
        let edge = Edge::to_node(1 + self.inputs + self.gates.len(), false);
        self.gates.push((a, b));
        self.known.insert((a, b), edge);
        edge
    }

    /// Finds each gate again by its operands; few graphs that are read ever
    /// get another gate.
    fn know_all(&mut self) {
        let edges = (1 + self.inputs..).map(|node| Edge::to_node(node, false));
        self.known = self.gates.iter().copied().zip(edges).collect();
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

    /// An edge that holds where three-valued logic knows the given one to hold
    /// while these inputs are `unknown`, whatever the others are.
    pub(crate) fn known(&mut self, edge: Edge, unknown: impl Fn(usize) -> bool) -> Edge {
        let first_gate = 1 + self.inputs;
        // Of every node: that it is known to hold, that it is known to fail.
        let mut known = vec![[Edge::FALSE, Edge::TRUE]; first_gate + self.gates.len()];
        let read = |known: &[[Edge; 2]], edge: Edge| {
            let [yes, no] = known.get(edge.node()).copied().unwrap_or([Edge::FALSE; 2]);
            if edge.inverted() { [no, yes] } else { [yes, no] }
        };
        for node in cone(self, &[edge]) {
            let gate = node.checked_sub(first_gate).and_then(|nth| self.gates.get(nth).copied());
            let found = match gate {
                Some((a, b)) => {
                    let ([a_holds, a_fails], [b_holds, b_fails]) =
                        (read(&known, a), read(&known, b));
                    [self.and(a_holds, b_holds), self.or(a_fails, b_fails)]
                }
                None if unknown(node - 1) => [Edge::FALSE; 2],
                None => [Edge::to_node(node, false), Edge::to_node(node, true)],
            };
            if let Some(place) = known.get_mut(node) {
                *place = found;
            }
        }
        let [holds, _] = read(&known, edge);
        holds
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

    /// For every node, how many inputs it depends on.
    pub(crate) fn widths(&self) -> Vec<usize> {
        let words = self.inputs.div_ceil(64);
        let mut supports: Vec<u64> = vec![0; (1 + self.inputs) * words];
        for input in 0..self.inputs {
            if let Some(word) = supports.get_mut((1 + input) * words + input / 64) {
                *word = 1 << (input % 64);
            }
        }
        for (a, b) in &self.gates {
            for word in 0..words {
                let of = |edge: &Edge| supports.get(edge.node() * words + word).copied();
                supports.push(of(a).unwrap_or(0) | of(b).unwrap_or(0));
            }
        }
        let count = |support: &[u64]| support.iter().map(|word| word.count_ones() as usize).sum();
        supports.chunks(words.max(1)).map(count).collect()
    }

    /// The gates that the given edges depend on, as a program of its own.
    #[must_use]
    pub fn program(&self, outputs: &[Edge]) -> Program {
        Program::new(self, outputs)
    }
}

/// The truth of an edge, given those of the nodes.
pub(crate) fn read_truth(truths: &[Truth], edge: Edge) -> Truth {
    let truth = truths.get(edge.node()).copied().unwrap_or(Truth::Unknown);
    if edge.inverted() { !truth } else { truth }
}
