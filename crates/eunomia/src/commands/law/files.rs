//! What may be an act, in files and folders.

use lex::{Files, Reason, Refusal};
use std::path::{Path, PathBuf};

/// A file, or files that belong together.
pub(super) struct Found {
    /// How it is called when something is wrong with it.
    pub(super) name: String,
    /// What the folder says of it.
    pub(super) celex: Option<String>,
    /// What stands in it.
    pub(super) read: Result<Files, Refusal>,
}

/// All that lies at or below a path, in the order of the names.
pub(super) fn below(path: &Path) -> Vec<Found> {
    if !path.is_dir() {
        return vec![alone(path)];
    }
    let mut paths: Vec<PathBuf> = match std::fs::read_dir(path) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(error) => return vec![unreadable(path, &error)],
    };
    paths.sort();
    let is_xml = |path: &PathBuf| path.extension().is_some_and(|end| end == "xml");
    let (xml, others): (Vec<PathBuf>, Vec<PathBuf>) = paths.into_iter().partition(is_xml);
    let mut found = Vec::new();
    // A folder with several files of which one is a manifest is a package.
    match xml.iter().any(|path| path.to_string_lossy().contains(".doc.")) {
        true => found.push(together(path, &xml)),
        false => found.extend(xml.iter().map(|path| alone(path))),
    }
    for other in others {
        found.extend(below(&other));
    }
    found
}

fn alone(path: &Path) -> Found {
    let read = std::fs::read(path);
    match read {
        Err(error) => unreadable(path, &error),
        Ok(bytes) => {
            let name = path.display().to_string();
            let read = lex::open(&name, bytes);
            Found { celex: celex(path), name, read }
        }
    }
}

fn together(folder: &Path, files: &[PathBuf]) -> Found {
    let mut read = Files::new();
    for path in files {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        match std::fs::read(path) {
            Ok(bytes) => drop(read.insert(name.unwrap_or_default(), bytes)),
            Err(error) => return unreadable(path, &error),
        }
    }
    Found { name: folder.display().to_string(), celex: celex(folder), read: Ok(read) }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Found {
    let name = path.display().to_string();
    let reason = Reason::Unreadable(error.to_string());
    Found { read: Err(Refusal { file: name.clone(), at: None, reason }), celex: None, name }
}

/// The CELEX number that a folder on the way is called by: `32024R1689`.
fn celex(path: &Path) -> Option<String> {
    let names = path.components().rev().map(|part| part.as_os_str().to_string_lossy().into_owned());
    names.into_iter().find(|name| {
        let digits = name.chars().take_while(char::is_ascii_digit).count();
        let letters = name.chars().skip(digits).take_while(char::is_ascii_uppercase).count();
        digits == 5 && (1..=2).contains(&letters) && name.len() >= 10
    })
}
