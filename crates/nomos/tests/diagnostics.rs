//! Wrong rulebooks, one fault each, and what is said about them.
//!
//! Beside every `tests/faults/NAME.nomos` stands `NAME.txt` with the
//! diagnostics as an author sees them. `UPDATE_EXPECT=1` writes them anew.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod codes;

use nomos::{Diagnostic, Engine, Source};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A wrong rulebook and what is said about it.
struct Fault {
    path: PathBuf,
    sources: [Source; 1],
    diagnostics: Vec<Diagnostic>,
}

impl Fault {
    fn read(path: PathBuf) -> Self {
        let name = path.file_name().unwrap().to_str().unwrap();
        let sources = [Source::new(name, std::fs::read_to_string(&path).unwrap())];
        let diagnostics = diagnose(&sources[0]);
        Self { path, sources, diagnostics }
    }

    fn rendered(&self) -> String {
        let texts = self.diagnostics.iter().map(|known| known.render(&self.sources, false) + "\n");
        texts.collect::<Vec<_>>().join("\n")
    }
}

/// All that the checker says, of a rulebook of one file.
fn diagnose(source: &Source) -> Vec<Diagnostic> {
    let (rulebook, mut diagnostics) = nomos::load(std::slice::from_ref(source));
    if nomos::is_usable(&diagnostics) {
        diagnostics.extend(nomos::prove(&Engine::new(rulebook)));
    }
    diagnostics
}

fn faults() -> Vec<Fault> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults");
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|it| it == "nomos")).collect();
    paths.sort();
    paths.into_iter().map(Fault::read).collect()
}

#[test]
fn every_fault_is_reported_as_recorded() {
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut wrong = Vec::new();
    for fault in faults() {
        let path = fault.path.with_extension("txt");
        let rendered = fault.rendered();
        if update {
            std::fs::write(&path, rendered).unwrap();
            continue;
        }
        match std::fs::read_to_string(&path) {
            Ok(recorded) if recorded == rendered => {}
            Ok(recorded) => {
                wrong.push(format!("--- recorded\n{recorded}\n--- reported\n{rendered}"));
            }
            Err(error) => wrong.push(format!("{}: {error}\n{rendered}", path.display())),
        }
    }
    let wrong = wrong.join("\n");
    assert!(wrong.is_empty(), "{wrong}\nif this is right, run the test with UPDATE_EXPECT=1");
}

#[test]
fn every_record_belongs_to_a_fault() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        assert!(path.with_extension("nomos").exists(), "{} is left over", path.display());
    }
}

/// One fault is one diagnostic: nothing that merely follows from it is said.
#[test]
fn every_fault_is_reported_once() {
    for fault in faults() {
        assert_eq!(fault.diagnostics.len(), 1, "{}:\n{}", fault.path.display(), fault.rendered());
    }
}

#[test]
fn every_fault_is_named_after_its_code() {
    for fault in faults() {
        let name = fault.path.file_stem().unwrap().to_str().unwrap();
        for diagnostic in &fault.diagnostics {
            let rest = name.strip_prefix(diagnostic.code);
            let fits = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
            assert!(fits, "{name}: {}", diagnostic.code);
        }
    }
}

/// Lower case, no full stop, one line, a remedy, and places that exist.
fn assert_form(diagnostic: &Diagnostic, source: &Source) {
    let Diagnostic { code, message, labels, help, .. } = diagnostic;
    let place = format!("{}: {code}: {message}", source.path);
    let first = message.chars().next().unwrap();
    assert!(first == '`' || first.is_lowercase(), "{place}: begins with {first}");
    let Some(help) = help else {
        panic!("{place}: no help");
    };
    assert!(!labels.is_empty(), "{place}: no place");
    for (span, _) in labels {
        assert!(source.text.get(span.range()).is_some(), "{place}: not in the text");
    }
    for text in labels.iter().map(|(_, label)| label).chain([message, help]) {
        assert!(!text.is_empty() && !text.ends_with('.'), "{place}: {text}");
        assert!(!text.contains('\n') && !text.contains("``"), "{place}: {text}");
    }
}

#[test]
fn every_diagnostic_keeps_to_the_form() {
    for fault in faults() {
        let [source] = &fault.sources;
        fault.diagnostics.iter().for_each(|diagnostic| assert_form(diagnostic, source));
    }
}

/// A rulebook with one word too few or one too many can fail in any place.
#[test]
fn no_missing_or_repeated_word_goes_wrong() {
    let page = include_str!("../../../docs/nomos.md");
    let blocks = page.split("```nomos\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let lines: Vec<&str> = blocks.flat_map(str::lines).collect();
    for (number, line) in lines.iter().enumerate() {
        let words: Vec<&str> = line.split(' ').collect();
        for (at, word) in words.iter().enumerate().filter(|(_, word)| !word.is_empty()) {
            for instead in [String::new(), format!("{word} {word}")] {
                let mut changed = words.clone();
                changed[at] = &instead;
                let changed = changed.join(" ");
                let mut text = lines.clone();
                text[number] = &changed;
                let source = Source::new(format!("line {number}: {changed}"), text.join("\n"));
                for diagnostic in diagnose(&source) {
                    assert_form(&diagnostic, &source);
                    assert!(!diagnostic.render(std::slice::from_ref(&source), false).is_empty());
                }
            }
        }
    }
}

#[test]
fn every_code_of_the_sources_has_a_fault() {
    let faults = faults();
    let reported: BTreeSet<&str> =
        faults.iter().flat_map(|fault| &fault.diagnostics).map(|known| known.code).collect();
    let codes = codes::of_the_sources();
    let missing: Vec<&String> =
        codes.iter().filter(|code| !reported.contains(code.as_str())).collect();
    assert!(missing.is_empty(), "no fault yields {missing:?}");
    assert!(reported.iter().all(|code| codes.contains(*code)), "{reported:?}");
}
