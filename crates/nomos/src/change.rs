//! What would have to be different for a conclusion to come out otherwise.
//!
//! A tree search over hitting sets: where the goal is not reached, there are
//! inputs because of which it is not, and every remedy changes one of them.
//! Each branch changes one, and asks again. So no smallest set is missed, and
//! facts that do not matter are never tried.

mod conflict;
mod search;
mod values;

use crate::compile::Epoch;
use crate::evaluate::{BeforeTheLaw, Engine, Query, Status, standing};
use crate::exact::Exact;
use crate::facts::Truth;
use crate::graph::Edge;
use crate::rulebook::{FactId, ReadingId, RuleId};
use conflict::Goal;
use jiff::civil::Date;
use search::{Found, Search};
pub use values::Answer;

/// What is wanted of one conclusion, from the date asked about on: that it
/// never holds, or that it holds whenever the law has it at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aim {
    /// The conclusion.
    pub rule: RuleId,
    /// Whether it is to hold.
    pub holds: bool,
}

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// All of these together.
    pub aims: &'a [Aim],
    /// Conclusions that a remedy must not bring about.
    pub refuse: &'a [RuleId],
    /// No more remedies than this; how many there are is told.
    pub limit: usize,
}

/// The answer to a [`Wish`].
#[derive(Clone, Debug, PartialEq)]
pub struct Remedies {
    /// Nothing needs to change.
    pub reached: bool,
    /// The smallest sets of facts that reach the goal, cheapest first, and of
    /// these what moves least else; none of them contains another.
    pub sets: Vec<Remedy>,
    /// How many there are beyond the limit.
    pub more: usize,
    /// How many would bring about what is refused.
    pub refused: usize,
    /// If there are none: known facts that nobody can change and that alone
    /// keep the goal away.
    pub kept_by: Vec<FactId>,
    /// The readings of open questions under which the goal is reached as things
    /// are or, if no set reaches it whatever the reading, could be.
    pub readings: Vec<Side>,
    /// Whether every set of up to [`MAX_FACTS`] facts was looked at.
    pub complete: bool,
}

/// A set of facts that would have to be different.
#[derive(Clone, Debug, PartialEq)]
pub struct Remedy {
    /// What would have to be, fact by fact, in the order of the dictionary.
    pub steps: Vec<Step>,
    /// What then stands otherwise than before, in order of declaration.
    pub effects: Vec<Effect>,
}

/// One fact of a remedy.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Which.
    pub fact: FactId,
    /// What it takes.
    pub how: How,
    /// What it would have to be. Of several, any will do, with the same effects.
    pub to: Vec<Answer>,
}

/// What a step takes, the cheapest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum How {
    /// Nobody has said: it is enough to show that it is so.
    Show,
    /// So far the opposite is assumed: it is enough to show that it is so.
    Correct,
    /// It is known to be otherwise and would have to change.
    Change,
}

/// How a conclusion stands, and from when until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stands {
    /// Its status.
    pub status: Status,
    /// From when it applies, or may apply.
    pub from: Option<Date>,
    /// From when it no longer applies.
    pub until: Option<Date>,
}

/// A conclusion that stands otherwise after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// Which.
    pub rule: RuleId,
    /// How it stands as things are.
    pub before: Stands,
    /// How it would stand.
    pub after: Stands,
}

/// A reading of an open question, and what it would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// The question.
    pub reading: ReadingId,
    /// The position of the answer.
    pub alternative: usize,
    /// Whether the goal is then reached as things are; else, by how many sets
    /// it could be.
    pub reached: bool,
    /// The number of sets.
    pub sets: usize,
}

/// Of sets that cost the same, what has fewer effects comes first: of so many.
const WEIGHED: usize = 64;

/// No remedy has more facts.
pub const MAX_FACTS: usize = 3;

impl Engine {
    /// The smallest sets of facts that would make conclusions come out as
    /// wished, whatever the facts that stay unknown and the readings of open
    /// questions turn out to be. What nobody can change is not proposed.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn change(&self, query: &Query<'_>, wish: Wish<'_>) -> Result<Remedies, BeforeTheLaw> {
        let (epoch, on) = self.locate(query.on, query.known)?;
        let inputs = self.inputs(query);
        let goal = Goal::new(self, epoch, on, wish.aims);
        let mut search = Search::new(self, query.facts, &goal, inputs);
        let found = search.run();
        let change = Change { engine: self, epoch, on, wish, search: &search };
        let reached = search.is_reached();
        let (sets, more, refused) = change.remedies(&found);
        let (mut kept_by, mut readings) = (Vec::new(), Vec::new());
        if !reached {
            readings = change.readings(found.is_empty());
        }
        if !reached && found.is_empty() && readings.is_empty() {
            kept_by = search.kept_by();
        }
        let complete = search.is_complete();
        Ok(Remedies { reached, sets, more, refused, kept_by, readings, complete })
    }
}

struct Change<'a, 'b> {
    engine: &'a Engine,
    epoch: &'a Epoch,
    on: usize,
    wish: Wish<'a>,
    search: &'b Search<'a, 'b>,
}

impl Change<'_, '_> {
    /// The remedies to tell, each with its effects; how many more there are; how
    /// many are refused.
    fn remedies(&self, found: &[Found]) -> (Vec<Remedy>, usize, usize) {
        let before = self.standings(self.search.base());
        let harms = |found: &&Found| self.harms(&before, &self.search.with(&found.moves));
        let (refused, good): (Vec<&Found>, Vec<&Found>) = found.iter().partition(harms);
        let weighed = good.iter().take(self.wish.limit.max(WEIGHED));
        let mut told: Vec<_> = weighed.map(|set| (set.rank, self.remedy(&before, set))).collect();
        told.sort_by_key(|(rank, remedy)| (*rank, remedy.effects.len()));
        told.truncate(self.wish.limit);
        let more = good.len().saturating_sub(told.len());
        (told.into_iter().map(|(_, remedy)| remedy).collect(), more, refused.len())
    }

    /// Whether a change brings about what is refused.
    fn harms(&self, before: &[Stands], inputs: &[Truth]) -> bool {
        let mut exact = Exact::new(self.engine, inputs);
        self.wish.refuse.iter().any(|rule| {
            let Some(position) = self.engine.compiled().position(*rule) else { return false };
            let after = standing(&mut exact, self.epoch, self.on, position).status;
            let before = before.get(position).map(|stands| stands.status);
            applies(after) && !before.is_some_and(applies)
        })
    }

    fn remedy(&self, before: &[Stands], found: &Found) -> Remedy {
        let after = self.standings(&self.search.with(&found.moves));
        let same = |moves: &[search::Move]| self.standings(&self.search.with(moves)) == after;
        let steps = self.search.steps(found, same);
        let pairs = self.engine.compiled().conclusions.iter().zip(before.iter().zip(&after));
        let effects = pairs
            .filter(|(_, (before, after))| before != after)
            .map(|(rule, (before, after))| Effect { rule: *rule, before: *before, after: *after });
        Remedy { steps, effects: effects.collect() }
    }

    /// How every conclusion stands, in order of declaration.
    fn standings(&self, inputs: &[Truth]) -> Vec<Stands> {
        let mut exact = Exact::new(self.engine, inputs);
        let starts = |stretch: usize| self.epoch.starts(stretch);
        let all = 0..self.engine.compiled().conclusions.len();
        all.map(|position| {
            let standing = standing(&mut exact, self.epoch, self.on, position);
            let (from, until) = (standing.course.first, standing.course.end);
            Stands {
                status: standing.status,
                from: from.and_then(starts),
                until: until.and_then(starts),
            }
        })
        .collect()
    }

    /// The readings that reach the goal or, if nothing else does, help to.
    fn readings(&self, nothing_found: bool) -> Vec<Side> {
        let mut sides = Vec::new();
        for (reading, alternative) in self.search.open_sides() {
            let mut under = self.search.under(reading, alternative);
            let found = if nothing_found { under.run() } else { Vec::new() };
            let (reached, sets) = (under.is_reached(), found.len());
            if reached || sets > 0 {
                sides.push(Side { reading, alternative, reached, sets });
            }
        }
        sides
    }
}

fn applies(status: Status) -> bool {
    matches!(status, Status::Holds | Status::Later)
}

/// The outputs of a conclusion from a stretch on, each once, the last first:
/// in it, everything applies.
fn outputs(epoch: &Epoch, on: usize, position: usize) -> Vec<Edge> {
    let mut edges = Vec::new();
    for stretch in epoch.stretches.iter().skip(on).rev() {
        let edge = stretch.outputs.get(position).copied().unwrap_or(Edge::FALSE);
        if !edges.contains(&edge) {
            edges.push(edge);
        }
    }
    edges
}
