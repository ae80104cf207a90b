//! Names in what stands on the projector, found and replaced in the same way as in a report that is to name nobody.

use jiff::civil::Date;

use crate::engine::classification::Classification;
use crate::engine::error::Error;
use crate::engine::model::Model;
use crate::reports::naming::{Audience, Each, WrittenTexts};
use crate::reports::{
    LeftOut, NameChoice, NameChoices, NameDecision, NamesAtOnce, NamesInReport, ReportHead, ReportOptions,
    ReportText, TextPlace,
};

use super::{
    ProjectorContent, ProjectorItem, ProjectorRequest, ProjectorState, ProjectorText, ProjectorView,
};

/// A view with the head that a report has, which is where the names that were found are written. Nothing of it is shown.
pub(super) struct Screened {
    view: ProjectorView,
    head: ReportHead,
    left_out: Vec<LeftOut>,
}

impl Screened {
    pub fn new(view: ProjectorView) -> Self {
        let head = ReportHead {
            title: String::new(),
            network_name: String::new(),
            responsible: String::new(),
            classification: Classification::Internal,
            purpose: String::new(),
            made_on: Date::ZERO,
            language: view.language,
            names: NamesInReport::default(),
        };
        Self { view, head, left_out: Vec::new() }
    }

    /// Puts other words in the place of what surely is a name, and keeps back each text that may hold one.
    pub fn name_nobody(
        mut self,
        model: &Model,
        audience: &Audience,
        request: &ProjectorRequest,
    ) -> Result<ProjectorState, Error> {
        let not_names = request.not_names.iter().map(|finding| NameChoice {
            finding: finding.clone(),
            decision: NameDecision::NoName,
            words: String::new(),
        });
        let options = ReportOptions {
            language: request.language,
            names: NameChoices { all: Some(NamesAtOnce::Replace), each: not_names.collect() },
            ..ReportOptions::default()
        };
        let mut written: Vec<(TextPlace, ProjectorText)> = Vec::new();
        self.view.each_text(&mut |place, shown| written.push((place, shown.clone())));
        model.name_nobody(&mut self, audience, &options)?;
        let mut kept_back = std::mem::take(&mut self.head.names.findings);
        kept_back.retain(|finding| finding.outcome.is_named());
        // The same text twice is one finding, at the first place it stands in.
        let is_open = |place: TextPlace| kept_back.iter().any(|finding| finding.place == place);
        let open: Vec<ProjectorText> =
            written.iter().filter(|(place, _)| is_open(*place)).map(|(_, text)| text.clone()).collect();
        let mut each = written.into_iter();
        self.view.each_text(&mut |_, shown| {
            if each.next().is_some_and(|(_, text)| open.contains(&text)) {
                *shown = ProjectorText::MayNameSomebody;
            }
        });
        Ok(ProjectorState { view: self.view, kept_back })
    }
}

impl WrittenTexts for Screened {
    fn texts(&mut self, each: Each<'_>) {
        self.view.each_text(&mut |place, shown| {
            if let ProjectorText::Shown { text } = shown {
                each(place, text);
            }
        });
    }

    fn head(&mut self) -> (&mut ReportHead, &mut Vec<LeftOut>) {
        (&mut self.head, &mut self.left_out)
    }
}

impl ProjectorView {
    /// Every text with a place of its own, in the order in which they stand.
    fn each_text(&mut self, each: &mut dyn FnMut(TextPlace, &mut ProjectorText)) {
        each(TextPlace { text: ReportText::Title, item: None }, &mut self.title);
        let mut all = |text: ReportText, texts: Vec<&mut ProjectorText>| {
            for (number, one) in (1..).zip(texts) {
                each(TextPlace { text, item: Some(number) }, one);
            }
        };
        let mut items: Vec<&mut ProjectorItem> = Vec::new();
        match &mut self.content {
            ProjectorContent::Agreements { texts } => all(ReportText::Agreement, texts.iter_mut().collect()),
            ProjectorContent::Agenda { items: all_items, agreement } => {
                all(ReportText::Agreement, agreement.iter_mut().collect());
                items.extend(all_items);
            }
            ProjectorContent::Item { item, next, decisions } => {
                all(ReportText::Decision, decisions.iter_mut().collect());
                items.extend(item.iter_mut().chain(next));
            }
            ProjectorContent::Decisions { decisions } => {
                all(ReportText::Decision, decisions.iter_mut().collect());
            }
            ProjectorContent::Goals { goals } => {
                let texts = goals
                    .iter_mut()
                    .flat_map(|goal| std::iter::once(&mut goal.text).chain(&mut goal.seen_by));
                all(ReportText::Goal, texts.collect());
            }
            ProjectorContent::Input { theme, inputs } => {
                all(ReportText::NetworkTheme, theme.iter_mut().collect());
                all(ReportText::Input, inputs.iter_mut().map(|input| &mut input.words).collect());
            }
            ProjectorContent::Black => {}
        }
        for item in items {
            each(TextPlace { text: ReportText::AgendaItem, item: Some(item.number) }, &mut item.title);
        }
    }
}
