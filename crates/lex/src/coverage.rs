//! The proof of an import: every character of the source that is not space
//! stands in the tree once, and in the order of the source.

use crate::act::{Act, Block, Text};
use crate::refusal::Reason;

/// The characters of a text in two streams: what stands in the body, and what
/// stands in footnotes. Each format has its own walk over the source, kept apart
/// from the importer and as simple as can be.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Letters {
    /// Without the marks of footnotes.
    pub(crate) body: String,
    /// Without the marks of footnotes.
    pub(crate) notes: String,
}

impl Letters {
    /// Adds all characters that are not space.
    pub(crate) fn push(into: &mut String, text: &str) {
        into.extend(
            text.chars().filter(|character| !blank(*character)).flat_map(char::to_uppercase),
        );
    }
}

fn blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{200b}' | '\u{ad}' | '\u{feff}')
}

/// The characters of a tree.
pub(crate) fn of_act(act: &Act) -> Letters {
    let mut letters = Letters::default();
    act.title.iter().for_each(|text| push_text(&mut letters.body, text));
    blocks(&act.parts, &mut letters.body);
    for note in &act.notes {
        blocks(&note.content, &mut letters.notes);
    }
    letters
}

fn push_text(into: &mut String, text: &Text) {
    for span in text.0.iter().filter(|span| span.note.is_none()) {
        Letters::push(into, &span.text);
    }
}

fn blocks(parts: &[Block], into: &mut String) {
    for part in parts {
        match part {
            Block::Node(node) => {
                Letters::push(into, &node.label);
                node.heading.iter().for_each(|text| push_text(into, text));
                blocks(&node.content, into);
            }
            Block::Text(text) => push_text(into, text),
            Block::Quote(quoted) => blocks(quoted, into),
            Block::Image(_) => {}
            Block::Table(table) => {
                table.title.iter().for_each(|text| push_text(into, text));
                for cell in table.rows.iter().flat_map(|row| &row.cells) {
                    blocks(cell, into);
                }
            }
        }
    }
}

/// Nothing, or the first place where the two differ.
pub(crate) fn compare(source: &Letters, tree: &Letters) -> Result<(), Reason> {
    for (source, tree) in [(&source.body, &tree.body), (&source.notes, &tree.notes)] {
        if source != tree {
            return Err(Reason::Coverage(first_difference(source, tree)));
        }
    }
    Ok(())
}

/// Some characters before and after the first difference, of both.
fn first_difference(source: &str, tree: &str) -> String {
    let same = source.chars().zip(tree.chars()).take_while(|(left, right)| left == right).count();
    let around =
        |text: &str| text.chars().skip(same.saturating_sub(20)).take(60).collect::<String>();
    format!("{} ≠ {}", around(source), around(tree))
}
