//! The diagnostic codes that occur in the sources of the crate.

use std::collections::BTreeSet;
use std::path::Path;

/// What makes a diagnostic, and how many arguments stand before the code.
const MAKERS: [(&str, usize); 3] =
    [("Diagnostic::error(", 0), ("Diagnostic::warning(", 0), ("= unknown(", 1)];

/// All codes, found by reading the sources.
pub(crate) fn of_the_sources() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                collect(&std::fs::read_to_string(path).unwrap(), &mut codes);
            }
        }
    }
    assert!(codes.len() > 30, "the sources are not read rightly: {codes:?}");
    codes
}

fn collect(text: &str, codes: &mut BTreeSet<String>) {
    for (maker, before) in MAKERS {
        for call in text.split(maker).skip(1) {
            let argument = call.split(',').nth(before).unwrap_or("").trim();
            // Where the code is a variable, its text stands at another call.
            if let Some(code) = argument.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
                codes.insert(code.to_owned());
            }
        }
    }
}
