//! The tasks of this repository: `cargo xtask test`, `check`, `bench`, `fuzz`,
//! `provisions`, `prove`, `mutate-rulebook`, `kleene`.

#![expect(clippy::print_stdout, reason = "a task reports on standard output")]

mod kleene;
mod mutate;
mod prove;
mod provisions;
mod rulebook;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

const USAGE: &str = "\
cargo xtask test           every test, the rulebook's examples included; prints the counts
cargo xtask check          formatting and lints, warnings denied
cargo xtask bench          the program as a whole: one file, and a table of a million rows
cargo xtask fuzz [SECONDS] [TARGET]
                           fuzz the rulebook parser, the description reader and the table reader,
                           30 s each unless said otherwise, or only one of them
cargo xtask provisions LAW write the list of provisions of the AI Act from the official files
cargo xtask prove          what `eunomia rulebook check` proves, how much of it, and in what time
cargo xtask kleene         where three-valued and exact answers part on random fact sets
cargo xtask mutate-rulebook [--list] [--sample N]
                           change one thing of the rulebook at a time, and see whether an
                           example notices; --list names every mutant, --sample takes N of them
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let done = match args.as_slice() {
        ["test"] => test(),
        ["check"] => check(),
        ["bench"] => bench().is_some(),
        ["fuzz"] => fuzz("30", &FUZZED),
        ["fuzz", seconds] => fuzz(seconds, &FUZZED),
        ["fuzz", seconds, target] if FUZZED.contains(target) => fuzz(seconds, &[target]),
        ["provisions", law] => match provisions::write(Path::new(law), &root()) {
            Ok(()) => true,
            Err(fault) => {
                println!("{fault}");
                false
            }
        },
        ["prove"] => prove::run().unwrap_or(false),
        ["kleene"] => kleene::run().is_some(),
        ["mutate-rulebook", options @ ..] => mutate::run(options).unwrap_or_else(|| {
            print!("{USAGE}");
            false
        }),
        _ => {
            print!("{USAGE}");
            false
        }
    };
    if done { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_owned()
}

fn cargo(args: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
    command.args(args).current_dir(root());
    command
}

fn run(args: &[&str]) -> bool {
    println!("$ cargo {}", args.join(" "));
    cargo(args).status().is_ok_and(|status| status.success())
}

/// All tests of the workspace and the checks of the rulebook. Every step runs
/// even if one before it failed.
fn test() -> bool {
    let (mut passed, mut failed) = (0, 0);
    println!("$ cargo test --workspace --no-fail-fast -- --show-output");
    let tests = cargo(&["test", "--workspace", "--no-fail-fast", "--", "--show-output"])
        .stderr(Stdio::inherit())
        .output()
        .map(|output| {
            (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
        });
    let mut clean = match tests {
        Ok((success, text)) => {
            for line in text.lines() {
                // What tests have counted: fact sets, answer keys, examples.
                if let Some(count) = line.strip_prefix("count: ") {
                    println!("  {count}");
                }
                if let Some((ok, bad)) = counts(line) {
                    passed += ok;
                    failed += bad;
                }
            }
            if !success {
                println!("{text}");
            }
            success
        }
        Err(_) => false,
    };
    for args in [
        ["run", "--quiet", "--", "--lang", "en", "rulebook", "check"].as_slice(),
        &["run", "--quiet", "--", "--lang", "en", "rulebook", "fmt", "--check", "rulebook"],
    ] {
        if run(args) {
            passed += 1;
        } else {
            failed += 1;
            clean = false;
        }
    }
    if !clean && failed == 0 {
        failed = 1;
    }
    println!("{passed} passed, {failed} failed");
    clean
}

/// Passed and failed tests of a line such as `test result: ok. 3 passed; 0 failed; ...`.
fn counts(line: &str) -> Option<(u32, u32)> {
    let rest = line.strip_prefix("test result: ")?.split_once(". ")?.1;
    let number = |word: &str| {
        let part = rest.split("; ").find(|part| part.ends_with(word))?;
        part.split(' ').next()?.parse().ok()
    };
    Some((number("passed")?, number("failed")?))
}

fn check() -> bool {
    let formatted = run(&["fmt", "--all", "--check"]);
    let linted = run(&["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]);
    formatted && linted
}

/// Rows of the table that `bench` makes.
const ROWS: u32 = 1_000_000;

/// Times the release binary: wall time of the fastest, median and slowest of
/// nine runs, and the peak memory of the last where the system tells it.
fn bench() -> Option<()> {
    if !run(&["build", "--release"]) {
        return None;
    }
    let folder = root().join("target/bench");
    std::fs::create_dir_all(&folder).ok()?;
    let table = folder.join("table.csv");
    std::fs::write(&table, random_table(ROWS)).ok()?;
    let days = ["--on", "2026-11-23", "--known", "2026-11-23"];
    let out = folder.join("classes.csv");
    let paths = [table.to_str()?.to_owned(), out.to_str()?.to_owned()];
    let mapping = "xtask/bench.toml";
    let one_file = ["assess", "examples/cv-ranking.toml"];
    let whole_table = ["assess", "--table", &paths[0], "--map", mapping, "--out", &paths[1]];
    time("assess FILE", &[one_file.as_slice(), &days].concat(), 9)?;
    time("assess --table, 1,000,000 rows", &[whole_table.as_slice(), &days].concat(), 3)
}

fn time(what: &str, args: &[&str], runs: usize) -> Option<()> {
    let mut walls = Vec::new();
    for _ in 0..runs {
        let start = std::time::Instant::now();
        let binary = root().join("target/release/eunomia");
        let mut command = Command::new(binary);
        command.args(args).current_dir(root()).stdout(Stdio::null()).stderr(Stdio::null());
        command.status().ok().filter(std::process::ExitStatus::success)?;
        walls.push(start.elapsed());
    }
    walls.sort();
    let (first, middle, last) = (walls.first()?, walls.get(runs / 2)?, walls.last()?);
    println!("{what}: fastest {first:.1?}, median {middle:.1?}, slowest {last:.1?} of {runs} runs");
    Some(())
}

/// A table with random answers, some of them missing; the same in every run.
fn random_table(rows: u32) -> String {
    let mut state = 1_u64;
    let mut choose = |options: &[&'static str]| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let nth = (state >> 33) as usize % options.len();
        options.get(nth).copied().unwrap_or("")
    };
    let mut text = String::from("Name,Use,Profiles,Chat,Generates,Placed,Fraud\n");
    for row in 0..rows {
        let cells = [
            choose(&[
                "recruitment",
                "creditworthiness",
                "exam-monitoring",
                "work-decisions",
                "learning-outcomes",
                "",
            ]),
            choose(&["yes", "no", "yes", "no", ""]),
            choose(&["yes", "no"]),
            choose(&["", "text", "image"]),
            choose(&["2026-01-05", "2026-09-01", "2027-03-01", ""]),
            choose(&["yes", "no"]),
        ];
        text.push_str(&format!("System {row},{}\n", cells.join(",")));
    }
    text
}

/// What is fuzzed.
const FUZZED: [&str; 3] = ["rulebook", "description", "table"];

/// Coverage-guided fuzzing with libFuzzer on the stable compiler: the
/// instrumentation is switched on by hand, for the targets alone.
fn fuzz(seconds: &str, targets: &[&str]) -> bool {
    let Ok(seconds) = seconds.parse::<u32>() else {
        print!("{USAGE}");
        return false;
    };
    let host = Command::new("rustc").args(["--print", "host-tuple"]).output();
    let host = host.map(|out| String::from_utf8_lossy(&out.stdout).trim().to_owned());
    let host = host.unwrap_or_default();
    let flags = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
                 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
                 -Cllvm-args=-sanitizer-coverage-pc-table -Ccodegen-units=1 -Cdebug-assertions=on";
    targets.iter().all(|target| {
        let corpus = root().join("fuzz/corpus").join(target);
        if std::fs::create_dir_all(&corpus).is_err() || !seed(target, &corpus) {
            println!("cannot write the corpus: {}", corpus.display());
            return false;
        }
        println!("fuzzing `{target}` for {seconds} s");
        cargo(&[
            "run",
            "--release",
            "--target",
            &host,
            "--manifest-path",
            "fuzz/Cargo.toml",
            "--bin",
            target,
            "--",
        ])
        .arg(&corpus)
        .arg(format!("-max_total_time={seconds}"))
        .args([
            "-max_len=4096",
            "-timeout=10",
            "-rss_limit_mb=2048",
            "-print_final_stats=1",
            "-verbosity=0",
        ])
        .env("RUSTFLAGS", flags)
        .status()
        .is_ok_and(|status| status.success())
    })
}

/// Starts a corpus from the files of this repository.
fn seed(target: &str, corpus: &Path) -> bool {
    let folders: &[&str] = match target {
        "table" => &["fuzz/seeds/table"],
        "rulebook" => &["rulebook/ai-act", "rulebook/ai-act/facts", "crates/nomos/tests/faults"],
        _ => &["examples"],
    };
    folders.iter().all(|folder| {
        let Ok(entries) = std::fs::read_dir(root().join(folder)) else { return true };
        entries
            .flatten()
            .filter(|entry| entry.path().is_file())
            .all(|entry| std::fs::copy(entry.path(), corpus.join(entry.file_name())).is_ok())
    })
}
