//! Fourth pass: the facts and statements of examples.

use super::*;
use crate::facts::{AnswerType, Facts, Given, Misfit};
use crate::rulebook::{Example, Fact, FactKind, Rule, RuleId};
use crate::syntax::{Answer, AnswerKind, Item, ItemKind, Name, RuleKind};
use rustc_hash::FxHashMap as HashMap;

impl Resolver {
    pub(super) fn examples(&mut self, items: &[Item]) {
        let mut index: BTreeMap<&str, &Item> = BTreeMap::new();
        for item in items {
            if matches!(item.kind, ItemKind::Example(_)) {
                if let Some(first) = index.get(item.name.value.as_str()) {
                    self.diagnostics.push(
                        Diagnostic::error(
                            "duplicate-id",
                            format!("the example `{}` stands twice", item.name.value),
                            item.name.span,
                            "a second time here",
                        )
                        .also(first.name.span, "first here")
                        .help("rename one of them"),
                    );
                    continue;
                }
                index.insert(&item.name.value, item);
            }
        }
        self.like_itself(&index);
        let mut bases = HashMap::default();
        for item in items {
            let ItemKind::Example(example) = &item.kind else {
                continue;
            };
            let known = example.known.as_ref().unwrap_or(&example.on);
            if let Some(begins) = self.book.begins()
                && let Some(early) = [&example.on, known].into_iter().find(|d| d.value < begins)
            {
                self.diagnostics.push(
                    Diagnostic::error(
                        "before-the-law",
                        format!("there was no law to ask about on {}", early.value),
                        early.span,
                        "too early",
                    )
                    .help(format!(
                        "the first act is of {begins}; ask about that day or a later one"
                    )),
                );
                continue;
            }
            let facts = self.given(item, &index, &mut bases, 0);
            let expect = example
                .expect
                .iter()
                .filter_map(|(finding, status, date)| {
                    let rule = self.conclusion(finding)?;
                    const WORDS: [&str; 6] =
                        ["holds", "fails", "later", "ended", "open", "unsettled"];
                    if !WORDS.contains(&status.value.as_str()) {
                        let message = format!("no status is named `{}`", status.value);
                        let remedy = match closest(&status.value, WORDS) {
                            Some(meant) => format!("did you mean `{meant}`?"),
                            None => format!("statuses: {}", WORDS.join(", ")),
                        };
                        self.diagnostics.push(
                            Diagnostic::error(
                                "unknown-status",
                                message,
                                status.span,
                                "not a status",
                            )
                            .help(remedy),
                        );
                        return None;
                    }
                    let last = date.as_ref().map_or(status.span, |date| date.span);
                    let span = finding.span.to(last);
                    Some((rule, status.value.clone(), date.as_ref().map(|date| date.value), span))
                })
                .collect();
            let (id, on, known) = (item.name.value.clone(), example.on.value, known.value);
            self.book.examples.push(Example { id, on, known, facts, expect });
        }
    }

    /// Reports every circle of examples once, at its first name in the alphabet.
    pub(super) fn like_itself(&mut self, index: &BTreeMap<&str, &Item>) {
        let like = |item: &Item| match &item.kind {
            ItemKind::Example(example) => example.like.clone(),
            _ => None,
        };
        for (name, item) in index {
            let mut chain = vec![*name];
            let mut next = like(item);
            while let Some(base) = next.as_ref().and_then(|next| index.get(next.value.as_str())) {
                if base.name.value == *name {
                    chain.push(name);
                    break;
                }
                if chain.contains(&base.name.value.as_str()) || base.name.value.as_str() < *name {
                    break;
                }
                chain.push(&base.name.value);
                next = like(base);
            }
            let Some(first) = like(item).filter(|_| chain.len() > 1 && chain.last() == Some(name))
            else {
                continue;
            };
            self.diagnostics.push(
                Diagnostic::error(
                    "cyclic-examples",
                    format!("the example `{name}` is like itself"),
                    first.span,
                    "leads back here",
                )
                .help(format!(
                    "the circle: {}; let one of them stand without `like`",
                    chain.join(" → ")
                )),
            );
        }
    }

    pub(super) fn conclusion(&mut self, name: &Name) -> Option<RuleId> {
        let id = self.book.rule(&name.value);
        let rule = id.and_then(|id| self.book.rules.get(id.index()));
        if rule.is_some_and(Rule::is_conclusion) {
            return id;
        }
        if let Some(other) = self.book.names.get(&name.value) {
            let noun = rule.map_or(other.noun(), |rule| match rule.kind {
                RuleKind::Guidance => "guidance",
                _ => "a term",
            });
            self.diagnostics.push(
                Diagnostic::error(
                    "unknown-finding",
                    format!("`{}` is {noun}, not a finding", name.value),
                    name.span,
                    "a finding or class is meant here",
                )
                .help("name a finding or class that rests on it"),
            );
            return None;
        }
        let known = self.book.rules.iter().filter(|rule| rule.is_conclusion());
        let fault = unknown(name, "unknown-finding", "finding", known.map(|rule| rule.id.as_str()));
        self.diagnostics.push(fault);
        None
    }

    /// The facts of an example, on top of those of the one it is like. `bases`
    /// keeps what was found for the latter: many are like the same few.
    pub(super) fn given<'a>(
        &mut self,
        item: &'a Item,
        index: &BTreeMap<&str, &'a Item>,
        bases: &mut HashMap<&'a str, Facts>,
        depth: usize,
    ) -> Facts {
        let mut facts = Facts::unknown(&self.book);
        let ItemKind::Example(example) = &item.kind else {
            return facts;
        };
        if let Some(like) = &example.like {
            match index.get(like.value.as_str()) {
                Some(base) if depth <= index.len() => {
                    let name = base.name.value.as_str();
                    if !bases.contains_key(name) {
                        let found = self.given(base, index, bases, depth + 1);
                        bases.insert(name, found);
                    }
                    facts = bases.get(name).cloned().unwrap_or(facts);
                }
                // The walk has come round; `like_itself` reports it.
                Some(_) => return facts,
                None if depth == 0 => {
                    let fault = unknown(like, "unknown-example", "example", index.keys().copied());
                    self.diagnostics.push(fault);
                }
                None => {}
            }
        }
        for (position, (name, answer)) in example.given.iter().enumerate() {
            let mut before = example.given.iter().take(position);
            if let Some((first, _)) = before.find(|(first, _)| first.value == name.value)
                && depth == 0
            {
                self.diagnostics.push(
                    Diagnostic::error(
                        "answer-twice",
                        format!("`{}` is given twice in one example", name.value),
                        name.span,
                        "a second time here",
                    )
                    .also(first.span, "first here")
                    .help("keep one of the two"),
                );
            }
            let Some(fact) = self.book.fact(&name.value) else {
                if depth == 0 {
                    let known = self.book.facts.iter().map(|fact| fact.id.as_str());
                    let fault = unknown(name, "unknown-fact", "fact", known);
                    self.diagnostics.push(fault);
                }
                continue;
            };
            match self.book.fit(fact, &given(answer)) {
                Ok(state) => facts.set(fact, state),
                Err(misfit) if depth == 0 => {
                    if let Some(fact) = self.book.facts.get(fact.index()) {
                        self.diagnostics.push(misfit_diagnostic(fact, answer, misfit));
                    }
                }
                Err(_) => {}
            }
        }
        facts
    }
}

fn given(answer: &Answer) -> Given {
    match &answer.kind {
        AnswerKind::Word(word) => Given::Word(word.clone()),
        AnswerKind::Set(names) => {
            Given::Words(names.iter().map(|name| name.value.clone()).collect())
        }
        AnswerKind::Number(number, unit) => Given::Number(*number, unit.clone()),
        AnswerKind::Date(date) => Given::Date(*date),
    }
}

fn misfit_diagnostic(fact: &Fact, answer: &Answer, misfit: Misfit) -> Diagnostic {
    let (options, may_be_none) = match &fact.kind {
        FactKind::OneOf(options) => (options.as_slice(), false),
        FactKind::SomeOf(options) => (options.as_slice(), true),
        _ => (&[][..], false),
    };
    let fact = &fact.id;
    let mut span = answer.span;
    let (message, help) = match misfit {
        Misfit::Type(expected) => {
            let expected = match expected {
                AnswerType::YesNo => "yes or no",
                AnswerType::OneOption => "one option",
                AnswerType::Options => "options in braces, or empty braces",
                AnswerType::Number => "a number of at least 0",
                AnswerType::Day => "a day, year-month-day",
            };
            (format!("`{fact}` needs another kind of value"), format!("give {expected}"))
        }
        Misfit::Option(option, closest) => {
            if let AnswerKind::Set(names) = &answer.kind {
                let wrong = names.iter().find(|name| name.value == option);
                span = wrong.map_or(span, |name| name.span);
            }
            let help = match closest {
                _ if may_be_none && option == "none" => "write `{}` if no option applies".into(),
                Some(known) => format!("did you mean `{known}`?"),
                None => format!("options: {}", options.join(", ")),
            };
            (format!("`{option}` is no option of `{fact}`"), help)
        }
        Misfit::Unit(unit) => {
            (format!("`{fact}` is counted in another unit"), format!("give it in {unit}"))
        }
        Misfit::Several => {
            (format!("`{fact}` has exactly one answer"), "give one option, without braces".into())
        }
    };
    Diagnostic::error("wrong-value", message, span, "does not fit").help(help)
}
