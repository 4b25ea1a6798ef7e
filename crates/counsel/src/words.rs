//! Every word shown to people, from `locales/`.

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The language that is complete by definition.
pub const FALLBACK: &str = "en";

/// The words of one language.
pub struct Words {
    language: String,
    bundle: FluentBundle<FluentResource>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

/// The languages that have words, in alphabetical order.
#[must_use]
pub fn languages() -> Vec<&'static str> {
    let mut languages: Vec<&str> =
        LOCALES.dirs().filter_map(|folder| folder.path().file_name()?.to_str()).collect();
    languages.sort_unstable();
    languages
}

/// The files of one language: name and text.
#[must_use]
pub fn files(language: &str) -> Vec<(&'static str, &'static str)> {
    let mut files: Vec<_> = LOCALES
        .get_dir(language)
        .into_iter()
        .flat_map(|folder| folder.files())
        .filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
        .collect();
    files.sort_unstable();
    files
}

impl Words {
    /// The words of a language, if it has any.
    #[must_use]
    pub fn load(language: &str) -> Option<Self> {
        let folder = LOCALES.get_dir(language)?;
        let id: LanguageIdentifier = language.parse().ok()?;
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        for file in folder.files() {
            let text = file.contents_utf8()?.to_owned();
            // A faulty message is left out and shows as its own id; tests
            // make sure that there is none.
            let resource = match FluentResource::try_new(text) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Some(Self { language: language.to_owned(), bundle })
    }

    /// The language, as a tag: `fr`.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A message of the interface. Where it is missing, a debug build fails, so that
    /// tests notice, and a release build shows its id.
    ///
    /// # Panics
    /// In debug builds, if there is no such message.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with values put in.
    ///
    /// # Panics
    /// In debug builds, if there is no such message.
    #[must_use]
    pub fn say_with(&self, id: &str, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            // Numbers choose plural forms.
            match value.parse::<i64>() {
                Ok(number) => args.set(*name, number),
                Err(_) => args.set(*name, *value),
            }
        }
        self.expected(id, Some(&args))
    }

    /// A message with texts put in, none of which chooses a plural form.
    ///
    /// # Panics
    /// In debug builds, if there is no such message.
    #[must_use]
    pub fn say_text(&self, id: &str, values: &[(&str, &str)]) -> String {
        self.expected(id, Some(&texts(values)))
    }

    /// A message of what a rulebook names. Rulebooks of others have no words here:
    /// what they name shows as its id.
    fn named(&self, id: &str) -> String {
        self.message(id, None, None).unwrap_or_else(|| id.to_owned())
    }

    fn expected(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let said = self.message(id, None, args);
        debug_assert!(said.is_some(), "`{id}` has no words in `{}`", self.language);
        said.unwrap_or_else(|| id.to_owned())
    }

    /// An attribute of a message, if it has it, with texts put in.
    #[must_use]
    pub fn attribute(&self, id: &str, name: &str, values: &[(&str, &str)]) -> Option<String> {
        self.message(id, Some(name), Some(&texts(values)))
    }

    /// The question of a fact.
    #[must_use]
    pub fn question(&self, fact: &str) -> String {
        self.named(&format!("fact-{fact}"))
    }

    /// Another text of a fact: `label`, `label-no`, `help`, `yes`, `no`.
    #[must_use]
    pub fn of_fact(&self, fact: &str, attribute: &str) -> Option<String> {
        self.message(&format!("fact-{fact}"), Some(attribute), None)
    }

    /// The words for an option of a fact.
    #[must_use]
    pub fn option(&self, fact: &str, option: &str) -> String {
        self.named(&format!("fact-{fact}_{option}"))
    }

    /// The heading above an option of a fact, if a group of options begins there.
    #[must_use]
    pub fn heading(&self, fact: &str, option: &str) -> Option<String> {
        self.attribute(&format!("fact-{fact}_{option}"), "heading", &[])
    }

    /// The title of a conclusion: a class, finding or duty.
    #[must_use]
    pub fn finding(&self, id: &str) -> String {
        self.title(id).unwrap_or_else(|| format!("finding-{}", id.replace('.', "_")))
    }

    /// The same, if it has one: a term has none.
    #[must_use]
    pub fn title(&self, id: &str) -> Option<String> {
        let key = id.replace('.', "_");
        let title = self.message(&format!("finding-{key}"), None, None);
        title.or_else(|| self.message(&format!("duty-{key}"), None, None))
    }

    /// Another text of a duty: what to `do`, `why`, and how to `show` it.
    #[must_use]
    pub fn of_duty(&self, id: &str, attribute: &str) -> Option<String> {
        self.message(&format!("duty-{}", id.replace('.', "_")), Some(attribute), None)
    }

    /// The words for what duties name: a `party`, an `event`, `evidence`, a `fine`.
    #[must_use]
    pub fn part(&self, kind: &str, id: &str) -> String {
        self.named(&format!("{kind}-{}", id.replace('.', "_")))
    }

    /// Why answers that a contradiction of the rulebook rules out cannot all be right.
    #[must_use]
    pub fn contradiction(&self, id: &str) -> String {
        self.named(&format!("contradiction-{id}"))
    }

    /// The heading of the questions of one file of the rulebook.
    #[must_use]
    pub fn topic(&self, file: &str) -> String {
        self.named(&format!("topic-{file}"))
    }

    /// What a conclusion means for the reader.
    #[must_use]
    pub fn means(&self, id: &str) -> Option<String> {
        self.message(&format!("finding-{}", id.replace('.', "_")), Some("means"), None)
    }

    /// An open question of law, or what one of its readings says.
    #[must_use]
    pub fn reading(&self, id: &str, alternative: Option<&str>) -> String {
        let id = id.replace('.', "_");
        match alternative {
            Some(alternative) => self.named(&format!("reading-{id}_{alternative}")),
            None => self.named(&format!("reading-{id}")),
        }
    }

    /// What would settle an open question of law.
    #[must_use]
    pub fn settled(&self, id: &str) -> Option<String> {
        self.message(&format!("reading-{}", id.replace('.', "_")), Some("settled"), None)
    }

    fn message(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, args, &mut errors).into_owned())
    }
}

fn texts<'a>(values: &[(&'a str, &'a str)]) -> FluentArgs<'a> {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        args.set(*name, *value);
    }
    args
}

impl Default for Words {
    /// No words at all: what a program that was built without its locales is left with.
    fn default() -> Self {
        let bundle = FluentBundle::new_concurrent(vec![LanguageIdentifier::default()]);
        Self { language: FALLBACK.to_owned(), bundle }
    }
}
