//! The terms of a duty in words: what to do and why, by when, how to show it,
//! what its breach may cost, who supervises.

use counsel::assessment::StatusWord;
use counsel::citation;
use counsel::duty::{DueResult, DutyResult, FineResult, FineRule, SupervisorResult};
use counsel::words::Words;
use nomos::Rulebook;

use crate::text;

/// Every term, one line each.
pub(crate) fn all(words: &Words, rulebook: &Rulebook, duty: &DutyResult) -> Vec<String> {
    let term = |id: &str, text: String| words.say_text(id, &[("text", &text)]);
    let said = |attribute: &str| words.of_duty(&duty.id, attribute);
    let mut lines = Vec::new();
    lines.extend(said("do").map(|text| term("terms-do", text)));
    lines.extend(said("why").map(|text| term("terms-why", text)));
    lines.extend(duty.due.as_ref().map(|text| term("terms-due", due(words, text))));
    lines.extend(said("show").map(|text| term("terms-show", text)));
    if !duty.evidence.is_empty() {
        let names: Vec<String> =
            duty.evidence.iter().map(|id| words.part("evidence", id)).collect();
        lines.push(term("terms-evidence", names.join(" · ")));
    }
    lines.extend(duty.fine.as_ref().map(|text| term("terms-fine", fine(words, rulebook, text))));
    if !duty.supervisor.is_empty() {
        let open = |named: &SupervisorResult| named.status == StatusWord::Open;
        if duty.supervisor.iter().all(open) {
            let titles = duty.supervisor.iter().map(|named| words.finding(&named.id));
            let titles = titles.collect::<Vec<_>>().join(" · ");
            lines.push(term("terms-supervisor-open", titles));
        } else {
            lines.push(term("terms-supervisor", supervisor(words, duty)));
        }
    }
    lines
}

/// A deadline: "within 15 days of learning of the incident", "by 28 January 2028".
pub(crate) fn due(words: &Words, due: &DueResult) -> String {
    let event = due.event.as_ref().map(|event| words.part("event", event)).unwrap_or_default();
    let period = due.unit.as_ref().zip(due.count).map(|(unit, count)| {
        words.say_with(&format!("period-{unit}"), &[("count", &count.to_string())])
    });
    let period = period.unwrap_or_default();
    if let Some(date) = due.date {
        return words.say_text("due-by-date", &[("date", &text::date(words, date))]);
    }
    let values = [("event", event.as_str()), ("period", &period)];
    words.say_text(&format!("due-{}", due.kind.word()), &values)
}

/// The most that a breach may cost, with its place in the law.
fn fine(words: &Words, rulebook: &Rulebook, fine: &FineResult) -> String {
    let cap = amount(words, fine.cap_eur);
    let share = fine.cap_pct.map(|share| decimal(words, share)).unwrap_or_default();
    let id = match fine.rule {
        FineRule::Fixed => "fine-rule-fixed",
        FineRule::Higher => "fine-rule-higher",
        FineRule::Lower => "fine-rule-lower",
        FineRule::Open => "fine-rule-open",
    };
    let text = words.say_text(id, &[("cap", &cap), ("share", &share)]);
    let text = format!("{text} ({})", places(words, rulebook, &fine.cites));
    let Some(other) = &fine.or else { return text };
    let cap = words.say_text("fine-rule-fixed", &[("cap", &amount(words, other.cap_eur))]);
    let other_fine = format!("{cap} ({})", places(words, rulebook, &other.cites));
    let finding = words.finding(&other.finding);
    words.say_text("fine-or", &[("fine", &text), ("other", &other_fine), ("finding", &finding)])
}

/// The paragraphs in which a fine stands; which points name what it punishes is
/// of no interest beside a duty.
fn places(words: &Words, rulebook: &Rulebook, cites: &[String]) -> String {
    let mut paragraphs: Vec<&str> = Vec::new();
    for cite in cites {
        let paragraph = cite.find(')').and_then(|end| cite.get(..=end)).unwrap_or(cite);
        if !paragraphs.contains(&paragraph) {
            paragraphs.push(paragraph);
        }
    }
    let said = paragraphs.iter().map(|cite| citation::in_words(words, rulebook, cite));
    said.collect::<Vec<_>>().join(" · ")
}

/// Euros as people write them: in millions from a million on.
fn amount(words: &Words, euros: f64) -> String {
    let million = 1e6;
    if euros < million {
        return words.say_text("amount", &[("number", &decimal(words, euros))]);
    }
    let number = decimal(words, euros / million);
    // The plural hangs on the number, which is written out here.
    let id = if euros < 2.0 * million { "amount-million" } else { "amount-millions" };
    words.say_text(id, &[("number", &number)])
}

/// A number with the sign and the spaces of the language.
fn decimal(words: &Words, number: f64) -> String {
    let text = number.to_string();
    let (whole, rest) = text.split_once('.').unwrap_or((&text, ""));
    let gap = words.say("number-thousands");
    let digits: Vec<char> = whole.chars().collect();
    let groups: Vec<String> =
        digits.rchunks(3).rev().map(|group| group.iter().collect::<String>()).collect();
    let whole = groups.join(&gap);
    if rest.is_empty() { whole } else { format!("{whole}{}{rest}", words.say("number-point")) }
}

/// Who supervises, as far as it is known.
fn supervisor(words: &Words, duty: &DutyResult) -> String {
    let named = duty.supervisor.iter().map(|named| {
        let title = words.finding(&named.id);
        match named.status {
            StatusWord::Open | StatusWord::Unsettled => {
                let status = words.say(&format!("status-{}", named.status.word()));
                format!("{title} ({status})")
            }
            _ => title,
        }
    });
    named.collect::<Vec<_>>().join(" · ")
}
