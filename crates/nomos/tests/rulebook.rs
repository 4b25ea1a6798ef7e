//! The rulebook of this repository: nothing to complain of, every example as
//! stated, and most errors noticed by one.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

mod common;

use nomos::mutate::{Mutants, Verdict};

#[test]
fn the_rulebook_has_no_faults_and_its_examples_come_out_as_stated() {
    let sources = common::sources();
    let (rulebook, mut diagnostics) = nomos::load(&sources);
    let examples = rulebook.examples.len();
    if nomos::is_usable(&diagnostics) {
        diagnostics.extend(nomos::prove(&nomos::Engine::new(rulebook)));
    }
    let faults: Vec<String> = diagnostics.iter().map(|d| d.render(&sources, false)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
    assert!(examples > 100, "only {examples} examples");
}

/// Tests that use random facts repeat exactly.
#[test]
fn the_same_seed_gives_the_same_facts() {
    let (rulebook, _) = nomos::load(&common::sources());
    let facts = || common::random_facts(&rulebook, &mut fastrand::Rng::with_seed(0), 0.5);
    assert_eq!(facts(), facts());
}

/// Errors to put into the rulebook, one at a time: enough to notice a rule
/// without examples. `cargo xtask mutate-rulebook` does it with all.
const SAMPLE: usize = 200;

/// Of a hundred, how many must be noticed.
const FLOOR: usize = 95;

#[test]
fn the_examples_notice_most_errors_in_the_rulebook() {
    let sources = common::sources();
    let mutants = Mutants::new(&sources);
    let mut chosen: Vec<usize> = (0..mutants.all().len()).collect();
    fastrand::Rng::with_seed(1).shuffle(&mut chosen);
    let (mut killed, mut survived) = (0, Vec::new());
    for nth in chosen.into_iter().take(SAMPLE) {
        let mutant = &mutants.all()[nth];
        match mutants.judge(mutant) {
            Verdict::Killed(_) => killed += 1,
            Verdict::Survived => survived.push(format!("{} {}", mutant.name, mutant.change.word())),
            Verdict::SameMeaning | Verdict::DoesNotLoad => {}
        }
    }
    let judged = killed + survived.len();
    println!("count: {judged} errors put into the rulebook, {killed} noticed by its examples");
    assert!(judged > SAMPLE / 2, "only {judged} judged");
    assert!(100 * killed >= FLOOR * judged, "{killed} of {judged}; not noticed: {survived:?}");
}

/// An example that states otherwise is what kills: without it, nothing does.
#[test]
fn without_examples_every_mutant_survives() {
    let law = "act LAW \"An act\" from 2024-01-01\n\nfact barks  cites LAW art 1  yes/no\n\n\
               finding art-1  cites LAW art 1 {\n    barks\n}\n";
    let dog = "\nexample dog  on 2026-11-23 {\n    given  barks = yes\n    expect art-1 holds\n}\n";
    for (text, wanted) in [
        (law.to_owned(), Verdict::Survived),
        (format!("{law}{dog}"), Verdict::Killed("dog".to_owned())),
    ] {
        let mutants = Mutants::new(&[nomos::Source::new("law.nomos", text)]);
        let verdicts: Vec<Verdict> = mutants.all().iter().map(|it| mutants.judge(it)).collect();
        assert_eq!(verdicts, [wanted]);
    }
}
