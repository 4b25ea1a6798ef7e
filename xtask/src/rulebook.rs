//! The rulebook of this repository.

use crate::root;
use nomos::{Engine, Source};
use std::path::{Path, PathBuf};

/// Its files, named from the root of the repository.
pub(crate) fn sources() -> Vec<Source> {
    let mut files = Vec::new();
    collect(&root().join("rulebook"), &mut files);
    files.sort();
    let name = |path: &Path| path.strip_prefix(root()).unwrap_or(path).display().to_string();
    let read = |path: &PathBuf| Some(Source::new(name(path), std::fs::read_to_string(path).ok()?));
    files.iter().filter_map(read).collect()
}

/// It, ready to answer; none, after a word about it, if it cannot be used.
pub(crate) fn engine(sources: &[Source]) -> Option<Engine> {
    let (rulebook, diagnostics) = nomos::load(sources);
    if nomos::is_usable(&diagnostics) {
        return Some(Engine::new(rulebook));
    }
    println!("the rulebook cannot be used: cargo run -- rulebook check");
    None
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "nomos") {
            files.push(path);
        }
    }
}
