//! Which conclusions differ for one system.

use super::Effect;
use super::ways::Pairs;
use crate::facts::Truth;
use crate::graph::Graph;
use crate::program::Program;
use crate::rulebook::RuleId;
use std::collections::BTreeMap;

/// All conclusions that may differ, ready to be asked about one system.
pub(super) struct Changing {
    rules: Vec<RuleId>,
    program: Program,
    /// Where the outputs of each rule end.
    ends: Vec<usize>,
}

impl Changing {
    pub(super) fn new(graph: &Graph, conclusions: &[RuleId], courses: &[Pairs]) -> Self {
        let (mut rules, mut outputs, mut ends) = (Vec::new(), Vec::new(), Vec::new());
        for (rule, pairs) in conclusions.iter().zip(courses) {
            if pairs.iter().any(|(a, b)| a != b) {
                rules.push(*rule);
                outputs.extend(pairs.iter().flat_map(|(a, b)| [*a, *b]));
                ends.push(outputs.len());
            }
        }
        Self { rules, program: graph.program(&outputs), ends }
    }

    /// The conclusions that are known to differ for a system, and how.
    pub(super) fn for_system(&self, inputs: &[Truth]) -> BTreeMap<RuleId, Effect> {
        let (mut values, mut truths) = (Vec::new(), Vec::new());
        self.program.evaluate(inputs, &mut values, &mut truths);
        let mut differ = BTreeMap::new();
        let mut start = 0;
        for (rule, end) in self.rules.iter().zip(&self.ends) {
            let pairs = truths.get(start..*end).unwrap_or_default();
            differ.extend(first_apart(pairs).map(|_| (*rule, effect(pairs))));
            start = *end;
        }
        differ
    }
}

/// The first day on which both states of the law are known to differ.
pub(super) fn first_apart(truths: &[Truth]) -> Option<usize> {
    let apart = |pair: &[Truth]| matches!(pair, [a, b] if *a == !*b && *a != Truth::Unknown);
    truths.chunks(2).position(apart)
}

/// How a conclusion differs that does, by its course in both states.
fn effect(pairs: &[Truth]) -> Effect {
    let ever = |state: usize| pairs.chunks(2).any(|pair| pair.get(state) == Some(&Truth::True));
    match (ever(0), ever(1)) {
        (false, true) => Effect::Gained,
        (true, false) => Effect::Lost,
        _ => Effect::Moved,
    }
}
