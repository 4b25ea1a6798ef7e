//! What a description states must come out, compared with what does.

use crate::assessment::{Assessment, StatusWord, UNDECIDED, is_undecided};
use crate::description::{Description, Expectation, Expected};
use crate::{Basis, Counsel};
use jiff::civil::Date;
use nomos::{BeforeTheLaw, RuleId, RuleKind};

/// A conclusion that came out otherwise than stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The conclusion.
    pub id: String,
    /// What was stated.
    pub expected: String,
    /// What came out.
    pub found: String,
}

/// How a conclusion stands, and from when.
type Standing = (StatusWord, Option<Date>);

/// What is told of a conclusion that is not told.
const FAILS: Standing = (StatusWord::Fails, None);

impl Assessment {
    /// Where the assessment differs from what was expected: what was expected
    /// and what came out, one line each. Empty if all is as stated.
    #[must_use]
    pub fn differences(&self, expected: &Expectation) -> Vec<Difference> {
        let classes = self.summary.classes.iter();
        let classes: Vec<(&str, Standing)> =
            classes.map(|class| (class.id.as_str(), (class.status, class.from))).collect();
        differences(expected, &classes, |id| self.standing(id))
    }
}

impl Counsel {
    /// Where what comes out differs from a statement of the description. Only
    /// what it states is looked at, and no reasons are sought.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn differences(
        &self,
        description: &Description,
        expected: &Expectation,
    ) -> Result<Vec<Difference>, BeforeTheLaw> {
        let rulebook = self.engine.rulebook();
        let (all, rules) = (rulebook.rules.iter().enumerate(), &rulebook.rules);
        let classes = all.filter(|(_, rule)| rule.kind == RuleKind::Class);
        let mut wanted: Vec<RuleId> = classes.map(|(nth, _)| RuleId::at(nth)).collect();
        wanted.extend(expected.findings.iter().filter_map(|finding| rulebook.rule(&finding.id)));
        let query = Basis::new(expected.on, expected.known).query(description);
        let standings = self.engine.standings(&query, &wanted)?;
        let named = standings.iter().filter_map(|(rule, status, from)| {
            let rule = rules.get(rule.index())?;
            Some((rule, (StatusWord::from(*status), *from)))
        });
        let classes = named.clone().filter(|(rule, (status, _))| {
            rule.kind == RuleKind::Class && *status != StatusWord::Fails
        });
        let mut classes: Vec<(&str, Standing)> =
            classes.map(|(rule, standing)| (rule.id.as_str(), standing)).collect();
        if is_undecided(classes.iter().map(|(_, (status, _))| *status)) {
            classes.push((UNDECIDED, (StatusWord::Open, None)));
        }
        let standing = |id: &str| named.clone().find(|(rule, _)| rule.id == id);
        Ok(differences(expected, &classes, |id| standing(id).map_or(FAILS, |(_, found)| found)))
    }
}

/// Where the classes that do not fail, and the other conclusions, differ from
/// what was expected of them.
fn differences(
    expected: &Expectation,
    classes: &[(&str, Standing)],
    standing: impl Fn(&str) -> Standing,
) -> Vec<Difference> {
    let is_expected = |id: &str| expected.classes.iter().any(|expected| expected.id == id);
    let others = classes.iter().filter(|(id, _)| !is_expected(id));
    let others = others.map(|(id, (status, from))| Difference {
        id: (*id).to_owned(),
        expected: StatusWord::Fails.word().to_owned(),
        found: with_date(status.word(), *from),
    });
    let class = |id: &str| {
        let told = classes.iter().find(|(told, _)| *told == id);
        told.map_or(FAILS, |(_, standing)| *standing)
    };
    let of_classes = expected.classes.iter().filter_map(|stated| unmet(stated, class(&stated.id)));
    let of_findings =
        expected.findings.iter().filter_map(|stated| unmet(stated, standing(&stated.id)));
    others.chain(of_classes).chain(of_findings).collect()
}

/// The difference, if something does not stand as expected.
fn unmet(expected: &Expected, (status, from): Standing) -> Option<Difference> {
    let same_date = expected.from.is_none() || expected.from == from;
    let met = status.word() == expected.status && same_date;
    (!met).then(|| Difference {
        id: expected.id.clone(),
        expected: with_date(&expected.status, expected.from),
        found: with_date(status.word(), from),
    })
}

fn with_date(status: &str, from: Option<Date>) -> String {
    from.map_or_else(|| status.to_owned(), |from| format!("{status} {from}"))
}
