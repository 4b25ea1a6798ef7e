//! Facts and dates in, conclusions with reasons out.

use crate::ask::Asked;
use crate::compile::{Compiled, Epoch};
use crate::diagram::Order;
use crate::duty::DutyTerms;
use crate::exact::Exact;
use crate::facts::{Facts, Truth};
use crate::graph::Edge;
use crate::program::Program;
use crate::reasons::Reasons;
use crate::rulebook::{
    Atom, Citation, Day, FactId, GuidanceId, ReadingId, Rule, RuleId, Rulebook, Version,
};
use jiff::civil::Date;
use rustc_hash::FxHashMap as HashMap;
use std::borrow::Cow;
use std::sync::OnceLock;

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
    pub const ALL: [Self; 6] =
        [Self::Holds, Self::Later, Self::Open, Self::Unsettled, Self::Ended, Self::Fails];

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
    /// Guidance that would decide what is open, had it not been left out.
    pub left_out: Vec<GuidanceId>,
    /// A smallest set of known facts that suffices for the conclusion.
    pub because: Vec<FactId>,
    /// The unknown facts that can still change it.
    pub needs: Vec<FactId>,
    /// The open questions of law that decide it, and what each reading gives.
    pub readings: Vec<(ReadingId, Vec<Under>)>,
    /// Of a duty: whom it binds, by when and so on.
    pub duty: Option<DutyTerms>,
}

/// How a conclusion stands under one reading of an open question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Under {
    /// How; unsettled where it hangs on another open question too.
    pub status: Status,
    /// From when it applies, where that is later than the day asked about.
    pub from: Option<Date>,
}

/// What changes on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The day.
    pub date: Date,
    /// The conclusions that change, how they stand from then on, and whether
    /// they applied before.
    pub changes: Vec<(RuleId, Status, bool)>,
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
        write!(f, "no law to ask about on {}; the first act is of {}", self.asked, self.begins)
    }
}

impl std::error::Error for BeforeTheLaw {}

/// A rulebook ready to answer.
#[derive(Debug)]
pub struct Engine {
    rulebook: Rulebook,
    compiled: Compiled,
    order: Order,
    /// The outputs, each once, in order.
    outputs: Vec<Edge>,
    /// The program of every single output, made when it is first needed.
    programs: Vec<OnceLock<Box<Program>>>,
    /// That answers do not contradict each other, made when it is first needed.
    consistent: OnceLock<Box<Program>>,
}

impl Engine {
    /// Compiles a checked rulebook.
    #[must_use]
    pub fn new(rulebook: Rulebook) -> Self {
        let compiled = Compiled::new(&rulebook);
        Self::of(rulebook, compiled)
    }

    /// An engine for a rulebook and what it was compiled to.
    pub(crate) fn of(rulebook: Rulebook, compiled: Compiled) -> Self {
        // The widest conclusions first: what all of them share then comes on top.
        let latest = compiled.epochs.last().and_then(|epoch| epoch.stretches.last());
        let mut outputs: Vec<Edge> = latest.map(|s| s.outputs.clone()).unwrap_or_default();
        let widths = compiled.graph.widths();
        outputs.sort_by_key(|edge| std::cmp::Reverse(widths.get(edge.node()).copied()));
        let order = Order::new(&compiled.graph, outputs, |input| rulebook.group(input));
        Self::with(rulebook, compiled, order)
    }

    /// The same where the order of inputs is known, too.
    pub(crate) fn with(rulebook: Rulebook, compiled: Compiled, order: Order) -> Self {
        // Most stretches share most outputs: a bit for each edge sorts them.
        let nodes = 1 + compiled.graph.inputs() + compiled.graph.gates().len();
        let mut seen = vec![false; 2 * nodes];
        for edge in compiled.outputs() {
            if let Some(seen) = seen.get_mut(edge.place()) {
                *seen = true;
            }
        }
        let places = seen.iter().enumerate().filter(|(_, seen)| **seen);
        let outputs: Vec<Edge> =
            places.map(|(place, _)| Edge::to_node(place / 2, place % 2 == 1)).collect();
        let programs = outputs.iter().map(|_| OnceLock::new()).collect();
        Self { rulebook, compiled, order, outputs, programs, consistent: OnceLock::new() }
    }

    /// The program that says whether answers do not contradict each other.
    pub(crate) fn consistent(&self) -> &Program {
        self.consistent.get_or_init(|| {
            let mut graph = self.compiled.graph.clone();
            let edge = self.rulebook.consistent(&mut graph);
            Box::new(graph.program(&[edge]))
        })
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

    /// The truth of every input under one side of an open question; of the
    /// others the first side counts.
    fn inputs_under(&self, query: &Query<'_>, asked: ReadingId, side: usize) -> Vec<Truth> {
        let mut inputs = self.inputs(query);
        for (truth, atom) in inputs.iter_mut().zip(&self.rulebook.atoms) {
            if let Atom::Alternative(reading, alternative) = atom {
                *truth = (*alternative == if *reading == asked { side } else { 0 }).into();
            }
        }
        inputs
    }

    /// The order in which diagrams ask for inputs.
    pub(crate) fn order(&self) -> &Order {
        &self.order
    }

    /// The program that computes one output.
    pub(crate) fn program(&self, edge: Edge) -> Cow<'_, Program> {
        let make = || self.compiled.graph.program(&[edge]);
        let place = self.outputs.binary_search(&edge).ok();
        match place.and_then(|place| self.programs.get(place)) {
            Some(kept) => Cow::Borrowed(kept.get_or_init(|| Box::new(make()))),
            None => Cow::Owned(make()),
        }
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
        let mut evaluation = Evaluation::new(self, query)?;
        let (epoch, on) = (evaluation.epoch, evaluation.on);
        let findings: Vec<Finding> = (self.compiled.conclusions.iter().enumerate())
            .map(|(position, rule)| evaluation.finding(*rule, position, Why::UnlessItFails))
            .collect();
        let timeline = evaluation.timeline();
        let asked = Asked::default();
        let exact = &mut evaluation.exact;
        let questions = crate::ask::questions(self, epoch, on, exact, query.facts, asked);
        let next_question = questions.first().copied();
        Ok(Outcome { findings, timeline, next_question })
    }

    /// One conclusion with its reasons, also where it is a duty that fails.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn explain(
        &self,
        query: &Query<'_>,
        rule: RuleId,
    ) -> Result<Option<Finding>, BeforeTheLaw> {
        Ok(self.explain_all(query, &[rule])?.pop())
    }

    /// Several conclusions with their reasons, and no others; what is no
    /// conclusion is left out.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn explain_all(
        &self,
        query: &Query<'_>,
        rules: &[RuleId],
    ) -> Result<Vec<Finding>, BeforeTheLaw> {
        let mut evaluation = Evaluation::new(self, query)?;
        let positions = rules.iter().map(|rule| (*rule, self.compiled.position(*rule)));
        let known = positions.filter_map(|(rule, position)| Some((rule, position?)));
        Ok(known.map(|(rule, at)| evaluation.finding(rule, at, Why::Always)).collect())
    }

    /// How some conclusions stand and from when, without reasons; what is no
    /// conclusion is left out.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn standings(
        &self,
        query: &Query<'_>,
        rules: &[RuleId],
    ) -> Result<Vec<(RuleId, Status, Option<Date>)>, BeforeTheLaw> {
        let (epoch, on) = self.locate(query.on, query.known)?;
        let mut exact = Exact::new(self, &self.inputs(query));
        let standings = rules.iter().filter_map(|rule| {
            let position = self.compiled.position(*rule)?;
            let Standing { status, course, .. } = standing(&mut exact, epoch, on, position);
            Some((*rule, status, course.first.and_then(|first| epoch.starts(first))))
        });
        Ok(standings.collect())
    }

    /// The exact truth of every conclusion on the day asked about, without
    /// reasons: unknown only if the unknown facts or open readings decide it.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn truths(&self, query: &Query<'_>) -> Result<Vec<Truth>, BeforeTheLaw> {
        let (epoch, on) = self.locate(query.on, query.known)?;
        let mut exact = Exact::new(self, &self.inputs(query));
        let outputs = epoch.stretches.get(on).map(|stretch| stretch.outputs.as_slice());
        Ok(outputs.unwrap_or_default().iter().map(|edge| exact.truth(*edge)).collect())
    }

    /// The version of a rule in force on a day, or else the one that the state
    /// of the law holds.
    fn version<'a>(&'a self, rule: &'a Rule, epoch: &Epoch, day: Date) -> Option<&'a Version> {
        let versions = self.rulebook.versions(rule, epoch.from.min(day));
        let versions =
            if versions.is_empty() { self.rulebook.versions(rule, epoch.from) } else { versions };
        versions.first().copied().or(rule.versions.first())
    }

    /// The citations of the version of a rule in force on a day, with those of
    /// its date of application.
    #[must_use]
    pub fn cites(&self, rule: RuleId, epoch: &Epoch, day: Date) -> Vec<Citation> {
        let Some(rule) = self.rulebook.rules.get(rule.index()) else {
            return Vec::new();
        };
        let version = self.version(rule, epoch, day);
        let mut cites = version.map(|version| version.cites.clone()).unwrap_or_default();
        if let Some(Day::Named(id)) = version.and_then(|version| version.since)
            && let Some(named) = self.rulebook.dates.get(id.index())
        {
            let law = epoch.from.min(day);
            let date = named.versions.iter().rev().find(|v| self.rulebook.act_from(v.0) <= law);
            for cite in
                date.or(named.versions.first()).map(|(.., cites)| cites).into_iter().flatten()
            {
                if !cites.contains(cite) {
                    cites.push(cite.clone());
                }
            }
        }
        // An act that is not there yet explains nothing.
        cites.retain(|cite| {
            let act = self.rulebook.acts.iter().find(|act| act.id == cite.source);
            act.is_none_or(|act| act.from <= epoch.from)
        });
        cites
    }
}

/// The parts of one evaluation.
struct Evaluation<'a> {
    engine: &'a Engine,
    query: &'a Query<'a>,
    epoch: &'a Epoch,
    /// The stretch asked about.
    on: usize,
    exact: Exact<'a>,
    /// The same without guidance.
    unguided: Exact<'a>,
    reasons: Reasons<'a>,
    /// The same under one reading of an open question.
    sides: HashMap<(ReadingId, usize), (Exact<'a>, Reasons<'a>)>,
    /// What was found for the outputs of a conclusion in all stretches: many
    /// duties have the same.
    known: HashMap<(Vec<Edge>, Why), Analysis>,
}

/// Whether the reasons for what fails are wanted.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Why {
    Always,
    UnlessItFails,
}

/// How a conclusion stands, and why.
#[derive(Clone)]
struct Analysis {
    course: Course,
    status: Status,
    guidance: Vec<GuidanceId>,
    left_out: Vec<GuidanceId>,
    because: Vec<FactId>,
    needs: Vec<FactId>,
    readings: Vec<(ReadingId, Vec<Under>)>,
}

impl<'a> Evaluation<'a> {
    fn new(engine: &'a Engine, query: &'a Query<'a>) -> Result<Self, BeforeTheLaw> {
        let (epoch, on) = engine.locate(query.on, query.known)?;
        let inputs = engine.inputs(query);
        let unguided = engine.inputs_with(query.facts, |_| false);
        let exact = Exact::new(engine, &inputs);
        Ok(Self {
            engine,
            query,
            epoch,
            on,
            unguided: Exact::new(engine, &unguided),
            reasons: exact.reasons(query),
            exact,
            sides: HashMap::default(),
            known: HashMap::default(),
        })
    }

    /// Why a duty does not bind is found only where it is asked for: most of
    /// them do not.
    fn finding(&mut self, rule: RuleId, position: usize, why: Why) -> Finding {
        let edges: Vec<Edge> = (self.epoch.stretches.iter())
            .map(|stretch| stretch.outputs.get(position).copied().unwrap_or(Edge::FALSE))
            .collect();
        let entry = self.engine.rulebook.rules.get(rule.index());
        let why = if entry.is_some_and(Rule::is_duty) { why } else { Why::Always };
        let key = (edges, why);
        let analysis = match self.known.get(&key) {
            Some(known) => known.clone(),
            None => {
                let analysis = self.analysis(position, why);
                self.known.insert(key, analysis.clone());
                analysis
            }
        };
        let Analysis { course, status, guidance, left_out, because, needs, readings } = analysis;
        let starts = |stretch: usize| self.epoch.stretches.get(stretch).map(|found| found.from);
        let (from, until) = (course.first.and_then(starts), course.end.and_then(starts));
        let day = starts(course.deciding).unwrap_or(self.query.on);
        let cites = self.engine.cites(rule, self.epoch, day);
        let version = entry.and_then(|entry| self.engine.version(entry, self.epoch, day));
        let duty = version.and_then(|version| version.duty.clone());
        Finding {
            rule,
            status,
            from,
            until,
            cites,
            guidance,
            left_out,
            because,
            needs,
            readings,
            duty,
        }
    }

    fn analysis(&mut self, position: usize, why: Why) -> Analysis {
        let Standing { status, course, edge, readings } =
            standing(&mut self.exact, self.epoch, self.on, position);
        let (mut guidance, mut because, mut needs) = (Vec::new(), Vec::new(), Vec::new());
        let left_out = match status {
            Status::Open | Status::Unsettled => self.would_decide(edge),
            _ => Vec::new(),
        };
        match status {
            Status::Open => needs = self.exact.needs(edge),
            Status::Unsettled => because = self.because_unsettled(edge, &readings),
            Status::Fails if why == Why::UnlessItFails => {}
            _ => {
                guidance = self.carried_by(edge);
                because = self.reasons.because(edge, self.exact.truth(edge));
            }
        }
        Analysis { course, status, guidance, left_out, because, needs, readings }
    }

    /// The facts that suffice under one reading or another.
    fn because_unsettled(
        &mut self,
        edge: Edge,
        readings: &[(ReadingId, Vec<Under>)],
    ) -> Vec<FactId> {
        let mut facts = Vec::new();
        let first = readings.first();
        for nth in 0..first.map_or(0, |(_, statuses)| statuses.len()) {
            let Some((reading, _)) = first else { continue };
            let (engine, query) = (self.engine, self.query);
            let (exact, reasons) = self.sides.entry((*reading, nth)).or_insert_with(|| {
                let inputs = engine.inputs_under(query, *reading, nth);
                let exact = Exact::new(engine, &inputs);
                let reasons = exact.reasons(query);
                (exact, reasons)
            });
            let truth = exact.truth(edge);
            if truth != Truth::Unknown {
                facts.extend(reasons.because(edge, truth));
            }
        }
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// The guidance without which the conclusion would be open.
    fn carried_by(&mut self, edge: Edge) -> Vec<GuidanceId> {
        let engine = self.engine;
        if !self.query.guidance
            || self.exact.truth(edge) == Truth::Unknown
            || self.unguided.truth(edge) != Truth::Unknown
        {
            return Vec::new();
        }
        (0u32..)
            .map(GuidanceId)
            .take(engine.rulebook.guidance.len())
            .filter(|without| {
                let inputs = engine.inputs_with(self.query.facts, |id| {
                    let known = engine.rulebook.guidance.get(id.index());
                    id != *without && known.is_some_and(|known| known.from <= self.query.known)
                });
                Exact::new(engine, &inputs).truth(edge) == Truth::Unknown
            })
            .collect()
    }

    /// Where guidance is left out: the guidance that decides the output, alone
    /// or together.
    fn would_decide(&self, edge: Edge) -> Vec<GuidanceId> {
        if self.query.guidance {
            return Vec::new();
        }
        let engine = self.engine;
        let all = (0u32..).map(GuidanceId).zip(&engine.rulebook.guidance);
        let published: Vec<GuidanceId> =
            all.filter(|(_, known)| known.from <= self.query.known).map(|(id, _)| id).collect();
        let decides = |active: &dyn Fn(GuidanceId) -> bool| {
            let inputs = engine.inputs_with(self.query.facts, active);
            Exact::new(engine, &inputs).truth(edge) != Truth::Unknown
        };
        if !decides(&|id| published.contains(&id)) {
            return Vec::new();
        }
        let needed =
            |without: &GuidanceId| !decides(&|id| id != *without && published.contains(&id));
        let needed: Vec<GuidanceId> = published.iter().copied().filter(needed).collect();
        if needed.is_empty() {
            // Each of several decides it without the others.
            return published.into_iter().filter(|only| decides(&|id| id == *only)).collect();
        }
        needed
    }

    fn timeline(&mut self) -> Vec<Change> {
        let mut timeline = Vec::new();
        let stretches = &self.epoch.stretches;
        for (before, after) in stretches.iter().zip(stretches.iter().skip(1)).skip(self.on) {
            let mut changes = Vec::new();
            let outputs = before.outputs.iter().zip(&after.outputs);
            for (rule, (old, new)) in self.engine.compiled.conclusions.iter().zip(outputs) {
                let edges = (*old, *new);
                let (old, new) = (self.exact.truth(*old), self.exact.truth(*new));
                if old != new {
                    let status = match (old, new) {
                        (_, Truth::True) => Status::Holds,
                        (Truth::True, Truth::False) => Status::Ended,
                        (_, Truth::False) => Status::Fails,
                        (_, Truth::Unknown)
                            if self.exact.readings(edges.1, Status::Holds).is_some() =>
                        {
                            Status::Unsettled
                        }
                        (_, Truth::Unknown) => Status::Open,
                    };
                    changes.push((*rule, status, old == Truth::True));
                }
            }
            if !changes.is_empty() {
                timeline.push(Change { date: after.from, changes });
            }
        }
        timeline
    }
}

/// How a conclusion stands, before anybody asks why.
pub(crate) struct Standing {
    pub(crate) status: Status,
    pub(crate) course: Course,
    /// The output that decides the status.
    edge: Edge,
    /// The open questions of law that decide it, and what each reading gives.
    readings: Vec<(ReadingId, Vec<Under>)>,
}

/// How a conclusion stands in a stretch of time.
pub(crate) fn standing(
    exact: &mut Exact<'_>,
    epoch: &Epoch,
    on: usize,
    position: usize,
) -> Standing {
    let edges: Vec<Edge> = (epoch.stretches.iter())
        .map(|stretch| stretch.outputs.get(position).copied().unwrap_or(Edge::FALSE))
        .collect();
    let truths: Vec<Truth> = edges.iter().map(|edge| exact.truth(*edge)).collect();
    let course = course(&truths, on);
    let edge = edges.get(course.deciding).copied().unwrap_or(Edge::FALSE);
    let mut status = course.status;
    let mut readings = Vec::new();
    if status == Status::Open {
        let reached = if course.deciding == on { Status::Holds } else { Status::Later };
        if let Some(outcomes) = exact.readings(edge, reached) {
            status = Status::Unsettled;
            for (reading, statuses) in outcomes {
                let under = statuses.into_iter().enumerate().map(|(nth, status)| {
                    under(exact, epoch, (&edges, course.deciding), (reading, nth), status)
                });
                readings.push((reading, under.collect()));
            }
        }
    }
    Standing { status, course, edge, readings }
}

/// How a conclusion stands under a reading, seen from the stretch in which
/// that decides; what fails there may begin in a later one.
fn under(
    exact: &mut Exact<'_>,
    epoch: &Epoch,
    (edges, deciding): (&[Edge], usize),
    (reading, alternative): (ReadingId, usize),
    status: Status,
) -> Under {
    match status {
        Status::Later => Under { status, from: epoch.starts(deciding) },
        Status::Fails => {
            let later = edges.iter().enumerate().skip(deciding + 1);
            for (stretch, edge) in later {
                match exact.truth_under(*edge, reading, alternative) {
                    Truth::False => {}
                    Truth::True => {
                        return Under { status: Status::Later, from: epoch.starts(stretch) };
                    }
                    Truth::Unknown => {
                        return Under { status: Status::Unsettled, from: epoch.starts(stretch) };
                    }
                }
            }
            Under { status, from: None }
        }
        status => Under { status, from: None },
    }
}

/// How a conclusion stands over time, seen from one stretch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Course {
    pub(crate) status: Status,
    /// The stretch that decides the status.
    pub(crate) deciding: usize,
    /// The stretch in which it begins; none if it always held.
    pub(crate) first: Option<usize>,
    /// The stretch in which it is over.
    pub(crate) end: Option<usize>,
}

/// Reads the course off the truth in every stretch.
pub(crate) fn course(truths: &[Truth], on: usize) -> Course {
    let (status, deciding) = status_and_stretch(truths, on);
    let (first, end) = match status {
        Status::Holds | Status::Later | Status::Ended => {
            let holds = |stretch: &usize| truths.get(*stretch) == Some(&Truth::True);
            let first = (0..=deciding).rev().take_while(holds).last().unwrap_or(deciding);
            let end = (deciding..truths.len()).find(|stretch| !holds(stretch));
            let end = end.filter(|end| truths.get(*end) == Some(&Truth::False));
            (Some(first).filter(|first| *first > 0), end)
        }
        Status::Open if deciding > on => (Some(deciding), None),
        _ => (None, None),
    };
    Course { status, deciding, first, end }
}

/// The status on a stretch, and the stretch that decides it.
fn status_and_stretch(truths: &[Truth], on: usize) -> (Status, usize) {
    let later = |wanted: Truth| {
        truths.iter().enumerate().skip(on + 1).find(|(_, t)| **t == wanted).map(|(at, _)| at)
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
            let before = truths.iter().take(on).rposition(|truth| *truth == Truth::True);
            // For what fails throughout, the reasons are those of the last
            // stretch, in which everything applies.
            before.map_or((Status::Fails, truths.len().saturating_sub(1)), |at| (Status::Ended, at))
        }
    }
}
