//! The texts of each report that somebody wrote, so that all of them are looked at.

mod of_networks;

use crate::records::meetings::AgendaChangeWhat;
use crate::reports::{
    AgendaReport, EvaluationReport, LeftOut, MinutesItem, MinutesLine, MinutesReport, NetworkReport,
    PerspectiveFigure, ReportHead, SurveyReport,
};

use super::{ReportText, TextPlace};

/// What is done with each text.
pub(in crate::reports) type Each<'a> = &'a mut dyn FnMut(TextPlace, &mut String);

/// A report with texts in it.
pub(in crate::reports) trait WrittenTexts {
    /// Every text that was written by users, in the order of the report.
    fn texts(&mut self, each: Each<'_>);

    /// Its head, and what it says is left out.
    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>);
}

fn at(text: ReportText) -> TextPlace {
    TextPlace { text, item: None }
}

fn under(text: ReportText, item: u32) -> TextPlace {
    TextPlace { text, item: Some(item) }
}

fn all(text: ReportText, texts: &mut [String], each: Each<'_>) {
    for one in texts {
        each(at(text), one);
    }
}

impl ReportHead {
    fn texts(&mut self, each: Each<'_>) {
        let Self { title, network_name, responsible, purpose, .. } = self;
        each(at(ReportText::Title), title);
        each(at(ReportText::Network), network_name);
        each(at(ReportText::Responsible), responsible);
        each(at(ReportText::Purpose), purpose);
    }
}

impl WrittenTexts for MinutesReport {
    fn texts(&mut self, each: Each<'_>) {
        self.head.texts(each);
        each(at(ReportText::Where), &mut self.place);
        each(at(ReportText::Theme), &mut self.theme);
        each(at(ReportText::IntendedResult), &mut self.intended_result);
        self.items.iter_mut().for_each(|item| item.texts(each));
        for item in &mut self.not_discussed {
            each(at(ReportText::NotDiscussed), &mut item.title);
        }
        for action in &mut self.actions {
            each(at(ReportText::Action), &mut action.text);
            each(at(ReportText::Action), &mut action.holder);
        }
        for one in &mut self.corrections {
            let place = TextPlace { text: ReportText::Correction, item: one.item };
            for text in [&mut one.before, &mut one.asked, &mut one.became, &mut one.why] {
                each(place, text);
            }
        }
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}

impl MinutesItem {
    fn texts(&mut self, each: Each<'_>) {
        let number = self.number;
        self.title.iter_mut().for_each(|title| each(under(ReportText::AgendaItem, number), title));
        each(under(ReportText::UrgentReason, number), &mut self.urgent_reason);
        for line in &mut self.lines {
            match line {
                MinutesLine::Note { text } => each(under(ReportText::Note, number), text),
                MinutesLine::Decision { text, agreed_by, reservations } => {
                    each(under(ReportText::Decision, number), text);
                    each(under(ReportText::AgreedBy, number), agreed_by);
                    each(under(ReportText::Reservations, number), reservations);
                }
                MinutesLine::Pledge { text } => each(under(ReportText::Pledge, number), text),
                MinutesLine::Action { action } => {
                    each(under(ReportText::Action, number), &mut action.text);
                    each(under(ReportText::Action, number), &mut action.holder);
                }
                MinutesLine::InConfidence { .. } => {}
            }
        }
    }
}

impl WrittenTexts for AgendaReport {
    fn texts(&mut self, each: Each<'_>) {
        self.head.texts(each);
        each(at(ReportText::Where), &mut self.place);
        each(at(ReportText::Theme), &mut self.theme);
        each(at(ReportText::IntendedResult), &mut self.intended_result);
        for item in &mut self.items {
            let number = item.number;
            item.title.iter_mut().for_each(|title| each(under(ReportText::AgendaItem, number), title));
            each(under(ReportText::Explanation, number), &mut item.explanation);
            each(under(ReportText::UrgentReason, number), &mut item.urgent_reason);
        }
        for change in &mut self.changes {
            each(at(ReportText::AgendaChange), &mut change.title);
            if let AgendaChangeWhat::Retitled { former_title } = &mut change.what {
                each(at(ReportText::AgendaChange), former_title);
            }
            each(at(ReportText::AgendaChange), &mut change.reason);
            each(at(ReportText::AgendaChange), &mut change.made_room_for);
        }
        all(ReportText::Agreement, &mut self.charter, each);
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}

impl WrittenTexts for NetworkReport {
    fn texts(&mut self, each: Each<'_>) {
        self.head.texts(each);
        let perspectives = self.perspectives.iter_mut();
        perspectives.for_each(|PerspectiveFigure { name, .. }| each(at(ReportText::Perspective), name));
        for goal in &mut self.goals {
            for text in [&mut goal.text, &mut goal.seen_by, &mut goal.reason] {
                each(at(ReportText::Goal), text);
            }
        }
        all(ReportText::NetworkTheme, &mut self.themes, each);
        all(ReportText::Agreement, &mut self.charter, each);
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}

impl WrittenTexts for SurveyReport {
    fn texts(&mut self, each: Each<'_>) {
        self.head.texts(each);
        each(at(ReportText::Question), &mut self.intro);
        for question in &mut self.questions {
            each(at(ReportText::Question), &mut question.text);
            all(ReportText::Question, &mut question.answers, each);
            all(ReportText::Answer, &mut question.words, each);
        }
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}

impl WrittenTexts for EvaluationReport {
    fn texts(&mut self, each: Each<'_>) {
        self.head.texts(each);
        for question in &mut self.questions {
            each(at(ReportText::Question), &mut question.text);
            all(ReportText::Answer, &mut question.open, each);
        }
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}
