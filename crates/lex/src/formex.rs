//! Formex 4, the format in which the Publications Office keeps acts: the main
//! text (`ACT` or `CONS.ACT`) and annexes (`ANNEX`).

use crate::act::{Block, Change, Kind, Node, Note, Row, Style, Table, Text};
use crate::builder::{Flow, texts};
use crate::xml::{child, name, squeeze, text};
use jiff::civil::Date;
use roxmltree::Node as Element;

/// What a file of a package gives.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    /// The title of the act.
    pub(crate) title: Vec<Text>,
    /// Its parts.
    pub(crate) parts: Vec<Block>,
    /// Its footnotes.
    pub(crate) notes: Vec<Note>,
    /// The last number of those that are counted.
    counted: usize,
    /// The changes that are open, with the mark that closes each.
    changes: Vec<(String, Change)>,
}

/// Reads the root of a file; several files of a package go into one reader.
pub(crate) fn read(reader: &mut Reader, root: Element<'_, '_>) {
    match name(root) {
        "CONS.ACT" => {
            for part in root.descendants().filter(|node| name(*node) == "CONS.DOC").take(1) {
                reader.act(part);
            }
        }
        "ANNEX" => {
            let annex = reader.annex(root);
            reader.parts.push(Block::Node(annex));
        }
        _ => reader.act(root),
    }
}

impl Reader {
    fn act(&mut self, act: Element<'_, '_>) {
        for part in act.children() {
            self.mark(part);
            match name(part) {
                "TITLE" => self.title = self.lines(part),
                "PREAMBLE" => {
                    let node = self.whole(Kind::Preamble, "pbl_1", part);
                    self.keep(node);
                }
                "ENACTING.TERMS" => {
                    let node = self.whole(Kind::Enacting, "enc_1", part);
                    self.keep(node);
                }
                "FINAL" => {
                    let node = self.whole(Kind::Final, "fnp_1", part);
                    self.keep(node);
                }
                "CONS.ANNEX" | "ANNEX" => {
                    let node = self.annex(part);
                    self.parts.push(Block::Node(node));
                }
                _ => {}
            }
        }
    }

    /// Parts of a consolidated text can be left empty; they are no part of it then.
    fn keep(&mut self, node: Node) {
        if !node.content.is_empty() {
            self.parts.push(Block::Node(node));
        }
    }

    fn whole(&mut self, kind: Kind, id: &str, element: Element<'_, '_>) -> Node {
        let mut node = Node::new(kind, id, "");
        node.content = self.content(element);
        node
    }

    fn annex(&mut self, annex: Element<'_, '_>) -> Node {
        let mut node = self.started(Kind::Annex);
        for part in annex.children() {
            self.mark(part);
            match name(part) {
                "TITLE" => (node.label, node.heading) = self.label_and_heading(part),
                "CONTENTS" => node.content.extend(self.content(part)),
                "CONS.ANNEX" | "ANNEX" => {
                    let inner = self.annex(part);
                    node.content.push(Block::Node(inner));
                }
                "BIB.INSTANCE" | "BIB.INSTANCE.CONS" => {}
                "" => {}
                _ => {
                    let mut flow = Flow::default();
                    self.piece(part, Style::Plain, &mut flow);
                    node.content.extend(flow.finish());
                }
            }
        }
        node
    }

    /// A part, with the changes that are open where it begins.
    fn started(&self, kind: Kind) -> Node {
        let mut node = Node::new(kind, "", "");
        node.change = self.changes.last().map(|(_, change)| change.clone());
        node
    }

    /// All that stands in an element.
    fn content(&mut self, element: Element<'_, '_>) -> Vec<Block> {
        let mut flow = Flow::default();
        self.inner(element, Style::Plain, &mut flow);
        flow.finish()
    }

    /// The texts in an element that holds nothing else.
    fn lines(&mut self, element: Element<'_, '_>) -> Vec<Text> {
        texts(self.content(element))
    }

    fn inner(&mut self, element: Element<'_, '_>, style: Style, flow: &mut Flow) {
        for part in element.children() {
            self.piece(part, style, flow);
        }
    }

    /// One child of an element: text, an element within text, or a part.
    fn piece(&mut self, part: Element<'_, '_>, style: Style, flow: &mut Flow) {
        self.mark(part);
        if let Some(text) = part.text().filter(|_| part.is_text()) {
            flow.push(&squeeze(text), style);
            return;
        }
        match name(part) {
            "" | "BIB.INSTANCE" | "IE" | "TOC" => {}
            "HT" => self.highlighted(part, style, flow),
            "FT" => flow.push(&figure(part), style),
            "QUOT.START" | "QUOT.END" => flow.push(&quotation_mark(part), style),
            "NOTE" => self.note(part, flow),
            "INCL.ELEMENT" => {
                flow.block(Block::Image(part.attribute("FILEREF").unwrap_or_default().to_owned()));
                self.inner(part, style, flow);
            }
            "DATE" | "REF.DOC" | "REF.DOC.OJ" | "LINK" | "TXT" | "ADDR" | "KEYWORD" => {
                self.inner(part, style, flow);
            }
            "DIVISION" => {
                let node = self.division(part);
                flow.block(Block::Node(node));
            }
            "ARTICLE" => {
                let node = self.article(part);
                flow.block(Block::Node(node));
            }
            "PARAG" => {
                let node = self.paragraph(part);
                flow.block(Block::Node(node));
            }
            "VISA" => {
                let mut node = self.started(Kind::Visa);
                node.content = self.content(part);
                flow.block(Block::Node(node));
            }
            "CONSID" => {
                let node = self.recital(part);
                flow.block(Block::Node(node));
            }
            "ITEM" => {
                let node = self.item(part);
                flow.block(Block::Node(node));
            }
            "NP" => {
                let node = self.numbered(Kind::Point, part);
                flow.block(Block::Node(node));
            }
            "DLIST.ITEM" => {
                let mut node = self.started(Kind::Point);
                node.content = self.content(part);
                flow.block(Block::Node(node));
            }
            "GR.SEQ" => self.group(part, flow),
            "QUOT.S" => {
                let quoted = self.content(part);
                flow.block(Block::Quote(quoted));
            }
            "TBL" => {
                let table = self.table(part);
                flow.block(Block::Table(table));
            }
            _ => {
                flow.end_text();
                self.inner(part, style, flow);
                flow.end_text();
            }
        }
    }

    fn highlighted(&mut self, element: Element<'_, '_>, style: Style, flow: &mut Flow) {
        let style = match element.attribute("TYPE") {
            Some("ITALIC") => Style::Italic,
            Some("BOLD") => Style::Bold,
            Some("SUP") => Style::Super,
            Some("SUB") => Style::Sub,
            _ => style,
        };
        if element.attribute("TYPE") != Some("UC") {
            return self.inner(element, style, flow);
        }
        for part in element.children() {
            match part.text().filter(|_| part.is_text()) {
                Some(text) => flow.push(&squeeze(&text.to_uppercase()), style),
                None => self.piece(part, style, flow),
            }
        }
    }

    fn note(&mut self, element: Element<'_, '_>, flow: &mut Flow) {
        let label = match element.attribute("NUMBERING") {
            Some("STAR") => element.attribute("NUMBER.ORG").unwrap_or("*").to_owned(),
            _ => {
                self.counted += 1;
                self.counted.to_string()
            }
        };
        let place = self.notes.len();
        self.notes.push(Note { label: label.clone(), content: Vec::new() });
        let content = self.content(element);
        if let Some(note) = self.notes.get_mut(place) {
            note.content = content;
        }
        flow.call(place, &label);
    }

    fn division(&mut self, element: Element<'_, '_>) -> Node {
        let mut node = self.started(Kind::Division);
        let mut flow = Flow::default();
        for part in element.children() {
            match name(part) {
                "TITLE" => (node.label, node.heading) = self.label_and_heading(part),
                _ => self.piece(part, Style::Plain, &mut flow),
            }
        }
        node.content = flow.finish();
        node
    }

    /// The label of a title and its heading. A title with one line has a label
    /// only if a heading stands beside it.
    fn label_and_heading(&mut self, title: Element<'_, '_>) -> (String, Vec<Text>) {
        let mut lines = Vec::new();
        let mut heading = Vec::new();
        for part in title.children() {
            self.mark(part);
            match name(part) {
                "TI" => {
                    if let Some(numbered) = child(part, "NP") {
                        let node = self.numbered(Kind::Point, numbered);
                        return (node.label, texts(node.content));
                    }
                    lines.extend(self.lines(part));
                }
                "STI" => heading.extend(self.lines(part)),
                _ => {}
            }
        }
        if lines.is_empty() {
            return (String::new(), heading);
        }
        let label = lines.remove(0).plain();
        lines.extend(heading);
        (label, lines)
    }

    fn article(&mut self, element: Element<'_, '_>) -> Node {
        let mut node = self.started(Kind::Article);
        node.id = element.attribute("IDENTIFIER").unwrap_or_default().to_owned();
        let mut flow = Flow::default();
        for part in element.children() {
            match name(part) {
                "TI.ART" => node.label = joined(&self.lines(part)),
                "STI.ART" => node.heading = self.lines(part),
                _ => self.piece(part, Style::Plain, &mut flow),
            }
        }
        node.content = flow.finish();
        node
    }

    fn paragraph(&mut self, element: Element<'_, '_>) -> Node {
        let mut node = self.started(Kind::Paragraph);
        node.id = element.attribute("IDENTIFIER").unwrap_or_default().to_owned();
        let mut flow = Flow::default();
        for part in element.children() {
            match name(part) {
                "NO.PARAG" => node.label = joined(&self.lines(part)),
                _ => self.piece(part, Style::Plain, &mut flow),
            }
        }
        node.content = flow.finish();
        node
    }

    fn recital(&mut self, element: Element<'_, '_>) -> Node {
        match child(element, "NP") {
            Some(numbered) => self.numbered(Kind::Recital, numbered),
            None => {
                let mut node = self.started(Kind::Recital);
                node.content = self.content(element);
                node
            }
        }
    }

    /// An item of a list. Dashes are left by the format to whoever prints it.
    fn item(&mut self, element: Element<'_, '_>) -> Node {
        let mut inside = element.children().filter(Element::is_element);
        if let (Some(numbered), None) =
            (inside.next().filter(|part| name(*part) == "NP"), inside.next())
        {
            return self.numbered(Kind::Point, numbered);
        }
        let mut node = self.started(Kind::Point);
        node.content = self.content(element);
        node
    }

    fn numbered(&mut self, kind: Kind, element: Element<'_, '_>) -> Node {
        let mut node = self.started(kind);
        let mut flow = Flow::default();
        for part in element.children() {
            match name(part) {
                "NO.P" => node.label = joined(&self.lines(part)),
                _ => self.piece(part, Style::Plain, &mut flow),
            }
        }
        node.content = flow.finish();
        node
    }

    /// A group with a title is a part of its own; one without is only layout.
    fn group(&mut self, element: Element<'_, '_>, flow: &mut Flow) {
        let titled = child(element, "TITLE").is_some() || child(element, "NO.GR.SEQ").is_some();
        if !titled {
            flow.end_text();
            self.inner(element, Style::Plain, flow);
            flow.end_text();
            return;
        }
        let mut node = self.started(Kind::Group);
        let mut inner = Flow::default();
        for part in element.children() {
            match name(part) {
                "NO.GR.SEQ" => node.label = joined(&self.lines(part)),
                "TITLE" => {
                    let (label, heading) = self.label_and_heading(part);
                    match (node.label.is_empty(), heading.is_empty(), child(part, "TI")) {
                        (true, _, Some(ti)) if child(ti, "NP").is_some() => {
                            (node.label, node.heading) = (label, heading);
                        }
                        _ => {
                            node.heading = vec![Text::from(label.as_str())];
                            node.heading.extend(heading);
                        }
                    }
                }
                _ => self.piece(part, Style::Plain, &mut inner),
            }
        }
        node.content = inner.finish();
        flow.block(Block::Node(node));
    }

    fn table(&mut self, element: Element<'_, '_>) -> Table {
        let mut table = Table::default();
        for part in element.children() {
            match name(part) {
                "TITLE" => table.title = self.lines(part),
                "CORPUS" => self.rows(part, &mut table),
                "" => {}
                _ => {
                    let content = self.content(part);
                    table.rows.push(Row { header: false, cells: vec![content] });
                }
            }
        }
        table
    }

    fn rows(&mut self, element: Element<'_, '_>, table: &mut Table) {
        for part in element.children() {
            self.mark(part);
            match name(part) {
                "ROW" => {
                    let cells = part.children().filter(|cell| name(*cell) == "CELL");
                    let cells = cells.map(|cell| self.content(cell)).collect();
                    let header = part.attribute("TYPE") == Some("HEADER");
                    table.rows.push(Row { header, cells });
                }
                "BLK" => self.rows(part, table),
                "TI.BLK" => {
                    let content = self.content(part);
                    table.rows.push(Row { header: false, cells: vec![content] });
                }
                _ => {}
            }
        }
    }

    /// Notes the marks of changes, which are instructions to programs and need
    /// not nest with elements.
    fn mark(&mut self, node: Element<'_, '_>) {
        let Some(mark) = node.pi() else { return };
        let value = mark.value.unwrap_or_default();
        match mark.target {
            "CLG.MDFO" => {
                let change = Change {
                    action: attribute(value, "ACTION").to_owned(),
                    by: attribute(value, "ACTIVE.DOC").to_owned(),
                    at: attribute(value, "ACTIVE.LOC").to_owned(),
                };
                self.changes.push((attribute(value, "ID").to_owned(), change));
            }
            "CLG.MDFC" => {
                let closed = attribute(value, "IDREF");
                self.changes.retain(|(id, _)| id != closed);
            }
            _ => {}
        }
    }
}

/// The value of an attribute in an instruction: `ID="M1" ACTION="REPLACED"`.
fn attribute<'a>(value: &'a str, wanted: &str) -> &'a str {
    let mut rest = value;
    while let Some((before, after)) = rest.split_once("=\"") {
        let Some((found, tail)) = after.split_once('"') else { break };
        if before.trim() == wanted {
            return found;
        }
        rest = tail;
    }
    ""
}

/// The characters of texts in one line.
fn joined(texts: &[Text]) -> String {
    let lines: Vec<String> = texts.iter().map(Text::plain).collect();
    lines.join(" ")
}

/// A quotation mark, which Formex gives by its code.
fn quotation_mark(element: Element<'_, '_>) -> String {
    let code = element.attribute("CODE").and_then(|code| u32::from_str_radix(code, 16).ok());
    code.and_then(char::from_u32).map(String::from).unwrap_or_default()
}

/// A formatted number: Formex leaves out the spaces of `35 000 000`.
fn figure(element: Element<'_, '_>) -> String {
    let digits = text(element);
    let whole = digits.chars().all(|digit| digit.is_ascii_digit());
    if element.attribute("TYPE") != Some("NUMBER") || !whole || digits.len() < 4 {
        return squeeze(&digits);
    }
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

/// A day written `20240613`.
pub(crate) fn day(text: &str) -> Option<Date> {
    Date::strptime("%Y%m%d", text.trim()).ok()
}

/// The characters of a file, by a walk that knows no structure. Left out: what
/// describes the file, contents that repeat headings, and formats of numbers.
pub(crate) fn letters(root: Element<'_, '_>, letters: &mut crate::coverage::Letters) {
    const APART: [&str; 7] = [
        "BIB.INSTANCE",
        "BIB.INSTANCE.CONS",
        "INFO.CONSLEG",
        "INFO.PROD",
        "FAM.COMP",
        "TOC",
        "BIB.DATA",
    ];
    for node in root.descendants() {
        let within = |wanted: &[&str]| node.ancestors().any(|outer| wanted.contains(&name(outer)));
        if within(&APART) {
            continue;
        }
        let stream = if within(&["NOTE"]) { &mut letters.notes } else { &mut letters.body };
        match name(node) {
            "QUOT.START" | "QUOT.END" => {
                crate::coverage::Letters::push(stream, &quotation_mark(node));
            }
            _ if node.is_text() => {
                crate::coverage::Letters::push(stream, node.text().unwrap_or_default());
            }
            _ => {}
        }
    }
}
