//! From bytes to an act, or to the sentence that says why not.

use crate::act::{Act, Block, Format, Kind, Source};
use crate::coverage::{self, Letters};
use crate::package::{Files, unzip};
use crate::refusal::{Reason, Refusal};
use crate::xml::{self, child, name, text};
use crate::{Lang, consolidated, formex, ids, xhtml};
use jiff::civil::Date;
use roxmltree::{Document, Node as Element};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// What the user or the place of a file tells of it, where the file itself does
/// not.
#[derive(Clone, Debug, Default)]
pub struct Hints {
    /// The CELEX number of the act, or of one of its versions. A file that says it is
    /// another act is refused; one that says nothing is taken for this one.
    pub celex: Option<String>,
    /// The language.
    pub lang: Option<Lang>,
}

/// The files in a file: those of a zip, or itself.
///
/// # Errors
///
/// If it is a zip that cannot be opened within bounds.
pub fn open(file: &str, bytes: Vec<u8>) -> Result<Files, Refusal> {
    if bytes.starts_with(b"PK") {
        return unzip(file, &bytes);
    }
    Ok(Files::from([(file.to_owned(), bytes)]))
}

/// Reads an act from a file: XML, XHTML or a zip of several.
///
/// # Errors
///
/// A [`Refusal`] that names the file and, where there is one, the place in it.
pub fn read_bytes(file: &str, bytes: &[u8], hints: &Hints) -> Result<Act, Refusal> {
    read_package(file, &open(file, bytes.to_vec())?, hints)
}

/// Reads an act from the files of a package.
///
/// # Errors
///
/// A [`Refusal`] that names the file and, where there is one, the place in it.
pub fn read_package(package: &str, files: &Files, hints: &Hints) -> Result<Act, Refusal> {
    let mut texts = Vec::new();
    for (file, bytes) in files {
        if let Some(format) = foreign(bytes) {
            return Err(Reason::OtherFormat(format).of(file));
        }
        texts.push((file.as_str(), xml::decode(file, bytes)?));
    }
    let mut found = Found { package, ..Found::default() };
    if let [(file, page)] = texts.as_slice()
        && is_html(page)
    {
        found.xhtml(file, page)?;
    } else {
        found.formex(&texts)?;
    }
    found.sources = files.iter().map(|(file, bytes)| (file.clone(), sha256(bytes))).collect();
    found.act(hints)
}

/// What the importers have found.
#[derive(Debug, Default)]
struct Found<'a> {
    package: &'a str,
    title: Vec<crate::act::Text>,
    parts: Vec<Block>,
    notes: Vec<crate::act::Note>,
    celex: Option<String>,
    eli: Option<String>,
    lang: Option<Lang>,
    date: Option<Date>,
    format: Option<Format>,
    sources: Vec<(String, String)>,
    letters: Letters,
}

impl<'a> Found<'a> {
    fn xhtml(&mut self, file: &str, page: &str) -> Result<(), Refusal> {
        let page_of = |mark: &str| page.contains(mark);
        if page_of("AwsWafIntegration") || page_of("awswaf") || page_of("challenge-container") {
            return Err(Reason::Challenge.of(file));
        }
        if page_of("PP1Contents") || page_of("ecl-site-header") {
            return Err(Reason::SitePage.of(file));
        }
        if !page_of("</html>") {
            return Err(Reason::CutOff.of(file));
        }
        let body = body_of(page).ok_or_else(|| Reason::OtherPage.of(file))?;
        let document = xml::parse(file, body)?;
        if page_of("class=\"title-article-norm\"") {
            self.consolidated(&document);
            return Ok(());
        }
        if !page_of("class=\"oj-") {
            return Err(Reason::OtherPage.of(file));
        }
        let reader = xhtml::read(document.root_element());
        self.letters = xhtml::letters(document.root_element());
        (self.title, self.parts, self.notes) = (reader.title, reader.parts, reader.notes);
        self.format = Some(Format::Xhtml);
        let lines = document.root_element().children().filter(|part| name(*part) == "p").map(text);
        self.eli = lines.filter_map(|line| eli_of(&line)).next();
        self.celex = self.eli.as_deref().and_then(celex_of_eli);
        self.lang = head_title(page).and_then(lang_of_name).or_else(|| lang_of_page(&document));
        Ok(())
    }

    /// A page that begins with a line such as `02024R1689 — NL — 27.07.2026 — 001.001`.
    fn consolidated(&mut self, document: &Document<'_>) {
        let body = document.root_element();
        let reader = consolidated::read(body);
        self.letters = consolidated::letters(body);
        (self.title, self.parts, self.notes) = (reader.title, reader.parts, reader.notes);
        self.format = Some(Format::ConsolidatedXhtml);
        let line = body.descendants().find(|node| node.attribute("class") == Some("reference"));
        let line = line.map(text).unwrap_or_default();
        let mut pieces = line.split(['—', '–']).map(str::trim);
        let base = pieces.next().unwrap_or_default();
        self.lang = pieces.next().and_then(|code| code.parse().ok());
        self.date = pieces.next().and_then(|day| Date::strptime("%d.%m.%Y", day).ok());
        if let (Some(work), Some(date)) = (work(base), self.date) {
            self.celex = Some(format!("0{work}-{}", date.strftime("%Y%m%d")));
        }
    }

    fn formex(&mut self, texts: &[(&'a str, &'a str)]) -> Result<(), Refusal> {
        let mut documents = Vec::new();
        for &(file, text) in texts {
            documents.push((file, xml::parse(file, text)?));
        }
        let is_main =
            |document: &Document<'_>| matches!(name(document.root_element()), "ACT" | "CONS.ACT");
        let main = documents.iter().find(|(_, document)| is_main(document));
        let Some((_, main)) = main else { return Err(not_main(self.package, &documents)) };
        self.identify(main.root_element());
        for (file, document) in &documents {
            if name(document.root_element()) == "DOC" {
                self.identify(document.root_element());
                for part in document.descendants().filter(|node| name(*node) == "REF.PHYS") {
                    let wanted = part.attribute("FILE").unwrap_or_default();
                    if !documents.iter().any(|(file, _)| *file == wanted) {
                        return Err(Reason::Missing(wanted.to_owned()).of(file));
                    }
                }
            }
        }
        let mut reader = formex::Reader::default();
        let annexes =
            documents.iter().filter(|(_, document)| name(document.root_element()) == "ANNEX");
        let roots = std::iter::once(main).chain(annexes.map(|(_, document)| document));
        for root in roots.map(Document::root_element) {
            if self.lang != language(root) && language(root).is_some() {
                return Err(Reason::MixedLanguages.of(self.package));
            }
            formex::read(&mut reader, root);
            formex::letters(root, &mut self.letters);
        }
        (self.title, self.parts, self.notes) = (reader.title, reader.parts, reader.notes);
        Ok(())
    }

    /// Number, language and date of a main text or a manifest.
    fn identify(&mut self, root: Element<'_, '_>) {
        let find = |wanted: &str| root.descendants().find(|node| name(*node) == wanted);
        self.lang = self.lang.or_else(|| language(root));
        if self.eli.is_none() {
            self.eli = find("NO.ELI").and_then(|eli| eli.attribute("ID")).map(str::to_owned);
        }
        if name(root) == "CONS.ACT" {
            self.format = Some(Format::ConsolidatedFormex);
            let start = find("INFO.CONSLEG").and_then(|info| info.attribute("START.DATE"));
            self.date = start.and_then(formex::day);
            let base = find("FAM.COMP")
                .and_then(|family| family.descendants().find(|node| name(*node) == "NO.CELEX"));
            if let (Some(base), Some(day)) = (base.map(text).and_then(|celex| work(&celex)), start)
            {
                self.celex = Some(format!("0{base}-{day}"));
            }
            return;
        }
        self.format = Some(Format::Formex);
        if let Some(instance) = child(root, "BIB.INSTANCE") {
            self.date = child(instance, "DATE")
                .and_then(|date| date.attribute("ISO"))
                .and_then(formex::day);
        }
        let letter = find("LEGAL.VALUE").map(text).and_then(|value| match value.trim() {
            "REG" => Some("R"),
            "DIR" => Some("L"),
            "DEC" => Some("D"),
            _ => None,
        });
        let number = root.descendants().filter(|node| name(*node) == "NO.DOC").find_map(|number| {
            let year = child(number, "YEAR").map(text)?;
            let current = child(number, "NO.CURRENT").map(text)?;
            current.parse::<u32>().ok().map(|current| (year, current))
        });
        if let (Some(letter), Some((year, current)), None) = (letter, number, &self.celex) {
            self.celex = Some(format!("3{year}{letter}{current:04}"));
        }
    }

    /// The act, once all that was found has been proven.
    fn act(self, hints: &Hints) -> Result<Act, Refusal> {
        let refuse = |reason: Reason| reason.of(self.package);
        let lang = self.lang.or(hints.lang).ok_or_else(|| refuse(Reason::NoLang))?;
        let celex = match (self.celex, &hints.celex) {
            (Some(own), Some(wanted)) if work(&own) != work(wanted) => {
                return Err(refuse(Reason::OtherAct(own)));
            }
            (own, wanted) => {
                own.or_else(|| wanted.clone()).ok_or_else(|| refuse(Reason::NoCelex))?
            }
        };
        let format = self.format.unwrap_or(Format::Formex);
        let mut parts = self.parts;
        let twice = ids::assign(lang, &mut parts);
        let sources = self
            .sources
            .into_iter()
            .map(|(file, sha256)| Source { file, sha256, format })
            .collect();
        let act = Act {
            celex,
            eli: self.eli,
            lang,
            date: self.date,
            title: self.title,
            parts,
            notes: self.notes,
            sources,
        };
        if act.count(Kind::Article) + act.count(Kind::Annex) == 0 {
            return Err(refuse(Reason::NoProvisions));
        }
        if let Some(id) = twice.into_iter().next() {
            return Err(refuse(Reason::DuplicateId(id)));
        }
        coverage::compare(&self.letters, &coverage::of_act(&act)).map_err(refuse)?;
        Ok(act)
    }
}

/// Why files without a main text are none.
fn not_main(package: &str, documents: &[(&str, Document<'_>)]) -> Refusal {
    let Some((file, first)) = documents.first() else { return Reason::Empty.of(package) };
    match name(first.root_element()) {
        "ANNEX" | "DOC" | "PUBLICATION" => Reason::Piece.of(file),
        other => Reason::OtherXml(other.to_owned()).of(file),
    }
}

/// Formats that are told by their first bytes and not read.
fn foreign(bytes: &[u8]) -> Option<&'static str> {
    let begins = |mark: &[u8]| bytes.starts_with(mark);
    match () {
        () if begins(b"%PDF") => Some("PDF"),
        () if begins(b"\x1f\x8b") => Some("gzip"),
        () if begins(b"\xd0\xcf\x11\xe0") => Some("Word"),
        () if begins(b"\xff\xfe") || begins(b"\xfe\xff") => Some("UTF-16"),
        () if !bytes.trim_ascii_start().starts_with(b"<")
            && !begins(b"\xef\xbb\xbf")
            && !bytes.trim_ascii().is_empty() =>
        {
            Some("text")
        }
        () => None,
    }
}

fn is_html(text: &str) -> bool {
    let head: String = text.chars().take(2_000).collect::<String>().to_lowercase();
    head.contains("<html") || head.contains("<!doctype html")
}

/// The body element: heads are often not well-formed, bodies always are.
fn body_of(page: &str) -> Option<&str> {
    let start = page.find("<body")?;
    let end = page.rfind("</body>")? + "</body>".len();
    page.get(start..end)
}

fn head_title(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<title>")?;
    rest.split_once("</title>").map(|(title, _)| title)
}

/// The language in the name of a file of the Publications Office:
/// `L_202401689EN.000101.fmx.xml`.
fn lang_of_name(name: &str) -> Option<Lang> {
    let stem = name.trim().split('.').next()?;
    stem.get(stem.len().checked_sub(2)?..)?.parse().ok()
}

/// The language that stands in the head line of a page of the Official Journal.
fn lang_of_page(document: &Document<'_>) -> Option<Lang> {
    let line = document.descendants().find(|node| node.attribute("class") == Some("oj-hd-lg"))?;
    text(line).trim().parse().ok()
}

/// The language of a Formex file.
fn language(root: Element<'_, '_>) -> Option<Lang> {
    let code = root.descendants().find(|node| matches!(name(*node), "LG.DOC" | "LG.OJ"))?;
    text(code).trim().parse().ok()
}

/// The identifier in a line of the page around an act.
fn eli_of(line: &str) -> Option<String> {
    let start = line.find("http://data.europa.eu/eli/")?;
    line.get(start..)?.split_whitespace().next().map(str::to_owned)
}

/// `http://data.europa.eu/eli/reg/2024/1689/oj` as `32024R1689`.
fn celex_of_eli(eli: &str) -> Option<String> {
    let mut pieces = eli.split("/eli/").nth(1)?.split('/');
    let letter = match pieces.next()? {
        "reg" | "reg_impl" | "reg_del" => "R",
        "dir" | "dir_impl" | "dir_del" => "L",
        "dec" | "dec_impl" | "dec_del" => "D",
        _ => return None,
    };
    let year: u16 = pieces.next()?.parse().ok()?;
    let number: u32 = pieces.next()?.parse().ok()?;
    Some(format!("3{year}{letter}{number:04}"))
}

/// What the number of an act and those of its versions share: `2024R1689`. Old
/// files write years with two digits: `302L0058`.
pub(crate) fn work(celex: &str) -> Option<String> {
    let base = celex.trim().split('-').next()?.get(1..)?;
    let digits = base.chars().take_while(char::is_ascii_digit).count();
    match digits {
        2 if base.get(..2)? > "50" => Some(format!("19{base}")),
        2 => Some(format!("20{base}")),
        4 => Some(base.to_owned()),
        _ => None,
    }
}

/// SHA-256 in hexadecimal.
fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
