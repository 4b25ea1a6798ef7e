//! What must be done, in short and in full.

use crate::{Folder, eunomia, today};
use counsel::words::Words;

const CV: &str = "examples/cv-ranking.toml";

fn assess(args: &[&str]) -> String {
    eunomia(&[&["assess", CV, "--known", "2026-11-23"], args].concat()).done()
}

/// A page is read at one go; what does not fit is counted.
#[test]
fn the_page_tells_duties_in_short_and_names_the_command_for_all() {
    for on in ["2026-11-23", "2027-12-02"] {
        let page = assess(&["--on", on]);
        let section = page.split("What you must do\n").nth(1).unwrap();
        let section = section.split("\n\n").next().unwrap();
        assert!(section.lines().count() <= 30, "{section}");
        assert!(section.contains("[art-4.1]"), "{section}");
        let flat = section.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains("eunomia assess examples/cv-ranking.toml --duties"), "{section}");
    }
}

#[test]
fn every_duty_is_told_in_full() {
    let page = assess(&["--on", "2027-12-02", "--duties"]);
    for part in [
        "Risk management",
        "What to do: ",
        "How to show it: ",
        "Fine: up to EUR 15 million or, for an undertaking, 3 % of its worldwide annual\n    turnover, whichever is higher",
        "(Article 99(4)(a))",
        "Supervision: ",
    ] {
        assert!(page.contains(part), "`{part}` is not in\n{page}");
    }
    let json: serde_json::Value =
        serde_json::from_str(&assess(&["--on", "2027-12-02", "--format", "json"])).unwrap();
    let duties = json.get("duties").unwrap().as_array().unwrap();
    assert!(duties.len() > 1, "{duties:?}");
    for duty in duties {
        let id = duty.get("id").unwrap().as_str().unwrap();
        assert!(page.contains(&format!("[{id}]")), "{id} is missing in\n{page}");
    }
    let markdown = assess(&["--on", "2027-12-02", "--format", "markdown", "--duties"]);
    assert!(markdown.contains("(`art-9.1`)"), "{markdown}");
    assert!(markdown.contains("What to do: "), "{markdown}");
}

/// The size of the firm decides which of the two amounts counts.
/// Article 100 takes the place of Article 99; unknown is never no.
#[test]
fn a_union_body_is_told_the_fine_of_its_own_article() {
    let folder = Folder::new("duties-union-body");
    let text = std::fs::read_to_string(crate::root().join(CV)).unwrap();
    for (fact, own, ordinary) in [
        ("union-institution = true\n", true, false),
        ("union-institution = false\n", false, true),
        ("", true, true),
    ] {
        folder.write("x.toml", text.replace("[facts]\n", &format!("[facts]\n{fact}")));
        let page = folder.today(&["explain", "x.toml", "art-9.1"]).done();
        let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
        let found = flat.contains("(Article 100(3))");
        assert_eq!(found, own, "{fact}:\n{page}");
        assert_eq!(flat.contains("EUR 15 million"), ordinary, "{fact}:\n{page}");
    }
}

/// What a duty says of its fine, with some facts more.
fn fine_of(folder: &Folder, facts: &str, id: &str) -> String {
    let text = std::fs::read_to_string(crate::root().join(CV)).unwrap();
    folder.write("x.toml", text.replace("[facts]\n", &format!("[facts]\n{facts}")));
    let page = folder.today(&["explain", "x.toml", id]).done();
    let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let fine = flat.split_once("Fine: ").unwrap_or_else(|| panic!("no fine in\n{page}")).1;
    fine.split(" Supervision: ").next().unwrap().to_owned()
}

/// Who supervises decides what a breach costs for which Article 99 has no fine.
#[test]
fn where_no_fine_is_named_what_stands_instead_is_said() {
    let folder = Folder::new("duties-no-fine");
    let firm = "union-institution = false\non-large-platform = false\n";
    let national = fine_of(
        &folder,
        &format!("{firm}general-model-origin = \"no-general-model\"\n"),
        "art-4.1",
    );
    assert!(national.starts_with("none named in the Act; Member States"), "{national}");
    assert!(national.contains("(Article 99(1))") && !national.contains("EUR"), "{national}");
    let platform = "union-institution = false\non-large-platform = true\n";
    let office = fine_of(&folder, platform, "art-4.1");
    assert!(office.starts_with("up to EUR 15 million"), "{office}");
    assert!(office.contains("(Article 75c(4)(a))") && !office.contains("none"), "{office}");
    let union = fine_of(&folder, "union-institution = true\n", "art-4.1");
    assert!(union.starts_with("up to EUR 750"), "{union}");
    let open = fine_of(&folder, "", "art-4.1");
    for part in ["(Article 99(1))", "(Article 75c(4)(a))", "(Article 100(3))"] {
        assert!(open.contains(part), "{part}: {open}");
    }
}

/// Periodic payments compel whoever disobeys the AI Office, and nobody else.
#[test]
fn periodic_payments_are_told_where_they_compel() {
    let folder = Folder::new("duties-periodic");
    let platform = "union-institution = false\non-large-platform = true\n";
    for (id, told) in [("art-75a.4", true), ("art-79.4", true), ("art-4.1", false)] {
        let fine = fine_of(&folder, platform, id);
        assert_eq!(fine.contains("up to 5 % of average daily income"), told, "{id}: {fine}");
    }
}

/// Article 101 fines every provider of a model by its turnover, Article 99 an undertaking.
#[test]
fn the_turnover_of_who_provides_a_model_counts_in_any_case() {
    for (language, share) in [("en", "or 3 % of the worldwide"), ("fr", "ou 3\u{a0}% du chiffre")] {
        let model = "examples/frontier-model-3e25.toml";
        let page = today(&["assess", model, "--duties", "--lang", language]).done();
        let flat = page.split_ascii_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(share), "{page}");
    }
}

/// Member States decide whether public bodies are fined, unless the AI Office fines.
#[test]
fn a_public_body_is_told_who_decides_on_its_fines() {
    let folder = Folder::new("duties-public-body");
    for (public, told) in [("true", true), ("false", false)] {
        let facts = format!(
            "union-institution = false\nprovided-by-authority = {public}\npublic-task = []\n\
             general-model-origin = \"no-general-model\"\non-large-platform = false\n"
        );
        let fine = fine_of(&folder, &facts, "art-9.1");
        assert_eq!(fine.contains("Article 99(8)"), told, "{public}: {fine}");
        assert!(fine.contains("for an undertaking"), "{fine}");
    }
}

/// Amount or none, one of them is said of every duty of the rulebook.
#[test]
fn no_duty_is_silent_on_fines() {
    for file in ["cv-ranking", "police-live-face-recognition"] {
        let path = format!("examples/{file}.toml");
        let json = eunomia(&["assess", &path, "--on", "2027-12-02", "--format", "json"]).done();
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let duties = json.get("duties").unwrap().as_array().unwrap();
        assert!(!duties.is_empty());
        for duty in duties {
            let named = !duty.get("fine").unwrap().is_null();
            let none = duty.pointer("/no_fine/id").is_some_and(serde_json::Value::is_string);
            assert!(named != none, "{duty}");
        }
    }
}

#[test]
fn a_small_firm_is_told_the_lower_amount() {
    let folder = Folder::new("duties-fine");
    let text = std::fs::read_to_string(crate::root().join(CV)).unwrap();
    for (size, word) in [("small", "lower"), ("larger", "higher")] {
        let text = text.replace("[facts]\n", &format!("[facts]\norganisation-size = \"{size}\"\n"));
        folder.write("x.toml", text);
        let page = folder.today(&["explain", "x.toml", "art-9.1"]).done();
        let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(&format!("turnover, whichever is {word} (")), "{size}:\n{page}");
    }
}

/// A reading is named above the duties that hang on it, not at each of them.
#[test]
fn an_open_question_of_law_is_named_once() {
    let page = assess(&["--on", "2027-12-02", "--duties"]);
    let words = Words::load("en").unwrap();
    let flat = page.split_whitespace().collect::<Vec<_>>().join(" ");
    let question = words.reading("art-111.2-date", None);
    assert_eq!(flat.matches(&question).count(), 1, "{page}");
}

/// A duty that fails is no part of the assessment, and yet can be explained.
#[test]
fn a_duty_can_be_explained_whether_it_binds_or_not() {
    let binds = today(&["explain", CV, "art-4.1"]).done();
    assert!(binds.contains("AI literacy") && binds.contains("Because"), "{binds}");
    let fails = today(&["explain", CV, "art-26.1"]).done();
    assert!(fails.contains("does not apply") && fails.contains("role"), "{fails}");
}

/// How a duty is fined and supervised is told with the duty and nowhere else.
#[test]
fn fines_and_supervision_are_no_findings_of_their_own() {
    let title = Words::load("en").unwrap().finding("art-99.6");
    for args in [["--format", "human"], ["--format", "markdown"]] {
        let page = assess(&[&["--on", "2026-11-23"][..], &args].concat());
        assert!(!page.contains(&title), "{page}");
    }
}

/// A hundred duties that begin on one day are one line.
#[test]
fn the_timeline_counts_duties() {
    let page = assess(&["--on", "2026-11-23"]);
    let when = page.split("What comes when").nth(1).unwrap();
    assert!(when.contains(" duties") && !when.contains("Risk management"), "{when}");
}
