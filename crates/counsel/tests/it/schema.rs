//! The JSON of an assessment is a promise: its keys, their order, its schema.

use crate::case;
use crate::examples;
use crate::{counsel, day, root};
use counsel::assessment::{Assessment, StatusWord};
use counsel::change::ChangeResult;
use counsel::organisation::OrganisationAssessment;
use counsel::tree::Format;
use nomos::facts::{Facts, State};
use serde_json::Value;

/// The keys that the format promises, in order. A path ends in `[]` where a
/// list holds such objects.
const PROMISED: [(&str, &[&str]); 22] = [
    (
        "",
        &[
            "rulebook",
            "on",
            "known",
            "guidance",
            "system",
            "summary",
            "findings",
            "duties",
            "timeline",
            "next_question",
        ],
    ),
    ("rulebook", &["version", "sha256"]),
    ("system", &["name"]),
    ("summary", &["classes"]),
    ("summary.classes[].spared", &["by", "until"]),
    ("summary.classes[]", &["id", "status", "from", "until"]),
    (
        "findings[]",
        &["id", "status", "cites", "from", "until", "guidance", "because", "needs", "readings"],
    ),
    ("findings[].readings[]", &["id", "alternatives"]),
    ("findings[].readings[].alternatives[]", &["id", "status"]),
    (
        "duties[]",
        &[
            "id",
            "addressee",
            "status",
            "from",
            "until",
            "due",
            "cites",
            "guidance",
            "because",
            "needs",
            "evidence",
            "fine",
            "no_fine",
            "supervisor",
            "readings",
        ],
    ),
    ("duties[].due", &["kind", "count", "unit", "event"]),
    (
        "duties[].fine",
        &[
            "id",
            "cites",
            "cap_eur",
            "cap_pct",
            "undertakings",
            "rule",
            "or",
            "others",
            "daily_pct",
            "left_to",
        ],
    ),
    ("duties[].fine.or", &OTHER_FINE),
    ("duties[].fine.others[]", &OTHER_FINE),
    ("duties[].fine.left_to", &["finding", "status", "cites"]),
    ("duties[].no_fine", &["id", "cites", "or"]),
    ("duties[].no_fine.or[]", &OTHER_FINE),
    ("duties[].supervisor[]", &["id", "status"]),
    ("duties[].readings[]", &["id", "alternatives"]),
    ("duties[].readings[].alternatives[]", &["id", "status"]),
    ("timeline[]", &["date", "changes"]),
    ("timeline[].changes[]", &["id", "status"]),
];

const OTHER_FINE: [&str; 9] =
    ["finding", "status", "id", "cites", "cap_eur", "cap_pct", "undertakings", "rule", "daily_pct"];

/// Keys that appear only where there is something to say, and after which.
const OPTIONAL: [(&str, &str, &str); 3] = [
    ("system", "version", "name"),
    ("findings[]", "assumed", "because"),
    ("duties[].due", "date", "event"),
];

const STATUS_WORDS: [&str; 6] = ["holds", "fails", "later", "ended", "open", "unsettled"];

#[test]
fn the_schemas_in_docs_are_those_of_the_code() {
    let schemas = [
        ("assessment.json", schemars::schema_for!(Assessment)),
        ("change.json", schemars::schema_for!(ChangeResult)),
        ("organisation.json", schemars::schema_for!(OrganisationAssessment)),
    ];
    for (name, schema) in schemas {
        let id = schema.get("$id").and_then(Value::as_str).unwrap();
        let version = schema.get("version").and_then(Value::as_str).unwrap();
        let (major, _) = version.split_once('.').unwrap();
        assert!(id.ends_with(&format!("/{major}/{name}")), "{id}, {version}");
        let path = root().join("docs/schema").join(name);
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        if std::env::var_os("UPDATE_EXPECT").is_some() {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, &text).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == text,
            "docs/schema/{name} is not the schema of the code; \
             UPDATE_EXPECT=1 cargo test -p counsel rewrites it"
        );
    }
}

fn json(assessment: &Assessment) -> Value {
    // By way of the text, so that the order is that of the output.
    serde_json::from_str(&serde_json::to_string(assessment).unwrap()).unwrap()
}

/// Every object of the tree with its path.
fn objects<'a>(value: &'a Value, path: &str, found: &mut Vec<(String, Vec<&'a str>)>) {
    match value {
        Value::Object(entries) => {
            found.push((path.to_owned(), entries.keys().map(String::as_str).collect()));
            for (key, value) in entries {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                objects(value, &path, found);
            }
        }
        Value::Array(items) => {
            for item in items {
                objects(item, &format!("{path}[]"), found);
            }
        }
        _ => {}
    }
}

/// Makes known what is assumed.
fn confirm(facts: &mut Facts) {
    let rulebook = counsel().engine().rulebook();
    for fact in rulebook.facts.iter().filter_map(|fact| rulebook.fact(&fact.id)) {
        if let State::Assumed(value) = facts.get(fact) {
            facts.set(fact, State::Known(value.clone()));
        }
    }
}

fn promised(path: &str) -> &'static [&'static str] {
    let keys = PROMISED.iter().find(|(known, _)| *known == path).map(|(_, keys)| *keys);
    keys.unwrap_or_else(|| panic!("nothing is promised of `{path}`"))
}

/// Without a version and without assumptions: the promised keys and no others, but
/// for what puts off the duties of a class.
#[test]
fn the_keys_are_those_promised_in_their_order() {
    let (mut spared, mut dated, mut sided) = (0, 0, 0);
    for (path, mut description) in examples::all() {
        description.version = None;
        confirm(&mut description.facts);
        let assessment = case::assess(&description, day("2026-11-23"), day("2026-11-23"));
        let value = json(&assessment);
        let mut found = Vec::new();
        objects(&value, "", &mut found);
        for (place, mut keys) in found {
            if place == "summary.classes[]" && keys.last() == Some(&"spared") {
                keys.pop();
                spared += 1;
            }
            if place == "duties[].due" && keys.last() == Some(&"date") {
                keys.pop();
                dated += 1;
            }
            if place.ends_with("alternatives[]") && keys.last() == Some(&"from") {
                keys.pop();
                sided += 1;
            }
            assert_eq!(keys, promised(&place), "{}: `{place}`", path.display());
        }
    }
    assert!(spared > 5 && dated > 5 && sided > 5, "{spared}, {dated}, {sided}");
}

/// `version`, `assumed` and the day of a deadline are added only where there is something to say; what
/// is promised stays as it is.
#[test]
fn optional_keys_stand_in_their_place() {
    let text = "name = \"x\"\nversion = \"2\"\n[facts]\nsubject = [\"system\"]\n\
                role = [\"notified-body\"]\nnotification-state = \"applying\"\n\
                sector-notified-body = true\n[assumed]\nmachine-based = false\n";
    let description = case::read(Format::Toml, text);
    let assessment = case::assess(&description, day("2026-11-23"), day("2026-11-23"));
    let value = json(&assessment);
    let mut found = Vec::new();
    objects(&value, "", &mut found);
    let mut met = [false; OPTIONAL.len()];
    for (place, keys) in found {
        let mut expected = promised(&place).to_vec();
        for ((path, key, after), met) in OPTIONAL.iter().zip(&mut met) {
            if *path == place && keys.contains(key) {
                let at = expected.iter().position(|known| known == after).unwrap();
                expected.insert(at + 1, key);
                *met = true;
            }
        }
        assert_eq!(keys, expected, "`{place}`");
    }
    assert_eq!(met, [true; OPTIONAL.len()], "the description should have shown all");
}

/// Those who read what was written before there was a choice of guidance still
/// can, and so can those who do not know `left_out`.
#[test]
fn what_was_added_is_optional() {
    let schema = serde_json::to_value(schemars::schema_for!(Assessment)).unwrap();
    for place in ["", "/$defs/FindingResult", "/$defs/DutyResult"] {
        let required = schema.pointer(&format!("{place}/required")).unwrap().as_array().unwrap();
        assert!(!required.iter().any(|key| key == "guidance" || key == "left_out"), "{place}");
    }
    assert_eq!(schema.pointer("/properties/guidance/default").unwrap(), true);
    for (place, added) in [
        ("DutyResult", &["no_fine"][..]),
        ("FineResult", &["undertakings", "others", "daily_pct", "left_to"]),
        ("OtherFine", &["cap_pct", "undertakings", "rule", "daily_pct"]),
    ] {
        let required = schema.pointer(&format!("/$defs/{place}/required")).unwrap();
        let required = required.as_array().unwrap();
        assert!(!required.iter().any(|key| added.iter().any(|known| key == known)), "{place}");
    }
}

#[test]
fn the_status_words_are_the_six_of_the_format() {
    let schema = serde_json::to_value(schemars::schema_for!(StatusWord)).unwrap();
    let text = schema.to_string();
    for word in STATUS_WORDS {
        assert!(text.contains(&format!("\"{word}\"")), "`{word}` is not in {text}");
    }
    for (_, description) in examples::all() {
        let assessment = case::assess(&description, day("2026-11-23"), day("2026-11-23"));
        for finding in &assessment.findings {
            let value = serde_json::to_value(finding.status).unwrap();
            assert_eq!(value, finding.status.word());
            assert!(STATUS_WORDS.contains(&finding.status.word()));
        }
    }
}
