//! Verbs on the state of minutes and on corrections of them, for scripts. Each names its meeting by `id`.

use serde_json::Value;

use crate::engine::error::Error;
use crate::engine::input::from_json;
use crate::engine::verbs::{Verb, answer, nothing_left, required, take, take_id, take_last_id};

use super::{
    CorrectedPart, CorrectionAbout, CorrectionResult, Meeting, MeetingId, NewCorrection, corrections_verbs,
    minutes_state,
};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("minutes submit", minutes_state::SUBMIT, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.submit_minutes(id, from_json(input)?)?)
    }),
    Verb::write("minutes adopt", minutes_state::ADOPT, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let at = take::<Option<MeetingId>>(&mut input, "at", "id")?.flatten();
        nothing_left(&input)?;
        answer(tx.adopt_minutes(id, at)?)
    }),
    Verb::write("minutes reopen", minutes_state::REOPEN, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let reason = required(&mut input, "reason", "text")?;
        nothing_left(&input)?;
        answer(tx.reopen_minutes(id, reason)?)
    }),
    Verb::write("minutes correct", corrections_verbs::CORRECT, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.correct_minutes(id, correction(input)?)?)
    }),
    Verb::write("minutes unname", corrections_verbs::UNNAME, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let place = required(&mut input, "correction", "number")?;
        nothing_left(&input)?;
        answer(tx.unname_requester(id, place)?)
    }),
    Verb::read("minutes corrections", |model, mut input, _| {
        let id = take_last_id::<Meeting>(&mut input)?;
        answer(&model.find(id)?.content.corrections)
    }),
];

/// A correction from flat fields: about a line, an item or the whole, and what was done.
fn correction(mut input: Value) -> Result<NewCorrection, Error> {
    let input = &mut input;
    let line = take(input, "line", "id")?.flatten();
    let item = take(input, "item", "id")?.flatten();
    let part: Option<CorrectedPart> = take(input, "part", "text | agreedBy | reservations")?;
    let about = match (line, item) {
        (Some(id), _) => CorrectionAbout::Line { id, part: part.unwrap_or_default() },
        (None, Some(id)) => CorrectionAbout::Item { id },
        (None, None) => CorrectionAbout::Whole,
    };
    let became: Option<String> = take(input, "became", "text")?.flatten();
    let why: Option<String> = take(input, "why", "text")?.flatten();
    let why = why.unwrap_or_default();
    let expected = "takenOver | partly | notTakenOver";
    let result: String = required(input, "result", expected)?;
    let result = match result.as_str() {
        "takenOver" => CorrectionResult::TakenOver,
        "partly" => CorrectionResult::Partly { became: became.unwrap_or_default(), why },
        "notTakenOver" => CorrectionResult::NotTakenOver { why },
        _ => return Err(Error::Value { field: "result".to_owned(), expected: expected.to_owned() }),
    };
    let new = NewCorrection {
        about,
        requested_by: take(input, "requestedBy", "member | municipality | together")?.flatten(),
        requester: take(input, "requester", "id")?.flatten(),
        before: take(input, "before", "text")?.unwrap_or_default(),
        asked: required(input, "asked", "text")?,
        result,
        classification: take(input, "classification", "public | internal | confidential")?.flatten(),
    };
    nothing_left(input)?;
    Ok(new)
}
