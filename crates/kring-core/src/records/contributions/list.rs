//! What was brought and got, as a list shows it, and how much of it there is on either side.

use std::cmp::Reverse;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::records::contributions::{Contribution, ContributionSource, ContributionWay};
use crate::records::conversations::ConversationKind;
use crate::records::grades::Graded;
use crate::records::networks::NetworkId;
use crate::records::people::PersonId;
use crate::records::promises::Side;

use crate::records::conversations::Conversation;
use crate::records::people::PersonName;

/// Which contributions. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct ContributionFilter {
    /// Only in this network.
    pub network: Option<NetworkId>,
    /// Only of this person.
    pub person: Option<PersonId>,
    /// Only of this side.
    pub side: Option<Side>,
    /// Only this way.
    pub way: Option<ContributionWay>,
    /// From this day.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// Until and with this day.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
}

/// A contribution with what one needs to read it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContributionRow {
    /// The contribution.
    pub contribution: Versioned<Contribution>,
    /// Who; nobody for the municipality.
    pub person: Option<PersonName>,
    /// The name of the network.
    pub network_name: String,
    /// In what sort of conversation it came up, if in one.
    pub talk: Option<ConversationKind>,
    /// What the meeting is called where it came up; may be empty, and is for a confidential one.
    pub meeting_title: String,
    /// Who may read it: never more open than where it came up.
    pub classification: Classification,
}

/// How often was brought and got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ContributionFigures {
    /// By the members together.
    pub theirs: BroughtAndGot,
    /// By the municipality.
    pub ours: BroughtAndGot,
}

/// How often one side brought and got.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct BroughtAndGot {
    /// Brought.
    pub brought: u32,
    /// Got.
    pub got: u32,
}

impl ContributionFigures {
    /// The sum of some contributions.
    pub(crate) fn of<'a>(contributions: impl IntoIterator<Item = &'a Contribution>) -> Self {
        let mut figures = Self::default();
        for contribution in contributions {
            let side = match contribution.side {
                Side::Ours => &mut figures.ours,
                Side::Theirs => &mut figures.theirs,
            };
            match contribution.way {
                ContributionWay::Brings => side.brought += 1,
                ContributionWay::Gets => side.got += 1,
            }
        }
        figures
    }
}

impl Model {
    /// The contributions of a filter, newest first.
    pub fn contributions(&self, filter: &ContributionFilter) -> Vec<ContributionRow> {
        let narrowest = filter.person.map(Id::uuid).or(filter.network.map(Id::uuid));
        let chosen: Vec<&Versioned<Contribution>> = match narrowest {
            Some(target) => self.linked(target).collect(),
            None => self.table::<Contribution>().values().collect(),
        };
        let mut chosen: Vec<_> = chosen.into_iter().filter(|kept| filter.takes(&kept.content)).collect();
        chosen.sort_by_key(|kept| (Reverse(kept.content.on), Reverse(kept.created_at), kept.id));
        chosen.into_iter().map(|kept| self.contribution_row(kept)).collect()
    }

    fn contribution_row(&self, kept: &Versioned<Contribution>) -> ContributionRow {
        let content = &kept.content;
        let (mut talk, mut meeting_title) = (None, String::new());
        match content.source {
            ContributionSource::Loose => {}
            ContributionSource::Conversation { id } => {
                talk = self.table::<Conversation>().get(&id).map(|kept| kept.content.kind);
            }
            ContributionSource::Meeting { id } => {
                meeting_title = self.title_elsewhere(id);
            }
        }
        ContributionRow {
            person: content.person.and_then(|id| self.names(&[id]).pop()),
            network_name: self.network_name(content.network),
            talk,
            meeting_title,
            classification: self.grade_of(Graded::Contribution(content)),
            contribution: kept.clone(),
        }
    }
}

impl ContributionFilter {
    fn takes(&self, contribution: &Contribution) -> bool {
        self.network.is_none_or(|network| contribution.network == network)
            && self.person.is_none_or(|person| contribution.person == Some(person))
            && self.side.is_none_or(|side| contribution.side == side)
            && self.way.is_none_or(|way| contribution.way == way)
            && self.from.is_none_or(|from| contribution.on >= from)
            && self.until.is_none_or(|until| contribution.on <= until)
    }
}
