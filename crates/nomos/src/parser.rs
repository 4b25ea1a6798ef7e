//! Tokens to syntax tree. Parsing never fails: it gives what could be read
//! and every fault found, and starts again at the next declaration.

mod duty;

use crate::diagnostic::{Diagnostic, closest};
use crate::lexer::{Token, TokenKind, lex};
use crate::source::{Source, Span};
use crate::syntax::*;
use jiff::civil::Date;

/// The words that begin a declaration.
pub(crate) const KINDS: [&str; 17] = [
    "act",
    "guidance",
    "date",
    "fact",
    "term",
    "finding",
    "class",
    "reading",
    "example",
    "duty",
    "party",
    "event",
    "evidence",
    "fine",
    "supervision",
    "never",
    "contradiction",
];

/// The words of conditions that no name may take.
const RESERVED: [&str; 6] = ["and", "includes", "is", "not", "unless", "whenever"];

/// The words between the name of a declaration and its content.
const CLAUSES: [&str; 5] = ["by", "cites", "repealed", "since", "until"];

/// The same for duties.
const DUTY_CLAUSES: [&str; 10] =
    ["by", "cites", "due", "fine", "on", "repealed", "show", "since", "under", "until"];

/// How deep conditions may be nested; far beyond any law, within any stack.
const MAX_DEPTH: usize = 64;

/// Parses one source, the `index`th of its rulebook.
///
/// If some of the text is no token, only that is reported: the faults of
/// syntax would mostly follow from it.
pub(crate) fn parse(index: u32, source: &Source) -> (Vec<Item>, Vec<Diagnostic>) {
    let (tokens, unreadable) = lex(index, &source.text);
    let tokens = tokens.into_iter().filter(|token| token.kind != TokenKind::Comment).collect();
    let diagnostics = Vec::new();
    let mut parser =
        Parser { text: &source.text, tokens, at: 0, diagnostics, depth: 0, keyword: "" };
    let mut items = Vec::new();
    while parser.kind() != TokenKind::End {
        let start = parser.at;
        match parser.item() {
            Ok(item) => items.push(item),
            Err(mut fault) => {
                fault.help.get_or_insert_with(|| form(parser.keyword));
                parser.diagnostics.push(*fault);
                parser.skip_to_next_item(start);
            }
        }
    }
    (items, if unreadable.is_empty() { parser.diagnostics } else { unreadable })
}

/// How a declaration of some kind is written, as a remedy.
fn form(keyword: &str) -> String {
    let form = match keyword {
        "act" => "act NAME \"TITLE\" from 2024-07-12",
        "guidance" => {
            return "guidance is written `guidance NAME \"TITLE\" final from 2026-12-02`, and a \
                    rule of it `guidance NAME  cites GUIDANCE para 1 { CONDITION }`"
                .into();
        }
        "source" => return r#"write `guidance NAME "TITLE" final from 2026-12-02`"#.into(),
        "date" => "date NAME  cites ACT art 1  is 2026-12-02",
        "fact" => "fact NAME  cites ACT art 1  yes/no",
        "reading" => "reading NAME  cites ACT art 1 { FIRST, SECOND }",
        "duty" => "duty NAME  cites ACT art 1  on PARTY { CONDITION }",
        "party" | "event" | "evidence" => {
            let article = if keyword == "party" { "a" } else { "an" };
            return format!("{article} {keyword} is written `{keyword} NAME  cites ACT art 1`");
        }
        "fine" => "fine NAME  cites ACT art 1  up to 1e6 EUR or 0.03  lower where FINDING",
        "supervision" => "supervision NAME  cites ACT art 1 { FINDING, FINDING }",
        "example" => "example NAME  on 2026-12-02 { given FACT = yes expect FINDING holds }",
        _ => {
            return format!(
                "a {keyword} is written `{keyword} NAME  cites ACT art 1 {{ CONDITION }}`"
            );
        }
    };
    let article = if matches!(keyword, "act" | "example") { "an" } else { "a" };
    format!("{article} {keyword} is written `{form}`")
}

type Fault = Box<Diagnostic>;
type Parsed<T> = Result<T, Fault>;

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    at: usize,
    diagnostics: Vec<Diagnostic>,
    depth: usize,
    /// The word that began the declaration at hand.
    keyword: &'a str,
}

/// The clauses between the name of a declaration and its content.
#[derive(Default)]
struct Clauses {
    cites: Vec<Cite>,
    by: Option<Name>,
    repealed_by: Option<Name>,
    since: Option<DateRef>,
    until: Option<DateRef>,
    terms: DutyClauses,
}

impl<'a> Parser<'a> {
    fn token(&self) -> Token {
        let end = Token { kind: TokenKind::End, span: Span::default() };
        self.tokens.get(self.at).or(self.tokens.last()).copied().unwrap_or(end)
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
        self.tokens.get(self.at.saturating_sub(1)).map_or_else(Span::default, |token| token.span)
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
            TokenKind::Doc => "documentation".to_owned(),
            _ => format!("`{}`", self.text()),
        };
        let mut fault = Diagnostic::error(
            "syntax",
            format!("expected {expected}, found {found}"),
            self.place_of_fault(expected),
            format!("expected {expected}"),
        );
        fault.help = self.remedy().map(str::to_owned);
        Box::new(fault)
    }

    /// The token at hand; where something is missing at the end of a line, that
    /// end; where documentation is of nothing, the documentation.
    fn place_of_fault(&self, expected: &str) -> Span {
        let span = self.token().span;
        let Some(before) = self.before() else {
            return span;
        };
        if expected == "a declaration" {
            let lonely = self.kind() == TokenKind::End && before.kind == TokenKind::Doc;
            return if lonely { before.span } else { span };
        }
        let between = self.text.get(before.span.end as usize..span.start as usize);
        let ends = self.kind() == TokenKind::End || self.at_next_item();
        let closes = matches!(self.text(), "}" | ")" | "expect") || expected.starts_with("`,`");
        if between.is_some_and(|between| between.contains('\n')) && (ends || closes) {
            return Span { start: before.span.end, end: before.span.end, ..span };
        }
        span
    }

    fn before(&self) -> Option<&Token> {
        self.at.checked_sub(1).and_then(|at| self.tokens.get(at))
    }

    /// A fault where one of some words may stand; one of them may be meant.
    fn fault_among(&self, expected: &str, words: &[&str]) -> Fault {
        let mut fault = self.fault(expected);
        let found = self.text().to_lowercase();
        let begins = words.iter().copied().find(|word| word.len() > 2 && found.starts_with(word));
        let meant = begins.or(closest(&found, words.iter().copied()));
        if let (TokenKind::Word, Some(word), None) = (self.kind(), meant, &fault.help) {
            fault.help = Some(format!("did you mean `{word}`?"));
        }
        fault
    }

    /// The remedy for what people write who know other languages.
    fn remedy(&self) -> Option<&'static str> {
        let before = self.before().and_then(|before| self.text.get(before.span.range()));
        let follows = |text| before == Some(text);
        match self.text() {
            "and" | "unless" => Some("`and` and `unless` stand between two conditions"),
            _ if follows("and") || follows("unless") => {
                Some("`and` and `unless` stand between two conditions")
            }
            _ if follows("<") || follows(">") || follows("<=") || follows(">=") => {
                Some("write `FACT > 40` or `FACT < 2026-12-02`")
            }
            _ if follows("repealed") => Some("write `repealed by ACT`"),
            _ if self.kind() == TokenKind::Doc && !self.at_line_start() => {
                Some("`///` stands before a declaration; write `//` for a remark inside one")
            }
            "not" if follows("is") => Some("write `not` first: `not FACT is OPTION`"),
            "or" => Some("there is no `or`; write `any of { FIRST, SECOND }`"),
            "=" | "==" => Some("write `FACT is OPTION`, or only `FACT` if it is yes/no"),
            _ => None,
        }
    }

    /// The remedy where a bracket should close, if one can be told.
    fn closing_remedy(&self, bracket: &str) -> Option<String> {
        let after_number = self.kind() == TokenKind::Word
            && self.before().is_some_and(|before| before.kind == TokenKind::Number);
        if self.kind() == TokenKind::End || self.at_next_item() || matches!(self.text(), "}" | ")")
        {
            Some(format!("close what is open with `{bracket}`"))
        } else if after_number {
            Some("leave the unit out; the number counts in the unit of its fact".into())
        } else {
            None
        }
    }

    fn at_line_start(&self) -> bool {
        let start = self.token().span.start as usize;
        start == 0 || self.text.as_bytes().get(start - 1) == Some(&b'\n')
    }

    /// Whether a declaration seems to begin here.
    fn at_next_item(&self) -> bool {
        self.at_line_start() && (self.kind() == TokenKind::Doc || KINDS.contains(&self.text()))
    }

    fn expect(&mut self, text: &str) -> Parsed<Span> {
        if self.is(text) { Ok(self.advance().span) } else { Err(self.fault(&format!("`{text}`"))) }
    }

    fn name(&mut self, what: &str) -> Parsed<Name> {
        if self.kind() != TokenKind::Word || RESERVED.contains(&self.text()) {
            return Err(self.fault(what));
        }
        let value = self.text().to_owned();
        Ok(Spanned { value, span: self.advance().span })
    }

    /// After a fault: on to the next word that begins a declaration, at least
    /// one token further than `start`.
    fn skip_to_next_item(&mut self, start: usize) {
        self.at = self.at.max(start + 1);
        while self.kind() != TokenKind::End && !self.at_next_item() {
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
            let mut fault = self.fault_among("a declaration", &KINDS);
            fault.help.get_or_insert_with(|| match self.text() {
                word if CLAUSES.contains(&word) => {
                    format!("`{word}` stands directly after the name of a declaration")
                }
                "}" | ")" => "remove it; nothing is open here".into(),
                "" if !doc.is_empty() => {
                    "remove it, or write `//` for a remark that stands alone".into()
                }
                _ => format!("declarations begin with one of: {}", KINDS.join(", ")),
            });
            return Err(fault);
        }
        let keyword = self.text();
        self.keyword = keyword;
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
        let Clauses { cites, by, repealed_by, .. } = clauses;
        Ok(Item { doc, name, cites, by, repealed_by, kind, span })
    }

    fn content(&mut self, keyword: &str, clauses: &mut Clauses) -> Parsed<ItemKind> {
        let kind = match keyword {
            "date" => {
                self.expect("is")?;
                ItemKind::Date { date: self.date()? }
            }
            "fact" => {
                let kind = self.fact_type()?;
                let prior = self.prior()?;
                let fixed = self.accept("fixed");
                let costs = if fixed { None } else { self.costs()? };
                let after = self.names_after("after", "a fact")?;
                let formerly = self.names_after("formerly", "a former name")?;
                ItemKind::Fact { kind, prior, fixed, costs, after, formerly }
            }
            "party" => ItemKind::Label(LabelKind::Party),
            "event" => ItemKind::Event(self.instead("a date")?),
            "evidence" => ItemKind::Label(LabelKind::Evidence),
            "fine" => ItemKind::Fine(self.fine()?),
            "supervision" => ItemKind::Supervision(self.names("a finding")?),
            "reading" => {
                let alternatives = self.names("a reading")?;
                ItemKind::Reading { alternatives, guided: self.guided()? }
            }
            _ => {
                let kind = match keyword {
                    "term" => RuleKind::Term,
                    "finding" => RuleKind::Finding,
                    "class" => RuleKind::Class,
                    "duty" => RuleKind::Duty,
                    "never" => RuleKind::Never,
                    "contradiction" => RuleKind::Contradiction,
                    _ => RuleKind::Guidance,
                };
                // What cannot be so cannot be so on any day.
                let (since, until) = match kind {
                    RuleKind::Contradiction => (None, None),
                    _ => (clauses.since.take(), clauses.until.take()),
                };
                let terms = Box::new(std::mem::take(&mut clauses.terms));
                ItemKind::Rule { kind, since, until, terms, body: self.body()? }
            }
        };
        let date = clauses.since.as_ref().or(clauses.until.as_ref()).map(DateRef::span);
        let act = match keyword {
            "date" => clauses.repealed_by.as_ref(),
            "fact" | "reading" | "party" | "event" | "evidence" | "fine" | "supervision"
            | "contradiction" => clauses.by.as_ref().or(clauses.repealed_by.as_ref()),
            _ => None,
        };
        let (span, what, remedy) = match (date, act) {
            (Some(span), _) => (
                span,
                "dates of application",
                "remove it; `since` and `until` belong to findings, classes, terms and guidance",
            ),
            (None, Some(act)) => (
                act.span,
                if keyword == "date" { "end" } else { "versions" },
                "remove it; findings, classes, terms and guidance have versions",
            ),
            (None, None) => return Ok(kind),
        };
        Err(Box::new(
            Diagnostic::error(
                "clause-out-of-place",
                format!("a `{keyword}` has no {what}"),
                span,
                "has no meaning here",
            )
            .help(remedy),
        ))
    }

    fn act(&mut self) -> Parsed<ItemKind> {
        let title = self.text_literal()?;
        if self.accept("celex") {
            if self.kind() != TokenKind::Locator {
                return Err(self.fault("a number such as `32024R1689`"));
            }
            self.advance();
        }
        let amends = if self.accept("amends") { Some(self.name("an act")?) } else { None };
        self.expect("from")?;
        Ok(ItemKind::Act { title, amends, from: self.date()? })
    }

    fn guidance_source(&mut self) -> Parsed<ItemKind> {
        self.keyword = "source";
        let title = self.text_literal()?;
        let draft = self.accept("draft");
        if !draft && !self.accept("final") {
            return Err(self.fault("`final` or `draft`"));
        }
        self.expect("from")?;
        Ok(ItemKind::GuidanceSource { title, draft, from: self.date()? })
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
            let (clause, span) = (self.text(), self.token().span);
            let again = if self.accept("cites") {
                let again = !clauses.cites.is_empty();
                clauses.cites.push(self.cite()?);
                while self.accept(",") {
                    clauses.cites.push(self.cite()?);
                }
                again
            } else if self.accept("by") {
                clauses.by.replace(self.name("an act")?).is_some()
            } else if self.accept("repealed") {
                self.expect("by")?;
                clauses.repealed_by.replace(self.name("an act")?).is_some()
            } else if self.accept("since") {
                clauses.since.replace(self.date_ref()?).is_some()
            } else if self.accept("until") {
                clauses.until.replace(self.date_ref()?).is_some()
            } else if let Some(again) = self.duty_clause(&mut clauses.terms)? {
                again
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
                    .help(match clause {
                        "cites" => "put all citations after one `cites`, separated by commas",
                        _ => "keep one of the two",
                    }),
                ));
            }
        }
    }

    fn cite(&mut self) -> Parsed<Cite> {
        let source = self.name("an act or guidance, such as `AIA`")?;
        let part = self.text();
        if self.kind() != TokenKind::Word || !matches!(part, "art" | "annex" | "rec" | "para") {
            let parts = ["art", "annex", "rec", "para"];
            return Err(self.fault_among("`art`, `annex`, `rec` or `para`", &parts));
        }
        self.at += 1;
        if self.kind() != TokenKind::Locator {
            return Err(self.fault("a place such as `5(1)(c)`"));
        }
        let mut place = format!("{part} {}", self.text());
        self.at += 1;
        if self.accept("sub") {
            if self.kind() != TokenKind::Locator {
                return Err(self.fault("the number of a subparagraph"));
            }
            place = format!("{place} sub {}", self.text());
            self.at += 1;
        }
        let span = source.span.to(self.previous_span());
        Ok(Cite { source, place, span })
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
            Ok(FactType::OneOf(self.options()?))
        } else if self.accept("some") {
            self.expect("of")?;
            Ok(FactType::SomeOf(self.options()?))
        } else if self.accept("number") {
            Ok(FactType::Number(self.name("a unit")?))
        } else if self.accept("date") {
            Ok(FactType::Date)
        } else {
            let words = [&CLAUSES[..], &["yes", "one", "some", "number", "date"]].concat();
            let mut fault = self.fault_among("the type of the fact", &words);
            fault.help.get_or_insert_with(|| {
                "types: `yes/no`, `one of { }`, `some of { }`, `number UNIT`, `date`".into()
            });
            Err(fault)
        }
    }

    fn options(&mut self) -> Parsed<Vec<Name>> {
        let start = self.token().span;
        let options = self.names("an option")?;
        if options.is_empty() {
            return Err(empty_set("options", start.to(self.previous_span())));
        }
        Ok(options)
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

    /// `costs 3`: how many times as much as most it costs to change the fact.
    fn costs(&mut self) -> Parsed<Option<u8>> {
        if !self.accept("costs") {
            return Ok(None);
        }
        let costs = self.number()?;
        let whole = (2_u8..10).find(|whole| f64::from(*whole).total_cmp(&costs.value).is_eq());
        whole.map(Some).ok_or_else(|| {
            let what = "a cost is a whole number from 2 to 9";
            let fault = Diagnostic::error("not-a-cost", what, costs.span, "out of range");
            Box::new(fault.help("it only orders remedies; write, for example, `costs 3`"))
        })
    }

    /// `after FACT, FACT`, `formerly OLD-NAME`; empty if the word is not there.
    fn names_after(&mut self, word: &str, what: &str) -> Parsed<Vec<Name>> {
        let mut names = Vec::new();
        if self.accept(word) {
            names.push(self.name(what)?);
            while self.accept(",") {
                names.push(self.name(what)?);
            }
        }
        Ok(names)
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
        self.close(open, "`,` or `}`", "}")?;
        Ok(names)
    }

    /// The end of what the bracket at `open` began.
    fn close(&mut self, open: Span, expected: &str, bracket: &str) -> Parsed<Span> {
        if self.is(bracket) {
            return Ok(self.advance().span);
        }
        let words: &[&str] =
            if expected.contains("`and`") { &["and", "includes", "is", "unless"] } else { &[] };
        let mut fault = self.fault_among(expected, words);
        if let Some(remedy) = self.closing_remedy(bracket) {
            fault.help = Some(remedy);
        }
        fault.help.get_or_insert_with(|| match expected.contains("`,`") {
            true => "separate the entries of a list with commas".into(),
            false => {
                "join conditions with `and`, or list them in `any of { }` or `all of { }`".into()
            }
        });
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
            let (label, help) = if denominator.value == 0.0 {
                ("divides by zero", "write a denominator other than zero")
            } else {
                ("too large", "write a number below 1e308")
            };
            return Err(Box::new(
                Diagnostic::error("not-a-number", "this is no number", span, label).help(help),
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
                Diagnostic::error("not-a-number", "this number is too large", span, "too large")
                    .help("write a number below 1e308"),
            ));
        }
        Ok(Spanned { value, span })
    }

    fn body(&mut self) -> Parsed<Expr> {
        if !self.is("{") {
            let words = if self.keyword == "duty" { &DUTY_CLAUSES[..] } else { &CLAUSES[..] };
            return Err(self.fault_among("`{`", words));
        }
        let open = self.advance().span;
        let body = self.condition()?;
        self.close(open, "`and`, `unless` or `}`", "}")?;
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
        self.descend()?;
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
        Ok(Expr { kind: ExprKind::Unless(Box::new(base), exceptions), span })
    }

    fn descend(&mut self) -> Parsed<()> {
        self.depth += 1;
        if self.depth <= MAX_DEPTH {
            return Ok(());
        }
        Err(Box::new(
            Diagnostic::error(
                "too-deep",
                format!("conditions are nested more than {MAX_DEPTH} deep"),
                self.token().span,
                "too deep here",
            )
            .help("give the inner part a name with `term`"),
        ))
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
        Ok(Expr { kind: ExprKind::All(parts), span: start.to(self.previous_span()) })
    }

    fn operand(&mut self) -> Parsed<Expr> {
        let start = self.token().span;
        let kind = if self.accept("not") {
            self.descend()?;
            let inner = self.operand()?;
            self.depth -= 1;
            ExprKind::Not(Box::new(inner))
        } else if self.is("any") || self.is("all") {
            self.several()?
        } else if self.accept("(") {
            let inner = self.condition()?;
            self.close(start, "`and`, `unless` or `)`", ")")?;
            inner.kind
        } else if self.is("whenever") {
            self.at += 1;
            ExprKind::Ref { name: self.name("a rule")?, whenever: true }
        } else {
            self.atom()?
        };
        Ok(Expr { kind, span: start.to(self.previous_span()) })
    }

    fn several(&mut self) -> Parsed<ExprKind> {
        let all = self.is("all");
        self.at += 1;
        if !all && self.accept("duty") {
            let party = if self.accept("on") { Some(self.name("a party")?) } else { None };
            return Ok(ExprKind::Duties { party });
        }
        if !self.accept("of") {
            let mut fault = self.fault("`of`");
            let word = if all { "all" } else { "any" };
            fault.help = Some(format!("write `{word} of {{ FIRST, SECOND }}`"));
            return Err(fault);
        }
        let whenever = self.is("whenever");
        if whenever {
            self.at += 1;
        }
        if whenever || self.kind() == TokenKind::Glob {
            if self.kind() != TokenKind::Glob {
                let mut fault = self.fault("a family of rules such as `art-3.*`");
                fault.help = Some("in a list, `whenever` stands before each name".into());
                return Err(fault);
            }
            let value = self.text().trim_end_matches('*').to_owned();
            let prefix = Spanned { value, span: self.advance().span };
            return Ok(ExprKind::Family { prefix, whenever, all });
        }
        let open = self.expect("{")?;
        let mut parts = Vec::new();
        while !self.is("}") {
            parts.push(self.condition()?);
            if !self.accept(",") {
                break;
            }
        }
        let close = self.close(open, "`,` or `}`", "}")?;
        if parts.is_empty() {
            return Err(empty_set("conditions", open.to(close)));
        }
        Ok(if all { ExprKind::All(parts) } else { ExprKind::Any(parts) })
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
                return Ok(ExprKind::Ref { name, whenever: false });
            }
        };
        self.at += 1;
        let literal = match self.kind() {
            TokenKind::Number => Literal::Number(self.number()?),
            TokenKind::Date | TokenKind::Word => Literal::Date(self.date_ref()?),
            _ => return Err(self.fault("a number or a date")),
        };
        Ok(ExprKind::Compare(name, comparison, literal))
    }

    fn example(&mut self) -> Parsed<ItemKind> {
        let like = if self.accept("like") { Some(self.name("an example")?) } else { None };
        self.expect("on")?;
        let on = self.date()?;
        let known = if self.accept("known") { Some(self.date()?) } else { None };
        let open = self.expect("{")?;
        let mut given = Vec::new();
        if self.accept("given") {
            loop {
                let fact = self.name("a fact")?;
                self.expect("=")?;
                given.push((fact, self.answer()?));
                if !self.accept(",") || self.is("expect") {
                    break;
                }
            }
        }
        if !self.accept("expect") {
            let expected = if given.is_empty() { "`given` or `expect`" } else { "`,` or `expect`" };
            let mut fault = self.fault_among(expected, &["expect", "given"]);
            fault.labels.push((open, "opens here".into()));
            return Err(fault);
        }
        let mut expect = Vec::new();
        loop {
            let finding = self.name("a finding")?;
            let status = self.name("a status such as `holds`")?;
            let date = if self.kind() == TokenKind::Date { Some(self.date()?) } else { None };
            expect.push((finding, status, date));
            if !self.accept(",") || self.is("}") {
                break;
            }
        }
        self.close(open, "`,` or `}`", "}")?;
        Ok(ItemKind::Example(Example { like, on, known, given, expect }))
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
            TokenKind::Word if !self.is("expect") => AnswerKind::Word(self.name("a value")?.value),
            _ if self.is("{") => AnswerKind::Set(self.names("an option")?),
            _ => return Err(self.fault("a value")),
        };
        Ok(Answer { kind, span: start.to(self.previous_span()) })
    }
}

fn empty_set(what: &str, span: Span) -> Fault {
    Box::new(
        Diagnostic::error(
            "empty-set",
            format!("a list of {what} needs at least one"),
            span,
            "nothing stands here",
        )
        .help(format!("name the {what}, separated by commas")),
    )
}
