//! Many systems at once: columns of bit planes, three-valued.
//!
//! A plane has one bit per system. Every input has two planes, known-true and
//! known-false; a bit set in neither is unknown. A conjunction is one `and`
//! and one `or` of planes, an inversion swaps two planes and costs nothing.

use crate::facts::Truth;
use crate::graph::{Edge, Program};

/// Words (of 64 systems) that are computed at a time: 512 systems. Two planes
/// of every gate of a block then fit into the second-level cache.
const LANES: usize = 8;

type Block = [u64; LANES];

const ZERO: Block = [0; LANES];

/// The truth of one question for many systems: two bits for each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    yes: Vec<Block>,
    no: Vec<Block>,
    rows: usize,
}

impl Column {
    /// A column of this many systems, all unknown.
    #[must_use]
    pub fn unknown(rows: usize) -> Self {
        let blocks = rows.div_ceil(LANES * 64);
        Self {
            yes: vec![ZERO; blocks],
            no: vec![ZERO; blocks],
            rows,
        }
    }

    /// A column in which every system has the same truth.
    #[must_use]
    pub fn constant(rows: usize, truth: Truth) -> Self {
        let mut column = Self::unknown(rows);
        match truth {
            Truth::True => column.yes.fill([u64::MAX; LANES]),
            Truth::False => column.no.fill([u64::MAX; LANES]),
            Truth::Unknown => {}
        }
        column
    }

    /// Number of systems.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Whether there are no systems.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// The truth for one system.
    #[must_use]
    pub fn get(&self, row: usize) -> Truth {
        let bit = |planes: &[Block]| {
            let block = planes.get(row / (LANES * 64));
            let word = block.and_then(|block| block.get(row / 64 % LANES));
            word.is_some_and(|word| word >> (row % 64) & 1 == 1)
        };
        match (bit(&self.yes), bit(&self.no)) {
            (true, _) => Truth::True,
            (_, true) => Truth::False,
            _ => Truth::Unknown,
        }
    }

    /// Sets the truth for one system.
    pub fn set(&mut self, row: usize, truth: Truth) {
        let write = |planes: &mut Vec<Block>, value: bool| {
            let block = planes.get_mut(row / (LANES * 64));
            if let Some(word) = block.and_then(|block| block.get_mut(row / 64 % LANES)) {
                *word = *word & !(1 << (row % 64)) | u64::from(value) << (row % 64);
            }
        };
        write(&mut self.yes, truth == Truth::True);
        write(&mut self.no, truth == Truth::False);
    }

    /// How many systems have this truth.
    #[must_use]
    pub fn count(&self, truth: Truth) -> usize {
        (0..self.rows).filter(|row| self.get(*row) == truth).count()
    }

    fn block(&self, index: usize) -> (&Block, &Block) {
        (
            self.yes.get(index).unwrap_or(&ZERO),
            self.no.get(index).unwrap_or(&ZERO),
        )
    }
}

/// A [`Program`] prepared for columns: gates write to as few places as
/// possible, so that the working set stays in the cache.
#[derive(Clone, Debug)]
pub struct ColumnProgram {
    inputs: usize,
    /// Operands and place of the result; places count after the inputs.
    gates: Vec<(Edge, Edge, u32)>,
    /// Outputs are copied out as soon as they are computed.
    outputs: Vec<Edge>,
    places: usize,
}

impl ColumnProgram {
    /// Prepares a program.
    #[must_use]
    pub fn new(program: &Program) -> Self {
        let first = 1 + program.inputs;
        let mut last_use: Vec<usize> = vec![0; first + program.gates.len()];
        for (step, (a, b)) in program.gates.iter().enumerate() {
            for edge in [a, b] {
                if let Some(last) = last_use.get_mut(edge.node()) {
                    *last = step;
                }
            }
        }
        for edge in &program.outputs {
            if let Some(last) = last_use.get_mut(edge.node()) {
                *last = usize::MAX;
            }
        }
        let mut place_of: Vec<usize> = (0..first).collect();
        let mut free: Vec<usize> = Vec::new();
        let mut places = first;
        let mut gates = Vec::new();
        for (step, (a, b)) in program.gates.iter().enumerate() {
            let rename = |edge: &Edge| {
                Edge::to_node(
                    place_of.get(edge.node()).copied().unwrap_or(0),
                    edge.inverted(),
                )
            };
            let (left, right) = (rename(a), rename(b));
            for edge in [a, b] {
                let done = last_use.get(edge.node()) == Some(&step) && edge.node() >= first;
                let place = place_of.get(edge.node()).copied().unwrap_or(0);
                if done && !free.contains(&place) {
                    free.push(place);
                }
            }
            let place = free.pop().unwrap_or_else(|| {
                places += 1;
                places - 1
            });
            place_of.push(place);
            gates.push((left, right, u32::try_from(place).unwrap_or(u32::MAX)));
        }
        let outputs = program
            .outputs
            .iter()
            .map(|edge| {
                Edge::to_node(
                    place_of.get(edge.node()).copied().unwrap_or(0),
                    edge.inverted(),
                )
            })
            .collect();
        Self {
            inputs: program.inputs,
            gates,
            outputs,
            places,
        }
    }

    /// Bytes read and written per system: two bits for each input that
    /// matters and for each output.
    #[must_use]
    pub fn bytes_per_system(&self, inputs_that_matter: usize) -> f64 {
        (inputs_that_matter + self.outputs.len()) as f64 / 4.0
    }

    /// Evaluates all systems. `inputs` has one column per input, all of the
    /// same length; `outputs` is resized as needed.
    #[expect(
        clippy::indexing_slicing,
        reason = "places are below `places` by construction"
    )]
    pub fn evaluate(&self, inputs: &[&Column], outputs: &mut Vec<Column>) {
        let rows = inputs.first().map_or(0, |column| column.rows);
        let blocks = rows.div_ceil(LANES * 64);
        outputs.resize_with(self.outputs.len(), Column::default);
        for output in outputs.iter_mut() {
            output.rows = rows;
            output.yes.resize(blocks, ZERO);
            output.no.resize(blocks, ZERO);
        }
        let mut used = vec![false; 1 + self.inputs];
        for edge in self
            .gates
            .iter()
            .flat_map(|(a, b, _)| [a, b])
            .chain(&self.outputs)
        {
            if let Some(used) = used.get_mut(edge.node()) {
                *used = true;
            }
        }
        let used: Vec<usize> = (0..inputs.len()).filter(|input| used[1 + *input]).collect();
        let mut planes: Vec<[Block; 2]> = vec![[ZERO, ZERO]; self.places.max(1)];
        planes[0] = [ZERO, [u64::MAX; LANES]];
        for block in 0..blocks {
            for input in &used {
                let (yes, no) = inputs[*input].block(block);
                planes[1 + input] = [*yes, *no];
            }
            for (a, b, place) in &self.gates {
                // Which plane is "yes" depends on the inversion; no branch.
                let (i, j) = (usize::from(a.inverted()), usize::from(b.inverted()));
                let (left, right) = (&planes[a.node()], &planes[b.node()]);
                let mut result = [ZERO, ZERO];
                for lane in 0..LANES {
                    result[0][lane] = left[i][lane] & right[j][lane];
                    result[1][lane] = left[1 - i][lane] | right[1 - j][lane];
                }
                planes[*place as usize] = result;
            }
            for (edge, output) in self.outputs.iter().zip(outputs.iter_mut()) {
                let value = &planes[edge.node()];
                let i = usize::from(edge.inverted());
                output.yes[block] = value[i];
                output.no[block] = value[1 - i];
            }
        }
    }
}
