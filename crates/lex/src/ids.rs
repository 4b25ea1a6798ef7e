//! Stable ids for every part of an act.
//!
//! Articles, paragraphs and annexes are numbered by the publisher. Below them
//! nothing is; there an id is made of the id of the part around it and the
//! letters of the label, in Latin whatever the language, so that one provision
//! has one id in all languages.

use crate::Lang;
use crate::act::{Block, Kind, Node};
use std::collections::BTreeSet;

/// Gives every part its id, and those within quotations none. Returns the ids
/// that two parts claimed.
pub(crate) fn assign(lang: Lang, parts: &mut [Block]) -> Vec<String> {
    let mut ids = Ids { lang, taken: BTreeSet::new(), twice: Vec::new(), visas: 0, annexes: 0 };
    let annexes = parts
        .iter()
        .filter(|part| part.node().is_some_and(|node| node.kind == Kind::Annex))
        .count();
    for node in parts.iter_mut().filter_map(node_of) {
        if node.kind == Kind::Annex {
            ids.annexes += 1;
            node.id = annex(node, ids.annexes, annexes);
            ids.claim(&node.id);
        }
        let id = node.id.clone();
        ids.within(&id, &mut node.content);
    }
    ids.twice
}

struct Ids {
    lang: Lang,
    taken: BTreeSet<String>,
    twice: Vec<String>,
    visas: usize,
    annexes: usize,
}

fn node_of(block: &mut Block) -> Option<&mut Node> {
    match block {
        Block::Node(node) => Some(node),
        _ => None,
    }
}

impl Ids {
    fn claim(&mut self, id: &str) {
        if !self.taken.insert(id.to_owned()) {
            self.twice.push(id.to_owned());
        }
    }

    /// Names the parts that stand in the part with this id. Points that begin
    /// anew after another subparagraph carry its number.
    fn within(&mut self, parent: &str, blocks: &mut [Block]) {
        let mut subparagraph = 0_usize;
        let mut unlabelled = 0_usize;
        for block in blocks {
            match block {
                Block::Text(_) => subparagraph += 1,
                Block::Quote(quoted) => clear(quoted),
                Block::Table(table) => {
                    table
                        .rows
                        .iter_mut()
                        .flat_map(|row| &mut row.cells)
                        .for_each(|cell| clear(cell));
                }
                Block::Image(_) => {}
                Block::Node(node) => {
                    let own = self.own(parent, node, &mut unlabelled);
                    node.id = match (self.taken.contains(&own), node.kind) {
                        (true, Kind::Point | Kind::Group) => self.free(&own, parent, subparagraph),
                        _ => own,
                    };
                    let id = node.id.clone();
                    self.claim(&id);
                    self.within(&id, &mut node.content);
                }
            }
        }
    }

    fn own(&mut self, parent: &str, node: &Node, unlabelled: &mut usize) -> String {
        match node.kind {
            Kind::Visa => {
                self.visas += 1;
                format!("cit_{}", self.visas)
            }
            Kind::Recital => format!("rct_{}", key(&node.label)),
            Kind::Division => self.division(parent, node, unlabelled),
            Kind::Article => article(&node.id),
            Kind::Paragraph => paragraph(&node.id),
            Kind::Group => {
                let label = if node.label.is_empty() {
                    second_word(&node.title())
                } else {
                    key(&node.label)
                };
                match label.is_empty() {
                    true => {
                        *unlabelled += 1;
                        format!("{parent}.part_{unlabelled}")
                    }
                    false => format!("{parent}.{label}"),
                }
            }
            _ => match key(&node.label) {
                label if label.is_empty() => {
                    *unlabelled += 1;
                    format!("{parent}.indent_{unlabelled}")
                }
                label => format!("{parent}.{label}"),
            },
        }
    }

    /// The first of the ids that is free: with the number of the subparagraph,
    /// then counted.
    fn free(&self, own: &str, parent: &str, subparagraph: usize) -> String {
        let key = own.strip_prefix(parent).unwrap_or(own);
        let mut id = format!("{parent}.sub_{subparagraph}{key}");
        let mut count = 2;
        while self.taken.contains(&id) {
            id = format!("{parent}.sub_{subparagraph}{key}_{count}");
            count += 1;
        }
        id
    }

    /// `cpt_III`, `cpt_III.sct_1`; what is neither chapter nor section is `prt_`.
    fn division(&self, parent: &str, node: &Node, unlabelled: &mut usize) -> String {
        let (chapter, section, _) = self.lang.words();
        let label = node.label.to_lowercase();
        let kind = if label.contains(chapter) {
            "cpt"
        } else if label.contains(section) {
            "sct"
        } else {
            "prt"
        };
        let number = key(number_of(&node.label));
        let number = if number.is_empty() {
            *unlabelled += 1;
            unlabelled.to_string()
        } else {
            number
        };
        match parent {
            "enc_1" => format!("{kind}_{number}"),
            _ => format!("{parent}.{kind}_{number}"),
        }
    }
}

/// Takes the ids away from what is quoted.
fn clear(blocks: &mut [Block]) {
    for block in blocks {
        match block {
            Block::Node(node) => {
                node.id.clear();
                clear(&mut node.content);
            }
            Block::Quote(quoted) => clear(quoted),
            Block::Table(table) => {
                table.rows.iter_mut().flat_map(|row| &mut row.cells).for_each(|cell| clear(cell));
            }
            _ => {}
        }
    }
}

/// `004A` and `art_4a` as `art_4a`.
fn article(identifier: &str) -> String {
    let bare = identifier.strip_prefix("art_").unwrap_or(identifier);
    format!("art_{}", bare.trim_start_matches('0').to_lowercase())
}

/// `075.001A` as `075.001a`.
fn paragraph(identifier: &str) -> String {
    identifier.to_lowercase()
}

/// `anx_III`, or its place where it has no number.
fn annex(node: &Node, place: usize, of: usize) -> String {
    match (key(number_of(&node.label)), of) {
        (number, 1) if number.is_empty() => "anx_1".to_owned(),
        (number, _) if number.is_empty() => format!("anx_{place}"),
        (number, _) => format!("anx_{number}"),
    }
}

/// The word of a label that holds the number: of `CHAPTER III`, `III. FEJEZET`
/// and `I LUKU`.
fn number_of(label: &str) -> &str {
    let words = || label.split([' ', '\u{a0}', '.']).filter(|word| !word.is_empty());
    let numeral = |word: &&str| {
        let roman = word.chars().all(|letter| "IVXLC".contains(letter));
        let mut digits = word.chars();
        roman || (digits.next().is_some_and(|digit| digit.is_ascii_digit()))
    };
    let single = |word: &&str| word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    words().find(numeral).or_else(|| words().rev().find(single)).unwrap_or_default()
}

/// The letter of `Section A. List of ...`.
fn second_word(heading: &str) -> String {
    let mut words =
        heading.split([' ', '\u{a0}', '.', ':', '—', '–']).filter(|word| !word.is_empty());
    let number = words.nth(1).unwrap_or_default();
    let short = number.chars().count() <= 4
        && number.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit());
    if short { number.to_owned() } else { String::new() }
}

/// The letters and digits of a label, in Latin: `(a)`, `a)`, `α)` and `а)` are
/// all `a`.
fn key(label: &str) -> String {
    let inner = label.trim_matches(|character: char| !character.is_alphanumeric());
    inner
        .chars()
        .filter(|character| character.is_alphanumeric() || *character == '.')
        .map(latin)
        .collect()
}

/// The letter with the same place in the alphabet.
fn latin(letter: char) -> char {
    const GREEK: &str = "αβγδεςζηθικλμνξοπρστυφχψω";
    const CYRILLIC: &str = "абвгдежзийклмнопрстуфхцчшщюя";
    let place = |alphabet: &str| alphabet.chars().position(|own| own == letter);
    let place = place(GREEK).or_else(|| place(CYRILLIC));
    place.and_then(|place| "abcdefghijklmnopqrstuvwxyz".chars().nth(place)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_in_labels_of_every_language() {
        for (label, number) in [
            ("CHAPTER III", "III"),
            ("III. FEJEZET", "III"),
            ("I LUKU", "I"),
            ("1. jagu", "1"),
            ("POGLAVLJE I.", "I"),
            ("ANNEX\u{a0}XIV", "XIV"),
            ("ГЛАВА I", "I"),
            ("ANNEX", ""),
        ] {
            assert_eq!(number_of(label), number, "{label}");
        }
        assert_eq!(key("α)"), "a");
        assert_eq!(key("‘3.1."), "3.1");
        assert_eq!(second_word("Section A. List of Union"), "A");
        assert_eq!(second_word("Rules of procedure"), "");
    }
}
