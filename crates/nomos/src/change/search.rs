//! The tree of changes: each branch changes one input because of which the goal
//! is not reached, until it is.

use super::conflict::{Conflict, Goal};
use super::values::{self, Answer};
use super::{How, MAX_FACTS, Step};
use crate::evaluate::Engine;
use crate::facts::{Facts, State, Truth, atom_ids};
use crate::rulebook::{Atom, AtomId, FactId, FactKind, ReadingId};
use rustc_hash::FxHashSet;
use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// Sets of changes looked at before the search gives up.
const LIMIT: usize = 4000;

/// Options of one some-of fact that are changed one by one. Beyond that, all
/// are left out at once.
const MAX_OPTIONS: usize = 3;

/// One change of the inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Move {
    /// An input that is free: a yes/no fact, an option of a some-of fact.
    Input(usize, bool),
    /// All inputs of a fact of which they depend on each other: the number of
    /// its value.
    Group(FactId, usize),
}

/// A set of changes that reaches the goal.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub(super) moves: Vec<Move>,
    /// What it costs, how many facts it has, how surprising it would be.
    pub(super) rank: (usize, usize, u64),
    /// Other changes of the same facts that reach it.
    others: Vec<Vec<Move>>,
}

pub(super) struct Search<'a, 'b> {
    engine: &'a Engine,
    facts: &'a Facts,
    goal: &'b Goal<'a>,
    base: Vec<Truth>,
    /// Open questions of law that stood in the way somewhere.
    readings: BTreeSet<ReadingId>,
    complete: bool,
}

impl<'a, 'b> Search<'a, 'b> {
    pub(super) fn new(
        engine: &'a Engine,
        facts: &'a Facts,
        goal: &'b Goal<'a>,
        base: Vec<Truth>,
    ) -> Self {
        Self { engine, facts, goal, base, readings: BTreeSet::new(), complete: true }
    }

    /// The same, had the law one answer to an open question.
    pub(super) fn under(&self, reading: ReadingId, alternative: usize) -> Self {
        let atoms = self.engine.rulebook().readings.get(reading.index());
        let atoms = atoms.map_or(0..0, |reading| reading.atoms.clone());
        let mut base = self.base.clone();
        for (nth, atom) in atoms.enumerate() {
            if let Some(place) = base.get_mut(atom as usize) {
                *place = (nth == alternative).into();
            }
        }
        Self::new(self.engine, self.facts, self.goal, base)
    }

    pub(super) fn base(&self) -> &[Truth] {
        &self.base
    }

    /// Whether the goal is reached as things are.
    pub(super) fn is_reached(&self) -> bool {
        self.goal.is_reached(self.engine, &self.base)
    }

    /// Whether every set was looked at.
    pub(super) fn is_complete(&self) -> bool {
        self.complete
    }

    /// The inputs after some changes.
    pub(super) fn with(&self, moves: &[Move]) -> Vec<Truth> {
        let rulebook = self.engine.rulebook();
        let mut inputs = self.base.clone();
        for step in moves {
            let changed: Vec<(usize, bool)> = match step {
                Move::Input(input, value) => vec![(*input, *value)],
                Move::Group(fact, value) => {
                    let truth = |nth| values::truth(rulebook, *fact, *value, nth);
                    let atoms = atom_ids(rulebook, *fact).enumerate();
                    atoms.map(|(nth, atom)| (atom.index(), truth(nth))).collect()
                }
            };
            for (input, value) in changed {
                if let Some(place) = inputs.get_mut(input) {
                    *place = value.into();
                }
            }
        }
        inputs
    }

    /// All smallest sets of changes, cheapest first.
    pub(super) fn run(&mut self) -> Vec<Found> {
        let mut reached: Vec<Vec<Move>> = Vec::new();
        let mut queue: VecDeque<Vec<Move>> = VecDeque::from([Vec::new()]);
        let mut seen: FxHashSet<Vec<Move>> = FxHashSet::default();
        let mut tried = 0;
        while let Some(moves) = queue.pop_front() {
            if reached.iter().any(|better| self.beats(better, &moves)) {
                continue;
            }
            if tried == LIMIT {
                self.complete = false;
                break;
            }
            tried += 1;
            let inputs = self.with(&moves);
            let fixed = |input: usize| !self.can_change(input);
            match self.goal.conflict(self.engine, &inputs, fixed) {
                None if moves.is_empty() => return Vec::new(),
                None => reached.push(moves),
                Some(conflict) => {
                    self.note_readings(&conflict);
                    let children = self.children(&moves, &conflict);
                    queue.extend(children.into_iter().filter(|child| seen.insert(child.clone())));
                }
            }
        }
        // Nothing is added to what contradicts itself to make it agree again: the
        // set without it is a better one.
        reached.retain(|moves| !self.contradict(&self.with(moves)));
        self.smallest(reached)
    }

    /// Whether inputs contradict each other that did not before.
    fn contradict(&self, inputs: &[Truth]) -> bool {
        let (mut values, mut outputs) = (Vec::new(), Vec::new());
        let mut clash = |inputs: &[Truth]| {
            self.engine.consistent().evaluate(inputs, &mut values, &mut outputs);
            outputs.first() == Some(&Truth::False)
        };
        clash(inputs) && !clash(&self.base)
    }

    /// Whether one set makes another one pointless.
    fn beats(&self, better: &[Move], moves: &[Move]) -> bool {
        let (few, many) = (self.facts_of(better), self.facts_of(moves));
        few.is_subset(&many) && (few.len() < many.len() || better.len() < moves.len())
    }

    fn facts_of(&self, moves: &[Move]) -> BTreeSet<FactId> {
        moves.iter().filter_map(|step| self.fact_of(*step)).collect()
    }

    fn fact_of(&self, step: Move) -> Option<FactId> {
        match step {
            Move::Input(input, _) => self.engine.rulebook().fact_of(AtomId::new(input)),
            Move::Group(fact, _) => Some(fact),
        }
    }

    /// What nobody can change stays as it is said to be; but what nobody has
    /// said may yet be shown.
    fn can_change(&self, input: usize) -> bool {
        let rulebook = self.engine.rulebook();
        let Some(fact) = rulebook.fact_of(AtomId::new(input)) else { return false };
        let fixed = rulebook.facts.get(fact.index()).is_none_or(|fact| fact.fixed);
        !fixed || self.how(fact) == How::Show
    }

    fn how(&self, fact: FactId) -> How {
        match self.facts.get(fact) {
            State::Unknown => How::Show,
            State::Assumed(_) => How::Correct,
            State::Known(_) | State::NotApplicable => How::Change,
        }
    }

    /// What a step costs: showing is cheaper than changing, and some facts are
    /// what the thing is there for.
    fn cost(&self, fact: FactId) -> usize {
        let how = match self.how(fact) {
            How::Show => 1,
            How::Correct => 2,
            How::Change => 3,
        };
        let entry = self.engine.rulebook().facts.get(fact.index());
        how * entry.map_or(1, |fact| usize::from(fact.costs))
    }

    fn note_readings(&mut self, conflict: &Conflict) {
        for (input, _) in conflict {
            if let Some(Atom::Alternative(reading, _)) = self.engine.rulebook().atoms.get(*input) {
                self.readings.insert(*reading);
            }
        }
    }

    /// The sets with one change more, each of which removes the conflict.
    fn children(&self, moves: &[Move], conflict: &Conflict) -> Vec<Vec<Move>> {
        let mut next = Vec::new();
        let done = self.facts_of(moves);
        for (input, value) in conflict {
            let fact = self.engine.rulebook().fact_of(AtomId::new(*input));
            let Some(fact) = fact.filter(|_| self.can_change(*input)) else { continue };
            if done.len() == MAX_FACTS && !done.contains(&fact) {
                continue;
            }
            for steps in self.steps_against(moves, fact, *input, *value) {
                let mut child: Vec<Move> = moves.iter().chain(&steps).copied().collect();
                child.sort_unstable();
                next.push(child);
            }
        }
        next
    }

    /// The changes of a fact that give an input another value.
    fn steps_against(
        &self,
        moves: &[Move],
        fact: FactId,
        input: usize,
        value: bool,
    ) -> Vec<Vec<Move>> {
        let rulebook = self.engine.rulebook();
        let of_fact = moves.iter().filter(|step| self.fact_of(**step) == Some(fact));
        let of_fact: Vec<Move> = of_fact.copied().collect();
        let Some(entry) = rulebook.facts.get(fact.index()) else { return Vec::new() };
        let is_moved = of_fact.iter().any(|step| matches!(step, Move::Input(i, _) if *i == input));
        match entry.kind {
            FactKind::YesNo if is_moved => Vec::new(),
            FactKind::YesNo => vec![vec![Move::Input(input, !value)]],
            FactKind::SomeOf(_) if is_moved => Vec::new(),
            FactKind::SomeOf(_) => {
                let mut steps = Vec::new();
                // What the thing is for goes option by option or as a whole, and
                // nobody is told to take up more than one purpose.
                let most = if entry.costs > 1 && !value { 1 } else { MAX_OPTIONS };
                if of_fact.len() < most {
                    steps.push(vec![Move::Input(input, !value)]);
                }
                steps.extend(self.none_of(fact).filter(|_| value && of_fact.is_empty()));
                steps
            }
            _ if !of_fact.is_empty() => Vec::new(),
            _ => {
                let nth = input.saturating_sub(entry.atoms.start as usize);
                let others = values::of_group(rulebook, fact).into_iter();
                let others =
                    others.filter(|other| values::truth(rulebook, fact, *other, nth) != value);
                others.map(|other| vec![Move::Group(fact, other)]).collect()
            }
        }
    }

    /// Leaving out all options of a some-of fact, if that is more than one.
    fn none_of(&self, fact: FactId) -> Option<Vec<Move>> {
        let inputs = atom_ids(self.engine.rulebook(), fact).map(AtomId::index);
        let out = inputs.filter(|input| self.base.get(*input) != Some(&Truth::False));
        let steps: Vec<Move> = out.map(|input| Move::Input(input, false)).collect();
        (steps.len() > 1).then_some(steps)
    }

    /// Of all sets that reach the goal: for each set of facts that contains no
    /// other, the changes that move least.
    fn smallest(&self, reached: Vec<Vec<Move>>) -> Vec<Found> {
        let mut by_facts: BTreeMap<BTreeSet<FactId>, Vec<Vec<Move>>> = BTreeMap::new();
        for moves in reached {
            by_facts.entry(self.facts_of(&moves)).or_default().push(moves);
        }
        let all: Vec<BTreeSet<FactId>> = by_facts.keys().cloned().collect();
        let contains_other = |facts: &BTreeSet<FactId>| {
            all.iter().any(|other| other != facts && other.is_subset(facts))
        };
        let mut found: Vec<Found> = Vec::new();
        for (facts, mut ways) in by_facts {
            let fewest = ways.iter().map(Vec::len).min().unwrap_or_default();
            ways.retain(|moves| moves.len() == fewest);
            ways.sort_by(|a, b| self.surprise(a).total_cmp(&self.surprise(b)).then(a.cmp(b)));
            if !contains_other(&facts) && !ways.is_empty() {
                let moves = ways.remove(0);
                let cost = facts.iter().map(|fact| self.cost(*fact)).sum();
                // Bits, in hundredths: a number that sorts.
                let surprise = (self.surprise(&moves) * 100.0).round() as u64;
                let rank = (cost, facts.len(), surprise);
                found.push(Found { moves, rank, others: ways });
            }
        }
        // Stable: the rest stays in the order of the dictionary.
        found.sort_by_key(|found| found.rank);
        found
    }

    /// How much it would surprise, in bits, if what nobody has shown were so.
    /// Priors order remedies and decide nothing.
    fn surprise(&self, moves: &[Move]) -> f64 {
        let bits = |step: &Move| match step {
            Move::Input(input, value) => self.bits(*input, *value),
            Move::Group(fact, value) => {
                let rulebook = self.engine.rulebook();
                let one_of = rulebook.facts.get(fact.index()).map(|fact| &fact.kind);
                match one_of {
                    Some(FactKind::OneOf(_)) => {
                        let start = rulebook.facts.get(fact.index()).map(|fact| fact.atoms.start);
                        self.bits(start.unwrap_or_default() as usize + value, true)
                    }
                    _ => 1.0,
                }
            }
        };
        let shown = moves.iter().filter(|step| {
            let fact = self.fact_of(**step);
            fact.is_some_and(|fact| self.how(fact) != How::Change)
        });
        shown.map(bits).sum()
    }

    fn bits(&self, input: usize, value: bool) -> f64 {
        let yes = crate::ask::prior(self.engine.rulebook(), input);
        -(if value { yes } else { 1.0 - yes }).clamp(1e-3, 1.0).log2()
    }

    /// The steps of a set. Another value of one of its facts is named beside
    /// the first where it reaches the goal too, with the `same` effects.
    pub(super) fn steps(&self, found: &Found, same: impl Fn(&[Move]) -> bool) -> Vec<Step> {
        let facts = self.facts_of(&found.moves);
        facts.iter().map(|fact| self.step(*fact, found, &same)).collect()
    }

    fn step(&self, fact: FactId, found: &Found, same: &impl Fn(&[Move]) -> bool) -> Step {
        let about = |moves: &[Move], own: bool| -> Vec<Move> {
            let is_own = |step: &Move| (self.fact_of(*step) == Some(fact)) == own;
            moves.iter().copied().filter(is_own).collect()
        };
        let rest = about(&found.moves, false);
        let mut ways = vec![about(&found.moves, true)];
        let others = found.others.iter().filter(|other| about(other, false) == rest);
        ways.extend(others.filter(|other| same(other)).map(|other| about(other, true)));
        Step { fact, how: self.how(fact), to: self.answers(fact, &ways) }
    }

    /// What the moves of one fact amount to: neighbouring stretches between
    /// thresholds are one.
    fn answers(&self, fact: FactId, ways: &[Vec<Move>]) -> Vec<Answer> {
        let rulebook = self.engine.rulebook();
        let kind = rulebook.facts.get(fact.index()).map(|fact| &fact.kind);
        if !matches!(kind, Some(FactKind::Number(_) | FactKind::Date)) {
            let answer = |moves: &Vec<Move>| values::answer(rulebook, &self.base, fact, moves);
            return ways.iter().filter_map(answer).collect();
        }
        let mut reached: Vec<usize> = ways.iter().flatten().filter_map(|step| step.nth()).collect();
        let first = reached.first().copied();
        reached.sort_unstable();
        let mut runs: Vec<&[usize]> = reached.chunk_by(|a, b| a + 1 == *b).collect();
        // The run that holds the first value comes first.
        runs.sort_by_key(|run| !first.is_some_and(|first| run.contains(&first)));
        let ends = runs.into_iter().filter_map(|run| Some((*run.first()?, *run.last()?)));
        ends.map(|(from, to)| values::between(rulebook, fact, from, to)).collect()
    }

    /// The answers to the open questions that stood in the way.
    pub(super) fn open_sides(&self) -> Vec<(ReadingId, usize)> {
        let rulebook = self.engine.rulebook();
        let count = |reading: &ReadingId| {
            rulebook.readings.get(reading.index()).map_or(0, |known| known.alternatives.len())
        };
        let sides = self.readings.iter().flat_map(|reading| {
            (0..count(reading)).map(move |alternative| (*reading, alternative))
        });
        sides.collect()
    }

    /// Known facts that nobody can change and that alone keep the goal away,
    /// none of which can be spared; empty if they do not.
    pub(super) fn kept_by(&self) -> Vec<FactId> {
        let rulebook = self.engine.rulebook();
        let only = |facts: &[FactId]| {
            let mut inputs = self.base.clone();
            for (truth, atom) in inputs.iter_mut().zip((0u32..).map(AtomId)) {
                if rulebook.fact_of(atom).is_some_and(|fact| !facts.contains(&fact)) {
                    *truth = Truth::Unknown;
                }
            }
            inputs
        };
        let hopeless = |facts: &[FactId]| self.goal.is_hopeless(self.engine, &only(facts));
        let mut facts: BTreeSet<FactId> = BTreeSet::new();
        for input in self.goal.parts.iter().flat_map(|part| part.program.support()) {
            let fact = rulebook.fact_of(AtomId::new(*input));
            facts.extend(fact.filter(|_| !self.can_change(*input)));
        }
        let mut facts: Vec<FactId> = facts.into_iter().collect();
        if !hopeless(&facts) {
            return Vec::new();
        }
        // What the law asks last is spared first.
        for fact in facts.clone().into_iter().rev() {
            let fewer: Vec<FactId> = facts.iter().copied().filter(|kept| *kept != fact).collect();
            if hopeless(&fewer) {
                facts = fewer;
            }
        }
        facts
    }
}

impl Move {
    fn nth(self) -> Option<usize> {
        match self {
            Self::Group(_, nth) => Some(nth),
            Self::Input(..) => None,
        }
    }
}
