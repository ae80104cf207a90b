//! `cargo xtask icons`: draws the app icons again from `icons/kring.svg`.

use std::fs;

use crate::commands::setup::{self, Purpose};
use crate::fault::{self, Fault, Outcome};
use crate::{place, process};

/// What a desktop bundle needs; `tauri icon` also draws for telephones and shops, which Kring is not in.
const KEPT: &[&str] =
    &["32x32.png", "64x64.png", "128x128.png", "128x128@2x.png", "icon.png", "icon.icns", "icon.ico"];

/// The command.
pub fn icons(arguments: &[String]) -> Outcome {
    fault::takes_none("icons", arguments)?;
    setup::prepare(Purpose::Run)?;
    let icons = place::root().join("icons");
    let drawn = place::target().join("icons");
    let mut tauri = process::npm();
    tauri.args(["exec", "--", "tauri", "icon"]).arg(icons.join("kring.svg")).arg("--output").arg(&drawn);
    process::run(&mut tauri, "draw the icons")?;
    for name in KEPT {
        fs::copy(drawn.join(name), icons.join(name))
            .map_err(|error| Fault::new(format!("could not keep the icon {name}: {error}")))?;
    }
    Ok(())
}
