//! One file per command.

pub mod bench;
pub mod bindings;
pub mod deny;
pub mod icons;
pub mod package;
pub mod run;
pub mod setup;
pub mod test;
pub mod torture;
pub mod windows;
