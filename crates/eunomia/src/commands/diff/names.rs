//! Many conclusions in few words: a handful by their titles, more by the
//! articles in which they stand, each party's apart.

use super::{PLAIN, View};
use crate::text;
use counsel::citation;
use nomos::RuleId;
use nomos::diff::Witness;

/// Conclusions named by their titles; of more, the articles are named.
const TITLES: usize = 3;

/// Conclusions, those that bind nobody first, then each party's.
pub(super) fn all(view: &View<'_>, rules: &[RuleId]) -> String {
    if rules.len() <= TITLES {
        return titles(view, rules);
    }
    let mut parties: Vec<Option<&str>> = vec![None];
    for rule in rules {
        let party = view.party(*rule);
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    let groups = parties.iter().filter_map(|party| {
        let own: Vec<RuleId> =
            rules.iter().copied().filter(|rule| view.party(*rule) == *party).collect();
        if own.is_empty() {
            return None;
        }
        let names = if own.len() <= TITLES { titles(view, &own) } else { places(view, &own) };
        let name = party.map(|party| view.words.part("party", party));
        let name = name.unwrap_or_else(|| view.words.say("diff-findings"));
        let values = [("name", name.as_str()), ("names", &names)];
        Some(view.words.say_text("diff-group", &values))
    });
    groups.collect::<Vec<_>>().join(&view.words.say("joined"))
}

/// Conclusions by title and id.
pub(super) fn titles(view: &View<'_>, rules: &[RuleId]) -> String {
    let names = rules.iter().map(|rule| {
        let id = view.id(*rule);
        format!("{} [{id}]", view.words.finding(id))
    });
    names.collect::<Vec<_>>().join(" · ")
}

/// The articles and annexes in which conclusions stand.
fn places(view: &View<'_>, rules: &[RuleId]) -> String {
    let (mut articles, mut annexes): (Vec<(u32, String)>, Vec<&str>) = (Vec::new(), Vec::new());
    let act = view.rulebook().acts.first().map_or("", |act| act.id.as_str());
    for rule in rules {
        let version = view.rulebook().rules.get(rule.index()).and_then(|rule| rule.versions.last());
        let cites = version.map_or(&[][..], |version| &version.cites);
        let Some(cite) = cites.iter().find(|cite| cite.source == act) else { continue };
        let top = cite.place.split(" sub").next().unwrap_or_default();
        let top = top.split('(').next().unwrap_or_default();
        match top.split_once(' ') {
            Some(("art", number)) => {
                let digits = number.trim_end_matches(|c: char| c.is_ascii_lowercase());
                let entry = (digits.parse().unwrap_or_default(), number.to_owned());
                if !articles.contains(&entry) {
                    articles.push(entry);
                }
            }
            _ if !annexes.contains(&top) => annexes.push(top),
            _ => {}
        }
    }
    articles.sort_unstable();
    let mut said = Vec::new();
    let runs = runs(view, &articles);
    match articles.as_slice() {
        [] => {}
        [_] => said.push(view.words.say_text("diff-article", &[("list", &runs)])),
        _ => said.push(view.words.say_text("diff-articles", &[("list", &runs)])),
    }
    let annexes = annexes
        .iter()
        .map(|place| citation::in_words(view.words, view.rulebook(), &format!("{act} {place}")));
    said.extend(annexes);
    said.join(", ")
}

/// Numbers that follow each other as 8–15.
fn runs(view: &View<'_>, articles: &[(u32, String)]) -> String {
    let plain = |(number, text): &(u32, String)| number.to_string() == *text;
    let mut runs: Vec<Vec<&(u32, String)>> = Vec::new();
    for article in articles {
        match runs.last_mut() {
            Some(run)
                if plain(article)
                    && run.last().is_some_and(|last| plain(last) && last.0 + 1 == article.0) =>
            {
                run.push(article);
            }
            _ => runs.push(vec![article]),
        }
    }
    let say = |(_, text): &(u32, String)| citation::inserted(view.words, text);
    let runs = runs.iter().flat_map(|run| match run.as_slice() {
        [first, _, .., last] => vec![format!("{}–{}", say(first), say(last))],
        few => few.iter().map(|article| say(article)).collect(),
    });
    runs.collect::<Vec<_>>().join(", ")
}

/// Those who are bound, and the number of their duties that differ.
pub(super) fn parties(view: &View<'_>, rules: &[RuleId]) -> String {
    let mut parties: Vec<&str> = Vec::new();
    for party in rules.iter().filter_map(|rule| view.party(*rule)) {
        if !parties.contains(&party) {
            parties.push(party);
        }
    }
    let names: Vec<String> = parties.iter().map(|party| view.words.part("party", party)).collect();
    names.join(", ")
}

/// The system that shows a difference, as far as it is not plain.
pub(super) fn system(view: &View<'_>, witness: &Witness) -> String {
    let rulebook = view.rulebook();
    let plain = view.plain.get(witness.plain);
    let [special, same] =
        plain.map_or_else(Default::default, |plain| witness.facts_beside(plain, rulebook));
    let facts = special.iter().filter_map(|fact| {
        let fact = rulebook.facts.get(fact.index())?;
        Some(text::fact(view.words, rulebook, &witness.facts, &fact.id))
    });
    let facts = facts.collect::<Vec<_>>().join(&view.words.say("joined"));
    let base = PLAIN.get(witness.plain).map(|id| view.words.say(&format!("diff-plain-{id}")));
    let base = base.unwrap_or_default();
    let values = [("base", base.as_str()), ("facts", &facts)];
    match (same.is_empty(), facts.is_empty()) {
        (true, _) => view.words.say_text("diff-anything-with", &values),
        (_, true) => view.words.say_text("diff-plain-itself", &values),
        _ => view.words.say_text("diff-plain-with", &values),
    }
}

/// A point of an amending article: `art 1(22)(e)` is point 22(e).
pub(super) fn point(view: &View<'_>, place: &str) -> String {
    let mut groups = place.split('(').skip(1).map(|group| group.trim_end_matches(')'));
    let number = groups.next().unwrap_or_default().to_owned();
    groups.fold(number, |text, group| {
        text + &view.words.say_text("cite-group-under", &[("group", group)])
    })
}
