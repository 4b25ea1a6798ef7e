//! What is no act, or not all of one, is refused with its reason.

use crate::invented::{CONSOLIDATED, XHTML, package};
use lex::{Hints, Reason};

fn reason(bytes: &[u8]) -> Reason {
    match lex::read_bytes("file", bytes, &Hints::default()) {
        Ok(act) => panic!("taken in: {}", act.celex),
        Err(refusal) => refusal.reason,
    }
}

#[test]
fn every_file_that_is_no_act_is_told_apart() {
    let page = |inner: &str| format!("<html><body>{inner}</body></html>");
    let cases: [(&str, Reason); 9] = [
        ("", Reason::Empty),
        ("Article 1 ...", Reason::OtherFormat("text")),
        ("%PDF-1.7", Reason::OtherFormat("PDF")),
        (&page("<script>AwsWafIntegration.checkForceRefresh()</script>"), Reason::Challenge),
        (&page("<div id=\"PP1Contents\"></div>"), Reason::SitePage),
        (&page("<p>404</p>"), Reason::OtherPage),
        ("<xs:schema xmlns:xs=\"a\"/>", Reason::OtherXml("schema".into())),
        ("<ANNEX><TITLE/></ANNEX>", Reason::Piece),
        ("<!DOCTYPE ACT [<!ENTITY a \"b\">]><ACT>&a;</ACT>", Reason::Entities),
    ];
    for (text, expected) in cases {
        assert_eq!(reason(text.as_bytes()), expected, "{text}");
    }
    assert_eq!(reason("<ACT>".repeat(100_000).as_bytes()), Reason::TooDeep);
    assert_eq!(reason(b"<ACT>\xe9</ACT>"), Reason::Encoding);
    assert!(matches!(reason(b"PK\x03\x04 and no more"), Reason::Package(_)));
}

#[test]
fn half_a_download_is_refused() {
    for text in [XHTML, CONSOLIDATED] {
        for part in 1..10 {
            let mut end = text.len() * part / 10;
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            assert_eq!(reason(&text.as_bytes()[..end]), Reason::CutOff, "{part} tenths");
        }
    }
}

#[test]
fn a_package_is_whole_or_refused() {
    let read = |files: &[&str]| {
        lex::read_package("folder", &package(files), &Hints::default()).map_err(|r| r.reason)
    };
    assert_eq!(read(&["act.xml", "doc.xml"]).unwrap_err(), Reason::Missing("annex.xml".into()));
    assert!(matches!(read(&["annex.xml", "doc.xml"]).unwrap_err(), Reason::Piece));
    assert_eq!(read(&["act.xml"]).unwrap_err(), Reason::NoCelex);
}

#[test]
fn another_act_than_expected_is_refused() {
    let hints = Hints { celex: Some("32024R1689".into()), lang: None };
    let refusal = lex::read_bytes("page", XHTML.as_bytes(), &hints).unwrap_err();
    assert_eq!(refusal.reason, Reason::OtherAct("32031R0077".into()));
}

/// Text in a place that the importer does not know is lost, and that shows.
#[test]
fn what_is_lost_is_noticed() {
    let text = XHTML.replace(
        "<hr class=\"oj-note\"/>",
        "<p class=\"oj-normal\">lost</p><hr class=\"oj-note\"/>",
    );
    assert!(matches!(reason(text.as_bytes()), Reason::Coverage(_)));
}

/// Whatever a file holds, it is taken in or refused, and nothing breaks off.
#[test]
fn no_damage_goes_wrong() {
    let mut rng = fastrand::Rng::with_seed(5);
    let act = package(&["act.xml"]).remove("act.xml").unwrap();
    let hints = Hints { celex: Some("32031R0077".into()), lang: None };
    let (mut taken, mut refused) = (0, 0);
    for whole in [XHTML.as_bytes(), CONSOLIDATED.as_bytes(), &act] {
        for _ in 0..700 {
            let mut bytes = whole.to_vec();
            for _ in 0..rng.usize(1..4) {
                let at = rng.usize(0..bytes.len());
                let end = (at + rng.usize(1..60)).min(bytes.len());
                match rng.u8(0..4) {
                    0 => bytes[at] = rng.u8(..),
                    1 => drop(bytes.drain(at..end)),
                    2 => {
                        let piece = bytes[at..end].to_vec();
                        bytes.splice(at..at, piece);
                    }
                    _ => bytes.truncate(at.max(1)),
                }
            }
            match lex::read_bytes("damaged", &bytes, &hints) {
                Ok(act) => {
                    assert!(!act.nodes().is_empty());
                    taken += 1;
                }
                Err(refusal) => {
                    assert!(!refusal.reason.code().is_empty());
                    refused += 1;
                }
            }
        }
    }
    println!("count: {taken} damaged files taken in, {refused} refused");
    assert!(taken > 50 && refused > 50, "{taken} {refused}");
}
