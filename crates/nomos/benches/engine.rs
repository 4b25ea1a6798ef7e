//! Speed of the engine on the AI Act rulebook. Run: `cargo bench -p nomos`.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a benchmark fails by panicking")]

#[path = "../tests/common/mod.rs"]
mod common;

use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};
use jiff::civil::date;
use nomos::change::{Aim, Wish};
use nomos::columns::{ColumnProgram, Table};
use nomos::program::Program;
use nomos::rulebook::AtomId;
use nomos::{Asked, Engine, Facts, Query, Truth};

fn main() {
    divan::main();
}

fn engine() -> Engine {
    Engine::new(nomos::load(&common::sources()).0)
}

/// What is asked of every system: how it is classified, or its duties as well.
#[derive(Clone, Copy, Debug)]
enum Scope {
    Findings,
    FindingsAndDuties,
}

const SCOPES: [Scope; 2] = [Scope::Findings, Scope::FindingsAndDuties];

/// The law of the last stretch of time, in which everything applies.
fn program(engine: &Engine, scope: Scope) -> Program {
    let (rulebook, compiled) = (engine.rulebook(), engine.compiled());
    let last = compiled.epochs.last().unwrap().stretches.last().unwrap();
    let wanted = compiled.conclusions.iter().zip(&last.outputs).filter(|(rule, _)| {
        matches!(scope, Scope::FindingsAndDuties) || !rulebook.rules[rule.index()].is_duty()
    });
    let outputs: Vec<_> = wanted.map(|(_, edge)| *edge).collect();
    compiled.graph.program(&outputs)
}

/// Parse, check and compile the whole rulebook.
#[divan::bench]
fn load_rulebook(bencher: Bencher<'_, '_>) {
    let sources = common::sources();
    bencher.bench_local(|| Engine::new(nomos::load(&sources).0));
}

/// One assessment with reasons, for a description with all answers.
#[divan::bench(args = ["cv-ranking", "shop-chatbot", "infusion-pump", "frontier-model", "union-provider"])]
fn assessment_with_reasons(bencher: Bencher<'_, '_>, example: &str) {
    let engine = engine();
    let example = engine.rulebook().examples.iter().find(|known| known.id == example).unwrap();
    let day = date(2026, 11, 23);
    let query = Query { facts: &example.facts, on: day, known: day, guidance: true };
    bencher.bench_local(|| engine.evaluate(&query).unwrap());
}

/// What would get a system out of a class: the smallest sets, with their effects.
#[divan::bench(args = ["cv-ranking", "shop-chatbot", "infusion-pump", "frontier-model"])]
fn remedies(bencher: Bencher<'_, '_>, example: &str) {
    let engine = engine();
    let example = engine.rulebook().examples.iter().find(|known| known.id == example).unwrap();
    let day = date(2026, 11, 23);
    let query = Query { facts: &example.facts, on: day, known: day, guidance: true };
    let classes = ["high-risk", "transparency", "gpai-systemic-risk"];
    let aims: Vec<Aim> = (classes.iter())
        .map(|class| Aim { rule: engine.rulebook().rule(class).unwrap(), holds: false })
        .collect();
    let wish = Wish { aims: &aims, refuse: &[], limit: 8 };
    bencher.bench_local(|| engine.change(&query, wish).unwrap());
}

/// The best next question, when nothing is known and when much is.
#[divan::bench(args = ["nothing", "cv-ranking", "frontier-model", "union-provider"])]
fn next_question(bencher: Bencher<'_, '_>, example: &str) {
    let engine = engine();
    let example = engine.rulebook().examples.iter().find(|known| known.id == example);
    let nothing = Facts::unknown(engine.rulebook());
    let facts = example.map_or(&nothing, |example| &example.facts);
    let day = date(2026, 11, 23);
    let query = Query { facts, on: day, known: day, guidance: true };
    bencher.bench_local(|| engine.questions(&query, Asked::default()).unwrap());
}

/// All of one stretch of time, one system after the other.
#[divan::bench(args = SCOPES)]
fn one_system_at_a_time(bencher: Bencher<'_, '_>, scope: Scope) {
    let engine = engine();
    let program = program(&engine, scope);
    let inputs = random_inputs(&engine, 1000);
    let (mut values, mut outputs) = (Vec::new(), Vec::new());
    bencher.counter(ItemsCount::new(inputs.len())).bench_local(move || {
        for truths in &inputs {
            program.evaluate(truths, &mut values, &mut outputs);
            divan::black_box(&outputs);
        }
    });
}

fn random_inputs(engine: &Engine, rows: usize) -> Vec<Vec<Truth>> {
    let mut rng = fastrand::Rng::with_seed(3);
    let day = date(2026, 11, 23);
    (0..rows)
        .map(|_| {
            let facts = common::random_facts(engine.rulebook(), &mut rng, 0.2);
            engine.inputs(&Query { facts: &facts, on: day, known: day, guidance: true })
        })
        .collect()
}

/// Systems in the in-memory columns of the two benchmarks below: enough that
/// the planes (about 75 MB) do not fit into any cache.
const SYSTEMS: usize = 1 << 20;

/// The program for tables, and the inputs that are its columns: those that are
/// about a system. Guidance is the same for all, and readings are open.
fn column_program(engine: &Engine, scope: Scope) -> (ColumnProgram, Vec<usize>) {
    let day = date(2026, 11, 23);
    let nothing = Facts::unknown(engine.rulebook());
    let common = engine.inputs(&Query { facts: &nothing, on: day, known: day, guidance: true });
    let program = program(engine, scope).given(&common);
    let about_a_system = |input: &usize| engine.rulebook().fact_of(AtomId::at(*input)).is_some();
    let columns: Vec<usize> = program.support().iter().copied().filter(about_a_system).collect();
    (ColumnProgram::new(&program, &columns), columns)
}

/// Three-valued, from columns in memory to columns in memory.
#[divan::bench(args = SCOPES)]
fn from_columns(bencher: Bencher<'_, '_>, scope: Scope) {
    let engine = engine();
    let (program, columns) = column_program(&engine, scope);
    let some = random_inputs(&engine, 4096);
    let mut table = Table::unknown(columns.len(), SYSTEMS);
    for row in 0..SYSTEMS {
        for (column, input) in columns.iter().enumerate() {
            table.set(column, row, some[row % some.len()][*input]);
        }
    }
    let mut outputs = Table::default();
    let bytes = (program.bytes_per_system() * SYSTEMS as f64) as usize;
    bencher.counter(ItemsCount::new(SYSTEMS)).counter(BytesCount::new(bytes)).bench_local(|| {
        program.evaluate(&table, &mut outputs);
        divan::black_box(&outputs);
    });
}

/// The same for so few systems that their planes stay in the cache: the work
/// on them without the way through memory.
#[divan::bench(args = SCOPES)]
fn from_cached_columns(bencher: Bencher<'_, '_>, scope: Scope) {
    let engine = engine();
    let (program, columns) = column_program(&engine, scope);
    let some = random_inputs(&engine, 2048);
    let mut table = Table::unknown(columns.len(), some.len());
    for (row, truths) in some.iter().enumerate() {
        for (column, input) in columns.iter().enumerate() {
            table.set(column, row, truths[*input]);
        }
    }
    let mut outputs = Table::default();
    bencher.counter(ItemsCount::new(some.len())).bench_local(|| {
        program.evaluate(&table, &mut outputs);
        divan::black_box(&outputs);
    });
}

/// The physical limit for the former: copying as many bytes as its planes have,
/// half read and half written.
#[divan::bench(args = SCOPES)]
fn memory_bandwidth(bencher: Bencher<'_, '_>, scope: Scope) {
    let (program, _) = column_program(&engine(), scope);
    let bytes = (program.bytes_per_system() * SYSTEMS as f64) as usize;
    let from = vec![1u64; bytes / 16];
    let mut to = vec![0u64; bytes / 16];
    bencher.counter(ItemsCount::new(SYSTEMS)).counter(BytesCount::new(bytes)).bench_local(|| {
        to.copy_from_slice(divan::black_box(&from));
        divan::black_box(&mut to);
    });
}
