//! How the columns of somebody else's table become facts.
//!
//! ```toml
//! name = "Model"                          # the column with the name
//!
//! [facts]                                 # the same for every row
//! subject = ["model"]
//!
//! [assumed]                               # likewise, but not confirmed
//! model-prototype-only = false
//!
//! [columns.training-compute]              # a fact from a column
//! column = "Training compute (FLOP)"
//!
//! [columns.model-generates]
//! column = "Domain"
//! split = ","                             # several values in one cell
//! values = { Language = "text" }          # theirs = ours
//! otherwise = "ignore"                    # other values: error (default), ignore, unknown
//! ```
//!
//! An empty cell says nothing: what `facts` or `assumed` say then stands, and
//! where they are silent the fact is unknown.

use crate::description::{Fault, FaultKind};
use crate::tree::{self, Format, Node, Place, Value};
use nomos::facts::{Facts, Given, Misfit, State};
use nomos::{FactId, Rulebook};

/// What separates the values of a list in the text of a cell, whatever the
/// mapping says: the unit separator, which no text contains.
pub const SEPARATOR: &str = "\u{1f}";

/// A checked mapping.
#[derive(Clone, Debug)]
pub struct Mapping {
    /// The column that names the row, if any.
    pub name: Option<String>,
    /// What is the same for every row.
    pub base: Facts,
    /// The facts that come from columns.
    pub columns: Vec<ColumnRule>,
}

/// How one fact comes from one column.
#[derive(Clone, Debug)]
pub struct ColumnRule {
    /// The fact.
    pub fact: FactId,
    /// Its name, for messages.
    pub fact_id: String,
    /// The column.
    pub column: String,
    /// What separates several values in a cell.
    pub split: Option<String>,
    /// Their values and ours.
    pub values: Vec<(String, String)>,
    /// What to do with values that are not listed.
    pub otherwise: Otherwise,
    /// The answer is assumed, not known.
    pub assumed: bool,
}

/// What to do with a value that a mapping does not list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Otherwise {
    /// The row is wrong.
    Error,
    /// The value says nothing.
    Ignore,
    /// The fact is unknown.
    Unknown,
}

/// Why a cell gives no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellFault {
    /// The column.
    pub column: String,
    /// The fact.
    pub fact: String,
    /// What stands there.
    pub value: String,
    /// Why it does not fit.
    pub misfit: Misfit,
}

impl Mapping {
    /// Reads a mapping in TOML.
    ///
    /// # Errors
    /// Every fault found.
    pub fn read(rulebook: &Rulebook, text: &str) -> Result<Self, Vec<Fault>> {
        // The constant part has the shape of a description.
        let tree = tree::read(Format::Toml, text).map_err(|malformed| {
            vec![Fault { place: malformed.place, kind: FaultKind::Malformed(malformed.breach) }]
        })?;
        let Value::Table(entries) = &tree.value else {
            return Err(vec![Fault { place: tree.place, kind: FaultKind::NotATable }]);
        };
        let base = crate::description::facts(rulebook, entries)?;
        let mut mapping = Self { name: None, base, columns: Vec::new() };
        let mut faults = Vec::new();
        for (key, place, node) in entries {
            match (key.as_str(), &node.value) {
                ("name", Value::Text(name)) => mapping.name = Some(name.clone()),
                ("facts" | "assumed", _) => {}
                ("columns", Value::Table(columns)) => {
                    for (fact, place, node) in columns {
                        match column(rulebook, fact, *place, node) {
                            Ok(rule) => mapping.columns.push(rule),
                            Err(fault) => faults.push(fault),
                        }
                    }
                }
                ("columns", _) => {
                    faults.push(Fault { place: node.place, kind: FaultKind::NotATable });
                }
                _ => faults.push(Fault {
                    place: *place,
                    kind: FaultKind::UnknownKey(
                        key.clone(),
                        nomos::diagnostic::closest(key, ["name", "facts", "assumed", "columns"])
                            .map(str::to_owned),
                    ),
                }),
            }
        }
        if faults.is_empty() { Ok(mapping) } else { Err(faults) }
    }

    /// The facts of one row. `cell` gives the text of a column, none if the
    /// row has no such column.
    ///
    /// # Errors
    /// Every cell that does not fit.
    pub fn facts<'a>(
        &self,
        rulebook: &Rulebook,
        cell: impl Fn(&str) -> Option<&'a str>,
    ) -> Result<Facts, Vec<CellFault>> {
        let mut facts = self.base.clone();
        let mut faults = Vec::new();
        for rule in &self.columns {
            let text = cell(&rule.column).unwrap_or("").trim();
            match rule.state(rulebook, text) {
                Ok(Some(state)) => facts.set(rule.fact, state),
                Ok(None) => {}
                Err(misfit) => faults.push(CellFault {
                    column: rule.column.clone(),
                    fact: rule.fact_id.clone(),
                    value: text.to_owned(),
                    misfit,
                }),
            }
        }
        if faults.is_empty() { Ok(facts) } else { Err(faults) }
    }
}

impl ColumnRule {
    /// The state that a cell gives; none if it says nothing.
    fn state(&self, rulebook: &Rulebook, text: &str) -> Result<Option<State>, Misfit> {
        if text.is_empty() {
            return Ok(None);
        }
        let mut words = Vec::new();
        let list = text.contains(SEPARATOR);
        let parts: Vec<&str> = match &self.split {
            _ if list => text.split(SEPARATOR).map(str::trim).collect(),
            Some(split) => text.split(split.as_str()).map(str::trim).collect(),
            None => vec![text],
        };
        for part in parts.into_iter().filter(|part| !part.is_empty()) {
            match self.values.iter().find(|(theirs, _)| theirs == part) {
                Some((_, ours)) => words.push(ours.clone()),
                None if self.values.is_empty() => words.push(part.to_owned()),
                None => match self.otherwise {
                    Otherwise::Error => return Err(Misfit::Option(part.to_owned(), None)),
                    Otherwise::Ignore => {}
                    Otherwise::Unknown => return Ok(Some(State::Unknown)),
                },
            }
        }
        let one = self.split.is_none() && !list;
        let given = match (one, words.as_slice()) {
            (true, [word]) => match word.as_str() {
                "true" => Given::Bool(true),
                "false" => Given::Bool(false),
                _ => Given::Word(word.clone()),
            },
            (true, []) => return Ok(None),
            _ => Given::Words(words),
        };
        let state = rulebook.fit(self.fact, &given)?;
        Ok(Some(match state {
            State::Known(value) if self.assumed => State::Assumed(value),
            other => other,
        }))
    }
}

fn column(rulebook: &Rulebook, id: &str, place: Place, node: &Node) -> Result<ColumnRule, Fault> {
    let fault = |kind| Fault { place, kind };
    let fact = rulebook.fact(id).ok_or_else(|| {
        let closest = rulebook.closest_fact(id).map(str::to_owned);
        fault(FaultKind::UnknownFact(id.to_owned(), closest))
    })?;
    let Value::Table(entries) = &node.value else {
        return Err(Fault { place: node.place, kind: FaultKind::NotATable });
    };
    let mut rule = ColumnRule {
        fact,
        fact_id: id.to_owned(),
        column: String::new(),
        split: None,
        values: Vec::new(),
        otherwise: Otherwise::Error,
        assumed: false,
    };
    for (key, place, node) in entries {
        match (key.as_str(), &node.value) {
            ("column", Value::Text(text)) => rule.column = text.clone(),
            ("split", Value::Text(text)) => rule.split = Some(text.clone()),
            ("assumed", Value::Bool(assumed)) => rule.assumed = *assumed,
            ("otherwise", Value::Text(text)) if text == "error" => {}
            ("otherwise", Value::Text(text)) if text == "ignore" => {
                rule.otherwise = Otherwise::Ignore;
            }
            ("otherwise", Value::Text(text)) if text == "unknown" => {
                rule.otherwise = Otherwise::Unknown;
            }
            ("values", Value::Table(values)) => {
                for (theirs, place_of_value, ours) in values {
                    let ours = match &ours.value {
                        Value::Text(text) => text.clone(),
                        Value::Bool(value) => value.to_string(),
                        Value::Number(number) => number.to_string(),
                        _ => {
                            let kind = FaultKind::NotText(theirs.clone());
                            return Err(Fault { place: ours.place, kind });
                        }
                    };
                    let given = match ours.as_str() {
                        "true" => Given::Bool(true),
                        "false" => Given::Bool(false),
                        _ => Given::Word(ours.clone()),
                    };
                    rulebook.fit(fact, &given).map_err(|misfit| Fault {
                        place: *place_of_value,
                        kind: FaultKind::Misfit(id.to_owned(), misfit),
                    })?;
                    rule.values.push((theirs.clone(), ours));
                }
            }
            _ => {
                let known = ["column", "split", "values", "otherwise", "assumed"];
                let closest = nomos::diagnostic::closest(key, known).map(str::to_owned);
                return Err(Fault {
                    place: *place,
                    kind: FaultKind::UnknownKey(key.clone(), closest),
                });
            }
        }
    }
    if rule.column.is_empty() {
        return Err(fault(FaultKind::NotText("column".into())));
    }
    Ok(rule)
}
