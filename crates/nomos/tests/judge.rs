//! The judge: a naive evaluator that walks the conditions of the rulebook
//! itself, without a graph. All fast evaluators must agree with it.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test fails by panicking"
)]

mod common;

use common::{random_facts, sources};
use jiff::civil::{Date, date};
use nomos::columns::{ColumnProgram, Table};
use nomos::graph::Edge;
use nomos::program::Program;
use nomos::rulebook::{Atom, AtomId, Condition, Day, RuleId};
use nomos::{Engine, FactKind, Facts, Query, Rulebook, Source, State, Status, Truth};
use std::cell::RefCell;
use std::collections::HashMap;

/// One question to the judge: inputs, date and state of the law.
struct Judge<'a> {
    rulebook: &'a Rulebook,
    inputs: &'a [Truth],
    /// The day asked about.
    on: Date,
    /// Acts after this day are not known.
    epoch: Date,
    /// All days on which anything may change, for `whenever`.
    days: &'a [Date],
    /// What was already asked: rule, day, whether under the latest law known.
    /// Without it the naive walk would take hours.
    asked: RefCell<Vec<Option<Truth>>>,
}

impl Judge<'_> {
    fn rule(&self, id: RuleId, on: Date, law: Date) -> Truth {
        let day = self.days.iter().position(|day| *day == on).unwrap();
        let key = (id.index() * self.days.len() + day) * 2 + usize::from(law == self.epoch);
        if let Some(known) = self.asked.borrow()[key] {
            return known;
        }
        let truth = self.walk(id, on, law);
        self.asked.borrow_mut()[key] = Some(truth);
        truth
    }

    fn walk(&self, id: RuleId, on: Date, law: Date) -> Truth {
        let rule = &self.rulebook.rules[id.index()];
        let mut any = Truth::False;
        let latest = rule
            .versions
            .iter()
            .map(|version| self.rulebook.act_from(version.act))
            .filter(|from| *from <= law)
            .max();
        for version in &rule.versions {
            if Some(self.rulebook.act_from(version.act)) != latest {
                continue;
            }
            if version.repealed_by.is_some_and(|act| self.rulebook.act_from(act) <= law) {
                continue;
            }
            let day = |day: Day| self.rulebook.day(day, law);
            let begun = version.since.is_none_or(|since| day(since).is_some_and(|d| d <= on));
            let over = version.until.is_some_and(|until| day(until).is_some_and(|d| d <= on));
            if !begun || over {
                continue;
            }
            let holds = self.condition(&version.condition, on, law);
            let holds = match version.guidance {
                None => holds,
                Some(guidance) => {
                    let active = self.input(Atom::Guided(guidance));
                    let open = self.input(Atom::Unguided(id));
                    or(and(active, holds), and(!active, open))
                }
            };
            any = or(any, holds);
        }
        any
    }

    fn input(&self, atom: Atom) -> Truth {
        let position = self.rulebook.atoms.iter().position(|known| *known == atom);
        position.map_or(Truth::False, |position| self.inputs[position])
    }

    fn condition(&self, condition: &Condition, on: Date, law: Date) -> Truth {
        match condition {
            Condition::All(parts) => {
                parts.iter().fold(Truth::True, |all, part| and(all, self.condition(part, on, law)))
            }
            Condition::Any(parts) => {
                parts.iter().fold(Truth::False, |any, part| or(any, self.condition(part, on, law)))
            }
            Condition::Not(inner) => !self.condition(inner, on, law),
            Condition::Atom(atom) => self.inputs[atom.index()],
            Condition::Rule { rule, whenever: false } => self.rule(*rule, on, law),
            Condition::Rule { rule, whenever: true } => self
                .days
                .iter()
                .fold(Truth::False, |any, day| or(any, self.rule(*rule, *day, self.epoch))),
            Condition::OnOrAfter(fact, day) => {
                let day = self.rulebook.day(*day, law);
                day.map_or(Truth::False, |day| self.input(Atom::OnOrAfter(*fact, day)))
            }
            Condition::After(fact, day) => {
                let day = self.rulebook.day(*day, law).and_then(|day| day.tomorrow().ok());
                day.map_or(Truth::False, |day| self.input(Atom::OnOrAfter(*fact, day)))
            }
        }
    }
}

fn and(a: Truth, b: Truth) -> Truth {
    match (a, b) {
        (Truth::False, _) | (_, Truth::False) => Truth::False,
        (Truth::True, Truth::True) => Truth::True,
        _ => Truth::Unknown,
    }
}

fn or(a: Truth, b: Truth) -> Truth {
    !and(!a, !b)
}

/// Compares scalar and column evaluation with the judge on `cases` random
/// fact sets; returns how many conclusions were compared.
fn compare(engine: &Engine, cases: usize, seed: u64) -> usize {
    let rulebook = engine.rulebook();
    let mut rng = fastrand::Rng::with_seed(seed);
    let (mut values, mut scalar, mut compared) = (Vec::new(), Vec::new(), 0);
    // More than one block of a table, and not a whole number of them.
    let block = 625;
    for round in 0..cases / block {
        let epoch = &engine.compiled().epochs[round % engine.compiled().epochs.len()];
        let nth = rng.usize(0..epoch.stretches.len());
        let stretch = &epoch.stretches[nth];
        let days: Vec<Date> = epoch.stretches.iter().map(|stretch| stretch.from).collect();
        let program = epoch.program(&engine.compiled().graph, nth).unwrap();
        let unknown = [0.0, 0.2, 0.5, 0.9][round % 4];
        let inputs: Vec<Vec<Truth>> = (0..block)
            .map(|_| {
                let facts = random_facts(rulebook, &mut rng, unknown);
                let guidance = rng.bool();
                let mut inputs = engine.inputs(&Query {
                    facts: &facts,
                    on: stretch.from,
                    known: epoch.from,
                    guidance,
                });
                // Readings and what guidance leaves open take any value too.
                for (input, atom) in inputs.iter_mut().zip(&rulebook.atoms) {
                    if matches!(atom, Atom::Alternative(..) | Atom::Unguided(_)) && rng.bool() {
                        *input = rng.bool().into();
                    }
                }
                inputs
            })
            .collect();
        let mut table = Table::unknown(rulebook.atoms.len(), block);
        for (row, truths) in inputs.iter().enumerate() {
            for (input, truth) in truths.iter().enumerate() {
                table.set(input, row, *truth);
            }
        }
        let all: Vec<usize> = (0..rulebook.atoms.len()).collect();
        let mut outputs = Table::default();
        ColumnProgram::new(&program, &all).evaluate(&table, &mut outputs);
        for (row, truths) in inputs.iter().enumerate() {
            program.evaluate(truths, &mut values, &mut scalar);
            let asked = RefCell::new(vec![None; rulebook.rules.len() * days.len() * 2]);
            let (on, epoch) = (stretch.from, epoch.from);
            let judge = Judge { rulebook, inputs: truths, on, epoch, days: &days, asked };
            for (position, rule) in engine.compiled().conclusions.iter().enumerate() {
                let right = judge.rule(*rule, judge.on, judge.on.min(judge.epoch));
                let id = &rulebook.rules[rule.index()].id;
                assert_eq!(scalar[position], right, "scalar, `{id}`, round {round}, row {row}");
                assert_eq!(outputs.get(position, row), right, "columns, `{id}`, {round}, {row}");
                compared += 1;
            }
        }
    }
    compared
}

/// Together with the next, 100,000 fact sets: two tests run on two cores.
#[test]
fn fast_evaluators_agree_with_the_judge_on_50_000_fact_sets() {
    compare_fast(1);
}

#[test]
fn fast_evaluators_agree_with_the_judge_on_50_000_fact_sets_more() {
    compare_fast(2);
}

fn compare_fast(seed: u64) {
    let (rulebook, _) = nomos::load(&sources());
    let engine = Engine::new(rulebook);
    let compared = compare(&engine, 50_000, seed);
    println!("count: 50,000 fact sets, {compared} conclusions compared, all equal");
}

#[test]
fn fast_evaluators_agree_with_the_judge_on_random_rulebooks() {
    for seed in 0..60 {
        let text = random_rulebook(seed);
        let (rulebook, diagnostics) = nomos::load(&[Source::new("random.nomos", text.clone())]);
        assert!(nomos::is_usable(&diagnostics), "{}\n{diagnostics:#?}", text);
        compare(&Engine::new(rulebook), 2500, seed);
    }
}

/// The exact status must be that of every completion of the unknown facts, and
/// open only if completions differ.
#[test]
fn exact_answers_are_those_of_all_completions() {
    let mut rng = fastrand::Rng::with_seed(7);
    let mut checked = 0;
    for seed in 0..150 {
        let (rulebook, _) = nomos::load(&[Source::new("random.nomos", random_rulebook(seed))]);
        let engine = Engine::new(rulebook);
        let on = date(2026, 6, 1);
        for _ in 0..4 {
            let facts = random_facts(engine.rulebook(), &mut rng, 0.6);
            let query = Query { facts: &facts, on, known: on, guidance: true };
            let outcome = engine.evaluate(&query).unwrap();
            let completions = completions(&engine, &query);
            for (position, finding) in outcome.findings.iter().enumerate() {
                let yes = completions.iter().any(|truths| truths[position]);
                let no = completions.iter().any(|truths| !truths[position]);
                let id = &engine.rulebook().rules[finding.rule.index()].id;
                let context =
                    format!("seed {seed}, `{id}` {:?}\n{}", finding, random_rulebook(seed));
                match finding.status {
                    Status::Holds => assert!(yes && !no, "{context}"),
                    Status::Open | Status::Unsettled => assert!(yes && no, "{context}"),
                    Status::Fails | Status::Later | Status::Ended => assert!(!yes, "{context}"),
                }
                // What needs answering can change the answer, nothing else can.
                if finding.status == Status::Open {
                    assert!(!finding.needs.is_empty(), "{context}");
                }
                // The reasons alone suffice.
                if matches!(finding.status, Status::Holds) {
                    let mut reasons = Facts::unknown(engine.rulebook());
                    for fact in &finding.because {
                        reasons.set(*fact, facts.get(*fact).clone());
                    }
                    let again = Query { facts: &reasons, ..query };
                    let again = engine.evaluate(&again).unwrap();
                    assert_eq!(again.findings[position].status, Status::Holds, "{context}");
                    for spared in &finding.because {
                        let mut fewer = reasons.clone();
                        fewer.set(*spared, State::Unknown);
                        let fewer = Query { facts: &fewer, ..query };
                        let fewer = engine.evaluate(&fewer).unwrap();
                        assert_ne!(fewer.findings[position].status, Status::Holds, "{context}");
                    }
                }
                checked += 1;
            }
        }
    }
    println!("count: {checked} conclusions checked against all completions");
}

/// On the rulebook itself: facts of which a few are unknown, and every way to
/// complete them. Together with the next, 100,000 fact sets.
#[test]
fn exact_answers_on_the_rulebook_are_those_of_all_completions() {
    compare_exactly(50_000, 11);
}

/// The same again with other facts: two tests run on two cores.
#[test]
fn exact_answers_on_the_rulebook_are_those_of_all_completions_again() {
    compare_exactly(50_000, 12);
}

fn compare_exactly(cases: usize, seed: u64) {
    let (rulebook, _) = nomos::load(&sources());
    let engine = Engine::new(rulebook);
    let mut rng = fastrand::Rng::with_seed(seed);
    let mut completions = Completions::default();
    let (mut values, mut known) = (Vec::new(), Vec::new());
    let (mut compared, mut open) = (0, 0);
    for case in 0..cases {
        let epoch = &engine.compiled().epochs[case % engine.compiled().epochs.len()];
        let stretch = &epoch.stretches[rng.usize(0..epoch.stretches.len())];
        let facts = facts_with_gaps(engine.rulebook(), &mut rng);
        let query = Query { facts: &facts, on: stretch.from, known: epoch.from, guidance: true };
        let exact = engine.truths(&query).unwrap();
        let inputs = engine.inputs(&query);
        let program = engine.compiled().graph.program(&stretch.outputs);
        program.evaluate(&inputs, &mut values, &mut known);
        for (position, edge) in stretch.outputs.iter().enumerate() {
            // What three-valued logic knows, every completion says.
            let right = match known[position] {
                Truth::Unknown => completions.truth(&engine, *edge, &inputs),
                known => known,
            };
            let rule = engine.compiled().conclusions[position];
            let id = &engine.rulebook().rules[rule.index()].id;
            assert_eq!(exact[position], right, "`{id}`, case {case}");
            compared += 1;
            open += usize::from(right == Truth::Unknown);
        }
    }
    assert!(open * 100 > compared, "only {open} of {compared} open: too little to judge by");
    println!(
        "count: {cases} fact sets with gaps, {compared} exact conclusions, {open} of them open, \
         all equal"
    );
}

/// The facts of an example, the others at random; a few of either are unknown.
/// Facts that are random alone seldom bring a system near a conclusion.
fn facts_with_gaps(rulebook: &Rulebook, rng: &mut fastrand::Rng) -> Facts {
    let mut facts = random_facts(rulebook, rng, 0.0);
    let example = &rulebook.examples[rng.usize(0..rulebook.examples.len())].facts;
    let (mut given, mut others) = (Vec::new(), Vec::new());
    for fact in rulebook.fact_ids() {
        let known = *example.get(fact) != State::Unknown;
        if known {
            facts.set(fact, example.get(fact).clone());
        }
        // Others have more values than can be tried.
        if matches!(rulebook.facts[fact.index()].kind, FactKind::YesNo | FactKind::OneOf(_)) {
            if known { given.push(fact) } else { others.push(fact) }
        }
    }
    for among in [&given, &given, &others, &others] {
        if let Some(fact) = rng.choice(among) {
            facts.set(*fact, State::Unknown);
        }
    }
    facts
}

/// Tries every completion of what a conclusion depends on, many at once.
#[derive(Default)]
struct Completions {
    programs: HashMap<Edge, Program>,
    outputs: Table,
}

impl Completions {
    /// Unknown if completions differ, else what all of them say.
    fn truth(&mut self, engine: &Engine, edge: Edge, inputs: &[Truth]) -> Truth {
        let program =
            (self.programs.entry(edge)).or_insert_with(|| engine.compiled().graph.program(&[edge]));
        let rest = program.given(inputs);
        let groups = groups(engine.rulebook(), rest.support());
        let rows = groups.iter().map(|group| group.choices.len()).product();
        assert!(rows <= 1 << 20, "{rows} completions");
        let columns: Vec<usize> = groups.iter().flat_map(|group| group.inputs.clone()).collect();
        let mut table = Table::unknown(columns.len(), rows);
        let (mut column, mut repeats) = (0, 1);
        for group in &groups {
            for row in 0..rows {
                let choice = &group.choices[row / repeats % group.choices.len()];
                for (nth, value) in choice.iter().enumerate() {
                    table.set(column + nth, row, (*value).into());
                }
            }
            column += group.inputs.len();
            repeats *= group.choices.len();
        }
        ColumnProgram::new(&rest, &columns).evaluate(&table, &mut self.outputs);
        let first = self.outputs.get(0, 0);
        let differ = (1..rows).any(|row| self.outputs.get(0, row) != first);
        if differ { Truth::Unknown } else { first }
    }
}

/// Inputs that belong together, and the values that their type allows.
struct Group {
    inputs: Vec<usize>,
    choices: Vec<Vec<bool>>,
}

/// The groups of these unknown inputs; a group has its members among them only.
fn groups(rulebook: &Rulebook, unknown: &[usize]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for input in unknown {
        if groups.iter().any(|group| group.inputs.contains(input)) {
            continue;
        }
        let group = rulebook.group_of(AtomId::at(*input));
        let members: Vec<usize> = group.map_or(vec![*input], Iterator::collect);
        let inputs: Vec<usize> =
            members.iter().copied().filter(|member| unknown.contains(member)).collect();
        let mut choices: Vec<Vec<bool>> = allowed(rulebook, &members)
            .into_iter()
            .map(|choice| {
                let wanted = choice.iter().filter(|(member, _)| inputs.contains(member));
                wanted.map(|(_, value)| *value).collect()
            })
            .collect();
        choices.sort();
        choices.dedup();
        groups.push(Group { inputs, choices });
    }
    groups
}

/// Every value of a whole group of inputs that its type allows.
fn allowed(rulebook: &Rulebook, members: &[usize]) -> Vec<Vec<(usize, bool)>> {
    (0..1u32 << members.len())
        .map(|bits| {
            let value = |nth: usize| bits >> nth & 1 == 1;
            members.iter().enumerate().map(|(nth, member)| (*member, value(nth))).collect()
        })
        .filter(|choice: &Vec<(usize, bool)>| rulebook.allows(choice))
        .collect()
}

/// Two-valued truths of all conclusions for every allowed completion.
fn completions(engine: &Engine, query: &Query<'_>) -> Vec<Vec<bool>> {
    let rulebook = engine.rulebook();
    let inputs = engine.inputs(query);
    let mut groups: Vec<Vec<(usize, bool)>> = vec![vec![]];
    let mut done = vec![false; inputs.len()];
    for position in 0..inputs.len() {
        if done[position] || inputs[position] != Truth::Unknown {
            continue;
        }
        let members: Vec<usize> = match rulebook.group_of(AtomId::at(position)) {
            Some(group) => group.collect(),
            None => vec![position],
        };
        for member in &members {
            done[*member] = true;
        }
        let choices = allowed(rulebook, &members);
        groups = groups
            .into_iter()
            .flat_map(|so_far| {
                choices
                    .iter()
                    .map(move |choice| so_far.iter().chain(choice).copied().collect::<Vec<_>>())
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    let (epoch, nth) = engine.locate(query.on, query.known).unwrap();
    let program = epoch.program(&engine.compiled().graph, nth).unwrap();
    let (mut values, mut outputs) = (Vec::new(), Vec::new());
    groups
        .iter()
        .map(|choice| {
            let mut inputs = inputs.clone();
            for (input, value) in choice {
                inputs[*input] = (*value).into();
            }
            program.evaluate(&inputs, &mut values, &mut outputs);
            outputs.iter().map(|truth| *truth == Truth::True).collect()
        })
        .collect()
}

/// A small rulebook with every kind of fact and connective.
fn random_rulebook(seed: u64) -> String {
    let mut rng = fastrand::Rng::with_seed(seed);
    let mut text = String::from(
        "act A \"act\" from 2024-01-01\nact B \"amendment\" amends A from 2026-03-01\n\
         guidance G \"guide\" final from 2025-01-01\n\
         date start  cites A art 1  is 2025-01-01\ndate start  cites B art 1  by B  is 2026-05-01\n\
         fact a  cites A art 1  yes/no\nfact b  cites A art 1  yes/no\nfact c  cites A art 1  yes/no\n\
         fact one  cites A art 1  one of { x, y, z }\nfact some  cites A art 1  some of { p, q }\n\
         fact size  cites A art 1  number U\nfact day  cites A art 1  date\n\
         reading r  cites A art 1 { left, right }\n",
    );
    let mut names: Vec<String> = Vec::new();
    for nth in 0..rng.usize(3..9) {
        let body = random_condition(&mut rng, &names, 3);
        let kind = ["term", "finding", "class"][rng.usize(0..3)];
        let name = format!("rule-{nth}");
        let since = ["", "  since start", "  since 2026-04-01"][rng.usize(0..3)];
        text.push_str(&format!("{kind} {name}  cites A art 1{since} {{ {body} }}\n"));
        if rng.bool() {
            let body = random_condition(&mut rng, &names, 2);
            text.push_str(&format!("{kind} {name}  cites A art 1  by B {{ {body} }}\n"));
        }
        names.push(name);
    }
    let body = random_condition(&mut rng, &names, 2);
    text.push_str(&format!("guidance view  cites G para 1 {{ {body} }}\n"));
    text.push_str("finding last  cites A art 1 { any of { view, a } }\n");
    text
}

fn random_condition(rng: &mut fastrand::Rng, rules: &[String], depth: usize) -> String {
    if depth > 0 {
        let mut part = || random_condition(rng, rules, depth - 1);
        let (first, second) = (part(), part());
        match rng.u8(0..6) {
            0 => return format!("({first}) and ({second})"),
            1 => return format!("any of {{ {first}, {second} }}"),
            2 => return format!("not ({first})"),
            3 => return format!("({first}) unless ({second})"),
            _ => {}
        }
    }
    let mut atoms: Vec<String> = [
        "a",
        "b",
        "c",
        "one is x",
        "one is y",
        "some includes p",
        "some is none",
        "size > 1e22",
        "size <= 1e24",
        "day < 2026-02-01",
        "day >= start",
        "r is left",
    ]
    .map(str::to_owned)
    .to_vec();
    for rule in rules {
        atoms.push(rule.clone());
        atoms.push(format!("whenever {rule}"));
    }
    atoms[rng.usize(0..atoms.len())].clone()
}
