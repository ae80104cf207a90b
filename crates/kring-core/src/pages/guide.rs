//! The guide that Kring follows: "Hoe om te gaan met netwerken als samenwerkingspartner" of the Dutch Ministry of Social Affairs
//! and Employment (Handreiking, Expertise-unit Sociale Stabiliteit).

use serde::{Deserialize, Serialize};
use specta::Type;

/// A chapter of the guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum GuideChapter {
    /// Building relations (relaties opbouwen).
    Relations,
    /// Meetings that bind (bijeenkomsten als bindmiddel).
    Meetings,
    /// Equality in working together (gelijkwaardigheid in samenwerking).
    Equality,
    /// A way that fits each (differentieer in aanpak).
    Differentiate,
    /// Planning and setting goals together (gezamenlijk plannen en doelstellingen vaststellen).
    Planning,
}

impl GuideChapter {
    /// Its name in the texts and in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Relations => "relations",
            Self::Meetings => "meetings",
            Self::Equality => "equality",
            Self::Differentiate => "differentiate",
            Self::Planning => "planning",
        }
    }
}
