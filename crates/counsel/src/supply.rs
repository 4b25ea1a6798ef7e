//! What the day on which the system itself was supplied, or is to be, does to
//! dates and open questions: the law may be older than the system.

use crate::assessment::{
    Assessment, ClassResult, FindingResult, ReadingResult, Spared, StatusWord,
};
use crate::description::Description;
use crate::duty::DutyResult;
use crate::{Basis, Counsel};
use jiff::civil::Date;
use nomos::facts::Value;

/// The day of supply in the dictionary.
const SUPPLIED: &str = "placed-on";

/// Duties about what is done before supply: they may bind a system that is not
/// on the market yet, so an open question about them stays.
const BEFORE_SUPPLY: [&str; 5] = ["art-57.", "art-58.", "art-60.", "art-61.", "art-76."];

/// Findings that put off the duties of a class, and of which.
const SPARING: [(&str, &[&str]); 3] = [
    ("art-111.1", &["high-risk", "transparency"]),
    ("art-111.2", &["high-risk"]),
    ("art-111.3", &["gpai"]),
];

/// What puts off the duties of a class, and until when.
pub(crate) fn spared(class: &str, findings: &[FindingResult]) -> Option<Spared> {
    SPARING.iter().filter(|(_, classes)| classes.contains(&class)).find_map(|(by, _)| {
        let finding = findings.iter().find(|finding| finding.id == *by)?;
        let applies = matches!(finding.status, StatusWord::Holds | StatusWord::Later);
        applies.then(|| Spared { by: finding.id.clone(), until: finding.until })
    })
}

impl Counsel {
    /// An assessment as people are told it: nothing applies to a system since a
    /// day before its supply, and an open question of law that only concerns
    /// the time before is none.
    #[must_use]
    pub fn told(&self, description: &Description, assessment: &Assessment) -> Assessment {
        let mut told = assessment.clone();
        let Some(supplied) = self.supplied(description) else { return told };
        let on = assessment.on;
        for finding in &mut told.findings {
            finding.from = since(finding.status, finding.from, supplied, on);
        }
        for ClassResult { status, from, .. } in &mut told.summary.classes {
            *from = since(*status, *from, supplied, on);
        }
        for duty in &mut told.duties {
            // Some duties come before supply; a day would be wrong for them.
            let clipped = since(duty.status, duty.from, supplied, on);
            duty.from = clipped.filter(|_| clipped == duty.from);
        }
        if supplied > on {
            let basis =
                Basis { on: supplied, known: assessment.known, guidance: assessment.guidance };
            if let Ok(then) = self.assess_on(description, basis) {
                settle(&mut told, &then, supplied);
            }
        }
        told
    }

    /// The first day of a conclusion as people are told it.
    #[must_use]
    pub fn told_since(
        &self,
        description: &Description,
        (status, from): (StatusWord, Option<Date>),
        on: Date,
    ) -> Option<Date> {
        let supplied = self.supplied(description);
        supplied.map_or(from, |supplied| since(status, from, supplied, on))
    }

    /// The day on which the system is supplied, if it is known.
    fn supplied(&self, description: &Description) -> Option<Date> {
        let fact = self.engine().rulebook().fact(SUPPLIED)?;
        match description.facts.get(fact).value()? {
            Value::Date(day) => Some(*day),
            _ => None,
        }
    }
}

/// From when something applies to a system of that day; none if it is not
/// supplied yet.
fn since(status: StatusWord, from: Option<Date>, supplied: Date, on: Date) -> Option<Date> {
    let counts = matches!(status, StatusWord::Holds | StatusWord::Open | StatusWord::Unsettled);
    match from {
        Some(day) if counts && day < supplied => (supplied <= on).then_some(supplied),
        other => other,
    }
}

/// Leaves out the questions of law that no longer matter on the day of supply.
fn settle(told: &mut Assessment, then: &Assessment, supplied: Date) {
    for finding in &mut told.findings {
        let Some(after) = then.finding(&finding.id) else { continue };
        let standing = (after.status, after.from);
        let stands = (&mut finding.status, &mut finding.from, &mut finding.readings);
        fall_away(stands, standing, &after.readings, supplied);
    }
    for duty in &mut told.duties {
        let DutyResult { id, status, from, readings, .. } = duty;
        if BEFORE_SUPPLY.iter().any(|begin| id.starts_with(begin)) {
            continue;
        }
        let after = then.duty(id).map_or(&[][..], |after| after.readings.as_slice());
        fall_away((status, from, readings), then.standing(id), after, supplied);
    }
    told.duties.retain(|duty| duty.status != StatusWord::Fails);
    let findings = &told.findings;
    for class in &mut told.summary.classes {
        if let Some(finding) = findings.iter().find(|finding| finding.id == class.id) {
            (class.status, class.from) = (finding.status, finding.from);
        }
    }
    told.summary.classes.retain(|class| class.status != StatusWord::Fails);
}

fn fall_away(
    (status, from, readings): (&mut StatusWord, &mut Option<Date>, &mut Vec<ReadingResult>),
    (then, then_from): (StatusWord, Option<Date>),
    still_open: &[ReadingResult],
    supplied: Date,
) {
    readings.retain(|reading| still_open.iter().any(|open| open.id == reading.id));
    for alternative in readings.iter_mut().flat_map(|reading| &mut reading.alternatives) {
        // Nothing binds a system before it is there.
        alternative.from = alternative.from.map(|day| day.max(supplied));
    }
    if *status != StatusWord::Unsettled || !readings.is_empty() {
        return;
    }
    (*status, *from) = match then {
        StatusWord::Holds => (StatusWord::Later, Some(supplied)),
        other => (other, then_from.filter(|day| *day > supplied)),
    };
}
