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

    /// Refuses what begins in a network after its last day. `before` is where and when it began until now: what was there after that
    /// day already stays, and can be changed.
    ///
    /// Errors: `conflict.networkEnded`.
    pub(crate) fn check_network_takes(
        &self,
        before: Option<(NetworkId, Date)>,
        (network, day): (NetworkId, Date),
    ) -> Result<(), Error> {
        let kept = before.is_some_and(|(known, day)| known == network && self.network_has_ended(known, day));
        let last = self.table::<Network>().get(&network).and_then(|kept| kept.content.ends_on);
        match last {
            Some(until) if until < day && !kept => Err(EndingError::NetworkEnded { until }.into()),
            _ => Ok(()),
        }
    }
}
