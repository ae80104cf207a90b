//! Verbs on meetings and their guests, for scripts.

use jiff::civil::{Date, Time};

use crate::engine::input::from_json;
use crate::records::boundaries::Deed;
use crate::records::meetings::{
    Meeting, MeetingId, Presence, Reply, access, carry, guests, plan_changes, presence, series, speaking,
    thanks, verbs,
};
use crate::records::people::PersonId;
use crate::records::rhythm::Rhythm;

use crate::engine::verbs::Verb;
use crate::engine::verbs::{
    answer, edited, filter, nothing_left, records, removed, required, show, take, take_id, take_last_id,
};

pub(crate) const VERBS: &[Verb] = &[
    Verb::write("meeting add", verbs::ADD, |tx, input| answer(tx.add_meeting(from_json(input)?)?)),
    Verb::write("meeting edit", verbs::CHANGE, |tx, mut input| {
        let reason: String = take(&mut input, "reason", "text")?.unwrap_or_default();
        let (id, revision, meeting) = edited::<Meeting>(tx, input)?;
        answer(tx.change_meeting(id, revision, meeting, &reason)?)
    }),
    Verb::write("meeting explain", plan_changes::EXPLAIN, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let change = required(&mut input, "change", "number")?;
        let reason = required(&mut input, "reason", "text")?;
        nothing_left(&input)?;
        answer(tx.explain_plan_change(id, change, reason)?)
    }),
    Verb::write("meeting remove", verbs::REMOVE, |tx, mut input| {
        let id = take_last_id(&mut input)?;
        tx.remove_meeting(id)?;
        Ok(removed(id))
    }),
    Verb::write("meeting close", verbs::CLOSE, |tx, mut input| {
        answer(tx.close_meeting(take_last_id(&mut input)?)?)
    }),
    Verb::write("meeting carry", carry::CARRY, |tx, mut input| {
        let to = take_id(&mut input, "to")?;
        answer(tx.carry_over(to, from_json(input)?)?)
    }),
    Verb::read("meeting carry-proposal", |model, mut input, _| {
        let to = take_id(&mut input, "to")?;
        let from = take::<Option<MeetingId>>(&mut input, "from", "id")?.flatten();
        nothing_left(&input)?;
        answer(model.carry_proposal(to, from)?)
    }),
    Verb::write("meeting invite", guests::INVITE, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let mut people: Vec<PersonId> = required(&mut input, "people", "list")?;
        let despite: Option<String> = take(&mut input, "despite", "text")?.flatten();
        let leave_out = take(&mut input, "leaveOut", "truthValue")?.unwrap_or(false);
        nothing_left(&input)?;
        if leave_out {
            let crossed = tx.crossed(Deed::Invite, &people, tx.now);
            people.retain(|person| crossed.iter().all(|one| one.person.id != *person));
        }
        answer(tx.invite(id, &people, despite.as_deref())?)
    }),
    Verb::write("meeting uninvite", guests::UNINVITE, |tx, mut input| {
        let (id, person) = (take_id(&mut input, "id")?, take_id(&mut input, "person")?);
        nothing_left(&input)?;
        answer(tx.uninvite(id, person)?)
    }),
    Verb::write("meeting why", guests::WHY, |tx, mut input| {
        let (id, person) = (take_id(&mut input, "id")?, take_id(&mut input, "person")?);
        let why: String = required(&mut input, "why", "text")?;
        nothing_left(&input)?;
        answer(tx.set_why_invited(id, person, &why)?)
    }),
    Verb::write("meeting access", access::ACCESS, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        answer(tx.set_access_need(id, from_json(input)?)?)
    }),
    Verb::write("meeting speaking", speaking::SPEAKING, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let off = take(&mut input, "off", "truthValue")?.unwrap_or(false);
        let spoken = if off { None } else { Some(from_json(input)?) };
        answer(tx.set_speaking_time(id, spoken)?)
    }),
    Verb::write("meeting reply", guests::REPLY, |tx, mut input| {
        let (id, person) = (take_id(&mut input, "id")?, take_id(&mut input, "person")?);
        let reply: Reply = required(&mut input, "reply", "none | yes | maybe | no")?;
        nothing_left(&input)?;
        answer(tx.set_reply(id, person, reply)?)
    }),
    Verb::write("meeting attend", presence::ATTEND, |tx, mut input| {
        let (id, person) = (take_id(&mut input, "id")?, take_id(&mut input, "person")?);
        let attended = required(&mut input, "attended", "truthValue")?;
        let came_at: Option<Option<Time>> = take(&mut input, "cameAt", "time")?;
        let left_at: Option<Option<Time>> = take(&mut input, "leftAt", "time")?;
        nothing_left(&input)?;
        let meeting: &Meeting = &tx.find(id)?.content;
        let known = meeting.invitations.iter().find(|guest| guest.person == person);
        let came_at = came_at.unwrap_or_else(|| known.and_then(|guest| guest.came_at));
        let left_at = left_at.unwrap_or_else(|| known.and_then(|guest| guest.left_at));
        answer(tx.set_attendance(id, person, Presence { attended, came_at, left_at })?)
    }),
    Verb::write("meeting thank", thanks::THANK, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let people: Vec<PersonId> = required(&mut input, "people", "list")?;
        let on: Option<Date> = take(&mut input, "on", "date")?.flatten();
        let off = take(&mut input, "off", "truthValue")?.unwrap_or(false);
        nothing_left(&input)?;
        let on = if off { None } else { Some(on.unwrap_or(tx.now.today())) };
        answer(tx.thank(id, &people, on)?)
    }),
    Verb::write("meeting walk-in", presence::WALK_IN, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let name: String = required(&mut input, "name", "text")?;
        nothing_left(&input)?;
        answer(tx.add_walk_in(id, &name)?)
    }),
    Verb::write("meeting guests", guests::GUESTS, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let unnamed = required(&mut input, "unnamedGuests", "number")?;
        nothing_left(&input)?;
        answer(tx.set_unnamed_guests(id, unnamed)?)
    }),
    Verb::read("meeting list", |model, input, _| {
        let rows = model.meetings(&filter(input)?);
        records::<Meeting>(model, rows.into_iter().map(|row| row.id))
    }),
    Verb::read("meeting show", show::<Meeting>),
    Verb::read("meeting page", |model, mut input, now| {
        answer(model.meeting_page(take_last_id(&mut input)?, now)?)
    }),
    Verb::write("meeting series", series::SERIES, |tx, mut input| {
        let id = take_id(&mut input, "id")?;
        let every: Rhythm = required(&mut input, "every", "rhythm")?;
        let count = required(&mut input, "count", "number")?;
        nothing_left(&input)?;
        answer(tx.plan_series(id, every, count)?)
    }),
    Verb::read("meeting conflicts", |model, mut input, now| {
        answer(model.planning(take_last_id(&mut input)?, now)?)
    }),
    Verb::read("meeting languages", |model, mut input, now| {
        answer(model.meeting_languages(take_last_id(&mut input)?, now)?)
    }),
];
