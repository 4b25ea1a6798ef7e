//! An assessment as a Markdown document, for reports and reviews.

use crate::commands::assess::Assessed;
use crate::human::{change_message, note, shown};
use crate::text;
use counsel::Counsel;
use counsel::assessment::StatusWord;
use counsel::words::Words;
use std::fmt::Write;

/// One description as a document.
pub(crate) fn page(words: &Words, counsel: &Counsel, result: &Assessed) -> String {
    let assessment = &result.assessment;
    let rulebook = counsel.engine().rulebook();
    let mut out = String::new();
    let version = assessment.system.version.as_deref().map(|v| format!(" {v}")).unwrap_or_default();
    let _ = writeln!(out, "# {}{}\n", escape(&assessment.system.name), escape(&version));
    let on = text::date(words, assessment.on);
    let known = text::date(words, assessment.known);
    let law = if assessment.on == assessment.known {
        words.say_text("law-as-of", &[("date", &on)])
    } else {
        words.say_text("law-known", &[("date", &on), ("known", &known)])
    };
    let _ = writeln!(out, "{law}\n");
    for class in &assessment.summary.classes {
        let status = text::status(words, class.status, class.from, class.until);
        let title = words.finding(&class.id);
        let means = words.means(&class.id).unwrap_or_default();
        let note = assessment.finding(&class.id).map(|finding| note(words, rulebook, finding));
        let note = note.map(|note| format!(" ({note})")).unwrap_or_default();
        let _ =
            writeln!(out, "- {} **{title}**, {status}{note}. {means}", text::mark(class.status));
    }
    let not_failing =
        shown(rulebook, &assessment.findings).filter(|finding| finding.status != StatusWord::Fails);
    for finding in not_failing {
        let title = words.finding(&finding.id);
        let status = text::status(words, finding.status, finding.from, finding.until);
        let _ = writeln!(
            out,
            "\n## {} {title}\n\n{status} · {}\n",
            text::mark(finding.status),
            note(words, rulebook, finding)
        );
        for fact in &finding.because {
            let _ =
                writeln!(out, "- {}", text::fact(words, rulebook, &result.description.facts, fact));
        }
        for fact in &finding.needs {
            let _ = writeln!(out, "- ◌ `{fact}`: {}", words.question(fact));
        }
        for reading in &finding.readings {
            let _ = writeln!(out, "- ◇ {}", words.reading(&reading.id, None));
            for alternative in &reading.alternatives {
                let status = text::status(words, alternative.status, finding.from, None);
                let says = words.reading(&reading.id, Some(&alternative.id));
                let values = [("status", status.as_str()), ("reading", &says)];
                let _ = writeln!(out, "  - {}", words.say_text("reading-gives", &values));
            }
        }
    }
    if !assessment.timeline.is_empty() {
        let _ = writeln!(out, "\n## {}\n", words.say("section-when"));
    }
    for change in &assessment.timeline {
        for result in &change.changes {
            let title = words.finding(&result.id);
            let line = words.say_text(&change_message(result), &[("title", &title)]);
            let _ = writeln!(out, "- {}: {line}", text::date(words, change.date));
        }
    }
    let values = [
        ("version", assessment.rulebook.version.as_str()),
        ("sha256", &assessment.rulebook.sha256),
    ];
    let _ =
        writeln!(out, "\n{} {}", words.say("legal-note"), words.say_text("rulebook-note", &values));
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
