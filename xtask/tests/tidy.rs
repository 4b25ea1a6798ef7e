//! The invariants of ARCHITECTURE.md that a compiler does not check.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// The Rust sources of a crate: path and text without comments.
fn sources(name: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("crates").join(name).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = std::fs::read_to_string(&path).unwrap();
                let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
                found.push((path, code.collect::<Vec<_>>().join("\n")));
            }
        }
    }
    assert!(!found.is_empty());
    found
}

fn manifest(name: &str) -> String {
    std::fs::read_to_string(root().join("crates").join(name).join("Cargo.toml")).unwrap()
}

#[test]
fn imports_point_down_only() {
    for (name, above) in [("nomos", ["counsel", "eunomia"].as_slice()), ("counsel", &["eunomia"])] {
        let manifest = manifest(name);
        for other in above {
            let line = format!("\n{other}");
            assert!(
                !manifest.contains(&line),
                "{name} must not depend on {other}: move the code down"
            );
        }
    }
}

#[test]
fn domain_crates_know_no_clock_no_environment_and_no_files() {
    let banned = [
        ("std::env", "take the value as an argument"),
        ("std::fs", "take the text as an argument; reading is the binary's work"),
        ("std::io", "return values; printing is the binary's work"),
        ("::now()", "take the date as an argument"),
        ("println!", "return a value"),
        (
            "std::collections::HashMap",
            "use rustc_hash, whose order is the same in every run, or a BTreeMap",
        ),
    ];
    for name in ["nomos", "counsel"] {
        for (path, code) in sources(name) {
            for (word, instead) in banned {
                assert!(!code.contains(word), "{}: `{word}`: {instead}", path.display());
            }
        }
    }
}

/// No date, threshold or fine of the law in Rust code.
#[test]
fn the_law_is_in_the_rulebook_alone() {
    for name in ["nomos", "counsel", "eunomia"] {
        for (path, code) in sources(name) {
            // Tests may make up a law.
            let code = code.split("#[cfg(test)]").next().unwrap_or_default();
            let code = code.replace("2026-12-02", "").replace("2024-07-12", "");
            let digits = code.as_bytes();
            let date = digits.windows(10).find(|window| {
                window.iter().enumerate().all(|(at, byte)| match at {
                    4 | 7 => *byte == b'-',
                    _ => byte.is_ascii_digit(),
                })
            });
            assert!(date.is_none(), "{}: a date; put it into rulebook/", path.display());
            for threshold in ["1e25", "1e23", "1e22"] {
                let code = code.replace("= 1e23", "");
                assert!(
                    !code.contains(threshold),
                    "{}: `{threshold}`; put it into rulebook/",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn the_language_knows_no_ai_act() {
    for (path, code) in sources("nomos") {
        for word in ["AI Act", "high-risk", "prohibited", "annex-3", "gpai"] {
            assert!(
                !code.contains(word),
                "{}: `{word}` belongs to counsel or rulebook/",
                path.display()
            );
        }
    }
}

#[test]
fn readme_fits_on_one_screen() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let lines = readme.lines().count();
    assert!(lines <= 80, "README.md has {lines} lines; move details to docs/");
}

#[test]
fn every_file_a_page_links_to_exists() {
    let mut pages =
        vec!["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"]
            .into_iter()
            .map(|page| root().join(page))
            .collect::<Vec<_>>();
    pages
        .extend(std::fs::read_dir(root().join("docs")).unwrap().map(|entry| entry.unwrap().path()));
    for page in pages.iter().filter(|page| page.extension().is_some_and(|e| e == "md")) {
        let text = std::fs::read_to_string(page).unwrap();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let target = link.split('#').next().unwrap_or("");
            if target.is_empty() || target.contains("://") {
                continue;
            }
            let path = page.parent().unwrap().join(target);
            assert!(path.exists(), "{}: `{target}` does not exist", page.display());
        }
    }
}
