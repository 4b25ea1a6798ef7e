//! An assessment as a Markdown document, for reports and reviews.

use crate::commands::assess::Assessed;
use crate::human::{
    in_order, is_about_scope, is_outside, is_undecided, law, left_out, note, settled, shown,
};
use crate::{duties, text, timeline};
use counsel::Counsel;
use counsel::assessment::{Assessment, FindingResult, ReadingResult, StatusWord, UNDECIDED};
use counsel::citation;
use counsel::words::Words;
use jiff::civil::Date;
use nomos::Rulebook;
use std::fmt::Write;

/// One description as a document: the classes, the findings with their reasons, what
/// is open, the duties, what comes when. Duties are told in full if asked for, and
/// else in a line each.
pub(crate) fn page(words: &Words, counsel: &Counsel, result: &Assessed, full: bool) -> String {
    let rulebook = counsel.engine().rulebook();
    let result = &result.told(counsel);
    let page = Page { words, rulebook, result };
    let mut out = heading(words, &result.assessment);
    page.classes(&mut out);
    page.gaps(&mut out);
    page.question(&mut out);
    page.findings(&mut out);
    page.open(&mut out);
    out.push_str(&duties::markdown(words, rulebook, result, full));
    page.timeline(&mut out);
    let _ = write!(out, "\n{}", legal_note(words, &result.assessment));
    out
}

struct Page<'a> {
    words: &'a Words,
    rulebook: &'a Rulebook,
    result: &'a Assessed,
}

impl Page<'_> {
    fn classes(&self, out: &mut String) {
        let words = self.words;
        for class in in_order(&self.result.assessment) {
            let (mark, title) = (text::mark(class.status), words.finding(&class.id));
            let means = words.means(&class.id).unwrap_or_default();
            if class.id == UNDECIDED {
                let _ = writeln!(out, "- {mark} **{title}**. {means}");
                continue;
            }
            let status = text::class_status(words, class);
            let finding = self.result.assessment.finding(&class.id);
            let note = finding.map(|finding| format!(" ({})", note(words, self.rulebook, finding)));
            let note = note.unwrap_or_default();
            // What an open class means must not read as if it applied.
            let means = if class.status == StatusWord::Open { String::new() } else { means };
            let line = format!("- {mark} **{title}**, {status}{note}. {means}");
            let _ = writeln!(out, "{}", line.trim_end());
        }
    }

    /// What "none of them" keeps from being found: no all-clear.
    fn gaps(&self, out: &mut String) {
        for gap in &self.result.assessment.gaps {
            let _ = writeln!(out, "\n> **!** {}", gap.says);
        }
    }

    /// What to answer next, where no class is settled.
    fn question(&self, out: &mut String) {
        let assessment = &self.result.assessment;
        let asked = assessment.next_question.as_ref().filter(|_| is_undecided(assessment));
        if let Some(fact) = asked {
            let _ = writeln!(out, "\n**{}**\n", self.words.say("section-question"));
            let _ = writeln!(out, "{}", self.asked(fact));
        }
    }

    fn asked(&self, fact: &str) -> String {
        text::labelled(self.words, &format!("`{fact}`"), &self.words.question(fact))
    }

    /// What stands, with the facts that decide it.
    fn findings(&self, out: &mut String) {
        let words = self.words;
        let mut told: Vec<String> = Vec::new();
        let stands = |finding: &&FindingResult| {
            !matches!(finding.status, StatusWord::Fails | StatusWord::Open)
        };
        for finding in shown(self.rulebook, &self.result.assessment.findings).filter(stands) {
            let title = words.finding(&finding.id);
            let status = text::status(words, finding.status, finding.from, finding.until);
            let status = text::capital(&status);
            let note = note(words, self.rulebook, finding);
            let mark = text::mark(finding.status);
            let _ = writeln!(out, "\n## {mark} {title}\n\n{status} · `{}` · {note}\n", finding.id);
            self.because(out, &finding.because);
            for reading in &finding.readings {
                let once = alternatives(words, reading, finding.from);
                // A question of law whose answers give the same is told once.
                if told.contains(&once) {
                    let _ = writeln!(out, "- ◇ {}", words.reading(&reading.id, None));
                } else {
                    out.push_str(&once);
                    told.push(once);
                }
            }
        }
    }

    /// The facts that decide. Those that say only that the Act applies decide nearly
    /// everything and are counted, unless they are all there is.
    fn because(&self, out: &mut String, because: &[String]) {
        let facts = &self.result.description.facts;
        let (scope, own): (Vec<_>, Vec<_>) =
            because.iter().partition(|fact| is_about_scope(self.rulebook, fact));
        let all_told = own.is_empty() || is_outside(&self.result.assessment);
        for fact in if all_told { because.iter().collect() } else { own } {
            let _ = writeln!(out, "- {}", text::fact(self.words, self.rulebook, facts, fact));
        }
        if !scope.is_empty() && !all_told {
            let count = scope.len().to_string();
            let _ = writeln!(out, "- {}", self.words.say_with("why-scope", &[("count", &count)]));
        }
    }

    /// What is open, a line each with the facts that are missing, and below them each
    /// of their questions once.
    fn open(&self, out: &mut String) {
        let words = self.words;
        let is_open = |finding: &&FindingResult| finding.status == StatusWord::Open;
        let all: Vec<&FindingResult> =
            shown(self.rulebook, &self.result.assessment.findings).filter(is_open).collect();
        if all.is_empty() {
            return;
        }
        let _ = writeln!(out, "\n## {}\n", words.say("section-open"));
        let mut asked: Vec<&str> = Vec::new();
        for finding in all {
            let _ = writeln!(out, "- {}", self.open_line(finding));
            for fact in &finding.needs {
                if !asked.contains(&fact.as_str()) {
                    asked.push(fact);
                }
            }
        }
        if !asked.is_empty() {
            let _ = writeln!(out, "\n{}\n", words.say("explain-needs"));
        }
        for fact in asked {
            let _ = writeln!(out, "- {}", self.asked(fact));
        }
    }

    fn open_line(&self, finding: &FindingResult) -> String {
        let words = self.words;
        let title = words.finding(&finding.id);
        let place = finding.cites.first();
        let place = place.map(|cite| citation::in_words(words, self.rulebook, cite));
        let needs: Vec<String> = finding.needs.iter().map(|fact| format!("`{fact}`")).collect();
        let needs = words.say_text("open-needs", &[("facts", &needs.join(", "))]);
        let needs = Some(needs).filter(|_| !finding.needs.is_empty());
        let left_out = left_out(words, self.rulebook, &finding.left_out);
        let named = format!("{} **{title}** (`{}`)", text::mark(finding.status), finding.id);
        let parts = [Some(named), place, needs, left_out];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn timeline(&self, out: &mut String) {
        let days = timeline::days(self.words, self.rulebook, &self.result.assessment);
        if !days.is_empty() {
            let _ = writeln!(out, "\n## {}\n", self.words.say("section-when"));
        }
        for (date, lines) in days {
            let _ = writeln!(out, "- {}", text::date(self.words, date));
            for line in lines {
                let _ = writeln!(out, "  - {line}");
            }
        }
    }
}

/// The name of the system, and the law that was asked.
pub(crate) fn heading(words: &Words, assessment: &Assessment) -> String {
    let mut out = String::new();
    let version = assessment.system.version.as_deref().map(|v| format!(" {v}")).unwrap_or_default();
    let _ = writeln!(out, "# {}{}\n", escape(&assessment.system.name), escape(&version));
    let _ = writeln!(out, "{}\n", law(words, assessment));
    out
}

/// What the answer is not, and by which rules it was given.
pub(crate) fn legal_note(words: &Words, assessment: &Assessment) -> String {
    let values = [
        ("version", assessment.rulebook.version.as_str()),
        ("sha256", &assessment.rulebook.sha256),
    ];
    format!("{} {}\n", words.say("legal-note"), words.say_text("rulebook-note", &values))
}

/// An open question of law, what each answer to it gives and what would settle it.
pub(crate) fn alternatives(words: &Words, reading: &ReadingResult, from: Option<Date>) -> String {
    let mut out = format!("- ◇ {}\n", words.reading(&reading.id, None));
    for alternative in &reading.alternatives {
        let status = text::under(words, alternative, from);
        let says = words.reading(&reading.id, Some(&alternative.id));
        let values = [("status", status.as_str()), ("reading", &says)];
        let _ = writeln!(out, "  - {}", words.say_text("reading-gives", &values));
    }
    if let Some(settled) = settled(words, &reading.id) {
        let _ = writeln!(out, "  - {settled}");
    }
    out
}

/// Names come from users; their signs must not become markup.
fn escape(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if "\\`*_{}[]<>#|".contains(c) {
            out.push('\\');
        }
        out.push(if c == '\n' { ' ' } else { c });
    }
    out
}
