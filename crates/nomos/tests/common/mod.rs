//! The rulebook of this repository, and random facts for any rulebook.

use nomos::{FactKind, Facts, Rulebook, Source, State, Value};
use std::path::{Path, PathBuf};

/// The files of the rulebook of this repository.
pub(crate) fn sources() -> Vec<Source> {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebook"), &mut files);
    files.sort();
    let read = |path: &PathBuf| {
        Source::new(path.display().to_string(), std::fs::read_to_string(path).unwrap())
    };
    files.iter().map(read).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "nomos") {
            files.push(path);
        }
    }
}

/// Random facts; each is unknown with the given probability.
pub(crate) fn random_facts(rulebook: &Rulebook, rng: &mut fastrand::Rng, unknown: f64) -> Facts {
    let mut facts = Facts::unknown(rulebook);
    for fact in rulebook.fact_ids() {
        if rng.f64() < unknown {
            continue;
        }
        if rng.u8(0..40) == 0 {
            facts.set(fact, State::NotApplicable);
            continue;
        }
        let value = match &rulebook.facts[fact.index()].kind {
            FactKind::YesNo => Value::Yes(rng.bool()),
            FactKind::OneOf(options) => Value::One(rng.usize(0..options.len())),
            // Few options at a time, or every conclusion would hold.
            FactKind::SomeOf(options) => {
                Value::Some((0..options.len()).filter(|_| rng.u8(0..6) == 0).collect())
            }
            FactKind::Number(_) => Value::Number(10f64.powf(rng.f64() * 10.0 + 18.0)),
            FactKind::Date => {
                Value::Date(jiff::civil::date(rng.i16(2023..2031), rng.i8(1..=12), rng.i8(1..=28)))
            }
        };
        facts.set(fact, State::Known(value));
    }
    facts
}
