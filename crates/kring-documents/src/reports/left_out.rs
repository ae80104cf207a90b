//! What a document leaves out and why, as keys of its texts.

use kring_core::reports::{LeftOutWhat, LeftOutWhy};

pub fn what_key(what: LeftOutWhat) -> &'static str {
    match what {
        LeftOutWhat::Names => "names",
        LeftOutWhat::Conversations => "conversations",
        LeftOutWhat::Meetings => "meetings",
        LeftOutWhat::Preparations => "preparations",
        LeftOutWhat::Promises => "promises",
        LeftOutWhat::ProfileLines => "profileLines",
        LeftOutWhat::Contributions => "contributions",
        LeftOutWhat::AgendaItems => "agendaItems",
        LeftOutWhat::AgendaChanges => "agendaChanges",
        LeftOutWhat::Notes => "notes",
        LeftOutWhat::Decisions => "decisions",
        LeftOutWhat::Actions => "actions",
        LeftOutWhat::Pledges => "pledges",
        LeftOutWhat::Corrections => "corrections",
        LeftOutWhat::Numbers => "numbers",
        LeftOutWhat::Agreements => "agreements",
        LeftOutWhat::Goals => "goals",
        LeftOutWhat::Themes => "themes",
        LeftOutWhat::Inputs => "inputs",
    }
}

pub fn why_key(why: LeftOutWhy) -> &'static str {
    match why {
        LeftOutWhy::NamesNobody => "namesNobody",
        LeftOutWhy::StillInText | LeftOutWhy::ForOthers => "forOthers",
        LeftOutWhy::InConfidence => "inConfidence",
        LeftOutWhy::MoreClosed => "moreClosed",
        LeftOutWhy::FewerThanFive => "fewerThanFive",
        LeftOutWhy::AskedNotTo => "askedNotTo",
        LeftOutWhy::NoRoom => "noRoom",
    }
}
