//! Rulebook to graph: one set of outputs for every stretch of time between
//! two dates on which something changes.

use crate::graph::{Edge, Graph};
use crate::program::Program;
use crate::rulebook::{Atom, AtomId, Condition, Day, FactId, Rule, RuleId, Rulebook, Version};
use crate::syntax::RuleKind;
use jiff::civil::Date;
use rustc_hash::FxHashMap as HashMap;

/// A stretch of time in which the law does not change.
#[derive(Clone, Debug)]
pub struct Stretch {
    /// Its first day; it ends where the next begins.
    pub from: Date,
    /// The output of every conclusion, in the order of [`Compiled::conclusions`].
    pub outputs: Vec<Edge>,
    /// What can never be, in the order of [`Compiled::claims`]: each case of
    /// it on its own.
    pub claims: Vec<Vec<Edge>>,
}

/// The law as known from a day on, over all time.
#[derive(Clone, Debug)]
pub struct Epoch {
    /// The day on which the latest act in it took effect.
    pub from: Date,
    /// The stretches, in order of time.
    pub stretches: Vec<Stretch>,
}

/// A rulebook as one graph.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// All gates, shared by all epochs and stretches.
    pub graph: Graph,
    /// The findings, classes and duties, in order of declaration.
    pub conclusions: Vec<RuleId>,
    /// What can never be, in order of declaration.
    pub claims: Vec<RuleId>,
    /// The states of the law, oldest first.
    pub epochs: Vec<Epoch>,
}

impl Compiled {
    /// Compiles a checked rulebook.
    #[must_use]
    pub fn new(rulebook: &Rulebook) -> Self {
        Self::on(rulebook, Graph::new(rulebook.atoms.len()), &breakpoints(rulebook))
    }

    /// Compiles a checked rulebook into a graph that may hold gates already,
    /// for stretches that begin on these days.
    pub(crate) fn on(rulebook: &Rulebook, graph: Graph, days: &[Date]) -> Self {
        let conclusions: Vec<RuleId> = (0..)
            .map(RuleId)
            .zip(&rulebook.rules)
            .filter(|(_, rule)| rule.is_conclusion())
            .map(|(id, _)| id)
            .collect();
        let claims: Vec<RuleId> = (0..)
            .map(RuleId)
            .zip(&rulebook.rules)
            .filter(|(_, rule)| rule.kind == RuleKind::Never)
            .map(|(id, _)| id)
            .collect();
        let mut law: Vec<Date> = rulebook.acts.iter().map(|act| act.from).collect();
        law.sort_unstable();
        law.dedup();
        let mut compiler =
            Compiler { rulebook, graph, days, known: HashMap::default(), ever: HashMap::default() };
        let epochs = law
            .iter()
            .map(|epoch| Epoch {
                from: *epoch,
                stretches: days
                    .iter()
                    .map(|day| {
                        let law = (*epoch).min(*day);
                        let moment = Moment { day: *day, law, epoch: *epoch };
                        let outputs = conclusions.iter().map(|rule| compiler.rule(*rule, moment));
                        let outputs = outputs.collect();
                        let claims = claims.iter().map(|rule| compiler.cases(*rule, moment));
                        Stretch { from: *day, outputs, claims: claims.collect() }
                    })
                    .collect(),
            })
            .collect();
        Self { graph: compiler.graph, conclusions, claims, epochs }
    }

    /// The outputs of all states of the law and stretches of time.
    pub(crate) fn outputs(&self) -> impl Iterator<Item = Edge> {
        let stretches = self.epochs.iter().flat_map(|epoch| &epoch.stretches);
        stretches.flat_map(|stretch| stretch.outputs.iter().copied())
    }

    /// The state of the law on a day; none before the first act.
    #[must_use]
    pub fn epoch(&self, known: Date) -> Option<&Epoch> {
        self.epochs.iter().rev().find(|epoch| epoch.from <= known)
    }

    /// The position of a conclusion in the outputs.
    #[must_use]
    pub fn position(&self, rule: RuleId) -> Option<usize> {
        self.conclusions.iter().position(|known| *known == rule)
    }
}

impl Epoch {
    /// The first day of a stretch.
    pub(crate) fn starts(&self, stretch: usize) -> Option<Date> {
        self.stretches.get(stretch).map(|found| found.from)
    }

    /// The stretch that holds a day: its position, none before the law.
    #[must_use]
    pub fn stretch(&self, on: Date) -> Option<usize> {
        self.stretches.iter().rposition(|stretch| stretch.from <= on)
    }

    /// The program that computes all conclusions in one stretch.
    #[must_use]
    pub fn program(&self, graph: &Graph, stretch: usize) -> Option<Program> {
        self.stretches.get(stretch).map(|stretch| graph.program(&stretch.outputs))
    }
}

/// Every day on which something may change: acts take effect, rules begin and end.
pub(crate) fn breakpoints(rulebook: &Rulebook) -> Vec<Date> {
    let mut days: Vec<Date> = rulebook.acts.iter().map(|act| act.from).collect();
    for rule in &rulebook.rules {
        for version in &rule.versions {
            for day in [version.since, version.until].into_iter().flatten() {
                match day {
                    Day::Fixed(date) => days.push(date),
                    Day::Named(id) => days.extend(
                        rulebook
                            .dates
                            .get(id.index())
                            .into_iter()
                            .flat_map(|named| named.versions.iter().map(|(_, date, _)| *date)),
                    ),
                }
            }
        }
    }
    days.sort_unstable();
    days.dedup();
    days
}

/// When a rule is asked about.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Moment {
    /// First day of the stretch.
    day: Date,
    /// Acts up to this day count.
    law: Date,
    /// The latest act known.
    epoch: Date,
}

struct Compiler<'a> {
    rulebook: &'a Rulebook,
    graph: Graph,
    days: &'a [Date],
    known: HashMap<(RuleId, Moment), Edge>,
    ever: HashMap<(RuleId, Date), Edge>,
}

impl Compiler<'_> {
    fn rule(&mut self, id: RuleId, moment: Moment) -> Edge {
        if let Some(edge) = self.known.get(&(id, moment)) {
            return *edge;
        }
        let edge = self.rule_with(id, moment, None);
        self.known.insert((id, moment), edge);
        edge
    }

    /// A rule in which another condition may take the place of that of a version.
    fn rule_with(
        &mut self,
        id: RuleId,
        moment: Moment,
        instead: Option<(&Version, &Condition)>,
    ) -> Edge {
        let rulebook = self.rulebook;
        let Some(rule) = rulebook.rules.get(id.index()) else {
            return Edge::FALSE;
        };
        let in_force: Vec<&Version> = rulebook
            .versions(rule, moment.law)
            .into_iter()
            .filter(|version| applies(rulebook, version, moment))
            .collect();
        let mut edge = Edge::FALSE;
        for version in in_force {
            let condition = match instead {
                Some((replaced, other)) if std::ptr::eq(replaced, version) => other,
                _ => &version.condition,
            };
            let condition = self.condition(condition, moment);
            let version = self.guided(id, rule, version, condition);
            edge = self.graph.or(edge, version);
        }
        edge
    }

    /// The cases of what can never be: where its condition joins something
    /// with a list of alternatives, one case for each of them.
    fn cases(&mut self, id: RuleId, moment: Moment) -> Vec<Edge> {
        let rulebook = self.rulebook;
        let Some(rule) = rulebook.rules.get(id.index()) else {
            return Vec::new();
        };
        let versions = rulebook.versions(rule, moment.law).into_iter();
        let mut cases = Vec::new();
        for version in versions.filter(|version| applies(rulebook, version, moment)) {
            let parts = match &version.condition {
                Condition::All(parts) => parts.as_slice(),
                single => std::slice::from_ref(single),
            };
            let is_list = |part: &&Condition| matches!(part, Condition::Any(_));
            let Some(Condition::Any(list)) = parts.iter().find(is_list) else {
                cases.push(self.condition(&version.condition, moment));
                continue;
            };
            let others: Vec<Edge> = (parts.iter())
                .filter(|part| !matches!(part, Condition::Any(found) if std::ptr::eq(found, list)))
                .map(|part| self.condition(part, moment))
                .collect();
            let others = self.graph.all(others);
            for case in list {
                let case = self.condition(case, moment);
                cases.push(self.graph.and(others, case));
            }
        }
        cases
    }

    /// On some day, under the latest law known.
    fn whenever(&mut self, rule: RuleId, epoch: Date) -> Edge {
        if let Some(edge) = self.ever.get(&(rule, epoch)) {
            return *edge;
        }
        let mut ever = Edge::FALSE;
        for index in 0..self.days.len() {
            let Some(day) = self.days.get(index).copied() else {
                continue;
            };
            let edge = self.rule(rule, Moment { day, law: epoch, epoch });
            ever = if edge == ever { ever } else { self.graph.or(ever, edge) };
        }
        self.ever.insert((rule, epoch), ever);
        ever
    }

    /// What guidance says counts while it is taken into account; without it
    /// the point is open.
    fn guided(&mut self, id: RuleId, rule: &Rule, version: &Version, condition: Edge) -> Edge {
        let Some(guidance) = version.guidance else {
            return condition;
        };
        debug_assert_eq!(rule.kind, RuleKind::Guidance);
        let atom = |wanted: Atom| {
            let position = self.rulebook.atoms.iter().position(|atom| *atom == wanted);
            position.map_or(Edge::FALSE, |nth| self.graph.input(nth))
        };
        let (active, open) = (atom(Atom::Guided(guidance)), atom(Atom::Unguided(id)));
        let with = self.graph.and(active, condition);
        let without = self.graph.and(!active, open);
        self.graph.or(with, without)
    }

    fn condition(&mut self, condition: &Condition, moment: Moment) -> Edge {
        match condition {
            Condition::All(parts) => {
                let edges: Vec<Edge> =
                    parts.iter().map(|part| self.condition(part, moment)).collect();
                self.graph.all(edges)
            }
            Condition::Any(parts) => {
                let edges: Vec<Edge> =
                    parts.iter().map(|part| self.condition(part, moment)).collect();
                self.graph.any(edges)
            }
            Condition::Not(inner) => !self.condition(inner, moment),
            Condition::Atom(atom) => self.graph.input(atom.index()),
            Condition::Rule { rule, whenever: false } => self.rule(*rule, moment),
            Condition::Rule { rule, whenever: true } => self.whenever(*rule, moment.epoch),
            Condition::OnOrAfter(fact, day) => self.date(*fact, *day, moment, false),
            Condition::After(fact, day) => self.date(*fact, *day, moment, true),
        }
    }

    fn date(&mut self, fact: FactId, day: Day, moment: Moment, next_day: bool) -> Edge {
        let day = self.rulebook.day(day, moment.law);
        let day = if next_day { day.and_then(|day| day.tomorrow().ok()) } else { day };
        let atom: Option<AtomId> = day.and_then(|day| self.rulebook.date_atom(fact, day));
        atom.map_or(Edge::FALSE, |atom| self.graph.input(atom.index()))
    }
}

/// What rules would come to with another condition, in the graph of the whole.
pub(crate) struct Variants<'a> {
    compiler: Compiler<'a>,
    moments: Vec<Moment>,
}

impl<'a> Variants<'a> {
    /// For all stretches that begin on these days, in every state of the law.
    pub(crate) fn new(rulebook: &'a Rulebook, graph: Graph, days: &'a [Date]) -> Self {
        let (known, ever) = (HashMap::default(), HashMap::default());
        let mut moments = Vec::new();
        for act in &rulebook.acts {
            let epoch = act.from;
            // `whenever` asks about past days under the latest law.
            for day in days {
                let moment = |law| Moment { day: *day, law, epoch };
                moments.extend([moment(epoch.min(*day)), moment(epoch)]);
            }
        }
        moments.dedup();
        Self { compiler: Compiler { rulebook, graph, days, known, ever }, moments }
    }

    /// Whether a rule is another where this condition takes the place of that
    /// of one of its versions: an edge that holds where the two differ on some
    /// day in some state of the law.
    pub(crate) fn apart(&mut self, id: RuleId, version: &Version, other: &Condition) -> Edge {
        let mut pairs = Vec::new();
        for nth in 0..self.moments.len() {
            let Some(moment) = self.moments.get(nth).copied() else { continue };
            let before = self.compiler.rule(id, moment);
            let after = self.compiler.rule_with(id, moment, Some((version, other)));
            if before != after && !pairs.contains(&(before, after)) {
                pairs.push((before, after));
            }
        }
        let graph = &mut self.compiler.graph;
        let mut apart = Edge::FALSE;
        for (before, after) in pairs {
            let (only_before, only_after) = (graph.and(before, !after), graph.and(!before, after));
            let differ = graph.or(only_before, only_after);
            apart = graph.or(apart, differ);
        }
        apart
    }

    /// The graph, with all that was asked of it.
    pub(crate) fn graph(&self) -> &Graph {
        &self.compiler.graph
    }
}

/// Whether a version applies on the day asked about.
fn applies(rulebook: &Rulebook, version: &Version, moment: Moment) -> bool {
    let day = moment.day;
    let begun = match version.since {
        Some(since) => rulebook.day(since, moment.law).is_some_and(|since| since <= day),
        None => true,
    };
    let ended = match version.until {
        Some(until) => rulebook.day(until, moment.law).is_some_and(|until| until <= day),
        None => false,
    };
    begun && !ended
}
