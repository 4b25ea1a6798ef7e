//! What would change the answer: the smallest sets of facts that would have to
//! be otherwise, and what else would follow.

use crate::assessment::{Assessment, RulebookVersion, StatusWord, System};
use crate::description::Description;
use crate::{Basis, Counsel};
use jiff::civil::Date;
use nomos::change::{Aim, Answer, Effect, How, Remedies, Remedy, Stands, Step, Wish};
use nomos::{BeforeTheLaw, Engine, FactId, FactKind, RuleId, RuleKind};
use schemars::JsonSchema;
use serde::Serialize;

/// The classes that burden, the strictest first. The others say that nothing does.
pub const BURDENS: [&str; 5] =
    ["prohibited", "high-risk", "gpai-systemic-risk", "transparency", "gpai"];

/// Remedies that are told.
pub const TOLD: usize = 8;

/// What is wanted of a conclusion: that it holds or that it does not, from the
/// date asked about on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Goal {
    /// A class, finding or duty.
    pub id: String,
    /// Whether it is to hold.
    pub holds: bool,
}

impl Goal {
    /// A goal as it is written: `not high-risk`, or `art-6.3`.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let text = text.trim();
        let rest = text.strip_prefix("not").filter(|rest| rest.starts_with(char::is_whitespace));
        Self { id: rest.unwrap_or(text).trim().to_owned(), holds: rest.is_none() }
    }

    /// That the strictest class does not hold: of those that do now or will
    /// later or, if none does, of those that may.
    #[must_use]
    pub fn usual(assessment: &Assessment) -> Option<Self> {
        let strictest = |wanted: fn(StatusWord) -> bool| {
            let id = BURDENS.into_iter().find(|id| wanted(assessment.standing(id).0))?;
            Some(Self { id: id.to_owned(), holds: false })
        };
        let applies = strictest(|status| matches!(status, StatusWord::Holds | StatusWord::Later));
        applies.or_else(|| {
            strictest(|status| matches!(status, StatusWord::Open | StatusWord::Unsettled))
        })
    }
}

/// What would change the answer.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[schemars(
    title = "Change",
    extend("$id" = "https://eunomia.invalid/schema/1/change.json", "version" = "1.0")
)]
pub struct ChangeResult {
    /// The rules that were used.
    pub rulebook: RulebookVersion,
    /// The date asked about. The goal is meant for it and for all later days.
    #[schemars(with = "String", extend("format" = "date"))]
    pub on: Date,
    /// The law as it stood on this day.
    #[schemars(with = "String", extend("format" = "date"))]
    pub known: Date,
    /// What was looked at.
    pub system: System,
    /// What is wanted, all of it together.
    pub goal: Vec<Goal>,
    /// Whether it is so already.
    pub reached: bool,
    /// The smallest sets of facts that reach the goal, cheapest first.
    pub remedies: Vec<RemedyResult>,
    /// How many more there are.
    pub more: usize,
    /// How many there are that would lead into a stricter class.
    pub worse: usize,
    /// If there is none: facts that nobody can change and that alone keep it so.
    pub kept_by: Vec<String>,
    /// Open questions of law on which the goal hangs.
    pub readings: Vec<SideResult>,
    /// Whether every set of up to three facts was looked at.
    pub complete: bool,
}

/// A set of facts that would have to be otherwise.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct RemedyResult {
    /// What would have to be, fact by fact.
    pub steps: Vec<StepResult>,
    /// What then stands otherwise, new burdens first.
    pub effects: Vec<EffectResult>,
}

/// One fact of a remedy.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct StepResult {
    /// Which.
    pub fact: String,
    /// What it takes.
    pub how: HowWord,
    /// What it would have to be; of several, any will do.
    pub to: Vec<AnswerResult>,
}

/// What a step takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum HowWord {
    /// It is not known: it is enough to show that it is so.
    Show,
    /// It is assumed to be otherwise: it is enough to show that it is so.
    Correct,
    /// It is otherwise, and would have to change.
    Change,
}

/// What a fact would have to be.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum AnswerResult {
    /// Of a yes/no fact.
    Yes(bool),
    /// Of a fact with one option.
    Option(String),
    /// Of a fact with some options.
    Options {
        /// Options that come in.
        with: Vec<String>,
        /// Options that are left out.
        without: Vec<String>,
        /// All it then has, if they are known.
        all: Option<Vec<String>>,
    },
    /// Of a number.
    Number {
        /// At least.
        from: Option<f64>,
        /// More than.
        above: Option<f64>,
        /// At most.
        to: Option<f64>,
        /// Less than.
        below: Option<f64>,
    },
    /// Of a day.
    Days {
        /// The first day.
        #[schemars(with = "Option<String>", extend("format" = "date"))]
        from: Option<Date>,
        /// The day after the last.
        #[schemars(with = "Option<String>", extend("format" = "date"))]
        before: Option<Date>,
    },
}

/// A conclusion that stands otherwise after a change.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct EffectResult {
    /// The conclusion.
    pub id: String,
    /// What kind of conclusion it is.
    pub kind: KindWord,
    /// What happens to it.
    pub effect: EffectWord,
    /// How it stands as things are.
    pub before: StandsResult,
    /// How it would stand.
    pub after: StandsResult,
}

/// What kind of conclusion it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum KindWord {
    /// Says what the thing is, all in all.
    Class,
    /// A conclusion with legal effect.
    Finding,
    /// What somebody must do.
    Duty,
}

/// What happens to a conclusion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EffectWord {
    /// It applies, now or later, and did not.
    Begins,
    /// It did not apply, and now facts are missing or the law is open.
    MayBegin,
    /// It applies from or until another day.
    Moves,
    /// It applied, and now facts are missing or the law is open.
    MayEnd,
    /// It no longer applies.
    Ends,
    /// It was open, and is now ruled out.
    RuledOut,
}

/// How a conclusion stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StandsResult {
    /// Its status.
    pub status: StatusWord,
    /// From when it applies, or may apply.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub from: Option<Date>,
    /// From when it no longer applies.
    #[schemars(with = "Option<String>", extend("format" = "date"))]
    pub until: Option<Date>,
}

/// An answer to an open question of law, and what it would do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SideResult {
    /// The question.
    pub id: String,
    /// The answer.
    pub alternative: String,
    /// Whether the goal is then reached as things are.
    pub reached: bool,
    /// By how many sets of facts it could be reached.
    pub remedies: usize,
}

impl Counsel {
    /// What would have to be otherwise for a goal to be reached. None if the
    /// rulebook has no such conclusion.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn change(
        &self,
        description: &Description,
        goal: &[Goal],
        basis: Basis,
    ) -> Result<Option<ChangeResult>, BeforeTheLaw> {
        let engine = self.engine();
        let rule = |id: &str| conclusion(engine, id);
        let aim = |goal: &Goal| Some(Aim { rule: rule(&goal.id)?, holds: goal.holds });
        let Some(aims) = goal.iter().map(aim).collect::<Option<Vec<Aim>>>() else {
            return Ok(None);
        };
        let refuse: Vec<RuleId> = stricter(goal).iter().filter_map(|id| rule(id)).collect();
        let query = basis.query(description);
        let remedies = engine.change(&query, Wish { aims: &aims, refuse: &refuse, limit: TOLD })?;
        let system =
            System { name: description.name.clone(), version: description.version.clone() };
        let rulebook = self.version().clone();
        let goal = goal.to_vec();
        Ok(Some(ChangeResult::new(engine, &remedies, (rulebook, basis, system, goal))))
    }
}

/// The classes into which no remedy may lead: those that are stricter than any
/// of the goal. Who wants to be in a class or under a rule has reasons of his own.
fn stricter(goal: &[Goal]) -> &'static [&'static str] {
    if goal.iter().any(|goal| goal.holds) {
        return &[];
    }
    let places = goal.iter().map(|goal| BURDENS.iter().position(|id| *id == goal.id));
    // What is no class is worth less than any but the strictest.
    let first = places.map(|place| place.unwrap_or(1)).min().unwrap_or_default();
    BURDENS.get(..first).unwrap_or_default()
}

/// The class, finding or duty with this name.
#[must_use]
pub fn conclusion(engine: &Engine, id: &str) -> Option<RuleId> {
    let rule = engine.rulebook().rule(id)?;
    engine.compiled().position(rule).map(|_| rule)
}

impl ChangeResult {
    fn new(
        engine: &Engine,
        remedies: &Remedies,
        (rulebook, basis, system, goal): (RulebookVersion, Basis, System, Vec<Goal>),
    ) -> Self {
        let sides = remedies.readings.iter().filter_map(|side| {
            let reading = engine.rulebook().readings.get(side.reading.index())?;
            Some(SideResult {
                id: reading.id.clone(),
                alternative: reading.alternatives.get(side.alternative)?.clone(),
                reached: side.reached,
                remedies: side.sets,
            })
        });
        Self {
            rulebook,
            on: basis.on,
            known: basis.known,
            system,
            goal,
            reached: remedies.reached,
            remedies: remedies.sets.iter().map(|set| RemedyResult::new(engine, set)).collect(),
            more: remedies.more,
            worse: remedies.refused,
            kept_by: remedies.kept_by.iter().map(|fact| fact_id(engine, *fact)).collect(),
            readings: sides.collect(),
            complete: remedies.complete,
        }
    }
}

impl RemedyResult {
    fn new(engine: &Engine, remedy: &Remedy) -> Self {
        let steps = remedy.steps.iter().map(|step| StepResult::new(engine, step)).collect();
        let effects = remedy.effects.iter();
        let mut effects: Vec<EffectResult> =
            effects.filter_map(|effect| EffectResult::new(engine, effect)).collect();
        // Stable: the rest stays in the order of the rulebook.
        effects.sort_by_key(|effect| (effect.effect, effect.weight(), effect.kind));
        Self { steps, effects }
    }

    /// The effects of one kind.
    pub fn that(&self, effect: EffectWord) -> impl Iterator<Item = &EffectResult> {
        self.effects.iter().filter(move |known| known.effect == effect)
    }
}

impl StepResult {
    fn new(engine: &Engine, step: &Step) -> Self {
        let how = match step.how {
            How::Show => HowWord::Show,
            How::Correct => HowWord::Correct,
            How::Change => HowWord::Change,
        };
        let to = step.to.iter().map(|answer| AnswerResult::new(engine, step.fact, answer));
        Self { fact: fact_id(engine, step.fact), how, to: to.collect() }
    }
}

impl AnswerResult {
    fn new(engine: &Engine, fact: FactId, answer: &Answer) -> Self {
        let entry = engine.rulebook().facts.get(fact.index());
        let options = match entry.map(|fact| &fact.kind) {
            Some(FactKind::OneOf(options) | FactKind::SomeOf(options)) => options.as_slice(),
            _ => &[],
        };
        let option = |nth: &usize| options.get(*nth).cloned();
        let list = |list: &[usize]| list.iter().filter_map(option).collect::<Vec<_>>();
        match answer {
            Answer::Yes(yes) => Self::Yes(*yes),
            Answer::One(nth) => Self::Option(option(nth).unwrap_or_default()),
            Answer::Some { with, without, all } => Self::Options {
                with: list(with),
                without: list(without),
                all: all.as_deref().map(list),
            },
            Answer::Number { above, below } => {
                let bound = |bound: &Option<(f64, bool)>, reached| {
                    bound.filter(|(_, may)| *may == reached).map(|(bound, _)| bound)
                };
                Self::Number {
                    from: bound(above, true),
                    above: bound(above, false),
                    to: bound(below, true),
                    below: bound(below, false),
                }
            }
            Answer::Days { from, before } => Self::Days { from: *from, before: *before },
        }
    }
}

impl EffectResult {
    /// None where it is neither better nor worse: what was open stays so, what
    /// was over is over.
    fn new(engine: &Engine, effect: &Effect) -> Option<Self> {
        let rule = engine.rulebook().rules.get(effect.rule.index())?;
        let kind = match rule.kind {
            RuleKind::Class => KindWord::Class,
            RuleKind::Duty => KindWord::Duty,
            _ => KindWord::Finding,
        };
        let (before, after) = (StandsResult::from(effect.before), StandsResult::from(effect.after));
        let word = EffectWord::of(before.status, after.status)?;
        Some(Self { id: rule.id.clone(), kind, effect: word, before, after })
    }

    /// Classes that burden first, by how strict they are; classes that relieve last.
    fn weight(&self) -> usize {
        let place = BURDENS.iter().position(|id| *id == self.id);
        let last = if self.kind == KindWord::Class { BURDENS.len() + 1 } else { BURDENS.len() };
        place.unwrap_or(last)
    }
}

impl EffectWord {
    fn of(before: StatusWord, after: StatusWord) -> Option<Self> {
        // Over or never, uncertain, certain.
        let rank = |status: StatusWord| match status {
            StatusWord::Fails | StatusWord::Ended => 0,
            StatusWord::Open | StatusWord::Unsettled => 1,
            StatusWord::Holds | StatusWord::Later => 2,
        };
        match (rank(before), rank(after)) {
            (0 | 1, 2) => Some(Self::Begins),
            (0, 1) => Some(Self::MayBegin),
            (2, 2) => Some(Self::Moves),
            (2, 1) => Some(Self::MayEnd),
            (2, 0) => Some(Self::Ends),
            (1, 0) => Some(Self::RuledOut),
            _ => None,
        }
    }
}

impl From<Stands> for StandsResult {
    fn from(stands: Stands) -> Self {
        Self { status: stands.status.into(), from: stands.from, until: stands.until }
    }
}

fn fact_id(engine: &Engine, fact: FactId) -> String {
    engine.rulebook().facts.get(fact.index()).map_or_else(String::new, |fact| fact.id.clone())
}
