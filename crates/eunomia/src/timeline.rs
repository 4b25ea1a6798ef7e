//! What comes when: what is certain by name, the rest in numbers.

use crate::human;
use crate::text::{self, BOLD, styled};
use counsel::assessment::{Assessment, Change, ChangeResult, StatusWord};
use counsel::words::Words;
use jiff::civil::Date;
use nomos::Rulebook;
use std::fmt::Write;

/// Conclusions that only may change are named up to this many, and else counted.
const NAMED: usize = 2;

/// The section of the page.
pub(crate) fn section(words: &Words, rulebook: &Rulebook, assessment: &Assessment) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "\n{}", styled(BOLD, &words.say("section-when")));
    let days = days(words, rulebook, assessment);
    if days.is_empty() {
        let _ = writeln!(out, "  {}", words.say("nothing-comes"));
    }
    for (date, lines) in days {
        let _ = writeln!(out, "  {}", styled(BOLD, &text::date(words, date)));
        for line in lines {
            let _ = writeln!(out, "{}", text::wrap(&line, "    – ", "      "));
        }
    }
    out
}

/// The days on which something changes, and what does.
pub(crate) fn days(
    words: &Words,
    rulebook: &Rulebook,
    assessment: &Assessment,
) -> Vec<(Date, Vec<String>)> {
    let days = assessment
        .timeline
        .iter()
        .map(|change| (change.date, lines(words, rulebook, assessment, change)));
    days.filter(|(_, lines)| !lines.is_empty()).collect()
}

fn lines(
    words: &Words,
    rulebook: &Rulebook,
    assessment: &Assessment,
    change: &Change,
) -> Vec<String> {
    let is_duty = |id: &str| {
        let rule = rulebook.rule(id).and_then(|rule| rulebook.rules.get(rule.index()));
        rule.is_some_and(|rule| rule.kind == nomos::RuleKind::Duty)
    };
    let told = change.changes.iter().filter(|c| !human::is_told_elsewhere(rulebook, &c.id));
    let (duties, findings): (Vec<_>, Vec<_>) = told.partition(|change| is_duty(&change.id));
    let mut lines = Vec::new();
    for kind in KINDS {
        let of_kind = |changes: &[&ChangeResult]| {
            let all = changes.iter().copied();
            all.filter(|change| message(assessment, change) == kind).cloned().collect::<Vec<_>>()
        };
        let (findings, duties) = (of_kind(&findings), of_kind(&duties));
        let certain = !matches!(kind, "change-open" | "change-may-end");
        let mut counts = Vec::new();
        if certain || findings.len() <= NAMED {
            let titles = findings.iter().map(|change| words.finding(&change.id));
            lines.extend(titles.map(|title| words.say_text(kind, &[("title", &title)])));
        } else {
            counts.push(count(words, "count-conclusions", findings.len()));
        }
        if !duties.is_empty() {
            counts.push(count(words, "count-duties", duties.len()));
        }
        if !counts.is_empty() {
            lines.push(words.say_text(kind, &[("title", &counts.join(", "))]));
        }
    }
    lines
}

fn count(words: &Words, id: &str, count: usize) -> String {
    words.say_with(id, &[("count", &count.to_string())])
}

/// The messages that tell a change, in the order in which a day tells them.
const KINDS: [&str; 6] = [
    "change-holds",
    "change-ended",
    "change-fails",
    "change-unsettled",
    "change-open",
    "change-may-end",
];

/// The message that tells a change.
fn message(assessment: &Assessment, change: &ChangeResult) -> &'static str {
    // What is open now and can no longer hold from a day on may end then.
    let open = assessment.standing(&change.id).0 == StatusWord::Open;
    match change.status {
        StatusWord::Open | StatusWord::Unsettled if change.applied => "change-may-end",
        StatusWord::Fails | StatusWord::Ended if open => "change-may-end",
        StatusWord::Holds | StatusWord::Later => "change-holds",
        StatusWord::Ended => "change-ended",
        StatusWord::Fails => "change-fails",
        StatusWord::Open => "change-open",
        StatusWord::Unsettled => "change-unsettled",
    }
}
