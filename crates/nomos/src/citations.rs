//! Every citation of a rulebook with its place: for those who compare it with
//! the text of the law.

use crate::lexer::{Token, TokenKind, lex};
use crate::parser::parse;
use crate::rulebook::Citation;
use crate::source::{Source, Span};
use crate::syntax::{Item, ItemKind};

/// A citation, and the declaration in which it stands.
#[derive(Clone, Debug)]
pub struct Cited {
    /// The name of the declaration.
    pub owner: String,
    /// What is cited.
    pub citation: Citation,
    /// Where.
    pub span: Span,
    /// Whether the declaration is of the law in force: not repealed, not
    /// replaced by a version of a later act, and no contradiction, which says
    /// nothing of what the law asks.
    pub in_force: bool,
}

/// The citations of all declarations, in the order of the text. They are read
/// from the text itself, so that a citation counts wherever it stands in a
/// declaration.
#[must_use]
pub fn citations(sources: &[Source]) -> Vec<Cited> {
    let parsed: Vec<(u32, &Source, Vec<Item>)> =
        (0..).zip(sources).map(|(nth, source)| (nth, source, parse(nth, source).0)).collect();
    let items: Vec<&Item> = parsed.iter().flat_map(|(_, _, items)| items).collect();
    let mut cited = Vec::new();
    for (nth, source, own) in &parsed {
        let (tokens, _) = lex(*nth, &source.text);
        for item in own {
            let within = |token: &&Token| {
                item.span.start <= token.span.start && token.span.end <= item.span.end
            };
            let tokens: Vec<Token> = tokens.iter().filter(within).copied().collect();
            let in_force = is_in_force(item, &items);
            cited.extend(in_item(source, &tokens).into_iter().map(|(citation, span)| Cited {
                owner: item.name.value.clone(),
                citation,
                span,
                in_force,
            }));
        }
    }
    cited
}

fn in_item(source: &Source, tokens: &[Token]) -> Vec<(Citation, Span)> {
    let text = |token: &Token| source.text.get(token.span.range()).unwrap_or("");
    let mut found = Vec::new();
    for (at, window) in tokens.windows(3).enumerate() {
        let [act, part, place] = window else { continue };
        let is_place = act.kind == TokenKind::Word
            && matches!(text(part), "art" | "annex" | "rec" | "para")
            && place.kind == TokenKind::Locator;
        if !is_place {
            continue;
        }
        let mut span = act.span.to(place.span);
        let mut said = format!("{} {}", text(part), text(place));
        if let (Some(sub), Some(number)) = (tokens.get(at + 3), tokens.get(at + 4))
            && text(sub) == "sub"
            && number.kind == TokenKind::Locator
        {
            said = format!("{said} sub {}", text(number));
            span = span.to(number.span);
        }
        found.push((Citation { source: text(act).to_owned(), place: said }, span));
    }
    found
}

/// Acts rank as they are declared; without `by`, a version is of the first.
fn is_in_force(item: &Item, all: &[&Item]) -> bool {
    let acts: Vec<&str> = all
        .iter()
        .filter(|item| matches!(item.kind, ItemKind::Act { .. }))
        .map(|act| act.name.value.as_str())
        .collect();
    let rank = |item: &Item| {
        let by = item.by.as_ref()?;
        acts.iter().position(|act| *act == by.value)
    };
    let latest = all.iter().filter(|other| other.name.value == item.name.value);
    item.repealed_by.is_none()
        && !item.kind.is_contradiction()
        && latest.map(|other| rank(other).unwrap_or(0)).max() <= Some(rank(item).unwrap_or(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_latest_version_of_a_rule_is_in_force() {
        let text = r#"
            act A "One" from 2024-07-12
            act B "Two" amends A from 2026-12-02
            fact f  cites A art 1(a) sub 2  yes/no
            term t  cites A art 2 { f }
            term t  cites A art 3, B art 1  by B { not f }
            finding gone  cites A art 4  repealed by B { t }
        "#;
        let found: Vec<(String, bool)> = citations(&[Source::new("a.nomos", text)])
            .iter()
            .map(|cited| (format!("{} {}", cited.owner, cited.citation), cited.in_force))
            .collect();
        let expected = [
            ("f A art 1(a) sub 2", true),
            ("t A art 2", false),
            ("t A art 3", true),
            ("t B art 1", true),
            ("gone A art 4", false),
        ];
        assert_eq!(found, expected.map(|(text, in_force)| (text.to_owned(), in_force)));
    }
}
