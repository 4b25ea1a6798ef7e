//! The formatter: one layout, the same tokens, and a rulebook that is in it.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use nomos::Source;
use nomos::format::format;
use std::path::{Path, PathBuf};

/// All `.nomos` files below a folder of the repository, in order.
fn sources(folder: &str) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<PathBuf> = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "nomos") {
                files.push(path);
            }
        }
    }
    files.sort();
    assert!(!files.is_empty(), "no rulebook files in {}", root.display());
    files
        .iter()
        .map(|path| {
            let shown = path.strip_prefix(&root).unwrap().display().to_string();
            Source::new(shown, std::fs::read_to_string(path).unwrap())
        })
        .collect()
}

fn without_space(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

/// Fails at the first line that differs.
fn assert_same(written: &str, meant: &str, path: &str) {
    for (number, (written, meant)) in (1..).zip(written.lines().zip(meant.lines())) {
        assert_eq!(written, meant, "{path}:{number}");
    }
    assert_eq!(written.len(), meant.len(), "{path}: the end");
}

/// The same text, badly laid out: every line set in by some spaces, runs of
/// spaces between words (not in remarks and titles), blank lines doubled.
fn disturbed(text: &str) -> String {
    let mut out = String::new();
    for (number, line) in text.lines().enumerate() {
        let line = line.trim();
        let spaces = if line.contains("//") || line.contains('"') {
            line.to_owned()
        } else {
            line.replace(' ', "   ")
        };
        out.push_str(&" ".repeat(number % 7));
        out.push_str(&spaces);
        out.push_str(if line.is_empty() { "\n\n" } else { "\n" });
    }
    out
}

#[test]
fn the_rulebook_is_in_its_one_layout() {
    for source in sources("../../rulebook") {
        assert_same(&source.text, &format(&source).unwrap(), &source.path);
    }
}

#[test]
fn formatting_twice_changes_nothing_more() {
    for source in sources("../../rulebook").into_iter().chain(sources("tests/faults")) {
        for text in [source.text.to_string(), disturbed(&source.text)] {
            let Some(once) = format(&Source::new("", text)) else {
                continue;
            };
            assert_eq!(format(&Source::new("", once.clone())).unwrap(), once, "{}", source.path);
        }
    }
}

#[test]
fn formatting_keeps_the_tokens() {
    for source in sources("../../rulebook").into_iter().chain(sources("tests/faults")) {
        if let Some(formatted) = format(&source) {
            assert_eq!(without_space(&formatted), without_space(&source.text), "{}", source.path);
        }
    }
}

#[test]
fn layout_does_not_depend_on_the_spaces_of_the_author() {
    for source in sources("../../rulebook") {
        let formatted = format(&Source::new("", disturbed(&source.text))).unwrap();
        assert_same(&formatted, &source.text, &source.path);
    }
}

#[test]
fn every_form_has_its_place() {
    let written = "\
act LAW \"An act\"   celex 32024R1689
from 2024-01-01
  fact a cites LAW art 1 yes/no prior 1/20 fact b cites LAW art 2
some of { x,y }
// A remark.
fact c cites LAW art 3 one of {

x, // the first
y,

}
fact d cites LAW art 4 date
reading r cites LAW art 5 { left, right } guided GL para 2 to left
finding f cites LAW art 1 (2), LAW art 2 by LAW repealed by LAW since start until 2026-01-01
{
any of { a
and c is x, not (b includes x
unless b includes y), }
and a
unless c is y
}
example e like d on 2026-01-01 known 2026-01-02 { given a = n / a,
b = {}, c = x
expect f holds,
f fails }
";
    let meant = "\
act LAW \"An act\" celex 32024R1689
    from 2024-01-01
fact a  cites LAW art 1  yes/no  prior 1/20
fact b  cites LAW art 2
    some of { x, y }
// A remark.
fact c  cites LAW art 3  one of {
    x, // the first
    y,
}
fact d  cites LAW art 4  date
reading r  cites LAW art 5 { left, right } guided GL para 2 to left
finding f  cites LAW art 1(2), LAW art 2  by LAW  repealed by LAW  since start  until 2026-01-01
{
    any of { a
            and c is x, not (b includes x
            unless b includes y), }
    and a
    unless c is y
}
example e like d  on 2026-01-01  known 2026-01-02 { given  a = n/a,
           b = {}, c = x
    expect f holds,
           f fails }
";
    let written = written.replace("art 1 (2)", "art 1(2)");
    assert_same(&format(&Source::new("", written)).unwrap(), meant, "written");
}

#[test]
fn what_cannot_be_read_is_left_alone() {
    assert_eq!(format(&Source::new("", "act LAW \"An act from 2024-01-01")), None);
    assert_eq!(format(&Source::new("", "finding f {")), None);
}
