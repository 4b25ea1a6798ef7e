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
mod origins;
mod samples;
mod search;

use crate::compile::Epoch;
use crate::duty::DutyTerms;
use crate::evaluate::{BeforeTheLaw, Course, Engine, Status, standing};
use crate::exact::Exact;
use crate::facts::{Facts, State};
use crate::graph::{Edge, Graph};
use crate::rulebook::{ActId, Citation, Day, FactId, ReadingId, RuleId, Rulebook, Version};
use answers::Case;
use changing::{Changing, first_apart};
use jiff::civil::Date;
use origins::Made;
use samples::{Outputs, Samples, special};
use search::{Found, Search};
use std::collections::{BTreeMap, BTreeSet};

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
    /// Neither a system for which it differs was found, nor that there is none.
    Undecided,
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

/// What differs between the law as known on two days, from the later day on.
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
    let later = first.max(second);
    let (old, _) = engine.locate(later, first)?;
    let (new, from) = engine.locate(later, second)?;
    let nothing = Facts::unknown(engine.rulebook());
    let plain = if plain.is_empty() { vec![&nothing] } else { plain.to_vec() };
    let search = Search::new(engine, later, plain);
    let graph = engine.compiled().graph.clone();
    let mut comparison = Comparison { engine, old, new, from, later, graph, search };
    Ok(Diff {
        dates: dates(engine.rulebook(), old.from, new.from),
        acts: origins::acts_between(engine.rulebook(), old.from, new.from),
        differences: comparison.differences(),
    })
}

/// The outputs of a conclusion in both states, day by day.
type Pairs = Vec<(Edge, Edge)>;

/// For one pair of outputs over time, what it is to be gained, lost, moved.
#[derive(Clone, Copy)]
struct Targets {
    gained: Edge,
    lost: Edge,
    moved: Edge,
    /// Whether it can hold at all in the first state, and in the second.
    any: (Edge, Edge),
}

/// A system for each way in which outputs differ.
#[derive(Clone, Default)]
struct Shown {
    systems: Vec<(Effect, Case, usize)>,
    undecided: bool,
    /// Whether it can hold in the first state, and in the second.
    possible: (bool, bool),
}

struct Comparison<'a> {
    engine: &'a Engine,
    old: &'a Epoch,
    new: &'a Epoch,
    /// The first stretch that is compared.
    from: usize,
    later: Date,
    /// The graph of the rulebook with more gates.
    graph: Graph,
    search: Search<'a>,
}

impl Comparison<'_> {
    fn differences(&mut self) -> Vec<Difference> {
        let conclusions = &self.engine.compiled().conclusions;
        let courses: Vec<Pairs> = (0..conclusions.len()).map(|nth| self.pairs(nth)).collect();
        // Many conclusions share their outputs.
        let apart = courses.iter().filter(|pairs| pairs.iter().any(|(a, b)| a != b));
        let apart: Vec<Pairs> = apart.cloned().collect::<BTreeSet<_>>().into_iter().collect();
        let shown: BTreeMap<Pairs, Shown> = self.shown(apart);
        let changing = Changing::new(&self.graph, conclusions, &courses);
        let rulebook = self.engine.rulebook();
        let acts = origins::acts_between(rulebook, self.old.from, self.new.from);
        let mut differences = Vec::new();
        for (position, (rule, pairs)) in conclusions.iter().zip(&courses).enumerate() {
            let shown = shown.get(pairs);
            let systems = shown.map_or(&[][..], |shown| &shown.systems);
            let witnesses = systems.iter().filter_map(|(effect, case, plain)| {
                let found = self.witness(position, *effect, case, *plain)?;
                Some(self.with_origin(*rule, found, case, *plain, (&acts, &changing)))
            });
            let witnesses: Vec<Witness> = witnesses.collect();
            differences.extend(self.difference(*rule, shown, witnesses, &acts));
        }
        let changed: BTreeSet<RuleId> = differences.iter().map(|found| found.rule).collect();
        for difference in &mut differences {
            let own = difference.witnesses.iter().flat_map(|witness| &witness.cites);
            let mut cites: Vec<Citation> = Vec::new();
            for cite in own {
                if !cites.contains(cite) {
                    cites.push(cite.clone());
                }
            }
            if cites.is_empty() {
                cites = origins::nearest(rulebook, &acts, &changed, difference.rule);
            }
            difference.cites = cites;
        }
        differences
    }

    fn pairs(&self, position: usize) -> Pairs {
        let edges = |epoch: &Epoch| -> Vec<Edge> {
            let stretches = epoch.stretches.iter().skip(self.from);
            stretches.filter_map(|stretch| stretch.outputs.get(position).copied()).collect()
        };
        edges(self.old).into_iter().zip(edges(self.new)).collect()
    }

    /// Systems for all courses that are not the same gates: first from the
    /// examples, then from examples crossed with what is special about the
    /// systems found, at last by a search.
    fn shown(&mut self, courses: Vec<Pairs>) -> BTreeMap<Pairs, Shown> {
        let targets: Vec<Targets> = courses.iter().map(|pairs| self.targets(pairs)).collect();
        let rulebook = self.engine.rulebook();
        let examples = Samples::examples(&self.search, rulebook);
        let edges = targets.iter().flat_map(|t| [t.gained, t.lost, t.moved]);
        let edges = edges.chain(courses.iter().flatten().flat_map(|(a, b)| [*a, *b]));
        let outputs = examples.evaluate(&self.graph, edges);
        let mut all: Vec<Shown> = vec![Shown::default(); courses.len()];
        let mut missing: Vec<(usize, Effect, Edge)> = Vec::new();
        for (nth, (pairs, targets)) in courses.iter().zip(&targets).enumerate() {
            for (effect, target, rows) in self.wanted(pairs, *targets, &outputs) {
                if target == Edge::FALSE {
                    continue;
                } else if rows.is_empty() {
                    missing.push((nth, effect, target));
                } else if let Some(shown) = all.get_mut(nth) {
                    self.add(shown, effect, target, &examples, &rows);
                }
            }
        }
        let systems = all.iter().flat_map(|shown| &shown.systems);
        let special: Vec<Vec<(FactId, State)>> = systems
            .filter(|(_, case, _)| case.sides.is_empty())
            .filter_map(|(_, case, nth)| {
                Some(special(rulebook, &case.facts, self.search.plain(*nth)?))
            })
            .collect();
        let mut different: Vec<Vec<(FactId, State)>> = Vec::new();
        for answers in special {
            if !different.contains(&answers) {
                different.push(answers);
            }
        }
        let crossed = examples.crossed(&self.search, &different);
        let outputs = crossed.evaluate(&self.graph, missing.iter().map(|(.., target)| *target));
        for (nth, effect, target) in missing {
            if let Some(shown) = all.get_mut(nth) {
                self.add(shown, effect, target, &crossed, &outputs.rows(target));
            }
        }
        for (shown, targets) in all.iter_mut().zip(&targets) {
            shown.possible = self.possible(shown, *targets);
        }
        courses.into_iter().zip(all).collect()
    }

    /// The ways in which two courses may differ, and the examples that show
    /// each.
    fn wanted(
        &mut self,
        pairs: &Pairs,
        targets: Targets,
        outputs: &Outputs,
    ) -> Vec<(Effect, Edge, Vec<usize>)> {
        let mut wanted = vec![
            (Effect::Gained, targets.gained, outputs.rows(targets.gained)),
            (Effect::Lost, targets.lost, outputs.rows(targets.lost)),
        ];
        let rows = outputs.rows(targets.moved);
        let courses = outputs.courses(pairs, &rows);
        if courses.is_empty() {
            wanted.push((Effect::Moved, targets.moved, rows));
        }
        for (values, rows) in courses {
            wanted.push((Effect::Moved, self.course(pairs, &values), rows));
        }
        wanted
    }

    /// Whether a conclusion can hold at all in the first state, in the second.
    fn possible(&self, shown: &Shown, targets: Targets) -> (bool, bool) {
        let can_be = |edge: Edge, shown_by: [Effect; 2]| {
            let mut systems = shown.systems.iter();
            systems.any(|(effect, ..)| shown_by.contains(effect))
                || self.search.can_be(&self.graph, edge)
        };
        (
            can_be(targets.any.0, [Effect::Lost, Effect::Moved]),
            can_be(targets.any.1, [Effect::Gained, Effect::Moved]),
        )
    }

    fn targets(&mut self, pairs: &Pairs) -> Targets {
        let graph = &mut self.graph;
        let any =
            (graph.any(pairs.iter().map(|(a, _)| *a)), graph.any(pairs.iter().map(|(_, b)| *b)));
        let (gained, lost) = (graph.and(any.1, !any.0), graph.and(any.0, !any.1));
        let apart: Vec<Edge> = pairs.iter().map(|(a, b)| unequal(graph, *a, *b)).collect();
        let apart = graph.any(apart);
        let both = graph.and(any.0, any.1);
        Targets { gained, lost, moved: graph.and(both, apart), any }
    }

    fn add(
        &mut self,
        shown: &mut Shown,
        effect: Effect,
        target: Edge,
        samples: &Samples,
        rows: &[usize],
    ) {
        let program = self.graph.program(&[target]);
        let starts = rows.iter().filter_map(|row| samples.systems.get(*row));
        match self.search.smallest(&program, starts) {
            Found::System(case, plain) => {
                if !shown.systems.iter().any(|(_, known, _)| *known == case) {
                    shown.systems.push((effect, case, plain));
                }
            }
            Found::Nothing => {}
            Found::GaveUp => shown.undecided = true,
        }
    }

    /// That both courses have these values.
    fn course(&mut self, pairs: &Pairs, values: &[(bool, bool)]) -> Edge {
        let mut course = Edge::TRUE;
        for ((a, b), (in_a, in_b)) in pairs.iter().zip(values) {
            for (edge, value) in [(*a, *in_a), (*b, *in_b)] {
                course = self.graph.and(course, if value { edge } else { !edge });
            }
        }
        course
    }

    fn difference(
        &self,
        rule: RuleId,
        shown: Option<&Shown>,
        witnesses: Vec<Witness>,
        acts: &[ActId],
    ) -> Option<Difference> {
        let rulebook = self.engine.rulebook();
        let terms = self.terms(rule);
        let has = |wanted: &[Effect]| witnesses.iter().any(|shows| wanted.contains(&shows.effect));
        let possible = shown.map_or((true, true), |shown| shown.possible);
        let mut kinds = match (possible, has(&[Effect::Gained, Effect::Lost])) {
            ((false, true), _) => vec![Kind::New],
            ((true, false), _) => vec![Kind::Gone],
            (_, true) => vec![Kind::Conditions],
            _ => Vec::new(),
        };
        let whole = matches!(kinds.as_slice(), [Kind::New | Kind::Gone]);
        if !whole {
            kinds.extend(has(&[Effect::Moved]).then_some(Kind::Dates));
            kinds.extend(terms.is_some().then_some(Kind::Terms));
            kinds.extend(origins::is_rewritten(rulebook, acts, rule).then_some(Kind::Wording));
            // That the conditions differ is known, even if not in all ways.
            let known = kinds.contains(&Kind::Conditions);
            let undecided = !known && shown.is_some_and(|shown| shown.undecided);
            kinds.extend(undecided.then_some(Kind::Undecided));
        }
        let terms = terms.filter(|_| !whole);
        let reworded = origins::text_by(rulebook, acts, rule);
        let cites = Vec::new();
        let found = Difference { rule, kinds, cites, reworded, terms, witnesses };
        (!found.kinds.is_empty()).then_some(found)
    }

    fn with_origin(
        &self,
        rule: RuleId,
        witness: Witness,
        case: &Case,
        plain: usize,
        (acts, changing): (&[ActId], &Changing),
    ) -> Witness {
        let rulebook = self.engine.rulebook();
        let among = changing.for_system(&self.search.inputs(case));
        let special = self.search.plain(plain).map(|plain| special(rulebook, &case.facts, plain));
        let facts = special.into_iter().flatten().map(|(fact, _)| fact).collect();
        let made = Made { acts, among: &among, facts: &facts };
        let follows = origins::nearest_among(rulebook, &among, rule);
        let cites = made.by(rulebook, rule, witness.effect);
        Witness { follows, cites, ..witness }
    }

    /// The terms of a duty in both states, if they differ.
    fn terms(&self, rule: RuleId) -> Option<(DutyTerms, DutyTerms)> {
        let rulebook = self.engine.rulebook();
        let rule = rulebook.rules.get(rule.index())?;
        let terms = |law: Date| -> Vec<&DutyTerms> {
            let versions: Vec<&Version> = rulebook.versions(rule, law);
            versions.into_iter().filter_map(|version| version.duty.as_ref()).collect()
        };
        let (old, new) = (terms(self.old.from), terms(self.new.from));
        let mut both = old.into_iter().zip(new);
        both.find(|(old, new)| old != new).map(|(old, new)| (old.clone(), new.clone()))
    }

    /// A system as a witness: the first day on which it differs, and how the
    /// conclusion stands on that day.
    fn witness(
        &self,
        position: usize,
        effect: Effect,
        case: &Case,
        plain: usize,
    ) -> Option<Witness> {
        let inputs = self.search.inputs(case);
        let pairs = self.pairs(position);
        let outputs: Vec<Edge> = pairs.iter().flat_map(|(a, b)| [*a, *b]).collect();
        let program = self.graph.program(&outputs);
        let (mut values, mut truths) = (Vec::new(), Vec::new());
        program.evaluate(&inputs, &mut values, &mut truths);
        let day = self.from + first_apart(&truths)?;
        let mut exact = Exact::new(self.engine, &inputs);
        let mut stands = |epoch: &Epoch| {
            let standing = standing(&mut exact, epoch, day, position);
            let Course { first, end, .. } = standing.course;
            let starts = |stretch: Option<usize>| stretch.and_then(|nth| epoch.starts(nth));
            Standing { status: standing.status, from: starts(first), until: starts(end) }
        };
        let (before, after) = (stands(self.old), stands(self.new));
        Some(Witness {
            effect,
            plain,
            facts: case.facts.clone(),
            sides: case.sides.iter().map(|(reading, side)| (*reading, *side)).collect(),
            follows: Vec::new(),
            cites: Vec::new(),
            on: self.new.starts(day)?.max(self.later),
            before,
            after,
        })
    }
}

/// Either, and not both.
fn unequal(graph: &mut Graph, a: Edge, b: Edge) -> Edge {
    let (only_a, only_b) = (graph.and(a, !b), graph.and(!a, b));
    graph.or(only_a, only_b)
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
