//! Their tree, as published: questions, answers, and every way through it.

use counsel::tree::{self, Format, Node, Value};
use std::collections::{BTreeMap, BTreeSet};

/// A decision tree: answers give labels, and labels decide where to go next.
pub(super) struct Tree {
    first: String,
    questions: BTreeMap<String, Vec<Answer>>,
    /// What each conclusion says, and what it then asks.
    pub(super) conclusions: BTreeMap<String, (String, String)>,
}

struct Answer {
    labels: Vec<String>,
    /// Where it leads: the first whose condition holds.
    ways: Vec<Way>,
}

struct Way {
    condition: Option<String>,
    next: Next,
}

enum Next {
    Question(String),
    Conclusion(String),
}

/// One way through the tree.
pub(super) struct Path {
    /// The answers in their order, as `question/number`.
    pub(super) answers: Vec<String>,
    pub(super) conclusion: String,
}

impl Tree {
    pub(super) fn read(text: &str) -> Self {
        let root = tree::read(Format::Yaml, text).unwrap_or_else(|fault| panic!("{fault:?}"));
        let asked = list(&root, "questions");
        let questions: BTreeMap<String, Vec<Answer>> = asked
            .iter()
            .map(|question| {
                let answers = list(question, "answers").iter().map(Answer::read).collect();
                (needed(question, "questionId"), answers)
            })
            .collect();
        let conclusions = list(&root, "conclusions").iter().map(|conclusion| {
            let parts = (needed(conclusion, "conclusion"), needed(conclusion, "obligation"));
            (needed(conclusion, "conclusionId"), parts)
        });
        Self {
            first: needed(&asked[0], "questionId"),
            conclusions: conclusions.collect(),
            questions,
        }
    }

    /// Every answer, as `question/number`.
    pub(super) fn answers(&self) -> BTreeSet<String> {
        let numbered = |(id, answers): (&String, &Vec<Answer>)| {
            (1..=answers.len()).map(|number| format!("{id}/{number}")).collect::<Vec<_>>()
        };
        self.questions.iter().flat_map(numbered).collect()
    }

    /// Every path. A question that comes again or an answer that leads nowhere
    /// would be a fault of the tree, and fails.
    pub(super) fn paths(&self) -> Vec<Path> {
        let mut paths = Vec::new();
        self.walk(&self.first, &mut Vec::new(), &BTreeSet::new(), &mut paths);
        paths
    }

    fn walk(
        &self,
        question: &str,
        answers: &mut Vec<String>,
        labels: &BTreeSet<String>,
        paths: &mut Vec<Path>,
    ) {
        let again = format!("{question}/");
        assert!(!answers.iter().any(|given| given.starts_with(&again)), "asked twice: {answers:?}");
        for (position, answer) in self.questions[question].iter().enumerate() {
            answers.push(format!("{question}/{}", position + 1));
            let mut labels = labels.clone();
            labels.extend(answer.labels.iter().cloned());
            match &answer.way(&labels).unwrap_or_else(|| panic!("no way on: {answers:?}")).next {
                Next::Question(next) => self.walk(next, answers, &labels, paths),
                Next::Conclusion(conclusion) => {
                    paths.push(Path { answers: answers.clone(), conclusion: conclusion.clone() });
                }
            }
            answers.pop();
        }
    }
}

impl Answer {
    fn read(node: &Node) -> Self {
        let labels = list(node, "labels").iter().filter_map(text).collect();
        let redirects = list(node, "redirects");
        let ways = if redirects.is_empty() { std::slice::from_ref(node) } else { redirects };
        Self { labels, ways: ways.iter().map(Way::read).collect() }
    }

    fn way(&self, labels: &BTreeSet<String>) -> Option<&Way> {
        self.ways.iter().find(|way| {
            way.condition.as_ref().is_none_or(|condition| Condition::holds(condition, labels))
        })
    }
}

impl Way {
    fn read(node: &Node) -> Self {
        let next = match entry(node, "nextQuestionId").and_then(text) {
            Some(question) => Next::Question(question),
            None => Next::Conclusion(needed(node, "nextConclusionId")),
        };
        Self { condition: entry(node, "if").and_then(text), next }
    }
}

/// Their conditions: `"label" in labels`, `!`, `&&`, `||`, parentheses.
struct Condition<'a> {
    rest: &'a str,
    labels: &'a BTreeSet<String>,
}

impl<'a> Condition<'a> {
    fn holds(text: &'a str, labels: &'a BTreeSet<String>) -> bool {
        let mut condition = Self { rest: text, labels };
        let holds = condition.any();
        assert!(condition.rest.trim().is_empty(), "cannot be read: `{}`", condition.rest);
        holds
    }

    fn any(&mut self) -> bool {
        let mut holds = self.all();
        while self.takes("||") {
            holds |= self.all();
        }
        holds
    }

    fn all(&mut self) -> bool {
        let mut holds = self.one();
        while self.takes("&&") {
            holds &= self.one();
        }
        holds
    }

    fn one(&mut self) -> bool {
        if self.takes("!") {
            return !self.one();
        }
        if self.takes("(") {
            let holds = self.any();
            assert!(self.takes(")"), "not closed: `{}`", self.rest);
            return holds;
        }
        assert!(self.takes("\""), "a label is meant: `{}`", self.rest);
        let (label, rest) = self.rest.split_once('"').unwrap();
        self.rest = rest;
        assert!(self.takes("in labels"), "cannot be read: `{}`", self.rest);
        self.labels.contains(label)
    }

    fn takes(&mut self, sign: &str) -> bool {
        let rest = self.rest.trim_start().strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }
}

fn entry<'a>(node: &'a Node, key: &str) -> Option<&'a Node> {
    let Value::Table(entries) = &node.value else { return None };
    entries.iter().find(|(name, ..)| name == key).map(|(.., value)| value)
}

fn list<'a>(node: &'a Node, key: &str) -> &'a [Node] {
    match entry(node, key).map(|node| &node.value) {
        Some(Value::List(items)) => items,
        _ => &[],
    }
}

fn text(node: &Node) -> Option<String> {
    let Value::Text(text) = &node.value else { return None };
    Some(text.clone())
}

fn needed(node: &Node, key: &str) -> String {
    entry(node, key).and_then(text).unwrap_or_else(|| panic!("no {key} at {:?}", node.place))
}

#[test]
fn conditions_mean_what_they_say() {
    let labels = BTreeSet::from(["a".to_owned(), "b c".to_owned()]);
    for (condition, holds) in [
        (r#""a" in labels"#, true),
        (r#""b" in labels"#, false),
        (r#"!("b" in labels) && "b c" in labels"#, true),
        (r#""x" in labels || "a" in labels && "x" in labels"#, false),
        (r#"("x" in labels || "a" in labels) && "b c" in labels"#, true),
    ] {
        assert_eq!(Condition::holds(condition, &labels), holds, "{condition}");
    }
}
