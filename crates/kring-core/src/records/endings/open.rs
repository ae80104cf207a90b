//! What is still open: of somebody who leaves a network, or of a network that ends.

use jiff::civil::Date;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;
use crate::records::goals::{Goal, GoalState};
use crate::records::grades::Graded;
use crate::records::inputs::{Input, InputState};
use crate::records::meetings::Meeting;
use crate::records::memberships::Membership;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::pledges::{Pledge, PledgeState};
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
    pub(super) fn leaves(self, person: PersonId) -> bool {
        self.person.is_none_or(|one| one == person)
    }

    /// Whether somebody is the one who leaves.
    fn is(self, person: Option<PersonId>) -> bool {
        self.person.is_none() || self.person == person
    }
}

const ALL_WAYS: [SettleWay; 4] = [SettleWay::Keep, SettleWay::Done, SettleWay::LetGo, SettleWay::HandOver];
pub(super) const NOT_HANDED_OVER: [SettleWay; 3] = [SettleWay::Keep, SettleWay::Done, SettleWay::LetGo];
pub(super) const STAYS_OR_DONE: [SettleWay; 2] = [SettleWay::Keep, SettleWay::Done];
pub(super) const STAYS_OR_NOT: [SettleWay; 2] = [SettleWay::Keep, SettleWay::LetGo];

pub(super) fn thing<T>(
    id: Id<T>,
    kind: OpenKind,
    text: &str,
    due: Option<Date>,
    ways: &[SettleWay],
    classification: Classification,
) -> OpenThing {
    let (id, text) = (id.uuid().into(), text.to_owned());
    OpenThing { id, kind, text, due, ways: ways.to_vec(), to_others: false, classification }
}

impl Model {
    /// All that is open, what we owe first.
    pub(super) fn open_things(&self, whose: Whose, now: &Now) -> Vec<OpenThing> {
        let network = whose.network;
        let mut found: Vec<OpenThing> = Vec::new();
        let promises = self.table::<Promise>().values();
        found.extend(promises.filter_map(|kept| self.open_promise(kept, whose, now)));
        found.extend(self.linked::<Pledge>(network.uuid()).filter_map(|kept| self.open_pledge(kept, whose)));
        found.extend(self.linked::<Input>(network.uuid()).filter_map(|kept| {
            let (input, grade) = (&kept.content, self.grade_of(Graded::Input(&kept.content)));
            let open = input.state() != InputState::Closed && whose.is(input.said_by);
            open.then(|| thing(kept.id, OpenKind::Input, &input.words, Some(input.on), &STAYS_OR_DONE, grade))
        }));
        found.extend(self.linked::<Signal>(network.uuid()).filter_map(|kept| open_signal(kept, whose)));
        for meeting in self.linked::<Meeting>(network.uuid()) {
            self.open_at_meeting(meeting, whose, now, &mut found);
        }
        if whose.person.is_none() {
            self.open_sheets(network, now, &mut found);
        }
        found.extend(self.linked::<Goal>(network.uuid()).filter_map(|kept| self.open_goal(kept, whose)));
        if self.who_stays(whose, now).is_empty() {
            // A desk takes ours over, and who made a promise together has it still.
            let to_members = |one: &&mut OpenThing| match one.kind {
                OpenKind::OurPromise => false,
                OpenKind::TheirPromise => !one.to_others,
                _ => true,
            };
            for one in found.iter_mut().filter(to_members) {
                one.ways.retain(|way| *way != SettleWay::HandOver);
                one.to_others = false;
            }
        }
        // Items of one agenda stay in its order.
        let told_apart = |one: &OpenThing| (one.kind != OpenKind::Lead).then(|| one.id.uuid());
        found.sort_by_key(|one| (one.kind, one.due.is_none(), one.due, told_apart(one)));
        found
    }

    fn open_promise(&self, kept: &Versioned<Promise>, whose: Whose, now: &Now) -> Option<OpenThing> {
        let promise = &kept.content;
        let about = match whose.person {
            Some(person) => {
                promise.people.contains(&person)
                    && promise.network.is_none_or(|network| network == whose.network)
            }
            None => promise.network.map_or_else(
                || self.is_left_behind(promise, whose.network, now),
                |network| network == whose.network,
            ),
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
        Some(OpenThing {
            to_others: shared,
            ..thing(kept.id, kind, &promise.text, promise.due, &ways, grade)
        })
    }

    /// Whether a promise without a network is to or by a member, and nobody it names takes part in another network that runs.
    fn is_left_behind(&self, promise: &Promise, network: NetworkId, now: &Now) -> bool {
        let mut people = promise.people.iter();
        people.clone().any(|person| self.seat(network, *person).is_some())
            && !people.any(|person| self.takes_part_elsewhere(*person, network, now))
    }

    fn open_pledge(&self, kept: &Versioned<Pledge>, whose: Whose) -> Option<OpenThing> {
        let pledge = &kept.content;
        if pledge.state != PledgeState::Open || !whose.is(pledge.person) {
            return None;
        }
        let ways = if whose.person.is_some() { &ALL_WAYS[..] } else { &NOT_HANDED_OVER[..] };
        let grade = self.grade_of(Graded::Pledge(pledge));
        let one = thing(kept.id, OpenKind::Pledge, self.pledge_text(pledge), pledge.due, ways, grade);
        Some(OpenThing { to_others: true, ..one })
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
        let one = thing(kept.id, OpenKind::Goal, &goal.text, Some(goal.set_on), ways, grade);
        Some(OpenThing { to_others: true, ..one })
    }

    /// Who takes part in the network today and does not leave.
    pub(super) fn who_stays(&self, whose: Whose, now: &Now) -> Vec<PersonId> {
        let seats = self.linked::<Membership>(whose.network.uuid()).map(|kept| &kept.content);
        let stays = seats.filter(|seat| seat.term().holds(now.today()) && whose.person != Some(seat.person));
        stays.map(|seat| seat.person).collect()
    }
}

/// One without an answer, or one of which it is still to be asked whether that was what was meant.
fn open_signal(kept: &Versioned<Signal>, whose: Whose) -> Option<OpenThing> {
    let signal = &kept.content;
    let kind = match signal.state() {
        SignalState::ToAcknowledge | SignalState::ToAnswer => OpenKind::Signal,
        SignalState::ToAsk => OpenKind::SignalToAsk,
        SignalState::Closed => return None,
    };
    let (on, grade) = (Some(signal.received_on), signal.classification);
    let open = || thing(kept.id, kind, &signal.text, on, &STAYS_OR_DONE, grade);
    whose.is(signal.raised_by).then(open)
}
