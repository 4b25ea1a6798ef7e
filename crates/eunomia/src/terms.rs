//! The terms of a duty in words: what to do and why, by when, how to show it,
//! what its breach may cost, who supervises.

use crate::fine;
use counsel::assessment::StatusWord;
use counsel::duty::{DueResult, DutyResult, SupervisorResult};
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
    let fine = duty.fine.as_ref().map(|amount| fine::amount(words, rulebook, amount));
    let fine = fine.or(duty.no_fine.as_ref().map(|none| fine::none(words, rulebook, none)));
    lines.extend(fine.map(|text| term("terms-fine", text)));
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
