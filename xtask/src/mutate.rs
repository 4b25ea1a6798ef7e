//! Whether the examples of the rulebook would notice an error in it.

use crate::rulebook::sources;
use nomos::Source;
use nomos::mutate::{Change, Mutant, Mutants, Verdict};
use std::time::Instant;

/// Makes the mutants, runs the examples, and prints what survived. None if the
/// options are not understood.
pub(crate) fn run(options: &[&str]) -> Option<bool> {
    let (mut list, mut sample) = (false, None);
    let mut options = options.iter();
    while let Some(option) = options.next() {
        match *option {
            "--list" => list = true,
            "--sample" => sample = Some(options.next()?.parse().ok()?),
            _ => return None,
        }
    }
    let start = Instant::now();
    let sources = sources();
    let mutants = Mutants::new(&sources);
    let mut report = Report::default();
    for mutant in chosen(mutants.all(), sample) {
        let verdict = mutants.judge(mutant);
        if list || verdict == Verdict::Survived {
            println!("{}", line(&sources, mutant, &verdict));
        }
        report.count(mutant.change, &verdict);
    }
    report.print();
    println!("{:.1} s", start.elapsed().as_secs_f64());
    Some(report.total().judged() > 0)
}

/// All mutants, or some of them: the same in every run.
fn chosen(all: &[Mutant], sample: Option<usize>) -> Vec<&Mutant> {
    let mut mutants: Vec<&Mutant> = all.iter().collect();
    if let Some(size) = sample {
        fastrand::Rng::with_seed(0).shuffle(&mut mutants);
        mutants.truncate(size);
        mutants.sort_by_key(|mutant| mutant.span);
    }
    mutants
}

/// `file:line: rule: change: text`, and what became of it.
fn line(sources: &[Source], mutant: &Mutant, verdict: &Verdict) -> String {
    let source = sources.get(mutant.span.source as usize);
    let text = source.map_or("", |source| &*source.text);
    let before = text.get(..mutant.span.range().start).unwrap_or("");
    let place = source.map_or("", |source| source.path.as_str());
    let words: Vec<&str> =
        text.get(mutant.span.range()).unwrap_or("").split_whitespace().take(12).collect();
    let became = match verdict {
        Verdict::Killed(example) => format!("killed by {example}"),
        Verdict::Survived => "survived".to_owned(),
        Verdict::SameMeaning => "same meaning".to_owned(),
        Verdict::DoesNotLoad => "does not load".to_owned(),
    };
    let number = before.matches('\n').count() + 1;
    let (name, change) = (&mutant.name, mutant.change.word());
    format!("{place}:{number}: {name}: {change}: `{}`: {became}", words.join(" "))
}

/// How many mutants came to which end.
#[derive(Clone, Copy, Default)]
struct Tally {
    killed: u32,
    survived: u32,
    same: u32,
    unusable: u32,
}

impl Tally {
    fn judged(self) -> u32 {
        self.killed + self.survived
    }

    fn share(self) -> f64 {
        100.0 * f64::from(self.killed) / f64::from(self.judged().max(1))
    }
}

/// A tally for each kind of change.
#[derive(Default)]
struct Report(std::collections::BTreeMap<Change, Tally>);

impl Report {
    fn count(&mut self, change: Change, verdict: &Verdict) {
        let tally = self.0.entry(change).or_default();
        match verdict {
            Verdict::Killed(_) => tally.killed += 1,
            Verdict::Survived => tally.survived += 1,
            Verdict::SameMeaning => tally.same += 1,
            Verdict::DoesNotLoad => tally.unusable += 1,
        }
    }

    fn total(&self) -> Tally {
        self.0.values().fold(Tally::default(), |sum, tally| Tally {
            killed: sum.killed + tally.killed,
            survived: sum.survived + tally.survived,
            same: sum.same + tally.same,
            unusable: sum.unusable + tally.unusable,
        })
    }

    fn print(&self) {
        println!("{:<18} {:>7} {:>7} {:>7}", "change", "mutants", "killed", "share");
        let row = |name: &str, tally: Tally| {
            let (judged, killed, share) = (tally.judged(), tally.killed, tally.share());
            println!("{name:<18} {judged:>7} {killed:>7} {share:>6.1}%");
        };
        self.0.iter().for_each(|(change, tally)| row(change.word(), *tally));
        let total = self.total();
        row("all", total);
        println!(
            "not counted: {} of the same meaning, {} no usable rulebook",
            total.same, total.unusable
        );
    }
}
