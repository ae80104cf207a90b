//! What is done to one open thing.

use crate::engine::check;
use crate::engine::error::Error;
use crate::engine::model::joined_lines;
use crate::engine::record::Id;
use crate::engine::workspace::Tx;
use crate::records::goals::LettingGo;
use crate::records::inputs::{Input, InputAnswer};
use crate::records::people::PersonId;
use crate::records::preparations::PreparationState;
use crate::records::promises::{Promise, PromiseId, PromiseState, Side};
use crate::records::signals::{Answering, AsMeant};

use super::open::Whose;
use super::{OpenKind, OpenThing, SettleWay, Settlement};

impl Tx<'_, '_> {
    pub(super) fn settle_thing(
        &mut self,
        whose: Whose,
        thing: &OpenThing,
        one: &Settlement,
    ) -> Result<(), Error> {
        if one.way == SettleWay::Keep {
            return Ok(());
        }
        if one.way == SettleWay::LetGo && matches!(thing.kind, OpenKind::Pledge | OpenKind::Goal) {
            // Their own verbs call it the reason.
            check::required("words", &one.words, check::SHORT)?;
        }
        let uuid = thing.id.uuid();
        match thing.kind {
            OpenKind::OurPromise | OpenKind::TheirPromise => self.settle_promise(whose, Id::from(uuid), one),
            OpenKind::Pledge => match one.way {
                SettleWay::Done => self.keep_pledge(Id::from(uuid), None).map(drop),
                SettleWay::LetGo => self.drop_pledge(Id::from(uuid), one.words.clone()).map(drop),
                _ => {
                    self.check_successor(whose, one.to)?;
                    self.edit(Id::<crate::records::pledges::Pledge>::from(uuid), |pledge| {
                        pledge.person = one.to;
                        Ok(())
                    })
                    .map(drop)
                }
            },
            OpenKind::Input => {
                let id = Id::<Input>::from(uuid);
                // What they were answered before stays what they were answered.
                let text = joined_lines(&self.find(id)?.content.answer, &one.words);
                check::required("words", &text, check::SHORT)?;
                self.answer_input(id, InputAnswer { text, told_on: Some(self.now.today()) }).map(drop)
            }
            OpenKind::Signal => {
                check::required("words", &one.words, check::SHORT)?;
                let answer = Answering { on: None, text: one.words.clone(), as_meant: AsMeant::NotAsked };
                self.answer_signal(Id::from(uuid), answer).map(drop)
            }
            OpenKind::SignalToAsk => self.ask_signal(Id::from(uuid), AsMeant::Yes).map(drop),
            OpenKind::Preparation => {
                let done = one.way == SettleWay::Done;
                let state = if done { PreparationState::Done } else { PreparationState::Cancelled };
                self.close_preparation(Id::from(uuid), state, None).map(drop)
            }
            OpenKind::Invitation => match whose.person {
                Some(person) => self.uninvite(Id::from(uuid), person).map(drop),
                None => Ok(()),
            },
            OpenKind::Lead => self.settle_lead(whose, Id::from(uuid), one),
            OpenKind::Meeting | OpenKind::PastMeeting => self.settle_meeting(Id::from(uuid), one),
            OpenKind::Survey => self.drop_survey(Id::from(uuid)),
            OpenKind::Evaluation => self.drop_evaluation(Id::from(uuid)),
            OpenKind::FocusGroup => self.remove_focus_group(Id::from(uuid)),
            OpenKind::Goal => self.settle_goal(whose, Id::from(uuid), one),
        }
    }

    fn settle_promise(&mut self, whose: Whose, id: PromiseId, one: &Settlement) -> Result<(), Error> {
        match one.way {
            SettleWay::Keep => Ok(()),
            SettleWay::Done => self.close_promise(id, PromiseState::Done).map(drop),
            SettleWay::LetGo => self.let_promise_go(id, one.words.clone()).map(drop),
            SettleWay::HandOver => self.hand_promise_over(whose, id, one),
        }
    }

    /// Ours goes to another desk, or stays with the others it was made to; theirs goes to another member, or to the others who made it.
    fn hand_promise_over(&mut self, whose: Whose, id: PromiseId, one: &Settlement) -> Result<(), Error> {
        let promise: &Promise = &self.find(id)?.content;
        let leaver = |person: &PersonId| whose.person == Some(*person);
        let others = promise.people.iter().any(|person| !leaver(person));
        if promise.side == Side::Ours {
            check::text("words", &one.words, check::NAME)?;
            if !others || whose.person.is_none() {
                check::required("words", &one.words, check::NAME)?;
            }
        } else if one.to.is_none() && (!others || whose.person.is_none()) {
            return Err(Error::Required { field: "to".to_owned() });
        }
        self.check_successor(whose, one.to)?;
        self.edit(id, |promise| {
            if promise.side == Side::Ours {
                if !one.words.trim().is_empty() {
                    one.words.clone_into(&mut promise.holder);
                }
                // To whom it was made alone, it is still owed to.
                if others {
                    promise.people.retain(|person| !leaver(person));
                }
            } else {
                // With a whole network that ends nobody stays with it who made it.
                promise.people.retain(|person| whose.person.is_some() && !leaver(person));
                promise.people.extend(one.to.filter(|to| !promise.people.contains(to)));
            }
            Ok(())
        })
        .map(drop)
    }

    fn settle_goal(
        &mut self,
        whose: Whose,
        id: crate::records::goals::GoalId,
        one: &Settlement,
    ) -> Result<(), Error> {
        match one.way {
            SettleWay::Done => self.reach_goal(id, None).map(drop),
            SettleWay::LetGo => {
                self.let_goal_go(id, LettingGo { reason: one.words.clone(), on: None }).map(drop)
            }
            _ => {
                self.check_successor(whose, one.to)?;
                self.edit(id, |goal| {
                    goal.co_owners.retain(|owner| whose.person != Some(*owner));
                    goal.co_owners.extend(one.to.filter(|to| !goal.co_owners.contains(to)));
                    Ok(())
                })
                .map(drop)
            }
        }
    }

    /// Whether something can go to somebody: who takes part today, and does not leave.
    pub(super) fn check_successor(&self, whose: Whose, to: Option<PersonId>) -> Result<(), Error> {
        let Some(to) = to else { return Ok(()) };
        let stays = self.who_stays(whose, self.now).contains(&to);
        let expected = "memberWhoStays".to_owned();
        if stays { Ok(()) } else { Err(Error::Value { field: "to".to_owned(), expected }) }
    }
}
