//! Turning values into words: dates, statuses, facts, faults.

use anstyle::{AnsiColor, Style};
use counsel::assessment::{AlternativeResult, ClassResult, StatusWord};
use counsel::citation;
use counsel::description::{Conflict, Fault, FaultKind};
use counsel::tree::{Breach, Place};
use counsel::words::Words;
use jiff::civil::Date;
use nomos::facts::{AnswerType, Facts, State, Value};
use nomos::{FactKind, Misfit, Rulebook};

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const RED: Style = AnsiColor::Red.on_default().bold();
pub(crate) const CYAN: Style = AnsiColor::Cyan.on_default();

/// Text in a style; the stream drops the style where there is no terminal.
pub(crate) fn styled(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

/// Width of the text column: the terminal's, within what reads well.
pub(crate) fn width() -> usize {
    terminal_size::terminal_size().map_or(80, |(width, _)| usize::from(width.0).clamp(40, 96))
}

/// Stands for a space at which no line may end, while lines are made. No text
/// holds it: it belongs to nobody's script.
const GLUE: char = '\u{e000}';

/// The text with the spaces glued at which a line would end badly: before a
/// number ("Article 6"), after a number of a word to come ("2 December"), and
/// before the dot that divides a list.
fn glued(text: &str) -> String {
    let number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let lonely = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    let mut out = String::with_capacity(text.len());
    let mut before = "";
    for (nth, word) in text.split(' ').enumerate() {
        let glue = !before.is_empty() && (number(word) || lonely(before) || word == "·");
        if nth > 0 {
            out.push(if glue && before != "·" { GLUE } else { ' ' });
        }
        out.push_str(word);
        before = word;
    }
    out
}

/// Paragraph text, wrapped and indented.
pub(crate) fn wrap(text: &str, first: &str, rest: &str) -> String {
    let options = textwrap::Options::new(width())
        .initial_indent(first)
        .subsequent_indent(rest)
        .break_words(false)
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    textwrap::fill(&glued(text), options).replace(GLUE, " ")
}

pub(crate) fn date(words: &Words, date: Date) -> String {
    let month = words.say(&format!("month-{}", date.month()));
    let id = if date.day() == 1 { "date-first" } else { "date" };
    let (day, year) = (date.day().to_string(), date.year().to_string());
    // Values are texts here: a year takes no thousands separator.
    words.say_text(id, &[("day", &day), ("month", &month), ("year", &year)])
}

/// The mark of a status, distinct without colour.
pub(crate) fn mark(status: StatusWord) -> &'static str {
    match status {
        StatusWord::Holds => "●",
        StatusWord::Later => "◐",
        StatusWord::Open => "◌",
        StatusWord::Unsettled => "◇",
        StatusWord::Ended => "○",
        StatusWord::Fails => "⊘",
    }
}

/// The status in words, with its date.
pub(crate) fn status(
    words: &Words,
    status: StatusWord,
    from: Option<Date>,
    until: Option<Date>,
) -> String {
    let with = |id: &str, day: Date| words.say_text(id, &[("date", &date(words, day))]);
    match (status, from, until) {
        (StatusWord::Holds, _, Some(until)) => with("status-holds-until", until),
        (StatusWord::Holds, Some(from), None) => with("status-holds-from", from),
        (StatusWord::Later, Some(from), _) => with("status-later", from),
        (StatusWord::Ended, _, Some(until)) => with("status-ended", until),
        (StatusWord::Open | StatusWord::Unsettled, Some(from), _) => {
            let word = words.say(&format!("status-{}", status.word()));
            format!("{word}, {}", with("status-later", from))
        }
        _ => words.say(&format!("status-{}", status.word())),
    }
}

/// What a reading of an open question gives: the status, or that another open
/// question decides too.
pub(crate) fn under(words: &Words, alternative: &AlternativeResult, from: Option<Date>) -> String {
    let from = alternative.from.or(from);
    match (alternative.status, from) {
        (StatusWord::Unsettled, Some(from)) => {
            words.say_text("status-hangs-from", &[("date", &date(words, from))])
        }
        (StatusWord::Unsettled, None) => words.say("status-hangs"),
        (other, from) => status(words, other, from, None),
    }
}

/// The status of a class; where its duties come later, from when.
pub(crate) fn class_status(words: &Words, class: &ClassResult) -> String {
    let stands = status(words, class.status, class.from, class.until);
    let Some(spared) = &class.spared else { return stands };
    match spared.until {
        Some(until) => {
            let values = [("status", stands.as_str()), ("date", &date(words, until))];
            words.say_text("status-spared-until", &values)
        }
        None => words.say_text("status-spared", &[("status", &stands)]),
    }
}

/// An example of yes and one of no; of other facts, one that is right and one
/// that is not.
pub(crate) fn examples(words: &Words, fact: &str, kind: &FactKind) -> Vec<String> {
    let yes_no = *kind == FactKind::YesNo;
    let lines = [
        ("yes", if yes_no { "example-yes" } else { "example-right" }),
        ("no", if yes_no { "example-no" } else { "example-wrong" }),
    ];
    let example = |(attribute, id): (&str, &str)| {
        let example = words.of_fact(fact, attribute)?;
        Some(words.say_text(id, &[("text", &example)]))
    };
    lines.into_iter().filter_map(example).collect()
}

/// What is told of something, after its name, with the colon of the language.
pub(crate) fn labelled(words: &Words, label: &str, text: &str) -> String {
    words.say_text("labelled", &[("label", label), ("text", text)])
}

/// What begins a line, with a capital: a reference to "article 6" in a language
/// that writes it small.
pub(crate) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}

/// A fact and its answer as one phrase: "It profiles people".
pub(crate) fn fact(words: &Words, rulebook: &Rulebook, facts: &Facts, id: &str) -> String {
    let label = words.of_fact(id, "label").unwrap_or_else(|| id.to_owned());
    let Some(fact) = rulebook.fact(id) else {
        return label;
    };
    let state = facts.get(fact);
    let Some(entry) = rulebook.facts.get(fact.index()) else {
        return label;
    };
    let phrase = match (&entry.kind, state.value()) {
        (FactKind::YesNo, Some(Value::Yes(true))) => label,
        (FactKind::YesNo, Some(Value::Yes(false))) => {
            words.of_fact(id, "label-no").unwrap_or(label)
        }
        _ => answered(words, &label, &value(words, rulebook, facts, id)),
    };
    match state {
        State::Assumed(_) => format!("{phrase} {}", words.say("assumed")),
        _ => phrase,
    }
}

/// A label and its answer. An answer that has a colon of its own takes none before it.
pub(crate) fn answered(words: &Words, label: &str, value: &str) -> String {
    let id = if value.contains(": ") { "fact-value-with-colon" } else { "fact-value" };
    words.say_text(id, &[("label", label), ("value", value)])
}

fn value(words: &Words, rulebook: &Rulebook, facts: &Facts, id: &str) -> String {
    let unknown = || words.say("value-unknown");
    let Some(fact) = rulebook.fact(id) else {
        return unknown();
    };
    let Some(entry) = rulebook.facts.get(fact.index()) else {
        return unknown();
    };
    let options = match &entry.kind {
        FactKind::OneOf(options) | FactKind::SomeOf(options) => options.as_slice(),
        _ => &[],
    };
    let option =
        |nth: &usize| options.get(*nth).map(|option| words.option(id, option)).unwrap_or_default();
    match facts.get(fact) {
        State::Unknown => unknown(),
        State::NotApplicable => words.say("value-not-applicable"),
        State::Known(value) | State::Assumed(value) => match value {
            Value::Yes(yes) => yes.to_string(),
            Value::One(nth) => option(nth),
            Value::Some(chosen) if chosen.is_empty() => words.say("value-none"),
            Value::Some(chosen) => {
                chosen.iter().map(option).collect::<Vec<_>>().join(&words.say("joined"))
            }
            Value::Number(number) => {
                let unit = match &entry.kind {
                    FactKind::Number(unit) => unit.as_str(),
                    _ => "",
                };
                format!("{} {unit}", plain_number(*number))
            }
            Value::Date(day) => date(words, *day),
        },
    }
}

/// A number as people write it: 3e25, 0.02.
pub(crate) fn plain_number(number: f64) -> String {
    if number != 0.0 && !(1e-3..1e6).contains(&number.abs()) {
        format!("{number:e}")
    } else {
        number.to_string()
    }
}

/// Why the system would not read or write, in the words of the language where
/// it is one of the common reasons.
pub(crate) fn reason(words: &Words, error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => words.say("reason-not-found"),
        ErrorKind::PermissionDenied => words.say("reason-not-allowed"),
        ErrorKind::IsADirectory => words.say("reason-folder"),
        ErrorKind::NotADirectory => words.say("reason-no-folder"),
        ErrorKind::StorageFull => words.say("reason-full"),
        ErrorKind::ReadOnlyFilesystem => words.say("reason-read-only"),
        _ => error.to_string(),
    }
}

/// `error: ...` with its `help: ...`, from messages of `ui.ftl`.
pub(crate) fn error(words: &Words, id: &str, values: &[(&str, &str)]) -> String {
    let message = words.say_text(id, values);
    let help = words.attribute(id, "help", values);
    compose(words, "", &message, help.as_deref())
}

/// The same with a place in a file, where there is one.
pub(crate) fn error_at(
    words: &Words,
    place: Option<(String, Place)>,
    id: &str,
    values: &[(&str, &str)],
) -> String {
    let place = place.map(|(path, place)| format!("{path}:{}:{}: ", place.line, place.column));
    let help = words.attribute(id, "help", values);
    compose(words, &place.unwrap_or_default(), &words.say_text(id, values), help.as_deref())
}

/// The same, where the remedy is the closest known name, if there is one.
pub(crate) fn error_with_hint(
    words: &Words,
    id: &str,
    values: &[(&str, &str)],
    closest: Option<&str>,
) -> String {
    let help = match closest {
        Some(word) => Some(words.say_text("did-you-mean", &[("word", word)])),
        None => words.attribute(id, "help-search", values),
    };
    compose(words, "", &words.say_text(id, values), help.as_deref())
}

/// The same from texts that are ready.
pub(crate) fn composed(words: &Words, message: &str, help: &str) -> String {
    compose(words, "", message, Some(help))
}

fn compose(words: &Words, place: &str, message: &str, help: Option<&str>) -> String {
    // What a file says must not command the terminal.
    let message = counsel::description::printable(message);
    let mut text = format!("{}: {place}{message}", styled(RED, &words.say("error")));
    if let Some(help) = help {
        let help = counsel::description::printable(help);
        text.push_str(&format!("\n  {}: {help}", styled(CYAN, &words.say("help"))));
    }
    text
}

/// A fault in a file, with its place and remedy.
pub(crate) fn fault(words: &Words, path: &str, fault: &Fault) -> String {
    let place = format!("{path}:{}:{}: ", fault.place.line, fault.place.column);
    let (message, help) = fault_words(words, &fault.kind);
    compose(words, &place, &message, help.as_deref())
}

/// Answers that cannot all be right: why not, and each with its line and its
/// place in the law.
pub(crate) fn conflict(
    words: &Words,
    rulebook: &Rulebook,
    path: &str,
    (place, conflict): (Place, &Conflict),
) -> String {
    let place = format!("{path}:{}:{}: ", place.line, place.column);
    let why = words.contradiction(&conflict.id);
    let message = words.say_text("fault-conflict", &[("why", &why)]);
    let mut lines = vec![message];
    for (fact, place) in &conflict.facts {
        let answer = answer_cited(words, rulebook, &conflict.answers, fact);
        let line = place.line.to_string();
        let values = [("line", line.as_str()), ("fact", fact), ("answer", &answer)];
        let line = words.say_text("conflict-answer", &values);
        lines.push(wrap(&line, "  – ", "    "));
    }
    let help = words.attribute("fault-conflict", "help", &[]);
    compose(words, &place, &lines.join("\n"), help.as_deref())
}

/// An answer with the place in the law that asks for it.
pub(crate) fn answer_cited(words: &Words, rulebook: &Rulebook, facts: &Facts, id: &str) -> String {
    let phrase = fact(words, rulebook, facts, id);
    let entry = rulebook.fact(id).and_then(|fact| rulebook.facts.get(fact.index()));
    let cites = entry.map_or(&[][..], |entry| &entry.cites);
    let cites = cites.iter().map(|cite| citation::in_words(words, rulebook, &cite.to_string()));
    [vec![phrase], cites.collect()].concat().join(" · ")
}

fn fault_words(words: &Words, kind: &FaultKind) -> (String, Option<String>) {
    let said = |id: &str, values: &[(&str, &str)]| {
        (words.say_text(id, values), words.attribute(id, "help", values))
    };
    let meant = |id: &str, name: &str, value: &str, closest: &Option<String>| {
        let message = words.say_text(id, &[(name, value)]);
        let help = match closest {
            Some(word) => Some(words.say_text("did-you-mean", &[("word", word)])),
            None => words.attribute(id, "help-search", &[(name, value)]),
        };
        (message, help)
    };
    match kind {
        FaultKind::Malformed(breach) => match breach {
            Breach::Syntax(message) => said("fault-malformed", &[("message", message)]),
            Breach::ValueForm => said("fault-value-form", &[]),
            Breach::Unclosed => said("fault-unclosed", &[]),
            Breach::NoValue => said("fault-no-value", &[]),
            Breach::NumberRange => said("fault-number-range", &[]),
            Breach::TimeOfDay => said("fault-time-of-day", &[]),
            Breach::SecondDocument => said("fault-second-document", &[]),
            Breach::KeyNotText => said("fault-key-not-text", &[]),
            Breach::KeyTwice(key) => said("fault-key-twice", &[("key", key)]),
            Breach::YamlForm => said("fault-yaml-form", &[]),
        },
        FaultKind::Empty => said("fault-empty", &[]),
        FaultKind::NotATable => said("fault-not-a-table", &[]),
        FaultKind::UnknownKey(key, closest) => meant("fault-unknown-key", "key", key, closest),
        FaultKind::NoName => said("fault-no-name", &[]),
        FaultKind::NameTwice(name) => said("fault-name-twice", &[("name", name)]),
        FaultKind::NoSystems => said("fault-no-systems", &[]),
        FaultKind::NotText(key) => said("fault-not-text", &[("key", key)]),
        FaultKind::UnknownFact(fact, closest) => meant("fault-unknown-fact", "fact", fact, closest),
        FaultKind::Misfit(fact, misfit) => misfit_words(words, fact, misfit),
        FaultKind::Contradiction(fact) => said("fault-contradiction", &[("fact", fact)]),
        FaultKind::Conflict(conflict) => {
            let why = words.contradiction(&conflict.id);
            said("fault-conflict", &[("why", &why)])
        }
        FaultKind::NotADay(key) => said("fault-not-a-day", &[("key", key)]),
        FaultKind::UnknownStatus(text) => said("fault-unknown-status", &[("text", text)]),
        FaultKind::UnknownConclusion(id, closest) => {
            meant("fault-unknown-conclusion", "id", id, closest)
        }
    }
}

/// Why a value does not fit a fact, and the remedy.
pub(crate) fn misfit_words(words: &Words, fact: &str, misfit: &Misfit) -> (String, Option<String>) {
    let mut values = vec![("fact", fact)];
    let id = match misfit {
        Misfit::Type(expected) => match expected {
            AnswerType::YesNo => "fault-misfit-yes-no",
            AnswerType::OneOption => "fault-misfit-one",
            AnswerType::Options => "fault-misfit-some",
            AnswerType::Number => "fault-misfit-number",
            AnswerType::Day => "fault-misfit-date",
        },
        Misfit::Option(option, closest) => {
            values.push(("option", option));
            let message = words.say_text("fault-misfit-option", &values);
            let help = match closest {
                Some(word) => Some(words.say_text("did-you-mean", &[("word", word)])),
                None => words.attribute("fault-misfit-option", "help-search", &values),
            };
            return (message, help);
        }
        Misfit::Unit(unit) => {
            values.push(("unit", unit));
            "fault-misfit-unit"
        }
        Misfit::Several => "fault-misfit-several",
    };
    (words.say_text(id, &values), words.attribute(id, "help", &values))
}
