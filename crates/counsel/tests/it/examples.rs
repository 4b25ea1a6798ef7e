//! The descriptions in `examples/` come out as they state.

use crate::case::{self, Expected};
use crate::{counsel, root, text};
use counsel::description::{self, Description, Expectation, FaultKind};
use counsel::tree::Format;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The issue asks for so many at least.
const AT_LEAST: usize = 15;

/// Every example: its file and what it says.
pub(crate) fn all() -> Vec<(PathBuf, Description)> {
    let folder = std::fs::read_dir(root().join("examples")).unwrap();
    let mut paths: Vec<PathBuf> = folder.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let format = Format::of(&path.to_string_lossy())
            .unwrap_or_else(|| panic!("{} is not a description", path.display()));
        let description = case::read(format, &text(&path));
        (path, description)
    };
    paths.into_iter().map(read).collect()
}

/// As the key files have it: a class or finding and its status with the date.
fn expected(list: &[description::Expected]) -> Expected {
    list.iter()
        .map(|expected| {
            let date = expected.from.map(|from| format!(" {from}")).unwrap_or_default();
            (expected.id.clone(), format!("{}{date}", expected.status))
        })
        .collect()
}

#[test]
fn every_example_comes_out_as_it_states() {
    let mut unmet = Vec::new();
    let mut count = 0;
    for (path, description) in all() {
        let file = path.file_name().unwrap().display();
        for expectation in &description.expect {
            let Expectation { on, known, classes, findings, place } = expectation;
            count += 1;
            let assessment = case::assess(&description, *on, *known);
            let place = format!("{file}:{}", place.line);
            let here = case::differences(&assessment, &expected(classes), &expected(findings));
            let same = assessment.differences(expectation).is_empty() == here.is_empty();
            assert!(same, "{place}: `Assessment::differences` sees it otherwise: {here:?}");
            unmet.extend(here.into_iter().map(|line| format!("{place}: {line}")));
        }
    }
    assert!(unmet.is_empty(), "{}", unmet.join("\n"));
    println!("examples: {count} expectations met");
}

#[test]
fn there_are_enough_examples_and_each_states_something() {
    let examples = all();
    assert!(examples.len() >= AT_LEAST, "{} examples", examples.len());
    for (path, description) in examples {
        assert!(!description.expect.is_empty(), "{} states nothing", path.display());
        assert!(description.text.is_some(), "{} describes nothing", path.display());
    }
}

#[test]
fn no_two_examples_share_a_name() {
    let mut names = BTreeSet::new();
    for (path, description) in all() {
        assert!(names.insert(description.name), "{}: name taken", path.display());
    }
}

/// Of the rules, only findings and classes appear in an assessment. A term, if
/// it were let through, would count as failing, whatever the facts are.
#[test]
fn an_expectation_names_a_conclusion_and_not_a_term() {
    let text =
        "name = \"x\"\n\n[[expect]]\non = 2026-11-23\nfindings = { \"art-5.1a\" = \"fails\" }\n";
    let faults = description::read(counsel().engine().rulebook(), Format::Toml, text)
        .err()
        .unwrap_or_default();
    assert!(
        matches!(faults.as_slice(), [fault] if matches!(fault.kind, FaultKind::UnknownConclusion(..))),
        "`art-5.1a` is a term of the rulebook and no conclusion, yet: {faults:?}"
    );
}
