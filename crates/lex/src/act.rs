//! The tree of an act: what every importer makes, whatever the file it reads.

use crate::Lang;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One act in one language and one version, as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Act {
    /// The number that names it in EUR-Lex: `32024R1689`, or with the date of the
    /// version `02024R1689-20260727` for a consolidated text.
    pub celex: String,
    /// The European Legislation Identifier, where the file states it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eli: Option<String>,
    /// The language of the text.
    pub lang: Lang,
    /// The day of a consolidated version, or the day on which an act was made,
    /// as far as the file tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
    /// The title, one text for each of its lines.
    pub title: Vec<Text>,
    /// Preamble, enacting terms, final part and annexes, in their order.
    pub parts: Vec<Block>,
    /// The footnotes, in the order in which they are called.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Note>,
    /// The files it was read from.
    pub sources: Vec<Source>,
}

/// A file that an act was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name, without folders.
    pub file: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// Its format.
    pub format: Format,
}

/// The formats that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Formex 4, an act of the Official Journal.
    Formex,
    /// Formex 4, a consolidated text.
    ConsolidatedFormex,
    /// XHTML of the Official Journal.
    Xhtml,
    /// XHTML of a consolidated text.
    ConsolidatedXhtml,
}

/// A piece of the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Block {
    /// A part with a place of its own in the structure.
    Node(Node),
    /// Running text. In an article or paragraph each one begins a subparagraph.
    Text(Text),
    /// A table.
    Table(Table),
    /// Text that is to stand in another act: no part of this act's own structure.
    Quote(Vec<Block>),
    /// A picture that is not part of the text, by the name of its file.
    Image(String),
}

/// A part of an act with a kind and, where the law counts it, a label.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Node {
    /// What names it for good: `art_6`, `006.003`, `006.003.a`, `anx_III`, `rct_12`.
    /// Made from the position, not from the label, which can be misprinted.
    /// Empty within quotations.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// What is printed before it: `Article 6`, `3.`, `(a)`, `ANNEX III`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// Its heading, one text for each line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub heading: Vec<Text>,
    /// What stands in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub content: Vec<Block>,
    /// The change that put it here, in a consolidated text that tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub change: Option<Change>,
}

/// The kinds of parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// All that stands before the enacting terms.
    Preamble,
    /// A citation: "Having regard to ...".
    Visa,
    /// A recital.
    Recital,
    /// The articles and what groups them.
    Enacting,
    /// A part, title, chapter or section.
    Division,
    /// An article.
    Article,
    /// A numbered paragraph of an article.
    Paragraph,
    /// A point or indent, at any depth, also of an annex.
    Point,
    /// The last words and the signatures.
    Final,
    /// An annex.
    Annex,
    /// A group with a heading of its own within an annex.
    Group,
}

/// A change that a consolidated text tells of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// What it did: `REPLACED`, `INSERTED` or `DELETED`, as published.
    pub action: String,
    /// CELEX number of the act that made it.
    pub by: String,
    /// The place in that act, as published: `AR:1;PT:2;PT:a`.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub at: String,
}

/// Running text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Text(pub Vec<Span>);

/// A stretch of text in one style, or the call of a footnote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Span {
    /// The characters; of a call, the mark that is printed.
    #[serde(rename = "t")]
    pub text: String,
    /// How they are printed.
    #[serde(rename = "s", default, skip_serializing_if = "Style::is_plain")]
    pub style: Style,
    /// The footnote that is called here: its place in [`Act::notes`].
    #[serde(rename = "n", default, skip_serializing_if = "Option::is_none")]
    pub note: Option<usize>,
}

/// How characters are printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// As everything else.
    #[default]
    Plain,
    /// In italics.
    Italic,
    /// In bold.
    Bold,
    /// Raised.
    Super,
    /// Lowered.
    Sub,
}

impl Style {
    fn is_plain(&self) -> bool {
        *self == Style::Plain
    }
}

/// A table, row by row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What stands over it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub title: Vec<Text>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Whether it names the columns.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub header: bool,
    /// Its cells.
    pub cells: Vec<Vec<Block>>,
}

/// A footnote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The mark before it, without brackets: `1`, `*`.
    pub label: String,
    /// What it says.
    pub content: Vec<Block>,
}

impl Text {
    /// The characters in a row, without the marks of footnotes.
    #[must_use]
    pub fn plain(&self) -> String {
        self.0.iter().filter(|span| span.note.is_none()).map(|span| span.text.as_str()).collect()
    }

    /// Whether nothing but space stands in it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|span| span.note.is_none() && span.text.trim().is_empty())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self(vec![Span { text: text.to_owned(), style: Style::Plain, note: None }])
    }
}

impl Node {
    /// A part with nothing in it yet.
    #[must_use]
    pub fn new(kind: Kind, id: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind,
            label: label.into(),
            heading: Vec::new(),
            content: Vec::new(),
            change: None,
        }
    }

    /// The heading in one line.
    #[must_use]
    pub fn title(&self) -> String {
        let lines: Vec<String> = self.heading.iter().map(Text::plain).collect();
        lines.join(" ")
    }

    /// The parts that stand directly in it.
    pub fn parts(&self) -> impl Iterator<Item = &Node> {
        self.content.iter().filter_map(Block::node)
    }
}

impl Block {
    /// The part, if it is one.
    #[must_use]
    pub fn node(&self) -> Option<&Node> {
        match self {
            Block::Node(node) => Some(node),
            _ => None,
        }
    }
}

impl Act {
    /// Every part of its own structure, in the order of the text: what is
    /// quoted for other acts is left out.
    #[must_use]
    pub fn nodes(&self) -> Vec<&Node> {
        fn walk<'a>(blocks: &'a [Block], found: &mut Vec<&'a Node>) {
            for node in blocks.iter().filter_map(Block::node) {
                found.push(node);
                walk(&node.content, found);
            }
        }
        let mut found = Vec::new();
        walk(&self.parts, &mut found);
        found
    }

    /// The part with this id.
    #[must_use]
    pub fn node(&self, id: &str) -> Option<&Node> {
        self.nodes().into_iter().find(|node| node.id == id)
    }

    /// How many parts of a kind it has.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        self.nodes().into_iter().filter(|node| node.kind == kind).count()
    }
}
