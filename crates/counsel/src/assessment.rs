//! The result of an assessment: one type for the terminal, JSON, Markdown and
//! everything that follows.

use crate::Basis;
use crate::description::Description;
use crate::duty::DutyResult;
use crate::supply;
use crate::words::Words;
use jiff::civil::Date;
use nomos::facts::{Facts, State, Value};
use nomos::{Engine, FactId, Finding, Outcome, RuleId, RuleKind, Rulebook, Status};
use schemars::JsonSchema;
use serde::Serialize;

/// Not a class of the law: no class is settled and at least one is open.
pub const UNDECIDED: &str = "undecided";

/// The version of the format; within 1, keys are only added.
const VERSION: &str = "1.4";

/// What came with which version.
const SINCE: &str = "Nothing was taken away since 1.0. Added in 1.1: guidance, left_out; in 1.2: \
                     spared, further kinds and the date of due; in 1.3: gaps, \
                     undertakings of fines; in 1.4: the date under each reading.";

/// Before there was a choice, guidance always counted.
fn always() -> bool {
    true
}

/// What the law asks of one system or model, on one date.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(
    title = "Assessment",
    extend(
        "$id" = "https://eunomia.invalid/schema/1/assessment.json",
        "version" = VERSION,
        "$comment" = SINCE
    )
)]
pub struct Assessment {
    /// The rules that were used.
    pub rulebook: RulebookVersion,
    /// The date asked about.
    #[schemars(with = "String", extend("format" = "date"))]
    pub on: Date,
    /// The law as it stood on this day.
    #[schemars(with = "String", extend("format" = "date"))]
    pub known: Date,
    /// Whether guidance was taken into account; true if not told.
    #[serde(default = "always")]
    pub guidance: bool,
    /// What was assessed.
    pub system: System,
    /// The classes, in short.
    pub summary: Summary,
    /// Every class and finding of the rulebook, in the order of its files.
    pub findings: Vec<FindingResult>,
    /// Every duty of the rulebook that does not fail, in the order of its files.
    pub duties: Vec<DutyResult>,
    /// What changes after the date asked about, in order of time.
    pub timeline: Vec<Change>,
    /// The fact whose answer would settle most.
    pub next_question: Option<String>,
    /// Answers of "none of them" that keep something from being found: what is
    /// missing below them is no all-clear.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<Gap>,
}

/// An answer that keeps something from being found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Gap {
    /// The fact.
    pub fact: String,
    /// What cannot be found for it, in words.
    pub says: String,
}

/// Which rules were used. The same hash, facts and dates give the same bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RulebookVersion {
    /// Its version.
    pub version: String,
    /// SHA-256 over its files.
    pub sha256: String,
}

/// What was assessed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct System {
    /// Its name.
    pub name: String,
    /// Its version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// The classes, in short.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Summary {
    /// The classes that do not fail.
    pub classes: Vec<ClassResult>,
}

/// A class and how it stands.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct ClassResult {
    /// `prohibited`, `high-risk`, ... or `undecided`.
    pub id: String,
    /// How it stands.
    pub status: StatusWord,
    /// From when it applies, or may apply.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub from: Option<Date>,
    /// From when it no longer applies.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub until: Option<Date>,
    /// Set if the duties of the class are put off, as for older systems.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spared: Option<Spared>,
}

/// Why the duties of a class do not bind yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Spared {
    /// The finding that puts them off.
    pub by: String,
    /// From when they bind all the same; none if no day is set.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub until: Option<Date>,
}

/// A conclusion with its reasons.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct FindingResult {
    /// The citation as a name: `art-5.1.c`.
    pub id: String,
    /// How it stands.
    pub status: StatusWord,
    /// Where it stands in the law.
    pub cites: Vec<String>,
    /// From when it applies, or may apply.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub from: Option<Date>,
    /// From when it no longer applies.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub until: Option<Date>,
    /// Set if only guidance carries the conclusion: final, or draft if any of it is.
    pub guidance: Option<GuidanceStatus>,
    /// Guidance that would decide what is open or unsettled, had it not been left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<String>,
    /// Known facts that suffice for the conclusion.
    pub because: Vec<String>,
    /// Those of them that are assumed rather than known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub assumed: Vec<String>,
    /// Unknown facts that can still change it.
    pub needs: Vec<String>,
    /// Open questions of law that decide it.
    pub readings: Vec<ReadingResult>,
}

/// An open question of law and what each answer gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ReadingResult {
    /// The question.
    pub id: String,
    /// The possible answers.
    pub alternatives: Vec<AlternativeResult>,
    /// The fact, decision or guidance that would settle it, in the language
    /// asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled_by: Option<String>,
}

/// One reading of the law and what it gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AlternativeResult {
    /// The reading.
    pub id: String,
    /// How the conclusion stands under it; unsettled where it hangs on another
    /// open question too.
    pub status: StatusWord,
    /// From when it applies under it, or may apply.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub from: Option<Date>,
}

/// What changes on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Change {
    /// The day.
    #[schemars(with = "String", extend("format" = "date"))]
    pub date: Date,
    /// The conclusions that change, and how they stand from then on.
    pub changes: Vec<ChangeResult>,
}

/// A conclusion that changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ChangeResult {
    /// The conclusion.
    pub id: String,
    /// How it stands from then on.
    pub status: StatusWord,
    /// Whether it applied before.
    #[serde(skip)]
    pub applied: bool,
}

/// How a conclusion stands on the date asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum StatusWord {
    /// It applies.
    Holds,
    /// It does not apply and will not, on these facts.
    Fails,
    /// It will apply from the date given.
    Later,
    /// It no longer applies.
    Ended,
    /// Facts are missing that decide it.
    Open,
    /// The facts suffice, but the law can be read in more than one way.
    Unsettled,
}

impl From<Status> for StatusWord {
    fn from(status: Status) -> Self {
        match status {
            Status::Holds => Self::Holds,
            Status::Fails => Self::Fails,
            Status::Later => Self::Later,
            Status::Ended => Self::Ended,
            Status::Open => Self::Open,
            Status::Unsettled => Self::Unsettled,
        }
    }
}

impl StatusWord {
    /// The word in results and expectations.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Fails => "fails",
            Self::Later => "later",
            Self::Ended => "ended",
            Self::Open => "open",
            Self::Unsettled => "unsettled",
        }
    }
}

/// Whether guidance is final.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum GuidanceStatus {
    /// Adopted.
    Final,
    /// Only a draft.
    Draft,
}

/// The answers "none of them" of which the words say what they keep from being found.
fn gaps(words: &Words, rulebook: &Rulebook, facts: &Facts) -> Vec<Gap> {
    let none = |fact: &FactId| matches!(facts.get(*fact).value(), Some(Value::Some(chosen)) if chosen.is_empty());
    let entries = rulebook.fact_ids().filter(none);
    let entries = entries.filter_map(|fact| rulebook.facts.get(fact.index()));
    entries
        .filter_map(|entry| {
            let says = words.of_fact(&entry.id, "none")?;
            Some(Gap { fact: entry.id.clone(), says })
        })
        .collect()
}

impl Assessment {
    pub(crate) fn new(
        engine: &Engine,
        rulebook: RulebookVersion,
        description: &Description,
        basis: Basis,
        outcome: &Outcome,
    ) -> Self {
        let findings = outcome.findings.iter().filter(|finding| finding.duty.is_none());
        let findings: Vec<FindingResult> =
            findings.map(|finding| result(engine, description, finding)).collect();
        let stands = |duty: &Finding| duty.status != Status::Fails;
        let duties = duties(engine, description, outcome, basis.known, stands);
        let timeline = outcome
            .timeline
            .iter()
            .map(|change| Change {
                date: change.date,
                changes: change
                    .changes
                    .iter()
                    .map(|(rule, status, applied)| ChangeResult {
                        id: rule_id(engine, *rule),
                        status: (*status).into(),
                        applied: *applied,
                    })
                    .collect(),
            })
            .collect();
        let system =
            System { name: description.name.clone(), version: description.version.clone() };
        let summary = summary(engine, &findings);
        let next_question = outcome.next_question.map(|fact| fact_id(engine, fact));
        Self {
            rulebook,
            on: basis.on,
            known: basis.known,
            guidance: basis.guidance,
            system,
            summary,
            findings,
            duties,
            timeline,
            next_question,
            gaps: Vec::new(),
        }
    }

    /// A conclusion by its id.
    #[must_use]
    pub fn finding(&self, id: &str) -> Option<&FindingResult> {
        self.findings.iter().find(|finding| finding.id == id)
    }

    /// A duty by its id, if it does not fail.
    #[must_use]
    pub fn duty(&self, id: &str) -> Option<&DutyResult> {
        self.duties.iter().find(|duty| duty.id == id)
    }

    /// How a class, finding or duty stands, and from when. What is not told fails.
    #[must_use]
    pub fn standing(&self, id: &str) -> (StatusWord, Option<Date>) {
        match (self.finding(id), self.duty(id)) {
            (Some(finding), _) => (finding.status, finding.from),
            (None, Some(duty)) => (duty.status, duty.from),
            (None, None) => (StatusWord::Fails, None),
        }
    }

    /// Says in a language what the duties are called, what would settle the open
    /// questions, and which answers keep something from being found.
    #[must_use]
    pub fn titled(mut self, words: &Words, rulebook: &Rulebook, facts: &Facts) -> Self {
        for duty in &mut self.duties {
            duty.title = Some(words.finding(&duty.id));
        }
        let of_findings = self.findings.iter_mut().flat_map(|finding| &mut finding.readings);
        let of_duties = self.duties.iter_mut().flat_map(|duty| &mut duty.readings);
        for reading in of_findings.chain(of_duties) {
            reading.settled_by = words.settled(&reading.id);
        }
        self.gaps = gaps(words, rulebook, facts);
        self
    }
}

fn summary(engine: &Engine, findings: &[FindingResult]) -> Summary {
    let is_class = |finding: &&FindingResult| {
        let rule = engine.rulebook().rule(&finding.id);
        let rule = rule.and_then(|rule| engine.rulebook().rules.get(rule.index()));
        rule.is_some_and(|rule| rule.kind == RuleKind::Class)
    };
    let mut classes: Vec<ClassResult> = findings
        .iter()
        .filter(is_class)
        .filter(|finding| finding.status != StatusWord::Fails)
        .map(|finding| ClassResult {
            id: finding.id.clone(),
            status: finding.status,
            from: finding.from,
            until: finding.until,
            spared: supply::spared(&finding.id, findings),
        })
        .collect();
    if is_undecided(classes.iter().map(|class| class.status)) {
        let id = UNDECIDED.to_owned();
        let status = StatusWord::Open;
        classes.push(ClassResult { id, status, from: None, until: None, spared: None });
    }
    Summary { classes }
}

/// Whether no class is settled, of those that do not fail, but some class is open.
pub(crate) fn is_undecided(classes: impl IntoIterator<Item = StatusWord>) -> bool {
    let mut classes = classes.into_iter().peekable();
    classes.peek().is_some() && classes.all(|status| status == StatusWord::Open)
}

/// The duties of an outcome, those that are wanted.
pub(crate) fn duties(
    engine: &Engine,
    description: &Description,
    outcome: &Outcome,
    law: Date,
    wanted: impl Fn(&Finding) -> bool,
) -> Vec<DutyResult> {
    let all = outcome.findings.iter().filter(|finding| wanted(finding));
    all.filter_map(|finding| {
        let terms = finding.duty.as_ref()?;
        let result = result(engine, description, finding);
        DutyResult::new(engine.rulebook(), terms, result, &outcome.findings, law)
    })
    .collect()
}

/// A conclusion in names instead of numbers.
pub(crate) fn result(
    engine: &Engine,
    description: &Description,
    finding: &Finding,
) -> FindingResult {
    let facts = |ids: &[FactId]| ids.iter().map(|fact| fact_id(engine, *fact)).collect();
    let assumed: Vec<FactId> = finding
        .because
        .iter()
        .copied()
        .filter(|fact| matches!(description.facts.get(*fact), State::Assumed(_)))
        .collect();
    let draft = finding.guidance.iter().any(|id| {
        engine.rulebook().guidance.get(id.index()).is_some_and(|guidance| guidance.draft)
    });
    let guidance = match (finding.guidance.is_empty(), draft) {
        (true, _) => None,
        (false, true) => Some(GuidanceStatus::Draft),
        (false, false) => Some(GuidanceStatus::Final),
    };
    let left_out = finding.left_out.iter().filter_map(|id| {
        let guidance = engine.rulebook().guidance.get(id.index())?;
        Some(guidance.id.clone())
    });
    FindingResult {
        id: rule_id(engine, finding.rule),
        status: finding.status.into(),
        cites: finding.cites.iter().map(ToString::to_string).collect(),
        from: finding.from,
        until: finding.until,
        guidance,
        left_out: left_out.collect(),
        because: facts(&finding.because),
        assumed: facts(&assumed),
        needs: facts(&finding.needs),
        readings: finding
            .readings
            .iter()
            .filter_map(|(id, sides)| {
                let reading = engine.rulebook().readings.get(id.index())?;
                let alternatives = reading
                    .alternatives
                    .iter()
                    .zip(sides)
                    .map(|(id, under)| AlternativeResult {
                        id: id.clone(),
                        status: under.status.into(),
                        from: under.from,
                    })
                    .collect();
                Some(ReadingResult { id: reading.id.clone(), alternatives, settled_by: None })
            })
            .collect(),
    }
}

fn rule_id(engine: &Engine, rule: RuleId) -> String {
    engine.rulebook().rules.get(rule.index()).map_or_else(String::new, |rule| rule.id.clone())
}

fn fact_id(engine: &Engine, fact: FactId) -> String {
    engine.rulebook().facts.get(fact.index()).map_or_else(String::new, |fact| fact.id.clone())
}
