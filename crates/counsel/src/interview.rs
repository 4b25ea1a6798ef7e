//! A check by questions: what was asked and answered, what comes next, and how
//! it is kept in a description file.

use crate::assessment::Assessment;
use crate::description::Description;
use crate::{Basis, Counsel};
use nomos::facts::{Facts, Given, Misfit, State, Value};
use nomos::{Asked, BeforeTheLaw, FactId, FactKind, Query, Rulebook};
use std::collections::BTreeSet;
use toml_edit::{DocumentMut, Item, Table};

/// A fact whose probability is at most this is asked for together with others.
const RARE: f64 = 0.1;

/// How many facts stand in one question.
const MOST: usize = 7;

/// So few rare facts of a topic are asked for together with those of others.
const FEW: usize = 3;

/// Questions asked so far, with the answers, in order.
#[derive(Clone, Debug)]
pub struct Interview {
    facts: Facts,
    /// What was asked, in an earlier interview too: the last can be taken back.
    asked: Vec<Vec<FactId>>,
    /// What was answered or taken back in this interview, which the file does
    /// not say yet.
    changed: BTreeSet<FactId>,
    /// What nobody knows; it is not asked for again.
    skipped: Vec<FactId>,
    /// What was not asked for because the answers leave one answer alone.
    implied: Vec<FactId>,
    /// The same before the last answer: it may follow still.
    implied_before: Vec<FactId>,
    /// What the person leaves out, with the number of questions before it.
    left_out: Vec<(usize, LeftOut)>,
}

/// Questions that a person leaves out for now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// Those that matter only because these facts are not known.
    RestOn(Vec<FactId>),
    /// Those of a topic, and what rests on them.
    Topic(u32),
}

/// What taking back leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Back {
    /// These facts are asked for again.
    To(Vec<FactId>),
    /// What was left out last is asked for after all.
    Reopened,
    /// There is nothing to take back.
    Beginning,
}

impl Interview {
    /// Goes on from a description: what it answers is not asked, and neither
    /// is what it says nobody knows.
    #[must_use]
    pub fn resume(description: &Description) -> Self {
        Self {
            facts: description.facts.clone(),
            asked: description.answered.iter().map(|fact| vec![*fact]).collect(),
            changed: BTreeSet::new(),
            skipped: description.unknown.clone(),
            implied: Vec::new(),
            implied_before: Vec::new(),
            left_out: Vec::new(),
        }
    }

    /// What is known by now.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// How many questions were asked and not taken back, those of the file too.
    #[must_use]
    pub fn count(&self) -> usize {
        self.asked.len()
    }

    /// What was left out, in order.
    pub fn left_out(&self) -> impl Iterator<Item = &LeftOut> {
        self.left_out.iter().map(|(_, what)| what)
    }

    /// The facts to ask for next, in one question; none if nothing that
    /// somebody may know can change a conclusion. What the answers so far leave
    /// one answer for is taken from them and not asked for.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn next(&mut self, counsel: &Counsel, basis: Basis) -> Result<Vec<FactId>, BeforeTheLaw> {
        let rulebook = counsel.engine().rulebook();
        let mut again = std::mem::take(&mut self.implied_before);
        again.retain(|fact| *self.facts.get(*fact) == State::Unknown);
        again.retain(|fact| !self.skipped.contains(fact));
        loop {
            let next = self.wanted(counsel, basis)?;
            let implied = |fact: &FactId| Some((*fact, rulebook.implied(&self.facts, *fact)?));
            again.retain(|fact| !next.contains(fact));
            let implied: Vec<(FactId, Value)> =
                next.iter().chain(&again).filter_map(implied).collect();
            again.clear();
            if implied.is_empty() {
                return Ok(next);
            }
            for (fact, value) in implied {
                self.facts.set(fact, State::Known(value));
                self.changed.insert(fact);
                self.implied.push(fact);
            }
        }
    }

    /// What was not asked for because the answers leave one answer alone.
    #[must_use]
    pub fn implied(&self) -> &[FactId] {
        &self.implied
    }

    /// The facts to ask for next, whatever the answers so far imply.
    ///
    /// Mostly it is one fact. Where it is a yes/no fact that is rarely met,
    /// other such facts come with it: "which of these apply?" Those of its
    /// topic, and of any topic where these are few.
    ///
    /// Whoever does not know whether something is the case is not asked at once
    /// for all that would follow if it were: what matters anyway comes first.
    fn wanted(&self, counsel: &Counsel, basis: Basis) -> Result<Vec<FactId>, BeforeTheLaw> {
        let rulebook = counsel.engine().rulebook();
        let mut ranked = self.ranked(counsel, basis, &[])?;
        if !self.skipped.is_empty() {
            let anyway = self.ranked(counsel, basis, &self.skipped)?;
            if ranked.iter().any(|fact| anyway.contains(fact)) {
                ranked.retain(|fact| anyway.contains(fact));
            }
        }
        let Some(first) = ranked.first().copied() else { return Ok(Vec::new()) };
        let rare = |fact: &FactId| {
            let entry = rulebook.facts.get(fact.index());
            entry.is_some_and(|fact| {
                fact.kind == FactKind::YesNo && fact.prior.is_some_and(|p| p <= RARE)
            })
        };
        if !rare(&first) {
            return Ok(vec![first]);
        }
        let topic = |fact: &FactId| rulebook.facts.get(fact.index()).map(|fact| fact.topic);
        ranked.retain(rare);
        let (mut facts, others): (Vec<FactId>, Vec<FactId>) =
            ranked.into_iter().partition(|fact| topic(fact) == topic(&first));
        if facts.len() < FEW {
            facts.extend(others);
        }
        facts.truncate(MOST);
        facts.sort_unstable();
        Ok(facts)
    }

    /// The facts that nobody knows and without which this fact would not
    /// matter; none if it matters anyway.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn rests_on(
        &self,
        counsel: &Counsel,
        basis: Basis,
        fact: FactId,
    ) -> Result<Vec<FactId>, BeforeTheLaw> {
        let unknown: Vec<FactId> = self.skipped.clone();
        if unknown.is_empty() || self.ranked(counsel, basis, &unknown)?.contains(&fact) {
            return Ok(Vec::new());
        }
        let mut alone = Vec::new();
        for gate in &unknown {
            if !self.ranked(counsel, basis, &[*gate])?.contains(&fact) {
                alone.push(*gate);
            }
        }
        // Where no single one decides, they do so together.
        Ok(if alone.is_empty() { unknown } else { alone })
    }

    /// What matters where these facts, and what was left out, do not arise; the
    /// best to ask for first.
    fn ranked(
        &self,
        counsel: &Counsel,
        basis: Basis,
        without: &[FactId],
    ) -> Result<Vec<FactId>, BeforeTheLaw> {
        let Basis { on, known, guidance } = basis;
        let rulebook = counsel.engine().rulebook();
        let left_out = self.left_out().flat_map(|left_out| match left_out {
            LeftOut::RestOn(facts) => facts.clone(),
            LeftOut::Topic(topic) => of_topic(rulebook, *topic),
        });
        let mut facts = self.facts.clone();
        for fact in left_out.chain(without.iter().copied()) {
            if *facts.get(fact) == State::Unknown {
                facts.set(fact, State::NotApplicable);
            }
        }
        let query = Query { facts: &facts, on, known, guidance };
        let asked = Asked {
            skip: &self.skipped,
            last: self.asked.last().map(Vec::as_slice).unwrap_or_default(),
        };
        counsel.engine().questions(&query, asked)
    }

    /// Asks for these no more in this interview. They stay unknown.
    pub fn leave_out(&mut self, what: LeftOut) {
        self.left_out.push((self.asked.len(), what));
    }

    /// Takes the answers to one question.
    pub fn answer(&mut self, answers: impl IntoIterator<Item = (FactId, State)>) {
        let mut facts = Vec::new();
        for (fact, state) in answers {
            self.settle(fact, state);
            facts.push(fact);
        }
        self.asked.push(facts);
    }

    /// Takes an answer; [`State::Unknown`] is "I do not know".
    fn settle(&mut self, fact: FactId, state: State) {
        self.infer_anew();
        if state == State::Unknown {
            self.skipped.push(fact);
        }
        self.facts.set(fact, state);
        self.changed.insert(fact);
    }

    /// Takes back what followed from the answers, which change.
    fn infer_anew(&mut self) {
        for fact in std::mem::take(&mut self.implied) {
            self.facts.set(fact, State::Unknown);
            self.implied_before.push(fact);
        }
    }

    /// Takes back the answers to the last question, or what was left out since.
    pub fn back(&mut self) -> Back {
        let here = self.asked.len();
        if self.left_out.pop_if(|(before, _)| *before >= here).is_some() {
            return Back::Reopened;
        }
        let Some(facts) = self.asked.pop() else { return Back::Beginning };
        for fact in &facts {
            self.forget(*fact);
        }
        Back::To(facts)
    }

    /// Takes back the answer to one fact, which is then asked for again.
    pub fn forget(&mut self, fact: FactId) {
        self.infer_anew();
        self.skipped.retain(|skipped| *skipped != fact);
        self.facts.set(fact, State::Unknown);
        self.changed.insert(fact);
        for facts in &mut self.asked {
            facts.retain(|asked| *asked != fact);
        }
        self.asked.retain(|facts| !facts.is_empty());
    }

    /// What is to be written: what was taken back, and the answers in the order
    /// in which they were given.
    fn to_write(&self) -> Vec<FactId> {
        let answered: Vec<FactId> = self
            .asked
            .iter()
            .flatten()
            .copied()
            .filter(|fact| self.changed.contains(fact))
            .collect();
        // What was taken back, and what followed.
        let others = self.changed.iter().copied().filter(|fact| !answered.contains(fact));
        others.chain(answered.iter().copied()).collect()
    }

    /// Writes the answers of this interview, and what came out, into the text
    /// of a description in TOML. Everything else in it stays as it is. None if
    /// the text is no TOML.
    #[must_use]
    pub fn write(
        &self,
        rulebook: &Rulebook,
        text: &str,
        name: &str,
        assessment: &Assessment,
    ) -> Option<String> {
        let mut document: DocumentMut = text.parse().ok()?;
        let unnamed = document.get("name").and_then(Item::as_str).is_none_or(str::is_empty);
        if unnamed {
            document.insert("name", toml_edit::value(name));
        }
        if let Some(assumed) = document.get_mut("assumed").and_then(Item::as_table_like_mut) {
            for fact in &self.changed {
                assumed.remove(&rulebook.facts.get(fact.index())?.id);
            }
        }
        let facts = document.entry("facts").or_insert(Item::Table(Table::new()));
        let facts = facts.as_table_like_mut()?;
        // A former name would clash with what is written under the new one.
        let former = |key: &str| rulebook.renamed(key).filter(|fact| self.changed.contains(fact));
        let old: Vec<String> = (facts.iter().map(|(key, _)| key.to_owned()))
            .filter(|key| former(key).is_some())
            .collect();
        for key in old {
            facts.remove(&key);
        }
        for fact in self.to_write() {
            let entry = rulebook.facts.get(fact.index())?;
            let state = self.facts.get(fact);
            if *state == State::Unknown && !self.skipped.contains(&fact) {
                // Taken back, which is not the same as not known.
                facts.remove(&entry.id);
                continue;
            }
            facts.insert(&entry.id, Item::Value(toml_value(&entry.kind, state)?));
        }
        let mut check = Table::new();
        check.insert("rulebook", toml_edit::value(&assessment.rulebook.sha256));
        for (key, date) in [("on", assessment.on), ("known", assessment.known)] {
            check.insert(key, Item::Value(date.to_string().parse().ok()?));
        }
        if !assessment.guidance {
            check.insert("guidance", toml_edit::value(false));
        }
        let mut classes = toml_edit::InlineTable::new();
        for class in &assessment.summary.classes {
            let from = class.from.map(|from| format!(" {from}")).unwrap_or_default();
            classes.insert(&class.id, format!("{}{from}", class.status.word()).into());
        }
        check.insert("classes", toml_edit::value(classes));
        document.insert("check", Item::Table(check));
        Some(document.to_string())
    }
}

/// The facts of one topic: of one file of the rulebook.
fn of_topic(rulebook: &Rulebook, topic: u32) -> Vec<FactId> {
    let of = |fact: &FactId| rulebook.facts.get(fact.index()).map(|fact| fact.topic);
    rulebook.fact_ids().filter(|fact| of(fact) == Some(topic)).collect()
}

/// An answer as a value of TOML.
fn toml_value(kind: &FactKind, state: &State) -> Option<toml_edit::Value> {
    let options = match kind {
        FactKind::OneOf(options) | FactKind::SomeOf(options) => options.as_slice(),
        _ => &[],
    };
    Some(match state {
        State::Unknown => "unknown".into(),
        State::NotApplicable => "n/a".into(),
        State::Known(value) | State::Assumed(value) => match value {
            Value::Yes(yes) => (*yes).into(),
            Value::One(nth) => options.get(*nth)?.as_str().into(),
            Value::Some(chosen) => {
                let chosen = chosen.iter().filter_map(|nth| options.get(*nth));
                toml_edit::Value::Array(chosen.map(String::as_str).collect())
            }
            // As people write it: 3e25.
            Value::Number(number) => format!("{number:e}").parse().ok()?,
            Value::Date(date) => date.to_string().parse().ok()?,
        },
    })
}

/// How people may say yes and no.
#[derive(Clone, Copy, Debug)]
pub struct YesNo<'a> {
    /// Words for yes.
    pub yes: &'a [&'a str],
    /// Words for no.
    pub no: &'a [&'a str],
}

/// Reads an answer as people type it: yes or no; an option by its number or
/// name, several with spaces or commas between them, `0` for none of them; a
/// number; a day.
///
/// # Errors
/// If it does not fit the fact.
pub fn read(
    rulebook: &Rulebook,
    fact: FactId,
    text: &str,
    words: YesNo<'_>,
) -> Result<State, Misfit> {
    let text = text.trim();
    let lower = text.to_lowercase();
    let kind = rulebook.facts.get(fact.index()).map(|fact| &fact.kind);
    let given = match kind {
        Some(FactKind::YesNo) if words.yes.contains(&lower.as_str()) => Given::Bool(true),
        Some(FactKind::YesNo) if words.no.contains(&lower.as_str()) => Given::Bool(false),
        Some(FactKind::OneOf(options)) => Given::Word(option(options, &lower)),
        Some(FactKind::SomeOf(_)) if lower == "0" => Given::Words(Vec::new()),
        Some(FactKind::SomeOf(options)) => {
            let parts = lower.split([',', ' ']).filter(|part| !part.is_empty());
            Given::Words(parts.map(|part| option(options, part)).collect())
        }
        _ => Given::Word(lower.clone()),
    };
    match (&given, rulebook.fit(fact, &given)?) {
        // Nothing typed is no answer, least of all "none".
        (Given::Words(words), _) if words.is_empty() && lower != "0" => {
            Err(Misfit::Type(nomos::facts::AnswerType::Options))
        }
        (_, state) => Ok(state),
    }
}

/// Reads which of several yes/no facts apply: their numbers, counted from 1,
/// or `0` for none of them. None if it cannot be read so.
#[must_use]
pub fn read_several(facts: &[FactId], text: &str) -> Option<Vec<(FactId, State)>> {
    let parts = text.split([',', ' ']).filter(|part| !part.is_empty());
    let numbers: Vec<usize> = parts.map(str::parse).collect::<Result<_, _>>().ok()?;
    let fits = match numbers.as_slice() {
        [] => false,
        [0] => true,
        several => several.iter().all(|number| (1..=facts.len()).contains(number)),
    };
    let state = |nth: usize| State::Known(Value::Yes(numbers.contains(&(nth + 1))));
    fits.then(|| facts.iter().enumerate().map(|(nth, fact)| (*fact, state(nth))).collect())
}

/// The option with this number, counted from 1, or else the word itself.
fn option(options: &[String], word: &str) -> String {
    let nth = word.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    nth.and_then(|nth| options.get(nth)).cloned().unwrap_or_else(|| word.to_owned())
}
