//! `eunomia assess --table FILE --map MAPPING`: many systems, a row each.
//!
//! Rows are read, answered and written a block at a time, so that a table of
//! any length needs little memory. A row that is wrong is reported with its
//! line; the others are answered all the same.

use crate::failure::{Failure, Outcome, aside};
use crate::input;
use crate::text;
use counsel::assessment::UNDECIDED;
use counsel::description::MAX_BYTES;
use counsel::mapping::Mapping;
use counsel::words::Words;
use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;
use nomos::batch::{Batch, Standing};
use nomos::facts::Facts;
use nomos::{Engine, Status};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, BufWriter, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};

/// Rows that are answered together.
const BLOCK: usize = 4096;

/// Wrong rows that are reported one by one; the rest is counted.
const FAULTS_SHOWN: usize = 100;

#[derive(Clone, Copy, PartialEq, Eq)]
enum TableFormat {
    Csv,
    JsonLines,
}

impl TableFormat {
    fn of(path: &Path, words: &Words) -> Result<Self, Failure> {
        let extension = path.extension().map(|e| e.to_string_lossy().to_ascii_lowercase());
        match extension.as_deref() {
            Some("csv") => Ok(Self::Csv),
            Some("jsonl" | "ndjson") => Ok(Self::JsonLines),
            _ => {
                let shown = path.display().to_string();
                Err(Failure::usage(words, "error-table-format", &[("path", &shown)]))
            }
        }
    }
}

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let basis = input::basis(matches, words)?;
    let counsel = super::counsel(words)?;
    let path = matches.get_one::<PathBuf>("table").cloned().unwrap_or_default();
    let Some(map_path) = matches.get_one::<PathBuf>("map") else {
        return Err(Failure::usage(words, "error-map-missing", &[]));
    };
    let map_text = input::text_file(words, map_path)?;
    let mapping = Mapping::read(counsel.engine().rulebook(), &map_text).map_err(|faults| {
        let shown = map_path.display().to_string();
        let faults: Vec<String> = faults.iter().map(|f| text::fault(words, &shown, f)).collect();
        Failure::Usage(faults.join("\n"))
    })?;
    let format = TableFormat::of(&path, words)?;
    let out_path = matches.get_one::<PathBuf>("out");
    let out_format = out_path.map_or(Ok(format), |path| TableFormat::of(path, words))?;
    let file =
        std::fs::File::open(&path).map_err(|error| input::unreadable(words, &path, &error))?;
    let size = file.metadata().map_or(0, |metadata| metadata.len());
    let progress = progress(size);
    let reader = BufReader::with_capacity(1 << 18, progress.wrap_read(file));
    if let Some(out) = out_path
        && std::fs::canonicalize(out).ok() == std::fs::canonicalize(&path).ok()
    {
        let shown = out.display().to_string();
        return Err(Failure::usage(words, "error-over-itself", &[("path", &shown)]));
    }
    let fail_on = super::assess::fail_on(matches, &counsel, words)?;
    let batch = Batch::new(counsel.engine(), basis.on, basis.known)
        .map_err(|early| input::before_the_law(words, early))?
        .with_guidance(basis.guidance);
    if !basis.guidance {
        aside(&words.say("table-without-guidance"));
    }
    let mut table = Table {
        words,
        engine: counsel.engine(),
        mapping: &mapping,
        batch,
        out: None,
        out_path: out_path.cloned(),
        out_format,
        missing: None,
        path: path.display().to_string(),
        rows: Vec::new(),
        counts: BTreeMap::new(),
        answered: 0,
        wrong: 0,
    };
    match format {
        TableFormat::Csv => table.read_csv(reader)?,
        TableFormat::JsonLines => table.read_json_lines(reader)?,
    }
    table.flush()?;
    if let Some(out) = &mut table.out {
        out.flush().map_err(|error| Failure::write(words, &error))?;
    }
    progress.finish_and_clear();
    table.report();
    let applies = |statuses: &BTreeMap<&str, u64>| {
        statuses.contains_key(Status::Holds.word()) || statuses.contains_key(Status::Later.word())
    };
    let found = fail_on.iter().any(|class| table.counts.get(class).is_some_and(applies));
    Ok(match (table.wrong > 0, found) {
        (true, _) => Outcome::Refused,
        (false, true) => Outcome::Found,
        (false, false) => Outcome::Done,
    })
}

/// A bar on a terminal, nothing elsewhere.
fn progress(size: u64) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {percent:>3} %  {eta}");
    ProgressBar::new(size).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

struct Table<'a> {
    words: &'a Words,
    engine: &'a Engine,
    mapping: &'a Mapping,
    batch: Batch<'a>,
    /// Opened when the first rows are answered: a table that is refused
    /// leaves older results alone.
    out: Option<Box<dyn Write>>,
    out_path: Option<PathBuf>,
    out_format: TableFormat,
    /// Columns of the mapping that no row has had so far (JSON lines).
    missing: Option<Vec<String>>,
    path: String,
    /// Line, name and facts of the rows not yet answered.
    rows: Vec<(u64, String, Facts)>,
    /// How often each class has each status.
    counts: BTreeMap<String, BTreeMap<&'static str, u64>>,
    answered: u64,
    wrong: u64,
}

impl Table<'_> {
    fn read_csv(&mut self, mut reader: impl BufRead) -> Result<(), Failure> {
        // Of a record after CR LF, the CSV reader names the line before.
        let start = reader.fill_buf().unwrap_or_default();
        let line_end = start.iter().position(|byte| *byte == b'\n');
        let crlf = line_end.and_then(|at| start.get(at.checked_sub(1)?)) == Some(&b'\r');
        let shift = u64::from(crlf);
        let mut reader = csv::ReaderBuilder::new().from_reader(reader);
        let header = match reader.headers() {
            Ok(header) => header.clone(),
            Err(error) => return Err(self.unreadable(&error.to_string())),
        };
        if header.is_empty() {
            return Err(Failure::usage(self.words, "error-empty-table", &[("path", &self.path)]));
        }
        self.check_columns(&header)?;
        let index: BTreeMap<String, usize> =
            header.iter().enumerate().map(|(at, name)| (name.to_owned(), at)).collect();
        let mut record = csv::StringRecord::new();
        loop {
            match reader.read_record(&mut record) {
                Ok(true) => {
                    let line = record.position().map_or(0, csv::Position::line) + shift;
                    let cell = |column: &str| record.get(*index.get(column)?);
                    self.row(line, cell)?;
                }
                Ok(false) => return Ok(()),
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line) + shift;
                    self.wrong_line(line, &error.to_string());
                    if error.is_io_error() {
                        return Ok(());
                    }
                }
            }
        }
    }

    /// A column that the mapping names must exist, or every row would be
    /// silently unknown.
    fn check_columns(&self, header: &csv::StringRecord) -> Result<(), Failure> {
        let named = self.mapping.columns.iter().map(|rule| &rule.column).chain(&self.mapping.name);
        for column in named {
            if !header.iter().any(|name| name == column) {
                let known = header.iter().collect::<Vec<_>>().join(", ");
                let values = [("column", column.as_str()), ("path", &self.path), ("known", &known)];
                return Err(Failure::usage(self.words, "error-no-column", &values));
            }
        }
        Ok(())
    }

    fn read_json_lines(&mut self, mut reader: impl BufRead) -> Result<(), Failure> {
        let mut text = Vec::new();
        for line in 1.. {
            text.clear();
            match reader.by_ref().take(MAX_BYTES + 1).read_until(b'\n', &mut text) {
                Ok(0) => break,
                Ok(read) if read as u64 > MAX_BYTES => {
                    let limit = MAX_BYTES.to_string();
                    let reason = self.words.say_text("table-line-too-long", &[("limit", &limit)]);
                    self.wrong_line(line, &reason);
                    break;
                }
                Ok(_) => {}
                Err(error) => {
                    self.wrong_line(line, &error.to_string());
                    break;
                }
            }
            if text.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let object: serde_json::Map<String, serde_json::Value> =
                match serde_json::from_slice(&text) {
                    Ok(object) => object,
                    Err(error) => {
                        self.wrong_line(line, &error.to_string());
                        continue;
                    }
                };
            let cells: BTreeMap<String, String> =
                object.into_iter().map(|(key, value)| (key, cell_text(value))).collect();
            let named = || self.mapping.columns.iter().map(|rule| rule.column.clone());
            let missing = self.missing.get_or_insert_with(|| named().collect());
            missing.retain(|column| !cells.contains_key(column));
            self.row(line, |column| cells.get(column).map(String::as_str))?;
        }
        // A column that no row has is a slip of the pen in the mapping.
        match self.missing.as_deref() {
            None => Err(Failure::usage(self.words, "error-empty-table", &[("path", &self.path)])),
            Some([column, ..]) if self.answered == 0 || self.wrong == 0 => {
                let values = [("column", column.as_str()), ("path", &self.path), ("known", "")];
                Err(Failure::usage(self.words, "error-no-column", &values))
            }
            Some(_) => Ok(()),
        }
    }

    fn row<'c>(
        &mut self,
        line: u64,
        cell: impl Fn(&str) -> Option<&'c str>,
    ) -> Result<(), Failure> {
        let name = self.mapping.name.as_deref().and_then(&cell).unwrap_or("").to_owned();
        match self.mapping.facts(self.engine.rulebook(), cell) {
            Ok(facts) => match self.conflict(&facts) {
                Some(reason) => self.wrong_line(line, &reason),
                None => self.rows.push((line, name, facts)),
            },
            Err(faults) => {
                self.wrong += 1;
                if self.wrong <= FAULTS_SHOWN as u64 {
                    for fault in faults {
                        let (why, _) = text::misfit_words(self.words, &fault.fact, &fault.misfit);
                        let line = line.to_string();
                        let values = [
                            ("line", line.as_str()),
                            ("column", &fault.column),
                            ("value", &fault.value),
                            ("fact", &fault.fact),
                        ];
                        let place = self.words.say_text("table-row-fault", &values);
                        aside(&format!("{}: {place}: {why}", self.path));
                    }
                }
            }
        }
        if self.rows.len() == BLOCK { self.flush() } else { Ok(()) }
    }

    /// Why the answers of a row cannot all be right, if they cannot.
    fn conflict(&self, facts: &Facts) -> Option<String> {
        let rulebook = self.engine.rulebook();
        let found = rulebook.contradictions(facts).into_iter().next()?;
        let id = rulebook.rules.get(found.rule.index()).map(|rule| rule.id.as_str());
        let why = self.words.contradiction(id.unwrap_or_default());
        let named = found.facts.iter().filter_map(|fact| rulebook.facts.get(fact.index()));
        let answers = named.map(|fact| {
            let answer = text::answer_cited(self.words, rulebook, facts, &fact.id);
            text::labelled(self.words, &fact.id, &answer)
        });
        let said = self.words.say_text("fault-conflict", &[("why", &why)]);
        Some([vec![said], answers.collect()].concat().join("\n  – "))
    }

    fn wrong_line(&mut self, line: u64, reason: &str) {
        self.wrong += 1;
        if self.wrong <= FAULTS_SHOWN as u64 {
            aside(&format!("{}:{line}: {reason}", self.path));
        }
    }

    fn unreadable(&self, reason: &str) -> Failure {
        let values = [("path", self.path.as_str()), ("reason", reason)];
        Failure::usage(self.words, "error-read", &values)
    }

    /// The output, opened and with its header when it is first needed.
    fn out(&mut self) -> Result<&mut Box<dyn Write>, Failure> {
        let words = self.words;
        if self.out.is_none() {
            let mut out: Box<dyn Write> = match &self.out_path {
                Some(path) => {
                    let file = std::fs::File::create(path);
                    let file = file.map_err(|error| Failure::write(words, &error))?;
                    Box::new(BufWriter::with_capacity(1 << 18, file))
                }
                None => Box::new(BufWriter::with_capacity(1 << 18, std::io::stdout().lock())),
            };
            if self.out_format == TableFormat::Csv {
                let mut fields = vec!["line", "name"];
                fields.extend(self.batch.rules());
                fields.push(UNDECIDED);
                let text = fields.join(",") + "\n";
                out.write_all(text.as_bytes()).map_err(|error| Failure::write(words, &error))?;
            }
            self.out = Some(out);
        }
        self.out.as_mut().ok_or_else(|| Failure::internal(words, "no output"))
    }

    /// Answers and writes the rows read so far.
    fn flush(&mut self) -> Result<(), Failure> {
        let rows = std::mem::take(&mut self.rows);
        let facts: Vec<&Facts> = rows.iter().map(|(_, _, facts)| facts).collect();
        let standings = self.batch.evaluate(&facts);
        let mut text = String::new();
        for ((line, name, _), standings) in rows.iter().zip(&standings) {
            self.answered += 1;
            if is_undecided(standings) {
                let undecided = self.counts.entry(UNDECIDED.to_owned()).or_default();
                *undecided.entry(Status::Open.word()).or_default() += 1;
            }
            for (class, standing) in self.batch.rules().zip(standings) {
                if standing.status != Status::Fails {
                    match self.counts.get_mut(class) {
                        Some(statuses) => *statuses.entry(standing.status.word()).or_default() += 1,
                        None => {
                            let first = BTreeMap::from([(standing.status.word(), 1)]);
                            self.counts.insert(class.to_owned(), first);
                        }
                    }
                }
            }
            match self.out_format {
                TableFormat::Csv => csv_row(&mut text, *line, name, standings),
                TableFormat::JsonLines => {
                    json_row(&mut text, *line, name, self.batch.rules(), standings);
                }
            }
        }
        let words = self.words;
        self.out()?.write_all(text.as_bytes()).map_err(|error| Failure::write(words, &error))
    }

    /// The counts per class, on standard error: the output is data.
    fn report(&self) {
        let rows = self.answered.to_string();
        aside(&self.words.say_with("table-rows", &[("count", &rows)]));
        for (class, statuses) in &self.counts {
            let counts: Vec<String> = statuses
                .iter()
                .map(|(status, count)| {
                    format!("{count} {}", self.words.say(&format!("status-word-{status}")))
                })
                .collect();
            let title = self.words.finding(class);
            let values = [("class", title.as_str()), ("counts", &counts.join(", "))];
            aside(&format!("  {}", self.words.say_text("table-class", &values)));
        }
        if self.wrong > 0 {
            let wrong = self.wrong.to_string();
            aside(&self.words.say_with("table-wrong", &[("count", &wrong)]));
        }
    }
}

/// No class is settled and at least one is open.
fn is_undecided(standings: &[Standing]) -> bool {
    let mut relevant =
        standings.iter().filter(|standing| standing.status != Status::Fails).peekable();
    relevant.peek().is_some() && relevant.all(|standing| standing.status == Status::Open)
}

fn cell_text(value: serde_json::Value) -> String {
    match value {
        serde_json::Value::Null => String::new(),
        serde_json::Value::String(text) => text,
        serde_json::Value::Array(items) => {
            let items: Vec<String> = items.into_iter().map(cell_text).collect();
            items.join(counsel::mapping::SEPARATOR)
        }
        other => other.to_string(),
    }
}

fn standing_text(text: &mut String, standing: &Standing) {
    if standing.status == Status::Fails {
        return;
    }
    text.push_str(standing.status.word());
    if let Some(from) = standing.from.filter(|_| standing.status != Status::Holds) {
        text.push(' ');
        push_date(text, from);
    }
}

fn push_date(text: &mut String, date: Date) {
    use std::fmt::Write;
    let _ = write!(text, "{date}");
}

fn csv_row(text: &mut String, line: u64, name: &str, standings: &[Standing]) {
    text.push_str(&line.to_string());
    text.push(',');
    if name.contains([',', '"', '\n', '\r']) {
        text.push('"');
        text.push_str(&name.replace('"', "\"\""));
        text.push('"');
    } else {
        text.push_str(name);
    }
    for standing in standings {
        text.push(',');
        standing_text(text, standing);
    }
    text.push(',');
    if is_undecided(standings) {
        text.push_str(Status::Open.word());
    }
    text.push('\n');
}

fn json_row<'a>(
    text: &mut String,
    line: u64,
    name: &str,
    classes: impl Iterator<Item = &'a str>,
    standings: &[Standing],
) {
    text.push_str("{\"line\":");
    text.push_str(&line.to_string());
    text.push_str(",\"name\":");
    text.push_str(&serde_json::Value::from(name).to_string());
    text.push_str(",\"classes\":[");
    let mut first = true;
    for (class, standing) in classes.zip(standings) {
        if standing.status == Status::Fails {
            continue;
        }
        if !std::mem::take(&mut first) {
            text.push(',');
        }
        text.push_str("{\"id\":\"");
        text.push_str(class);
        text.push_str("\",\"status\":\"");
        text.push_str(standing.status.word());
        text.push_str("\",\"from\":");
        match standing.from {
            Some(from) => {
                text.push('"');
                push_date(text, from);
                text.push('"');
            }
            None => text.push_str("null"),
        }
        text.push('}');
    }
    if is_undecided(standings) {
        let undecided = format!(",{{\"id\":\"{UNDECIDED}\",\"status\":\"open\",\"from\":null}}");
        text.push_str(&undecided);
    }
    text.push_str("]}\n");
}
