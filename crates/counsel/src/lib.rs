//! The AI Act domain: descriptions of systems and models in, assessments out.
//!
//! The rules are in `rulebook/`, the words in `locales/`; both are built in.
//! Nothing here reads a clock, a file or the environment: dates and texts are
//! arguments, so that every assessment can be replayed.

pub mod amendment;
pub mod assessment;
pub mod change;
pub mod citation;
pub mod coverage;
pub mod description;
pub mod duty;
mod fine;
mod hash;
pub mod interview;
pub mod mapping;
pub mod organisation;
pub mod readings;
pub mod statement;
mod supply;
pub mod tree;
pub mod words;

use assessment::{Assessment, FindingResult, RulebookVersion};
use description::Description;
use duty::DutyResult;
use include_dir::{Dir, File, include_dir};
use jiff::civil::Date;
use nomos::{BeforeTheLaw, Diagnostic, Engine, Query, Rulebook, Source};

static RULEBOOK: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../rulebook");

/// The same, compiled while this program was built; empty if it is faulty.
static SNAPSHOT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/rulebook.snapshot"));

/// The files of the built-in rulebook, in alphabetical order.
#[must_use]
pub fn built_in_rulebook() -> Vec<Source> {
    let mut sources = Vec::new();
    collect(&RULEBOOK, &mut sources);
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

fn collect(folder: &'static Dir<'static>, sources: &mut Vec<Source>) {
    for file in folder.files().filter(|file| is_rulebook_file(file)) {
        let path = file.path().to_string_lossy().replace('\\', "/");
        sources.push(Source::new(path, file.contents_utf8().unwrap_or_default()));
    }
    for folder in folder.dirs() {
        collect(folder, sources);
    }
}

fn is_rulebook_file(file: &File<'_>) -> bool {
    file.path().extension().is_some_and(|extension| extension == "nomos")
}

/// On what an answer rests besides the facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The date asked about.
    pub on: Date,
    /// The law as it stood on this day.
    pub known: Date,
    /// Whether guidance is taken into account.
    pub guidance: bool,
}

impl Basis {
    /// With guidance.
    #[must_use]
    pub fn new(on: Date, known: Date) -> Self {
        Self { on, known, guidance: true }
    }

    fn query<'a>(&self, description: &'a Description) -> Query<'a> {
        let Self { on, known, guidance } = *self;
        Query { facts: &description.facts, on, known, guidance }
    }
}

/// One conclusion with its reasons.
#[derive(Clone, Debug, PartialEq)]
pub enum Explained {
    /// A finding or class.
    Finding(Box<FindingResult>),
    /// A duty, also one that does not bind.
    Duty(Box<DutyResult>),
}

/// A rulebook that may not be used, and why.
#[derive(Clone, Debug)]
pub struct Unusable {
    /// What is wrong.
    pub diagnostics: Vec<Diagnostic>,
    /// The files, for showing the diagnostics.
    pub sources: Vec<Source>,
}

/// The engine with a rulebook, ready to assess.
#[derive(Debug)]
pub struct Counsel {
    engine: Engine,
    version: RulebookVersion,
}

impl Counsel {
    /// With the rulebook that is built in.
    ///
    /// # Errors
    /// If it is faulty, which the tests rule out.
    pub fn new() -> Result<Self, Unusable> {
        match Engine::from_snapshot(SNAPSHOT, built_in_rulebook()) {
            Some(engine) => Ok(Self::of(engine, env!("RULEBOOK_SHA256").to_owned())),
            None => Self::with(built_in_rulebook()),
        }
    }

    /// With a rulebook of one's own.
    ///
    /// # Errors
    /// If it has errors.
    pub fn with(sources: Vec<Source>) -> Result<Self, Unusable> {
        Self::loaded(sources, nomos::load_rules)
    }

    /// With the rulebook that is built in, and with its examples, which no
    /// assessment needs.
    ///
    /// # Errors
    /// If it is faulty, which the tests rule out.
    pub fn with_examples() -> Result<Self, Unusable> {
        Self::loaded(built_in_rulebook(), nomos::load)
    }

    fn loaded(
        sources: Vec<Source>,
        load: fn(&[Source]) -> (Rulebook, Vec<Diagnostic>),
    ) -> Result<Self, Unusable> {
        let sha256 = hash::of(&sources);
        let (rulebook, diagnostics) = load(&sources);
        if !nomos::is_usable(&diagnostics) {
            return Err(Unusable { diagnostics, sources });
        }
        Ok(Self::of(Engine::new(rulebook), sha256))
    }

    fn of(engine: Engine, sha256: String) -> Self {
        let version = RulebookVersion { version: env!("CARGO_PKG_VERSION").to_owned(), sha256 };
        Self { engine, version }
    }

    /// The engine and its rulebook.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.engine
    }

    /// Which rules are used.
    #[must_use]
    pub fn version(&self) -> &RulebookVersion {
        &self.version
    }

    /// What the law, as it stood on `known`, asks on `on` of what is described.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn assess(
        &self,
        description: &Description,
        on: Date,
        known: Date,
    ) -> Result<Assessment, BeforeTheLaw> {
        self.assess_on(description, Basis::new(on, known))
    }

    /// The same, with or without guidance.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn assess_on(
        &self,
        description: &Description,
        basis: Basis,
    ) -> Result<Assessment, BeforeTheLaw> {
        let outcome = self.engine.evaluate(&basis.query(description))?;
        let version = self.version.clone();
        Ok(Assessment::new(&self.engine, version, description, basis, &outcome))
    }

    /// One conclusion with its reasons, also a duty that fails: an assessment
    /// leaves those out. Nothing else is evaluated. None if no conclusion has
    /// this name.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn explain(
        &self,
        description: &Description,
        id: &str,
        basis: Basis,
    ) -> Result<Option<Explained>, BeforeTheLaw> {
        let rulebook = self.engine.rulebook();
        let Some(rule) = rulebook.rule(id) else { return Ok(None) };
        let query = basis.query(description);
        let Some(found) = self.engine.explain(&query, rule)? else { return Ok(None) };
        let Some(terms) = &found.duty else {
            let result = assessment::result(&self.engine, description, &found);
            return Ok(Some(Explained::Finding(Box::new(result))));
        };
        // Its fine and its supervisor are conclusions, too.
        let others = self.engine.explain_all(&query, &rulebook.rests_on(terms))?;
        let result = assessment::result(&self.engine, description, &found);
        let duty = DutyResult::new(rulebook, terms, result, &others, basis.known);
        Ok(duty.map(|duty| Explained::Duty(Box::new(duty))))
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test")]

    use super::*;

    /// Everything in it but the texts and examples.
    fn shown(engine: &Engine) -> String {
        let Rulebook { acts, guidance, dates, facts, readings, rules, .. } = engine.rulebook();
        let Rulebook { labels, fines, supervisions, atoms, .. } = engine.rulebook();
        let compiled = engine.compiled();
        format!(
            "{acts:?} {guidance:?} {dates:?} {facts:?} {readings:?} {rules:?} {labels:?} {fines:?} \
             {supervisions:?} {atoms:?} {:?} {:?} {:?} {:?}",
            compiled.graph.gates(),
            compiled.conclusions,
            compiled.claims,
            compiled.epochs
        )
    }

    #[test]
    fn what_was_compiled_beforehand_is_what_the_text_says() {
        let fresh = Counsel::with(built_in_rulebook()).unwrap();
        let kept = Engine::from_snapshot(SNAPSHOT, built_in_rulebook()).unwrap();
        assert!(SNAPSHOT == fresh.engine().snapshot(), "build counsel again");
        assert!(SNAPSHOT == kept.snapshot());
        assert!(shown(fresh.engine()) == shown(&kept));
        assert_eq!(fresh.version(), Counsel::new().unwrap().version());
        for fact in &kept.rulebook().facts {
            assert_eq!(kept.rulebook().fact(&fact.id), fresh.engine().rulebook().fact(&fact.id));
        }
    }

    #[test]
    fn what_is_no_snapshot_is_not_taken_for_one() {
        let none = |bytes: &[u8]| Engine::from_snapshot(bytes, Vec::new()).is_none();
        assert!(none(&[]));
        assert!(none(SNAPSHOT.get(..SNAPSHOT.len() - 1).unwrap()));
        assert!(none(&[SNAPSHOT, &[0]].concat()));
    }
}
