//! What an amendment changed in meaning: two states of the law compared.
//!
//! Two texts may be worded otherwise and say the same. Compared are therefore
//! the functions that conclusions are of facts, day by day from the later
//! state on. For a system, a conclusion differs in one of three ways: it is
//! gained (never before, some day now), lost, or moved to other days. Each is
//! one more output of the graph, and a smallest system for which that output
//! is yes is the witness. Guidance counts as on the later day for both, so that
//! only acts are compared.

mod answers;
mod changing;
mod comparison;
mod origins;
mod samples;
mod search;
mod ways;

use crate::duty::DutyTerms;
use crate::evaluate::{BeforeTheLaw, Engine, Status};
use crate::facts::Facts;
use crate::rulebook::{ActId, Citation, Day, FactId, ReadingId, RuleId, Rulebook};
use comparison::Comparison;
use jiff::civil::Date;
use ways::Ways;

/// In what a conclusion differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// It could not hold before.
    New,
    /// It can no longer hold.
    Gone,
    /// It holds for systems for which it did not, or the other way round.
    Conditions,
    /// For a system, it begins or ends on another day.
    Dates,
    /// Of a duty: other addressee, deadline, evidence, fine or supervision.
    Terms,
    /// The provision reads otherwise.
    Wording,
}

/// How a conclusion differs for one system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It never held, and now does some day.
    Gained,
    /// It held some day, and no longer ever does.
    Lost,
    /// It holds on other days.
    Moved,
}

/// A conclusion that two states of the law treat differently.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Which.
    pub rule: RuleId,
    /// In what, at least one.
    pub kinds: Vec<Kind>,
    /// The provisions of the amending acts that come closest to it.
    pub cites: Vec<Citation>,
    /// The provisions of the amending acts that gave it a new text, if any did.
    pub reworded: Vec<Citation>,
    /// Of a duty with other terms: those of the first state and of the second.
    pub terms: Option<(DutyTerms, DutyTerms)>,
    /// A smallest system for each way in which it differs; of what is moved,
    /// for each course that some example takes.
    pub witnesses: Vec<Witness>,
}

/// A system for which a conclusion differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Witness {
    /// How.
    pub effect: Effect,
    /// The plain system it is nearest to, as a position among those given.
    pub plain: usize,
    /// What is known of it: nothing that the difference does not need.
    pub facts: Facts,
    /// Sides on open questions of law without which it would not differ.
    pub sides: Vec<(ReadingId, usize)>,
    /// The nearest conclusions on which it rests and that differ for this
    /// system too; none if the difference is its own.
    pub follows: Vec<RuleId>,
    /// The provisions of the amending acts that make it: its own, or those of
    /// the conclusions from which it follows in the end.
    pub cites: Vec<Citation>,
    /// The first day on which it differs.
    pub on: Date,
    /// How it stands on that day in the first state of the law.
    pub before: Standing,
    /// The same in the second.
    pub after: Standing,
}

/// How a conclusion stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Standing {
    /// How.
    pub status: Status,
    /// From when it applies; none if it always does.
    pub from: Option<Date>,
    /// From when it no longer applies.
    pub until: Option<Date>,
}

/// A named date that two states of the law set differently.
#[derive(Clone, Debug, PartialEq)]
pub struct MovedDate {
    /// Its name.
    pub id: String,
    /// The day in the first state; none if it was not set.
    pub before: Option<Date>,
    /// The day in the second.
    pub after: Option<Date>,
    /// Where the second sets it, or else the first.
    pub cites: Vec<Citation>,
}

/// All that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Diff {
    /// The dates.
    pub dates: Vec<MovedDate>,
    /// The acts that make the difference.
    pub acts: Vec<ActId>,
    /// The conclusions, in the order of the rulebook.
    pub differences: Vec<Difference>,
}

/// What differs between the law as known on two days, from the day on which the
/// later of the two states began.
/// `plain` are systems that a reader knows: a witness is made to differ from
/// one of them in as little as possible.
///
/// # Errors
/// If either day lies before the first act.
pub fn diff(
    engine: &Engine,
    first: Date,
    second: Date,
    plain: &[&Facts],
) -> Result<Diff, BeforeTheLaw> {
    // From the day on which the later of the two states of the law began.
    let later = first.max(second);
    let began = engine.locate(later, first)?.0.from.max(engine.locate(later, second)?.0.from);
    let later = began.min(later);
    let (old, _) = engine.locate(later, first)?;
    let (new, from) = engine.locate(later, second)?;
    let nothing = Facts::unknown(engine.rulebook());
    let plain = if plain.is_empty() { vec![&nothing] } else { plain.to_vec() };
    let acts = origins::acts_between(engine.rulebook(), old.from, new.from);
    let ways = Ways::new(engine, later, plain);
    let comparison = Comparison { engine, old, new, from, later, acts: &acts };
    let differences = comparison.differences(ways);
    Ok(Diff { dates: dates(engine.rulebook(), old.from, new.from), acts, differences })
}

/// The named dates that differ.
fn dates(rulebook: &Rulebook, old: Date, new: Date) -> Vec<MovedDate> {
    let mut moved = Vec::new();
    for (nth, date) in rulebook.dates.iter().enumerate() {
        let day = Day::Named(crate::rulebook::DateId::new(nth));
        let (before, after) = (rulebook.day(day, old), rulebook.day(day, new));
        if before == after {
            continue;
        }
        let law = if after.is_some() { new } else { old };
        let versions = date.versions.iter().rev();
        let set = versions.clone().find(|(act, ..)| rulebook.act_from(*act) <= law);
        let cites = set.map(|(.., cites)| cites.clone()).unwrap_or_default();
        moved.push(MovedDate { id: date.id.clone(), before, after, cites });
    }
    moved
}

impl Witness {
    /// The facts that are otherwise than in a plain system, and those that are
    /// as there.
    #[must_use]
    pub fn facts_beside(&self, plain: &Facts, rulebook: &Rulebook) -> [Vec<FactId>; 2] {
        let settled = rulebook.fact_ids().filter(|fact| self.facts.is_settled(*fact));
        let (special, same) =
            settled.partition(|fact| search::distance(self.facts.get(*fact), plain.get(*fact)) > 0);
        [special, same]
    }
}
