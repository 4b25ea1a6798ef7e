//! Why a conclusion is what it is: a smallest set of known facts that suffices.
//!
//! First a walk down the graph collects facts that justify the conclusion,
//! then every fact is left out in turn to see whether it can be spared: with
//! three-valued logic, which is quick, and then exactly.

use crate::evaluate::{Engine, Query};
use crate::exact::Exact;
use crate::facts::{Truth, atom_ids};
use crate::graph::{Edge, read_truth};
use crate::program::Program;
use crate::rulebook::{AtomId, FactId, FactKind, Rulebook};
use rustc_hash::FxHashMap as HashMap;

/// Steps of the search that shows a reason to be dispensable: for what holds
/// until it is known, for what fails only as long as that is quick.
const THOROUGH: usize = 400;
const QUICK: usize = 4;

/// Finds smallest sets of facts that suffice for a conclusion.
pub(crate) struct Reasons<'a> {
    engine: &'a Engine,
    query: &'a Query<'a>,
    inputs: Vec<Truth>,
    /// The same where nothing is known of any fact.
    blank: Vec<Truth>,
    values: Vec<Truth>,
    /// How late each fact is asked for: a fact that comes after others gives
    /// way to them, since the law's sentence begins with those.
    depths: Vec<u8>,
    /// The depth of the shallowest facts that justify each node.
    ranks: Vec<u8>,
    scratch: (Vec<[u8; 2]>, Vec<Truth>),
    words: Vec<[u64; 2]>,
    known: HashMap<Edge, Vec<FactId>>,
}

impl<'a> Reasons<'a> {
    /// `values` are the three-valued truths of all nodes for these inputs.
    pub(crate) fn new(
        engine: &'a Engine,
        query: &'a Query<'a>,
        inputs: &[Truth],
        values: &[Truth],
    ) -> Self {
        let (inputs, values) = (inputs.to_vec(), values.to_vec());
        let mut blank = inputs.clone();
        for (truth, atom) in blank.iter_mut().zip((0u32..).map(AtomId)) {
            if engine.rulebook().fact_of(atom).is_some() {
                *truth = Truth::Unknown;
            }
        }
        let depths = depths(engine.rulebook());
        let ranks = ranks(engine, &values, &depths);
        Self {
            engine,
            query,
            inputs,
            blank,
            values,
            depths,
            ranks,
            scratch: (Vec::new(), Vec::new()),
            words: Vec::new(),
            known: HashMap::default(),
        }
    }

    /// A set of known facts, none of which can be spared, that makes the
    /// output what it is, which is either true or false.
    pub(crate) fn because(&mut self, edge: Edge, truth: Truth) -> Vec<FactId> {
        if let Some(known) = self.known.get(&edge) {
            return known.clone();
        }
        let engine = self.engine;
        let program = engine.program(edge);
        let candidates = match (truth, read_truth(&self.values, edge)) {
            (_, Truth::Unknown) => {
                let facts = self.settled_facts(&program);
                self.spare_exactly(edge, &program, truth, facts)
            }
            _ => {
                let facts = self.justification(edge);
                let facts = self.spare(&program, truth, facts);
                // Of what fails, a fact may stay that only an exact answer could
                // spare: most conclusions fail, and to show so takes long.
                if truth == Truth::False {
                    facts
                } else {
                    self.spare_exactly(edge, &program, truth, facts)
                }
            }
        };
        self.known.insert(edge, candidates.clone());
        candidates
    }

    fn settled_facts(&self, program: &Program) -> Vec<FactId> {
        let mut facts: Vec<FactId> = program
            .support()
            .iter()
            .filter_map(|input| self.engine.rulebook().fact_of(AtomId::new(*input)))
            .filter(|fact| self.query.facts.is_settled(*fact))
            .collect();
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// The facts met when walking down from an output: all operands of what
    /// holds, one false operand of what does not.
    fn justification(&self, edge: Edge) -> Vec<FactId> {
        let graph = &self.engine.compiled().graph;
        let first_gate = 1 + graph.inputs();
        // Operands come before what they are operands of.
        let mut seen = vec![false; 1 + edge.node()];
        let mut stack = vec![edge.node()];
        let mut facts = Vec::new();
        while let Some(node) = stack.pop() {
            match seen.get_mut(node) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            if node == 0 {
                continue;
            }
            let Some(gate) = node.checked_sub(first_gate) else {
                facts.extend(self.engine.rulebook().fact_of(AtomId::new(node - 1)));
                continue;
            };
            let Some((a, b)) = graph.gates().get(gate).copied() else {
                continue;
            };
            if self.values.get(node) == Some(&Truth::True) {
                stack.extend([a.node(), b.node()]);
            } else {
                // Prefer what was already needed, then what the law asks
                // first, then what was declared first.
                let falsifying =
                    [a, b].into_iter().filter(|e| read_truth(&self.values, *e) == Truth::False);
                let seen_already = |e: &Edge| !seen.get(e.node()).copied().unwrap_or(false);
                let rank = |e: &Edge| self.ranks.get(e.node()).copied().unwrap_or(u8::MAX);
                let first = falsifying.min_by_key(|e| (seen_already(e), rank(e), e.node()));
                stack.extend(first.map(Edge::node));
            }
        }
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// Facts in the order in which they are left out: what is asked for last
    /// goes first.
    fn latest_first(&self, facts: &[FactId]) -> Vec<FactId> {
        let mut facts = facts.to_vec();
        let depth = |fact: &FactId| self.depths.get(fact.index()).copied().unwrap_or(0);
        facts.sort_by_key(|fact| std::cmp::Reverse(depth(fact)));
        facts
    }

    /// Leaves out every fact without which the three-valued answer stays.
    fn spare(&mut self, program: &Program, truth: Truth, mut facts: Vec<FactId>) -> Vec<FactId> {
        let rulebook = self.engine.rulebook();
        let mut inputs = self.only(&facts);
        let dispensable = self.dispensable(program, truth, &inputs, &facts);
        for fact in self.latest_first(&dispensable) {
            write(&mut inputs, rulebook, fact, &self.blank);
            let (values, outputs) = &mut self.scratch;
            program.evaluate(&inputs, values, outputs);
            if outputs.first() == Some(&truth) {
                facts.retain(|kept| *kept != fact);
            } else {
                write(&mut inputs, rulebook, fact, &self.inputs);
            }
        }
        facts
    }

    /// The inputs where only these facts are known.
    fn only(&self, facts: &[FactId]) -> Vec<Truth> {
        let mut inputs = self.blank.clone();
        for fact in facts {
            write(&mut inputs, self.engine.rulebook(), *fact, &self.inputs);
        }
        inputs
    }

    /// The facts each of which, on its own, can be left unknown. Only these
    /// need to be tried one after the other: knowing less never settles more.
    fn dispensable(
        &mut self,
        program: &Program,
        truth: Truth,
        inputs: &[Truth],
        facts: &[FactId],
    ) -> Vec<FactId> {
        let mut variants = Variants::default();
        for fact in facts {
            variants.add(self.engine.rulebook(), *fact, 1, |_, _| Truth::Unknown);
        }
        self.facts_that_give(program, truth, inputs, &variants)
    }

    /// The facts some variant of which gives this truth.
    fn facts_that_give(
        &mut self,
        program: &Program,
        truth: Truth,
        inputs: &[Truth],
        variants: &Variants,
    ) -> Vec<FactId> {
        let mut found = Vec::new();
        for (facts, changes) in variants.facts.chunks(64).zip(&variants.changes) {
            let [yes, no] = program.variants(inputs, changes, &mut self.words);
            let given = if truth == Truth::True { yes } else { no };
            let gives = (0u32..).zip(facts).filter(|(nth, _)| given >> nth & 1 == 1);
            found.extend(gives.map(|(_, fact)| *fact));
        }
        found.dedup();
        found
    }

    /// The same with exact answers.
    fn spare_exactly(
        &mut self,
        edge: Edge,
        program: &Program,
        truth: Truth,
        mut facts: Vec<FactId>,
    ) -> Vec<FactId> {
        let decisive = self.decisive(program, truth, &facts);
        let mut inputs = self.only(&facts);
        for fact in self.latest_first(&facts) {
            if decisive.contains(&fact) {
                continue;
            }
            write(&mut inputs, self.engine.rulebook(), fact, &self.blank);
            let opposite = truth == Truth::False;
            let rulebook = self.engine.rulebook();
            let could_turn = if opposite {
                crate::witness::exists(rulebook, program, &inputs, true, QUICK).unwrap_or(true)
            } else {
                crate::witness::exists(rulebook, program, &inputs, false, THOROUGH)
                    .unwrap_or_else(|| Exact::new(self.engine, &inputs).truth(edge) != truth)
            };
            if could_turn {
                write(&mut inputs, rulebook, fact, &self.inputs);
            } else {
                facts.retain(|kept| *kept != fact);
            }
        }
        facts
    }

    /// The facts another value of which alone would turn the conclusion. They
    /// cannot be spared, and no diagram is needed to show it.
    fn decisive(&mut self, program: &Program, truth: Truth, facts: &[FactId]) -> Vec<FactId> {
        let rulebook = self.engine.rulebook();
        let mut variants = Variants::default();
        for fact in facts {
            let values = other_values(rulebook, &self.inputs, *fact);
            variants.add(rulebook, *fact, values.len(), |variant, nth| {
                let value = values.get(variant).and_then(|values| values.get(nth));
                value.map_or(Truth::Unknown, |value| Truth::from(*value))
            });
        }
        let inputs = std::mem::take(&mut self.inputs);
        let facts = self.facts_that_give(program, !truth, &inputs, &variants);
        self.inputs = inputs;
        facts
    }
}

/// What to try: for each variant, a fact and other values of its inputs.
#[derive(Default)]
struct Variants {
    facts: Vec<FactId>,
    /// For each 64 of them, what differs: input, variant and truth, by input.
    changes: Vec<Vec<(usize, u32, Truth)>>,
}

impl Variants {
    /// Adds variants of a fact that comes after all others; `value` is that of
    /// its nth input in a variant.
    fn add(
        &mut self,
        rulebook: &Rulebook,
        fact: FactId,
        count: usize,
        value: impl Fn(usize, usize) -> Truth,
    ) {
        let first = self.facts.len();
        self.facts.extend(std::iter::repeat_n(fact, count));
        self.changes.resize_with(self.facts.len().div_ceil(64), Vec::new);
        for (nth, atom) in atom_ids(rulebook, fact).enumerate() {
            for variant in 0..count {
                let place = first + variant;
                if let Some(changes) = self.changes.get_mut(place / 64) {
                    changes.push((atom.index(), (place % 64) as u32, value(variant, nth)));
                }
            }
        }
    }
}

/// How many facts come before each: none before those that are asked for first.
fn depths(rulebook: &Rulebook) -> Vec<u8> {
    let mut depths = vec![0u8; rulebook.facts.len()];
    // As many rounds as the longest chain, which is short.
    for _ in 0..rulebook.facts.len() {
        let mut changed = false;
        for (nth, fact) in rulebook.facts.iter().enumerate() {
            let before = fact.after.iter().filter_map(|first| depths.get(first.index()));
            let depth = before.max().map_or(0, |depth| depth.saturating_add(1));
            if let Some(known) = depths.get_mut(nth).filter(|known| **known < depth) {
                *known = depth;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    depths
}

/// For each node whose value is known, the depth of the shallowest facts that
/// justify it: all operands of what holds, one false operand of what does not.
fn ranks(engine: &Engine, values: &[Truth], depths: &[u8]) -> Vec<u8> {
    let graph = &engine.compiled().graph;
    let mut ranks = Vec::with_capacity(values.len());
    ranks.push(0);
    for input in 0..graph.inputs() {
        let fact = engine.rulebook().fact_of(AtomId::new(input));
        ranks.push(fact.and_then(|fact| depths.get(fact.index()).copied()).unwrap_or(0));
    }
    for (a, b) in graph.gates() {
        let rank = |edge: &Edge| ranks.get(edge.node()).copied().unwrap_or(u8::MAX);
        let is_false = |edge: &Edge| read_truth(values, *edge) == Truth::False;
        ranks.push(match (is_false(a), is_false(b)) {
            (true, true) => rank(a).min(rank(b)),
            (true, false) => rank(a),
            (false, true) => rank(b),
            (false, false) => rank(a).max(rank(b)),
        });
    }
    ranks
}

/// Values of the atoms of a fact that its type allows: the nearest others.
fn other_values(rulebook: &Rulebook, inputs: &[Truth], fact: FactId) -> Vec<Vec<bool>> {
    let atoms: Vec<AtomId> = atom_ids(rulebook, fact).collect();
    let count = atoms.len();
    let current: Vec<bool> =
        atoms.iter().map(|atom| inputs.get(atom.index()) == Some(&Truth::True)).collect();
    match rulebook.facts.get(fact.index()).map(|fact| &fact.kind) {
        Some(FactKind::OneOf(_)) => {
            (0..count).map(|chosen| (0..count).map(|nth| nth == chosen).collect()).collect()
        }
        Some(FactKind::Number(_) | FactKind::Date) => {
            (0..=count).map(|reached| (0..count).map(|nth| nth < reached).collect()).collect()
        }
        _ => (0..count)
            .map(|flipped| {
                current.iter().enumerate().map(|(nth, value)| *value != (nth == flipped)).collect()
            })
            .collect(),
    }
}

/// Gives the atoms of a fact the values that they have in `values`.
fn write(inputs: &mut [Truth], rulebook: &Rulebook, fact: FactId, values: &[Truth]) {
    for atom in atom_ids(rulebook, fact) {
        if let (Some(place), Some(value)) = (inputs.get_mut(atom.index()), values.get(atom.index()))
        {
            *place = *value;
        }
    }
}
