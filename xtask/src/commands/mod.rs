//! One file per command.

pub mod bindings;
pub mod deny;
pub mod icons;
pub mod run;
pub mod setup;
pub mod test;
