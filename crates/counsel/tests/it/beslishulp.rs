//! The decision aid of the Dutch government: every path of its tree turned
//! into facts of ours, and a legal reason wherever ours says otherwise.

mod compare;
mod lines;
mod owed;
mod record;
mod tally;
mod tree;

use crate::{day, root, text};
use compare::Comparison;
use lines::Duties;
use record::Record;
use std::collections::{BTreeMap, BTreeSet};
use tree::Tree;

/// Differences without a reason: of each, in how many cases, and the first of them.
#[derive(Default)]
struct Unexplained(BTreeMap<String, (usize, String)>);

impl Unexplained {
    fn add(&mut self, what: String, cases: usize, example: String) {
        self.0.entry(what).or_insert((0, example)).0 += cases;
    }

    fn must_be_none(&self) {
        let lines = self.0.iter();
        let lines = lines
            .map(|(what, (cases, example))| format!("{what}, {cases} cases, such as {example}"));
        let lines: Vec<String> = lines.collect();
        assert!(lines.is_empty(), "no reason is given for:\n{}", lines.join("\n"));
    }
}

/// The published tree, if `shared` lies beside the repository.
fn published(record: &Record) -> Option<Tree> {
    let path = root().parent()?.join("shared").join(&record.path);
    if !path.exists() {
        println!("source not present: {}, only the recorded paths are checked", path.display());
        return None;
    }
    Some(Tree::read(&text(&path)))
}

/// With the published tree or without: one path to each of its conclusions.
#[test]
fn every_conclusion_is_ours_or_has_a_reason() {
    let (record, duties) = (Record::read(), Duties::read());
    let comparison = Comparison::of(&record, &duties, &record.shortest_paths());
    assert_eq!(comparison.paths(), record.conclusion.len());
    comparison.print("shortest paths");
    comparison.unexplained.must_be_none();
    comparison.duties.unexplained.must_be_none();
}

#[test]
fn every_path_is_ours_or_has_a_reason() {
    let (record, duties) = (Record::read(), Duties::read());
    let Some(tree) = published(&record) else { return };
    let comparison = Comparison::of(&record, &duties, &tree.paths());
    comparison.print("all paths");
    comparison.unexplained.must_be_none();
    comparison.duties.unexplained.must_be_none();
    comparison.counts_are_recorded();
    comparison.duties.counts_are_recorded();
    let document = text(&root().join("docs/answer-key-beslishulp.md"));
    let tables = comparison.tables();
    assert!(document.contains(&tables), "the document should have these tables:\n{tables}");
    let tables = comparison.duties.tables();
    assert!(document.contains(&tables), "the document should have these tables:\n{tables}");
}

#[test]
fn every_line_about_duties_is_recorded() {
    let Some(tree) = published(&Record::read()) else { return };
    Duties::read().is_what_was_published(&tree);
}

/// No answer is without a meaning and none is invented; the recorded paths are
/// paths, and there are no conclusions but those that they lead to.
#[test]
fn the_record_is_what_was_published() {
    let record = Record::read();
    let Some(tree) = published(&record) else { return };
    let recorded: BTreeSet<String> = record.answers().map(str::to_owned).collect();
    assert_eq!(recorded, tree.answers());

    let reached: BTreeMap<Vec<String>, String> =
        tree.paths().into_iter().map(|path| (path.answers, path.conclusion)).collect();
    for path in record.shortest_paths() {
        assert_eq!(reached.get(&path.answers), Some(&path.conclusion), "{:?}", path.answers);
    }
    let recorded: BTreeSet<&String> = record.conclusion.keys().collect();
    assert_eq!(recorded, tree.conclusions.keys().collect());
    assert_eq!(recorded, reached.values().collect());
}

/// What the record says of each conclusion is what its words say.
#[test]
fn conclusions_say_what_is_recorded() {
    let record = Record::read();
    let Some(tree) = published(&record) else { return };
    for (id, conclusion) in &record.conclusion {
        let (sentence, duties) = &tree.conclusions[id];
        assert_eq!(conclusion.role, compare::roles_in(sentence), "{id}");
        let expected = compare::said_in(sentence, duties);
        assert_eq!(conclusion.says, expected, "{id}");
    }
}

#[test]
fn every_difference_cites_the_law() {
    let record = Record::read();
    let mut ids = BTreeSet::new();
    let duties = Duties::read();
    let differences = record.difference.iter().chain(&duties.difference);
    let differences = differences.map(|entry| (&entry.id, &entry.reason));
    let unnamed = duties.unnamed.iter().map(|entry| (&entry.id, &entry.reason));
    for (id, reason) in differences.chain(unnamed) {
        assert!(ids.insert(id), "{id} stands twice");
        let cited = ["Article ", "Articles ", "Annex "].iter().any(|word| reason.contains(word));
        assert!(cited, "{id}: the reason cites nothing");
    }
    assert!(day(&record.on.to_string()) < day(&record.late.to_string()));
    assert!(record.source.contains("EUPL"), "whose licence is it under?");
}
