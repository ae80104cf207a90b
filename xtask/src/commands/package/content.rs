//! What is in the programs: crates of Kring and of others, and the npm packages that the page in the window is made of.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::Value;

use super::{files, product};
use crate::fault::{Fault, Outcome};
use crate::{place, process};

/// One part of the programs.
pub struct Component {
    /// Its name in its registry.
    pub name: String,
    /// Its version there.
    pub version: String,
    /// Its package URL (purl, ECMA-427), by which others know it.
    pub purl: String,
    /// Its licence, as an SPDX expression; nothing where it gives a text only.
    pub licence: Option<String>,
    /// What the file that came from the registry adds up to by SHA-256, where Cargo.lock has it.
    pub sum: Option<String>,
    /// Where its files are on this computer.
    pub folder: PathBuf,
    /// The package URLs of what it is made with.
    pub needs: BTreeSet<String>,
}

/// All parts, those for other systems than `target` left out, in the order of their package URLs.
pub fn of(target: &str) -> Outcome<Vec<Component>> {
    let mut parts = crates(target)?;
    parts.extend(npm_packages()?);
    parts.sort_by(|one, other| one.purl.cmp(&other.purl));
    parts.dedup_by(|one, other| one.purl == other.purl);
    Ok(parts)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn crates(target: &str) -> Outcome<Vec<Component>> {
    let mut cargo = process::cargo();
    cargo.args(["metadata", "--format-version", "1", "--locked", "--filter-platform", target]);
    // What it says on standard error is shown: it may wait for another cargo, or fetch crates.
    let said = cargo.stderr(Stdio::inherit()).output().ok().filter(|said| said.status.success());
    let metadata = said.and_then(|said| serde_json::from_slice::<Value>(&said.stdout).ok());
    let metadata =
        metadata.ok_or_else(|| Fault::new("`cargo metadata` does not say what the programs are made of"))?;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let nodes: BTreeMap<String, Value> =
        list(&metadata["resolve"]["nodes"]).into_iter().map(|node| (text(&node["id"]), node)).collect();
    let packages: BTreeMap<String, Value> =
        list(&metadata["packages"]).into_iter().map(|package| (text(&package["id"]), package)).collect();
    let shipped = ["kring-cli", "kring-desktop", "kring-worker"];
    let is_shipped = |package: &Value| shipped.contains(&package["name"].as_str().unwrap_or_default());
    let mut waiting: Vec<String> =
        packages.iter().filter(|(_, package)| is_shipped(package)).map(|(id, _)| id.clone()).collect();
    let sums = sums(&files::read(&place::root().join("Cargo.lock"))?);
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    while let Some(id) = waiting.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let Some(package) = packages.get(&id) else { continue };
        let linked =
            list(&nodes.get(&id).cloned().unwrap_or_default()["deps"]).into_iter().filter(|needed| {
                // What only builds or tests has a kind; what is linked has none.
                list(&needed["dep_kinds"]).iter().any(|sort| sort["kind"].is_null())
            });
        let needs: Vec<String> = linked.map(|needed| text(&needed["pkg"])).collect();
        found.push(component(package, &needs, &packages, &sums));
        waiting.extend(needs);
    }
    Ok(found)
}

fn component(
    package: &Value,
    needs: &[String],
    packages: &BTreeMap<String, Value>,
    sums: &BTreeMap<(String, String), String>,
) -> Component {
    let (name, version) = (text(&package["name"]), text(&package["version"]));
    let purl =
        |package: &Value| format!("pkg:cargo/{}@{}", text(&package["name"]), text(&package["version"]));
    // Before SPDX had expressions, a stroke stood for "or".
    let licence = package["license"].as_str().map(|licence| licence.replace('/', " OR "));
    Component {
        purl: purl(package),
        licence,
        sum: sums.get(&(name.clone(), version.clone())).cloned(),
        folder: Path::new(&text(&package["manifest_path"])).parent().map(Path::to_owned).unwrap_or_default(),
        needs: needs.iter().filter_map(|id| packages.get(id)).map(purl).collect(),
        name,
        version,
    }
}

/// Name and version to checksum, for what came from a registry.
fn sums(lock: &str) -> BTreeMap<(String, String), String> {
    let value = |block: &str, key: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
        line.map(|value| value.trim_matches('"').to_owned())
    };
    let blocks = lock.split("[[package]]").skip(1);
    blocks
        .filter_map(|block| {
            Some(((value(block, "name")?, value(block, "version")?), value(block, "checksum")?))
        })
        .collect()
}

/// What the page is made of: all that `ui/package.json` depends on, and Svelte, whose runtime becomes part of the page.
fn npm_packages() -> Outcome<Vec<Component>> {
    let read = |name: &str| -> Outcome<Value> {
        let file = place::ui().join(name);
        serde_json::from_str(&files::read(&file)?)
            .map_err(|error| Fault::new(format!("{} cannot be read: {error}", file.display())))
    };
    let lock = read("package-lock.json")?["packages"].clone();
    let own = read("package.json")?["dependencies"].clone();
    let names = |value: &Value| {
        value.as_object().map(|names| names.keys().cloned().collect::<Vec<_>>()).unwrap_or_default()
    };
    let mut waiting: Vec<String> = names(&own)
        .into_iter()
        .chain(["svelte".to_owned()])
        .map(|name| format!("node_modules/{name}"))
        .collect();
    let (mut seen, mut found) = (BTreeSet::new(), Vec::new());
    while let Some(key) = waiting.pop() {
        if lock[&key].is_null() || !seen.insert(key.clone()) {
            continue;
        }
        let entry = &lock[&key];
        let needs: Vec<String> =
            names(&entry["dependencies"]).iter().filter_map(|name| nearest(&lock, &key, name)).collect();
        let purl = |key: &str| {
            let name = key.rsplit("node_modules/").next().unwrap_or_default();
            format!("pkg:npm/{}@{}", name.replace('@', "%40"), text(&lock[key]["version"]))
        };
        found.push(Component {
            name: key.rsplit("node_modules/").next().unwrap_or_default().to_owned(),
            version: text(&entry["version"]),
            purl: purl(&key),
            licence: entry["license"].as_str().map(str::to_owned),
            sum: None,
            folder: place::ui().join(&key),
            needs: needs.iter().map(|key| purl(key)).collect(),
        });
        waiting.extend(needs);
    }
    Ok(found)
}

/// Where npm finds a package that another one names: in its own folder, else in one above it.
fn nearest(lock: &Value, from: &str, name: &str) -> Option<String> {
    let mut folder = from;
    loop {
        let key = format!("{folder}/node_modules/{name}");
        if !lock[&key].is_null() {
            return Some(key);
        }
        match folder.rsplit_once("/node_modules/") {
            Some((above, _)) => folder = above,
            None => break,
        }
    }
    let key = format!("node_modules/{name}");
    (!lock[&key].is_null()).then_some(key)
}

/// The package URL of Kring as a whole.
pub fn whole() -> String {
    format!("pkg:generic/kring@{}", product::VERSION)
}
