//! Where three-valued evaluation leaves open what exact evaluation settles, on
//! the examples with some of their answers taken away.

use crate::evaluate::{Engine, Query};
use crate::facts::{State, Truth};

/// Of each example, one known answer in this many is taken away.
const EVERY: usize = 3;

/// How many examples are looked at, spread over all.
const EXAMPLES: usize = 300;

/// Conclusions that three-valued logic leaves open, and how many of these every
/// completion of the answers settles alike.
pub(super) fn compare(engine: &Engine) -> (usize, usize) {
    let (mut open, mut settled) = (0, 0);
    let Some(epoch) = engine.compiled().epochs.last() else { return (0, 0) };
    let Some(last) = epoch.stretches.len().checked_sub(1) else { return (0, 0) };
    let Some(on) = epoch.starts(last) else { return (0, 0) };
    let Some(program) = epoch.program(&engine.compiled().graph, last) else { return (0, 0) };
    let (mut values, mut three_valued) = (Vec::new(), Vec::new());
    let rulebook = engine.rulebook();
    let step = rulebook.examples.len().div_ceil(EXAMPLES).max(1);
    for (nth, example) in rulebook.examples.iter().step_by(step).enumerate() {
        let mut facts = example.facts.clone();
        let known = rulebook.fact_ids().filter(|fact| facts.is_settled(*fact));
        let taken: Vec<_> = known.skip(nth % EVERY).step_by(EVERY).collect();
        taken.into_iter().for_each(|fact| facts.set(fact, State::Unknown));
        let query = Query { facts: &facts, on, known: epoch.from, guidance: true };
        program.evaluate(&engine.inputs(&query), &mut values, &mut three_valued);
        let Ok(exact) = engine.truths(&query) else { continue };
        for (three_valued, exact) in three_valued.iter().zip(&exact) {
            if *three_valued == Truth::Unknown {
                open += 1;
                settled += usize::from(*exact != Truth::Unknown);
            }
        }
    }
    (open, settled)
}
