//! The AI Act rulebook: nothing to complain of, every example as stated.

#[test]
fn the_rulebook_is_clean() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../rulebook");
    let mut files = Vec::new();
    let mut folders = vec![root];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    let sources: Vec<_> = files
        .iter()
        .map(|path| {
            nomos::Source::new(path.display().to_string(), std::fs::read_to_string(path).unwrap())
        })
        .collect();
    let (rulebook, mut diagnostics) = nomos::load(&sources);
    println!(
        "{} facts, {} rules, {} atoms, {} examples",
        rulebook.facts.len(),
        rulebook.rules.len(),
        rulebook.atoms.len(),
        rulebook.examples.len()
    );
    if nomos::is_usable(&diagnostics) {
        let start = std::time::Instant::now();
        let engine = nomos::Engine::new(rulebook);
        println!(
            "compiled in {:?}: {} gates",
            start.elapsed(),
            engine.compiled().graph.gates().len()
        );
        let start = std::time::Instant::now();
        diagnostics.extend(nomos::prove(&engine));
        println!("proved in {:?}", start.elapsed());
    }
    for diagnostic in &diagnostics {
        println!("{}\n", diagnostic.render(&sources, false));
    }
    assert!(diagnostics.is_empty());
}
