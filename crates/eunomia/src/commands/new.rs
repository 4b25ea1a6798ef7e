//! `eunomia new [FILE]`: a description to fill in.

use crate::failure::{Failure, Outcome};
use crate::question::sample;
use counsel::words::Words;
use nomos::{FactKind, Rulebook};
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::PathBuf;

/// Comments are wrapped for an editor, not for the terminal at hand.
const WIDTH: usize = 88;

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let counsel = super::counsel(words)?;
    let text = template(words, counsel.engine().rulebook());
    let Some(path) = matches.get_one::<PathBuf>("file") else {
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

/// The whole dictionary as a TOML file in which nothing is answered.
pub(crate) fn template(words: &Words, rulebook: &Rulebook) -> String {
    let mut out = String::new();
    for line in words.say("new-header").lines() {
        comment(&mut out, line);
    }
    let _ = writeln!(out, "\nname = \"\"                # {}", words.say("new-name"));
    let _ = writeln!(
        out,
        "description = \"\"\"\n\"\"\"          # {}\n\n[facts]",
        words.say("new-text")
    );
    for fact in &rulebook.facts {
        out.push('\n');
        comment(&mut out, &words.question(&fact.id));
        if let Some(help) = words.of_fact(&fact.id, "help") {
            comment(&mut out, &help);
        }
        if let FactKind::OneOf(options) | FactKind::SomeOf(options) = &fact.kind {
            for option in options {
                comment(&mut out, &format!("  {option}: {}", words.option(&fact.id, option)));
            }
        }
        let answer = match &fact.kind {
            FactKind::YesNo => format!("{} = true", fact.id),
            FactKind::OneOf(options) => {
                format!("{} = \"{}\"", fact.id, options.first().map_or("", String::as_str))
            }
            FactKind::SomeOf(_) => format!("{} = []", fact.id),
            FactKind::Number(_) | FactKind::Date => {
                format!("{} = {}", fact.id, sample(words, &fact.kind))
            }
        };
        let _ = writeln!(out, "#{answer}");
    }
    out
}

fn comment(out: &mut String, text: &str) {
    let options = textwrap::Options::new(WIDTH)
        .initial_indent("# ")
        .subsequent_indent(if text.starts_with("  ") { "#     " } else { "# " });
    let _ = writeln!(out, "{}", textwrap::fill(text, options));
}
