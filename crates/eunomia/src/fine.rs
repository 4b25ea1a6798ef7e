//! Fines in words: how much at most, that the law names none, and what takes
//! its place.

use counsel::assessment::StatusWord;
use counsel::citation;
use counsel::duty::{FineResult, FineRule, LeftTo, NoFineResult, OtherFine};
use counsel::words::Words;
use nomos::Rulebook;
use nomos::duty::Fine;

/// The most that a breach may cost, with its place in the law.
pub(crate) fn amount(words: &Words, rulebook: &Rulebook, fine: &FineResult) -> String {
    let most = Most {
        cap: fine.cap_eur,
        share: fine.cap_pct,
        undertakings: fine.undertakings,
        rule: fine.rule,
        daily: fine.daily_pct,
    };
    let text = format!("{} ({})", maximum(words, &most), places(words, rulebook, &fine.cites));
    let text = or(words, rulebook, text, fine.or.iter().chain(&fine.others));
    match &fine.left_to {
        Some(other) if matches!(other.status, StatusWord::Holds | StatusWord::Later) => {
            left_to(words, rulebook, &text, other)
        }
        _ => text,
    }
}

/// That the law names none, and what it says instead.
pub(crate) fn none(words: &Words, rulebook: &Rulebook, none: &NoFineResult) -> String {
    let Some(id) = &none.id else { return words.say("fine-none") };
    let text = words.part("fine", id);
    let text = format!("{text} ({})", places(words, rulebook, &none.cites));
    or(words, rulebook, text, &none.or)
}

/// The most by the law itself, for nobody in particular.
pub(crate) fn at_most(words: &Words, rulebook: &Rulebook, fine: &Fine) -> String {
    if let Some(fine) = FineResult::of_law(fine) {
        return amount(words, rulebook, &fine);
    }
    let cites: Vec<String> = fine.cites.iter().map(ToString::to_string).collect();
    format!("{} ({})", words.part("fine", &fine.id), places(words, rulebook, &cites))
}

/// Other fines that may take its place.
fn or<'a>(
    words: &Words,
    rulebook: &Rulebook,
    fine: String,
    others: impl IntoIterator<Item = &'a OtherFine>,
) -> String {
    others.into_iter().fold(fine, |fine, other| {
        let most = Most {
            cap: other.cap_eur,
            share: other.cap_pct,
            undertakings: other.undertakings,
            rule: other.rule,
            daily: other.daily_pct,
        };
        let places = places(words, rulebook, &other.cites);
        let text = format!("{} ({places})", maximum(words, &most));
        let finding = words.finding(&other.finding);
        let values = [("fine", fine.as_str()), ("other", &text), ("finding", &finding)];
        words.say_text("fine-or", &values)
    })
}

fn left_to(words: &Words, rulebook: &Rulebook, fine: &str, other: &LeftTo) -> String {
    let place = other.cites.first().map(|cite| citation::in_words(words, rulebook, cite));
    let (finding, place) = (words.finding(&other.finding), place.unwrap_or_default());
    let values = [("fine", fine), ("finding", &finding), ("place", &place)];
    words.say_text("fine-left-to", &values)
}

/// The most that a fine may be, with shares in per cent.
struct Most {
    cap: f64,
    share: Option<f64>,
    /// Whether the share counts for undertakings only.
    undertakings: bool,
    rule: FineRule,
    daily: Option<f64>,
}

fn maximum(words: &Words, most: &Most) -> String {
    let cap = euros(words, most.cap);
    let share = most.share.map(|share| decimal(words, share)).unwrap_or_default();
    let id = if most.undertakings { "fine-share-undertaking" } else { "fine-share-turnover" };
    let share = words.say_text(id, &[("share", &share)]);
    let id = match most.rule {
        FineRule::Fixed => "fine-rule-fixed",
        FineRule::Higher => "fine-rule-higher",
        FineRule::Lower => "fine-rule-lower",
        FineRule::Open => "fine-rule-open",
    };
    let text = words.say_text(id, &[("cap", &cap), ("share", &share)]);
    let Some(daily) = most.daily else { return text };
    words.say_text("fine-daily", &[("fine", &text), ("share", &decimal(words, daily))])
}

fn places(words: &Words, rulebook: &Rulebook, cites: &[String]) -> String {
    let said = cites.iter().map(|cite| citation::in_words(words, rulebook, cite));
    said.collect::<Vec<_>>().join(" · ")
}

/// Euros as people write them: in millions from a million on.
fn euros(words: &Words, sum: f64) -> String {
    let million = 1e6;
    if sum < million {
        return words.say_text("amount", &[("number", &decimal(words, sum))]);
    }
    let number = decimal(words, sum / million);
    // The plural hangs on the number, which is written out here.
    let id = if sum < 2.0 * million { "amount-million" } else { "amount-millions" };
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
