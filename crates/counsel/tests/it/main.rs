//! What counsel promises: the law in its right direction, on real and made-up
//! systems, in every language, with the same bytes every time.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::panic, reason = "the message says more than an assertion would")]
#![expect(clippy::indexing_slicing, reason = "an index that is not there is a failure to be seen")]
#![expect(clippy::print_stdout, reason = "tests print their counts")]

mod beslishulp;
mod case;
mod change;
mod contradictions;
mod determinism;
mod examples;
mod explain;
mod interview;
mod keys;
mod organisation;
mod peers;
mod questions;
mod readings;
mod schema;
mod situation;
mod words;

use counsel::Counsel;
use jiff::civil::Date;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// The built-in rulebook, compiled once for all tests.
fn counsel() -> &'static Counsel {
    static COUNSEL: OnceLock<Counsel> = OnceLock::new();
    COUNSEL.get_or_init(|| Counsel::new().unwrap_or_else(|faults| panic!("{faults:?}")))
}

/// The folder of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// A text file of the workspace.
fn text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn day(text: &str) -> Date {
    text.parse().unwrap_or_else(|_| panic!("`{text}` is not a day"))
}
