//! `eunomia rulebook diff FIRST SECOND`: what an amendment changed in meaning.

mod entries;
mod names;
mod page;
mod result;

use crate::failure::{Failure, Outcome};
use counsel::Counsel;
use counsel::amendment::Amendment;
use counsel::citation;
use counsel::words::Words;
use jiff::civil::Date;
use nomos::diff::{Diff, Difference, Effect, Kind};
use nomos::rulebook::Citation;
use nomos::{Facts, RuleId, Rulebook};

/// The examples from which a reader knows a system and a model. What they are
/// is said in words under the same names.
const PLAIN: [&str; 2] = ["plain-system", "union-model-provider"];

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let (one, other) = (day(matches, "first", words)?, day(matches, "second", words)?);
    // An amendment is told in the direction in which it was made.
    let (first, second) = (one.min(other), one.max(other));
    let counsel = super::counsel_with_examples(words)?;
    let rulebook = counsel.engine().rulebook();
    let plain: Vec<&Facts> = PLAIN.iter().filter_map(|id| plain(rulebook, id)).collect();
    let found = nomos::diff::diff(counsel.engine(), first, second, &plain).map_err(|early| {
        let (asked, begins) = (early.asked.to_string(), early.begins.to_string());
        Failure::usage(words, "error-before-law", &[("asked", &asked), ("begins", &begins)])
    })?;
    let amendment = Amendment::built_in().map_err(|fault| Failure::internal(words, &fault))?;
    let view = View {
        words,
        counsel: &counsel,
        days: (first, second),
        found: &found,
        amendment: &amendment,
        plain,
    };
    let out = match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => result::json(&view)?,
        Some("markdown") => page::markdown(&view),
        _ => page::human(&view),
    };
    super::print(words, &out)?;
    Ok(Outcome::Done)
}

fn day(matches: &clap::ArgMatches, name: &str, words: &Words) -> Result<Date, Failure> {
    let text = matches.get_one::<String>(name).map_or("", String::as_str);
    text.parse().map_err(|_| Failure::usage(words, "error-date", &[("text", text)]))
}

fn plain<'a>(rulebook: &'a Rulebook, id: &str) -> Option<&'a Facts> {
    let example = rulebook.examples.iter().find(|example| example.id == id);
    example.map(|example| &example.facts)
}

/// What the printers need.
struct View<'a> {
    words: &'a Words,
    counsel: &'a Counsel,
    days: (Date, Date),
    found: &'a Diff,
    /// What the changes are called.
    amendment: &'a Amendment,
    /// The plain systems, in the order of [`PLAIN`].
    plain: Vec<&'a Facts>,
}

impl<'a> View<'a> {
    fn rulebook(&self) -> &'a Rulebook {
        self.counsel.engine().rulebook()
    }

    fn id(&self, rule: RuleId) -> &'a str {
        self.rulebook().rules.get(rule.index()).map_or("", |rule| rule.id.as_str())
    }

    /// Whom a duty binds.
    fn party(&self, rule: RuleId) -> Option<&'a str> {
        let versions = &self.rulebook().rules.get(rule.index())?.versions;
        let terms = versions.iter().rev().find_map(|version| version.duty.as_ref())?;
        self.rulebook().labels.get(terms.party.index()).map(|label| label.id.as_str())
    }

    fn cites(&self, cites: &[Citation]) -> String {
        let cites =
            cites.iter().map(|c| citation::in_words(self.words, self.rulebook(), &c.to_string()));
        cites.collect::<Vec<_>>().join(" · ")
    }
}

/// How a conclusion differs for a system, in results: what is new or gone as a
/// whole is not only gained or lost.
fn effect(difference: &Difference, effect: Effect) -> &'static str {
    match effect {
        Effect::Gained if difference.kinds.contains(&Kind::New) => "new",
        Effect::Lost if difference.kinds.contains(&Kind::Gone) => "gone",
        Effect::Gained => "gained",
        Effect::Lost => "lost",
        Effect::Moved => "moved",
    }
}

/// A kind of difference in results.
fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::New => "new",
        Kind::Gone => "gone",
        Kind::Conditions => "conditions",
        Kind::Dates => "dates",
        Kind::Terms => "terms",
        Kind::Wording => "wording",
    }
}
