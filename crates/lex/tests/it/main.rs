//! Importers, on an invented regulation and on the official files.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test stops at what it does not expect"
)]

mod invented;
mod official;
mod refused;
