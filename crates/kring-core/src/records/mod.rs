//! Every kind of record, a folder each with all there is about it: its content, its rules, its verbs, its list, its verbs
//! for scripts, and its tests.

pub mod agreements;
pub mod boundaries;
pub mod contributions;
pub mod conversations;
pub mod counts;
pub mod drafts;
pub mod duplicates;
pub mod endings;
pub mod evaluations;
pub mod farewell;
pub mod filters;
pub mod focus_groups;
pub mod goals;
pub(crate) mod grades;
pub mod imports;
pub mod inputs;
pub(crate) mod kinds;
pub(crate) mod labels;
pub mod meetings;
pub mod memberships;
pub mod networks;
pub mod organisations;
pub mod people;
pub mod pledges;
pub mod preparations;
pub mod promises;
pub mod rhythm;
pub mod settings;
pub mod signals;
pub mod surveys;
pub mod themes;
