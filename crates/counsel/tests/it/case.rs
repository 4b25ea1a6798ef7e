//! A case: facts on a base, dates, and what must come out.

use crate::counsel;
use counsel::assessment::Assessment;
use counsel::description::{self, Description};
use counsel::tree::Format;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Conclusions and how they must stand: `later 2027-12-02`, or without the date
/// where it does not matter.
pub(crate) type Expected = BTreeMap<String, String>;

/// The description that a base makes with the facts of a case.
pub(crate) fn describe(name: &str, base: &toml::Table, facts: &toml::Table) -> Description {
    let mut all = base.clone();
    all.extend(facts.clone());
    let mut whole = toml::Table::new();
    whole.insert("name".into(), name.into());
    whole.insert("facts".into(), all.into());
    read(Format::Toml, &toml::to_string(&whole).unwrap())
}

/// A description that must be without faults.
pub(crate) fn read(format: Format, text: &str) -> Description {
    description::read(counsel().engine().rulebook(), format, text)
        .unwrap_or_else(|faults| panic!("{faults:#?}\nin\n{text}"))
}

pub(crate) fn assess(description: &Description, on: Date, known: Date) -> Assessment {
    counsel()
        .assess(description, on, known)
        .unwrap_or_else(|early| panic!("{}: {early}", description.name))
}

/// Where an assessment is not as it must be, one line each. The classes are
/// named in full; of the findings, those that matter.
///
/// Written apart from [`Assessment::differences`], so that each checks the other.
pub(crate) fn differences(
    assessment: &Assessment,
    classes: &Expected,
    findings: &Expected,
) -> Vec<String> {
    let mut differences = Vec::new();
    let mut differs = |id: &str, expected: &str, found: &str| {
        differences.push(format!(
            "on {} known {}: {id} should be `{expected}` and is `{found}`",
            assessment.on, assessment.known
        ));
    };
    for class in &assessment.summary.classes {
        if !classes.contains_key(&class.id) {
            differs(&class.id, "fails", &stands(class.status.word(), class.from));
        }
    }
    for (id, expected) in classes {
        let class = assessment.summary.classes.iter().find(|class| class.id == *id);
        let found = class.map_or("fails".into(), |class| stands(class.status.word(), class.from));
        if !meets(&found, expected) {
            differs(id, expected, &found);
        }
    }
    for (id, expected) in findings {
        let found = match assessment.finding(id) {
            Some(finding) => stands(finding.status.word(), finding.from),
            None => "no conclusion".into(),
        };
        if !meets(&found, expected) {
            differs(id, expected, &found);
        }
    }
    differences
}

fn stands(status: &str, from: Option<Date>) -> String {
    from.map_or_else(|| status.to_owned(), |from| format!("{status} {from}"))
}

/// An expectation without a date says nothing of the date.
fn meets(found: &str, expected: &str) -> bool {
    found == expected || found.split(' ').next() == Some(expected)
}
