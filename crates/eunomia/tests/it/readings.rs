//! `eunomia rulebook readings`, and the pages in `docs` that it writes.

use crate::{eunomia, root, today};
use counsel::words;
use serde_json::Value;

fn page(language: &str, name: &str) {
    let args = ["rulebook", "readings", "--format", "markdown", "--lang", language];
    let text = eunomia(&args).done();
    let path = root().join("docs").join(name);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == text,
        "docs/{name} is not what `eunomia {}` prints; UPDATE_EXPECT=1 rewrites it",
        args.join(" ")
    );
}

/// The list at a key.
fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).unwrap()
}

#[test]
fn the_page_of_open_questions() {
    page("en", "open-questions.md");
}

#[test]
fn the_page_of_open_questions_in_french() {
    page("fr", "open-questions.fr.md");
}

#[test]
fn the_list_for_programs_holds_every_question_with_its_readings() {
    for language in words::languages() {
        let args = ["rulebook", "readings", "--format", "json", "--lang", language];
        let value: Value = serde_json::from_str(&eunomia(&args).done()).unwrap();
        assert!(!list(&value, "questions").is_empty());
        for question in list(&value, "questions") {
            assert!(list(question, "readings").len() >= 2, "{question}");
            assert!(question.get("settled_by").is_some_and(Value::is_string), "{question}");
        }
        assert!(!list(&value, "without_conclusion").is_empty());
    }
}

/// A result that hangs on a reading says in its JSON what would settle it.
#[test]
fn a_result_says_what_would_settle_it() {
    let json = today(&["assess", "examples/cv-ranking.toml", "--format", "json"]).done();
    let value: Value = serde_json::from_str(&json).unwrap();
    let first = value.as_array().and_then(|all| all.first()).unwrap_or(&value);
    let results = list(first, "findings").iter().chain(list(first, "duties"));
    let readings: Vec<&Value> = results.flat_map(|result| list(result, "readings")).collect();
    assert!(!readings.is_empty(), "the example should hang on a reading");
    for reading in readings {
        assert!(reading.get("settled_by").is_some_and(Value::is_string), "{reading}");
    }
}

/// The page for people names the questions, their readings and what would settle them.
#[test]
fn the_list_for_people_says_what_would_settle_a_question() {
    let page = eunomia(&["rulebook", "readings", "--long"]).done();
    let questions = page.matches("Would be settled by").count();
    assert_eq!(questions, page.matches("This decides").count());
    assert!(questions > 0);
}

/// Without being asked for more, a line of each; by name, one in full.
#[test]
fn the_list_for_people_is_short_and_one_question_is_told_in_full() {
    let short = eunomia(&["rulebook", "readings"]).done();
    let long = eunomia(&["rulebook", "readings", "--long"]).done();
    assert!(short.lines().count() * 2 < long.lines().count(), "{short}");
    let json = eunomia(&["rulebook", "readings", "--format", "json"]).done();
    let json: Value = serde_json::from_str(&json).unwrap();
    let all = list(&json, "questions").iter().chain(list(&json, "without_conclusion"));
    for id in all.map(|entry| entry.get("id").and_then(Value::as_str).unwrap()) {
        assert!(short.contains(id), "{id} is not in\n{short}");
    }
    let one = eunomia(&["rulebook", "readings", "art-111.2-date"]).done();
    assert_eq!(one.matches("Would be settled by").count(), 1, "{one}");
    assert!(long.contains(one.trim_end()), "{one}");
    let wrong = eunomia(&["rulebook", "readings", "art-111.2-dat"]);
    wrong.refused(&["`art-111.2-dat`", "did you mean `art-111.2-date`?"]);
}
