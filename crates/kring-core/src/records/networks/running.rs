//! What a network takes while it runs, and no more after its last day.

use jiff::civil::Date;

use crate::engine::error::{EndingError, Error};
use crate::engine::model::Model;

use super::{Network, NetworkId};

impl Model {
    /// Whether a network was over before a day: nothing comes of it by itself any more.
    pub(crate) fn network_has_ended(&self, id: NetworkId, day: Date) -> bool {
        self.table::<Network>().get(&id).is_some_and(|kept| kept.content.has_ended(day))
    }

    /// Refuses what begins in a network after its last day; without a day it begins today. `before` is where and when it began until
    /// now: what was there after that day already stays, and can be changed, and what was there begins no other day when its own is
    /// taken away.
    ///
    /// Errors: `conflict.networkEnded`.
    pub(crate) fn check_network_takes(
        &self,
        before: Option<(NetworkId, Option<Date>)>,
        (network, day): (NetworkId, Option<Date>),
        today: Date,
    ) -> Result<(), Error> {
        let before = before.filter(|(known, _)| *known == network);
        let kept = before
            .is_some_and(|(known, was)| day.is_none() || self.network_has_ended(known, was.unwrap_or(today)));
        let day = day.unwrap_or(today);
        let last = self.table::<Network>().get(&network).and_then(|kept| kept.content.ends_on);
        match last {
            Some(until) if until < day && !kept => Err(EndingError::NetworkEnded { until }.into()),
            _ => Ok(()),
        }
    }
}
