//! Many systems, a row each.

use crate::{Folder, Ran};
use counsel::description::{self, FaultKind};
use counsel::tree::Format;
use counsel::{Counsel, assessment::StatusWord};
use nomos::{FactKind, Rulebook, rulebook::Fact};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The same scope for every row, three facts from columns.
const MAP: &str = r#"
name = "System"

[facts]
subject = ["system"]
machine-based = true
some-autonomy = true
technique = "learns-from-data"
influences-environment = true
role = ["provider"]
established-in-union = true
placed-on-union-market = true
output-used-in-union = true
outside-union-law = false
defence-purpose = "none"
third-country-authority-cooperation = false
sole-purpose-research = false
pre-market-development-only = false
personal-use = false
open-source-system = false
practice = []
product-law = []
biometric-function = []
task-kind = []
generates = []
deep-fake = false
public-interest-text = false
criminal-law-authorisation = "none"
interaction-obvious = false

[columns.annex-3-use]
column = "Use"
split = ";"
values = { hiring = "recruitment", credit = "creditworthiness" }
otherwise = "ignore"

[columns.profiles-people]
column = "Profiling"
values = { Y = true, N = false }

[columns.interacts-with-people]
column = "Chat"
"#;

fn folder(test: &str, table: &str, contents: &str) -> Folder {
    let folder = Folder::new(&format!("table-{test}"));
    folder.write("map.toml", MAP).write(table, contents);
    folder
}

fn assess(folder: &Folder, table: &str) -> Ran {
    folder.today(&["assess", "--table", table, "--map", "map.toml"])
}

/// The answers by name: class and how it stands. The line is kept as `line`.
fn answers(csv: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let header = reader.headers().unwrap().clone();
    let rows = reader.records().map(|record| {
        let record = record.unwrap();
        assert_eq!(record.len(), header.len());
        let cells = header.iter().zip(&record).filter(|(_, cell)| !cell.is_empty());
        cells.map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect()
    });
    rows.collect()
}

fn row(cells: &[(&str, &str)]) -> BTreeMap<String, String> {
    cells.iter().map(|(name, cell)| ((*name).to_owned(), (*cell).to_owned())).collect()
}

#[test]
fn every_row_is_answered() {
    let table = "System,Use,Profiling,Chat\nranker,hiring,Y,false\nscorer,credit;hiring,Y,true\nhelper,-,N,true\nidle,-,N,false\nriddle,,N,false\n";
    let ran = assess(&folder("rows", "t.csv", table), "t.csv");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let later = ("high-risk", "later 2027-12-02");
    assert_eq!(
        answers(&ran.out),
        [
            row(&[("line", "2"), ("name", "ranker"), later]),
            row(&[("line", "3"), ("name", "scorer"), later, ("transparency", "holds")]),
            row(&[("line", "4"), ("name", "helper"), ("transparency", "holds")]),
            row(&[("line", "5"), ("name", "idle"), ("no-class-duty", "holds")]),
            // An empty cell is no answer.
            row(&[
                ("line", "6"),
                ("name", "riddle"),
                ("high-risk", "open 2027-12-02"),
                ("no-class-duty", "open"),
                ("undecided", "open")
            ]),
        ]
    );
    for part in ["5 rows", "High-risk AI system: 2 later, 1 open", "Transparency duties: 2 apply"] {
        assert!(ran.err.contains(part), "`{part}` is not in\n{}", ran.err);
    }
}

#[test]
fn json_lines_give_the_same_answers() {
    let table = "{\"System\": \"ranker\", \"Use\": \"hiring\", \"Profiling\": \"Y\", \"Chat\": false}\n\n{\"Chat\": true, \"Profiling\": \"N\", \"Use\": \"-\", \"System\": \"helper\"}\n{\"System\": \"riddle\", \"Use\": null, \"Profiling\": \"N\", \"Chat\": false}\n";
    let ran = assess(&folder("jsonl", "t.jsonl", table), "t.jsonl");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let rows: Vec<serde_json::Value> =
        ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let row = |line: u64, name: &str, classes: serde_json::Value| serde_json::json!({"line": line, "name": name, "classes": classes});
    let class = |id: &str, status: &str, from: Option<&str>| serde_json::json!({"id": id, "status": status, "from": from});
    let expected = [
        row(1, "ranker", [class("high-risk", "later", Some("2027-12-02"))].into()),
        row(3, "helper", [class("transparency", "holds", Some("2026-08-02"))].into()),
        row(
            4,
            "riddle",
            [
                class("high-risk", "open", Some("2027-12-02")),
                class("no-class-duty", "open", None),
                class("undecided", "open", None),
            ]
            .into(),
        ),
    ];
    assert_eq!(rows, expected);
}

/// The list is how JSON writes several values.
#[test]
fn a_list_in_json_lines_is_several_values() {
    let table = "{\"System\": \"scorer\", \"Use\": [\"credit\", \"hiring\"], \"Profiling\": \"Y\", \"Chat\": false}\n";
    let ran = assess(&folder("jsonl-list", "t.jsonl", table), "t.jsonl");
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.contains("\"id\":\"high-risk\",\"status\":\"later\""), "{}", ran.out);
}

#[test]
fn a_wrong_cell_is_reported_and_the_others_are_answered() {
    let table = "System,Use,Profiling,Chat\nranker,hiring,Y,false\n\"two\nlines\",-,perhaps,false\nidle,-,N,sometimes\nhelper,-,N,true\n";
    let ran = assess(&folder("cell", "t.csv", table), "t.csv");
    assert_eq!(ran.code, 2);
    let rows = answers(&ran.out);
    let names: Vec<_> = rows.iter().filter_map(|row| row.get("name")).collect();
    assert_eq!(names, ["ranker", "helper"]);
    for part in [
        "t.csv: line 3, column `Profiling`: `perhaps`",
        "t.csv: line 5, column `Chat`: `sometimes`",
        "2 rows are wrong",
        "2 rows",
    ] {
        assert!(ran.err.contains(part), "`{part}` is not in\n{}", ran.err);
    }
    assert_eq!(rows.last().unwrap().get("line").unwrap(), "6");
}

#[test]
fn a_row_that_contradicts_itself_is_reported_and_the_others_are_answered() {
    let map = "name = \"Name\"\n[facts]\nsubject = [\"system\"]\n[columns.role]\n\
               column = \"Role\"\n[columns.established-in-union]\ncolumn = \"EU\"\n";
    let folder = Folder::new("table-contradiction");
    folder.write("map.toml", map);
    folder.write("t.csv", "Name,Role,EU\nA,importer,yes\nB,importer,no\nC,provider,no\n");
    let ran = folder.today(&["assess", "--table", "t.csv", "--map", "map.toml"]);
    assert_eq!(ran.code, 2);
    assert_eq!(ran.out.lines().count(), 3, "{}", ran.out);
    for part in ["t.csv:3: answers contradict each other", "established-in-union", "role"] {
        assert!(ran.err.contains(part), "`{part}` is not in\n{}", ran.err);
    }
    assert!(!ran.out.contains(",B,"), "{}", ran.out);
}

#[test]
fn a_wrong_line_of_json_is_reported_and_the_others_are_answered() {
    let good = "{\"System\": \"helper\", \"Use\": \"-\", \"Profiling\": \"N\", \"Chat\": true}\n";
    let table = format!("{good}{{\"System\": \"broken\",\n[1, 2]\n{good}");
    let ran = assess(&folder("jsonl-cell", "t.jsonl", &table), "t.jsonl");
    assert_eq!(ran.code, 2);
    assert_eq!(ran.out.lines().count(), 2, "{}", ran.out);
    for part in ["t.jsonl:2: ", "t.jsonl:3: ", "2 rows are wrong"] {
        assert!(ran.err.contains(part), "`{part}` is not in\n{}", ran.err);
    }
}

#[test]
fn a_row_that_is_not_utf8_is_reported_and_the_others_are_answered() {
    let folder = folder("utf8", "t.csv", "");
    folder.write("t.csv", b"System,Use,Profiling,Chat\ncaf\xe9,-,N,true\nhelper,-,N,true\n");
    let ran = assess(&folder, "t.csv");
    assert_eq!(ran.code, 2);
    assert_eq!(answers(&ran.out).len(), 1);
    assert!(ran.err.contains("t.csv:2: "), "{}", ran.err);
}

/// A comma too many or too few shifts the cells: the row says something else
/// than its author meant.
#[test]
fn a_row_of_another_length_is_reported() {
    let table =
        "System,Use,Profiling,Chat\nranker, the best,hiring,Y,false\nidle,-\nhelper,-,N,true\n";
    let ran = assess(&folder("ragged", "t.csv", table), "t.csv");
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    assert_eq!(answers(&ran.out).len(), 1, "{}", ran.out);
    for part in ["t.csv:2: ", "t.csv:3: "] {
        assert!(ran.err.contains(part), "`{part}` is not in\n{}", ran.err);
    }
}

#[test]
fn a_missing_column_is_refused() {
    let ran = assess(&folder("column", "t.csv", "System,Use,Chat\nranker,hiring,false\n"), "t.csv");
    ran.refused(&["t.csv", "`Profiling`", "System, Use, Chat"]);
}

/// No row has the column that the mapping names: a slip of the pen, and every
/// row would be silently unknown.
#[test]
fn a_missing_column_of_json_lines_is_refused() {
    let table = "{\"System\": \"ranker\", \"Use\": \"hiring\", \"Chat\": false}\n";
    let ran = assess(&folder("jsonl-column", "t.jsonl", table), "t.jsonl");
    assert_eq!(ran.code, 2, "{}{}", ran.out, ran.err);
    assert!(ran.err.contains("`Profiling`"), "{}", ran.err);
}

/// What is refused leaves the results of yesterday alone.
#[test]
fn a_refused_table_spoils_no_output() {
    let folder = folder("spoil", "t.csv", "System,Use,Chat\nranker,hiring,false\n");
    folder.write("out.csv", "results of yesterday\n");
    let args = ["assess", "--table", "t.csv", "--map", "map.toml", "--out", "out.csv"];
    folder.today(&args).refused(&["`Profiling`"]);
    assert_eq!(folder.read("out.csv"), "results of yesterday\n");
}

#[test]
fn a_table_is_not_written_over_itself() {
    let table = "System,Use,Profiling,Chat\nranker,hiring,Y,false\n";
    let folder = folder("itself", "t.csv", table);
    let args = ["assess", "--table", "t.csv", "--map", "map.toml", "--out", "t.csv"];
    let ran = folder.today(&args);
    assert_eq!(folder.read("t.csv"), table, "the table is gone");
    ran.refused(&["t.csv"]);
}

/// A caller who asks to fail on a class must not be told that all is well.
#[test]
fn to_fail_on_a_class_is_not_ignored() {
    let folder = folder("fail-on", "t.csv", "System,Use,Profiling,Chat\nranker,hiring,Y,false\n");
    let args = ["assess", "--table", "t.csv", "--map", "map.toml", "--fail-on", "high-risk"];
    assert_eq!(folder.today(&args).code, 1);
}

#[test]
fn an_empty_table_is_refused() {
    assess(&folder("empty", "t.csv", ""), "t.csv").refused(&["t.csv"]);
}

#[test]
fn quoted_names_survive() {
    let names =
        ["plain", "with, comma", "with \"quotes\"", "two\nlines", " spaces ", "été ◐", "=1+1"];
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["System", "Use", "Profiling", "Chat"]).unwrap();
    for name in names {
        writer.write_record([name, "-", "N", "true"]).unwrap();
    }
    let table = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    let folder = folder("names", "t.csv", &table);
    let ran = assess(&folder, "t.csv");
    assert_eq!(ran.code, 0, "{}", ran.err);
    let rows = answers(&ran.out);
    let found: Vec<_> = rows.iter().filter_map(|row| row.get("name")).collect();
    assert_eq!(found, names);
    let args = ["assess", "--table", "t.csv", "--map", "map.toml", "--out", "out.jsonl"];
    folder.today(&args);
    let lines: Vec<serde_json::Value> =
        folder.read("out.jsonl").lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let found: Vec<_> = lines.iter().filter_map(|line| line.get("name")?.as_str()).collect();
    assert_eq!(found, names);
}

#[test]
fn what_is_written_to_a_file_is_what_is_printed() {
    let folder = folder("out", "t.csv", "System,Use,Profiling,Chat\nranker,hiring,Y,false\n");
    let args = ["assess", "--table", "t.csv", "--map", "map.toml", "--out", "out.csv"];
    let ran = folder.today(&args);
    assert_eq!((ran.code, ran.out.as_str()), (0, ""));
    assert_eq!(folder.read("out.csv"), assess(&folder, "t.csv").out);
}

#[test]
fn a_wrong_mapping_is_named_with_its_place() {
    let folder = folder("mapping", "t.csv", "System\nx\n");
    let map = |text: &str| {
        folder.write("map.toml", text);
        assess(&folder, "t.csv")
    };
    let ran = map("name = \"System\"\n[columns.anex-3-use]\ncolumn = \"System\"\n");
    ran.refused(&["map.toml:2:", "did you mean `annex-3-use`?"]);
    let ran = map("[columns.annex-3-use]\ncolum = \"System\"\n");
    ran.refused(&["map.toml:2:1: ", "did you mean `column`?"]);
    map("[columns.annex-3-use]\nsplit = \";\"\n").refused(&["map.toml:1:", "column"]);
    map("[facts]\nprofiles-people = 3\n").refused(&["map.toml:2:"]);
    map("colums = 1\n").refused(&["map.toml:1:1: ", "did you mean `columns`?"]);
    map("name = \n").refused(&["map.toml:1:"]);
}

/// A slip in our own word would otherwise come to light a million rows later.
#[test]
fn an_option_of_a_mapping_that_does_not_exist_is_refused() {
    let folder = folder("mapping-option", "t.csv", "System\nx\n");
    let map = "[columns.annex-3-use]\ncolumn = \"System\"\nvalues = { x = \"recruitement\" }\n";
    folder.write("map.toml", map);
    let ran = assess(&folder, "t.csv");
    ran.refused(&["map.toml:3:", "did you mean `recruitment`?"]);
}

#[test]
fn a_table_needs_a_mapping_and_a_known_format() {
    let folder = folder("usage", "t.txt", "System\nx\n");
    folder.today(&["assess", "--table", "t.txt"]).refused(&["--map"]);
    assess(&folder, "t.txt").refused(&["t.txt", ".csv"]);
    assess(&folder, "no-such.csv").refused(&["no-such.csv"]);
}

/// Numbers that look random and are the same on every machine.
struct Lcg(u64);

impl Lcg {
    fn below(&mut self, bound: usize) -> usize {
        // Knuth's constants; the high bits are the good ones.
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }
}

const ROWS: usize = 200;
const SEED: u64 = 20_261_123;

/// A cell that answers a fact; empty is no answer.
fn random_cell(fact: &Fact, random: &mut Lcg) -> String {
    let pick = |options: &[String], random: &mut Lcg| {
        options.get(random.below(options.len())).unwrap().clone()
    };
    match &fact.kind {
        FactKind::YesNo => ["true", "false"].get(random.below(2)).unwrap().to_string(),
        FactKind::OneOf(options) => pick(options, random),
        FactKind::SomeOf(options) => {
            let chosen: Vec<_> = (0..random.below(3)).map(|_| pick(options, random)).collect();
            if chosen.is_empty() { "none of them".into() } else { chosen.join(",") }
        }
        FactKind::Number(unit) if unit == "ratio" => {
            ["0.1", "0.5"].get(random.below(2)).unwrap().to_string()
        }
        FactKind::Number(_) => {
            ["1e22", "1e23", "5e23", "1e25", "3e25"].get(random.below(5)).unwrap().to_string()
        }
        FactKind::Date => {
            format!(
                "{}-{:02}-{:02}",
                2024 + random.below(8),
                1 + random.below(12),
                1 + random.below(28)
            )
        }
    }
}

/// An answer of an example as a cell.
fn cell(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Array(items) if items.is_empty() => "none of them".into(),
        toml::Value::Array(items) => items.iter().map(cell).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// First the examples as they are; then rows that begin as an example and are
/// changed here and there: realistic enough to reach the classes, strange enough
/// to reach everything else.
fn random_rows(facts: &[Fact]) -> Vec<Vec<String>> {
    let mut examples = Vec::new();
    let mut paths: Vec<_> = std::fs::read_dir(crate::root().join("examples"))
        .unwrap()
        .map(|file| file.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        let table: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
        examples.extend(table.get("facts").and_then(toml::Value::as_table).cloned());
    }
    let mut random = Lcg(SEED);
    let mut rows = Vec::new();
    for example in &examples {
        rows.push(
            facts.iter().map(|fact| example.get(&fact.id).map(cell).unwrap_or_default()).collect(),
        );
    }
    while rows.len() < ROWS {
        let example = examples.get(random.below(examples.len())).unwrap();
        let changed = [0, 1, 4, 30].get(random.below(4)).copied().unwrap();
        let unknown = [0, 1, 20].get(random.below(3)).copied().unwrap();
        let cells = facts.iter().map(|fact| {
            if random.percent(unknown) {
                String::new()
            } else if random.percent(changed) {
                random_cell(fact, &mut random)
            } else {
                example.get(&fact.id).map(cell).unwrap_or_default()
            }
        });
        rows.push(cells.collect());
    }
    rows
}

/// A mapping with a column for every fact, which has its name.
fn identity(facts: &[Fact]) -> String {
    let mut map = "name = \"name\"\n".to_owned();
    for fact in facts {
        let _ = writeln!(map, "\n[columns.{0}]\ncolumn = \"{0}\"", fact.id);
        if let FactKind::SomeOf(options) = &fact.kind {
            let values: Vec<_> =
                options.iter().map(|option| format!("{option} = \"{option}\"")).collect();
            let _ = writeln!(
                map,
                "split = \",\"\nvalues = {{ {} }}\notherwise = \"ignore\"",
                values.join(", ")
            );
        }
    }
    map
}

/// The same answers as a description of its own.
fn description(facts: &[Fact], name: &str, row: &[String]) -> String {
    let mut text = format!("name = \"{name}\"\n[facts]\n");
    for (fact, cell) in facts.iter().zip(row).filter(|(_, cell)| !cell.is_empty()) {
        let quoted = |cell: &str| format!("\"{cell}\"");
        let value = match &fact.kind {
            FactKind::SomeOf(_) if cell == "none of them" => "[]".into(),
            FactKind::SomeOf(_) => {
                format!("[{}]", cell.split(',').map(quoted).collect::<Vec<_>>().join(", "))
            }
            FactKind::YesNo if cell == "true" || cell == "false" => cell.clone(),
            _ => quoted(cell),
        };
        let _ = writeln!(text, "{} = {value}", fact.id);
    }
    text
}

/// The same answers without those that contradict others.
fn consistent(rulebook: &Rulebook, facts: &[Fact], mut row: Vec<String>) -> Vec<String> {
    loop {
        let text = description(facts, "x", &row);
        let faults = description::read(rulebook, Format::Toml, &text).err().unwrap_or_default();
        let conflict = faults.iter().find_map(|fault| match &fault.kind {
            FaultKind::Conflict(conflict) => conflict.facts.last(),
            _ => None,
        });
        let Some((fact, _)) = conflict else { return row };
        let at = facts.iter().position(|known| known.id == *fact).unwrap();
        row.get_mut(at).unwrap().clear();
    }
}

/// Thousands at a time or one by one: the same answers.
#[test]
fn a_row_is_answered_as_a_description_with_the_same_facts() {
    let counsel = Counsel::new().unwrap_or_else(|faults| panic!("{faults:?}"));
    let rulebook = counsel.engine().rulebook();
    let facts = &rulebook.facts;
    let rows: Vec<_> =
        random_rows(facts).into_iter().map(|row| consistent(rulebook, facts, row)).collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer
        .write_record(["name"].into_iter().chain(facts.iter().map(|fact| fact.id.as_str())))
        .unwrap();
    let mut lines = String::new();
    for (nth, row) in rows.iter().enumerate() {
        let name = format!("row {nth}");
        writer.write_record([&name].into_iter().chain(row)).unwrap();
        let cells =
            facts.iter().zip(row).map(|(fact, cell)| (fact.id.clone(), cell.as_str().into()));
        let mut object: serde_json::Map<_, _> = cells.collect();
        object.insert("name".into(), name.into());
        lines.push_str(&(serde_json::Value::from(object).to_string() + "\n"));
    }
    let table = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    let folder = Folder::new("table-random");
    folder.write("map.toml", identity(facts)).write("t.csv", table).write("t.jsonl", lines);
    let by_csv = assess(&folder, "t.csv");
    let by_lines = assess(&folder, "t.jsonl");
    assert_eq!((by_csv.code, by_lines.code), (0, 0), "{}{}", by_csv.err, by_lines.err);
    let day = "2026-11-23".parse().unwrap();
    let mut met: BTreeMap<&str, usize> = BTreeMap::new();
    let (csv_rows, json_rows) = (answers(&by_csv.out), by_lines.out.lines());
    assert_eq!(csv_rows.len(), ROWS);
    for ((nth, row), (from_csv, from_json)) in
        rows.iter().enumerate().zip(csv_rows.iter().zip(json_rows))
    {
        let text = description(facts, &format!("row {nth}"), row);
        let description = description::read(rulebook, Format::Toml, &text)
            .unwrap_or_else(|faults| panic!("{faults:#?}\n{text}"));
        let assessment = counsel.assess(&description, day, day).unwrap();
        let mut expected = BTreeMap::from([
            ("line".to_owned(), (nth + 2).to_string()),
            ("name".to_owned(), format!("row {nth}")),
        ]);
        let mut classes = Vec::new();
        for class in &assessment.summary.classes {
            *met.entry(class.status.word()).or_default() += 1;
            let from = class.from.filter(|_| class.status != StatusWord::Holds);
            let from = from.map(|from| format!(" {from}")).unwrap_or_default();
            expected.insert(class.id.clone(), format!("{}{from}", class.status.word()));
            let (id, status, from) = (&class.id, class.status.word(), class.from);
            classes.push(serde_json::json!({"id": id, "status": status, "from": from}));
        }
        assert_eq!(*from_csv, expected, "{text}");
        let from_json: serde_json::Value = serde_json::from_str(from_json).unwrap();
        assert_eq!(from_json.get("classes"), Some(&classes.into()), "{text}");
    }
    println!("table: {ROWS} rows as single assessments, {met:?}");
    for status in ["holds", "later", "open", "unsettled"] {
        assert!(met.contains_key(status), "no row is `{status}`: {met:?}");
    }
}

/// The counts that README and docs/table.md show, where the table is at hand.
#[test]
fn the_counts_of_epochs_models_are_those_in_the_docs() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let table = root.join("../shared/data/epoch/notable_models.csv");
    if !table.exists() {
        println!("count: source not present: {}, models not counted again", table.display());
        return;
    }
    let folder = folder("epoch", "unused.csv", "");
    let mapping = root.join("tables/epoch.toml");
    let (table, mapping) = (table.to_str().unwrap(), mapping.to_str().unwrap());
    let args = ["assess", "--table", table, "--map", mapping, "--out", "out.csv"];
    let ran = folder.today(&args);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let docs = std::fs::read_to_string(root.join("docs/table.md")).unwrap();
    for (class, applies, open) in [
        ("General-purpose AI model", 44, 246),
        ("General-purpose AI model with systemic risk", 10, 225),
        ("In none of the Act's classes on these facts", 432, 358),
    ] {
        let said = format!("{class}: {applies} apply, {open} open");
        assert!(ran.err.contains(&said), "`{said}` is not in\n{}", ran.err);
        let row = format!("| {class} | {applies} | {open} |");
        assert!(docs.contains(&row), "`{row}` is not in docs/table.md");
    }
    println!("count: 852 models of Epoch AI, counted as in docs/table.md");
}
