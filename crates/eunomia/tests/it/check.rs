//! `eunomia check`: questions in the terminal.

use crate::{DATES, Folder, Ran, program, root, run};
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

/// A check in which this is typed, line by line.
fn check(file: &Path, options: &[&str], typed: &str) -> Ran {
    let mut command = program();
    command.arg("check").arg(file).args(DATES).args(options);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(typed.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    Ran {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

fn kept(file: &Path) -> toml::Table {
    std::fs::read_to_string(file).unwrap().parse().unwrap()
}

fn answer(file: &Path, fact: &str) -> toml::Value {
    kept(file).get("facts").and_then(|facts| facts.get(fact)).unwrap().clone()
}

/// The facts of the file, in the order in which they were asked for.
fn asked(file: &Path) -> Vec<String> {
    let table = kept(file);
    table.get("facts").unwrap().as_table().unwrap().keys().cloned().collect()
}

#[test]
fn every_answer_is_kept_and_the_check_goes_on_from_there() {
    let folder = Folder::new("check-kept");
    let file = folder.path("x.toml");
    check(&file, &[], "Desk helper\n1\n1\n").done();
    let first = asked(&file);
    assert_eq!(first, ["subject", "technique"]);
    let ran = check(&file, &[], "1\n").done();
    assert_eq!(asked(&file).len(), 3, "{ran}");
    assert!(!ran.contains("What is the system or model called?"), "{ran}");
    // It says what it goes on from, and the numbers go on, too.
    assert!(ran.contains("Desk helper · 2 answers kept") && ran.contains("\n3. "), "{ran}");
    assert_eq!(kept(&file).get("name").unwrap().as_str(), Some("Desk helper"));
}

#[test]
fn comments_and_other_keys_of_the_file_stay() {
    let folder = Folder::new("check-comments");
    let file = folder.path("x.toml");
    let text = "# ours\nname = \"x\"\nsource = \"a register\"  # public\n\n[facts]\n\
                subject = [\"system\"]  # one\n";
    std::fs::write(&file, text).unwrap();
    check(&file, &[], "1\n").done();
    let now = std::fs::read_to_string(&file).unwrap();
    assert!(now.starts_with(text), "{now}");
}

#[test]
fn what_nobody_knows_is_not_asked_again() {
    let folder = Folder::new("check-unknown");
    let file = folder.path("x.toml");
    check(&file, &[], "x\n1\n?\n").done();
    assert_eq!(answer(&file, "technique"), toml::Value::from("unknown"));
    let ran = check(&file, &[], "h\n").done();
    assert!(!ran.contains("How do the system's outputs come about?"), "{ran}");
}

#[test]
fn the_last_answer_can_be_taken_back() {
    let folder = Folder::new("check-back");
    let file = folder.path("x.toml");
    let ran = check(&file, &[], "x\n2\nb\n1\n").done();
    assert_eq!(ran.matches("1. What do you want to check").count(), 2, "{ran}");
    assert_eq!(answer(&file, "subject"), toml::Value::Array(vec!["system".into()]));
}

/// An answer of the file, too: what was wrong yesterday is not wrong for good.
#[test]
fn answers_of_an_earlier_check_can_be_taken_back() {
    let folder = Folder::new("check-back-resumed");
    let file = folder.path("x.toml");
    std::fs::write(
        &file,
        "name = \"x\"\n[facts]\nsubject = [\"model\"]\ntechnique = \"unknown\"\n",
    )
    .unwrap();
    let ran = check(&file, &[], "b\nback\nB\n1\nq\n").done();
    assert!(ran.contains("This is the first question"), "{ran}");
    assert_eq!(answer(&file, "subject"), toml::Value::Array(vec!["system".into()]));
    assert_eq!(asked(&file), ["subject"]);
}

/// What the keys ask for is no name, and the name can be taken back as well.
#[test]
fn a_key_is_no_name() {
    let folder = Folder::new("check-name");
    for (lang, first, stop) in
        [("en", "first question", "quit"), ("fr", "première question", "quitter")]
    {
        let file = folder.path(&format!("{lang}.toml"));
        let ran = check(&file, &["--lang", lang], &format!("h\nb\n\n{stop}\n")).done();
        assert!(ran.contains(first) && !file.exists(), "{ran}");
        check(&file, &["--lang", lang], "x\nb\nDesk helper\n1\n").done();
        assert_eq!(kept(&file).get("name").unwrap().as_str(), Some("Desk helper"));
    }
    let file = folder.path("none.toml");
    check(&file, &[], "?\n").done();
    assert_eq!(kept(&file).get("name").unwrap().as_str(), Some("Unnamed system"));
}

#[test]
fn the_keys_have_words_in_each_language() {
    let folder = Folder::new("check-words");
    for (lang, help, back, stop, helped) in [
        ("en", "help", "back", "quit", "Article 3(1)"),
        ("fr", "aide", "retour", "quitter", "rticle 3, "),
        ("fr", "a", "r", "q", "rticle 3, "),
    ] {
        let file = folder.path("x.toml");
        let _ = std::fs::remove_file(&file);
        let typed = format!("x\n1\n{help}\n{back}\n{stop}\n1\n");
        let ran = check(&file, &["--lang", lang], &typed).done();
        let ran = ran.replace('\u{a0}', " ");
        assert!(ran.contains(helped), "{ran}");
        assert_eq!(ran.matches("\n1. ").count(), 2, "{ran}");
        assert!(!kept(&file).get("facts").unwrap().as_table().unwrap().contains_key("subject"));
    }
}

/// Whoever stops early needs to know where the answers are, how to go on, and in
/// few words what is known; the page is for the end.
#[test]
fn stopping_early_says_how_to_go_on_and_no_more() {
    let folder = Folder::new("check-stop");
    let file = folder.path("x.toml");
    let ran = check(&file, &[], "x\n1\nq\n").done();
    let shown = file.display().to_string();
    let (_, end) = ran.rsplit_once("> ").unwrap();
    let end = end.replace('\n', " ");
    for part in [
        format!("To go on: eunomia check {shown}"),
        "Still open: Prohibited practice; ".to_owned(),
        format!("eunomia assess {shown}"),
    ] {
        assert!(end.contains(&part), "`{part}` is not in\n{end}");
    }
    assert!(!ran.contains("Next question") && end.len() < 800, "{ran}");
}

/// Not after all the questions.
#[test]
fn a_place_that_cannot_be_written_is_refused_at_once() {
    let folder = Folder::new("check-unwritable");
    let file = folder.path("no-such-folder/x.toml");
    check(&file, &[], "x\n1\n").refused(&["answers cannot be kept in", "its folder does not"]);
}

/// The example of an answer is one that can be typed.
#[test]
fn nothing_typed_is_told_what_is_expected() {
    let folder = Folder::new("check-empty");
    let file = folder.path("x.toml");
    let ran = check(&file, &[], "x\n\nq\n").done();
    assert_eq!(ran.matches("one or both numbers, such as 1 2").count(), 2, "{ran}");
    assert!(!ran.contains("1 3"), "{ran}");
}

#[test]
fn what_is_no_answer_is_asked_for_again() {
    let folder = Folder::new("check-wrong");
    let file = folder.path("x.toml");
    let ran = check(&file, &[], "x\n7\nmaybe\n1 9\n\n1\n").done();
    assert_eq!(ran.matches("is no answer to this question").count(), 3, "{ran}");
    assert_eq!(asked(&file), ["subject"]);
}

/// From the first question to the last: the page at the end is that of `assess`.
#[test]
fn a_whole_check_ends_with_the_page_of_assess() {
    let folder = Folder::new("check-whole");
    let file = folder.path("x.toml");
    // A rules engine is no AI system; four answers settle everything.
    let ran = check(&file, &[], "Fee table\n1\n8\n2\n0\n0\n").done();
    let mut assess = program();
    let page = run(assess.arg("assess").arg(&file).args(DATES)).done();
    assert!(ran.contains(page.trim_end()), "{ran}\n---\n{page}");
    assert!(ran.contains("Not an AI system under the Act"), "{ran}");
}

#[test]
fn french_is_asked_and_understood() {
    let folder = Folder::new("check-french");
    let file = folder.path("x.toml");
    let text = "name = \"x\"\n[facts]\nsubject = [\"system\"]\ntechnique = \"learns-from-data\"\n\
                role = [\"provider\"]\n";
    std::fs::write(&file, text).unwrap();
    let ran = check(&file, &["--lang", "fr"], "oui\n").done();
    assert!(ran.contains("Tapez une réponse") && ran.contains("o ou n"), "{ran}");
    assert!(!ran.contains("ne répond pas à cette question"), "{ran}");
    assert_eq!(asked(&file).len(), 4, "{ran}");
}

#[test]
fn a_check_of_older_rules_says_what_changed() {
    let folder = Folder::new("check-older");
    let file = folder.path("x.toml");
    let text = "name = \"x\"\n[facts]\nsubject = [\"system\"]\ntechnique = \"human-defined-rules\"\n\
                [check]\nrulebook = \"0\"\non = 2026-11-23\nclasses = { high-risk = \"open\" }\n";
    std::fs::write(&file, text).unwrap();
    let ran = check(&file, &[], "").done();
    assert!(ran.contains("High-risk AI system: was open, is fails"), "{ran}");
    assert!(ran.contains("Not an AI system under the Act: was fails, is holds"), "{ran}");
}

#[test]
fn only_a_toml_file_can_be_written() {
    let folder = Folder::new("check");
    let file = folder.path("x.json");
    check(&file, &[], "").refused(&["no TOML file"]);
    assert!(!file.exists());
}

/// A chatbot that makes deep fakes, all but answered: what it generates is asked
/// for next.
fn deep_fake_maker() -> String {
    let text = std::fs::read_to_string(root().join("examples/customer-chatbot.toml")).unwrap();
    let text = text.split("\n[[expect]]").next().unwrap();
    let lines = text.lines().filter(|line| !line.starts_with("generates"));
    let text: Vec<&str> = lines.collect();
    text.join("\n").replace(
        "deep-fake = false",
        "deep-fake = true\nevidently-artistic = false\ngeneral-model-origin = \"no-general-model\"",
    ) + "\n"
}

#[test]
fn a_contradiction_is_caught_at_once_and_one_answer_taken_back() {
    let folder = Folder::new("check-contradiction");
    let file = folder.path("x.toml");
    std::fs::write(&file, deep_fake_maker()).unwrap();
    // It makes text alone; that is wrong; it makes images.
    let ran = check(&file, &[], "4\nnonsense\n2\n2\n").done();
    for part in [
        "answers contradict each other: a deep fake is image, sound or video",
        "1  It makes deep fakes",
        "2  ",
        "Article 50(4)",
        "Which answer is wrong?",
        "\"nonsense\" is not the number",
    ] {
        assert!(ran.contains(part), "`{part}` is not in\n{ran}");
    }
    assert_eq!(ran.matches("Which kinds of content does the system generate").count(), 2, "{ran}");
    assert_eq!(answer(&file, "generates"), toml::Value::Array(vec!["image".into()]));
}

/// Whoever stops in doubt loses the last answer, and no file is left that
/// nothing would read.
#[test]
fn what_contradicts_itself_is_not_kept() {
    let folder = Folder::new("check-contradiction-stop");
    let file = folder.path("x.toml");
    std::fs::write(&file, deep_fake_maker()).unwrap();
    let ran = check(&file, &[], "4\nq\n").done();
    assert!(ran.contains("answers contradict each other"), "{ran}");
    let facts = kept(&file).get("facts").unwrap().as_table().unwrap().clone();
    assert!(!facts.contains_key("generates"), "{facts:?}");
    check(&file, &[], "").done();
}

/// The other answer may be older than this check, and may have been assumed.
#[test]
fn an_answer_of_the_file_can_be_taken_back() {
    let folder = Folder::new("check-contradiction-older");
    let file = folder.path("x.toml");
    for assumed in [false, true] {
        let mut text = deep_fake_maker();
        if assumed {
            text = text.replace("deep-fake = true\n", "") + "[assumed]\ndeep-fake = true\n";
        }
        std::fs::write(&file, text).unwrap();
        let ran = check(&file, &["--lang", "fr"], "4\n1\nn\n").done();
        assert!(ran.contains("des réponses se contredisent"), "{ran}");
        assert_eq!(answer(&file, "deep-fake"), toml::Value::from(false), "{ran}");
        assert_eq!(answer(&file, "generates"), toml::Value::Array(vec!["text".into()]));
        check(&file, &[], "").done();
    }
}

/// What is wrong in a file is said, and the file stays as it is.
#[test]
fn a_faulty_file_is_left_alone() {
    let folder = Folder::new("check-faulty");
    let file = folder.path("x.toml");
    std::fs::write(&file, "name = \"x\"\n[facts]\nsubjekt = [\"system\"]\n").unwrap();
    check(&file, &[], "1\n").refused(&["subjekt", "did you mean `subject`?"]);
    assert!(std::fs::read_to_string(&file).unwrap().contains("subjekt"));
}

/// Twenty-six uses in one list are read by nobody.
#[test]
fn the_uses_of_annex_iii_stand_under_their_headings() {
    let folder = Folder::new("check-headings");
    let file = folder.path("x.toml");
    let facts = "name = \"x\"\n[facts]\nsubject = [\"system\"]\nannex-3-use = [\"recruitment\"]\n";
    for (lang, heading) in [("en", "Law enforcement (point 6)"), ("fr", "Répression (point 6)")] {
        std::fs::write(&file, facts).unwrap();
        let ran = check(&file, &["--lang", lang], "b\nq\n").done();
        assert!(ran.contains(heading), "{ran}");
    }
}

/// Whoever has no role has no duty; that is a gap and no all-clear.
#[test]
fn no_role_is_no_all_clear() {
    let folder = Folder::new("check-no-role");
    let file = folder.path("x.toml");
    let facts = "name = \"x\"\n[facts]\nsubject = [\"system\"]\nrole = [\"provider\"]\n";
    std::fs::write(&file, facts).unwrap();
    let ran = check(&file, &[], "b\n0\nq\n").done();
    let said = ran.replace("\n  ", " ");
    assert!(said.contains("without one, no duty can follow"), "{ran}");
    assert!(!kept(&file).get("facts").unwrap().as_table().unwrap().contains_key("role"));
    std::fs::write(&file, facts.replace("\"provider\"", "")).unwrap();
    for (lang, said) in [("en", "no duty can follow"), ("fr", "aucune obligation ne peut")] {
        let mut assess = program();
        let page = run(assess.arg("assess").arg(&file).args(DATES).args(["--lang", lang])).done();
        assert!(page.replace("\n  ", " ").contains(said), "{page}");
        for format in ["json", "markdown"] {
            let mut assess = program();
            assess.arg("assess").arg(&file).args(DATES).args(["--lang", lang, "--format", format]);
            let page = run(&mut assess).done();
            assert!(page.contains(said), "{page}");
            assert_eq!(page.contains("\"gaps\": ["), format == "json", "{page}");
        }
    }
    std::fs::write(&file, facts).unwrap();
    let mut assess = program();
    let page = run(assess.arg("assess").arg(&file).args(DATES).args(["--format", "json"])).done();
    assert!(!page.contains("gaps"), "{page}");
}
