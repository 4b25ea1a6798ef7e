//! Citations as people write them, in their language.

use crate::words::Words;
use nomos::Rulebook;
use nomos::rulebook::Rule;

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

/// The conclusions that rest on a provision as people write it ("Article 27", "art. 6(3)",
/// "annexe III, point 4"), in the order of the rulebook; what lies below it counts.
#[must_use]
pub fn conclusions_at<'r>(words: &Words, rulebook: &'r Rulebook, typed: &str) -> Vec<&'r str> {
    let Some(first_act) = rulebook.acts.first() else { return Vec::new() };
    let mut typed = numbering(typed);
    // A bare number is that of an article.
    if typed.first().is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit())) {
        typed.splice(0..0, numbering(&words.say_text("cite-art", &[("place", "")])));
    }
    if typed.len() < 2 {
        return Vec::new();
    }
    let rests_on_it = |rule: &&Rule| {
        let firsts = rule.versions.iter().filter_map(|version| version.cites.first());
        let mut firsts = firsts.map(ToString::to_string);
        firsts.any(|cite| {
            cite.split(' ').next() == Some(first_act.id.as_str())
                && begins(&numbering(&in_words(words, rulebook, &cite)), &typed)
        })
    };
    let conclusions = rulebook.rules.iter().filter(|rule| rule.is_conclusion());
    conclusions.filter(rests_on_it).map(|rule| rule.id.as_str()).collect()
}

/// The kind of provision, and what numbers it; not the words between ("paragraph", "point").
fn numbering(text: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let numbers = |word: &str| {
        word.len() < 3
            || word.chars().any(|c| c.is_ascii_digit())
            || word.chars().all(|c| "ivx".contains(c))
            || word == "bis"
    };
    let wanted = words.enumerate().filter(|(nth, word)| *nth == 0 || numbers(word));
    wanted.map(|(_, word)| word.to_owned()).collect()
}

/// Whether a place lies at or below the one that was typed, whose kind may be cut short.
fn begins(place: &[String], typed: &[String]) -> bool {
    let (Some((kind, numbers)), Some((typed_kind, typed))) =
        (place.split_first(), typed.split_first())
    else {
        return false;
    };
    let cut_short = typed_kind.len() >= 3 && kind.starts_with(typed_kind.as_str());
    (cut_short || typed_kind.starts_with(kind.as_str())) && numbers.starts_with(typed)
}
