//! What is proved of the rulebook, how much of it, and how long it takes.

use crate::rulebook;
use nomos::check::Proved;
use std::time::{Duration, Instant};

/// Runs every proof, as `eunomia rulebook check` does, and prints the figures.
/// Whether nothing was found.
pub(crate) fn run() -> Option<bool> {
    let sources = rulebook::sources();
    let start = Instant::now();
    let engine = rulebook::engine(&sources)?;
    row("load, check and compile", "", start.elapsed());
    let mut last = Instant::now();
    let diagnostics = nomos::check::prove_each(&engine, |proved| {
        let (what, how_many) = in_words(proved);
        row(what, &how_many, last.elapsed());
        last = Instant::now();
    });
    row("all", &format!("{} found", diagnostics.len()), start.elapsed());
    for diagnostic in &diagnostics {
        println!("\n{}", diagnostic.render(&sources, false));
    }
    Some(diagnostics.is_empty())
}

fn row(what: &str, how_many: &str, took: Duration) {
    println!("{what:<50} {how_many:>12} {:>7.2} s", took.as_secs_f64());
}

fn in_words(proved: Proved) -> (&'static str, String) {
    match proved {
        Proved::Statements(count) => ("statements of examples come out", count.to_string()),
        Proved::Conclusions(count) => ("conclusions can hold and can fail", count.to_string()),
        Proved::Never(count) => ("things that can never be, cannot", count.to_string()),
        Proved::Parts { by_examples, by_search } => {
            let ways = format!("{by_examples} + {by_search}");
            ("parts of conditions matter: near examples, by search", ways)
        }
        Proved::Names(count) => ("facts, terms and what duties name are used", count.to_string()),
        Proved::ThreeValued { open, settled } => {
            ("open in three-valued logic, of them settled exactly", format!("{open}, {settled}"))
        }
    }
}
