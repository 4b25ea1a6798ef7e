//! An invented regulation, written for these tests, in every format: one tree.

use lex::act::{Act, Block, Format, Kind};
use lex::{Files, Hints, Lang};

const FORMEX: [(&str, &str); 3] = [
    ("act.xml", include_str!("fixtures/act.xml")),
    ("annex.xml", include_str!("fixtures/annex.xml")),
    ("doc.xml", include_str!("fixtures/doc.xml")),
];
pub(super) const XHTML: &str = include_str!("fixtures/act.xhtml");
pub(super) const CONSOLIDATED: &str = include_str!("fixtures/consolidated.html");

/// The package with some of its files.
pub(super) fn package(wanted: &[&str]) -> Files {
    let files = FORMEX.iter().filter(|(name, _)| wanted.contains(name));
    files.map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect()
}

fn formex() -> Act {
    let files = package(&["act.xml", "annex.xml", "doc.xml"]);
    lex::read_package("lighthouses", &files, &Hints::default()).unwrap()
}

fn page(text: &str) -> Act {
    lex::read_bytes("page.html", text.as_bytes(), &Hints::default()).unwrap()
}

/// Ids and kinds, in the order of the text.
pub(super) fn skeleton(act: &Act) -> Vec<(String, Kind)> {
    act.nodes().into_iter().map(|node| (node.id.clone(), node.kind)).collect()
}

#[test]
fn formex_is_read() {
    let act = formex();
    assert_eq!((act.celex.as_str(), act.lang), ("32031R0077", Lang::En));
    assert_eq!(act.eli.as_deref(), Some("http://data.europa.eu/eli/reg/2031/77/oj"));
    assert_eq!(act.title[0].plain(), "REGULATION (EU) 2031/77");
    let ids: Vec<String> = act.nodes().iter().map(|node| node.id.clone()).collect();
    let expected = [
        "pbl_1",
        "cit_1",
        "rct_1",
        "enc_1",
        "cpt_I",
        "art_1",
        "001.001",
        "001.001.a",
        "001.001.a.indent_1",
        "001.001.a.indent_2",
        "001.001.b",
        "001.001.sub_2.a",
        "001.001a",
        "art_2",
        "fnp_1",
        "anx_I",
        "anx_I.A",
        "anx_I.A.1",
        "anx_I.2",
    ];
    assert_eq!(ids, expected);
    let point = act.node("001.001.a").unwrap();
    let Block::Text(text) = &point.content[0] else { panic!("{point:?}") };
    assert_eq!(text.plain(), "light the lamp of 10\u{a0}000 candelas;");
    assert_eq!(act.notes[0].label, "1");
    // What is to stand in another act is no part of this one.
    assert!(matches!(act.node("art_2").unwrap().content[1], Block::Quote(_)));
    assert_eq!(act.sources.len(), 3);
    assert!(act.sources.iter().all(|source| source.sha256.len() == 64));
}

#[test]
fn every_format_gives_the_same_tree() {
    let (formex, xhtml) = (formex(), page(XHTML));
    assert_eq!(xhtml.sources[0].format, Format::Xhtml);
    assert_eq!(xhtml.celex, formex.celex);
    assert_eq!(skeleton(&xhtml), skeleton(&formex));
    for (one, other) in formex.nodes().into_iter().zip(xhtml.nodes()) {
        assert_eq!((&one.heading, &one.content.len()), (&other.heading, &other.content.len()));
    }
    assert_eq!(xhtml.notes, formex.notes);
    let consolidated = page(CONSOLIDATED);
    assert_eq!(consolidated.celex, "02031R0077-20330201");
    let own = |act: &Act| {
        let mut nodes = skeleton(act);
        let enacted =
            |(id, _): &(String, Kind)| !["pbl_1", "cit_1", "rct_1", "fnp_1"].contains(&id.as_str());
        nodes.retain(enacted);
        nodes
    };
    assert_eq!(own(&consolidated), own(&formex));
}

#[test]
fn a_change_is_told_where_it_stands() {
    let act = page(CONSOLIDATED);
    let changed: Vec<&str> = act
        .nodes()
        .into_iter()
        .filter(|node| node.change.is_some())
        .map(|node| node.id.as_str())
        .collect();
    assert_eq!(changed, ["001.001a"]);
    let change = act.node("001.001a").unwrap().change.clone().unwrap();
    assert_eq!((change.by.as_str(), change.action.as_str()), ("32032R0009", "INSERTED"));
}

#[test]
fn a_tree_is_kept_and_read_again() {
    let act = formex();
    let text = serde_json::to_string(&act).unwrap();
    assert_eq!(serde_json::from_str::<Act>(&text).unwrap(), act);
}

#[test]
fn a_place_is_found_as_the_rulebook_cites_it() {
    let act = formex();
    for (place, id) in [
        ("art 1", Some("art_1")),
        ("art 1(1)", Some("001.001")),
        ("art 1(1a)", Some("001.001a")),
        ("art 1(1)(a)", Some("001.001.a")),
        ("annex I(1)", Some("anx_I.A.1")),
        ("annex I(2)", Some("anx_I.2")),
        ("rec 1", Some("rct_1")),
        ("art 9", None),
        ("art 1(7)", None),
        ("", None),
    ] {
        assert_eq!(act.find(place).map(|node| node.id.as_str()), id, "{place}");
    }
}
