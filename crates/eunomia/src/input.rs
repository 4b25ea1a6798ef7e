//! Reading what the user names: descriptions, folders, dates.

use crate::failure::Failure;
use crate::text;
use counsel::description::{Description, FaultKind, MAX_BYTES};
use counsel::organisation::{self, Content};
use counsel::tree::Format;
use counsel::words::Words;
use counsel::{Basis, Counsel};
use jiff::civil::Date;
use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The two dates of a query, from `--on` and `--known`.
pub(crate) fn dates(matches: &clap::ArgMatches, words: &Words) -> Result<(Date, Date), Failure> {
    let day = |name: &str| match matches.get_one::<String>(name) {
        None => Ok(jiff::ZonedDateTime::now().date()),
        Some(text) => text
            .parse()
            .map_err(|_| Failure::usage(words, "error-date", &[("text", text.as_str())])),
    };
    Ok((day("on")?, day("known")?))
}

/// What an answer rests on besides the facts, from `--on`, `--known` and
/// `--without-guidance`.
pub(crate) fn basis(matches: &clap::ArgMatches, words: &Words) -> Result<Basis, Failure> {
    let (on, known) = dates(matches, words)?;
    Ok(Basis { on, known, guidance: !matches.get_flag("without-guidance") })
}

/// The system that `--system` names.
pub(crate) fn system(matches: &clap::ArgMatches) -> Option<&str> {
    matches.get_one::<String>("system").map(String::as_str)
}

/// There was no law yet to ask about.
pub(crate) fn before_the_law(words: &Words, early: nomos::BeforeTheLaw) -> Failure {
    let (asked, begins) = (early.asked.to_string(), early.begins.to_string());
    Failure::usage(words, "error-before-law", &[("asked", &asked), ("begins", &begins)])
}

/// The descriptions that the paths stand for, folders opened, in order.
pub(crate) fn description_files(paths: &[PathBuf], words: &Words) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let before = files.len();
        open_folder(path, &mut files, &mut BTreeSet::new(), words)?;
        if files.len() == before {
            let shown = path.display().to_string();
            return Err(Failure::usage(words, "error-no-descriptions", &[("path", &shown)]));
        }
    }
    Ok(files)
}

fn open_folder(
    folder: &Path,
    files: &mut Vec<PathBuf>,
    opened: &mut BTreeSet<PathBuf>,
    words: &Words,
) -> Result<(), Failure> {
    // A folder may hold a link to itself.
    let real = folder.canonicalize().map_err(|error| unreadable(words, folder, &error))?;
    if !opened.insert(real) {
        return Ok(());
    }
    let entries = std::fs::read_dir(folder).map_err(|error| unreadable(words, folder, &error))?;
    let mut paths: Vec<PathBuf> =
        entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            open_folder(&path, files, opened, words)?;
        } else if Format::of(&path.to_string_lossy()).is_some() {
            files.push(path);
        }
    }
    Ok(())
}

/// Reads a file with one system, or with those of an organisation; the failure
/// names every fault in it.
pub(crate) fn content(counsel: &Counsel, words: &Words, path: &Path) -> Result<Content, Failure> {
    let shown = path.display().to_string();
    let format = Format::of(&shown)
        .ok_or_else(|| Failure::usage(words, "error-format", &[("path", &shown)]))?;
    let text = text_file(words, path)?;
    let rulebook = counsel.engine().rulebook();
    organisation::read(rulebook, format, &text).map_err(|faults| {
        let told = faults.iter().map(|fault| match &fault.kind {
            FaultKind::Conflict(conflict) => {
                text::conflict(words, rulebook, &shown, (fault.place, conflict))
            }
            _ => text::fault(words, &shown, fault),
        });
        Failure::Usage(told.collect::<Vec<_>>().join("\n"))
    })
}

/// Reads one description: of the file, or, with `--system`, of one system in it.
pub(crate) fn description(
    counsel: &Counsel,
    words: &Words,
    path: &Path,
    system: Option<&str>,
) -> Result<Description, Failure> {
    let described = match (content(counsel, words, path)?, system) {
        (Content::System(description), None) => return Ok(*description),
        (Content::System(description), Some(_)) => vec![*description],
        (Content::Organisation(organisation), Some(_)) => organisation.systems,
        (Content::Organisation(organisation), None) => {
            let (path, names) = (path.display().to_string(), names(words, &organisation.systems));
            let values = [("path", path.as_str()), ("known", &names)];
            return Err(Failure::usage(words, "error-which-system", &values));
        }
    };
    let known = names(words, &described);
    let name = system.unwrap_or_default();
    described.into_iter().find(|known| known.name == name).ok_or_else(|| {
        Failure::usage(words, "error-no-system", &[("name", name), ("known", &known)])
    })
}

fn names(words: &Words, systems: &[Description]) -> String {
    let quoted = |known: &Description| words.say_text("quoted", &[("text", &known.name)]);
    systems.iter().map(quoted).collect::<Vec<_>>().join(", ")
}

/// Reads a file that must be UTF-8 text of at most [`MAX_BYTES`]. Not even a
/// file without an end is read further.
pub(crate) fn text_file(words: &Words, path: &Path) -> Result<String, Failure> {
    let shown = path.display().to_string();
    let file = std::fs::File::open(path).map_err(|error| unreadable(words, path, &error))?;
    let mut bytes = Vec::new();
    file.take(MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(words, path, &error))?;
    if bytes.len() as u64 > MAX_BYTES {
        let values = [("path", shown.as_str()), ("limit", &MAX_BYTES.to_string())];
        return Err(Failure::usage(words, "error-too-large", &values));
    }
    String::from_utf8(bytes).map_err(|error| {
        let byte = error.utf8_error().valid_up_to().to_string();
        Failure::usage(words, "error-not-utf8", &[("path", &shown), ("byte", &byte)])
    })
}

pub(crate) fn unreadable(words: &Words, path: &Path, error: &std::io::Error) -> Failure {
    let shown = path.display().to_string();
    if error.kind() == std::io::ErrorKind::NotFound {
        return Failure::usage(words, "error-not-found", &[("path", &shown)]);
    }
    let values = [("path", shown.as_str()), ("reason", &text::reason(words, error))];
    Failure::usage(words, "error-read", &values)
}
