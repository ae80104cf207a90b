//! Verbs on rhythms, for scripts.

use jiff::civil::Date;

use crate::records::rhythm::{Rhythm, verbs};

use crate::engine::verbs::Verb;
use crate::engine::verbs::{answer, filter, nothing_left, required, take, take_id};

pub(crate) const VERBS: &[Verb] = &[
    Verb::read("rhythm due", |model, input, now| answer(model.due(&filter(input)?, now))),
    Verb::write("rhythm set", verbs::SET, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let rhythm: Option<Rhythm> = take(&mut input, "rhythm", "object")?.flatten();
        nothing_left(&input)?;
        answer(tx.set_rhythm(id, rhythm)?)
    }),
    Verb::write("rhythm snooze", verbs::SNOOZE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let until: Option<Date> = take(&mut input, "until", "date")?.flatten();
        nothing_left(&input)?;
        answer(tx.snooze(id, until)?)
    }),
    Verb::write("rhythm role", verbs::ROLE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let role: String = required(&mut input, "role", "text")?;
        let rhythm: Option<Rhythm> = take(&mut input, "rhythm", "object")?.flatten();
        nothing_left(&input)?;
        answer(tx.set_role_rhythm(id, &role, rhythm)?)
    }),
];
