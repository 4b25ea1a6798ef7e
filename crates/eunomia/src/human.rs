//! An assessment as a page in the terminal: verdicts first, then why, then
//! what is open and the one question to answer next, then what comes when.

use crate::commands::assess::Assessed;
use crate::text::{self, BOLD, CYAN, DIM, RED, styled};
use anstyle::Style;
use counsel::Counsel;
use counsel::assessment::{
    ChangeResult, ClassResult, FindingResult, GuidanceStatus, StatusWord, UNDECIDED,
};
use counsel::citation;
use counsel::words::Words;
use nomos::rulebook::Fact;
use nomos::{FactKind, RuleKind, Rulebook};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Facts named one by one in a list of what is missing.
const NEEDS_SHOWN: usize = 4;

/// One description: the whole page.
pub(crate) fn page(words: &Words, counsel: &Counsel, result: &Assessed) -> String {
    let page = Page { words, rulebook: counsel.engine().rulebook(), result };
    let mut out = String::new();
    page.header(&mut out);
    page.verdicts(&mut out);
    page.unsettled(&mut out);
    page.why(&mut out);
    page.open(&mut out);
    page.timeline(&mut out);
    page.statements(&mut out);
    page.footer(&mut out);
    out
}

/// Many descriptions: some lines each, and the counts.
pub(crate) fn list(words: &Words, results: &[Assessed]) -> String {
    let mut out = String::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut stated, mut failed) = (0, 0);
    for result in results {
        let differences: Vec<_> = result.differences().collect();
        stated += result.description.expect.len();
        let unmet: std::collections::BTreeSet<_> = differences.iter().map(|(on, _)| *on).collect();
        failed += unmet.len();
        let note = match (result.description.expect.is_empty(), differences.is_empty()) {
            (true, _) => String::new(),
            (_, true) => styled(DIM, &format!("  ✓ {}", words.say("as-stated"))),
            (_, false) => styled(RED, "  ✗"),
        };
        let _ = writeln!(out, "{}{note}", styled(BOLD, &result.assessment.system.name));
        for class in &result.assessment.summary.classes {
            *counts.entry(class.id.as_str()).or_default() += 1;
            let _ = writeln!(out, "  {}", verdict_line(words, class));
        }
        for (on, difference) in differences {
            let values = [("expected", difference.expected.as_str()), ("found", &difference.found)];
            let text = words.say_text("stated-otherwise", &values);
            let _ = writeln!(out, "    {} {on} {}: {text}", styled(RED, "✗"), difference.id);
        }
        out.push('\n');
    }
    let count = results.len().to_string();
    let _ = writeln!(out, "{}", styled(BOLD, &words.say_with("counted", &[("count", &count)])));
    for (class, count) in counts {
        let _ = writeln!(out, "  {count:>4}  {}", words.finding(class));
    }
    if stated > 0 {
        let text = if failed == 0 {
            words.say_with("all-as-stated", &[("count", &stated.to_string())])
        } else {
            let values = [("failed", failed.to_string()), ("count", stated.to_string())];
            let values: Vec<(&str, &str)> = values.iter().map(|(k, v)| (*k, v.as_str())).collect();
            styled(RED, &words.say_with("not-as-stated", &values))
        };
        let _ = writeln!(out, "{text}");
    }
    let _ = writeln!(out, "{}", styled(DIM, &words.say("see-one")));
    out
}

fn verdict_line(words: &Words, class: &ClassResult) -> String {
    let title = words.finding(&class.id);
    let status = text::status(words, class.status, class.from, class.until);
    format!("{} {title} · {status}", styled(style(class.status), text::mark(class.status)))
}

/// Certainty, not alarm: what applies is bold, what is not certain is dim.
fn style(status: StatusWord) -> Style {
    match status {
        StatusWord::Holds | StatusWord::Later => CYAN,
        StatusWord::Open | StatusWord::Unsettled => BOLD,
        StatusWord::Ended | StatusWord::Fails => DIM,
    }
}

/// The places in the law of a conclusion, in words, on one line.
pub(crate) fn cites(words: &Words, rulebook: &Rulebook, finding: &FindingResult) -> String {
    let cites: Vec<String> =
        finding.cites.iter().map(|cite| citation::in_words(words, rulebook, cite)).collect();
    cites.join(" · ")
}

/// The places in the law, and whether only guidance carries the conclusion.
pub(crate) fn note(words: &Words, rulebook: &Rulebook, finding: &FindingResult) -> String {
    let cites = cites(words, rulebook, finding);
    let guidance = match finding.guidance {
        None => return cites,
        Some(GuidanceStatus::Final) => "guidance-final",
        Some(GuidanceStatus::Draft) => "guidance-draft",
    };
    format!("{cites} · {}", words.say(guidance))
}

/// A fact that says whether the Act reaches the system at all: asked by
/// Article 2 or by the definition of Article 3(1).
pub(crate) fn is_about_scope(rulebook: &Rulebook, fact: &str) -> bool {
    let fact = rulebook.fact(fact).and_then(|id| rulebook.facts.get(id.index()));
    let first = fact.and_then(|fact| fact.cites.first());
    first.is_some_and(|cite| cite.place.starts_with("art 2(") || cite.place == "art 3(1)")
}

/// The findings that make up the verdict: what does not fail, without the
/// classes, and without scope, which is told in one line.
pub(crate) fn shown<'a>(
    rulebook: &'a Rulebook,
    findings: &'a [FindingResult],
) -> impl Iterator<Item = &'a FindingResult> {
    findings.iter().filter(|finding| {
        let rule = rulebook.rule(&finding.id).and_then(|id| rulebook.rules.get(id.index()));
        let is_class = rule.is_some_and(|rule| rule.kind == RuleKind::Class);
        let scope = finding.id == "art-3.1" || finding.id.starts_with("art-2.1.");
        !is_class && !scope
    })
}

struct Page<'a> {
    words: &'a Words,
    rulebook: &'a Rulebook,
    result: &'a Assessed,
}

impl Page<'_> {
    fn heading(&self, out: &mut String, id: &str) {
        let _ = writeln!(out, "\n{}", styled(BOLD, &self.words.say(id)));
    }

    fn header(&self, out: &mut String) {
        let assessment = &self.result.assessment;
        let mut name = styled(BOLD, &assessment.system.name);
        if let Some(version) = &assessment.system.version {
            name.push_str(&styled(DIM, &format!(" · {version}")));
        }
        let _ = writeln!(out, "{name}");
        let date = text::date(self.words, assessment.on);
        let text = if assessment.on == assessment.known {
            self.words.say_text("law-as-of", &[("date", &date)])
        } else {
            let known = text::date(self.words, assessment.known);
            self.words.say_text("law-known", &[("date", &date), ("known", &known)])
        };
        let _ = writeln!(out, "{}\n", styled(DIM, &text));
    }

    fn verdicts(&self, out: &mut String) {
        let assessment = &self.result.assessment;
        for class in &assessment.summary.classes {
            let mark = styled(style(class.status), text::mark(class.status));
            let status = text::status(self.words, class.status, class.from, class.until);
            let title = styled(BOLD, &self.words.finding(&class.id));
            let _ = writeln!(
                out,
                "{}",
                text::wrap(&format!("{title} · {status}"), &format!("{mark} "), "  ")
            );
            // What a class means is told where it is settled; an open class
            // must not read as if it applied.
            let settled = matches!(class.status, StatusWord::Holds | StatusWord::Later);
            let means = self.words.means(&class.id);
            if let Some(means) = means.filter(|_| settled || class.id == UNDECIDED) {
                let _ = writeln!(out, "{}", text::wrap(&means, "  ", "  "));
            }
            if let Some(finding) = assessment.finding(&class.id) {
                let note = note(self.words, self.rulebook, finding);
                let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&note, "  ", "  ")));
            }
        }
        let settled = |finding: &&FindingResult| {
            matches!(finding.status, StatusWord::Holds | StatusWord::Later)
        };
        let findings: Vec<_> = shown(self.rulebook, &assessment.findings).filter(settled).collect();
        if findings.is_empty() {
            return;
        }
        out.push('\n');
        for finding in findings {
            let status = text::status(self.words, finding.status, finding.from, finding.until);
            let mark = styled(style(finding.status), text::mark(finding.status));
            let title = self.words.finding(&finding.id);
            let _ = writeln!(
                out,
                "{}",
                text::wrap(&format!("{title} · {status}"), &format!("{mark} "), "  ")
            );
            let note = note(self.words, self.rulebook, finding);
            let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&note, "    ", "    ")));
        }
    }

    fn unsettled(&self, out: &mut String) {
        let mut shown_readings: Vec<&str> = Vec::new();
        for finding in &self.result.assessment.findings {
            for reading in &finding.readings {
                if shown_readings.contains(&reading.id.as_str()) {
                    continue;
                }
                if shown_readings.is_empty() {
                    self.heading(out, "section-unsettled");
                }
                shown_readings.push(&reading.id);
                let question = self.words.reading(&reading.id, None);
                let _ = writeln!(out, "{}", text::wrap(&question, "◇ ", "  "));
                for alternative in &reading.alternatives {
                    let status = text::status(self.words, alternative.status, finding.from, None);
                    let says = self.words.reading(&reading.id, Some(&alternative.id));
                    let values = [("status", status.as_str()), ("reading", &says)];
                    let gives = self.words.say_text("reading-gives", &values);
                    let _ = writeln!(out, "{}", text::wrap(&gives, "  – ", "    "));
                }
                let title = self.words.finding(&finding.id);
                let line = self.words.say_text("reading-decides", &[("title", &title)]);
                let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&line, "  ", "  ")));
            }
        }
    }

    /// The facts that decide each class, scope told in one line.
    fn why(&self, out: &mut String) {
        let assessment = &self.result.assessment;
        let mut scope = 0;
        let mut lines: Vec<(String, Vec<String>)> = Vec::new();
        for class in &assessment.summary.classes {
            let Some(finding) = assessment.finding(&class.id) else {
                continue;
            };
            let facts: Vec<String> = finding
                .because
                .iter()
                .filter(|fact| !is_about_scope(self.rulebook, fact))
                .map(|fact| self.fact(fact))
                .collect();
            scope = scope.max(finding.because.len() - facts.len());
            let decides = matches!(class.id.as_str(), "out-of-scope" | "not-an-ai-system");
            if decides && !finding.because.is_empty() {
                let all = finding.because.iter().map(|fact| self.fact(fact)).collect();
                lines.push((self.words.finding(&class.id), all));
            } else if !facts.is_empty() {
                lines.push((self.words.finding(&class.id), facts));
            }
        }
        if lines.is_empty() {
            return;
        }
        self.heading(out, "section-why");
        for (title, facts) in lines {
            let _ = writeln!(out, "  {title}");
            for fact in facts {
                let _ = writeln!(out, "{}", text::wrap(&fact, "    – ", "      "));
            }
        }
        let outside =
            |class: &ClassResult| matches!(class.id.as_str(), "out-of-scope" | "not-an-ai-system");
        if scope > 0 && !assessment.summary.classes.iter().any(outside) {
            let line = self.words.say_with("why-scope", &[("count", &scope.to_string())]);
            let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&line, "  ", "  ")));
        }
    }

    fn fact(&self, id: &str) -> String {
        text::fact(self.words, self.rulebook, &self.result.description.facts, id)
    }

    fn open(&self, out: &mut String) {
        let assessment = &self.result.assessment;
        let open = |finding: &&FindingResult| finding.status == StatusWord::Open;
        let classes = assessment.findings.iter().filter(open).filter(|finding| {
            assessment.summary.classes.iter().any(|class| class.id == finding.id)
        });
        let findings = shown(self.rulebook, &assessment.findings).filter(open);
        let all: Vec<_> = classes.chain(findings).collect();
        if !all.is_empty() {
            self.heading(out, "section-open");
        }
        for finding in all.iter().take(8) {
            let mut facts: Vec<String> = finding.needs.iter().take(NEEDS_SHOWN).cloned().collect();
            if finding.needs.len() > NEEDS_SHOWN {
                let count = (finding.needs.len() - NEEDS_SHOWN).to_string();
                facts.push(self.words.say_with("and-more", &[("count", &count)]));
            }
            let needs = self.words.say_text("open-needs", &[("facts", &facts.join(", "))]);
            let line = format!("{} · {needs}", self.words.finding(&finding.id));
            let _ = writeln!(out, "{}", text::wrap(&line, "◌ ", "  "));
        }
        if all.len() > 8 {
            let count = (all.len() - 8).to_string();
            let _ = writeln!(out, "  {}", self.words.say_with("and-more", &[("count", &count)]));
        }
        if let Some(fact) = &assessment.next_question {
            self.question(out, fact);
        }
    }

    fn question(&self, out: &mut String, fact: &str) {
        self.heading(out, "section-question");
        let question = styled(CYAN, &text::wrap(&self.words.question(fact), "  ", "  "));
        let _ = writeln!(out, "{question}");
        if let Some(help) = self.words.of_fact(fact, "help") {
            let _ = writeln!(out, "{}", text::wrap(&help, "  ", "  "));
        }
        let entry = self.rulebook.fact(fact).and_then(|id| self.rulebook.facts.get(id.index()));
        let Some(entry) = entry else { return };
        for line in text::examples(self.words, fact, &entry.kind) {
            let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&line, "  ", "    ")));
        }
        let line = format!("{} {}", self.words.say("answer-with"), answer_line(self.words, entry));
        let _ = writeln!(out, "{}", text::wrap(line.trim_end(), "  ", "    "));
        self.options(out, entry);
    }

    /// The options of a fact with their words. Of a one-of fact each is a whole
    /// answer; of a some-of fact it goes into the brackets.
    fn options(&self, out: &mut String, fact: &Fact) {
        let (options, one) = match &fact.kind {
            FactKind::OneOf(options) => (options, true),
            FactKind::SomeOf(options) => (options, false),
            FactKind::YesNo | FactKind::Number(_) | FactKind::Date => return,
        };
        if !one {
            let _ = writeln!(out, "{}", text::wrap(&self.words.say("answer-some"), "  ", "  "));
        }
        for option in options {
            let line =
                if one { format!("{} = \"{option}\"", fact.id) } else { format!("\"{option}\"") };
            let _ = writeln!(out, "    {line}");
            let said = self.words.option(&fact.id, option);
            let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&said, "      # ", "      # ")));
        }
    }

    fn timeline(&self, out: &mut String) {
        let timeline = &self.result.assessment.timeline;
        self.heading(out, "section-when");
        let scope = |id: &str| id == "art-3.1" || id.starts_with("art-2.1.");
        let mut any = false;
        for change in timeline {
            let changes = change.changes.iter().filter(|change| !scope(&change.id));
            let changes: Vec<_> = changes.collect();
            if changes.is_empty() {
                continue;
            }
            any = true;
            let _ = writeln!(out, "  {}", styled(BOLD, &text::date(self.words, change.date)));
            for change in changes {
                let id = change_message(change);
                let title = self.words.finding(&change.id);
                let line = self.words.say_text(&id, &[("title", &title)]);
                let _ = writeln!(out, "{}", text::wrap(&line, "    – ", "      "));
            }
        }
        if !any {
            let _ = writeln!(out, "  {}", self.words.say("nothing-comes"));
        }
    }

    fn statements(&self, out: &mut String) {
        let count = self.result.description.expect.len();
        if count == 0 {
            return;
        }
        let differences: Vec<_> = self.result.differences().collect();
        out.push('\n');
        if differences.is_empty() {
            let text = self.words.say_with("all-as-stated", &[("count", &count.to_string())]);
            let _ = writeln!(out, "✓ {text}");
        }
        for (on, difference) in differences {
            let values = [("expected", difference.expected.as_str()), ("found", &difference.found)];
            let text = self.words.say_text("stated-otherwise", &values);
            let _ = writeln!(out, "{} {on} {}: {text}", styled(RED, "✗"), difference.id);
        }
    }

    fn footer(&self, out: &mut String) {
        let version = &self.result.assessment.rulebook;
        let short: String = version.sha256.chars().take(12).collect();
        let values = [("version", version.version.as_str()), ("sha256", &short)];
        let rulebook = self.words.say_text("rulebook-note", &values);
        let note = format!("{} {rulebook}.", self.words.say("legal-note"));
        let _ = writeln!(out, "\n{}", styled(DIM, &text::wrap(&note, "", "")));
    }
}

/// The message that tells a change.
pub(crate) fn change_message(change: &ChangeResult) -> String {
    match change.status {
        StatusWord::Open | StatusWord::Unsettled if change.applied => "change-may-end".to_owned(),
        other => format!("change-{}", other.word()),
    }
}

/// An answer to a fact that can be copied as it stands. It must not claim more
/// than the reader knows: of a some-of fact, none of the options. The options
/// of a one-of fact are answers of their own and stand below.
fn answer_line(words: &Words, fact: &Fact) -> String {
    let id = &fact.id;
    match &fact.kind {
        FactKind::YesNo => words.say_text("answer-yes-no", &[("fact", id)]),
        FactKind::OneOf(_) => String::new(),
        FactKind::SomeOf(_) => format!("{id} = []"),
        FactKind::Number(_) | FactKind::Date => sample(fact),
    }
}

/// A number or day as it is written, for a fact that has no options.
pub(crate) fn sample(fact: &Fact) -> String {
    match &fact.kind {
        // A share is at most one; other units count operations.
        FactKind::Number(unit) if unit == "ratio" => format!("{} = 0.02", fact.id),
        FactKind::Number(unit) => format!("{} = 1e23  # {unit}", fact.id),
        _ => format!("{} = 2026-12-02", fact.id),
    }
}
