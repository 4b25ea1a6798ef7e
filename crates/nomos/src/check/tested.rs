//! Which conclusions the examples hold fast from both sides: one example that
//! meets the conclusion, and one that misses it.

use crate::facts::Facts;
use crate::rulebook::{Example, FactId, RuleId, Rulebook};

/// What the examples say of one conclusion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tested {
    /// The class, finding or duty.
    pub rule: RuleId,
    /// The examples in which it holds or will: positions in the rulebook. Where
    /// no facts suffice, since the law can be read otherwise, those in which it
    /// is unsettled.
    pub hits: Vec<usize>,
    /// The examples in which it fails or has ended.
    pub misses: Vec<usize>,
    /// In how many answers the closest hit and miss differ; none where one of
    /// them lacks, 0 where only the days differ.
    pub apart: Option<usize>,
}

impl Tested {
    /// Whether there is an example on either side.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.hits.is_empty() && !self.misses.is_empty()
    }
}

/// Every conclusion with its examples, in order of declaration. What is said
/// to be open counts for neither side.
#[must_use]
pub fn tested(rulebook: &Rulebook) -> Vec<Tested> {
    let conclusions = (0..).map(RuleId::new).zip(&rulebook.rules);
    let conclusions = conclusions.filter(|(_, rule)| rule.is_conclusion());
    conclusions
        .map(|(rule, _)| {
            let mut hits = saying(rulebook, rule, &["holds", "later"]);
            if hits.is_empty() {
                hits = saying(rulebook, rule, &["unsettled"]);
            }
            let misses = saying(rulebook, rule, &["fails", "ended"]);
            let apart = closest(rulebook, &hits, &misses);
            Tested { rule, hits, misses, apart }
        })
        .collect()
}

/// The examples that say one of these statuses of a conclusion.
fn saying(rulebook: &Rulebook, wanted: RuleId, statuses: &[&str]) -> Vec<usize> {
    let says = |example: &Example| {
        let mut expected = example.expect.iter();
        expected.any(|(rule, status, ..)| *rule == wanted && statuses.contains(&status.as_str()))
    };
    let examples = rulebook.examples.iter().enumerate();
    examples.filter(|(_, example)| says(example)).map(|(nth, _)| nth).collect()
}

fn closest(rulebook: &Rulebook, hits: &[usize], misses: &[usize]) -> Option<usize> {
    let facts = |nth: &usize| rulebook.examples.get(*nth).map(|example| &example.facts);
    let pairs = hits.iter().flat_map(|hit| misses.iter().map(move |miss| (hit, miss)));
    let pairs = pairs.filter_map(|(hit, miss)| Some((facts(hit)?, facts(miss)?)));
    pairs.map(|(hit, miss)| answers_apart(rulebook, hit, miss)).min()
}

fn answers_apart(rulebook: &Rulebook, one: &Facts, other: &Facts) -> usize {
    let differs = |fact: &FactId| one.get(*fact) != other.get(*fact);
    rulebook.fact_ids().filter(differs).count()
}
