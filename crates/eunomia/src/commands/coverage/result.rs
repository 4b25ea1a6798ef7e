//! The account of provisions for programs.

use super::View;
use crate::commands::assess;
use crate::failure::Failure;
use counsel::coverage::{Provision, Standing};
use schemars::JsonSchema;
use serde::Serialize;

/// Which provisions of the act are encoded, and why the others are not.
#[derive(Serialize, JsonSchema)]
#[schemars(
    title = "Coverage",
    extend("$id" = "https://eunomia.invalid/schema/1/coverage.json", "version" = "1.0")
)]
struct CoverageResult<'a> {
    /// The provisions asked about, in the order of the act.
    provisions: Vec<ProvisionResult<'a>>,
    /// Citations of places that the act does not have.
    unknown_citations: Vec<UnknownResult>,
    /// What is wrong with the ledger.
    ledger_faults: &'a [String],
}

/// A provision.
#[derive(Serialize, JsonSchema)]
struct ProvisionResult<'a> {
    /// As citations spell it: `art 5(1)(c)`.
    id: &'a str,
    /// How it is accounted for.
    standing: StandingWord,
    /// Of what kind it is, if it is excused.
    kind: Option<&'static str>,
    /// Why it is excused, in words.
    reason: Option<&'a str>,
    /// Who cites it.
    cited: Vec<CitedResult<'a>>,
}

/// How a provision is accounted for.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum StandingWord {
    /// The rulebook cites it.
    Encoded,
    /// The ledger says why not.
    Excused,
    /// Neither.
    Missing,
}

/// A citation of a provision.
#[derive(Serialize, JsonSchema)]
struct CitedResult<'a> {
    /// The declaration that cites it.
    by: &'a str,
    /// File and line.
    place: String,
}

/// A citation of a place that the act does not have.
#[derive(Serialize, JsonSchema)]
struct UnknownResult {
    /// The citation.
    citation: String,
    /// File and line.
    place: String,
}

impl From<Standing> for StandingWord {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Encoded => Self::Encoded,
            Standing::Excused(_) => Self::Excused,
            Standing::Missing => Self::Missing,
        }
    }
}

pub(super) fn json(view: &View<'_>) -> Result<String, Failure> {
    let unknown = view.coverage.unknown.iter().map(|cited| UnknownResult {
        citation: cited.citation.to_string(),
        place: view.place(cited),
    });
    let all = CoverageResult {
        provisions: view.groups.iter().flatten().map(|entry| provision(view, entry)).collect(),
        unknown_citations: unknown.collect(),
        ledger_faults: &view.coverage.faults,
    };
    assess::json(&all, view.words)
}

fn provision<'a>(view: &'a View<'_>, provision: &'a Provision) -> ProvisionResult<'a> {
    let cited = view.cited(provision);
    let cited = cited.map(|cited| CitedResult { by: &cited.owner, place: view.place(cited) });
    let excuse = view.coverage.excuse(provision);
    ProvisionResult {
        id: &provision.id,
        standing: provision.standing.into(),
        kind: excuse.map(|excuse| excuse.kind.word()),
        reason: excuse.map(|excuse| view.reason(excuse)),
        cited: cited.collect(),
    }
}

#[test]
fn the_schema_in_docs_is_that_of_the_coverage() {
    crate::schema::is_kept("coverage", &schemars::schema_for!(CoverageResult<'_>));
}
