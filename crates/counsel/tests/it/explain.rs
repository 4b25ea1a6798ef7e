//! One conclusion alone is what it is among all.

use crate::{case, counsel, day, examples};
use counsel::{Basis, Explained};

#[test]
fn a_conclusion_alone_is_what_it_is_in_the_assessment() {
    let basis = Basis::new(day("2026-11-23"), day("2026-11-23"));
    let (mut findings, mut duties) = (0, 0);
    for (path, description) in examples::all().into_iter().step_by(9) {
        let assessment = case::assess(&description, basis.on, basis.known);
        for finding in assessment.findings.iter().step_by(17) {
            let alone = counsel().explain(&description, &finding.id, basis).unwrap();
            let expected = Explained::Finding(Box::new(finding.clone()));
            assert_eq!(alone, Some(expected), "{}: {}", path.display(), finding.id);
            findings += 1;
        }
        for duty in assessment.duties.iter().step_by(7) {
            let alone = counsel().explain(&description, &duty.id, basis).unwrap();
            let expected = Explained::Duty(Box::new(duty.clone()));
            assert_eq!(alone, Some(expected), "{}: {}", path.display(), duty.id);
            duties += 1;
        }
    }
    assert!(findings > 20 && duties > 10, "{findings} findings, {duties} duties compared");
}

/// A term is no conclusion, and neither is a name that nobody declared.
#[test]
fn what_is_no_conclusion_is_not_explained() {
    let basis = Basis::new(day("2026-11-23"), day("2026-11-23"));
    let (_, description) = examples::all().into_iter().next().unwrap();
    for id in ["ai-system", "no-such-thing"] {
        assert_eq!(counsel().explain(&description, id, basis).unwrap(), None, "{id}");
    }
}
