//! Their duties and ours, counted.

use super::Unexplained;
use super::lines::{Duties, Line, Part, Unnamed};
use super::owed::Owed;
use super::record::{Case, Difference};
use super::tree::Path;
use nomos::Status;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::{self, Write as _};

/// How the lines that they name compare with our duties, over some paths.
pub(super) struct Tally<'a> {
    duties: &'a Duties,
    owed: Owed,
    /// For every line, how it came out.
    lines: Vec<Count>,
    explained: Vec<Explained>,
    /// What nothing explains.
    pub(super) unexplained: Unexplained,
    /// For every entry about duties that they leave out, where one of them holds.
    unnamed: Vec<Explained>,
    /// Which duties no line names under a conclusion, with the entry of each.
    unnamed_under: BTreeMap<String, Vec<(usize, Option<usize>)>>,
}

#[derive(Clone, Default)]
struct Explained {
    paths: usize,
    cases: usize,
}

/// On how many paths a line says something, and on how many of them ours is the
/// same in all cases, in some, in none.
#[derive(Clone, Default)]
struct Count {
    every: usize,
    some: usize,
    none: usize,
    /// Paths on which a class that differs is the only reason.
    class: usize,
}

/// A case, the place of its facts, and the points on which its classes differ.
pub(super) struct Judged {
    pub(super) case: Case,
    pub(super) place: usize,
    pub(super) differing: Vec<String>,
}

/// How a line comes out on one path so far.
#[derive(Clone, Default)]
struct Course {
    agrees: bool,
    differs: bool,
    own: bool,
}

impl<'a> Tally<'a> {
    pub(super) fn new(duties: &'a Duties, owed: Owed) -> Self {
        let lines = vec![Count::default(); duties.lines().count()];
        let explained = vec![Explained::default(); duties.difference.len()];
        let unnamed = vec![Explained::default(); duties.unnamed.len()];
        Self {
            duties,
            owed,
            lines,
            explained,
            unexplained: Unexplained::default(),
            unnamed,
            unnamed_under: BTreeMap::new(),
        }
    }

    /// One path with its cases, for those who have these roles.
    pub(super) fn path(&mut self, path: &Path, roles: &[String], cases: &[Judged]) {
        let duties = self.duties;
        let lines = duties.lines().enumerate();
        for (nth, (part, line)) in lines.filter(|(_, (part, _))| part.has(&path.conclusion)) {
            let course = self.line(path, cases, nth, (part, line));
            if !course.agrees && !course.differs {
                continue;
            }
            let count = &mut self.lines[nth];
            count.every += usize::from(!course.differs);
            count.some += usize::from(course.differs && course.agrees);
            count.none += usize::from(course.differs && !course.agrees);
            count.class += usize::from(course.differs && !course.own);
        }
        self.unnamed(path, roles, cases);
    }

    fn line(
        &mut self,
        path: &Path,
        cases: &[Judged],
        nth: usize,
        (part, line): (&Part, &Line),
    ) -> Course {
        let mut course = Course::default();
        let mut used = BTreeSet::new();
        let exempt = line.exempts(&path.conclusion);
        for Judged { case, place, differing } in cases {
            let Some(stands) = self.owed.stands(nth, *place) else { continue };
            let ours = word(stands.status);
            if ours == if exempt { "no" } else { "yes" } {
                course.agrees = true;
                continue;
            }
            course.differs = true;
            if part.follows.iter().any(|point| differing.contains(point)) {
                continue;
            }
            course.own = true;
            let duty = line.asked().nth(stands.duty).unwrap();
            let theirs = if exempt { "no" } else { "yes" };
            let covers = |difference: &Difference| {
                difference.is_of(duty, theirs, ours) && difference.covers(path, case)
            };
            match self.duties.difference.iter().position(covers) {
                Some(position) => {
                    self.explained[position].cases += 1;
                    used.insert(position);
                }
                None => {
                    self.unexplained(format!("{duty}: theirs {theirs}, ours {ours}"), path, case);
                }
            }
        }
        used.iter().for_each(|position| self.explained[*position].paths += 1);
        course
    }

    fn unexplained(&mut self, what: String, path: &Path, case: &Case) {
        let example = format!("{} by {:?} {:?}", path.conclusion, path.answers, case.situations);
        self.unexplained.add(what, 1, example);
    }

    /// What holds for the roles of a path and is not named there.
    fn unnamed(&mut self, path: &Path, roles: &[String], cases: &[Judged]) {
        let (all, duties) = (&self.owed.all, self.duties);
        let under = self.unnamed_under.entry(path.conclusion.clone()).or_insert_with(|| {
            let ours = all.iter().enumerate().filter(|(_, (duty, party))| {
                binds(party, roles) && !duties.names(&path.conclusion, duty)
            });
            let entry =
                |duty: &String| duties.unnamed.iter().position(|entry| entry.duties.contains(duty));
            ours.map(|(nth, (duty, _))| (nth, entry(duty))).collect()
        });
        let mut rows: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        for (nth, Judged { place, .. }) in cases.iter().enumerate() {
            rows.entry(self.owed.row(*place)).or_insert((0, nth)).0 += 1;
        }
        let mut on_path = BTreeSet::new();
        for (row, (count, first)) in rows {
            let row = &self.owed.rows()[row];
            let holding = under.iter().filter(|(duty, _)| word(row[*duty]) == "yes");
            let entries: BTreeSet<Option<usize>> =
                holding.clone().map(|(_, entry)| *entry).collect();
            for entry in entries.into_iter().flatten() {
                self.unnamed[entry].cases += count;
                on_path.insert(entry);
            }
            for (duty, _) in holding.filter(|(_, entry)| entry.is_none()) {
                let example = format!("{} {:?}", path.conclusion, cases[first].case.situations);
                let what = format!("{} is not named", all[*duty].0);
                self.unexplained.add(what, count, example);
            }
        }
        on_path.iter().for_each(|entry| self.unnamed[*entry].paths += 1);
    }

    /// Every entry explains as much as it says, and something.
    pub(super) fn counts_are_recorded(&self) {
        let differences =
            self.duties.difference.iter().map(|entry| (&entry.id, entry.paths, entry.cases));
        let unnamed = self.duties.unnamed.iter().map(|entry| (&entry.id, entry.paths, entry.cases));
        let found = self.explained.iter().chain(&self.unnamed);
        let mut wrong = Vec::new();
        for ((id, paths, cases), found) in differences.chain(unnamed).zip(found) {
            if found.cases == 0 || (paths, cases) != (found.paths, found.cases) {
                wrong.push(format!("{id}: paths = {}, cases = {}", found.paths, found.cases));
            }
        }
        assert!(wrong.is_empty(), "the duties count otherwise:\n{}", wrong.join("\n"));
    }

    /// The numbers, as the document shows them.
    pub(super) fn tables(&self) -> String {
        let mut total = Count::default();
        let mut rows = String::new();
        let mut counts = self.lines.iter();
        for part in &self.duties.part {
            let mut sum = Count::default();
            counts.by_ref().take(part.line.len()).for_each(|count| sum.add(count));
            writeln!(rows, "| {} | {} | {sum} |", part.name, part.lines()).unwrap();
            total.add(&sum);
        }
        let (named, every) = (total.every + total.some + total.none, total.every);
        let lines: usize = self.duties.part.iter().map(Part::lines).sum();
        let mut text = format!(
            "{lines} lines, {named} times on a path: {every} agree in every case, {} in some, {} in none;\n\
             of these {}, {} follow from a difference in class.\n\n",
            total.some,
            total.none,
            total.some + total.none,
            total.class
        );
        text += "| part | lines | on paths | every case | some | none | by class alone |\n";
        text += "|---|---|---|---|---|---|---|\n";
        text += &rows;
        text += "\n| difference in a line | theirs | ours | lines on paths | cases |\n|---|---|---|---|---|\n";
        for Difference { id, theirs, ours, paths, cases, .. } in &self.duties.difference {
            writeln!(text, "| {id} | {theirs} | {ours} | {paths} | {cases} |").unwrap();
        }
        text += "\n| not named | duties | paths | cases |\n|---|---|---|---|\n";
        for Unnamed { id, duties, paths, cases, .. } in &self.duties.unnamed {
            writeln!(text, "| {id} | {} | {paths} | {cases} |", duties.len()).unwrap();
        }
        text
    }
}

impl Count {
    fn add(&mut self, other: &Self) {
        self.every += other.every;
        self.some += other.some;
        self.none += other.none;
        self.class += other.class;
    }
}

impl fmt::Display for Count {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { every, some, none, class } = self;
        write!(f, "{} | {every} | {some} | {none} | {class}", every + some + none)
    }
}

/// Whether a party has one of these roles.
fn binds(party: &str, roles: &[String]) -> bool {
    match party {
        "operator" => !roles.is_empty(),
        "model-provider" => roles.iter().any(|role| role == "provider"),
        _ => roles.iter().any(|role| role == party),
    }
}

fn word(status: Status) -> &'static str {
    super::compare::word(status)
}
