//! What duties say beside their condition: addressee, deadline, evidence,
//! fine, supervision. The engine carries these; only conditions decide.

use crate::rulebook::{Citation, DateId, FineId, LabelId, RuleId, SupervisionId};
pub use crate::syntax::{LabelKind, Period, TimeUnit};

/// Something duties name: a party, an event, a kind of evidence.
#[derive(Clone, Debug)]
pub struct Label {
    /// Its name.
    pub id: String,
    /// What it is.
    pub kind: LabelKind,
    /// Where the law speaks of it.
    pub cites: Vec<Citation>,
    /// The dates that take the place of an event where the finding holds, the
    /// first of them before the others.
    pub instead: Vec<(DateId, RuleId)>,
}

/// The terms of a duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DutyTerms {
    /// Whom it binds.
    pub party: LabelId,
    /// By when, how often or for how long; none if always.
    pub due: Option<Due>,
    /// What shows that it is met.
    pub evidence: Vec<LabelId>,
    /// What its breach costs; none where the rulebook says nothing of it.
    pub fine: Option<FineId>,
    /// Who supervises; none where the law names nobody.
    pub supervision: Option<SupervisionId>,
}

/// A deadline. Every label is an event; a date is a named one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// Before the event.
    Before(LabelId),
    /// At the latest when the event occurs.
    By(LabelId),
    /// On that day at the latest.
    ByDate(DateId),
    /// When the event occurs; the law sets no other time.
    On(LabelId),
    /// Immediately when the event occurs.
    AtOnce(LabelId),
    /// Without undue delay after the event.
    After(LabelId),
    /// At most so long after the event.
    Within(Period, LabelId),
    /// Again after every such period.
    Every(Period),
    /// For so long after the event.
    For(Period, LabelId),
}

impl Due {
    /// The event from which or up to which it runs.
    #[must_use]
    pub fn event(self) -> Option<LabelId> {
        match self {
            Self::Before(event)
            | Self::By(event)
            | Self::On(event)
            | Self::AtOnce(event)
            | Self::After(event)
            | Self::Within(_, event)
            | Self::For(_, event) => Some(event),
            Self::ByDate(_) | Self::Every(_) => None,
        }
    }

    /// Whether the event is the last moment, so that a date can take its place.
    #[must_use]
    pub fn ends_at_the_event(self) -> bool {
        matches!(self, Self::Before(_) | Self::By(_))
    }
}

/// What a breach may cost.
#[derive(Clone, Debug)]
pub struct Fine {
    /// Its name.
    pub id: String,
    /// Where it stands in the law.
    pub cites: Vec<Citation>,
    /// The most it may be; none where the law names no amount.
    pub amount: Option<Amount>,
    /// The fines that take the place of this one where the finding holds, the
    /// first of them before the others. All of them name an amount.
    pub instead: Vec<(FineId, RuleId)>,
}

/// The most that a fine may be.
#[derive(Clone, Debug)]
pub struct Amount {
    /// The fixed maximum.
    pub cap: f64,
    /// Its currency: `EUR`.
    pub unit: String,
    /// The maximum as a share of turnover, 0.03 for 3 %.
    pub share: Option<f64>,
    /// Whether that share counts for undertakings only.
    pub undertakings: bool,
    /// What each day may cost besides until the duty is met, as a share of income.
    pub daily: Option<f64>,
    /// If any of these findings holds, the lower of the two is the maximum;
    /// otherwise the higher.
    pub lower: Vec<RuleId>,
    /// Where this finding holds, other law decides whether there is a fine at all.
    pub left_to: Option<RuleId>,
}

/// Who supervises: each finding says whether one authority does.
#[derive(Clone, Debug)]
pub struct Supervision {
    /// Its name.
    pub id: String,
    /// Where it stands in the law.
    pub cites: Vec<Citation>,
    /// One finding for each authority.
    pub findings: Vec<RuleId>,
}
