//! The rows of a table as people.

use crate::base::Cell;
use crate::columns::{Field, Judge, MappedColumn, Mapping, MappingError};
use crate::table::{Row, Table};
use crate::text::key;
use crate::values::{self, Country, PersonalName};

use super::contact::PersonBuilder;
use super::person::{Address, Usage};
use super::remark::{People, RemarkKind};

/// How cells are read.
#[derive(Clone, Copy)]
pub struct PeopleOptions<'a> {
    /// The country of phone numbers that name none.
    pub country: Country,
    /// Which words name a special category.
    pub judge: Judge<'a>,
}

impl Table {
    /// The people of the rows, by a mapping.
    ///
    /// Errors: `mapping.*`; nothing was read then. What single cells say is a remark beside the people.
    pub fn people(&self, mapping: &Mapping, options: PeopleOptions<'_>) -> Result<People, MappingError> {
        let taken = self.taken(mapping)?;
        let mut people = People::default();
        for row in &self.rows {
            if row.cells.iter().all(Cell::is_empty) {
                continue;
            }
            let builder = person(row, &taken, options);
            people.remarks.extend(builder.remarks);
            if !builder.person.name.full.is_empty() {
                people.people.push(builder.person);
            }
        }
        Ok(people)
    }

    /// The columns a mapping takes: where they are among the cells, their number in the file, and what they are.
    fn taken(&self, mapping: &Mapping) -> Result<Vec<Taken>, MappingError> {
        if mapping.layout.as_ref().is_some_and(|layout| *layout != self.layout) {
            return Err(MappingError::OtherLayout);
        }
        let mut taken: Vec<Taken> = Vec::new();
        for mapped in &mapping.columns {
            let at = self.place(mapped)?;
            let column = || named(mapped);
            if taken.iter().any(|other| other.at == at) {
                return Err(MappingError::ColumnTwice { column: column() });
            }
            if !mapped.field.may_repeat() && taken.iter().any(|other| other.field == mapped.field) {
                return Err(MappingError::FieldTwice { field: mapped.field });
            }
            let number = self.columns.get(at).map_or(0, |column| column.number);
            taken.push(Taken { at, number, field: mapped.field });
        }
        let names = [Field::Given, Field::Family, Field::FullName];
        if !taken.iter().any(|taken| names.contains(&taken.field)) {
            return Err(MappingError::NoName);
        }
        Ok(taken)
    }

    fn place(&self, mapped: &MappedColumn) -> Result<usize, MappingError> {
        let header = mapped.header.as_deref().map(key);
        let fits = |number: u32, name: &str| {
            mapped.column.is_none_or(|wanted| wanted == number)
                && header.as_ref().is_none_or(|wanted| *wanted == key(name))
                && (mapped.column.is_some() || header.is_some())
        };
        if let Some(at) = self.columns.iter().position(|column| fits(column.number, &column.header)) {
            return Ok(at);
        }
        // A number that points at what is left out says so, whatever heading stands beside it.
        let left = |number: u32, name: &str| mapped.column == Some(number) || fits(number, name);
        if self.left_out.iter().any(|column| left(column.number, &column.header)) {
            return Err(MappingError::ColumnLeftOut { column: named(mapped) });
        }
        Err(MappingError::NoSuchColumn { column: named(mapped) })
    }
}

fn named(mapped: &MappedColumn) -> String {
    let number = mapped.column.map(|number| number.to_string());
    mapped.header.clone().or(number).unwrap_or_default()
}

struct Taken {
    at: usize,
    number: u32,
    field: Field,
}

fn person<'a>(row: &Row, taken: &[Taken], options: PeopleOptions<'a>) -> PersonBuilder<'a> {
    let mut builder = PersonBuilder::new(row.number, options.country, options.judge);
    let text = |field: Field| {
        let column = taken.iter().find(|taken| taken.field == field);
        let cell = column.and_then(|taken| row.cells.get(taken.at));
        cell.map(|cell| cell.text().into_owned()).unwrap_or_default()
    };
    builder.person.name = PersonalName::of(
        &text(Field::Given),
        &text(Field::Initials),
        &text(Field::Prefix),
        &text(Field::Family),
        &text(Field::FullName),
    );
    if builder.person.name.full.is_empty() {
        builder.remark(None, RemarkKind::NoName, "");
        return builder;
    }
    let street = [text(Field::Street), text(Field::HouseNumber)].join(" ").trim().to_owned();
    let whole = text(Field::Address);
    let street = if street.is_empty() { whole } else { street };
    let address = Address { street, postcode: text(Field::Postcode), city: text(Field::City) };
    builder.person.address = (address != Address::default()).then_some(address);
    builder.person.say = text(Field::Say);
    builder.person.organisation = text(Field::Organisation);
    builder.person.organisation_role = text(Field::OrganisationRole);
    for column in taken {
        let Some(cell) = row.cells.get(column.at).filter(|cell| !cell.is_empty()) else { continue };
        take(&mut builder, column, cell);
    }
    builder
}

fn take(builder: &mut PersonBuilder<'_>, column: &Taken, cell: &Cell) {
    let text = cell.text();
    let number = Some(column.number);
    match column.field {
        Field::Phone => builder.phone(&text, None, number),
        Field::PhoneMobile => builder.phone(&text, Some(Usage::Mobile), number),
        Field::PhoneWork => builder.phone(&text, Some(Usage::Work), number),
        Field::PhoneHome => builder.phone(&text, Some(Usage::Home), number),
        Field::Email => builder.email(&text, None, number),
        Field::Languages => builder.languages(&text, number),
        Field::Notes => builder.note(&text),
        Field::NetworkRole => {
            builder.person.network_role = builder.label(&text, number).unwrap_or_default();
        }
        Field::Perspectives => {
            for part in text.split([',', ';', '/', '\n', '|']) {
                let label = builder.label(part, number);
                builder.person.perspectives.extend(label);
            }
        }
        Field::Since => {
            builder.person.since = since(cell);
            if builder.person.since.is_none() {
                builder.remark(number, RemarkKind::DateUnread, &text);
                builder.note(&text);
            }
        }
        _ => {}
    }
}

fn since(cell: &Cell) -> Option<jiff::civil::Date> {
    match cell {
        Cell::Date(date) => Some(*date),
        Cell::Moment(moment) => Some(moment.date()),
        Cell::Text(text) => values::date(text),
        _ => None,
    }
}
