//! What is still open: of somebody who leaves a network, or of a network that ends.

use jiff::civil::Date;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;
use crate::records::goals::{Goal, GoalState};
use crate::records::grades::Graded;
use crate::records::inputs::{Input, InputState};
use crate::records::meetings::{Meeting, Stage};
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::pledges::{Pledge, PledgeState};
use crate::records::preparations::{Preparation, PreparationState};
use crate::records::promises::{Promise, PromiseState, Side};
use crate::records::signals::{Signal, SignalState};

use super::{OpenKind, OpenThing, SettleWay};

/// Whose open things: those of one member, or those of the whole network.
#[derive(Clone, Copy)]
pub(super) struct Whose {
    pub network: NetworkId,
    /// Who leaves; `None` where the network ends.
    pub person: Option<PersonId>,
}

impl Whose {
    fn leaves(self, person: PersonId) -> bool {
        self.person.is_none_or(|one| one == person)
    }

    /// Whether somebody is the one who leaves.
    fn is(self, person: Option<PersonId>) -> bool {
        self.person.is_none() || self.person == person
    }
}

const ALL_WAYS: [SettleWay; 4] = [SettleWay::Keep, SettleWay::Done, SettleWay::LetGo, SettleWay::HandOver];
const NOT_HANDED_OVER: [SettleWay; 3] = [SettleWay::Keep, SettleWay::Done, SettleWay::LetGo];
const STAYS_OR_DONE: [SettleWay; 2] = [SettleWay::Keep, SettleWay::Done];
const STAYS_OR_NOT: [SettleWay; 2] = [SettleWay::Keep, SettleWay::LetGo];

fn thing<T>(
    id: Id<T>,
    kind: OpenKind,
    text: &str,
    due: Option<Date>,
    ways: &[SettleWay],
    classification: Classification,
) -> OpenThing {
    let (id, text) = (id.uuid().into(), text.to_owned());
    OpenThing { id, kind, text, due, ways: ways.to_vec(), classification }
}

impl Model {
    /// All that is open, what we owe first.
    pub(super) fn open_things(&self, whose: Whose, now: &Now) -> Vec<OpenThing> {
        let network = whose.network;
        let mut found: Vec<OpenThing> = Vec::new();
        let promises = self.table::<Promise>().values();
        found.extend(promises.filter_map(|kept| self.open_promise(kept, whose)));
        found.extend(self.linked::<Pledge>(network.uuid()).filter_map(|kept| self.open_pledge(kept, whose)));
        found.extend(self.linked::<Input>(network.uuid()).filter_map(|kept| {
            let (input, grade) = (&kept.content, self.grade_of(Graded::Input(&kept.content)));
            let open = input.state() != InputState::Closed && whose.is(input.said_by);
            open.then(|| thing(kept.id, OpenKind::Input, &input.words, Some(input.on), &STAYS_OR_DONE, grade))
        }));
        found.extend(self.linked::<Signal>(network.uuid()).filter_map(|kept| {
            let signal = &kept.content;
            let waits = matches!(signal.state(), SignalState::ToAcknowledge | SignalState::ToAnswer);
            let (on, grade) = (Some(signal.received_on), signal.classification);
            (waits && whose.is(signal.raised_by))
                .then(|| thing(kept.id, OpenKind::Signal, &signal.text, on, &STAYS_OR_DONE, grade))
        }));
        for meeting in self.linked::<Meeting>(network.uuid()) {
            self.open_at_meeting(meeting, whose, now, &mut found);
        }
        found.extend(self.linked::<Goal>(network.uuid()).filter_map(|kept| self.open_goal(kept, whose)));
        found.sort_by_key(|one| (one.kind, one.due.is_none(), one.due, one.id.uuid()));
        found
    }

    fn open_promise(&self, kept: &Versioned<Promise>, whose: Whose) -> Option<OpenThing> {
        let promise = &kept.content;
        let about = match whose.person {
            Some(person) => {
                promise.people.contains(&person)
                    && promise.network.is_none_or(|network| network == whose.network)
            }
            None => promise.network == Some(whose.network),
        };
        if promise.state != PromiseState::Open || !about {
            return None;
        }
        let kind = if promise.side == Side::Ours { OpenKind::OurPromise } else { OpenKind::TheirPromise };
        // One that others have a part in too is not let go because of one of them.
        let shared = whose.person.is_some() && promise.people.len() > 1;
        let ways: Vec<SettleWay> =
            ALL_WAYS.into_iter().filter(|way| !shared || *way != SettleWay::LetGo).collect();
        let grade = self.grade_of(Graded::Promise(kept));
        Some(thing(kept.id, kind, &promise.text, promise.due, &ways, grade))
    }

    fn open_pledge(&self, kept: &Versioned<Pledge>, whose: Whose) -> Option<OpenThing> {
        let pledge = &kept.content;
        if pledge.state != PledgeState::Open || !whose.is(pledge.person) {
            return None;
        }
        let ways = if whose.person.is_some() { &ALL_WAYS[..] } else { &NOT_HANDED_OVER[..] };
        let grade = self.grade_of(Graded::Pledge(pledge));
        Some(thing(kept.id, OpenKind::Pledge, self.pledge_text(pledge), pledge.due, ways, grade))
    }

    fn open_goal(&self, kept: &Versioned<Goal>, whose: Whose) -> Option<OpenThing> {
        let goal = &kept.content;
        let named = whose.person.is_none_or(|person| goal.co_owners.contains(&person));
        if goal.state() != GoalState::UnderWay || !named {
            return None;
        }
        let to_others = [SettleWay::Keep, SettleWay::HandOver];
        let ways = if whose.person.is_some() { &to_others[..] } else { &NOT_HANDED_OVER[..] };
        let grade = self.grade_of(Graded::Goal(goal));
        Some(thing(kept.id, OpenKind::Goal, &goal.text, Some(goal.set_on), ways, grade))
    }

    /// The meeting itself or the invitation to it, where it is planned and still to come, and the talks before it.
    fn open_at_meeting(
        &self,
        kept: &Versioned<Meeting>,
        whose: Whose,
        now: &Now,
        found: &mut Vec<OpenThing>,
    ) {
        let meeting = &kept.content;
        if meeting.stage != Stage::Planned || meeting.at < now.local() {
            return;
        }
        let (on, grade) = (Some(meeting.at.date()), self.grade_of(Graded::Meeting(meeting)));
        let invited = meeting.invitations.iter().any(|guest| whose.leaves(guest.person));
        let kind = if whose.person.is_some() { OpenKind::Invitation } else { OpenKind::Meeting };
        if invited || whose.person.is_none() {
            found.push(thing(kept.id, kind, &meeting.title, on, &STAYS_OR_NOT, grade));
        }
        for talk in self.linked::<Preparation>(kept.id.uuid()) {
            let waits = talk.content.state == PreparationState::Open && whose.leaves(talk.content.person);
            if waits {
                let grade = self.grade_of(Graded::Preparation(&talk.content));
                let title = meeting.title.as_str();
                found.push(thing(talk.id, OpenKind::Preparation, title, on, &NOT_HANDED_OVER, grade));
            }
        }
    }
}
