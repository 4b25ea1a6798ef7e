//! `eunomia check [FILE]`: asks in the terminal, one question after the other,
//! and ends with the page of `assess`.

use super::assess::Assessed;
use super::new;
use crate::failure::{Failure, Outcome};
use crate::text::{self, BOLD, CYAN, DIM, styled};
use crate::{human, input};
use counsel::assessment::{Assessment, ClassResult};
use counsel::description::{Description, Expected};
use counsel::interview::{self, Interview, YesNo};
use counsel::tree::Format;
use counsel::words::Words;
use counsel::{Basis, Counsel};
use jiff::civil::Date;
use nomos::facts::State;
use nomos::{FactId, FactKind};
use std::io::BufRead;
use std::path::{Path, PathBuf};

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let basis = input::basis(matches, words)?;
    let path = matches.get_one::<PathBuf>("file").cloned();
    let counsel = super::counsel(words)?;
    let text = path.as_deref().map_or(Ok(String::new()), |path| existing(words, path))?;
    let description = match (&path, text.trim().is_empty()) {
        (Some(path), false) => input::description(&counsel, words, path)?,
        _ => blank(&counsel),
    };
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
        lines: std::io::stdin().lock().lines(),
    };
    session.greet()?;
    session.news()?;
    session.ask_all()?;
    session.end()
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
    Ok(assessment.titled(words))
}

/// What the person at the terminal typed.
enum Typed {
    Answers(Vec<(FactId, State)>),
    Back,
    Stop,
}

/// Whether the answers contradict each other, and which is taken back.
enum Doubt {
    None,
    Of(FactId),
    Stop,
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

    /// What can be typed; and the name, where there is none.
    fn greet(&mut self) -> Result<(), Failure> {
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
            self.say(&format!("\n{}", styled(BOLD, &self.words.say("check-name"))))?;
            let name = self.line()?.unwrap_or_default();
            let name = counsel::description::printable(&name);
            self.description.name =
                if name.is_empty() { self.words.say("check-unnamed") } else { name };
        }
        Ok(())
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

    fn ask_all(&mut self) -> Result<(), Failure> {
        let mut again = None;
        loop {
            let next = match again.take() {
                Some(facts) => facts,
                None => self
                    .interview
                    .next(self.counsel, self.basis)
                    .map_err(|early| input::before_the_law(self.words, early))?,
            };
            match next.as_slice() {
                [] => return Ok(()),
                [fact] => self.question(*fact)?,
                several => self.which_apply(several)?,
            }
            match self.typed(&next)? {
                Typed::Answers(answers) => {
                    self.interview.answer(answers);
                    match self.contradicted()? {
                        Doubt::None => {}
                        Doubt::Of(fact) => again = Some(vec![fact]),
                        Doubt::Stop => return Ok(()),
                    }
                }
                Typed::Back => {
                    // Without an earlier question the same one is asked again.
                    again = Some(self.interview.back().unwrap_or(next));
                }
                Typed::Stop => return Ok(()),
            }
            self.description.facts = self.interview.facts().clone();
            let now = assess(self.counsel, self.words, &self.description, self.basis)?;
            let before = std::mem::replace(&mut self.assessment, now);
            self.save()?;
            self.settled(&before.summary.classes)?;
        }
    }

    /// Where the answers contradict each other, asks which of them is wrong and
    /// takes it back. Nothing that cannot be so is kept.
    fn contradicted(&mut self) -> Result<Doubt, Failure> {
        let rulebook = self.counsel.engine().rulebook();
        let Some(found) = rulebook.contradictions(self.interview.facts()).into_iter().next() else {
            return Ok(Doubt::None);
        };
        let id = rulebook.rules.get(found.rule.index()).map(|rule| rule.id.as_str());
        let why = self.words.say(&format!("contradiction-{}", id.unwrap_or_default()));
        let said = self.words.say_text("fault-conflict", &[("why", &why)]);
        self.say(&format!("\n{}", styled(BOLD, &text::wrap(&said, "", ""))))?;
        for (nth, fact) in found.facts.iter().enumerate() {
            let facts = self.interview.facts();
            let answer = text::answer_cited(self.words, rulebook, facts, self.id(*fact));
            self.say(&text::wrap(&answer, &format!("  {:>2}  ", nth + 1), "      "))?;
        }
        self.say(&styled(DIM, &text::wrap(&self.words.say("check-which-is-wrong"), "  ", "  ")))?;
        loop {
            let line = self.line()?;
            let number = line.as_deref().map(str::parse::<usize>);
            let wrong = match (line.as_deref(), number) {
                (None | Some("q"), _) => {
                    self.interview.back();
                    return Ok(Doubt::Stop);
                }
                (Some("b"), _) => found.facts.last(),
                (_, Some(Ok(number))) => number.checked_sub(1).and_then(|nth| found.facts.get(nth)),
                _ => None,
            };
            if let Some(fact) = wrong {
                self.interview.forget(*fact);
                return Ok(Doubt::Of(*fact));
            }
            let line = line.unwrap_or_default();
            let line = self.words.say_text("check-not-an-answer", &[("text", &line)]);
            self.say(&text::wrap(&counsel::description::printable(&line), "  ", "  "))?;
        }
    }

    fn question(&mut self, fact: FactId) -> Result<(), Failure> {
        let Some(entry) = self.counsel.engine().rulebook().facts.get(fact.index()) else {
            return Ok(());
        };
        if self.topic != Some(entry.topic) {
            let heading = new::topic(self.words, self.counsel.engine().rulebook(), entry.topic);
            self.say(&format!("\n{}", styled(DIM, &heading)))?;
            self.topic = Some(entry.topic);
        }
        let number = (self.interview.count() + 1).to_string();
        let question = self.words.question(&entry.id);
        let indent = " ".repeat(number.len() + 2);
        let question = text::wrap(&question, &format!("{number}. "), &indent);
        self.say(&format!("\n{}", styled(BOLD, &question)))?;
        match &entry.kind {
            FactKind::OneOf(options) | FactKind::SomeOf(options) => {
                for (nth, option) in options.iter().enumerate() {
                    let said = self.words.option(&entry.id, option);
                    self.say(&text::wrap(&said, &format!("  {:>2}  ", nth + 1), "      "))?;
                }
            }
            _ => {}
        }
        let hint = match &entry.kind {
            FactKind::YesNo => "check-hint-yes-no",
            FactKind::OneOf(_) => "check-hint-one",
            FactKind::SomeOf(_) => "check-hint-some",
            FactKind::Number(_) => "check-hint-number",
            FactKind::Date => "check-hint-date",
        };
        let unit = match &entry.kind {
            FactKind::Number(unit) => unit.as_str(),
            _ => "",
        };
        self.say(&styled(DIM, &format!("  {}", self.words.say_text(hint, &[("unit", unit)]))))
    }

    /// Several facts that are rarely met, in one question.
    fn which_apply(&self, facts: &[FactId]) -> Result<(), Failure> {
        let number = (self.interview.count() + 1).to_string();
        let question = format!("{number}. {}", self.words.say("check-which-apply"));
        self.say(&format!("\n{}", styled(BOLD, &question)))?;
        for (nth, fact) in facts.iter().enumerate() {
            let label = self.words.of_fact(self.id(*fact), "label").unwrap_or_default();
            self.say(&text::wrap(&label, &format!("  {:>2}  ", nth + 1), "      "))?;
        }
        self.say(&styled(DIM, &format!("  {}", self.words.say("check-hint-some"))))
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

    /// Reads until something is typed that can be taken.
    fn typed(&mut self, facts: &[FactId]) -> Result<Typed, Failure> {
        loop {
            let Some(line) = self.line()? else { return Ok(Typed::Stop) };
            match line.to_lowercase().as_str() {
                "" => continue,
                "q" => return Ok(Typed::Stop),
                "b" => return Ok(Typed::Back),
                "?" => {
                    let unknown = facts.iter().map(|fact| (*fact, State::Unknown));
                    return Ok(Typed::Answers(unknown.collect()));
                }
                "h" => {
                    for (nth, fact) in facts.iter().enumerate() {
                        if facts.len() > 1 {
                            self.say(&format!("  {}", nth + 1))?;
                        }
                        self.help(*fact)?;
                    }
                    continue;
                }
                _ => {}
            }
            match self.read(facts, &line) {
                Some(answers) => return Ok(Typed::Answers(answers)),
                None => {
                    let line = self.words.say_text("check-not-an-answer", &[("text", &line)]);
                    self.say(&text::wrap(&counsel::description::printable(&line), "  ", "  "))?;
                }
            }
        }
    }

    fn help(&self, fact: FactId) -> Result<(), Failure> {
        let rulebook = self.counsel.engine().rulebook();
        let Some(entry) = rulebook.facts.get(fact.index()) else { return Ok(()) };
        if let Some(help) = self.words.of_fact(&entry.id, "help") {
            self.say(&text::wrap(&help, "  ", "  "))?;
        }
        for line in text::examples(self.words, &entry.id, &entry.kind) {
            self.say(&text::wrap(&line, "  ", "    "))?;
        }
        let cites: Vec<String> = entry
            .cites
            .iter()
            .map(|cite| counsel::citation::in_words(self.words, rulebook, &cite.to_string()))
            .collect();
        self.say(&styled(DIM, &text::wrap(&cites.join(" · "), "  ", "  ")))
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
        let beside = path.with_extension("toml.new");
        std::fs::write(&beside, written)
            .and_then(|()| std::fs::rename(&beside, path))
            .map_err(|error| Failure::write(self.words, &error))
    }

    fn end(self) -> Result<Outcome, Failure> {
        let Self { words, counsel, path, description, mut assessment, .. } = self;
        // The name may have been given only in the course of the check.
        assessment.system.name.clone_from(&description.name);
        let result = Assessed { path: path.clone(), description, assessment, stated: Vec::new() };
        let rule = styled(DIM, &"─".repeat(text::width().min(60)));
        super::print(words, &format!("\n{rule}\n\n{}", human::page(words, counsel, &result)))?;
        if let Some(path) = path {
            let shown = path.display().to_string();
            super::print(
                words,
                &format!("{}\n", words.say_text("check-end", &[("path", &shown)])),
            )?;
        }
        Ok(Outcome::Done)
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
