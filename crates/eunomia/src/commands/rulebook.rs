//! `eunomia rulebook fmt|check|test|show|coverage|readings|diff`.

use crate::failure::{Failure, Outcome, aside};
use crate::input;
use crate::text;
use counsel::coverage::Coverage;
use counsel::words::Words;
use nomos::check::Proved;
use nomos::diagnostic::Diagnostic;
use nomos::{Engine, Source};
use std::fmt::Write;
use std::path::{Path, PathBuf};

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    match matches.subcommand() {
        Some(("fmt", matches)) => format(matches, words),
        Some(("check", matches)) => check(matches, words),
        Some(("test", matches)) => super::rulebook_test::run(matches, words),
        Some(("show", matches)) => super::show::run(matches, words),
        Some(("coverage", matches)) => super::coverage::run(matches, words),
        Some(("readings", matches)) => super::readings::run(matches, words),
        Some(("diff", matches)) => super::diff::run(matches, words),
        _ => Err(Failure::internal(words, "no such command")),
    }
}

/// The rulebook in a folder, or the built-in one.
pub(super) fn sources(matches: &clap::ArgMatches, words: &Words) -> Result<Vec<Source>, Failure> {
    let Some(folder) = matches.get_one::<PathBuf>("dir") else {
        return Ok(counsel::built_in_rulebook());
    };
    let mut files = Vec::new();
    rulebook_files(folder, &mut files, words)?;
    files
        .iter()
        .map(|path| Ok(Source::new(path.display().to_string(), input::text_file(words, path)?)))
        .collect()
}

fn rulebook_files(path: &Path, files: &mut Vec<PathBuf>, words: &Words) -> Result<(), Failure> {
    if !path.is_dir() {
        files.push(path.to_owned());
        return Ok(());
    }
    let entries =
        std::fs::read_dir(path).map_err(|error| input::unreadable(words, path, &error))?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|e| e.ok().map(|e| e.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() || path.extension().is_some_and(|extension| extension == "nomos") {
            rulebook_files(&path, files, words)?;
        }
    }
    Ok(())
}

fn format(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let only_check = matches.get_flag("check");
    let mut files = Vec::new();
    for path in matches.get_many::<PathBuf>("paths").into_iter().flatten() {
        rulebook_files(path, &mut files, words)?;
    }
    let mut outcome = Outcome::Done;
    let mut clean = 0;
    for path in &files {
        let shown = path.display().to_string();
        let source = Source::new(shown.clone(), input::text_file(words, path)?);
        let Some(formatted) = nomos::format::format(&source) else {
            aside(&words.say_text("rulebook-unreadable", &[("path", &shown)]));
            outcome = Outcome::Refused;
            continue;
        };
        if formatted == source.text {
            clean += 1;
        } else if only_check {
            super::print(
                words,
                &format!("{}\n", words.say_text("rulebook-would-format", &[("path", &shown)])),
            )?;
            outcome = Outcome::Found;
        } else {
            std::fs::write(path, formatted).map_err(|error| Failure::write(words, &error))?;
            super::print(
                words,
                &format!("{}\n", words.say_text("rulebook-formatted", &[("path", &shown)])),
            )?;
        }
    }
    if clean == files.len() {
        let text = words.say_with("rulebook-format-clean", &[("count", &clean.to_string())]);
        super::print(words, &format!("{text}\n"))?;
    }
    Ok(outcome)
}

fn check(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let sources = sources(matches, words)?;
    let (rulebook, mut diagnostics) = nomos::load(&sources);
    let counts = [
        ("files", sources.len()),
        ("facts", rulebook.facts.len()),
        ("rules", rulebook.rules.len()),
        ("examples", rulebook.examples.len()),
    ];
    let mut proved_lines: Vec<String> = Vec::new();
    let mut proved = Vec::new();
    if nomos::is_usable(&diagnostics) {
        let engine = Engine::new(rulebook);
        diagnostics.extend(nomos::check::prove_each(&engine, |step| proved.push(step)));
        proved_lines = proved.iter().map(|step| in_words(words, *step)).collect();
        let acts = &engine.rulebook().acts;
        let act = acts.first().map_or("", |act| act.id.as_str());
        let counsel = super::counsel(words)?;
        let ours = counsel.engine().rulebook().acts.first();
        if ours.is_some_and(|ours| ours.id == act) {
            let (count, faults) = citations(words, &sources, act)?;
            diagnostics.extend(faults);
            let count = count.to_string();
            proved_lines.push(words.say_text("proved-citations", &[("count", &count)]));
        } else {
            proved_lines.push(words.say_text("proved-no-list", &[("act", act)]));
        }
    }
    if diagnostics.is_empty() {
        let counts: Vec<(&str, String)> = counts.iter().map(|(k, v)| (*k, v.to_string())).collect();
        let counts: Vec<(&str, &str)> = counts.iter().map(|(k, v)| (*k, v.as_str())).collect();
        let lines: Vec<String> =
            proved_lines.iter().map(|line| text::wrap(line, "  – ", "    ")).collect();
        let clean = words.say_text("rulebook-clean", &counts);
        super::print(words, &format!("{clean}\n{}\n", lines.join("\n")))?;
        return Ok(Outcome::Done);
    }
    let mut out = String::new();
    for diagnostic in &diagnostics {
        let _ = writeln!(out, "{}\n", diagnostic.render(&sources, true));
    }
    let count = diagnostics.len().to_string();
    let _ = writeln!(out, "{}", words.say_with("rulebook-faults", &[("count", &count)]));
    super::print(words, &out)?;
    Ok(Outcome::Found)
}

/// How many citations of the act there are, and those of places that it does
/// not have, by the list of its provisions.
fn citations(
    words: &Words,
    sources: &[Source],
    act: &str,
) -> Result<(usize, Vec<Diagnostic>), Failure> {
    let coverage = Coverage::of(sources, act).map_err(|error| Failure::internal(words, &error))?;
    Ok((
        coverage.citations.len(),
        coverage.unknown.iter().map(counsel::coverage::no_place).collect(),
    ))
}

/// A step of the proof, in a line.
fn in_words(words: &Words, step: Proved) -> String {
    let say = |id: &str, counts: &[(&str, usize)]| {
        let counts: Vec<(&str, String)> = counts.iter().map(|(k, v)| (*k, v.to_string())).collect();
        let counts: Vec<(&str, &str)> = counts.iter().map(|(k, v)| (*k, v.as_str())).collect();
        words.say_text(id, &counts)
    };
    match step {
        Proved::Statements(count) => say("proved-statements", &[("count", count)]),
        Proved::Conclusions(count) => say("proved-conclusions", &[("count", count)]),
        Proved::Never(count) => say("proved-never", &[("count", count)]),
        Proved::Parts { by_examples, by_search } => {
            say("proved-parts", &[("examples", by_examples), ("search", by_search)])
        }
        Proved::Names(count) => say("proved-names", &[("count", count)]),
        Proved::ThreeValued { open, settled } => {
            say("proved-three-valued", &[("open", open), ("settled", settled)])
        }
    }
}
