//! An assessment as a page in the terminal: verdicts first, then why, then
//! what is open and the one question to answer next, then what comes when.

use crate::commands::assess::Assessed;
use crate::text::{self, BOLD, CYAN, DIM, RED, styled};
use crate::{duties, question, timeline};
use anstyle::Style;
use counsel::Counsel;
use counsel::assessment::{
    Assessment, ClassResult, FindingResult, GuidanceStatus, ReadingResult, StatusWord, UNDECIDED,
};
use counsel::citation;
use counsel::statement::Difference;
use counsel::words::Words;
use jiff::civil::Date;
use nomos::{RuleKind, Rulebook};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Facts named in a list of what is missing.
const NEEDS_SHOWN: usize = 3;

/// Conclusions named in the list of what is open.
const OPEN_SHOWN: usize = 8;

/// With no more answers than this, and no class settled, the question is what
/// the reader needs, and little else.
const FEW_ANSWERS: usize = 6;

/// Classes that say that the others do not apply.
const EXITS: [&str; 3] = ["no-class-duty", "out-of-scope", "not-an-ai-system"];

/// One description: the whole page.
pub(crate) fn page(words: &Words, counsel: &Counsel, result: &Assessed) -> String {
    let rulebook = counsel.engine().rulebook();
    let result = &result.told(counsel);
    let page = Page { words, rulebook, result };
    let brief = page.is_hardly_begun();
    let undecided = is_undecided(&result.assessment);
    let mut out = header(words, &result.assessment);
    page.verdicts(&mut out);
    page.gaps(&mut out);
    if undecided {
        out.push_str(&question::section(words, rulebook, &result.assessment));
    }
    page.unsettled(&mut out);
    out.push_str(&duties::overview(words, rulebook, result, brief));
    page.why(&mut out);
    page.open(&mut out, brief);
    if !undecided {
        out.push_str(&question::section(words, rulebook, &result.assessment));
    }
    out.push_str(&timeline::section(words, rulebook, &result.assessment));
    page.statements(&mut out);
    let _ = writeln!(out, "\n{}", legal_note(words, &result.assessment));
    out
}

/// No class is settled, and several are open.
pub(crate) fn is_undecided(assessment: &Assessment) -> bool {
    assessment.summary.classes.iter().any(|class| class.id == UNDECIDED)
}

/// Whether it may be outside the Act: then the answers on scope are what matters.
pub(crate) fn is_outside(assessment: &Assessment) -> bool {
    assessment.summary.classes.iter().any(puts_outside)
}

fn puts_outside(class: &ClassResult) -> bool {
    matches!(class.id.as_str(), "out-of-scope" | "not-an-ai-system")
}

/// The classes in the order in which they are told: what is settled first, and
/// what would say that nothing else applies last.
pub(crate) fn in_order(assessment: &Assessment) -> Vec<&ClassResult> {
    let mut classes: Vec<&ClassResult> = assessment.summary.classes.iter().collect();
    classes.sort_by_key(|class| {
        let open = class.status == StatusWord::Open;
        (open && class.id != UNDECIDED, open && EXITS.contains(&class.id.as_str()))
    });
    classes
}

/// The classes that a list names. Where nothing is decided, what is possible goes
/// without saying.
pub(crate) fn told_classes(assessment: &Assessment) -> impl Iterator<Item = &ClassResult> {
    let undecided = is_undecided(assessment);
    let told = move |class: &&ClassResult| !(undecided && EXITS.contains(&class.id.as_str()));
    in_order(assessment).into_iter().filter(told)
}

/// The name of a conclusion as `explain` takes it.
pub(crate) fn id(id: &str) -> String {
    styled(DIM, &format!("[{id}]"))
}

/// The mark of a status in its style.
pub(crate) fn marked(status: StatusWord) -> String {
    styled(style(status), text::mark(status))
}

/// The name of the system, and the law that was asked.
pub(crate) fn header(words: &Words, assessment: &Assessment) -> String {
    let mut name = styled(BOLD, &assessment.system.name);
    if let Some(version) = &assessment.system.version {
        name.push_str(&styled(DIM, &format!(" · {version}")));
    }
    format!("{name}\n{}\n\n", styled(DIM, &text::wrap(&law(words, assessment), "", "")))
}

/// Which law was asked: the dates, and whether guidance counted.
pub(crate) fn law(words: &Words, assessment: &Assessment) -> String {
    let date = text::date(words, assessment.on);
    let text = if assessment.on == assessment.known {
        words.say_text("law-as-of", &[("date", &date)])
    } else {
        let known = text::date(words, assessment.known);
        words.say_text("law-known", &[("date", &date), ("known", &known)])
    };
    match assessment.guidance {
        true => text,
        false => words.say_text("law-without-guidance", &[("law", &text)]),
    }
}

/// What the answer is not, and by which rules it was given.
pub(crate) fn legal_note(words: &Words, assessment: &Assessment) -> String {
    let version = &assessment.rulebook;
    let short: String = version.sha256.chars().take(12).collect();
    let values = [("version", version.version.as_str()), ("sha256", &short)];
    let rulebook = words.say_text("rulebook-note", &values);
    let note = format!("{} {rulebook}.", words.say("legal-note"));
    styled(DIM, &text::wrap(&note, "", ""))
}

/// The facts on which something open rests: those that are asked for first, and
/// not all. None if nothing is missing.
pub(crate) fn needs(
    words: &Words,
    rulebook: &Rulebook,
    needs: &[String],
    next: Option<&str>,
) -> Option<String> {
    let waits = |id: &str| {
        let fact = rulebook.fact(id).and_then(|fact| rulebook.facts.get(fact.index()));
        let mut after = fact.into_iter().flat_map(|fact| &fact.after);
        after.any(|fact| {
            let first = rulebook.facts.get(fact.index());
            first.is_some_and(|first| needs.contains(&first.id))
        })
    };
    let mut first: Vec<&str> = needs.iter().map(String::as_str).filter(|id| !waits(id)).collect();
    first.sort_by_key(|id| Some(*id) != next);
    let labels: Vec<String> = first
        .iter()
        .take(NEEDS_SHOWN)
        .map(|id| words.of_fact(id, "label").unwrap_or_else(|| (*id).to_owned()))
        .map(|label| words.say_text("open-need", &[("label", &label)]))
        .collect();
    if labels.is_empty() {
        return None;
    }
    let id = if labels.len() < needs.len() { "open-needs-first" } else { "open-needs" };
    Some(words.say_text(id, &[("facts", &labels.join(" · "))]))
}

/// Many descriptions: some lines each, and the counts.
pub(crate) fn list(words: &Words, counsel: &Counsel, results: &[Assessed]) -> String {
    let mut out = String::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut stated, mut failed) = (0, 0);
    let told: Vec<Assessed> = results.iter().map(|result| result.told(counsel)).collect();
    for result in &told {
        let differences = &result.differences;
        stated += result.description.expect.len();
        let days: std::collections::BTreeSet<_> = differences.iter().map(|(on, _)| *on).collect();
        failed += days.len();
        let note = match (result.description.expect.is_empty(), differences.is_empty()) {
            (true, _) => String::new(),
            (_, true) => styled(DIM, &format!("  ✓ {}", words.say("as-stated"))),
            (_, false) => styled(RED, "  ✗"),
        };
        let _ = writeln!(out, "{}{note}", styled(BOLD, &result.assessment.system.name));
        for class in &result.assessment.summary.classes {
            *counts.entry(class.id.as_str()).or_default() += 1;
        }
        for class in told_classes(&result.assessment) {
            let _ = writeln!(out, "  {}", verdict_line(words, class));
        }
        for line in unmet(words, result) {
            let _ = writeln!(out, "    {line}");
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

/// What came out otherwise than the description states, a line each.
pub(crate) fn unmet(words: &Words, result: &Assessed) -> Vec<String> {
    let line = |(on, difference): &(Date, Difference)| {
        let values = [("expected", difference.expected.as_str()), ("found", &difference.found)];
        let text = words.say_text("stated-otherwise", &values);
        let text = text::labelled(words, &format!("{on} {}", difference.id), &text);
        format!("{} {text}", styled(RED, "✗"))
    };
    result.differences.iter().map(line).collect()
}

pub(crate) fn verdict_line(words: &Words, class: &ClassResult) -> String {
    let title = words.finding(&class.id);
    let status = text::class_status(words, class);
    if class.id == UNDECIDED {
        return format!("{} {title}", marked(class.status));
    }
    format!("{} {title} · {status}", marked(class.status))
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
pub(crate) fn cites(words: &Words, rulebook: &Rulebook, cites: &[String]) -> String {
    let cites: Vec<String> =
        cites.iter().map(|cite| citation::in_words(words, rulebook, cite)).collect();
    cites.join(" · ")
}

/// The places in the law, and whether only guidance carries the conclusion.
pub(crate) fn note(words: &Words, rulebook: &Rulebook, finding: &FindingResult) -> String {
    note_of(words, rulebook, &finding.cites, finding.guidance)
}

/// The same for whatever has places and may rest on guidance.
pub(crate) fn note_of(
    words: &Words,
    rulebook: &Rulebook,
    places: &[String],
    guidance: Option<GuidanceStatus>,
) -> String {
    let cites = cites(words, rulebook, places);
    let guidance = match guidance {
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

/// Whether a conclusion is told elsewhere: scope in one line, and what only says
/// how a duty is fined or supervised with the duty.
pub(crate) fn is_told_elsewhere(rulebook: &Rulebook, id: &str) -> bool {
    let auxiliary = rulebook.rule(id).is_some_and(|rule| rulebook.is_auxiliary(rule));
    auxiliary || id == "art-3.1" || id.starts_with("art-2.1.")
}

/// The findings that make up the verdict: without the classes, and without what
/// is told elsewhere.
pub(crate) fn shown<'a>(
    rulebook: &'a Rulebook,
    findings: &'a [FindingResult],
) -> impl Iterator<Item = &'a FindingResult> {
    findings.iter().filter(|finding| {
        let rule = rulebook.rule(&finding.id).and_then(|id| rulebook.rules.get(id.index()));
        let is_class = rule.is_some_and(|rule| rule.kind == RuleKind::Class);
        !is_class && !is_told_elsewhere(rulebook, &finding.id)
    })
}

/// The guidance that would decide what is open, where it was left out.
pub(crate) fn left_out(words: &Words, rulebook: &Rulebook, sources: &[String]) -> Option<String> {
    let named: Vec<String> =
        (sources.iter()).map(|source| citation::source_in_words(words, rulebook, source)).collect();
    let text = || words.say_text("guidance-left-out", &[("sources", &named.join(" · "))]);
    (!named.is_empty()).then(text)
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

    /// Whether hardly a question is answered.
    fn is_hardly_begun(&self) -> bool {
        let facts = &self.result.description.facts;
        let answered = self.rulebook.fact_ids().filter(|fact| facts.is_settled(*fact)).count();
        is_undecided(&self.result.assessment) && answered <= FEW_ANSWERS
    }

    fn verdicts(&self, out: &mut String) {
        let assessment = &self.result.assessment;
        let undecided = is_undecided(assessment);
        // Where nothing is settled, what is open comes below the question.
        let classes = in_order(assessment).into_iter();
        for class in classes.filter(|class| !undecided || class.id == UNDECIDED) {
            self.class(out, class);
        }
        let settled = |finding: &&FindingResult| {
            matches!(finding.status, StatusWord::Holds | StatusWord::Later)
        };
        let findings: Vec<_> = shown(self.rulebook, &assessment.findings).filter(settled).collect();
        if !findings.is_empty() {
            out.push('\n');
        }
        for finding in findings {
            let status = text::status(self.words, finding.status, finding.from, finding.until);
            self.title(out, finding.status, &self.words.finding(&finding.id), &status, &finding.id);
            let note = text::capital(&note(self.words, self.rulebook, finding));
            let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&note, "    ", "    ")));
        }
    }

    /// What "none of them" keeps from being found: that must not read as an
    /// all-clear.
    fn gaps(&self, out: &mut String) {
        for gap in &self.result.assessment.gaps {
            let _ = writeln!(out, "\n{}", text::wrap(&gap.says, "! ", "  "));
        }
    }

    fn class(&self, out: &mut String, class: &ClassResult) {
        let title = styled(BOLD, &self.words.finding(&class.id));
        if class.id == UNDECIDED {
            let line = format!("{} {title}", marked(class.status));
            let means = self.words.means(&class.id).unwrap_or_default();
            let _ = writeln!(out, "{line}\n{}", text::wrap(&means, "  ", "  "));
            return;
        }
        let status = text::class_status(self.words, class);
        self.title(out, class.status, &title, &status, &class.id);
        // What a class means, and where it stands, is told where it is settled;
        // an open class must not read as if it applied.
        if class.status == StatusWord::Open {
            return;
        }
        let applies = matches!(class.status, StatusWord::Holds | StatusWord::Later);
        if let Some(means) = self.words.means(&class.id).filter(|_| applies) {
            let _ = writeln!(out, "{}", text::wrap(&means, "  ", "  "));
        }
        if let Some(finding) = self.result.assessment.finding(&class.id) {
            let note = text::capital(&note(self.words, self.rulebook, finding));
            let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&note, "  ", "  ")));
        }
    }

    /// `● title · status id`
    fn title(&self, out: &mut String, mark: StatusWord, title: &str, status: &str, name: &str) {
        let line = format!("{title} · {status} {}", id(name));
        let _ = writeln!(out, "{}", text::wrap(&line, &format!("{} ", marked(mark)), "  "));
    }

    /// Every open question of law once, with what hangs on it.
    fn unsettled(&self, out: &mut String) {
        let assessment = &self.result.assessment;
        let findings = assessment
            .findings
            .iter()
            .filter(|finding| !is_told_elsewhere(self.rulebook, &finding.id));
        let findings = findings.map(|finding| (&finding.id, finding.from, &finding.readings));
        let duties = assessment.duties.iter().map(|duty| (&duty.id, duty.from, &duty.readings));
        let all: Vec<_> = findings.chain(duties).collect();
        let mut told: Vec<&str> = Vec::new();
        for (id, from, readings) in &all {
            for reading in *readings {
                if told.contains(&reading.id.as_str()) {
                    continue;
                }
                if told.is_empty() {
                    self.heading(out, "section-unsettled");
                }
                told.push(&reading.id);
                out.push_str(&alternatives(self.words, reading, *from));
                let hangs = |(_, _, readings): &&(_, _, &Vec<ReadingResult>)| {
                    readings.iter().any(|other| other.id == reading.id)
                };
                let others = all.iter().filter(hangs).count().saturating_sub(1);
                let (title, others) = (self.words.finding(id), others.to_string());
                let values = [("title", title.as_str()), ("count", &others)];
                let line = self.words.say_with("reading-decides", &values);
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
            if puts_outside(class) && !finding.because.is_empty() {
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
        if scope > 0 && !is_outside(assessment) {
            let line = self.words.say_with("why-scope", &[("count", &scope.to_string())]);
            let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&line, "  ", "  ")));
        }
    }

    fn fact(&self, id: &str) -> String {
        text::fact(self.words, self.rulebook, &self.result.description.facts, id)
    }

    fn open(&self, out: &mut String, brief: bool) {
        let assessment = &self.result.assessment;
        let open = |finding: &&FindingResult| finding.status == StatusWord::Open;
        let classes = in_order(assessment).into_iter();
        let classes = classes.filter_map(|class| assessment.finding(&class.id)).filter(open);
        let findings = shown(self.rulebook, &assessment.findings).filter(open);
        let all: Vec<_> = classes.chain(findings.filter(|_| !brief)).collect();
        if all.is_empty() {
            return;
        }
        self.heading(out, "section-open");
        for finding in all.iter().take(OPEN_SHOWN) {
            let next = assessment.next_question.as_deref();
            let needs = needs(self.words, self.rulebook, &finding.needs, next);
            let left_out = left_out(self.words, self.rulebook, &finding.left_out);
            let more = [needs.filter(|_| !brief), left_out].into_iter().flatten();
            let more: String = more.map(|part| format!(" · {part}")).collect();
            let title = self.words.finding(&finding.id);
            let line = format!("{title}{more} {}", id(&finding.id));
            let _ = writeln!(out, "{}", text::wrap(&line, "◌ ", "  "));
        }
        if all.len() > OPEN_SHOWN {
            let count = (all.len() - OPEN_SHOWN).to_string();
            let _ = writeln!(out, "  {}", self.words.say_with("and-more", &[("count", &count)]));
        }
    }

    fn statements(&self, out: &mut String) {
        let count = self.result.description.expect.len();
        if count == 0 {
            return;
        }
        let differences = &self.result.differences;
        out.push('\n');
        if differences.is_empty() {
            let text = self.words.say_with("all-as-stated", &[("count", &count.to_string())]);
            let _ = writeln!(out, "✓ {text}");
        }
        for line in unmet(self.words, self.result) {
            let _ = writeln!(out, "{line}");
        }
    }
}

/// An open question of law and what each answer to it gives.
pub(crate) fn alternatives(
    words: &Words,
    reading: &ReadingResult,
    from: Option<jiff::civil::Date>,
) -> String {
    let mut out = String::new();
    let question = words.reading(&reading.id, None);
    let _ = writeln!(out, "{}", text::wrap(&question, "◇ ", "  "));
    for alternative in &reading.alternatives {
        let status = text::under(words, alternative, from);
        let says = words.reading(&reading.id, Some(&alternative.id));
        let values = [("status", status.as_str()), ("reading", &says)];
        let gives = words.say_text("reading-gives", &values);
        let _ = writeln!(out, "{}", text::wrap(&gives, "  – ", "    "));
    }
    if let Some(settled) = settled(words, &reading.id) {
        let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&settled, "  ", "  ")));
    }
    out
}

/// What would settle an open question of law, as a line.
pub(crate) fn settled(words: &Words, id: &str) -> Option<String> {
    let what = words.settled(id)?;
    Some(words.say_text("readings-settled-by", &[("what", &what)]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use counsel::Basis;
    use counsel::description;
    use counsel::tree::Format;
    use nomos::Source;

    /// No rule of the built-in rulebook rests on a draft, so one is made up.
    const LAW: &str = "act LAW \"An act\" from 2024-01-01\n\
        guidance NOTES \"Notes\" draft from 2024-01-01\n\
        fact speed  cites LAW art 1  number km\n\
        guidance fast  cites NOTES para 1 { speed > 9 }\n\
        class limited  cites LAW art 1 { fast }\n";

    #[test]
    fn what_rests_on_a_draft_is_said_to() {
        let counsel = Counsel::with(vec![Source::new("law.nomos", LAW)]);
        let Ok(counsel) = counsel else { unreachable!("{counsel:?}") };
        let text = "name = \"x\"\n[facts]\nspeed = 10\n";
        let read = description::read(counsel.engine().rulebook(), Format::Toml, text);
        let Ok(description) = read else { unreachable!("{read:?}") };
        let basis = Basis::new(jiff::civil::date(2026, 11, 23), jiff::civil::date(2026, 11, 23));
        let assessment = counsel.assess_on(&description, basis);
        let Ok(assessment) = assessment else { unreachable!("{assessment:?}") };
        let result = Assessed {
            path: None,
            is_one_of_many: false,
            description,
            assessment,
            differences: Vec::new(),
        };
        for (language, said) in [("en", "rests on draft guidelines only"), ("fr", "projet")] {
            let Some(words) = Words::load(language) else { unreachable!("{language}") };
            let page = page(&words, &counsel, &result);
            assert!(page.contains(said), "`{said}` is not in\n{page}");
        }
    }
}
