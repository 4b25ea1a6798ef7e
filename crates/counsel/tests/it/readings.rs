//! The open questions of law: each decides something or says why it does not.

use crate::{case, counsel, day, examples};
use counsel::assessment::{GuidanceStatus, StatusWord};
use counsel::coverage::Coverage;
use counsel::readings::{points, questions};
use counsel::words::{self, Words};
use std::collections::BTreeSet;

#[test]
fn every_reading_decides_a_conclusion() {
    let rulebook = counsel().engine().rulebook();
    let all = questions(rulebook);
    assert_eq!(all.len(), rulebook.readings.len());
    for question in &all {
        let decides = question.decides.len() + question.classes.len();
        assert!(decides > 0, "{}: decides nothing", question.id);
    }
}

/// An example of the rulebook shows each of them undecided.
#[test]
fn every_reading_leaves_an_example_unsettled() {
    let counsel = counsel::Counsel::with_examples().unwrap();
    let engine = counsel.engine();
    let mut met = BTreeSet::new();
    for example in &engine.rulebook().examples {
        let query = nomos::Query {
            facts: &example.facts,
            on: example.on,
            known: example.known,
            guidance: true,
        };
        let outcome = engine.evaluate(&query).unwrap();
        let unsettled =
            outcome.findings.iter().filter(|finding| finding.status == nomos::Status::Unsettled);
        let readings = unsettled.flat_map(|finding| &finding.readings);
        met.extend(readings.map(|(reading, _)| *reading));
    }
    let without: Vec<&str> = (engine.rulebook().readings.iter().enumerate())
        .filter(|(at, _)| !met.iter().any(|reading| reading.index() == *at))
        .map(|(_, reading)| reading.id.as_str())
        .collect();
    assert!(without.is_empty(), "no example is unsettled by {}", without.join(", "));
}

#[test]
fn a_side_that_only_a_draft_takes_is_marked_as_a_draft() {
    let rulebook = counsel().engine().rulebook();
    for question in questions(rulebook) {
        let Some(side) = question.side else { continue };
        let source = side.cites.split(' ').next().unwrap();
        let guidance = rulebook.guidance.iter().find(|known| known.id == source).unwrap();
        assert_eq!(side.status == GuidanceStatus::Draft, guidance.draft, "{}", question.id);
        assert!(question.alternatives.contains(&side.alternative), "{}", question.id);
    }
}

#[test]
fn every_point_without_a_conclusion_says_why_in_every_language() {
    let mut ids = BTreeSet::new();
    for point in points().unwrap() {
        assert!(ids.insert(point.id.clone()), "{}: stands twice", point.id);
        for language in words::languages() {
            for texts in [&point.question, &point.reason] {
                let text = texts.get(language).map_or("", String::as_str);
                assert!(!text.trim().is_empty(), "{}: nothing in {language}", point.id);
            }
        }
    }
    assert!(!ids.is_empty());
}

/// No point cites a place that does not exist.
#[test]
fn every_point_cites_the_law() {
    let coverage = Coverage::of(&counsel::built_in_rulebook(), "AIA").unwrap();
    let acts = &counsel().engine().rulebook().acts;
    for point in points().unwrap() {
        assert!(!point.cites.is_empty(), "{}: cites nothing", point.id);
        for cite in &point.cites {
            let (source, place) = cite.split_once(' ').unwrap();
            assert!(acts.iter().any(|act| act.id == source), "{}: `{cite}`", point.id);
            let listed = coverage.provisions.iter().any(|provision| provision.id == place);
            assert!(listed || source != "AIA" || place.starts_with("rec "), "`{cite}`");
        }
    }
}

/// Whoever is told that the law is unsettled is told what would settle it.
#[test]
fn an_unsettled_conclusion_says_what_would_settle_it() {
    let mut unsettled = 0;
    let words = Words::load(words::FALLBACK).unwrap();
    for (path, description) in examples::all() {
        let on = day("2026-11-23");
        let assessment = case::assess(&description, on, on);
        let silent = assessment.findings.iter().flat_map(|finding| &finding.readings);
        assert!(silent.clone().all(|reading| reading.settled_by.is_none()));
        let rulebook = counsel().engine().rulebook();
        let assessment = assessment.titled(&words, rulebook, &description.facts);
        let unsettled_ones =
            assessment.findings.iter().filter(|finding| finding.status == StatusWord::Unsettled);
        for finding in unsettled_ones {
            unsettled += 1;
            assert!(!finding.readings.is_empty(), "{}: {}", path.display(), finding.id);
            for reading in &finding.readings {
                assert!(reading.settled_by.is_some(), "{}: {}", path.display(), reading.id);
            }
        }
    }
    assert!(unsettled > 0, "no example shows an unsettled conclusion");
}
