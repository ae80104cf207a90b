//! The `.rpm`: the tree, a spec that says what it is, and `rpmbuild`, which finds by itself what the programs are linked against.

use std::path::{Path, PathBuf};

use super::files::{self, TEXT};
use super::product::{self, DESCRIPTION, SUMMARY};
use super::programs::Programs;
use super::tree::{self, RED_HAT};
use crate::fault::{Fault, Outcome};
use crate::process;

/// Makes it.
pub fn make(programs: &Programs) -> Outcome<PathBuf> {
    let work = product::workshop("rpm")?;
    let tree = work.join("tree");
    tree::plant(&tree, &RED_HAT, programs)?;
    let spec = work.join("kring.spec");
    files::put(spec_of(&tree)?, &spec, TEXT)?;
    let processor = programs.processor();
    let out = product::out()?;
    let mut tool = process::command("rpmbuild");
    tool.args(["-bb", "--quiet", "--target", processor]);
    for (name, value) in [("_topdir", &work), ("_rpmdir", &out), ("tree", &tree)] {
        tool.arg("--define").arg(format!("{name} {}", value.display()));
    }
    tool.arg(&spec).env("SOURCE_DATE_EPOCH", product::changed_at("%ct")?);
    process::run(&mut tool, "make the .rpm")?;
    let file = out.join(format!("kring-{}-1.{processor}.rpm", product::sortable()));
    if !file.is_file() {
        return Err(Fault::new(format!("rpmbuild did not make {}", file.display())));
    }
    Ok(file)
}

fn spec_of(tree: &Path) -> Outcome<String> {
    let listed = |file: &PathBuf| {
        let mark = match file.to_string_lossy() {
            name if name.starts_with("usr/share/licenses/") => "%license ",
            name if name.starts_with("usr/share/doc/") || name.starts_with("usr/share/man/") => "%doc ",
            _ => "",
        };
        format!("{mark}/{}", file.display())
    };
    let files = files::below(tree)?.iter().map(listed).collect::<Vec<_>>().join("\n");
    Ok(format!(
        "Name: kring\nVersion: {}\nRelease: 1\nSummary: {SUMMARY}\nLicense: EUPL-1.2\nPackager: {}\n\
         Recommends: hunspell-nl\nRecommends: hunspell-en-GB\nRecommends: xdg-utils\n\n\
         # The programs come ready: nothing is stripped, and nothing to debug is split off.\n\
         %global debug_package %{{nil}}\n%global __os_install_post %{{nil}}\n%global _build_id_links none\n\
         %global _rpmfilename %%{{NAME}}-%%{{VERSION}}-%%{{RELEASE}}.%%{{ARCH}}.rpm\n\
         %global _binary_payload w7.xzdio\n%global use_source_date_epoch_as_buildtime 1\n\
         %global clamp_mtime_to_source_date_epoch 1\n%global _buildhost localhost\n\n\
         %description\n{}\n\n%install\ncp -a %{{tree}}/. %{{buildroot}}/\n\n%files\n%dir /usr/share/doc/kring\n\
         %dir /usr/share/licenses/kring\n{files}\n",
        product::sortable(),
        product::maintainer(),
        DESCRIPTION.join("\n"),
    ))
}
