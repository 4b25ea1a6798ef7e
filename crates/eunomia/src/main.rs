//! The command line of Eunomia: arguments in, exit code out. What it says is
//! in `locales/`, what the law asks in `rulebook/`.

mod cli;
mod commands;
mod duties;
mod failure;
mod fine;
mod human;
mod input;
mod markdown;
mod organisation;
mod question;
mod remedy;
#[cfg(test)]
mod schema;
mod terms;
mod text;
mod timeline;
mod usage;

use failure::{Failure, Outcome, aside};
use std::panic::AssertUnwindSafe;
use std::process::ExitCode;
use std::sync::Mutex;

/// Everything went as asked.
const DONE: u8 = 0;
/// Something came out on which the caller asked to fail.
const FOUND: u8 = 1;
/// Wrong usage or input.
const USAGE: u8 = 2;
/// A fault of the program.
const INTERNAL: u8 = 3;

/// Where the program broke off, if it did: for the report of the fault.
static BROKEN_AT: Mutex<String> = Mutex::new(String::new());

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(|broken| {
        if let Ok(mut at) = BROKEN_AT.lock() {
            *at = broken.to_string().replace('\n', " ");
        }
    }));
    let words = cli::words(std::env::args_os());
    let matches = match cli::command(&words).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return ExitCode::from(usage::report(&words, &error)),
    };
    ExitCode::from(code(|| commands::run(&matches, words)))
}

/// Runs to an exit code. If the program breaks off, that is a fault of its own,
/// and is told as one.
fn code(run: impl FnOnce() -> Result<Outcome, Failure>) -> u8 {
    let outcome = std::panic::catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|_| {
        let reason = BROKEN_AT.lock().map(|at| at.clone()).unwrap_or_default();
        Err(Failure::internal(&cli::words(std::env::args_os()), &reason))
    });
    match outcome {
        Ok(Outcome::Done) => DONE,
        Ok(Outcome::Found) => FOUND,
        Ok(Outcome::Refused) => USAGE,
        Err(failure) => failure.report(),
    }
}

impl Failure {
    /// Prints the failure and gives its exit code. A reader that has gone
    /// away is no failure.
    fn report(&self) -> u8 {
        match self {
            Self::Usage(message) => {
                aside(message);
                USAGE
            }
            Self::Internal(message) => {
                aside(message);
                INTERNAL
            }
            Self::ReaderGone => DONE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::panic, reason = "a program that breaks off is what is tested")]
    fn every_end_has_its_exit_code() {
        let internal = || Failure::Internal("error: nothing left to say".into());
        let usage = || Failure::Usage("error: no such file".into());
        assert_eq!(code(|| Ok(Outcome::Done)), 0);
        assert_eq!(code(|| Ok(Outcome::Found)), 1);
        assert_eq!(code(|| Ok(Outcome::Refused)), 2);
        assert_eq!(code(|| Err(usage())), 2);
        assert_eq!(code(|| Err(internal())), 3);
        assert_eq!(code(|| panic!("broken off")), 3);
        assert_eq!(code(|| Err(Failure::ReaderGone)), 0);
    }
}
