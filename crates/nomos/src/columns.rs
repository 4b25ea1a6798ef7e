//! Many systems at once: tables of bit planes, three-valued.
//!
//! A plane has one bit per system. Every column has two planes, known-true and
//! known-false; a bit set in neither is unknown. A conjunction is an `and` of
//! the ones and an `or` of the others, an inversion swaps two planes and costs
//! nothing.
//!
//! Planes are cut into blocks, and all planes of a block stand side by side. A
//! block is copied in, worked on in the cache, and its answers are copied out:
//! memory sees two streams, however many columns there are.

use crate::facts::Truth;
use crate::graph::Edge;
use crate::program::Program;
use rustc_hash::FxHashMap as HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

/// Words of a plane in one block. A plane is one line of the cache then, and
/// the accumulators of a gate fit into the registers of any x86-64.
const WORDS: usize = 8;

/// Systems in one block.
const SYSTEMS: usize = WORDS * 64;

/// One bit for each system of a block.
type Plane = [u64; WORDS];

const ZERO: Plane = [0; WORDS];
const ONES: Plane = [u64::MAX; WORDS];

/// The truth of many questions for many systems: a question is a column, a
/// system is a row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// For each block, for each column: known-true, known-false.
    planes: Vec<Plane>,
    columns: usize,
    rows: usize,
}

impl Table {
    /// A table of this size in which everything is unknown.
    #[must_use]
    pub fn unknown(columns: usize, rows: usize) -> Self {
        let planes = vec![ZERO; rows.div_ceil(SYSTEMS) * 2 * columns];
        Self { planes, columns, rows }
    }

    /// Number of columns.
    #[must_use]
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// Number of systems.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The truth in one place; unknown outside the table.
    #[must_use]
    pub fn get(&self, column: usize, row: usize) -> Truth {
        let bit = |plane: usize| {
            let word = self.planes.get(plane).and_then(|plane| plane.get(row % SYSTEMS / 64));
            word.is_some_and(|word| word >> (row % 64) & 1 == 1)
        };
        match self.place(column, row) {
            Some(yes) if bit(yes) => Truth::True,
            Some(yes) if bit(yes + 1) => Truth::False,
            _ => Truth::Unknown,
        }
    }

    /// Sets the truth in one place; nothing happens outside the table.
    pub fn set(&mut self, column: usize, row: usize, truth: Truth) {
        let Some(yes) = self.place(column, row) else { return };
        for (plane, value) in [(yes, truth == Truth::True), (yes + 1, truth == Truth::False)] {
            let plane = self.planes.get_mut(plane);
            if let Some(word) = plane.and_then(|plane| plane.get_mut(row % SYSTEMS / 64)) {
                *word = *word & !(1 << (row % 64)) | u64::from(value) << (row % 64);
            }
        }
    }

    /// The known-true plane of a place; known-false follows it.
    fn place(&self, column: usize, row: usize) -> Option<usize> {
        let inside = column < self.columns && row < self.rows;
        inside.then(|| self.of_block(row / SYSTEMS).start + 2 * column)
    }

    fn of_block(&self, block: usize) -> Range<usize> {
        block * 2 * self.columns..(block + 1) * 2 * self.columns
    }
}

/// Where the two planes of an edge stand in the working memory. The other way
/// round, it is the inverted edge.
#[derive(Clone, Copy, Debug)]
struct Pair {
    yes: u32,
    no: u32,
}

impl Pair {
    /// A plane of noughts and one of ones come first in the working memory.
    const FALSE: Self = Self { yes: 0, no: 1 };
    const UNKNOWN: Self = Self { yes: 0, no: 0 };
    /// Where the columns of the inputs begin.
    const FIRST: usize = 2;

    /// The nth pair after the planes of the constants.
    fn nth(nth: usize) -> Self {
        let yes = u32::try_from(Self::FIRST + 2 * nth).unwrap_or(u32::MAX - 1);
        Self { yes, no: yes + 1 }
    }

    fn inverted_if(self, inverted: bool) -> Self {
        if inverted { Self { yes: self.no, no: self.yes } } else { self }
    }
}

/// A conjunction of any number of operands.
#[derive(Clone, Copy, Debug)]
struct Gate {
    /// How many operands it has: those after the operands of the gates before.
    operands: usize,
    result: Pair,
}

/// A [`Program`] prepared for tables.
///
/// The working memory has the constants, the inputs, the outputs, and what lies
/// between: every operand is found in the same way, and outputs arise where
/// they are copied from.
#[derive(Clone, Debug)]
pub struct ColumnProgram {
    columns: usize,
    outputs: usize,
    gates: Vec<Gate>,
    operands: Vec<Pair>,
    planes: usize,
}

impl ColumnProgram {
    /// Prepares a program for tables that have these inputs of the graph, in
    /// this order; other inputs are unknown for all systems.
    #[must_use]
    pub fn new(program: &Program, columns: &[usize]) -> Self {
        Plan::new(program, columns).finish()
    }

    /// Bytes read and written per system: two bits for each column.
    #[must_use]
    pub fn bytes_per_system(&self) -> f64 {
        (self.columns + self.outputs) as f64 / 4.0
    }

    /// Evaluates all systems; `outputs` becomes a table with one column for
    /// each output of the program. Its memory is used again.
    ///
    /// # Panics
    /// If `inputs` has not as many columns as the program was prepared for.
    #[expect(clippy::indexing_slicing, reason = "a plan stays within its planes")]
    pub fn evaluate(&self, inputs: &Table, outputs: &mut Table) {
        (outputs.columns, outputs.rows) = (self.outputs, inputs.rows);
        let blocks = inputs.rows.div_ceil(SYSTEMS);
        outputs.planes.resize(blocks * 2 * self.outputs, ZERO);
        let mut planes = vec![ZERO; self.planes];
        planes[Pair::FALSE.no as usize] = ONES;
        let first_output = Pair::FIRST + 2 * self.columns;
        for block in 0..blocks {
            let input = &inputs.planes[inputs.of_block(block)];
            planes[Pair::FIRST..first_output].copy_from_slice(input);
            self.run(&mut planes);
            let places = outputs.of_block(block);
            let output = &planes[first_output..][..places.len()];
            outputs.planes[places].copy_from_slice(output);
        }
    }

    /// Computes all gates of one block.
    #[expect(clippy::indexing_slicing, reason = "a plan stays within its planes")]
    fn run(&self, planes: &mut [Plane]) {
        let mut rest = self.operands.as_slice();
        for gate in &self.gates {
            let (operands, others) = rest.split_at(gate.operands);
            rest = others;
            let (mut yes, mut no) = (ONES, ZERO);
            for operand in operands {
                let operand_yes = &planes[operand.yes as usize];
                yes.iter_mut().zip(operand_yes).for_each(|(yes, word)| *yes &= word);
                let operand_no = &planes[operand.no as usize];
                no.iter_mut().zip(operand_no).for_each(|(no, word)| *no |= word);
            }
            planes[gate.result.yes as usize] = yes;
            planes[gate.result.no as usize] = no;
        }
    }
}

/// What a [`ColumnProgram`] is made from.
struct Plan<'a> {
    program: &'a Program,
    /// For every node so far, where its value stands.
    pairs: Vec<Pair>,
    result: ColumnProgram,
}

impl<'a> Plan<'a> {
    fn new(program: &'a Program, columns: &[usize]) -> Self {
        let outputs = program.outputs.len();
        let inputs = program.support.iter().map(|input| {
            let column = columns.iter().position(|column| column == input);
            column.map_or(Pair::UNKNOWN, Pair::nth)
        });
        Self {
            program,
            pairs: std::iter::once(Pair::FALSE).chain(inputs).collect(),
            result: ColumnProgram {
                columns: columns.len(),
                outputs,
                gates: Vec::new(),
                operands: Vec::new(),
                planes: Pair::FIRST + 2 * (columns.len() + outputs),
            },
        }
    }

    fn finish(mut self) -> ColumnProgram {
        let first_gate = self.pairs.len();
        // Where outputs arise, if they are gates: each at its first mention.
        let mut arises: HashMap<usize, Pair> = HashMap::default();
        let mut copied = Vec::new();
        for (nth, edge) in self.program.outputs.iter().enumerate() {
            let output = Pair::nth(self.result.columns + nth);
            match arises.entry(edge.node()) {
                Entry::Vacant(place) if edge.node() >= first_gate => {
                    place.insert(output.inverted_if(edge.inverted()));
                }
                _ => copied.push((*edge, output)),
            }
        }
        let program = self.program;
        for (node, operands) in (first_gate..).zip(program.conjunctions()) {
            let result = arises.get(&node).copied().unwrap_or_else(|| self.new_place());
            self.conjunction(operands, result);
            self.pairs.push(result);
        }
        for (edge, output) in copied {
            self.conjunction(&[edge], output);
        }
        self.result
    }

    fn new_place(&mut self) -> Pair {
        self.result.planes += 2;
        Pair::nth((self.result.planes - Pair::FIRST) / 2 - 1)
    }

    fn conjunction(&mut self, operands: &[Edge], result: Pair) {
        self.result.gates.push(Gate { operands: operands.len(), result });
        self.result.operands.extend(operands.iter().map(|edge| {
            let pair = self.pairs.get(edge.node()).copied().unwrap_or(Pair::UNKNOWN);
            pair.inverted_if(edge.inverted())
        }));
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::indexing_slicing, reason = "a test fails by panicking")]

    use super::*;
    use crate::graph::Graph;

    const INPUTS: usize = 12;
    const TRUTHS: [Truth; 3] = [Truth::True, Truth::False, Truth::Unknown];

    fn random_edge(edges: &[Edge], rng: &mut fastrand::Rng) -> Edge {
        let edge = edges[rng.usize(0..edges.len())];
        if rng.bool() { edge } else { !edge }
    }

    /// Outputs of every kind: gates, inverted gates, one twice, inputs, constants.
    fn random_program(rng: &mut fastrand::Rng) -> Program {
        let mut graph = Graph::new(INPUTS);
        let mut edges: Vec<Edge> = (0..INPUTS).map(|nth| graph.input(nth)).collect();
        for _ in 0..rng.usize(0..60) {
            let (a, b) = (random_edge(&edges, rng), random_edge(&edges, rng));
            edges.push(graph.and(a, b));
        }
        let mut outputs: Vec<Edge> = (0..10).map(|_| random_edge(&edges, rng)).collect();
        outputs.extend([outputs[0], !outputs[0], graph.input(3), Edge::FALSE, Edge::TRUE]);
        graph.program(&outputs)
    }

    /// Compares with one system at a time, for these columns; other inputs
    /// have the same truth for all systems.
    fn compare(program: &Program, columns: &[usize], rows: usize, rng: &mut fastrand::Rng) {
        let mut common = [Truth::Unknown; INPUTS];
        for (input, truth) in common.iter_mut().enumerate() {
            if !columns.contains(&input) {
                *truth = TRUTHS[rng.usize(0..3)];
            }
        }
        let mut table = Table::unknown(columns.len(), rows);
        let mut systems = vec![common; rows];
        for (row, system) in systems.iter_mut().enumerate() {
            for (column, input) in columns.iter().enumerate() {
                system[*input] = TRUTHS[rng.usize(0..3)];
                table.set(column, row, TRUTHS[rng.usize(0..3)]);
                table.set(column, row, system[*input]);
            }
        }
        let given = program.given(&common);
        let mut outputs = Table::unknown(3, 2000);
        ColumnProgram::new(&given, columns).evaluate(&table, &mut outputs);
        assert_eq!((outputs.columns(), outputs.rows()), (program.outputs.len(), rows));
        let (mut values, mut right) = (Vec::new(), Vec::new());
        for (row, system) in systems.iter().enumerate() {
            program.evaluate(system, &mut values, &mut right);
            let all: Vec<Truth> = (0..right.len()).map(|output| outputs.get(output, row)).collect();
            assert_eq!(all, right, "row {row} of {rows}, columns {columns:?}, {program:?}");
        }
    }

    #[test]
    fn tables_agree_with_one_system_at_a_time() {
        let mut rng = fastrand::Rng::with_seed(5);
        for rows in [0, 1, 63, 64, 65, 511, 512, 513, 1500] {
            for _ in 0..20 {
                let program = random_program(&mut rng);
                let mut columns: Vec<usize> = (0..INPUTS).filter(|_| rng.u8(0..4) > 0).collect();
                rng.shuffle(&mut columns);
                compare(&program, &columns, rows, &mut rng);
                compare(&program, &[], rows, &mut rng);
            }
        }
    }

    #[test]
    fn outside_a_table_everything_is_unknown() {
        let mut table = Table::unknown(2, 70);
        table.set(1, 69, Truth::True);
        for (column, row) in [(2, 0), (0, 70), (1, 70), (1, 600)] {
            table.set(column, row, Truth::True);
            assert_eq!(table.get(column, row), Truth::Unknown);
        }
        assert_eq!((table.get(1, 69), table.get(0, 69)), (Truth::True, Truth::Unknown));
    }
}
