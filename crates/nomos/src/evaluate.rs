//! Facts and dates in, conclusions with reasons out.

use crate::compile::{Compiled, Epoch};
use crate::diagram::{Diagram, Diagrams, Order};
use crate::facts::{Facts, Truth, atom_ids};
use crate::graph::{Edge, Program, read_truth};
use crate::rulebook::{
    Atom, AtomId, Citation, Day, FactId, FactKind, GuidanceId, ReadingId, RuleId, Rulebook, Version,
};
use jiff::civil::Date;
use rustc_hash::FxHashMap as HashMap;
use std::ops::Range;

/// How a conclusion stands on the date asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// It applies.
    Holds,
    /// It does not apply and will not, on these facts.
    Fails,
    /// It does not apply yet; the finding says from when it will.
    Later,
    /// It no longer applies.
    Ended,
    /// Facts are missing that decide it.
    Open,
    /// The facts suffice, but the law can be read in more than one way.
    Unsettled,
}

impl Status {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Holds,
        Self::Later,
        Self::Open,
        Self::Unsettled,
        Self::Ended,
        Self::Fails,
    ];

    /// The word for it in rulebooks and results.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Fails => "fails",
            Self::Later => "later",
            Self::Ended => "ended",
            Self::Open => "open",
            Self::Unsettled => "unsettled",
        }
    }
}

/// A question to the engine.
#[derive(Clone, Copy, Debug)]
pub struct Query<'a> {
    /// What is known of the system or model.
    pub facts: &'a Facts,
    /// The date asked about.
    pub on: Date,
    /// The law as it stood on this day.
    pub known: Date,
    /// Whether guidance is taken into account.
    pub guidance: bool,
}

/// One conclusion.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Which.
    pub rule: RuleId,
    /// How it stands.
    pub status: Status,
    /// From when it applies, or may apply.
    pub from: Option<Date>,
    /// From when it no longer applies.
    pub until: Option<Date>,
    /// Where it stands in the law, its date of application included.
    pub cites: Vec<Citation>,
    /// Guidance without which the conclusion would be open.
    pub guidance: Vec<GuidanceId>,
    /// A smallest set of known facts that suffices for the conclusion.
    pub because: Vec<FactId>,
    /// The unknown facts that can still change it.
    pub needs: Vec<FactId>,
    /// The open questions of law that decide it, and what each reading gives.
    pub readings: Vec<(ReadingId, Vec<Status>)>,
}

/// What changes on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The day.
    pub date: Date,
    /// The conclusions that change, and how they stand from then on.
    pub changes: Vec<(RuleId, Status)>,
}

/// The answer to a [`Query`].
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Every conclusion, in order of declaration.
    pub findings: Vec<Finding>,
    /// What changes after the date asked about.
    pub timeline: Vec<Change>,
    /// The unknown fact to ask for next.
    pub next_question: Option<FactId>,
}

/// Why a [`Query`] has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeforeTheLaw {
    /// The day asked about.
    pub asked: Date,
    /// The first day on which there is any law.
    pub begins: Date,
}

impl std::fmt::Display for BeforeTheLaw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "no law to ask about on {}; the first act is of {}",
            self.asked, self.begins
        )
    }
}

impl std::error::Error for BeforeTheLaw {}

/// A rulebook ready to answer.
#[derive(Debug)]
pub struct Engine {
    rulebook: Rulebook,
    compiled: Compiled,
    order: Order,
}

impl Engine {
    /// Compiles a checked rulebook.
    #[must_use]
    pub fn new(rulebook: Rulebook) -> Self {
        let compiled = Compiled::new(&rulebook);
        // The widest conclusions first: what all of them share then comes on top.
        let latest = compiled
            .epochs
            .last()
            .and_then(|epoch| epoch.stretches.last());
        let mut outputs: Vec<Edge> = latest.map(|s| s.outputs.clone()).unwrap_or_default();
        outputs.sort_by_cached_key(|edge| {
            std::cmp::Reverse(compiled.graph.program(&[*edge]).support().len())
        });
        let order = Order::new(&compiled.graph, outputs, |input| rulebook.group(input));
        Self {
            rulebook,
            compiled,
            order,
        }
    }

    /// The rulebook.
    #[must_use]
    pub fn rulebook(&self) -> &Rulebook {
        &self.rulebook
    }

    /// The graph and its outputs.
    #[must_use]
    pub fn compiled(&self) -> &Compiled {
        &self.compiled
    }

    /// The truth of every input of the graph.
    ///
    /// Guidance counts from its publication, if it is wanted at all; an open
    /// question on which it takes a side is then decided.
    #[must_use]
    pub fn inputs(&self, query: &Query<'_>) -> Vec<Truth> {
        let active = |id: GuidanceId| {
            let known = self.rulebook.guidance.get(id.index());
            query.guidance && known.is_some_and(|guidance| guidance.from <= query.known)
        };
        self.inputs_with(query.facts, active)
    }

    fn inputs_with(&self, facts: &Facts, active: impl Fn(GuidanceId) -> bool) -> Vec<Truth> {
        let mut inputs = facts.atoms(&self.rulebook);
        for (truth, atom) in inputs.iter_mut().zip(&self.rulebook.atoms) {
            match atom {
                Atom::Guided(id) => *truth = active(*id).into(),
                Atom::Alternative(id, nth) => {
                    let reading = self.rulebook.readings.get(id.index());
                    if let Some((guidance, side, _)) = reading.and_then(|r| r.guided.as_ref())
                        && active(*guidance)
                    {
                        *truth = (side == nth).into();
                    }
                }
                _ => {}
            }
        }
        inputs
    }

    /// Where a query falls: the state of the law and the stretch of time.
    ///
    /// # Errors
    /// If either date lies before the first act.
    pub fn locate(&self, on: Date, known: Date) -> Result<(&Epoch, usize), BeforeTheLaw> {
        let begins = self.rulebook.begins().unwrap_or(Date::MIN);
        let early = |asked| BeforeTheLaw { asked, begins };
        let epoch = self.compiled.epoch(known).ok_or(early(known))?;
        let stretch = epoch.stretch(on).ok_or(early(on))?;
        Ok((epoch, stretch))
    }

    /// Answers a query.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn evaluate(&self, query: &Query<'_>) -> Result<Outcome, BeforeTheLaw> {
        let (epoch, on) = self.locate(query.on, query.known)?;
        let inputs = self.inputs(query);
        let mut exact = Exact::new(self, &inputs);
        let unguided_inputs = self.inputs_with(query.facts, |_| false);
        let mut unguided = Exact::new(self, &unguided_inputs);
        let mut reasons = Reasons::new(self, query, &inputs);
        let mut findings = Vec::with_capacity(self.compiled.conclusions.len());
        for (position, rule) in self.compiled.conclusions.iter().enumerate() {
            let course: Vec<Edge> = epoch
                .stretches
                .iter()
                .map(|stretch| {
                    stretch
                        .outputs
                        .get(position)
                        .copied()
                        .unwrap_or(Edge::FALSE)
                })
                .collect();
            findings.push(self.finding(
                *rule,
                &course,
                epoch,
                on,
                query,
                &mut exact,
                &mut unguided,
                &mut reasons,
            ));
        }
        let timeline = self.timeline(epoch, on, &mut exact);
        let next_question = crate::ask::next_question(self, &findings, epoch, on, &mut exact);
        Ok(Outcome {
            findings,
            timeline,
            next_question,
        })
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "the parts of one evaluation, used only here"
    )]
    fn finding(
        &self,
        rule: RuleId,
        course: &[Edge],
        epoch: &Epoch,
        on: usize,
        query: &Query<'_>,
        exact: &mut Exact<'_>,
        unguided: &mut Exact<'_>,
        reasons: &mut Reasons<'_>,
    ) -> Finding {
        let truths: Vec<Truth> = course.iter().map(|edge| exact.truth(*edge)).collect();
        let (mut status, deciding, (first, end)) = course_status(&truths, on);
        let edge = course.get(deciding).copied().unwrap_or(Edge::FALSE);
        let mut readings = Vec::new();
        if status == Status::Open {
            let reached = if deciding == on {
                Status::Holds
            } else {
                Status::Later
            };
            if let Some(outcomes) = exact.readings(edge, reached) {
                (status, readings) = (Status::Unsettled, outcomes);
            }
        }
        let starts = |stretch: usize| epoch.stretches.get(stretch).map(|stretch| stretch.from);
        let (from, until) = (first.and_then(starts), end.and_then(starts));
        let guidance = match status {
            Status::Open | Status::Unsettled => Vec::new(),
            _ => self.carried_by(edge, query, exact, unguided),
        };
        let because = match status {
            Status::Open => Vec::new(),
            _ => reasons.because(edge, exact.truth(edge)),
        };
        let needs = if status == Status::Open {
            exact.needs(edge)
        } else {
            Vec::new()
        };
        let day = starts(deciding).unwrap_or(query.on);
        let cites = self.cites(rule, epoch, day);
        Finding {
            rule,
            status,
            from,
            until,
            cites,
            guidance,
            because,
            needs,
            readings,
        }
    }

    /// The guidance without which the conclusion would be open.
    fn carried_by(
        &self,
        edge: Edge,
        query: &Query<'_>,
        exact: &mut Exact<'_>,
        unguided: &mut Exact<'_>,
    ) -> Vec<GuidanceId> {
        if !query.guidance
            || exact.truth(edge) == Truth::Unknown
            || unguided.truth(edge) != Truth::Unknown
        {
            return Vec::new();
        }
        (0u32..)
            .map(GuidanceId)
            .take(self.rulebook.guidance.len())
            .filter(|without| {
                let inputs = self.inputs_with(query.facts, |id| {
                    let known = self.rulebook.guidance.get(id.index());
                    id != *without && known.is_some_and(|known| known.from <= query.known)
                });
                Exact::new(self, &inputs).truth(edge) == Truth::Unknown
            })
            .collect()
    }

    /// The citations of the version of a rule in force on a day, with those of
    /// its date of application.
    #[must_use]
    pub fn cites(&self, rule: RuleId, epoch: &Epoch, day: Date) -> Vec<Citation> {
        let Some(rule) = self.rulebook.rules.get(rule.index()) else {
            return Vec::new();
        };
        let versions = self.rulebook.versions(rule, epoch.from.min(day));
        let versions = if versions.is_empty() {
            self.rulebook.versions(rule, epoch.from)
        } else {
            versions
        };
        let version: Option<&Version> = versions.first().copied().or(rule.versions.first());
        let mut cites = version
            .map(|version| version.cites.clone())
            .unwrap_or_default();
        if let Some(Day::Named(id)) = version.and_then(|version| version.since)
            && let Some(named) = self.rulebook.dates.get(id.index())
        {
            let law = epoch.from.min(day);
            let date = named
                .versions
                .iter()
                .rev()
                .find(|v| self.rulebook.act_from(v.0) <= law);
            for cite in date
                .or(named.versions.first())
                .map(|(.., cites)| cites)
                .into_iter()
                .flatten()
            {
                if !cites.contains(cite) {
                    cites.push(cite.clone());
                }
            }
        }
        cites
    }

    fn timeline(&self, epoch: &Epoch, on: usize, exact: &mut Exact<'_>) -> Vec<Change> {
        let mut timeline = Vec::new();
        for (before, after) in epoch
            .stretches
            .iter()
            .zip(epoch.stretches.iter().skip(1))
            .skip(on)
        {
            let mut changes = Vec::new();
            let outputs = before.outputs.iter().zip(&after.outputs);
            for (rule, (old, new)) in self.compiled.conclusions.iter().zip(outputs) {
                let (old, new) = (exact.truth(*old), exact.truth(*new));
                if old != new {
                    let status = match (old, new) {
                        (_, Truth::True) => Status::Holds,
                        (Truth::True, Truth::False) => Status::Ended,
                        (_, Truth::False) => Status::Fails,
                        (_, Truth::Unknown) => Status::Open,
                    };
                    changes.push((*rule, status));
                }
            }
            if !changes.is_empty() {
                timeline.push(Change {
                    date: after.from,
                    changes,
                });
            }
        }
        timeline
    }
}

/// The status on a stretch, the stretch that decides it, and the stretches in
/// which it begins (none if it always did) and is over.
pub(crate) fn course_status(
    truths: &[Truth],
    on: usize,
) -> (Status, usize, (Option<usize>, Option<usize>)) {
    let (status, deciding) = status_and_stretch(truths, on);
    let span = match status {
        Status::Holds | Status::Later | Status::Ended => {
            let holds = |stretch: &usize| truths.get(*stretch) == Some(&Truth::True);
            let first = (0..=deciding)
                .rev()
                .take_while(holds)
                .last()
                .unwrap_or(deciding);
            let end = (deciding..truths.len()).find(|stretch| !holds(stretch));
            let end = end.filter(|end| truths.get(*end) == Some(&Truth::False));
            (Some(first).filter(|first| *first > 0), end)
        }
        Status::Open | Status::Unsettled if deciding > on => (Some(deciding), None),
        _ => (None, None),
    };
    (status, deciding, span)
}

/// The status on a stretch, and the stretch that decides it.
fn status_and_stretch(truths: &[Truth], on: usize) -> (Status, usize) {
    let later = |wanted: Truth| {
        truths
            .iter()
            .enumerate()
            .skip(on + 1)
            .find(|(_, t)| **t == wanted)
            .map(|(at, _)| at)
    };
    match truths.get(on) {
        Some(Truth::True) => return (Status::Holds, on),
        Some(Truth::Unknown) => return (Status::Open, on),
        _ => {}
    }
    match (later(Truth::True), later(Truth::Unknown)) {
        (Some(yes), Some(open)) if open < yes => (Status::Open, open),
        (Some(yes), _) => (Status::Later, yes),
        (None, Some(open)) => (Status::Open, open),
        (None, None) => {
            let before = truths
                .iter()
                .take(on)
                .rposition(|truth| *truth == Truth::True);
            // For what fails throughout, the reasons are those of the last
            // stretch, in which everything applies.
            before.map_or((Status::Fails, truths.len().saturating_sub(1)), |at| {
                (Status::Ended, at)
            })
        }
    }
}

/// Exact truths for one set of inputs, found once each.
pub(crate) struct Exact<'a> {
    engine: &'a Engine,
    diagrams: Diagrams<'a>,
    constraints: HashMap<Range<u32>, Diagram>,
    known: HashMap<Edge, Cases>,
}

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
        let diagrams = Diagrams::new(&engine.compiled.graph, &engine.order, inputs);
        Self {
            engine,
            diagrams,
            constraints: HashMap::default(),
            known: HashMap::default(),
        }
    }

    pub(crate) fn diagrams(&self) -> &Diagrams<'a> {
        &self.diagrams
    }

    pub(crate) fn truth(&mut self, edge: Edge) -> Truth {
        match self.diagrams.settled(edge) {
            Truth::Unknown => self.cases(edge).truth(),
            settled => settled,
        }
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

    /// What the types of the unknown facts rule in: exactly one option,
    /// thresholds in order.
    fn possible(&mut self, diagram: Diagram) -> Diagram {
        let mut groups: Vec<Range<u32>> = Vec::new();
        for input in self.diagrams.support(diagram) {
            if let Some(group) = self.engine.rulebook.group(input)
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
        let first = self.engine.rulebook.atoms.get(group.start as usize);
        let inputs: Vec<Diagram> = group
            .clone()
            .map(|input| self.diagrams.input(input as usize))
            .collect();
        let constraint = match first {
            Some(Atom::Option(..) | Atom::Alternative(..)) => self.exactly_one(&inputs),
            // Each threshold implies the one before it; "applicable" comes first.
            _ => inputs
                .windows(2)
                .fold(Diagram::TRUE, |all, pair| match pair {
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

    /// The unknown facts some value of which changes the answer.
    fn needs(&mut self, edge: Edge) -> Vec<FactId> {
        let cases = self.cases(edge);
        let mut facts: Vec<FactId> = Vec::new();
        for diagram in [cases.yes, cases.no] {
            for input in self.diagrams.support(diagram) {
                let atom = self.engine.rulebook.atoms.get(input).copied();
                let fact = atom.and_then(|_| self.engine.rulebook.fact_of(AtomId::new(input)));
                facts.extend(fact);
            }
        }
        facts.sort_unstable();
        facts.dedup();
        facts.retain(|fact| {
            let atoms = self
                .engine
                .rulebook
                .facts
                .get(fact.index())
                .map(|fact| fact.atoms.clone());
            atoms.is_some_and(|atoms| self.diagrams.decides(&atoms, cases.yes, cases.no))
        });
        facts
    }

    /// If only open questions of law decide an output: which, and what each
    /// reading gives. `reached` is the status for "yes".
    pub(crate) fn readings(
        &mut self,
        edge: Edge,
        reached: Status,
    ) -> Option<Vec<(ReadingId, Vec<Status>)>> {
        let cases = self.cases(edge);
        let rulebook = &self.engine.rulebook;
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
                let atoms = rulebook
                    .readings
                    .get(reading.index())
                    .map_or(0..0, |r| r.atoms.clone());
                let statuses = atoms
                    .clone()
                    .map(|chosen| {
                        let fixed: Vec<(usize, bool)> = atoms
                            .clone()
                            .map(|atom| (atom as usize, atom == chosen))
                            .collect();
                        let yes = self.diagrams.restrict(cases.yes, &fixed);
                        let no = self.diagrams.restrict(cases.no, &fixed);
                        match (Cases { yes, no }).truth() {
                            Truth::True => reached,
                            Truth::False => Status::Fails,
                            Truth::Unknown => Status::Open,
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

/// Steps of the search that shows a reason to be dispensable: for what holds
/// until it is known, for what fails only as long as that is quick.
const THOROUGH: usize = 400;
const QUICK: usize = 12;

/// Finds smallest sets of facts that suffice for a conclusion.
struct Reasons<'a> {
    engine: &'a Engine,
    query: &'a Query<'a>,
    inputs: &'a [Truth],
    values: Vec<Truth>,
    scratch: (Vec<u8>, Vec<Truth>),
    known: HashMap<Edge, Vec<FactId>>,
}

impl<'a> Reasons<'a> {
    fn new(engine: &'a Engine, query: &'a Query<'a>, inputs: &'a [Truth]) -> Self {
        Self {
            engine,
            query,
            inputs,
            values: engine.compiled.graph.truths(inputs),
            scratch: (Vec::new(), Vec::new()),
            known: HashMap::default(),
        }
    }

    /// A set of known facts, none of which can be spared, that makes the
    /// output what it is; for an unsettled one, all facts it rests on.
    fn because(&mut self, edge: Edge, truth: Truth) -> Vec<FactId> {
        if let Some(known) = self.known.get(&edge) {
            return known.clone();
        }
        let program = self.engine.compiled.graph.program(&[edge]);
        let candidates = match (truth, read_truth(&self.values, edge)) {
            (Truth::Unknown, _) => self.settled_facts(&program),
            (_, Truth::Unknown) => {
                let facts = self.settled_facts(&program);
                self.spare_exactly(edge, &program, truth, facts)
            }
            _ => {
                let facts = self.justification(edge);
                let facts = self.spare(&program, truth, facts);
                if facts.len() > 1 {
                    self.spare_exactly(edge, &program, truth, facts)
                } else {
                    facts
                }
            }
        };
        self.known.insert(edge, candidates.clone());
        candidates
    }

    fn settled_facts(&self, program: &Program) -> Vec<FactId> {
        let mut facts: Vec<FactId> = program
            .support()
            .into_iter()
            .filter_map(|input| self.engine.rulebook.fact_of(AtomId::new(input)))
            .filter(|fact| self.query.facts.is_settled(*fact))
            .collect();
        facts.dedup();
        facts
    }

    /// The facts met when walking down from an output: all operands of what
    /// holds, one false operand of what does not.
    fn justification(&self, edge: Edge) -> Vec<FactId> {
        let graph = &self.engine.compiled.graph;
        let first_gate = 1 + graph.inputs();
        let mut seen = vec![false; self.values.len()];
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
                facts.extend(self.engine.rulebook.fact_of(AtomId::new(node - 1)));
                continue;
            };
            let Some((a, b)) = graph.gates().get(gate).copied() else {
                continue;
            };
            if self.values.get(node) == Some(&Truth::True) {
                stack.extend([a.node(), b.node()]);
            } else {
                // Prefer what was already needed, then what was declared first.
                let falsifying = [a, b]
                    .into_iter()
                    .filter(|e| read_truth(&self.values, *e) == Truth::False);
                let seen_already = |e: &Edge| !seen.get(e.node()).copied().unwrap_or(false);
                stack.extend(
                    falsifying
                        .min_by_key(|e| (seen_already(e), e.node()))
                        .map(Edge::node),
                );
            }
        }
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// Leaves out every fact without which the three-valued answer stays.
    fn spare(&mut self, program: &Program, truth: Truth, mut facts: Vec<FactId>) -> Vec<FactId> {
        let rulebook = &self.engine.rulebook;
        let mut inputs: Vec<Truth> = self.inputs.to_vec();
        for (truth, atom) in inputs.iter_mut().zip((0u32..).map(AtomId)) {
            if rulebook
                .fact_of(atom)
                .is_some_and(|fact| facts.binary_search(&fact).is_err())
            {
                *truth = Truth::Unknown;
            }
        }
        for fact in facts.clone() {
            let atoms = atom_ids(rulebook, fact);
            let saved: Vec<Truth> = atoms
                .map(|atom| inputs.get(atom.index()).copied().unwrap_or(Truth::Unknown))
                .collect();
            write(&mut inputs, rulebook, fact, |_| Truth::Unknown);
            let (values, outputs) = &mut self.scratch;
            program.evaluate(&inputs, values, outputs);
            if outputs.first() == Some(&truth) {
                facts.retain(|kept| *kept != fact);
            } else {
                write(&mut inputs, rulebook, fact, |nth| {
                    saved.get(nth).copied().unwrap_or(Truth::Unknown)
                });
            }
        }
        facts
    }

    /// The same with exact answers. Of what fails, a fact may stay that could
    /// be spared: showing so can take longer than it is worth.
    fn spare_exactly(
        &mut self,
        edge: Edge,
        program: &Program,
        truth: Truth,
        mut facts: Vec<FactId>,
    ) -> Vec<FactId> {
        for fact in facts.clone() {
            if self.is_decisive(program, truth, fact) {
                continue;
            }
            let mut inputs = self.inputs.to_vec();
            for (truth, atom) in inputs.iter_mut().zip((0u32..).map(AtomId)) {
                let about = self.engine.rulebook.fact_of(atom);
                if about.is_some_and(|about| about == fact || !facts.contains(&about)) {
                    *truth = Truth::Unknown;
                }
            }
            let opposite = truth == Truth::False;
            let rulebook = &self.engine.rulebook;
            let could_turn = if opposite {
                crate::witness::exists(rulebook, program, &inputs, true, QUICK).unwrap_or(true)
            } else {
                crate::witness::exists(rulebook, program, &inputs, false, THOROUGH)
                    .unwrap_or_else(|| Exact::new(self.engine, &inputs).truth(edge) != truth)
            };
            if !could_turn {
                facts.retain(|kept| *kept != fact);
            }
        }
        facts
    }

    /// Whether another value of this one fact would turn the conclusion. If
    /// so it cannot be spared, and no diagram is needed to show it.
    fn is_decisive(&mut self, program: &Program, truth: Truth, fact: FactId) -> bool {
        let rulebook = &self.engine.rulebook;
        let mut inputs = self.inputs.to_vec();
        other_values(rulebook, self.inputs, fact)
            .into_iter()
            .any(|values| {
                write(&mut inputs, rulebook, fact, |nth| {
                    values.get(nth).copied().unwrap_or(false).into()
                });
                let (scratch, outputs) = &mut self.scratch;
                program.evaluate(&inputs, scratch, outputs);
                outputs.first() == Some(&!truth)
            })
    }
}

/// Values of the atoms of a fact that its type allows: the nearest others.
fn other_values(rulebook: &Rulebook, inputs: &[Truth], fact: FactId) -> Vec<Vec<bool>> {
    let atoms: Vec<AtomId> = atom_ids(rulebook, fact).collect();
    let count = atoms.len();
    let current: Vec<bool> = atoms
        .iter()
        .map(|atom| inputs.get(atom.index()) == Some(&Truth::True))
        .collect();
    match rulebook.facts.get(fact.index()).map(|fact| &fact.kind) {
        Some(FactKind::OneOf(_)) => (0..count)
            .map(|chosen| (0..count).map(|nth| nth == chosen).collect())
            .collect(),
        Some(FactKind::Number(_) | FactKind::Date) => (0..=count)
            .map(|reached| (0..count).map(|nth| nth < reached).collect())
            .collect(),
        _ => (0..count)
            .map(|flipped| {
                current
                    .iter()
                    .enumerate()
                    .map(|(nth, value)| *value != (nth == flipped))
                    .collect()
            })
            .collect(),
    }
}

fn write(inputs: &mut [Truth], rulebook: &Rulebook, fact: FactId, value: impl Fn(usize) -> Truth) {
    for (nth, atom) in atom_ids(rulebook, fact).enumerate() {
        if let Some(place) = inputs.get_mut(atom.index()) {
            *place = value(nth);
        }
    }
}
