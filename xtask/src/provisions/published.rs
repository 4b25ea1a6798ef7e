//! The act as published, from its Formex files.

use super::Unit;
use roxmltree::{Document, Node};
use std::path::Path;

/// Articles and annexes, in the order of the text.
#[derive(Debug, Default)]
pub(crate) struct Act {
    pub(crate) articles: Vec<Unit>,
    pub(crate) annexes: Vec<Unit>,
}

/// The text files of a Formex package, in order: name and contents.
pub(crate) fn files(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let entries =
        std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // The manifest and the table of contents hold no text of their own.
        if name.ends_with(".fmx.xml") && !name.contains(".doc.") && !name.contains(".toc.") {
            files.push((name, super::read(&path)?));
        }
    }
    files.sort();
    Ok(files)
}

pub(crate) fn read(files: &[(String, String)]) -> Result<Act, String> {
    let mut act = Act::default();
    for (name, text) in files {
        let document = Document::parse(text).map_err(|error| format!("{name}: {error}"))?;
        let root = document.root_element();
        if root.has_tag_name("ANNEX") {
            act.annexes.push(annex(root));
        } else {
            let articles = root.descendants().filter(|node| node.has_tag_name("ARTICLE"));
            act.articles.extend(articles.filter(|node| !is_quoted(*node)).map(article));
        }
    }
    Ok(act)
}

/// Articles 102 to 110 quote the acts that they amend.
fn is_quoted(node: Node<'_, '_>) -> bool {
    node.ancestors().any(|above| above.has_tag_name("QUOT.S"))
}

fn children<'a, 'i>(node: Node<'a, 'i>, tag: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(move |child| child.has_tag_name(tag))
}

fn text(node: Node<'_, '_>) -> String {
    node.descendants().filter_map(|node| node.is_text().then(|| node.text()).flatten()).collect()
}

/// `004A` is 4a, `006.003` is 3.
pub(crate) fn number(identifier: &str) -> String {
    let last = identifier.rsplit('.').next().unwrap_or("");
    last.trim_start_matches('0').to_lowercase()
}

/// What a printed marker says: `(a)`, `3.`, `‘(14a)`.
pub(crate) fn marker(printed: &str) -> String {
    printed.trim().trim_matches(['‘', '(', ')', '.']).to_owned()
}

fn article(node: Node<'_, '_>) -> Unit {
    let label = number(node.attribute("IDENTIFIER").unwrap_or(""));
    let paragraphs: Vec<Unit> = children(node, "PARAG")
        .map(|paragraph| {
            let label = number(paragraph.attribute("IDENTIFIER").unwrap_or(""));
            Unit::new(label, subparagraphs(paragraph))
        })
        .collect();
    let subs = if paragraphs.is_empty() { subparagraphs(node) } else { vec![paragraphs] };
    Unit::new(label, subs)
}

/// One for each unnumbered block; text that follows a list is a block, too.
fn subparagraphs(node: Node<'_, '_>) -> Vec<Vec<Unit>> {
    let mut subs = Vec::new();
    for block in children(node, "ALINEA") {
        let mut points = Vec::new();
        for part in block.children() {
            if part.has_tag_name("P") && !points.is_empty() {
                subs.push(std::mem::take(&mut points));
            }
            points.extend(items(part));
        }
        subs.push(points);
    }
    subs
}

/// The points of a list, or of the list inside a paragraph of text. Dashes
/// have no label that could be cited, and are not points.
fn items(node: Node<'_, '_>) -> Vec<Unit> {
    if node.has_tag_name("P") || node.has_tag_name("CONTENTS") {
        return node.children().flat_map(items).collect();
    }
    if node.has_tag_name("NP") {
        return vec![point(node)];
    }
    if !node.has_tag_name("LIST") || is_quoted(node) {
        return Vec::new();
    }
    children(node, "ITEM").flat_map(|item| children(item, "NP")).map(point).collect()
}

fn point(node: Node<'_, '_>) -> Unit {
    let printed = children(node, "NO.P").map(text).collect::<String>();
    let below = children(node, "P").flat_map(items).collect();
    Unit::new(marker(&printed), vec![below])
}

fn annex(node: Node<'_, '_>) -> Unit {
    let headings = |node| children(node, "TITLE").flat_map(|title| children(title, "TI"));
    let title = |node| headings(node).map(text).next();
    // Annex X has its name in the same heading, in a second paragraph.
    let first = headings(node).flat_map(|heading| children(heading, "P")).map(text).next();
    let label = first.unwrap_or_default();
    let label = label.split_whitespace().last().unwrap_or("").to_owned();
    let mut parts = Vec::new();
    for contents in children(node, "CONTENTS") {
        for child in contents.children() {
            if child.has_tag_name("GR.SEQ") {
                let title = title(child).unwrap_or_default();
                parts.push(section(&title, child.children().flat_map(items).collect()));
            } else {
                parts.extend(items(child));
            }
        }
    }
    Unit::new(label, vec![parts])
}

/// `Section A. ...` and `Section 1` are sections, `3.Quality ...` is a point.
fn section(title: &str, parts: Vec<Unit>) -> Unit {
    let named = title.trim().strip_prefix("Section");
    let label = named
        .unwrap_or(title)
        .trim()
        .split(|c: char| c == '.' || c.is_whitespace())
        .next()
        .unwrap_or("");
    Unit { section: named.is_some(), ..Unit::new(label, vec![parts]) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The heading of an annex may hold its name beside its number.
    #[test]
    fn an_annex_is_called_by_its_number_alone() {
        let label = |heading: &str| {
            let text = format!("<ANNEX><TITLE><TI>{heading}</TI></TITLE></ANNEX>");
            Document::parse(&text).map(|document| annex(document.root_element()).label)
        };
        assert_eq!(label("<P>ANNEX IX</P>"), Ok("IX".to_owned()));
        assert_eq!(label("<P>ANNEX X</P><P>Systems for Justice</P>"), Ok("X".to_owned()));
    }
}
