//! People as files of other programs have them, from the rows of a table or from contacts.

mod cards;
mod contact;
mod person;
mod photos;
mod remark;
mod rows;

pub use cards::read_contacts;
pub use person::{Address, ContactKind, ContactWay, ImportedPerson, Usage};
pub use remark::{LeftOutProperty, People, Remark, RemarkKind};
pub use rows::PeopleOptions;
