//! An assessment as a Markdown document, for reports and reviews.

use crate::commands::assess::Assessed;
use crate::human::{in_order, is_undecided, law, left_out, note, settled, shown};
use crate::{duties, text, timeline};
use counsel::Counsel;
use counsel::assessment::{Assessment, ReadingResult, StatusWord, UNDECIDED};
use counsel::words::Words;
use jiff::civil::Date;
use std::fmt::Write;

/// One description as a document.
pub(crate) fn page(words: &Words, counsel: &Counsel, result: &Assessed) -> String {
    let rulebook = counsel.engine().rulebook();
    let result = &result.told(counsel);
    let assessment = &result.assessment;
    let mut out = heading(words, assessment);
    for class in in_order(assessment) {
        let (mark, title) = (text::mark(class.status), words.finding(&class.id));
        let means = words.means(&class.id).unwrap_or_default();
        if class.id == UNDECIDED {
            let _ = writeln!(out, "- {mark} **{title}**. {means}");
            continue;
        }
        let status = text::class_status(words, class);
        let note = assessment.finding(&class.id).map(|finding| note(words, rulebook, finding));
        let note = note.map(|note| format!(" ({note})")).unwrap_or_default();
        // What an open class means must not read as if it applied.
        let means = if class.status == StatusWord::Open { String::new() } else { means };
        let line = format!("- {mark} **{title}**, {status}{note}. {means}");
        let _ = writeln!(out, "{}", line.trim_end());
    }
    if let Some(fact) = assessment.next_question.as_ref().filter(|_| is_undecided(assessment)) {
        let _ = writeln!(
            out,
            "\n{}: `{fact}`. {}",
            words.say("section-question"),
            words.question(fact)
        );
    }
    out.push_str(&duties::markdown(words, rulebook, assessment));
    let not_failing =
        shown(rulebook, &assessment.findings).filter(|finding| finding.status != StatusWord::Fails);
    for finding in not_failing {
        let title = words.finding(&finding.id);
        let status = text::status(words, finding.status, finding.from, finding.until);
        let _ = writeln!(
            out,
            "\n## {} {title}\n\n{status} · `{}` · {}\n",
            text::mark(finding.status),
            finding.id,
            note(words, rulebook, finding)
        );
        for fact in &finding.because {
            let _ =
                writeln!(out, "- {}", text::fact(words, rulebook, &result.description.facts, fact));
        }
        for fact in &finding.needs {
            let _ = writeln!(out, "- ◌ `{fact}`: {}", words.question(fact));
        }
        if let Some(left_out) = left_out(words, rulebook, &finding.left_out) {
            let _ = writeln!(out, "- ◌ {left_out}");
        }
        for reading in &finding.readings {
            out.push_str(&alternatives(words, reading, finding.from));
        }
    }
    let days = timeline::days(words, rulebook, assessment);
    if !days.is_empty() {
        let _ = writeln!(out, "\n## {}\n", words.say("section-when"));
    }
    for (date, lines) in days {
        for line in lines {
            let _ = writeln!(out, "- {}: {line}", text::date(words, date));
        }
    }
    let _ = write!(out, "\n{}", legal_note(words, assessment));
    out
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
        let status = text::status(words, alternative.status, from, None);
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
