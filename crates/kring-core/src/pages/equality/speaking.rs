//! How long either side spoke at meetings, where the network counted that. It is about sides: nobody's time is kept.

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::records::counts::{RoughShare, Spoken, WholeMonths};
use crate::records::meetings::Meeting;

use super::SpeakingFinding;

/// How much of the time members spoke; the rest is the municipality's.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct SpeakingPicture {
    /// What it shows.
    pub finding: SpeakingFinding,
    /// The members' share.
    pub members: RoughShare,
}

impl SpeakingPicture {
    /// Of all meetings that were held, in the months asked for.
    pub(super) fn of(held: &[&Meeting], months: WholeMonths) -> Self {
        let mut spoken = Spoken::default();
        for meeting in held {
            if let Some(time) = meeting.speaking {
                let there = meeting.invitations.iter().filter(|guest| guest.attended).count();
                spoken.add(meeting.at.date(), there, time.members_s, time.municipality_s);
            }
        }
        let members = spoken.rough(months);
        Self { finding: SpeakingFinding::of(members), members }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::pages::{DaysAsked, EqualityPart, SpeakingFinding};
    use crate::records::counts::RoughShare;
    use crate::testing::{Bench, at};

    #[test]
    fn the_share_of_members_is_said_of_meetings_at_which_it_was_counted() {
        let mut bench = Bench::new();
        let network = bench.network();
        let people: Vec<_> = (0..6).map(|number| bench.person(network, &format!("Mens {number}"))).collect();
        let held = |bench: &mut Bench, day: u32, came: usize, spoken: [u32; 2], stage: &str| {
            let guests: Vec<_> =
                people[..came].iter().map(|person| json!({"person": person, "attended": true})).collect();
            let speaking = json!({"membersS": spoken[0], "municipalityS": spoken[1]});
            let meeting = json!({"network": network, "title": "Avond", "at": format!("2026-10-{day:02}T19:30"),
                "stage": stage, "invitations": guests, "speaking": speaking});
            bench.run("meeting add", meeting);
        };
        held(&mut bench, 1, 6, [300, 900], "held");
        held(&mut bench, 8, 6, [300, 900], "held");
        held(&mut bench, 15, 4, [6000, 0], "held");
        held(&mut bench, 22, 6, [6000, 0], "planned");
        let now = at(2026, 11, 23);
        let picture = |bench: &Bench| bench.workspace.equality(network, DaysAsked::default(), &now).unwrap();
        let few = picture(&bench);
        assert_eq!(
            (few.speaking.finding, few.speaking.members),
            (SpeakingFinding::TooFew, RoughShare::Few),
            "four people, and an evening that was not held"
        );
        held(&mut bench, 29, 6, [600, 600], "held");
        let three = picture(&bench);
        assert_eq!(three.speaking.members, RoughShare::About { percent: 35, meetings: 3 });
        assert_eq!(three.speaking.finding, SpeakingFinding::MostlyOurs);
        assert!(three.suggestions.iter().any(|one| one.part == EqualityPart::Speaking));
        assert!(three.hidden() < few.hidden());
    }
}
