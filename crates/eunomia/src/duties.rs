//! What somebody must do: in short on the page, in full with `--duties`, one by
//! one with `explain`, and in Markdown.

use crate::commands::assess::Assessed;
use crate::text::{self, BOLD, DIM, styled};
use crate::{human, markdown, terms};
use counsel::Counsel;
use counsel::assessment::{GuidanceStatus, ReadingResult, StatusWord};
use counsel::citation;
use counsel::duty::DutyResult;
use counsel::words::Words;
use jiff::civil::Date;
use nomos::Rulebook;
use std::collections::BTreeMap;
use std::fmt::Write;

/// Lines of the overview, headings and all.
const LINES: usize = 25;

/// Lines for duties of which nobody knows yet whether they bind.
pub(crate) const OPEN_LINES: usize = 6;

/// Duties that stand alike: the same status, the same first day, the same open
/// question with the same answers.
pub(crate) struct Group<'a> {
    pub(crate) status: StatusWord,
    from: Option<Date>,
    pub(crate) duties: Vec<&'a DutyResult>,
}

impl<'a> Group<'a> {
    /// What binds now comes first, then what is to come, by date, then what is
    /// not certain.
    pub(crate) fn all(rulebook: &Rulebook, duties: &'a [DutyResult]) -> Vec<Self> {
        let mut groups: BTreeMap<_, Vec<&DutyResult>> = BTreeMap::new();
        for duty in duties {
            let from = duty.from.filter(|_| duty.status == StatusWord::Later);
            let readings: Vec<_> = duty.readings.iter().map(told).collect();
            groups.entry((rank(duty.status), from, readings)).or_default().push(duty);
        }
        groups
            .into_values()
            .filter_map(|mut duties| {
                duties.sort_by_key(|duty| place(rulebook, duty));
                let first = duties.first()?;
                let from = first.from.filter(|_| first.status == StatusWord::Later);
                Some(Self { status: first.status, from, duties })
            })
            .collect()
    }

    /// Groups of one title in one, whatever question of law they turn on: in short,
    /// each title stands once.
    pub(crate) fn by_title(rulebook: &Rulebook, groups: impl Iterator<Item = Self>) -> Vec<Self> {
        let mut merged: Vec<Self> = Vec::new();
        for group in groups {
            match merged.last_mut() {
                Some(last) if (last.status, last.from) == (group.status, group.from) => {
                    last.duties.extend(group.duties);
                }
                _ => merged.push(group),
            }
        }
        for group in &mut merged {
            group.duties.sort_by_key(|duty| place(rulebook, duty));
        }
        merged
    }

    pub(crate) fn title(&self, words: &Words) -> String {
        match (self.status, self.from) {
            (StatusWord::Later, Some(from)) => {
                words.say_text("duties-later", &[("date", &text::date(words, from))])
            }
            (status, _) => words.say(&format!("duties-{}", status.word())),
        }
    }

    fn readings(&self) -> &'a [ReadingResult] {
        self.duties.first().map_or(&[], |duty| duty.readings.as_slice())
    }

    /// The day that all of them would begin, if it is one.
    fn common_day(&self) -> Option<Date> {
        let first = self.duties.first()?.from;
        first.filter(|_| self.duties.iter().all(|duty| duty.from == first))
    }

    /// The duties of each addressee.
    pub(crate) fn by_addressee(&self) -> impl Iterator<Item = (&'a str, &[&'a DutyResult])> {
        let parts = self.duties.chunk_by(|a, b| a.addressee == b.addressee);
        parts.filter_map(|part| Some((part.first()?.addressee.as_str(), part)))
    }
}

/// Where the addressee stands in the rulebook: the order in which they are told.
fn place(rulebook: &Rulebook, duty: &DutyResult) -> Option<usize> {
    rulebook.labels.iter().position(|label| label.id == duty.addressee)
}

/// An open question and what each answer to it gives.
fn told(reading: &ReadingResult) -> (&str, Vec<(StatusWord, Option<Date>)>) {
    let gives = reading.alternatives.iter().map(|under| (under.status, under.from));
    (reading.id.as_str(), gives.collect())
}

fn rank(status: StatusWord) -> u8 {
    match status {
        StatusWord::Holds => 0,
        StatusWord::Later => 1,
        StatusWord::Unsettled => 2,
        StatusWord::Open => 3,
        StatusWord::Ended => 4,
        StatusWord::Fails => 5,
    }
}

pub(crate) fn counted(words: &Words, count: usize) -> String {
    words.say_with("count-duties", &[("count", &count.to_string())])
}

/// The groups, with a heading where a new title begins: it counts all duties of
/// that title, as the overview does.
fn headed<'a>(words: &Words, groups: Vec<Group<'a>>) -> Vec<(Option<String>, Group<'a>)> {
    let key = |group: &Group<'_>| (group.status, group.from);
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for group in &groups {
        *counts.entry(key(group)).or_default() += group.duties.len();
    }
    let heading = |group: Group<'a>| {
        let count = counts.remove(&key(&group));
        let heading = |count| format!("{} · {}", group.title(words), counted(words, count));
        (count.map(heading), group)
    };
    groups.into_iter().map(heading).collect()
}

/// What binds, and what may: about a screen, with the command that shows all.
pub(crate) fn overview(
    words: &Words,
    rulebook: &Rulebook,
    result: &Assessed,
    brief: bool,
) -> String {
    let groups = Group::all(rulebook, &result.assessment.duties);
    let groups = groups.into_iter().filter(|group| group.status != StatusWord::Ended);
    let groups = Group::by_title(rulebook, groups);
    let mut out = String::new();
    if groups.is_empty() {
        return out;
    }
    let _ = writeln!(out, "\n{}", styled(BOLD, &words.say("section-duties")));
    // Every group is named, so its heading counts before any duty does.
    let mut left = if brief { 0 } else { LINES.saturating_sub(groups.len()) };
    for group in groups {
        let count = counted(words, group.duties.len());
        let heading = format!("{} · {count}", group.title(words));
        let _ = writeln!(out, "{}", text::wrap(&heading, "  ", "  "));
        let room = if group.status == StatusWord::Open { left.min(OPEN_LINES) } else { left };
        let lines = lines(words, &group, room, |duty| line(words, rulebook, duty));
        left = left.saturating_sub(lines.iter().map(|line| line.lines().count()).sum());
        for line in lines {
            let _ = writeln!(out, "{line}");
        }
    }
    let command = words.say_text("duties-all", &[("file", &result.shown(words))]);
    let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&command, "  ", "  ")));
    out
}

/// The first duties of a group as they are told, within so many lines, and how many
/// more there are.
pub(crate) fn lines(
    words: &Words,
    group: &Group<'_>,
    room: usize,
    told_as: impl Fn(&DutyResult) -> String,
) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut used, mut told) = (0, 0);
    'parties: for (addressee, duties) in group.by_addressee() {
        let mut heading = Some(format!("    {}", words.part("party", addressee)));
        for duty in duties {
            let line = told_as(duty);
            let height = line.lines().count() + usize::from(heading.is_some());
            let rest = usize::from(told + 1 < group.duties.len());
            if room.saturating_sub(used) < height + rest {
                break 'parties;
            }
            used += height;
            told += 1;
            lines.extend(heading.take());
            lines.push(line);
        }
    }
    let rest = group.duties.len() - told;
    if told > 0 && rest > 0 {
        let more = words.say_with("and-more", &[("count", &rest.to_string())]);
        lines.push(styled(DIM, &format!("      {more}")));
    }
    lines
}

/// One duty on one line of the terminal.
pub(crate) fn line(words: &Words, rulebook: &Rulebook, duty: &DutyResult) -> String {
    let first = format!("    {} ", human::marked(duty.status));
    let line = in_short(words, rulebook, duty, words.finding(&duty.id));
    text::wrap(&format!("{line} {}", human::id(&duty.id)), &first, "      ")
}

/// A duty in short: title, place, deadline, date if it is not the group's.
fn in_short(words: &Words, rulebook: &Rulebook, duty: &DutyResult, title: String) -> String {
    let place = duty.cites.first().map(|cite| citation::in_words(words, rulebook, cite));
    let due = duty.due.as_ref().map(|due| terms::due(words, due));
    let draft = duty.guidance == Some(GuidanceStatus::Draft);
    let draft = draft.then(|| words.say("guidance-draft"));
    let parts = [Some(title), place, due, day(words, duty), draft];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// A day that the heading of the group does not tell.
fn day(words: &Words, duty: &DutyResult) -> Option<String> {
    match (duty.status, duty.from, duty.until) {
        (StatusWord::Holds, _, Some(until)) => {
            Some(words.say_text("status-ended", &[("date", &text::date(words, until))]))
        }
        (StatusWord::Open | StatusWord::Unsettled, Some(from), _) => {
            Some(words.say_text("status-later", &[("date", &text::date(words, from))]))
        }
        _ => None,
    }
}

/// Every duty with all its terms, for `--duties`.
pub(crate) fn page(words: &Words, counsel: &Counsel, result: &Assessed) -> String {
    let rulebook = counsel.engine().rulebook();
    let result = &result.told(counsel);
    let mut out = human::header(words, &result.assessment);
    if result.assessment.duties.is_empty() {
        let _ = writeln!(out, "{}", words.say("duties-none"));
    }
    for (heading, group) in headed(words, Group::all(rulebook, &result.assessment.duties)) {
        if let Some(heading) = heading {
            let _ = writeln!(out, "{}\n", styled(BOLD, &text::wrap(&heading, "", "")));
        }
        for reading in group.readings() {
            let _ = writeln!(out, "{}", human::alternatives(words, reading, group.common_day()));
        }
        for (addressee, duties) in group.by_addressee() {
            let _ = writeln!(out, "{}\n", styled(BOLD, &words.part("party", addressee)));
            for duty in duties {
                let _ = writeln!(out, "{}", full(words, rulebook, duty));
            }
        }
    }
    let _ = writeln!(out, "{}", human::legal_note(words, &result.assessment));
    out
}

/// One duty with all its terms.
pub(crate) fn full(words: &Words, rulebook: &Rulebook, duty: &DutyResult) -> String {
    let mut out = String::new();
    let status = text::status(words, duty.status, duty.from, duty.until);
    let title = styled(BOLD, &words.finding(&duty.id));
    let line = format!("{title} · {status} {}", human::id(&duty.id));
    let mark = human::marked(duty.status);
    let _ = writeln!(out, "{}", text::wrap(&line, &format!("{mark} "), "  "));
    let cites = text::capital(&human::note_of(words, rulebook, &duty.cites, duty.guidance));
    let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&cites, "  ", "  ")));
    for term in terms::all(words, rulebook, duty) {
        let _ = writeln!(out, "{}", text::wrap(&term, "  ", "    "));
    }
    if duty.status == StatusWord::Open
        && let Some(needs) = human::needs(words, rulebook, &duty.needs, None)
    {
        let _ = writeln!(out, "{}", text::wrap(&needs, "  ◌ ", "    "));
    }
    if let Some(left_out) = human::left_out(words, rulebook, &duty.left_out) {
        let _ = writeln!(out, "{}", text::wrap(&left_out, "  ◌ ", "    "));
    }
    out
}

/// The duties as a section of a Markdown document, in full or in a line each.
pub(crate) fn markdown(
    words: &Words,
    rulebook: &Rulebook,
    result: &Assessed,
    is_full: bool,
) -> String {
    let mut out = String::new();
    let groups = Group::all(rulebook, &result.assessment.duties);
    if groups.is_empty() {
        return out;
    }
    let groups = if is_full { groups } else { Group::by_title(rulebook, groups.into_iter()) };
    out.push_str(&markdown_section(words, groups, is_full, |duty| match is_full {
        true => markdown_in_full(words, rulebook, duty),
        false => markdown_in_short(words, rulebook, duty),
    }));
    if !is_full {
        let file = result.shown(words);
        let _ = writeln!(out, "\n{}", words.say_text("duties-all-markdown", &[("file", &file)]));
    }
    out
}

/// Duties under the heading of all, of their group and of their addressee, each as it
/// is told.
pub(crate) fn markdown_section(
    words: &Words,
    groups: Vec<Group<'_>>,
    with_readings: bool,
    told_as: impl Fn(&DutyResult) -> String,
) -> String {
    let mut out = format!("\n## {}\n", words.say("section-duties"));
    for (heading, group) in headed(words, groups) {
        if let Some(heading) = heading {
            let _ = writeln!(out, "\n### {heading}");
        }
        for reading in group.readings().iter().filter(|_| with_readings) {
            out.push('\n');
            out.push_str(&markdown::alternatives(words, reading, group.common_day()));
        }
        for (addressee, duties) in group.by_addressee() {
            let _ = writeln!(out, "\n#### {}\n", words.part("party", addressee));
            for duty in duties {
                let _ = writeln!(out, "- {} {}", text::mark(duty.status), told_as(duty));
            }
        }
    }
    out
}

/// A duty on one line, after its mark.
pub(crate) fn markdown_in_short(words: &Words, rulebook: &Rulebook, duty: &DutyResult) -> String {
    let title = format!("**{}** (`{}`)", words.finding(&duty.id), duty.id);
    let short = in_short(words, rulebook, duty, title);
    let left_out = human::left_out(words, rulebook, &duty.left_out);
    [Some(short), left_out].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn markdown_in_full(words: &Words, rulebook: &Rulebook, duty: &DutyResult) -> String {
    let status = text::status(words, duty.status, duty.from, duty.until);
    let cites = human::note_of(words, rulebook, &duty.cites, duty.guidance);
    let mut out = format!("**{}** (`{}`), {status} · {cites}", words.finding(&duty.id), duty.id);
    for term in terms::all(words, rulebook, duty) {
        let _ = write!(out, "\n  - {term}");
    }
    if let Some(left_out) = human::left_out(words, rulebook, &duty.left_out) {
        let _ = write!(out, "\n  - ◌ {left_out}");
    }
    for fact in duty.needs.iter().filter(|_| duty.status == StatusWord::Open) {
        let asked = text::labelled(words, &format!("`{fact}`"), &words.question(fact));
        let _ = write!(out, "\n  - ◌ {asked}");
    }
    out
}
