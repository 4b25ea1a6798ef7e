//! One file per command.

pub(crate) mod assess;
mod change;
mod check;
mod coverage;
mod diff;
mod explain;
mod facts;
mod law;
mod new;
mod readings;
mod rulebook;
mod rulebook_test;
mod show;
mod table;

use crate::failure::{Failure, Outcome};
use counsel::words::Words;
use counsel::{Counsel, Unusable};

/// Runs the command that was asked for.
pub(crate) fn run(matches: &clap::ArgMatches, words: Words) -> Result<Outcome, Failure> {
    match matches.subcommand() {
        Some(("assess", matches))
            if matches.contains_id("table") && matches.get_raw("table").is_some() =>
        {
            table::run(matches, &words)
        }
        Some(("assess", matches)) => assess::run(matches, &words),
        Some(("change", matches)) => change::run(matches, &words),
        Some(("check", matches)) => check::run(matches, &words),
        Some(("explain", matches)) => explain::run(matches, &words),
        Some(("facts", matches)) => facts::run(matches, &words),
        Some(("law", matches)) => law::run(matches, &words),
        Some(("new", matches)) => new::run(matches, &words),
        Some(("rulebook", matches)) => rulebook::run(matches, &words),
        _ => Err(Failure::internal(&words, "no such command")),
    }
}

/// The engine with the built-in rulebook.
fn counsel(words: &Words) -> Result<Counsel, Failure> {
    usable(words, Counsel::new())
}

/// The same with the examples of the rulebook.
fn counsel_with_examples(words: &Words) -> Result<Counsel, Failure> {
    usable(words, Counsel::with_examples())
}

fn usable(words: &Words, counsel: Result<Counsel, Unusable>) -> Result<Counsel, Failure> {
    counsel.map_err(|unusable| {
        let first = unusable.diagnostics.first().map(|fault| fault.message.clone());
        Failure::internal(words, &first.unwrap_or_default())
    })
}

/// Prints to standard output; a reader that has gone away ends the command.
fn print(words: &Words, text: &str) -> Result<(), Failure> {
    use std::io::Write;
    let mut out = anstream::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|error| Failure::write(words, &error))
}
