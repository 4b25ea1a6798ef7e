//! XHTML of the Official Journal (classes `oj-...`), as Cellar serves it.
//!
//! Articles, paragraphs, recitals and annexes carry ids; everything below is
//! told by tables of two columns, a mark and what it stands for.

use crate::act::{Block, Kind, Node, Note, Row, Style, Table, Text};
use crate::builder::{Flow, split_label, texts};
use crate::coverage::Letters;
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
    /// The places of footnotes by their ids.
    places: BTreeMap<String, usize>,
    /// The number of the article that is being read: `006`.
    article: String,
}

/// Reads the body of a page.
pub(crate) fn read(body: Element<'_, '_>) -> Reader {
    let mut reader = Reader::default();
    for paragraph in
        body.descendants().filter(|node| has_class(*node, "oj-note") && name(*node) == "p")
    {
        reader.register(paragraph);
    }
    for part in body.children() {
        match (name(part), part.attribute("class")) {
            ("div", Some("eli-container")) => reader.container(part),
            ("div", _) => {
                for inner in part.children().filter(|node| has_class(*node, "eli-container")) {
                    reader.container(inner);
                }
            }
            _ => {}
        }
    }
    reader
}

/// The characters of the source, by a walk that knows no structure. Left out:
/// what stands on the page around the act, and the marks of footnotes.
pub(crate) fn letters(body: Element<'_, '_>) -> Letters {
    let mut letters = Letters::default();
    for part in body.children().filter(|part| name(*part) == "div") {
        for text in part.descendants().filter(Element::is_text) {
            let within = |class: &str| text.ancestors().any(|node| has_class(node, class));
            let mark = text.ancestors().any(|node| name(node) == "a" && is_mark(node));
            let stream = if within("oj-note") { &mut letters.notes } else { &mut letters.body };
            if !mark {
                Letters::push(stream, text.text().unwrap_or_default());
            }
        }
    }
    letters
}

pub(crate) fn has_class(node: Element<'_, '_>, class: &str) -> bool {
    node.attribute("class").is_some_and(|classes| classes.split(' ').any(|own| own == class))
}

pub(crate) fn id<'a>(node: Element<'a, '_>) -> &'a str {
    node.attribute("id").unwrap_or_default()
}

/// The mark of a footnote, where it is called or where it stands.
fn is_mark(link: Element<'_, '_>) -> bool {
    id(link).starts_with("ntc") || id(link).starts_with("ntr")
}

/// The id that call and footnote share: `1-L_202401689EN.000101-E0001`.
fn note_key<'a>(link: Element<'a, '_>) -> &'a str {
    id(link).get(3..).unwrap_or_default()
}

impl Reader {
    fn register(&mut self, paragraph: Element<'_, '_>) {
        let Some(mark) = paragraph.children().find(|node| name(*node) == "a" && is_mark(*node))
        else {
            return;
        };
        let label = text(mark)
            .trim_matches(|character: char| {
                character == '(' || character == ')' || character.is_whitespace()
            })
            .to_owned();
        self.places.insert(note_key(mark).to_owned(), self.notes.len());
        let mut flow = Flow::default();
        self.notes.push(Note { label, content: Vec::new() });
        let place = self.notes.len() - 1;
        for part in paragraph.children().filter(|node| *node != mark) {
            self.piece(part, Style::Plain, &mut flow);
        }
        if let Some(note) = self.notes.get_mut(place) {
            note.content = flow.finish();
        }
    }

    /// The main text, or an annex.
    fn container(&mut self, container: Element<'_, '_>) {
        if id(container).starts_with("anx_") {
            let annex = self.annex(container);
            self.parts.push(Block::Node(annex));
            return;
        }
        for part in container.children() {
            let kind = match id(part).get(..4) {
                Some("tit_") => {
                    self.title = texts(self.content(part));
                    continue;
                }
                Some("pbl_") => Kind::Preamble,
                Some("enc_") => Kind::Enacting,
                Some("fnp_") => Kind::Final,
                Some("anx_") => {
                    let annex = self.annex(part);
                    self.parts.push(Block::Node(annex));
                    continue;
                }
                _ => continue,
            };
            let mut node = Node::new(kind, id(part), "");
            node.content = self.content(part);
            self.parts.push(Block::Node(node));
        }
    }

    /// An annex: its number, its title, then groups under headings that stand
    /// beside what belongs to them.
    fn annex(&mut self, annex: Element<'_, '_>) -> Node {
        let mut node = Node::new(Kind::Annex, id(annex), "");
        let mut lines = Vec::new();
        let mut blocks = Vec::new();
        for part in annex.children() {
            if has_class(part, "oj-doc-ti") {
                lines.extend(texts(self.content(part)));
                continue;
            }
            let mut flow = Flow::default();
            self.piece(part, Style::Plain, &mut flow);
            blocks.extend(flow.finish());
        }
        if !lines.is_empty() {
            node.label = lines.remove(0).plain();
        }
        node.heading = lines;
        node.content = grouped(blocks);
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
            flow.push(&squeeze(text), style);
            return;
        }
        match name(part) {
            "a" if is_mark(part) => self.call(part, flow),
            "a" => self.inner(part, style, flow),
            "span" => self.span(part, style, flow),
            "br" => flow.push(" ", style),
            "img" => flow.block(Block::Image(part.attribute("src").unwrap_or_default().to_owned())),
            "p" if has_class(part, "oj-note") => flow.end_text(),
            "p" if has_class(part, "oj-ti-grseq-1") => {
                // The second line of a title carries an id of its own kind.
                if id(part).starts_with("L_") {
                    let line = joined(texts(self.content(part)));
                    return flow.second_line(line);
                }
                let (label, heading) = split_label(joined(texts(self.content(part))));
                let mut node = Node::new(Kind::Group, "", label);
                node.heading = vec![heading];
                flow.block(Block::Node(node));
            }
            "p" => {
                flow.end_text();
                self.inner(part, style, flow);
                flow.end_text();
            }
            "table" if has_class(part, "oj-table") => {
                let table = self.table(part);
                flow.block(Block::Table(table));
            }
            "table" => self.list(part, flow),
            "div" => self.division(part, style, flow),
            "" | "hr" | "col" | "colgroup" => {}
            _ => {
                flow.end_text();
                self.inner(part, style, flow);
                flow.end_text();
            }
        }
    }

    fn span(&mut self, span: Element<'_, '_>, style: Style, flow: &mut Flow) {
        let style = match span.attribute("class").and_then(|classes| classes.split(' ').next()) {
            Some("oj-italic") => Style::Italic,
            Some("oj-bold") => Style::Bold,
            Some("oj-super") => Style::Super,
            Some("oj-sub") => Style::Sub,
            _ => style,
        };
        self.inner(span, style, flow);
    }

    fn call(&mut self, link: Element<'_, '_>, flow: &mut Flow) {
        let label = text(link)
            .trim_matches(|character: char| {
                matches!(character, '(' | ')') || character.is_whitespace()
            })
            .to_owned();
        if let Some(place) = self.places.get(note_key(link)) {
            flow.call(*place, &label);
        }
    }

    fn division(&mut self, part: Element<'_, '_>, style: Style, flow: &mut Flow) {
        let id = id(part);
        let last = id.rsplit('.').next().unwrap_or_default();
        match last.get(..4) {
            _ if self.article.is_empty() && has_class(part, "oj-enumeration-spacing") => {
                self.spaced(part, flow);
            }
            Some("cit_") => {
                let mut node = Node::new(Kind::Visa, id, "");
                node.content = self.content(part);
                flow.block(Block::Node(node));
            }
            Some("rct_") => self.recital(part, flow),
            Some("cpt_" | "sct_" | "prt_" | "tis_") => {
                let node = self.chapter(part);
                flow.block(Block::Node(node));
            }
            Some("art_") => {
                let node = self.read_article(part, id);
                flow.block(Block::Node(node));
            }
            _ if has_class(part, "oj-enumeration-spacing") => self.spaced(part, flow),
            _ if self.is_own_paragraph(part) => {
                let node = self.paragraph(part);
                flow.block(Block::Node(node));
            }
            _ if !self.article.is_empty() && part.attribute("class").is_none() => {
                let quoted = self.content(part);
                flow.block(Block::Quote(quoted));
            }
            _ => {
                flow.end_text();
                self.inner(part, style, flow);
                flow.end_text();
            }
        }
    }

    /// Whether a division is a paragraph of the article that is being read: its
    /// id begins with the number of that article, and it stands directly in it.
    fn is_own_paragraph(&self, part: Element<'_, '_>) -> bool {
        let Some((article, _)) = id(part).split_once('.') else { return false };
        let direct = part.parent().is_some_and(|outer| id(outer).starts_with("art_"));
        direct && article == self.article
    }

    /// A chapter or section.
    fn chapter(&mut self, part: Element<'_, '_>) -> Node {
        let mut node = Node::new(Kind::Division, id(part), "");
        let mut flow = Flow::default();
        for inner in part.children() {
            if has_class(inner, "oj-ti-section-1") {
                node.label = joined(texts(self.content(inner))).plain();
            } else if has_class(inner, "eli-title") {
                node.heading = texts(self.content(inner));
            } else {
                self.piece(inner, Style::Plain, &mut flow);
            }
        }
        node.content = flow.finish();
        node
    }

    fn read_article(&mut self, part: Element<'_, '_>, own: &str) -> Node {
        let mut node = Node::new(Kind::Article, own, "");
        self.article = identifier(own);
        let mut flow = Flow::default();
        for inner in part.children() {
            if has_class(inner, "oj-ti-art") && node.label.is_empty() {
                node.label = joined(texts(self.content(inner))).plain();
            } else if has_class(inner, "eli-title") && id(inner).starts_with("art_") {
                node.heading = texts(self.content(inner));
            } else {
                self.piece(inner, Style::Plain, &mut flow);
            }
        }
        self.article.clear();
        node.content = quoted(flow.finish());
        node
    }

    /// A paragraph: its number stands before its first words.
    fn paragraph(&mut self, part: Element<'_, '_>) -> Node {
        let mut node = Node::new(Kind::Paragraph, id(part), "");
        node.content = self.content(part);
        if let Some(Block::Text(first)) = node.content.first_mut() {
            let (label, rest) = split_label(std::mem::take(first));
            node.label = label;
            *first = rest;
        }
        if matches!(node.content.first(), Some(Block::Text(text)) if text.is_blank()) {
            node.content.remove(0);
        }
        node
    }

    /// A recital: a table of one row, its number and its text.
    fn recital(&mut self, part: Element<'_, '_>, flow: &mut Flow) {
        let mut node = Node::new(Kind::Recital, id(part), "");
        let mut content = self.content(part);
        if let [Block::Node(only)] = content.as_mut_slice() {
            node.label = std::mem::take(&mut only.label);
            content = std::mem::take(&mut only.content);
        }
        node.content = content;
        flow.block(Block::Node(node));
    }

    /// Two paragraphs side by side: a mark and its text.
    fn spaced(&mut self, part: Element<'_, '_>, flow: &mut Flow) {
        let mut cells = part.children().filter(|node| name(*node) == "p");
        let mut node = Node::new(Kind::Point, "", "");
        if let Some(mark) = cells.next() {
            node.label = text(mark).trim().to_owned();
        }
        for cell in cells {
            node.content.extend(self.content(cell));
        }
        flow.block(Block::Node(node));
    }

    /// A table that only sets marks before texts: each row is a point.
    fn list(&mut self, table: Element<'_, '_>, flow: &mut Flow) {
        for row in table.descendants().filter(|node| name(*node) == "tr") {
            let outer = row.ancestors().skip(1).find(|node| name(*node) == "table");
            if outer != Some(table) {
                continue;
            }
            let cells: Vec<_> = row.children().filter(|node| name(*node) == "td").collect();
            let filled = |cell: &&Element<'_, '_>| cell.has_children();
            let mut cells = cells.iter().filter(filled);
            let (Some(first), second) = (cells.next(), cells.next()) else { continue };
            let mut node = Node::new(Kind::Point, "", "");
            match second {
                Some(content) => {
                    node.label = squeeze(&text(*first)).trim().to_owned();
                    node.content = self.content(*content);
                }
                None => node.content = self.content(*first),
            }
            for more in cells {
                node.content.extend(self.content(*more));
            }
            flow.block(Block::Node(node));
        }
    }

    fn table(&mut self, element: Element<'_, '_>) -> Table {
        let mut table = Table::default();
        for row in element.descendants().filter(|node| name(*node) == "tr") {
            let cells: Vec<_> = row.children().filter(|node| name(*node) == "td").collect();
            let header =
                cells.iter().any(|cell| cell.children().any(|node| has_class(node, "oj-tbl-hdr")));
            let cells = cells.into_iter().map(|cell| self.content(cell)).collect();
            table.rows.push(Row { header, cells });
        }
        table
    }
}

/// `art_4a` as `004A`.
pub(crate) fn identifier(id: &str) -> String {
    let bare = id.trim_start_matches("art_").to_uppercase();
    let digits = bare.chars().take_while(char::is_ascii_digit).count();
    format!("{}{bare}", "0".repeat(3_usize.saturating_sub(digits)))
}

/// Several lines as one text.
pub(crate) fn joined(lines: Vec<Text>) -> Text {
    let mut all = Vec::new();
    for line in lines {
        if !all.is_empty() {
            all.extend(Text::from(" ").0);
        }
        all.extend(line.0);
    }
    Text(all)
}

/// Puts what follows a heading into the group that it heads.
pub(crate) fn grouped(blocks: Vec<Block>) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for block in blocks {
        let heads = block.node().is_some_and(|node| node.kind == Kind::Group);
        match out.last_mut() {
            Some(Block::Node(group)) if group.kind == Kind::Group && !heads => {
                group.content.push(block);
            }
            _ => out.push(block),
        }
    }
    out
}

/// Puts points that begin with an opening quotation mark, up to the closing one,
/// into a quotation: they are to stand in another act.
pub(crate) fn quoted(blocks: Vec<Block>) -> Vec<Block> {
    let mut out = Vec::new();
    let mut open: Option<Vec<Block>> = None;
    for block in blocks {
        let begins = block.node().is_some_and(|node| node.label.starts_with(OPENING));
        let mut run = match open.take() {
            Some(run) => run,
            None if begins => Vec::new(),
            None => {
                out.push(block);
                continue;
            }
        };
        let ends = ends_quotation(&block);
        run.push(block);
        match ends {
            true => out.push(Block::Quote(run)),
            false => open = Some(run),
        }
    }
    out.extend(open.map(Block::Quote));
    out
}

const OPENING: [char; 5] = ['‘', '“', '„', '«', '”'];
const CLOSING: [char; 4] = ['’', '”', '“', '»'];

/// Whether the last words of a block are a closing quotation mark, with or
/// without the point after it.
fn ends_quotation(block: &Block) -> bool {
    match block {
        Block::Text(text) => {
            text.plain().trim_end_matches([';', '.', ',', ' ', '\u{a0}']).ends_with(CLOSING)
        }
        Block::Node(node) => node.content.last().is_some_and(ends_quotation),
        Block::Quote(quoted) => quoted.last().is_some_and(ends_quotation),
        Block::Table(_) | Block::Image(_) => false,
    }
}
