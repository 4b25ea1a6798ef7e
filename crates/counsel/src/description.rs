//! Descriptions of systems and models, as their owners write them.

use crate::Basis;
use crate::tree::{self, Breach, Format, Node, Place, Value};
use jiff::civil::Date;
use nomos::facts::{AnswerType, Facts, Given, Misfit, State};
use nomos::{FactId, Rulebook};

/// The largest description that is read, in bytes. A page of facts has a few
/// thousand.
pub const MAX_BYTES: u64 = 1 << 20;

/// A system or model, and what is known of it.
#[derive(Clone, Debug)]
pub struct Description {
    /// What it is called.
    pub name: String,
    /// Which version is described.
    pub version: Option<String>,
    /// Free text. It decides nothing.
    pub text: Option<String>,
    /// Where this is known from.
    pub source: Option<String>,
    /// The answers, known and assumed.
    pub facts: Facts,
    /// The facts that are answered as known, or of which it is said that nobody
    /// knows, in the order of the file.
    pub answered: Vec<FactId>,
    /// Facts of which the author says that they are not known.
    pub unknown: Vec<FactId>,
    /// Facts under a former name: what was written, and what it is called now.
    pub renamed: Vec<(String, String)>,
    /// What came out when the answers were last asked for.
    pub check: Option<SavedCheck>,
    /// What the author says must come out.
    pub expect: Vec<Expectation>,
}

impl Description {
    /// Nothing is known, not even a name.
    #[must_use]
    pub fn blank(rulebook: &Rulebook) -> Self {
        Self {
            name: String::new(),
            version: None,
            text: None,
            source: None,
            facts: Facts::unknown(rulebook),
            answered: Vec::new(),
            unknown: Vec::new(),
            renamed: Vec::new(),
            check: None,
            expect: Vec::new(),
        }
    }
}

/// What came out of a check when it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedCheck {
    /// SHA-256 of the rules that were used.
    pub rulebook: String,
    /// The dates asked about, and whether guidance counted.
    pub basis: Basis,
    /// The classes that did not fail.
    pub classes: Vec<Expected>,
}

/// What must come out on a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// The date asked about.
    pub on: Date,
    /// The state of the law.
    pub known: Date,
    /// All classes that do not fail: id, status word, date.
    pub classes: Vec<Expected>,
    /// Findings that matter.
    pub findings: Vec<Expected>,
    /// Where it is written.
    pub place: Place,
}

/// A conclusion and how it must stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expected {
    /// The conclusion.
    pub id: String,
    /// The word for its status.
    pub status: String,
    /// From when, where it matters.
    pub from: Option<Date>,
}

/// Something wrong with a description: where, what, and how to mend it.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Where.
    pub place: Place,
    /// The kind of fault, for the words.
    pub kind: FaultKind,
}

/// Answers that cannot all be right.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The contradiction that the rulebook declares.
    pub id: String,
    /// The facts, mostly two, and where each is answered.
    pub facts: Vec<(String, Place)>,
    /// All answers.
    pub answers: Facts,
}

/// The kinds of faults. The words for them are in `locales/`.
#[derive(Clone, Debug, PartialEq)]
pub enum FaultKind {
    /// The text breaks the rules of its format.
    Malformed(Breach),
    /// There is nothing in the file.
    Empty,
    /// A description is a table of keys and values.
    NotATable,
    /// No such key; the closest known one.
    UnknownKey(String, Option<String>),
    /// The name is missing.
    NoName,
    /// Another system of the organisation has this name.
    NameTwice(String),
    /// An organisation with no system.
    NoSystems,
    /// Text is meant here.
    NotText(String),
    /// No such fact; the closest known one.
    UnknownFact(String, Option<String>),
    /// The value does not fit the fact.
    Misfit(String, Misfit),
    /// A fact is given twice: known and assumed.
    Contradiction(String),
    /// Answers that cannot all be right.
    Conflict(Box<Conflict>),
    /// A day is meant here.
    NotADay(String),
    /// No such status word.
    UnknownStatus(String),
    /// No such conclusion; the closest known one.
    UnknownConclusion(String, Option<String>),
}

const KEYS: [&str; 8] =
    ["name", "version", "description", "source", "facts", "assumed", "expect", "check"];

/// Reads a description.
///
/// # Errors
/// Every fault that was found, in the order of the file.
pub fn read(rulebook: &Rulebook, format: Format, text: &str) -> Result<Description, Vec<Fault>> {
    of_tree(rulebook, &tree_of(format, text)?)
}

/// The keys and values of a file that is not empty.
pub(crate) fn tree_of(format: Format, text: &str) -> Result<Node, Vec<Fault>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        let place = Place { line: 1, column: 1 };
        return Err(vec![Fault { place, kind: FaultKind::Empty }]);
    }
    tree::read(format, text).map_err(|malformed| {
        vec![Fault { place: malformed.place, kind: FaultKind::Malformed(malformed.breach) }]
    })
}

/// The description that a table of keys and values holds.
pub(crate) fn of_tree(rulebook: &Rulebook, tree: &Node) -> Result<Description, Vec<Fault>> {
    let mut reader = Reader::new(rulebook);
    let description = reader.description(tree);
    match description {
        Some(description) if reader.faults.is_empty() => Ok(description),
        _ => {
            reader.faults.sort_by_key(|fault| fault.place);
            Err(reader.faults)
        }
    }
}

/// The facts under `facts` and `assumed` of a table.
pub(crate) fn facts(
    rulebook: &Rulebook,
    entries: &[(String, Place, Node)],
) -> Result<Facts, Vec<Fault>> {
    let mut reader = Reader::new(rulebook);
    let mut facts = Facts::unknown(rulebook);
    for (name, assumed) in [("facts", false), ("assumed", true)] {
        for (_, _, node) in entries.iter().filter(|(key, ..)| key == name) {
            reader.facts(node, &mut facts, assumed);
        }
    }
    if reader.faults.is_empty() { Ok(facts) } else { Err(reader.faults) }
}

struct Reader<'a> {
    rulebook: &'a Rulebook,
    faults: Vec<Fault>,
    unknown: Vec<FactId>,
    renamed: Vec<(String, String)>,
    /// Where each fact is answered.
    places: Vec<(FactId, Place)>,
}

impl<'a> Reader<'a> {
    fn new(rulebook: &'a Rulebook) -> Self {
        Self {
            rulebook,
            faults: Vec::new(),
            unknown: Vec::new(),
            renamed: Vec::new(),
            places: Vec::new(),
        }
    }
}

impl Reader<'_> {
    fn fault(&mut self, place: Place, kind: FaultKind) {
        self.faults.push(Fault { place, kind });
    }

    fn description(&mut self, tree: &Node) -> Option<Description> {
        let Value::Table(entries) = &tree.value else {
            self.fault(tree.place, FaultKind::NotATable);
            return None;
        };
        let mut description = Description::blank(self.rulebook);
        for (key, place, node) in entries {
            match key.as_str() {
                "name" => description.name = self.text(key, node).unwrap_or_default(),
                "version" => description.version = self.text(key, node),
                "description" => description.text = self.text(key, node),
                "source" => description.source = self.text(key, node),
                "facts" => self.facts(node, &mut description.facts, false),
                "expect" => description.expect = self.expectations(node),
                "check" => description.check = self.saved(node),
                "assumed" => {}
                _ => {
                    let closest = closest(key, KEYS);
                    self.fault(*place, FaultKind::UnknownKey(key.clone(), closest));
                }
            }
        }
        description.answered = self.places.iter().map(|(fact, _)| *fact).collect();
        // Assumptions last: they must not meet what is known.
        for (_, _, node) in entries.iter().filter(|(key, ..)| key == "assumed") {
            self.facts(node, &mut description.facts, true);
        }
        if description.name.trim().is_empty() {
            // An empty name is where it stands; a missing one is nowhere.
            let empty = entries.iter().find(|(key, ..)| key == "name");
            let place = empty.map_or(tree.place, |(_, place, _)| *place);
            self.fault(place, FaultKind::NoName);
        }
        self.conflicts(&description.facts);
        description.unknown = std::mem::take(&mut self.unknown);
        description.renamed = std::mem::take(&mut self.renamed);
        Some(description)
    }

    /// Answers that cannot all be right, where the last of them stands.
    fn conflicts(&mut self, answers: &Facts) {
        for found in self.rulebook.contradictions(answers) {
            let rule = self.rulebook.rules.get(found.rule.index());
            let id = rule.map(|rule| rule.id.clone()).unwrap_or_default();
            let named = |fact: &FactId| {
                let name = self.rulebook.facts.get(fact.index())?.id.clone();
                let place = self.places.iter().find(|(known, _)| known == fact)?.1;
                Some((name, place))
            };
            let mut facts: Vec<(String, Place)> = found.facts.iter().filter_map(named).collect();
            facts.sort_by_key(|(_, place)| *place);
            let place = facts.last().map(|(_, place)| *place).unwrap_or_default();
            let conflict = Conflict { id, facts, answers: answers.clone() };
            self.fault(place, FaultKind::Conflict(Box::new(conflict)));
        }
    }

    fn text(&mut self, key: &str, node: &Node) -> Option<String> {
        match &node.value {
            Value::Text(text) => Some(printable(text)),
            Value::Number(number) => Some(number.to_string()),
            Value::Date(date) => Some(date.to_string()),
            Value::Null => None,
            _ => {
                self.fault(node.place, FaultKind::NotText(key.to_owned()));
                None
            }
        }
    }

    fn facts(&mut self, node: &Node, facts: &mut Facts, assumed: bool) {
        let entries = match &node.value {
            Value::Table(entries) => entries,
            Value::Null => return,
            _ => return self.fault(node.place, FaultKind::NotATable),
        };
        for (key, place, node) in entries {
            let Some(fact) = self.fact(key) else {
                let closest = self.rulebook.closest_fact(key).map(str::to_owned);
                self.fault(*place, FaultKind::UnknownFact(key.clone(), closest));
                continue;
            };
            let Some(entry) = self.rulebook.facts.get(fact.index()) else { continue };
            self.places.push((fact, *place));
            let fitted = match given(node) {
                Some(given) => self.rulebook.fit(fact, &given),
                None => Err(Misfit::Type(AnswerType::from(&entry.kind))),
            };
            let state = match fitted {
                Ok(state) => state,
                Err(misfit) => {
                    self.fault(node.place, FaultKind::Misfit(key.clone(), misfit));
                    continue;
                }
            };
            if assumed && facts.is_settled(fact) {
                self.fault(*place, FaultKind::Contradiction(key.clone()));
                continue;
            }
            let state = match state {
                State::Known(value) if assumed => State::Assumed(value),
                other => other,
            };
            if state == State::Unknown {
                self.unknown.push(fact);
            }
            facts.set(fact, state);
        }
    }

    /// The fact with this name, or with this former name.
    fn fact(&mut self, key: &str) -> Option<FactId> {
        if let Some(fact) = self.rulebook.fact(key) {
            return Some(fact);
        }
        let fact = self.rulebook.renamed(key)?;
        let now = self.rulebook.facts.get(fact.index())?.id.clone();
        self.renamed.push((key.to_owned(), now));
        Some(fact)
    }

    fn saved(&mut self, node: &Node) -> Option<SavedCheck> {
        let Value::Table(entries) = &node.value else {
            self.fault(node.place, FaultKind::NotATable);
            return None;
        };
        let (mut rulebook, mut on, mut known, mut classes) = (None, None, None, Vec::new());
        let mut guidance = true;
        for (key, place, node) in entries {
            match key.as_str() {
                "rulebook" => rulebook = self.text(key, node),
                "on" => on = self.day(key, node),
                "known" => known = self.day(key, node),
                "guidance" => guidance = node.value != Value::Bool(false),
                "classes" => classes = self.expected(node),
                _ => {
                    let closest = closest(key, ["rulebook", "on", "known", "guidance", "classes"]);
                    self.fault(*place, FaultKind::UnknownKey(key.clone(), closest));
                }
            }
        }
        let on = on?;
        let basis = Basis { on, known: known.unwrap_or(on), guidance };
        Some(SavedCheck { rulebook: rulebook?, basis, classes })
    }

    fn expectations(&mut self, node: &Node) -> Vec<Expectation> {
        let nodes = match &node.value {
            Value::List(nodes) => nodes.iter().collect(),
            Value::Table(_) => vec![node],
            _ => {
                self.fault(node.place, FaultKind::NotATable);
                Vec::new()
            }
        };
        nodes.into_iter().filter_map(|node| self.expectation(node)).collect()
    }

    fn expectation(&mut self, node: &Node) -> Option<Expectation> {
        let Value::Table(entries) = &node.value else {
            self.fault(node.place, FaultKind::NotATable);
            return None;
        };
        let (mut on, mut known) = (None, None);
        let (mut classes, mut findings) = (Vec::new(), Vec::new());
        for (key, place, node) in entries {
            match key.as_str() {
                "on" => on = self.day(key, node),
                "known" => known = self.day(key, node),
                "classes" => classes = self.expected(node),
                "findings" => findings = self.expected(node),
                _ => {
                    let closest = closest(key, ["on", "known", "classes", "findings"]);
                    self.fault(*place, FaultKind::UnknownKey(key.clone(), closest));
                }
            }
        }
        let Some(on) = on else {
            self.fault(node.place, FaultKind::NotADay("on".into()));
            return None;
        };
        Some(Expectation { on, known: known.unwrap_or(on), classes, findings, place: node.place })
    }

    fn day(&mut self, key: &str, node: &Node) -> Option<Date> {
        let day = match &node.value {
            Value::Date(date) => Some(*date),
            Value::Text(text) => text.parse().ok(),
            _ => None,
        };
        if day.is_none() {
            self.fault(node.place, FaultKind::NotADay(key.to_owned()));
        }
        day
    }

    fn expected(&mut self, node: &Node) -> Vec<Expected> {
        let Value::Table(entries) = &node.value else {
            self.fault(node.place, FaultKind::NotATable);
            return Vec::new();
        };
        let mut expected = Vec::new();
        for (id, place, node) in entries {
            let rule =
                self.rulebook.rule(id).and_then(|rule| self.rulebook.rules.get(rule.index()));
            let known = rule.is_some_and(nomos::rulebook::Rule::is_conclusion)
                || id == crate::assessment::UNDECIDED;
            if !known {
                let closest = self.rulebook.closest_conclusion(id).map(str::to_owned);
                self.fault(*place, FaultKind::UnknownConclusion(id.clone(), closest));
                continue;
            }
            let Value::Text(text) = &node.value else {
                self.fault(node.place, FaultKind::NotText(id.clone()));
                continue;
            };
            let (word, date) = text.split_once(' ').unwrap_or((text, ""));
            let status = nomos::Status::ALL.iter().find(|status| status.word() == word);
            let from = if date.is_empty() { None } else { date.trim().parse().ok() };
            if status.is_none() || (from.is_none() && !date.is_empty()) {
                self.fault(node.place, FaultKind::UnknownStatus(text.clone()));
                continue;
            }
            expected.push(Expected { id: id.clone(), status: word.to_owned(), from });
        }
        expected
    }
}

/// The value of a node, for the fact to fit.
fn given(node: &Node) -> Option<Given> {
    Some(match &node.value {
        Value::Null => Given::Word("unknown".into()),
        Value::Bool(value) => Given::Bool(*value),
        Value::Number(number) => Given::Number(*number, None),
        Value::Text(text) => Given::Word(text.clone()),
        Value::Date(date) => Given::Date(*date),
        Value::Table(_) => return None,
        Value::List(items) => Given::Words(
            items
                .iter()
                .map(|item| match &item.value {
                    Value::Text(text) => Some(text.clone()),
                    _ => None,
                })
                .collect::<Option<_>>()?,
        ),
    })
}

/// Text without control characters other than line ends: what a file says
/// must not command a terminal.
#[must_use]
pub fn printable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

pub(crate) fn closest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nomos::diagnostic::closest(word, known).map(str::to_owned)
}
