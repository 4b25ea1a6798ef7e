//! Errors proven in other tools, each in the direction of the law.
//!
//! The cases are in `tests/keys/peers.toml`; here each error has its name.

use crate::case::{self, Expected};
use crate::{counsel, day, root, text};
use counsel::assessment::{Assessment, StatusWord};
use counsel::description::Description;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Peers {
    /// The facts from which cases start.
    base: BTreeMap<String, toml::Table>,
    error: Vec<Error>,
    annex_3_type: Vec<AnnexThreeType>,
}

/// An error of others.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Error {
    /// What they hold.
    id: String,
    /// Who.
    peers: Vec<String>,
    /// Why the law says otherwise, with the citation.
    reason: String,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    base: String,
    facts: toml::Table,
    expect: Vec<Expectation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expectation {
    on: toml::value::Datetime,
    /// The law as it stood on this day; the day asked about if left out.
    known: Option<toml::value::Datetime>,
    classes: Expected,
    #[serde(default)]
    findings: Expected,
    /// As with findings.
    #[serde(default)]
    duties: Expected,
    /// What the breach of a duty may cost.
    #[serde(default)]
    fines: BTreeMap<String, Fine>,
    /// Articles on which nothing may rest that comes out.
    #[serde(default)]
    uncited: Vec<String>,
}

/// The band of a fine: its name, euros, and per cent of turnover.
#[derive(Deserialize, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
struct Fine {
    id: String,
    euro: f64,
    percent: Option<f64>,
}

/// What makes a system meet one of the 25 types of Annex III.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnnexThreeType {
    finding: String,
    facts: toml::Table,
}

impl Peers {
    fn read() -> Self {
        let path = root().join("tests/keys/peers.toml");
        toml::from_str(&text(&path)).unwrap_or_else(|error| panic!("peers.toml: {error}"))
    }

    fn base(&self, name: &str) -> &toml::Table {
        self.base.get(name).unwrap_or_else(|| panic!("no base is named `{name}`"))
    }

    fn describe(&self, case: &Case) -> Description {
        case::describe(&case.name, self.base(&case.base), &case.facts)
    }
}

impl Expectation {
    fn dates(&self) -> (Date, Date) {
        let on = day(&self.on.to_string());
        (on, self.known.as_ref().map_or(on, |known| day(&known.to_string())))
    }

    /// Where an assessment is not as it must be, one line each.
    fn differences(&self, assessment: &Assessment) -> Vec<String> {
        let mut differences = case::differences(assessment, &self.classes, &self.findings);
        differences.extend(duty_differences(assessment, &self.duties));
        for (id, expected) in &self.fines {
            let found = assessment.duty(id).and_then(|duty| duty.fine.as_ref()).map(|fine| Fine {
                id: fine.id.clone(),
                euro: fine.cap_eur,
                percent: fine.cap_pct,
            });
            if found.as_ref() != Some(expected) {
                differences.push(format!("{id} should cost {expected:?}, and costs {found:?}"));
            }
        }
        differences.extend(self.uncited.iter().flat_map(|article| citing(assessment, article)));
        differences
    }
}

/// A duty that is not told fails; one that the rulebook lacks is a slip of the key.
fn duty_differences(assessment: &Assessment, duties: &Expected) -> Vec<String> {
    let rulebook = counsel().engine().rulebook();
    let mut differences = Vec::new();
    for (id, expected) in duties {
        let (status, from) = assessment.standing(id);
        let found = match from {
            _ if rulebook.rule(id).is_none() => "no duty".to_owned(),
            Some(from) => format!("{} {from}", status.word()),
            None => status.word().to_owned(),
        };
        if found != *expected {
            differences.push(format!("{id} should be `{expected}` and is `{found}`"));
        }
    }
    differences
}

/// What comes out, does not fail, and rests on this article.
fn citing(assessment: &Assessment, article: &str) -> Vec<String> {
    let rests = |cites: &[String]| {
        cites.iter().any(|cite| {
            cite.strip_prefix(article).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
        })
    };
    let findings = assessment.findings.iter().filter(|finding| finding.status != StatusWord::Fails);
    let findings = findings.map(|finding| (&finding.id, &finding.cites));
    let duties = assessment.duties.iter().map(|duty| (&duty.id, &duty.cites));
    let citing = findings.chain(duties).filter(|(_, cites)| rests(cites));
    citing.map(|(id, _)| format!("{id} rests on {article}")).collect()
}

fn check(id: &str) {
    let peers = Peers::read();
    let error = peers.error.iter().find(|error| error.id == id);
    let error = error.unwrap_or_else(|| panic!("peers.toml has no error `{id}`"));
    let mut differences = Vec::new();
    for case in &error.case {
        let description = peers.describe(case);
        for expectation in &case.expect {
            let (on, known) = expectation.dates();
            let assessment = case::assess(&description, on, known);
            let here = expectation.differences(&assessment);
            differences.extend(here.into_iter().map(|line| format!("{}: {line}", case.name)));
        }
    }
    assert!(differences.is_empty(), "{}\n{}", error.reason, differences.join("\n"));
}

/// One test for every error, by the name of what the law says instead.
macro_rules! errors {
    ($($(#[$doc:meta])* $test:ident: $error:literal,)*) => {
        $($(#[$doc])* #[test] fn $test() { check($error); })*

        #[test]
        fn every_error_of_the_file_has_its_test() {
            let tested = BTreeSet::from([$($error),*]);
            let peers = Peers::read();
            let written: BTreeSet<&str> = peers.error.iter().map(|error| error.id.as_str()).collect();
            assert_eq!(tested, written);
        }
    };
}

errors! {
    fraud_detection_is_not_high_risk: "fraud-detection-is-high-risk",
    article_6_3_opens_annex_3: "every-use-of-annex-3-is-high-risk",
    removing_duplicates_is_not_prohibited: "removing-duplicates-is-prohibited",
    a_general_purpose_model_does_not_hide_the_hiring_system: "a-general-purpose-model-hides-the-system",
    high_risk_does_not_hide_article_50: "high-risk-hides-article-50",
    a_nudifier_is_prohibited_from_2_december_2026: "a-nudifier-is-harmless",
    annex_1_begins_on_2_august_2028: "annex-1-begins-in-2026-or-2027",
    annex_3_begins_on_2_december_2027: "annex-3-begins-in-2026",
    article_50_began_on_2_august_2026: "article-50-begins-in-december-2027",
    unsure_is_open: "unsure-is-limited",
    a_medical_device_of_class_2b_is_high_risk: "a-medical-device-is-not-high-risk",
    a_model_of_3e25_flop_has_systemic_risk: "a-model-of-3e25-flop-has-no-systemic-risk",
    the_calendar_changes_no_result: "results-expire-with-the-calendar",
    article_50_binds_the_role_it_names: "article-50-binds-the-wrong-role",
    a_water_network_component_is_high_risk: "a-water-network-component-is-minimal",
    cv_screening_is_an_ai_system: "cv-screening-is-not-ai",
    prohibitions_have_elements_and_exceptions: "a-prohibition-is-a-keyword",
    critical_infrastructure_needs_no_notified_body: "critical-infrastructure-needs-a-notified-body",
    who_assesses_rights_is_neither_provider_nor_infrastructure: "everybody-assesses-rights",
    a_breach_of_article_50_costs_up_to_15_million: "article-50-costs-7-5-million",
    nothing_rests_on_article_69: "codes-of-conduct-are-article-69",
    annex_7_has_no_carve_outs_but_biometrics: "annex-7-has-other-carve-outs",
}

#[test]
fn every_error_names_its_peers_and_its_law() {
    let peers = Peers::read();
    let mut names = BTreeSet::new();
    for error in &peers.error {
        assert!(!error.peers.is_empty(), "{}: whose error is it?", error.id);
        let cited =
            ["Article ", "Annex ", "Articles "].iter().any(|word| error.reason.contains(word));
        assert!(cited, "{}: the reason cites nothing", error.id);
        assert!(!error.case.is_empty(), "{}: no case", error.id);
        for case in &error.case {
            assert!(!case.expect.is_empty(), "{}: expects nothing", case.name);
            assert!(names.insert(&case.name), "{}: the name is taken", case.name);
        }
    }
    let expectations: usize =
        peers.error.iter().flat_map(|error| &error.case).map(|case| case.expect.len()).sum();
    println!(
        "count: peers: {} errors, {} cases, {expectations} expectations",
        peers.error.len(),
        names.len()
    );
}

/// What `uncited` searches is there to be found: Article 43, and not Article 4 for it.
#[test]
fn what_rests_on_an_article_is_found() {
    let peers = Peers::read();
    let facts = "annex-3-use = [\"recruitment\"]\nprofiles-people = true\nrole = [\"provider\"]";
    let description = case::describe("cv", peers.base("system"), &facts.parse().unwrap());
    let assessment = case::assess(&description, day("2027-12-02"), day("2027-12-02"));
    assert!(citing(&assessment, "AIA art 43").iter().any(|line| line.starts_with("art-43.2 ")));
    assert!(!citing(&assessment, "AIA art 4").iter().any(|line| line.starts_with("art-43.2 ")));
}

fn json(assessment: &Assessment) -> String {
    serde_json::to_string(assessment).unwrap()
}

/// Nobody has published law after the amendment, so that a result about any
/// day is the same whether it is asked for in 2026 or in 2030: all but the line
/// that says so.
#[test]
fn asked_again_in_2030_the_answer_is_the_same() {
    let peers = Peers::read();
    for case in peers.error.iter().flat_map(|error| &error.case) {
        let description = peers.describe(case);
        for expectation in &case.expect {
            let (on, known) = expectation.dates();
            if known < day("2026-07-27") {
                continue;
            }
            let first = case::assess(&description, on, known);
            let mut again = case::assess(&description, on, day("2030-01-01"));
            again.known = known;
            assert_eq!(json(&first), json(&again), "{}", case.name);
        }
    }
}

/// All 25 types, not only those that a case happens to name: Article 6(3)
/// opens each of them, profiling closes it, and silence on profiling decides
/// nothing.
#[test]
fn article_6_3_opens_every_type_of_annex_3() {
    let peers = Peers::read();
    assert_eq!(peers.annex_3_type.len(), 25);
    let filtered: toml::Table =
        "no-significant-risk = true\ntask-kind = [\"preparatory-task\"]".parse().unwrap();
    let mut differences = Vec::new();
    let expected = |classes: &[(&str, &str)]| -> Expected {
        classes.iter().map(|(id, status)| ((*id).to_owned(), (*status).to_owned())).collect()
    };
    let listed = expected(&[("high-risk", "later 2027-12-02")]);
    let opened = expected(&[("no-class-duty", "holds")]);
    let open = expected(&[("high-risk", "open"), ("no-class-duty", "open"), ("undecided", "open")]);
    for kind in &peers.annex_3_type {
        for (profiles, claimed, classes, route) in [
            ("no", false, &listed, "later 2027-12-02"),
            ("no", true, &opened, "fails"),
            ("yes", true, &listed, "later 2027-12-02"),
            ("unknown", true, &open, "open"),
        ] {
            let mut facts = kind.facts.clone();
            facts.insert("profiles-people".into(), profiles.into());
            if claimed {
                facts.extend(filtered.clone());
            }
            let findings = expected(&[(&kind.finding, "later 2027-12-02"), ("art-6.2", route)]);
            let description = case::describe(&kind.finding, peers.base("system"), &facts);
            let assessment = case::assess(&description, day("2026-11-23"), day("2026-11-23"));
            let here = case::differences(&assessment, classes, &findings);
            differences.extend(here.into_iter().map(|line| {
                format!("{}, 6(3) claimed {claimed}, profiles {profiles}: {line}", kind.finding)
            }));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
