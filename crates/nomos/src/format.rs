//! The one way to lay out a rulebook file.
//!
//! The formatter keeps the author's lines and comments and settles what is
//! between them: indentation, spaces, blank lines. The tokens never change.

use crate::lexer::{Token, TokenKind, lex};
use crate::source::Source;

/// Clauses set off by two spaces, as are the words that open a list of values.
const CLAUSES: [&str; 12] = [
    "cites", "by", "repealed", "since", "until", "like", "on", "known", "yes", "one", "some",
    "number",
];

/// The text in its one layout, or nothing if it cannot be read.
#[must_use]
pub fn format(source: &Source) -> Option<String> {
    let (tokens, diagnostics) = lex(0, &source.text);
    if !diagnostics.is_empty() {
        return None;
    }
    let mut printer = Printer {
        text: &source.text,
        out: String::new(),
        depth: 0,
        hang: None,
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

struct Printer<'a> {
    text: &'a str,
    out: String,
    depth: usize,
    /// Column to which lines after `given` or `expect` are set.
    hang: Option<usize>,
}

impl Printer<'_> {
    fn word(&self, token: Token) -> &str {
        self.text.get(token.span.range()).unwrap_or("")
    }

    fn token(&mut self, previous: Option<Token>, token: Token) {
        let word = self.word(token).to_owned();
        let opens_values = matches!(word.as_str(), "given" | "expect") && self.depth == 1;
        if word == "}" {
            self.depth = self.depth.saturating_sub(1);
            if self.depth == 0 {
                self.hang = None;
            }
        }
        match previous {
            Some(previous) => {
                let between = self
                    .text
                    .get(previous.span.end as usize..token.span.start as usize);
                let lines = between.unwrap_or("").matches('\n').count();
                if lines > 0 {
                    self.out.push_str(if lines > 1 { "\n\n" } else { "\n" });
                    self.indent(&word, opens_values);
                } else {
                    let space = self.space(previous, token);
                    self.out.push_str(space);
                }
            }
            None => self.indent(&word, opens_values),
        }
        self.out.push_str(&word);
        if word == "{" && token.kind == TokenKind::Sign {
            self.depth += 1;
        }
        if opens_values {
            self.hang = Some(4 * self.depth + "given  ".len());
        }
    }

    fn indent(&mut self, word: &str, opens_values: bool) {
        let inner = self.depth > 0;
        let column = match self.hang {
            Some(hang) if inner && !opens_values && !word.starts_with("//") => hang,
            _ => 4 * self.depth,
        };
        let continues = matches!(word, "and") && self.depth > 1;
        self.out.extend(std::iter::repeat_n(
            ' ',
            column + if continues { 4 } else { 0 },
        ));
    }

    fn space(&self, previous: Token, token: Token) -> &'static str {
        let (before, word) = (self.word(previous), self.word(token));
        if matches!(word, "," | ")") || before == "(" || before == "/" || word == "/" {
            return "";
        }
        if word == "}" && before == "{" {
            return "";
        }
        let header = self.depth == 0 && token.kind == TokenKind::Word;
        if header && CLAUSES.contains(&word) && before != "repealed" && before != "," {
            // `by` after `repealed` and `one of` inside a clause stay close.
            return "  ";
        }
        if matches!(before, "given" | "expect") && self.depth == 1 {
            return "  ";
        }
        " "
    }
}
