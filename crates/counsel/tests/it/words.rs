//! Every language has the same words: whatever the rulebook, the interface and
//! the results can say, it says in each.

use crate::{counsel, root, text};
use counsel::words::{self, Words};
use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement};
use nomos::{FactKind, RuleKind, Rulebook};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// A message: whether it has a value, its attributes, and the variables of all.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    has_value: bool,
    attributes: BTreeSet<String>,
    variables: BTreeSet<String>,
}

type Shapes = BTreeMap<String, Shape>;

/// The languages that have a folder, English first.
fn languages() -> Vec<String> {
    let folders = std::fs::read_dir(root().join("locales")).unwrap();
    let mut languages: Vec<String> =
        folders.map(|folder| folder.unwrap().file_name().into_string().unwrap()).collect();
    languages.sort_by_key(|language| (language != words::FALLBACK, language.clone()));
    languages
}

/// The messages of a language, and what is wrong with its files. Read from the
/// folder, so that a language shows as soon as it is written.
fn messages(language: &str) -> (Shapes, Vec<String>) {
    let (mut shapes, mut faults) = (Shapes::new(), Vec::new());
    let folder = std::fs::read_dir(root().join("locales").join(language)).unwrap();
    for file in folder {
        let path = file.unwrap().path();
        let shown = path.strip_prefix(root()).unwrap().display().to_string();
        if path.extension().is_none_or(|extension| extension != "ftl") {
            faults.push(format!("{shown} is no Fluent file"));
            continue;
        }
        let text = text(&path);
        let resource = match fluent_syntax::parser::parse(text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                let at = |byte: usize| text.chars().take(byte).filter(|c| *c == '\n').count() + 1;
                let errors =
                    errors.iter().map(|error| format!("{shown}:{}: {error}", at(error.pos.start)));
                faults.extend(errors);
                resource
            }
        };
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let id = message.id.name.to_owned();
                if shapes.insert(id.clone(), shape(&message)).is_some() {
                    faults.push(format!("{shown}: `{id}` is said twice"));
                }
            }
        }
    }
    (shapes, faults)
}

fn shape(message: &ast::Message<&str>) -> Shape {
    let mut shape = Shape { has_value: message.value.is_some(), ..Shape::default() };
    if let Some(pattern) = &message.value {
        variables(pattern, &mut shape.variables);
    }
    for attribute in &message.attributes {
        shape.attributes.insert(attribute.id.name.to_owned());
        variables(&attribute.value, &mut shape.variables);
    }
    shape
}

fn variables(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                variables(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => {
            for argument in &arguments.positional {
                in_inline(argument, found);
            }
            for argument in &arguments.named {
                in_inline(&argument.value, found);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { arguments: None, .. } => {}
    }
}

/// The texts of a French file: without remarks.
fn french_texts() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for file in std::fs::read_dir(root().join("locales/fr")).unwrap() {
        let path = file.unwrap().path();
        let text = text(&path);
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        texts.extend(lines.map(|line| (path.display().to_string(), line.to_owned())));
    }
    for name in ["ledger", "open-points", "amendment"] {
        let path = root().join(format!("rulebook/ai-act/{name}.toml"));
        let text = text(&path);
        let french = text.lines().filter_map(|line| Some(line.split_once("fr = ")?.1));
        texts.extend(french.map(|line| (path.display().to_string(), line.to_owned())));
    }
    texts
}

/// Where a French line has a space at which it could break before `;`, `:`, `?`,
/// `!`, `»` or after `«`: what stands there. A `?` that is a key
/// to type follows no word.
fn badly_spaced(line: &str) -> Option<String> {
    let all: Vec<char> = line.chars().collect();
    let ends_word = |c: &char| c.is_alphanumeric() || ")}»`’%/*]".contains(*c);
    let bad = (0..all.len()).find(|at| {
        let before = |back: usize| at.checked_sub(back).and_then(|at| all.get(at));
        match all.get(*at) {
            Some(';' | ':' | '?' | '!' | '»') => {
                before(1) == Some(&' ') && before(2).is_some_and(ends_word)
            }
            Some('«') => all.get(at + 1) != Some(&'\u{a0}'),
            _ => false,
        }
    })?;
    Some(all.iter().skip(bad.saturating_sub(30)).take(40).collect())
}

#[test]
fn french_lines_do_not_break_before_a_sign() {
    for (line, is_bad) in [
        ("un texte ; un autre", true),
        ("de quoi s’agit-il ?", true),
        ("« fin\u{a0}»", true),
        ("un texte\u{a0}; ? s’il n’y en a pas", false),
        ("«\u{a0}fin\u{a0}» : oui", true),
        ("«\u{a0}fin\u{a0}»\u{a0}: oui", false),
    ] {
        assert_eq!(badly_spaced(line).is_some(), is_bad, "{line}");
    }
    let texts = french_texts();
    assert!(texts.iter().any(|(path, _)| path.ends_with("open-points.toml")));
    let faults =
        texts.iter().filter_map(|(path, line)| Some(format!("{path}: {}", badly_spaced(line)?)));
    all_well("French", &faults.collect::<Vec<_>>());
}

/// A title stands after a colon in many places, and French takes only one.
#[test]
fn no_french_title_has_a_colon() {
    let texts = french_texts();
    let titles = texts.iter().filter(|(_, line)| {
        ["finding-", "duty-"].iter().any(|kind| line.starts_with(kind)) && line.contains(" = ")
    });
    let titles: Vec<&String> = titles.map(|(_, line)| line).collect();
    assert!(titles.len() > 300, "{} titles", titles.len());
    let faults = titles.iter().filter(|line| line.contains(':')).map(|line| (*line).clone());
    all_well("titles", &faults.collect::<Vec<_>>());
}

/// What lacks, if anything: how many, and the first of them.
fn all_well(what: &str, faults: &[String]) {
    let shown: Vec<&str> = faults.iter().take(40).map(String::as_str).collect();
    assert!(faults.is_empty(), "{what}: {} faults\n{}", faults.len(), shown.join("\n"));
}

#[test]
fn every_file_parses() {
    for language in languages() {
        all_well(&language, &messages(&language).1);
    }
}

#[test]
fn every_language_has_the_messages_of_english() {
    let (english, _) = messages(words::FALLBACK);
    let mut faults = Vec::new();
    for language in languages().iter().filter(|language| *language != words::FALLBACK) {
        let (shapes, _) = messages(language);
        for (id, expected) in &english {
            match shapes.get(id) {
                None => faults.push(format!("{language}: `{id}` is missing")),
                Some(found) if found != expected => {
                    faults
                        .push(format!("{language}: `{id}` is {found:?}, in English {expected:?}"));
                }
                Some(_) => {}
            }
        }
        let extra = shapes.keys().filter(|id| !english.contains_key(*id));
        faults.extend(extra.map(|id| format!("{language}: `{id}` is not in English")));
    }
    all_well("languages against English", &faults);
    println!("count: words: {} messages in {}", english.len(), languages().join(", "));
}

/// Only what is in English is asked for here: the other languages are held to
/// English by the test above.
struct English {
    messages: Shapes,
    faults: Vec<String>,
}

impl English {
    fn read() -> Self {
        Self { messages: messages(words::FALLBACK).0, faults: Vec::new() }
    }

    fn has(&mut self, id: &str, attributes: &[&str]) {
        let Some(shape) = self.messages.get(id) else {
            self.faults.push(format!("`{id}` has no words"));
            return;
        };
        if !shape.has_value {
            self.faults.push(format!("`{id}` has no text of its own"));
        }
        for attribute in attributes {
            if !shape.attributes.contains(*attribute) {
                self.faults.push(format!("`{id}` has no .{attribute}"));
            }
        }
    }
}

fn rulebook() -> &'static Rulebook {
    counsel().engine().rulebook()
}

#[test]
fn every_fact_has_a_question_a_label_help_and_examples() {
    let mut english = English::read();
    for fact in &rulebook().facts {
        let id = format!("fact-{}", fact.id);
        english.has(&id, &["label", "help", "yes", "no"]);
        match &fact.kind {
            FactKind::YesNo => english.has(&id, &["label-no"]),
            FactKind::OneOf(options) | FactKind::SomeOf(options) => {
                for option in options {
                    english.has(&format!("{id}_{option}"), &[]);
                }
            }
            FactKind::Number(_) | FactKind::Date => {}
        }
        assert!(!fact.cites.is_empty(), "{}: no citation", fact.id);
    }
    all_well("facts", &english.faults);
}

#[test]
fn every_conclusion_has_a_title_and_a_meaning() {
    let mut english = English::read();
    for rule in rulebook().rules.iter().filter(|rule| rule.is_conclusion()) {
        if rule.kind == nomos::RuleKind::Duty {
            continue;
        }
        english.has(&format!("finding-{}", rule.id.replace('.', "_")), &["means"]);
    }
    english.has("finding-undecided", &["means"]);
    all_well("conclusions", &english.faults);
}

/// What to do, why, and how to show it; and words for whatever duties name.
#[test]
fn every_duty_has_words() {
    let mut english = English::read();
    let rulebook = rulebook();
    for rule in rulebook.rules.iter().filter(|rule| rule.kind == nomos::RuleKind::Duty) {
        english.has(&format!("duty-{}", rule.id.replace('.', "_")), &["do", "why", "show"]);
    }
    for label in &rulebook.labels {
        english.has(&format!("{}-{}", label.kind.noun(), label.id.replace('.', "_")), &[]);
    }
    for fine in &rulebook.fines {
        english.has(&format!("fine-{}", fine.id.replace('.', "_")), &[]);
    }
    all_well("duties", &english.faults);
}

#[test]
fn every_reading_has_a_question_its_alternatives_and_what_would_settle_it() {
    let mut english = English::read();
    for reading in &rulebook().readings {
        let id = format!("reading-{}", reading.id.replace('.', "_"));
        english.has(&id, &["settled"]);
        for alternative in &reading.alternatives {
            english.has(&format!("{id}_{alternative}"), &[]);
        }
    }
    all_well("readings", &english.faults);
}

/// Messages whose names are put together while the program runs: what the name
/// begins with, and what may follow.
fn put_together() -> BTreeMap<&'static str, Vec<String>> {
    let texts = |all: &[&str]| all.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let statuses = nomos::Status::ALL.map(nomos::Status::word);
    let all_but = |left_out: &[&str]| {
        let kept = statuses.iter().filter(|status| !left_out.contains(status));
        kept.map(|status| (*status).to_owned()).collect::<Vec<_>>()
    };
    let topics = rulebook().facts.iter().map(|fact| {
        let source = rulebook().sources.get(fact.topic as usize).unwrap();
        Path::new(&source.path).file_stem().unwrap().to_str().unwrap().to_owned()
    });
    let cited = citations().into_iter();
    let cited = cited.map(|citation| citation.split(' ').nth(1).unwrap_or_default().to_owned());
    let contradictions =
        rulebook().rules.iter().filter(|rule| rule.kind == RuleKind::Contradiction);
    BTreeMap::from([
        ("month", (1..=12).map(|month: u8| month.to_string()).collect()),
        ("status", texts(&statuses)),
        // A table tells only what does not fail.
        ("status-word", all_but(&["fails"])),
        // What fails is no duty to tell, and what comes later has its date.
        ("duties", all_but(&["fails", "later"])),
        ("topic", topics.collect()),
        ("contradiction", contradictions.map(|rule| rule.id.clone()).collect()),
        (
            "due",
            texts(&["before", "by", "by-date", "on", "at-once", "after", "within", "every", "for"]),
        ),
        ("period", texts(&["hours", "days", "working-days", "weeks", "months", "years"])),
        ("cite", cited.collect()),
        ("cli-value", names_of_values()),
        ("coverage-kind", texts(&counsel::coverage::Kind::ALL.map(|kind| kind.word()))),
        (
            "diff-kind",
            [texts(&counsel::amendment::Kind::ALL.map(|kind| kind.word())), texts(&["other"])]
                .concat(),
        ),
        ("diff-mark", texts(&counsel::amendment::Kind::ALL.map(|kind| kind.word()))),
        ("diff-effect", texts(&["new", "gone", "gained", "lost", "moved"])),
        ("diff-plain", texts(&["plain-system", "union-model-provider"])),
        ("law-refused", reasons_to_refuse()),
        ("diff-term", texts(&["addressee", "due", "evidence", "fine", "supervision"])),
    ])
}

/// The reasons why a file is not taken in, as `lex` names them.
fn reasons_to_refuse() -> Vec<String> {
    let reasons = text(&root().join("crates/lex/src/refusal.rs"));
    let codes = reasons.split("=> \"").skip(1);
    codes.map(|rest| rest.split('"').next().unwrap().to_owned()).filter(|c| !c.is_empty()).collect()
}

/// The names of values in the usage of commands, as the sources give them.
fn names_of_values() -> Vec<String> {
    let cli = text(&root().join("crates/eunomia/src/cli.rs"));
    let names = cli.split(".value_name(\"").skip(1);
    names.map(|rest| rest.split('"').next().unwrap().to_lowercase()).collect()
}

#[test]
fn every_message_that_is_put_together_has_words() {
    let mut english = English::read();
    for (family, members) in put_together() {
        assert!(!members.is_empty(), "nothing follows `{family}-`");
        for member in members {
            english.has(&format!("{family}-{member}"), &[]);
        }
    }
    for fact in &rulebook().facts {
        if let FactKind::Number(unit) = &fact.kind {
            let unit = unit.to_lowercase();
            english.has("sample-number", &[&unit]);
            english.has("units", &[&unit]);
        }
    }
    all_well("names put together", &english.faults);
}

/// A name put together in the sources is one of those that are looked after above,
/// or of what the rulebook names.
#[test]
fn every_name_that_is_put_together_is_looked_after() {
    let families = put_together();
    let of_the_rulebook = ["fact", "finding", "duty", "reading"];
    let mut faults = Vec::new();
    let mut found = BTreeSet::new();
    for literal in sources().iter().flat_map(|file| literals(&text(file))) {
        let Some((family, _)) = literal.split_once("-{") else { continue };
        if !is_kebab(family) || of_the_rulebook.contains(&family) {
            continue;
        }
        match families.get_key_value(family) {
            Some((family, _)) => {
                found.insert(*family);
            }
            None => faults.push(format!("`{literal}`")),
        }
    }
    all_well("names put together", &faults);
    let gone: Vec<_> = families.keys().filter(|family| !found.contains(*family)).collect();
    assert!(gone.is_empty(), "no longer put together: {gone:?}");
}

/// Every citation of the rulebook.
fn citations() -> BTreeSet<String> {
    let rulebook = rulebook();
    let rules = rulebook.rules.iter().flat_map(|rule| &rule.versions).flat_map(|v| &v.cites);
    let facts = rulebook.facts.iter().flat_map(|fact| &fact.cites);
    let dates = rulebook.dates.iter().flat_map(|date| &date.versions).flat_map(|v| &v.2);
    let readings = rulebook.readings.iter().flat_map(|reading| &reading.cites);
    rules.chain(facts).chain(dates).chain(readings).map(ToString::to_string).collect()
}

/// No citation is shown as the rulebook writes it.
#[test]
fn every_citation_can_be_said_in_every_language() {
    let mut faults = Vec::new();
    for language in languages() {
        let Some(words) = Words::load(&language) else {
            faults.push(format!("{language} is not built in"));
            continue;
        };
        for citation in citations() {
            let said = counsel::citation::in_words(&words, rulebook(), &citation);
            if said == citation || said.contains("cite-") || said.contains(" art ") {
                faults.push(format!("{language}: `{citation}` is said as `{said}`"));
            }
        }
    }
    all_well("citations", &faults);
}

/// Every message named in the sources has words.
#[test]
fn every_message_of_the_interface_has_words() {
    let mut english = English::read();
    let interface: BTreeSet<String> = messages_of_the_interface(&english.messages);
    let mut named = 0;
    for file in sources() {
        for literal in literals(&text(&file)) {
            if may_be_a_message(&literal, &interface) {
                english.has(&literal, &[]);
                named += 1;
            }
        }
    }
    all_well("interface", &english.faults);
    assert!(named > 100, "only {named} messages are named in the sources: are they still found?");
}

fn messages_of_the_interface(english: &Shapes) -> BTreeSet<String> {
    let of_the_rulebook =
        |id: &str| ["fact-", "finding-", "reading-"].iter().any(|prefix| id.starts_with(prefix));
    english.keys().filter(|id| !of_the_rulebook(id)).cloned().collect()
}

/// Looks like a message and begins like one, and is nothing of the rulebook.
fn may_be_a_message(literal: &str, interface: &BTreeSet<String>) -> bool {
    let kebab = literal.contains('-') && is_kebab(literal);
    let first = literal.split('-').next().unwrap_or_default();
    let family = format!("{first}-");
    let is_conclusion =
        |rule: &nomos::rulebook::Rule| rule.kind == RuleKind::Class && rule.id == literal;
    kebab
        && interface.iter().any(|id| id.starts_with(&family))
        && !rulebook().rules.iter().any(is_conclusion)
}

/// Small letters and digits, with single hyphens within.
fn is_kebab(text: &str) -> bool {
    let of_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && !text.starts_with('-') && !text.ends_with('-') && text.chars().all(of_name)
}

/// The files in which messages are named.
fn sources() -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    rust_files(&root().join("crates/eunomia/src"), &mut files);
    rust_files(&root().join("crates/counsel/src"), &mut files);
    files
}

fn rust_files(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The texts in quotation marks of a Rust file, comments left out.
fn literals(source: &str) -> Vec<String> {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = code.flat_map(|line| [line, "\n"]).collect();
    // An escaped quotation mark ends no text.
    let code = code.replace("\\\\", "").replace("\\\"", "").replace("'\"'", "");
    code.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}
