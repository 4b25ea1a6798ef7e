//! Tokens to syntax tree. Parsing never fails: it gives what could be read
//! and every fault found, and starts again at the next declaration.

use crate::diagnostic::{Diagnostic, closest};
use crate::lexer::{Token, TokenKind, lex};
use crate::source::{Source, Span};
use crate::syntax::*;
use jiff::civil::Date;

/// The words that begin a declaration.
pub(crate) const KINDS: [&str; 9] = [
    "act", "guidance", "date", "fact", "term", "finding", "class", "reading", "example",
];

/// How deep conditions may be nested; far beyond any law, within any stack.
const MAX_DEPTH: usize = 64;

/// Parses one source, the `index`th of its rulebook.
pub(crate) fn parse(index: u32, source: &Source) -> (Vec<Item>, Vec<Diagnostic>) {
    let (tokens, diagnostics) = lex(index, &source.text);
    let tokens = tokens
        .into_iter()
        .filter(|token| token.kind != TokenKind::Comment)
        .collect();
    let mut parser = Parser {
        text: &source.text,
        tokens,
        at: 0,
        diagnostics,
        depth: 0,
    };
    let mut items = Vec::new();
    while parser.kind() != TokenKind::End {
        let start = parser.at;
        match parser.item() {
            Ok(item) => items.push(item),
            Err(fault) => {
                parser.diagnostics.push(*fault);
                parser.skip_to_next_item(start);
            }
        }
    }
    (items, parser.diagnostics)
}

type Fault = Box<Diagnostic>;
type Parsed<T> = Result<T, Fault>;

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    at: usize,
    diagnostics: Vec<Diagnostic>,
    depth: usize,
}

/// The clauses between the name of a declaration and its content.
#[derive(Default)]
struct Clauses {
    cites: Vec<Cite>,
    by: Option<Name>,
    repealed_by: Option<Name>,
    since: Option<DateRef>,
    until: Option<DateRef>,
}

impl<'a> Parser<'a> {
    fn token(&self) -> Token {
        let end = Token {
            kind: TokenKind::End,
            span: Span::default(),
        };
        self.tokens
            .get(self.at)
            .or(self.tokens.last())
            .copied()
            .unwrap_or(end)
    }

    fn kind(&self) -> TokenKind {
        self.token().kind
    }

    fn text(&self) -> &'a str {
        self.text.get(self.token().span.range()).unwrap_or("")
    }

    fn advance(&mut self) -> Token {
        let token = self.token();
        self.at += 1;
        token
    }

    fn previous_span(&self) -> Span {
        self.tokens
            .get(self.at.saturating_sub(1))
            .map_or_else(Span::default, |token| token.span)
    }

    fn is(&self, text: &str) -> bool {
        matches!(self.kind(), TokenKind::Word | TokenKind::Sign) && self.text() == text
    }

    fn next_is(&self, text: &str) -> bool {
        self.tokens
            .get(self.at + 1)
            .is_some_and(|token| self.text.get(token.span.range()) == Some(text))
    }

    fn accept(&mut self, text: &str) -> bool {
        let found = self.is(text);
        if found {
            self.at += 1;
        }
        found
    }

    fn fault(&self, expected: &str) -> Fault {
        let found = match self.kind() {
            TokenKind::End => "the end of the file".to_owned(),
            _ => format!("`{}`", self.text()),
        };
        Box::new(Diagnostic::error(
            "syntax",
            format!("expected {expected}, found {found}"),
            self.token().span,
            format!("expected {expected}"),
        ))
    }

    fn expect(&mut self, text: &str) -> Parsed<Span> {
        if self.is(text) {
            Ok(self.advance().span)
        } else {
            Err(self.fault(&format!("`{text}`")))
        }
    }

    fn name(&mut self, what: &str) -> Parsed<Name> {
        if self.kind() != TokenKind::Word {
            return Err(self.fault(what));
        }
        let value = self.text().to_owned();
        Ok(Spanned {
            value,
            span: self.advance().span,
        })
    }

    /// After a fault: on to the next word that begins a declaration, at least
    /// one token further than `start`.
    fn skip_to_next_item(&mut self, start: usize) {
        self.at = self.at.max(start + 1);
        while self.kind() != TokenKind::End {
            let span = self.token().span;
            let at_line_start = span.start == 0
                || self.text.as_bytes().get(span.start as usize - 1) == Some(&b'\n');
            let begins = self.kind() == TokenKind::Doc || KINDS.contains(&self.text());
            if at_line_start && begins {
                return;
            }
            self.at += 1;
        }
    }

    fn item(&mut self) -> Parsed<Item> {
        self.depth = 0;
        let mut doc = Vec::new();
        while self.kind() == TokenKind::Doc {
            doc.push(self.text().trim_start_matches('/').trim().to_owned());
            self.at += 1;
        }
        let start = self.token().span;
        if self.kind() != TokenKind::Word || !KINDS.contains(&self.text()) {
            let mut fault = self.fault("a declaration");
            let hint = closest(self.text(), KINDS);
            fault.help = Some(match hint {
                Some(kind) => format!("did you mean `{kind}`?"),
                None => format!("declarations begin with one of: {}", KINDS.join(", ")),
            });
            return Err(fault);
        }
        let keyword = self.text();
        self.at += 1;
        let name = self.name("a name")?;
        let mut clauses = Clauses::default();
        let kind = match keyword {
            "act" => self.act()?,
            "guidance" if self.kind() == TokenKind::Text => self.guidance_source()?,
            "example" => self.example()?,
            _ => {
                clauses = self.clauses()?;
                self.content(keyword, &mut clauses)?
            }
        };
        let span = start.to(self.previous_span());
        let Clauses {
            cites,
            by,
            repealed_by,
            ..
        } = clauses;
        Ok(Item {
            doc,
            name,
            cites,
            by,
            repealed_by,
            kind,
            span,
        })
    }

    fn content(&mut self, keyword: &str, clauses: &mut Clauses) -> Parsed<ItemKind> {
        let kind = match keyword {
            "date" => {
                self.expect("is")?;
                ItemKind::Date { date: self.date()? }
            }
            "fact" => {
                let kind = self.fact_type()?;
                ItemKind::Fact {
                    kind,
                    prior: self.prior()?,
                }
            }
            "reading" => {
                let alternatives = self.names("a reading")?;
                ItemKind::Reading {
                    alternatives,
                    guided: self.guided()?,
                }
            }
            _ => {
                let kind = match keyword {
                    "term" => RuleKind::Term,
                    "finding" => RuleKind::Finding,
                    "class" => RuleKind::Class,
                    _ => RuleKind::Guidance,
                };
                let (since, until) = (clauses.since.take(), clauses.until.take());
                ItemKind::Rule {
                    kind,
                    since,
                    until,
                    body: self.body()?,
                }
            }
        };
        if let Some(date) = clauses.since.as_ref().or(clauses.until.as_ref()) {
            return Err(Box::new(
                Diagnostic::error(
                    "clause-out-of-place",
                    format!("a `{keyword}` has no dates of application"),
                    date.span(),
                    "has no meaning here",
                )
                .help("remove it; `since` and `until` belong to findings, classes and terms"),
            ));
        }
        Ok(kind)
    }

    fn act(&mut self) -> Parsed<ItemKind> {
        let title = self.text_literal()?;
        if self.accept("celex") {
            self.advance();
            // A CELEX number such as 32024R1689 is a number followed by a word.
            if self.kind() == TokenKind::Word && !self.is("amends") && !self.is("from") {
                self.advance();
            }
        }
        let amends = if self.accept("amends") {
            Some(self.name("an act")?)
        } else {
            None
        };
        self.expect("from")?;
        Ok(ItemKind::Act {
            title,
            amends,
            from: self.date()?,
        })
    }

    fn guidance_source(&mut self) -> Parsed<ItemKind> {
        let title = self.text_literal()?;
        let draft = self.accept("draft");
        if !draft && !self.accept("final") {
            return Err(self.fault("`final` or `draft`"));
        }
        self.expect("from")?;
        Ok(ItemKind::GuidanceSource {
            title,
            draft,
            from: self.date()?,
        })
    }

    fn text_literal(&mut self) -> Parsed<String> {
        if self.kind() != TokenKind::Text {
            return Err(self.fault("a title in double quotes"));
        }
        let text = self.text().trim_matches('"').to_owned();
        self.at += 1;
        Ok(text)
    }

    fn clauses(&mut self) -> Parsed<Clauses> {
        let mut clauses = Clauses::default();
        loop {
            let span = self.token().span;
            let again = if self.accept("cites") {
                let again = !clauses.cites.is_empty();
                clauses.cites.push(self.cite()?);
                while self.accept(",") {
                    clauses.cites.push(self.cite()?);
                }
                again
            } else if self.accept("by") {
                clauses.by.replace(self.name("an act")?).is_some()
            } else if self.is("repealed") && self.next_is("by") {
                self.at += 2;
                clauses.repealed_by.replace(self.name("an act")?).is_some()
            } else if self.accept("since") {
                clauses.since.replace(self.date_ref()?).is_some()
            } else if self.accept("until") {
                clauses.until.replace(self.date_ref()?).is_some()
            } else {
                return Ok(clauses);
            };
            if again {
                return Err(Box::new(
                    Diagnostic::error(
                        "clause-twice",
                        "this clause stands twice",
                        span,
                        "a second time here",
                    )
                    .help("keep one of the two"),
                ));
            }
        }
    }

    fn cite(&mut self) -> Parsed<Cite> {
        let source = self.name("an act or guidance, such as `AIA`")?;
        let part = self.text();
        if self.kind() != TokenKind::Word || !matches!(part, "art" | "annex" | "rec" | "para") {
            return Err(self.fault("`art`, `annex`, `rec` or `para`"));
        }
        self.at += 1;
        if self.kind() != TokenKind::Locator {
            return Err(self.fault("a place such as `5(1)(c)`"));
        }
        let mut place = format!("{part} {}", self.text());
        self.at += 1;
        if self.accept("sub") {
            place = format!("{place} sub {}", self.text());
            self.at += 1;
        }
        let span = source.span.to(self.previous_span());
        Ok(Cite {
            source,
            place,
            span,
        })
    }

    fn date(&mut self) -> Parsed<Spanned<Date>> {
        if self.kind() != TokenKind::Date {
            return Err(self.fault("a date such as `2026-12-02`"));
        }
        let span = self.token().span;
        let value = self.text().parse().map_err(|_| {
            Box::new(
                Diagnostic::error(
                    "no-such-day",
                    format!("`{}` is not a day of the calendar", self.text()),
                    span,
                    "no such day",
                )
                .help("dates are written year-month-day: `2026-12-02`"),
            )
        })?;
        self.at += 1;
        Ok(Spanned { value, span })
    }

    fn date_ref(&mut self) -> Parsed<DateRef> {
        match self.kind() {
            TokenKind::Word => Ok(DateRef::Named(self.name("a date")?)),
            _ => Ok(DateRef::Day(self.date()?)),
        }
    }

    fn fact_type(&mut self) -> Parsed<FactType> {
        if self.accept("yes") {
            self.expect("/")?;
            self.expect("no")?;
            Ok(FactType::YesNo)
        } else if self.accept("one") {
            self.expect("of")?;
            Ok(FactType::OneOf(self.names("an option")?))
        } else if self.accept("some") {
            self.expect("of")?;
            Ok(FactType::SomeOf(self.names("an option")?))
        } else if self.accept("number") {
            Ok(FactType::Number(self.name("a unit")?))
        } else if self.accept("date") {
            Ok(FactType::Date)
        } else {
            let mut fault = self.fault("the type of the fact");
            fault.help =
                Some("types: `yes/no`, `one of { }`, `some of { }`, `number UNIT`, `date`".into());
            Err(fault)
        }
    }

    fn prior(&mut self) -> Parsed<Option<Spanned<f64>>> {
        if !self.accept("prior") {
            return Ok(None);
        }
        let prior = self.number()?;
        if prior.value <= 0.0 || prior.value >= 1.0 {
            return Err(Box::new(
                Diagnostic::error(
                    "not-a-probability",
                    "a prior is a probability between 0 and 1",
                    prior.span,
                    "out of range",
                )
                .help("it only orders questions; write, for example, `prior 0.05`"),
            ));
        }
        Ok(Some(prior))
    }

    fn guided(&mut self) -> Parsed<Option<(Cite, Name)>> {
        if !self.accept("guided") {
            return Ok(None);
        }
        let cite = self.cite()?;
        self.expect("to")?;
        Ok(Some((cite, self.name("a reading")?)))
    }

    fn names(&mut self, what: &str) -> Parsed<Vec<Name>> {
        let open = self.expect("{")?;
        let mut names = Vec::new();
        while !self.is("}") {
            names.push(self.name(what)?);
            if !self.accept(",") {
                break;
            }
        }
        self.close(open)?;
        Ok(names)
    }

    fn close(&mut self, open: Span) -> Parsed<Span> {
        if self.is("}") {
            return Ok(self.advance().span);
        }
        let mut fault = self.fault("`}`");
        fault.labels.push((open, "opens here".into()));
        Err(fault)
    }

    fn number(&mut self) -> Parsed<Spanned<f64>> {
        let numerator = self.plain_number()?;
        if !self.accept("/") {
            return Ok(numerator);
        }
        let denominator = self.plain_number()?;
        let span = numerator.span.to(denominator.span);
        let value = numerator.value / denominator.value;
        if !value.is_finite() {
            return Err(Box::new(
                Diagnostic::error("not-a-number", "this is no number", span, "divides by zero")
                    .help("write a denominator other than zero"),
            ));
        }
        Ok(Spanned { value, span })
    }

    fn plain_number(&mut self) -> Parsed<Spanned<f64>> {
        if self.kind() != TokenKind::Number {
            return Err(self.fault("a number"));
        }
        let value: f64 = self.text().parse().map_err(|_| self.fault("a number"))?;
        let span = self.advance().span;
        if !value.is_finite() {
            return Err(Box::new(
                Diagnostic::error(
                    "not-a-number",
                    "this number is too large",
                    span,
                    "too large",
                )
                .help("write a number below 1e308"),
            ));
        }
        Ok(Spanned { value, span })
    }

    fn body(&mut self) -> Parsed<Expr> {
        let open = self.expect("{")?;
        let body = self.condition()?;
        self.close(open)?;
        Ok(body)
    }

    /// `a and b unless c unless d`
    fn condition(&mut self) -> Parsed<Expr> {
        if self.is("unless") {
            return Err(Box::new(
                Diagnostic::error(
                    "exception-of-nothing",
                    "an exception needs something that it is an exception to",
                    self.token().span,
                    "nothing stands before it",
                )
                .help("state the rule first, or write `not` for a plain negation"),
            ));
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Box::new(
                Diagnostic::error(
                    "too-deep",
                    format!("conditions are nested more than {MAX_DEPTH} deep"),
                    self.token().span,
                    "too deep here",
                )
                .help("give the inner part a name with `term`"),
            ));
        }
        let base = self.conjunction()?;
        let mut exceptions = Vec::new();
        while self.accept("unless") {
            exceptions.push(self.conjunction()?);
        }
        self.depth -= 1;
        if exceptions.is_empty() {
            return Ok(base);
        }
        let span = base.span.to(self.previous_span());
        Ok(Expr {
            kind: ExprKind::Unless(Box::new(base), exceptions),
            span,
        })
    }

    fn conjunction(&mut self) -> Parsed<Expr> {
        let first = self.operand()?;
        if !self.is("and") {
            return Ok(first);
        }
        let start = first.span;
        let mut parts = vec![first];
        while self.accept("and") {
            parts.push(self.operand()?);
        }
        Ok(Expr {
            kind: ExprKind::All(parts),
            span: start.to(self.previous_span()),
        })
    }

    fn operand(&mut self) -> Parsed<Expr> {
        let start = self.token().span;
        let kind = if self.accept("not") {
            self.depth += 1;
            if self.depth > MAX_DEPTH {
                return Err(self.fault("fewer negations"));
            }
            let inner = self.operand()?;
            self.depth -= 1;
            ExprKind::Not(Box::new(inner))
        } else if (self.is("any") || self.is("all")) && self.next_is("of") {
            self.several()?
        } else if self.accept("(") {
            let inner = self.condition()?;
            self.expect(")")?;
            inner.kind
        } else if self.is("whenever") {
            self.at += 1;
            ExprKind::Ref {
                name: self.name("a rule")?,
                whenever: true,
            }
        } else {
            self.atom()?
        };
        Ok(Expr {
            kind,
            span: start.to(self.previous_span()),
        })
    }

    fn several(&mut self) -> Parsed<ExprKind> {
        let all = self.is("all");
        self.at += 2;
        let whenever = self.is("whenever");
        if whenever {
            self.at += 1;
        }
        if whenever || self.kind() == TokenKind::Glob {
            if self.kind() != TokenKind::Glob {
                return Err(self.fault("a family of rules such as `annex-3.*`"));
            }
            let value = self.text().trim_end_matches('*').to_owned();
            let prefix = Spanned {
                value,
                span: self.advance().span,
            };
            return Ok(ExprKind::Family {
                prefix,
                whenever,
                all,
            });
        }
        let open = self.expect("{")?;
        let mut parts = Vec::new();
        while !self.is("}") {
            parts.push(self.condition()?);
            if !self.accept(",") {
                break;
            }
        }
        let close = self.close(open)?;
        if parts.is_empty() {
            return Err(Box::new(
                Diagnostic::error(
                    "empty-set",
                    "a set of conditions needs at least one",
                    open.to(close),
                    "nothing stands here",
                )
                .help("name the conditions, separated by commas"),
            ));
        }
        Ok(if all {
            ExprKind::All(parts)
        } else {
            ExprKind::Any(parts)
        })
    }

    fn atom(&mut self) -> Parsed<ExprKind> {
        let name = self.name("a condition")?;
        if self.accept("includes") {
            return Ok(ExprKind::Includes(name, self.name("an option")?));
        }
        if self.accept("is") {
            return Ok(ExprKind::Is(name, self.name("an option or a reading")?));
        }
        let comparison = match self.text() {
            "<" => Comparison::Less,
            "<=" => Comparison::AtMost,
            ">" => Comparison::More,
            ">=" => Comparison::AtLeast,
            _ => {
                return Ok(ExprKind::Ref {
                    name,
                    whenever: false,
                });
            }
        };
        self.at += 1;
        let literal = match self.kind() {
            TokenKind::Number => Literal::Number(self.number()?),
            _ => Literal::Date(self.date_ref()?),
        };
        Ok(ExprKind::Compare(name, comparison, literal))
    }

    fn example(&mut self) -> Parsed<ItemKind> {
        let like = if self.accept("like") {
            Some(self.name("an example")?)
        } else {
            None
        };
        self.expect("on")?;
        let on = self.date()?;
        let known = if self.accept("known") {
            Some(self.date()?)
        } else {
            None
        };
        let open = self.expect("{")?;
        let mut given = Vec::new();
        if self.accept("given") {
            loop {
                let fact = self.name("a fact")?;
                self.expect("=")?;
                given.push((fact, self.answer()?));
                if !self.accept(",") {
                    break;
                }
            }
        }
        self.expect("expect")?;
        let mut expect = Vec::new();
        loop {
            let finding = self.name("a finding")?;
            let status = self.name("a status such as `holds`")?;
            let date = if self.kind() == TokenKind::Date {
                Some(self.date()?)
            } else {
                None
            };
            expect.push((finding, status, date));
            if !self.accept(",") {
                break;
            }
        }
        self.close(open)?;
        Ok(ItemKind::Example(Example {
            like,
            on,
            known,
            given,
            expect,
        }))
    }

    fn answer(&mut self) -> Parsed<Answer> {
        let start = self.token().span;
        let kind = match self.kind() {
            TokenKind::Date => AnswerKind::Date(self.date()?.value),
            TokenKind::Number => {
                let number = self.number()?.value;
                let unit = match self.kind() {
                    TokenKind::Word if !self.is("expect") => Some(self.name("a unit")?.value),
                    _ => None,
                };
                AnswerKind::Number(number, unit)
            }
            TokenKind::Word if self.is("n") && self.next_is("/") => {
                self.at += 2;
                self.expect("a")?;
                AnswerKind::Word("n/a".into())
            }
            TokenKind::Word => AnswerKind::Word(self.name("a value")?.value),
            _ => AnswerKind::Set(self.names("an option")?),
        };
        Ok(Answer {
            kind,
            span: start.to(self.previous_span()),
        })
    }
}
