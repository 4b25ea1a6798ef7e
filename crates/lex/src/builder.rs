//! Collects running text and the parts between it, in the order of the source.

use crate::act::{Block, Span, Style, Text};

/// What an element holds, while it is read: text that is still growing, and
/// the blocks that are complete.
#[derive(Debug, Default)]
pub(crate) struct Flow {
    text: Vec<Span>,
    blocks: Vec<Block>,
}

impl Flow {
    /// Adds characters to the running text.
    pub(crate) fn push(&mut self, text: &str, style: Style) {
        if text.is_empty() {
            return;
        }
        match self.text.last_mut() {
            Some(last) if last.style == style && last.note.is_none() => last.text.push_str(text),
            _ => self.text.push(Span { text: text.to_owned(), style, note: None }),
        }
    }

    /// Adds the call of a footnote.
    pub(crate) fn call(&mut self, note: usize, label: &str) {
        self.text.push(Span { text: label.to_owned(), style: Style::Super, note: Some(note) });
    }

    /// Takes an opening bracket from the end of the running text.
    pub(crate) fn drop_bracket(&mut self) {
        if let Some(last) = self.text.last_mut() {
            let kept = last.text.trim_end();
            if let Some(kept) = kept.strip_suffix('(') {
                last.text.truncate(kept.len());
            }
        }
    }

    /// Ends the running text and adds a part after it.
    pub(crate) fn block(&mut self, block: Block) {
        self.end_text();
        self.blocks.push(block);
    }

    /// Adds a line to the heading of the part that came last.
    pub(crate) fn second_line(&mut self, line: Text) {
        match self.blocks.last_mut() {
            Some(Block::Node(node)) if self.text.is_empty() && node.content.is_empty() => {
                node.heading.push(line);
            }
            _ => self.block(Block::Text(line)),
        }
    }

    /// Ends the running text: what follows is a text of its own.
    pub(crate) fn end_text(&mut self) {
        let text = tidy(std::mem::take(&mut self.text));
        if !text.is_blank() {
            self.blocks.push(Block::Text(text));
        }
    }

    /// All that was collected.
    pub(crate) fn finish(mut self) -> Vec<Block> {
        self.end_text();
        self.blocks
    }
}

/// One text without the space at its ends and doubled between its spans.
fn tidy(mut spans: Vec<Span>) -> Text {
    let mut after_space = true;
    for span in &mut spans {
        if after_space && span.note.is_none() {
            span.text = span.text.trim_start_matches([' ', '\n']).to_owned();
        }
        if let Some(last) = span.text.chars().last() {
            after_space = last == ' ';
        }
    }
    while let Some(last) = spans.last_mut() {
        if last.note.is_some() {
            break;
        }
        last.text.truncate(last.text.trim_end_matches([' ', '\n']).len());
        match last.text.is_empty() {
            true => drop(spans.pop()),
            false => break,
        }
    }
    spans.retain(|span| !span.text.is_empty() || span.note.is_some());
    Text(spans)
}

/// All texts in these blocks: for headings, which seldom hold anything else.
pub(crate) fn texts(blocks: Vec<Block>) -> Vec<Text> {
    let mut all = Vec::new();
    for block in blocks {
        match block {
            Block::Text(text) => all.push(text),
            Block::Node(node) => {
                if !node.label.is_empty() {
                    all.push(Text::from(node.label.as_str()));
                }
                all.extend(node.heading);
                all.extend(texts(node.content));
            }
            Block::Quote(quoted) => all.extend(texts(quoted)),
            Block::Table(table) => {
                all.extend(table.title);
                let cells = table.rows.into_iter().flat_map(|row| row.cells);
                cells.for_each(|cell| all.extend(texts(cell)));
            }
            Block::Image(_) => {}
        }
    }
    all
}

/// A label and what follows it, of a text such as `1.   The following`:
/// they are parted by spaces that do not break.
pub(crate) fn split_label(mut text: Text) -> (String, Text) {
    let Some(first) = text.0.first_mut().filter(|span| span.note.is_none()) else {
        return (String::new(), text);
    };
    let Some((label, rest)) = first.text.split_once("\u{a0}\u{a0}") else {
        return (String::new(), text);
    };
    if label.is_empty() || label.chars().count() > 12 || label.contains(' ') {
        return (String::new(), text);
    }
    let label = label.to_owned();
    first.text = rest.trim_start_matches(['\u{a0}', ' ']).to_owned();
    (label, tidy(text.0))
}
