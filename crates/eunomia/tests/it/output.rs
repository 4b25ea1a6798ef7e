//! What the program prints.

use crate::{DATES, Folder, eunomia, program, root, run, today};
use counsel::Counsel;
use counsel::description::{self, FaultKind};
use counsel::tree::Format;
use counsel::words::{self, Words};
use std::path::Path;

const CV: &str = "examples/cv-ranking.toml";

/// Compares with a golden file. The hash of the rulebook is left out: it says
/// only that some rule has changed.
#[track_caller]
pub(crate) fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    let sha256 = counsel().version().sha256.clone();
    let short: String = sha256.chars().take(12).collect();
    let text = text.replace(&sha256, &"0".repeat(64)).replace(&short, &"0".repeat(12));
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == text,
        "not as in {name}; if that is right, UPDATE_EXPECT=1 rewrites it. Now:\n{text}"
    );
}

fn counsel() -> Counsel {
    Counsel::new().unwrap_or_else(|faults| panic!("{faults:?}"))
}

#[test]
fn the_page_of_a_cv_tool() {
    golden("cv-ranking.en.txt", &today(&["assess", CV]).done());
}

/// The pages are in the documentation; they must say what the rulebook says.
#[test]
fn the_pages_of_what_the_amendment_changed() {
    let args = ["rulebook", "diff", "2026-07-26", "2026-07-27", "--format", "markdown"];
    let page = eunomia(&args).done();
    assert!(!page.contains("diff-"), "a word is missing");
    golden("../../../../docs/what-changed-2026.md", &page);
    let page = eunomia(&[&args[..], &["--lang", "fr"]].concat()).done();
    assert!(!page.contains("diff-"), "a word is missing");
    golden("../../../../docs/what-changed-2026.fr.md", &page);
}

#[test]
fn the_page_of_what_is_encoded() {
    let page = eunomia(&["rulebook", "coverage", "--format", "markdown"]).done();
    golden("../../../../docs/coverage.md", &page);
}

/// Every point of the amending act stands once, every change that is told
/// makes something differ, and nothing differs that no change accounts for.
#[test]
fn each_change_of_the_amendment_shows_and_nothing_else_does() {
    let args = ["rulebook", "diff", "2026-07-26", "2026-07-27", "--format", "json"];
    let value: serde_json::Value = serde_json::from_str(&eunomia(&args).done()).unwrap();
    let changes = value.get("changes").unwrap().as_array().unwrap();
    for change in changes {
        assert!(change.get("points").unwrap().is_array(), "unaccounted: {change}");
        assert!(
            !change.get("conclusions").unwrap().as_array().unwrap().is_empty(),
            "nothing shows: {change}"
        );
    }
    let amendment = counsel::amendment::Amendment::built_in().unwrap();
    assert_eq!(changes.len(), amendment.changes.len());
    let of_changes = amendment.changes.iter().flat_map(|change| &change.points);
    let silent: Vec<&String> = amendment.silent.iter().flat_map(|silent| &silent.points).collect();
    let points: Vec<&String> = of_changes.chain(silent.iter().copied()).collect();
    let numbers: std::collections::BTreeSet<u32> = points
        .iter()
        .map(|point| point.split(['(', ')']).nth(1).unwrap().parse().unwrap())
        .collect();
    assert_eq!(numbers, (1..=43).collect());
    let once: std::collections::BTreeSet<&String> = points.iter().copied().collect();
    assert_eq!(once.len(), points.len(), "a point stands twice: {points:?}");
    for difference in value.get("differences").unwrap().as_array().unwrap() {
        for cite in difference.get("cites").unwrap().as_array().unwrap() {
            let place = cite.as_str().unwrap().split_once(' ').unwrap().1;
            assert!(!silent.iter().any(|point| *point == place), "not silent: {difference}");
        }
    }
    let texts = amendment.changes.iter().flat_map(|c| [&c.title, &c.was, &c.now]);
    let texts = texts.chain(amendment.silent.iter().map(|silent| &silent.reason));
    for text in texts {
        assert!(["en", "fr"].iter().all(|language| text.contains_key(*language)), "{text:?}");
    }
}

/// The same law on both days: nothing differs.
#[test]
fn two_days_under_the_same_law_do_not_differ() {
    let args = ["rulebook", "diff", "2026-07-27", "2026-11-23", "--format", "json"];
    let text = eunomia(&args).done();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let count = |of: &str| value.get(of).unwrap().as_array().map(Vec::len);
    assert_eq!((count("differences"), count("dates")), (Some(0), Some(0)), "{text}");
}

#[test]
fn the_page_of_a_cv_tool_in_french() {
    golden("cv-ranking.fr.txt", &today(&["assess", CV, "--lang", "fr"]).done());
}

#[test]
fn the_markdown_of_a_cv_tool() {
    golden("cv-ranking.en.md", &today(&["assess", CV, "--format", "markdown"]).done());
}

/// Facts are missing: what is open, and the question to answer next.
#[test]
fn the_page_of_an_unfinished_description() {
    golden(
        "police-live-face-recognition.en.txt",
        &today(&["assess", "examples/police-live-face-recognition.toml"]).done(),
    );
}

#[test]
fn why_a_conclusion_does_not_hold() {
    golden("explain-art-6.3.en.txt", &today(&["explain", CV, "art-6.3"]).done());
}

#[test]
fn why_a_conclusion_is_unsettled() {
    golden("explain-art-111.2.en.txt", &today(&["explain", CV, "art-111.2"]).done());
}

#[test]
fn the_json_is_the_assessment() {
    let ran = today(&["assess", CV, "--format", "json"]).done();
    let counsel = counsel();
    let text = std::fs::read_to_string(root().join(CV)).unwrap();
    let description = description::read(counsel.engine().rulebook(), Format::Toml, &text).unwrap();
    let day = "2026-11-23".parse().unwrap();
    let assessment = counsel.assess(&description, day, day).unwrap();
    let words = Words::load("en").unwrap();
    let assessment = assessment.titled(&words, counsel.engine().rulebook(), &description.facts);
    let expected = serde_json::to_string_pretty(&assessment).unwrap() + "\n";
    assert!(ran == expected, "{ran}");
}

/// One description is an object, several are a list, and a folder is a list
/// however many it holds.
#[test]
fn the_json_of_several_is_a_list() {
    let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    let two = read(&today(&["assess", CV, CV, "--format", "json"]).done());
    assert_eq!(two.as_array().map(Vec::len), Some(2));
    let all = read(&today(&["assess", "examples", "--format", "json"]).done());
    let files = std::fs::read_dir(root().join("examples")).unwrap().count();
    assert_eq!(all.as_array().map(Vec::len), Some(files));
}

/// Or a script that reads the results breaks on the day on which a folder holds
/// one description only.
#[test]
fn the_json_of_a_folder_is_a_list_even_of_one() {
    let folder = Folder::new("output-one");
    std::fs::create_dir(folder.path("one")).unwrap();
    folder.write("one/x.toml", "name = \"x\"\n");
    let text = folder.today(&["assess", "one", "--format", "json"]).done();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert!(value.is_array(), "{}", text.lines().next().unwrap_or_default());
}

/// With the clock a day apart (14 hours ahead of, and 12 behind Greenwich), the
/// same bytes: the dates asked about are all that counts.
#[test]
fn the_clock_changes_nothing() {
    for format in ["human", "json", "markdown"] {
        let at = |zone: &str| {
            let args = ["assess", "examples", "--format", format];
            run(program().env("TZ", zone).args(args).args(DATES)).done()
        };
        assert!(at("EAST-14") == at("WEST12"), "{format}");
    }
}

#[test]
fn colour_only_where_it_is_wanted() {
    let escape = '\u{1b}';
    for args in [["assess", CV].as_slice(), &["assess", "examples"], &["explain", CV, "art-6.3"]] {
        // Not a terminal: plain.
        assert!(!today(args).done().contains(escape), "{args:?}");
        // Forced, so that the next line means something.
        let forced = run(program().env("CLICOLOR_FORCE", "1").args(args).args(DATES)).done();
        assert!(forced.contains(escape), "{args:?}: no colour even when forced");
        let mut never = program();
        never.env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").args(args).args(DATES);
        assert!(!run(&mut never).done().contains(escape), "{args:?}: NO_COLOR is not honoured");
    }
    for args in [["facts"].as_slice(), &["rulebook", "show", "art-6.3"]] {
        assert!(!eunomia(args).done().contains(escape), "{args:?}");
    }
    // Errors likewise.
    let ran =
        run(program().env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1").args(["assess", "x.y"]));
    assert!(ran.code == 2 && !ran.err.contains(escape), "{}", ran.err);
    // Data never, whatever is forced.
    for format in ["json", "markdown"] {
        let args = ["assess", CV, "--format", format];
        let forced = run(program().env("CLICOLOR_FORCE", "1").args(args).args(DATES)).done();
        assert!(!forced.contains(escape), "{format}");
    }
}

/// Where there is no terminal to ask, pages are 80 columns wide.
#[test]
fn a_page_keeps_to_its_width() {
    let mut wide = Vec::new();
    let mut files: Vec<_> = std::fs::read_dir(root().join("examples")).unwrap().collect();
    files.sort_by_key(|file| file.as_ref().unwrap().path());
    for file in files {
        let path = file.unwrap().path();
        let page = today(&["assess", path.to_str().unwrap()]).done();
        let name = path.file_stem().unwrap().display().to_string();
        let long = page.lines().filter(|line| line.chars().count() > 80);
        wide.extend(long.map(|line| format!("{name}: {line}")));
    }
    let facts = eunomia(&["facts"]).done();
    let long = facts.lines().filter(|line| line.chars().count() > 80);
    wide.extend(long.map(|line| format!("facts: {line}")));
    assert!(wide.is_empty(), "{} lines are too long:\n{}", wide.len(), wide.join("\n"));
}

/// An answer given on the command line's advice must be taken by the program.
#[test]
fn the_answer_that_is_offered_can_be_copied() {
    let folder = Folder::new("output-answer");
    folder.write("x.toml", "name = \"x\"\n[facts]\n");
    let page = folder.today(&["assess", "x.toml"]).done();
    let answer = page.lines().find_map(|line| line.trim().strip_prefix("Answer with "));
    let answer = answer.unwrap_or_else(|| panic!("no answer is offered in\n{page}"));
    assert_eq!(answer, "subject = []", "it ticks what nobody has said");
    assert!(page.contains("\"model\"\n      # "), "an option without its words:\n{page}");
    folder.write("y.toml", format!("name = \"x\"\n[facts]\n{answer}\n"));
    let ran = folder.today(&["assess", "y.toml"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""), "offered: {answer}");
}

/// What has been applying and becomes uncertain may end; it does not begin.
#[test]
fn what_applies_already_does_not_begin() {
    let folder = Folder::new("output-begin");
    let text = std::fs::read_to_string(root().join(CV)).unwrap();
    let text = text
        .replace("placed-on = 2026-09-01", "placed-on = 2026-03-01")
        .replace("for-public-authorities = false\n", "");
    let until_expect = text.split("[[expect]]").next().unwrap();
    folder.write("x.toml", until_expect);
    let mut command = program();
    command.current_dir(&folder.0).args(["assess", "x.toml"]);
    let page = run(command.args(["--on", "2028-01-01", "--known", "2026-11-23"])).done();
    let title = Words::load("en").unwrap().finding("art-111.2");
    assert!(page.contains(&format!("{title} · applies")), "{page}");
    assert!(!page.contains(&format!("may begin to apply: {title}")), "{page}");
}

/// Falcon is general-purpose by the criterion of the guidelines and by nothing
/// else; whoever reads the verdict must see that.
#[test]
fn a_class_that_rests_on_guidance_says_so() {
    let falcon = "examples/falcon-40b.toml";
    let json = today(&["assess", falcon, "--format", "json"]).done();
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let findings = value.get("findings").unwrap().as_array().unwrap();
    let gpai = findings.iter().find(|finding| finding.get("id").unwrap() == "gpai").unwrap();
    assert_eq!(gpai.get("guidance").unwrap(), "final");
    let words = Words::load("en").unwrap();
    let (title, note) = (words.finding("gpai"), words.say("guidance-final"));
    let page = today(&["assess", falcon]).done();
    let verdict = page.split("\n\n").find(|part| part.contains(&title)).unwrap();
    assert!(verdict.contains(&note), "in the verdict:\n{verdict}");
    let page = today(&["assess", falcon, "--format", "markdown"]).done();
    let verdict = page.split("\n## ").next().unwrap();
    assert!(verdict.contains(&note), "in the verdict:\n{verdict}");
}

#[test]
fn the_list_names_every_example_and_counts() {
    let page = today(&["assess", "examples"]).done();
    let counsel = counsel();
    for file in std::fs::read_dir(root().join("examples")).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let rulebook = counsel.engine().rulebook();
        let description = description::read(rulebook, Format::Toml, &text).unwrap();
        assert!(page.contains(&description.name), "{} is missing", description.name);
    }
    assert!(page.contains("all met"), "{page}");
}

#[test]
fn facts_lists_the_dictionary() {
    let list = eunomia(&["facts"]).done();
    let counsel = counsel();
    let facts = &counsel.engine().rulebook().facts;
    for fact in facts {
        let named = list.lines().any(|line| line.split("  ").next() == Some(&fact.id));
        assert!(named, "{} is not listed", fact.id);
    }
    assert!(list.contains(&format!("{} facts", facts.len())));
    let found = eunomia(&["facts", "PROFILES"]).done();
    for part in ["profiles-people", "Article 6(3)", "Example of yes", "Example of no"] {
        assert!(found.contains(part), "`{part}` is not in\n{found}");
    }
    // Labels, options and places count, accents and case do not.
    for (word, id) in [("creditworthiness", "annex-3-use"), ("article 6(3)", "profiles-people")] {
        let found = eunomia(&["facts", word]).done();
        assert!(found.lines().any(|line| line.starts_with(id)), "{word}: {found}");
    }
    let found = |args: &[&str]| eunomia(&[args, &["--lang", "fr"]].concat()).done();
    let plain = found(&["facts", "systeme"]);
    assert!(plain.contains("système"), "accents are not folded");
    assert!(plain == found(&["facts", "SYSTÈME"]), "case and accents count");
    eunomia(&["facts", "zzqqzzqq"]).refused(&["`zzqqzzqq`"]);
}

#[test]
fn a_rule_is_shown_as_it_is_written() {
    let shown = eunomia(&["rulebook", "show", "art-6.3"]).done();
    let written =
        std::fs::read_to_string(root().join("rulebook/ai-act/article-06-high-risk.nomos")).unwrap();
    let rule = written.split("\nfinding art-6.3 ").nth(1).unwrap().split("\n}").next().unwrap();
    assert!(shown.contains(rule), "{shown}");
    assert!(shown.contains("Listed use, but not high-risk"), "{shown}");
    let fact = eunomia(&["rulebook", "show", "profiles-people"]).done();
    assert!(fact.contains("art-6.3") && fact.contains("Does the system profile people?"), "{fact}");
}

/// Every kind of declaration can be shown; no name of a message stands where a
/// title is missing.
#[test]
fn whatever_has_a_name_is_shown() {
    for (id, declared) in [
        ("ai-system", "term ai-system  cites"),
        ("high-risk", "class high-risk  cites"),
        ("art-53.1.a", "duty art-53.1.a  cites"),
        ("generality", "fact generality  cites"),
        ("art-2.1.c-use", "reading art-2.1.c-use  cites"),
        ("duty-out-of-scope", "never duty-out-of-scope  cites"),
        ("GL-GPAI", "guidance GL-GPAI "),
        ("DOAI", "act DOAI "),
        ("provider", "party provider  cites"),
        ("annex-3-route", "date annex-3-route  cites"),
    ] {
        for language in ["en", "fr"] {
            let shown = eunomia(&["rulebook", "show", id, "--lang", language]).done();
            assert!(shown.contains(declared), "{shown}");
            let message = ["finding-", "duty-", "fact-", "reading-", "party-"];
            let first = shown.lines().next().unwrap_or_default();
            assert!(!message.iter().any(|word| first.starts_with(word)), "{shown}");
            assert!(!first.is_empty(), "{shown}");
        }
    }
    let reading = eunomia(&["rulebook", "show", "art-2.1.c-use"]).done();
    for part in ["any-use", "Used by: art-2.1.c", "Article 2(1)(c)"] {
        assert!(reading.contains(part), "`{part}` is not in\n{reading}");
    }
}

#[test]
fn the_rulebook_is_clean() {
    let counsel = counsel();
    let rulebook = counsel.engine().rulebook();
    for args in [["rulebook", "check"].as_slice(), &["rulebook", "check", "rulebook"]] {
        let said = eunomia(args).done();
        assert!(said.contains(&format!("{} facts", rulebook.facts.len())), "{said}");
        assert!(said.contains(&format!("{} rules", rulebook.rules.len())), "{said}");
    }
    eunomia(&["rulebook", "fmt", "--check", "rulebook"]).done();
}

#[test]
fn conclusions_have_examples_on_either_side() {
    let said = eunomia(&["rulebook", "test", "--format", "json"]).done();
    let said: serde_json::Value = serde_json::from_str(&said).unwrap();
    let list = |value: &serde_json::Value, key: &str| {
        value.get(key).and_then(serde_json::Value::as_array).unwrap().clone()
    };
    assert!(list(&said, "failing").is_empty());
    let lacks =
        |one: &serde_json::Value| list(one, "hits").is_empty() || list(one, "misses").is_empty();
    let lacking = list(&said, "conclusions").into_iter().filter(lacks);
    let ids: Vec<_> = lacking.filter_map(|one| one.get("id").cloned()).collect();
    assert_eq!(said.get("lacking"), Some(&ids.len().into()));
    assert!(ids.is_empty(), "{ids:?}");
}

#[test]
fn a_conclusion_without_a_near_miss_is_named_and_strict_fails() {
    let folder = Folder::new("output-rulebook-test");
    std::fs::create_dir(folder.path("law")).unwrap();
    let law = "act LAW \"An act\" from 2024-01-01\n\nfact barks  cites LAW art 1  yes/no\n\n\
               finding art-1  cites LAW art 1 {\n    barks\n}\n\n\
               example dog  on 2026-11-23 {\n    given  barks = yes\n    expect art-1 holds\n}\n";
    folder.write("law/a.nomos", law);
    let test = |more: &[&str]| {
        run(program().current_dir(&folder.0).args(["rulebook", "test", "law"]).args(more))
    };
    let said = test(&[]).done();
    assert!(said.contains("1  missed by no example\n  art-1"), "{said}");
    assert_eq!(test(&["--strict"]).code, 1);
    let cat = "\nexample cat  on 2026-11-23 {\n    given  barks = no\n    expect art-1 fails\n}\n";
    folder.write("law/a.nomos", format!("{law}{cat}"));
    assert!(!test(&["--strict"]).done().contains("missed by no example"));
    folder.write("law/a.nomos", format!("{law}{}", cat.replace("fails", "holds")));
    assert_eq!(test(&[]).code, 1);
}

#[test]
fn a_faulty_rulebook_is_shown_with_its_place() {
    let folder = Folder::new("output-rulebook");
    std::fs::create_dir(folder.path("law")).unwrap();
    folder.write(
        "law/a.nomos",
        "act LAW \"An act\" from 2024-01-01\n\nfinding art-1  cites LAW art 1 {\n    barks\n}\n",
    );
    let ran = run(program().current_dir(&folder.0).args(["rulebook", "check", "law"]));
    assert_eq!(ran.code, 1, "{}", ran.err);
    for part in ["a.nomos:4:5", "barks"] {
        assert!(ran.out.contains(part), "`{part}` is not in\n{}", ran.out);
    }
}

#[test]
fn a_new_description_is_undecided_once_it_has_a_name() {
    let folder = Folder::new("output-new");
    let said = run(program().current_dir(&folder.0).args(["new", "x.toml"])).done();
    assert!(said.contains("x.toml"), "{said}");
    let written = folder.read("x.toml");
    assert_eq!(written, eunomia(&["new"]).done(), "to a file or to the screen: the same");
    assert!(written.contains("\nname = \"\""), "{written}");
    folder.write("x.toml", written.replacen("name = \"\"", "name = \"My system\"", 1));
    let page = folder.today(&["assess", "x.toml"]).done();
    assert!(page.contains("My system") && page.contains("Not decided yet"), "{page}");
    let json = folder.today(&["assess", "x.toml", "--format", "json"]).done();
    let value: serde_json::Value = serde_json::from_str(&json).unwrap();
    let classes = value.pointer("/summary/classes").unwrap().as_array().unwrap();
    assert!(classes.iter().all(|class| class.get("status").unwrap() == "open"), "{classes:?}");
    assert!(value.get("next_question").unwrap().is_string());
}

/// Every answer that the new file offers is one that the program takes.
#[test]
fn every_answer_of_a_new_description_can_be_given() {
    for language in words::languages() {
        let written = eunomia(&["new", "--lang", language]).done();
        let offered = |line: &&str| line.starts_with('#') && !line.starts_with("# ");
        let count = written.lines().filter(offered).count();
        assert_eq!(count, counsel().engine().rulebook().facts.len(), "{language}");
        let answered: String = written
            .lines()
            .map(|line| if offered(&line) { line.trim_start_matches('#') } else { line })
            .flat_map(|line| [line, "\n"])
            .collect();
        let answered = answered.replacen("name = \"\"", "name = \"x\"", 1);
        // All at once contradict each other here and there; each counts as read.
        let rulebook = counsel().engine().rulebook().clone();
        let faults = description::read(&rulebook, Format::Toml, &answered).err();
        for fault in faults.unwrap_or_default() {
            assert!(matches!(fault.kind, FaultKind::Conflict(_)), "{language}: {fault:?}");
        }
    }
}

/// The questions stand below the headings of their topics, in the order in which
/// somebody fills them in.
#[test]
fn the_questions_of_a_new_description_stand_by_topic() {
    for language in ["en", "fr"] {
        let words = Words::load(language).unwrap();
        let written = eunomia(&["new", "--lang", language]).done();
        let headings: Vec<&str> = written
            .lines()
            .filter_map(|line| line.strip_prefix("# ── ")?.strip_suffix(" ──"))
            .collect();
        let files = std::fs::read_dir(root().join("rulebook/ai-act/facts")).unwrap().count();
        assert_eq!(headings.len(), files, "one for each file of facts: {headings:?}");
        assert!(headings.iter().all(|heading| !heading.starts_with("topic-")), "{headings:?}");
        let first = ["topic-system", "topic-scope", "topic-practices"].map(|id| words.say(id));
        assert_eq!(headings.get(..3).unwrap(), first);
        let place = |part: &str| written.find(part).unwrap();
        assert!(place(&words.say("topic-system")) < place("#subject = "), "{language}");
        assert!(place("#subject = ") < place(&words.say("topic-scope")), "{language}");
        assert!(place(&words.say("topic-scope")) < place("#role = "), "{language}");
    }
}

/// The name of the file says how it is written.
#[test]
fn a_new_description_is_yaml_where_its_name_says_so() {
    let folder = Folder::new("output-yaml");
    for name in ["a.yaml", "b.yml"] {
        run(program().current_dir(&folder.0).args(["new", name])).done();
        let written = folder.read(name);
        assert!(written.contains("\nname: \"\""), "{written}");
        assert!(
            written.contains("\nfacts:\n") && written.contains("\n  #subject: []"),
            "{written}"
        );
        let filled = written.replacen("name: \"\"", "name: \"Mine\"", 1);
        folder.write(name, filled.replacen("  #role: []", "  role: [provider]", 1));
        let page = folder.today(&["assess", name]).done();
        assert!(page.contains("Mine"), "{page}");
    }
    for name in ["c.json", "d.txt", "e"] {
        run(program().current_dir(&folder.0).args(["new", name])).refused(&[name, "end the name"]);
        assert!(!folder.path(name).exists(), "{name} was written");
    }
}

/// Of all answers that a new file offers, those that contradict none before them.
#[test]
fn a_new_description_filled_in_is_assessed() {
    let rulebook = counsel().engine().rulebook().clone();
    let mut lines: Vec<String> =
        vec!["name = \"x\"".into(), "description = \"\"".into(), "[facts]".into()];
    let written = eunomia(&["new"]).done();
    for line in written.lines().filter(|line| line.starts_with('#') && !line.starts_with("# ")) {
        lines.push(line.trim_start_matches('#').to_owned());
        if description::read(&rulebook, Format::Toml, &lines.join("\n")).is_err() {
            lines.pop();
        }
    }
    assert!(lines.len() > rulebook.facts.len() * 9 / 10, "{} are left", lines.len());
    let folder = Folder::new("output-filled");
    folder.write("x.toml", lines.join("\n"));
    let ran = folder.today(&["assess", "x.toml"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
}

#[test]
fn new_never_overwrites() {
    let folder = Folder::new("output-overwrite");
    folder.write("x.toml", "name = \"work of a week\"\n");
    run(program().current_dir(&folder.0).args(["new", "x.toml"])).refused(&["x.toml"]);
    assert_eq!(folder.read("x.toml"), "name = \"work of a week\"\n");
}

#[test]
fn help_says_what_the_exit_codes_mean() {
    let help = eunomia(&["--help"]).done();
    for part in ["assess", "explain", "facts", "new", "rulebook", "Exit codes"] {
        assert!(help.contains(part), "`{part}` is not in\n{help}");
    }
}

/// A command and all below it, as its help lists them.
fn commands(command: &[&str]) -> Vec<Vec<String>> {
    let help = eunomia(&[command, &["--help", "--lang", "en"]].concat()).done();
    let listed = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let names = listed.take_while(|line| !line.is_empty());
    let names = names.filter_map(|line| line.strip_prefix("  ")?.split(' ').next());
    let below = names.filter(|name| !name.is_empty() && *name != "help");
    let mut all = vec![command.iter().map(|&part| part.to_owned()).collect()];
    for name in below {
        all.extend(commands(&[command, &[name]].concat()));
    }
    all
}

/// Not even the words that the parser of the arguments brings along are English.
#[test]
fn help_is_french_where_french_is_asked_for() {
    let commands = commands(&[]);
    assert!(commands.contains(&vec!["rulebook".to_owned(), "diff".to_owned()]), "{commands:?}");
    for command in commands {
        let command: Vec<&str> = command.iter().map(String::as_str).collect();
        let help = eunomia(&[&command[..], &["--help", "--lang", "fr"]].concat()).done();
        for english in
            ["Usage:", "Commands:", "Options:", "Arguments:", "[default", "Print", "FILE"]
        {
            assert!(!help.contains(english), "`{english}` in {command:?}:\n{help}");
        }
        assert!(help.contains("Utilisation\u{a0}: eunomia"), "{help}");
        assert!(!help.contains("cli-"), "a word is missing in {command:?}:\n{help}");
        let help = eunomia(&[&command[..], &["--help", "--lang", "en"]].concat()).done();
        assert!(help.contains("Usage: eunomia") && !help.contains("cli-"), "{help}");
    }
}

/// The language of the environment is spoken without being asked for.
#[test]
fn the_environment_chooses_the_language() {
    let french = today(&["assess", CV, "--lang", "fr"]).done();
    for (name, value) in [("LC_ALL", "fr_BE.UTF-8"), ("LC_ALL", "fr"), ("LANG", "fr_FR.UTF-8")] {
        let mut command = program();
        command.env_remove("LC_ALL").env(name, value).args(["assess", CV]).args(DATES);
        assert!(run(&mut command).done() == french, "{name}={value}");
    }
    let mut command = program();
    command.env("LC_ALL", "tlh_QO.UTF-8").args(["assess", CV]).args(DATES);
    assert!(run(&mut command).done() == today(&["assess", CV]).done(), "else English");
}

/// Pages keep the spacing of French: no line may break before a sign, and none
/// stands right after a word.
#[test]
fn french_pages_are_spaced_as_french_is() {
    let example = "examples/hospital-triage.toml";
    for args in [
        &["assess", example][..],
        &["assess", example, "--duties"],
        &["assess", example, "--format", "markdown"],
        &["change", CV],
        &["change", CV, "--format", "markdown"],
        &["explain", CV, "high-risk"],
        &["rulebook", "readings", "--long"],
        &["facts", "profil"],
    ] {
        let args = [args, &["--lang", "fr"]].concat();
        let dated = matches!(args.first(), Some(&("assess" | "change" | "explain")));
        let page = if dated { today(&args) } else { eunomia(&args) }.done();
        for line in page.lines() {
            let loose = [" :", " ;", " ?", " »", "« "].iter().find(|sign| line.contains(*sign));
            assert_eq!(loose, None, "{args:?}: {line}");
            let tight = line.as_bytes().windows(3).find(|three| {
                let [before, b':', b' '] = three else { return false };
                before.is_ascii_alphanumeric() || *before == b'`'
            });
            assert_eq!(tight, None, "{args:?}: {line}");
        }
    }
}

/// A page for reports says first what stands and why, then what must be done: a line
/// of each duty, or all of it if asked for.
#[test]
fn a_report_tells_findings_before_duties() {
    let args = ["assess", CV, "--format", "markdown"];
    let (short, full) = (today(&args), today(&[&args[..], &["--duties"]].concat()));
    let (short, full) = (short.done(), full.done());
    for page in [&short, &full] {
        let at = |part: &str| page.find(part).unwrap_or_else(|| panic!("no `{part}` in\n{page}"));
        assert!(at("Recruitment and selection") < at("\n## Still open"), "{page}");
        assert!(at("\n## Still open") < at("\n## What you must do"), "{page}");
        assert!(at("\n## What you must do") < at("\n## What comes when"), "{page}");
        assert!(page.contains("(`art-9.1`)"), "{page}");
    }
    assert!(full.contains("What to do: ") && !short.contains("What to do: "), "{short}");
    assert!(short.lines().count() * 3 < full.lines().count(), "{short}");
}
