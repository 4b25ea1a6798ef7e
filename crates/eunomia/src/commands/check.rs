//! `eunomia check [FILE]`: asks in the terminal, one question after the other,
//! and ends with the page of `assess`.

mod ending;
mod keys;
mod question;

use crate::failure::{Failure, Outcome};
use crate::input;
use crate::text::{self, BOLD, CYAN, DIM, styled};
use counsel::assessment::{Assessment, ClassResult};
use counsel::description::{Description, Expected};
use counsel::interview::{self, Back, Interview, LeftOut, YesNo};
use counsel::organisation::Content;
use counsel::tree::Format;
use counsel::words::Words;
use counsel::{Basis, Counsel};
use jiff::civil::Date;
use keys::Key;
use nomos::FactId;
use nomos::facts::{State, Value};
use question::Shown;
use std::io::BufRead;
use std::path::{Path, PathBuf};

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let basis = input::basis(matches, words)?;
    let path = matches.get_one::<PathBuf>("file").cloned();
    let counsel = super::counsel(words)?;
    let text = path.as_deref().map_or(Ok(String::new()), |path| existing(words, path))?;
    let description = match (&path, text.trim().is_empty()) {
        (Some(path), false) => alone(&counsel, words, path)?,
        _ => blank(&counsel),
    };
    if let Some(path) = &path {
        writable(words, path)?;
    }
    let interview = Interview::resume(&description);
    let assessment = assess(&counsel, words, &description, basis)?;
    let mut session = Session {
        words,
        counsel: &counsel,
        path,
        text,
        description,
        interview,
        assessment,
        basis,
        topic: None,
        rests_on: Vec::new(),
        implied: Vec::new(),
        named_now: false,
        lines: std::io::stdin().lock().lines(),
    };
    session.greet()?;
    session.news()?;
    if session.description.name.is_empty() && session.name()? == Went::Stop {
        return session.stopped();
    }
    match session.ask_all()? {
        Went::On => session.through(),
        Went::Stop => session.stopped(),
    }
}

/// Where the answers are written first, beside the file.
fn beside(path: &Path) -> PathBuf {
    path.with_extension("toml.new")
}

/// Refuses a place that cannot be written before anything is asked, not after.
fn writable(words: &Words, path: &Path) -> Result<(), Failure> {
    let beside = beside(path);
    let tried = std::fs::write(&beside, "").and_then(|()| std::fs::remove_file(&beside));
    tried.map_err(|error| {
        let values =
            [("path", path.display().to_string()), ("reason", text::reason(words, &error))];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        Failure::usage(words, "check-not-writable", &values)
    })
}

/// The file to go on from, or nothing where there is none yet.
fn existing(words: &Words, path: &Path) -> Result<String, Failure> {
    let shown = path.display().to_string();
    if Format::of(&shown) != Some(Format::Toml) {
        return Err(Failure::usage(words, "check-toml-only", &[("path", &shown)]));
    }
    if path.exists() { input::text_file(words, path) } else { Ok(String::new()) }
}

fn blank(counsel: &Counsel) -> Description {
    Description::blank(counsel.engine().rulebook())
}

fn assess(
    counsel: &Counsel,
    words: &Words,
    description: &Description,
    basis: Basis,
) -> Result<Assessment, Failure> {
    let assessment = counsel.assess_on(description, basis);
    let assessment = assessment.map_err(|early| input::before_the_law(words, early))?;
    Ok(assessment.titled(words, counsel.engine().rulebook(), &description.facts))
}

/// What the person at the terminal typed.
enum Typed {
    Answers(Vec<(FactId, State)>),
    Back,
    LeaveOut,
    Stop,
}

/// Whether the person goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Went {
    On,
    Stop,
}

/// Whether the answers contradict each other, and which is taken back.
enum Doubt {
    None,
    Of(FactId),
    Stop,
}

/// A check keeps its answers in a file of one system.
fn alone(counsel: &Counsel, words: &Words, path: &Path) -> Result<Description, Failure> {
    match input::content(counsel, words, path)? {
        Content::System(description) => Ok(*description),
        Content::Organisation(_) => {
            let path = path.display().to_string();
            Err(Failure::usage(words, "check-one-system", &[("path", &path)]))
        }
    }
}

struct Session<'a> {
    words: &'a Words,
    counsel: &'a Counsel,
    path: Option<PathBuf>,
    /// The file as it was found.
    text: String,
    description: Description,
    interview: Interview,
    /// Of what is known by now.
    assessment: Assessment,
    basis: Basis,
    /// Of the last question: its heading is told when it changes.
    topic: Option<u32>,
    /// What the last question rested on, of what nobody knows: told likewise.
    rests_on: Vec<FactId>,
    /// What followed from the answers, and was told.
    implied: Vec<FactId>,
    /// The name was given in this check and can be taken back.
    named_now: bool,
    lines: std::io::Lines<std::io::StdinLock<'static>>,
}

impl Session<'_> {
    fn say(&self, line: &str) -> Result<(), Failure> {
        super::print(self.words, &format!("{line}\n"))
    }

    fn line(&mut self) -> Result<Option<String>, Failure> {
        super::print(self.words, "> ")?;
        match self.lines.next() {
            Some(Ok(line)) => Ok(Some(line.trim().to_owned())),
            Some(Err(error)) => {
                let reason = error.to_string();
                Err(Failure::usage(self.words, "check-not-read", &[("reason", &reason)]))
            }
            None => Ok(None),
        }
    }

    fn shown(&self) -> Shown<'_> {
        Shown { words: self.words, rulebook: self.counsel.engine().rulebook() }
    }

    /// A line of the program to the person, aside from the questions.
    fn remark(&self, id: &str, values: &[(&str, &str)]) -> Result<(), Failure> {
        let said = counsel::description::printable(&self.words.say_text(id, values));
        self.say(&text::wrap(&said, "  ", "  "))
    }

    /// What can be typed, where it is kept, and what it goes on from.
    fn greet(&self) -> Result<(), Failure> {
        let kept = match &self.path {
            Some(path) => {
                self.words.say_text("check-kept", &[("path", &path.display().to_string())])
            }
            None => self.words.say("check-not-kept"),
        };
        self.say(&styled(DIM, &text::wrap(&self.words.say("check-keys"), "", "")))?;
        self.say(&styled(DIM, &text::wrap(&kept, "", "")))?;
        for (old, new) in &self.description.renamed {
            let line = self.words.say_text("check-renamed", &[("old", old), ("new", new)]);
            self.say(&text::wrap(&line, "", ""))?;
        }
        if self.description.name.is_empty() {
            return Ok(());
        }
        let count = self.interview.count().to_string();
        let answers = self.words.say_with("check-answers-kept", &[("count", &count)]);
        self.say(&format!("\n{} · {answers}", styled(BOLD, &self.description.name)))
    }

    /// Asks for the name until there is one.
    fn name(&mut self) -> Result<Went, Failure> {
        self.say(&format!("\n{}", styled(BOLD, &self.words.say("check-name"))))?;
        loop {
            let Some(line) = self.line()? else { return Ok(Went::Stop) };
            let name = match keys::read(self.words, &line) {
                Some(Key::Stop) => return Ok(Went::Stop),
                Some(Key::Unknown | Key::LeaveOut) => self.words.say("check-unnamed"),
                Some(Key::Back) => {
                    self.remark("check-beginning", &[])?;
                    continue;
                }
                Some(Key::Help) => String::new(),
                None => counsel::description::printable(&line),
            };
            if name.is_empty() {
                self.remark("check-name-help", &[])?;
                continue;
            }
            self.description.name = name;
            self.named_now = true;
            self.save()?;
            return Ok(Went::On);
        }
    }

    /// Where the rules are others than when the answers were saved: what comes
    /// out otherwise.
    fn news(&self) -> Result<(), Failure> {
        let Some(saved) = &self.description.check else { return Ok(()) };
        if saved.rulebook == self.counsel.version().sha256 {
            return Ok(());
        }
        let now = assess(self.counsel, self.words, &self.description, saved.basis)?;
        let changes = changes(&saved.classes, &now.summary.classes);
        if changes.is_empty() {
            return self.say(&format!("\n{}", self.words.say("check-rules-same")));
        }
        self.say(&format!("\n{}", self.words.say("check-rules-changed")))?;
        for (id, before, after) in changes {
            let title = self.words.finding(&id);
            let values = [("title", title.as_str()), ("before", &before), ("after", &after)];
            let line = self.words.say_text("check-change", &values);
            self.say(&text::wrap(&line, "  – ", "    "))?;
        }
        Ok(())
    }

    fn ask_all(&mut self) -> Result<Went, Failure> {
        let mut again = None;
        loop {
            let early = |early| input::before_the_law(self.words, early);
            let next = match again.take() {
                Some(facts) => facts,
                None => self.interview.next(self.counsel, self.basis).map_err(early)?,
            };
            self.follows()?;
            if next.is_empty() {
                return Ok(Went::On);
            }
            self.ask(&next)?;
            match self.typed(&next)? {
                Typed::Answers(answers) => {
                    self.interview.answer(answers);
                    match self.contradicted()? {
                        Doubt::None => {}
                        Doubt::Of(fact) => again = Some(vec![fact]),
                        Doubt::Stop => return Ok(Went::Stop),
                    }
                }
                Typed::LeaveOut => self.leave_out(&next)?,
                Typed::Back => match self.interview.back() {
                    Back::To(facts) => again = Some(facts),
                    Back::Reopened => {}
                    Back::Beginning if self.named_now => {
                        self.topic = None;
                        if self.name()? == Went::Stop {
                            return Ok(Went::Stop);
                        }
                    }
                    Back::Beginning => self.remark("check-beginning", &[])?,
                },
                Typed::Stop => return Ok(Went::Stop),
            }
            self.take()?;
        }
    }

    /// Assesses and keeps what is known by now.
    fn take(&mut self) -> Result<(), Failure> {
        self.description.facts = self.interview.facts().clone();
        let now = assess(self.counsel, self.words, &self.description, self.basis)?;
        let before = std::mem::replace(&mut self.assessment, now);
        self.save()?;
        self.settled(&before.summary.classes)
    }

    /// Tells what is not asked for because the answers leave one answer alone.
    fn follows(&mut self) -> Result<(), Failure> {
        let implied = self.interview.implied();
        let new: Vec<FactId> =
            implied.iter().filter(|fact| !self.implied.contains(fact)).copied().collect();
        self.implied.extend(&new);
        if new.is_empty() {
            return Ok(());
        }
        let rulebook = self.counsel.engine().rulebook();
        for fact in new {
            let answer = text::fact(self.words, rulebook, self.interview.facts(), self.id(fact));
            let said = self.words.say_text("check-follows", &[("answer", &answer)]);
            self.say(&styled(DIM, &text::wrap(&said, "  → ", "    ")))?;
        }
        self.take()
    }

    /// Puts a question, under its heading where that is another than before.
    fn ask(&mut self, facts: &[FactId]) -> Result<(), Failure> {
        let Some(first) = facts.first() else { return Ok(()) };
        let rests_on = self
            .interview
            .rests_on(self.counsel, self.basis, *first)
            .map_err(|early| input::before_the_law(self.words, early))?;
        if self.rests_on != rests_on {
            if !rests_on.is_empty() {
                let line = self.labels(&rests_on);
                let line = self.words.say_text("check-rests-on", &[("what", &line)]);
                self.say(&format!("\n{}", styled(DIM, &text::wrap(&line, "", ""))))?;
            }
            self.rests_on = rests_on;
        }
        let topic = self.topic_of(*first);
        if facts.iter().any(|fact| self.topic_of(*fact) != topic) {
            self.say(&format!("\n{}", styled(DIM, &self.words.say("check-special-cases"))))?;
            self.topic = None;
        } else if self.topic != topic {
            if let Some(topic) = topic {
                self.say(&self.shown().topic(topic))?;
            }
            self.topic = topic;
        }
        self.say(&self.shown().question(facts, self.interview.count() + 1))
    }

    fn topic_of(&self, fact: FactId) -> Option<u32> {
        let facts = &self.counsel.engine().rulebook().facts;
        facts.get(fact.index()).map(|fact| fact.topic)
    }

    /// What facts are about, in a line.
    fn labels(&self, facts: &[FactId]) -> String {
        let label = |fact: &FactId| self.words.of_fact(self.id(*fact), "label").unwrap_or_default();
        facts.iter().map(label).collect::<Vec<_>>().join(&self.words.say("joined"))
    }

    /// Leaves out what hangs on something unknown, or else the topic.
    fn leave_out(&mut self, facts: &[FactId]) -> Result<(), Failure> {
        let topic = facts.first().and_then(|fact| self.topic_of(*fact));
        let what = match (self.rests_on.is_empty(), topic) {
            (false, _) => LeftOut::RestOn(std::mem::take(&mut self.rests_on)),
            (true, Some(topic)) => LeftOut::Topic(topic),
            (true, None) => return Ok(()),
        };
        self.interview.leave_out(what);
        self.topic = None;
        self.remark("check-left-out-now", &[])
    }

    /// Where the answers contradict each other, asks which of them is wrong and
    /// takes it back. Nothing that cannot be so is kept.
    fn contradicted(&mut self) -> Result<Doubt, Failure> {
        let rulebook = self.counsel.engine().rulebook();
        let Some(found) = rulebook.contradictions(self.interview.facts()).into_iter().next() else {
            return Ok(Doubt::None);
        };
        let id = rulebook.rules.get(found.rule.index()).map(|rule| rule.id.as_str());
        let why = self.words.contradiction(id.unwrap_or_default());
        let said = self.words.say_text("fault-conflict", &[("why", &why)]);
        self.say(&format!("\n{}", styled(BOLD, &text::wrap(&said, "", ""))))?;
        for (nth, fact) in found.facts.iter().enumerate() {
            let facts = self.interview.facts();
            let answer = text::answer_cited(self.words, rulebook, facts, self.id(*fact));
            self.say(&text::wrap(&answer, &format!("  {:>2}  ", nth + 1), "      "))?;
        }
        self.say(&styled(DIM, &text::wrap(&self.words.say("check-which-is-wrong"), "  ", "  ")))?;
        loop {
            let Some(line) = self.line()? else {
                self.interview.back();
                return Ok(Doubt::Stop);
            };
            let number = line.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let wrong = match (keys::read(self.words, &line), number) {
                (Some(Key::Stop), _) => {
                    self.interview.back();
                    return Ok(Doubt::Stop);
                }
                (Some(Key::Back), _) => found.facts.last(),
                (_, Some(nth)) => found.facts.get(nth),
                _ => None,
            };
            if let Some(fact) = wrong {
                self.interview.forget(*fact);
                return Ok(Doubt::Of(*fact));
            }
            self.remark("check-not-which", &[("text", &line)])?;
        }
    }

    fn id(&self, fact: FactId) -> &str {
        let facts = &self.counsel.engine().rulebook().facts;
        facts.get(fact.index()).map_or("", |fact| fact.id.as_str())
    }

    /// What was typed, as answers to these facts.
    fn read(&self, facts: &[FactId], line: &str) -> Option<Vec<(FactId, State)>> {
        let [fact] = facts else { return interview::read_several(facts, line) };
        let (yes, no) = (self.words.say("check-yes"), self.words.say("check-no"));
        let (yes, no): (Vec<&str>, Vec<&str>) =
            (yes.split(", ").collect(), no.split(", ").collect());
        let words = YesNo { yes: &yes, no: &no };
        let state = interview::read(self.counsel.engine().rulebook(), *fact, line, words).ok()?;
        Some(vec![(*fact, state)])
    }

    /// Why "none of them" is no answer here, where the words say so: what looks
    /// like an all-clear would only be a gap.
    fn warning(&self, answers: &[(FactId, State)]) -> Option<String> {
        let none =
            |state: &State| matches!(state.value(), Some(Value::Some(all)) if all.is_empty());
        let (fact, _) = answers.iter().find(|(_, state)| none(state))?;
        self.words.of_fact(self.id(*fact), "none")
    }

    /// Reads until something is typed that can be taken.
    fn typed(&mut self, facts: &[FactId]) -> Result<Typed, Failure> {
        loop {
            let Some(line) = self.line()? else { return Ok(Typed::Stop) };
            match keys::read(self.words, &line) {
                Some(Key::Stop) => return Ok(Typed::Stop),
                Some(Key::Back) => return Ok(Typed::Back),
                Some(Key::LeaveOut) => return Ok(Typed::LeaveOut),
                Some(Key::Unknown) => {
                    let unknown = facts.iter().map(|fact| (*fact, State::Unknown));
                    return Ok(Typed::Answers(unknown.collect()));
                }
                Some(Key::Help) => self.say(&self.shown().help(facts))?,
                None if line.is_empty() => self.say(&self.shown().hint(facts))?,
                None => match self.read(facts, &line) {
                    Some(answers) => match self.warning(&answers) {
                        Some(why) => self.say(&text::wrap(&why, "  ", "  "))?,
                        None => return Ok(Typed::Answers(answers)),
                    },
                    None => {
                        self.remark("check-not-an-answer", &[("text", &line)])?;
                        self.say(&self.shown().hint(facts))?;
                    }
                },
            }
        }
    }

    /// Tells which classes the last answer settled.
    fn settled(&self, before: &[ClassResult]) -> Result<(), Failure> {
        let after = &self.assessment.summary.classes;
        let open = |class: &&ClassResult| class.status == counsel::assessment::StatusWord::Open;
        for class in before.iter().filter(open) {
            let now = after.iter().find(|now| now.id == class.id);
            let status = match now {
                Some(now) if open(&now) => continue,
                Some(now) => text::status(self.words, now.status, now.from, now.until),
                None if class.id == counsel::assessment::UNDECIDED => continue,
                None => self.words.say("status-fails"),
            };
            let title = self.words.finding(&class.id);
            self.say(&styled(CYAN, &text::wrap(&format!("{title} · {status}"), "  → ", "    ")))?;
        }
        Ok(())
    }

    /// After every answer, so that nothing typed is ever lost: first beside
    /// the file, then in its place.
    fn save(&self) -> Result<(), Failure> {
        let Some(path) = &self.path else { return Ok(()) };
        let rulebook = self.counsel.engine().rulebook();
        let name = &self.description.name;
        let written = self.interview.write(rulebook, &self.text, name, &self.assessment);
        let Some(written) = written else {
            let shown = path.display().to_string();
            return Err(Failure::usage(self.words, "check-toml-only", &[("path", &shown)]));
        };
        let beside = beside(path);
        std::fs::write(&beside, written)
            .and_then(|()| std::fs::rename(&beside, path))
            .map_err(|error| Failure::write(self.words, &error))
    }
}

/// Classes that stand otherwise than they were saved: id, before, after.
fn changes(before: &[Expected], after: &[ClassResult]) -> Vec<(String, String, String)> {
    let with = |status: &str, from: Option<Date>| {
        from.map_or_else(|| status.to_owned(), |from| format!("{status} {from}"))
    };
    let fails = || "fails".to_owned();
    let was = |id: &str| {
        let class = before.iter().find(|class| class.id == id);
        class.map_or_else(fails, |class| with(&class.status, class.from))
    };
    let is = |id: &str| {
        let class = after.iter().find(|class| class.id == id);
        class.map_or_else(fails, |class| with(class.status.word(), class.from))
    };
    let mut ids: Vec<&str> = before.iter().map(|class| class.id.as_str()).collect();
    ids.extend(after.iter().map(|class| class.id.as_str()));
    ids.sort_unstable();
    ids.dedup();
    let all = ids.into_iter().map(|id| (id.to_owned(), was(id), is(id)));
    all.filter(|(_, before, after)| before != after).collect()
}
