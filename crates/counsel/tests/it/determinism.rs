//! An assessment is a function of rulebook, facts and dates, and of nothing else.

use crate::case;
use crate::examples;
use crate::{day, root, text};
use counsel::Counsel;
use counsel::tree::Format;

type Answers = Vec<(String, toml::Value)>;

/// The same facts, in the order that `arrange` makes of theirs.
fn rearranged(description: &str, arrange: impl Fn(&mut Answers)) -> toml::Table {
    let mut table: toml::Table = description.parse().unwrap();
    for part in ["facts", "assumed"] {
        let Some(toml::Value::Table(facts)) = table.get_mut(part) else { continue };
        let mut entries: Vec<_> = std::mem::take(facts).into_iter().collect();
        arrange(&mut entries);
        facts.extend(entries);
    }
    table.remove("expect");
    table
}

fn bytes(format: Format, text: &str) -> String {
    let description = case::read(format, text);
    let (on, known) = (day("2026-11-23"), day("2026-11-23"));
    serde_json::to_string(&case::assess(&description, on, known)).unwrap()
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let other = Counsel::new().unwrap();
    let (on, known) = (day("2026-11-23"), day("2026-11-23"));
    for (path, description) in examples::all() {
        let first = serde_json::to_string(&case::assess(&description, on, known)).unwrap();
        let again = serde_json::to_string(&case::assess(&description, on, known)).unwrap();
        let anew = serde_json::to_string(&other.assess(&description, on, known).unwrap()).unwrap();
        assert_eq!(first, again, "{}", path.display());
        assert_eq!(first, anew, "{}: another engine", path.display());
    }
}

#[test]
fn the_order_of_the_facts_changes_nothing() {
    for (path, _) in examples::all() {
        let written = text(&path);
        let straight = bytes(Format::Toml, &written);
        let arrangements: [fn(&mut Answers); 3] = [
            |facts| facts.reverse(),
            |facts| {
                let third = facts.len() / 3;
                facts.rotate_left(third);
            },
            |facts| facts.sort_by(|a, b| a.0.cmp(&b.0)),
        ];
        for arrange in arrangements {
            let table = rearranged(&written, arrange);
            let other = bytes(Format::Toml, &toml::to_string(&table).unwrap());
            assert_eq!(straight, other, "{}", path.display());
        }
    }
}

/// Nor does the order of the options of one answer.
#[test]
fn the_order_of_the_options_changes_nothing() {
    for (path, _) in examples::all() {
        let written = text(&path);
        let table = rearranged(&written, |facts| {
            for (_, value) in facts {
                if let toml::Value::Array(options) = value {
                    options.reverse();
                }
            }
        });
        let other = bytes(Format::Toml, &toml::to_string(&table).unwrap());
        assert_eq!(bytes(Format::Toml, &written), other, "{}", path.display());
    }
}

/// One description in TOML, JSON and YAML, of which JSON is a part.
#[test]
fn the_file_format_changes_nothing() {
    for (path, _) in examples::all() {
        let written = text(&path);
        let table = rearranged(&written, |_| {});
        let json = serde_json::to_string_pretty(&plain(&table.into())).unwrap();
        let straight = bytes(Format::Toml, &written);
        assert_eq!(straight, bytes(Format::Json, &json), "{} as JSON", path.display());
        assert_eq!(straight, bytes(Format::Yaml, &json), "{} as YAML", path.display());
    }
}

/// TOML as JSON has it: days are texts.
fn plain(value: &toml::Value) -> serde_json::Value {
    match value {
        toml::Value::Table(table) => table.iter().map(|(k, v)| (k.clone(), plain(v))).collect(),
        toml::Value::Array(items) => items.iter().map(plain).collect(),
        toml::Value::Datetime(day) => day.to_string().into(),
        toml::Value::String(text) => text.as_str().into(),
        toml::Value::Boolean(value) => (*value).into(),
        toml::Value::Integer(value) => (*value).into(),
        toml::Value::Float(value) => (*value).into(),
    }
}

/// What is built in is what lies in the folders: a rulebook or language that
/// came after the last compilation must not be missing.
#[test]
fn what_is_built_in_is_what_lies_in_the_folders() {
    for source in counsel::built_in_rulebook() {
        let path = root().join("rulebook").join(&source.path);
        assert_eq!(source.text, text(&path), "{}: compiled from another text", path.display());
    }
    let mut on_disk = Vec::new();
    for folder in std::fs::read_dir(root().join("rulebook")).unwrap() {
        collect(&folder.unwrap().path(), &mut on_disk);
    }
    assert_eq!(counsel::built_in_rulebook().len(), on_disk.len(), "rulebook files: {on_disk:#?}");
    for folder in std::fs::read_dir(root().join("locales")).unwrap() {
        let folder = folder.unwrap();
        let language = folder.file_name().into_string().unwrap();
        for file in std::fs::read_dir(folder.path()).unwrap() {
            let path = file.unwrap().path();
            let files = counsel::words::files(&language);
            let built_in = files.iter().find(|(name, _)| path.ends_with(name));
            let built_in = built_in.map(|(_, text)| *text);
            assert!(
                built_in == Some(text(&path).as_str()),
                "{} is not what was compiled in; build counsel again",
                path.display()
            );
        }
    }
}

fn collect(path: &std::path::Path, files: &mut Vec<std::path::PathBuf>) {
    if path.is_dir() {
        for entry in std::fs::read_dir(path).unwrap() {
            collect(&entry.unwrap().path(), files);
        }
    } else if path.extension().is_some_and(|extension| extension == "nomos") {
        files.push(path.to_owned());
    }
}
