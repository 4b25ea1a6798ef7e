//! The 24 official languages, their codes and the words of structure.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

macro_rules! languages {
    ($($variant:ident $code:literal $cellar:literal $chapter:literal $section:literal $article:literal;)*) => {
        /// An official language of the European Union.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub enum Lang {
            $(#[doc = $code] $variant,)*
        }

        impl Lang {
            /// All of them, in the order of their codes.
            pub const ALL: &[Lang] = &[$(Lang::$variant),*];

            /// The code of two letters, as in `en`.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Lang::$variant => $code,)* }
            }

            /// The code of three letters that the Publications Office uses, as in `eng`.
            #[must_use]
            pub fn cellar(self) -> &'static str {
                match self { $(Lang::$variant => $cellar,)* }
            }

            /// The words for chapter, section and article, in small letters.
            pub(crate) fn words(self) -> (&'static str, &'static str, &'static str) {
                match self { $(Lang::$variant => ($chapter, $section, $article),)* }
            }
        }
    };
}

// The words are those of the headings of Regulation (EU) 2016/679 in each language.
languages! {
    Bg "bg" "bul" "глава" "раздел" "член";
    Cs "cs" "ces" "kapitola" "oddíl" "článek";
    Da "da" "dan" "kapitel" "afdeling" "artikel";
    De "de" "deu" "kapitel" "abschnitt" "artikel";
    El "el" "ell" "κεφαλαιο" "τμημα" "άρθρο";
    En "en" "eng" "chapter" "section" "article";
    Es "es" "spa" "capítulo" "sección" "artículo";
    Et "et" "est" "peatükk" "jagu" "artikkel";
    Fi "fi" "fin" "luku" "jakso" "artikla";
    Fr "fr" "fra" "chapitre" "section" "article";
    Ga "ga" "gle" "caibidil" "roinn" "airteagal";
    Hr "hr" "hrv" "poglavlje" "odjeljak" "članak";
    Hu "hu" "hun" "fejezet" "szakasz" "cikk";
    It "it" "ita" "capo" "sezione" "articolo";
    Lt "lt" "lit" "skyrius" "skirsnis" "straipsnis";
    Lv "lv" "lav" "nodaļa" "iedaļa" "pants";
    Mt "mt" "mlt" "kapitolu" "taqsima" "artikolu";
    Nl "nl" "nld" "hoofdstuk" "afdeling" "artikel";
    Pl "pl" "pol" "rozdział" "sekcja" "artykuł";
    Pt "pt" "por" "capítulo" "secção" "artigo";
    Ro "ro" "ron" "capitolul" "secțiunea" "articolul";
    Sk "sk" "slk" "kapitola" "oddiel" "článok";
    Sl "sl" "slv" "poglavje" "oddelek" "člen";
    Sv "sv" "swe" "kapitel" "avsnitt" "artikel";
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The code is of no official language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLang(pub String);

impl fmt::Display for UnknownLang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is the code of no official language", self.0)
    }
}

impl std::error::Error for UnknownLang {}

impl FromStr for Lang {
    type Err = UnknownLang;

    /// Reads codes of two and three letters, small or capital.
    fn from_str(code: &str) -> Result<Self, UnknownLang> {
        let small = code.to_lowercase();
        let found = Lang::ALL.iter().find(|lang| lang.code() == small || lang.cellar() == small);
        found.copied().ok_or_else(|| UnknownLang(code.to_owned()))
    }
}
