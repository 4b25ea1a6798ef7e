//! `eunomia law import|list|show`: the official texts that the user has at hand.

mod files;
mod library;
mod page;

use crate::failure::{Failure, Outcome, aside};
use counsel::words::Words;
use jiff::civil::Date;
use lex::act::{Act, Format, Kind};
use lex::{Hints, Lang, Refusal};
use library::{Kept, Library};
use nomos::Rulebook;
use std::path::PathBuf;

pub(crate) fn run(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    match matches.subcommand() {
        Some(("import", matches)) => import(matches, words),
        Some(("list", matches)) => list(matches, words),
        Some(("show", matches)) => show(matches, words),
        _ => Err(Failure::internal(words, "no such command")),
    }
}

fn library(matches: &clap::ArgMatches, words: &Words) -> Result<Library, Failure> {
    let named = matches.get_one::<PathBuf>("library").cloned();
    let folder = named.or_else(Library::usual);
    folder.map(Library::at).ok_or_else(|| Failure::usage(words, "law-no-library", &[]))
}

/// Takes in what the paths hold; what is refused leaves all else as it was.
fn import(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let library = library(matches, words)?;
    let celex = matches.get_one::<String>("celex").cloned();
    let lang = language(matches, words)?;
    let mut outcome = Outcome::Done;
    for path in matches.get_many::<PathBuf>("paths").into_iter().flatten() {
        for found in files::below(path) {
            let hints = Hints { celex: celex.clone().or(found.celex), lang };
            let read = found.read.and_then(|files| lex::read_package(&found.name, &files, &hints));
            match read {
                Ok(act) => {
                    let kept = library.keep(&act).map_err(|error| Failure::write(words, &error))?;
                    super::print(words, &format!("{}\n", taken(words, &act, kept)))?;
                }
                Err(refusal) => {
                    outcome = Outcome::Refused;
                    aside(&refused(words, &refusal));
                }
            }
        }
    }
    Ok(outcome)
}

/// An act that was taken in, in a line.
fn taken(words: &Words, act: &Act, kept: Kept) -> String {
    let count = |kind: Kind| act.count(kind).to_string();
    let (articles, recitals, annexes) =
        (count(Kind::Article), count(Kind::Recital), count(Kind::Annex));
    let values = [
        ("celex", act.celex.as_str()),
        ("lang", act.lang.code()),
        ("articles", &articles),
        ("recitals", &recitals),
        ("annexes", &annexes),
    ];
    let id = match kept {
        Kept::New => "law-taken",
        Kept::Same => "law-same",
        Kept::Replaced => "law-replaced",
        Kept::Witness => "law-witness",
        Kept::Differs => "law-differs",
    };
    words.say_text(id, &values)
}

/// A file that is no act, and why.
fn refused(words: &Words, refusal: &Refusal) -> String {
    let place = refusal.at.map(|(line, column)| format!(":{line}:{column}")).unwrap_or_default();
    let file = format!("{}{place}", refusal.file);
    let id = format!("law-refused-{}", refusal.reason.code());
    let why = words.say_text(&id, &[("detail", refusal.reason.detail())]);
    words.say_text("law-refused", &[("file", &file), ("why", &why)])
}

fn list(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let library = library(matches, words)?;
    let acts = library.acts();
    if acts.is_empty() {
        let folder = library.folder().display().to_string();
        return Err(Failure::usage(words, "law-empty", &[("folder", &folder)]));
    }
    let mut out = String::new();
    for act in acts {
        let title: Vec<String> = act.title.iter().map(lex::act::Text::plain).collect();
        out.push_str(&format!("{} · {} · {}\n", act.celex, act.lang, format_of(words, &act)));
        out.push_str(&format!("{}\n", crate::text::wrap(&title.join(" "), "  ", "  ")));
    }
    super::print(words, &out)?;
    Ok(Outcome::Done)
}

fn format_of(words: &Words, act: &Act) -> String {
    let format = act.sources.first().map_or(Format::Formex, |source| source.format);
    words.say(match format {
        Format::Formex => "law-format-formex",
        Format::ConsolidatedFormex => "law-format-consolidated-formex",
        Format::Xhtml => "law-format-xhtml",
        Format::ConsolidatedXhtml => "law-format-consolidated-xhtml",
    })
}

/// The newest version at hand of the act that a citation names, and its words.
fn show(matches: &clap::ArgMatches, words: &Words) -> Result<Outcome, Failure> {
    let library = library(matches, words)?;
    let citation = matches.get_one::<String>("citation").map_or("", String::as_str);
    let (name, place) = citation.trim().split_once(char::is_whitespace).unwrap_or((citation, ""));
    let counsel = super::counsel(words)?;
    let known = counsel.engine().rulebook().acts.iter().find(|act| act.id == name);
    let celex = known.and_then(|act| celex(&act.title)).unwrap_or_else(|| name.to_owned());
    let lang = match language(matches, words)? {
        Some(lang) => lang,
        None => words.language().parse().unwrap_or(Lang::En),
    };
    let mut versions = library.versions(&celex, lang);
    let at_hand = !versions.is_empty();
    versions.retain(|act| place.is_empty() || act.find(place).is_some());
    let Some(act) = versions.pop() else {
        let values = [("celex", celex.as_str()), ("lang", lang.code()), ("place", place)];
        let id = if at_hand { "law-no-place" } else { "law-not-at-hand" };
        return Err(Failure::usage(words, id, &values));
    };
    let since = amended_since(counsel.engine().rulebook(), name, &act);
    let mut page = page::text(words, &act, place);
    for (title, from) in since {
        let day = crate::text::date(words, from);
        let line = words.say_text("law-amended", &[("act", &title), ("date", &day)]);
        page.push_str(&format!("{}\n", crate::text::wrap(&line, "", "")));
    }
    super::print(words, &page)?;
    Ok(Outcome::Done)
}

/// The acts that have amended an act of the rulebook since this version of it.
fn amended_since(rulebook: &Rulebook, name: &str, version: &Act) -> Vec<(String, Date)> {
    let of = rulebook.acts.iter().position(|act| act.id == name);
    let consolidated = version.celex.starts_with('0');
    let day = version.date.filter(|_| consolidated).unwrap_or(Date::MIN);
    let amending = rulebook.acts.iter().filter(|act| {
        of.is_some() && act.amends.map(|amended| amended.index()) == of && act.from > day
    });
    amending.map(|act| (act.title.clone(), act.from)).collect()
}

/// The CELEX number of a regulation, from its title: `Regulation (EU) 2024/1689`.
fn celex(title: &str) -> Option<String> {
    let (year, number) = title.split_whitespace().find_map(|word| word.split_once('/'))?;
    let number: u32 = number.parse().ok()?;
    Some(format!("3{year}R{number:04}"))
}

fn language(matches: &clap::ArgMatches, words: &Words) -> Result<Option<Lang>, Failure> {
    let Some(code) = matches.get_one::<String>("text-lang") else { return Ok(None) };
    let unknown = |_| Failure::usage(words, "law-no-language", &[("code", code.as_str())]);
    code.parse().map(Some).map_err(unknown)
}
