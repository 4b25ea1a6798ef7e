//! XML from anywhere, read within bounds.

use crate::refusal::{Reason, Refusal};
use roxmltree::{Document, Error, Node, ParsingOptions};

/// More bytes than any act has: the largest consolidated texts have about 20 MB.
pub(crate) const MAX_BYTES: usize = 64 * 1024 * 1024;
/// Deeper than elements stand in any act: about 40 in tables of annexes.
const MAX_DEPTH: usize = 200;

/// The text of a file.
pub(crate) fn decode<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Refusal> {
    if bytes.len() > MAX_BYTES {
        return Err(Reason::TooLarge.of(file));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = valid.iter().filter(|&&byte| byte == b'\n').count() + 1;
        let column = valid.iter().rev().take_while(|&&byte| byte != b'\n').count() + 1;
        Refusal {
            file: file.to_owned(),
            at: Some((small(line), small(column))),
            reason: Reason::Encoding,
        }
    })?;
    let text = text.trim_start_matches('\u{feff}');
    match text.trim().is_empty() {
        true => Err(Reason::Empty.of(file)),
        false => Ok(text),
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The tree of a text that has been decoded.
pub(crate) fn parse<'a>(file: &str, text: &'a str) -> Result<Document<'a>, Refusal> {
    if text.contains("<!ENTITY") {
        return Err(Reason::Entities.of(file));
    }
    if deeper_than(text, MAX_DEPTH) {
        return Err(Reason::TooDeep.of(file));
    }
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    Document::parse_with_options(text, options).map_err(|error| {
        let place = error.pos();
        let reason = match error {
            Error::UnclosedRootNode | Error::UnexpectedEndOfStream => Reason::CutOff,
            other => Reason::Malformed(other.to_string()),
        };
        Refusal { file: file.to_owned(), at: Some((place.row, place.col)), reason }
    })
}

/// Whether tags stand in one another deeper than this. Counts tags alone, so
/// that nothing is built before the depth is known.
fn deeper_than(text: &str, limit: usize) -> bool {
    let mut depth = 0_usize;
    for piece in text.split('<').skip(1) {
        let Some((tag, _)) = piece.split_once('>') else { continue };
        match tag.as_bytes().first() {
            Some(b'/') => depth = depth.saturating_sub(1),
            Some(b'!' | b'?') | None => {}
            Some(_) if tag.ends_with('/') => {}
            Some(_) => depth += 1,
        }
        if depth > limit {
            return true;
        }
    }
    false
}

/// The name of an element, empty for what is none.
pub(crate) fn name<'a>(node: Node<'a, '_>) -> &'a str {
    match node.is_element() {
        true => node.tag_name().name(),
        false => "",
    }
}

/// The first child element with this name.
pub(crate) fn child<'a, 'i>(node: Node<'a, 'i>, wanted: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| name(*child) == wanted)
}

/// All characters in an element, in their order.
pub(crate) fn text(node: Node<'_, '_>) -> String {
    node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect()
}

/// Line breaks and runs of spaces as one space; spaces that do not break stay.
pub(crate) fn squeeze(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut space = false;
    for character in text.chars() {
        if character.is_ascii_whitespace() {
            space = true;
            continue;
        }
        if space {
            out.push(' ');
            space = false;
        }
        out.push(character);
    }
    if space {
        out.push(' ');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_bytes_are_bounded() {
        let reason = |text: &str| parse("f", text).err().map(|refusal| refusal.reason);
        assert_eq!(reason("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"), Some(Reason::Entities));
        assert_eq!(reason(&"<a>".repeat(1_000_000)), Some(Reason::TooDeep));
        assert_eq!(reason("<a><b>half"), Some(Reason::CutOff));
        assert!(matches!(reason("<a></b>"), Some(Reason::Malformed(_))));
        assert_eq!(decode("f", b"\xff\xfe<\0").err().map(|r| r.reason), Some(Reason::Encoding));
        assert_eq!(decode("f", b" \n").err().map(|r| r.reason), Some(Reason::Empty));
    }
}
