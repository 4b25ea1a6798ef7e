//! `eunomia new [FILE]`: a description to fill in.

use crate::failure::{Failure, Outcome};
use crate::question::sample;
use crate::text;
use counsel::words::Words;
use nomos::rulebook::Fact;
use nomos::{FactKind, Rulebook};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Comments are wrapped for an editor, not for the terminal at hand.
const WIDTH: usize = 88;

/// The topics in the order in which somebody fills them in; others follow.
const TOPICS: [&str; 8] =
    ["system", "scope", "practices", "uses", "products", "transparency", "models", "organisation"];

/// How answers are written in a file.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Toml,
    Yaml,
}

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let counsel = super::counsel(words)?;
    let path = matches.get_one::<PathBuf>("file");
    let form = match path {
        Some(path) => form(words, path)?,
        None => Form::Toml,
    };
    let text = template(words, counsel.engine().rulebook(), form, matches.get_flag("full"));
    let Some(path) = path else {
        super::print(words, &text)?;
        return Ok(Outcome::Done);
    };
    let shown = path.display().to_string();
    // Never over something that exists.
    let file = std::fs::OpenOptions::new().write(true).create_new(true).open(path);
    let mut file = file.map_err(|error| match error.kind() {
        std::io::ErrorKind::AlreadyExists => {
            Failure::usage(words, "new-exists", &[("path", &shown)])
        }
        _ => Failure::write(words, &error),
    })?;
    file.write_all(text.as_bytes()).map_err(|error| Failure::write(words, &error))?;
    super::print(words, &format!("{}\n", words.say_text("new-written", &[("path", &shown)])))?;
    Ok(Outcome::Done)
}

/// How the name of the file says that it is written.
fn form(words: &Words, path: &Path) -> Result<Form, Failure> {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("yaml" | "yml") => Ok(Form::Yaml),
        Some("toml") => Ok(Form::Toml),
        // JSON has no comments, and the questions are comments.
        _ => {
            let shown = path.display().to_string();
            Err(Failure::usage(words, "new-form", &[("path", &shown)]))
        }
    }
}

/// The heading of the questions of one file of the rulebook.
pub(crate) fn topic(words: &Words, rulebook: &Rulebook, topic: u32) -> String {
    words.topic(stem(rulebook, topic))
}

fn stem(rulebook: &Rulebook, topic: u32) -> &str {
    let source = rulebook.sources.get(topic as usize);
    let stem = source.and_then(|source| Path::new(&source.path).file_stem());
    stem.and_then(|stem| stem.to_str()).unwrap_or_default()
}

/// The whole dictionary as a file in which nothing is answered.
fn template(words: &Words, rulebook: &Rulebook, form: Form, full: bool) -> String {
    let mut out = String::new();
    for line in words.say("new-header").lines() {
        comment(&mut out, "", line);
    }
    let (name, text) = (words.say("new-name"), words.say("new-text"));
    let _ = match form {
        Form::Toml => {
            writeln!(out, "\nname = \"\"  # {name}\ndescription = \"\"  # {text}\n\n[facts]")
        }
        Form::Yaml => {
            writeln!(out, "\nname: \"\"  # {name}\ndescription: \"\"  # {text}\n\nfacts:")
        }
    };
    let rank = |fact: &&Fact| {
        let place = TOPICS.iter().position(|topic| *topic == stem(rulebook, fact.topic));
        (place.unwrap_or(TOPICS.len()), fact.topic)
    };
    let mut facts: Vec<&Fact> = rulebook.facts.iter().collect();
    facts.sort_by_key(rank);
    for facts in facts.chunk_by(|a, b| a.topic == b.topic) {
        let heading = facts.first().map(|fact| topic(words, rulebook, fact.topic));
        let _ = writeln!(out, "\n# ── {} ──", heading.unwrap_or_default());
        for fact in facts {
            out.push('\n');
            question(&mut out, words, fact, form, full);
        }
    }
    out
}

/// A question, its options, and a line to give the answer in.
fn question(out: &mut String, words: &Words, fact: &Fact, form: Form, full: bool) {
    let indent = if form == Form::Yaml { "  " } else { "" };
    comment(out, indent, &words.question(&fact.id));
    if let Some(help) = words.of_fact(&fact.id, "help").filter(|_| full) {
        comment(out, indent, &help);
    }
    if let FactKind::OneOf(options) | FactKind::SomeOf(options) = &fact.kind {
        for option in options {
            let said = text::labelled(words, option, &words.option(&fact.id, option));
            comment(out, indent, &format!("  {said}"));
        }
    }
    let answer = match &fact.kind {
        FactKind::YesNo => "true".to_owned(),
        FactKind::OneOf(options) => format!("\"{}\"", options.first().map_or("", String::as_str)),
        FactKind::SomeOf(_) => "[]".to_owned(),
        FactKind::Number(_) | FactKind::Date => sample(words, &fact.kind),
    };
    let sign = if form == Form::Yaml { ":" } else { " =" };
    let _ = writeln!(out, "{indent}#{}{sign} {answer}", fact.id);
}

fn comment(out: &mut String, indent: &str, text: &str) {
    let first = format!("{indent}# ");
    let rest = if text.starts_with("  ") { format!("{indent}#     ") } else { first.clone() };
    let options = textwrap::Options::new(WIDTH).initial_indent(&first).subsequent_indent(&rest);
    let _ = writeln!(out, "{}", textwrap::fill(text, options));
}
