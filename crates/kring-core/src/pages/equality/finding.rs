//! What the numbers can show. The words for it are the texts' and not the core's.

use serde::{Deserialize, Serialize};
use specta::Type;

/// Makes a finding: its values, and of which it is worth trying something else.
macro_rules! finding {
    ($(#[$about:meta])* $name:ident { $($(#[$says:meta])* $variant:ident $text:literal $($asks:literal)?,)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
        #[serde(rename_all = "camelCase")]
        pub enum $name {
            $($(#[$says])* $variant,)*
        }

        impl $name {
            /// Whether there is something to try, so that advice is shown with it.
            pub const fn suggests(self) -> bool {
                match self {
                    $(Self::$variant => false $(|| $asks)?,)*
                }
            }

            /// Its name in the texts and in JSON.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }
    };
}

finding! {
    /// From whom the agenda came.
    AgendaFinding {
        /// No meeting with an agenda was held.
        Nothing "nothing",
        /// More than half from the municipality.
        Municipality "municipality" true,
        /// More than half from members.
        Members "members",
        /// Just half from members.
        HalfMembers "halfMembers",
        /// More than half made together, or no side has more than half.
        Shared "shared",
    }
}

finding! {
    /// Who led the items of meetings.
    LeadingFinding {
        /// Of no item it was said.
        Nothing "nothing",
        /// Members led too few to compare.
        TooFew "tooFew",
        /// The municipality led the most.
        MostlyOurs "mostlyOurs" true,
        /// About half.
        Even "even",
        /// Members led the most.
        MostlyTheirs "mostlyTheirs",
    }
}

finding! {
    /// Who speaks at meetings.
    SpeakingFinding {
        /// It was counted at no meeting.
        Nothing "nothing",
        /// It was counted at too few meetings.
        TooFew "tooFew",
        /// The municipality spoke the most.
        MostlyOurs "mostlyOurs" true,
        /// About half.
        Even "even",
        /// Members spoke the most.
        MostlyTheirs "mostlyTheirs",
    }
}

finding! {
    /// What became of what members brought in.
    AnsweredFinding {
        /// Nothing was brought in.
        Nothing "nothing",
        /// Too little to say.
        TooFew "tooFew",
        /// As good as all of it was answered.
        All "all",
        /// Half of it or more was.
        Most "most",
        /// Less than half was.
        Few "few" true,
    }
}

finding! {
    /// Who does what was agreed at meetings.
    TasksFinding {
        /// No action was agreed on.
        Nothing "nothing",
        /// Too few actions of members to compare.
        TooFew "tooFew",
        /// The most are the municipality's.
        MostlyOurs "mostlyOurs" true,
        /// About half.
        Even "even",
        /// The most are the members'.
        MostlyTheirs "mostlyTheirs" true,
    }
}

finding! {
    /// Who keeps promises in time.
    PromisesFinding {
        /// The municipality promised nothing.
        Nothing "nothing",
        /// Some of the municipality's are late.
        OursLate "oursLate" true,
        /// None of the municipality's is late; of members too little is known to compare.
        OursInTime "oursInTime",
        /// The municipality keeps its promises in time less often than members.
        OursLess "oursLess" true,
        /// More often.
        OursMore "oursMore",
        /// As often.
        Alike "alike",
    }
}

finding! {
    /// What members bring and get.
    ExchangeFinding {
        /// Nothing was written down.
        Nothing "nothing",
        /// Too few people to say.
        TooFew "tooFew",
        /// Members bring more than they get.
        MoreBrought "moreBrought" true,
        /// They bring about as much as they get.
        Balanced "balanced",
        /// They get more than they bring.
        MoreGot "moreGot" true,
    }
}

finding! {
    /// Which perspectives are at the table.
    TableFinding {
        /// The network has no list.
        NoList "noList",
        /// Nobody speaks from some of them.
        Missing "missing" true,
        /// Members speak from all; of some nobody was at the last two meetings.
        Away "away" true,
        /// None is missing, and of some so few members speak from them that nothing is said.
        TooFew "tooFew",
        /// Members speak from all of them.
        AllThere "allThere",
    }
}

finding! {
    /// Who comes.
    AttendanceFinding {
        /// No meeting was held.
        Nothing "nothing",
        /// Fewer than two meetings of which the number may be shown.
        TooFew "tooFew",
        /// More people come than before.
        More "more",
        /// About as many.
        Steady "steady",
        /// Fewer.
        Fewer "fewer" true,
    }
}

finding! {
    /// Who said yes to what was agreed.
    AgreementsFinding {
        /// Nothing was agreed.
        None "none" true,
        /// As good as every member said yes to every agreement.
        Everybody "everybody",
        /// Some agreement still waits for the yes of members.
        Waiting "waiting" true,
        /// Too few people to say.
        TooFew "tooFew",
    }
}
