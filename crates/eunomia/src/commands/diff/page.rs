//! The differences for people: at first all changes at a glance, then each
//! with what follows from it, what only one reading of the law brings about,
//! and what nobody will notice.

use super::entries::{self, Entry, Way};
use super::{PLAIN, View, names};
use crate::text::{self, BOLD, DIM, styled};
use counsel::amendment::Kind;
use nomos::rulebook::ReadingId;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A part of the page with its heading.
struct Section {
    heading: String,
    about: Option<String>,
    parts: Vec<Part>,
    table: Option<Table>,
}

/// What is told together.
struct Part {
    title: String,
    about: Option<String>,
    lines: Vec<String>,
}

struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Section {
    fn of_parts(heading: String, about: Option<String>, parts: Vec<Part>) -> Self {
        Self { heading, about, parts, table: None }
    }

    fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.table.as_ref().is_none_or(|table| table.rows.is_empty())
    }
}

pub(super) fn markdown(view: &View<'_>) -> String {
    let mut out = format!("# {}\n\n{}\n", title(view), count(view));
    for section in sections(view) {
        let _ = writeln!(out, "\n## {}", section.heading);
        if let Some(about) = &section.about {
            let _ = writeln!(out, "\n{about}");
        }
        if let Some(table) = &section.table {
            let row = |cells: &[String]| format!("| {} |", cells.join(" | "));
            let rule = vec!["---".to_owned(); table.head.len()];
            let _ = writeln!(out, "\n{}\n{}", row(&table.head), row(&rule));
            for cells in &table.rows {
                let _ = writeln!(out, "{}", row(cells));
            }
        }
        for part in &section.parts {
            let _ = writeln!(out, "\n### {}\n", part.title);
            if let Some(about) = &part.about {
                let _ = writeln!(out, "{about}\n");
            }
            for line in &part.lines {
                let _ = writeln!(out, "- {line}");
            }
        }
    }
    let _ = writeln!(out, "\n{}", view.words.say("legal-note"));
    out
}

pub(super) fn human(view: &View<'_>) -> String {
    let mut out = format!("{}\n{}\n", styled(BOLD, &text::wrap(&title(view), "", "")), count(view));
    for section in sections(view) {
        let _ = writeln!(out, "\n{}", styled(BOLD, &section.heading));
        if let Some(about) = &section.about {
            let _ = writeln!(out, "{}", text::wrap(about, "", ""));
        }
        for row in section.table.iter().flat_map(|table| &table.rows) {
            let cells: Vec<&str> =
                row.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
            let _ = writeln!(out, "{}", text::wrap(&cells.join(" – "), "  ", "      "));
        }
        for part in &section.parts {
            let _ = writeln!(out, "\n{}", styled(BOLD, &text::wrap(&part.title, "  ", "  ")));
            if let Some(about) = &part.about {
                let _ = writeln!(out, "{}", text::wrap(about, "    ", "    "));
            }
            for line in &part.lines {
                let _ = writeln!(out, "{}", text::wrap(line, "    – ", "      "));
            }
        }
    }
    let _ = writeln!(out, "\n{}", styled(DIM, &text::wrap(&view.words.say("legal-note"), "", "")));
    out
}

fn title(view: &View<'_>) -> String {
    let day = |date| text::date(view.words, date);
    let (first, second) = (day(view.days.0), day(view.days.1));
    view.words.say_text("diff-title", &[("first", &first), ("second", &second)])
}

fn count(view: &View<'_>) -> String {
    view.words.say_with("diff-count", &[("count", &view.found.differences.len().to_string())])
}

fn sections(view: &View<'_>) -> Vec<Section> {
    let entries = entries::entries(view);
    let mut sections = vec![summary(view, &entries)];
    for kind in Kind::ALL.into_iter().map(Some).chain([None]) {
        let word = kind.map_or("other", Kind::word);
        let here = entries.iter().filter(|entry| entry.kind() == kind && !entry.is_empty());
        let parts = here.map(|entry| part(view, entry)).collect();
        let heading = view.words.say(&format!("diff-kind-{word}"));
        sections.push(Section::of_parts(heading, None, parts));
    }
    sections.push(on_one_reading(view));
    if !view.found.differences.is_empty() {
        sections.push(silent(view));
        sections.push(how_to_read(view));
    }
    sections.retain(|section| !section.is_empty() || section.about.is_some());
    sections
}

/// Every change in one line: from when, what, for whom.
fn summary(view: &View<'_>, entries: &[Entry<'_>]) -> Section {
    let told = |kind: Kind| {
        let here = entries.iter().filter(move |entry| entry.kind() == Some(kind));
        here.filter(|entry| !entry.is_empty()).filter_map(move |entry| {
            let title = entries::said(view, &entry.change?.title).to_owned();
            let kind = view.words.say(&format!("diff-mark-{}", kind.word()));
            let parties = names::parties(view, &entry.rules());
            Some(vec![kind, entries::days(view, entry), title, parties])
        })
    };
    let head = ["diff-what", "diff-from", "diff-change", "diff-whom"];
    let head = head.iter().map(|word| view.words.say(word)).collect();
    let table = Table { head, rows: Kind::ALL.into_iter().flat_map(told).collect() };
    let heading = view.words.say("diff-summary");
    Section { heading, about: None, parts: Vec::new(), table: Some(table) }
}

fn part(view: &View<'_>, entry: &Entry<'_>) -> Part {
    let title = entry.change.map(|change| entries::said(view, &change.title).to_owned());
    Part {
        title: title.unwrap_or_else(|| view.words.say("diff-unaccounted")),
        about: entries::about(view, entry),
        lines: entries::lines(view, entry),
    }
}

/// What differs only if sides are taken on open questions of law: for each
/// side, which conclusions, and one system. Where it takes several sides, the
/// one on which most depends tells it.
fn on_one_reading(view: &View<'_>) -> Section {
    let cases = view.found.differences.iter().flat_map(|found| {
        let on_sides = found.witnesses.iter().filter(|witness| !witness.sides.is_empty());
        on_sides.map(move |witness| (found, witness))
    });
    let mut often: BTreeMap<(ReadingId, usize), usize> = BTreeMap::new();
    for side in cases.clone().flat_map(|(_, witness)| &witness.sides) {
        *often.entry(*side).or_default() += 1;
    }
    let mut choices: BTreeMap<(ReadingId, usize), Vec<Way<'_>>> = BTreeMap::new();
    for (found, witness) in cases {
        if let Some(side) = witness.sides.iter().max_by_key(|side| often.get(side)) {
            entries::add_way(choices.entry(*side).or_default(), found, witness);
        }
    }
    let parts: Vec<Part> =
        choices.into_iter().map(|(side, ways)| taken(view, side, ways)).collect();
    let about = (!parts.is_empty()).then(|| view.words.attribute("diff-reading", "about", &[]));
    Section::of_parts(view.words.say("diff-reading"), about.flatten(), parts)
}

/// A side on an open question, and what differs if it is right.
fn taken(view: &View<'_>, (reading, side): (ReadingId, usize), mut ways: Vec<Way<'_>>) -> Part {
    entries::sort(&mut ways, None);
    let mut lines: Vec<String> = ways.iter().map(|way| entries::way_in_words(view, way)).collect();
    lines.extend(ways.first().and_then(|way| entries::smallest(view, way)));
    let reading = view.rulebook().readings.get(reading.index());
    let title = reading.map(|reading| {
        let question = view.words.reading(&reading.id, None);
        let side = reading.alternatives.get(side).map(String::as_str);
        let side = view.words.reading(&reading.id, side);
        view.words.say_text("diff-side", &[("question", &question), ("side", &side)])
    });
    Part { title: title.unwrap_or_default(), about: None, lines }
}

/// The points of the amending act by which nothing differs for those asked.
fn silent(view: &View<'_>) -> Section {
    let is_there = view.found.acts.iter().any(|act| {
        view.rulebook().acts.get(act.index()).is_some_and(|act| act.id == view.amendment.act)
    });
    let silent = view.amendment.silent.iter().filter(|_| is_there);
    let rows = silent.map(|silent| {
        let points: Vec<String> =
            silent.points.iter().map(|place| names::point(view, place)).collect();
        let kind = view.words.say(&format!("coverage-kind-{}", silent.kind.word()));
        vec![points.join(", "), entries::said(view, &silent.reason).to_owned(), kind]
    });
    let head = ["diff-point", "diff-why", "diff-what"].map(|word| view.words.say(word));
    let table = Table { head: head.to_vec(), rows: rows.collect() };
    let heading = view.words.say("diff-silent");
    Section { heading, about: None, parts: Vec::new(), table: Some(table) }
}

/// How to read the page, and what is taken for granted.
fn how_to_read(view: &View<'_>) -> Section {
    let plain = PLAIN.iter().filter_map(|id| {
        let word = format!("diff-plain-{id}");
        let about = view.words.attribute(&word, "about", &[])?;
        let name = view.words.say(&word);
        Some(view.words.say_text("diff-plain", &[("name", &name), ("about", &about)]))
    });
    let about = std::iter::once(view.words.say("diff-about")).chain(plain);
    let about = about.collect::<Vec<_>>().join(" ");
    Section::of_parts(view.words.say("diff-how"), Some(about), Vec::new())
}
