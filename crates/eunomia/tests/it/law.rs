//! `eunomia law`: an invented regulation is taken in, listed and shown.

use crate::{Folder, program, run};
use std::path::PathBuf;

/// The files of an invented regulation: a package, and two pages.
fn regulation(folder: &Folder) -> PathBuf {
    let from = crate::root().join("crates/lex/tests/it/fixtures");
    let to = folder.path("texts");
    std::fs::create_dir_all(to.join("formex")).unwrap();
    for (name, copy) in [
        ("act.xml", "formex/act.xml"),
        ("annex.xml", "formex/annex.xml"),
        ("doc.xml", "formex/L_203100077EN.doc.fmx.xml"),
        ("act.xhtml", "page.xhtml"),
        ("consolidated.html", "consolidated.html"),
    ] {
        std::fs::copy(from.join(name), to.join(copy)).unwrap();
    }
    to
}

fn law(folder: &Folder, args: &[&str]) -> crate::Ran {
    let mut law = program();
    law.args(["--lang", "en", "law"]).args(args).args(["--library", &library(folder)]);
    run(&mut law)
}

fn library(folder: &Folder) -> String {
    folder.path("library").display().to_string()
}

#[test]
fn an_act_is_taken_in_listed_and_shown() {
    let folder = Folder::new("law");
    let texts = regulation(&folder).display().to_string();
    let taken = law(&folder, &["import", &texts]).done();
    assert!(taken.contains("✓ 32031R0077 · en · articles: 2, recitals: 1, annexes: 1"), "{taken}");
    assert!(taken.contains("✓ 02031R0077-20330201 · en"), "{taken}");
    // The page tells the same as the package, which is kept.
    assert!(taken.contains("both have the same structure"), "{taken}");
    let again = law(&folder, &["import", &texts]).done();
    assert_eq!(again.matches("already at hand").count(), 2, "{again}");
    let list = law(&folder, &["list"]).done();
    assert!(list.contains("02031R0077-20330201 · en · XHTML, consolidated"), "{list}");
    let shown = law(&folder, &["show", "32031R0077 art 1(1)"]).done();
    for words in ["1. The keeper shall:", "(a) light the lamp of", "at dusk,", "(a) sleep by day."]
    {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert!(shown.contains("02031R0077-20330201"), "the newest version: {shown}");
    // What a version has not is looked for in the one before.
    let recital = law(&folder, &["show", "32031R0077 rec 1"]).done();
    assert!(
        recital.contains("(1) Ships need light.") && recital.contains("32031R0077 ·"),
        "{recital}"
    );
    let contents = law(&folder, &["show", "32031R0077"]).done();
    assert!(contents.contains("Article 1 · Duty of the keeper"), "{contents}");
}

#[test]
fn what_is_refused_leaves_what_was_there() {
    let folder = Folder::new("law-refused");
    let texts = regulation(&folder);
    law(&folder, &["import", &texts.display().to_string()]).done();
    let page = std::fs::read_to_string(texts.join("consolidated.html")).unwrap();
    std::fs::write(texts.join("consolidated.html"), &page.as_bytes()[..page.len() / 2]).unwrap();
    let ran = law(&folder, &["import", &texts.join("consolidated.html").display().to_string()]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    assert!(ran.err.contains("half a download"), "{}", ran.err);
    let shown = law(&folder, &["show", "32031R0077 art 1(1a)"]).done();
    assert!(shown.contains("1a. The lamp shall not be lent."), "{shown}");
}

#[test]
fn what_is_not_at_hand_is_said_with_the_remedy() {
    let folder = Folder::new("law-missing");
    law(&folder, &["list"]).refused(&["no act is at hand", "law import"]);
    let texts = regulation(&folder).display().to_string();
    law(&folder, &["import", &texts]).done();
    law(&folder, &["show", "32031R0077 art 9"]).refused(&["has no `art 9`"]);
    law(&folder, &["show", "32031R0077 art 1", "--in", "pl"]).refused(&["not at hand", "pl"]);
    law(&folder, &["show", "32031R0077 art 1", "--in", "xx"]).refused(&["no official language"]);
    law(&folder, &["show", "AIA art 6(3)"]).refused(&["32024R1689 is not at hand"]);
    let ran = law(&folder, &["import", "/nowhere"]);
    assert!(ran.code == 2 && ran.err.contains("cannot be read"), "{}", ran.err);
}
