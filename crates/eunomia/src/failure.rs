//! How a command can end.

use crate::text;
use counsel::words::Words;

/// How a command ended that ran to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// As asked.
    Done,
    /// The caller asked to fail on what came out.
    Found,
    /// Part of the input was wrong; the rest was answered.
    Refused,
}

/// Why a command could not run to its end. The text is ready to print.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Wrong usage or input.
    Usage(String),
    /// A fault of the program.
    Internal(String),
    /// Whoever read the output has closed it.
    ReaderGone,
}

/// Says something beside the output, on standard error. If nobody can read it,
/// that changes nothing: the exit code says it, too.
pub(crate) fn aside(text: &str) {
    use std::io::Write;
    let _ = writeln!(anstream::stderr(), "{text}");
}

impl Failure {
    /// Wrong usage or input, from a message of `ui.ftl` and its remedy.
    pub(crate) fn usage(words: &Words, id: &str, values: &[(&str, &str)]) -> Self {
        Self::Usage(text::error(words, id, values))
    }

    /// An output that cannot be written.
    pub(crate) fn write(words: &Words, error: &std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Self::ReaderGone;
        }
        Self::usage(words, "error-write", &[("reason", &text::reason(words, error))])
    }

    pub(crate) fn internal(words: &Words, reason: &str) -> Self {
        Self::Internal(text::error(words, "error-internal", &[("reason", reason)]))
    }
}
