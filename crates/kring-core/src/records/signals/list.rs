//! Signals as a list shows them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::model::Model;
use crate::engine::record::{Id, Versioned};
use crate::language::now::Now;
use crate::records::networks::NetworkId;
use crate::records::people::{PersonId, PersonName};

use super::{Signal, SignalState};

/// Which signals. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct SignalFilter {
    /// Only in this network.
    pub network: Option<NetworkId>,
    /// Only those that this person raised.
    pub person: Option<PersonId>,
    /// Only those of which this is to be done next.
    pub state: Option<SignalState>,
}

/// A signal with what one needs to read it.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SignalRow {
    /// The signal.
    pub signal: Versioned<Signal>,
    /// Who raised it; nobody by name for `None`.
    pub person: Option<PersonName>,
    /// The name of the network.
    pub network_name: String,
    /// What is to be done next.
    pub state: SignalState,
    /// For how many days that has been so: since it came in, or since that was said. `None` once it is answered.
    pub waiting_days: Option<u32>,
}

impl Model {
    /// The signals of a filter: those with something to do first, of these the one that waits longest; then the newest
    /// first.
    pub fn signals(&self, filter: &SignalFilter, now: &Now) -> Vec<SignalRow> {
        let narrowest = filter.person.map(Id::uuid).or(filter.network.map(Id::uuid));
        let chosen: Vec<&Versioned<Signal>> = match narrowest {
            Some(target) => self.linked(target).collect(),
            None => self.table::<Signal>().values().collect(),
        };
        let mut chosen: Vec<_> = chosen.into_iter().filter(|kept| filter.takes(&kept.content)).collect();
        chosen.sort_by_key(|kept| {
            let (state, on) = (kept.content.state(), kept.content.received_on);
            let days = Date::ZERO.until(on).map_or(0, |span| i64::from(span.get_days()));
            (state, if state == SignalState::Closed { -days } else { days }, kept.id)
        });
        chosen.into_iter().map(|kept| self.signal_row(kept, now)).collect()
    }

    fn signal_row(&self, kept: &Versioned<Signal>, now: &Now) -> SignalRow {
        let content = &kept.content;
        let state = content.state();
        let since = match state {
            SignalState::ToAcknowledge => Some(content.received_on),
            SignalState::ToAnswer => content.acknowledged_on,
            SignalState::ToAsk | SignalState::Closed => None,
        };
        let days = |since: Date| u32::try_from(since.until(now.today()).ok()?.get_days()).ok();
        SignalRow {
            person: content.raised_by.and_then(|id| self.names(&[id]).pop()),
            network_name: self.network_name(content.network),
            state,
            waiting_days: since.map(|since| days(since).unwrap_or_default()),
            signal: kept.clone(),
        }
    }
}

impl SignalFilter {
    fn takes(&self, signal: &Signal) -> bool {
        self.network.is_none_or(|network| signal.network == network)
            && self.person.is_none_or(|person| signal.raised_by == Some(person))
            && self.state.is_none_or(|state| signal.state() == state)
    }
}
