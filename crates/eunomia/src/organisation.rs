//! An organisation with several systems and models: the classes of each, and the
//! duties of all added up.

use crate::commands::assess::Assessed;
use crate::duties::{self, Group};
use crate::text::{self, BOLD, DIM, styled};
use crate::{human, markdown};
use counsel::Counsel;
use counsel::assessment::StatusWord;
use counsel::duty::DutyResult;
use counsel::organisation::OrganisationAssessment;
use counsel::words::Words;
use nomos::Rulebook;
use std::fmt::Write;

/// What is told of an organisation.
pub(crate) struct Page<'a> {
    words: &'a Words,
    counsel: &'a Counsel,
    name: &'a str,
    systems: &'a [Assessed],
    told: Vec<Assessed>,
}

/// Duties that are the same for several systems, and the names of these systems.
struct Shared {
    duties: Vec<DutyResult>,
    systems: Vec<Vec<String>>,
}

impl<'a> Page<'a> {
    pub(crate) fn new(
        words: &'a Words,
        counsel: &'a Counsel,
        name: &'a str,
        systems: &'a [Assessed],
    ) -> Self {
        let told = systems.iter().map(|system| system.told(counsel)).collect();
        Self { words, counsel, name, systems, told }
    }

    fn rulebook(&self) -> &'a Rulebook {
        self.counsel.engine().rulebook()
    }

    /// As JSON has it.
    pub(crate) fn assessment(&self) -> OrganisationAssessment {
        let systems = self.systems.iter().map(|system| system.assessment.clone()).collect();
        OrganisationAssessment::new(self.name.to_owned(), systems, self.rulebook())
    }

    /// For the terminal; in full with all terms of each duty.
    pub(crate) fn human(&self, in_full: bool) -> String {
        let words = self.words;
        let mut out = format!("{}\n", styled(BOLD, self.name));
        if let Some(first) = self.told.first() {
            let law = text::wrap(&human::law(words, &first.assessment), "", "");
            let _ = writeln!(out, "{}\n", styled(DIM, &law));
        }
        let count = self.told.len().to_string();
        let heading = words.say_with("section-systems", &[("count", &count)]);
        let _ = writeln!(out, "{}", styled(BOLD, &heading));
        for system in &self.told {
            let _ = writeln!(out, "  {}", system.assessment.system.name);
            for class in human::told_classes(&system.assessment) {
                let _ = writeln!(out, "    {}", human::verdict_line(words, class));
            }
            for line in human::unmet(words, system) {
                let _ = writeln!(out, "    {line}");
            }
        }
        self.duties(&mut out, in_full);
        if let Some(first) = self.told.first() {
            let see = words.say_text("see-system", &[("file", &first.shown(words))]);
            let _ = writeln!(out, "\n{}", styled(DIM, &text::wrap(&see, "", "")));
            let _ = writeln!(out, "{}", human::legal_note(words, &first.assessment));
        }
        out
    }

    fn duties(&self, out: &mut String, in_full: bool) {
        let words = self.words;
        let shared = self.shared(if in_full { are_alike } else { stand_alike });
        let _ = writeln!(out, "\n{}", styled(BOLD, &words.say("section-duties")));
        for group in grouped(self.rulebook(), &shared) {
            let count = duties::counted(words, group.duties.len());
            let _ = writeln!(out, "  {} · {count}", group.title(words));
            let room = match group.status {
                // Each has a line more than in the result of one system.
                StatusWord::Open if !in_full => 2 * duties::OPEN_LINES,
                _ => usize::MAX,
            };
            let lines =
                duties::lines(words, &group, room, |duty| self.duty(&shared, duty, in_full));
            for line in lines {
                let _ = writeln!(out, "{line}");
            }
        }
    }

    fn duty(&self, shared: &Shared, duty: &DutyResult, in_full: bool) -> String {
        let (words, rulebook) = (self.words, self.rulebook());
        let (told, end) = match in_full {
            true => (duties::full(words, rulebook, duty), "\n"),
            false => (duties::line(words, rulebook, duty), ""),
        };
        let systems = text::wrap(&self.named(shared, duty), "      ", "        ");
        format!("{}\n{}{end}", told.trim_end(), styled(DIM, &systems))
    }

    /// As a document: the duties of all, then each system.
    pub(crate) fn markdown(&self, in_full: bool) -> String {
        let (words, rulebook) = (self.words, self.rulebook());
        let shared = self.shared(stand_alike);
        let mut out = format!("# {}\n", self.name);
        let groups = grouped(rulebook, &shared);
        out.push_str(&duties::markdown_section(words, groups, false, |duty| {
            let short = duties::markdown_in_short(words, rulebook, duty);
            format!("{short} · {}", self.named(&shared, duty))
        }));
        for system in self.systems {
            let _ =
                write!(out, "\n---\n\n{}", markdown::page(words, self.counsel, system, in_full));
        }
        out
    }

    /// Every duty once for all systems for which it stands alike. A duty that binds for
    /// one system already and for another later stands twice.
    fn shared(&self, alike: fn(&DutyResult, &DutyResult) -> bool) -> Shared {
        let mut shared = Shared { duties: Vec::new(), systems: Vec::new() };
        for system in &self.told {
            let name = &system.assessment.system.name;
            for duty in &system.assessment.duties {
                let known = shared.duties.iter().position(|known| alike(known, duty));
                match known.and_then(|at| shared.systems.get_mut(at)) {
                    Some(systems) => systems.push(name.clone()),
                    None => {
                        shared.duties.push(duty.clone());
                        shared.systems.push(vec![name.clone()]);
                    }
                }
            }
        }
        shared
    }

    fn named(&self, shared: &Shared, duty: &DutyResult) -> String {
        let at = shared.duties.iter().position(|known| known == duty);
        let systems = at.and_then(|at| shared.systems.get(at)).map_or(&[][..], Vec::as_slice);
        let systems = match systems.len() == self.told.len() {
            true => self.words.say("systems-all"),
            false => systems.join(" · "),
        };
        self.words.say_text("systems-with", &[("systems", &systems)])
    }
}

/// The same duty, told alike: since when it binds already is not told.
fn stand_alike(one: &DutyResult, other: &DutyResult) -> bool {
    let told = |duty: &DutyResult| duty.from.filter(|_| duty.status != StatusWord::Holds);
    (&one.id, one.status, told(one), one.until)
        == (&other.id, other.status, told(other), other.until)
}

/// The same in all terms: only the facts behind may differ.
fn are_alike(one: &DutyResult, other: &DutyResult) -> bool {
    let terms = |duty: &DutyResult| DutyResult {
        because: Vec::new(),
        assumed: Vec::new(),
        needs: Vec::new(),
        ..duty.clone()
    };
    // Copies are made only of what may be alike.
    one.id == other.id && terms(one) == terms(other)
}

fn grouped<'s>(rulebook: &Rulebook, shared: &'s Shared) -> Vec<Group<'s>> {
    let groups = Group::all(rulebook, &shared.duties).into_iter();
    let groups = groups.filter(|group| group.status != StatusWord::Ended);
    Group::by_title(rulebook, groups)
}
