//! ODS, cell by cell. calamine lays out each sheet of an ODS as a rectangle when the file is opened, and a row that
//! says it stands for a million others costs as much as a million; here it costs one.

use std::io::{BufReader, Read};

use quick_xml::Reader;
use quick_xml::escape::{resolve_xml_entity, unescape};
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::base::{Cell, Counted, ImportError, Limits, Problem};

use super::archive;
use super::excel::iso;
use super::grid::{Budget, Grid, GridBuilder};
use super::guard::guarded;

const CONTENT: &str = "content.xml";

/// The sheets of a spreadsheet with something in them. Of a formula the value kept beside it is taken.
///
/// Errors: as `archive::open`, and `import.tooMany`, `import.cutOff` and `import.malformed` with the sheet.
pub(crate) fn read(bytes: &[u8], limits: &Limits) -> Result<Vec<Grid>, ImportError> {
    let mut zip = archive::open(bytes, limits)?;
    if is_encrypted(&mut zip) {
        return Err(Problem::Encrypted.into());
    }
    archive::check_parts(&mut zip, limits)?;
    let entry = zip.by_name(CONTENT).map_err(|error| archive::fault(&error))?;
    let bounded = entry.take(limits.unpacked_bytes);
    guarded(|| Content::new(BufReader::new(bounded), limits).sheets())
}

fn is_encrypted(zip: &mut archive::Archive<'_>) -> bool {
    let mut manifest = String::new();
    let Ok(entry) = zip.by_name("META-INF/manifest.xml") else { return false };
    let _ = entry.take(1 << 20).read_to_string(&mut manifest);
    manifest.contains("encryption-data")
}

/// How often a cell or row that says so is really there. What is empty is only stepped over.
const MOST_REPEATED: u32 = 1_000;

struct Content<'a, R: std::io::BufRead> {
    xml: Reader<R>,
    limits: &'a Limits,
}

/// A cell as it is read: its place, how often it is there, and its text so far.
#[derive(Default)]
struct Open {
    repeated: u32,
    typed: Option<Cell>,
    text: String,
    paragraphs: u32,
}

impl<'a, R: std::io::BufRead> Content<'a, R> {
    fn new(input: R, limits: &'a Limits) -> Self {
        let mut xml = Reader::from_reader(input);
        xml.config_mut().expand_empty_elements = true;
        Self { xml, limits }
    }

    fn sheets(mut self) -> Result<Vec<Grid>, ImportError> {
        let mut budget = Budget::new(self.limits);
        let mut grids = Vec::new();
        let mut buffer = Vec::new();
        let mut seen = 0;
        loop {
            buffer.clear();
            let name = match self.xml.read_event_into(&mut buffer) {
                Ok(Event::Start(start)) if start.local_name().as_ref() == "table" => {
                    attribute(&start, "name").unwrap_or_default()
                }
                Ok(Event::Eof) => return Ok(grids),
                Ok(_) => continue,
                Err(error) => return Err(fault(&error)),
            };
            seen += 1;
            if seen > self.limits.sheets {
                return Err(ImportError::too_many(Counted::Sheets, self.limits.sheets));
            }
            let grid = self.sheet(&name, &mut budget).map_err(|error| error.in_sheet(&name))?;
            if !grid.rows.is_empty() {
                grids.push(grid);
            }
        }
    }

    fn sheet(&mut self, name: &str, budget: &mut Budget) -> Result<Grid, ImportError> {
        let mut builder = GridBuilder::new(name, self.limits, budget);
        let mut buffer = Vec::new();
        let mut row = 0_u32;
        loop {
            buffer.clear();
            match self.xml.read_event_into(&mut buffer).map_err(|error| fault(&error))? {
                Event::Start(start) if start.local_name().as_ref() == "table-row" => {
                    let repeated = repetition(&start, "number-rows-repeated");
                    self.row(row, repeated, &mut builder)?;
                    row = row.saturating_add(repeated);
                }
                Event::End(end) if end.local_name().as_ref() == "table" => return Ok(builder.finish()),
                Event::Eof => return Err(Problem::CutOff.into()),
                _ => {}
            }
        }
    }

    fn row(&mut self, row: u32, rows: u32, builder: &mut GridBuilder<'_>) -> Result<(), ImportError> {
        let mut buffer = Vec::new();
        let mut column = 0_u32;
        loop {
            buffer.clear();
            match self.xml.read_event_into(&mut buffer).map_err(|error| fault(&error))? {
                Event::Start(start) if is_cell(&start) => {
                    let open = Open {
                        repeated: repetition(&start, "number-columns-repeated"),
                        typed: typed(&start),
                        ..Open::default()
                    };
                    let (repeated, cell) = self.cell(open)?;
                    if !cell.is_empty() {
                        for below in 0..rows.min(MOST_REPEATED) {
                            for beside in 0..repeated.min(MOST_REPEATED) {
                                let (row, column) =
                                    (row.saturating_add(below), column.saturating_add(beside));
                                builder.put(row, column, cell.clone())?;
                            }
                        }
                    }
                    column = column.saturating_add(repeated);
                }
                Event::End(end) if end.local_name().as_ref() == "table-row" => return Ok(()),
                Event::Eof => return Err(Problem::CutOff.into()),
                _ => {}
            }
        }
    }

    /// Reads to the end of a cell. Notes beside it and pictures in it are passed over.
    fn cell(&mut self, mut open: Open) -> Result<(u32, Cell), ImportError> {
        let mut buffer = Vec::new();
        let mut aside = 0_u32;
        loop {
            buffer.clear();
            match self.xml.read_event_into(&mut buffer).map_err(|error| fault(&error))? {
                Event::Start(start) => match start.local_name().as_ref() {
                    "annotation" | "frame" | "table" => aside += 1,
                    "p" if aside == 0 => {
                        if open.paragraphs > 0 {
                            open.text.push('\n');
                        }
                        open.paragraphs += 1;
                    }
                    "s" if aside == 0 => open.text.push(' '),
                    "tab" if aside == 0 => open.text.push('\t'),
                    "line-break" if aside == 0 => open.text.push('\n'),
                    _ => {}
                },
                Event::Text(text) if aside == 0 && open.paragraphs > 0 => {
                    open.text.push_str(&text.xml10_content());
                }
                Event::CData(text) if aside == 0 && open.paragraphs > 0 => {
                    open.text.push_str(&text.xml10_content());
                }
                Event::GeneralRef(reference) if aside == 0 => open.text.push_str(&entity(&reference)?),
                Event::End(end) => match end.local_name().as_ref() {
                    "annotation" | "frame" | "table" => aside = aside.saturating_sub(1),
                    "table-cell" | "covered-table-cell" if aside == 0 => {
                        return Ok((open.repeated, open.typed.unwrap_or_else(|| Cell::of(&open.text))));
                    }
                    _ => {}
                },
                Event::Eof => return Err(Problem::CutOff.into()),
                _ => {}
            }
            if open.text.len() > self.limits.cell_bytes {
                return Err(ImportError::too_many(Counted::CellBytes, self.limits.cell_bytes));
            }
        }
    }
}

fn is_cell(start: &BytesStart<'_>) -> bool {
    matches!(start.local_name().as_ref(), "table-cell" | "covered-table-cell")
}

/// The value of a cell where it is more than its text.
fn typed(start: &BytesStart<'_>) -> Option<Cell> {
    match attribute(start, "value-type")?.as_str() {
        "float" | "currency" | "percentage" => attribute(start, "value")?
            .parse()
            .ok()
            .filter(|number: &f64| number.is_finite())
            .map(Cell::Number),
        "date" => iso(attribute(start, "date-value")?.split('.').next()?),
        "boolean" => Some(Cell::Boolean(attribute(start, "boolean-value")? == "true")),
        _ => None,
    }
}

fn repetition(start: &BytesStart<'_>, name: &str) -> u32 {
    attribute(start, name).and_then(|count| count.parse().ok()).unwrap_or(1).max(1)
}

/// An attribute by its name without its prefix.
fn attribute(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = start.attributes();
    let found =
        attributes.with_checks(false).flatten().find(|found| found.key.local_name().as_ref() == name)?;
    unescape(&found.value).ok().map(std::borrow::Cow::into_owned)
}

/// One of the five entities of XML, or a sign by its number. No other is looked up: a file cannot grow by its own.
fn entity(reference: &BytesRef<'_>) -> Result<String, ImportError> {
    if let Some(text) = resolve_xml_entity(reference.as_ref()) {
        return Ok(text.to_owned());
    }
    match reference.resolve_char_ref() {
        Ok(Some(sign)) => Ok(sign.to_string()),
        _ => Err(ImportError::malformed("the XML names an entity that is not known")),
    }
}

fn fault(error: &quick_xml::Error) -> ImportError {
    match error {
        quick_xml::Error::Syntax(_) => Problem::CutOff.into(),
        _ => ImportError::malformed("the XML is not well formed"),
    }
}
