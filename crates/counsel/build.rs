//! Compiles the rulebook that is built in, so that the program need not do so
//! at every start. A faulty one gives no snapshot; the program then reads the
//! text, and says what is wrong with it.

#[path = "src/hash.rs"]
mod hash;

use nomos::{Engine, Source};
use std::path::Path;
use std::{fs, io};

fn main() -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebook");
    println!("cargo::rerun-if-changed={}", folder.display());
    println!("cargo::rerun-if-changed=build.rs");
    let mut sources = Vec::new();
    collect(&folder, "", &mut sources)?;
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    println!("cargo::rustc-env=RULEBOOK_SHA256={}", hash::of(&sources));
    let (rulebook, diagnostics) = nomos::load_rules(&sources);
    let usable = nomos::is_usable(&diagnostics);
    let snapshot = if usable { Engine::new(rulebook).snapshot() } else { Vec::new() };
    let out = std::env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("rulebook.snapshot"), snapshot)
}

fn collect(folder: &Path, path: &str, sources: &mut Vec<Source>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if path.is_empty() { name } else { format!("{path}/{name}") };
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &path, sources)?;
        } else if path.ends_with(".nomos") {
            let text = fs::read_to_string(entry.path())?;
            sources.push(Source::new(path, text));
        }
    }
    Ok(())
}
