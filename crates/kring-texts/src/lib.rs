//! The words Kring uses, in Dutch and English, for errors, documents and the command line.
//!
//! The words themselves are Fluent files in `texts/`, a file for each subject; the window reads the folders `ui` and
//! `errors` from the same place. What is in this crate only looks up, fills in and writes dates. It knows no record and no document.

mod arguments;
mod dates;
mod language;
mod value;

use std::fmt;
use std::sync::{LazyLock, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource};

pub use language::{Language, UnknownLanguage};
pub use value::Value;

/// The texts of one language.
pub struct Texts {
    language: Language,
    parts: [OnceLock<FluentBundle<FluentResource>>; PARTS.len() + 1],
}

/// Folders of files that are read only when a text is found in none before them: no program needs all of them, and the window
/// reads its own itself. What is in no folder of these comes first.
const PARTS: [&str; 3] = ["documents/", "cli/", "ui/"];

static NL: LazyLock<Texts> = LazyLock::new(|| Texts::new(Language::Nl));
static EN: LazyLock<Texts> = LazyLock::new(|| Texts::new(Language::En));

impl Texts {
    /// The texts of `language`, read once per program.
    pub fn of(language: Language) -> &'static Self {
        match language {
            Language::Nl => &NL,
            Language::En => &EN,
        }
    }

    /// What an operation of the log is called: by its whole name, else by the family it belongs to.
    pub fn operation(&self, name: &str) -> Option<String> {
        let family = name.split('.').next().unwrap_or_default();
        let ids = [name, family].map(|name| format!("operation-{}", name.replace('.', "-")));
        ids.iter().find(|id| self.has(id)).map(|id| self.get(id))
    }

    /// The language these texts are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a text with this id.
    pub fn has(&self, id: &str) -> bool {
        self.find(id).is_some()
    }

    /// The text with this id. An id that does not exist gives itself back, so that it is seen.
    pub fn get(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// The text with this id, with its places filled in: `texts.with("cli-saved", &[("path", path.into())])`.
    pub fn with(&self, id: &str, values: &[(&str, Value)]) -> String {
        let args: FluentArgs = values.iter().map(|(name, value)| (*name, value.fluent())).collect();
        self.format(id, Some(&args))
    }

    /// What to tell a person about the error with this code, such as `vault.wrongPassphrase`.
    ///
    /// Of a `field` that is a path ("agenda.0.title"), `fieldName` is the last name in it ("title"). Values come as scripts
    /// read them and are said as people read them ([`arguments`]). A code without a text of its own gets the general one,
    /// which names the code.
    pub fn error<N: AsRef<str>, V: AsRef<str>>(
        &self,
        code: &str,
        values: impl IntoIterator<Item = (N, V)>,
    ) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            let (name, value) = (name.as_ref(), value.as_ref());
            if name == "field" {
                args.set("fieldName", arguments::last_name(value).to_owned());
            }
            args.set(name.to_owned(), self.argument(name, value).into_fluent());
        }
        let id = code.replace('.', "-");
        if self.has(&id) {
            return self.format(&id, Some(&args));
        }
        args.set("code", code.to_owned());
        self.format("error-other", Some(&args))
    }

    fn new(language: Language) -> Self {
        Self { language, parts: Default::default() }
    }

    /// The text with this id, and the bundle it stands in.
    fn find(&self, id: &str) -> Option<(&FluentBundle<FluentResource>, FluentMessage<'_>)> {
        self.parts.iter().enumerate().find_map(|(part, read)| {
            let bundle = read.get_or_init(|| bundle(self.language, part));
            let message = bundle.get_message(id)?;
            message.value().is_some().then_some((bundle, message))
        })
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let found = self.find(id);
        let Some((bundle, pattern)) = found.and_then(|(bundle, message)| Some((bundle, message.value()?)))
        else {
            return id.to_owned();
        };
        let mut problems = Vec::new();
        bundle.format_pattern(pattern, args, &mut problems).into_owned()
    }
}

/// Reads the embedded files of a part, 0 for what is in no folder of [`PARTS`]. What is wrong in them is found by the tests of
/// this crate, not by a user.
fn bundle(language: Language, part: usize) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![language.identifier()]);
    // Isolation marks would be seen as boxes on terminals and in copied text.
    bundle.set_use_isolating(false);
    let part_of =
        |file: &str| PARTS.iter().position(|folder| file.starts_with(folder)).map_or(0, |at| at + 1);
    for (_, source) in language.files().iter().filter(|(file, _)| part_of(file) == part) {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Texts").field("language", &self.language).finish_non_exhaustive()
    }
}
