//! The descriptions in `examples/` come out as they state.

use crate::case::{self, Expected};
use crate::{counsel, day, root, text};
use counsel::assessment::StatusWord;
use counsel::description::{self, Description, Expectation, FaultKind};
use counsel::tree::Format;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

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

/// The example in the file of this name.
pub(crate) fn named(name: &str) -> Description {
    let (_, description) = all()
        .into_iter()
        .find(|(path, _)| path.file_stem().is_some_and(|stem| stem == name))
        .unwrap_or_else(|| panic!("no example {name}"));
    description
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
            // Without reasons it is the same, also of a statement that is not met.
            let (mut nothing, mut wrong) = (expectation.clone(), expectation.clone());
            (nothing.classes, nothing.findings) = (Vec::new(), Vec::new());
            for stated in wrong.classes.iter_mut().chain(&mut wrong.findings) {
                stated.status = "ended".into();
            }
            for statement in [expectation, &nothing, &wrong] {
                let brief = crate::counsel().differences(&description, statement).unwrap();
                assert_eq!(brief, assessment.differences(statement), "{place}");
            }
            unmet.extend(here.into_iter().map(|line| format!("{place}: {line}")));
        }
    }
    assert!(unmet.is_empty(), "{}", unmet.join("\n"));
    println!("count: examples: {count} expectations met");
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

/// The laws on products speak of what a system is part of. A model alone leaves
/// nothing open there, and nobody asks about lifts and toys.
#[test]
fn a_model_alone_is_not_asked_about_products() {
    let on = day("2026-11-23");
    for (path, description) in all().into_iter().filter(|(path, _)| is_model_alone(path)) {
        let assessment = case::assess(&description, on, on);
        let open = assessment.findings.iter().filter(|found| found.status == StatusWord::Open);
        let open: Vec<_> =
            open.map(|found| &found.id).filter(|id| id.starts_with("annex-1.")).collect();
        let asked = assessment.next_question;
        assert!(open.is_empty(), "{}: {asked:?} is asked for {open:?}", path.display());
    }
}

fn is_model_alone(path: &Path) -> bool {
    let table: toml::Table = text(path).parse().unwrap();
    let subject = table.get("facts").and_then(|facts| facts.get("subject"));
    subject.and_then(toml::Value::as_array).is_some_and(|subject| *subject == ["model".into()])
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
