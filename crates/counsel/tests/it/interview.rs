//! What a check asks for, and in which order.

use crate::{counsel, day, situation};
use counsel::Basis;
use counsel::description::Description;
use counsel::interview::{Back, Interview};
use nomos::facts::{Facts, State, Value};
use nomos::{FactId, Query, RuleKind, Rulebook};

/// Situations that are asked through.
const SITUATIONS: usize = 200;

fn basis() -> Basis {
    Basis::new(day("2026-11-23"), day("2026-11-23"))
}

fn begun() -> Interview {
    Interview::resume(&Description::blank(rulebook()))
}

fn rulebook() -> &'static Rulebook {
    counsel().engine().rulebook()
}

fn fact(id: &str) -> FactId {
    rulebook().fact(id).unwrap()
}

fn next(interview: &mut Interview) -> Vec<FactId> {
    interview.next(counsel(), basis()).unwrap()
}

/// Answers from the truth until nothing is asked any more; the facts asked for.
fn ask_through(interview: &mut Interview, truth: &Facts) -> Vec<FactId> {
    let mut asked = Vec::new();
    loop {
        let facts = next(interview);
        if facts.is_empty() {
            return asked;
        }
        interview.answer(facts.iter().map(|fact| (*fact, truth.get(*fact).clone())));
        asked.extend(facts);
    }
}

/// Nothing that was not asked for would have changed a class or a duty.
#[test]
fn whoever_was_asked_through_has_the_answer_of_the_whole_truth() {
    let standings = |facts: &Facts| {
        let on = basis().on;
        let query = Query { facts, on, known: on, guidance: true };
        let findings = counsel().engine().evaluate(&query).unwrap().findings;
        let mut standings = Vec::new();
        for finding in findings {
            let rule = &rulebook().rules[finding.rule.index()];
            if matches!(rule.kind, RuleKind::Class | RuleKind::Duty) {
                standings.push((rule.id.clone(), finding.status));
            }
        }
        standings
    };
    let mut rng = fastrand::Rng::with_seed(23);
    for nth in 0..SITUATIONS {
        let truth = situation::drawn(rulebook(), &mut rng);
        let mut interview = begun();
        let asked = ask_through(&mut interview, &truth);
        assert_eq!(standings(interview.facts()), standings(&truth), "{nth}: after {asked:?}");
        for implied in interview.implied() {
            assert!(!asked.contains(implied));
            let (told, truth) = (interview.facts().get(*implied), truth.get(*implied));
            assert!(told == truth || *truth == State::NotApplicable, "{nth}: {implied:?}");
        }
    }
}

#[test]
fn what_the_answers_leave_no_choice_about_is_not_asked_for() {
    let mut interview = begun();
    interview.answer([(fact("decides-about-people"), State::Known(Value::Yes(false)))]);
    interview.answer([(fact("public-task"), State::Known(Value::Some(Vec::new())))]);
    for id in ["significant-effect-on-people", "urgent-start-unauthorised"] {
        let implied = rulebook().implied(interview.facts(), fact(id));
        assert_eq!(implied, Some(Value::Yes(false)), "{id}");
    }
    // Of a decision there may be an effect or none.
    interview.forget(fact("decides-about-people"));
    interview.answer([(fact("decides-about-people"), State::Known(Value::Yes(true)))]);
    assert_eq!(rulebook().implied(interview.facts(), fact("significant-effect-on-people")), None);
}

/// Also what followed from the answers is unknown again.
#[test]
fn all_can_be_taken_back_up_to_the_beginning() {
    let mut rng = fastrand::Rng::with_seed(5);
    for _ in 0..20 {
        let truth = situation::drawn(rulebook(), &mut rng);
        let mut interview = begun();
        ask_through(&mut interview, &truth);
        while interview.back() != Back::Beginning {}
        assert_eq!(interview.facts(), &Facts::unknown(rulebook()));
    }
}

/// What belongs to a product comes after the product, not at the end.
#[test]
fn what_follows_up_comes_at_once() {
    let mut interview = begun();
    let example = crate::examples::named("hospital-triage");
    loop {
        let facts = next(&mut interview);
        assert!(!facts.is_empty(), "the product is asked for");
        interview.answer(facts.iter().map(|fact| (*fact, example.facts.get(*fact).clone())));
        if facts == [fact("product-law")] {
            break;
        }
    }
    assert_eq!(next(&mut interview), [fact("is-the-product")]);
}

/// What followed from the answers stays answered as long as it follows.
#[test]
fn what_followed_is_not_forgotten() {
    let mut interview = begun();
    let example = crate::examples::named("school-buys-proctoring");
    let (mut followed, mut asked) = (Vec::new(), Vec::new());
    loop {
        let facts = next(&mut interview);
        for fact in interview.implied() {
            if !followed.contains(fact) {
                followed.push(*fact);
            }
        }
        if facts.is_empty() {
            break;
        }
        interview.answer(facts.iter().map(|fact| (*fact, example.facts.get(*fact).clone())));
        asked.extend(facts);
    }
    assert!(followed.contains(&fact("supplied-into")), "{followed:?}");
    for fact in followed {
        let kept = *interview.facts().get(fact) != State::Unknown || asked.contains(&fact);
        assert!(kept, "{fact:?}");
    }
}
