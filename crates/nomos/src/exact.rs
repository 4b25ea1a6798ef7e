//! Exact truths where some facts are unknown, what still matters, and what
//! open questions of law decide.

use crate::diagram::{Diagram, Diagrams};
use crate::evaluate::{Engine, Query, Status};
use crate::facts::Truth;
use crate::graph::Edge;
use crate::reasons::Reasons;
use crate::rulebook::{Atom, AtomId, FactId, FactKind, ReadingId};
use rustc_hash::FxHashMap as HashMap;
use std::ops::Range;

/// Exact truths for one set of inputs, found once each.
pub(crate) struct Exact<'a> {
    engine: &'a Engine,
    diagrams: Diagrams<'a>,
    constraints: HashMap<Range<u32>, Diagram>,
    known: HashMap<Edge, Cases>,
    needed: HashMap<Edge, Vec<FactId>>,
    inputs: Vec<Truth>,
    wide: HashMap<Edge, bool>,
    truths: HashMap<Edge, Truth>,
}

/// More unknown inputs than this make a conclusion wide: that it is open is
/// then shown by two examples, and a diagram of all cases is not made.
const WIDE: usize = 40;

/// Steps of the search for such an example.
const STEPS: usize = 300;

/// The possible cases in which an output is yes, and in which it is no.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cases {
    pub(crate) yes: Diagram,
    pub(crate) no: Diagram,
}

impl Cases {
    fn truth(self) -> Truth {
        if self.yes == Diagram::FALSE {
            Truth::False
        } else if self.no == Diagram::FALSE {
            Truth::True
        } else {
            Truth::Unknown
        }
    }
}

impl<'a> Exact<'a> {
    pub(crate) fn new(engine: &'a Engine, inputs: &[Truth]) -> Self {
        let diagrams = Diagrams::new(&engine.compiled().graph, engine.order(), inputs);
        Self {
            engine,
            diagrams,
            constraints: HashMap::default(),
            known: HashMap::default(),
            needed: HashMap::default(),
            inputs: inputs.to_vec(),
            wide: HashMap::default(),
            truths: HashMap::default(),
        }
    }

    pub(crate) fn diagrams(&self) -> &Diagrams<'a> {
        &self.diagrams
    }

    /// The reasons for what three-valued logic or a diagram settles.
    pub(crate) fn reasons(&self, query: &'a Query<'a>) -> Reasons<'a> {
        Reasons::new(self.engine, query, &self.inputs, self.diagrams.truths())
    }

    /// What is known of each input.
    pub(crate) fn inputs(&self) -> &[Truth] {
        &self.inputs
    }

    pub(crate) fn truth(&mut self, edge: Edge) -> Truth {
        let settled = self.diagrams.settled(edge);
        if settled != Truth::Unknown {
            return settled;
        }
        if let Some(known) = self.truths.get(&edge) {
            return *known;
        }
        let open = self.is_wide(edge) && self.can_be(edge, true) && self.can_be(edge, false);
        let truth = if open { Truth::Unknown } else { self.cases(edge).truth() };
        self.truths.insert(edge, truth);
        truth
    }

    /// Whether a search finds facts for which the output comes out so.
    fn can_be(&self, edge: Edge, wanted: bool) -> bool {
        let program = self.engine.program(edge);
        let rulebook = self.engine.rulebook();
        crate::witness::exists(rulebook, &program, &self.inputs, wanted, STEPS) == Some(true)
    }

    /// Whether so much is unknown that all cases are too many to describe.
    pub(crate) fn is_wide(&mut self, edge: Edge) -> bool {
        if let Some(known) = self.wide.get(&edge) {
            return *known;
        }
        let wide = self.diagrams.unknown_inputs(edge).len() > WIDE;
        self.wide.insert(edge, wide);
        wide
    }

    pub(crate) fn cases(&mut self, edge: Edge) -> Cases {
        if let Some(known) = self.known.get(&edge) {
            return *known;
        }
        let diagram = self.diagrams.build(edge);
        let possible = self.possible(diagram);
        let yes = self.diagrams.and(diagram, possible);
        let not = self.diagrams.not(diagram);
        let no = self.diagrams.and(not, possible);
        let cases = Cases { yes, no };
        self.known.insert(edge, cases);
        cases
    }

    /// The possible cases in which two outputs differ.
    pub(crate) fn apart(&mut self, one: Edge, other: Edge) -> Diagram {
        if one == other {
            return Diagram::FALSE;
        }
        let (one, other) = (self.diagrams.build(one), self.diagrams.build(other));
        let (not_one, not_other) = (self.diagrams.not(one), self.diagrams.not(other));
        let (only_one, only_other) =
            (self.diagrams.and(one, not_other), self.diagrams.and(not_one, other));
        let apart = self.diagrams.or(only_one, only_other);
        let possible = self.possible(apart);
        self.diagrams.and(apart, possible)
    }

    /// What the types of the unknown facts rule in: exactly one option,
    /// thresholds in order.
    fn possible(&mut self, diagram: Diagram) -> Diagram {
        let mut groups: Vec<Range<u32>> = Vec::new();
        for input in self.diagrams.support(diagram) {
            if let Some(group) = self.engine.rulebook().group(input)
                && !groups.contains(&group)
            {
                groups.push(group);
            }
        }
        let mut possible = Diagram::TRUE;
        for group in groups.into_iter().rev() {
            let constraint = self.constraint(group);
            possible = self.diagrams.and(constraint, possible);
        }
        possible
    }

    fn constraint(&mut self, group: Range<u32>) -> Diagram {
        if let Some(known) = self.constraints.get(&group) {
            return *known;
        }
        let first = self.engine.rulebook().atoms.get(group.start as usize);
        let inputs: Vec<Diagram> =
            group.clone().map(|input| self.diagrams.input(input as usize)).collect();
        let constraint = match first {
            Some(Atom::Option(..) | Atom::Alternative(..)) => self.exactly_one(&inputs),
            // Each threshold implies the one before it; "applicable" comes first.
            _ => inputs.windows(2).fold(Diagram::TRUE, |all, pair| match pair {
                [weaker, stronger] => {
                    let stronger = self.diagrams.not(*stronger);
                    let implies = self.diagrams.or(stronger, *weaker);
                    self.diagrams.and(all, implies)
                }
                _ => all,
            }),
        };
        self.constraints.insert(group, constraint);
        constraint
    }

    fn exactly_one(&mut self, inputs: &[Diagram]) -> Diagram {
        let (mut none, mut one) = (Diagram::TRUE, Diagram::FALSE);
        for input in inputs.iter().rev() {
            let not = self.diagrams.not(*input);
            let (this, others) = (self.diagrams.and(*input, none), self.diagrams.and(not, one));
            one = self.diagrams.or(this, others);
            none = self.diagrams.and(not, none);
        }
        one
    }

    /// Facts for which a diagram says yes, in the words of the rulebook. What
    /// is not named does not matter, or has none of the options.
    pub(crate) fn witness(&self, diagram: Diagram) -> Vec<String> {
        let path = self.diagrams.path(diagram);
        path.into_iter().filter_map(|(input, value)| self.in_words(input, value)).collect()
    }

    fn in_words(&self, input: usize, value: bool) -> Option<String> {
        let rulebook = self.engine.rulebook();
        let name = |fact: FactId| rulebook.facts.get(fact.index()).map(|fact| &fact.id);
        let not = if value { "" } else { "not " };
        match *rulebook.atoms.get(input)? {
            Atom::Yes(fact) => {
                Some(format!("{} = {}", name(fact)?, if value { "yes" } else { "no" }))
            }
            Atom::Option(fact, nth) if value => match &rulebook.facts.get(fact.index())?.kind {
                FactKind::OneOf(options) => {
                    Some(format!("{} = {}", name(fact)?, options.get(nth)?))
                }
                FactKind::SomeOf(options) => {
                    Some(format!("{} includes {}", name(fact)?, options.get(nth)?))
                }
                _ => None,
            },
            Atom::Above { fact, bound, inclusive } => {
                let sign = if inclusive { ">=" } else { ">" };
                Some(format!("{not}{} {sign} {bound:?}", name(fact)?))
            }
            Atom::OnOrAfter(fact, day) => Some(format!("{not}{} >= {day}", name(fact)?)),
            Atom::Applicable(fact) if !value => Some(format!("{} = n/a", name(fact)?)),
            Atom::Alternative(reading, nth) if value => {
                let reading = rulebook.readings.get(reading.index())?;
                Some(format!("{} is {}", reading.id, reading.alternatives.get(nth)?))
            }
            _ => None,
        }
    }

    /// The unknown facts some value of which changes the answer; of a wide
    /// conclusion, those that three-valued logic does not rule out.
    pub(crate) fn needs(&mut self, edge: Edge) -> Vec<FactId> {
        if let Some(known) = self.needed.get(&edge) {
            return known.clone();
        }
        if self.is_wide(edge) {
            let inputs = self.diagrams.unknown_inputs(edge);
            let fact = |input: &usize| self.engine.rulebook().fact_of(AtomId::new(*input));
            let mut facts: Vec<FactId> = inputs.iter().filter_map(fact).collect();
            facts.sort_unstable();
            facts.dedup();
            self.needed.insert(edge, facts.clone());
            return facts;
        }
        let cases = self.cases(edge);
        let mut facts: Vec<FactId> = Vec::new();
        for diagram in [cases.yes, cases.no] {
            for input in self.diagrams.support(diagram) {
                let atom = self.engine.rulebook().atoms.get(input).copied();
                let fact = atom.and_then(|_| self.engine.rulebook().fact_of(AtomId::new(input)));
                facts.extend(fact);
            }
        }
        facts.sort_unstable();
        facts.dedup();
        facts.retain(|fact| {
            let entry = self.engine.rulebook().facts.get(fact.index());
            entry.is_some_and(|entry| match entry.kind {
                // Its inputs are free: a diagram that asks for one depends on it.
                FactKind::YesNo | FactKind::SomeOf(_) => true,
                _ => self.diagrams.decides(&entry.atoms, cases.yes, cases.no),
            })
        });
        self.needed.insert(edge, facts.clone());
        facts
    }

    /// The truth of an output under one reading of an open question.
    pub(crate) fn truth_under(
        &mut self,
        edge: Edge,
        reading: ReadingId,
        alternative: usize,
    ) -> Truth {
        if self.truth(edge) != Truth::Unknown || self.is_wide(edge) {
            return self.truth(edge);
        }
        let cases = self.cases(edge);
        let known = self.engine.rulebook().readings.get(reading.index());
        let atoms = known.map_or(0..0, |reading| reading.atoms.clone());
        let fixed: Vec<(usize, bool)> =
            atoms.enumerate().map(|(nth, atom)| (atom as usize, nth == alternative)).collect();
        let yes = self.diagrams.restrict(cases.yes, &fixed);
        let no = self.diagrams.restrict(cases.no, &fixed);
        (Cases { yes, no }).truth()
    }

    /// If only open questions of law decide an output: which, and what each
    /// reading gives. `reached` is the status for "yes".
    pub(crate) fn readings(
        &mut self,
        edge: Edge,
        reached: Status,
    ) -> Option<Vec<(ReadingId, Vec<Status>)>> {
        // Where so much is unknown, not only the law is open.
        if self.is_wide(edge) && self.truth(edge) == Truth::Unknown {
            return None;
        }
        let cases = self.cases(edge);
        let rulebook = self.engine.rulebook();
        let mut relevant: Vec<ReadingId> = Vec::new();
        for input in self.diagrams.support(cases.yes) {
            match rulebook.atoms.get(input) {
                Some(Atom::Alternative(reading, _)) if !relevant.contains(reading) => {
                    relevant.push(*reading);
                }
                _ => {}
            }
        }
        let outcomes: Vec<(ReadingId, Vec<Status>)> = relevant
            .iter()
            .map(|reading| {
                let atoms =
                    rulebook.readings.get(reading.index()).map_or(0..0, |r| r.atoms.clone());
                let statuses = atoms
                    .clone()
                    .map(|chosen| {
                        let fixed: Vec<(usize, bool)> =
                            atoms.clone().map(|atom| (atom as usize, atom == chosen)).collect();
                        let yes = self.diagrams.restrict(cases.yes, &fixed);
                        let no = self.diagrams.restrict(cases.no, &fixed);
                        match (Cases { yes, no }).truth() {
                            Truth::True => reached,
                            Truth::False => Status::Fails,
                            // No fact is missing: it hangs on another question too.
                            Truth::Unknown => Status::Unsettled,
                        }
                    })
                    .collect();
                (*reading, statuses)
            })
            .collect();
        let only_readings = self.needs(edge).is_empty() && !outcomes.is_empty();
        let unguided = self
            .diagrams
            .support(cases.yes)
            .into_iter()
            .any(|input| matches!(rulebook.atoms.get(input), Some(Atom::Unguided(_))));
        (only_readings && !unguided).then_some(outcomes)
    }
}
