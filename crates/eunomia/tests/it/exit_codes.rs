//! 0 done, 1 something the caller asked to fail on, 2 wrong usage or input.

use crate::{DATES, Folder, Ran, eunomia, program, run, today};
use std::process::Stdio;

const CV: &str = "examples/cv-ranking.toml";

#[test]
fn zero_when_all_went_as_asked() {
    for args in [
        ["assess", CV].as_slice(),
        &["assess", "examples"],
        &["assess", CV, "--format", "json"],
        &["explain", CV, "art-6.3"],
    ] {
        assert_eq!(today(args).code, 0, "{args:?}");
    }
    for args in
        [["facts"].as_slice(), &["new"], &["rulebook", "check"], &["--help"], &["--version"]]
    {
        let ran = eunomia(args);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}");
    }
}

#[test]
fn one_when_a_class_came_out_on_which_to_fail() {
    // A class that binds later is found already now.
    assert_eq!(today(&["assess", CV, "--fail-on", "high-risk"]).code, 1);
    assert_eq!(today(&["assess", CV, "--fail-on", "prohibited"]).code, 0);
    assert_eq!(today(&["assess", CV, "--fail-on", "prohibited,high-risk"]).code, 1);
    assert_eq!(today(&["assess", CV, "--fail-on", "prohibited", "--fail-on", "high-risk"]).code, 1);
    assert_eq!(today(&["assess", "examples", "--fail-on", "prohibited"]).code, 1);
    for format in ["json", "markdown"] {
        let ran = today(&["assess", CV, "--format", format, "--fail-on", "high-risk"]);
        assert_eq!(ran.code, 1, "{format}");
        assert!(ran.out.contains("CV ranking"), "the answer is told all the same");
    }
}

#[test]
fn the_nudifier_fails_before_and_after_its_day() {
    for on in ["2026-12-01", "2026-12-03"] {
        let args = ["assess", "examples/nudifier-app.toml", "--fail-on", "prohibited", "--on", on];
        assert_eq!(run(program().args(args).args(["--known", on])).code, 1, "{on}");
    }
    // The text of 2024 did not prohibit it.
    let args = ["assess", "examples/nudifier-app.toml", "--fail-on", "prohibited"];
    let dates = ["--on", "2026-12-03", "--known", "2026-07-26"];
    assert_eq!(run(program().args(args).args(dates)).code, 0);
}

/// "Open" is not "applies".
#[test]
fn an_open_class_is_not_found() {
    let folder = Folder::new("exit-open");
    folder.write("x.toml", "name = \"x\"\n");
    let ran = folder.today(&["assess", "x.toml", "--fail-on", "prohibited,high-risk"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
}

#[test]
fn one_when_a_description_states_otherwise() {
    let folder = Folder::new("exit-stated");
    let text = "name = \"x\"\n[facts]\n\n[[expect]]\non = 2026-11-23\nclasses = { prohibited = \"holds\" }\n";
    folder.write("x.toml", text);
    let ran = folder.today(&["assess", "x.toml"]);
    assert_eq!(ran.code, 1);
    assert!(ran.out.contains("prohibited"), "{}", ran.out);
}

#[test]
fn two_when_the_input_is_wrong_whatever_was_found() {
    let folder = Folder::new("exit-two");
    folder.write("a.toml", std::fs::read(crate::root().join(CV)).unwrap());
    folder.write("b.toml", "nonsense");
    let ran = folder.today(&["assess", ".", "--fail-on", "high-risk"]);
    assert_eq!(ran.code, 2);
}

/// Runs with a standard output that nobody reads.
fn unread(args: &[&str]) -> Ran {
    let mut command = program();
    let spawned = command.args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut child = spawned.unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    Ran { code: output.status.code().unwrap_or(-1), out: String::new(), err }
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    let [on, on_day, known, known_day] = DATES;
    for args in [
        ["facts"].as_slice(),
        &["new"],
        &["rulebook", "check"],
        &["rulebook", "show", "art-6.3"],
        &["assess", "examples", on, on_day, known, known_day],
        &["assess", "examples", "--format", "json", on, on_day, known, known_day],
        &["assess", "examples", "--format", "markdown", on, on_day, known, known_day],
        &["explain", CV, "art-6.3", on, on_day, known, known_day],
    ] {
        let ran = unread(args);
        assert_eq!((ran.code, ran.err.as_str()), (0, ""), "{args:?}");
    }
}

/// `eunomia assess ... --fail-on prohibited | head -1` must not pass a gate.
#[test]
fn a_reader_that_goes_away_hides_no_finding() {
    let [on, on_day, known, known_day] = DATES;
    let args = ["assess", CV, "--fail-on", "high-risk", on, on_day, known, known_day];
    assert_eq!(unread(&args).code, 1);
}

#[test]
fn a_reader_of_a_table_may_go_away() {
    let folder = Folder::new("exit-table");
    folder.write("map.toml", "name = \"Name\"\n[facts]\nsubject = [\"system\"]\n");
    let rows: String = (0..20_000).map(|nth| format!("system {nth}\n")).collect();
    folder.write("t.csv", format!("Name\n{rows}"));
    let (table, map) = (folder.path("t.csv"), folder.path("map.toml"));
    let mut args =
        vec!["assess", "--table", table.to_str().unwrap(), "--map", map.to_str().unwrap()];
    args.extend(DATES);
    let ran = unread(&args);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
}

/// Nobody can read what is wrong, and the exit code still says that something is.
#[cfg(target_os = "linux")]
#[test]
fn a_message_that_cannot_be_written_changes_no_exit_code() {
    for args in [["assess", "no-such-file.toml"].as_slice(), &["asses"], &["facts", "--no-such"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let status = program().args(args).stderr(full).stdout(Stdio::null()).status().unwrap();
        assert_eq!(status.code(), Some(2), "{args:?}");
    }
}

/// A disk that is full is an error, and the exit code says so.
#[cfg(target_os = "linux")]
#[test]
fn an_output_that_cannot_be_written_is_an_error() {
    for args in [["facts"].as_slice(), &["new"], &["rulebook", "check"]] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let ran = run(program().args(args).stdout(full));
        assert_eq!(ran.code, 2, "{args:?}");
        assert!(ran.err.starts_with("error: "), "{args:?}: {}", ran.err);
    }
}
