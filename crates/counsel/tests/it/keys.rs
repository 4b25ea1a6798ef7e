//! Keys that others have published, turned into facts of ours: what comes out,
//! and a legal reason wherever theirs says otherwise.

use crate::case::{self, Expected};
use crate::{day, root, text};
use counsel::assessment::{Assessment, StatusWord};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Every key, in the order of the page on them.
const KEYS: [&str; 3] = ["kasteele.toml", "lucairn.toml", "commission.toml"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Key {
    /// Whose key it is, and its licence.
    source: String,
    /// Where it lies in the folder `shared` beside the repository.
    path: String,
    on: toml::value::Datetime,
    base: toml::Table,
    case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    /// What their key says.
    key: String,
    facts: toml::Table,
    classes: Expected,
    #[serde(default)]
    findings: Expected,
    /// Whether ours says the same.
    agrees: bool,
    reason: Option<String>,
}

impl Key {
    fn read(name: &str) -> Self {
        let path = root().join("tests/keys").join(name);
        toml::from_str(&text(&path)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// The assessment of every case; none of them may differ from what the
    /// file says.
    fn assessments(&self) -> Vec<(&Case, Assessment)> {
        let on = day(&self.on.to_string());
        let mut assessments = Vec::new();
        let mut differences = Vec::new();
        for case in &self.case {
            let description = case::describe(&case.id, &self.base, &case.facts);
            let assessment = case::assess(&description, on, on);
            let here = case::differences(&assessment, &case.classes, &case.findings);
            differences.extend(here.into_iter().map(|line| format!("{}: {line}", case.id)));
            assessments.push((case, assessment));
        }
        assert!(differences.is_empty(), "{}:\n{}", self.source, differences.join("\n"));
        assessments
    }

    fn print_counts(&self) {
        let agree = self.case.iter().filter(|case| case.agrees).count();
        let (all, otherwise) = (self.case.len(), self.case.len() - agree);
        println!(
            "count: {}: {all} cases, {agree} agree, {otherwise} otherwise for a reason",
            self.path
        );
    }

    /// The published file, if `shared` lies beside the repository.
    fn published(&self) -> Option<String> {
        let path = root().parent()?.join("shared").join(&self.path);
        if !path.exists() {
            println!("source not present: {}, keys not re-read", path.display());
            return None;
        }
        Some(text(&path))
    }

    /// No case is missing, none is invented, none is told twice.
    fn covers(&self, published: &BTreeSet<String>) {
        let ours: BTreeSet<String> = self.case.iter().map(|case| case.id.clone()).collect();
        assert_eq!(ours.len(), self.case.len(), "{}: a case is told twice", self.path);
        let invented: Vec<_> = ours.difference(published).collect();
        let missing: Vec<_> = published.difference(&ours).collect();
        assert!(invented.is_empty(), "not in {}: {invented:?}", self.path);
        assert!(missing.is_empty(), "without a case, in {}: {missing:?}", self.path);
    }
}

/// A conclusion that is reached now or from a date on.
fn reached(assessment: &Assessment, id: &str) -> bool {
    let finding = assessment.finding(id);
    finding.is_some_and(|found| matches!(found.status, StatusWord::Holds | StatusWord::Later))
}

fn needs_a_reason(case: &Case) -> bool {
    !case.agrees && case.reason.as_ref().is_none_or(|reason| reason.trim().is_empty())
}

#[test]
fn kasteele() {
    let key = Key::read("kasteele.toml");
    for (case, assessment) in key.assessments() {
        let agrees = kasteele_tier(&assessment) == case.key;
        assert_eq!(agrees, case.agrees, "{}: {:?}", case.id, assessment.summary);
    }
    key.print_counts();
}

/// Their scale has four steps, of which a system gets the highest.
fn kasteele_tier(assessment: &Assessment) -> &'static str {
    let steps = [("prohibited", "prohibited"), ("high-risk", "high"), ("transparency", "limited")];
    if assessment.summary.classes.iter().any(|class| class.id == "undecided") {
        return "undecided";
    }
    let step = steps.into_iter().find(|(class, _)| reached(assessment, class));
    step.map_or("minimal", |(_, tier)| tier)
}

#[test]
fn kasteele_is_what_was_published() {
    #[derive(Deserialize)]
    struct Published {
        name: String,
        expected_tier: String,
    }
    let key = Key::read("kasteele.toml");
    let Some(published) = key.published() else { return };
    let published: Vec<Published> = serde_json::from_str(&published).unwrap();
    let tiers: BTreeMap<String, String> =
        published.into_iter().map(|case| (case.name, case.expected_tier)).collect();
    key.covers(&tiers.keys().cloned().collect());
    for case in &key.case {
        assert_eq!(tiers.get(&case.id), Some(&case.key), "{}", case.id);
    }
}

#[test]
fn lucairn() {
    let key = Key::read("lucairn.toml");
    for (case, assessment) in key.assessments() {
        let unmet = lucairn_differences(&case.key, &assessment);
        assert_eq!(unmet.is_empty(), case.agrees, "{}: {unmet:?}", case.id);
    }
    key.print_counts();
}

/// Where our conclusions are not theirs: what they name and we do not reach,
/// and a prohibition or high risk of ours that they do not name.
fn lucairn_differences(key: &str, assessment: &Assessment) -> Vec<String> {
    let mut named = Vec::new();
    for part in key.split("; ").filter(|part| *part != "none") {
        let (place, points) = part.split_once(": ").unwrap_or((part, ""));
        match place {
            "art-4" => named.push("art-3.1".to_owned()),
            "art-53" => named.push("gpai".to_owned()),
            "art-55" => named.push("gpai-systemic-risk".to_owned()),
            "art-5" => named.extend(points.split(", ").map(|point| format!("art-5.1.{point}"))),
            // Point 2 of Annex III has no letters.
            "annex-3" if points == "2.a" => named.push("annex-3.2".to_owned()),
            "annex-3" | "art-50" => {
                named.extend(points.split(", ").map(|point| format!("{place}.{point}")));
            }
            _ => panic!("`{part}` is no part of a key"),
        }
    }
    let mut differences = Vec::new();
    for id in &named {
        // An area without a letter: any of its points will do.
        let inside = format!("{id}.");
        let mut below = assessment.findings.iter().filter(|found| found.id.starts_with(&inside));
        if !reached(assessment, id) && !below.any(|found| reached(assessment, &found.id)) {
            differences.push(format!("theirs alone: {id}"));
        }
    }
    for (class, place) in [("prohibited", "art-5."), ("high-risk", "annex-3.")] {
        if reached(assessment, class) && !named.iter().any(|id| id.starts_with(place)) {
            differences.push(format!("ours alone: {class}"));
        }
        if !reached(assessment, class) && named.iter().any(|id| id.starts_with(place)) {
            differences.push(format!("theirs alone: {class}"));
        }
    }
    differences
}

#[test]
fn lucairn_is_what_was_published() {
    #[derive(Deserialize)]
    struct Published {
        id: String,
    }
    let key = Key::read("lucairn.toml");
    let Some(published) = key.published() else { return };
    let ids = published.lines().filter(|line| !line.trim().is_empty());
    let ids = ids.map(|line| serde_json::from_str::<Published>(line).unwrap().id).collect();
    key.covers(&ids);
}

#[test]
fn commission() {
    let key = Key::read("commission.toml");
    let outcomes = commission_outcomes(&key);
    for (case, outcome) in &outcomes {
        assert_eq!(*outcome == Outcome::Agrees, case.agrees, "{}: {outcome:?}", case.id);
    }
    key.print_counts();
    for (point, tally) in commission_points(&outcomes) {
        let Tally { cases, agree, other_ground, open, other_class } = tally;
        println!(
            "count: {} point {point}: {cases} cases, {agree} agree, {other_ground} not high-risk \
             for either, {open} open, {other_class} otherwise",
            key.path
        );
    }
}

/// How our answer stands to a label of the Commission's draft.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Outcome {
    /// The same answer about the point and about Article 6(3).
    Agrees,
    /// Not high-risk for either, yet not for the same reason.
    OtherGround,
    /// Their text leaves open what decides it.
    Open,
    /// High-risk for one and not for the other.
    OtherClass,
}

#[derive(Default)]
struct Tally {
    cases: usize,
    agree: usize,
    other_ground: usize,
    open: usize,
    other_class: usize,
}

fn commission_outcomes(key: &Key) -> Vec<(&Case, Outcome)> {
    let outcome =
        |(case, assessment): (_, Assessment)| (case, commission_outcome(case, &assessment));
    key.assessments().into_iter().map(outcome).collect()
}

fn commission_outcome(case: &Case, assessment: &Assessment) -> Outcome {
    let (point, label) = commission_key(case);
    let ours = commission_label(point, assessment);
    if ours == Some(label) {
        return Outcome::Agrees;
    }
    match assessment.finding("art-6.2").map(|found| found.status) {
        Some(StatusWord::Fails) if label != "high_risk" => Outcome::OtherGround,
        Some(StatusWord::Open | StatusWord::Unsettled) => Outcome::Open,
        _ => Outcome::OtherClass,
    }
}

/// Their point and their label.
fn commission_key(case: &Case) -> (&str, &str) {
    case.key.split_once(' ').unwrap_or_else(|| panic!("{}: `{}` is no key", case.id, case.key))
}

/// Our answer about one point of Annex III in their words; none while it is open.
fn commission_label(point: &str, assessment: &Assessment) -> Option<&'static str> {
    let id = format!("annex-3.{}", point.replace('(', ".").replace(')', ""));
    let finding = assessment.finding(&id).unwrap_or_else(|| panic!("`{point}` is no point"));
    if finding.status == StatusWord::Fails {
        return Some("outside_use_case");
    }
    let labels = [("art-6.2", "high_risk"), ("art-6.3", "exempt_art6_3")];
    let (_, label) = labels.into_iter().find(|(article, _)| reached(assessment, article))?;
    reached(assessment, &id).then_some(label)
}

/// The outcomes counted for each point of Annex III.
fn commission_points<'a>(outcomes: &[(&'a Case, Outcome)]) -> BTreeMap<&'a str, Tally> {
    let mut points: BTreeMap<&str, Tally> = BTreeMap::new();
    for (case, outcome) in outcomes {
        let tally = points.entry(commission_key(case).0).or_default();
        tally.cases += 1;
        match outcome {
            Outcome::Agrees => tally.agree += 1,
            Outcome::OtherGround => tally.other_ground += 1,
            Outcome::Open => tally.open += 1,
            Outcome::OtherClass => tally.other_class += 1,
        }
    }
    points
}

#[test]
fn commission_is_what_was_published() {
    #[derive(Deserialize)]
    struct Published {
        id: String,
        point: String,
        label: String,
    }
    let key = Key::read("commission.toml");
    let Some(published) = key.published() else { return };
    let lines = published.lines().filter(|line| !line.trim().is_empty());
    let labels: BTreeMap<String, String> = lines
        .map(|line| serde_json::from_str::<Published>(line).unwrap())
        .map(|case| (case.id, format!("{} {}", case.point, case.label)))
        .collect();
    key.covers(&labels.keys().cloned().collect());
    for case in &key.case {
        assert_eq!(labels.get(&case.id), Some(&case.key), "{}", case.id);
    }
}

#[test]
fn the_page_on_keys_says_what_comes_out() {
    let path = root().join("docs/answer-keys.md");
    let kept = text(&path);
    let mut page = fill(&kept, "agreement", &agreement_table());
    page = fill(&page, "commission-points", &commission_table());
    for name in KEYS {
        page = fill(&page, &format!("differences-{name}"), &differences_list(&Key::read(name)));
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    assert!(
        text(&path) == page,
        "docs/answer-keys.md does not say what comes out; \
         UPDATE_EXPECT=1 cargo test -p counsel rewrites it"
    );
}

/// The page with new lines between the two marks of a name.
fn fill(page: &str, name: &str, lines: &str) -> String {
    let (open, close) = (format!("<!-- {name} -->\n"), format!("<!-- /{name} -->\n"));
    let parts = page.split_once(&open).and_then(|(before, rest)| {
        rest.split_once(&close).map(|(_, after)| format!("{before}{open}{lines}{close}{after}"))
    });
    parts.unwrap_or_else(|| panic!("the page has no place for `{name}`"))
}

fn agreement_table() -> String {
    let mut table =
        "| key | whose | cases | agree | otherwise |\n|---|---|---|---|---|\n".to_owned();
    for name in KEYS {
        let key = Key::read(name);
        let (all, agree) = (key.case.len(), key.case.iter().filter(|case| case.agrees).count());
        let (source, otherwise) = (&key.source, all - agree);
        table += &format!(
            "| [{name}](../tests/keys/{name}) | {source} | {all} | {agree} | {otherwise} |\n"
        );
    }
    table
}

fn commission_table() -> String {
    let key = Key::read("commission.toml");
    let points = commission_points(&commission_outcomes(&key));
    let mut table =
        "| point of Annex III | examples | agree | not high-risk for either, on another \
                     ground | open | otherwise |\n|---|---|---|---|---|---|\n"
            .to_owned();
    let mut row = |point: &str, counts: [usize; 5]| {
        table += &format!("| {point} | {} |\n", counts.map(|count| count.to_string()).join(" | "));
    };
    let mut total = [0; 5];
    for (point, tally) in points {
        let Tally { cases, agree, other_ground, open, other_class } = tally;
        let counts = [cases, agree, other_ground, open, other_class];
        row(point, counts);
        total.iter_mut().zip(counts).for_each(|(sum, count)| *sum += count);
    }
    row("all", total);
    table
}

/// Every case that is otherwise, with their key and the legal reason.
fn differences_list(key: &Key) -> String {
    let differences = key.case.iter().filter(|case| !case.agrees);
    let items = differences.map(|case| {
        let reason = case.reason.as_deref().unwrap_or_default();
        wrapped(&format!("- `{}`, key `{}`: {reason}", case.id, case.key))
    });
    items.collect()
}

/// A list item in lines of at most a hundred characters.
fn wrapped(item: &str) -> String {
    let (mut lines, mut width) = (String::new(), 0);
    for word in item.split(' ') {
        let length = word.chars().count();
        let gap = match width {
            0 => "",
            _ if width + 1 + length > 100 => "\n  ",
            _ => " ",
        };
        width = if gap == "\n  " { 2 + length } else { width + gap.len() + length };
        lines = lines + gap + word;
    }
    lines + "\n"
}

#[test]
fn every_difference_has_a_reason() {
    for name in KEYS {
        let key = Key::read(name);
        let bare: Vec<_> = key.case.iter().filter(|case| needs_a_reason(case)).collect();
        let bare: Vec<_> = bare.iter().map(|case| case.id.as_str()).collect();
        assert!(bare.is_empty(), "{name}: otherwise, and no reason given: {bare:?}");
    }
}
