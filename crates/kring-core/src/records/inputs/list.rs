//! Input as a list shows it.

use std::cmp::Reverse;
use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;
use crate::records::focus_groups::FocusGroupId;
use crate::records::grades::Graded;
use crate::records::networks::NetworkId;
use crate::records::people::{PersonId, PersonName};
use crate::records::promises::Side;
use crate::records::themes::{NetworkTheme, ThemeId, ThemeName};

use super::{Input, InputSource, InputState, InputWay};

/// Which input. Every field has a default: all of it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct InputFilter {
    /// Only to this network.
    pub network: Option<NetworkId>,
    /// Only about this theme.
    pub theme: Option<ThemeId>,
    /// Only what belongs to no theme yet.
    pub loose: bool,
    /// Only what this person said by name.
    pub person: Option<PersonId>,
    /// Only what stands on the flip charts of this focus group.
    pub focus_group: Option<FocusGroupId>,
    /// Only by this way.
    pub way: Option<InputWay>,
    /// Only from this side.
    pub side: Option<Side>,
    /// Only what this is to be done with next.
    pub state: Option<InputState>,
    /// Only what waits for something.
    pub open: bool,
}

/// Input with what one needs to read it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct InputRow {
    /// The input.
    pub input: Versioned<Input>,
    /// Who said it; nobody by name for `None`.
    pub person: Option<PersonName>,
    /// The name of the network.
    pub network_name: String,
    /// The themes it is about.
    pub themes: Vec<ThemeName>,
    /// What is to be done next.
    pub state: InputState,
    /// For how many days it waits since it was said; `None` for what is closed.
    pub waiting_days: Option<u32>,
    /// Who may read it: never more open than where it was written down.
    pub classification: Classification,
}

impl Model {
    /// The input of a filter: what waits first, of this the oldest; then the newest.
    pub fn inputs(&self, filter: &InputFilter, now: &Now) -> Vec<InputRow> {
        let theme = filter.theme.map(Id::uuid);
        let session = filter.focus_group.map(Id::uuid);
        let narrowest = filter.person.map(Id::uuid).or(session).or(theme).or(filter.network.map(Id::uuid));
        let chosen: Vec<&Versioned<Input>> = match narrowest {
            Some(target) => self.linked(target).collect(),
            None => self.table::<Input>().values().collect(),
        };
        let mut chosen: Vec<_> = chosen.into_iter().filter(|kept| filter.takes(&kept.content)).collect();
        chosen.sort_by_key(|kept| {
            let (state, on) = (kept.content.state(), kept.content.on);
            let closed = state == InputState::Closed;
            (
                closed,
                (!closed).then_some((state, on)),
                Reverse(on),
                kept.created_at,
                kept.content.source.line(),
                kept.id,
            )
        });
        // What a theme is called takes a look at all of its input: once for each theme, not for each row.
        let mut names: HashMap<ThemeId, ThemeName> = HashMap::new();
        for id in chosen.iter().flat_map(|kept| &kept.content.themes) {
            if !names.contains_key(id)
                && let Some(theme) = self.table::<NetworkTheme>().get(id)
            {
                names.insert(*id, self.theme_name(theme));
            }
        }
        chosen.into_iter().map(|kept| self.input_row(kept, &names, now)).collect()
    }

    fn input_row(&self, kept: &Versioned<Input>, names: &HashMap<ThemeId, ThemeName>, now: &Now) -> InputRow {
        let content = &kept.content;
        let state = content.state();
        let days = content.on.until(now.today()).map_or(0, |span| span.get_days());
        InputRow {
            person: content.said_by.and_then(|id| self.names(&[id]).pop()),
            network_name: self.network_name(content.network),
            themes: content.themes.iter().filter_map(|id| names.get(id).cloned()).collect(),
            state,
            classification: self.grade_of(Graded::Input(content)),
            waiting_days: (state != InputState::Closed).then(|| as_u32(usize::try_from(days).unwrap_or(0))),
            input: kept.clone(),
        }
    }
}

impl InputFilter {
    fn takes(&self, input: &Input) -> bool {
        let state = input.state();
        self.network.is_none_or(|network| input.network == network)
            && self.theme.is_none_or(|theme| input.themes.contains(&theme))
            && (!self.loose || input.themes.is_empty())
            && self.person.is_none_or(|person| input.said_by == Some(person))
            && self.focus_group.is_none_or(
                |session| matches!(input.source, InputSource::FocusGroup { id, .. } if id == session),
            )
            && self.way.is_none_or(|way| input.way == way)
            && self.side.is_none_or(|side| input.side == side)
            && self.state.is_none_or(|wanted| state == wanted)
            && (!self.open || state != InputState::Closed)
    }
}
