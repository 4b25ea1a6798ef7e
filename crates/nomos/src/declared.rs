//! What a rulebook declares under each name, as it is written.

use crate::source::{Source, Span};
use std::collections::BTreeMap;

/// A declaration as it is written.
#[derive(Clone, Debug)]
pub struct Declaration {
    /// Its documentation.
    pub doc: Vec<String>,
    /// From the keyword to the last character.
    pub span: Span,
}

/// Every declaration of a rulebook, by name.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    names: BTreeMap<String, Vec<Declaration>>,
}

impl Declared {
    /// Reads them; what cannot be read is left out.
    #[must_use]
    pub fn of(sources: &[Source]) -> Self {
        let mut names: BTreeMap<String, Vec<Declaration>> = BTreeMap::new();
        for item in crate::check::parse(sources).0 {
            let declaration = Declaration { doc: item.doc, span: item.span };
            names.entry(item.name.value).or_default().push(declaration);
        }
        Self { names }
    }

    /// Everything that is declared under a name, in order: the versions of a
    /// rule, but also an event that is called as a rule is.
    #[must_use]
    pub fn get(&self, name: &str) -> &[Declaration] {
        self.names.get(name).map_or(&[], Vec::as_slice)
    }

    /// The declared name that is closest to another, if one is close.
    #[must_use]
    pub fn closest(&self, name: &str) -> Option<&str> {
        crate::diagnostic::closest(name, self.names.keys().map(String::as_str))
    }
}
