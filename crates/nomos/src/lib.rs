//! Nomos: law as text that a lawyer can read and a compiler can prove things
//! about.
//!
//! A rulebook is a set of `.nomos` files. [`load`] parses and checks them;
//! [`Engine`] answers what follows from given facts on a given date:
//!
//! ```
//! use nomos::{Engine, Given, Query, Source, Status, facts::Facts};
//!
//! let text = r#"
//! act LAW "An act" from 2024-01-01
//! fact barks  cites LAW art 1  yes/no
//! fact asleep  cites LAW art 2  yes/no
//! finding is-dog  cites LAW art 1  since 2025-01-01 { barks unless asleep }
//! "#;
//! let (rulebook, diagnostics) = nomos::load(&[Source::new("law.nomos", text)]);
//! assert!(diagnostics.is_empty());
//! let engine = Engine::new(rulebook);
//!
//! let barks = engine.rulebook().fact("barks").unwrap();
//! let mut facts = Facts::unknown(engine.rulebook());
//! facts.set(barks, engine.rulebook().fit(barks, &Given::Bool(true)).unwrap());
//! let day = "2026-01-01".parse().unwrap();
//! let query = Query { facts: &facts, on: day, known: day, guidance: true };
//! let outcome = engine.evaluate(&query).unwrap();
//!
//! // Whether it is asleep is unknown, and unknown is never "no".
//! assert_eq!(outcome.findings[0].status, Status::Open);
//! ```
//!
//! The crate knows no law. It reads no files, no clock and no environment.
//! `docs/nomos.md` describes the language.

pub mod ask;
pub mod batch;
pub mod change;
pub mod check;
pub mod citations;
pub mod columns;
pub mod compile;
pub mod contradiction;
mod declared;
pub mod diagnostic;
pub mod diagram;
pub mod diff;
pub mod duty;
pub mod estimate;
mod evaluate;
mod exact;
pub mod facts;
pub mod format;
pub mod graph;
mod lexer;
pub mod mutate;
mod packed;
mod parser;
pub mod program;
mod reasons;
mod resolve;
pub mod rulebook;
mod snapshot;
mod solver;
mod source;
mod syntax;
mod witness;

pub use ask::Asked;
pub use check::{is_usable, load, load_rules, prove};
pub use declared::{Declaration, Declared};
pub use diagnostic::{Diagnostic, Severity};
pub use evaluate::{BeforeTheLaw, Engine, Finding, Outcome, Query, Status, Under};
pub use facts::{Facts, Given, Misfit, State, Truth, Value};
pub use rulebook::{FactId, FactKind, RuleId, Rulebook};
pub use source::{Source, Span};
pub use syntax::RuleKind;
