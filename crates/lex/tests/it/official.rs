//! The official files in `../shared/law`, where they are at hand: none is part
//! of this repository.

use crate::invented::skeleton;
use lex::act::{Act, Kind};
use lex::{Files, Hints};
use std::path::{Path, PathBuf};

fn law() -> Option<PathBuf> {
    let law = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/law");
    if law.is_dir() {
        return Some(law);
    }
    println!("count: no official files at hand; nothing compared");
    None
}

fn read(path: &Path) -> Act {
    let hints = Hints {
        celex: path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into()),
        lang: None,
    };
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let read = if path.is_dir() {
        let mut files = Files::new();
        for entry in std::fs::read_dir(path).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            files.insert(name, std::fs::read(&path).unwrap());
        }
        lex::read_package(&name, &files, &hints)
    } else {
        lex::read_bytes(&name, &std::fs::read(path).unwrap(), &hints)
    };
    read.unwrap_or_else(|refusal| panic!("{}: {refusal}", path.display()))
}

fn counts(act: &Act) -> [usize; 4] {
    [Kind::Article, Kind::Paragraph, Kind::Recital, Kind::Annex].map(|kind| act.count(kind))
}

/// Every character of each is in its tree: else it would be refused.
#[test]
fn every_act_is_taken_in_whole() {
    let Some(law) = law() else { return };
    for (file, expected) in [
        ("32024R1689/en.fmx4", [113, 500, 180, 13]),
        ("32024R1689/en.fmx4.zip", [113, 500, 180, 13]),
        ("32024R1689/pl.fmx4", [113, 500, 180, 13]),
        ("32024R1689/en.xhtml", [113, 500, 180, 13]),
        ("32024R1689/nl.html", [113, 500, 180, 13]),
        ("32026R1744/en.html", [4, 0, 47, 0]),
        ("02024R1689-20240712/nl.html", [113, 500, 0, 13]),
        ("02024R1689-20260727-excerpt/en.EXCERPT.fmx.xml", [2, 3, 0, 0]),
        ("02024R1689-20260727-excerpt/nl.EXCERPT.html", [1, 1, 0, 0]),
        ("32016R0679/en.fmx.xml", [99, 372, 173, 0]),
        ("32016R0679/en.xhtml", [99, 372, 173, 0]),
        ("02016R0679-20160504/en.fmx.xml", [99, 372, 0, 0]),
        ("02016R0679-20160504/en.xhtml", [99, 372, 0, 0]),
        ("32022R2065/en.fmx4", [93, 352, 156, 0]),
        ("32022R1925/en.fmx4", [54, 229, 109, 1]),
        ("32023R2854/en.fmx4", [50, 223, 120, 0]),
        ("32022R0868/en.fmx.xml", [38, 132, 63, 0]),
        ("32024R0903/en.fmx4", [23, 95, 57, 1]),
        ("02002L0058-20091219/en.fmx.xml", [23, 58, 49, 0]),
        ("02002L0058-20091219/en.html", [23, 58, 0, 0]),
        ("32006R1907/en.fmx4", [141, 446, 0, 35]),
    ] {
        assert_eq!(counts(&read(&law.join(file))), expected, "{file}");
    }
}

#[test]
fn formex_and_xhtml_of_an_act_agree() {
    let Some(law) = law() else { return };
    for (formex, xhtml) in [
        ("32024R1689/en.fmx4", "32024R1689/en.xhtml"),
        ("32016R0679/en.fmx.xml", "32016R0679/en.xhtml"),
        ("32022R2065/en.fmx4", "32022R2065/en.xhtml"),
        ("32022R1925/en.fmx4", "32022R1925/en.xhtml"),
        ("32023R2854/en.fmx4", "32023R2854/en.xhtml"),
        ("32022R0868/en.fmx.xml", "32022R0868/en.xhtml"),
        ("32024R0903/en.fmx4", "32024R0903/en.html"),
        ("02016R0679-20160504/en.fmx.xml", "02016R0679-20160504/en.xhtml"),
    ] {
        let (one, other) = (read(&law.join(formex)), read(&law.join(xhtml)));
        assert_eq!(skeleton(&one), skeleton(&other), "{formex}");
    }
}

#[test]
fn all_languages_have_one_skeleton() {
    let Some(law) = law() else { return };
    let of = |file: &str| skeleton(&read(&law.join("32024R1689").join(file)));
    let english = of("en.fmx4");
    assert_eq!(of("pl.fmx4"), english);
    assert_eq!(of("nl.html"), english);
}

/// One label of the Dutch text is misprinted; the id is right all the same.
#[test]
fn an_id_is_the_place_not_the_label() {
    let Some(law) = law() else { return };
    let act = read(&law.join("32024R1689/nl.html"));
    assert_eq!(act.node("073.010").unwrap().label, "11.");
    assert_eq!(act.node("073.011").unwrap().label, "11.");
}
