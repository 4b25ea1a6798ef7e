//! `--without-guidance`: the law alone.

use crate::{DATES, Folder, program, run, today};

/// General-purpose by the training compute alone, which only guidelines count.
const MODEL: &str = "examples/falcon-40b.toml";

#[test]
fn the_law_alone_leaves_open_what_guidelines_decide() {
    let with = today(&["assess", MODEL]).done();
    assert!(with.contains("● General-purpose AI model"), "{with}");
    let page = today(&["assess", MODEL, "--without-guidance"]).done();
    let flowing = |page: &str| page.split_whitespace().collect::<Vec<_>>().join(" ");
    let page = flowing(&page);
    for part in [
        "Law as of 23 November 2026, the guidelines left out",
        "◌ General-purpose AI model",
        "would be decided by the guidelines on general-purpose AI models",
    ] {
        assert!(page.contains(part), "`{part}` is not in\n{page}");
    }
    let page = today(&["assess", MODEL, "--without-guidance", "--lang", "fr"]).done();
    let page = flowing(&page);
    for part in ["sans les lignes directrices", "se trancherait à l’aide des lignes directrices"]
    {
        assert!(page.contains(part), "`{part}` is not in\n{page}");
    }
}

#[test]
fn the_json_says_whether_guidance_counted() {
    let read = |args: &[&str]| {
        let text = today(&[&["assess", MODEL, "--format", "json"], args].concat()).done();
        serde_json::from_str::<serde_json::Value>(&text).unwrap()
    };
    let class = |value: &serde_json::Value| {
        let findings = value.get("findings").unwrap().as_array().unwrap();
        findings.iter().find(|finding| finding.get("id").unwrap() == "gpai").unwrap().clone()
    };
    let (with, without) = (read(&[]), read(&["--without-guidance"]));
    assert_eq!(with.get("guidance").unwrap(), true);
    assert_eq!(class(&with).get("status").unwrap(), "holds");
    assert_eq!(class(&with).get("left_out"), None);
    assert_eq!(without.get("guidance").unwrap(), false);
    assert_eq!(class(&without).get("status").unwrap(), "open");
    assert_eq!(class(&without).get("left_out").unwrap(), &serde_json::json!(["GL-GPAI"]));
    assert_eq!(class(&without).get("needs").unwrap(), &serde_json::json!([]));
}

#[test]
fn explain_names_the_guidelines_that_were_left_out() {
    let said = today(&["explain", MODEL, "gpai", "--without-guidance"]).done();
    let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("would be decided by the guidelines on general-purpose"), "{said}");
    let said = today(&["explain", MODEL, "art-53.1.c", "--without-guidance"]).done();
    assert!(said.contains("would be decided by"), "of a duty, too: {said}");
    assert!(!today(&["explain", MODEL, "gpai"]).done().contains("left out"));
}

#[test]
fn a_markdown_page_says_so_too() {
    let page = today(&["assess", MODEL, "--format", "markdown", "--without-guidance"]).done();
    assert!(page.contains("the guidelines left out\n"), "{page}");
    assert!(page.contains("would be decided by the guidelines on general-purpose"), "{page}");
}

#[test]
fn a_table_can_be_answered_by_the_law_alone() {
    let folder = Folder::new("guidance-table");
    let map = "name = \"Name\"\n[facts]\nsubject = [\"model\"]\nrole = [\"provider\"]\n\
               placed-on-union-market = true\nmodel-prototype-only = false\n\
               outside-union-law = false\nsole-purpose-research = false\n\
               pre-market-development-only = false\nmodifies-model = false\n\
               generality = \"not-assessed\"\nmodel-generates = [\"text\"]\n\
               [columns.training-compute]\ncolumn = \"FLOP\"\n";
    folder.write("map.toml", map).write("t.csv", "Name,FLOP\nBig,1e24\n");
    let args = ["assess", "--table", "t.csv", "--map", "map.toml"];
    let class = |args: &[&str]| {
        let ran = folder.today(args);
        assert_eq!(ran.code, 0, "{}", ran.err);
        let mut lines = ran.out.lines().map(|line| line.split(',').map(str::to_owned));
        let at = lines.next().unwrap().position(|column| column == "gpai").unwrap();
        (lines.next().unwrap().nth(at).unwrap(), ran.err)
    };
    assert!(class(&args).0.starts_with("holds"), "{:?}", class(&args));
    let (status, said) = class(&[args.as_slice(), &["--without-guidance"]].concat());
    assert_eq!(status, "open");
    assert!(said.contains("The guidelines are left out."), "{said}");
}

/// A check that is taken up again compares with what came out by the law alone.
#[test]
fn a_check_keeps_that_guidelines_were_left_out() {
    let folder = Folder::new("guidance-check");
    folder.write("x.toml", "name = \"x\"\n[facts]\nsubject = [\"model\"]\n");
    let mut command = program();
    command.current_dir(&folder.0).args(["check", "x.toml", "--without-guidance"]).args(DATES);
    folder.write("typed", "?\n");
    command.stdin(std::fs::File::open(folder.path("typed")).unwrap());
    run(&mut command).done();
    assert!(folder.read("x.toml").contains("guidance = false"), "{}", folder.read("x.toml"));
    // What was kept is read again.
    let page = folder.today(&["assess", "x.toml"]).done();
    assert!(!page.contains("left out"), "{page}");
}
