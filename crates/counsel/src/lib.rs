//! The AI Act domain: descriptions of systems and models in, assessments out.
//!
//! The rules are in `rulebook/`, the words in `locales/`; both are built in.
//! Nothing here reads a clock, a file or the environment: dates and texts are
//! arguments, so that every assessment can be replayed.

pub mod assessment;
pub mod citation;
pub mod coverage;
pub mod description;
pub mod duty;
pub mod interview;
pub mod mapping;
pub mod readings;
pub mod tree;
pub mod words;

use assessment::{Assessment, RulebookVersion};
use description::Description;
use duty::DutyResult;
use include_dir::{Dir, File, include_dir};
use jiff::civil::Date;
use nomos::{BeforeTheLaw, Diagnostic, Engine, Query, Source};
use sha2::{Digest, Sha256};

static RULEBOOK: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../rulebook");

/// The files of the built-in rulebook, in alphabetical order.
#[must_use]
pub fn built_in_rulebook() -> Vec<Source> {
    let mut sources = Vec::new();
    collect(&RULEBOOK, &mut sources);
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    sources
}

fn collect(folder: &Dir<'_>, sources: &mut Vec<Source>) {
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
        Self::with(built_in_rulebook())
    }

    /// With a rulebook of one's own.
    ///
    /// # Errors
    /// If it has errors.
    pub fn with(sources: Vec<Source>) -> Result<Self, Unusable> {
        let sha256 = hash(&sources);
        let (rulebook, diagnostics) = nomos::load(&sources);
        if !nomos::is_usable(&diagnostics) {
            return Err(Unusable { diagnostics, sources });
        }
        let version = RulebookVersion { version: env!("CARGO_PKG_VERSION").to_owned(), sha256 };
        Ok(Self { engine: Engine::new(rulebook), version })
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
        let query = Query { facts: &description.facts, on, known, guidance: true };
        let outcome = self.engine.evaluate(&query)?;
        let version = self.version.clone();
        Ok(Assessment::new(&self.engine, version, description, (on, known), &outcome))
    }

    /// One duty, also if it fails: an assessment leaves those out. None if no
    /// duty has this name.
    ///
    /// # Errors
    /// If a date lies before the first act.
    pub fn duty(
        &self,
        description: &Description,
        id: &str,
        on: Date,
        known: Date,
    ) -> Result<Option<DutyResult>, BeforeTheLaw> {
        let Some(rule) = self.engine.rulebook().rule(id) else { return Ok(None) };
        let query = Query { facts: &description.facts, on, known, guidance: true };
        let mut outcome = self.engine.evaluate(&query)?;
        // An evaluation gives no reasons for duties that fail.
        if let Some(explained) = self.engine.explain(&query, rule)?
            && let Some(found) = outcome.findings.iter_mut().find(|found| found.rule == rule)
        {
            *found = explained;
        }
        let meant = |duty: &nomos::Finding| duty.rule == rule;
        Ok(assessment::duties(&self.engine, description, &outcome, meant).pop())
    }
}

/// SHA-256 over paths and texts, each preceded by its length.
fn hash(sources: &[Source]) -> String {
    let mut hasher = Sha256::new();
    for source in sources {
        for part in [&source.path, &source.text] {
            hasher.update((part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
