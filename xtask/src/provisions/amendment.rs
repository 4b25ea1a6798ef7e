//! What the amending act inserts and deletes, from its XHTML.
//!
//! Quoted articles and paragraphs carry their number in the id of their
//! container (`005.001A`). For quoted points, subparagraphs and deletions the
//! order says in words where they belong; [`Place`] reads those words.

use super::Unit;
use super::published::{Act, marker, number};
use roxmltree::{Document, Node, ParsingOptions};

pub(crate) fn apply(act: &mut Act, html: &str) -> Result<(), String> {
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(html, options).map_err(|e| e.to_string())?;
    let first = document.descendants().find(|node| node.attribute("id") == Some("art_1"));
    let first = first.ok_or("the amending act has no Article 1")?;
    for (_, cell) in rows(first) {
        order(act, cell, &Place::default())?;
    }
    Ok(())
}

/// Where an order of the amending act takes effect.
#[derive(Clone, Debug, Default)]
struct Place {
    article: Option<String>,
    annex: Option<String>,
    paragraph: Option<String>,
    section: Option<String>,
}

impl Place {
    /// The place that an order names, within the one that its heading names:
    /// "in Article 96(1), ...", "in paragraph 4, ...", "in Section B, ...".
    fn read(&self, order: &str) -> Self {
        let mut place = self.clone();
        let mut words = order.split_whitespace().peekable();
        while let Some(word) = words.next() {
            let next = words.peek().map(|next| next.trim_end_matches([',', ';', ':']));
            let Some(next) = next else { break };
            match word {
                "Article" if next.starts_with(|c: char| c.is_ascii_digit()) => {
                    let mut pieces = next.split('(');
                    place.article = pieces.next().map(str::to_owned);
                    place.paragraph = pieces.next().map(marker);
                }
                "paragraph" if next.starts_with(|c: char| c.is_ascii_digit()) => {
                    place.paragraph = Some(next.to_owned());
                }
                "Annex" => place.annex = Some(next.to_owned()),
                "Section" | "section" => place.section = Some(next.to_owned()),
                _ => {}
            }
        }
        place
    }

    /// The unit meant.
    fn find<'a>(&self, act: &'a mut Act) -> Result<&'a mut Unit, String> {
        let missing = || format!("the published act has no {self:?}");
        let (units, label) = match (&self.annex, &self.article) {
            (Some(annex), _) => (&mut act.annexes, annex),
            (None, Some(article)) => (&mut act.articles, article),
            (None, None) => return Err("an order without a place".to_owned()),
        };
        let unit = units.iter_mut().find(|unit| unit.label == *label).ok_or_else(missing)?;
        match self.paragraph.as_ref().or(self.section.as_ref()) {
            Some(label) => unit.part(label).ok_or_else(missing),
            None => Ok(unit),
        }
    }
}

/// Carries out one order, or the orders that stand below it.
fn order(act: &mut Act, cell: Node<'_, '_>, above: &Place) -> Result<(), String> {
    let words = own_words(cell);
    let place = above.read(&words);
    if words.contains("is amended as follows") && !quotes_points(cell) {
        return rows(cell).into_iter().try_for_each(|(_, cell)| order(act, cell, &place));
    }
    if words.contains(" deleted") {
        return delete(act, &words, &place);
    }
    if words.contains("heading") || words.contains("introductory part") {
        return Ok(());
    }
    if words.contains("following Annex is added") {
        act.annexes.push(annex(cell)?);
        return Ok(());
    }
    if words.contains("subparagraph is added") {
        place.find(act)?.subs.push(Vec::new());
        return Ok(());
    }
    // The text of one subparagraph changes; none of these has points.
    if words.contains("subparagraph is replaced") {
        return match cell.descendants().any(|node| node.has_tag_name("table")) {
            false => Ok(()),
            true => Err(format!("a subparagraph with points: {words}")),
        };
    }
    let quoted: Vec<Node<'_, '_>> =
        cell.descendants().filter(|node| node.attribute("id").is_some_and(is_quoted_id)).collect();
    if quoted.is_empty() {
        let points = points(cell);
        let target = place.find(act)?;
        points.into_iter().for_each(|point| target.put(point));
        return Ok(());
    }
    quoted.into_iter().try_for_each(|node| put_quoted(act, node))
}

/// Puts a quoted article or paragraph in its place.
fn put_quoted(act: &mut Act, node: Node<'_, '_>) -> Result<(), String> {
    let id = node.attribute("id").unwrap_or("");
    let Some((article, _)) = id.split_once('.') else {
        let has_paragraphs = node.descendants().any(|below| {
            below.attribute("id").is_some_and(|id| is_quoted_id(id) && id.contains('.'))
        });
        let subs = if has_paragraphs { Vec::new() } else { subparagraphs(node) };
        let mut articles = Unit::new("", vec![std::mem::take(&mut act.articles)]);
        articles.put(Unit::new(number(id), subs));
        act.articles = articles.subs.into_iter().flatten().collect();
        return Ok(());
    };
    let article = Place { article: Some(number(article)), ..Place::default() };
    article.find(act)?.put(Unit::new(number(id), subparagraphs(node)));
    Ok(())
}

/// `paragraph 5 is deleted`, `points 7 and 9 are deleted`.
fn delete(act: &mut Act, words: &str, place: &Place) -> Result<(), String> {
    let unit = place.find(act)?;
    let Some((_, labels)) = words.split_once("point") else {
        unit.delete();
        return Ok(());
    };
    for label in labels
        .split([' ', '\u{a0}', ','])
        .filter(|word| word.starts_with(|c: char| c.is_ascii_digit()))
    {
        let part = unit.part(label).ok_or_else(|| format!("no point {label} to delete"))?;
        part.delete();
    }
    Ok(())
}

/// Whether an id is that of a quoted article or paragraph: `004A`, `005.001A`.
fn is_quoted_id(id: &str) -> bool {
    let is_number = |part: &str| {
        let digits = part.trim_end_matches(|c: char| c.is_ascii_uppercase());
        digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    match id.split_once('.') {
        Some((article, paragraph)) => is_number(article) && is_number(paragraph),
        None => is_number(id),
    }
}

/// "point (14) is amended as follows" quotes the new point all the same.
fn quotes_points(cell: Node<'_, '_>) -> bool {
    rows(cell).first().is_some_and(|(printed, _)| printed.trim().starts_with('‘'))
}

fn text(node: Node<'_, '_>) -> String {
    node.descendants().filter_map(|node| node.is_text().then(|| node.text()).flatten()).collect()
}

/// The words of an order: its text up to the first table, quotation or article.
fn own_words(cell: Node<'_, '_>) -> String {
    let mut words = String::new();
    for node in cell.children() {
        let text = text(node);
        if node.has_tag_name("table") || node.has_tag_name("div") || text.trim().starts_with('‘')
        {
            break;
        }
        words.push_str(&text);
    }
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn is_paragraph(node: Node<'_, '_>) -> bool {
    node.has_tag_name("p") && node.attribute("class") == Some("oj-normal")
}

/// The rows of the tables that stand directly in a node: marker and text.
fn rows<'a, 'i>(node: Node<'a, 'i>) -> Vec<(String, Node<'a, 'i>)> {
    let tables = node.children().filter(|child| child.has_tag_name("table"));
    tables.flat_map(table_rows).collect()
}

/// The rows of one table, without those of tables in its cells.
fn table_rows<'a, 'i>(table: Node<'a, 'i>) -> Vec<(String, Node<'a, 'i>)> {
    let rows = table.descendants().filter(|node| node.has_tag_name("tr"));
    let own =
        rows.filter(|row| row.ancestors().find(|above| above.has_tag_name("table")) == Some(table));
    own.filter_map(|row| {
        let mut cells = row.children().filter(|cell| cell.has_tag_name("td"));
        let printed = text(cells.next()?);
        Some((printed, cells.next()?))
    })
    .collect()
}

fn points(node: Node<'_, '_>) -> Vec<Unit> {
    rows(node).into_iter().map(point).collect()
}

fn point((printed, cell): (String, Node<'_, '_>)) -> Unit {
    Unit::new(marker(&printed), vec![points(cell)])
}

/// One for each unnumbered block of a quoted paragraph.
fn subparagraphs(node: Node<'_, '_>) -> Vec<Vec<Unit>> {
    let mut subs: Vec<Vec<Unit>> = Vec::new();
    for child in node.children() {
        if is_paragraph(child) {
            subs.push(Vec::new());
        } else if child.has_tag_name("table")
            && let Some(last) = subs.last_mut()
        {
            last.extend(table_rows(child).into_iter().map(point));
        }
    }
    subs
}

/// The added annex: its headings are numbered points with lettered parts.
fn annex(cell: Node<'_, '_>) -> Result<Unit, String> {
    let class = |node: &Node<'_, '_>, name: &str| {
        node.attribute("class").is_some_and(|class| class.split(' ').any(|word| word == name))
    };
    let title = cell.descendants().find(|node| class(node, "oj-doc-ti")).map(text);
    let title = title.ok_or("the added annex has no title")?;
    let label = title.split_whitespace().last().unwrap_or("").to_owned();
    let mut points: Vec<Unit> = Vec::new();
    for heading in cell.descendants().filter(|node| class(node, "oj-ti-grseq-1")) {
        let heading = text(heading);
        let label = heading.trim().split('.').next().unwrap_or("");
        match points.last_mut() {
            Some(point) if !label.starts_with(|c: char| c.is_ascii_digit()) => {
                point.put(Unit::new(label, Vec::new()));
            }
            _ => points.push(Unit::new(label, Vec::new())),
        }
    }
    Ok(Unit::new(label, vec![points]))
}
