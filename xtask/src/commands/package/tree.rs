//! What stands on a Linux computer after Kring is installed: one tree of files, the same in every package but for the few places
//! that systems name differently.

use std::fs;
use std::path::{Path, PathBuf};

use super::files::{self, PROGRAM, TEXT};
use super::product::{self, ID};
use super::programs::Programs;
use super::{licences, sbom};
use crate::fault::{Fault, Outcome};
use crate::{place, process};

/// Where one family of systems wants what others want elsewhere; from the top of the tree.
pub struct Places {
    /// The folder that programs and all the rest stand in.
    pub top: &'static str,
    /// Completions of zsh.
    pub zsh: &'static str,
    /// The licence.
    pub licence: &'static str,
}

/// Debian and what is made of it.
pub const DEBIAN: Places =
    Places { top: "usr", zsh: "share/zsh/vendor-completions", licence: "share/doc/kring/copyright" };
/// Red Hat, Fedora, SUSE.
pub const RED_HAT: Places =
    Places { top: "usr", zsh: "share/zsh/site-functions", licence: "share/licenses/kring/LICENSE" };
/// Files that are unpacked wherever one likes.
pub const ANYWHERE: Places =
    Places { top: "", zsh: "share/zsh/site-functions", licence: "share/doc/kring/LICENSE" };

const ICONS: [(&str, &str); 6] = [
    ("32x32.png", "32x32"),
    ("64x64.png", "64x64"),
    ("128x128.png", "128x128"),
    ("128x128@2x.png", "256x256"),
    ("icon.png", "512x512"),
    ("kring.svg", "scalable"),
];

/// What is read on the computer itself.
const PAGES: [&str; 4] = ["README.md", "docs/beheer.md", "docs/backup.md", "docs/cli.md"];

/// Puts the tree together in `tree`, which is empty.
pub fn plant(tree: &Path, places: &Places, programs: &Programs) -> Outcome {
    let at = |path: &str| tree.join(places.top).join(path);
    for name in product::PROGRAMS {
        let program = at("bin").join(name);
        files::copy(&programs.program(name), &program, PROGRAM)?;
        // Names that only a debugger reads.
        process::run(process::command("strip").arg(&program), "leave out what nobody reads")?;
    }
    desktop(&at)?;
    for (icon, size) in ICONS {
        let ending = icon.rsplit('.').next().unwrap_or_default();
        let to = at("share/icons/hicolor").join(size).join("apps").join(format!("{ID}.{ending}"));
        files::copy(&place::root().join("icons").join(icon), &to, TEXT)?;
    }
    from_the_program(&at, places, &programs.program("kring"))?;
    papers(&at, places, &programs.target)
}

/// The menu entry, the entry in catalogues, and what a backup is.
fn desktop(at: &impl Fn(&str) -> PathBuf) -> Outcome {
    files::copy(
        &source(&format!("{ID}.desktop")),
        &at("share/applications").join(format!("{ID}.desktop")),
        TEXT,
    )?;
    let mime = at("share/mime/packages").join(format!("{ID}.xml"));
    files::copy(&source(&format!("{ID}.mime.xml")), &mime, TEXT)?;
    let name = format!("{ID}.metainfo.xml");
    files::put(filled(&name)?, &at("share/metainfo").join(&name), TEXT)
}

/// What `kring` says about itself: the manual in two languages, and completions.
fn from_the_program(at: &impl Fn(&str) -> PathBuf, places: &Places, kring: &Path) -> Outcome {
    let said = |words: &[&str]| {
        let answer = process::answer(process::command(kring).args(words));
        let answer = answer.map(|text| text + "\n");
        answer.ok_or_else(|| Fault::new(format!("{} {} says nothing", kring.display(), words.join(" "))))
    };
    files::put_compressed(said(&["--lang", "en", "manual"])?, &at("share/man/man1/kring.1"))?;
    files::put_compressed(said(&["--lang", "nl", "manual"])?, &at("share/man/nl/man1/kring.1"))?;
    files::put_compressed(filled("kring-desktop.1")?, &at("share/man/man1/kring-desktop.1"))?;
    let completions =
        |shell: &str, to: PathBuf| files::put(said(&["--lang", "nl", "completions", shell])?, &to, TEXT);
    completions("bash", at("share/bash-completion/completions/kring"))?;
    completions("fish", at("share/fish/vendor_completions.d/kring.fish"))?;
    completions("zsh", at(places.zsh).join("_kring"))
}

/// What is read: licences, changes, pages for IT.
fn papers(at: &impl Fn(&str) -> PathBuf, places: &Places, target: &str) -> Outcome {
    let doc = at("share/doc/kring");
    files::put(licence(places)?, &at(places.licence), TEXT)?;
    files::put_compressed(files::read(&place::root().join("CHANGELOG.md"))?, &doc.join("changelog"))?;
    files::put_compressed(licences::texts(target)?, &doc.join(licences::NAME))?;
    files::put_compressed(sbom::document(target)?, &doc.join(sbom::NAME))?;
    for page in PAGES {
        let page = place::root().join(page);
        files::copy(&page, &doc.join(page.file_name().unwrap_or_default()), TEXT)?;
    }
    Ok(())
}

/// The licence; on Debian in the form that its tools read (DEP-5).
fn licence(places: &Places) -> Outcome<String> {
    let text = files::read(&place::root().join("LICENSE"))?;
    if !places.licence.ends_with("copyright") {
        return Ok(text);
    }
    let indented = |line: &str| if line.trim().is_empty() { " .".to_owned() } else { format!(" {line}") };
    let text = text.lines().map(indented).collect::<Vec<_>>().join("\n");
    Ok(format!(
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n\
         Upstream-Name: Kring\n\
         Comment: what others made of it is listed, with its licences, in {}.gz beside this file\n\n\
         Files: *\nCopyright: the contributors to Kring\nLicense: EUPL-1.2\n\nLicense: EUPL-1.2\n{text}\n",
        licences::NAME
    ))
}

/// A file that packages are made of, with the version and its day filled in.
fn filled(name: &str) -> Outcome<String> {
    let text = files::read(&source(name))?;
    Ok(text.replace("@VERSION@", product::VERSION).replace("@DATE@", &product::changed_at("%cs")?))
}

/// A file that packages are made of.
pub fn source(name: &str) -> PathBuf {
    place::root().join("src-tauri/packaging").join(name)
}

/// How much room the tree takes, in KiB, each file rounded up.
pub fn size(tree: &Path) -> Outcome<u64> {
    let files = files::below(tree)?;
    let size = |file: &PathBuf| fs::metadata(tree.join(file)).map_or(0, |about| about.len().div_ceil(1024));
    Ok(files.iter().map(size).sum())
}
