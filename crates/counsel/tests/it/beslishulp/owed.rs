//! Which duties hold here, for all cases at once.

use super::lines::{Duties, Line, Part, rule};
use crate::{case, counsel};
use jiff::civil::Date;
use nomos::batch::Batch;
use nomos::facts::{Facts, State, Value};
use nomos::{FactId, RuleId, Status};
use std::collections::{BTreeMap, HashMap};

/// How many systems are assessed at once.
const BATCH: usize = 4096;

/// How duties stand for every set of facts, under what each line of theirs grants.
pub(super) struct Owed {
    lines: Vec<Asked>,
    /// Different grants, each asked about everything that lines with it need.
    /// The first grants nothing, and is asked about all duties.
    questions: Vec<Question>,
    /// All duties, and whom they bind.
    pub(super) all: Vec<(String, String)>,
}

/// A line's question, and where its rules stand among those of the question.
struct Asked {
    question: usize,
    duties: Vec<usize>,
    one_of: Vec<usize>,
    condition: Option<usize>,
    /// How the line stands, by row of the question.
    stands: Vec<Option<Stands>>,
}

/// A grant, and the answers under it.
struct Question {
    given: Given,
    rules: Vec<RuleId>,
    /// The lines that ask it are at home here.
    parts: Vec<usize>,
    /// Different answers.
    rows: Vec<Vec<Status>>,
    /// For every set of facts its row; none where the grant contradicts them or
    /// nobody asks.
    of: Vec<Option<usize>>,
}

type Given = BTreeMap<FactId, State>;

impl Owed {
    /// With every set of facts come the conclusions that it leads to; lines are
    /// asked about where they stand.
    pub(super) fn of(
        duties: &Duties,
        systems: &[(&Facts, &[&str])],
        (on, late): (Date, Date),
    ) -> Self {
        let base = given(&duties.base);
        let all = all_duties();
        let everything = all.iter().map(|(id, _)| rule(id)).collect();
        let mut owed =
            Self { lines: Vec::new(), questions: vec![Question::new(base, everything)], all };
        for (nth, part) in duties.part.iter().enumerate() {
            part.line.iter().for_each(|line| owed.ask((nth, part), line));
        }
        for (nth, question) in owed.questions.iter_mut().enumerate() {
            let asked = |conclusions: &[&str]| {
                nth == 0
                    || question.parts.iter().any(|part| duties.part[*part].has_one(conclusions))
            };
            let asked: Vec<bool> = systems.iter().map(|(_, led)| asked(led)).collect();
            let batch = Batch::on_the_day(counsel().engine(), late, on, &question.rules).unwrap();
            // Where nobody names a duty, only that it surely holds is of interest.
            let batch = if nth == 0 { batch.three_valued() } else { batch };
            question.answer(batch, systems, &asked);
        }
        let questions = &owed.questions;
        owed.lines.iter_mut().for_each(|line| line.read(&questions[line.question].rows));
        owed
    }

    fn ask(&mut self, (nth, part): (usize, &Part), line: &Line) {
        let mut grant = self.questions[0].given.clone();
        grant.extend(given(&part.given));
        grant.extend(given(&line.given));
        let same = self.questions.iter().skip(1).position(|question| question.given == grant);
        let position = same.map_or(self.questions.len(), |position| position + 1);
        if position == self.questions.len() {
            self.questions.push(Question::new(grant, Vec::new()));
        }
        self.questions[position].parts.push(nth);
        let asked = Asked {
            question: position,
            duties: self.questions[position].places(&line.duties),
            one_of: self.questions[position].places(&line.one_of),
            condition: self.questions[position].places(&line.condition).first().copied(),
            stands: Vec::new(),
        };
        self.lines.push(asked);
    }

    /// The different ways in which all duties stand, nothing granted.
    pub(super) fn rows(&self) -> &[Vec<Status>] {
        &self.questions[0].rows
    }

    /// Which of them a set of facts has.
    pub(super) fn row(&self, place: usize) -> usize {
        self.questions[0].of[place].unwrap()
    }

    /// How a line stands for a set of facts; none where it says nothing.
    pub(super) fn stands(&self, line: usize, place: usize) -> Option<Stands> {
        let line = &self.lines[line];
        line.stands[self.questions[line.question].of[place]?]
    }
}

/// How a line stands: the first of its duties that is farthest from holding,
/// of alternatives the nearest.
#[derive(Clone, Copy)]
pub(super) struct Stands {
    /// Its position in the line.
    pub(super) duty: usize,
    pub(super) status: Status,
}

fn distance(status: Status) -> usize {
    match status {
        Status::Holds | Status::Later => 0,
        Status::Unsettled => 1,
        Status::Open => 2,
        Status::Ended => 3,
        Status::Fails => 4,
    }
}

impl Asked {
    fn read(&mut self, rows: &[Vec<Status>]) {
        let stands = |row: &Vec<Status>| {
            let met = |condition: usize| distance(row[condition]) == 0;
            if !self.condition.is_none_or(met) {
                return None;
            }
            let all = self.duties.iter().map(|duty| row[*duty]).enumerate();
            let all = all.rev().max_by_key(|(_, status)| distance(*status));
            let one = self.one_of.iter().map(|duty| row[*duty]).enumerate();
            let one = one.min_by_key(|(_, status)| distance(*status));
            all.or(one).map(|(duty, status)| Stands { duty, status })
        };
        self.stands = rows.iter().map(stands).collect();
    }
}

impl Question {
    fn new(given: Given, rules: Vec<RuleId>) -> Self {
        Self { given, rules, parts: Vec::new(), rows: Vec::new(), of: Vec::new() }
    }

    /// Where rules stand among those asked about; they are added if new.
    fn places<'a>(&mut self, ids: impl IntoIterator<Item = &'a String>) -> Vec<usize> {
        let place = |id: &String| {
            let rule = rule(id);
            let known = self.rules.iter().position(|other| *other == rule);
            known.unwrap_or_else(|| {
                self.rules.push(rule);
                self.rules.len() - 1
            })
        };
        ids.into_iter().map(place).collect()
    }

    /// The facts with what is granted, unless they contradict it.
    fn granted(&self, facts: &Facts) -> Option<Facts> {
        let agrees = |(fact, given): (&FactId, &State)| match (facts.get(*fact), given) {
            (State::Unknown, _) => true,
            (State::Known(Value::Some(known)), State::Known(Value::Some(given)))
                if !given.is_empty() =>
            {
                given.iter().all(|option| known.contains(option))
            }
            (known, given) => known == given,
        };
        if !self.given.iter().all(agrees) {
            return None;
        }
        let mut facts = facts.clone();
        for (fact, given) in &self.given {
            if !facts.is_settled(*fact) {
                facts.set(*fact, given.clone());
            }
        }
        Some(facts)
    }

    fn answer(&mut self, mut batch: Batch<'_>, systems: &[(&Facts, &[&str])], asked: &[bool]) {
        let mut known: HashMap<Vec<Status>, usize> = HashMap::new();
        for (systems, asked) in systems.chunks(BATCH).zip(asked.chunks(BATCH)) {
            let granted = systems.iter().zip(asked);
            let granted =
                granted.map(|((facts, _), asked)| asked.then(|| self.granted(facts)).flatten());
            let granted: Vec<Option<Facts>> = granted.collect();
            let mut standings =
                batch.evaluate(&granted.iter().flatten().collect::<Vec<_>>()).into_iter();
            for system in granted {
                let row = system.and_then(|_| standings.next());
                let row = row.map(|row| row.iter().map(|one| one.status).collect::<Vec<_>>());
                let new = known.len();
                self.of.push(row.map(|row| *known.entry(row).or_insert(new)));
            }
        }
        self.rows = vec![Vec::new(); known.len()];
        known.into_iter().for_each(|(row, place)| self.rows[place] = row);
    }
}

/// Facts that a table states.
fn given(table: &toml::Table) -> Given {
    let known = case::describe("given", &toml::Table::new(), table).facts;
    let ids = counsel().engine().rulebook().fact_ids();
    ids.filter(|fact| known.is_settled(*fact)).map(|fact| (fact, known.get(fact).clone())).collect()
}

/// Every duty of those who have a role in the tree, and whom it binds.
fn all_duties() -> Vec<(String, String)> {
    let rulebook = counsel().engine().rulebook();
    let parties = ["provider", "model-provider", "deployer", "importer", "distributor", "operator"];
    let duties = rulebook.rules.iter().filter(|rule| rule.is_duty());
    let bound = duties.filter_map(|rule| {
        let terms = rule.versions.first()?.duty.as_ref()?;
        let party = &rulebook.labels[terms.party.index()].id;
        parties.contains(&party.as_str()).then(|| (rule.id.clone(), party.clone()))
    });
    bound.collect()
}
