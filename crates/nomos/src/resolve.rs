//! Syntax tree to checked rulebook: names to things, types to conditions.

mod atoms;
mod conditions;
mod declare;
mod define;
mod duties;
mod examples;

use crate::diagnostic::{Diagnostic, closest};
use crate::rulebook::{AtomId, RuleId, Rulebook};
use crate::source::{Source, Span};
use crate::syntax::{Item, Name};
use std::collections::BTreeMap;

/// Resolves all items of a rulebook. The rulebook is usable only if no
/// diagnostic is an error. The comparisons of `others` become inputs, too, so
/// that two rulebooks can be compared input by input.
pub(crate) fn resolve(
    sources: &[Source],
    items: &[Item],
    others: &[Item],
) -> (Rulebook, Vec<Diagnostic>) {
    let mut resolver = Resolver {
        book: Rulebook { sources: sources.to_vec(), ..Rulebook::default() },
        spans: BTreeMap::new(),
        duty_parties: BTreeMap::new(),
        diagnostics: Vec::new(),
    };
    resolver.declare(items);
    resolver.allocate_atoms(items.iter().chain(others));
    resolver.define(items);
    resolver.examples(items);
    (resolver.book, resolver.diagnostics)
}

struct Resolver {
    book: Rulebook,
    /// Where each name is first declared.
    spans: BTreeMap<String, Span>,
    /// The party each duty names, known before duties are defined.
    duty_parties: BTreeMap<RuleId, String>,
    diagnostics: Vec<Diagnostic>,
}

fn unknown<'a>(
    name: &Name,
    code: &'static str,
    noun: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let message = format!("no {noun} is named `{}`", name.value);
    let diagnostic = Diagnostic::error(code, message, name.span, "not declared");
    match closest(&name.value, known) {
        Some(meant) => diagnostic.help(format!("did you mean `{meant}`?")),
        None => diagnostic.help(format!("declare it, or name a declared {noun}")),
    }
}

fn unknown_option<'a>(
    option: &Name,
    noun: &str,
    of: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> Diagnostic {
    let message = format!("`{}` is no {noun} of `{of}`", option.value);
    let label = if noun == "option" { "not an option" } else { "not a reading" };
    let list = known.clone().into_iter().collect::<Vec<_>>().join(", ");
    let diagnostic = Diagnostic::error("unknown-option", message, option.span, label);
    match closest(&option.value, known) {
        Some(meant) => diagnostic.help(format!("did you mean `{meant}`?")),
        None => diagnostic.help(format!("{noun}s: {list}")),
    }
}

fn range(start: usize, end: usize) -> std::ops::Range<u32> {
    AtomId::new(start).0..AtomId::new(end).0
}
