//! Files of other programs, as they are: each gives a value or an error that says why.

use std::collections::BTreeMap;

use crate::files::{all_files, samples};
use crate::hostile::read;

#[test]
fn every_file_of_other_programs_is_read_or_refused_with_a_reason() {
    let Some(folder) = samples() else { return };
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for path in all_files(&folder) {
        let bytes = std::fs::read(&path).unwrap();
        let kind = path.extension().unwrap_or_default().to_string_lossy().into_owned();
        if kind == "md" {
            continue;
        }
        let said = match read(&bytes) {
            Ok(()) => "read",
            Err(error) => {
                println!(
                    "{}: {}",
                    path.file_name().unwrap().display(),
                    serde_json::to_string(&error).unwrap()
                );
                error.code()
            }
        };
        *counts.entry(format!("{kind} {said}")).or_default() += 1;
    }
    println!("{counts:#?}");
    let most_are_read = |kind: &str| {
        let of = |said: &str| {
            counts
                .iter()
                .filter(|(name, _)| name.starts_with(kind) && name.ends_with(said))
                .map(|(_, count)| count)
                .sum::<usize>()
        };
        of(" read") * 10 >= of("") * 7
    };
    for kind in ["csv", "ics", "vcf", "xlsx"] {
        assert!(most_are_read(kind), "{kind}");
    }
}
