//! Where the acts are kept: a folder for each CELEX number, in it a file for
//! each language.

use lex::Lang;
use lex::act::{Act, Format};
use std::path::{Path, PathBuf};

/// What became of an act that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// It was not there.
    New,
    /// It was there, from the same files.
    Same,
    /// It was there from other files, or from a format that tells less.
    Replaced,
    /// It is there from a format that tells more, with the same structure.
    Witness,
    /// The same, with another structure.
    Differs,
}

/// The acts at hand.
pub(super) struct Library {
    folder: PathBuf,
}

impl Library {
    /// In this folder.
    pub(super) fn at(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// The folder that is used if none is named.
    pub(super) fn usual() -> Option<PathBuf> {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let data = set("XDG_DATA_HOME").map(PathBuf::from);
        let home = || set("HOME").map(|home| PathBuf::from(home).join(".local/share"));
        data.or_else(home).map(|data| data.join("eunomia/law"))
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Keeps an act. It is written beside and then put in its place, so that a
    /// fault in between leaves what was there.
    pub(super) fn keep(&self, act: &Act) -> std::io::Result<Kept> {
        let folder = self.folder.join(&act.celex);
        let path = folder.join(format!("{}.json", act.lang));
        let kept = match read(&path) {
            None => Kept::New,
            Some(old) if old.sources == act.sources => return Ok(Kept::Same),
            Some(old) if rank(&old) > rank(act) => {
                return Ok(if same_structure(&old, act) { Kept::Witness } else { Kept::Differs });
            }
            Some(_) => Kept::Replaced,
        };
        std::fs::create_dir_all(&folder)?;
        let beside = folder.join(format!("{}.new", act.lang));
        let text = serde_json::to_string(act).map_err(std::io::Error::other)?;
        std::fs::write(&beside, text)?;
        std::fs::rename(&beside, &path)?;
        Ok(kept)
    }

    /// All acts, by number and language.
    pub(super) fn acts(&self) -> Vec<Act> {
        let mut acts: Vec<Act> = files(&self.folder)
            .iter()
            .flat_map(|folder| files(folder))
            .filter_map(|path| read(&path))
            .collect();
        acts.sort_by(|a, b| (&a.celex, a.lang).cmp(&(&b.celex, b.lang)));
        acts
    }

    /// The versions of an act in a language, as published first, then
    /// consolidated texts by their day.
    pub(super) fn versions(&self, celex: &str, lang: Lang) -> Vec<Act> {
        let work =
            |celex: &str| celex.split('-').next().and_then(|base| base.get(1..)).map(str::to_owned);
        let mut acts = self.acts();
        acts.retain(|act| act.lang == lang && work(&act.celex) == work(celex));
        acts.sort_by_key(|act| (act.celex.starts_with('0'), act.celex.clone()));
        acts
    }
}

/// Formex tells more than XHTML.
fn rank(act: &Act) -> u8 {
    match act.sources.first().map(|source| source.format) {
        Some(Format::Formex | Format::ConsolidatedFormex) => 1,
        _ => 0,
    }
}

fn same_structure(one: &Act, other: &Act) -> bool {
    let ids = |act: &Act| act.nodes().iter().map(|node| node.id.clone()).collect::<Vec<_>>();
    ids(one) == ids(other)
}

fn read(path: &Path) -> Option<Act> {
    if path.extension().is_none_or(|end| end != "json") {
        return None;
    }
    serde_json::from_slice(&std::fs::read(path).ok()?).ok()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}
