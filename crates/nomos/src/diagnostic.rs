//! What is wrong with a rulebook, where, and how to mend it.
//!
//! Messages are lower case, one line, without a full stop; what the author
//! wrote stands in backticks; the remedy is apart, in `help`.

use crate::source::{Source, Span};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

/// How grave a [`Diagnostic`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The rulebook cannot be used.
    Error,
    /// The rulebook can be used, but something in it has no effect.
    Warning,
}

/// One finding of the parser or the checker.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// Stable name of the kind of fault, such as `unknown-fact`.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// Where: the first label is the cause, the others are related places.
    pub labels: Vec<(Span, String)>,
    /// How to mend it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at a place; the label says what is expected or meant there.
    pub fn error(
        code: &'static str,
        message: impl Into<String>,
        span: Span,
        label: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Error,
            code,
            message: message.into(),
            labels: vec![(span, label.into())],
            help: None,
        }
    }

    /// Like [`Diagnostic::error`], for what has no effect.
    pub fn warning(
        code: &'static str,
        message: impl Into<String>,
        span: Span,
        label: impl Into<String>,
    ) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message, span, label) }
    }

    /// Adds a related place.
    #[must_use]
    pub fn also(mut self, span: Span, label: impl Into<String>) -> Self {
        self.labels.push((span, label.into()));
        self
    }

    /// Adds the remedy.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The diagnostic as text with the source lines and carets.
    ///
    /// `sources` are those of the rulebook, in order; `color` for a terminal.
    #[must_use]
    pub fn render(&self, sources: &[Source], color: bool) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let mut group = level
            .primary_title(&self.message)
            .id(self.code)
            .elements(Vec::<annotate_snippets::Element<'_>>::new());
        let mut by_source: Vec<(u32, Vec<usize>)> = Vec::new();
        for (index, (span, _)) in self.labels.iter().enumerate() {
            match by_source.iter_mut().find(|(source, _)| *source == span.source) {
                Some((_, indices)) => indices.push(index),
                None => by_source.push((span.source, vec![index])),
            }
        }
        for (source, indices) in &by_source {
            let Some(source) = sources.get(*source as usize) else {
                continue;
            };
            let mut snippet = Snippet::source(&*source.text).path(source.path.as_str());
            for (index, (span, label)) in self.labels.iter().enumerate() {
                if !indices.contains(&index) {
                    continue;
                }
                let kind =
                    if index == 0 { AnnotationKind::Primary } else { AnnotationKind::Context };
                snippet = snippet.annotation(kind.span(span.range()).label(label.as_str()));
            }
            group = group.element(snippet);
        }
        if let Some(help) = &self.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&[group])
    }
}

/// The known name closest to `name`, if one is close enough to be meant.
pub fn closest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= 1 + candidate.len().max(name.len()) / 4)
        .min()
        .map(|(_, candidate)| candidate)
}
