//! How a check ends: with the page of `assess` where nothing is left to ask, or
//! with where the answers are and what is known by now.

use super::Session;
use crate::commands::assess::Assessed;
use crate::failure::{Failure, Outcome};
use crate::text::{self, DIM, styled};
use crate::{commands, human};
use counsel::assessment::{ClassResult, StatusWord, UNDECIDED};
use counsel::interview::LeftOut;
use std::path::Path;

impl Session<'_> {
    /// Nothing is left to ask: the page of `assess`.
    pub(super) fn through(mut self) -> Result<Outcome, Failure> {
        let rule = styled(DIM, &"─".repeat(text::width().min(60)));
        let left_out = self.left_out();
        // The name may have been given only in the course of the check.
        self.assessment.system.name.clone_from(&self.description.name);
        let (words, counsel, path) = (self.words, self.counsel, self.path.clone());
        let result = Assessed {
            is_one_of_many: false,
            path: path.clone(),
            description: self.description,
            assessment: self.assessment,
            differences: Vec::new(),
        };
        commands::print(words, &format!("\n{rule}\n\n{}", human::page(words, counsel, &result)))?;
        let mut end = left_out.map(|line| text::wrap(&line, "", "")).unwrap_or_default();
        if let Some(path) = path {
            let kept = words.say_text("check-end", &[("path", &path.display().to_string())]);
            end = format!("{end}\n{}", text::wrap(&kept, "", ""));
        }
        if !end.is_empty() {
            commands::print(words, &format!("{}\n", end.trim_start()))?;
        }
        Ok(Outcome::Done)
    }

    /// The person stops before the end: where the answers are, how to go on, and
    /// what is known by now.
    pub(super) fn stopped(self) -> Result<Outcome, Failure> {
        let mut lines = vec![match self.path.as_deref().map(Path::exists) {
            Some(true) => self.of_file("check-stopped"),
            Some(false) => self.of_file("check-stopped-early"),
            None => self.words.say("check-stopped-unkept"),
        }];
        lines.extend(self.so_far());
        lines.extend(self.left_out());
        if self.path.as_deref().is_some_and(Path::exists) {
            lines.push(self.of_file("check-page"));
        }
        let lines: Vec<String> = lines.iter().map(|line| text::wrap(line, "", "")).collect();
        self.say(&format!("\n{}", lines.join("\n")))?;
        Ok(Outcome::Done)
    }

    fn of_file(&self, id: &str) -> String {
        let path = self.path.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
        let shown = counsel::description::printable(&path);
        let file = if shown.contains(char::is_whitespace) { format!("\"{shown}\"") } else { shown };
        self.words.say_text(id, &[("path", &file)])
    }

    /// The classes that are settled, and those that are not.
    fn so_far(&self) -> Vec<String> {
        let classes = human::in_order(&self.assessment).into_iter();
        let (open, settled): (Vec<_>, Vec<_>) = classes
            .filter(|class| class.id != UNDECIDED)
            .partition(|class| class.status == StatusWord::Open);
        let title = |class: &&ClassResult| self.words.finding(&class.id);
        let settled = settled.iter().map(|class| {
            let status = text::status(self.words, class.status, class.from, class.until);
            format!("{} ({status})", title(class))
        });
        let lines = [
            ("check-so-far", settled.collect::<Vec<_>>()),
            ("check-so-far-open", open.iter().map(title).collect()),
        ];
        let joined = self.words.say("joined");
        (lines.into_iter().filter(|(_, titles)| !titles.is_empty()))
            .map(|(id, titles)| self.words.say_text(id, &[("classes", &titles.join(&joined))]))
            .collect()
    }

    /// What the person left out.
    fn left_out(&self) -> Option<String> {
        let shown = self.shown();
        let said = self.interview.left_out().map(|what| match what {
            LeftOut::RestOn(facts) => self.labels(facts),
            LeftOut::Topic(topic) => commands::new::topic(self.words, shown.rulebook, *topic),
        });
        let said: Vec<String> = said.collect();
        let what = said.join(&self.words.say("joined"));
        (!said.is_empty()).then(|| self.words.say_text("check-left-out", &[("what", &what)]))
    }
}
