//! The differences by the change of the law from which they come. Each change
//! is one entry: what was asked and is asked, which conclusions differ for it
//! and how, and one system that shows it.

use super::{View, effect, names};
use crate::{fine, text};
use counsel::amendment::{Change, Kind, Texts};
use counsel::assessment::StatusWord;
use counsel::citation;
use jiff::civil::Date;
use nomos::RuleId;
use nomos::diff::{Difference, Effect, Kind as In, Standing, Witness};
use nomos::rulebook::Citation;

/// A difference, and one system that shows it.
pub(super) type Shown<'a> = (&'a Difference, &'a Witness);

/// Conclusions that differ in one way, with the same days.
pub(super) struct Way<'a> {
    effect: &'static str,
    standings: [(StatusWord, Standing); 2],
    pub(super) cases: Vec<Shown<'a>>,
}

impl Way<'_> {
    /// The day from which people feel it.
    fn day(&self) -> Option<Date> {
        let (_, witness) = self.cases.first()?;
        match witness.effect {
            Effect::Lost => Some(witness.on),
            Effect::Gained => {
                Some(witness.after.from.map_or(witness.on, |day| day.max(witness.on)))
            }
            Effect::Moved => witness.after.from,
        }
    }
}

/// What one change of the law makes differ.
pub(super) struct Entry<'a> {
    pub(super) change: Option<&'a Change>,
    dates: Vec<String>,
    ways: Vec<Way<'a>>,
    fines: Vec<(String, Vec<RuleId>)>,
    reworded: Vec<RuleId>,
    cites: Vec<Citation>,
}

impl Entry<'_> {
    pub(super) fn kind(&self) -> Option<Kind> {
        self.change.map(|change| change.kind)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.dates.is_empty() && self.rules().is_empty()
    }

    /// All conclusions that differ, in the order of the rulebook.
    pub(super) fn rules(&self) -> Vec<RuleId> {
        let differ = self.ways.iter().flat_map(|way| &way.cases).map(|(found, _)| found.rule);
        let fined = self.fines.iter().flat_map(|(_, rules)| rules).copied();
        let mut rules: Vec<RuleId> =
            differ.chain(fined).chain(self.reworded.iter().copied()).collect();
        rules.sort_unstable();
        rules.dedup();
        rules
    }
}

/// An entry for each change, and at last one for what no change accounts for.
pub(super) fn entries<'a>(view: &View<'a>) -> Vec<Entry<'a>> {
    let changes = &view.amendment.changes;
    let all = changes.iter().map(Some).chain([None]);
    let mut entries: Vec<Entry<'_>> = all.map(|change| entry(view, change)).collect();
    for found in &view.found.differences {
        for witness in found.witnesses.iter().filter(|witness| witness.sides.is_empty()) {
            let nth = view.amendment.change(&witness.cites).unwrap_or(changes.len());
            let Some(entry) = entries.get_mut(nth) else { continue };
            add_way(&mut entry.ways, found, witness);
            if entry.change.is_none() {
                entry.cites.extend(witness.cites.iter().cloned());
            }
        }
        let nth = view.amendment.change(&found.reworded).unwrap_or(changes.len());
        let Some(entry) = entries.get_mut(nth) else { continue };
        if let Some((old, new)) = &found.terms {
            let line = fines(view, old, new);
            match entry.fines.iter_mut().find(|(known, _)| *known == line) {
                Some((_, rules)) => rules.push(found.rule),
                None => entry.fines.push((line, vec![found.rule])),
            }
        }
        entry.reworded.extend(found.kinds.contains(&In::Wording).then_some(found.rule));
    }
    for entry in &mut entries {
        sort(&mut entry.ways, entry.change.map(|change| change.kind));
    }
    entries
}

fn entry<'a>(view: &View<'a>, change: Option<&'a Change>) -> Entry<'a> {
    let is_own = |cites: &[Citation]| {
        let made = view.amendment.change(cites).and_then(|nth| view.amendment.changes.get(nth));
        made.map(|made| &made.points) == change.map(|change| &change.points)
    };
    let dates = view.found.dates.iter().filter(|date| is_own(&date.cites)).map(|date| {
        let day = |date: Option<Date>| {
            date.map_or_else(|| view.words.say("diff-no-date"), |date| text::date(view.words, date))
        };
        let (before, after) = (day(date.before), day(date.after));
        view.words.say_text("diff-date", &[("before", &before), ("after", &after)])
    });
    Entry {
        change,
        dates: dates.collect(),
        ways: Vec::new(),
        fines: Vec::new(),
        reworded: Vec::new(),
        cites: Vec::new(),
    }
}

pub(super) fn add_way<'a>(ways: &mut Vec<Way<'a>>, found: &'a Difference, witness: &'a Witness) {
    let standing = |standing: Standing| (StatusWord::from(standing.status), standing);
    let standings = [standing(witness.before), standing(witness.after)];
    let effect = effect(found, witness.effect);
    match ways.iter_mut().find(|way| way.effect == effect && way.standings == standings) {
        Some(way) => way.cases.push((found, witness)),
        None => ways.push(Way { effect, standings, cases: vec![(found, witness)] }),
    }
}

/// What is moved or gone begins with the most conclusions, everything else with
/// what is new.
pub(super) fn sort(ways: &mut [Way<'_>], kind: Option<Kind>) {
    ways.sort_by_key(|way| {
        let order = ["new", "gone", "gained", "lost", "moved"];
        let place = order.iter().position(|known| *known == way.effect);
        let many = std::cmp::Reverse(way.cases.len());
        let first = matches!(kind, Some(Kind::Later | Kind::Gone)).then_some(many);
        (std::cmp::Reverse(first.is_some()), first, place, way.day())
    });
}

/// What a breach may cost before and after, or which other terms differ.
fn fines(view: &View<'_>, old: &nomos::duty::DutyTerms, new: &nomos::duty::DutyTerms) -> String {
    if old.fine == new.fine {
        let parts = super::result::parts(&(old.clone(), new.clone()));
        let parts = parts.iter().map(|part| view.words.say(&format!("diff-term-{part}")));
        return parts.collect::<Vec<_>>().join(", ");
    }
    let say = |fine: Option<nomos::rulebook::FineId>| {
        let fine = fine.and_then(|fine| view.rulebook().fines.get(fine.index()));
        fine.map_or_else(
            || view.words.say("diff-no-fine"),
            |fine| fine::at_most(view.words, view.rulebook(), fine),
        )
    };
    let values = [("before", say(old.fine)), ("after", say(new.fine))];
    let values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, &**text)).collect();
    view.words.say_text("diff-fine", &values)
}

/// A text of the amendment in the language that is spoken.
pub(super) fn said<'a>(view: &View<'_>, texts: &'a Texts) -> &'a str {
    texts.get(view.words.language()).map_or("", String::as_str)
}

/// What was asked and what is asked.
pub(super) fn about(view: &View<'_>, entry: &Entry<'_>) -> Option<String> {
    let change = entry.change?;
    let values = [("was", said(view, &change.was)), ("now", said(view, &change.now))];
    Some(view.words.say_text("diff-was-now", &values))
}

/// One line for each way in which conclusions differ, and what goes with them.
pub(super) fn lines(view: &View<'_>, entry: &Entry<'_>) -> Vec<String> {
    let mut lines: Vec<String> = entry.ways.iter().map(|way| way_in_words(view, way)).collect();
    for (line, rules) in &entry.fines {
        let names = names::titles(view, rules);
        lines.push(view.words.say_text("diff-way-of", &[("way", line), ("names", &names)]));
    }
    if !entry.reworded.is_empty() {
        let names = names::all(view, &entry.reworded);
        let way = view.words.say("diff-wording");
        lines.push(view.words.say_text("diff-way-of", &[("way", &way), ("names", &names)]));
    }
    let own = entry.ways.first().and_then(|way| smallest(view, way));
    lines.extend(own);
    lines.push(by(view, entry));
    lines
}

/// The points of the amending act, or else whatever is cited, or its title.
fn by(view: &View<'_>, entry: &Entry<'_>) -> String {
    let act = |id: &str| citation::source_in_words(view.words, view.rulebook(), id);
    if let Some(change) = entry.change {
        let points: Vec<String> =
            change.points.iter().map(|place| names::point(view, place)).collect();
        let values = [("points", points.join(", ")), ("act", act(&view.amendment.act))];
        let values: Vec<(&str, &str)> = values.iter().map(|(name, of)| (*name, &**of)).collect();
        return view.words.say_text("diff-by-points", &values);
    }
    let mut cites: Vec<Citation> = Vec::new();
    for cite in &entry.cites {
        if !cites.contains(cite) {
            cites.push(cite.clone());
        }
    }
    let acts = view.found.acts.iter().filter_map(|act| view.rulebook().acts.get(act.index()));
    let acts: Vec<String> = acts.map(|known| act(&known.id)).collect();
    let cites = if cites.is_empty() { acts.join(" · ") } else { view.cites(&cites) };
    view.words.say_text("diff-by", &[("cites", &cites)])
}

pub(super) fn way_in_words(view: &View<'_>, way: &Way<'_>) -> String {
    let [before, after] = way.standings.map(|(word, standing)| {
        let status = text::status(view.words, word, standing.from, standing.until);
        format!("{} {status}", text::mark(word))
    });
    let effect = view.words.say(&format!("diff-effect-{}", way.effect));
    let values = [("effect", effect.as_str()), ("before", &before), ("after", &after)];
    let says = view.words.say_text("diff-way", &values);
    let rules: Vec<RuleId> = way.cases.iter().map(|(found, _)| found.rule).collect();
    let names = names::all(view, &rules);
    view.words.say_text("diff-way-of", &[("way", &says), ("names", &names)])
}

/// The smallest of the systems, and the conclusion that it shows; those that
/// differ of themselves first.
pub(super) fn smallest(view: &View<'_>, way: &Way<'_>) -> Option<String> {
    let size = |witness: &Witness| {
        let plain = view.plain.get(witness.plain);
        plain.map(|plain| witness.facts_beside(plain, view.rulebook()).map(|facts| facts.len()))
    };
    let (found, witness) = way.cases.iter().min_by_key(|(_, witness)| {
        (witness.sides.len(), !witness.follows.is_empty(), size(witness))
    })?;
    let system = names::system(view, witness);
    let name = names::titles(view, &[found.rule]);
    Some(view.words.say_text("diff-shown-by", &[("name", &name), ("system", &system)]))
}

/// The days on which most of an entry is felt, two at most.
pub(super) fn days(view: &View<'_>, entry: &Entry<'_>) -> String {
    let mut days: Vec<Date> = Vec::new();
    let is_later = entry.kind() == Some(Kind::Later);
    let felt = entry.ways.iter().filter(|way| !is_later || way.effect == "moved");
    for way in felt {
        days.extend(way.day().filter(|day| !days.contains(day) && days.len() < 2));
    }
    if !is_later {
        days.truncate(1);
    }
    if days.is_empty() {
        days.push(view.days.0.max(view.days.1));
    }
    days.sort_unstable();
    let days: Vec<String> = days.iter().map(|day| text::date(view.words, *day)).collect();
    days.join(" · ")
}
