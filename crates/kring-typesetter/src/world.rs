//! What the typesetter may see: our templates, our fonts and one sheet. No file, no network, no clock.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

use crate::fonts::FONTS;

/// The name under which a template reads its data.
const SHEET: &str = "sheet.json";

/// The template the typesetter begins with.
const MAIN: &str = "main.typ";

const TEMPLATES: [(&str, &str); 7] = [
    (MAIN, include_str!("../templates/main.typ")),
    ("look.typ", include_str!("../templates/look.typ")),
    ("words.typ", include_str!("../templates/words.typ")),
    ("blocks.typ", include_str!("../templates/blocks.typ")),
    ("chart.typ", include_str!("../templates/chart.typ")),
    ("survey.typ", include_str!("../templates/survey.typ")),
    ("keeping.typ", include_str!("../templates/keeping.typ")),
];

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Header cells of rows can only be marked as such with this feature.
    let features = Features::from_iter([Feature::A11yExtras]);
    LazyHash::new(Library::builder().with_features(features).build())
});

static SOURCES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let source = |(name, text): &(&str, &str)| Some(Source::new(file_id(name)?, (*text).to_owned()));
    TEMPLATES.iter().filter_map(source).collect()
});

/// The world of one document.
pub struct Desk {
    sheet: Bytes,
    main: FileId,
}

impl Desk {
    /// A desk with this sheet on it, as JSON. `None` only if the name of our first template were no path.
    pub fn with_sheet(sheet: Vec<u8>) -> Option<Self> {
        Some(Self { sheet: Bytes::new(sheet), main: file_id(MAIN)? })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SOURCES.iter().find(|source| source.id() == id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if Some(id) == file_id(SHEET) { Ok(self.sheet.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The typesetter's handle for a file of ours.
fn file_id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}
