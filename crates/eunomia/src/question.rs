//! The question to answer next, with answers that can be copied.

use crate::text::{self, BOLD, CYAN, DIM, styled};
use counsel::assessment::Assessment;
use counsel::words::Words;
use nomos::rulebook::Fact;
use nomos::{FactKind, Rulebook};
use std::fmt::Write;

/// The question with help, examples and answers; empty if nothing is to be asked.
pub(crate) fn section(words: &Words, rulebook: &Rulebook, assessment: &Assessment) -> String {
    let mut out = String::new();
    let fact = assessment.next_question.as_deref().and_then(|fact| rulebook.fact(fact));
    let Some(fact) = fact.and_then(|fact| rulebook.facts.get(fact.index())) else {
        return out;
    };
    let _ = writeln!(out, "\n{}", styled(BOLD, &words.say("section-question")));
    let question = text::wrap(&words.question(&fact.id), "  ", "  ");
    let _ = writeln!(out, "{}", styled(CYAN, &question));
    if let Some(help) = words.of_fact(&fact.id, "help") {
        let _ = writeln!(out, "{}", text::wrap(&help, "  ", "  "));
    }
    for line in text::examples(words, &fact.id, &fact.kind) {
        let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&line, "  ", "    ")));
    }
    let line = format!("{} {}", words.say("answer-with"), answer_line(words, fact));
    let _ = writeln!(out, "{}", text::wrap(line.trim_end(), "  ", "    "));
    options(&mut out, words, fact);
    out
}

/// The options of a fact with their words. Of a one-of fact each is a whole
/// answer; of a some-of fact it goes into the brackets.
fn options(out: &mut String, words: &Words, fact: &Fact) {
    let (options, one) = match &fact.kind {
        FactKind::OneOf(options) => (options, true),
        FactKind::SomeOf(options) => (options, false),
        FactKind::YesNo | FactKind::Number(_) | FactKind::Date => return,
    };
    if !one {
        let _ = writeln!(out, "{}", text::wrap(&words.say("answer-some"), "  ", "  "));
    }
    for option in options {
        let line =
            if one { format!("{} = \"{option}\"", fact.id) } else { format!("\"{option}\"") };
        let _ = writeln!(out, "    {line}");
        let said = words.option(&fact.id, option);
        let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&said, "      # ", "      # ")));
    }
}

/// An answer to a fact that can be copied as it stands. It must not claim more
/// than the reader knows: of a some-of fact, none of the options. The options
/// of a one-of fact are answers of their own and stand below.
fn answer_line(words: &Words, fact: &Fact) -> String {
    let id = &fact.id;
    match &fact.kind {
        FactKind::YesNo => words.say_text("answer-yes-no", &[("fact", id)]),
        FactKind::OneOf(_) => String::new(),
        FactKind::SomeOf(_) => format!("{id} = []"),
        FactKind::Number(unit) => {
            let unit = unit_of(words, unit).map(|unit| format!("  # {unit}")).unwrap_or_default();
            format!("{id} = {}{unit}", sample(words, &fact.kind))
        }
        FactKind::Date => format!("{id} = {}", sample(words, &fact.kind)),
    }
}

/// A number or a day as it is written. The words know which number is likely
/// in a unit: a share is at most one, operations are many.
pub(crate) fn sample(words: &Words, kind: &FactKind) -> String {
    match kind {
        FactKind::Number(unit) => {
            let own = words.attribute("sample-number", &unit.to_lowercase(), &[]);
            own.unwrap_or_else(|| words.say("sample-number"))
        }
        _ => words.say("sample-day"),
    }
}

/// A unit in words; none where the number says it all.
pub(crate) fn unit_of(words: &Words, unit: &str) -> Option<String> {
    let said = words.attribute("units", &unit.to_lowercase(), &[]);
    Some(said.unwrap_or_else(|| unit.to_owned())).filter(|unit| !unit.is_empty())
}
