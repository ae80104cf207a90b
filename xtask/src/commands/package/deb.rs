//! The `.deb`: the tree, what Debian asks to know of it, and `dpkg-deb`.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use super::files::{self, TEXT};
use super::product::{self, DESCRIPTION, SUMMARY};
use super::programs::Programs;
use super::tree::{self, DEBIAN};
use crate::fault::{Fault, Outcome};
use crate::process;

/// What makes it better and may be left out: words for spelling, and what opens a folder or a document.
const RECOMMENDS: &str = "hunspell-nl, hunspell-en-gb, xdg-utils";

/// Makes it. Menus, icons and sorts of files are taken up by triggers of the system: no script of ours runs as root.
pub fn make(programs: &Programs) -> Outcome<PathBuf> {
    let processor = architecture(programs.processor());
    let work = product::workshop("deb")?;
    let tree = work.join("tree");
    tree::plant(&tree, &DEBIAN, programs)?;
    let (version, day) = (format!("{}-1", product::sortable()), product::changed_at("%cD")?);
    let change = format!(
        "kring ({version}) stable; urgency=medium\n\n  * See changelog.gz for what changed.\n\n -- {}  {day}\n",
        product::maintainer()
    );
    files::put_compressed(change, &tree.join("usr/share/doc/kring/changelog.Debian"))?;
    let control = control(&version, processor, &depends(&work, &tree)?, tree::size(&tree)?);
    let (sums, about) = (md5sums(&tree)?, tree.join("DEBIAN"));
    files::put(control, &about.join("control"), TEXT)?;
    files::put(sums, &about.join("md5sums"), TEXT)?;
    let file = product::out()?.join(format!("kring_{version}_{processor}.deb"));
    let mut dpkg = process::command("dpkg-deb");
    dpkg.args(["--root-owner-group", "-Zxz", "--build"]).arg(&tree).arg(&file);
    // The moment that is written for each file.
    dpkg.env("SOURCE_DATE_EPOCH", product::changed_at("%ct")?);
    process::run(&mut dpkg, "make the .deb")?;
    Ok(file)
}

fn architecture(processor: &str) -> &str {
    match processor {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    }
}

fn control(version: &str, processor: &str, depends: &str, kib: u64) -> String {
    let mut control = format!(
        "Package: kring\nVersion: {version}\nArchitecture: {processor}\nMaintainer: {}\nInstalled-Size: {kib}\n\
         Depends: {depends}\nRecommends: {RECOMMENDS}\nSection: utils\nPriority: optional\nDescription: {SUMMARY}\n",
        product::maintainer()
    );
    for line in DESCRIPTION {
        // Writing to a text cannot fail.
        let _ = writeln!(control, " {line}");
    }
    control
}

/// The packages that the programs are linked against, with the oldest versions that will do.
fn depends(work: &Path, tree: &Path) -> Outcome<String> {
    // The tool wants to be run in the source of a package.
    let source = "Source: kring\n\nPackage: kring\nArchitecture: any\nDescription: Kring\n";
    files::put(source, &work.join("debian/control"), TEXT)?;
    let mut tool = process::command("dpkg-shlibdeps");
    tool.current_dir(work).arg("-O");
    for name in product::PROGRAMS {
        tool.arg("-e").arg(tree.join("usr/bin").join(name));
    }
    let said = process::answer(&mut tool).unwrap_or_default();
    let depends = said.lines().find_map(|line| line.strip_prefix("shlibs:Depends="));
    depends.map(str::to_owned).ok_or_else(|| {
        Fault::new("dpkg-shlibdeps does not say which packages the programs need; install dpkg-dev and what they were built with")
    })
}

fn md5sums(tree: &Path) -> Outcome<String> {
    let mut tool = process::command("md5sum");
    tool.current_dir(tree).arg("--").args(files::below(tree)?);
    process::answer(&mut tool).map(|sums| sums + "\n").ok_or_else(|| Fault::new("md5sum adds up nothing"))
}
