//! What the day of supply does to what is told.

use crate::{Folder, today};

#[test]
fn an_older_system_is_told_when_its_own_duties_begin() {
    let uwv = "examples/nl-uwv-culpable-unemployment-scan.toml";
    let page = today(&["assess", uwv]).done();
    let headline = "from 2 December 2027; duties of this class\n  from 2 August 2030";
    assert!(page.contains(headline), "{page}");
    let json = today(&["assess", uwv, "--format", "json"]).done();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let spared = json.pointer("/summary/classes/0/spared").unwrap();
    assert_eq!(spared, &serde_json::json!({ "by": "art-111.2", "until": "2030-08-02" }));
    // Without a public authority, no day is set.
    let page = today(&["assess", "examples/credit-scorer.toml"]).done();
    assert!(page.contains("spared from its duties unless"), "{page}");
    let page = today(&["assess", "examples/cv-ranking.toml"]).done();
    assert!(!page.contains("of this class") && !page.contains("spared from"), "{page}");
}

/// What was supplied years ago cannot be done before its supply.
#[test]
fn an_older_system_is_told_a_day_where_supply_lies_back() {
    let due = |example: &str, id: &str| {
        let json = today(&["assess", example, "--format", "json"]).done();
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let duties = json.get("duties").unwrap().as_array().unwrap();
        let duty = duties.iter().find(|duty| duty.get("id").unwrap() == id).unwrap();
        duty.get("due").unwrap().clone()
    };
    let uwv = "examples/nl-uwv-culpable-unemployment-scan.toml";
    for id in ["art-11.1", "art-27.1"] {
        let due = due(uwv, id);
        let told = (due.get("kind"), due.get("date"));
        assert_eq!(told, (Some(&"by".into()), Some(&"2030-08-02".into())), "{due}");
    }
    // Documents are kept from the supply on, whenever that was.
    assert_eq!(due(uwv, "art-18.1").get("event").unwrap(), "placing-on-market");
    // What is new, and what may be, is told the event.
    assert_eq!(
        due("examples/cv-ranking.toml", "art-11.1").get("event").unwrap(),
        "placing-on-market"
    );
    let page = today(&["assess", uwv, "--duties"]).done();
    assert!(page.contains("When: by 2 August 2030"), "{page}");
}

#[test]
fn nothing_applies_since_a_day_before_the_supply() {
    let folder = Folder::new("supply-since");
    let written = |placed: &str| {
        let text = std::fs::read_to_string(crate::root().join("examples/frontier-model-3e25.toml"));
        let text = text.unwrap().replace("placed-on = 2026-03-01", placed);
        let text: String = text.split("[[expect]]").next().unwrap().to_owned();
        folder.write("model.toml", text);
        for args in [&["assess", "model.toml"][..], &["explain", "model.toml", "gpai"]] {
            let page = folder.today(args).done();
            assert!(!page.contains("since 2 August 2025"), "{page}");
            assert_eq!(
                page.contains("applies since 1 October 2026"),
                placed.ends_with("2026-10-01"),
                "{page}"
            );
        }
        folder.today(&["assess", "model.toml", "--format", "json"]).done()
    };
    // The law's own day stays in JSON.
    assert!(written("placed-on = 2026-10-01").contains("\"from\": \"2025-08-02\""));
    written("placed-on = 2027-03-01");
}

#[test]
fn a_question_of_law_about_the_time_before_supply_is_left_out() {
    let pump = "examples/infusion-pump-dosing.toml";
    let page = today(&["assess", pump]).done();
    assert!(!page.contains("Unsettled in law"), "{page}");
    assert!(page.contains("From 1 October 2028 · "), "{page}");
    // Planned for a day before the rules of its route, the question matters.
    let page = today(&["assess", "examples/cobot-safety-component.toml"]).done();
    assert!(page.contains("Unsettled in law"), "{page}");
}

#[test]
fn the_overview_and_all_duties_count_alike() {
    for example in ["cobot-safety-component", "cv-ranking", "school-form-router"] {
        let example = format!("examples/{example}.toml");
        let counts = |args: &[&str]| -> Vec<String> {
            let page = today(args).done();
            let counted = page.lines().map(str::trim);
            counted
                .filter(|line| line.ends_with(" duties") && line.contains(" · "))
                .map(String::from)
                .collect()
        };
        let overview = counts(&["assess", &example]);
        assert!(!overview.is_empty());
        assert_eq!(overview, counts(&["assess", &example, "--duties"]), "{example}");
    }
}
