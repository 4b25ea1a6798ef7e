//! The versions of one rule from one act must follow each other without
//! overlap and without gap, and use no date that only a later act sets.

use super::heading;
use crate::diagnostic::Diagnostic;
use crate::duty::Due;
use crate::rulebook::{Day, Rule, Rulebook, Version};
use crate::source::Span;
use jiff::civil::Date;

pub(super) fn check(rulebook: &Rulebook) -> Vec<Diagnostic> {
    rulebook.rules.iter().flat_map(|rule| check_rule(rulebook, rule)).collect()
}

/// A version with its days worked out: from, to, place.
struct Interval {
    since: Date,
    until: Date,
    span: Span,
}

fn check_rule(rulebook: &Rulebook, rule: &Rule) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let mut acts: Vec<_> = rule.versions.iter().map(|version| version.act).collect();
    acts.sort_unstable();
    acts.dedup();
    for act in acts {
        let law = rulebook.act_from(act);
        let mut intervals = Vec::new();
        for version in rule.versions.iter().filter(|version| version.act == act) {
            diagnostics.extend(due_unset(rulebook, rule, version, law));
            match interval(rulebook, version, law) {
                Some(interval) if interval.since < interval.until => intervals.push(interval),
                Some(interval) => diagnostics.push(
                    Diagnostic::error(
                        "never-applies",
                        format!("`{}` ends before it begins", rule.id),
                        interval.span,
                        format!("since {}, until {}", interval.since, interval.until),
                    )
                    .help("`until` is the first day on which it no longer applies"),
                ),
                None => {
                    let clauses = [("since", version.since), ("until", version.until)];
                    let unset = clauses.into_iter().find_map(|(clause, day)| match day? {
                        Day::Named(id) if rulebook.day(Day::Named(id), law).is_none() => {
                            Some((clause, rulebook.dates.get(id.index())?.id.as_str()))
                        }
                        _ => None,
                    });
                    let (clause, date) = unset.unwrap_or_default();
                    let used = format!("`{}` applies {clause} `{date}`", rule.id);
                    diagnostics.push(not_yet_set(rulebook, version, &used));
                }
            }
        }
        intervals.sort_by_key(|interval| (interval.since, interval.until));
        for pair in intervals.windows(2) {
            if let [earlier, later] = pair {
                diagnostics.extend(compare(&rule.id, earlier, later));
            }
        }
    }
    diagnostics
}

/// A duty is due by a date that its act does not set, be it named in the duty
/// or with the event.
fn due_unset(rulebook: &Rulebook, rule: &Rule, version: &Version, law: Date) -> Option<Diagnostic> {
    let due = version.duty.as_ref()?.due?;
    let named = match due {
        Due::ByDate(date) => Some(date),
        _ => None,
    };
    let instead = rulebook.dates_instead(due).iter().map(|(date, _)| *date);
    let mut dates = named.into_iter().chain(instead);
    let unset = dates.find(|date| rulebook.day(Day::Named(*date), law).is_none())?;
    let date = &rulebook.dates.get(unset.index())?.id;
    let used = format!("`{}` is due by `{date}`", rule.id);
    Some(not_yet_set(rulebook, version, &used))
}

fn not_yet_set(rulebook: &Rulebook, version: &Version, used: &str) -> Diagnostic {
    let message = format!("{used}, a date that its act does not set");
    let span = heading(rulebook, Some(version));
    Diagnostic::error("date-not-yet-set", message, span, "comes from an earlier act than the date")
        .help("name the later act with `by`, or give the date for the earlier act too")
}

fn compare(id: &str, earlier: &Interval, later: &Interval) -> Option<Diagnostic> {
    if later.since < earlier.until {
        let when = match later.since {
            Date::MIN => "from the beginning".to_owned(),
            since => format!("on {since}"),
        };
        return Some(
            Diagnostic::error(
                "overlapping-versions",
                format!("two versions of `{id}` apply {when}"),
                later.span,
                "overlaps with the other",
            )
            .also(earlier.span, "the other version")
            .help("end one with `until`, name the amending act with `by`, or merge the two"),
        );
    }
    (later.since > earlier.until).then(|| {
        Diagnostic::error(
            "gap-between-versions",
            format!("no version of `{id}` applies from {} to {}", earlier.until, later.since),
            later.span,
            "begins after a gap",
        )
        .also(earlier.span, "ends before it")
        .help("let one begin on the day on which the other ends, or declare two rules")
    })
}

fn interval(rulebook: &Rulebook, version: &Version, law: Date) -> Option<Interval> {
    let day = |day: Option<Day>, otherwise| match day {
        Some(day) => rulebook.day(day, law),
        None => Some(otherwise),
    };
    Some(Interval {
        since: day(version.since, Date::MIN)?,
        until: day(version.until, Date::MAX)?,
        span: heading(rulebook, Some(version)),
    })
}
