//! The command line of Eunomia: arguments in, exit code out. What it says is
//! in `locales/`, what the law asks in `rulebook/`.

mod cli;
mod commands;
mod duties;
mod failure;
mod human;
mod input;
mod markdown;
mod question;
mod terms;
mod text;
mod timeline;
mod usage;

use failure::{Failure, Outcome};
use std::process::ExitCode;

/// Everything went as asked.
const DONE: u8 = 0;
/// Something came out on which the caller asked to fail.
const FOUND: u8 = 1;
/// Wrong usage or input.
const USAGE: u8 = 2;
/// A fault of the program.
const INTERNAL: u8 = 3;

fn main() -> ExitCode {
    let words = cli::words(std::env::args_os());
    let matches = match cli::command(&words).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return ExitCode::from(usage::report(&words, &error)),
    };
    let outcome = commands::run(&matches, words);
    ExitCode::from(match outcome {
        Ok(Outcome::Done) => DONE,
        Ok(Outcome::Found) => FOUND,
        Ok(Outcome::Refused) => USAGE,
        Err(failure) => failure.report(),
    })
}

impl Failure {
    /// Prints the failure and gives its exit code. A reader that has gone
    /// away is no failure.
    fn report(&self) -> u8 {
        match self {
            Self::Usage(message) => {
                anstream::eprintln!("{message}");
                USAGE
            }
            Self::Internal(message) => {
                anstream::eprintln!("{message}");
                INTERNAL
            }
            Self::ReaderGone => DONE,
        }
    }
}
