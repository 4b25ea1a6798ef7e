//! `cargo xtask provisions`: the list of all provisions of the AI Act, read
//! from the official text and its amendment. Ids only, no text.

mod amendment;
mod published;

use sha2::{Digest, Sha256};
use std::cmp::Ordering;
use std::fmt::Write;
use std::path::Path;

/// Where the published act lies in the folder of laws: Formex, English.
const ACT: &str = "32024R1689/en.fmx4";
/// Where the amending act lies: XHTML, English.
const AMENDMENT: &str = "32026R1744/en.html";

/// A part of the text with a label of its own: an article, paragraph, point,
/// annex or section of an annex.
#[derive(Clone, Debug, Default)]
pub(crate) struct Unit {
    /// What stands in its brackets: `1a`, `ba`, `ii`; of an article or annex its number.
    label: String,
    /// Its subparagraphs, each with the parts that stand in it.
    subs: Vec<Vec<Unit>>,
    /// A section of an annex: named only where numbers would clash.
    section: bool,
    /// An amendment has deleted it.
    deleted: bool,
}

impl Unit {
    fn new(label: impl Into<String>, subs: Vec<Vec<Unit>>) -> Self {
        Self { label: label.into(), subs, ..Self::default() }
    }

    fn delete(&mut self) {
        self.deleted = true;
        self.subs.iter_mut().flatten().for_each(Unit::delete);
    }

    fn parts(&self) -> impl Iterator<Item = &Unit> {
        self.subs.iter().flatten()
    }

    /// The part with this label, in whichever subparagraph or section it stands.
    fn part(&mut self, label: &str) -> Option<&mut Unit> {
        self.subs.iter_mut().flatten().find(|part| part.label == label)
    }

    /// Puts a part in the place of the one with its label or, if there is
    /// none, where its label belongs, next to those of its kind.
    fn put(&mut self, unit: Unit) {
        if let Some(old) = self.part(&unit.label) {
            *old = unit;
            return;
        }
        let first = self.subs.iter().position(|sub| !sub.is_empty()).unwrap_or(0);
        if self.subs.is_empty() {
            self.subs.push(Vec::new());
        }
        if let Some(sub) = self.subs.get_mut(first) {
            let after = |other: &Unit| order(&other.label, &unit.label) == Ordering::Greater;
            let at = sub.iter().position(after).unwrap_or(sub.len());
            sub.insert(at, unit);
        }
    }
}

/// 3 before 3a before 4, b before ba before c.
fn order(a: &str, b: &str) -> Ordering {
    let split = |text: &str| -> (u32, String) {
        let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
        let rest = text.strip_prefix(digits).unwrap_or("").to_owned();
        (digits.parse().unwrap_or(0), rest)
    };
    split(a).cmp(&split(b))
}

/// Writes the list into the rulebook.
pub(crate) fn write(law: &Path, root: &Path) -> Result<(), String> {
    let text = list(law)?;
    let path = root.join("rulebook/ai-act/provisions.txt");
    std::fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The list as it must be, from the official files.
pub(crate) fn list(law: &Path) -> Result<String, String> {
    let files = published::files(&law.join(ACT))?;
    let mut act = published::read(&files)?;
    let amending = read(&law.join(AMENDMENT))?;
    amendment::apply(&mut act, &amending)?;
    let mut out = String::from(
        "# Every article, paragraph, subparagraph, point and annex of Regulation (EU) 2024/1689 as\n\
         # amended by Regulation (EU) 2026/1744: ids only. What stands further in is part of what\n\
         # stands before it. Made by `cargo xtask provisions`; not edited by hand.\n",
    );
    let sources = files.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    for (name, text) in sources.chain([("32026R1744 en.html", amending.as_str())]) {
        let digest = Sha256::digest(text.as_bytes());
        let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let _ = writeln!(out, "# sha256 {hex} {name}");
    }
    for (kind, units) in [("art", &act.articles), ("annex", &act.annexes)] {
        for unit in units {
            write_unit(&mut out, unit, &format!("{kind} {}", unit.label), 0);
        }
    }
    Ok(out)
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// One line for a unit and one for each that stands in it.
///
/// A point is named after its paragraph, in whichever subparagraph it stands
/// (`art 113(c)`), and a number of an annex after the annex (`annex I(13)`).
/// Where that would name two alike, the later subparagraph, or the section,
/// is named too: `art 43(1) sub 2(a)`, `annex VIII(B)(1)`.
fn write_unit(out: &mut String, unit: &Unit, id: &str, depth: usize) {
    line(out, id, unit.deleted, depth);
    let several = unit.subs.len() > 1;
    let mut seen: Vec<&str> = Vec::new();
    for (nth, sub) in unit.subs.iter().enumerate() {
        let sub_id = format!("{id} sub {}", nth + 1);
        let clash = sub.iter().any(|part| seen.contains(&part.label.as_str()));
        let base = if clash { &sub_id } else { id };
        if several {
            line(out, &sub_id, false, depth + 1);
        }
        for part in sub {
            let below = depth + 1 + usize::from(several);
            if part.section && !restarts(unit) {
                write_section(out, part, id, below);
            } else {
                // Point 3.1 of Annex VII is in point 3, which it names itself.
                let base = if part.label.contains('.') { annex_of(id) } else { base };
                write_unit(out, part, &format!("{base}({})", part.label), below);
            }
            seen.push(&part.label);
        }
    }
}

/// A section of an annex whose numbers run on from section to section.
fn write_section(out: &mut String, section: &Unit, annex: &str, depth: usize) {
    line(out, &format!("{annex}({})", section.label), section.deleted, depth);
    for part in section.parts() {
        write_unit(out, part, &format!("{annex}({})", part.label), depth + 1);
    }
}

fn annex_of(id: &str) -> &str {
    id.split_once('(').map_or(id, |(annex, _)| annex)
}

/// Whether the numbers of an annex begin anew in each of its sections.
fn restarts(annex: &Unit) -> bool {
    let mut labels: Vec<&str> =
        annex.parts().flat_map(Unit::parts).map(|part| part.label.as_str()).collect();
    let all = labels.len();
    labels.sort_unstable();
    labels.dedup();
    labels.len() < all
}

fn line(out: &mut String, id: &str, deleted: bool, depth: usize) {
    let mark = if deleted { "  deleted" } else { "" };
    let _ = writeln!(out, "{}{id}{mark}", "  ".repeat(depth));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inserted_labels_stand_behind_the_one_they_extend() {
        let mut labels = ["2", "10", "14b", "1a", "14", "14a", "1"];
        labels.sort_by(|a, b| order(a, b));
        assert_eq!(labels, ["1", "1a", "2", "10", "14", "14a", "14b"]);
        let mut labels = ["c", "bb", "b", "ba"];
        labels.sort_by(|a, b| order(a, b));
        assert_eq!(labels, ["b", "ba", "bb", "c"]);
    }

    /// The official files are not part of the repository; where they lie
    /// beside it, the list must be theirs.
    #[test]
    fn the_list_is_that_of_the_official_text() {
        let root = crate::root();
        let beside = root.parent().map(|folder| folder.join("shared/law"));
        let Some(law) = beside.filter(|law| law.is_dir()) else {
            println!("no official texts beside the repository: the list is not compared");
            return;
        };
        let kept = read(&root.join("rulebook/ai-act/provisions.txt"));
        assert!(kept == list(&law), "run `cargo xtask provisions PATH-TO-LAW`");
    }
}
