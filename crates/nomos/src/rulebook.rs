//! A checked rulebook: every name resolved, every type right.

use crate::duty::{Due, DutyTerms, Fine, Label, Supervision};
use crate::source::{Source, Span};
use crate::syntax::RuleKind;
use jiff::civil::Date;
use rustc_hash::FxHashMap as HashMap;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(crate) u32);

        impl $name {
            /// The nth of its kind.
            #[must_use]
            pub fn at(index: usize) -> Self {
                Self::new(index)
            }

            /// Position in the rulebook's list of its kind.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }

            pub(crate) fn new(index: usize) -> Self {
                Self(u32::try_from(index).unwrap_or(u32::MAX))
            }
        }
    )*};
}

ids! {
    /// A legal act.
    ActId,
    /// A piece of guidance.
    GuidanceId,
    /// A named date of application.
    DateId,
    /// A fact.
    FactId,
    /// A rule: term, finding, class or rule of guidance.
    RuleId,
    /// An open question of law.
    ReadingId,
    /// A party, an event or a kind of evidence.
    LabelId,
    /// A fine.
    FineId,
    /// Who supervises.
    SupervisionId,
    /// An input of the graph.
    AtomId,
}

/// A citation, ready to print.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Citation {
    /// The name of the act or guidance in the rulebook: `AIA`.
    pub source: String,
    /// The place in it: `art 5(1)(c)`.
    pub place: String,
}

impl std::fmt::Display for Citation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.source, self.place)
    }
}

/// A legal act.
#[derive(Clone, Debug)]
pub struct Act {
    /// Short name: `AIA`.
    pub id: String,
    /// Official number.
    pub title: String,
    /// The act it amends.
    pub amends: Option<ActId>,
    /// Date of the consolidated version that first holds it.
    pub from: Date,
}

/// Guidance as a source.
#[derive(Clone, Debug)]
pub struct Guidance {
    /// Short name: `GL-GPAI`.
    pub id: String,
    /// Number or name.
    pub title: String,
    /// Only a draft.
    pub draft: bool,
    /// Date of publication.
    pub from: Date,
}

/// A named date and its versions, oldest act first.
#[derive(Clone, Debug)]
pub struct NamedDate {
    /// Its name.
    pub id: String,
    /// The act that set it, the day, and where.
    pub versions: Vec<(ActId, Date, Vec<Citation>)>,
}

/// A day, written out or by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// Written out.
    Fixed(Date),
    /// By name; depends on the state of the law.
    Named(DateId),
}

/// A fact of the dictionary.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name.
    pub id: String,
    /// Where the law asks for it.
    pub cites: Vec<Citation>,
    /// Its type.
    pub kind: FactKind,
    /// Probability of yes, of the first option of a one-of fact, of any option
    /// at all of a some-of fact; only to order questions.
    pub prior: Option<f64>,
    /// Whether nobody can change it: a past date, a sector, a size.
    pub fixed: bool,
    /// How many times as much as most it costs to change it; only to order remedies.
    pub costs: u8,
    /// Facts to ask for before it.
    pub after: Vec<FactId>,
    /// The file that declares it, which is its topic.
    pub topic: u32,
    /// Its atoms, in order: one for yes/no, one per option, one per threshold.
    pub atoms: std::ops::Range<u32>,
}

/// The type of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FactKind {
    /// Yes or no.
    YesNo,
    /// Exactly one of these.
    OneOf(Vec<String>),
    /// Any number of these, also none.
    SomeOf(Vec<String>),
    /// A number with this unit.
    Number(String),
    /// A day.
    Date,
}

/// An open question of law.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Its name.
    pub id: String,
    /// Where the question arises.
    pub cites: Vec<Citation>,
    /// The readings.
    pub alternatives: Vec<String>,
    /// Guidance that takes a side, and the index of that side.
    pub guided: Option<(GuidanceId, usize, Citation)>,
    /// One atom per alternative.
    pub atoms: std::ops::Range<u32>,
}

/// A rule with all its versions.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Its name, which is its citation.
    pub id: String,
    /// What it is.
    pub kind: RuleKind,
    /// Its versions, by act and then by date.
    pub versions: Vec<Version>,
}

impl Rule {
    /// Whether results name it: findings, classes and duties.
    #[must_use]
    pub fn is_conclusion(&self) -> bool {
        matches!(self.kind, RuleKind::Finding | RuleKind::Class | RuleKind::Duty)
    }

    /// Whether it says what somebody must do.
    #[must_use]
    pub fn is_duty(&self) -> bool {
        self.kind == RuleKind::Duty
    }
}

/// One version of a rule.
#[derive(Clone, Debug)]
pub struct Version {
    /// The act that brought it.
    pub act: ActId,
    /// The act that ended it.
    pub repealed_by: Option<ActId>,
    /// First day of application.
    pub since: Option<Day>,
    /// First day on which it no longer applies.
    pub until: Option<Day>,
    /// Where it stands in the law.
    pub cites: Vec<Citation>,
    /// The guidance that carries it, for rules of guidance.
    pub guidance: Option<GuidanceId>,
    /// Whom it binds, by when and so on, for duties.
    pub duty: Option<DutyTerms>,
    /// The condition.
    pub condition: Condition,
    /// Where it is declared.
    pub span: Span,
}

/// A resolved condition.
#[derive(Clone, Debug)]
pub enum Condition {
    /// All hold; true when empty.
    All(Vec<Condition>),
    /// At least one holds; false when empty.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// An input.
    Atom(AtomId),
    /// Another rule on the same day or, with `whenever`, regardless of dates.
    Rule {
        /// Which.
        rule: RuleId,
        /// Regardless of dates.
        whenever: bool,
    },
    /// A date fact is on or after a day.
    OnOrAfter(FactId, Day),
    /// A date fact is after a day.
    After(FactId, Day),
}

/// An input of the graph: a question with a yes or no answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Atom {
    /// A yes/no fact is yes.
    Yes(FactId),
    /// A fact has, or includes, its nth option.
    Option(FactId, usize),
    /// A number fact is above a bound, or equal to it if inclusive.
    Above {
        /// Which fact.
        fact: FactId,
        /// The bound, in the fact's unit.
        bound: f64,
        /// The bound itself counts.
        inclusive: bool,
    },
    /// A date fact is on or after a day.
    OnOrAfter(FactId, Date),
    /// A number or date fact has a value at all (it is not "not applicable").
    Applicable(FactId),
    /// The nth reading of an open question is right.
    Alternative(ReadingId, usize),
    /// A piece of guidance is taken into account.
    Guided(GuidanceId),
    /// What the law alone leaves open where a rule of guidance speaks.
    Unguided(RuleId),
}

/// An example of a rulebook: facts, dates, and what must follow.
#[derive(Clone, Debug)]
pub struct Example {
    /// Its name.
    pub id: String,
    /// The date asked about.
    pub on: Date,
    /// The state of the law.
    pub known: Date,
    /// The facts.
    pub facts: crate::facts::Facts,
    /// Conclusion, status word, date for `later`, and where it is written.
    pub expect: Vec<(RuleId, String, Option<Date>, Span)>,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entity {
    Act(ActId),
    Guidance(GuidanceId),
    Date(DateId),
    Fact(FactId),
    Rule(RuleId),
    Reading(ReadingId),
    Label(LabelId),
    Fine(FineId),
    Supervision(SupervisionId),
}

impl Entity {
    /// The word for it in diagnostics.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Act(_) => "an act",
            Self::Guidance(_) => "guidance",
            Self::Date(_) => "a date",
            Self::Fact(_) => "a fact",
            Self::Rule(_) => "a rule",
            Self::Reading(_) => "a reading",
            Self::Label(_) => "a party, event or evidence",
            Self::Fine(_) => "a fine",
            Self::Supervision(_) => "a supervision",
        }
    }
}

/// A checked rulebook.
#[derive(Clone, Debug, Default)]
pub struct Rulebook {
    /// The files it was read from.
    pub sources: Vec<Source>,
    /// The acts, as declared.
    pub acts: Vec<Act>,
    /// The guidance, as declared.
    pub guidance: Vec<Guidance>,
    /// The named dates.
    pub dates: Vec<NamedDate>,
    /// The dictionary of facts, in order of declaration.
    pub facts: Vec<Fact>,
    /// The open questions.
    pub readings: Vec<Reading>,
    /// The rules, in order of first declaration.
    pub rules: Vec<Rule>,
    /// Parties, events and kinds of evidence.
    pub labels: Vec<Label>,
    /// The fines.
    pub fines: Vec<Fine>,
    /// Who supervises.
    pub supervisions: Vec<Supervision>,
    /// The examples.
    pub examples: Vec<Example>,
    /// The inputs of the graph, facts first in order of declaration.
    pub atoms: Vec<Atom>,
    pub(crate) names: HashMap<String, Entity>,
    /// Names that facts had before.
    pub(crate) former: HashMap<String, FactId>,
}

impl Rulebook {
    /// The facts, in order of declaration.
    pub fn fact_ids(&self) -> impl Iterator<Item = FactId> + use<> {
        (0u32..).map(FactId).take(self.facts.len())
    }

    /// The inputs that constrain each other, as positions, if this input is
    /// among such: the options of a one-of fact, the thresholds of a number or
    /// date, the readings of an open question.
    #[must_use]
    pub fn group_of(&self, atom: AtomId) -> Option<std::ops::Range<usize>> {
        self.group(atom.index()).map(|group| group.start as usize..group.end as usize)
    }

    /// Whether the types of facts allow these values of a whole group.
    #[must_use]
    pub fn allows(&self, group: &[(usize, bool)]) -> bool {
        let exclusive = group.first().is_some_and(|(input, _)| {
            let atom = self.atoms.get(*input);
            let option = matches!(atom, Some(Atom::Option(..) | Atom::Alternative(..)));
            option && self.group(*input).is_some()
        });
        if exclusive {
            return group.iter().filter(|(_, value)| *value).count() == 1;
        }
        let constrained = group.len() > 1;
        !constrained || group.windows(2).all(|pair| matches!(pair, [(_, a), (_, b)] if *a || !*b))
    }

    /// The fact with this name.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<FactId> {
        match self.names.get(id) {
            Some(Entity::Fact(fact)) => Some(*fact),
            _ => None,
        }
    }

    /// The open question with this name.
    #[must_use]
    pub fn reading(&self, id: &str) -> Option<ReadingId> {
        match self.names.get(id) {
            Some(Entity::Reading(reading)) => Some(*reading),
            _ => None,
        }
    }

    /// The fact that had this name before.
    #[must_use]
    pub fn renamed(&self, id: &str) -> Option<FactId> {
        self.former.get(id).copied()
    }

    /// Whether a conclusion only says how a duty is fined or supervised.
    #[must_use]
    pub fn is_auxiliary(&self, rule: RuleId) -> bool {
        let mut amounts = self.fines.iter().filter_map(|fine| fine.amount.as_ref());
        amounts.any(|amount| amount.lower.contains(&rule))
            || self.supervisions.iter().any(|known| known.findings.contains(&rule))
    }

    /// The conclusions on which the deadline, the fine and the supervision of a duty rest.
    #[must_use]
    pub fn rests_on(&self, terms: &DutyTerms) -> Vec<RuleId> {
        let fine = terms.fine.and_then(|id| self.fines.get(id.index()));
        let supervision = terms.supervision.and_then(|id| self.supervisions.get(id.index()));
        let instead = fine.map_or(&[][..], |fine| &fine.instead);
        let others = instead.iter().filter_map(|(other, _)| self.fines.get(other.index()));
        let amounts = fine.into_iter().chain(others).filter_map(|fine| fine.amount.as_ref());
        let moved = amounts.flat_map(|amount| amount.lower.iter().chain(&amount.left_to));
        let supervisors = supervision.into_iter().flat_map(|known| &known.findings);
        let findings = instead.iter().map(|(_, finding)| finding);
        let dated = terms.due.map_or(&[][..], |due| self.dates_instead(due));
        let dated = dated.iter().map(|(_, finding)| finding);
        moved.chain(findings).chain(dated).chain(supervisors).copied().collect()
    }

    /// The dates that take the place of a deadline where the finding holds.
    #[must_use]
    pub fn dates_instead(&self, due: Due) -> &[(DateId, RuleId)] {
        let event = due.event().filter(|_| due.ends_at_the_event());
        let label = event.and_then(|id| self.labels.get(id.index()));
        label.map_or(&[], |label| &label.instead)
    }

    /// The rule with this name.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<RuleId> {
        match self.names.get(id) {
            Some(Entity::Rule(rule)) => Some(*rule),
            _ => None,
        }
    }

    /// The known fact whose name is closest to `id`, if one is close.
    #[must_use]
    pub fn closest_fact(&self, id: &str) -> Option<&str> {
        crate::diagnostic::closest(id, self.facts.iter().map(|fact| fact.id.as_str()))
    }

    /// The known conclusion whose name is closest to `id`, if one is close.
    #[must_use]
    pub fn closest_conclusion(&self, id: &str) -> Option<&str> {
        let conclusions = self.rules.iter().filter(|rule| rule.is_conclusion());
        crate::diagnostic::closest(id, conclusions.map(|rule| rule.id.as_str()))
    }

    /// The first day on which there is any law to ask about.
    #[must_use]
    pub fn begins(&self) -> Option<Date> {
        self.acts.iter().map(|act| act.from).min()
    }

    /// The day meant, under the acts that took effect up to `law`.
    #[must_use]
    pub fn day(&self, day: Day, law: Date) -> Option<Date> {
        match day {
            Day::Fixed(date) => Some(date),
            Day::Named(id) => self
                .dates
                .get(id.index())?
                .versions
                .iter()
                .rev()
                .find(|(act, ..)| self.act_from(*act) <= law)
                .map(|(_, date, _)| *date),
        }
    }

    /// When an act took effect in the consolidated text.
    #[must_use]
    pub fn act_from(&self, act: ActId) -> Date {
        self.acts.get(act.index()).map_or(Date::MAX, |act| act.from)
    }

    /// The versions of a rule in the law as it stood on `law`: all of one act,
    /// with dates of application that do not overlap.
    pub fn versions<'a>(&self, rule: &'a Rule, law: Date) -> Vec<&'a Version> {
        let visible = rule.versions.iter().filter(|version| self.act_from(version.act) <= law);
        let latest = visible.clone().map(|version| self.act_from(version.act)).max();
        visible
            .filter(|version| Some(self.act_from(version.act)) == latest)
            .filter(|version| version.repealed_by.is_none_or(|act| self.act_from(act) > law))
            .collect()
    }

    /// The atom of a date fact and a day, if the rulebook compares the two.
    #[must_use]
    pub(crate) fn date_atom(&self, fact: FactId, date: Date) -> Option<AtomId> {
        let range = self.facts.get(fact.index())?.atoms.clone();
        range.map(AtomId).find(|atom| {
            matches!(self.atoms.get(atom.index()), Some(Atom::OnOrAfter(_, day)) if *day == date)
        })
    }

    /// The fact that an atom asks about, if it asks about one.
    #[must_use]
    pub fn fact_of(&self, atom: AtomId) -> Option<FactId> {
        match self.atoms.get(atom.index())? {
            Atom::Yes(fact)
            | Atom::Option(fact, _)
            | Atom::Above { fact, .. }
            | Atom::OnOrAfter(fact, _)
            | Atom::Applicable(fact) => Some(*fact),
            Atom::Alternative(..) | Atom::Guided(_) | Atom::Unguided(_) => None,
        }
    }

    /// The inputs that constrain each other, if this one is among such: the
    /// options of a one-of fact, the thresholds of a number or date, the
    /// readings of an open question.
    pub(crate) fn group(&self, input: usize) -> Option<std::ops::Range<u32>> {
        if let Atom::Alternative(reading, _) = self.atoms.get(input)? {
            return Some(self.readings.get(reading.index())?.atoms.clone());
        }
        let fact = self.facts.get(self.fact_of(AtomId::new(input))?.index())?;
        let bound = !matches!(fact.kind, FactKind::SomeOf(_) | FactKind::YesNo);
        bound.then(|| fact.atoms.clone())
    }
}
