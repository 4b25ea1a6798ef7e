//! Complete cases near the examples: their facts with what is unknown filled
//! in, and with a few answers changed. They reach most of what can be reached,
//! all at once.

use crate::columns::{ColumnProgram, Table};
use crate::evaluate::{Engine, Query};
use crate::facts::Truth;
use crate::graph::{Edge, Graph};
use crate::rulebook::{Atom, Rulebook};
use std::ops::Range;

/// Cases for each example.
const EACH: usize = 8;

/// Answers that are changed at most.
const CHANGED: usize = 4;

pub(super) struct Cases {
    table: Table,
    inputs: Vec<usize>,
}

impl Cases {
    pub(super) fn near_examples(engine: &Engine) -> Self {
        let rulebook = engine.rulebook();
        let groups = groups(rulebook);
        let inputs: Vec<usize> = (0..rulebook.atoms.len()).collect();
        let rows = rulebook.examples.len() * EACH;
        let mut table = Table::unknown(inputs.len(), rows);
        let mut dice = Dice(0);
        for (nth, example) in rulebook.examples.iter().enumerate() {
            let (facts, on, known) = (&example.facts, example.on, example.known);
            let mut start = engine.inputs(&Query { facts, on, known, guidance: true });
            for group in &groups {
                let of_group = start.get(group.clone()).unwrap_or_default();
                if of_group.contains(&Truth::Unknown) {
                    answer(rulebook, &mut start, group, 0);
                }
            }
            for row in nth * EACH..(nth + 1) * EACH {
                let mut case = start.clone();
                for _ in 0..(row % EACH).min(CHANGED) {
                    if let Some(group) = groups.get(dice.below(groups.len())) {
                        answer(rulebook, &mut case, group, dice.below(group.len() + 1));
                    }
                }
                for (input, truth) in case.iter().enumerate() {
                    table.set(input, row, *truth);
                }
            }
        }
        Self { table, inputs }
    }

    /// For every output, whether it is true in one of the cases.
    pub(super) fn reach(&self, graph: &Graph, outputs: &[Edge]) -> Vec<bool> {
        let program = ColumnProgram::new(&graph.program(outputs), &self.inputs);
        let mut results = Table::default();
        program.evaluate(&self.table, &mut results);
        let is_true = |output, row| results.get(output, row) == Truth::True;
        let reached = |output| (0..results.rows()).any(|row| is_true(output, row));
        (0..outputs.len()).map(reached).collect()
    }
}

/// The inputs by what they constrain: those of one fact or reading, or one alone.
fn groups(rulebook: &Rulebook) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    let mut next = 0;
    while next < rulebook.atoms.len() {
        let group = rulebook.group(next).map(|group| group.end as usize);
        let end = group.unwrap_or(0).max(next + 1);
        groups.push(next..end);
        next = end;
    }
    groups
}

/// Answers a group in its nth way: an option, a number of thresholds reached,
/// yes or no. Of options, the first comes last: more often than not, it is the
/// one that asks for more.
fn answer(rulebook: &Rulebook, case: &mut [Truth], group: &Range<usize>, nth: usize) {
    let atom = rulebook.atoms.get(group.start);
    let exclusive = rulebook.group(group.start).is_some()
        && matches!(atom, Some(Atom::Option(..) | Atom::Alternative(..)));
    let chosen = group.len().saturating_sub(1 + nth % group.len().max(1));
    let inputs = case.get_mut(group.clone()).unwrap_or_default();
    for (place, input) in inputs.iter_mut().enumerate() {
        *input = if exclusive { place == chosen } else { place < nth }.into();
    }
}

/// Numbers without a pattern, the same in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % bound.max(1) as u64).unwrap_or(0)
    }
}
