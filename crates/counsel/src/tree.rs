//! One tree for TOML, YAML and JSON, with the place of every key and value.

use jiff::civil::Date;
use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use toml::de::{DeTable, DeValue};

/// The file formats of descriptions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `.toml`
    Toml,
    /// `.yaml`, `.yml`
    Yaml,
    /// `.json`
    Json,
}

impl Format {
    /// The format that a file name stands for.
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        match path.rsplit_once('.')?.1.to_ascii_lowercase().as_str() {
            "toml" => Some(Self::Toml),
            "yaml" | "yml" => Some(Self::Yaml),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// A place in a file: line and column, both from 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// A value with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The value.
    pub value: Value,
    /// Where it stands.
    pub place: Place,
}

/// The values that a description may hold.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing: `null` in YAML and JSON.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(f64),
    /// Text.
    Text(String),
    /// A day, in TOML; text in the other formats.
    Date(Date),
    /// A list.
    List(Vec<Node>),
    /// Keys and values in the order of the file.
    Table(Vec<(String, Place, Node)>),
}

/// Why a file is no tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub breach: Breach,
}

/// How a text breaks the rules of its format, or of descriptions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Breach {
    /// What the reader of the format says, in its own words.
    Syntax(String),
    /// What stands for a value is none: text without quotation marks, above all.
    ValueForm,
    /// A bracket or brace is not closed.
    Unclosed,
    /// A key has no value.
    NoValue,
    /// A number out of range.
    NumberRange,
    /// A time of day, where only a day has a meaning.
    TimeOfDay,
    /// A second YAML document in one file.
    SecondDocument,
    /// A key that is not text.
    KeyNotText,
    /// A key that stands twice in one table.
    KeyTwice(String),
    /// A form of YAML that has no meaning in a description.
    YamlForm,
}

/// Reads a tree.
///
/// # Errors
/// Where the text breaks the rules of its format.
pub fn read(format: Format, text: &str) -> Result<Node, Malformed> {
    match format {
        Format::Toml => read_toml(text),
        Format::Yaml => read_yaml(text),
        Format::Json => read_json(text),
    }
}

/// Line and column of a byte.
fn place_of(text: &str, byte: usize) -> Place {
    let before = text.get(..byte.min(text.len())).unwrap_or("");
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    Place {
        line: before.matches('\n').count() + 1,
        column: before.get(line_start..).unwrap_or("").chars().count() + 1,
    }
}

fn read_toml(text: &str) -> Result<Node, Malformed> {
    let table = DeTable::parse(text).map_err(|error| Malformed {
        place: error.span().map_or(Place::default(), |span| place_of(text, span.start)),
        breach: toml_breach(text, &error),
    })?;
    let place = Place { line: 1, column: 1 };
    Ok(Node { value: toml_table(text, table.get_ref())?, place })
}

/// The common faults by name, so that every language has words for them; the reader
/// says them in English only.
fn toml_breach(text: &str, error: &toml::de::Error) -> Breach {
    let message = error.message();
    let says = |begin: &str| message.starts_with(begin);
    match error.span().and_then(|span| text.get(span)) {
        Some(key) if says("duplicate key") => Breach::KeyTwice(key.trim().to_owned()),
        _ if says("string values must be quoted") => Breach::ValueForm,
        _ if says("unclosed ") => Breach::Unclosed,
        _ if says("key with no value") => Breach::NoValue,
        _ => Breach::Syntax(message.to_owned()),
    }
}

fn toml_table(text: &str, table: &DeTable<'_>) -> Result<Value, Malformed> {
    let mut entries = Vec::new();
    for (key, value) in table {
        let place = place_of(text, value.span().start);
        let node = Node { value: toml_value(text, value.get_ref(), place)?, place };
        entries.push((key.get_ref().to_string(), place_of(text, key.span().start), node));
    }
    Ok(Value::Table(entries))
}

fn toml_value(text: &str, value: &DeValue<'_>, place: Place) -> Result<Value, Malformed> {
    let malformed = |breach| Malformed { place, breach };
    Ok(match value {
        DeValue::String(text) => Value::Text(text.to_string()),
        DeValue::Integer(integer) => {
            let number = i64::from_str_radix(integer.as_str(), integer.radix());
            Value::Number(number.map_err(|_| malformed(Breach::NumberRange))? as f64)
        }
        DeValue::Float(float) => {
            let number: Result<f64, _> = float.as_str().parse();
            Value::Number(number.map_err(|_| malformed(Breach::NumberRange))?)
        }
        DeValue::Boolean(value) => Value::Bool(*value),
        DeValue::Datetime(datetime) => match (datetime.date, datetime.time) {
            (Some(date), None) => Value::Date(
                date.to_string()
                    .parse()
                    .map_err(|_| malformed(Breach::Syntax(date.to_string())))?,
            ),
            _ => return Err(malformed(Breach::TimeOfDay)),
        },
        DeValue::Array(array) => {
            let mut list = Vec::new();
            for item in array {
                let place = place_of(text, item.span().start);
                list.push(Node { value: toml_value(text, item.get_ref(), place)?, place });
            }
            Value::List(list)
        }
        DeValue::Table(table) => toml_table(text, table)?,
    })
}

fn read_yaml(text: &str) -> Result<Node, Malformed> {
    let documents = MarkedYaml::load_from_str(text).map_err(|error| Malformed {
        place: Place { line: error.marker().line(), column: error.marker().col() + 1 },
        breach: Breach::Syntax(error.info().to_owned()),
    })?;
    match documents.as_slice() {
        [] => Ok(Node { value: Value::Null, place: Place { line: 1, column: 1 } }),
        [document] => yaml_node(document),
        [_, second, ..] => {
            Err(Malformed { place: yaml_place(second), breach: Breach::SecondDocument })
        }
    }
}

fn yaml_place(node: &MarkedYaml<'_>) -> Place {
    Place { line: node.span.start.line(), column: node.span.start.col() + 1 }
}

fn yaml_node(node: &MarkedYaml<'_>) -> Result<Node, Malformed> {
    let place = yaml_place(node);
    let malformed = |breach| Malformed { place, breach };
    let value = match &node.data {
        YamlData::Value(Scalar::Null) => Value::Null,
        YamlData::Value(Scalar::Boolean(value)) => Value::Bool(*value),
        YamlData::Value(Scalar::Integer(value)) => Value::Number(*value as f64),
        YamlData::Value(Scalar::FloatingPoint(value)) => Value::Number(value.into_inner()),
        YamlData::Value(Scalar::String(text)) => Value::Text(text.to_string()),
        YamlData::Sequence(items) => {
            Value::List(items.iter().map(yaml_node).collect::<Result<_, _>>()?)
        }
        YamlData::Mapping(entries) => {
            let mut table: Vec<(String, Place, Node)> = Vec::new();
            for (key, value) in entries {
                let key_node = yaml_node(key)?;
                let Value::Text(name) = key_node.value else {
                    return Err(Malformed { place: key_node.place, breach: Breach::KeyNotText });
                };
                table.push((name, key_node.place, yaml_node(value)?));
            }
            Value::Table(table)
        }
        YamlData::Tagged(_, inner) => return yaml_node(inner),
        _ => {
            return Err(malformed(Breach::YamlForm));
        }
    };
    Ok(Node { value, place })
}

fn read_json(text: &str) -> Result<Node, Malformed> {
    let value: Ordered = serde_json::from_str(text).map_err(|error| Malformed {
        place: Place { line: error.line(), column: error.column() },
        breach: Breach::Syntax(
            error.to_string().split(" at line ").next().unwrap_or_default().to_owned(),
        ),
    })?;
    let mut finder = Finder { text, at: 0 };
    json_node(&value, &mut finder, Place { line: 1, column: 1 })
}

/// A JSON value that keeps every key, also one that stands twice.
enum Ordered {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Ordered>),
    Table(Vec<(String, Ordered)>),
}

impl<'de> serde::Deserialize<'de> for Ordered {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OrderedVisitor)
    }
}

struct OrderedVisitor;

impl<'de> serde::de::Visitor<'de> for OrderedVisitor {
    type Value = Ordered;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Ordered, E> {
        Ok(Ordered::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Ordered, E> {
        Ok(Ordered::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Ordered, E> {
        Ok(Ordered::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Ordered, E> {
        Ok(Ordered::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Ordered, E> {
        Ok(Ordered::Number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Ordered, E> {
        Ok(Ordered::Text(value.to_owned()))
    }

    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut items: A) -> Result<Ordered, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Ordered::List(list))
    }

    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut entries: A) -> Result<Ordered, A::Error> {
        let mut table = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            table.push(entry);
        }
        Ok(Ordered::Table(table))
    }
}

/// Finds the keys of a JSON text again, in their order.
struct Finder<'a> {
    text: &'a str,
    at: usize,
}

impl Finder<'_> {
    fn next(&mut self, key: &str) -> Place {
        let quoted = serde_json::Value::from(key).to_string();
        let found = self.text.get(self.at..).and_then(|rest| rest.find(&quoted));
        let byte = found.map_or(self.at, |offset| self.at + offset);
        self.at = found.map_or(self.at, |offset| self.at + offset + quoted.len());
        place_of(self.text, byte)
    }
}

fn json_node(value: &Ordered, finder: &mut Finder<'_>, place: Place) -> Result<Node, Malformed> {
    let value = match value {
        Ordered::Null => Value::Null,
        Ordered::Bool(value) => Value::Bool(*value),
        Ordered::Number(number) => Value::Number(*number),
        Ordered::Text(text) => Value::Text(text.clone()),
        Ordered::List(items) => Value::List(
            items.iter().map(|item| json_node(item, finder, place)).collect::<Result<_, _>>()?,
        ),
        Ordered::Table(entries) => {
            let mut table: Vec<(String, Place, Node)> = Vec::new();
            for (key, value) in entries {
                let place = finder.next(key);
                if table.iter().any(|(known, ..)| known == key) {
                    return Err(Malformed { place, breach: Breach::KeyTwice(key.clone()) });
                }
                table.push((key.clone(), place, json_node(value, finder, place)?));
            }
            Value::Table(table)
        }
    };
    Ok(Node { value, place })
}
