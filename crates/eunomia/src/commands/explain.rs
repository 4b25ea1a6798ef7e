//! `eunomia explain FILE ID`: why a conclusion holds, or why not.

use crate::failure::{Failure, Outcome};
use crate::human;
use crate::input;
use crate::text::{self, BOLD, CYAN, DIM, styled};
use counsel::assessment::StatusWord;
use counsel::citation;
use counsel::words::Words;
use nomos::Rulebook;
use std::fmt::Write;
use std::path::PathBuf;

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let (on, known) = input::dates(matches, words)?;
    let counsel = super::counsel(words)?;
    let rulebook = counsel.engine().rulebook();
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let path = matches.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let description = input::description(&counsel, words, &path)?;
    let assessment = counsel.assess(&description, on, known).map_err(|early| {
        let (asked, begins) = (early.asked.to_string(), early.begins.to_string());
        Failure::usage(words, "error-before-law", &[("asked", &asked), ("begins", &begins)])
    })?;
    let Some(finding) = assessment.finding(id) else {
        return Err(unknown(words, rulebook, id));
    };
    let mut out = String::new();
    let status = text::status(words, finding.status, finding.from, finding.until);
    let title = styled(BOLD, &words.finding(id));
    let _ = writeln!(out, "{} {title} · {status}", text::mark(finding.status));
    if let Some(means) = words.means(id).filter(|_| finding.status != StatusWord::Fails) {
        let _ = writeln!(out, "{}", text::wrap(&means, "  ", "  "));
    }
    let _ = writeln!(
        out,
        "{}",
        styled(DIM, &text::wrap(&human::cites(words, rulebook, finding), "  ", "  "))
    );
    let cited = |fact: &str| {
        let fact = rulebook.fact(fact).and_then(|id| rulebook.facts.get(id.index()));
        let cites = fact.map(|fact| fact.cites.as_slice()).unwrap_or_default();
        let cites: Vec<String> = cites
            .iter()
            .map(|cite| citation::in_words(words, rulebook, &cite.to_string()))
            .collect();
        styled(DIM, &text::wrap(&cites.join(" · "), "    ", "    "))
    };
    if !finding.because.is_empty() {
        let _ = writeln!(out, "\n{}", words.say("explain-because"));
        for fact in &finding.because {
            let phrase = text::fact(words, rulebook, &description.facts, fact);
            let _ = writeln!(out, "{}", text::wrap(&phrase, "  – ", "    "));
            let _ = writeln!(out, "    {}\n{}", styled(CYAN, fact), cited(fact));
        }
    } else if finding.status == StatusWord::Fails {
        let _ = writeln!(out, "\n{}", words.say("no-reasons-needed"));
    }
    if !finding.needs.is_empty() {
        let _ = writeln!(out, "\n{}", words.say("explain-needs"));
        for fact in &finding.needs {
            let _ = writeln!(out, "{}", text::wrap(&words.question(fact), "  ◌ ", "    "));
            let _ = writeln!(out, "    {}\n{}", styled(CYAN, fact), cited(fact));
        }
        let _ = writeln!(out, "{}", words.say("explain-would-change"));
    }
    for reading in &finding.readings {
        let question = words.reading(&reading.id, None);
        let _ = writeln!(out, "\n{}", text::wrap(&question, "◇ ", "  "));
        for alternative in &reading.alternatives {
            let status = text::status(words, alternative.status, finding.from, None);
            let says = words.reading(&reading.id, Some(&alternative.id));
            let values = [("status", status.as_str()), ("reading", &says)];
            let _ = writeln!(
                out,
                "{}",
                text::wrap(&words.say_text("reading-gives", &values), "  – ", "    ")
            );
        }
    }
    super::print(words, &out)?;
    Ok(Outcome::Done)
}

/// An id that only begins others lists them; else the closest known one.
fn unknown(words: &Words, rulebook: &Rulebook, id: &str) -> Failure {
    let begin = format!("{id}.");
    let conclusions = rulebook.rules.iter().filter(|rule| rule.is_conclusion());
    let family: Vec<&str> = conclusions
        .map(|rule| rule.id.as_str())
        .filter(|known| known.starts_with(&begin))
        .collect();
    if family.is_empty() {
        let closest = rulebook.closest_conclusion(id);
        let values = [("id", id)];
        let message = text::error_with_hint(words, "error-unknown-conclusion", &values, closest);
        return Failure::Usage(message);
    }
    Failure::usage(words, "error-only-a-family", &[("id", id), ("family", &family.join(", "))])
}
