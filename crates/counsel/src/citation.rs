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
    let mut text = pieces.next().unwrap_or("").to_owned();
    for (depth, piece) in pieces.enumerate() {
        let group = piece.trim_end_matches(')');
        let digit = group.starts_with(|c: char| c.is_ascii_digit());
        let id = match (kind, depth, digit) {
            ("art", 0, true) => "cite-group-number",
            ("annex", 0, true) => "cite-group-annex",
            ("annex", 0, false) => "cite-group-section",
            _ => "cite-group-letter",
        };
        text.push_str(&words.say_text(id, &[("group", group)]));
    }
    let mut text = words.say_text(&format!("cite-{kind}"), &[("place", &text)]);
    if let (Some("sub"), Some(number)) = (parts.next(), parts.next()) {
        text.push_str(&words.say_text("cite-sub", &[("place", number)]));
    }
    if rulebook.acts.first().is_some_and(|act| act.id == source) {
        return text;
    }
    let acts = rulebook.acts.iter().map(|act| (&act.id, &act.title));
    let guidance = rulebook.guidance.iter().map(|known| (&known.id, &known.title));
    let title = acts.chain(guidance).find(|(id, _)| *id == source).map(|(_, title)| title.as_str());
    let named = words.attribute("sources", source, &[]);
    let title = named.as_deref().or(title).unwrap_or(source);
    words.say_text("cite-of", &[("place", &text), ("source", title)])
}
