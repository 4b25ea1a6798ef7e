//! `eunomia explain FILE ID`: why a conclusion holds, or why not.

use crate::failure::{Failure, Outcome};
use crate::text::{self, BOLD, CYAN, DIM, styled};
use crate::{duties, human, input};
use counsel::Explained;
use counsel::assessment::{FindingResult, ReadingResult, StatusWord};
use counsel::citation;
use counsel::duty::DutyResult;
use counsel::words::Words;
use jiff::civil::Date;
use nomos::Rulebook;
use nomos::facts::Facts;
use std::fmt::Write;
use std::path::PathBuf;

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let basis = input::basis(matches, words)?;
    let counsel = super::counsel(words)?;
    let rulebook = counsel.engine().rulebook();
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let description = input::description(&counsel, words, &path, input::system(matches))?;
    let explained = counsel.explain(&description, id, basis);
    let explained = explained.map_err(|early| input::before_the_law(words, early))?;
    let reasons = Reasons { words, rulebook, facts: &description.facts };
    let since = |status, from| counsel.told_since(&description, (status, from), basis.on);
    let out = match explained {
        Some(Explained::Finding(mut finding)) => {
            finding.from = since(finding.status, finding.from);
            reasons.finding(&finding)
        }
        Some(Explained::Duty(mut duty)) => {
            duty.from = duty.from.filter(|_| since(duty.status, duty.from) == duty.from);
            reasons.duty(&duty)
        }
        None => return Err(unknown(words, rulebook, id)),
    };
    super::print(words, &out)?;
    Ok(Outcome::Done)
}

struct Reasons<'a> {
    words: &'a Words,
    rulebook: &'a Rulebook,
    facts: &'a Facts,
}

impl Reasons<'_> {
    fn finding(&self, finding: &FindingResult) -> String {
        let words = self.words;
        let mut out = String::new();
        let status = text::status(words, finding.status, finding.from, finding.until);
        let title = styled(BOLD, &words.finding(&finding.id));
        let mark = format!("{} ", human::marked(finding.status));
        let _ = writeln!(out, "{}", text::wrap(&format!("{title} · {status}"), &mark, "  "));
        if let Some(means) =
            words.means(&finding.id).filter(|_| finding.status != StatusWord::Fails)
        {
            let _ = writeln!(out, "{}", text::wrap(&means, "  ", "  "));
        }
        let note = text::capital(&human::note(words, self.rulebook, finding));
        let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&note, "  ", "  ")));
        if let Some(left_out) = human::left_out(words, self.rulebook, &finding.left_out) {
            let _ = writeln!(out, "{}", text::wrap(&left_out, "  ", "  "));
        }
        self.because(&mut out, finding.status, &finding.because);
        self.needs(&mut out, &finding.needs);
        self.readings(&mut out, &finding.readings, finding.from);
        out
    }

    fn duty(&self, duty: &DutyResult) -> String {
        let mut out = duties::full(self.words, self.rulebook, duty);
        out.truncate(out.trim_end().len());
        out.push('\n');
        self.because(&mut out, duty.status, &duty.because);
        self.needs(&mut out, &duty.needs);
        self.readings(&mut out, &duty.readings, duty.from);
        out
    }

    fn because(&self, out: &mut String, status: StatusWord, facts: &[String]) {
        if !facts.is_empty() {
            let _ = writeln!(out, "\n{}", self.words.say("explain-because"));
            for fact in facts {
                let phrase = text::fact(self.words, self.rulebook, self.facts, fact);
                let _ = writeln!(out, "{}", text::wrap(&phrase, "  – ", "    "));
                let _ = writeln!(out, "    {}\n{}", styled(CYAN, fact), self.cited(fact));
            }
        } else if status == StatusWord::Fails {
            let _ = writeln!(out, "\n{}", self.words.say("no-reasons-needed"));
        }
    }

    fn needs(&self, out: &mut String, facts: &[String]) {
        if facts.is_empty() {
            return;
        }
        let _ = writeln!(out, "\n{}", self.words.say("explain-needs"));
        for fact in facts {
            let _ = writeln!(out, "{}", text::wrap(&self.words.question(fact), "  ◌ ", "    "));
            let _ = writeln!(out, "    {}\n{}", styled(CYAN, fact), self.cited(fact));
        }
        let _ = writeln!(out, "{}", self.words.say("explain-would-change"));
    }

    fn readings(&self, out: &mut String, readings: &[ReadingResult], from: Option<Date>) {
        for reading in readings {
            let _ = write!(out, "\n{}", human::alternatives(self.words, reading, from));
        }
    }

    fn cited(&self, fact: &str) -> String {
        let fact = self.rulebook.fact(fact).and_then(|id| self.rulebook.facts.get(id.index()));
        let cites = fact.map(|fact| fact.cites.as_slice()).unwrap_or_default();
        let cites: Vec<String> = cites.iter().map(ToString::to_string).collect();
        let cites = text::capital(&human::cites(self.words, self.rulebook, &cites));
        styled(DIM, &text::wrap(&cites, "    ", "    "))
    }
}

/// An id that only begins others, or a provision, lists those that are meant; else the
/// closest known one.
pub(super) fn unknown(words: &Words, rulebook: &Rulebook, id: &str) -> Failure {
    let begin = format!("{id}.");
    let conclusions = rulebook.rules.iter().filter(|rule| rule.is_conclusion());
    let family: Vec<&str> = conclusions
        .map(|rule| rule.id.as_str())
        .filter(|known| known.starts_with(&begin))
        .collect();
    if !family.is_empty() {
        let family = family.join(", ");
        return Failure::usage(words, "error-only-a-family", &[("id", id), ("family", &family)]);
    }
    let closest = match citation::conclusions_at(words, rulebook, id).as_slice() {
        [] => rulebook.closest_conclusion(id),
        [only] => Some(*only),
        known => return provision(words, id, known),
    };
    let values = [("id", id)];
    Failure::Usage(text::error_with_hint(words, "error-unknown-conclusion", &values, closest))
}

/// A provision in place of a name: its conclusions, each with its title.
fn provision(words: &Words, typed: &str, known: &[&str]) -> Failure {
    let width = known.iter().map(|id| id.len()).max().unwrap_or(0);
    let lines = known.iter().map(|id| {
        let first = format!("    {id:<width$}  ");
        text::wrap(&words.finding(id), &first, &" ".repeat(first.len()))
    });
    let list = lines.collect::<Vec<_>>().join("\n");
    let first = known.first().copied().unwrap_or_default();
    let values = [("id", typed), ("first", first)];
    let error = text::error(words, "error-a-provision", &values);
    Failure::Usage(format!("{error}\n{list}"))
}
