//! The ways in which a declaration can be wrong by one step.

use crate::rulebook::{FactKind, Rulebook};
use crate::source::Span;
use crate::syntax::{
    Comparison, DateRef, Expr, ExprKind, Item, ItemKind, Literal, Name, RuleKind, Spanned,
};
use jiff::civil::Date;

/// What is changed in a mutant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Change {
    /// `any of` became `all of`.
    AnyToAll,
    /// `and` or `all of` became `any of`.
    AllToAny,
    /// A name or comparison became its opposite.
    Negated,
    /// An exception was left out.
    WithoutException,
    /// One of several conditions that must all hold was left out.
    WithoutConjunct,
    /// A day became the next.
    DayLater,
    /// A day became the one before.
    DayEarlier,
    /// The bound itself came to count, or no longer counts.
    Strictness,
    /// Another option, or another reading, took the place of one.
    OtherOption,
}

impl Change {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::AnyToAll,
        Self::AllToAny,
        Self::Negated,
        Self::WithoutException,
        Self::WithoutConjunct,
        Self::DayLater,
        Self::DayEarlier,
        Self::Strictness,
        Self::OtherOption,
    ];

    /// The name for it in reports.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::AnyToAll => "any-to-all",
            Self::AllToAny => "all-to-any",
            Self::Negated => "negated",
            Self::WithoutException => "without-exception",
            Self::WithoutConjunct => "without-conjunct",
            Self::DayLater => "day-later",
            Self::DayEarlier => "day-earlier",
            Self::Strictness => "strictness",
            Self::OtherOption => "other-option",
        }
    }
}

/// A condition with one change, and where it was made.
type Changed = (Span, Change, Expr);

/// Every way to change one thing in a declaration.
///
/// What can never be is a claim about the law and no part of it, and what
/// contradicts itself decides nothing: no example could notice that it changed.
pub(super) fn of_item(book: &Rulebook, item: &Item) -> Vec<(Span, Change, Item)> {
    let mut found = Vec::new();
    let mut push = |span, change, kind| found.push((span, change, Item { kind, ..item.clone() }));
    match &item.kind {
        ItemKind::Date { date } => {
            for (change, moved) in moved(date) {
                push(date.span, change, ItemKind::Date { date: moved });
            }
        }
        ItemKind::Rule { kind, since, until, terms, body }
            if !matches!(kind, RuleKind::Never | RuleKind::Contradiction) =>
        {
            let rule = |since: &Option<DateRef>, until: &Option<DateRef>, body: &Expr| {
                let (since, until, body) = (since.clone(), until.clone(), body.clone());
                ItemKind::Rule { kind: *kind, since, until, terms: terms.clone(), body }
            };
            for (span, change, day) in moved_reference(since.as_ref()) {
                push(span, change, rule(&Some(day), until, body));
            }
            for (span, change, day) in moved_reference(until.as_ref()) {
                push(span, change, rule(since, &Some(day), body));
            }
            for (span, change, body) in of_condition(book, body) {
                push(span, change, rule(since, until, &body));
            }
        }
        _ => {}
    }
    found
}

/// The day after, and the day before.
fn moved(date: &Spanned<Date>) -> Vec<(Change, Spanned<Date>)> {
    let days =
        [(Change::DayLater, date.value.tomorrow()), (Change::DayEarlier, date.value.yesterday())];
    let days = days.into_iter().filter_map(|(change, day)| Some((change, day.ok()?)));
    days.map(|(change, value)| (change, Spanned { value, span: date.span })).collect()
}

/// A day that is written out; a named one moves where it is declared.
fn moved_reference(day: Option<&DateRef>) -> Vec<(Span, Change, DateRef)> {
    let Some(DateRef::Day(day)) = day else {
        return Vec::new();
    };
    moved(day).into_iter().map(|(change, moved)| (day.span, change, DateRef::Day(moved))).collect()
}

fn of_condition(book: &Rulebook, expr: &Expr) -> Vec<Changed> {
    match &expr.kind {
        ExprKind::All(parts) => of_list(book, expr, parts, true),
        ExprKind::Any(parts) => of_list(book, expr, parts, false),
        ExprKind::Not(inner) => of_condition(book, inner)
            .into_iter()
            .map(|(span, change, inner)| (span, change, with(expr, ExprKind::Not(inner.into()))))
            .collect(),
        ExprKind::Unless(base, exceptions) => of_exceptions(book, expr, base, exceptions),
        _ => of_leaf(book, expr),
    }
}

fn with(expr: &Expr, kind: ExprKind) -> Expr {
    Expr { kind, span: expr.span }
}

/// A list with each part changed, left out, and all joined the other way.
fn of_list(book: &Rulebook, expr: &Expr, parts: &[Expr], all: bool) -> Vec<Changed> {
    let list = |parts, all| with(expr, if all { ExprKind::All } else { ExprKind::Any }(parts));
    let mut found = Vec::new();
    if parts.len() > 1 {
        let change = if all { Change::AllToAny } else { Change::AnyToAll };
        found.push((expr.span, change, list(parts.to_vec(), !all)));
    }
    for (nth, part) in parts.iter().enumerate() {
        if all && parts.len() > 1 {
            let rest = without(parts, nth);
            found.push((part.span, Change::WithoutConjunct, list(rest, all)));
        }
        for (span, change, part) in of_condition(book, part) {
            found.push((span, change, list(replaced(parts, nth, part), all)));
        }
    }
    found
}

fn of_exceptions(book: &Rulebook, expr: &Expr, base: &Expr, exceptions: &[Expr]) -> Vec<Changed> {
    let unless = |base: Expr, exceptions| with(expr, ExprKind::Unless(base.into(), exceptions));
    let mut found: Vec<Changed> = of_condition(book, base)
        .into_iter()
        .map(|(span, change, base)| (span, change, unless(base, exceptions.to_vec())))
        .collect();
    for (nth, exception) in exceptions.iter().enumerate() {
        let rest = without(exceptions, nth);
        let kept = if rest.is_empty() { base.clone() } else { unless(base.clone(), rest) };
        found.push((exception.span, Change::WithoutException, kept));
        for (span, change, exception) in of_condition(book, exception) {
            let exceptions = replaced(exceptions, nth, exception);
            found.push((span, change, unless(base.clone(), exceptions)));
        }
    }
    found
}

fn without(parts: &[Expr], out: usize) -> Vec<Expr> {
    let kept = parts.iter().enumerate().filter(|(nth, _)| *nth != out);
    kept.map(|(_, part)| part.clone()).collect()
}

fn replaced(parts: &[Expr], at: usize, by: Expr) -> Vec<Expr> {
    let parts = parts.iter().enumerate();
    parts.map(|(nth, part)| if nth == at { by.clone() } else { part.clone() }).collect()
}

/// A name, an option, a comparison, a family.
fn of_leaf(book: &Rulebook, expr: &Expr) -> Vec<Changed> {
    let changed = |change, kind| (expr.span, change, with(expr, kind));
    let mut found = vec![changed(Change::Negated, ExprKind::Not(expr.clone().into()))];
    match &expr.kind {
        ExprKind::Family { prefix, whenever, all } => {
            let change = if *all { Change::AllToAny } else { Change::AnyToAll };
            let (prefix, whenever, all) = (prefix.clone(), *whenever, !*all);
            found.push(changed(change, ExprKind::Family { prefix, whenever, all }));
        }
        ExprKind::Includes(fact, option) => {
            if let Some(other) = other_option(book, fact, option) {
                found.push(changed(Change::OtherOption, ExprKind::Includes(fact.clone(), other)));
            }
        }
        ExprKind::Is(subject, option) => {
            if let Some(other) = other_option(book, subject, option) {
                found.push(changed(Change::OtherOption, ExprKind::Is(subject.clone(), other)));
            }
        }
        ExprKind::Compare(fact, comparison, literal) => {
            let compare =
                |comparison, literal| ExprKind::Compare(fact.clone(), comparison, literal);
            let other = compare(strictness(*comparison), literal.clone());
            found.push(changed(Change::Strictness, other));
            if let Literal::Date(day) = literal {
                for (_, change, day) in moved_reference(Some(day)) {
                    found.push(changed(change, compare(*comparison, Literal::Date(day))));
                }
            }
        }
        _ => {}
    }
    found
}

fn strictness(comparison: Comparison) -> Comparison {
    match comparison {
        Comparison::Less => Comparison::AtMost,
        Comparison::AtMost => Comparison::Less,
        Comparison::More => Comparison::AtLeast,
        Comparison::AtLeast => Comparison::More,
    }
}

/// The option after the one named; after the last comes the first.
fn other_option(book: &Rulebook, subject: &Name, option: &Name) -> Option<Name> {
    let of_fact = book.fact(&subject.value).and_then(|id| book.facts.get(id.index()));
    let options = match of_fact.map(|fact| &fact.kind) {
        Some(FactKind::OneOf(options) | FactKind::SomeOf(options)) => options,
        Some(_) => return None,
        None => &book.readings.iter().find(|reading| reading.id == subject.value)?.alternatives,
    };
    let nth = options.iter().position(|known| *known == option.value)?;
    let other = options.iter().cycle().nth(nth + 1)?;
    (*other != option.value).then(|| Name { value: other.clone(), span: option.span })
}
