//! `eunomia rulebook test`: the examples, and the conclusions that lack one.

use crate::failure::{Failure, Outcome};
use crate::text::{self, BOLD, DIM, styled};
use counsel::words::Words;
use nomos::check::Tested;
use nomos::{Diagnostic, Engine, Rulebook, Source};
use serde_json::json;
use std::fmt::Write;

/// What the printers need.
struct View<'a> {
    words: &'a Words,
    rulebook: &'a Rulebook,
    sources: &'a [Source],
    tested: Vec<Tested>,
    failing: Vec<Diagnostic>,
}

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let sources = super::rulebook::sources(matches, words)?;
    let (rulebook, diagnostics) = nomos::load(&sources);
    if !nomos::is_usable(&diagnostics) {
        let faults: Vec<String> = diagnostics.iter().map(|d| d.render(&sources, true)).collect();
        return Err(Failure::Usage(faults.join("\n\n")));
    }
    let engine = Engine::new(rulebook);
    let rulebook = engine.rulebook();
    let tested = nomos::check::tested(rulebook);
    let failing = nomos::check::run_examples(&engine);
    let view = View { words, rulebook, sources: &sources, tested, failing };
    let out = match matches.get_one::<String>("format").map(String::as_str) {
        Some("json") => view.json()?,
        _ => view.human(),
    };
    super::print(words, &out)?;
    let lacking = matches.get_flag("strict") && !view.tested.iter().all(Tested::is_complete);
    Ok(if lacking || !view.failing.is_empty() { Outcome::Found } else { Outcome::Done })
}

impl View<'_> {
    fn id(&self, tested: &Tested) -> &str {
        self.rulebook.rules.get(tested.rule.index()).map_or("", |rule| rule.id.as_str())
    }

    fn statements(&self) -> usize {
        self.rulebook.examples.iter().map(|example| example.expect.len()).sum()
    }

    fn count(&self, which: impl Fn(&Tested) -> bool) -> usize {
        self.tested.iter().filter(|tested| which(tested)).count()
    }

    fn human(&self) -> String {
        let mut out = String::new();
        let near = self.count(|tested| tested.apart.is_some_and(|apart| apart <= 1));
        let figures = [
            ("rulebook-test-examples", self.rulebook.examples.len(), false),
            ("rulebook-test-statements", self.statements(), false),
            ("rulebook-test-otherwise", self.failing.len(), true),
            ("rulebook-test-conclusions", self.tested.len(), false),
            ("rulebook-test-complete", self.count(Tested::is_complete), true),
            ("rulebook-test-near", near, true),
        ];
        for (id, count, is_part) in figures {
            let indent = if is_part { "  " } else { "" };
            let line = format!("{count:>6}  {indent}{}", self.words.say(id));
            let _ = writeln!(out, "{}", styled(if is_part { DIM } else { BOLD }, &line));
        }
        self.lacking(&mut out, "rulebook-test-without-hit", |tested| tested.hits.is_empty());
        self.lacking(&mut out, "rulebook-test-without-miss", |tested| tested.misses.is_empty());
        for diagnostic in &self.failing {
            let _ = writeln!(out, "\n{}", diagnostic.render(self.sources, true));
        }
        out
    }

    /// The conclusions that lack an example on one side, if any do.
    fn lacking(&self, out: &mut String, heading: &str, lacks: impl Fn(&Tested) -> bool) {
        let lacking = self.tested.iter().filter(|tested| lacks(tested));
        let ids: Vec<&str> = lacking.map(|tested| self.id(tested)).collect();
        if !ids.is_empty() {
            let heading = format!("{:>6}  {}", ids.len(), self.words.say(heading));
            let _ = writeln!(out, "\n{}", styled(BOLD, &heading));
            let _ = writeln!(out, "{}", text::wrap(&ids.join(" · "), "  ", "  "));
        }
    }

    fn json(&self) -> Result<String, Failure> {
        let examples = |positions: &[usize]| -> Vec<&str> {
            let examples = positions.iter().filter_map(|nth| self.rulebook.examples.get(*nth));
            examples.map(|example| example.id.as_str()).collect()
        };
        let conclusions = self.tested.iter().map(|tested| {
            json!({
                "id": self.id(tested),
                "hits": examples(&tested.hits),
                "misses": examples(&tested.misses),
                "answers_apart": tested.apart,
            })
        });
        let failing = self.failing.iter().map(|diagnostic| &diagnostic.message);
        let all = json!({
            "examples": self.rulebook.examples.len(),
            "statements": self.statements(),
            "failing": failing.collect::<Vec<_>>(),
            "lacking": self.count(|tested| !tested.is_complete()),
            "conclusions": conclusions.collect::<Vec<_>>(),
        });
        let text = serde_json::to_string_pretty(&all)
            .map_err(|error| Failure::internal(self.words, &error.to_string()))?;
        Ok(format!("{text}\n"))
    }
}
