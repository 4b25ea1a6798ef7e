//! `eunomia change`: what would change the answer.

use crate::{Folder, today};
use serde_json::Value;

const CV: &str = "examples/cv-ranking.toml";

fn json(args: &[&str]) -> Value {
    let mut all = vec!["change"];
    all.extend(args);
    all.extend(["--format", "json"]);
    serde_json::from_str(&today(&all).done()).unwrap()
}

/// The names of the facts of every way.
fn ways(result: &Value) -> Vec<Vec<String>> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let facts = |remedy: Value| {
        let steps = list(remedy.get("steps").unwrap());
        steps.iter().map(|step| step.get("fact").unwrap().as_str().unwrap().to_owned()).collect()
    };
    list(result.get("remedies").unwrap()).into_iter().map(facts).collect()
}

#[test]
fn the_way_out_of_the_strictest_class_is_told_without_a_goal() {
    let asked = today(&["change", CV, "--goal", "not high-risk"]).done();
    assert_eq!(today(&["change", CV]).done(), asked);
    assert!(asked.contains("Goal: “High-risk AI system” applies neither now nor later"), "{asked}");
    // The derogation of Article 6(3), with what it asks in turn.
    let lines = [
        "It does not profile people [profiles-people]",
        "So far: It profiles people",
        "Listed use, but not high-risk · from 2 December 2027 [art-6.3]",
        "Duty: Written assessment · from 2 December 2027 [art-6.4.document]",
    ];
    for line in lines {
        assert!(asked.contains(line), "`{line}` is not said in:\n{asked}");
    }
    // What somebody must change stands apart from what is only to be shown.
    let change = asked.rfind("To be changed so that:").unwrap();
    let show = asked.rfind("To be shown, where nothing is known so far:").unwrap();
    let risk = asked.rfind("[no-significant-risk]").unwrap();
    assert!(change < show && show < risk, "{asked}");
}

/// The realistic way comes first, one that gives the system up later, and no AI last.
#[test]
fn ways_stand_in_the_order_of_what_they_give_up() {
    let page = today(&["change", CV]).done();
    let places = ["[profiles-people]", "[annex-3-use]", "[technique]"];
    assert!(places.map(|fact| page.find(fact).unwrap()).is_sorted(), "{page}");
    // It has been on the market since a day that is named.
    assert!(!page.contains("[placed-on-union-market]"), "{page}");
    // Each names its places in the law, what goes by name, and of many options a few.
    let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("Article 6(3)") && flat.contains("Duty: AI literacy"), "{page}");
    assert!(page.contains("any of 2 more [technique]"), "{page}");
    let page = today(&["change", "examples/falcon-40b.toml", "--goal", "not gpai"]).done();
    assert!(page.contains("a narrow range of tasks"), "{page}");
}

/// An Annex III use in a product under third-party assessment is left on both routes.
#[test]
fn two_routes_to_high_risk_are_left_together() {
    let folder = Folder::new("change-routes");
    let text = std::fs::read_to_string(crate::root().join(CV)).unwrap();
    let text = text.split("[[expect]]").next().unwrap().replace(
        "product-law = []",
        "product-law = [\"toys\"]\nis-the-product = true\nthird-party-assessment = \"required\"\n\
         safety-function = true\nfailure-endangers = \"health-and-safety\"",
    );
    folder.write("x.toml", text);
    let result = folder.today(&["change", "x.toml", "--format", "json"]).done();
    let both = ["third-party-assessment", "annex-3-use"].map(String::from);
    let ways = ways(&serde_json::from_str(&result).unwrap());
    assert!(ways.iter().any(|way| *way == both), "{ways:?}");
}

#[test]
fn ways_that_differ_in_one_step_are_one() {
    let page = today(&["change", "examples/customer-chatbot.toml"]).done();
    assert_eq!(page.matches("or instead: ").count(), 4, "{page}");
    assert_eq!(page.matches("[generates]").count(), 2, "{page}");
}

#[test]
fn it_speaks_french() {
    let page = today(&["change", CV, "--lang", "fr"]).done();
    assert!(page.contains("Système d’IA à haut risque"), "{page}");
    assert!(page.contains("À modifier, de sorte que"), "{page}");
    assert!(!page.contains("remedy-"), "a message is missing:\n{page}");
}

#[test]
fn the_page_is_the_same_in_markdown_without_the_colours() {
    let page = today(&["change", CV, "--format", "markdown"]).done();
    assert!(page.starts_with("# CV ranking for recruiters 2.1\n\n"), "{page}");
    assert!(page.contains("\n- It does not profile people (`profiles-people`)\n"), "{page}");
    assert!(!page.contains('\u{1b}') && !page.contains("\n\n\n"), "{page}");
}

#[test]
fn several_goals_are_reached_together() {
    let one = ways(&json(&[CV, "--goal", "not high-risk"]));
    let both = json(&[CV, "--goal", "not high-risk,not not-an-ai-system"]);
    assert_eq!(both.pointer("/goal/1/id").unwrap(), "not-an-ai-system");
    // A system that is no AI system is no longer a way.
    let is_technique = |way: &Vec<String>| way.iter().any(|fact| fact == "technique");
    assert!(one.iter().any(is_technique) && !ways(&both).iter().any(is_technique));
    let apart = json(&[CV, "--goal", "not high-risk", "--goal", "not not-an-ai-system"]);
    assert_eq!(apart, both);
}

#[test]
fn a_duty_and_a_class_that_does_not_hold_yet_can_be_wanted() {
    let into = json(&[CV, "--goal", "transparency"]);
    assert!(ways(&into).iter().flatten().any(|fact| fact == "interacts-with-people"), "{into}");
    let page = today(&["change", CV, "--goal", "not art-6.4.document"]).done();
    assert!(page.contains("The goal is reached as things are."), "{page}");
}

/// The text of 2024 knew other dates, and the date asked about counts.
#[test]
fn the_dates_are_heeded() {
    let nudifier = ["change", "examples/nudifier-app.toml", "--goal", "not prohibited"];
    assert!(today(&nudifier).done().contains("[explicit-consent]"));
    let mut old = nudifier.to_vec();
    old.extend(["--on", "2026-12-03", "--known", "2026-07-26"]);
    let page = crate::eunomia(&old).done();
    assert!(page.contains("The goal is reached as things are."), "{page}");
}

#[test]
fn where_nothing_can_change_the_facts_are_named() {
    let folder = Folder::new("change-kept");
    folder.write("x.toml", "name = \"x\"\n[facts]\nsubject = [\"system\"]\n");
    let page = folder.today(&["change", "x.toml", "--goal", "gpai"]).done();
    assert!(page.contains("Nothing can change this"), "{page}");
    assert!(page.contains("[subject]"), "{page}");
}

#[test]
fn where_no_class_applies_a_goal_is_asked_for() {
    let page = today(&["change", "examples/university-prototype.toml"]).done();
    assert!(page.contains("Name a goal with --goal."), "{page}");
}

#[test]
fn an_open_question_of_law_is_told() {
    let page = today(&["change", "examples/school-form-router.toml"]).done();
    assert!(page.contains("It hangs on an open question of law"), "{page}");
    assert!(page.contains("if one of the four conditions is enough"), "{page}");
}

#[test]
fn a_goal_that_is_no_conclusion_is_refused() {
    for (goal, parts) in [
        ("not high-rsk", ["`high-rsk`", "did you mean `high-risk`?"].as_slice()),
        ("art-5.1", &["several conclusions begin with `art-5.1`", "art-5.1.c"]),
        ("profiles-people", &["`profiles-people`"]),
        ("not", &["`not`"]),
        ("", &["no conclusion is named ``"]),
        ("gpai,not gpai", &["`gpai` is wanted and not wanted"]),
    ] {
        today(&["change", CV, "--goal", goal]).refused(parts);
    }
    today(&["change", "no-such-file.toml"]).refused(&["no-such-file.toml"]);
}
