//! What the breach of a duty may cost, as a result: an amount, or that the law
//! names none, and what takes its place where a conclusion holds.

use crate::assessment::StatusWord;
use crate::duty::status_of;
use nomos::duty::{Amount, Fine};
use nomos::rulebook::{Citation, FineId};
use nomos::{Finding, RuleId, Rulebook, Status};
use schemars::JsonSchema;
use serde::Serialize;

/// The most that a breach may cost.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct FineResult {
    /// The name of the fine in the rulebook.
    pub id: String,
    /// Where it stands in the law.
    pub cites: Vec<String>,
    /// The fixed maximum in euros.
    pub cap_eur: f64,
    /// The maximum in per cent of worldwide annual turnover.
    pub cap_pct: Option<f64>,
    /// Whether that share counts for undertakings only.
    #[serde(default)]
    pub undertakings: bool,
    /// Which of the two is the maximum.
    pub rule: FineRule,
    /// Another fine that takes its place if a conclusion holds that is open.
    pub or: Option<OtherFine>,
    /// Further such fines.
    #[serde(default)]
    pub others: Vec<OtherFine>,
    /// What each day may cost besides until the duty is met, in per cent of income.
    #[serde(default)]
    pub daily_pct: Option<f64>,
    /// A conclusion that holds or may hold, and leaves it to other law whether
    /// there is a fine at all.
    #[serde(default)]
    pub left_to: Option<LeftTo>,
}

/// The conclusion that leaves it to other law whether there is a fine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct LeftTo {
    /// Its name.
    pub finding: String,
    /// How it stands.
    pub status: StatusWord,
    /// Where it stands in the law.
    pub cites: Vec<String>,
}

/// That the law names no fine.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct NoFineResult {
    /// The name in the rulebook of what it says instead; none if it says nothing.
    pub id: Option<String>,
    /// Where the law says so.
    pub cites: Vec<String>,
    /// Fines that take its place if a conclusion holds that is open.
    pub or: Vec<OtherFine>,
}

/// A fine that may take the place of another.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct OtherFine {
    /// The conclusion on which that hangs.
    pub finding: String,
    /// How it stands: open or unsettled.
    pub status: StatusWord,
    /// The name of the other fine in the rulebook.
    pub id: String,
    /// Where it stands in the law.
    pub cites: Vec<String>,
    /// Its fixed maximum in euros.
    pub cap_eur: f64,
    /// Its maximum in per cent of worldwide annual turnover.
    #[serde(default)]
    pub cap_pct: Option<f64>,
    /// Whether that share counts for undertakings only.
    #[serde(default)]
    pub undertakings: bool,
    /// Which of the two is its maximum.
    #[serde(default)]
    pub rule: FineRule,
    /// What each day may cost besides until the duty is met, in per cent of income.
    #[serde(default)]
    pub daily_pct: Option<f64>,
}

/// Which of the two amounts of a fine is the maximum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum FineRule {
    /// There is only one.
    #[default]
    Fixed,
    /// The higher.
    Higher,
    /// The lower, for smaller firms.
    Lower,
    /// The size of the firm is not known.
    Open,
}

/// The fine of a duty, or that there is none. One of the two is told.
pub(crate) fn result(
    rulebook: &Rulebook,
    fine: Option<FineId>,
    all: &[Finding],
) -> (Option<FineResult>, Option<NoFineResult>) {
    let Some(named) = fine.and_then(|id| rulebook.fines.get(id.index())) else {
        return (None, Some(NoFineResult { id: None, cites: Vec::new(), or: Vec::new() }));
    };
    let (fine, others) = in_force(rulebook, named, all);
    match &fine.amount {
        Some(amount) => (Some(FineResult::new(rulebook, fine, amount, others, all)), None),
        None => {
            let (id, cites) = (Some(fine.id.clone()), places(&fine.cites));
            (None, Some(NoFineResult { id, cites, or: others }))
        }
    }
}

/// The fine, or the first that takes its place, and those before it that may.
fn in_force<'a>(
    rulebook: &'a Rulebook,
    fine: &'a Fine,
    all: &[Finding],
) -> (&'a Fine, Vec<OtherFine>) {
    let mut others = Vec::new();
    for (other, finding) in &fine.instead {
        let Some(other) = rulebook.fines.get(other.index()) else { continue };
        match status_of(all, *finding) {
            Status::Holds | Status::Later => return (other, others),
            Status::Fails | Status::Ended => {}
            status @ (Status::Open | Status::Unsettled) => {
                others.extend(OtherFine::new(rulebook, other, *finding, status, all));
            }
        }
    }
    (fine, others)
}

fn places(cites: &[Citation]) -> Vec<String> {
    cites.iter().map(ToString::to_string).collect()
}

/// A share in per cent, to two places: it is written in thousandths at most.
fn per_cent(share: f64) -> f64 {
    (share * 10_000.0).round() / 100.0
}

impl FineResult {
    /// The fine by the law itself, for nobody in particular: whom it relieves is open.
    /// None if it names no amount.
    #[must_use]
    pub fn of_law(fine: &Fine) -> Option<Self> {
        Some(Self::with(fine, fine.amount.as_ref()?, |_| Status::Open))
    }

    /// The amount alone, without what may take its place.
    fn with(fine: &Fine, amount: &Amount, status: impl Fn(RuleId) -> Status) -> Self {
        Self {
            id: fine.id.clone(),
            cites: places(&fine.cites),
            cap_eur: amount.cap,
            cap_pct: amount.share.map(per_cent),
            undertakings: amount.undertakings,
            rule: FineRule::new(amount, status),
            or: None,
            others: Vec::new(),
            daily_pct: amount.daily.map(per_cent),
            left_to: None,
        }
    }

    fn new(
        rulebook: &Rulebook,
        fine: &Fine,
        amount: &Amount,
        others: Vec<OtherFine>,
        all: &[Finding],
    ) -> Self {
        let mut others = others.into_iter();
        Self {
            or: others.next(),
            others: others.collect(),
            left_to: amount.left_to.and_then(|finding| LeftTo::new(rulebook, finding, all)),
            ..Self::with(fine, amount, |relief| status_of(all, relief))
        }
    }
}

impl LeftTo {
    /// None if the conclusion does not hold and will not.
    fn new(rulebook: &Rulebook, finding: RuleId, all: &[Finding]) -> Option<Self> {
        let found = all.iter().find(|known| known.rule == finding)?;
        if matches!(found.status, Status::Fails | Status::Ended) {
            return None;
        }
        let id = rulebook.rules.get(finding.index())?.id.clone();
        Some(Self { finding: id, status: found.status.into(), cites: places(&found.cites) })
    }
}

impl FineRule {
    fn new(amount: &Amount, status: impl Fn(RuleId) -> Status) -> Self {
        let reliefs: Vec<Status> = amount.lower.iter().map(|relief| status(*relief)).collect();
        let uncertain = |status: &Status| matches!(status, Status::Open | Status::Unsettled);
        if amount.share.is_none() {
            Self::Fixed
        } else if reliefs.contains(&Status::Holds) {
            Self::Lower
        } else if reliefs.iter().any(uncertain) {
            Self::Open
        } else {
            Self::Higher
        }
    }
}

impl OtherFine {
    /// None if the fine names no amount, which the rulebook's reader rules out.
    fn new(
        rulebook: &Rulebook,
        fine: &Fine,
        finding: RuleId,
        status: Status,
        all: &[Finding],
    ) -> Option<Self> {
        let amount = fine.amount.as_ref()?;
        Some(Self {
            finding: rulebook.rules.get(finding.index())?.id.clone(),
            status: status.into(),
            id: fine.id.clone(),
            cites: places(&fine.cites),
            cap_eur: amount.cap,
            cap_pct: amount.share.map(per_cent),
            undertakings: amount.undertakings,
            rule: FineRule::new(amount, |relief| status_of(all, relief)),
            daily_pct: amount.daily.map(per_cent),
        })
    }
}
