//! `eunomia rulebook coverage`: which provisions of the act are encoded.

mod result;

use crate::failure::{Failure, Outcome};
use crate::text::{self, BOLD, DIM, RED, styled};
use counsel::citation;
use counsel::coverage::{Coverage, Excuse, Kind, Provision, Standing};
use counsel::words::Words;
use nomos::citations::Cited;
use nomos::{Rulebook, Source};
use std::fmt::Write;

/// What the printers need.
struct View<'a> {
    words: &'a Words,
    rulebook: &'a Rulebook,
    sources: &'a [Source],
    coverage: &'a Coverage,
    groups: Vec<Vec<&'a Provision>>,
}

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let counsel = super::counsel(words)?;
    let sources = counsel::built_in_rulebook();
    let rulebook = counsel.engine().rulebook();
    let act = rulebook.acts.first().map_or("", |act| act.id.as_str());
    let coverage = Coverage::of(&sources, act).map_err(|fault| Failure::internal(words, &fault))?;
    let prefix = matches.get_one::<String>("prefix").map_or("", String::as_str);
    let groups = coverage.groups(prefix);
    if groups.is_empty() {
        return Err(Failure::usage(words, "coverage-no-provision", &[("prefix", prefix)]));
    }
    let view = View { words, rulebook, sources: &sources, coverage: &coverage, groups };
    let out = match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => result::json(&view)?,
        Some("markdown") => view.markdown(),
        _ => view.human(),
    };
    super::print(words, &out)?;
    let wrong = !coverage.unknown.is_empty() || !coverage.faults.is_empty();
    let missing = view.count(|standing| standing == Standing::Missing) > 0;
    let found = wrong || (missing && matches.get_flag("strict"));
    Ok(if found { Outcome::Found } else { Outcome::Done })
}

impl View<'_> {
    fn count(&self, which: impl Fn(Standing) -> bool) -> usize {
        self.groups.iter().flatten().filter(|provision| which(provision.standing)).count()
    }

    fn of_kind(&self, kind: Kind) -> usize {
        let provisions = self.groups.iter().flatten();
        provisions.filter(|p| self.coverage.excuse(p).is_some_and(|e| e.kind == kind)).count()
    }

    /// Names and figures, the kinds of excuses set in.
    fn figures(&self) -> Vec<(String, usize, bool)> {
        let say = |id: &str| self.words.say(id);
        let excused = self.count(|standing| matches!(standing, Standing::Excused(_)));
        let mut figures = vec![
            (say("coverage-provisions"), self.count(|_| true), false),
            (say("coverage-encoded"), self.count(|s| s == Standing::Encoded), false),
            (say("coverage-excused"), excused, false),
        ];
        for kind in Kind::ALL {
            let name = say(&format!("coverage-kind-{}", kind.word()));
            figures.push((name, self.of_kind(kind), true));
        }
        let missing = self.count(|s| s == Standing::Missing);
        figures.push((say("coverage-missing"), missing, false));
        figures.retain(|(_, count, kind)| *count > 0 || !kind);
        figures
    }

    fn name(&self, provision: &Provision) -> String {
        let act = self.rulebook.acts.first().map_or("", |act| act.id.as_str());
        citation::in_words(self.words, self.rulebook, &format!("{act} {}", provision.id))
    }

    fn human(&self) -> String {
        let mut out = String::new();
        for (name, count, is_kind) in self.figures() {
            let line = format!("{count:>6}  {}{name}", if is_kind { "  " } else { "" });
            let _ = writeln!(out, "{}", styled(if is_kind { DIM } else { BOLD }, &line));
        }
        for group in &self.groups {
            let missing = group.iter().filter(|p| p.standing == Standing::Missing);
            let missing: Vec<&str> = missing.map(|p| p.id.as_str()).collect();
            if let (Some(first), false) = (group.first(), missing.is_empty()) {
                let _ = writeln!(out, "\n{}", styled(BOLD, &self.name(first)));
                let _ = writeln!(out, "{}", text::wrap(&missing.join(" · "), "  ", "  "));
            }
        }
        self.wrong(&mut out);
        out
    }

    /// Citations that lead nowhere, and faults of the ledger.
    fn wrong(&self, out: &mut String) {
        for cited in &self.coverage.unknown {
            let place = self.place(cited);
            let citation = cited.citation.to_string();
            let values = [("citation", citation.as_str()), ("place", &place)];
            let line = self.words.say_text("coverage-unknown", &values);
            let _ = writeln!(out, "{}: {line}", styled(RED, &self.words.say("error")));
        }
        for id in &self.coverage.faults {
            let line = self.words.say_text("coverage-ledger-fault", &[("id", id)]);
            let _ = writeln!(out, "{}: {line}", styled(RED, &self.words.say("error")));
        }
    }

    fn source(&self, cited: &Cited) -> Option<&Source> {
        self.sources.get(cited.span.source as usize)
    }

    fn place(&self, cited: &Cited) -> String {
        let Some(source) = self.source(cited) else { return String::new() };
        let before = source.text.get(..cited.span.range().start).unwrap_or("");
        format!("{}:{}", source.path, before.matches('\n').count() + 1)
    }

    fn cited<'b>(&'b self, provision: &'b Provision) -> impl Iterator<Item = &'b Cited> {
        provision.cited.iter().filter_map(|at| self.coverage.citations.get(*at))
    }

    fn reason<'b>(&self, excuse: &'b Excuse) -> &'b str {
        excuse.reason.get(self.words.language()).map_or("", String::as_str)
    }

    fn markdown(&self) -> String {
        let say = |id: &str| self.words.say(id);
        let mut out = format!("# {}\n\n{}\n\n", say("coverage-title"), say("coverage-about"));
        let _ =
            writeln!(out, "| {} | {} |\n|---|---:|", say("coverage-what"), say("coverage-count"));
        for (name, count, is_kind) in self.figures() {
            let _ = writeln!(out, "| {}{name} | {count} |", if is_kind { "– " } else { "" });
        }
        for group in &self.groups {
            if let Some(first) = group.first() {
                let _ = writeln!(out, "\n## {}\n", self.name(first));
            }
            let mut excused = None;
            for provision in group {
                // An excuse is said once for all that stands together under it.
                let repeated = excused.is_some_and(|(standing, depth)| {
                    standing == provision.standing && provision.depth > depth
                });
                if !repeated {
                    let _ = writeln!(out, "{}", self.markdown_line(provision));
                    let is_excused = matches!(provision.standing, Standing::Excused(_));
                    excused = is_excused.then_some((provision.standing, provision.depth));
                }
            }
        }
        self.wrong(&mut out);
        out
    }

    fn markdown_line(&self, provision: &Provision) -> String {
        let indent = "  ".repeat(provision.depth);
        let name = self.name(provision);
        match (provision.standing, self.coverage.excuse(provision)) {
            (_, Some(excuse)) => {
                let line = text::labelled(self.words, &name, self.reason(excuse));
                format!("{indent}- ○ {line}")
            }
            (Standing::Missing, _) => {
                let missing = format!("**{}**", self.words.say("coverage-is-missing"));
                format!("{indent}- ◌ {}", text::labelled(self.words, &name, &missing))
            }
            _ => {
                let mut links: Vec<String> = Vec::new();
                for cited in self.cited(provision) {
                    let path = self.source(cited).map_or("", |source| source.path.as_str());
                    let link = format!("[`{}`](../rulebook/{path})", cited.owner);
                    if !links.contains(&link) {
                        links.push(link);
                    }
                }
                if links.is_empty() {
                    return format!("{indent}- ● {name}");
                }
                let line = text::labelled(self.words, &name, &links.join(", "));
                format!("{indent}- ● {line}")
            }
        }
    }
}
