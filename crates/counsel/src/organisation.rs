//! An organisation with several systems and models in one file: what is true of
//! the organisation is said once, and what the law asks of it is added up.

use crate::assessment::{Assessment, StatusWord, System};
use crate::description::{self, Description, Fault, FaultKind};
use crate::tree::{Format, Node, Place, Value};
use jiff::civil::Date;
use nomos::{RuleKind, Rulebook};
use schemars::JsonSchema;
use serde::Serialize;

/// What a file may hold.
#[derive(Clone, Debug)]
pub enum Content {
    /// One system or model.
    System(Box<Description>),
    /// Several, of one organisation.
    Organisation(Organisation),
}

/// An organisation and what it makes or uses.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// What it is called.
    pub name: String,
    /// Its systems and models, at least one, each with the facts of the organisation
    /// that it does not answer otherwise.
    pub systems: Vec<Description>,
}

const KEYS: [&str; 6] = ["name", "description", "source", "facts", "assumed", "systems"];

/// What tells an organisation from a system.
const SYSTEMS: &str = "systems";

type Entry = (String, Place, Node);

/// Reads a description of a system, or of an organisation: a file with `systems`.
///
/// # Errors
/// Every fault that was found, in the order of the file.
pub fn read(rulebook: &Rulebook, format: Format, text: &str) -> Result<Content, Vec<Fault>> {
    let tree = description::tree_of(format, text)?;
    match &tree.value {
        Value::Table(entries) if entry(entries, SYSTEMS).is_some() => {
            organisation(rulebook, entries).map(Content::Organisation)
        }
        _ => description::of_tree(rulebook, &tree).map(|one| Content::System(Box::new(one))),
    }
}

fn organisation(rulebook: &Rulebook, entries: &[Entry]) -> Result<Organisation, Vec<Fault>> {
    let mut faults = Vec::new();
    for (key, place, _) in entries.iter().filter(|(key, ..)| !KEYS.contains(&key.as_str())) {
        let closest = description::closest(key, KEYS);
        faults.push(Fault { place: *place, kind: FaultKind::UnknownKey(key.clone(), closest) });
    }
    let name = match entry(entries, "name").map(|(_, _, node)| &node.value) {
        Some(Value::Text(name)) if !name.trim().is_empty() => description::printable(name),
        _ => {
            let place = entry(entries, "name").map_or(START, |(_, place, _)| *place);
            faults.push(Fault { place, kind: FaultKind::NoName });
            String::new()
        }
    };
    let mut systems: Vec<Description> = Vec::new();
    for node in listed(entries, &mut faults) {
        match description::of_tree(rulebook, &with_shared(entries, node)) {
            Ok(system) if systems.iter().any(|known| known.name == system.name) => {
                faults.push(Fault { place: node.place, kind: FaultKind::NameTwice(system.name) });
            }
            Ok(system) => systems.push(system),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() {
        return Ok(Organisation { name, systems });
    }
    // A fault in what is shared is found with every system.
    faults.sort_by_key(|fault| fault.place);
    faults.dedup();
    Err(faults)
}

const START: Place = Place { line: 1, column: 1 };

fn entry<'a>(entries: &'a [Entry], key: &str) -> Option<&'a Entry> {
    entries.iter().find(|(known, ..)| known == key)
}

/// The systems as they are written; that there is none is a fault.
fn listed<'a>(entries: &'a [Entry], faults: &mut Vec<Fault>) -> &'a [Node] {
    let Some((_, place, node)) = entry(entries, SYSTEMS) else { return &[] };
    match &node.value {
        Value::List(nodes) if !nodes.is_empty() => nodes,
        _ => {
            faults.push(Fault { place: *place, kind: FaultKind::NoSystems });
            &[]
        }
    }
}

/// A system with what its organisation says of all: its own answers come first.
fn with_shared(shared: &[Entry], system: &Node) -> Node {
    let Value::Table(own) = &system.value else { return system.clone() };
    let mut merged = own.clone();
    merged.extend(entry(shared, "source").filter(|_| entry(own, "source").is_none()).cloned());
    let is_own = |fact: &str| {
        let mut tables = ["facts", "assumed"].iter().filter_map(|key| table(own, key));
        tables.any(|facts| entry(facts, fact).is_some())
    };
    for key in ["facts", "assumed"] {
        let Some((_, place, node)) = entry(shared, key) else { continue };
        let value = match &node.value {
            Value::Table(facts) => {
                Value::Table(facts.iter().filter(|(fact, ..)| !is_own(fact)).cloned().collect())
            }
            other => other.clone(),
        };
        // A second table of the same name is read like the first.
        merged.push((key.to_owned(), *place, Node { value, place: node.place }));
    }
    Node { value: Value::Table(merged), place: system.place }
}

fn table<'a>(entries: &'a [Entry], key: &str) -> Option<&'a [Entry]> {
    match &entry(entries, key)?.2.value {
        Value::Table(entries) => Some(entries),
        _ => None,
    }
}

/// What the law asks of an organisation: each system for itself, and all duties
/// added up.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(
    title = "Assessment of an organisation",
    extend("$id" = "https://eunomia.invalid/schema/1/organisation.json", "version" = "1.0")
)]
pub struct OrganisationAssessment {
    /// What it is called.
    pub organisation: String,
    /// One assessment for each system or model, in the order of the file.
    pub systems: Vec<Assessment>,
    /// Every duty that some system brings, in the order of the rulebook.
    pub duties: Vec<SharedDuty>,
}

/// A duty and the systems that bring it.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct SharedDuty {
    /// The citation as a name: `art-9`.
    pub id: String,
    /// Whom it binds: `provider`.
    pub addressee: String,
    /// The systems that bring it, in the order of the file.
    pub systems: Vec<DutyOfSystem>,
}

/// How a duty stands for one system.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct DutyOfSystem {
    /// The system.
    pub system: System,
    /// How the duty stands.
    pub status: StatusWord,
    /// From when it applies, or may apply.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub from: Option<Date>,
}

impl OrganisationAssessment {
    /// Adds up what the systems bring.
    #[must_use]
    pub fn new(organisation: String, systems: Vec<Assessment>, rulebook: &Rulebook) -> Self {
        let duties = rulebook.rules.iter().filter(|rule| rule.kind == RuleKind::Duty);
        let duties = duties.filter_map(|rule| shared(&rule.id, &systems)).collect();
        Self { organisation, systems, duties }
    }
}

/// A duty, if any system brings it. No tier hides another: each system keeps its status.
fn shared(id: &str, systems: &[Assessment]) -> Option<SharedDuty> {
    let mut addressee = None;
    let mut found = Vec::new();
    for assessment in systems {
        if let Some(duty) = assessment.duties.iter().find(|duty| duty.id == id) {
            let system = assessment.system.clone();
            found.push(DutyOfSystem { system, status: duty.status, from: duty.from });
            addressee.get_or_insert_with(|| duty.addressee.clone());
        }
    }
    Some(SharedDuty { id: id.to_owned(), addressee: addressee?, systems: found })
}
