//! The one way to lay out a rulebook file.
//!
//! The formatter keeps the author's lines and comments and settles what is
//! between them: indentation, spaces, blank lines. The tokens never change.

use crate::lexer::{Token, TokenKind, lex};
use crate::source::{Source, Span};
use crate::syntax::{ItemKind, TimeUnit};

/// Clauses and types, set off by two spaces where they follow the name of a
/// declaration.
const CLAUSES: [&str; 27] = [
    "after", "by", "cites", "costs", "daily", "date", "due", "fine", "fixed", "formerly",
    "instead", "is", "known", "left", "lower", "number", "on", "one", "prior", "repealed", "show",
    "since", "some", "under", "until", "up", "yes",
];

/// One step of indentation.
const STEP: usize = 4;

/// The text in its one layout, or nothing if it cannot be read.
#[must_use]
pub fn format(source: &Source) -> Option<String> {
    let (tokens, unreadable) = lex(0, &source.text);
    let (items, faults) = crate::parser::parse(0, source);
    if !unreadable.is_empty() || !faults.is_empty() {
        return None;
    }
    let items = items
        .iter()
        .map(|item| {
            let holds = match item.kind {
                ItemKind::Rule { .. } => Bracket::Body,
                ItemKind::Example(_) => Bracket::Values,
                _ => Bracket::List,
            };
            (item.span, holds)
        })
        .collect();
    let mut printer = Printer {
        text: &source.text,
        items,
        out: String::new(),
        holds: Bracket::List,
        before: "",
        brackets: Vec::new(),
        hang: None,
        header: 0,
    };
    let mut previous: Option<Token> = None;
    for token in tokens.iter().filter(|token| token.kind != TokenKind::End) {
        printer.token(previous, *token);
        previous = Some(*token);
    }
    if !printer.out.is_empty() {
        printer.out.push('\n');
    }
    Some(printer.out)
}

/// What a bracket holds.
#[derive(Clone, Copy, PartialEq)]
enum Bracket {
    /// One condition.
    Body,
    /// What an example gives and expects.
    Values,
    /// Entries with commas between them.
    List,
}

struct Printer<'a> {
    text: &'a str,
    /// The declarations, each from its keyword to its end, and what their
    /// outermost bracket holds.
    items: Vec<(Span, Bracket)>,
    out: String,
    /// What the outermost bracket of the declaration at hand holds.
    holds: Bracket,
    /// The last word that is no remark.
    before: &'a str,
    /// The brackets that are open.
    brackets: Vec<Bracket>,
    /// Column to which lines after `given` or `expect` are set.
    hang: Option<usize>,
    /// How many words of the declaration at hand stand before this one.
    header: usize,
}

impl<'a> Printer<'a> {
    fn word(&self, token: Token) -> &'a str {
        self.text.get(token.span.range()).unwrap_or("")
    }

    fn token(&mut self, previous: Option<Token>, token: Token) {
        let word = self.word(token);
        let mut items = self.items.iter();
        let item = items.find(|(item, _)| item.start == token.span.start).copied();
        if let Some((_, holds)) = item {
            (self.header, self.holds) = (0, holds);
        }
        if matches!(word, "}" | ")") {
            self.brackets.pop();
        }
        if self.brackets.is_empty() {
            self.hang = None;
        }
        if let Some(previous) = previous {
            let between = self.text.get(previous.span.end as usize..token.span.start as usize);
            match between.unwrap_or("").matches('\n').count() {
                0 if item.is_some() => self.out.push('\n'),
                0 => self.out.push_str(self.space(previous, token)),
                1 => self.out.push('\n'),
                // No blank line at either end of a bracket.
                _ if matches!(self.word(previous), "{" | "(") || matches!(word, "}" | ")") => {
                    self.out.push('\n');
                }
                _ => self.out.push_str("\n\n"),
            }
        }
        if self.out.is_empty() || self.out.ends_with('\n') {
            let column = self.column(token);
            self.out.extend(std::iter::repeat_n(' ', column));
        }
        self.out.push_str(word);
        if matches!(word, "{" | "(") {
            self.brackets.push(match (word, self.brackets.is_empty()) {
                ("(", _) => Bracket::Body,
                (_, true) => self.holds,
                (_, false) => Bracket::List,
            });
        }
        if self.opens_values(token) {
            self.hang = Some(STEP + "given  ".len());
        }
        if !is_remark(token) {
            self.before = word;
        }
        self.header += 1;
    }

    /// Whether this is the `given` or `expect` of an example.
    fn opens_values(&self, token: Token) -> bool {
        self.brackets == [Bracket::Values] && matches!(self.word(token), "given" | "expect")
    }

    /// The column of a token that begins a line.
    fn column(&self, token: Token) -> usize {
        let word = self.word(token);
        let remark = is_remark(token);
        let depth = self.brackets.len();
        if depth == 0 {
            // What goes on with a declaration is set in; its keyword is not.
            let inside = self.items.iter().any(|(item, _)| {
                item.start < token.span.start && token.span.start < item.end && !remark
            });
            return if inside && !matches!(word, "{" | "}") { STEP } else { 0 };
        }
        if let Some(hang) = self.hang {
            let own = self.opens_values(token) || (remark && depth == 1);
            return if own { STEP } else { hang + STEP * (depth - 1) };
        }
        let goes_on = match self.brackets.last() {
            Some(Bracket::List) => !matches!(self.before, "{" | ","),
            _ => !matches!(self.before, "{" | "(") && !matches!(word, "and" | "unless"),
        };
        let goes_on = goes_on && !remark && !matches!(word, "}" | ")");
        STEP * (depth + usize::from(goes_on))
    }

    /// What stands between two tokens on one line.
    fn space(&self, previous: Token, token: Token) -> &'static str {
        let (before, word) = (self.word(previous), self.word(token));
        let tight = matches!(word, "," | ")" | "/")
            || matches!(before, "(" | "/")
            || (before == "{" && word == "}");
        let in_header = self.brackets.is_empty() && self.header > 1;
        let clause = in_header
            && token.kind == TokenKind::Word
            && CLAUSES.contains(&word)
            // `by` in `repealed by`, the dates after `since` and the names after `to` stay close.
            && !matches!(before, "repealed" | "since" | "until" | "by" | "due" | "to")
            && !TimeUnit::ALL.iter().any(|unit| unit.word() == before);
        if tight {
            ""
        } else if clause || (before == "given" && self.opens_values(previous)) {
            "  "
        } else {
            " "
        }
    }
}

fn is_remark(token: Token) -> bool {
    matches!(token.kind, TokenKind::Comment | TokenKind::Doc)
}
