//! The open questions of law: those that the rulebook holds as readings, and
//! points that are open too but decide no conclusion of it.
//!
//! `rulebook/ai-act/open-points.toml` lists the latter, each with the reason.

use crate::RULEBOOK;
use crate::assessment::GuidanceStatus;
use nomos::check;
use nomos::rulebook::{Reading, Rule};
use nomos::{RuleKind, Rulebook};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A question on which the law can be read in more than one way.
#[derive(Clone, Debug)]
pub struct OpenQuestion {
    /// Its name.
    pub id: String,
    /// The names of the readings.
    pub alternatives: Vec<String>,
    /// Where it arises.
    pub cites: Vec<String>,
    /// Guidance that takes a side.
    pub side: Option<Side>,
    /// Findings and duties that it decides at first hand.
    pub decides: Vec<String>,
    /// Classes that depend on it.
    pub classes: Vec<String>,
    /// How many findings depend on these in turn.
    pub more_findings: usize,
    /// How many duties depend on these in turn.
    pub more_duties: usize,
}

/// The side that guidance takes.
#[derive(Clone, Debug)]
pub struct Side {
    /// The reading.
    pub alternative: String,
    /// Where it is taken.
    pub cites: String,
    /// Whether the guidance is final.
    pub status: GuidanceStatus,
}

/// A point that is open and decides no conclusion, and why it decides none.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenPoint {
    /// Its name.
    pub id: String,
    /// Where it arises.
    pub cites: Vec<String>,
    /// The question, by language.
    pub question: BTreeMap<String, String>,
    /// Why no conclusion depends on it, by language.
    pub reason: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Points {
    point: Vec<OpenPoint>,
}

/// The open questions of a rulebook, in the order of the articles at which
/// they arise.
#[must_use]
pub fn questions(rulebook: &Rulebook) -> Vec<OpenQuestion> {
    let mut all: Vec<OpenQuestion> =
        rulebook.readings.iter().map(|reading| question(rulebook, reading)).collect();
    all.sort_by_key(|question| place(&question.cites));
    all
}

/// The points that decide no conclusion, as listed.
///
/// # Errors
/// If the list cannot be read, which the tests rule out.
pub fn points() -> Result<Vec<OpenPoint>, String> {
    let name = "ai-act/open-points.toml";
    let file = RULEBOOK.get_file(name).and_then(|file| file.contents_utf8());
    let text = file.ok_or_else(|| format!("{name} is not built in"))?;
    let mut list: Points = toml::from_str(text).map_err(|error| error.to_string())?;
    list.point.sort_by_key(|point| place(&point.cites));
    Ok(list.point)
}

fn question(rulebook: &Rulebook, reading: &Reading) -> OpenQuestion {
    let (near, far) = check::reach_of_reading(rulebook, reading);
    let is = |kind: RuleKind| move |rule: &&&Rule| rule.kind == kind;
    let ids = |rules: Vec<&&Rule>| rules.into_iter().map(|rule| rule.id.clone()).collect();
    let conclusion = |rule: &&&Rule| matches!(rule.kind, RuleKind::Finding | RuleKind::Duty);
    let classes = near.iter().chain(&far).filter(is(RuleKind::Class)).collect();
    OpenQuestion {
        id: reading.id.clone(),
        alternatives: reading.alternatives.clone(),
        cites: reading.cites.iter().map(ToString::to_string).collect(),
        side: side(rulebook, reading),
        decides: ids(near.iter().filter(conclusion).collect()),
        classes: ids(classes),
        more_findings: far.iter().filter(is(RuleKind::Finding)).count(),
        more_duties: far.iter().filter(is(RuleKind::Duty)).count(),
    }
}

fn side(rulebook: &Rulebook, reading: &Reading) -> Option<Side> {
    let (guidance, alternative, cites) = reading.guided.as_ref()?;
    let draft = rulebook.guidance.get(guidance.index())?.draft;
    Some(Side {
        alternative: reading.alternatives.get(*alternative)?.clone(),
        cites: cites.to_string(),
        status: if draft { GuidanceStatus::Draft } else { GuidanceStatus::Final },
    })
}

/// Articles by number, then annexes, then what cites recitals alone.
fn place(cites: &[String]) -> (usize, u32) {
    let numbered = |kind: &str| {
        let place = cites.iter().find_map(|cite| cite.split_once(&format!(" {kind} ")))?;
        let digits = place.1.split(|c: char| !c.is_ascii_digit()).next().unwrap_or("");
        Some(digits.parse().unwrap_or(0))
    };
    let kinds = ["art", "annex", "rec"].into_iter().enumerate();
    let mut places = kinds.filter_map(|(rank, kind)| Some((rank, numbered(kind)?)));
    places.next().unwrap_or((usize::MAX, 0))
}
