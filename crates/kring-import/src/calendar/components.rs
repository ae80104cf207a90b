//! The events and zones of a file of calendars.

use calcard::icalendar::{ICalendarComponent, ICalendarComponentType, ICalendarProperty};
use calcard::{Entry, Parser};

use crate::base::{Counted, ImportError, Limits, Problem};
use crate::text::components_left_open;

/// All events and zones of the file; a file can hold several calendars.
pub(super) fn components(text: &str, limits: &Limits) -> Result<Vec<ICalendarComponent>, ImportError> {
    let mut parser = Parser::new(text);
    let mut all = Vec::new();
    let mut events = 0_usize;
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => {
                for component in calendar.components {
                    match component.component_type {
                        ICalendarComponentType::VEvent => events += 1,
                        ICalendarComponentType::VTimezone => {}
                        _ => continue,
                    }
                    if events > limits.entries_of_people {
                        return Err(ImportError::too_many(Counted::Events, limits.entries_of_people));
                    }
                    all.push(component);
                }
            }
            Entry::UnterminatedComponent(_) => {
                let at = u32::try_from(events).unwrap_or(u32::MAX).saturating_add(1);
                return Err(ImportError::from(Problem::CutOff).at_row(at));
            }
            Entry::TooManyComponents => {
                return Err(ImportError::too_many(Counted::Events, limits.entries_of_people));
            }
            Entry::Eof => {
                let open = ["VCALENDAR", "VEVENT"].map(|name| components_left_open(text, name));
                if open.iter().any(|open| *open > 0) {
                    let at = u32::try_from(events).unwrap_or(u32::MAX);
                    return Err(ImportError::from(Problem::CutOff).at_row(at));
                }
                return Ok(all);
            }
            _ => {}
        }
    }
}

/// The zones of the file, by what is needed to know them.
pub(super) fn zones(components: &[ICalendarComponent]) -> Vec<ICalendarComponent> {
    const MOST: usize = 64;
    let zones =
        components.iter().filter(|component| component.component_type == ICalendarComponentType::VTimezone);
    let names = |component: &ICalendarComponent| {
        let mut names = ICalendarComponent::new(ICalendarComponentType::VTimezone);
        let kept = component.entries.iter().filter(|entry| {
            matches!(entry.name, ICalendarProperty::Tzid | ICalendarProperty::Other(_)) && entry.size() < 300
        });
        names.entries = kept.take(8).cloned().collect();
        names
    };
    zones.take(MOST).map(names).collect()
}
