//! Whom to thank after a meeting, and how they like to be reached. Nobody is told who else was there.

use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::engine::number::as_u32;
use crate::language::greetings::{Greeting, greeting};
use crate::language::locale::{Locale, main_language};
use crate::language::now::Now;
use crate::records::boundaries::{Deed, Limit};
use crate::records::meetings::{Meeting, MeetingId, Stage};
use crate::records::networks::NetworkId;
use crate::records::people::{ContactChannel, ContactWay, FormOfAddress, LanguageLevel, Person, PersonName};

/// So many days after a meeting, that people were not thanked yet is said.
const SAID_FOR: i64 = 7;

/// Somebody who was at a meeting that was held.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Thanks {
    /// Who.
    pub person: PersonName,
    /// How to say the name to them; may be empty.
    pub say: String,
    /// "u" or "je", as they like.
    pub address: Option<FormOfAddress>,
    /// Of the languages Kring speaks the one they read best, else the one of the meeting.
    pub language: Locale,
    /// A greeting in another language that they speak.
    pub greeting: Option<Greeting>,
    /// The way they like best to be approached.
    pub channel: Option<ContactChannel>,
    /// How to reach them: the way they prefer, else the first.
    pub way: Option<ContactWay>,
    /// What stands in the way of writing to them now: they asked for a pause.
    pub limits: Vec<Limit>,
    /// The day of the meeting.
    #[specta(type = String)]
    pub met_on: Date,
    /// On which day they were thanked; `None`: not yet.
    #[specta(type = Option<String>)]
    pub thanked_on: Option<Date>,
}

/// A meeting after which people were not thanked yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct UnthankedMeeting {
    /// Which.
    pub id: MeetingId,
    /// What it is called; empty for a confidential one.
    pub title: String,
    /// When it was.
    #[specta(type = String)]
    pub at: DateTime,
    /// How many of those who were there were not thanked yet. Who asked for a pause is not among them.
    pub people: u32,
}

impl Model {
    /// Those who were at a meeting that was held, by name. Of others there is nobody: unnamed guests stay so.
    pub fn meeting_thanks(&self, id: MeetingId, now: &Now) -> Result<Vec<Thanks>, Error> {
        let meeting = &self.find(id)?.content;
        let mut there: Vec<_> = meeting
            .invitations
            .iter()
            .filter(|guest| guest.attended && meeting.stage == Stage::Held)
            .filter_map(|guest| Some((guest.thanked_on, self.table::<Person>().get(&guest.person)?)))
            .collect();
        there.sort_by_key(|(_, kept)| (self.index.sort_name(kept.id.uuid()), kept.id));
        let thanks = there.into_iter().map(|(thanked_on, kept)| {
            let person = &kept.content;
            let crossed = self.crossed(Deed::Invite, &[kept.id], now);
            Thanks {
                person: PersonName { id: kept.id, name: person.name.clone() },
                say: person.say.clone(),
                address: person.preferences.address,
                language: written_to(person, meeting),
                greeting: other_greeting(person),
                channel: person.preferences.channel,
                way: person.best_way().cloned(),
                limits: crossed.into_iter().flat_map(|crossed| crossed.limits).collect(),
                met_on: meeting.at.date(),
                thanked_on,
            }
        });
        Ok(thanks.collect())
    }

    /// Meetings held in the last week after which people were not thanked yet, the newest first.
    pub fn unthanked(&self, network: Option<NetworkId>, now: &Now) -> Vec<UnthankedMeeting> {
        let today = now.today();
        let first = today.saturating_sub(SAID_FOR.days());
        let meetings = self.table::<Meeting>().values().filter(|kept| {
            let meeting = &kept.content;
            meeting.stage == Stage::Held
                && network.is_none_or(|network| meeting.network == network)
                && (first..=today).contains(&meeting.at.date())
        });
        let mut unthanked: Vec<UnthankedMeeting> = meetings
            .map(|kept| UnthankedMeeting {
                id: kept.id,
                title: self.title_elsewhere(kept.id),
                at: kept.content.at,
                people: self.to_thank(&kept.content, now),
            })
            .filter(|meeting| meeting.people > 0)
            .collect();
        unthanked.sort_by_key(|meeting| (std::cmp::Reverse(meeting.at), meeting.id));
        unthanked
    }

    fn to_thank(&self, meeting: &Meeting, now: &Now) -> u32 {
        let waiting = meeting.invitations.iter().filter(|guest| guest.attended && guest.thanked_on.is_none());
        let people = waiting.filter_map(|guest| self.table::<Person>().get(&guest.person));
        as_u32(people.filter(|kept| !kept.content.is_paused(now.today())).count())
    }
}

/// The language a person is written to in.
fn written_to(person: &Person, meeting: &Meeting) -> Locale {
    let level = |wanted: &str| {
        let known = person.languages.iter().filter(|language| main_language(&language.tag) == wanted);
        known.map(|language| language.reads).max().unwrap_or(LanguageLevel::None)
    };
    let (dutch, english) = (level("nl"), level("en"));
    if dutch != english {
        return if english > dutch { Locale::En } else { Locale::Nl };
    }
    let spoken = meeting.languages.iter().find_map(|tag| match main_language(tag).as_str() {
        "nl" => Some(Locale::Nl),
        "en" => Some(Locale::En),
        _ => None,
    });
    spoken.unwrap_or_default()
}

/// A greeting in the first language they speak that Kring does not write in.
fn other_greeting(person: &Person) -> Option<Greeting> {
    let spoken = person.languages.iter().filter(|language| language.speaks != LanguageLevel::None);
    let mut other = spoken.filter(|language| !matches!(main_language(&language.tag).as_str(), "nl" | "en"));
    other.find_map(|language| greeting(&language.tag)).cloned()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::language::locale::Locale;
    use crate::records::meetings::MeetingId;
    use crate::testing::{Bench, at, id};

    /// A meeting that was held on 26 November 2026, with these people there.
    fn held(bench: &mut Bench, people: &[Value]) -> MeetingId {
        let network = bench.network();
        let meeting = bench.meeting(network, &json!([]));
        bench.now = at(2026, 11, 27);
        for person in people {
            let mut person = person.clone();
            person["network"] = json!(network);
            let person = bench.run("person add", person)["id"].clone();
            bench.run("meeting attend", json!({"id": meeting, "person": person, "attended": true}));
        }
        bench.run("meeting close", json!({"id": meeting}));
        meeting
    }

    #[test]
    fn each_is_written_to_in_a_language_they_read_and_greeted_in_one_they_speak() {
        let reads = |tag: &str, reads: &str| json!({"tag": tag, "reads": reads});
        let mut bench = Bench::new();
        let meeting = held(
            &mut bench,
            &[
                json!({"name": "A", "languages": [reads("tr", "good"), reads("nl", "some")]}),
                json!({"name": "B", "languages": [reads("nl", "some"), reads("en-GB", "good")]}),
                json!({"name": "C", "languages": [{"tag": "ar-MA", "speaks": "none"}]}),
                json!({"name": "D", "languages": [reads("nl", "good"), reads("en", "good")]}),
            ],
        );
        let thanks = bench.workspace.meeting_thanks(meeting, &bench.now).unwrap();
        let said: Vec<_> = thanks.iter().map(|one| (one.language, one.greeting.as_ref())).collect();
        assert_eq!(
            said.iter().map(|(language, _)| *language).collect::<Vec<_>>(),
            [Locale::Nl, Locale::En, Locale::Nl, Locale::Nl]
        );
        assert_eq!(said[0].1.map(|greeting| greeting.tag.as_str()), Some("tr"));
        assert!(said[1..].iter().all(|(_, greeting)| greeting.is_none()), "{said:?}");
    }

    #[test]
    fn it_is_said_for_a_week_and_never_of_who_asked_for_a_pause() {
        let mut bench = Bench::new();
        let people = ["Sam", "Lina", "Omar"].map(|name| json!({"name": name}));
        let meeting = held(&mut bench, &people);
        let count = |bench: &Bench, day| {
            let (year, month, day) = day;
            let said = bench.workspace.unthanked(None, &at(year, month, day));
            said.into_iter().map(|meeting| meeting.people).collect::<Vec<_>>()
        };
        assert_eq!(count(&bench, (2026, 11, 26)), [3]);
        assert_eq!((count(&bench, (2026, 12, 3)), count(&bench, (2026, 12, 4))), (vec![3], vec![]));
        let rows = bench.run("meeting thanks", json!({"id": meeting}));
        assert_eq!(rows[0]["person"]["name"], "Lina", "by name");
        let of = |place: usize| rows[place]["person"]["id"].clone();
        bench.run("meeting thank", json!({"id": meeting, "people": [of(0)], "on": "2026-11-26"}));
        bench.run("person pause", json!({"id": of(1), "until": "2027-01-01"}));
        assert_eq!(count(&bench, (2026, 11, 27)), [1]);
        let rows = bench.run("meeting thanks", json!({"id": meeting}));
        assert_eq!(rows[0]["thankedOn"], "2026-11-26");
        assert_eq!(rows[1]["limits"][0]["kind"], "pause");
        bench.run("meeting edit", json!({"id": meeting, "classification": "confidential"}));
        assert_eq!(bench.workspace.unthanked(None, &bench.now)[0].title, "", "a closed title stays closed");
        let other = id::<crate::records::networks::Network>(
            &bench.run("network add", json!({"name": "Ander", "purpose": "p", "basis": "publicTask"})),
        );
        assert!(bench.workspace.unthanked(Some(other), &bench.now).is_empty());
    }
}
