//! The reference page of the language is a rulebook itself, and complete.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod codes;

use nomos::{Engine, Source};
use std::collections::BTreeSet;

const PAGE: &str = include_str!("../../../docs/nomos.md");

/// The blocks of code in the language, in order.
fn blocks() -> Vec<&'static str> {
    let opened = PAGE.split("```nomos\n").skip(1);
    opened.map(|rest| rest.split("```").next().unwrap()).collect()
}

#[test]
fn the_examples_of_the_page_are_one_clean_rulebook() {
    let text = blocks().join("\n");
    let sources = [Source::new("docs/nomos.md", text)];
    let (rulebook, mut diagnostics) = nomos::load(&sources);
    if nomos::is_usable(&diagnostics) {
        diagnostics.extend(nomos::prove(&Engine::new(rulebook)));
    }
    let texts: Vec<String> =
        diagnostics.iter().map(|known| known.render(&sources, false)).collect();
    assert!(texts.is_empty(), "{}", texts.join("\n"));
}

#[test]
fn the_examples_of_the_page_are_in_the_one_layout() {
    for block in blocks() {
        assert_eq!(nomos::format::format(&Source::new("", block)).unwrap(), block);
    }
}

#[test]
fn the_page_shows_every_kind_of_declaration() {
    let first = |line: &str| line.split(' ').next().unwrap_or("").to_owned();
    let shown: BTreeSet<String> =
        blocks().iter().flat_map(|block| block.lines()).map(first).collect();
    let kinds = "act guidance date fact term finding class reading example duty party event \
                 evidence fine supervision never";
    for kind in kinds.split(' ') {
        assert!(shown.contains(kind), "{kind}");
    }
}

#[test]
fn the_page_explains_every_diagnostic_code() {
    let (_, list) = PAGE.split_once("## Diagnostic codes").unwrap();
    let lines = list.lines().filter_map(|line| line.strip_prefix("- `"));
    let explained: Vec<&str> = lines.map(|line| line.split_once("`: ").unwrap().0).collect();
    let codes = codes::of_the_sources();
    let set: BTreeSet<String> = explained.iter().map(|code| (*code).to_owned()).collect();
    assert_eq!(set, codes);
    assert_eq!(explained.len(), set.len(), "a code is explained twice");
}

#[test]
fn the_page_names_every_status() {
    for status in nomos::Status::ALL {
        assert!(PAGE.contains(&format!("| `{}` |", status.word())), "{}", status.word());
    }
}
