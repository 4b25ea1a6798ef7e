//! The conclusions of two states of the law side by side.

use super::answers::Case;
use super::changing::{Changing, first_apart};
use super::origins::{self, Made};
use super::samples::special;
use super::ways::{Pairs, Shown, Ways};
use super::{Difference, Effect, Kind, Standing, Witness};
use crate::compile::Epoch;
use crate::duty::DutyTerms;
use crate::evaluate::{Course, Engine, standing};
use crate::exact::Exact;
use crate::graph::Edge;
use crate::rulebook::{ActId, Citation, RuleId, Version};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Two states of the law, from a day on.
pub(super) struct Comparison<'a> {
    pub(super) engine: &'a Engine,
    pub(super) old: &'a Epoch,
    pub(super) new: &'a Epoch,
    /// The first stretch that is compared.
    pub(super) from: usize,
    pub(super) later: Date,
    /// The acts that make the difference.
    pub(super) acts: &'a [ActId],
}

/// What is known of all conclusions when one is looked at.
struct Known<'a> {
    ways: Ways<'a>,
    changing: Changing,
}

impl Comparison<'_> {
    pub(super) fn differences(&self, mut ways: Ways<'_>) -> Vec<Difference> {
        let conclusions = &self.engine.compiled().conclusions;
        let courses: Vec<Pairs> = (0..conclusions.len()).map(|nth| self.pairs(nth)).collect();
        // Many conclusions share their outputs.
        let apart = courses.iter().filter(|pairs| pairs.iter().any(|(a, b)| a != b));
        let apart: Vec<Pairs> = apart.cloned().collect::<BTreeSet<_>>().into_iter().collect();
        let shown: BTreeMap<Pairs, Shown> = ways.shown(apart);
        let changing = Changing::new(&ways.graph, conclusions, &courses);
        let known = Known { ways, changing };
        let mut differences = Vec::new();
        for (position, (rule, pairs)) in conclusions.iter().zip(&courses).enumerate() {
            let shown = shown.get(pairs);
            let systems = shown.map_or(&[][..], |shown| &shown.systems);
            let witnesses = systems.iter().filter_map(|(effect, case, plain)| {
                let found = self.witness(&known, position, *effect, case, *plain)?;
                Some(self.with_origin(&known, *rule, found, case))
            });
            let witnesses: Vec<Witness> = witnesses.collect();
            differences.extend(self.difference(*rule, shown, witnesses));
        }
        self.cite(&mut differences);
        differences
    }

    /// Says of each difference which provisions come closest to it: those that
    /// make it for its witnesses, or else those on which it rests.
    fn cite(&self, differences: &mut [Difference]) {
        let rulebook = self.engine.rulebook();
        let changed: BTreeSet<RuleId> = differences.iter().map(|found| found.rule).collect();
        for difference in differences {
            let own = difference.witnesses.iter().flat_map(|witness| &witness.cites);
            let mut cites: Vec<Citation> = Vec::new();
            for cite in own {
                if !cites.contains(cite) {
                    cites.push(cite.clone());
                }
            }
            if cites.is_empty() {
                cites = origins::nearest(rulebook, self.acts, &changed, difference.rule);
            }
            difference.cites = cites;
        }
    }

    fn pairs(&self, position: usize) -> Pairs {
        let edges = |epoch: &Epoch| -> Vec<Edge> {
            let stretches = epoch.stretches.iter().skip(self.from);
            stretches.filter_map(|stretch| stretch.outputs.get(position).copied()).collect()
        };
        edges(self.old).into_iter().zip(edges(self.new)).collect()
    }

    fn difference(
        &self,
        rule: RuleId,
        shown: Option<&Shown>,
        witnesses: Vec<Witness>,
    ) -> Option<Difference> {
        let (rulebook, acts) = (self.engine.rulebook(), self.acts);
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
        }
        let terms = terms.filter(|_| !whole);
        let reworded = origins::text_by(rulebook, acts, rule);
        let cites = Vec::new();
        let found = Difference { rule, kinds, cites, reworded, terms, witnesses };
        (!found.kinds.is_empty()).then_some(found)
    }

    /// With the conclusions and provisions from which a difference comes.
    fn with_origin(
        &self,
        known: &Known<'_>,
        rule: RuleId,
        witness: Witness,
        case: &Case,
    ) -> Witness {
        let rulebook = self.engine.rulebook();
        let search = &known.ways.search;
        let among = known.changing.for_system(&search.inputs(case));
        let plain = search.plain(witness.plain);
        let special = plain.map(|plain| special(rulebook, &case.facts, plain));
        let facts = special.into_iter().flatten().map(|(fact, _)| fact).collect();
        let made = Made { acts: self.acts, among: &among, facts: &facts };
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
        known: &Known<'_>,
        position: usize,
        effect: Effect,
        case: &Case,
        plain: usize,
    ) -> Option<Witness> {
        let inputs = known.ways.search.inputs(case);
        let pairs = self.pairs(position);
        let outputs: Vec<Edge> = pairs.iter().flat_map(|(a, b)| [*a, *b]).collect();
        let program = known.ways.graph.program(&outputs);
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
