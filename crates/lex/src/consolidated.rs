//! XHTML of consolidated texts (classes `norm`, `grid-list`, ...), as EUR-Lex
//! serves it. Paragraphs carry no ids; marks such as `▼M1` tell which act made
//! what follows, up to the next mark.

use crate::act::{Block, Change, Kind, Node, Note, Row, Style, Table, Text};
use crate::builder::{Flow, split_label, texts};
use crate::coverage::Letters;
use crate::xhtml::{grouped, has_class, id, joined, quoted};
use crate::xml::{name, squeeze, text};
use roxmltree::Node as Element;
use std::collections::BTreeMap;

/// What a page gives.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// The title of the act.
    pub(crate) title: Vec<Text>,
    /// Its parts.
    pub(crate) parts: Vec<Block>,
    /// Its footnotes.
    pub(crate) notes: Vec<Note>,
    places: BTreeMap<String, usize>,
    /// The number of the article that is being read, and of its last paragraph.
    article: String,
    paragraph: u32,
    /// The change that the last mark announced.
    change: Option<Change>,
    /// The next text begins with the bracket that closes around a footnote.
    closing: bool,
}

/// Reads the body of a page.
pub(crate) fn read(body: Element<'_, '_>) -> Reader {
    let mut reader = Reader::default();
    for footnote in body.children().filter(|part| has_class(*part, "footnote")) {
        reader.register(footnote);
    }
    for container in body.children().filter(|part| has_class(*part, "eli-container")) {
        reader.container(container);
    }
    reader
}

/// The characters of the source, by a walk that knows no structure. Left out:
/// the page around the act, the marks of changes, and the marks of footnotes
/// with their brackets.
pub(crate) fn letters(body: Element<'_, '_>) -> Letters {
    let mut letters = Letters::default();
    for part in body.children() {
        let stream = match (has_class(part, "eli-container"), has_class(part, "footnote")) {
            (true, _) => &mut letters.body,
            (_, true) => &mut letters.notes,
            _ => continue,
        };
        for node in part.descendants().filter(Element::is_text) {
            if node.ancestors().any(|outer| is_call(outer) || is_change(outer)) {
                continue;
            }
            let mut text = node.text().unwrap_or_default();
            if node.next_sibling().is_some_and(is_call) {
                text = text.trim_end().strip_suffix('(').unwrap_or(text);
            }
            if node.prev_sibling().is_some_and(is_call) {
                text = text.trim_start().strip_prefix(')').unwrap_or(text);
            }
            Letters::push(stream, &text.replace(ARROWS, ""));
        }
    }
    letters
}

/// The marks that begin and end a change within a text.
const ARROWS: [char; 4] = ['►', '◄', '▼', '▲'];

/// The mark of a footnote, where it is called or where it stands.
fn is_call(node: Element<'_, '_>) -> bool {
    name(node) == "a" && node.attribute("href").is_some_and(|href| href.starts_with('#'))
}

/// The mark of a change.
fn is_change(node: Element<'_, '_>) -> bool {
    let marked = has_class(node, "modref") || has_class(node, "arrow");
    marked || (name(node) == "a" && text(node).trim_start().starts_with(ARROWS))
}

impl Reader {
    fn register(&mut self, footnote: Element<'_, '_>) {
        let Some(mark) = footnote.children().find(|node| is_call(*node)) else { return };
        self.places.insert(id(mark).to_owned(), self.notes.len());
        let place = self.notes.len();
        self.notes.push(Note { label: text(mark).trim().to_owned(), content: Vec::new() });
        let mut flow = Flow::default();
        for part in footnote.children() {
            match part == mark {
                true => {
                    flow.drop_bracket();
                    self.closing = true;
                }
                false => self.piece(part, Style::Plain, &mut flow),
            }
        }
        if let Some(note) = self.notes.get_mut(place) {
            note.content = flow.finish();
        }
    }

    fn container(&mut self, container: Element<'_, '_>) {
        for part in container.children() {
            if is_change(part) {
                self.mark(part);
                continue;
            }
            let (kind, own) = match id(part).get(..4) {
                Some("tit_") => {
                    self.title = texts(self.content(part));
                    continue;
                }
                Some("pbl_") => (Kind::Preamble, "pbl_1"),
                Some("enc_") => (Kind::Enacting, "enc_1"),
                Some("fnp_") => (Kind::Final, "fnp_1"),
                Some("anx_") => {
                    let annex = self.annex(part);
                    self.parts.push(Block::Node(annex));
                    continue;
                }
                _ => continue,
            };
            let mut node = Node::new(kind, own, "");
            node.content = self.content(part);
            self.parts.push(Block::Node(node));
        }
    }

    fn started(&self, kind: Kind, id: &str) -> Node {
        let mut node = Node::new(kind, id, "");
        node.change = self.change.clone();
        node
    }

    /// Notes which act made what follows: `32026R1744: REPLACED`, or the act
    /// that is being amended itself.
    fn mark(&mut self, part: Element<'_, '_>) {
        let Some(link) = part.descendants().find(|node| name(*node) == "a") else { return };
        let title = link.attribute("title").unwrap_or_default();
        self.change = title.split_once(':').map(|(by, action)| Change {
            action: action.trim().to_owned(),
            by: by.trim().to_owned(),
            at: String::new(),
        });
    }

    fn annex(&mut self, annex: Element<'_, '_>) -> Node {
        let mut node = self.started(Kind::Annex, id(annex));
        let mut flow = Flow::default();
        for part in annex.children() {
            if has_class(part, "title-annex-1") && node.label.is_empty() {
                node.label = joined(texts(self.content(part))).plain();
            } else if has_class(part, "title-annex-1") || has_class(part, "title-annex-2") {
                node.heading.extend(texts(self.content(part)));
            } else {
                self.piece(part, Style::Plain, &mut flow);
            }
        }
        node.content = grouped(second_lines(hung(flow.finish())));
        node
    }

    fn content(&mut self, element: Element<'_, '_>) -> Vec<Block> {
        let mut flow = Flow::default();
        self.inner(element, Style::Plain, &mut flow);
        let blocks = grouped(flow.finish());
        if self.article.is_empty() { blocks } else { quoted(blocks) }
    }

    fn inner(&mut self, element: Element<'_, '_>, style: Style, flow: &mut Flow) {
        for part in element.children() {
            self.piece(part, style, flow);
        }
    }

    fn piece(&mut self, part: Element<'_, '_>, style: Style, flow: &mut Flow) {
        if let Some(text) = part.text().filter(|_| part.is_text()) {
            let mut text = squeeze(&text.replace(ARROWS, ""));
            if std::mem::take(&mut self.closing) {
                text = text.trim_start().strip_prefix(')').map(str::to_owned).unwrap_or(text);
            }
            flow.push(&text, style);
            return;
        }
        if is_change(part) {
            // Only what stands in a paragraph of its own opens a run.
            if name(part) == "p" {
                flow.end_text();
                self.mark(part);
            }
            return;
        }
        match name(part) {
            "a" if is_call(part) => self.call(part, flow),
            "a" => self.inner(part, style, flow),
            "span" => self.inner(part, styled(part, style), flow),
            "br" => flow.push(" ", style),
            "img" => flow.block(Block::Image(part.attribute("src").unwrap_or_default().to_owned())),
            "p" if part
                .attribute("class")
                .is_some_and(|class| class.starts_with("title-gr-seq")) =>
            {
                let (label, heading) = split_label(joined(texts(self.content(part))));
                let mut node = self.started(Kind::Group, "");
                node.label = label;
                node.heading = vec![heading];
                flow.block(Block::Node(node));
            }
            "table" => {
                let table = self.table(part);
                flow.block(Block::Table(table));
            }
            "div" => self.division(part, style, flow),
            "" | "hr" | "col" | "colgroup" | "script" => {}
            _ => {
                flow.end_text();
                self.inner(part, style, flow);
                flow.end_text();
            }
        }
    }

    fn call(&mut self, link: Element<'_, '_>, flow: &mut Flow) {
        let target = link.attribute("href").unwrap_or_default().trim_start_matches('#');
        flow.drop_bracket();
        self.closing = true;
        if let Some(place) = self.places.get(target) {
            flow.call(*place, text(link).trim());
        }
    }

    fn division(&mut self, part: Element<'_, '_>, style: Style, flow: &mut Flow) {
        let last = id(part).rsplit('.').next().unwrap_or_default();
        match last.get(..4) {
            Some("cpt_" | "sct_" | "prt_" | "tis_") => {
                let node = self.chapter(part);
                flow.block(Block::Node(node));
            }
            Some("art_") => {
                let node = self.read_article(part);
                flow.block(Block::Node(node));
            }
            _ if part.children().any(|node| has_class(node, "no-parag")) => {
                let node = self.read_paragraph(part);
                flow.block(Block::Node(node));
            }
            _ if is_hanging(part) => {
                let node = self.hanging(part);
                flow.block(Block::Node(node));
            }
            _ if has_class(part, "grid-list") => {
                let node = self.point(part);
                flow.block(Block::Node(node));
            }
            _ => {
                flow.end_text();
                self.inner(part, style, flow);
                flow.end_text();
            }
        }
    }

    fn chapter(&mut self, part: Element<'_, '_>) -> Node {
        let mut node = self.started(Kind::Division, id(part));
        let mut flow = Flow::default();
        for inner in part.children() {
            if has_class(inner, "title-division-1") {
                node.label = joined(texts(self.content(inner))).plain();
            } else if has_class(inner, "title-division-2") {
                node.heading.extend(texts(self.content(inner)));
            } else {
                self.piece(inner, Style::Plain, &mut flow);
            }
        }
        node.content = flow.finish();
        node
    }

    fn read_article(&mut self, part: Element<'_, '_>) -> Node {
        let mut node = self.started(Kind::Article, id(part));
        self.article = crate::xhtml::identifier(id(part));
        self.paragraph = 0;
        let mut flow = Flow::default();
        for inner in part.children() {
            if has_class(inner, "title-article-norm") && node.label.is_empty() {
                node.label = joined(texts(self.content(inner))).plain();
            } else if has_class(inner, "eli-title") {
                node.heading = texts(self.content(inner));
            } else {
                self.piece(inner, Style::Plain, &mut flow);
            }
        }
        self.article.clear();
        node.content = quoted(gathered(flow.finish()));
        node
    }

    /// A paragraph. Its id is made of its number; where a number is printed
    /// twice, the second is taken for the next.
    fn read_paragraph(&mut self, part: Element<'_, '_>) -> Node {
        let mut node = self.started(Kind::Paragraph, "");
        let mut flow = Flow::default();
        for inner in part.children() {
            match has_class(inner, "no-parag") {
                true => node.label = squeeze(&text(inner)).trim_matches([' ', '\u{a0}']).to_owned(),
                false => self.piece(inner, Style::Plain, &mut flow),
            }
        }
        node.content = flow.finish();
        let number: String = node.label.chars().filter(char::is_ascii_digit).collect();
        let letters: String =
            node.label.chars().filter(|letter| letter.is_ascii_lowercase()).collect();
        let own =
            node.label.chars().next().is_some_and(|first| first.is_ascii_digit() || first == '(');
        if own && let Ok(number) = number.parse::<u32>() {
            let number =
                if number == self.paragraph && letters.is_empty() { number + 1 } else { number };
            self.paragraph = number;
            node.id = format!("{}.{number:03}{letters}", self.article);
        }
        node
    }

    /// A mark and its text, side by side.
    fn point(&mut self, part: Element<'_, '_>) -> Node {
        let mut node = self.started(Kind::Point, "");
        for column in part.children().filter(Element::is_element) {
            match has_class(column, "grid-list-column-1") {
                true => {
                    node.label = squeeze(&text(column)).trim_matches([' ', '\u{a0}']).to_owned();
                }
                false => node.content.extend(self.content(column)),
            }
        }
        node
    }

    /// A number and its text in one line, set apart by a wide space alone.
    fn hanging(&mut self, part: Element<'_, '_>) -> Node {
        let mut node = self.started(Kind::Point, HANGING);
        node.content = self.content(part);
        let space = part.descendants().find(|node| is_wide_space(*node));
        let label = space.and_then(|space| space.prev_sibling()).map(text).unwrap_or_default();
        label.trim().clone_into(&mut node.label);
        if let Some(Block::Text(first)) = node.content.first_mut()
            && let Some(span) = first.0.first_mut()
            && let Some(rest) = span.text.strip_prefix(node.label.as_str())
        {
            span.text = rest.trim_start_matches([' ', '\u{a0}']).to_owned();
            first.0.retain(|span| !span.text.is_empty() || span.note.is_some());
        }
        node
    }

    fn table(&mut self, element: Element<'_, '_>) -> Table {
        let mut table = Table::default();
        for row in element.descendants().filter(|node| name(*node) == "tr") {
            let cells: Vec<_> =
                row.children().filter(|node| matches!(name(*node), "td" | "th")).collect();
            let header = cells.iter().any(|cell| name(*cell) == "th");
            let cells = cells.into_iter().map(|cell| self.content(cell)).collect();
            table.rows.push(Row { header, cells });
        }
        table
    }
}

fn styled(span: Element<'_, '_>, style: Style) -> Style {
    match span.attribute("class") {
        Some("italics") => Style::Italic,
        Some("boldface") => Style::Bold,
        Some("superscript") => Style::Super,
        Some("subscript") => Style::Sub,
        _ => style,
    }
}

/// Puts further subparagraphs, which stand beside the paragraph that they
/// belong to, into it.
fn gathered(blocks: Vec<Block>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for block in blocks {
        let paragraph = block.node().is_some_and(|node| node.kind == Kind::Paragraph);
        match out.last_mut() {
            Some(Block::Node(last)) if last.kind == Kind::Paragraph && !paragraph => {
                last.content.push(block);
            }
            _ => out.push(block),
        }
    }
    out
}

/// Stands for the id of a point that hangs, until [`hung`] has read it.
const HANGING: &str = "hanging";

fn is_hanging(part: Element<'_, '_>) -> bool {
    let indented = part.attribute("style").is_some_and(|style| style.contains("text-indent"));
    indented && part.descendants().any(is_wide_space)
}

fn is_wide_space(node: Element<'_, '_>) -> bool {
    name(node) == "span"
        && node.attribute("style").is_some_and(|style| style.starts_with("word-spacing"))
}

/// Puts what stands beside a hanging point, up to the next or to a heading, into
/// it.
fn hung(blocks: Vec<Block>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    let hangs = |node: &Node| node.kind == Kind::Point && node.id == HANGING;
    for block in blocks {
        let begins = block.node().is_some_and(|node| hangs(node) || node.kind == Kind::Group);
        match out.last_mut() {
            Some(Block::Node(last)) if hangs(last) && !begins => last.content.push(block),
            _ => out.push(block),
        }
    }
    out
}

/// Puts the second line of a heading, `Section 1` and its title, to the first.
fn second_lines(blocks: Vec<Block>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for block in blocks {
        match (out.last_mut(), block) {
            (Some(Block::Node(first)), Block::Node(second))
                if first.kind == Kind::Group
                    && second.kind == Kind::Group
                    && first.label.is_empty()
                    && second.label.is_empty()
                    && first.heading.len() == 1
                    && first.title().split_whitespace().count() == 2 =>
            {
                first.heading.extend(second.heading);
            }
            (_, block) => out.push(block),
        }
    }
    out
}
