//! Many systems at once: columns of bit planes, three-valued.
//!
//! A plane has one bit per system. Every input has two planes, known-true and
//! known-false; a bit set in neither is unknown. A conjunction is one `and`
//! and one `or` of planes, an inversion swaps two planes and costs nothing.

use crate::facts::Truth;
use crate::graph::{Edge, Program};

/// Words (of 64 systems) that are computed at a time: 8,192 systems, so that
/// columns are read in long runs and the planes of all gates stay in the cache.
const LANES: usize = 128;

type Block = [u64; LANES];

/// Known-true and known-false, on the heap so that results move by pointer.
type Planes = Box<[Block; 2]>;

static ZERO: Block = [0; LANES];
static ONES: Block = [u64::MAX; LANES];

/// The truth of one question for many systems: two bits for each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// Known-true and known-false of each block side by side: one stream of
    /// memory for a column, not two.
    planes: Vec<[Block; 2]>,
    rows: usize,
}

impl Column {
    /// A column of this many systems, all unknown.
    #[must_use]
    pub fn unknown(rows: usize) -> Self {
        let blocks = rows.div_ceil(LANES * 64);
        Self { planes: vec![[ZERO, ZERO]; blocks], rows }
    }

    /// A column in which every system has the same truth.
    #[must_use]
    pub fn constant(rows: usize, truth: Truth) -> Self {
        let mut column = Self::unknown(rows);
        let planes = match truth {
            Truth::True => [ONES, ZERO],
            Truth::False => [ZERO, ONES],
            Truth::Unknown => [ZERO, ZERO],
        };
        column.planes.fill(planes);
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
        let Some([yes, no]) = self.planes.get(row / (LANES * 64)) else { return Truth::Unknown };
        let bit = |plane: &Block| {
            plane.get(row / 64 % LANES).is_some_and(|word| word >> (row % 64) & 1 == 1)
        };
        match (bit(yes), bit(no)) {
            (true, _) => Truth::True,
            (_, true) => Truth::False,
            _ => Truth::Unknown,
        }
    }

    /// Sets the truth for one system.
    pub fn set(&mut self, row: usize, truth: Truth) {
        let Some([yes, no]) = self.planes.get_mut(row / (LANES * 64)) else { return };
        let write = |plane: &mut Block, value: bool| {
            if let Some(word) = plane.get_mut(row / 64 % LANES) {
                *word = *word & !(1 << (row % 64)) | u64::from(value) << (row % 64);
            }
        };
        write(yes, truth == Truth::True);
        write(no, truth == Truth::False);
    }

    /// How many systems have this truth.
    #[must_use]
    pub fn count(&self, truth: Truth) -> usize {
        (0..self.rows).filter(|row| self.get(*row) == truth).count()
    }

    fn block(&self, index: usize) -> (&Block, &Block) {
        self.planes.get(index).map_or((&ZERO, &ZERO), |[yes, no]| (yes, no))
    }
}

/// A [`Program`] prepared for columns: gates write to as few places as
/// possible, so that the working set stays in the cache.
#[derive(Clone, Debug)]
pub struct ColumnProgram {
    /// The inputs of the graph that matter, in the order of their places.
    support: Vec<usize>,
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
        let first = 1 + program.support.len();
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
                Edge::to_node(place_of.get(edge.node()).copied().unwrap_or(0), edge.inverted())
            };
            let (left, right) = (rename(a), rename(b));
            // The place of the result is taken before those of the operands
            // become free: a gate never overwrites what it reads.
            let place = free.pop().unwrap_or_else(|| {
                places += 1;
                places - 1
            });
            for edge in [a, b] {
                let done = last_use.get(edge.node()) == Some(&step) && edge.node() >= first;
                let place = place_of.get(edge.node()).copied().unwrap_or(0);
                if done && !free.contains(&place) {
                    free.push(place);
                }
            }
            place_of.push(place);
            gates.push((left, right, u32::try_from(place).unwrap_or(u32::MAX)));
        }
        let outputs = program
            .outputs
            .iter()
            .map(|edge| {
                Edge::to_node(place_of.get(edge.node()).copied().unwrap_or(0), edge.inverted())
            })
            .collect();
        Self { support: program.support.clone(), gates, outputs, places }
    }

    /// Bytes read and written per system: two bits for each input that
    /// matters and for each output.
    #[must_use]
    pub fn bytes_per_system(&self) -> f64 {
        (self.support.len() + self.outputs.len()) as f64 / 4.0
    }

    /// Evaluates all systems. `inputs` has one column per input of the graph,
    /// all of the same length; `outputs` is resized as needed.
    #[expect(clippy::indexing_slicing, reason = "places are below `places` by construction")]
    pub fn evaluate(&self, inputs: &[&Column], outputs: &mut Vec<Column>) {
        let rows = inputs.first().map_or(0, |column| column.rows);
        let blocks = rows.div_ceil(LANES * 64);
        outputs.resize_with(self.outputs.len(), Column::default);
        for output in outputs.iter_mut() {
            output.rows = rows;
            output.planes.resize(blocks, [ZERO, ZERO]);
        }
        // Place 0 is "false", then come the inputs, which are read where they
        // are, then the places of the gates.
        let first_gate = 1 + self.support.len();
        let mut planes: Vec<Planes> =
            (first_gate..self.places).map(|_| Box::new([ZERO, ZERO])).collect();
        let mut result: Planes = Box::new([ZERO, ZERO]);
        let columns: Vec<&Column> = self.support.iter().map(|input| inputs[*input]).collect();
        for block in 0..blocks {
            for (a, b, place) in &self.gates {
                let (left_yes, left_no) = operand(*a, block, first_gate, &columns, &planes);
                let (right_yes, right_no) = operand(*b, block, first_gate, &columns, &planes);
                let [yes, no] = &mut *result;
                for (yes, (left, right)) in yes.iter_mut().zip(left_yes.iter().zip(right_yes)) {
                    *yes = left & right;
                }
                for (no, (left, right)) in no.iter_mut().zip(left_no.iter().zip(right_no)) {
                    *no = left | right;
                }
                std::mem::swap(&mut result, &mut planes[*place as usize - first_gate]);
            }
            for (edge, output) in self.outputs.iter().zip(outputs.iter_mut()) {
                let (yes, no) = operand(*edge, block, first_gate, &columns, &planes);
                let [output_yes, output_no] = &mut output.planes[block];
                output_yes.copy_from_slice(yes);
                output_no.copy_from_slice(no);
            }
        }
    }
}

/// The two planes of an edge for one block; an inversion swaps them.
#[inline]
#[expect(clippy::indexing_slicing, reason = "places and blocks exist by construction")]
fn operand<'a>(
    edge: Edge,
    block: usize,
    first_gate: usize,
    columns: &'a [&Column],
    planes: &'a [Planes],
) -> (&'a Block, &'a Block) {
    let (yes, no) = match edge.node() {
        0 => (&ZERO, &ONES),
        node if node < first_gate => columns[node - 1].block(block),
        node => {
            let [yes, no] = &*planes[node - first_gate];
            (yes, no)
        }
    };
    if edge.inverted() { (no, yes) } else { (yes, no) }
}
