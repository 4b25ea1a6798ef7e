//! An organisation with several systems in one file.

use crate::output::golden;
use crate::{DATES, Folder, eunomia};

const HOUSE: &str = "organisations/software-house.toml";

#[test]
fn the_page_adds_up_the_duties_of_all_systems() {
    for lang in ["en", "fr"] {
        let args = [&["assess", HOUSE, "--lang", lang], &DATES[..]].concat();
        golden(&format!("software-house.{lang}.txt"), &eunomia(&args).done());
    }
}

#[test]
fn in_full_every_duty_of_every_system_is_there_with_its_terms() {
    let args = [&["assess", HOUSE], &DATES[..]].concat();
    let page = eunomia(&[&args[..], &["--duties"]].concat()).done();
    let markdown = eunomia(&[&args[..], &["--format", "markdown"]].concat()).done();
    let json = eunomia(&[&args[..], &["--format", "json"]].concat()).done();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let duties = json.get("duties").unwrap().as_array().unwrap();
    assert!(duties.len() > 50, "{}", duties.len());
    for duty in duties {
        let id = duty.get("id").unwrap().as_str().unwrap();
        assert!(page.contains(&format!("[{id}]")), "{id}");
        assert!(markdown.contains(&format!("(`{id}`)")), "{id}");
    }
    assert!(page.contains("What to do: "));
    let names: Vec<&str> = json
        .get("systems")
        .unwrap()
        .as_array()
        .unwrap()
        .iter()
        .map(|system| system.pointer("/system/name").unwrap().as_str().unwrap())
        .collect();
    assert_eq!(names, ["Applicant ranking", "Chat window", "Sorting of our own applications"]);
}

#[test]
fn one_system_is_picked_by_name() {
    let of = |name: &str| {
        let args = ["explain", HOUSE, "art-26.1", "--system", name];
        eunomia(&[&args, &DATES[..]].concat())
    };
    assert!(of("Chat window").done().contains("does not apply"));
    assert!(of("Sorting of our own applications").done().contains("from 2 December 2027"));
    of("Chat").refused(&["no system is named “Chat”", "“Chat window”"]);
    eunomia(&["explain", HOUSE, "art-26.1"]).refused(&["several systems", "--system"]);
    eunomia(&["change", HOUSE]).refused(&["several systems", "--system"]);
    eunomia(&["check", HOUSE]).refused(&["an organisation with several systems"]);
    let change = ["change", HOUSE, "--system", "Applicant ranking"];
    assert!(eunomia(&[&change, &DATES[..]].concat()).done().contains("high-risk"));
}

/// A class that any of its systems is in counts for `--fail-on`, and statements of all count.
#[test]
fn exit_codes_look_at_every_system() {
    let fails =
        |class: &str| eunomia(&[&["assess", HOUSE, "--fail-on", class], &DATES[..]].concat()).code;
    assert_eq!((fails("high-risk"), fails("transparency"), fails("prohibited")), (1, 1, 0));
    let folder = Folder::new("organisation-expects");
    let text = std::fs::read_to_string(crate::root().join(HOUSE)).unwrap();
    let wrong = text.replace("transparency = \"holds\"", "transparency = \"fails\"");
    folder.write("house.toml", &wrong);
    let ran = folder.today(&["assess", "house.toml"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("✗ 2026-11-23 transparency: "), "{}", ran.out);
    folder.write("house.toml", &text);
    assert_eq!(folder.today(&["assess", "house.toml"]).code, 0);
}
