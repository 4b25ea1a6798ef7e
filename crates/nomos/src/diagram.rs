//! Decision diagrams: exact answers where some facts are unknown.
//!
//! Three-valued evaluation says "unknown" too often: it does not see that an
//! answer is the same either way. A reduced ordered binary decision diagram
//! does. Diagrams are built for one set of known inputs and are small, since
//! only what is unknown remains in them.

use crate::facts::Truth;
use crate::graph::{Edge, Graph};
use crate::rulebook::AtomId;
use rustc_hash::FxHashMap as HashMap;
use std::collections::BTreeSet;

/// A diagram: a function of the unknown inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagram(u32);

impl Diagram {
    /// Never.
    pub const FALSE: Self = Self(0);
    /// Always.
    pub const TRUE: Self = Self(1);

    /// Its truth, if it no longer depends on anything.
    #[must_use]
    pub fn truth(self) -> Truth {
        match self {
            Self::FALSE => Truth::False,
            Self::TRUE => Truth::True,
            _ => Truth::Unknown,
        }
    }
}

/// The order in which diagrams ask for inputs.
///
/// Inputs that meet in one gate stand close together; asking for all options
/// of a long list before any of the details would make diagrams explode.
#[derive(Clone, Debug)]
pub struct Order {
    inputs: Vec<usize>,
    levels: Vec<u32>,
}

impl Order {
    /// The order in which the inputs are met on a walk down from the outputs.
    /// `group` names the inputs that constrain each other; they stay together.
    #[must_use]
    pub fn new(
        graph: &Graph,
        outputs: impl IntoIterator<Item = Edge>,
        group: impl Fn(usize) -> Option<std::ops::Range<u32>>,
    ) -> Self {
        let first_gate = 1 + graph.inputs();
        let mut seen = vec![false; first_gate + graph.gates().len()];
        let mut inputs = Vec::with_capacity(graph.inputs());
        for output in outputs {
            let mut stack = vec![output.node()];
            while let Some(node) = stack.pop() {
                match seen.get_mut(node) {
                    Some(seen) if !*seen => *seen = true,
                    _ => continue,
                }
                match node.checked_sub(first_gate).and_then(|gate| graph.gates().get(gate)) {
                    Some((a, b)) => stack.extend([b.node(), a.node()]),
                    None if node > 0 => {
                        let alone = AtomId::new(node - 1).0..AtomId::new(node).0;
                        for input in group(node - 1).unwrap_or(alone) {
                            let input = input as usize;
                            if let Some(seen) = seen.get_mut(1 + input) {
                                *seen = true;
                            }
                            inputs.push(input);
                        }
                    }
                    None => {}
                }
            }
        }
        inputs.extend((0..graph.inputs()).filter(|input| seen.get(1 + input) == Some(&false)));
        Self::of(inputs)
    }

    /// The order of all inputs of a graph.
    pub(crate) fn of(inputs: Vec<usize>) -> Self {
        let mut levels = vec![0; inputs.len()];
        for (level, input) in (0u32..).zip(&inputs) {
            if let Some(place) = levels.get_mut(*input) {
                *place = level;
            }
        }
        Self { inputs, levels }
    }

    /// The inputs, in order.
    pub(crate) fn inputs(&self) -> &[usize] {
        &self.inputs
    }

    fn level(&self, input: usize) -> u32 {
        self.levels.get(input).copied().unwrap_or(BOTTOM - 1)
    }

    fn input(&self, level: u32) -> usize {
        self.inputs.get(level as usize).copied().unwrap_or(usize::MAX)
    }
}

/// Terminal nodes have this level, below all inputs.
const BOTTOM: u32 = u32::MAX;

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Node {
    level: u32,
    low: Diagram,
    high: Diagram,
}

/// All diagrams for one set of known inputs.
pub struct Diagrams<'a> {
    graph: &'a Graph,
    order: &'a Order,
    /// Three-valued truth of every node of the graph: what is settled here
    /// needs no diagram.
    settled: Vec<Truth>,
    nodes: Vec<Node>,
    known: HashMap<Node, Diagram>,
    conjunctions: HashMap<(Diagram, Diagram), Diagram>,
    negations: HashMap<Diagram, Diagram>,
    built: HashMap<usize, Diagram>,
}

impl std::fmt::Debug for Diagrams<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Diagrams").field("nodes", &self.nodes.len()).finish_non_exhaustive()
    }
}

impl<'a> Diagrams<'a> {
    /// For a graph whose inputs have these truths.
    #[must_use]
    pub fn new(graph: &'a Graph, order: &'a Order, inputs: &[Truth]) -> Self {
        let terminal = |diagram| Node { level: BOTTOM, low: diagram, high: diagram };
        Self {
            graph,
            order,
            settled: graph.truths(inputs),
            nodes: vec![terminal(Diagram::FALSE), terminal(Diagram::TRUE)],
            known: HashMap::default(),
            conjunctions: HashMap::default(),
            negations: HashMap::default(),
            built: HashMap::default(),
        }
    }

    /// The three-valued truth of an edge, the cheap first answer.
    #[must_use]
    pub fn settled(&self, edge: Edge) -> Truth {
        crate::graph::read_truth(&self.settled, edge)
    }

    /// The three-valued truths of all nodes of the graph.
    pub(crate) fn truths(&self) -> &[Truth] {
        &self.settled
    }

    /// The unknown inputs on which an edge depends by way of nodes that are
    /// unknown themselves.
    #[must_use]
    pub fn unknown_inputs(&self, edge: Edge) -> BTreeSet<usize> {
        let first_gate = 1 + self.graph.inputs();
        let mut inputs = BTreeSet::new();
        let mut seen = vec![false; self.settled.len()];
        let mut stack = vec![edge.node()];
        while let Some(node) = stack.pop() {
            match seen.get_mut(node) {
                Some(seen) if !*seen && self.settled.get(node) == Some(&Truth::Unknown) => {
                    *seen = true;
                }
                _ => continue,
            }
            match node.checked_sub(first_gate) {
                Some(gate) => {
                    let operands = self.graph.gates().get(gate).copied();
                    stack.extend(operands.into_iter().flat_map(|(a, b)| [a.node(), b.node()]));
                }
                None => inputs.extend(node.checked_sub(1)),
            }
        }
        inputs
    }

    fn at(&self, diagram: Diagram) -> Node {
        let nothing = Node { level: BOTTOM, low: Diagram::FALSE, high: Diagram::FALSE };
        self.nodes.get(diagram.0 as usize).copied().unwrap_or(nothing)
    }

    fn node(&mut self, level: u32, low: Diagram, high: Diagram) -> Diagram {
        if low == high {
            return low;
        }
        let node = Node { level, low, high };
        if let Some(diagram) = self.known.get(&node) {
            return *diagram;
        }
        let diagram = Diagram(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(node);
        self.known.insert(node, diagram);
        diagram
    }

    /// The nth input: a constant if it is known.
    pub fn input(&mut self, nth: usize) -> Diagram {
        match self.settled.get(1 + nth).copied().unwrap_or(Truth::Unknown) {
            Truth::True => Diagram::TRUE,
            Truth::False => Diagram::FALSE,
            Truth::Unknown => {
                let level = self.order.level(nth);
                self.node(level, Diagram::FALSE, Diagram::TRUE)
            }
        }
    }

    /// It does not hold.
    pub fn not(&mut self, diagram: Diagram) -> Diagram {
        match diagram {
            Diagram::FALSE => return Diagram::TRUE,
            Diagram::TRUE => return Diagram::FALSE,
            _ => {}
        }
        if let Some(known) = self.negations.get(&diagram) {
            return *known;
        }
        let Node { level, low, high } = self.at(diagram);
        let (low, high) = (self.not(low), self.not(high));
        let result = self.node(level, low, high);
        self.negations.insert(diagram, result);
        self.negations.insert(result, diagram);
        result
    }

    /// Both hold.
    pub fn and(&mut self, a: Diagram, b: Diagram) -> Diagram {
        let (a, b) = if a <= b { (a, b) } else { (b, a) };
        if a == Diagram::FALSE {
            return Diagram::FALSE;
        }
        if a == Diagram::TRUE || a == b {
            return b;
        }
        if let Some(known) = self.conjunctions.get(&(a, b)) {
            return *known;
        }
        let (left, right) = (self.at(a), self.at(b));
        let level = left.level.min(right.level);
        let branch = |node: Node, whole: Diagram| {
            if node.level == level { (node.low, node.high) } else { (whole, whole) }
        };
        let ((low_a, high_a), (low_b, high_b)) = (branch(left, a), branch(right, b));
        let low = self.and(low_a, low_b);
        let high = self.and(high_a, high_b);
        let result = self.node(level, low, high);
        self.conjunctions.insert((a, b), result);
        result
    }

    /// At least one holds.
    pub fn or(&mut self, a: Diagram, b: Diagram) -> Diagram {
        let (a, b) = (self.not(a), self.not(b));
        let neither = self.and(a, b);
        self.not(neither)
    }

    /// The diagram of an edge of the graph.
    pub fn build(&mut self, edge: Edge) -> Diagram {
        // Depth first without recursion: the graph may be deep.
        let mut stack = vec![edge.node()];
        while let Some(node) = stack.last().copied() {
            if self.built.contains_key(&node) {
                stack.pop();
                continue;
            }
            let first_gate = 1 + self.graph.inputs();
            let settled = self.settled.get(node).copied().unwrap_or(Truth::Unknown);
            let diagram = if settled == Truth::False {
                Some(Diagram::FALSE)
            } else if settled == Truth::True {
                Some(Diagram::TRUE)
            } else if node < first_gate {
                Some(self.input(node - 1))
            } else {
                let (a, b) = self
                    .graph
                    .gates()
                    .get(node - first_gate)
                    .copied()
                    .unwrap_or((Edge::FALSE, Edge::FALSE));
                match (self.read(a), self.read(b)) {
                    (Some(Diagram::FALSE), _) | (_, Some(Diagram::FALSE)) => Some(Diagram::FALSE),
                    (Some(a), Some(b)) => Some(self.and(a, b)),
                    (None, _) => {
                        stack.push(a.node());
                        None
                    }
                    (_, None) => {
                        stack.push(b.node());
                        None
                    }
                }
            };
            if let Some(diagram) = diagram {
                self.built.insert(node, diagram);
                stack.pop();
            }
        }
        self.read(edge).unwrap_or(Diagram::FALSE)
    }

    fn read(&mut self, edge: Edge) -> Option<Diagram> {
        let diagram = *self.built.get(&edge.node())?;
        Some(if edge.inverted() { self.not(diagram) } else { diagram })
    }

    /// The inputs that a diagram depends on.
    #[must_use]
    pub fn support(&self, diagram: Diagram) -> BTreeSet<usize> {
        let mut support = BTreeSet::new();
        self.each(&[diagram], |node| {
            support.insert(self.order.input(node.level));
        });
        support
    }

    /// Values of inputs that lead to yes; empty if nothing does or all do.
    #[must_use]
    pub fn path(&self, mut diagram: Diagram) -> Vec<(usize, bool)> {
        let mut path = Vec::new();
        while diagram != Diagram::TRUE && diagram != Diagram::FALSE {
            let node = self.at(diagram);
            // Only the diagram of "no" does not lead to yes.
            let high = node.low == Diagram::FALSE;
            path.push((self.order.input(node.level), high));
            diagram = if high { node.high } else { node.low };
        }
        path
    }

    fn each(&self, roots: &[Diagram], mut visit: impl FnMut(&Node)) {
        let mut seen = BTreeSet::new();
        let mut stack = roots.to_vec();
        while let Some(diagram) = stack.pop() {
            let node = self.at(diagram);
            if node.level != BOTTOM && seen.insert(diagram) {
                visit(&node);
                stack.extend([node.low, node.high]);
            }
        }
    }

    /// The diagram with some inputs fixed.
    pub fn restrict(&mut self, diagram: Diagram, fixed: &[(usize, bool)]) -> Diagram {
        let mut known = HashMap::default();
        self.restrict_with(diagram, fixed, &mut known)
    }

    fn restrict_with(
        &mut self,
        diagram: Diagram,
        fixed: &[(usize, bool)],
        known: &mut HashMap<Diagram, Diagram>,
    ) -> Diagram {
        let node = self.at(diagram);
        if node.level == BOTTOM {
            return diagram;
        }
        if let Some(result) = known.get(&diagram) {
            return *result;
        }
        let input = self.order.input(node.level);
        let choice = fixed.iter().find(|(fixed, _)| *fixed == input);
        let result = match choice {
            Some((_, true)) => self.restrict_with(node.high, fixed, known),
            Some((_, false)) => self.restrict_with(node.low, fixed, known),
            None => {
                let low = self.restrict_with(node.low, fixed, known);
                let high = self.restrict_with(node.high, fixed, known);
                self.node(node.level, low, high)
            }
        };
        known.insert(diagram, result);
        result
    }

    /// Whether some choice of the given inputs changes the answer, the other
    /// inputs staying equal. `yes` and `no` are the cases that are possible
    /// and in which the answer is yes or no.
    #[must_use]
    pub fn decides(&self, inputs: &std::ops::Range<u32>, yes: Diagram, no: Diagram) -> bool {
        let mut seen = BTreeSet::new();
        let mut stack = vec![(yes, no)];
        while let Some((yes, no)) = stack.pop() {
            if yes == Diagram::FALSE || no == Diagram::FALSE || !seen.insert((yes, no)) {
                continue;
            }
            if (yes, no) == (Diagram::TRUE, Diagram::TRUE) {
                return true;
            }
            let (left, right) = (self.at(yes), self.at(no));
            let level = left.level.min(right.level);
            let branch = |node: Node, whole: Diagram| {
                if node.level == level { [node.low, node.high] } else { [whole, whole] }
            };
            let ([yes_low, yes_high], [no_low, no_high]) = (branch(left, yes), branch(right, no));
            stack.extend([(yes_low, no_low), (yes_high, no_high)]);
            if u32::try_from(self.order.input(level)).is_ok_and(|input| inputs.contains(&input)) {
                stack.extend([(yes_low, no_high), (yes_high, no_low)]);
            }
        }
        false
    }

    /// The probability of a diagram, and of the diagram together with each
    /// input, where the inputs are independent with the given probabilities.
    #[must_use]
    pub fn probability(&self, diagram: Diagram, prior: &[f64]) -> (f64, HashMap<usize, f64>) {
        let weight = |node: &Node| prior.get(self.order.input(node.level)).copied().unwrap_or(0.5);
        // Bottom up: the chance to reach "true" from each node.
        let mut order = Vec::new();
        self.each(&[diagram], |node| order.push(*node));
        order.sort_by_key(|node| std::cmp::Reverse(node.level));
        let mut chance: HashMap<Diagram, f64> =
            HashMap::from_iter([(Diagram::FALSE, 0.0), (Diagram::TRUE, 1.0)]);
        for node in &order {
            let read = |diagram| chance.get(&diagram).copied().unwrap_or(0.0);
            let p = weight(node);
            let value = p * read(node.high) + (1.0 - p) * read(node.low);
            if let Some(diagram) = self.known.get(node) {
                chance.insert(*diagram, value);
            }
        }
        let total = chance.get(&diagram).copied().unwrap_or(0.0);
        // Top down: the chance to arrive at each node, and with it how much
        // an input shifts the total.
        let mut arrive: HashMap<Diagram, f64> = HashMap::from_iter([(diagram, 1.0)]);
        let mut joint: HashMap<usize, f64> = HashMap::default();
        for node in order.iter().rev() {
            let Some(this) = self.known.get(node) else {
                continue;
            };
            let here = arrive.get(this).copied().unwrap_or(0.0);
            let p = weight(node);
            *arrive.entry(node.high).or_default() += here * p;
            *arrive.entry(node.low).or_default() += here * (1.0 - p);
            let read = |diagram| chance.get(&diagram).copied().unwrap_or(0.0);
            // P(f, input) = p * (P(f) + (1-p) * sum over nodes of arrive*(high-low)).
            *joint.entry(self.order.input(node.level)).or_default() +=
                here * (read(node.high) - read(node.low));
        }
        let joint = joint
            .into_iter()
            .map(|(input, slope)| {
                let p = prior.get(input).copied().unwrap_or(0.5);
                (input, p * (total + (1.0 - p) * slope))
            })
            .collect();
        (total, joint)
    }
}
