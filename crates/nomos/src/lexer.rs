//! Text to tokens.
//!
//! Comments (`//`) and documentation (`///`) are tokens too, so that the
//! formatter can keep them. A *locator* is the place inside an act after
//! `art`, `annex`, `rec` or `para`, and the number after `celex`; it begins
//! with a digit or a capital and is taken whole: `5(1)(c)`.

use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// The kind of a [`Token`]; its text is looked up through the span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenKind {
    /// A name or a keyword: `art-5.1.c`, `finding`.
    Word,
    /// All names that begin so: `annex-3.*`.
    Glob,
    /// A place in an act: `5(1)(c)`, or the number of one: `32024R1689`.
    Locator,
    /// A calendar day: `2026-12-02`, or digits that are meant as one.
    Date,
    /// A number: `1e25`.
    Number,
    /// Text in double quotes.
    Text,
    /// Documentation: `/// ...`.
    Doc,
    /// A comment: `// ...`.
    Comment,
    /// One of `{ } ( ) , = / < > <= >=`.
    Sign,
    /// After the last token.
    End,
}

/// A piece of a rulebook file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// Where it is.
    pub span: Span,
}

/// Splits `text` (the source with the given index) into tokens, the last of
/// which is [`TokenKind::End`]. What cannot be read is reported and skipped.
pub(crate) fn lex(source: u32, text: &str) -> (Vec<Token>, Vec<Diagnostic>) {
    let mut lexer = Lexer { source, text, at: 0, tokens: Vec::new(), diagnostics: Vec::new() };
    while lexer.step() {}
    (lexer.tokens, lexer.diagnostics)
}

struct Lexer<'a> {
    source: u32,
    text: &'a str,
    at: usize,
    tokens: Vec<Token>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or("")
    }

    fn span(&self, start: usize) -> Span {
        let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span { source: self.source, start: offset(start), end: offset(self.at) }
    }

    fn take(&mut self, kind: TokenKind, bytes: usize) {
        let start = self.at;
        self.at += bytes;
        self.tokens.push(Token { kind, span: self.span(start) });
    }

    /// Reads one token; false at the end.
    fn step(&mut self) -> bool {
        self.at += self.rest().len() - self.rest().trim_start().len();
        let rest = self.rest();
        let Some(first) = rest.chars().next() else {
            self.take(TokenKind::End, 0);
            return false;
        };
        if rest.starts_with("//") {
            let kind = if rest.starts_with("///") { TokenKind::Doc } else { TokenKind::Comment };
            self.take(kind, rest.lines().next().unwrap_or("").trim_end().len());
        } else if self.expects_locator() && (first.is_ascii_digit() || first.is_ascii_uppercase()) {
            self.take(TokenKind::Locator, locator_length(rest));
        } else if first.is_ascii_alphabetic() {
            let length = word_length(rest);
            if rest.get(length..).is_some_and(|after| after.starts_with(".*")) {
                self.take(TokenKind::Glob, length + 2);
            } else {
                self.take(TokenKind::Word, length);
            }
        } else if first.is_ascii_digit() {
            let (kind, length) = digits(rest);
            self.take(kind, length);
        } else if first == '"' {
            self.text_literal(rest);
        } else if rest.starts_with("<=") || rest.starts_with(">=") {
            self.take(TokenKind::Sign, 2);
        } else if "{}(),=/<>".contains(first) {
            self.take(TokenKind::Sign, 1);
        } else {
            self.unreadable(first, rest);
        }
        true
    }

    fn unreadable(&mut self, first: char, rest: &str) {
        let start = self.at;
        let quoted = "\u{201c}\u{201d}\u{201e}\u{ab}\u{bb}'".contains(first);
        let (bytes, remedy) = if quoted {
            // The whole quotation is one fault.
            let line = rest.lines().next().unwrap_or("");
            let closing = line
                .char_indices()
                .skip(1)
                .find(|(_, end)| "\u{201c}\u{201d}\u{ab}\u{bb}'".contains(*end));
            let bytes = closing.map_or(first.len_utf8(), |(at, end)| at + end.len_utf8());
            (bytes, "put text in straight double quotes: `\"`")
        } else {
            let again = rest.chars().take_while(|character| *character == first).count();
            let remedy = match first {
                '&' => "write `and`",
                '|' => "write `any of { FIRST, SECOND }`",
                '!' => "write `not`",
                '*' => "a family of rules ends with a point and a star: `art-3.*`",
                '-' => "`-` stands only inside names and dates; numbers are not negative",
                _ => "remove it",
            };
            (first.len_utf8() * again, remedy)
        };
        self.at += bytes;
        self.diagnostics.push(
            Diagnostic::error(
                "unreadable-character",
                format!("`{first}` has no meaning here"),
                self.span(start),
                "not part of the language",
            )
            .help(remedy),
        );
    }

    fn text_literal(&mut self, rest: &str) {
        let line = rest.lines().next().unwrap_or("");
        let closing = line.get(1..).and_then(|inner| inner.find('"'));
        match closing {
            Some(length) => self.take(TokenKind::Text, length + 2),
            None => {
                let start = self.at;
                self.at += line.len().max(1);
                self.diagnostics.push(
                    Diagnostic::error(
                        "open-text",
                        "this text is never closed",
                        self.span(start),
                        "opens here",
                    )
                    .help("add the closing `\"` on the same line"),
                );
            }
        }
    }

    fn expects_locator(&self) -> bool {
        self.tokens.last().is_some_and(|token| {
            token.kind == TokenKind::Word
                && matches!(
                    self.text.get(token.span.range()),
                    Some("art" | "annex" | "rec" | "para" | "sub" | "celex")
                )
        })
    }
}

fn word_length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let alphanumeric = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphanumeric);
    let mut length = 0;
    while alphanumeric(length)
        || (matches!(bytes.get(length), Some(b'-' | b'.')) && alphanumeric(length + 1))
    {
        length += 1;
    }
    length
}

fn locator_length(rest: &str) -> usize {
    rest.find(|c: char| !(c.is_ascii_alphanumeric() || "()-.".contains(c))).unwrap_or(rest.len())
}

/// A number, or else a date: what goes on with `-` or a second point after
/// the digits, such as `2026-12-2` or `2.12.2026`, is meant as a date.
fn digits(rest: &str) -> (TokenKind, usize) {
    let bytes = rest.as_bytes();
    let run =
        |from: usize| bytes.iter().skip(from).take_while(|byte| byte.is_ascii_digit()).count();
    let mut length = run(0);
    if bytes.get(length) == Some(&b'.') && run(length + 1) > 0 {
        length += 1 + run(length + 1);
    }
    if matches!(bytes.get(length), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(length + 1), Some(b'+' | b'-')));
        if run(length + 1 + sign) > 0 {
            length += 1 + sign + run(length + 1 + sign);
        }
    }
    let mut kind = TokenKind::Number;
    while matches!(bytes.get(length), Some(b'-' | b'.')) && run(length + 1) > 0 {
        kind = TokenKind::Date;
        length += 1 + run(length + 1);
    }
    (kind, length)
}
