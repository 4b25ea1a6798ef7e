//! The rulebook of this repository: nothing to complain of, every example as
//! stated.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod common;

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
