//! A compiled rulebook as bytes, so that a program that has it built in need
//! not parse and compile it at every start.

use crate::compile::{Compiled, Epoch, Stretch};
use crate::diagram::Order;
use crate::duty::{Amount, Due, DutyTerms, Fine, Label, LabelKind, Period, Supervision, TimeUnit};
use crate::evaluate::Engine;
use crate::graph::Graph;
use crate::packed::{Packed, packed};
use crate::rulebook::*;
use crate::source::{Source, Span};
use crate::syntax::RuleKind;

impl Engine {
    /// The rulebook and its graph as bytes, without the text they come from and
    /// without examples. Only [`Engine::from_snapshot`] of the same program
    /// understands them.
    #[must_use]
    pub fn snapshot(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.rulebook().pack(&mut bytes);
        self.compiled().pack(&mut bytes);
        self.order().pack(&mut bytes);
        bytes
    }

    /// The engine that a snapshot was made of; `sources` are the texts that it
    /// came from. None if the bytes are no snapshot.
    #[must_use]
    pub fn from_snapshot(mut bytes: &[u8], sources: Vec<Source>) -> Option<Self> {
        let mut rulebook = Rulebook::unpack(&mut bytes)?;
        rulebook.sources = sources;
        let compiled = Compiled::unpack(&mut bytes)?;
        let order = Order::unpack(&mut bytes)?;
        bytes.is_empty().then(|| Self::with(rulebook, compiled, order))
    }
}

impl Packed for Rulebook {
    fn pack(&self, out: &mut Vec<u8>) {
        self.acts.pack(out);
        self.guidance.pack(out);
        self.dates.pack(out);
        self.facts.pack(out);
        self.readings.pack(out);
        self.rules.pack(out);
        self.labels.pack(out);
        self.fines.pack(out);
        self.supervisions.pack(out);
        self.atoms.pack(out);
        self.names.pack(out);
        self.former.pack(out);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        Some(Self {
            sources: Vec::new(),
            acts: Packed::unpack(input)?,
            guidance: Packed::unpack(input)?,
            dates: Packed::unpack(input)?,
            facts: Packed::unpack(input)?,
            readings: Packed::unpack(input)?,
            rules: Packed::unpack(input)?,
            labels: Packed::unpack(input)?,
            fines: Packed::unpack(input)?,
            supervisions: Packed::unpack(input)?,
            examples: Vec::new(),
            atoms: Packed::unpack(input)?,
            names: Packed::unpack(input)?,
            former: Packed::unpack(input)?,
        })
    }
}

impl Packed for Graph {
    fn pack(&self, out: &mut Vec<u8>) {
        self.inputs().pack(out);
        self.gates().len().pack(out);
        for gate in self.gates() {
            gate.pack(out);
        }
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        Some(Self::of(usize::unpack(input)?, Packed::unpack(input)?))
    }
}

impl Packed for Order {
    fn pack(&self, out: &mut Vec<u8>) {
        self.inputs().to_vec().pack(out);
    }

    fn unpack(input: &mut &[u8]) -> Option<Self> {
        Some(Self::of(Packed::unpack(input)?))
    }
}

packed! {
    number ActId;
    number GuidanceId;
    number DateId;
    number FactId;
    number RuleId;
    number ReadingId;
    number LabelId;
    number FineId;
    number SupervisionId;
    number AtomId;
}

packed! {
    struct Span { source, start, end }
    struct Citation { source, place }
    struct Act { id, title, amends, from }
    struct Guidance { id, title, draft, from }
    struct NamedDate { id, versions }
    struct Fact { id, cites, kind, prior, fixed, costs, after, topic, atoms }
    struct Reading { id, cites, alternatives, guided, atoms }
    struct Rule { id, kind, versions }
    struct Version {
        act, repealed_by, since, until, cites, guidance, duty, condition, span,
    }
    struct DutyTerms { party, due, evidence, fine, supervision }
    struct Period { count, unit }
    struct Label { id, kind, cites, instead }
    struct Fine { id, cites, amount, instead }
    struct Amount { cap, unit, share, undertakings, daily, lower, left_to }
    struct Supervision { id, cites, findings }
    struct Compiled { graph, conclusions, claims, epochs }
    struct Epoch { from, stretches }
    struct Stretch { from, outputs, claims }
}

packed! {
    enum Day { 0 = Fixed(day), 1 = Named(date) }
    enum FactKind {
        0 = YesNo, 1 = OneOf(options), 2 = SomeOf(options), 3 = Number(unit), 4 = Date,
    }
    enum RuleKind {
        0 = Term, 1 = Finding, 2 = Class, 3 = Guidance, 4 = Duty, 5 = Never, 6 = Contradiction,
    }
    enum Condition {
        0 = All(parts), 1 = Any(parts), 2 = Not(inner), 3 = Atom(atom),
        4 = Rule { rule, whenever }, 5 = OnOrAfter(fact, day), 6 = After(fact, day),
    }
    enum Atom {
        0 = Yes(fact), 1 = Option(fact, nth), 2 = Above { fact, bound, inclusive },
        3 = OnOrAfter(fact, day), 4 = Applicable(fact), 5 = Alternative(reading, nth),
        6 = Guided(guidance), 7 = Unguided(rule),
    }
    enum Entity {
        0 = Act(id), 1 = Guidance(id), 2 = Date(id), 3 = Fact(id), 4 = Rule(id), 5 = Reading(id),
        6 = Label(id), 7 = Fine(id), 8 = Supervision(id),
    }
    enum Due {
        0 = Before(event), 1 = By(event), 2 = ByDate(date), 3 = On(event), 4 = AtOnce(event),
        5 = After(event), 6 = Within(period, event), 7 = Every(period), 8 = For(period, event),
    }
    enum LabelKind { 0 = Party, 1 = Event, 2 = Evidence }
    enum TimeUnit { 0 = Hours, 1 = Days, 2 = WorkingDays, 3 = Weeks, 4 = Months, 5 = Years }
}
