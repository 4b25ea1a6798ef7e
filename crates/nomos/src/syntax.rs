//! The syntax tree: what an author wrote, with the place of every part.

use crate::source::Span;
use jiff::civil::Date;

/// A value with its place.
#[derive(Clone, Debug)]
pub(crate) struct Spanned<T> {
    /// The value.
    pub(crate) value: T,
    /// Where it stands.
    pub(crate) span: Span,
}

/// A name with its place.
pub(crate) type Name = Spanned<String>;

/// A citation: `AIA art 5(1)(c)`.
#[derive(Clone, Debug)]
pub(crate) struct Cite {
    /// The act or guidance cited.
    pub(crate) source: Name,
    /// `art 5(1)(c)`, with `sub 2` where a subparagraph is meant.
    pub(crate) place: String,
    /// The whole citation.
    pub(crate) span: Span,
}

/// One declaration of a rulebook.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// Its documentation, one line each.
    pub(crate) doc: Vec<String>,
    /// What is declared.
    pub(crate) name: Name,
    /// The citations after `cites`.
    pub(crate) cites: Vec<Cite>,
    /// The act that brought this version, after `by`.
    pub(crate) by: Option<Name>,
    /// The act that ended it, after `repealed by`.
    pub(crate) repealed_by: Option<Name>,
    /// The kind and what belongs to it.
    pub(crate) kind: ItemKind,
    /// From the keyword to the last character.
    pub(crate) span: Span,
}

/// The kinds of declarations.
#[derive(Clone, Debug)]
pub(crate) enum ItemKind {
    /// A legal act.
    Act {
        /// The official number.
        title: String,
        /// The act it amends.
        amends: Option<Name>,
        /// Date of the consolidated version that first holds it.
        from: Spanned<Date>,
    },
    /// Guidance as a source.
    GuidanceSource {
        /// Its number or name.
        title: String,
        /// Only a draft.
        draft: bool,
        /// Date of publication.
        from: Spanned<Date>,
    },
    /// A date of application with a name.
    Date {
        /// The day.
        date: Spanned<Date>,
    },
    /// A fact of the dictionary.
    Fact {
        /// Its type.
        kind: FactType,
        /// Probability of yes, used only to order questions.
        prior: Option<Spanned<f64>>,
        /// Whether nobody can change it.
        fixed: bool,
        /// How many times as much as most it costs to change it.
        costs: Option<u8>,
        /// Facts to ask for before it.
        after: Vec<Name>,
        /// Names it had before.
        formerly: Vec<Name>,
    },
    /// A term, finding, class or rule of guidance.
    Rule {
        /// Which of them.
        kind: RuleKind,
        /// First day of application.
        since: Option<DateRef>,
        /// First day on which it no longer applies.
        until: Option<DateRef>,
        /// What only duties have: addressee, deadline, evidence, fine.
        terms: Box<DutyClauses>,
        /// The condition.
        body: Expr,
    },
    /// Something duties name: a party, an event, a kind of evidence.
    Label(LabelKind),
    /// An event, the dates that take its place, and the findings where they do.
    Event(Vec<(Name, Name)>),
    /// A fine.
    Fine(FineForm),
    /// Who may supervise: the findings that name an authority.
    Supervision(Vec<Name>),
    /// An open question of law and its readings.
    Reading {
        /// The readings.
        alternatives: Vec<Name>,
        /// Guidance that takes a side: its citation and the side.
        guided: Option<(Cite, Name)>,
    },
    /// Given these facts, these conclusions.
    Example(Example),
}

impl ItemKind {
    /// Whether it says which facts clash.
    pub(crate) fn is_contradiction(&self) -> bool {
        matches!(self, Self::Rule { kind: RuleKind::Contradiction, .. })
    }
}

/// What a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RuleKind {
    /// A definition.
    Term,
    /// A conclusion with legal effect.
    Finding,
    /// A finding that is shown as a class of the system or model.
    Class,
    /// What guidance says, and only guidance.
    Guidance,
    /// What somebody must do.
    Duty,
    /// What can never be: the checker proves it.
    Never,
    /// Facts that cannot all be so: whoever states them is refused.
    Contradiction,
}

/// What a label names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LabelKind {
    /// Whom a duty binds.
    Party,
    /// What starts a period or ends it.
    Event,
    /// What shows that a duty is met.
    Evidence,
}

impl LabelKind {
    /// The word that declares it.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::Event => "event",
            Self::Evidence => "evidence",
        }
    }
}

/// The clauses that only duties have.
#[derive(Clone, Debug, Default)]
pub(crate) struct DutyClauses {
    /// Whom it binds, after `on`.
    pub(crate) on: Option<Name>,
    /// By when, how often or for how long, after `due`.
    pub(crate) due: Option<DueForm>,
    /// What shows it, after `show`.
    pub(crate) show: Vec<Name>,
    /// What its breach costs, after `fine`.
    pub(crate) fine: Option<Name>,
    /// Who supervises, after `under`.
    pub(crate) under: Option<Name>,
}

/// The forms of a deadline.
#[derive(Clone, Debug)]
pub(crate) enum DueForm {
    /// `before EVENT`
    Before(Name),
    /// `by EVENT`, `by DATE`
    By(Name),
    /// `on EVENT`
    On(Name),
    /// `at-once EVENT`
    AtOnce(Name),
    /// `after EVENT`
    After(Name),
    /// `within 15 days of EVENT`
    Within(Period, Name),
    /// `every 1 years`
    Every(Period),
    /// `for 10 years after EVENT`
    For(Period, Name),
}

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// How many.
    pub count: u32,
    /// Of what.
    pub unit: TimeUnit,
}

/// The units of a [`Period`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeUnit {
    /// Hours.
    Hours,
    /// Calendar days.
    Days,
    /// Working days.
    WorkingDays,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

impl TimeUnit {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Hours, Self::Days, Self::WorkingDays, Self::Weeks, Self::Months, Self::Years];

    /// The word for it in rulebooks and results.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Hours => "hours",
            Self::Days => "days",
            Self::WorkingDays => "working-days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }
}

/// What a fine says.
#[derive(Clone, Debug)]
pub(crate) struct FineForm {
    /// The most it may be; none where the law names no amount.
    pub(crate) amount: Option<AmountForm>,
    /// The fines that take its place, and the findings where they do.
    pub(crate) instead: Vec<(Name, Name)>,
}

/// The most that a fine may be.
#[derive(Clone, Debug)]
pub(crate) struct AmountForm {
    /// The fixed maximum.
    pub(crate) cap: f64,
    /// Its unit: `EUR`.
    pub(crate) unit: Name,
    /// The maximum as a share of turnover.
    pub(crate) share: Option<f64>,
    /// Whether the share counts for undertakings only.
    pub(crate) undertakings: bool,
    /// What each day may cost until the duty is met, as a share.
    pub(crate) daily: Option<f64>,
    /// Findings that make the lower of the two the maximum.
    pub(crate) lower: Vec<Name>,
    /// The finding on which it hangs whether there is a fine at all.
    pub(crate) left_to: Option<Name>,
}

/// A day, written out or by name.
#[derive(Clone, Debug)]
pub(crate) enum DateRef {
    /// `2026-12-02`
    Day(Spanned<Date>),
    /// The name of a `date`.
    Named(Name),
}

impl DateRef {
    /// Where it stands.
    #[must_use]
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Day(day) => day.span,
            Self::Named(name) => name.span,
        }
    }
}

/// The type of a fact.
#[derive(Clone, Debug)]
pub(crate) enum FactType {
    /// `yes/no`
    YesNo,
    /// `one of { ... }`
    OneOf(Vec<Name>),
    /// `some of { ... }`
    SomeOf(Vec<Name>),
    /// `number UNIT`
    Number(Name),
    /// `date`
    Date,
}

/// A condition.
#[derive(Clone, Debug)]
pub(crate) struct Expr {
    /// What it says.
    pub(crate) kind: ExprKind,
    /// Where it stands.
    pub(crate) span: Span,
}

/// The forms of a condition.
#[derive(Clone, Debug)]
pub(crate) enum ExprKind {
    /// `a and b`, `all of { a, b }`
    All(Vec<Expr>),
    /// `any of { a, b }`
    Any(Vec<Expr>),
    /// `not a`
    Not(Box<Expr>),
    /// `a unless b unless c`
    Unless(Box<Expr>, Vec<Expr>),
    /// A yes/no fact or a rule. With `whenever`, regardless of dates.
    Ref {
        /// The name.
        name: Name,
        /// Regardless of the date.
        whenever: bool,
    },
    /// `any of annex-3.*` or `all of annex-3.*`
    Family {
        /// `annex-3.`
        prefix: Name,
        /// Regardless of the date.
        whenever: bool,
        /// `all of` instead of `any of`.
        all: bool,
    },
    /// `any duty`, `any duty on PARTY`
    Duties {
        /// Only those that bind this party.
        party: Option<Name>,
    },
    /// `fact includes option`
    Includes(Name, Name),
    /// `fact is option`, `fact is none`, `reading is alternative`
    Is(Name, Name),
    /// `fact > 1e25`
    Compare(Name, Comparison, Literal),
}

/// The comparisons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comparison {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `>`
    More,
    /// `>=`
    AtLeast,
}

/// What a fact is compared with.
#[derive(Clone, Debug)]
pub(crate) enum Literal {
    /// `1e25` or `1e25/3`
    Number(Spanned<f64>),
    /// A day, written out or by name.
    Date(DateRef),
}

/// Facts and the conclusions that must follow.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    /// The example whose facts it starts from.
    pub(crate) like: Option<Name>,
    /// The date asked about.
    pub(crate) on: Spanned<Date>,
    /// The state of the law used; the same day unless given.
    pub(crate) known: Option<Spanned<Date>>,
    /// Facts and values.
    pub(crate) given: Vec<(Name, Answer)>,
    /// Findings and their status, with the date for `later`.
    pub(crate) expect: Vec<(Name, Name, Option<Spanned<Date>>)>,
}

/// A value given to a fact in an example.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// The value.
    pub(crate) kind: AnswerKind,
    /// Where it stands.
    pub(crate) span: Span,
}

/// The forms of an [`Answer`].
#[derive(Clone, Debug)]
pub(crate) enum AnswerKind {
    /// `yes`, `no`, `unknown`, `n/a`, or an option.
    Word(String),
    /// `{ a, b }`
    Set(Vec<Name>),
    /// `3e25 FLOP`
    Number(f64, Option<String>),
    /// `2026-12-02`
    Date(Date),
}
