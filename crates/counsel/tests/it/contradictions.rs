//! Answers that cannot all be right are refused, with both of them named.

use crate::{counsel, day, examples};
use counsel::description::{self, FaultKind};
use counsel::tree::Format;
use counsel::words::{self, Words};
use nomos::RuleKind;

/// Of each contradiction of the rulebook, answers that show it, and the pair.
const SHOWN: [(&str, &str, [&str; 2]); 17] = [
    (
        "representative-outside-the-union",
        "role = [\"importer\"]\nestablished-in-union = false",
        ["role", "established-in-union"],
    ),
    (
        "supplied-without-supply",
        "placed-on = 2020-01-01\nplaced-on-union-market = false",
        ["placed-on", "placed-on-union-market"],
    ),
    (
        "taken-over-before-the-market",
        "pre-market-development-only = true\ntaken-over-by-another = true",
        ["pre-market-development-only", "taken-over-by-another"],
    ),
    (
        "private-use-in-office",
        "personal-use = true\npublic-task = [\"public-authority\"]",
        ["personal-use", "public-task"],
    ),
    (
        "court-without-union",
        "court-of-justice = true\nunion-institution = false",
        ["court-of-justice", "union-institution"],
    ),
    (
        "recordings-without-identification",
        "identifies-from-recordings = true\nbiometric-function = []",
        ["identifies-from-recordings", "biometric-function"],
    ),
    (
        "attributes-without-categorisation",
        "infers-sensitive-attributes = true\nbiometric-function = [\"verification\"]",
        ["infers-sensitive-attributes", "biometric-function"],
    ),
    (
        "product-without-law",
        "product-law = []\nthird-party-assessment = \"required\"",
        ["product-law", "third-party-assessment"],
    ),
    (
        "safety-without-safety",
        "safety-function = true\nsolely-non-safety-purpose = true",
        ["safety-function", "solely-non-safety-purpose"],
    ),
    (
        "deep-fake-of-nothing",
        "deep-fake = true\ngenerates = [\"text\"]",
        ["deep-fake", "generates"],
    ),
    (
        "text-of-nothing",
        "public-interest-text = true\ngenerates = [\"video\"]",
        ["public-interest-text", "generates"],
    ),
    (
        "narrow-and-systemic",
        "generality = \"narrow\"\ndesignated-systemic = true",
        ["generality", "designated-systemic"],
    ),
    (
        "modification-of-nothing",
        "modifies-model = false\nmodification-share = 0.1",
        ["modifies-model", "modification-share"],
    ),
    (
        "test-of-nothing",
        "tests-with-deployers = true\nreal-world-testing = false",
        ["tests-with-deployers", "real-world-testing"],
    ),
    (
        "effect-without-decision",
        "decides-about-people = false\nsignificant-effect-on-people = true",
        ["decides-about-people", "significant-effect-on-people"],
    ),
    (
        "urgency-without-authority",
        "public-task = [\"public-interest-services\"]\nurgent-start-unauthorised = true",
        ["public-task", "urgent-start-unauthorised"],
    ),
    (
        "supply-by-a-mere-deployer",
        "role = [\"deployer\"]\nsupplied-into = [\"annex-3-systems\"]",
        ["role", "supplied-into"],
    ),
];

/// The contradictions among these answers: name, and each fact with its line.
fn found(answers: &str) -> Vec<(String, Vec<(String, usize)>)> {
    let text = format!("name = \"x\"\n[facts]\n{answers}\n");
    let faults = match description::read(counsel().engine().rulebook(), Format::Toml, &text) {
        Ok(_) => Vec::new(),
        Err(faults) => faults,
    };
    let conflicts = faults.into_iter().map(|fault| match fault.kind {
        FaultKind::Conflict(conflict) => {
            let facts = conflict.facts.iter().map(|(fact, place)| (fact.clone(), place.line));
            (conflict.id, facts.collect())
        }
        other => panic!("{other:?} in\n{text}"),
    });
    conflicts.collect()
}

#[test]
fn every_contradiction_of_the_rulebook_names_the_pair_with_its_lines() {
    for (id, answers, [first, second]) in SHOWN {
        let pair = vec![(first.to_owned(), 3), (second.to_owned(), 4)];
        assert_eq!(found(answers), [(id.to_owned(), pair)], "{answers}");
        // Each answer alone is no contradiction.
        for answer in answers.lines() {
            assert_eq!(found(answer), [], "{answer}");
        }
    }
    let rules = counsel().engine().rulebook().rules.iter();
    let declared: Vec<&str> = rules
        .filter(|rule| rule.kind == RuleKind::Contradiction)
        .map(|rule| rule.id.as_str())
        .collect();
    let shown: Vec<&str> = SHOWN.iter().map(|(id, ..)| *id).collect();
    assert_eq!(declared, shown);
}

#[test]
fn every_contradiction_has_words_in_every_language() {
    for language in words::languages() {
        let words = Words::load(language).unwrap();
        for (id, ..) in SHOWN {
            let message = format!("contradiction-{id}");
            assert_ne!(words.say(&message), message, "{language}");
        }
    }
}

/// An answer that is only assumed is an answer, too.
#[test]
fn an_assumption_contradicts_what_is_known() {
    let text = "deep-fake = true\n[assumed]\ngenerates = [\"text\"]";
    let pair = vec![("deep-fake".to_owned(), 3), ("generates".to_owned(), 5)];
    assert_eq!(found(text), [("deep-fake-of-nothing".to_owned(), pair)]);
}

/// What the amendment changed is shown by systems that there can be.
#[test]
fn no_system_that_shows_a_difference_contradicts_itself() {
    let engine = counsel().engine();
    let plain: Vec<_> = examples::all().into_iter().take(1).map(|(_, one)| one.facts).collect();
    let plain: Vec<_> = plain.iter().collect();
    let diff = nomos::diff::diff(engine, day("2026-07-26"), day("2026-07-27"), &plain).unwrap();
    let mut judged = 0;
    for difference in &diff.differences {
        for witness in &difference.witnesses {
            let clashes = engine.rulebook().contradictions(&witness.facts);
            let rule = &engine.rulebook().rules[difference.rule.index()].id;
            assert_eq!(clashes, [], "{rule}");
            judged += 1;
        }
    }
    assert!(judged > 500, "{judged}");
}
