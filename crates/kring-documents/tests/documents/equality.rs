//! A picture of equality: five months of a network, with something to try for nearly every part of it.

use crate::typesetter::render;
use jiff::civil::date;
use kring_core::agreements::AgreementAbout;
use kring_core::contributions::BroughtAndGot;
use kring_core::counts::RoughCount::{self, About, Few, None};
use kring_core::counts::RoughShare;
use kring_core::locale::Locale;
use kring_core::meetings::{AgendaBalance, AgendaShare};
use kring_core::pages::{
    AgendaFinding, AgendaPicture, AgreementShare, AgreementsFinding, AgreementsPicture, AnsweredFinding,
    AnsweredPicture, AttendanceFinding, AttendancePicture, EqualityPart, EqualityPicture, EqualitySuggestion,
    ExchangeFinding, ExchangePicture, GuideChapter, LeadingFinding, LeadingPicture, MeetingAgenda,
    MeetingAttendance, PerspectiveAtTable, PerspectiveStanding, PromiseFigures, PromisesFinding,
    PromisesPicture, RoughBroughtAndGot, RoughPromises, SpeakingFinding, SpeakingPicture, TableFinding,
    TablePicture, TasksFinding, TasksPicture,
};
use kring_core::reports::ReportFormat::Pdf;
use kring_core::reports::{EqualityReport, LeftOut, LeftOutWhat, LeftOutWhy, Period};

use crate::invented;
use crate::readers::Printed;

fn balance(items: [u32; 3]) -> AgendaBalance {
    let [member, municipality, together] = items.map(|items| AgendaShare { items, minutes: items * 15 });
    AgendaBalance { member, municipality, together }
}

pub fn picture() -> EqualityReport {
    let days = [date(2026, 10, 28), date(2026, 9, 30)];
    let row = |perspective: &str, members: RoughCount, standing, present: [Option<bool>; 2]| {
        PerspectiveAtTable { perspective: perspective.to_owned(), members, standing, present: present.into() }
    };
    let picture = EqualityPicture {
        network_name: "Havenkwartier".to_owned(),
        period: Period { from: date(2026, 7, 1), until: date(2026, 11, 27) },
        counted_on: date(2026, 10, 31),
        agenda: AgendaPicture {
            finding: AgendaFinding::Municipality,
            balance: balance([4, 8, 2]),
            meetings: vec![
                MeetingAgenda { on: days[0], balance: balance([3, 3, 1]) },
                MeetingAgenda { on: days[1], balance: balance([1, 5, 1]) },
            ],
        },
        leading: LeadingPicture {
            finding: LeadingFinding::MostlyOurs,
            ours: 11,
            theirs: About { number: 5 },
        },
        speaking: SpeakingPicture {
            finding: SpeakingFinding::MostlyOurs,
            members: RoughShare::About { percent: 35, meetings: 4 },
        },
        tasks: TasksPicture { finding: TasksFinding::MostlyOurs, ours: 23, theirs: About { number: 10 } },
        promises: PromisesPicture {
            finding: PromisesFinding::OursLate,
            ours: PromiseFigures { done: 2, on_time: 2, open: 1, late: 2 },
            theirs: RoughPromises { due: About { number: 15 }, on_time: Few, open: None },
        },
        exchange: ExchangePicture {
            finding: ExchangeFinding::MoreBrought,
            ours: BroughtAndGot { brought: 7, got: 9 },
            theirs: RoughBroughtAndGot { brought: About { number: 20 }, got: About { number: 5 } },
        },
        answered: AnsweredPicture {
            finding: AnsweredFinding::Most,
            brought: About { number: 20 },
            answered: About { number: 15 },
            told: Few,
        },
        table: TablePicture {
            finding: TableFinding::Missing,
            members: About { number: 25 },
            meetings: days.into(),
            rows: vec![
                row("ouders", About { number: 10 }, PerspectiveStanding::There, [Some(true), Some(true)]),
                row("jongeren", Few, PerspectiveStanding::TooFew, [Option::None; 2]),
                row("zorg", None, PerspectiveStanding::Missing, [Option::None; 2]),
                row("ouderen", None, PerspectiveStanding::Missing, [Option::None; 2]),
            ],
        },
        attendance: AttendancePicture {
            finding: AttendanceFinding::Steady,
            meetings: days
                .into_iter()
                .map(|on| MeetingAttendance {
                    on,
                    invited: About { number: 25 },
                    coming: About { number: 15 },
                    present: About { number: 15 },
                })
                .collect(),
        },
        agreements: AgreementsPicture {
            finding: AgreementsFinding::Waiting,
            members: About { number: 25 },
            rows: vec![AgreementShare {
                about: AgreementAbout::Confidentiality,
                subject: String::new(),
                text: "Wat hier gezegd wordt, vertellen we niet met namen door.".to_owned(),
                acknowledged: About { number: 20 },
            }],
        },
        suggestions: [
            EqualityPart::Agenda,
            EqualityPart::Tasks,
            EqualityPart::Promises,
            EqualityPart::Exchange,
            EqualityPart::Table,
            EqualityPart::Agreements,
        ]
        .map(|part| EqualitySuggestion { part, chapter: GuideChapter::Equality })
        .into(),
    };
    EqualityReport {
        head: invented::head("Havenkwartier"),
        picture,
        left_out: vec![LeftOut {
            what: LeftOutWhat::Numbers,
            count: Some(2),
            why: LeftOutWhy::FewerThanFive,
        }],
    }
}

#[test]
fn each_part_says_first_what_it_shows_and_then_what_one_could_try() {
    for (language, said) in [
        (
            Locale::Nl,
            [
                "Wij bepalen het grootste deel van de agenda: 8 van de 14 punten.",
                "Wij leiden de meeste punten.",
                "Wij zijn het meest aan het woord.",
                "ongeveer 65 %",
                "geteld bij 4 bijeenkomsten",
                "Op de meeste inbreng staat wat ermee is gedaan.",
                "2 van onze 5 beloften zijn over tijd.",
                "Deze perspectieven ontbreken nog: zorg en ouderen.",
                "ongeveer 15",
                "Gelijkwaardigheid in samenwerking",
            ],
        ),
        (
            Locale::En,
            [
                "We decide most of the agenda: 8 of the 14 items.",
                "We lead most of the items.",
                "We speak the most.",
                "about 65 %",
                "counted at 4 meetings",
                "Most of the input says what was done with it.",
                "2 of our 5 promises are late.",
                "These perspectives are still missing: zorg and ouderen.",
                "about 15",
                "Equality in working together",
            ],
        ),
    ] {
        let mut report = picture();
        report.head.language = language;
        let Some(text) = Printed::new(&render(&report, Pdf).expect("a document")).text() else { return };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        for words in said {
            assert!(text.contains(words), "{words} is not in: {text}");
        }
        assert!(!text.contains("doc-") && !text.contains("equality-") && !text.contains("{$"), "{text}");
    }
}
