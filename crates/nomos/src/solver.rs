//! Facts that make an output true, or that there are none: a search that
//! learns from every dead end (conflict-driven clause learning). It settles
//! what diagrams grow too large for, since it describes one case and not all
//! of them.

#![expect(clippy::indexing_slicing, reason = "variables, literals and clauses are numbered here")]

use crate::facts::Truth;
use crate::graph::Edge;
use crate::program::Program;
use crate::rulebook::{Atom, Rulebook};
use std::ops::Range;

/// Whether the (first) output of a program is true for some facts that their
/// types allow.
pub(crate) fn can_be_true(rulebook: &Rulebook, program: &Program) -> bool {
    find(rulebook, program, &vec![Truth::Unknown; rulebook.atoms.len()], &[]).is_some()
}

/// A completion of `inputs` that the types of the facts allow and that makes
/// the (first) output of a program true. What the program does not ask for
/// stays unknown. None if there is no such completion. It is looked for near
/// `hint` first: values of inputs, some perhaps unknown.
pub(crate) fn find(
    rulebook: &Rulebook,
    program: &Program,
    inputs: &[Truth],
    hint: &[Truth],
) -> Option<Vec<Truth>> {
    let mut solver = Solver::of(rulebook, program, inputs);
    solver.begin_near(hint);
    solver.add(vec![Literal::of(*program.outputs.first()?)]);
    solver.solve().then(|| solver.completed(inputs))
}

/// The inputs that constrain those for which a program asks.
fn groups(rulebook: &Rulebook, program: &Program) -> Vec<Range<u32>> {
    let groups = program.support.iter().filter_map(|input| rulebook.group(*input));
    let mut groups: Vec<_> = groups.collect();
    groups.sort_by_key(|group| group.start);
    groups.dedup();
    groups
}

/// A variable, perhaps negated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Literal(usize);

impl Literal {
    /// Every node of a program is a variable.
    fn of(edge: Edge) -> Self {
        Self(2 * edge.node() + usize::from(edge.inverted()))
    }

    fn positive(variable: usize) -> Self {
        Self(2 * variable)
    }

    fn variable(self) -> usize {
        self.0 / 2
    }

    fn is_negated(self) -> bool {
        self.0 % 2 == 1
    }
}

impl std::ops::Not for Literal {
    type Output = Self;

    fn not(self) -> Self {
        Self(self.0 ^ 1)
    }
}

/// What is known of a variable.
#[derive(Clone, Copy, Default)]
struct Variable {
    value: Option<bool>,
    /// The value it had last: a good guess where it is free again.
    last: bool,
    /// How many guesses were made before it was set.
    level: usize,
    /// The clause that forced it; none for guesses.
    reason: Option<usize>,
    /// How often it was met in recent dead ends.
    weight: f64,
}

struct Solver {
    variables: Vec<Variable>,
    /// The inputs of the graph that have a variable, in order, and which.
    inputs: Vec<(usize, usize)>,
    /// In each clause, at least one literal holds. The first two are watched.
    clauses: Vec<Vec<Literal>>,
    /// For each literal, the clauses that watch it.
    watches: Vec<Vec<usize>>,
    /// What was set, in order, and how much of it is worked through.
    trail: Vec<Literal>,
    done: usize,
    /// Where on the trail each guess stands.
    guesses: Vec<usize>,
    weight: f64,
    /// Whether the clauses contradict each other without any guess.
    contradiction: bool,
}

impl Solver {
    /// What is known of the inputs, gates as clauses, and what the types of the
    /// facts allow.
    fn of(rulebook: &Rulebook, program: &Program, inputs: &[Truth]) -> Self {
        let groups = groups(rulebook, program);
        let mut solver = Self::with_variables(program, &groups);
        solver.add(vec![!Literal::of(Edge::FALSE)]);
        for (input, variable) in solver.inputs.clone() {
            let literal = Literal::positive(variable);
            match inputs.get(input) {
                Some(Truth::True) => solver.add(vec![literal]),
                Some(Truth::False) => solver.add(vec![!literal]),
                _ => {}
            }
        }
        for (node, operands) in (1 + program.support.len()..).zip(program.conjunctions()) {
            let gate = Literal::positive(node);
            let operands = operands.iter().map(|operand| Literal::of(*operand));
            operands.clone().for_each(|operand| solver.add(vec![!gate, operand]));
            solver.add(operands.map(|operand| !operand).chain([gate]).collect());
        }
        for group in groups {
            let first = rulebook.atoms.get(group.start as usize);
            let exclusive = matches!(first, Some(Atom::Option(..) | Atom::Alternative(..)));
            let inputs = group.filter_map(|input| solver.literal(input as usize));
            let inputs: Vec<Literal> = inputs.collect();
            solver.constrain(&inputs, exclusive);
        }
        solver
    }

    /// Every node is a variable; then come the inputs of groups for which the
    /// program does not ask.
    fn with_variables(program: &Program, groups: &[Range<u32>]) -> Self {
        let mut inputs: Vec<(usize, usize)> = program.support.iter().copied().zip(1..).collect();
        let grouped = groups.iter().cloned().flatten().map(|input| input as usize);
        let others = grouped.filter(|input| program.node_of(*input).is_none());
        inputs.extend(others.zip(program.nodes()..));
        inputs.sort_unstable();
        let variables = program.nodes() + inputs.len() - program.support.len();
        Self {
            variables: vec![Variable::default(); variables],
            inputs,
            clauses: Vec::new(),
            watches: vec![Vec::new(); 2 * variables],
            trail: Vec::new(),
            done: 0,
            guesses: Vec::new(),
            weight: 1.0,
            contradiction: false,
        }
    }

    /// Guesses these values first, before any dead end is met.
    fn begin_near(&mut self, hint: &[Truth]) {
        for (input, variable) in &self.inputs {
            let variable = &mut self.variables[*variable];
            match hint.get(*input) {
                Some(Truth::Unknown) | None => continue,
                Some(known) => variable.last = *known == Truth::True,
            }
            variable.weight = f64::MIN_POSITIVE;
        }
    }

    fn literal(&self, input: usize) -> Option<Literal> {
        let place = self.inputs.binary_search_by_key(&input, |(input, _)| *input).ok()?;
        Some(Literal::positive(self.inputs[place].1))
    }

    /// The inputs as they are now.
    fn completed(&self, inputs: &[Truth]) -> Vec<Truth> {
        let mut inputs = inputs.to_vec();
        for (input, variable) in &self.inputs {
            if let (Some(place), Some(value)) =
                (inputs.get_mut(*input), self.variables[*variable].value)
            {
                *place = value.into();
            }
        }
        inputs
    }

    /// Exactly one option, or thresholds of which each implies the one before.
    fn constrain(&mut self, inputs: &[Literal], exclusive: bool) {
        if !exclusive {
            for pair in inputs.windows(2) {
                self.add(vec![pair[0], !pair[1]]);
            }
            return;
        }
        self.add(inputs.to_vec());
        for (nth, one) in inputs.iter().enumerate() {
            for other in &inputs[nth + 1..] {
                self.add(vec![!*one, !*other]);
            }
        }
    }

    /// Adds a clause, before any guess.
    fn add(&mut self, mut clause: Vec<Literal>) {
        clause.retain(|literal| self.value(*literal) != Some(false));
        // The two that are watched must be two.
        clause.sort_unstable_by_key(|literal| literal.0);
        clause.dedup();
        match clause.as_slice() {
            [] => self.contradiction = true,
            [single] => self.set(*single, None),
            _ if clause.iter().any(|literal| self.value(*literal) == Some(true)) => {}
            _ => {
                self.watch(clause);
            }
        }
    }

    fn watch(&mut self, clause: Vec<Literal>) -> usize {
        let nth = self.clauses.len();
        for literal in &clause[..2] {
            self.watches[literal.0].push(nth);
        }
        self.clauses.push(clause);
        nth
    }

    fn value(&self, literal: Literal) -> Option<bool> {
        self.variables[literal.variable()].value.map(|value| value != literal.is_negated())
    }

    fn set(&mut self, literal: Literal, reason: Option<usize>) {
        if self.value(literal).is_some() {
            return;
        }
        let variable = &mut self.variables[literal.variable()];
        variable.value = Some(!literal.is_negated());
        variable.last = !literal.is_negated();
        variable.level = self.guesses.len();
        variable.reason = reason;
        self.trail.push(literal);
    }

    fn solve(&mut self) -> bool {
        while !self.contradiction {
            if let Some(clause) = self.propagate() {
                if self.guesses.is_empty() {
                    return false;
                }
                self.learn(clause);
            } else if let Some(guess) = self.guess() {
                self.guesses.push(self.trail.len());
                self.set(guess, None);
            } else {
                return true;
            }
        }
        false
    }

    /// The free variable met most often in dead ends, with its last value.
    fn guess(&self) -> Option<Literal> {
        let free = self.variables.iter().enumerate().filter(|(_, it)| it.value.is_none());
        let (variable, entry) = free.max_by(|(_, a), (_, b)| a.weight.total_cmp(&b.weight))?;
        let literal = Literal::positive(variable);
        Some(if entry.last { literal } else { !literal })
    }

    /// Sets what follows; a clause that cannot be met any more, if there is one.
    fn propagate(&mut self) -> Option<usize> {
        while self.done < self.trail.len() {
            let failed = !self.trail[self.done];
            self.done += 1;
            let watching = std::mem::take(&mut self.watches[failed.0]);
            for (nth, clause) in watching.iter().enumerate() {
                if self.moved(*clause, failed) {
                    continue;
                }
                self.watches[failed.0].push(*clause);
                let first = self.clauses[*clause][0];
                match self.value(first) {
                    Some(false) => {
                        self.watches[failed.0].extend(&watching[nth + 1..]);
                        return Some(*clause);
                    }
                    _ => self.set(first, Some(*clause)),
                }
            }
        }
        None
    }

    /// Lets a clause watch another literal than one that failed, if any is left.
    fn moved(&mut self, clause: usize, failed: Literal) -> bool {
        if self.clauses[clause][0] == failed {
            self.clauses[clause].swap(0, 1);
        }
        if self.value(self.clauses[clause][0]) == Some(true) {
            return false;
        }
        let literals = &self.clauses[clause];
        let other = (2..literals.len()).find(|nth| self.value(literals[*nth]) != Some(false));
        if let Some(nth) = other {
            self.clauses[clause].swap(1, nth);
            let watched = self.clauses[clause][1];
            self.watches[watched.0].push(clause);
        }
        other.is_some()
    }

    /// Learns from a clause that failed: the first single cause since the last
    /// guess, and what else led there. Goes back to where it forces something.
    fn learn(&mut self, failed: usize) {
        let level = self.guesses.len();
        let mut met = vec![false; self.variables.len()];
        let mut others: Vec<Literal> = Vec::new();
        let (mut open, mut at, mut clause) = (0, self.trail.len(), failed);
        let cause = loop {
            for literal in self.clauses[clause].clone() {
                let variable = literal.variable();
                // The literal that the clause forced is met already.
                if std::mem::replace(&mut met[variable], true)
                    || self.variables[variable].level == 0
                {
                    continue;
                }
                self.variables[variable].weight += self.weight;
                if self.variables[variable].level == level {
                    open += 1;
                } else {
                    others.push(literal);
                }
            }
            // Backwards to the next that was met and set since the last guess.
            let literal = loop {
                at -= 1;
                let literal = self.trail[at];
                if met[literal.variable()] {
                    break literal;
                }
            };
            open -= 1;
            match self.variables[literal.variable()].reason {
                Some(reason) if open > 0 => clause = reason,
                _ => break literal,
            }
        };
        self.weight *= 1.05;
        if self.weight > 1e100 {
            self.weight /= 1e100;
            self.variables.iter_mut().for_each(|variable| variable.weight /= 1e100);
        }
        others.sort_by_key(|literal| std::cmp::Reverse(self.variables[literal.variable()].level));
        let back = others.first().map_or(0, |literal| self.variables[literal.variable()].level);
        self.go_back(back);
        let learned: Vec<Literal> = [!cause].into_iter().chain(others).collect();
        let reason = (learned.len() > 1).then(|| self.watch(learned));
        self.set(!cause, reason);
    }

    fn go_back(&mut self, level: usize) {
        let Some(start) = self.guesses.get(level).copied() else { return };
        for literal in self.trail.drain(start..) {
            self.variables[literal.variable()].value = None;
        }
        self.guesses.truncate(level);
        self.done = start;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Graph;

    const INPUTS: usize = 9;

    /// A random graph over yes/no facts alone, and every case tried.
    #[test]
    fn finds_what_trying_every_case_finds() {
        let mut rng = fastrand::Rng::with_seed(3);
        let (mut yes, mut no) = (0, 0);
        for _ in 0..3000 {
            let mut graph = Graph::new(INPUTS);
            let mut edges: Vec<Edge> = (0..INPUTS).map(|nth| graph.input(nth)).collect();
            for _ in 0..rng.usize(1..60) {
                let mut any = || {
                    let edge = edges[rng.usize(0..edges.len())];
                    if rng.bool() { edge } else { !edge }
                };
                let (a, b) = (any(), any());
                edges.push(graph.and(a, b));
            }
            let output = edges[edges.len() - 1];
            let program = graph.program(&[output]);
            let right = (0..1u32 << INPUTS).any(|case| {
                let inputs: Vec<_> = (0..INPUTS).map(|nth| (case >> nth & 1 == 1).into()).collect();
                crate::graph::read_truth(&graph.truths(&inputs), output) == Truth::True
            });
            let hint: Vec<Truth> = (0..INPUTS).map(|_| rng.bool().into()).collect();
            let found = find(&Rulebook::default(), &program, &[Truth::Unknown; INPUTS], &hint);
            assert_eq!(found.is_some(), right, "{program:?}");
            if let Some(inputs) = found {
                let truths = graph.truths(&inputs);
                assert_eq!(crate::graph::read_truth(&truths, output), Truth::True, "{program:?}");
                let again = find(&Rulebook::default(), &program, &inputs, &[]);
                assert_eq!(again, Some(inputs), "{program:?}");
            }
            if right { yes += 1 } else { no += 1 }
        }
        assert!(yes > 300 && no > 300, "{yes} {no}");
    }

    fn possible(condition: &str) -> bool {
        let text = format!(
            "act LAW \"An act\" from 2024-07-12\n\
             fact kind  cites LAW art 1  one of {{ a, b, c }}\n\
             fact size  cites LAW art 1  number kg\n\
             finding one  cites LAW art 1 {{ {condition} }}\n"
        );
        let (rulebook, faults) = crate::load(&[crate::Source::new("a", text)]);
        assert!(faults.is_empty(), "{faults:?}");
        let compiled = crate::compile::Compiled::new(&rulebook);
        let output = compiled.epochs[0].stretches[0].outputs[0];
        can_be_true(&rulebook, &compiled.graph.program(&[output]))
    }

    #[test]
    fn keeps_to_the_types_of_facts() {
        assert!(possible("kind is a and size > 5"));
        assert!(!possible("kind is a and kind is b"));
        assert!(possible("not kind is a and not kind is b"));
        assert!(!possible("not kind is a and not kind is b and not kind is c"));
        assert!(!possible("size > 5 and size <= 3"));
        assert!(possible("size > 3 and size <= 5"));
    }
}
