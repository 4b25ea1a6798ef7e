//! Any text is read as a description in every format; what can be read is
//! assessed. Nothing panics.
#![no_main]

use counsel::Counsel;
use counsel::tree::Format;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static COUNSEL: LazyLock<Counsel> = LazyLock::new(|| Counsel::new().unwrap());

fuzz_target!(|text: &str| {
    let rulebook = COUNSEL.engine().rulebook();
    for format in [Format::Toml, Format::Yaml, Format::Json] {
        if let Ok(description) = counsel::description::read(rulebook, format, text) {
            let day = "2026-11-23".parse().unwrap();
            COUNSEL.assess(&description, day, day).unwrap();
        }
    }
    let _ = counsel::mapping::Mapping::read(rulebook, text);
});
