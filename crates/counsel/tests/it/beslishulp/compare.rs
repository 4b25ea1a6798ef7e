//! What they conclude and what we conclude, point by point.

use super::Unexplained;
use super::lines::Duties;
use super::owed::Owed;
use super::record::{Case, Difference, Meaning, Record};
use super::tally::{Judged, Tally};
use super::tree::Path;
use crate::{counsel, day};
use jiff::civil::Date;
use nomos::batch::{Batch, Standing};
use nomos::{Facts, Given, Query, Status, Truth, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

/// How many systems are assessed at once.
const BATCH: usize = 4096;

/// Classes of which one at least stands if the Act applies at all.
const BINDING: [&str; 5] = ["prohibited", "high-risk", "transparency", "gpai", "no-class-duty"];

/// How their conclusions and ours compare, over some paths.
pub(super) struct Comparison<'a> {
    record: &'a Record,
    paths: usize,
    cases: usize,
    /// Different sets of facts.
    systems: usize,
    points: BTreeMap<String, Count>,
    /// For every recorded difference, the paths and cases that it explains.
    explained: Vec<Explained>,
    /// What nothing explains.
    pub(super) unexplained: Unexplained,
    /// Paths on which all cases agree on everything, and on all but dates.
    agree: usize,
    agree_but_for_dates: usize,
    /// What they ask people to do, and what we do.
    pub(super) duties: Tally<'a>,
}

#[derive(Clone, Default)]
struct Explained {
    paths: usize,
    cases: usize,
}

/// On one point: in how many paths and cases they say something, and in how
/// many of them ours is the same. A path agrees if all of its cases do.
#[derive(Default)]
struct Count {
    paths: usize,
    paths_agree: usize,
    cases: usize,
    cases_agree: usize,
}

/// One point of a case: what they say and what we say.
struct Point {
    name: String,
    theirs: String,
    ours: String,
}

/// A set of facts, and how the classes stand for it.
struct System {
    facts: Facts,
    /// On the day asked about.
    now: Vec<Standing>,
    /// Once everything applies.
    late: Vec<Standing>,
}

impl<'a> Comparison<'a> {
    pub(super) fn of(record: &'a Record, duties: &'a Duties, paths: &[Path]) -> Self {
        let meaning = Meaning::of(record);
        let mut keys: BTreeMap<Vec<usize>, Vec<&str>> = BTreeMap::new();
        for path in paths {
            for case in meaning.cases(path) {
                let leads_to = keys.entry(case.key).or_default();
                if !leads_to.contains(&path.conclusion.as_str()) {
                    leads_to.push(&path.conclusion);
                }
            }
        }
        let keys: Vec<(Vec<usize>, Vec<&str>)> = keys.into_iter().collect();
        let judge = Judge::new(record, &meaning, &keys);
        let systems: Vec<(&Facts, &[&str])> = judge
            .systems
            .iter()
            .zip(&keys)
            .map(|(system, (_, conclusions))| (&system.facts, conclusions.as_slice()))
            .collect();
        let owed = Owed::of(duties, &systems, (judge.on, judge.late));
        let mut comparison = Self {
            record,
            paths: paths.len(),
            cases: 0,
            systems: judge.systems.len(),
            points: BTreeMap::new(),
            explained: vec![Explained::default(); record.difference.len()],
            unexplained: Unexplained::default(),
            agree: 0,
            agree_but_for_dates: 0,
            duties: Tally::new(duties, owed),
        };
        paths.iter().for_each(|path| comparison.path(path, meaning.cases(path), &judge));
        comparison
    }

    pub(super) fn paths(&self) -> usize {
        self.paths
    }

    fn path(&mut self, path: &Path, cases: Vec<Case>, judge: &Judge<'_>) {
        assert!(!cases.is_empty(), "a path without a case: {:?}", path.answers);
        self.cases += cases.len();
        // By point, whether all cases agree so far.
        let mut agreement: BTreeMap<String, bool> = BTreeMap::new();
        let mut used: BTreeSet<usize> = BTreeSet::new();
        let mut differing = Vec::new();
        for case in &cases {
            let mut points = Vec::new();
            for point in judge.points(path, case) {
                let agrees = point.theirs == point.ours;
                let count = self.points.entry(point.name.clone()).or_default();
                count.cases += 1;
                count.cases_agree += usize::from(agrees);
                *agreement.entry(point.name.clone()).or_insert(true) &= agrees;
                if !agrees {
                    used.extend(self.explain(path, case, &point));
                    points.push(point.name);
                }
            }
            differing.push(points);
        }
        let roles = &self.record.conclusion[&path.conclusion].role;
        let cases = cases.into_iter().zip(differing).map(|(case, differing)| {
            let place = judge.places[&case.key];
            Judged { case, place, differing }
        });
        self.duties.path(path, roles, &cases.collect::<Vec<_>>());
        for (name, agrees) in &agreement {
            let count = self.points.entry(name.clone()).or_default();
            count.paths += 1;
            count.paths_agree += usize::from(*agrees);
        }
        used.iter().for_each(|position| self.explained[*position].paths += 1);
        let dates = |name: &str| name.ends_with(" from");
        self.agree += usize::from(agreement.values().all(|agrees| *agrees));
        self.agree_but_for_dates +=
            usize::from(agreement.iter().all(|(name, agrees)| *agrees || dates(name)));
    }

    /// The first recorded difference that covers the point.
    fn explain(&mut self, path: &Path, case: &Case, point: &Point) -> Option<usize> {
        let covers = |difference: &Difference| {
            difference.is_of(&point.name, &point.theirs, &point.ours)
                && difference.covers(path, case)
        };
        let position = self.record.difference.iter().position(covers);
        if let Some(position) = position {
            self.explained[position].cases += 1;
        } else {
            let what = format!("{}: theirs {}, ours {}", point.name, point.theirs, point.ours);
            let example =
                format!("{} by {:?} {:?}", path.conclusion, path.answers, case.situations);
            self.unexplained.add(what, 1, example);
        }
        position
    }

    /// Every difference explains as much as it says, and something.
    pub(super) fn counts_are_recorded(&self) {
        let mut wrong = Vec::new();
        for (difference, explained) in self.record.difference.iter().zip(&self.explained) {
            let Explained { paths, cases } = explained;
            if *cases == 0 || (difference.paths, difference.cases) != (*paths, *cases) {
                wrong.push(format!("{}: paths = {paths}, cases = {cases}", difference.id));
            }
        }
        assert!(wrong.is_empty(), "the differences count otherwise:\n{}", wrong.join("\n"));
    }

    pub(super) fn print(&self, what: &str) {
        println!(
            "count: beslishulp, {what}: {} paths, {} cases, {} sets of facts; {} paths agree, {} but for dates",
            self.paths, self.cases, self.systems, self.agree, self.agree_but_for_dates
        );
    }

    /// The numbers, as the document shows them.
    pub(super) fn tables(&self) -> String {
        let mut text = format!(
            "{} paths, {} cases, {} different sets of facts. On {} paths every case agrees on every\n\
             point; leaving dates aside, on {}.\n\n",
            self.paths, self.cases, self.systems, self.agree, self.agree_but_for_dates
        );
        text += "| point | paths that say something | of these, agree | cases | agree |\n";
        text += "|---|---|---|---|---|\n";
        for (name, Count { paths, paths_agree, cases, cases_agree }) in &self.points {
            writeln!(text, "| {name} | {paths} | {paths_agree} | {cases} | {cases_agree} |")
                .unwrap();
        }
        text += "\n| difference | theirs | ours | paths | cases |\n|---|---|---|---|---|\n";
        for difference in &self.record.difference {
            let Difference { id, theirs, ours, paths, cases, .. } = difference;
            writeln!(text, "| {id} | {theirs} | {ours} | {paths} | {cases} |").unwrap();
        }
        text
    }
}

/// Our side.
struct Judge<'a> {
    record: &'a Record,
    on: Date,
    late: Date,
    classes: Vec<&'a str>,
    systems: Vec<System>,
    /// Where each set of facts is among them.
    places: HashMap<Vec<usize>, usize>,
}

impl<'a> Judge<'a> {
    fn new(record: &'a Record, meaning: &Meaning<'_>, keys: &[(Vec<usize>, Vec<&str>)]) -> Self {
        let (on, late) = (day(&record.on.to_string()), day(&record.late.to_string()));
        let mut now = Batch::new(counsel().engine(), on, on).unwrap();
        let mut then = Batch::new(counsel().engine(), late, on).unwrap();
        let mut systems = Vec::new();
        let places = keys.iter().map(|(key, _)| key.clone()).zip(0..).collect();
        for keys in keys.chunks(BATCH) {
            let facts: Vec<Facts> = keys.iter().map(|(key, _)| meaning.facts(key)).collect();
            let all: Vec<&Facts> = facts.iter().collect();
            let standings = now.evaluate(&all).into_iter().zip(then.evaluate(&all));
            let found = facts.into_iter().zip(standings);
            systems.extend(found.map(|(facts, (now, late))| System { facts, now, late }));
        }
        Self { record, on, late, classes: now.rules().collect(), systems, places }
    }

    /// What they say and we say of a case. Of a day, only where both say yes.
    fn points(&self, path: &Path, case: &Case) -> Vec<Point> {
        let System { facts, now, late } = &self.systems[self.places[&case.key]];
        let conclusion = &self.record.conclusion[&path.conclusion];
        let mut points = Vec::new();
        let mut point = |name: &str, theirs: &str, ours: &str| {
            points.push(Point { name: name.into(), theirs: theirs.into(), ours: ours.into() });
        };
        for (name, says) in &conclusion.says {
            let theirs = match says {
                toml::Value::String(word) => word,
                toml::Value::Boolean(false) => "no",
                _ => "yes",
            };
            let class = self.classes.iter().position(|class| class == name);
            let ours = match class {
                Some(class) => word(late[class].status),
                None if name == "scope" => self.scope(late),
                None => self.finding(facts, &[name.as_str()]),
            };
            point(name, theirs, ours);
            if let (toml::Value::Datetime(theirs), Some(class), "yes") = (says, class, ours) {
                point(&format!("{name} from"), &theirs.to_string(), &since(&now[class]));
            }
        }
        // Where a role is not what somebody is but what a change makes of him.
        if conclusion.role.iter().any(|role| role == "provider") && !is_provider(facts) {
            let shift = self.finding(facts, &["art-25.1.a", "art-25.1.b", "art-25.1.c"]);
            point("provider", "yes", shift);
        }
        points
    }

    fn scope(&self, standings: &[Standing]) -> &'static str {
        let status = |name: &&str| {
            let class = self.classes.iter().position(|class| class == name);
            word(standings[class.unwrap()].status)
        };
        let outside = ["not-an-ai-system", "out-of-scope"];
        if outside.iter().any(|class| status(class) == "yes")
            || BINDING.iter().all(|class| status(class) == "no")
        {
            "out"
        } else if outside.iter().all(|class| status(class) == "no")
            || BINDING.iter().any(|class| status(class) == "yes")
        {
            "in"
        } else {
            "open"
        }
    }

    /// Whether one of some findings holds once everything applies.
    fn finding(&self, facts: &Facts, names: &[&str]) -> &'static str {
        let engine = counsel().engine();
        let query = Query { facts, on: self.late, known: self.on, guidance: true };
        let truths = engine.truths(&query).unwrap();
        let truth = |name: &&str| {
            let rule = engine.rulebook().rule(name).unwrap();
            let conclusions = &engine.compiled().conclusions;
            truths[conclusions.iter().position(|other| *other == rule).unwrap()]
        };
        let truths: Vec<Truth> = names.iter().map(truth).collect();
        if truths.contains(&Truth::True) {
            "yes"
        } else if truths.contains(&Truth::Unknown) {
            "open"
        } else {
            "no"
        }
    }
}

fn is_provider(facts: &Facts) -> bool {
    let rulebook = counsel().engine().rulebook();
    let role = rulebook.fact("role").unwrap();
    let provider = rulebook.fit(role, &Given::Words(vec!["provider".into()])).unwrap();
    let (Some(Value::Some(roles)), Some(Value::Some(provider))) =
        (facts.get(role).value(), provider.value())
    else {
        panic!("who they are is always asked");
    };
    provider.iter().all(|option| roles.contains(option))
}

pub(super) fn word(status: Status) -> &'static str {
    match status {
        Status::Holds | Status::Later => "yes",
        Status::Fails => "no",
        Status::Ended => "ended",
        Status::Open => "open",
        Status::Unsettled => "unsettled",
    }
}

/// From when a class applies that applies in the end.
fn since(standing: &Standing) -> String {
    match (standing.status, standing.from) {
        (Status::Holds | Status::Later, Some(day)) => day.to_string(),
        _ => word(standing.status).to_owned(),
    }
}

/// The roles that a conclusion of theirs names.
pub(super) fn roles_in(sentence: &str) -> Vec<String> {
    let sentence = sentence.split("omdat").next().unwrap();
    let roles = [
        ("aanbieder", "provider"),
        ("gebruiksverantwoordelijke", "deployer"),
        ("importeur", "importer"),
        ("distributeur", "distributor"),
    ];
    let named = roles.iter().filter(|(word, _)| sentence.contains(word));
    named.map(|(_, role)| (*role).to_owned()).collect()
}

/// How their duties of a model's provider begin, unless the model is open.
const DOCUMENTED: &str = "(Artikel 53 en Artikel 54):</strong><br> • De technische documentatie";

/// What a conclusion of theirs says, found in its words. The days are taken
/// from the part of the duties that is about the point.
pub(super) fn said_in(sentence: &str, duties: &str) -> BTreeMap<String, toml::Value> {
    let mut said = BTreeMap::new();
    let mut say = |point: &str, value: toml::Value| said.insert(point.to_owned(), value);
    let roles = roles_in(sentence);
    let addressed = roles.iter().any(|role| role == "provider" || role == "deployer");
    let model = sentence.contains("AI-model voor algemene doeleinden");
    let high = sentence.replace("niet-hoog-risico", "").replace("hoog-risico", "hoog risico");
    let (high, transparent) =
        (high.contains("hoog risico"), sentence.contains("transparantieverplichtingen"));
    let model_duties = from(duties, "(Artikel 53", "2 augustus 2025", "2025-08-02");
    if roles.is_empty() {
        say("scope", "out".into());
        return said;
    }
    if sentence.contains("verboden") {
        say("prohibited", from(duties, "", "1 februari 2025", "2025-02-01"));
        return said;
    }
    if !model {
        say("prohibited", false.into());
        let december = |mark| from(duties, mark, "2 december 2027", "2027-12-02");
        let dated = high && addressed;
        say("high-risk", if dated { december("hoog risico") } else { high.into() });
        if addressed {
            let transparency = transparent.then(|| december("(Artikel 50)"));
            say("transparency", transparency.unwrap_or(false.into()));
        }
    }
    if model_duties != false.into() {
        say("gpai", model_duties.clone());
    } else if !high && !transparent {
        say("scope", "in".into());
    }
    if model && model_duties != false.into() {
        let systemic = sentence.contains("met een systeemrisico");
        say("gpai-systemic-risk", if systemic { model_duties } else { false.into() });
        if !systemic {
            // What is asked of open models leaves the documentation out.
            say("art-53.2", (!duties.contains(DOCUMENTED)).into());
        }
    }
    said
}

/// The day if it stands behind the mark, no if the mark is missing.
fn from(duties: &str, mark: &str, words: &str, day: &str) -> toml::Value {
    let Some((_, behind)) = duties.split_once(mark) else { return false.into() };
    assert!(behind.contains(words), "no `{words}` behind `{mark}`");
    toml::Value::Datetime(day.parse().unwrap())
}
