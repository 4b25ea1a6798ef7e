//! The differences for people: first what differs of itself, by subject, then
//! what follows from it for each addressee, then what only one reading of the
//! law brings about. Cases in which things differ alike are told together.

use super::{PLAIN, View, effect};
use crate::text::{self, BOLD, CYAN, DIM, styled};
use counsel::assessment::StatusWord;
use nomos::RuleId;
use nomos::diff::{Difference, Kind, Standing, Witness};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Subjects and the files of the rulebook that belong to them, in the order in
/// which they are told. Everything else comes last.
const SUBJECTS: [(&str, &[&str]); 5] = [
    ("prohibitions", &["article-05-prohibited"]),
    ("high-risk", &["article-06-high-risk", "annex-1", "annex-3", "article-25-value-chain"]),
    ("transparency", &["article-50-transparency"]),
    ("models", &["chapter-5-models"]),
    ("scope", &["article-02-scope", "article-03-ai-system", "classes", "article-111-transitions"]),
];

/// Conclusions named as the origin of a difference.
const ORIGINS_SHOWN: usize = 3;

/// A part of the page with its heading.
struct Section {
    heading: String,
    about: Option<String>,
    blocks: Vec<Block>,
}

/// What differs in one way.
struct Block {
    heading: Option<String>,
    items: Vec<Item>,
}

/// Conclusions that the same system shows.
struct Item {
    names: Vec<(String, String)>,
    /// The system, and where the difference comes from.
    lines: Vec<String>,
}

/// What is told together: the way and the days.
type Way = (&'static str, String, [(StatusWord, Standing); 2]);

pub(super) fn markdown(view: &View<'_>) -> String {
    let mut out = format!("# {}\n\n{}\n", title(view), count(view));
    for line in about(view) {
        let _ = writeln!(out, "\n{line}");
    }
    for section in sections(view) {
        let _ = writeln!(out, "\n## {}", section.heading);
        if let Some(about) = &section.about {
            let _ = writeln!(out, "\n{about}");
        }
        for block in &section.blocks {
            if let Some(heading) = &block.heading {
                let _ = writeln!(out, "\n{heading}");
            }
            out.push('\n');
            for item in &block.items {
                let names: Vec<String> =
                    item.names.iter().map(|(title, id)| named_in_markdown(title, id)).collect();
                let _ = writeln!(out, "- {}", names.join(" · "));
                for line in &item.lines {
                    let _ = writeln!(out, "  <br>{line}");
                }
            }
        }
    }
    let _ = writeln!(out, "\n{}", view.words.say("legal-note"));
    out
}

fn named_in_markdown(title: &str, id: &str) -> String {
    if id.is_empty() { format!("**{title}**") } else { format!("**{title}** (`{id}`)") }
}

pub(super) fn human(view: &View<'_>) -> String {
    let mut out = format!("{}\n{}\n", styled(BOLD, &text::wrap(&title(view), "", "")), count(view));
    for line in about(view) {
        let _ = writeln!(out, "\n{}", text::wrap(&line, "", ""));
    }
    for section in sections(view) {
        let _ = writeln!(out, "\n{}", styled(BOLD, &section.heading));
        if let Some(about) = &section.about {
            let _ = writeln!(out, "{}", text::wrap(about, "  ", "  "));
        }
        for block in &section.blocks {
            if let Some(heading) = &block.heading {
                let _ = writeln!(out, "\n{}", text::wrap(heading, "  ", "    "));
            }
            for item in &block.items {
                let names = item.names.iter().map(|(title, id)| {
                    let space = if id.is_empty() { "" } else { " " };
                    format!("{title}{space}{}", styled(CYAN, id))
                });
                let names: Vec<String> = names.collect();
                let _ = writeln!(out, "{}", text::wrap(&names.join(" · "), "    ", "      "));
                for line in &item.lines {
                    let _ = writeln!(out, "{}", styled(DIM, &text::wrap(line, "      ", "      ")));
                }
            }
        }
    }
    let _ = writeln!(out, "\n{}", styled(DIM, &view.words.say("legal-note")));
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

/// How to read the page, and what is taken for granted.
fn about(view: &View<'_>) -> Vec<String> {
    if view.found.differences.is_empty() {
        return Vec::new();
    }
    let plain = PLAIN.iter().filter_map(|id| {
        let word = format!("diff-plain-{id}");
        let about = view.words.attribute(&word, "about", &[])?;
        Some(
            view.words
                .say_text("diff-plain", &[("name", &view.words.say(&word)), ("about", &about)]),
        )
    });
    std::iter::once(view.words.say("diff-about")).chain(plain).collect()
}

fn sections(view: &View<'_>) -> Vec<Section> {
    let mut sections = vec![dates(view)];
    let subject = |rule: RuleId| {
        let topic = view.topic(rule);
        SUBJECTS.iter().position(|(_, topics)| topics.contains(&topic)).unwrap_or(SUBJECTS.len())
    };
    for nth in 0..=SUBJECTS.len() {
        let name = SUBJECTS.get(nth).map_or("other", |(name, _)| name);
        let heading = view.words.say(&format!("diff-subject-{name}"));
        let is_here = |rule: RuleId| !view.is_duty(rule) && subject(rule) == nth;
        sections.push(section(view, heading, &is_here));
    }
    for party in parties(view) {
        let name = view.words.part("party", party);
        let heading = view.words.say_text("diff-duties", &[("party", &name)]);
        sections.push(section(view, heading, &|rule| view.party(rule) == Some(party)));
    }
    sections.push(terms(view));
    sections.push(listed(view, Kind::Wording));
    sections.push(listed(view, Kind::Undecided));
    sections.extend(on_one_reading(view));
    sections.retain(|section| section.blocks.iter().any(|block| !block.items.is_empty()));
    sections
}

/// Those whose duties differ, in the order of the rulebook.
fn parties<'a>(view: &View<'a>) -> Vec<&'a str> {
    let mut parties: Vec<&str> = Vec::new();
    for party in view.found.differences.iter().filter_map(|found| view.party(found.rule)) {
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    parties
}

fn dates(view: &View<'_>) -> Section {
    let day = |date: Option<jiff::civil::Date>| {
        date.map_or_else(|| view.words.say("diff-no-date"), |date| text::date(view.words, date))
    };
    let items = view.found.dates.iter().map(|date| {
        let (before, after) = (day(date.before), day(date.after));
        let values = [("before", before.as_str()), ("after", &after)];
        let name = view.words.say_text("diff-date", &values);
        Item { names: vec![(name, String::new())], lines: vec![view.cites(&date.cites)] }
    });
    let blocks = vec![Block { heading: None, items: items.collect() }];
    Section { heading: view.words.say("diff-dates"), about: None, blocks }
}

/// What differs without a side being taken, for conclusions of one kind.
fn section(view: &View<'_>, heading: String, is_here: &dyn Fn(RuleId) -> bool) -> Section {
    let here = view.found.differences.iter().filter(|found| is_here(found.rule));
    let cases = here.flat_map(|found| {
        let settled = found.witnesses.iter().filter(|witness| witness.sides.is_empty());
        settled.map(move |witness| (found, witness))
    });
    Section { heading, about: None, blocks: blocks(view, cases) }
}

fn blocks<'a>(
    view: &View<'_>,
    cases: impl Iterator<Item = (&'a Difference, &'a Witness)>,
) -> Vec<Block> {
    let mut ways: Vec<(Way, Vec<(&Difference, &Witness)>)> = Vec::new();
    for (found, witness) in cases {
        let standing = |standing: Standing| (StatusWord::from(standing.status), standing);
        let on = text::date(view.words, witness.on);
        let way = (
            effect(found, witness.effect),
            on,
            [standing(witness.before), standing(witness.after)],
        );
        match ways.iter_mut().find(|(known, _)| *known == way) {
            Some((_, cases)) => cases.push((found, witness)),
            None => ways.push((way, vec![(found, witness)])),
        }
    }
    ways.sort_by_key(|((effect, ..), cases)| {
        let order = ["new", "gone", "gained", "lost", "moved"];
        let day = cases.first().map(|(_, witness)| witness.on);
        (order.iter().position(|known| known == effect), day)
    });
    ways.iter()
        .map(|(way, cases)| Block {
            heading: Some(way_in_words(view, way)),
            items: items(view, cases),
        })
        .collect()
}

fn way_in_words(view: &View<'_>, (effect, on, standings): &Way) -> String {
    let [before, after] = standings.map(|(word, standing)| {
        let status = text::status(view.words, word, standing.from, standing.until);
        format!("{} {status}", text::mark(word))
    });
    let effect = view.words.say(&format!("diff-effect-{effect}"));
    let values = [("effect", effect.as_str()), ("on", on), ("before", &before), ("after", &after)];
    view.words.say_text("diff-way", &values)
}

/// One item for all conclusions that differ for the same system for the same
/// reason.
fn items(view: &View<'_>, cases: &[(&Difference, &Witness)]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for (found, witness) in cases {
        let lines = vec![system(view, witness), origin(view, found, witness)];
        let name = name(view, found.rule);
        match items.iter_mut().find(|item| item.lines == lines) {
            Some(item) => item.names.push(name),
            None => items.push(Item { names: vec![name], lines }),
        }
    }
    items
}

fn name(view: &View<'_>, rule: RuleId) -> (String, String) {
    let id = view.id(rule);
    (view.words.finding(id), id.to_owned())
}

/// The system that shows a difference, as far as it is not plain.
fn system(view: &View<'_>, witness: &Witness) -> String {
    let rulebook = view.rulebook();
    let plain = view.plain.get(witness.plain);
    let [special, same] =
        plain.map_or_else(Default::default, |plain| witness.facts_beside(plain, rulebook));
    let facts = special.iter().filter_map(|fact| {
        let fact = rulebook.facts.get(fact.index())?;
        Some(text::fact(view.words, rulebook, &witness.facts, &fact.id))
    });
    let facts = facts.collect::<Vec<_>>().join("; ");
    let base = PLAIN.get(witness.plain).map(|id| view.words.say(&format!("diff-plain-{id}")));
    let base = base.unwrap_or_default();
    let values = [("base", base.as_str()), ("facts", &facts)];
    match (same.is_empty(), facts.is_empty()) {
        (true, _) => view.words.say_text("diff-anything-with", &values),
        (_, true) => view.words.say_text("diff-plain-itself", &values),
        _ => view.words.say_text("diff-plain-with", &values),
    }
}

/// What a difference follows from, or else the provision that made it.
fn origin(view: &View<'_>, found: &Difference, witness: &Witness) -> String {
    let names: Vec<String> = witness
        .follows
        .iter()
        .take(ORIGINS_SHOWN)
        .map(|rule| {
            let (title, id) = name(view, *rule);
            format!("{title} [{id}]")
        })
        .collect();
    if names.is_empty() {
        return view.words.say_text("diff-by", &[("cites", &view.cites(&found.cites))]);
    }
    view.words.say_text("diff-follows", &[("names", &names.join(" · "))])
}

/// The duties with other terms.
fn terms(view: &View<'_>) -> Section {
    let items = view.found.differences.iter().filter_map(|found| {
        let parts = super::result::parts(found.terms.as_ref()?);
        let parts: Vec<String> =
            parts.iter().map(|part| view.words.say(&format!("diff-term-{part}"))).collect();
        let by = view.words.say_text("diff-by", &[("cites", &view.cites(&found.cites))]);
        Some(Item { names: vec![name(view, found.rule)], lines: vec![parts.join(", "), by] })
    });
    let blocks = vec![Block { heading: None, items: items.collect() }];
    Section { heading: view.words.say("diff-terms"), about: None, blocks }
}

/// The conclusions that differ in one kind, with the provisions.
fn listed(view: &View<'_>, kind: Kind) -> Section {
    let with_kind = view.found.differences.iter().filter(|found| found.kinds.contains(&kind));
    let items = with_kind.map(|found| {
        let by = view.words.say_text("diff-by", &[("cites", &view.cites(&found.cites))]);
        Item { names: vec![name(view, found.rule)], lines: vec![by] }
    });
    let word = format!("diff-{}", super::kind(kind));
    let about = view.words.attribute(&word, "about", &[]);
    let blocks = vec![Block { heading: None, items: items.collect() }];
    Section { heading: view.words.say(&word), about, blocks }
}

/// A side taken on each of some open questions: reading and alternative.
type Sides = Vec<(usize, usize)>;

/// A difference, and one system that shows it.
type Shown<'a> = (&'a Difference, &'a Witness);

/// What differs only if sides are taken on open questions of law: for each
/// choice of sides, which conclusions, and the smallest of their systems.
fn on_one_reading(view: &View<'_>) -> Vec<Section> {
    let mut choices: BTreeMap<Sides, Vec<Shown<'_>>> = BTreeMap::new();
    for found in &view.found.differences {
        for witness in found.witnesses.iter().filter(|witness| !witness.sides.is_empty()) {
            let sides = witness.sides.iter().map(|(reading, side)| (reading.index(), *side));
            choices.entry(sides.collect()).or_default().push((found, witness));
        }
    }
    let section = |(sides, cases): (Sides, Vec<Shown<'_>>)| {
        let mut blocks = blocks(view, cases.into_iter());
        for block in &mut blocks {
            let items = std::mem::take(&mut block.items);
            let shortest = items.iter().min_by_key(|item| item.lines.concat().len());
            let lines = shortest.map(|item| item.lines.clone()).unwrap_or_default();
            let names = items.into_iter().flat_map(|item| item.names).collect();
            block.items = vec![Item { names, lines }];
        }
        let says = sides.iter().filter_map(|(reading, side)| {
            let reading = view.rulebook().readings.get(*reading)?;
            let question = view.words.reading(&reading.id, None);
            let side = view
                .words
                .reading(&reading.id, reading.alternatives.get(*side).map(String::as_str));
            Some(view.words.say_text("diff-side", &[("question", &question), ("side", &side)]))
        });
        let about = says.collect::<Vec<_>>().join(" ");
        Section { heading: view.words.say("diff-reading"), about: Some(about), blocks }
    };
    choices.into_iter().map(section).collect()
}
