//! `eunomia facts [PATTERN]`: the dictionary.

use crate::failure::{Failure, Outcome};
use crate::text::{self, BOLD, CYAN, DIM, styled};
use counsel::citation;
use counsel::words::Words;
use nomos::rulebook::Fact;
use nomos::{FactKind, Rulebook};
use std::fmt::Write;

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let counsel = super::counsel(words)?;
    let pattern = matches.get_one::<String>("pattern").map(|pattern| folded(pattern));
    let rulebook = counsel.engine().rulebook();
    let mut out = String::new();
    let mut count = 0;
    for fact in &rulebook.facts {
        let question = words.question(&fact.id);
        let wanted = pattern.as_ref().is_none_or(|pattern| {
            texts(words, rulebook, fact).iter().any(|text| folded(text).contains(pattern.as_str()))
        });
        if !wanted {
            continue;
        }
        count += 1;
        let kind = match &fact.kind {
            FactKind::YesNo => words.say("type-yes-no"),
            FactKind::OneOf(_) => words.say("type-one-of"),
            FactKind::SomeOf(_) => words.say("type-some-of"),
            FactKind::Number(unit) => words.say_text("type-number", &[("unit", unit)]),
            FactKind::Date => words.say("type-date"),
        };
        let _ = writeln!(out, "{}  {}", styled(CYAN, &fact.id), styled(DIM, &kind));
        let _ = writeln!(out, "{}", styled(BOLD, &text::wrap(&question, "  ", "  ")));
        if let FactKind::OneOf(options) | FactKind::SomeOf(options) = &fact.kind {
            let width = options.iter().map(String::len).max().unwrap_or(0);
            for option in options {
                let says = words.option(&fact.id, option);
                // On a narrow screen, the words stand below the name.
                if text::width() < 3 * width {
                    let says = text::wrap(&says, "        ", "        ");
                    let _ = writeln!(out, "    {option}\n{says}");
                    continue;
                }
                let first = format!("    {option:<width$}  ");
                let rest = " ".repeat(first.len());
                let _ = writeln!(out, "{}", text::wrap(&says, &first, &rest));
            }
        }
        // Help only where the list is short enough to be read as a page.
        if pattern.is_some() {
            help(&mut out, words, &fact.id, &fact.kind);
        }
        let cites: Vec<String> = fact
            .cites
            .iter()
            .map(|cite| citation::in_words(words, rulebook, &cite.to_string()))
            .collect();
        let cites = text::wrap(&text::capital(&cites.join(" · ")), "  ", "  ");
        let _ = writeln!(out, "{}\n", styled(DIM, &cites));
    }
    if let (0, Some(pattern)) = (count, matches.get_one::<String>("pattern")) {
        return Err(none_matches(words, rulebook, pattern));
    }
    let count = count.to_string();
    let _ = writeln!(out, "{}", words.say_with("facts-count", &[("count", &count)]));
    super::print(words, &out)?;
    Ok(Outcome::Done)
}

/// A mistyped word is likely to be one of those that are searched.
fn none_matches(words: &Words, rulebook: &Rulebook, pattern: &str) -> Failure {
    let texts = rulebook.facts.iter().flat_map(|fact| texts(words, rulebook, fact));
    let searched: Vec<String> = texts.map(|text| folded(&text)).collect();
    let all = searched.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    // Short words are close to anything.
    let long = all.filter(|word| word.chars().count() >= 4);
    let closest = nomos::diagnostic::closest(&folded(pattern), long);
    let whole = rulebook.closest_fact(pattern);
    let values = [("pattern", pattern)];
    Failure::Usage(text::error_with_hint(words, "error-no-fact", &values, whole.or(closest)))
}

/// Whatever a reader may remember of a fact: its name, its words, its options,
/// its places in the law.
fn texts(words: &Words, rulebook: &Rulebook, fact: &Fact) -> Vec<String> {
    let mut texts = vec![fact.id.clone(), words.question(&fact.id)];
    let attributes = ["label", "label-no", "yes", "no"];
    texts.extend(attributes.iter().filter_map(|name| words.of_fact(&fact.id, name)));
    if let FactKind::OneOf(options) | FactKind::SomeOf(options) = &fact.kind {
        texts.extend(options.iter().cloned());
        texts.extend(options.iter().map(|option| words.option(&fact.id, option)));
    }
    let cites = fact.cites.iter().map(ToString::to_string);
    texts.extend(cites.map(|cite| citation::in_words(words, rulebook, &cite)));
    texts
}

/// Without case, accents, and the signs that keyboards lack.
fn folded(text: &str) -> String {
    let plain = |c: char| match c {
        'à' | 'â' | 'ä' | 'á' => "a".to_owned(),
        'ç' => "c".to_owned(),
        'é' | 'è' | 'ê' | 'ë' => "e".to_owned(),
        'î' | 'ï' | 'í' => "i".to_owned(),
        'ô' | 'ö' | 'ó' => "o".to_owned(),
        'ù' | 'û' | 'ü' | 'ú' => "u".to_owned(),
        'œ' => "oe".to_owned(),
        'æ' => "ae".to_owned(),
        '’' => "'".to_owned(),
        '\u{a0}' | '\u{202f}' => " ".to_owned(),
        other => other.to_string(),
    };
    text.to_lowercase().chars().map(plain).collect()
}

fn help(out: &mut String, words: &Words, fact: &str, kind: &FactKind) {
    if let Some(help) = words.of_fact(fact, "help") {
        let _ = writeln!(out, "{}", text::wrap(&help, "  ", "  "));
    }
    for line in text::examples(words, fact, kind) {
        let _ = writeln!(out, "{}", text::wrap(&line, "  ", "    "));
    }
}
