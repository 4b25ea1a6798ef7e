//! Many systems at once: how the classes, or other rules, stand for each, without
//! reasons.
//!
//! Tables of bit planes settle nearly everything. Where three-valued logic
//! leaves a rule unknown, the exact answer is found for that system alone,
//! and kept for systems with the same answers.

use crate::columns::{ColumnProgram, Table};
use crate::evaluate::{BeforeTheLaw, Engine, Query, Status};
use crate::exact::Exact;
use crate::facts::{Facts, Truth};
use crate::graph::Edge;
use crate::rulebook::RuleId;
use crate::syntax::RuleKind;
use jiff::civil::Date;
use rustc_hash::FxHashMap as HashMap;

/// How one rule stands for one system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// How it stands.
    pub status: Status,
    /// From when it applies, or may apply.
    pub from: Option<Date>,
}

/// Exact answers that are kept at most; beyond it, they are found again.
const KEPT: usize = 1 << 16;

/// Some rules of a rulebook on one date, ready for many systems.
#[derive(Debug)]
pub struct Batch<'a> {
    engine: &'a Engine,
    on: usize,
    query_dates: (Date, Date),
    guidance: bool,
    three_valued: bool,
    days: Vec<Date>,
    /// The rules, by their position among the conclusions.
    rules: Vec<usize>,
    /// For every rule, its output in every stretch: an index into `outputs`.
    courses: Vec<Vec<usize>>,
    /// All different outputs.
    outputs: Vec<Edge>,
    program: ColumnProgram,
    support: Vec<usize>,
    exact: HashMap<Vec<u64>, Vec<Standing>>,
}

impl<'a> Batch<'a> {
    /// For all classes, for the law as it stood on `known`, asked about `on`.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn new(engine: &'a Engine, on: Date, known: Date) -> Result<Self, BeforeTheLaw> {
        let of_kind = |rule: &RuleId| {
            let rule = engine.rulebook().rules.get(rule.index());
            rule.is_some_and(|rule| rule.kind == RuleKind::Class)
        };
        let classes = engine.compiled().conclusions.iter().copied().filter(of_kind);
        Self::of(engine, (on, known), &classes.collect::<Vec<_>>(), false)
    }

    /// For some rules, in their order, on that day alone: none stands as later or
    /// ended. Those that are no conclusions are left out.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn on_the_day(
        engine: &'a Engine,
        on: Date,
        known: Date,
        rules: &[RuleId],
    ) -> Result<Self, BeforeTheLaw> {
        Self::of(engine, (on, known), rules, true)
    }

    fn of(
        engine: &'a Engine,
        (on, known): (Date, Date),
        rules: &[RuleId],
        that_day: bool,
    ) -> Result<Self, BeforeTheLaw> {
        let (epoch, stretch) = engine.locate(on, known)?;
        let (skipped, length) = if that_day { (stretch, 1) } else { (0, usize::MAX) };
        let stretches: Vec<_> = epoch.stretches.iter().skip(skipped).take(length).collect();
        let conclusions = &engine.compiled().conclusions;
        let position = |rule: &RuleId| conclusions.iter().position(|other| other == rule);
        let rules: Vec<usize> = rules.iter().filter_map(position).collect();
        let mut outputs: Vec<Edge> = Vec::new();
        let mut courses = Vec::new();
        for rule in &rules {
            let mut course = Vec::new();
            for stretch in &stretches {
                let edge = stretch.outputs.get(*rule).copied().unwrap_or(Edge::FALSE);
                let index = outputs.iter().position(|known| *known == edge);
                course.push(index.unwrap_or_else(|| {
                    outputs.push(edge);
                    outputs.len() - 1
                }));
            }
            courses.push(course);
        }
        let program = engine.compiled().graph.program(&outputs);
        let support = program.support().to_vec();
        Ok(Self {
            engine,
            on: stretch - skipped,
            query_dates: (on, known),
            guidance: true,
            three_valued: false,
            days: stretches.iter().map(|stretch| stretch.from).collect(),
            rules,
            courses,
            outputs,
            program: ColumnProgram::new(&program, &support),
            support,
            exact: HashMap::default(),
        })
    }

    /// Whether guidance is taken into account; it is unless said otherwise.
    #[must_use]
    pub fn with_guidance(mut self, guidance: bool) -> Self {
        self.guidance = guidance;
        self
    }

    /// Leaves exact answers out, which is much faster: what three-valued logic
    /// does not settle stays open.
    #[must_use]
    pub fn three_valued(mut self) -> Self {
        self.three_valued = true;
        self
    }

    /// The ids of the rules, in the order of the standings.
    pub fn rules(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let engine = self.engine;
        let rules = self.rules.clone();
        rules.into_iter().filter_map(move |rule| {
            let rule = engine.compiled().conclusions.get(rule)?;
            Some(engine.rulebook().rules.get(rule.index())?.id.as_str())
        })
    }

    /// How every rule stands for every system.
    pub fn evaluate(&mut self, systems: &[&Facts]) -> Vec<Vec<Standing>> {
        let ((on, known), guidance) = (self.query_dates, self.guidance);
        let inputs: Vec<Vec<Truth>> = systems
            .iter()
            .map(|facts| self.engine.inputs(&Query { facts, on, known, guidance }))
            .collect();
        let mut table = Table::unknown(self.support.len(), systems.len());
        for (row, truths) in inputs.iter().enumerate() {
            for (column, input) in self.support.iter().enumerate() {
                match truths.get(*input) {
                    Some(Truth::Unknown) | None => {}
                    Some(truth) => table.set(column, row, *truth),
                }
            }
        }
        let mut outputs = Table::default();
        self.program.evaluate(&table, &mut outputs);
        inputs
            .iter()
            .enumerate()
            .map(|(row, truths)| {
                let values: Vec<Truth> =
                    (0..outputs.columns()).map(|output| outputs.get(output, row)).collect();
                self.standings(&values, truths)
            })
            .collect()
    }

    fn standings(&mut self, values: &[Truth], inputs: &[Truth]) -> Vec<Standing> {
        if self.three_valued || !values.contains(&Truth::Unknown) {
            return self.courses.iter().map(|course| self.standing(course, values, None)).collect();
        }
        let key = self.key(inputs);
        if let Some(known) = self.exact.get(&key) {
            return known.clone();
        }
        let mut exact = Exact::new(self.engine, inputs);
        let values: Vec<Truth> = self.outputs.iter().map(|edge| exact.truth(*edge)).collect();
        let standings: Vec<Standing> = self
            .courses
            .iter()
            .map(|course| self.standing(course, &values, Some(&mut exact)))
            .collect();
        if self.exact.len() < KEPT {
            self.exact.insert(key, standings.clone());
        }
        standings
    }

    fn standing(
        &self,
        course: &[usize],
        values: &[Truth],
        exact: Option<&mut Exact<'_>>,
    ) -> Standing {
        let truths: Vec<Truth> = course
            .iter()
            .map(|output| values.get(*output).copied().unwrap_or(Truth::Unknown))
            .collect();
        let found = crate::evaluate::course(&truths, self.on);
        let mut status = found.status;
        if status == Status::Open
            && let Some(exact) = exact
        {
            let edge = course.get(found.deciding).and_then(|output| self.outputs.get(*output));
            if edge.is_some_and(|edge| exact.readings(*edge, Status::Holds).is_some()) {
                status = Status::Unsettled;
            }
        }
        Standing { status, from: found.first.and_then(|stretch| self.days.get(stretch).copied()) }
    }

    /// The answers that matter, packed: two bits each.
    fn key(&self, inputs: &[Truth]) -> Vec<u64> {
        let mut key = vec![0; self.support.len().div_ceil(32)];
        for (nth, input) in self.support.iter().enumerate() {
            let bits = match inputs.get(*input) {
                Some(Truth::True) => 1,
                Some(Truth::False) => 2,
                _ => 0,
            };
            if let Some(word) = key.get_mut(nth / 32) {
                *word |= bits << (2 * (nth % 32));
            }
        }
        key
    }
}
