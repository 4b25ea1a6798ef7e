//! How a question stands in the terminal: its number, its options under their
//! headings, what is expected, and its help.

use crate::commands::new;
use crate::text::{self, BOLD, DIM, styled};
use counsel::words::Words;
use nomos::rulebook::Fact;
use nomos::{FactId, FactKind, Rulebook};
use std::fmt::Write;

/// The words of questions.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub(super) words: &'a Words,
    pub(super) rulebook: &'a Rulebook,
}

impl Shown<'_> {
    fn fact(&self, fact: FactId) -> Option<&Fact> {
        self.rulebook.facts.get(fact.index())
    }

    /// The heading of a topic.
    pub(super) fn topic(&self, topic: u32) -> String {
        format!("\n{}", styled(DIM, &new::topic(self.words, self.rulebook, topic)))
    }

    /// A question, or several facts that are rarely met in one, with what is
    /// expected.
    pub(super) fn question(&self, facts: &[FactId], number: usize) -> String {
        let question = match facts {
            [fact] => self.fact(*fact).map(|fact| self.words.question(&fact.id)),
            _ => Some(self.words.say("check-which-apply")),
        };
        let number = format!("{number}. ");
        let indent = " ".repeat(number.len());
        let question = text::wrap(&question.unwrap_or_default(), &number, &indent);
        let mut out = format!("\n{}\n", styled(BOLD, &question));
        match facts {
            [fact] => self.options(&mut out, *fact),
            several => {
                for (nth, fact) in several.iter().filter_map(|fact| self.fact(*fact)).enumerate() {
                    let label = self.words.of_fact(&fact.id, "label").unwrap_or_default();
                    option(&mut out, nth, &label);
                }
            }
        }
        out + &self.hint(facts)
    }

    /// The options by their numbers, under headings where they have some.
    fn options(&self, out: &mut String, fact: FactId) {
        let Some(fact) = self.fact(fact) else { return };
        let (FactKind::OneOf(options) | FactKind::SomeOf(options)) = &fact.kind else { return };
        for (nth, name) in options.iter().enumerate() {
            if let Some(heading) = self.words.heading(&fact.id, name) {
                let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&heading, "  ", "  ")));
            }
            option(out, nth, &self.words.option(&fact.id, name));
        }
    }

    /// What is expected as an answer.
    pub(super) fn hint(&self, facts: &[FactId]) -> String {
        let kind = match facts {
            [fact] => self.fact(*fact).map(|fact| &fact.kind),
            _ => None,
        };
        // The example must be one that can be typed.
        let of_several = |count: usize| match count {
            ..3 => self.words.say("check-hint-some-of-two"),
            _ => self.words.say("check-hint-some"),
        };
        let hint = match kind {
            None => of_several(facts.len()),
            Some(FactKind::SomeOf(options)) => of_several(options.len()),
            Some(FactKind::YesNo) => self.words.say("check-hint-yes-no"),
            Some(FactKind::OneOf(_)) => self.words.say("check-hint-one"),
            Some(kind @ FactKind::Number(unit)) => {
                let sample = crate::question::sample(self.words, kind);
                let unit = crate::question::unit_of(self.words, unit).unwrap_or_default();
                self.words.say_text("check-hint-number", &[("sample", &sample), ("unit", &unit)])
            }
            Some(FactKind::Date) => self.words.say("check-hint-date"),
        };
        styled(DIM, &text::wrap(&hint, "  ", "  "))
    }

    /// What the question means, with examples and its place in the law.
    pub(super) fn help(&self, facts: &[FactId]) -> String {
        let mut out = String::new();
        for (nth, fact) in facts.iter().filter_map(|fact| self.fact(*fact)).enumerate() {
            if facts.len() > 1 {
                // Here no question has been read yet.
                option(&mut out, nth, &styled(BOLD, &self.words.question(&fact.id)));
            }
            if let Some(help) = self.words.of_fact(&fact.id, "help") {
                let _ = writeln!(out, "{}", text::wrap(&help, "  ", "  "));
            }
            for line in text::examples(self.words, &fact.id, &fact.kind) {
                let _ = writeln!(out, "{}", text::wrap(&line, "  ", "    "));
            }
            let cites: Vec<String> = fact.cites.iter().map(ToString::to_string).collect();
            let cites = text::capital(&crate::human::cites(self.words, self.rulebook, &cites));
            let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&cites, "  ", "  ")));
        }
        out.trim_end().to_owned()
    }
}

fn option(out: &mut String, nth: usize, said: &str) {
    let _ = writeln!(out, "{}", text::wrap(said, &format!("  {:>2}  ", nth + 1), "      "));
}
