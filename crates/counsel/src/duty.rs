//! A duty as a result: who must do what, from when, by when, what shows it,
//! what its breach costs and who supervises.

use crate::assessment::{FindingResult, GuidanceStatus, ReadingResult, StatusWord};
use crate::fine;
pub use crate::fine::{FineResult, FineRule, LeftTo, NoFineResult, OtherFine};
use jiff::civil::Date;
use nomos::duty::{Due, DutyTerms, Period};
use nomos::rulebook::{DateId, Day, LabelId};
use nomos::{Finding, Rulebook, Status};
use schemars::JsonSchema;
use serde::Serialize;

/// What somebody must do.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct DutyResult {
    /// The citation as a name: `art-9`.
    pub id: String,
    /// In the language asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whom it binds: `provider`.
    pub addressee: String,
    /// How it stands.
    pub status: StatusWord,
    /// From when it applies, or may apply.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub from: Option<Date>,
    /// From when it no longer applies.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub until: Option<Date>,
    /// By when, how often or for how long; none if always.
    pub due: Option<DueResult>,
    /// Where it stands in the law.
    pub cites: Vec<String>,
    /// Set if only guidance carries it.
    pub guidance: Option<GuidanceStatus>,
    /// Guidance that would decide what is open or unsettled, had it not been left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<String>,
    /// Known facts that suffice for it.
    pub because: Vec<String>,
    /// Those of them that are assumed rather than known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<String>,
    /// Unknown facts that can still change it.
    pub needs: Vec<String>,
    /// What shows that it is met.
    pub evidence: Vec<String>,
    /// What its breach may cost; none where the Act names no fine.
    pub fine: Option<FineResult>,
    /// Where the Act names none: what it says instead.
    #[serde(default)]
    pub no_fine: Option<NoFineResult>,
    /// Who supervises: conclusions that hold or may hold.
    pub supervisor: Vec<SupervisorResult>,
    /// Open questions of law that decide it.
    pub readings: Vec<ReadingResult>,
}

/// A deadline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DueResult {
    /// `before`, `by`, `on`, `at-once`, `after`, `within`, `every` or `for`.
    pub kind: DueKind,
    /// Length of the period, if there is one.
    pub count: Option<u32>,
    /// Its unit: `hours`, `days`, `working-days`, `weeks`, `months`, `years`.
    pub unit: Option<String>,
    /// The event from which or up to which it runs.
    pub event: Option<String>,
    /// The day itself, where the law names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub date: Option<Date>,
}

/// How a deadline is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DueKind {
    /// Before the event.
    Before,
    /// At the latest when the event occurs, or on the day.
    By,
    /// When the event occurs; the law sets no other time.
    On,
    /// Immediately when the event occurs.
    AtOnce,
    /// Without undue delay after the event.
    After,
    /// At most so long after the event.
    Within,
    /// Again after every such period.
    Every,
    /// For so long after the event.
    For,
}

impl DueKind {
    /// The word in results and messages.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::By => "by",
            Self::On => "on",
            Self::AtOnce => "at-once",
            Self::After => "after",
            Self::Within => "within",
            Self::Every => "every",
            Self::For => "for",
        }
    }
}

/// An authority that supervises, or may.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SupervisorResult {
    /// The conclusion that names it.
    pub id: String,
    /// How that conclusion stands.
    pub status: StatusWord,
}

impl DutyResult {
    /// From the conclusion and the terms of the duty; `all` are the
    /// conclusions on which fines and supervision rest, `law` is the state of
    /// the law that dates a deadline. None if the rulebook lacks what the terms
    /// name, which its checker rules out.
    pub(crate) fn new(
        rulebook: &Rulebook,
        terms: &DutyTerms,
        result: FindingResult,
        all: &[Finding],
        law: Date,
    ) -> Option<Self> {
        let (fine, no_fine) = fine::result(rulebook, terms.fine, all);
        let supervision = terms.supervision.and_then(|id| rulebook.supervisions.get(id.index()));
        let supervisor = supervision
            .map_or(&[][..], |supervision| &supervision.findings)
            .iter()
            .filter_map(|rule| {
                let status = status_of(all, *rule);
                let id = rulebook.rules.get(rule.index())?.id.clone();
                let counts = !matches!(status, Status::Fails | Status::Ended);
                counts.then_some(SupervisorResult { id, status: status.into() })
            })
            .collect();
        Some(Self {
            id: result.id,
            title: None,
            addressee: label(rulebook, terms.party)?,
            status: result.status,
            from: result.from,
            until: result.until,
            due: terms.due.and_then(|due| DueResult::new(rulebook, due, all, law)),
            cites: result.cites,
            guidance: result.guidance,
            left_out: result.left_out,
            because: result.because,
            assumed: result.assumed,
            needs: result.needs,
            evidence: (terms.evidence.iter()).filter_map(|id| label(rulebook, *id)).collect(),
            fine,
            no_fine,
            supervisor,
            readings: result.readings,
        })
    }
}

pub(crate) fn status_of(all: &[Finding], rule: nomos::RuleId) -> Status {
    all.iter().find(|finding| finding.rule == rule).map_or(Status::Fails, |found| found.status)
}

impl DueResult {
    fn new(rulebook: &Rulebook, due: Due, all: &[Finding], law: Date) -> Option<Self> {
        let due = date_instead(rulebook, due, all).map_or(due, Due::ByDate);
        let (kind, period, event) = match due {
            Due::Before(event) => (DueKind::Before, None, Some(event)),
            Due::By(event) => (DueKind::By, None, Some(event)),
            Due::ByDate(_) => (DueKind::By, None, None),
            Due::On(event) => (DueKind::On, None, Some(event)),
            Due::AtOnce(event) => (DueKind::AtOnce, None, Some(event)),
            Due::After(event) => (DueKind::After, None, Some(event)),
            Due::Within(period, event) => (DueKind::Within, Some(period), Some(event)),
            Due::Every(period) => (DueKind::Every, Some(period), None),
            Due::For(period, event) => (DueKind::For, Some(period), Some(event)),
        };
        let event = match event {
            Some(event) => Some(label(rulebook, event)?),
            None => None,
        };
        let date = match due {
            Due::ByDate(date) => Some(rulebook.day(Day::Named(date), law)?),
            _ => None,
        };
        let count = period.map(|Period { count, .. }| count);
        let unit = period.map(|Period { unit, .. }| unit.word().to_owned());
        Some(Self { kind, count, unit, event, date })
    }
}

/// The date that takes the place of an event which lies back for this system,
/// because the law gave older ones time. Once given, it stays the deadline when
/// the conclusion that gives it has ended.
fn date_instead(rulebook: &Rulebook, due: Due, all: &[Finding]) -> Option<DateId> {
    let given =
        |rule| matches!(status_of(all, rule), Status::Holds | Status::Later | Status::Ended);
    let mut dates = rulebook.dates_instead(due).iter();
    dates.find(|(_, rule)| given(*rule)).map(|(date, _)| *date)
}

fn label(rulebook: &Rulebook, id: LabelId) -> Option<String> {
    rulebook.labels.get(id.index()).map(|label| label.id.clone())
}
