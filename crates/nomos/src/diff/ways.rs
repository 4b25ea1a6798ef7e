//! The ways in which conclusions differ between two states of the law, and for
//! each a smallest system that shows it.

use super::Effect;
use super::answers::Case;
use super::samples::{Outputs, Samples, special};
use super::search::Search;
use crate::evaluate::Engine;
use crate::facts::{Facts, State};
use crate::graph::{Edge, Graph};
use crate::rulebook::{FactId, Rulebook};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The outputs of a conclusion in both states, day by day.
pub(super) type Pairs = Vec<(Edge, Edge)>;

/// For one pair of outputs over time, what it is to be gained, lost, moved.
#[derive(Clone, Copy)]
struct Targets {
    gained: Edge,
    lost: Edge,
    moved: Edge,
    /// Whether it can hold at all in the first state, and in the second.
    any: (Edge, Edge),
}

/// A system for each way in which outputs differ.
#[derive(Clone, Default)]
pub(super) struct Shown {
    pub(super) systems: Vec<(Effect, Case, usize)>,
    /// Whether it can hold in the first state, and in the second.
    pub(super) possible: (bool, bool),
}

/// Looks for them.
pub(super) struct Ways<'a> {
    rulebook: &'a Rulebook,
    /// The graph of the rulebook with more gates.
    pub(super) graph: Graph,
    /// That the answers do not contradict each other.
    consistent: Edge,
    pub(super) search: Search<'a>,
}

impl<'a> Ways<'a> {
    pub(super) fn new(engine: &'a Engine, law: Date, plain: Vec<&'a Facts>) -> Self {
        let search = Search::new(engine, law, plain);
        let rulebook = engine.rulebook();
        let mut graph = engine.compiled().graph.clone();
        let consistent = rulebook.consistent(&mut graph);
        Self { rulebook, graph, consistent, search }
    }

    /// Systems for all courses that are not the same gates: first from the
    /// examples, then from examples crossed with what is special about the
    /// systems found, at last by a search.
    pub(super) fn shown(&mut self, courses: Vec<Pairs>) -> BTreeMap<Pairs, Shown> {
        let targets: Vec<Targets> = courses.iter().map(|pairs| self.targets(pairs)).collect();
        let examples = Samples::examples(&self.search, self.rulebook);
        let (mut all, missing) = self.by_examples(&courses, &targets, &examples);
        let crossed = examples.crossed(&self.search, &self.special(&all));
        let outputs = crossed.evaluate(&self.graph, missing.iter().map(|(.., target)| *target));
        for (nth, effect, target) in missing {
            if let Some(shown) = all.get_mut(nth) {
                let mut rows = outputs.rows(target);
                rows.retain(|row| self.is_consistent(crossed.systems.get(*row)));
                self.add(shown, effect, target, &crossed, &rows);
            }
        }
        for (shown, targets) in all.iter_mut().zip(&targets) {
            shown.possible = self.possible(shown, *targets);
        }
        courses.into_iter().zip(all).collect()
    }

    /// What the examples show, and the ways that none of them shows.
    fn by_examples(
        &mut self,
        courses: &[Pairs],
        targets: &[Targets],
        examples: &Samples,
    ) -> (Vec<Shown>, Vec<(usize, Effect, Edge)>) {
        let edges = targets.iter().flat_map(|t| [t.gained, t.lost, t.moved]);
        let edges = edges.chain(courses.iter().flatten().flat_map(|(a, b)| [*a, *b]));
        let outputs = examples.evaluate(&self.graph, edges);
        let mut all: Vec<Shown> = vec![Shown::default(); courses.len()];
        let mut missing: Vec<(usize, Effect, Edge)> = Vec::new();
        for (nth, (pairs, targets)) in courses.iter().zip(targets).enumerate() {
            for (effect, target, rows) in self.wanted(pairs, *targets, &outputs) {
                if target == Edge::FALSE {
                    continue;
                } else if rows.is_empty() {
                    missing.push((nth, effect, target));
                } else if let Some(shown) = all.get_mut(nth) {
                    self.add(shown, effect, target, examples, &rows);
                }
            }
        }
        (all, missing)
    }

    /// What is special about the systems found on which nobody takes a side.
    fn special(&self, all: &[Shown]) -> Vec<Vec<(FactId, State)>> {
        let systems = all.iter().flat_map(|shown| &shown.systems);
        let alone = systems.filter(|(_, case, _)| case.sides.is_empty());
        let mut different: Vec<Vec<(FactId, State)>> = Vec::new();
        for (_, case, nth) in alone {
            let Some(plain) = self.search.plain(*nth) else { continue };
            let answers = special(self.rulebook, &case.facts, plain);
            if !different.contains(&answers) {
                different.push(answers);
            }
        }
        different
    }

    /// The ways in which two courses may differ, and the examples that show
    /// each.
    fn wanted(
        &mut self,
        pairs: &Pairs,
        targets: Targets,
        outputs: &Outputs,
    ) -> Vec<(Effect, Edge, Vec<usize>)> {
        let mut wanted = vec![
            (Effect::Gained, targets.gained, outputs.rows(targets.gained)),
            (Effect::Lost, targets.lost, outputs.rows(targets.lost)),
        ];
        let rows = outputs.rows(targets.moved);
        let courses = outputs.courses(pairs, &rows);
        if courses.is_empty() {
            wanted.push((Effect::Moved, targets.moved, rows));
        }
        for (values, rows) in courses {
            wanted.push((Effect::Moved, self.course(pairs, &values), rows));
        }
        wanted
    }

    /// Whether a conclusion can hold at all in the first state, in the second.
    fn possible(&mut self, shown: &Shown, targets: Targets) -> (bool, bool) {
        let mut can_be = |edge: Edge, shown_by: [Effect; 2]| {
            let mut systems = shown.systems.iter();
            systems.any(|(effect, ..)| shown_by.contains(effect))
                || self.search.can_be(&mut self.graph, edge, self.consistent)
        };
        (
            can_be(targets.any.0, [Effect::Lost, Effect::Moved]),
            can_be(targets.any.1, [Effect::Gained, Effect::Moved]),
        )
    }

    fn is_consistent(&self, system: Option<&Facts>) -> bool {
        system.is_some_and(|system| self.rulebook.contradictions(system).is_empty())
    }

    fn targets(&mut self, pairs: &Pairs) -> Targets {
        let graph = &mut self.graph;
        let any =
            (graph.any(pairs.iter().map(|(a, _)| *a)), graph.any(pairs.iter().map(|(_, b)| *b)));
        let (gained, lost) = (graph.and(any.1, !any.0), graph.and(any.0, !any.1));
        let apart: Vec<Edge> = pairs.iter().map(|(a, b)| unequal(graph, *a, *b)).collect();
        let apart = graph.any(apart);
        let both = graph.and(any.0, any.1);
        Targets { gained, lost, moved: graph.and(both, apart), any }
    }

    fn add(
        &mut self,
        shown: &mut Shown,
        effect: Effect,
        target: Edge,
        samples: &Samples,
        rows: &[usize],
    ) {
        let goal = self.search.goal(&mut self.graph, target, self.consistent);
        let starts = rows.iter().filter_map(|row| samples.systems.get(*row));
        if let Some((case, plain)) = self.search.smallest(&mut self.graph, &goal, starts)
            && !shown.systems.iter().any(|(_, known, _)| *known == case)
        {
            shown.systems.push((effect, case, plain));
        }
    }

    /// That both courses have these values.
    fn course(&mut self, pairs: &Pairs, values: &[(bool, bool)]) -> Edge {
        let mut course = Edge::TRUE;
        for ((a, b), (in_a, in_b)) in pairs.iter().zip(values) {
            for (edge, value) in [(*a, *in_a), (*b, *in_b)] {
                course = self.graph.and(course, if value { edge } else { !edge });
            }
        }
        course
    }
}

/// Either, and not both.
fn unequal(graph: &mut Graph, a: Edge, b: Edge) -> Edge {
    let (only_a, only_b) = (graph.and(a, !b), graph.and(!a, b));
    graph.or(only_a, only_b)
}
