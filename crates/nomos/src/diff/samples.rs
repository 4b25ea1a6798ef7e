//! Many systems at once: for which of them an output is yes.

use super::answers::Case;
use super::search::{Search, distance};
use crate::columns::{ColumnProgram, Table};
use crate::facts::{Facts, State, Truth, Value};
use crate::graph::{Edge, Graph};
use crate::rulebook::{FactId, Rulebook};
use std::collections::BTreeMap;

/// Systems that are crossed at most.
const CROSSED: usize = 1 << 17;

/// Systems, and the truth of every input for each.
pub(super) struct Samples {
    pub(super) systems: Vec<Facts>,
    inputs: Table,
}

impl Samples {
    pub(super) fn new(search: &Search<'_>, systems: Vec<Facts>) -> Self {
        let inputs: Vec<Vec<Truth>> =
            systems.iter().map(|facts| search.inputs(&Case::of(facts))).collect();
        let mut table = Table::unknown(inputs.first().map_or(0, Vec::len), systems.len());
        for (row, truths) in inputs.iter().enumerate() {
            for (column, truth) in truths.iter().enumerate() {
                if *truth != Truth::Unknown {
                    table.set(column, row, *truth);
                }
            }
        }
        Self { systems, inputs: table }
    }

    /// The examples of a rulebook.
    pub(super) fn examples(search: &Search<'_>, rulebook: &Rulebook) -> Self {
        Self::new(search, rulebook.examples.iter().map(|example| example.facts.clone()).collect())
    }

    /// Every one of these systems with what is special about every one of those.
    pub(super) fn crossed(&self, search: &Search<'_>, special: &[Vec<(FactId, State)>]) -> Self {
        let mut crossed = Vec::new();
        for answers in special.iter().take(CROSSED / self.systems.len().max(1)) {
            for system in &self.systems {
                let mut system = system.clone();
                for (fact, state) in answers {
                    system.set(*fact, joined(system.get(*fact), state));
                }
                crossed.push(system);
            }
        }
        Self::new(search, crossed)
    }

    /// The truth of some edges for every system.
    pub(super) fn evaluate(&self, graph: &Graph, edges: impl Iterator<Item = Edge>) -> Outputs {
        let mut edges: Vec<Edge> = edges.collect();
        edges.sort_unstable();
        edges.dedup();
        let columns: Vec<usize> = (0..self.inputs.columns()).collect();
        let mut table = Table::default();
        ColumnProgram::new(&graph.program(&edges), &columns).evaluate(&self.inputs, &mut table);
        Outputs { edges, table }
    }
}

/// Options are added to those that there are.
fn joined(one: &State, other: &State) -> State {
    match (one.value(), other.value()) {
        (Some(Value::Some(one)), Some(Value::Some(other))) if !other.is_empty() => {
            let mut options: Vec<usize> = one.iter().chain(other).copied().collect();
            options.sort_unstable();
            options.dedup();
            State::Known(Value::Some(options))
        }
        _ => other.clone(),
    }
}

/// The answers of a system that are otherwise than in a plain one.
pub(super) fn special(rulebook: &Rulebook, facts: &Facts, plain: &Facts) -> Vec<(FactId, State)> {
    let differs = |fact: &FactId| distance(facts.get(*fact), plain.get(*fact)) > 0;
    let special = rulebook.fact_ids().filter(differs);
    special.map(|fact| (fact, facts.get(fact).clone())).collect()
}

/// A course over time in both states of the law, and the systems that take it.
pub(super) type Course = (Vec<(bool, bool)>, Vec<usize>);

/// The truth of edges for many systems.
pub(super) struct Outputs {
    /// In order.
    edges: Vec<Edge>,
    table: Table,
}

impl Outputs {
    fn truth(&self, edge: Edge, row: usize) -> Truth {
        match self.edges.binary_search(&edge) {
            Ok(column) => self.table.get(column, row),
            Err(_) => Truth::Unknown,
        }
    }

    /// The systems for which an output is yes.
    pub(super) fn rows(&self, edge: Edge) -> Vec<usize> {
        (0..self.table.rows()).filter(|row| self.truth(edge, *row) == Truth::True).collect()
    }

    /// The courses of a conclusion in some systems, by the days on which it
    /// begins and ends in both states.
    pub(super) fn courses(&self, pairs: &[(Edge, Edge)], rows: &[usize]) -> Vec<Course> {
        let mut courses: BTreeMap<[Option<usize>; 4], Course> = BTreeMap::new();
        for row in rows {
            let known = |edge: Edge| match self.truth(edge, *row) {
                Truth::Unknown => None,
                known => Some(known == Truth::True),
            };
            let values: Option<Vec<(bool, bool)>> =
                pairs.iter().map(|(a, b)| Some((known(*a)?, known(*b)?))).collect();
            let Some(values) = values else { continue };
            let [old_start, old_end] = span(values.iter().map(|(a, _)| *a));
            let [new_start, new_end] = span(values.iter().map(|(_, b)| *b));
            let key = [old_start, old_end, new_start, new_end];
            let course = courses.entry(key).or_insert_with(|| (values.clone(), Vec::new()));
            if course.0 == values {
                course.1.push(*row);
            }
        }
        courses.into_values().collect()
    }
}

/// When something begins, and when it is over.
fn span(values: impl Iterator<Item = bool> + Clone) -> [Option<usize>; 2] {
    let start = values.clone().position(|value| value);
    let end = start.and_then(|start| {
        let mut after = values.enumerate().skip(start);
        after.find(|(_, value)| !value).map(|(nth, _)| nth)
    });
    [start, end]
}
