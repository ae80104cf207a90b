//! From reports, as the domain computed them, to sheets. What is said and in which order is decided here, in a file for each
//! report.

mod actions;
mod agenda;
mod agreements;
mod attendance;
mod common;
mod decisions;
mod equality;
mod evaluation;
mod input;
mod left_out;
mod minutes;
mod network;
mod numbering;
mod person;
mod pledges;
mod programme;
mod survey;
mod theme;
mod timeline;
mod visit;

use kring_core::for_each_report;
use kring_core::reports::Report;

use crate::sheet::Sheet;

pub use common::{fact, heading};
pub use equality::{SaidOfEquality, say_equality};
pub use programme::{SaidOfProgramme, say_programme};

/// A report that can be drawn.
pub trait Document {
    /// How many sheets it can be, at least one: each is shorter than the one before, for a report that has to fit one page.
    fn levels(&self) -> usize {
        1
    }

    /// Its sheet at a level, from 0; past the last one as at the last.
    fn sheet(&self, level: usize) -> Sheet;
}

/// A report is drawn as what it is.
macro_rules! document {
    ($($(#[$about:meta])* $variant:ident($($of_the_list:tt)*);)*) => {
        impl Document for Report {
            fn levels(&self) -> usize {
                match self {
                    $(Self::$variant(report) => report.levels(),)*
                }
            }

            fn sheet(&self, level: usize) -> Sheet {
                match self {
                    $(Self::$variant(report) => report.sheet(level),)*
                }
            }
        }
    };
}

for_each_report!(document);
