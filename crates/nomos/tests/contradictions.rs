//! Facts that cannot all be so.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use nomos::{Facts, Given, Rulebook, Source};

const LAW: &str = r#"
act LAW "An act" from 2024-01-01
date limit  cites LAW art 9  is 2025-06-01
fact barks  cites LAW art 1  yes/no
fact asleep  cites LAW art 1  yes/no
fact in-water  cites LAW art 1  yes/no
fact noise  cites LAW art 1  some of { bark, growl }
fact weight  cites LAW art 2  number kg
fact born-on  cites LAW art 3  date
finding is-dog  cites LAW art 4 { barks and asleep and in-water and weight > 1 unless noise is none }
contradiction barking-away  cites LAW art 1 { barks and any of { asleep, in-water } }
contradiction silent-bark  cites LAW art 1 { barks and not noise includes bark }
contradiction heavy-puppy  cites LAW art 2 { weight > 50 and born-on >= limit }
contradiction light-elder  cites LAW art 2 { weight < 5 and born-on < limit }
"#;

fn rulebook() -> Rulebook {
    let (rulebook, diagnostics) = nomos::load(&[Source::new("law.nomos", LAW)]);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    rulebook
}

/// Every contradiction between these facts: its name and the facts that clash.
fn found(given: &[(&str, Given)]) -> Vec<(String, Vec<String>)> {
    let rulebook = rulebook();
    let mut facts = Facts::unknown(&rulebook);
    for (name, given) in given {
        let fact = rulebook.fact(name).unwrap();
        facts.set(fact, rulebook.fit(fact, given).unwrap());
    }
    let name = |fact: &nomos::FactId| rulebook.facts.get(fact.index()).unwrap().id.clone();
    let all = rulebook.contradictions(&facts).into_iter();
    all.map(|found| {
        let id = rulebook.rules.get(found.rule.index()).unwrap().id.clone();
        (id, found.facts.iter().map(name).collect())
    })
    .collect()
}

fn pair(id: &str, facts: &[&str]) -> (String, Vec<String>) {
    (id.to_owned(), facts.iter().map(|fact| (*fact).to_owned()).collect())
}

fn word(text: &str) -> Given {
    Given::Word(text.to_owned())
}

#[test]
fn the_facts_that_clash_are_named_and_no_others() {
    let (yes, no) = (|| Given::Bool(true), || Given::Bool(false));
    let one = found(&[("barks", yes()), ("asleep", no()), ("in-water", yes())]);
    assert_eq!(one, [pair("barking-away", &["barks", "in-water"])]);
    // Where two would do, one of them is enough.
    let two = found(&[("barks", yes()), ("asleep", yes()), ("in-water", yes())]);
    assert_eq!(two, [pair("barking-away", &["barks", "in-water"])]);
    assert_eq!(found(&[("barks", no()), ("asleep", yes())]), []);
}

#[test]
fn what_is_unknown_or_does_not_arise_contradicts_nothing() {
    let yes = || Given::Bool(true);
    assert_eq!(found(&[("barks", yes())]), []);
    assert_eq!(found(&[("barks", yes()), ("asleep", word("n/a"))]), []);
    assert_eq!(found(&[("barks", yes()), ("noise", word("n/a"))]), []);
    assert_eq!(found(&[("barks", yes()), ("noise", word("bark"))]), []);
    let none = found(&[("barks", yes()), ("noise", Given::Words(Vec::new()))]);
    assert_eq!(none, [pair("silent-bark", &["barks", "noise"])]);
}

#[test]
fn numbers_and_days_clash_on_the_right_side_of_the_limit() {
    let dog = |weight: f64, born: &str| {
        found(&[("weight", Given::Number(weight, None)), ("born-on", word(born))])
    };
    assert_eq!(dog(60.0, "2025-06-01"), [pair("heavy-puppy", &["weight", "born-on"])]);
    assert_eq!(dog(60.0, "2025-05-31"), []);
    assert_eq!(dog(50.0, "2025-06-01"), []);
    assert_eq!(dog(4.0, "2025-05-31"), [pair("light-elder", &["weight", "born-on"])]);
    assert_eq!(dog(4.0, "2025-06-01"), []);
    assert_eq!(dog(5.0, "2025-05-31"), []);
}

#[test]
fn every_contradiction_is_found() {
    let all = found(&[
        ("barks", Given::Bool(true)),
        ("asleep", Given::Bool(true)),
        ("noise", word("growl")),
    ]);
    let expected =
        [pair("barking-away", &["barks", "asleep"]), pair("silent-bark", &["barks", "noise"])];
    assert_eq!(all, expected);
}
