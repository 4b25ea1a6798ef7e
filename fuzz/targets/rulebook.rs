//! Any text is parsed, checked and, if it is usable, proven; nothing panics,
//! and formatting twice is formatting once.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nomos::{Engine, Source};

fuzz_target!(|text: &str| {
    let source = Source::new("fuzz.nomos", text.to_owned());
    if let Some(once) = nomos::format::format(&source) {
        let twice = nomos::format::format(&Source::new("fuzz.nomos", once.clone()));
        assert_eq!(Some(once), twice);
    }
    let sources = [source];
    let (rulebook, diagnostics) = nomos::load(&sources);
    for diagnostic in &diagnostics {
        let _ = diagnostic.render(&sources, false);
    }
    // Proofs take time that grows with the rulebook; small ones are enough.
    if nomos::is_usable(&diagnostics) && rulebook.atoms.len() < 40 {
        nomos::prove(&Engine::new(rulebook));
    }
});
