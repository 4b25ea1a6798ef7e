//! `eunomia rulebook show ID`: whatever the rulebook declares under a name, as
//! it is written, below its title in the language asked for.

use super::rulebook::sources;
use crate::failure::{Failure, Outcome};
use crate::text::{self, BOLD, CYAN, DIM, styled};
use counsel::citation;
use counsel::words::Words;
use nomos::{Declaration, Declared, FactKind, Rulebook, Source};
use std::fmt::Write;

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let sources = sources(matches, words)?;
    let (rulebook, diagnostics) = nomos::load(&sources);
    if !nomos::is_usable(&diagnostics) {
        let faults: Vec<String> = diagnostics.iter().map(|d| d.render(&sources, true)).collect();
        return Err(Failure::Usage(faults.join("\n\n")));
    }
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let declared = Declared::of(&sources);
    let declarations = declared.get(id);
    if declarations.is_empty() {
        return Err(unknown(words, &declared, id));
    }
    let shown = Shown { words, rulebook: &rulebook, sources: &sources, id };
    let mut out = shown.title();
    for (nth, declaration) in declarations.iter().enumerate() {
        if nth > 0 || !out.is_empty() {
            out.push('\n');
        }
        shown.declaration(&mut out, declaration);
    }
    shown.users(&mut out);
    super::print(words, &out)?;
    Ok(Outcome::Done)
}

struct Shown<'a> {
    words: &'a Words,
    rulebook: &'a Rulebook,
    sources: &'a [Source],
    id: &'a str,
}

impl Shown<'_> {
    /// What people read of it: the title of a conclusion, the question of a fact
    /// or reading with its answers, the words for what duties name. Nothing
    /// where only the law is read: terms, acts, dates.
    fn title(&self) -> String {
        let (words, id) = (self.words, self.id);
        let mut out = String::new();
        if let Some(title) = self.words.title(id) {
            let _ = writeln!(out, "{}", styled(BOLD, &text::wrap(&title, "", "")));
        } else if let Some(fact) = self.rulebook.fact(id) {
            let _ = writeln!(out, "{}", styled(BOLD, &text::wrap(&words.question(id), "", "")));
            let fact = self.rulebook.facts.get(fact.index()).map(|fact| &fact.kind);
            if let Some(FactKind::OneOf(options) | FactKind::SomeOf(options)) = fact {
                for option in options {
                    self.answer(&mut out, option, &words.option(id, option));
                }
            }
        } else if let Some(reading) = self.rulebook.reading(id) {
            let question = words.reading(id, None);
            let _ = writeln!(out, "{}", styled(BOLD, &text::wrap(&question, "", "")));
            let reading = self.rulebook.readings.get(reading.index());
            for side in reading.map_or(&[][..], |reading| &reading.alternatives) {
                self.answer(&mut out, side, &words.reading(id, Some(side)));
            }
        }
        let labels = self.rulebook.labels.iter().filter(|label| label.id == id);
        for label in labels {
            let name = words.part(label.kind.noun(), id);
            let _ = writeln!(out, "{}", styled(BOLD, &text::wrap(&name, "", "")));
        }
        out
    }

    fn answer(&self, out: &mut String, name: &str, says: &str) {
        let first = format!("  {}  ", styled(CYAN, name));
        let _ = writeln!(out, "{}", text::wrap(says, &first, "      "));
    }

    /// One declaration: who made it, where it stands, and its text.
    fn declaration(&self, out: &mut String, declaration: &Declaration) {
        let rule = self.rulebook.rule(self.id);
        let rule = rule.and_then(|rule| self.rulebook.rules.get(rule.index()));
        let mut versions = rule.into_iter().flat_map(|rule| &rule.versions);
        let version = versions.find(|version| version.span == declaration.span);
        let act = version.and_then(|version| self.rulebook.acts.get(version.act.index()));
        let by = act.map(|act| {
            let act = format!("{} ({}, {})", act.id, act.title, text::date(self.words, act.from));
            self.words.say_text("rulebook-version-by", &[("act", &act)])
        });
        let parts = [by, Some(self.places(version)).filter(|places| !places.is_empty())];
        for part in parts.into_iter().flatten() {
            let _ = writeln!(out, "{}", styled(DIM, &text::wrap(&part, "", "  ")));
        }
        let _ = writeln!(out, "{}", styled(DIM, &place(self.sources, declaration.span)));
        for line in &declaration.doc {
            let _ = writeln!(out, "{}", styled(CYAN, format!("/// {line}").trim_end()));
        }
        let source = self.sources.get(declaration.span.source as usize);
        let text = source.and_then(|source| source.text.get(declaration.span.range()));
        let _ = writeln!(out, "{}", text.unwrap_or_default());
    }

    /// The places in the law, as people cite them.
    fn places(&self, version: Option<&nomos::rulebook::Version>) -> String {
        let fact = self.rulebook.fact(self.id);
        let fact = fact.and_then(|fact| self.rulebook.facts.get(fact.index()));
        let reading = self.rulebook.reading(self.id);
        let reading = reading.and_then(|reading| self.rulebook.readings.get(reading.index()));
        let cites = version.map(|version| &version.cites);
        let cites = cites.or(fact.map(|fact| &fact.cites));
        let cites = cites.or(reading.map(|reading| &reading.cites));
        let cites = cites.into_iter().flatten();
        let cites: Vec<String> = cites
            .map(|cite| citation::in_words(self.words, self.rulebook, &cite.to_string()))
            .collect();
        text::capital(&cites.join(" · "))
    }

    /// The rules that name it.
    fn users(&self, out: &mut String) {
        let mut users = nomos::check::users(self.rulebook, self.id);
        users.extend(nomos::check::users_of_fact(self.rulebook, self.id));
        users.extend(nomos::check::users_of_reading(self.rulebook, self.id));
        if !users.is_empty() {
            let used_by = self.words.say("rulebook-used-by");
            let line = text::labelled(self.words, &used_by, &users.join(", "));
            let _ = writeln!(out, "\n{}", text::wrap(&line, "", "  "));
        }
    }
}

fn unknown(words: &Words, declared: &Declared, id: &str) -> Failure {
    let closest = declared.closest(id);
    Failure::Usage(text::error_with_hint(words, "unknown-rule", &[("id", id)], closest))
}

fn place(sources: &[Source], span: nomos::Span) -> String {
    let Some(source) = sources.get(span.source as usize) else {
        return String::new();
    };
    let before = source.text.get(..span.range().start).unwrap_or("");
    format!("{}:{}", source.path, before.matches('\n').count() + 1)
}
