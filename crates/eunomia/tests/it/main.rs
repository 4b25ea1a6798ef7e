//! The program as its users meet it: arguments and files in, pages and exit
//! codes out.
//!
//! Golden files are in `tests/golden`; `UPDATE_EXPECT=1` rewrites them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
#![expect(clippy::indexing_slicing, reason = "a test that cannot go on has failed")]
#![expect(clippy::panic, reason = "the message says more than an assertion would")]
#![expect(clippy::print_stdout, reason = "a test that leaves something out says so")]

mod bad_input;
mod change;
mod check;
mod duties;
mod exit_codes;
mod guidance;
mod law;
mod organisation;
mod output;
mod readings;
mod supply;
mod table;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// No test may depend on the day on which it runs.
const DATES: [&str; 4] = ["--on", "2026-11-23", "--known", "2026-11-23"];

/// How a run ended.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

impl Ran {
    /// Ended as asked, with nothing to complain of.
    fn done(self) -> String {
        assert_eq!((self.code, self.err.as_str()), (0, ""), "{}", self.out);
        self.out
    }

    /// Refused: a message with a remedy, exit code 2, and nothing on standard
    /// output that could be taken for an answer.
    #[track_caller]
    fn refused(&self, parts: &[&str]) {
        let err = &self.err;
        for part in parts {
            assert!(err.contains(part), "`{part}` is not said in:\n{err}");
        }
        assert_eq!(self.code, 2, "{err}");
        assert_eq!(self.out, "", "something was answered all the same");
        assert!(err.contains("help: "), "no remedy in:\n{err}");
    }
}

/// The program in an environment of its own.
fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_eunomia"));
    command
        .env_clear()
        .env("HOME", env!("CARGO_TARGET_TMPDIR"))
        .env("LANG", "C")
        .env("LC_ALL", "C")
        .stdin(Stdio::null())
        .current_dir(root());
    command
}

fn run(command: &mut Command) -> Ran {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}

/// Runs the program in the folder of the workspace.
fn eunomia(args: &[&str]) -> Ran {
    run(program().args(args))
}

/// Runs the program about 23 November 2026.
fn today(args: &[&str]) -> Ran {
    run(program().args(args).args(DATES))
}

/// The folder of the workspace.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// A folder for the files of one test, empty.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        if path.exists() {
            std::fs::remove_dir_all(&path).unwrap();
        }
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn write(&self, name: &str, contents: impl AsRef<[u8]>) -> &Self {
        std::fs::write(self.path(name), contents).unwrap();
        self
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    /// Runs the program in this folder, about 23 November 2026.
    fn today(&self, args: &[&str]) -> Ran {
        run(program().current_dir(&self.0).args(args).args(DATES))
    }
}
