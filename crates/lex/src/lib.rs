//! Official texts: one tree for every act, whatever the file it was read from.
//!
//! [`read_bytes`] and [`read_package`] turn Formex and XHTML into an [`Act`], and
//! prove that no character was lost. This crate knows no rules, no network and no
//! clock.

pub mod act;
mod builder;
mod consolidated;
mod coverage;
mod formex;
mod ids;
mod import;
mod lang;
mod lookup;
mod package;
mod refusal;
mod xhtml;
mod xml;

pub use act::Act;
pub use import::{Hints, open, read_bytes, read_package};
pub use lang::{Lang, UnknownLang};
pub use package::Files;
pub use refusal::{Reason, Refusal};
