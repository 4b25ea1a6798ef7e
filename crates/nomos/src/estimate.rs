//! How likely an output is to hold, and how much each input moves it, for
//! outputs on which too much is unknown to describe every case.
//!
//! All inputs are taken to be independent, also where the graph joins again
//! what it has parted: one pass forward gives the probability of every node,
//! one pass back how the output's changes with it. That is no answer to a
//! question of law; it only puts the questions in order.

use crate::facts::Truth;
use crate::graph::Edge;
use crate::program::Program;

/// The probability that an output holds.
pub(crate) struct Estimate {
    /// With nothing more known.
    pub(crate) whole: f64,
    /// For each unknown input: its place in the graph, its own probability,
    /// and that of the output if it is true and if it is false.
    pub(crate) inputs: Vec<(usize, f64, [f64; 2])>,
}

impl Estimate {
    /// Of the single output of a program, where `prior` has the probability of
    /// each input of the graph.
    pub(crate) fn new(program: &Program, inputs: &[Truth], prior: &[f64]) -> Self {
        let Some(output) = program.outputs.first().copied() else {
            return Self { whole: 0.0, inputs: Vec::new() };
        };
        let truth = |input: usize| inputs.get(input).copied().unwrap_or(Truth::Unknown);
        let mut likely = vec![0.0];
        likely.extend(program.support().iter().map(|input| match truth(*input) {
            Truth::True => 1.0,
            Truth::False => 0.0,
            Truth::Unknown => prior.get(*input).copied().unwrap_or(0.5),
        }));
        for operands in program.conjunctions() {
            let all = operands.iter().map(|edge| read(&likely, *edge)).product();
            likely.push(all);
        }
        let whole = read(&likely, output);
        let slopes = slopes(program, output, &likely);
        let unknown = program.support().iter().zip(likely.iter().zip(&slopes).skip(1));
        let unknown = unknown.filter(|(input, _)| truth(**input) == Truth::Unknown);
        let moved = |(input, (p, slope)): (&usize, (&f64, &f64))| {
            let [if_true, if_false] = [whole + (1.0 - p) * slope, whole - p * slope];
            (*input, *p, [if_true.clamp(0.0, 1.0), if_false.clamp(0.0, 1.0)])
        };
        Self { whole, inputs: unknown.map(moved).collect() }
    }
}

/// How the probability of the output changes with that of each node.
fn slopes(program: &Program, output: Edge, likely: &[f64]) -> Vec<f64> {
    let mut slopes = vec![0.0; likely.len()];
    let sign = |edge: Edge| if edge.inverted() { -1.0 } else { 1.0 };
    if let Some(slope) = slopes.get_mut(output.node()) {
        *slope = sign(output);
    }
    let first_gate = 1 + program.support().len();
    let mut others = Vec::new();
    for node in (first_gate..likely.len()).rev() {
        let slope = slopes.get(node).copied().unwrap_or(0.0);
        let operands = program.operands(node).unwrap_or_default();
        if slope == 0.0 {
            continue;
        }
        // The product of all operands but one: of those after it, then times
        // those before it. A division would not do where one is 0.
        others.clear();
        let mut after = 1.0;
        for edge in operands.iter().rev() {
            others.push(after);
            after *= read(likely, *edge);
        }
        let mut before = slope;
        for (edge, after) in operands.iter().zip(others.iter().rev()) {
            if let Some(slope) = slopes.get_mut(edge.node()) {
                *slope += sign(*edge) * before * after;
            }
            before *= read(likely, *edge);
        }
    }
    slopes
}

fn read(likely: &[f64], edge: Edge) -> f64 {
    let p = likely.get(edge.node()).copied().unwrap_or(0.0);
    if edge.inverted() { 1.0 - p } else { p }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Graph;

    /// Where every input is used once, the estimate is exact: all cases agree.
    #[test]
    fn the_estimate_is_exact_where_nothing_joins_again() {
        let mut graph = Graph::new(4);
        let [a, b, c, d] = [0, 1, 2, 3].map(|nth| graph.input(nth));
        let both = graph.all([a, !b]);
        let others = graph.all([c, d]);
        let output = !graph.all([!both, !others]);
        let prior = [0.3, 0.9, 0.5, 0.2];
        let program = graph.program(&[output]);
        let estimate = Estimate::new(&program, &[Truth::Unknown; 4], &prior);
        let holds = |[a, b, c, d]: &[bool; 4]| *a && !*b || *c && *d;
        let weight = |wanted: &dyn Fn(&[bool; 4]) -> bool| -> f64 {
            let cases = (0..16u8).map(|bits| [0, 1, 2, 3].map(|nth| bits >> nth & 1 == 1));
            let likely = |case: &[bool; 4]| -> f64 {
                let each = case.iter().zip(prior).map(|(yes, p)| if *yes { p } else { 1.0 - p });
                each.product()
            };
            cases.filter(|case| wanted(case)).map(|case| likely(&case)).sum()
        };
        assert!((estimate.whole - weight(&holds)).abs() < 1e-12);
        assert_eq!(estimate.inputs.len(), 4);
        for (input, p, [if_true, if_false]) in estimate.inputs {
            let yes = weight(&|case| case.get(input) == Some(&true) && holds(case)) / p;
            let no = weight(&|case| case.get(input) == Some(&false) && holds(case)) / (1.0 - p);
            assert!((if_true - yes).abs() < 1e-12 && (if_false - no).abs() < 1e-12, "{input}");
        }
    }
}
