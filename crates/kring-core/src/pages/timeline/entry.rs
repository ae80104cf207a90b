//! One thing on a timeline: what it was, when, and what is told of it.

use super::{EntryId, NamedAs};
use crate::engine::classification::Classification;
use crate::records::agreements::{AcknowledgedHow, AcknowledgementId, AgreementAbout, AgreementId};
use crate::records::conversations::{ConversationId, ConversationKind};
use crate::records::meetings::{MeetingId, Stage};
use crate::records::people::{PersonId, PersonName};
use crate::records::preparations::{PreparationId, PreparationState};
use crate::records::promises::{PromiseId, PromiseState, Side};
use jiff::civil::{Date, DateTime, Time};

/// One thing that happened with a person.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(tag = "what", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum TimelineEntry {
    /// A conversation.
    Conversation {
        /// Which.
        id: ConversationId,
        /// When.
        #[specta(type = String)]
        at: DateTime,
        /// How.
        kind: ConversationKind,
        /// Where.
        place: String,
        /// What was said.
        note: String,
        /// What we made of it.
        impression: String,
        /// Who may read it.
        classification: Classification,
        /// The others who were there.
        people: Vec<PersonName>,
        /// Whether the texts are left out because they were said in confidence.
        hidden: bool,
    },
    /// A meeting they were invited to.
    Meeting {
        /// Which.
        id: MeetingId,
        /// When.
        #[specta(type = String)]
        at: DateTime,
        /// What it is called; empty when it is left out.
        title: String,
        /// Why they were invited; empty where nothing was written down, or when it is left out.
        why: String,
        /// Whether they were there.
        attended: bool,
        /// When they came, where that was later than the beginning.
        #[specta(type = Option<String>)]
        came_at: Option<Time>,
        /// When they left, where that was earlier than the end.
        #[specta(type = Option<String>)]
        left_at: Option<Time>,
        /// On which day they were thanked for coming.
        #[specta(type = Option<String>)]
        thanked_on: Option<Date>,
        /// Where it is in its life.
        stage: Stage,
        /// Who may read it.
        classification: Classification,
        /// Whether the title is left out because the meeting is confidential.
        hidden: bool,
    },
    /// A promise that was made.
    Promised {
        /// Which.
        id: PromiseId,
        /// The day; where none was written down, the day it was put in the vault.
        #[specta(type = String)]
        date: Date,
        /// What.
        text: String,
        /// Who promised.
        side: Side,
        /// By when.
        #[specta(type = Option<String>)]
        due: Option<Date>,
        /// How it stands.
        state: PromiseState,
        /// Who may read it.
        classification: Classification,
        /// Whether the text is left out because it was said in confidence.
        hidden: bool,
    },
    /// A promise that was done or let go.
    Settled {
        /// Which.
        id: PromiseId,
        /// The day.
        #[specta(type = String)]
        date: Date,
        /// What, and in brackets why it was let go, where somebody said so.
        text: String,
        /// Who promised.
        side: Side,
        /// How it ended.
        state: PromiseState,
        /// Who may read it.
        classification: Classification,
        /// Whether the text is left out because it was said in confidence.
        hidden: bool,
    },
    /// An agenda item they raised.
    Raised {
        /// At which meeting.
        id: MeetingId,
        /// When that was.
        #[specta(type = String)]
        date: Date,
        /// What the item is called; empty when it is left out.
        text: String,
        /// What the meeting is called; empty when it is left out.
        title: String,
        /// Who may read it.
        classification: Classification,
        /// Whether the text is left out because it was said in confidence.
        hidden: bool,
    },
    /// A talk before a meeting.
    Prepared {
        /// Which.
        id: PreparationId,
        /// When.
        #[specta(type = String)]
        date: Date,
        /// What the meeting is called; empty when it is left out.
        title: String,
        /// Which meeting.
        meeting: MeetingId,
        /// How it stands.
        state: PreparationState,
        /// Who may read it.
        classification: Classification,
        /// Whether the title is left out because the meeting or the talk is confidential.
        hidden: bool,
    },
    /// They acknowledged a working agreement.
    Acknowledged {
        /// Which acknowledgement.
        id: AcknowledgementId,
        /// The day.
        #[specta(type = String)]
        date: Date,
        /// Which agreement.
        agreement: AgreementId,
        /// What it is about.
        about: AgreementAbout,
        /// What it is about in own words; may be empty.
        subject: String,
        /// The text they said yes to.
        text: String,
        /// Whether there is a newer text by now.
        outdated: bool,
        /// How they said it.
        how: AcknowledgedHow,
        /// Of which network.
        network_name: String,
    },
    /// Something they brought or got.
    Contributed {
        /// Which.
        id: crate::records::contributions::ContributionId,
        /// The day.
        #[specta(type = String)]
        date: Date,
        /// Which way it went.
        way: crate::records::contributions::ContributionWay,
        /// What it was; empty when it is left out.
        text: String,
        /// In which network.
        network_name: String,
        /// Who may read it.
        classification: Classification,
        /// Whether the text is left out because it was said in confidence.
        hidden: bool,
    },
    /// Another record that names them.
    Named {
        /// Which record.
        id: EntryId,
        /// The day; where none was written down, the day it was put in the vault.
        #[specta(type = String)]
        date: Date,
        /// As what they are named in it.
        role: NamedAs,
        /// What it says; empty when it is left out.
        text: String,
        /// What was answered to it, or why it was so; may be empty.
        more: String,
        /// The meeting or the network it belongs to; empty when it is left out.
        place: String,
        /// The meeting it was at, if it was at one.
        meeting: Option<MeetingId>,
        /// By when, if a day was agreed.
        #[specta(type = Option<String>)]
        due: Option<Date>,
        /// Who may read it.
        classification: Classification,
        /// Whether the texts are left out because they were said in confidence.
        hidden: bool,
    },
    /// They were told that this is kept.
    Informed {
        /// Who.
        id: PersonId,
        /// The day.
        #[specta(type = String)]
        date: Date,
        /// How.
        text: String,
    },
    /// They agreed that their own words are kept.
    OwnWords {
        /// Who.
        id: PersonId,
        /// The day.
        #[specta(type = String)]
        date: Date,
    },
    /// They joined a network.
    Joined {
        /// Their place in it.
        id: crate::records::memberships::MembershipId,
        /// The day.
        #[specta(type = String)]
        date: Date,
        /// Which network.
        network_name: String,
    },
    /// They left a network.
    Left {
        /// Their place in it.
        id: crate::records::memberships::MembershipId,
        /// The day.
        #[specta(type = String)]
        date: Date,
        /// Which network.
        network_name: String,
        /// How it ended, and what they were thanked for; may be empty.
        text: String,
        /// Who may read that.
        classification: Classification,
        /// Whether it is left out because it was said in confidence.
        hidden: bool,
    },
}
