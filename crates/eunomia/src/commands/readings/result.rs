//! The open questions for programs.

use super::View;
use crate::commands::assess;
use crate::failure::Failure;
use counsel::assessment::GuidanceStatus;
use counsel::readings::OpenQuestion;
use schemars::JsonSchema;
use serde::Serialize;

/// The questions on which the law can be read in more than one way.
#[derive(Serialize, JsonSchema)]
#[schemars(
    title = "Readings",
    extend("$id" = "https://eunomia.invalid/schema/1/readings.json", "version" = "1.0")
)]
struct ReadingsResult<'a> {
    /// Questions on which conclusions hang, in the order of the articles.
    questions: Vec<QuestionResult<'a>>,
    /// Points that are open and decide no conclusion.
    without_conclusion: Vec<PointResult<'a>>,
}

/// An open question.
#[derive(Serialize, JsonSchema)]
struct QuestionResult<'a> {
    /// Its name in the rulebook.
    id: &'a str,
    /// The question in words.
    question: String,
    /// The answers that the wording allows.
    readings: Vec<ReadingResult<'a>>,
    /// Where it arises.
    cites: &'a [String],
    /// The side that guidance takes, if any does.
    guidance: Option<SideResult<'a>>,
    /// Classes that depend on it.
    classes: &'a [String],
    /// Findings and duties that it decides at first hand.
    decides: &'a [String],
    /// How many findings depend on these in turn.
    more_findings: usize,
    /// How many duties depend on these in turn.
    more_duties: usize,
    /// What would settle it, in words.
    settled_by: Option<String>,
}

/// One of the answers.
#[derive(Serialize, JsonSchema)]
struct ReadingResult<'a> {
    /// Its name in the rulebook.
    id: &'a str,
    /// What it says, in words.
    says: String,
}

/// The side that guidance takes.
#[derive(Serialize, JsonSchema)]
struct SideResult<'a> {
    /// The name of the reading.
    reading: &'a str,
    /// Where the side is taken.
    cites: &'a str,
    /// Whether the guidance is final.
    status: GuidanceStatus,
}

/// A point that is open and decides no conclusion.
#[derive(Serialize, JsonSchema)]
struct PointResult<'a> {
    /// Its name.
    id: &'a str,
    /// Where it arises.
    cites: &'a [String],
    /// The question in words.
    question: &'a str,
    /// Why no conclusion depends on it, in words.
    reason: &'a str,
}

pub(super) fn json(view: &View<'_>) -> Result<String, Failure> {
    let points = view.points.iter().map(|point| PointResult {
        id: &point.id,
        cites: &point.cites,
        question: view.in_words(&point.question),
        reason: view.in_words(&point.reason),
    });
    let all = ReadingsResult {
        questions: view.questions.iter().map(|asked| question(view, asked)).collect(),
        without_conclusion: points.collect(),
    };
    assess::json(&all, view.words)
}

fn question<'a>(view: &View<'_>, question: &'a OpenQuestion) -> QuestionResult<'a> {
    let readings = question.alternatives.iter().map(|alternative| ReadingResult {
        id: alternative,
        says: view.words.reading(&question.id, Some(alternative)),
    });
    let guidance = question.side.as_ref().map(|side| SideResult {
        reading: &side.alternative,
        cites: &side.cites,
        status: side.status,
    });
    QuestionResult {
        id: &question.id,
        question: view.words.reading(&question.id, None),
        readings: readings.collect(),
        cites: &question.cites,
        guidance,
        classes: &question.classes,
        decides: &question.decides,
        more_findings: question.more_findings,
        more_duties: question.more_duties,
        settled_by: view.words.settled(&question.id),
    }
}

#[test]
fn the_schema_in_docs_is_that_of_the_readings() {
    crate::schema::is_kept("readings", &schemars::schema_for!(ReadingsResult<'_>));
}
