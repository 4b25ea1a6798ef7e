//! What is wrong with the arguments, in the language asked for.

use crate::failure::aside;
use crate::text;
use crate::{DONE, USAGE};
use clap::error::{ContextKind, ContextValue, Error, ErrorKind};
use counsel::words::Words;

/// Prints help, the version or what is wrong, and gives the exit code.
pub(crate) fn report(words: &Words, error: &Error) -> u8 {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // A reader that has gone away is no failure.
            let _ = error.print();
            DONE
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = error.print();
            USAGE
        }
        _ => {
            aside(&told(words, error));
            USAGE
        }
    }
}

/// One line that says what is wrong, and one with the remedy.
fn told(words: &Words, error: &Error) -> String {
    let context = Context(error);
    let value = context.said(ContextKind::InvalidValue);
    let arg = named(context.said(ContextKind::InvalidArg));
    let prior = named(context.said(ContextKind::PriorArg));
    let command = context.said(ContextKind::InvalidSubcommand);
    let values = [
        ("arg", arg.as_str()),
        ("value", value.as_str()),
        ("prior", prior.as_str()),
        ("command", command.as_str()),
    ];
    let id = match error.kind() {
        ErrorKind::InvalidSubcommand => "usage-command",
        ErrorKind::MissingSubcommand => "usage-command-missing",
        ErrorKind::UnknownArgument => "usage-argument",
        ErrorKind::MissingRequiredArgument => "usage-argument-missing",
        ErrorKind::ArgumentConflict if prior == arg || prior.is_empty() => "usage-argument-twice",
        ErrorKind::ArgumentConflict => "usage-conflict",
        ErrorKind::InvalidValue if value.is_empty() => "usage-value-missing",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "usage-value",
        ErrorKind::NoEquals | ErrorKind::TooFewValues => "usage-value-missing",
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => "usage-value-too-many",
        ErrorKind::InvalidUtf8 => "usage-not-utf8",
        _ => "usage-other",
    };
    text::composed(words, &words.say_text(id, &values), &context.remedy(words))
}

/// An argument as help names it, also one that is not always required.
fn named(arg: String) -> String {
    match arg.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((name, _)) => format!("<{name}>"),
        None => arg,
    }
}

/// What clap knows of an error.
struct Context<'a>(&'a Error);

impl Context<'_> {
    /// What clap says of one thing, several of them with commas between.
    fn said(&self, kind: ContextKind) -> String {
        match self.0.get(kind) {
            Some(ContextValue::String(text)) => text.clone(),
            Some(ContextValue::Strings(texts)) => texts.join(", "),
            Some(ContextValue::StyledStr(text)) => text.to_string(),
            _ => String::new(),
        }
    }

    /// What was probably meant, what is possible, or else where it is told.
    fn remedy(&self, words: &Words) -> String {
        let closest = [
            ContextKind::SuggestedSubcommand,
            ContextKind::SuggestedArg,
            ContextKind::SuggestedValue,
        ];
        let closest = closest.into_iter().map(|kind| self.said(kind)).find(|text| !text.is_empty());
        if let Some(word) = closest {
            return words.say_text("did-you-mean", &[("word", &word)]);
        }
        let known = self.said(ContextKind::ValidValue);
        if !known.is_empty() {
            return words.say_text("usage-known", &[("known", &known)]);
        }
        // Of "Usage: eunomia assess [OPTIONS] ...", the command alone.
        let usage = self.said(ContextKind::Usage);
        let command = usage.split_whitespace().skip_while(|word| *word != "eunomia");
        let command = command.take_while(|word| word.starts_with(char::is_alphanumeric));
        let mut command = command.collect::<Vec<_>>().join(" ");
        if command.is_empty() {
            command.push_str("eunomia");
        }
        words.say_text("usage-help", &[("command", &command)])
    }
}
