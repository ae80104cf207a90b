//! Surveys as a list shows them.

use std::cmp::Reverse;

use serde::{Deserialize, Serialize};
use specta::Type;

use crate::engine::model::Model;
use crate::engine::record::Versioned;
use crate::records::networks::NetworkId;

use super::{Survey, SurveyPage, SurveyState};

/// Which surveys. Every field has a default: all of them.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct SurveyFilter {
    /// Only of this network.
    pub network: Option<NetworkId>,
    /// Only those with which this is done.
    pub state: Option<SurveyState>,
}

impl Model {
    /// The surveys of a filter, the newest first.
    pub fn surveys(&self, filter: &SurveyFilter) -> Vec<SurveyPage> {
        let all = self.table::<Survey>().values();
        let mut chosen: Vec<&Versioned<Survey>> = all
            .filter(|kept| {
                let survey = &kept.content;
                filter.network.is_none_or(|network| survey.network == network)
                    && filter.state.is_none_or(|state| survey.state() == state)
            })
            .collect();
        chosen.sort_by_key(|kept| (Reverse(kept.created_at), kept.id));
        chosen.into_iter().map(|kept| self.shown_survey(kept)).collect()
    }
}
