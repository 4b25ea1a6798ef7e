//! A mapping, a line with `---`, and a table whose cells are divided by commas:
//! every row is answered or refused, and nothing panics. A row gets as many
//! answers as there are classes, and the same ones alone as among others.
#![no_main]

use counsel::Counsel;
use counsel::mapping::Mapping;
use libfuzzer_sys::fuzz_target;
use nomos::Facts;
use nomos::batch::Batch;
use std::sync::{LazyLock, Mutex};

static COUNSEL: LazyLock<Counsel> = LazyLock::new(|| Counsel::new().unwrap());
static BATCH: LazyLock<Mutex<Batch<'static>>> = LazyLock::new(|| {
    let day = "2026-11-23".parse().unwrap();
    Mutex::new(Batch::new(COUNSEL.engine(), day, day).unwrap())
});

fuzz_target!(|text: &str| {
    let Some((mapping, table)) = text.split_once("\n---\n") else { return };
    let rulebook = COUNSEL.engine().rulebook();
    let Ok(mapping) = Mapping::read(rulebook, mapping) else { return };
    let mut lines = table.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let Some(header) = lines.next() else { return };
    // Exact answers take their time; some rows are enough.
    let rows: Vec<Facts> = lines
        .take(4)
        .filter_map(|row| {
            let cell = |column: &str| {
                let at = header.iter().position(|name| *name == column)?;
                row.get(at).copied()
            };
            mapping.facts(rulebook, cell).ok()
        })
        .filter(|facts| rulebook.contradictions(facts).is_empty())
        .collect();
    let mut batch = BATCH.lock().unwrap();
    let classes = batch.rules().count();
    let together = batch.evaluate(&rows.iter().collect::<Vec<_>>());
    assert_eq!(together.len(), rows.len());
    for (row, answer) in rows.iter().zip(together) {
        assert_eq!(answer.len(), classes);
        assert_eq!(batch.evaluate(&[row]), [answer]);
    }
});
