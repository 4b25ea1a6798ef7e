//! `eunomia rulebook readings`: on which questions the law can be read in more
//! than one way, what hangs on them and what would settle them.

mod result;

use crate::failure::{Failure, Outcome};
use crate::human::{cites, settled};
use crate::text::{self, BOLD, CYAN, DIM, styled};
use counsel::assessment::GuidanceStatus;
use counsel::readings::{self, OpenPoint, OpenQuestion, Side};
use counsel::words::Words;
use nomos::{RuleKind, Rulebook};
use std::collections::BTreeMap;
use std::fmt::Write;

/// So many conclusions are named; the others are counted.
const SHOWN: usize = 12;

/// What the printers need.
struct View<'a> {
    words: &'a Words,
    rulebook: &'a Rulebook,
    questions: Vec<OpenQuestion>,
    points: Vec<OpenPoint>,
    /// Whether all is told, or a line of each question.
    is_long: bool,
}

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let counsel = super::counsel(words)?;
    let rulebook = counsel.engine().rulebook();
    let points = readings::points().map_err(|fault| Failure::internal(words, &fault))?;
    let id = matches.get_one::<String>("id").map(String::as_str);
    let is_long = id.is_some() || matches.get_flag("long");
    let mut view =
        View { words, rulebook, questions: readings::questions(rulebook), points, is_long };
    if let Some(id) = id {
        view.keep(id)?;
    }
    let out = match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => result::json(&view)?,
        Some("markdown") => view.markdown(),
        _ if view.is_long => view.human(),
        _ => view.in_short(),
    };
    super::print(words, &out)?;
    Ok(Outcome::Done)
}

impl View<'_> {
    fn in_words<'b>(&self, texts: &'b BTreeMap<String, String>) -> &'b str {
        texts.get(self.words.language()).map_or("", String::as_str)
    }

    /// Only the question or point of this name.
    fn keep(&mut self, id: &str) -> Result<(), Failure> {
        let all = self.questions.iter().map(|question| question.id.as_str());
        let all = all.chain(self.points.iter().map(|point| point.id.as_str()));
        let closest = nomos::diagnostic::closest(id, all).map(str::to_owned);
        self.questions.retain(|question| question.id == id);
        self.points.retain(|point| point.id == id);
        if !self.questions.is_empty() || !self.points.is_empty() {
            return Ok(());
        }
        let values = [("id", id)];
        let error =
            text::error_with_hint(self.words, "readings-unknown", &values, closest.as_deref());
        Err(Failure::Usage(error))
    }

    /// A line of each question, with its place and how much hangs on it.
    fn in_short(&self) -> String {
        let mut out = String::new();
        for question in &self.questions {
            let asked = self.words.reading(&question.id, None);
            let place = cites(self.words, self.rulebook, question.cites.get(..1).unwrap_or(&[]));
            let hangs = question.classes.len() + question.decides.len();
            let hangs = hangs + question.more_findings + question.more_duties;
            let hangs = self.words.say_with("count-conclusions", &[("count", &hangs.to_string())]);
            let id = styled(CYAN, &question.id);
            let line = format!("{asked} · {place} · {hangs} {id}");
            let _ = writeln!(out, "{}", text::wrap(&line, "◇ ", "  "));
        }
        let _ = writeln!(out, "\n{}", styled(BOLD, &self.words.say("readings-points")));
        for point in &self.points {
            let line = format!("{} {}", self.in_words(&point.question), styled(CYAN, &point.id));
            let _ = writeln!(out, "{}", text::wrap(&line, "◌ ", "  "));
        }
        let _ = writeln!(out, "\n{}", styled(DIM, &self.words.say("readings-hint")));
        out
    }

    fn human(&self) -> String {
        let mut out = String::new();
        for question in &self.questions {
            let asked = self.words.reading(&question.id, None);
            let title = format!("{} {}", styled(BOLD, &asked), styled(CYAN, &question.id));
            let _ = writeln!(out, "{}", text::wrap(&title, "◇ ", "  "));
            for line in self.readings(question) {
                let _ = writeln!(out, "{}", text::wrap(&line, "  – ", "    "));
            }
            let lines = [self.decides(question, false), settled(self.words, &question.id)];
            for line in lines.into_iter().flatten() {
                let _ = writeln!(out, "{}", text::wrap(&line, "  ", "  "));
            }
            let cited = text::capital(&cites(self.words, self.rulebook, &question.cites));
            let _ = writeln!(out, "{}\n", styled(DIM, &text::wrap(&cited, "  ", "  ")));
        }
        if !self.points.is_empty() {
            let _ = writeln!(out, "{}\n", styled(BOLD, &self.words.say("readings-points")));
        }
        for point in &self.points {
            let _ = writeln!(out, "{}", text::wrap(self.in_words(&point.question), "◌ ", "  "));
            let _ = writeln!(out, "{}", text::wrap(self.in_words(&point.reason), "  ", "  "));
            let cited = text::capital(&cites(self.words, self.rulebook, &point.cites));
            let _ = writeln!(out, "{}\n", styled(DIM, &text::wrap(&cited, "  ", "  ")));
        }
        out
    }

    fn markdown(&self) -> String {
        let say = |id: &str| self.words.say(id);
        let counts = [("questions", self.questions.len()), ("points", self.points.len())];
        let counts = counts.map(|(name, count)| (name, count.to_string()));
        let counts = counts.each_ref().map(|(name, count)| (*name, count.as_str()));
        let mut out = format!("# {}\n\n", say("readings-title"));
        let _ = writeln!(out, "{}", self.words.say_text("readings-about", &counts));
        for question in &self.questions {
            let _ = writeln!(out, "\n## {}\n", self.words.reading(&question.id, None));
            let cited = cites(self.words, self.rulebook, &question.cites);
            let _ = writeln!(out, "`{}` · {cited}\n", question.id);
            for line in self.readings(question) {
                let _ = writeln!(out, "- {line}");
            }
            let lines = [self.decides(question, true), settled(self.words, &question.id)];
            for line in lines.into_iter().flatten() {
                let _ = writeln!(out, "\n{line}");
            }
        }
        if self.points.is_empty() {
            return out;
        }
        let (title, about) = (say("readings-points"), say("readings-points-about"));
        let _ = writeln!(out, "\n## {title}\n\n{about}\n");
        for point in &self.points {
            let cited = cites(self.words, self.rulebook, &point.cites);
            let (asked, reason) = (self.in_words(&point.question), self.in_words(&point.reason));
            let _ = writeln!(out, "- **{asked}** {reason} ({cited})");
        }
        out
    }

    /// What each reading says, and which of them guidance follows.
    fn readings(&self, question: &OpenQuestion) -> Vec<String> {
        let lines = question.alternatives.iter().map(|alternative| {
            let says = self.words.reading(&question.id, Some(alternative));
            let side = question.side.as_ref().filter(|side| side.alternative == *alternative);
            match side {
                Some(side) => format!("{says} · {}", self.side(side)),
                None => says,
            }
        });
        lines.collect()
    }

    fn side(&self, side: &Side) -> String {
        let source = cites(self.words, self.rulebook, std::slice::from_ref(&side.cites));
        let id = match side.status {
            GuidanceStatus::Final => "readings-side-final",
            GuidanceStatus::Draft => "readings-side-draft",
        };
        self.words.say_text(id, &[("source", &source)])
    }

    /// What is decided, by name as far as it fits; the rest counted.
    fn decides(&self, question: &OpenQuestion, links: bool) -> Option<String> {
        let name = |id: &String| {
            let id_shown = if links { format!("`{id}`") } else { styled(CYAN, id) };
            format!("{} ({id_shown})", self.words.finding(id))
        };
        let all = question.classes.iter().chain(&question.decides);
        let names: Vec<String> = all.take(SHOWN).map(name).collect();
        let values = [("title", names.join(", ")), ("count", "0".to_owned())];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        // What more there is follows below, duties apart.
        let mut line = self.words.say_with("reading-decides", &values);
        let told = SHOWN.saturating_sub(question.classes.len());
        let is_duty = |id: &&String| self.is_duty(id);
        let untold = || question.decides.iter().skip(told);
        let (duties, all) = (untold().filter(is_duty).count(), untold().count());
        let more = [
            ("readings-more-findings", question.more_findings + all - duties),
            ("readings-more-duties", question.more_duties + duties),
        ];
        for (id, count) in more.into_iter().filter(|(_, count)| *count > 0) {
            let more = self.words.say_with(id, &[("count", &count.to_string())]);
            let _ = write!(line, ", {more}");
        }
        (!names.is_empty()).then_some(line)
    }

    fn is_duty(&self, id: &str) -> bool {
        let rule = self.rulebook.rule(id).and_then(|id| self.rulebook.rules.get(id.index()));
        rule.is_some_and(|rule| rule.kind == RuleKind::Duty)
    }
}
