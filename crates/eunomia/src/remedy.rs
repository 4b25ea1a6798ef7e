//! What would change the answer, as a page: each way with what it takes, what
//! then comes, and what goes.

use crate::text::{self, BOLD, DIM, styled};
use crate::{human, markdown};
use counsel::assessment::Assessment;
use counsel::change::{
    AnswerResult, ChangeResult, EffectResult, EffectWord, Goal, HowWord, KindWord, RemedyResult,
    StepResult,
};
use counsel::description::Description;
use counsel::words::Words;
use nomos::{FactKind, Rulebook};
use std::fmt::Write;

/// Conclusions named in one list of effects; the rest is counted.
const NAMED: usize = 6;

/// The same for what only may apply.
const MAYBE_NAMED: usize = 3;

/// Options named in one step of which any will do; the rest is counted.
const OPTIONS: usize = 3;

/// Places in the law named for one step.
const CITED: usize = 3;

/// What goes or is ruled out is named up to so many, of conclusions and of duties.
const GONE_NAMED: usize = 3;

/// What there is to tell.
pub(crate) struct Page<'a> {
    pub(crate) words: &'a Words,
    pub(crate) rulebook: &'a Rulebook,
    pub(crate) description: &'a Description,
    pub(crate) assessment: &'a Assessment,
    pub(crate) result: &'a ChangeResult,
    /// For Markdown, where names stand in backticks.
    pub(crate) is_markdown: bool,
}

/// Remedies with the same effects that differ in one step.
struct Way<'a> {
    remedy: &'a RemedyResult,
    varied: Option<&'a StepResult>,
    instead: Vec<&'a StepResult>,
}

impl<'a> Way<'a> {
    /// In the order of the first remedy of each.
    fn all(remedies: &'a [RemedyResult]) -> Vec<Self> {
        let mut ways: Vec<Self> = Vec::new();
        for remedy in remedies {
            let joined = ways.iter_mut().any(|way| way.join(remedy));
            if !joined {
                ways.push(Self { remedy, varied: None, instead: Vec::new() });
            }
        }
        ways
    }

    /// Takes a remedy in, if it differs from the first in the same step as those
    /// that are in already.
    fn join(&mut self, remedy: &'a RemedyResult) -> bool {
        let not_in = |steps: &'a [StepResult], other: &[StepResult]| -> Vec<&'a StepResult> {
            steps.iter().filter(|step| !other.contains(step)).collect()
        };
        let own = not_in(&self.remedy.steps, &remedy.steps);
        let other = not_in(&remedy.steps, &self.remedy.steps);
        let ([own], [other]) = (own.as_slice(), other.as_slice()) else { return false };
        let alike = remedy.effects == self.remedy.effects && remedy.steps.len() > 1;
        if !alike || self.varied.is_some_and(|varied| varied != *own) {
            return false;
        }
        self.varied = Some(own);
        self.instead.push(other);
        true
    }
}

/// What a page is made of, for the terminal and for Markdown.
enum Line {
    /// The goal, or a way to it.
    Heading(String),
    /// What the next lines are about.
    Part(String),
    /// A line below a part, with its mark.
    Item(&'static str, String),
    /// A remark on the item before.
    Note(String),
    /// A sentence of its own.
    Sentence(String),
}

impl Page<'_> {
    pub(crate) fn page(&self) -> String {
        if self.is_markdown { self.markdown() } else { self.human() }
    }

    /// For the terminal.
    fn human(&self) -> String {
        let mut out = human::header(self.words, self.assessment);
        let mut gap = "";
        for line in self.lines() {
            let before = std::mem::replace(&mut gap, "\n");
            let line = match line {
                Line::Heading(line) => {
                    format!("{before}{}", styled(BOLD, &text::wrap(&line, "", "   ")))
                }
                Line::Part(line) => text::wrap(&line, "   ", "   "),
                Line::Item(mark, line) => text::wrap(&line, &format!("   {mark} "), "     "),
                Line::Note(line) => styled(DIM, &text::wrap(&line, "     ", "     ")),
                Line::Sentence(line) => format!("{before}{}", text::wrap(&line, "", "")),
            };
            let _ = writeln!(out, "{line}");
        }
        let _ = writeln!(out, "\n{}", human::legal_note(self.words, self.assessment));
        out
    }

    /// For reports.
    fn markdown(&self) -> String {
        let mut out = markdown::heading(self.words, self.assessment);
        let mut in_list = false;
        for line in self.lines() {
            let is_item = matches!(line, Line::Item(..) | Line::Note(_));
            if in_list && !is_item {
                out.push('\n');
            }
            in_list = is_item;
            let _ = match line {
                Line::Heading(line) => writeln!(out, "## {line}\n"),
                Line::Part(line) | Line::Sentence(line) => writeln!(out, "{line}\n"),
                Line::Item("–", line) => writeln!(out, "- {line}"),
                Line::Item(mark, line) => writeln!(out, "- {mark} {line}"),
                Line::Note(line) => writeln!(out, "  - {line}"),
            };
        }
        let gap = if in_list { "\n" } else { "" };
        let _ = write!(out, "{gap}{}", markdown::legal_note(self.words, self.assessment));
        out
    }

    /// A name as `explain` and descriptions take it.
    fn id(&self, id: &str) -> String {
        if self.is_markdown { format!("(`{id}`)") } else { human::id(id) }
    }

    fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    fn lines(&self) -> Vec<Line> {
        let mut lines = self.goal();
        let result = self.result;
        if result.goal.is_empty() {
            return lines;
        }
        if result.reached {
            lines.push(Line::Sentence(self.say("remedy-reached")));
            return lines;
        }
        if result.remedies.is_empty() {
            lines.extend(self.nothing());
        }
        lines.extend(self.readings());
        for (nth, way) in (1..).zip(Way::all(&result.remedies)) {
            lines.push(Line::Heading(self.way(nth, way.remedy)));
            lines.extend(self.steps(&way));
            lines.extend(self.effects(way.remedy));
        }
        if result.more > 0 {
            let more = result.more.to_string();
            let more = self.words.say_with("remedy-more", &[("count", &more)]);
            lines.push(Line::Sentence(more));
        }
        if result.worse > 0 {
            let worse = result.worse.to_string();
            lines.push(Line::Sentence(self.words.say_with("remedy-worse", &[("count", &worse)])));
        }
        if !result.complete {
            lines.push(Line::Sentence(self.say("remedy-incomplete")));
        }
        if !result.remedies.is_empty() {
            lines.push(Line::Sentence(self.say("remedy-honest")));
        }
        lines
    }

    /// What is wanted, and how it stands.
    fn goal(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        if self.result.goal.is_empty() {
            return vec![Line::Sentence(self.say("remedy-no-class"))];
        }
        for Goal { id, holds } in &self.result.goal {
            let message = if *holds { "remedy-goal-holds" } else { "remedy-goal-fails" };
            let title = self.words.finding(id);
            lines.push(Line::Heading(self.words.say_text(message, &[("title", &title)])));
            let (status, from) = self.assessment.standing(id);
            let status = text::status(self.words, status, from, None);
            let today = self.words.say_text("remedy-today", &[("text", &status)]);
            lines.push(Line::Part(format!("{today} {}", self.id(id))));
        }
        lines
    }

    /// Why no set of facts reaches the goal.
    fn nothing(&self) -> Vec<Line> {
        let kept_by = &self.result.kept_by;
        if kept_by.is_empty() {
            return vec![Line::Heading(self.say("remedy-none"))];
        }
        let mut lines = vec![Line::Heading(self.say("remedy-kept-by"))];
        for fact in kept_by {
            let phrase = text::fact(self.words, self.rulebook, &self.description.facts, fact);
            lines.push(Line::Item("–", format!("{phrase} {}", self.id(fact))));
        }
        lines
    }

    /// The open questions of law on which the goal hangs.
    fn readings(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut told = "";
        for side in &self.result.readings {
            if told.is_empty() {
                lines.push(Line::Heading(self.say("remedy-reading")));
            }
            if told != side.id {
                lines.push(Line::Item("◇", self.words.reading(&side.id, None)));
                told = &side.id;
            }
            let reading = self.words.reading(&side.id, Some(&side.alternative));
            let gives = if side.reached {
                self.say("remedy-reading-reached")
            } else {
                let count = side.remedies.to_string();
                self.words.say_with("remedy-reading-ways", &[("count", &count)])
            };
            let values = [("reading", reading.as_str()), ("status", &gives)];
            lines.push(Line::Note(self.words.say_text("reading-gives", &values)));
        }
        lines
    }

    fn way(&self, nth: usize, remedy: &RemedyResult) -> String {
        let id = match how(remedy) {
            Some(HowWord::Change) => "remedy-way-change",
            Some(HowWord::Correct) => "remedy-way-correct",
            Some(HowWord::Show) => "remedy-way-show",
            None => "remedy-way-both",
        };
        let (nth, count) = (nth.to_string(), remedy.steps.len().to_string());
        self.words.say_with(id, &[("nth", &nth), ("count", &count)])
    }

    /// What it takes: what must change apart from what must only be shown. The
    /// heading says which, if it is only one of them.
    fn steps(&self, way: &Way<'_>) -> Vec<Line> {
        let remedy = way.remedy;
        let mut lines = Vec::new();
        let how_of_all = how(remedy);
        let parts = [
            (HowWord::Change, "remedy-change"),
            (HowWord::Correct, "remedy-correct"),
            (HowWord::Show, "remedy-show"),
        ];
        for (how, message) in parts {
            let mut steps = remedy.steps.iter().filter(|step| step.how == how).peekable();
            if steps.peek().is_some() && how_of_all.is_none() {
                lines.push(Line::Part(self.say(message)));
            }
            for step in steps {
                let phrase = self.step(step);
                lines.push(Line::Item("–", format!("{phrase} {}", self.id(&step.fact))));
                lines.extend(self.cited(&step.fact).map(Line::Note));
                if how != HowWord::Show {
                    let facts = &self.description.facts;
                    let now = text::fact(self.words, self.rulebook, facts, &step.fact);
                    lines.push(Line::Note(self.words.say_text("remedy-now", &[("text", &now)])));
                }
                if way.varied == Some(step) {
                    lines.extend(way.instead.iter().flat_map(|step| self.instead(step)));
                }
            }
        }
        lines
    }

    /// A step that does the same as the one before it.
    fn instead(&self, step: &StepResult) -> Vec<Line> {
        let line = self.words.say_text("remedy-instead", &[("text", &self.step(step))]);
        let mut lines = vec![Line::Item("–", format!("{line} {}", self.id(&step.fact)))];
        lines.extend(self.cited(&step.fact).map(Line::Note));
        lines
    }

    /// The first places in the law that ask for the fact.
    fn cited(&self, fact: &str) -> Option<String> {
        let entry = self.rulebook.fact(fact).and_then(|id| self.rulebook.facts.get(id.index()))?;
        let cites: Vec<String> = entry.cites.iter().take(CITED).map(ToString::to_string).collect();
        let said = || text::capital(&human::cites(self.words, self.rulebook, &cites));
        (!cites.is_empty()).then(said)
    }

    /// The fact as it would have to be. Of many options any of which will do,
    /// the first are named.
    fn step(&self, step: &StepResult) -> String {
        let words = self.words;
        let value = match self.one_option_of(step) {
            Some(value) => value,
            None => {
                let values = step.to.iter().map(|to| self.answer(step, to));
                self.any_of(values.collect())
            }
        };
        if let [AnswerResult::Yes(_)] = step.to.as_slice() {
            return value;
        }
        let label = words.of_fact(&step.fact, "label").unwrap_or_else(|| step.fact.clone());
        text::answered(words, &label, &value)
    }

    /// Options of which any one comes in, or goes: said once for all of them.
    fn one_option_of(&self, step: &StepResult) -> Option<String> {
        let only = |to: &AnswerResult, comes: bool| {
            let AnswerResult::Options { with, without, .. } = to else { return None };
            match (with.as_slice(), without.as_slice()) {
                ([one], []) if comes => Some(self.quoted(step, one)),
                ([], [one]) if !comes => Some(self.quoted(step, one)),
                _ => None,
            }
        };
        let all =
            |comes: bool| step.to.iter().map(|to| only(to, comes)).collect::<Option<Vec<_>>>();
        let (id, options) = match (all(true), all(false)) {
            _ if step.to.len() < 2 => return None,
            (Some(options), _) => ("remedy-with", options),
            (_, Some(options)) => (without(step), options),
            _ => return None,
        };
        let options = self.any_of(options);
        Some(self.words.say_text(id, &[("text", &options)]))
    }

    fn any_of(&self, mut values: Vec<String>) -> String {
        let more = values.len().saturating_sub(OPTIONS);
        if more > 1 {
            values.truncate(OPTIONS);
            values
                .push(self.words.say_with("remedy-options-more", &[("count", &more.to_string())]));
        }
        values.join(&self.say("remedy-or"))
    }

    fn quoted(&self, step: &StepResult, option: &str) -> String {
        let option = self.words.option(&step.fact, option);
        self.words.say_text("quoted", &[("text", &option)])
    }

    fn answer(&self, step: &StepResult, to: &AnswerResult) -> String {
        let words = self.words;
        let option = |id: &String| words.option(&step.fact, id);
        let quoted = |ids: &[String]| {
            let quoted = ids.iter().map(|id| self.quoted(step, id));
            quoted.collect::<Vec<_>>().join(", ")
        };
        let say = |id: &str, text: &str| words.say_text(id, &[("text", text)]);
        match to {
            AnswerResult::Yes(yes) => {
                let label = words.of_fact(&step.fact, if *yes { "label" } else { "label-no" });
                label.unwrap_or_else(|| words.question(&step.fact))
            }
            AnswerResult::Option(id) => option(id),
            AnswerResult::Options { all: Some(all), .. } if all.is_empty() => say("value-none", ""),
            AnswerResult::Options { with, without: lost, .. } => {
                let with = (!with.is_empty()).then(|| say("remedy-with", &quoted(with)));
                let lost = (!lost.is_empty()).then(|| say(without(step), &quoted(lost)));
                let parts: Vec<String> = [with, lost].into_iter().flatten().collect();
                parts.join(&self.say("joined"))
            }
            AnswerResult::Number { from, above, to, below } => {
                let unit = self.unit(&step.fact);
                let bounds = [
                    ("remedy-from", from),
                    ("remedy-above", above),
                    ("remedy-to", to),
                    ("remedy-below", below),
                ];
                let bound = |(id, bound): (&str, &Option<f64>)| {
                    let number = text::plain_number((*bound)?);
                    Some(say(id, format!("{number} {unit}").trim()))
                };
                bounds.into_iter().filter_map(bound).collect::<Vec<_>>().join(", ")
            }
            AnswerResult::Days { from, before } => {
                let bounds = [("remedy-from-day", from), ("remedy-before-day", before)];
                let bound = |(id, day): (&str, &Option<jiff::civil::Date>)| {
                    Some(say(id, &text::date(words, (*day)?)))
                };
                bounds.into_iter().filter_map(bound).collect::<Vec<_>>().join(", ")
            }
        }
    }

    fn unit(&self, fact: &str) -> String {
        let entry = self.rulebook.fact(fact).and_then(|id| self.rulebook.facts.get(id.index()));
        match entry.map(|fact| &fact.kind) {
            Some(FactKind::Number(unit)) => {
                let known = self.words.attribute("units", &unit.to_lowercase(), &[]);
                known.unwrap_or_else(|| unit.clone())
            }
            _ => String::new(),
        }
    }

    /// What then comes and goes, burdens first.
    fn effects(&self, remedy: &RemedyResult) -> Vec<Line> {
        let mut lines = Vec::new();
        for (effect, message) in [
            (EffectWord::Begins, "remedy-begins"),
            (EffectWord::MayBegin, "remedy-may-begin"),
            (EffectWord::Moves, "remedy-moves"),
        ] {
            let named = if effect == EffectWord::Begins { NAMED } else { MAYBE_NAMED };
            lines.extend(self.listed(self.told(remedy, effect), message, named));
        }
        for (effect, message) in [
            (EffectWord::MayEnd, "remedy-may-end"),
            (EffectWord::RuledOut, "remedy-ruled-out"),
            (EffectWord::Ends, "remedy-ends"),
        ] {
            lines.extend(self.counted(remedy, effect, message));
        }
        lines
    }

    fn told<'b>(&'b self, remedy: &'b RemedyResult, effect: EffectWord) -> Vec<&'b EffectResult> {
        let told = |known: &&EffectResult| !human::is_told_elsewhere(self.rulebook, &known.id);
        remedy.that(effect).filter(told).collect()
    }

    /// Effects one by one, since somebody must see to them.
    fn listed(&self, effects: Vec<&EffectResult>, message: &str, named: usize) -> Vec<Line> {
        if effects.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![Line::Part(self.say(message))];
        for known in effects.iter().take(named) {
            let status = known.after;
            let status = text::status(self.words, status.status, status.from, status.until);
            let line = format!("{} · {status} {}", self.title(known), self.id(&known.id));
            lines.push(Line::Item(text::mark(known.after.status), line));
        }
        let rest = effects.len().saturating_sub(named);
        if rest > 0 {
            let more = self.words.say_with("and-more", &[("count", &rest.to_string())]);
            lines.push(Line::Note(more));
        }
        lines
    }

    fn title(&self, effect: &EffectResult) -> String {
        let title = self.words.finding(&effect.id);
        if effect.kind != KindWord::Duty {
            return title;
        }
        self.words.say_text("remedy-duty", &[("title", &title)])
    }

    /// What goes, in one line: the first conclusions, those that burden before
    /// the others, and the first duties; the rest is counted.
    fn counted(&self, remedy: &RemedyResult, effect: EffectWord, message: &str) -> Vec<Line> {
        let (duties, others): (Vec<_>, Vec<_>) =
            self.told(remedy, effect).into_iter().partition(|it| it.kind == KindWord::Duty);
        let mut parts: Vec<String> = Vec::new();
        for (id, known) in [("remedy-others", others), ("remedy-more-duties", duties)] {
            let named = known.iter().take(GONE_NAMED);
            parts.extend(named.map(|known| self.title(known)));
            let rest = known.len().saturating_sub(GONE_NAMED);
            if rest > 0 {
                parts.push(self.words.say_with(id, &[("count", &rest.to_string())]));
            }
        }
        if parts.is_empty() {
            return Vec::new();
        }
        vec![Line::Part(self.words.say_text(message, &[("text", &parts.join(" · "))]))]
    }
}

/// What all steps of a way take, if that is the same.
fn how(remedy: &RemedyResult) -> Option<HowWord> {
    let first = remedy.steps.first()?.how;
    remedy.steps.iter().all(|step| step.how == first).then_some(first)
}

/// The message for options that are left out: nobody drops what is not known.
fn without(step: &StepResult) -> &'static str {
    if step.how == HowWord::Show { "remedy-lacking" } else { "remedy-without" }
}
