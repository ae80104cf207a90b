//! The tools by which distributions judge packages. One that is not on this computer is passed over, and that is said.

use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use super::super::product::ID;
use super::must;
use crate::fault::Outcome;

/// What Debian says of a package; faults that it calls errors stop.
pub fn lintian(package: &Path) -> Outcome {
    let mut lintian = Command::new("lintian");
    // A program in Rust has its libraries inside, and no bug of Debian's asked for this package.
    let as_it_is = "embedded-library,initial-upload-closes-no-bugs";
    lintian.args(["--allow-root", "--fail-on", "error,warning", "--suppress-tags", as_it_is]);
    judge(lintian.arg(package))
}

/// The menu entry, the entry in catalogues and the manual below `usr`.
pub fn desktop(usr: &Path) -> Outcome {
    let share = usr.join("share");
    judge(Command::new("desktop-file-validate").arg(share.join(format!("applications/{ID}.desktop"))))?;
    let mut appstream = Command::new("appstreamcli");
    judge(appstream.args(["validate", "--no-net"]).arg(share.join(format!("metainfo/{ID}.metainfo.xml"))))?;
    for page in ["man/man1/kring.1.gz", "man/nl/man1/kring.1.gz", "man/man1/kring-desktop.1.gz"] {
        // It warns on standard error and ends well all the same.
        let mut man = Command::new("man");
        man.args(["--warnings", "-l", "-Tutf8", "-Z"]).arg(share.join(page)).env("LC_ALL", "C.UTF-8");
        let Ok(said) = man.output() else { continue };
        let warnings = String::from_utf8_lossy(&said.stderr).into_owned();
        must(said.status.success() && warnings.trim().is_empty(), || format!("{page}: {warnings}"))?;
    }
    Ok(())
}

fn judge(command: &mut Command) -> Outcome {
    let tool = command.get_program().to_string_lossy().into_owned();
    match command.status() {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            println!("{tool} is not here, so it does not judge");
            Ok(())
        }
        judged => must(judged.is_ok_and(|status| status.success()), || {
            format!("{tool} does not accept it; its own words stand above")
        }),
    }
}
