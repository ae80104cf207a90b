//! The texts of what is told of a network as a whole: its registers, its year, its themes, and how equal it is.

use crate::pages::ProgrammeItem;
use crate::records::meetings::PlanChangeWhat;
use crate::reports::{
    ActionsReport, AgreementsReport, DecisionsReport, EqualityReport, LeftOut, PledgesReport,
    ProgrammeReport, ReportHead, ThemeReport,
};

use super::{Each, ReportText, WrittenTexts, at};

impl WrittenTexts for DecisionsReport {
    fn texts(&mut self, each: Each<'_>) {
        self.head.texts(each);
        for row in &mut self.decisions {
            each(at(ReportText::AgendaItem), &mut row.item);
            each(at(ReportText::Decision), &mut row.text);
            each(at(ReportText::AgreedBy), &mut row.agreed_by);
            each(at(ReportText::Reservations), &mut row.reservations);
            each(at(ReportText::Outcome), &mut row.outcome);
            each(at(ReportText::Instead), &mut row.instead);
        }
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}

impl WrittenTexts for ActionsReport {
    fn texts(&mut self, each: Each<'_>) {
        self.head.texts(each);
        for row in &mut self.actions {
            each(at(ReportText::Action), &mut row.text);
            each(at(ReportText::Reason), &mut row.reason);
            each(at(ReportText::MeetingTitle), &mut row.meeting);
        }
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}

impl WrittenTexts for AgreementsReport {
    fn texts(&mut self, each: Each<'_>) {
        self.head.texts(each);
        for row in &mut self.agreements {
            each(at(ReportText::Agreement), &mut row.subject);
            each(at(ReportText::Agreement), &mut row.text);
        }
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}

impl WrittenTexts for EqualityReport {
    fn texts(&mut self, each: Each<'_>) {
        self.head.texts(each);
        each(at(ReportText::Network), &mut self.picture.network_name);
        for row in &mut self.picture.table.rows {
            each(at(ReportText::Perspective), &mut row.perspective);
        }
        for row in &mut self.picture.agreements.rows {
            each(at(ReportText::Agreement), &mut row.subject);
            each(at(ReportText::Agreement), &mut row.text);
        }
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}

impl WrittenTexts for PledgesReport {
    fn texts(&mut self, each: Each<'_>) {
        self.head.texts(each);
        for row in &mut self.pledges {
            each(at(ReportText::Pledge), &mut row.text);
            each(at(ReportText::Desk), &mut row.desk);
            each(at(ReportText::Proof), &mut row.proof);
            each(at(ReportText::Reason), &mut row.reason);
        }
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}

impl WrittenTexts for ProgrammeReport {
    fn texts(&mut self, each: Each<'_>) {
        self.head.texts(each);
        self.rows.iter_mut().for_each(|row| row.what.texts(each));
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}

impl ProgrammeItem {
    fn texts(&mut self, each: Each<'_>) {
        match self {
            Self::Meeting { title, place, intended_result, themes, changes, .. } => {
                each(at(ReportText::MeetingTitle), title);
                each(at(ReportText::Where), place);
                each(at(ReportText::IntendedResult), intended_result);
                for theme in themes {
                    each(at(ReportText::NetworkTheme), &mut theme.title);
                }
                for change in changes {
                    each(at(ReportText::PlanChange), &mut change.reason);
                    if let PlanChangeWhat::Relocated { from, to } = &mut change.what {
                        each(at(ReportText::PlanChange), from);
                        each(at(ReportText::PlanChange), to);
                    }
                }
            }
            Self::Moved { title, reason, .. } => {
                each(at(ReportText::MeetingTitle), title);
                each(at(ReportText::PlanChange), reason);
            }
            Self::Review { subject, text, .. } => {
                each(at(ReportText::Agreement), subject);
                each(at(ReportText::Agreement), text);
            }
            Self::Pledge { text, .. } => each(at(ReportText::Pledge), text),
            Self::Goal { text, .. } => each(at(ReportText::Goal), text),
            Self::Step { goal, text, .. } => {
                each(at(ReportText::Goal), goal);
                each(at(ReportText::Goal), text);
            }
            Self::End => {}
        }
    }
}

impl WrittenTexts for ThemeReport {
    fn texts(&mut self, each: Each<'_>) {
        self.head.texts(each);
        each(at(ReportText::NetworkTheme), &mut self.about);
        for agenda in &mut self.agendas {
            each(at(ReportText::MeetingTitle), &mut agenda.title);
        }
        self.answer.iter_mut().for_each(|answer| each(at(ReportText::Outcome), &mut answer.text));
        for one in &mut self.answers {
            each(at(ReportText::Outcome), one);
        }
        for one in &mut self.inputs {
            each(at(ReportText::Input), &mut one.said_by);
            each(at(ReportText::Input), &mut one.words);
            each(at(ReportText::Outcome), &mut one.answer);
        }
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}
