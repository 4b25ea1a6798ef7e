//! Citations as people write them, in their language.

use crate::words::Words;
use nomos::Rulebook;

/// A citation of the rulebook (`AIA art 5(1)(c)`) in words: "Article 5(1)(c)".
/// Sources other than the first act are named by their official number.
#[must_use]
pub fn in_words(words: &Words, rulebook: &Rulebook, citation: &str) -> String {
    let Some((source, place)) = citation.split_once(' ') else {
        return citation.to_owned();
    };
    let mut parts = place.split(' ');
    let (kind, locator) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    let mut pieces = locator.split('(');
    let number = pieces.next().unwrap_or("");
    let in_points = divided_into_points(rulebook, source, kind, number);
    let mut text = match kind {
        "art" => words.say_with("cite-art-number", &[("number", &inserted(words, number))]),
        _ => number.to_owned(),
    };
    let mut under_a_point = false;
    for (depth, piece) in pieces.enumerate() {
        let group = piece.trim_end_matches(')');
        let digit = group.starts_with(|c: char| c.is_ascii_digit());
        let id = match (kind, depth, digit) {
            ("art", 0, true) if in_points => "cite-group-point",
            ("art", 0, true) => "cite-group-number",
            ("annex", 0, true) => "cite-group-annex",
            ("annex", 0, false) if group.starts_with(char::is_uppercase) => "cite-group-section",
            ("annex", 0, false) => "cite-group-annex",
            _ if under_a_point => "cite-group-under",
            _ => "cite-group-letter",
        };
        under_a_point = !matches!(id, "cite-group-number" | "cite-group-section");
        let group = if digit { inserted(words, group) } else { group.to_owned() };
        text.push_str(&words.say_text(id, &[("group", &group)]));
    }
    let mut text = words.say_text(&format!("cite-{kind}"), &[("place", &text)]);
    if let (Some("sub"), Some(number)) = (parts.next(), parts.next()) {
        text.push_str(&words.say_with("cite-sub", &[("place", number)]));
    }
    if rulebook.acts.first().is_some_and(|act| act.id == source) {
        return text;
    }
    words.say_text(
        "cite-of",
        &[("place", &text), ("source", &source_in_words(words, rulebook, source))],
    )
}

/// An act or guidance as it is called in a sentence, or else by its number.
#[must_use]
pub fn source_in_words(words: &Words, rulebook: &Rulebook, source: &str) -> String {
    let acts = rulebook.acts.iter().map(|act| (&act.id, &act.title));
    let guidance = rulebook.guidance.iter().map(|known| (&known.id, &known.title));
    let title = acts.chain(guidance).find(|(id, _)| *id == source).map(|(_, title)| title.as_str());
    let named = words.attribute("sources", source, &[]);
    named.unwrap_or_else(|| title.unwrap_or(source).to_owned())
}

/// A number with the letter of what was inserted after it: 1a, in French 1 bis.
#[must_use]
pub fn inserted(words: &Words, number: &str) -> String {
    let (digits, letter) = number.split_at(number.len() - trailing_letters(number));
    if letter.is_empty() || digits.is_empty() {
        return number.to_owned();
    }
    words.say_text("cite-inserted", &[("number", digits), ("letter", letter)])
}

/// How many bytes of ASCII letters a number ends with.
fn trailing_letters(number: &str) -> usize {
    number.bytes().rev().take_while(u8::is_ascii_lowercase).count()
}

/// Whether the first group of an article is a point, not a paragraph: so in
/// Article 3 (definitions) and in Article 1 of an amending act.
fn divided_into_points(rulebook: &Rulebook, source: &str, kind: &str, article: &str) -> bool {
    let act = rulebook.acts.iter().find(|act| act.id == source);
    let amends = act.is_some_and(|act| act.amends.is_some());
    kind == "art" && article == if amends { "1" } else { "3" }
}
