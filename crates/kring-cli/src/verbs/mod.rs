//! What the verbs do. Most are a plain call of the domain (`records`); the others have a file each.

pub(crate) mod agreement;
pub(crate) mod audit;
pub(crate) mod batch;
pub(crate) mod completions;
pub(crate) mod contribution;
pub(crate) mod conversation;
pub(crate) mod decision;
pub(crate) mod duplicates;
pub(crate) mod ending;
pub(crate) mod equality;
pub(crate) mod evaluation;
pub(crate) mod goal;
pub(crate) mod import;
pub(crate) mod manual;
pub(crate) mod meeting;
pub(crate) mod membership;
pub(crate) mod preparation;
pub(crate) mod programme;
pub(crate) mod records;
pub(crate) mod report;
pub(crate) mod start_up;
pub(crate) mod survey;
pub(crate) mod taalhulp;
pub(crate) mod undo;
pub(crate) mod vault;
pub(crate) mod verb_list;
