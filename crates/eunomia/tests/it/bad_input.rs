//! Bad input gets a clear error: what, where, and how to mend it.

use crate::{DATES, Folder, Ran, eunomia, program, run, today};
#[cfg(target_os = "linux")]
use std::process::Command;

/// Assesses one file with these contents.
fn assess(test: &str, file: &str, contents: impl AsRef<[u8]>) -> Ran {
    Folder::new(&format!("bad-{test}")).write(file, contents).today(&["assess", file])
}

/// The common slips are told in the language of the reader, and what the reader of
/// the format says in English stands in quotation marks.
#[test]
fn a_slip_in_toml_is_told_in_french() {
    let folder = Folder::new("toml-french");
    for (text, place, said) in [
        ("name = \"x\"\nname = \"y\"\n", "2:1", "`name` figure deux fois"),
        ("name = chat\n", "1:8", "ni un texte entre guillemets droits"),
        ("name = \"x\"\n[facts]\nrole = [\"provider\"\n", "3:19", "n’est pas fermé"),
        ("name \"x\"\n", "1:6", "il manque `=`"),
        ("name = \"x\"\n[facts]\nplaced-on = 2026-13-01\n", "3:13", "«\u{a0}invalid"),
    ] {
        folder.write("x.toml", text);
        let ran = folder.today(&["assess", "x.toml", "--lang", "fr"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{}", ran.err);
        let place = format!("x.toml:{place}: ");
        assert!(ran.err.contains(&place) && ran.err.contains(said), "{said}:\n{}", ran.err);
    }
}

#[test]
fn an_unknown_fact_is_named_with_the_closest_one() {
    let text = "name = \"x\"\n\n[facts]\nanex-3-use = [\"recruitment\"]\n";
    let ran = assess("unknown-fact", "x.toml", text);
    ran.refused(&["x.toml:4:1: ", "`anex-3-use`", "did you mean `annex-3-use`?"]);
    let text = "name: x\nfacts:\n  anex-3-use: [recruitment]\n";
    let ran = assess("unknown-fact-yaml", "x.yaml", text);
    ran.refused(&["x.yaml:3:3: ", "did you mean `annex-3-use`?"]);
    let text = "{\n  \"name\": \"x\",\n  \"facts\": {\n    \"anex-3-use\": []\n  }\n}\n";
    let ran = assess("unknown-fact-json", "x.json", text);
    ran.refused(&["x.json:4:5: ", "did you mean `annex-3-use`?"]);
}

#[test]
fn an_unknown_fact_without_a_likeness_has_a_remedy() {
    let ran = assess("strange-fact", "x.toml", "name = \"x\"\n[facts]\nzzqqzzqq = true\n");
    ran.refused(&["x.toml:3:1: ", "`zzqqzzqq`", "eunomia facts"]);
}

#[test]
fn a_value_of_the_wrong_type_is_named() {
    for (nth, (answer, column)) in [
        ("profiles-people = 3", 19),
        ("profiles-people = \"perhaps\"", 19),
        ("technique = true", 13),
        ("technique = [[]]", 13),
        ("annex-3-use = true", 15),
        ("annex-3-use = { recruitment = true }", 15),
        ("training-compute = true", 20),
        ("training-compute = -1", 20),
        ("training-compute = nan", 20),
        ("training-compute = \"much\"", 20),
        ("placed-on = true", 13),
        ("placed-on = 2026", 13),
    ]
    .into_iter()
    .enumerate()
    {
        let text = format!("name = \"x\"\n[facts]\n{answer}\n");
        let fact = answer.split(' ').next().unwrap();
        let ran = assess(&format!("type-{nth}"), "x.toml", text);
        ran.refused(&[&format!("x.toml:3:{column}: "), &format!("`{fact}`")]);
    }
}

#[test]
fn an_unknown_option_is_named_with_the_closest_one() {
    let text = "name = \"x\"\n[facts]\nannex-3-use = [\"recruitement\"]\n";
    let ran = assess("option", "x.toml", text);
    ran.refused(&["x.toml:3:", "`recruitement`", "did you mean `recruitment`?"]);
    let text = "name = \"x\"\n[facts]\ntechnique = \"zzqqzzqq\"\n";
    let ran = assess("strange-option", "x.toml", text);
    ran.refused(&["x.toml:3:", "`zzqqzzqq`", "eunomia facts technique"]);
}

#[test]
fn a_number_in_another_unit_is_refused() {
    let text = "name = \"x\"\n[facts]\ntraining-compute = \"3e25 petaFLOP\"\n";
    assess("unit", "x.toml", text).refused(&["x.toml:3:20: ", "`training-compute`", "FLOP"]);
}

#[test]
fn an_impossible_day_is_refused() {
    let text = "name = \"x\"\n[facts]\nplaced-on = 2026-02-30\n";
    assess("day-toml", "x.toml", text).refused(&["x.toml:3:13: "]);
    let text = "name: x\nfacts:\n  placed-on: 2026-02-30\n";
    assess("day-yaml", "x.yaml", text).refused(&["x.yaml:3:14: ", "`placed-on`"]);
    let text = "{\"name\": \"x\",\n \"facts\": {\"placed-on\": \"2026-02-30\"}}";
    assess("day-json", "x.json", text).refused(&["x.json:2:", "`placed-on`"]);
    for option in ["--on", "--known"] {
        let ran = eunomia(&["assess", "examples/cv-ranking.toml", option, "2026-02-30"]);
        ran.refused(&["`2026-02-30`"]);
    }
}

#[test]
fn a_day_with_a_time_is_refused() {
    let text = "name = \"x\"\n[facts]\nplaced-on = 2026-02-03T12:00:00Z\n";
    assess("time", "x.toml", text).refused(&["x.toml:3:13: "]);
}

#[test]
fn two_answers_to_a_question_with_one_are_refused() {
    let text = "name = \"x\"\n[facts]\ntechnique = [\"learns-from-data\", \"simple-statistics\"]\n";
    assess("several", "x.toml", text).refused(&["x.toml:3:13: ", "`technique`"]);
}

/// Or one of the two answers would be lost.
#[test]
fn a_fact_given_twice_is_refused() {
    let text = "name = \"x\"\n[facts]\nprofiles-people = true\nprofiles-people = false\n";
    assess("twice-toml", "x.toml", text).refused(&["x.toml:4:1: "]);
    let text = "name: x\nfacts:\n  profiles-people: true\n  profiles-people: false\n";
    assess("twice-yaml", "x.yaml", text).refused(&["x.yaml:4:3: "]);
}

#[test]
fn a_fact_given_twice_in_json_is_refused() {
    let text =
        "{\"name\": \"x\", \"facts\": {\n\"profiles-people\": true,\n\"profiles-people\": false}}";
    assess("twice-json", "x.json", text).refused(&["x.json:3:1: ", "profiles-people"]);
}

#[test]
fn a_fact_both_known_and_assumed_is_refused() {
    let text =
        "name = \"x\"\n[facts]\nprofiles-people = true\n\n[assumed]\nprofiles-people = false\n";
    assess("assumed", "x.toml", text).refused(&["x.toml:6:1: ", "`profiles-people`"]);
}

/// Both answers are named, with label, line and place in the law.
#[test]
fn answers_that_contradict_each_other_are_named_as_a_pair() {
    let text = "name = \"x\"\n\n[facts]\nrole = [\"importer\"]\nprofiles-people = true\n\
                established-in-union = false\n";
    let folder = Folder::new("bad-pair");
    folder.write("x.toml", text);
    let ran = folder.today(&["assess", "x.toml"]);
    ran.refused(&[
        "x.toml:6:1: answers contradict each other: importers and authorised representatives",
        "line 4, role: Your role: importer",
        "line 6, established-in-union: You are established and located outside the",
        "Article 2(1)(b)",
        "correct one of them",
    ]);
    assert!(!ran.err.contains("profiles-people"), "{}", ran.err);
    let ran = folder.today(&["assess", "x.toml", "--lang", "fr"]);
    for part in ["des réponses se contredisent", "ligne 4, role", "ligne 6, established-in-union"]
    {
        assert!(ran.err.contains(part), "`{part}` is not in\n{}", ran.err);
    }
    // However it is asked for, there is no answer.
    assert_eq!(folder.today(&["explain", "x.toml", "high-risk"]).code, 2);
    assert_eq!(folder.today(&["check", "x.toml"]).code, 2);
}

#[test]
fn a_day_before_the_law_is_refused() {
    for dates in [["2024-07-11", "2026-11-23"], ["2026-11-23", "2024-07-11"]] {
        let [on, known] = dates;
        let ran = eunomia(&["assess", "examples/cv-ranking.toml", "--on", on, "--known", known]);
        ran.refused(&["2024-07-11", "2024-07-12"]);
    }
}

/// An expectation has a place in the file, so that the message can name it.
#[test]
fn an_expectation_before_the_law_is_named_with_its_place() {
    let text = "name = \"x\"\n[facts]\n\n[[expect]]\non = 2020-01-01\nclasses = {}\n";
    assess("early-expectation", "x.toml", text).refused(&["2020-01-01", "x.toml:"]);
}

#[test]
fn broken_files_are_named_with_the_place() {
    assess("toml", "x.toml", "name = \"x\"\n[facts\n").refused(&["x.toml:2:"]);
    assess("yaml", "x.yaml", "name: x\nfacts:\n  - [a\n").refused(&["x.yaml:"]);
    assess("json", "x.json", "{\n  \"name\": \"x\",\n  \"facts\": {,}\n}\n")
        .refused(&["x.json:3:13: "]);
    assess("json-end", "x.json", "{\"name\": \"x\"").refused(&["x.json:1:"]);
    assess("two-documents", "x.yaml", "name: x\n---\nname: y\n").refused(&["x.yaml:3:1: "]);
}

/// Deep nesting ends in a message, not in the end of the stack; so do aliases
/// that stand for more and more.
#[test]
fn files_made_to_do_harm_are_refused() {
    let (open, close) = ("[".repeat(100_000), "]".repeat(100_000));
    let text = format!("name = \"x\"\n[facts]\npractice = {open}{close}\n");
    assess("deep-toml", "x.toml", text).refused(&["x.toml:3:"]);
    let text = format!("name: x\nfacts:\n  practice: {open}{close}\n");
    assess("deep-yaml", "x.yaml", text).refused(&["x.yaml:3:"]);
    let text = format!("{{\"name\": \"x\", \"facts\": {open}{close}}}");
    assess("deep-json", "x.json", text).refused(&["x.json:1:"]);
    let mut text = "name: x\na0: &a0 [x]\n".to_owned();
    for nth in 1..=30 {
        let alias = format!("*a{}", nth - 1);
        text.push_str(&format!("a{nth}: &a{nth} [{alias}, {alias}, {alias}, {alias}]\n"));
    }
    assess("laughs", "x.yaml", text).refused(&["x.yaml:"]);
}

#[test]
fn a_file_that_is_not_utf8_is_refused() {
    assess("utf8", "x.toml", b"name = \"caf\xe9\"\n").refused(&["x.toml", "UTF-8"]);
}

#[test]
fn a_file_with_nothing_in_it_is_refused() {
    assess("empty", "x.toml", "").refused(&["x.toml:1:1: ", "empty"]);
    assess("blank", "x.yaml", " \n\n").refused(&["x.yaml:1:1: ", "empty"]);
    assess("comment", "x.toml", "# nothing yet\n").refused(&["x.toml:1:1: ", "name"]);
    assess("braces", "x.json", "{}").refused(&["x.json:1:1: ", "name"]);
    assess("list", "x.json", "[]").refused(&["x.json:1:1: "]);
}

#[test]
fn a_system_without_a_name_is_refused() {
    assess("nameless", "x.toml", "[facts]\nprofiles-people = true\n")
        .refused(&["x.toml:1:1: ", "name"]);
}

/// What `eunomia new` writes has an empty name until somebody fills it in.
#[test]
fn an_empty_name_is_no_name() {
    assess("empty-name", "x.toml", "# x\n\nname = \"\"\n[facts]\n")
        .refused(&["x.toml:3:1: ", "name"]);
}

#[test]
fn an_unknown_key_is_named() {
    let ran = assess("key", "x.toml", "nmae = \"x\"\n");
    ran.refused(&["x.toml:1:1: ", "`nmae`", "did you mean `name`?"]);
}

#[test]
fn an_unknown_key_without_a_likeness_has_a_remedy() {
    assess("strange-key", "x.toml", "name = \"x\"\nzzqqzzqq = 1\n")
        .refused(&["x.toml:2:1: ", "`zzqqzzqq`"]);
}

#[test]
fn every_fault_is_told_at_once_and_in_order() {
    let text = "name = \"x\"\n[facts]\nprofiles-people = 3\nzzqqzzqq = true\ntechnique = \"zz\"\n";
    let ran = assess("several-faults", "x.toml", text);
    ran.refused(&["x.toml:3:", "x.toml:4:", "x.toml:5:"]);
    let at = |part: &str| ran.err.find(part).unwrap();
    assert!(at("x.toml:3:") < at("x.toml:4:") && at("x.toml:4:") < at("x.toml:5:"));
}

#[test]
fn a_wrong_expectation_is_named() {
    let expect = |line: &str| {
        format!("name = \"x\"\n[facts]\n\n[[expect]]\non = 2026-11-23\nclasses = {{}}\n{line}\n")
    };
    let ran = assess("status", "x.toml", expect("findings = { \"art-6.3\" = \"perhaps\" }"));
    ran.refused(&["x.toml:7:", "`perhaps`"]);
    let ran = assess("conclusion", "x.toml", expect("findings = { \"art-63\" = \"holds\" }"));
    ran.refused(&["x.toml:7:", "`art-63`", "did you mean `art-6.3`?"]);
}

#[test]
fn a_wrong_expectation_without_a_likeness_has_a_remedy() {
    let text = "name = \"x\"\n[facts]\n\n[[expect]]\non = 2026-11-23\n\
                classes = { zzqqzzqq = \"holds\" }\n";
    assess("strange-conclusion", "x.toml", text).refused(&["x.toml:6:", "`zzqqzzqq`"]);
}

/// A gigabyte that takes no room on the disk: refused by its size, unread.
#[test]
fn a_file_of_a_gigabyte_is_refused_at_once() {
    let folder = Folder::new("bad-gigabyte");
    std::fs::File::create(folder.path("x.toml")).unwrap().set_len(1 << 30).unwrap();
    let start = std::time::Instant::now();
    let ran = folder.today(&["assess", "x.toml"]);
    let took = start.elapsed();
    std::fs::remove_file(folder.path("x.toml")).unwrap();
    ran.refused(&["x.toml", "larger"]);
    assert!(took.as_secs() < 5, "took {took:?}");
}

/// Runs in at most half a gigabyte of memory, should something be read that
/// must not be.
#[cfg(target_os = "linux")]
fn in_little_memory(folder: &Folder, args: &[&str]) -> Ran {
    let mut shell = Command::new("sh");
    shell.args(["-c", "ulimit -v 500000; exec \"$0\" \"$@\""]).arg(program().get_program());
    run(shell.args(args).args(DATES).env("LC_ALL", "C").current_dir(&folder.0))
}

#[cfg(target_os = "linux")]
#[test]
fn a_mapping_of_a_gigabyte_is_refused_at_once() {
    let folder = Folder::new("bad-gigabyte-mapping");
    folder.write("t.csv", "Name\nx\n");
    std::fs::File::create(folder.path("map.toml")).unwrap().set_len(1 << 30).unwrap();
    let ran = in_little_memory(&folder, &["assess", "--table", "t.csv", "--map", "map.toml"]);
    std::fs::remove_file(folder.path("map.toml")).unwrap();
    ran.refused(&["map.toml", "larger"]);
}

/// What tells no size is read no further than a description can be long.
#[cfg(target_os = "linux")]
#[test]
fn a_file_without_an_end_is_refused() {
    let folder = Folder::new("bad-endless");
    std::os::unix::fs::symlink("/dev/zero", folder.path("x.toml")).unwrap();
    in_little_memory(&folder, &["assess", "x.toml"]).refused(&["x.toml", "larger"]);
}

#[test]
fn a_missing_file_is_named() {
    eunomia(&["assess", "no-such.toml"]).refused(&["no-such.toml"]);
    eunomia(&["explain", "no-such.toml", "art-6.3"]).refused(&["no-such.toml"]);
    eunomia(&["rulebook", "check", "no-such-folder"]).refused(&["no-such-folder"]);
}

#[test]
fn an_unknown_extension_is_named() {
    assess("extension", "x.docx", "name = \"x\"\n").refused(&["x.docx", ".toml"]);
    assess("no-extension", "x", "name = \"x\"\n").refused(&["x", ".toml"]);
}

#[test]
fn a_folder_without_descriptions_is_named() {
    let folder = Folder::new("bad-folder");
    std::fs::create_dir(folder.path("empty")).unwrap();
    folder.today(&["assess", "empty"]).refused(&["empty", ".toml"]);
    folder.write("empty/readme.txt", "nothing here");
    folder.today(&["assess", "empty"]).refused(&["empty", ".toml"]);
}

/// A link to the folder itself makes no more descriptions of one.
#[cfg(target_os = "linux")]
#[test]
fn a_folder_that_holds_itself_is_read_once() {
    let folder = Folder::new("bad-circle");
    folder.write("x.toml", "name = \"Only one\"\n");
    std::os::unix::fs::symlink(".", folder.path("again")).unwrap();
    let ran = folder.today(&["assess", "."]);
    assert_eq!(ran.out.matches("Only one").count(), 1);
}

/// A description comes from anybody; what it says is text and nothing else.
#[test]
fn a_description_does_not_command_the_terminal() {
    let folder = Folder::new("bad-escape");
    folder.write("x.toml", "name = \"\\u001b]0;owned\\u0007x\"\n");
    folder.write("y.toml", "name = \"y\"\n[facts]\n\"\\u001b]0;owned\\u0007\" = true\n");
    for file in ["x.toml", "y.toml"] {
        let mut command = program();
        command.current_dir(&folder.0).env("CLICOLOR_FORCE", "1").args(["assess", file]);
        let ran = run(command.args(DATES));
        assert!(!format!("{}{}", ran.out, ran.err).contains("\u{1b}]"), "{file}");
    }
}

#[test]
fn an_unknown_class_to_fail_on_is_named() {
    let ran = today(&["assess", "examples/cv-ranking.toml", "--fail-on", "prohibited,highrisk"]);
    ran.refused(&["`highrisk`", "high-risk"]);
}

#[test]
fn an_unknown_conclusion_is_named_with_the_closest_one() {
    let ran = today(&["explain", "examples/cv-ranking.toml", "art-6-3"]);
    ran.refused(&["`art-6-3`", "did you mean `art-6.3`?"]);
    let ran = eunomia(&["rulebook", "show", "art-6-3"]);
    ran.refused(&["`art-6-3`", "did you mean `art-6.3`?"]);
}

#[test]
fn an_unknown_conclusion_without_a_likeness_has_a_remedy() {
    today(&["explain", "examples/cv-ranking.toml", "zzqqzzqq"]).refused(&["`zzqqzzqq`"]);
}

#[test]
fn a_pattern_that_matches_no_fact_is_named_with_the_closest_word() {
    eunomia(&["facts", "zzzz"]).refused(&["`zzzz`", "`eunomia facts` lists"]);
    eunomia(&["facts", "proflies"]).refused(&["`proflies`", "did you mean `profiles`?"]);
    eunomia(&["facts", "anex-3-use"]).refused(&["did you mean `annex-3-use`?"]);
    let french = eunomia(&["facts", "biometrik", "--lang", "fr"]);
    assert_eq!(french.code, 2);
    assert!(french.err.contains("vouliez-vous dire `biometri"), "{}", french.err);
}

#[test]
fn an_unknown_rule_without_a_likeness_has_a_remedy() {
    eunomia(&["rulebook", "show", "zzqqzzqq"]).refused(&["`zzqqzzqq`"]);
}

#[test]
fn an_id_that_only_begins_others_lists_them() {
    let ran = eunomia(&["explain", "examples/cv-ranking.toml", "art-5"]);
    ran.refused(&["`art-5`", "art-5.1.a, ", "art-5.1.h"]);
    assert!(!ran.err.contains("art-25.2"), "{}", ran.err);
}

/// Lawyers name a provision; they are told the names of what rests on it.
#[test]
fn a_provision_in_place_of_a_conclusion_lists_its_conclusions() {
    let listed = |language: &str, typed: &str| {
        let ran = eunomia(&["explain", "examples/cv-ranking.toml", typed, "--lang", language]);
        assert_eq!(ran.code, 2, "{typed}");
        let ids = ran.err.lines().filter_map(|line| line.strip_prefix("    "));
        let ids = ids.filter_map(|line| line.split("  ").next());
        ids.filter(|id| !id.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let impact = ["art-27.1", "art-27.2", "art-27.3"];
    for typed in ["Article 27", "article 27", "Art. 27", "27"] {
        assert_eq!(listed("en", typed), impact, "{typed}");
        assert_eq!(listed("fr", typed), impact, "{typed}");
    }
    assert_eq!(listed("en", "Annex III(4)"), ["annex-3.4.a", "annex-3.4.b"]);
    assert!(listed("en", "Article 6").contains(&"high-risk".to_owned()));
    assert!(!listed("en", "Article 6").contains(&"art-60.1".to_owned()));
    assert!(listed("en", "Article 999").is_empty());
    let ran = eunomia(&["explain", "examples/cv-ranking.toml", "Article 27"]);
    ran.refused(&["`Article 27`", "for instance `art-27.1`", "art-27.1  "]);
    for (typed, meant) in [
        ("Article 5(1)(a)", "art-5.1.a"),
        ("Annex III, point 4(a)", "annex-3.4.a"),
        ("article 6, paragraph 3", "art-6.3"),
    ] {
        let ran = eunomia(&["explain", "examples/cv-ranking.toml", typed]);
        ran.refused(&[typed, &format!("did you mean `{meant}`?")]);
    }
}

#[test]
fn wrong_arguments_are_refused() {
    for args in [
        ["assess"].as_slice(),
        &["assess", "examples", "--format", "pdf"],
        &["assess", "examples", "--lang", "tlh"],
        &["assess", "examples", "--no-such-flag"],
        &["asses", "examples"],
        &["explain", "examples/cv-ranking.toml"],
        &["assess", "examples", "--table", "t.csv"],
        &[],
    ] {
        let ran = eunomia(args);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{args:?}");
        assert!(!ran.err.is_empty(), "{args:?}: not a word");
    }
}

/// What is wrong with the arguments is said in the language asked for, too.
#[test]
fn wrong_arguments_are_told_in_both_languages() {
    for (args, english, french) in [
        (["asses", "x"].as_slice(), "no command `asses`", "pas de commande `asses`"),
        (&["rulebook"], "a command is missing", "il manque une commande"),
        (&["assess"], "missing: <PATH>", "il manque\u{a0}: <CHEMIN>"),
        (&["explain", "x.toml"], "missing: <ID>", "il manque\u{a0}: <ID>"),
        (&["explain", "x.toml", "art-6.3", "z"], "`z` has no meaning", "`z` n’a pas de sens"),
        (&["assess", "x", "--no-such"], "`--no-such` has no", "`--no-such` n’a pas"),
        (&["assess", "x", "--on"], "needs a value", "demande une valeur"),
        (&["assess", "x", "--format", "pdf"], "`pdf` is no value", "`pdf` n’est pas une valeur"),
        (&["assess", "x", "--duties", "--duties"], "stands here twice", "figure ici deux fois"),
        (&["assess", "x", "--table", "t"], "cannot stand together", "ne va pas avec"),
    ] {
        let ran = eunomia(&[args, &["--lang", "en"]].concat());
        ran.refused(&[english]);
        let ran = eunomia(&[args, &["--lang", "fr"]].concat());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{args:?}");
        let said = ran.err.starts_with("erreur\u{a0}: ") && ran.err.contains("\n  aide\u{a0}: ");
        assert!(said, "{args:?}: {}", ran.err);
        assert!(ran.err.contains(french), "{args:?}: {}", ran.err);
    }
    eunomia(&["asses", "x"]).refused(&["did you mean `assess`?"]);
    eunomia(&["rulebook", "chekc"]).refused(&["did you mean `check`?"]);
    eunomia(&["assess", "x", "--format", "pdf"]).refused(&["human, json, markdown"]);
    eunomia(&["explain", "x"]).refused(&["`eunomia explain --help`"]);
}

/// Or the results go elsewhere than the caller thinks.
#[test]
fn the_options_of_a_table_are_refused_without_one() {
    let folder = Folder::new("bad-options");
    folder.write("x.toml", "name = \"x\"\n");
    for option in ["--out", "--map"] {
        let ran = folder.today(&["assess", "x.toml", option, "y.toml"]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{option} is ignored");
    }
}

/// One wrong file among several: the others are answered, the exit code says so.
#[test]
fn the_other_files_are_answered() {
    let folder = Folder::new("bad-among-good");
    folder.write("a.toml", "name = \"First\"\n").write("b.toml", "nmae = \"Second\"\n");
    folder.write("c.toml", "name = \"Third\"\n");
    let ran = folder.today(&["assess", "."]);
    assert_eq!(ran.code, 2);
    assert!(ran.out.contains("First") && ran.out.contains("Third"), "{}", ran.out);
    assert!(ran.err.contains("b.toml:1:1: ") && ran.err.contains("did you mean"), "{}", ran.err);
    assert!(!ran.err.contains("a.toml"), "{}", ran.err);
    assert!(ran.err.contains("1 of 3 descriptions could not be assessed"), "{}", ran.err);
}

/// Where nothing could be read, nothing is summed up.
#[test]
fn no_summary_of_nothing() {
    let folder = Folder::new("bad-alone");
    folder.write("a.toml", "nmae = \"First\"\n").write("b.toml", "nmae = \"Second\"\n");
    let ran = folder.today(&["assess", "."]);
    assert_eq!((ran.code, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("a.toml:1:1: ") && ran.err.contains("b.toml:1:1: "), "{}", ran.err);
    let json = folder.today(&["assess", ".", "--format", "json"]);
    assert_eq!((json.code, json.out.trim()), (2, "[]"));
}
