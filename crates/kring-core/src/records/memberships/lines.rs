//! What a member brings and gets in general.

use crate::engine::classification::Classification;
use crate::engine::model::Model;
use crate::records::contributions::ContributionWay;
use crate::records::grades::Graded;

use super::Membership;

impl Model {
    /// What a member brings or gets in general, but for what was said in confidence.
    pub(crate) fn open_lines<'a>(
        &'a self,
        seat: &'a Membership,
        way: ContributionWay,
    ) -> impl Iterator<Item = &'a str> {
        let lines = match way {
            ContributionWay::Brings => &seat.brings,
            ContributionWay::Gets => &seat.gets,
        };
        let is_open = move |line: &&str| {
            self.grade_of(Graded::SeatLine(seat, way, line)) != Classification::Confidential
        };
        lines.iter().map(String::as_str).filter(is_open)
    }
}
