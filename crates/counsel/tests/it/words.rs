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

/// Messages whose names are put together while the program runs.
#[test]
fn every_message_that_is_put_together_has_words() {
    let mut english = English::read();
    for month in 1..=12 {
        english.has(&format!("month-{month}"), &[]);
    }
    for status in nomos::Status::ALL {
        english.has(&format!("status-{}", status.word()), &[]);
        // A table tells only what does not fail.
        if status != nomos::Status::Fails {
            english.has(&format!("status-word-{}", status.word()), &[]);
        }
    }
    // The statuses that a change on a timeline can have.
    for status in ["holds", "ended", "fails", "open", "may-end", "unsettled"] {
        english.has(&format!("change-{status}"), &[]);
    }
    for status in nomos::Status::ALL {
        // What fails is no duty to tell.
        if status != nomos::Status::Fails && status != nomos::Status::Later {
            english.has(&format!("duties-{}", status.word()), &[]);
        }
    }
    for fact in &rulebook().facts {
        let source = rulebook().sources.get(fact.topic as usize).unwrap();
        let stem = Path::new(&source.path).file_stem().unwrap().to_str().unwrap();
        english.has(&format!("topic-{stem}"), &[]);
    }
    for kind in ["before", "by", "by-date", "on", "at-once", "after", "within", "every", "for"] {
        english.has(&format!("due-{kind}"), &[]);
    }
    for unit in ["hours", "days", "working-days", "weeks", "months", "years"] {
        english.has(&format!("period-{unit}"), &[]);
    }
    for fact in &rulebook().facts {
        if let FactKind::Number(unit) = &fact.kind {
            let unit = unit.to_lowercase();
            english.has("sample-number", &[&unit]);
            english.has("units", &[&unit]);
        }
    }
    for citation in citations() {
        let kind = citation.split(' ').nth(1).unwrap_or_default();
        english.has(&format!("cite-{kind}"), &[]);
    }
    all_well("names put together", &english.faults);
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
    let mut files = Vec::new();
    rust_files(&root().join("crates/eunomia/src"), &mut files);
    rust_files(&root().join("crates/counsel/src"), &mut files);
    for file in files {
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
    let kebab = literal.contains('-')
        && !literal.starts_with('-')
        && !literal.ends_with('-')
        && literal.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    let first = literal.split('-').next().unwrap_or_default();
    let family = format!("{first}-");
    let is_conclusion =
        |rule: &nomos::rulebook::Rule| rule.kind == RuleKind::Class && rule.id == literal;
    kebab
        && interface.iter().any(|id| id.starts_with(&family))
        && !rulebook().rules.iter().any(is_conclusion)
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
