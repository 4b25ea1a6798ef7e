//! `eunomia assess`: what the law asks of what is described.

use crate::failure::{Failure, Outcome, aside};
use crate::{duties, human, input, markdown, organisation, text};
use counsel::assessment::{Assessment, StatusWord};
use counsel::description::Description;
use counsel::organisation::Content;
use counsel::statement::Difference;
use counsel::tree::Place;
use counsel::words::Words;
use counsel::{Basis, Counsel};
use jiff::civil::Date;
use nomos::BeforeTheLaw;
use std::path::{Path, PathBuf};

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let basis = input::basis(matches, words)?;
    let counsel = super::counsel(words)?;
    let fail_on = fail_on(matches, &counsel, words)?;
    for option in ["map", "out"] {
        if matches.get_raw(option).is_some() {
            return Err(Failure::usage(words, "error-needs-table", &[("option", option)]));
        }
    }
    let paths: Vec<PathBuf> =
        matches.get_many::<PathBuf>("paths").into_iter().flatten().cloned().collect();
    let files = input::description_files(&paths, words)?;
    let mut refused = Vec::new();
    let mut results = Vec::new();
    let mut organisation = None;
    for path in &files {
        match assess(&counsel, words, path, basis) {
            Ok((name, systems)) => {
                organisation = name;
                results.extend(systems);
            }
            // The other descriptions are still answered.
            Err(Failure::Usage(message)) if files.len() > 1 => refused.push(message),
            Err(failure) => return Err(failure),
        }
    }
    // A folder gives a list, even of one.
    let one_file = matches!(paths.as_slice(), [path] if !path.is_dir());
    let format = matches.get_one::<String>("format").map_or("human", String::as_str);
    let organisation = organisation.filter(|_| one_file);
    let text = match (organisation, format) {
        (Some(name), format) => {
            let page = organisation::Page::new(words, &counsel, &name, &results);
            match format {
                "json" => json(&page.assessment(), words)?,
                "markdown" => page.markdown(matches.get_flag("duties")),
                _ => page.human(matches.get_flag("duties")),
            }
        }
        (None, "json") if one_file => json(&results.first().map(|only| &only.assessment), words)?,
        (None, "json") => {
            let all: Vec<&Assessment> = results.iter().map(|result| &result.assessment).collect();
            json(&all, words)?
        }
        (None, format) => {
            pages(words, &counsel, &results, (format, matches.get_flag("duties"), one_file))
        }
    };
    let printed = super::print(words, &text);
    tell_refused(words, &refused, results.len());
    let applies = |class: &&counsel::assessment::ClassResult| {
        matches!(class.status, StatusWord::Holds | StatusWord::Later)
    };
    let found = results.iter().any(|result| {
        let mut classes = result.assessment.summary.classes.iter().filter(applies);
        classes.any(|class| fail_on.contains(&class.id))
    });
    let otherwise = results.iter().any(|result| !result.differences.is_empty());
    // A reader that has gone away changes nothing about what was found.
    match (printed, !refused.is_empty(), found || otherwise) {
        (Err(Failure::ReaderGone) | Ok(()), true, _) => Ok(Outcome::Refused),
        (Err(Failure::ReaderGone) | Ok(()), false, true) => Ok(Outcome::Found),
        (printed, ..) => printed.map(|()| Outcome::Done),
    }
}

/// Each description for itself, or a list of all.
fn pages(
    words: &Words,
    counsel: &Counsel,
    results: &[Assessed],
    (format, with_duties, one_file): (&str, bool, bool),
) -> String {
    match (format, results) {
        ("markdown", all) => {
            let pages =
                all.iter().map(|result| markdown::page(words, counsel, result, with_duties));
            pages.collect::<Vec<_>>().join("\n---\n\n")
        }
        (_, all) if with_duties => {
            let pages = all.iter().map(|result| duties::page(words, counsel, result));
            pages.collect::<Vec<_>>().join("\n")
        }
        (_, []) => String::new(),
        (_, [only]) if one_file => human::page(words, counsel, only),
        (_, all) => human::list(words, counsel, all),
    }
}

/// What could not be assessed stands below what was, where a reader of a long list looks.
fn tell_refused(words: &Words, refused: &[String], answered: usize) {
    if refused.is_empty() {
        return;
    }
    let (count, all) = (refused.len().to_string(), (refused.len() + answered).to_string());
    let summed_up = words.say_with("refused-among", &[("count", &count), ("all", &all)]);
    let above = if answered > 0 { "\n" } else { "" };
    aside(&format!("{above}{summed_up}"));
    for message in refused {
        aside(message);
    }
}

/// One description and what came of it.
#[derive(Clone)]
pub(crate) struct Assessed {
    /// The file that holds it, if any.
    pub(crate) path: Option<PathBuf>,
    /// Whether the file holds other systems, too.
    pub(crate) is_one_of_many: bool,
    /// What it says.
    pub(crate) description: Description,
    /// What the law asks.
    pub(crate) assessment: Assessment,
    /// Where a statement of the description is not met, and its day.
    pub(crate) differences: Vec<(Date, Difference)>,
}

impl Assessed {
    /// The file as it is typed in a command.
    pub(crate) fn shown(&self, words: &Words) -> String {
        let path = self.path.as_ref().map(|path| path.display().to_string());
        let path = path.unwrap_or_else(|| words.say("file-meant"));
        let path = counsel::description::printable(&path);
        let path = quoted(&path);
        if !self.is_one_of_many {
            return path;
        }
        format!("{path} --system {}", quoted(&self.description.name))
    }

    /// The same as people are told it: dates and open questions from the day of
    /// supply on.
    pub(crate) fn told(&self, counsel: &Counsel) -> Self {
        let assessment = counsel.told(&self.description, &self.assessment);
        Self { assessment, ..self.clone() }
    }
}

fn quoted(text: &str) -> String {
    if text.contains(char::is_whitespace) { format!("\"{text}\"") } else { text.to_owned() }
}

/// What a file holds: the name of the organisation, if it is one, and its systems.
fn assess(
    counsel: &Counsel,
    words: &Words,
    path: &Path,
    basis: Basis,
) -> Result<(Option<String>, Vec<Assessed>), Failure> {
    let (organisation, systems) = match input::content(counsel, words, path)? {
        Content::System(description) => (None, vec![*description]),
        Content::Organisation(organisation) => (Some(organisation.name), organisation.systems),
    };
    let is_one_of_many = organisation.is_some();
    let mut assessed = Vec::new();
    for description in systems {
        assessed.push(one(counsel, words, (path, is_one_of_many), (description, basis))?);
    }
    Ok((organisation, assessed))
}

fn one(
    counsel: &Counsel,
    words: &Words,
    (path, is_one_of_many): (&Path, bool),
    (description, basis): (Description, Basis),
) -> Result<Assessed, Failure> {
    let early = |early: BeforeTheLaw, place: Option<Place>| {
        let (asked, begins) = (early.asked.to_string(), early.begins.to_string());
        let values = [("asked", asked.as_str()), ("begins", begins.as_str())];
        let place = place.map(|place| (path.display().to_string(), place));
        Failure::Usage(text::error_at(words, place, "error-before-law", &values))
    };
    let assessment = counsel.assess_on(&description, basis).map_err(|found| early(found, None))?;
    let mut differences = Vec::new();
    for expected in &description.expect {
        let unmet = counsel.differences(&description, expected);
        let unmet = unmet.map_err(|found| early(found, Some(expected.place)))?;
        differences.extend(unmet.into_iter().map(|difference| (expected.on, difference)));
    }
    let assessment = assessment.titled(words, counsel.engine().rulebook(), &description.facts);
    let path = Some(path.to_owned());
    Ok(Assessed { path, is_one_of_many, description, assessment, differences })
}

/// The classes on which the caller asks to fail.
pub(crate) fn fail_on(
    matches: &clap::ArgMatches,
    counsel: &Counsel,
    words: &Words,
) -> Result<Vec<String>, Failure> {
    let asked: Vec<String> =
        matches.get_many::<String>("fail-on").into_iter().flatten().cloned().collect();
    let rules = &counsel.engine().rulebook().rules;
    let known: Vec<&str> = rules
        .iter()
        .filter(|rule| rule.kind == nomos::RuleKind::Class)
        .map(|rule| rule.id.as_str())
        .collect();
    match asked.iter().find(|class| !known.contains(&class.as_str())) {
        Some(class) => {
            let values = [("id", class.as_str()), ("known", &known.join(", "))];
            Err(Failure::usage(words, "error-fail-on", &values))
        }
        None => Ok(asked),
    }
}

pub(super) fn json<T: serde::Serialize>(value: &T, words: &Words) -> Result<String, Failure> {
    serde_json::to_string_pretty(value)
        .map(|text| text + "\n")
        .map_err(|error| Failure::internal(words, &error.to_string()))
}
