//! The one list of the kinds of records. A new kind is a folder beside this file and a line here.

use serde::{Deserialize, Deserializer, Serialize, de};
use specta::Type;

use crate::engine::model::{KindEntry, Stored};
use crate::engine::record::RecordKind;

use super::agreements::{Acknowledgement, Agreement};
use super::boundaries::Crossing;
use super::contributions::Contribution;
use super::conversations::Conversation;
use super::drafts::Draft;
use super::duplicates::Distinct;
use super::evaluations::Evaluation;
use super::filters::SavedFilter;
use super::focus_groups::FocusGroup;
use super::goals::Goal;
use super::inputs::Input;
use super::meetings::Meeting;
use super::memberships::Membership;
use super::networks::Network;
use super::organisations::Organisation;
use super::people::Person;
use super::pledges::Pledge;
use super::preparations::Preparation;
use super::promises::Promise;
use super::settings::Settings;
use super::signals::Signal;
use super::surveys::Survey;
use super::themes::NetworkTheme;

/// Makes, of the list: the constants of [`RecordKind`], their names in TypeScript, and the entries of the schema.
macro_rules! record_kinds {
    ($($constant:ident $name:literal $variant:ident: $content:ty, $about:literal;)*) => {
        /// The places of the kinds, and their names for the window.
        #[derive(Serialize, Type)]
                #[serde(rename = "RecordKind", rename_all = "camelCase")]
        #[allow(dead_code, reason = "its names go into the bindings")]
        enum Place {
            $(#[doc = $about] $variant,)*
        }

        impl RecordKind {
            $(#[doc = $about] pub const $constant: Self = Self::new(Place::$variant as u8, $name);)*

            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$constant),*];
        }

        /// What the engine knows of each kind.
        pub(crate) static KINDS: &[KindEntry] = &[$({
            assert!(<$content as Stored>::KIND.index() == Place::$variant as usize);
            KindEntry::of::<$content>()
        }),*];
    };
}

record_kinds! {
    NETWORK "network" Network: Network, "A network.";
    PERSON "person" Person: Person, "A person.";
    ORGANISATION "organisation" Organisation: Organisation, "An organisation.";
    MEMBERSHIP "membership" Membership: Membership, "A membership.";
    CONVERSATION "conversation" Conversation: Conversation, "A conversation.";
    PROMISE "promise" Promise: Promise, "A promise or an action.";
    MEETING "meeting" Meeting: Meeting, "A meeting.";
    CROSSING "crossing" Crossing: Crossing, "A boundary that was crossed knowingly.";
    PREPARATION "preparation" Preparation: Preparation, "A talk before a meeting.";
    AGREEMENT "agreement" Agreement: Agreement, "A working agreement.";
    ACKNOWLEDGEMENT "acknowledgement" Acknowledgement: Acknowledgement, "That somebody acknowledged one.";
    CONTRIBUTION "contribution" Contribution: Contribution, "Something brought or got.";
    SIGNAL "signal" Signal: Signal, "A concern that somebody raised.";
    PLEDGE "pledge" Pledge: Pledge, "Something promised to the whole network.";
    EVALUATION "evaluation" Evaluation: Evaluation, "The evaluation of a meeting.";
    GOAL "goal" Goal: Goal, "A goal.";
    THEME "theme" Theme: NetworkTheme, "A theme.";
    FOCUS_GROUP "focusGroup" FocusGroup: FocusGroup, "A focus group.";
    SURVEY "survey" Survey: Survey, "A survey.";
    INPUT "input" Input: Input, "Something that was brought in.";
    SETTING "setting" Setting: Settings, "The settings.";
    DRAFT "draft" Draft: Draft, "A text somebody has not finished.";
    FILTER "filter" Filter: SavedFilter, "A saved filter.";
    DISTINCT "distinct" Distinct: Distinct, "That two records which look alike are two people.";
}

impl RecordKind {
    /// The kind that the vault keeps under a name; `None` for a name of a later version.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.name() == name)
    }
}

impl<'de> Deserialize<'de> for RecordKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::named(&name).ok_or_else(|| de::Error::custom("not a kind of record"))
    }
}

impl Type for RecordKind {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        Place::definition(types)
    }
}
