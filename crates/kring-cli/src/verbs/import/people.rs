//! `kring import columns|people`: what a list holds, and its people taken in.

use kring_core::Problem;
use kring_core::imports::{ImportChoice, ImportPeople, RowChoice};
use kring_import_worker::{ColumnChoice, ImportPlan, ImportRemark, ImportSheet, ListContent, PeopleRead};
use kring_texts::Texts;
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::arguments::gather;
use crate::command::Call;
use crate::session::Context;
use crate::terminal::failure::Failure;
use crate::terminal::text::one_line;

use super::source::{key, map, read, taken};

/// What `--map` may say.
#[derive(Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
struct MapFile {
    /// Which columns are which fields; what is not named is not taken. Without it, as is proposed.
    columns: Option<Vec<ColumnChoice>>,
    /// What becomes of single rows.
    choices: Vec<ImportChoice>,
}

/// Shows the columns of a list: what each would be, and which are never taken.
pub(crate) fn columns(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let (reader, bytes) = read(call)?;
    let source = reader.look(&bytes, false).map_err(Problem::from)?;
    if context.globals.json {
        return context.print_json(&json!(source));
    }
    let text = match &source {
        ListContent::Contacts => context.texts.get("cli-import-contacts"),
        ListContent::Table { sheets } => {
            sheets.iter().map(|sheet| said(sheet, context.texts)).collect::<Vec<_>>().join("\n\n")
        }
    };
    context.print(&text)
}

/// Takes the people of a list into a network; with `--dry-run` it says what that would do.
pub(crate) fn people(call: &Call, context: &mut Context) -> Result<(), Failure> {
    let (reader, bytes) = read(call)?;
    let map: MapFile = map(call)?;
    let mut source = reader.look(&bytes, false).map_err(Problem::from)?;
    source.as_last_time(context.workspace()?);
    let (place, sheet) = sheet(&source, call.text("sheet"))?;
    let proposed = || sheet.map(|sheet| sheet.mapping.iter().copied().map(ColumnChoice::from).collect());
    let by_hand = map.columns.is_some();
    let columns = map.columns.or_else(proposed).unwrap_or_default();
    let remembered = sheet.and_then(|sheet| sheet.to_remember(&columns));
    let PeopleRead { people, remarks, left_out } =
        reader.people(&bytes, false, place, columns).map_err(Problem::from)?;
    let mut input = gather(call, context, None)?;
    let dry_run = input.remove("dryRun").is_some();
    let network = taken(&mut input, "network")?;
    let asked = ImportPeople { network, people, choices: map.choices };
    let now = Context::now();
    let workspace = context.workspace()?;
    let outcome = if dry_run {
        workspace.rehearse_import(asked, &now)?
    } else {
        workspace.import_people(asked, &now)?
    };
    if let Some(layout) = remembered.filter(|_| !dry_run) {
        workspace.remember_import_layout(layout, &now)?;
    }
    let plan = ImportPlan::of(outcome, remarks, left_out);
    let refused = sheet.map(|sheet| &sheet.left_out);
    let as_last_time = !by_hand && sheet.is_some_and(|sheet| sheet.as_last_time);
    if context.globals.json {
        let told =
            json!({ "dryRun": dry_run, "asLastTime": as_last_time, "leftOutColumns": refused, "plan": plan });
        return context.print_json(&told);
    }
    let mut lines: Vec<String> = sheet.map(|sheet| left_out_lines(sheet, context.texts)).unwrap_or_default();
    if as_last_time {
        lines.insert(0, context.texts.get("import-as-last-time"));
    }
    lines.extend(told(&plan, dry_run, context.texts));
    context.print(&lines.join("\n"))
}

/// The sheet that was named, by its name or its number; the first with columns that say what somebody is called where none was.
fn sheet<'a>(
    source: &'a ListContent,
    named: Option<&str>,
) -> Result<(usize, Option<&'a ImportSheet>), Failure> {
    let ListContent::Table { sheets } = source else { return Ok((0, None)) };
    let place = match named {
        None => Some(sheets.iter().position(ImportSheet::names_people).unwrap_or_default()),
        Some(name) => {
            let number = name.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            let by_name = sheets.iter().position(|sheet| sheet.name == name);
            by_name.or(number.filter(|place| *place < sheets.len()))
        }
    };
    let place = place.ok_or_else(|| {
        let all: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        Failure::new("import.noSuchSheet").with("sheets", all.join(", "))
    })?;
    Ok((place, sheets.get(place)))
}

fn said(sheet: &ImportSheet, texts: &Texts) -> String {
    let named = if sheet.name.is_empty() { "no" } else { "yes" };
    let rows = i64::from(sheet.rows).into();
    let values = [("named", named.into()), ("sheet", one_line(&sheet.name).into()), ("rows", rows)];
    let mut lines = vec![texts.with("cli-import-sheet", &values)];
    for column in &sheet.columns {
        let mapped = sheet.mapping.iter().find(|mapped| mapped.column == column.number);
        let field = mapped.map_or_else(String::new, |mapped| key(&mapped.field));
        let values = [
            ("number", i64::from(column.number).into()),
            ("header", one_line(&column.header).into()),
            ("field", if field.is_empty() { "none".into() } else { field.into() }),
            ("examples", one_line(&column.examples.join(" · ")).into()),
        ];
        lines.push(texts.with("cli-import-column", &values));
    }
    lines.extend(left_out_lines(sheet, texts));
    lines.join("\n")
}

fn left_out_lines(sheet: &ImportSheet, texts: &Texts) -> Vec<String> {
    let line = |column: &kring_import_worker::ImportLeftOut| {
        let category = column.category.as_ref().map_or_else(|| "country".to_owned(), key);
        let values = [
            ("number", i64::from(column.number).into()),
            ("header", one_line(&column.header).into()),
            ("category", category.into()),
        ];
        texts.with("cli-import-left-out", &values)
    };
    sheet.left_out.iter().map(line).collect()
}

fn told(plan: &ImportPlan, dry_run: bool, texts: &Texts) -> Vec<String> {
    let counts = [
        ("added", i64::from(plan.added).into()),
        ("merged", i64::from(plan.merged).into()),
        ("skipped", i64::from(plan.skipped).into()),
        ("rehearsed", if dry_run { "yes" } else { "no" }.into()),
    ];
    let mut lines = vec![texts.with("cli-import-done", &counts)];
    for row in plan.rows.iter().filter(|row| !row.alike.is_empty()) {
        let others: Vec<&str> = row.alike.iter().map(|alike| alike.card.name.as_str()).collect();
        let outcome = match row.outcome {
            RowChoice::Add => "add",
            RowChoice::Skip => "skip",
            RowChoice::Merge { .. } => "merge",
            RowChoice::MergeRow { .. } => "mergeRow",
        };
        let values = [
            ("row", i64::from(row.row).into()),
            ("name", one_line(&row.card.name).into()),
            ("others", one_line(&others.join(", ")).into()),
            ("outcome", outcome.into()),
        ];
        lines.push(texts.with("cli-import-alike", &values));
    }
    lines.extend(plan.remarks.iter().map(|remark| remarked(remark, texts)));
    if !plan.organisations.is_empty() {
        let names = [("names", one_line(&plan.organisations.join(", ")).into())];
        lines.push(texts.with("cli-import-organisations", &names));
    }
    for property in &plan.left_out {
        let category = property.category.as_ref().map_or_else(|| "unused".to_owned(), key);
        let values = [("name", one_line(&property.name).into()), ("category", category.into())];
        lines.push(texts.with("cli-import-left-out-property", &values));
    }
    lines
}

fn remarked(remark: &ImportRemark, texts: &Texts) -> String {
    let values = [
        ("row", i64::from(remark.row).into()),
        ("kind", key(&remark.kind).into()),
        ("text", one_line(&remark.text).into()),
    ];
    texts.with("cli-import-remark", &values)
}
