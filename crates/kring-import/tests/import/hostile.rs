//! Files made to harm: each is an error, or a value, within five seconds and 300 MB, in a process of its own.

use std::io::Write;
use std::process::Command;
use std::time::Instant;

use jiff::civil::date;
use kring_import::{
    CalendarOptions, Country, ImportError, Limits, PeopleOptions, read_contacts, read_events, read_minutes,
};

use crate::files::{ods, tables, with_part, xlsx, xlsx_of, zip};
use crate::judge::judge;

type Case = (&'static str, &'static str, fn() -> Vec<u8>);

/// What a case is, how its file is made, and the code and place that are wanted; "ok" for a file that can be read.
const CASES: [Case; 31] = [
    ("zip bomb", "import.unpacksTooLarge xl/worksheets/sheet1.xml", zip_bomb),
    ("zip bomb whose directory lies", "import.malformed xl/worksheets/sheet1.xml", lying_zip_bomb),
    ("zip with 60,000 entries", "import.tooMany", many_entries),
    ("xml bomb in XLSX", "import.malformed Lijst", xml_bomb_xlsx),
    ("xml bomb in ODS", "import.malformed Blad1", xml_bomb_ods),
    ("cell in XFD1048576", "import.tooMany Lijst 1048576 16384", || {
        xlsx("<row><c r=\"XFD1048576\"><v>1</v></c></row>", "")
    }),
    ("10,000 columns", "import.tooMany Lijst 1 201", || {
        xlsx(&format!("<row>{}</row>", "<c><v>1</v></c>".repeat(10_000)), "")
    }),
    ("10,000 columns in CSV", "import.tooMany 1", || "x;".repeat(10_000).into_bytes()),
    ("commas", "import.tooLarge", || vec![b','; 60 << 20]),
    ("commas that are just few enough", "import.tooMany 1", || vec![b','; 32 << 20]),
    ("rows of commas", "import.empty", || ",,\n".repeat(10 << 20).into_bytes()),
    ("rows without end", "import.tooMany 60001 1", || "a,b\n".repeat(8 << 20).into_bytes()),
    ("one text for every cell", "import.tooMany Lijst", one_text_everywhere),
    ("texts without end, packed tight", "import.unpacksTooLarge", || xlsx("", &"<si/>".repeat(10 << 20))),
    ("texts without end", "import.tooMany xl/sharedStrings.xml", || xlsx("", &noise("<si/>", 5 << 20))),
    ("styles without end", "ok", || styles(590_000)),
    ("more styles without end", "import.tooMany xl/styles.xml", || styles(5 << 20)),
    ("calendar of values", "import.tooMany", || {
        calendar(&"EXDATE:,,,,,,,,,,,,,,,,,,,,,,,,,\r\n".repeat(100_000), 3)
    }),
    ("contact of values", "import.tooMany 3", || contact(&format!("CATEGORIES:{}", "a,".repeat(8 << 20)))),
    ("XML without end", "import.tooMany xl/worksheets/sheet1.xml", || xlsx_of(&noise("<a>", 10 << 20), "")),
    ("XML without end in ODS", "import.tooMany content.xml", || ods(&noise("<a>", 10 << 20))),
    ("rows that stand for a million", "import.tooMany Blad1 1 201", million_rows),
    ("quotes never closed", "import.unclosedQuote 3", || {
        [b"a;b\nc;d\n\"".to_vec(), vec![b'x'; 30 << 20]].concat()
    }),
    ("cut off", "import.cutOff", || {
        let whole = xlsx("<row><c><v>1</v></c></row>", "");
        whole[..whole.len() / 2].to_vec()
    }),
    ("contact with a picture of 50 MB", "import.tooMany 3", || {
        contact(&format!("PHOTO;ENCODING=b:{}", "A".repeat(50 << 20)))
    }),
    ("contact with many lines", "import.tooMany 1", || contact(&"TEL:1\r\n".repeat(1 << 20))),
    ("a million contacts", "import.tooMany", || {
        "BEGIN:VCARD\nFN:x\nEND:VCARD\n".repeat(1 << 20).into_bytes()
    }),
    ("rules that give no dates", "import.tooMany 5", || {
        calendar("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 5_000)
    }),
    ("rules that never end", "import.tooMany", || calendar("RRULE:FREQ=DAILY", 5_000)),
    ("a rule of every second", "ok", || {
        calendar(
            "RRULE:FREQ=YEARLY;BYHOUR=1,2,3,4,5,6;BYMINUTE=1,2,3,4,5,6,7,8,9;BYSECOND=1,2,3,4,5,6,7,8,9",
            100,
        )
    }),
    ("minutes without end", "import.tooLarge", || vec![b'-'; 60 << 20]),
];

fn zip_bomb() -> Vec<u8> {
    bomb(200 << 20)
}

fn bomb(bytes: usize) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{}</sheetData></worksheet>", " ".repeat(bytes));
    xlsx_of(&sheet, "")
}

/// The same, whose directory and local header say that the sheet has 1,000 bytes.
fn lying_zip_bomb() -> Vec<u8> {
    let mut bytes = bomb(200 << 20);
    let size = u32::try_from((200 << 20) + "<worksheet><sheetData></sheetData></worksheet>".len())
        .unwrap()
        .to_le_bytes();
    let mut places = Vec::new();
    for at in 0..bytes.len() - 4 {
        if bytes[at..at + 4] == size {
            places.push(at);
        }
    }
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + 4].copy_from_slice(&1_000_u32.to_le_bytes());
    }
    bytes
}

fn many_entries() -> Vec<u8> {
    let names: Vec<String> = (0..60_000).map(|at| format!("{at}")).collect();
    let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), b"".as_slice())).collect();
    zip(&entries)
}

/// A text so often, with a digit by chance between, so that it does not pack tight.
fn noise(text: &str, times: usize) -> String {
    let mut seed = 1_u32;
    let mut out = String::with_capacity(times * (text.len() + 1));
    for _ in 0..times {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        out.push_str(text);
        out.push(char::from(b'0' + u8::try_from(seed >> 24).unwrap() % 10));
    }
    out
}

fn styles(count: usize) -> Vec<u8> {
    let styles = format!("<styleSheet><cellXfs>{}</cellXfs></styleSheet>", noise("<xf/>", count));
    with_part(&xlsx("<row><c t=\"str\"><v>Naam</v></c></row>", ""), "xl/styles.xml", styles.as_bytes())
}

const LAUGHS: &str = "<!DOCTYPE x [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">\
    <!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>";

fn xml_bomb_xlsx() -> Vec<u8> {
    xlsx_of(
        &format!(
            "{LAUGHS}<worksheet><sheetData><row><c t=\"str\"><v>&f;</v></c></row></sheetData></worksheet>"
        ),
        "",
    )
}

fn xml_bomb_ods() -> Vec<u8> {
    ods("<table:table-row><table:table-cell><text:p>&f;</text:p></table:table-cell></table:table-row>")
}

fn one_text_everywhere() -> Vec<u8> {
    let row = format!("<row>{}</row>", "<c t=\"s\"><v>0</v></c>".repeat(100));
    xlsx(&row.repeat(5_000), &format!("<si><t>{}</t></si>", "x".repeat(32_000)))
}

fn million_rows() -> Vec<u8> {
    ods(
        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\">\
         <text:p>x</text:p></table:table-cell></table:table-row>",
    )
}

fn contact(line: &str) -> Vec<u8> {
    format!("BEGIN:VCARD\r\nFN:Jan\r\n{line}\r\nEND:VCARD\r\n").into_bytes()
}

fn calendar(rule: &str, events: usize) -> Vec<u8> {
    let mut text = b"BEGIN:VCALENDAR\r\n".to_vec();
    for at in 0..events {
        write!(text, "BEGIN:VEVENT\r\nUID:{at}\r\nDTSTART:20260101T100000Z\r\n{rule}\r\nEND:VEVENT\r\n")
            .unwrap();
    }
    text.extend(b"END:VCALENDAR\r\n");
    text
}

/// Reads bytes by what they begin with.
pub fn read(bytes: &[u8]) -> Result<(), ImportError> {
    let options = PeopleOptions { country: Country::default(), judge: &judge };
    let limits = Limits::default();
    if bytes.starts_with(b"BEGIN:VCARD") {
        return read_contacts(bytes, options, &limits).map(drop);
    }
    if bytes.starts_with(b"BEGIN:") {
        let year = CalendarOptions {
            zone: "Europe/Amsterdam".into(),
            from: date(2026, 1, 1),
            until: date(2026, 12, 31),
        };
        return read_events(bytes, &year, &limits).map(drop);
    }
    if bytes.starts_with(b"---") {
        return read_minutes(std::str::from_utf8(bytes).unwrap(), &limits).map(drop);
    }
    for table in tables(bytes)? {
        let _ = table.people(&table.suggested(), options);
    }
    Ok(())
}

fn said(result: Result<(), ImportError>) -> String {
    let Err(error) = result else { return "ok".to_owned() };
    let place = error.place.clone();
    let number = |number: Option<u32>| number.map(|number| number.to_string());
    let parts =
        [Some(error.code().to_owned()), place.entry, place.sheet, number(place.row), number(place.column)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The most memory this process ever had, in MB; `None` where the system does not say.
pub fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}

/// From here on the peak counts anew.
pub fn forget_peak() {
    let _ = std::fs::write("/proc/self/clear_refs", "5");
}

const CASE: &str = "KRING_HOSTILE_CASE";

/// Run by the test below, in a process of its own.
#[test]
#[ignore = "one case, named by the environment"]
fn one_case() {
    let Ok(wanted) = std::env::var(CASE) else { return };
    let (name, code, make) = CASES.into_iter().find(|(name, ..)| *name == wanted).unwrap();
    let bytes = make();
    forget_peak();
    let begin = Instant::now();
    let found = said(read(&bytes));
    let (seconds, peak) = (begin.elapsed().as_secs_f32(), peak_memory().unwrap_or_default());
    println!("{name}: {found}; {} bytes, {seconds:.2} s, {peak} MB", bytes.len());
    assert!(found.starts_with(code), "{name}: {found} instead of {code}");
    assert!(seconds < 5.0, "{name}: {seconds} s");
    assert!(peak < 300, "{name}: {peak} MB");
}

#[test]
fn hostile_files_are_read_within_five_seconds_and_300_mb() {
    let mut failed = Vec::new();
    for (name, ..) in CASES {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "hostile::one_case", "--ignored", "--nocapture"]).env(CASE, name);
        let output = command.output().unwrap();
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        println!("{}", text.lines().find(|line| line.starts_with(name)).unwrap_or(name));
        if !output.status.success() {
            failed.push(format!("{name}\n{text}{}", String::from_utf8_lossy(&output.stderr)));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
