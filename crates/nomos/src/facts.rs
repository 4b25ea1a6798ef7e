//! What is known of one system or model.

use crate::rulebook::{Atom, AtomId, FactId, FactKind, Rulebook};
use jiff::civil::Date;

/// Yes, no, or not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It holds.
    True,
    /// It does not hold.
    False,
    /// Not enough is known.
    Unknown,
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// What is known of one fact.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum State {
    /// Nobody has said.
    #[default]
    Unknown,
    /// The question does not arise; no option and no comparison holds.
    NotApplicable,
    /// The answer.
    Known(Value),
    /// Taken as the answer, but nobody has confirmed it.
    Assumed(Value),
}

impl State {
    /// The value, known or assumed.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Known(value) | Self::Assumed(value) => Some(value),
            Self::Unknown | Self::NotApplicable => None,
        }
    }
}

/// The value of a fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Of a yes/no fact.
    Yes(bool),
    /// Index of the option of a one-of fact.
    One(usize),
    /// Indices of the options of a some-of fact, in order.
    Some(Vec<usize>),
    /// In the fact's unit.
    Number(f64),
    /// Of a date fact.
    Date(Date),
}

/// What is known of every fact of a rulebook, by position in its dictionary.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    states: Vec<State>,
}

impl Facts {
    /// Nothing is known.
    #[must_use]
    pub fn unknown(rulebook: &Rulebook) -> Self {
        Self { states: vec![State::Unknown; rulebook.facts.len()] }
    }

    /// What is known of a fact.
    #[must_use]
    pub fn get(&self, fact: FactId) -> &State {
        self.states.get(fact.index()).unwrap_or(&State::Unknown)
    }

    /// Sets what is known of a fact.
    pub fn set(&mut self, fact: FactId, state: State) {
        if let Some(place) = self.states.get_mut(fact.index()) {
            *place = state;
        }
    }

    /// Whether an answer exists, be it "not applicable".
    #[must_use]
    pub fn is_settled(&self, fact: FactId) -> bool {
        !matches!(self.get(fact), State::Unknown)
    }

    /// The truth of an atom, as far as it asks about a fact.
    #[must_use]
    pub fn truth(&self, atom: Atom) -> Truth {
        match atom {
            Atom::Yes(fact) => self.when(fact, |value| value == &Value::Yes(true)),
            Atom::Option(fact, option) => self.when(fact, |value| match value {
                Value::One(chosen) => *chosen == option,
                Value::Some(chosen) => chosen.contains(&option),
                _ => false,
            }),
            Atom::Above { fact, bound, inclusive } => self.when(fact, |value| match value {
                Value::Number(number) => *number > bound || (inclusive && *number == bound),
                _ => false,
            }),
            Atom::OnOrAfter(fact, day) => self.when(fact, |value| match value {
                Value::Date(date) => *date >= day,
                _ => false,
            }),
            Atom::Applicable(fact) => self.when(fact, |_| true),
            Atom::Alternative(..) | Atom::Guided(_) | Atom::Unguided(_) => Truth::Unknown,
        }
    }

    fn when(&self, fact: FactId, holds: impl Fn(&Value) -> bool) -> Truth {
        match self.get(fact) {
            State::Unknown => Truth::Unknown,
            State::NotApplicable => Truth::False,
            State::Known(value) | State::Assumed(value) => holds(value).into(),
        }
    }

    /// The truth of every atom of a rulebook; those of readings and guidance
    /// are unknown.
    pub(crate) fn atoms(&self, rulebook: &Rulebook) -> Vec<Truth> {
        rulebook.atoms.iter().map(|atom| self.truth(*atom)).collect()
    }
}

/// Why a value does not fit a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// The fact needs an answer of another type.
    Type(AnswerType),
    /// No such option; the closest known one, if any.
    Option(String, Option<String>),
    /// Another unit than the fact's, which is given.
    Unit(String),
    /// Several options where exactly one is meant.
    Several,
}

/// The type of answer that a fact needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerType {
    /// Yes or no.
    YesNo,
    /// Exactly one option.
    OneOption,
    /// A list of options, which may be empty.
    Options,
    /// A number of at least 0.
    Number,
    /// A day of the calendar.
    Day,
}

impl From<&FactKind> for AnswerType {
    fn from(kind: &FactKind) -> Self {
        match kind {
            FactKind::YesNo => Self::YesNo,
            FactKind::OneOf(_) => Self::OneOption,
            FactKind::SomeOf(_) => Self::Options,
            FactKind::Number(_) => Self::Number,
            FactKind::Date => Self::Day,
        }
    }
}

/// A value as users and examples write it, before it meets its fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// `true`
    Bool(bool),
    /// A word: an option, `yes`, `no`, `unknown`, `n/a`, a date or number as text.
    Word(String),
    /// Several words.
    Words(Vec<String>),
    /// A number with an optional unit.
    Number(f64, Option<String>),
    /// A day.
    Date(Date),
}

impl Rulebook {
    /// Fits a value to a fact.
    ///
    /// # Errors
    /// [`Misfit`] says why it does not fit.
    pub fn fit(&self, fact: FactId, given: &Given) -> Result<State, Misfit> {
        let Some(fact) = self.facts.get(fact.index()) else {
            return Ok(State::Unknown);
        };
        if let Given::Word(word) = given {
            match word.as_str() {
                "unknown" => return Ok(State::Unknown),
                "n/a" | "not-applicable" => return Ok(State::NotApplicable),
                _ => {}
            }
        }
        let wrong = Err(Misfit::Type(AnswerType::from(&fact.kind)));
        let value = match &fact.kind {
            FactKind::YesNo => match given {
                Given::Bool(yes) => Value::Yes(*yes),
                Given::Word(word) if word == "yes" => Value::Yes(true),
                Given::Word(word) if word == "no" => Value::Yes(false),
                _ => return wrong,
            },
            FactKind::OneOf(options) => match given {
                Given::Word(word) => Value::One(option(options, word)?),
                Given::Words(words) if words.len() > 1 => return Err(Misfit::Several),
                Given::Words(words) => match words.first() {
                    Some(word) => Value::One(option(options, word)?),
                    None => return wrong,
                },
                _ => return wrong,
            },
            FactKind::SomeOf(options) => match given {
                Given::Word(word) => Value::Some(vec![option(options, word)?]),
                Given::Words(words) => {
                    let mut chosen = words
                        .iter()
                        .map(|word| option(options, word))
                        .collect::<Result<Vec<_>, _>>()?;
                    chosen.sort_unstable();
                    chosen.dedup();
                    Value::Some(chosen)
                }
                _ => return wrong,
            },
            FactKind::Number(unit) => match given {
                Given::Number(_, Some(other)) if other != unit => {
                    return Err(Misfit::Unit(unit.clone()));
                }
                Given::Number(number, _) if number.is_finite() && *number >= 0.0 => {
                    Value::Number(*number)
                }
                Given::Word(word) => Value::Number(number_with_unit(word, unit)?),
                _ => return wrong,
            },
            FactKind::Date => match given {
                Given::Date(date) => Value::Date(*date),
                Given::Word(word) => match word.parse() {
                    Ok(date) => Value::Date(date),
                    Err(_) => return wrong,
                },
                _ => return wrong,
            },
        };
        Ok(State::Known(value))
    }
}

/// `3e25 FLOP`, or without the unit.
fn number_with_unit(word: &str, unit: &str) -> Result<f64, Misfit> {
    let wrong = || Misfit::Type(AnswerType::Number);
    let (number, given) =
        word.trim().split_once(char::is_whitespace).unwrap_or((word.trim(), unit));
    if given.trim() != unit {
        return Err(Misfit::Unit(unit.to_owned()));
    }
    let number: f64 = number.parse().map_err(|_| wrong())?;
    if number.is_finite() && number >= 0.0 { Ok(number) } else { Err(wrong()) }
}

fn option(options: &[String], word: &str) -> Result<usize, Misfit> {
    options.iter().position(|option| option == word).ok_or_else(|| {
        let closest = crate::diagnostic::closest(word, options.iter().map(String::as_str));
        Misfit::Option(word.to_owned(), closest.map(str::to_owned))
    })
}

/// The atoms of a fact, as ids.
pub(crate) fn atom_ids(rulebook: &Rulebook, fact: FactId) -> impl Iterator<Item = AtomId> + use<> {
    let range = rulebook.facts.get(fact.index()).map_or(0..0, |fact| fact.atoms.clone());
    range.map(AtomId)
}
