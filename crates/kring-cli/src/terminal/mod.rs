//! The terminal and the system around the program: what is typed and read, what is written, how the program is stopped and
//! how it ends. Knows no vault that is open and no verb.

pub(crate) mod exit;
pub(crate) mod failure;
pub(crate) mod fault;
pub(crate) mod globals;
pub(crate) mod input;
pub(crate) mod language;
pub(crate) mod out_file;
pub(crate) mod passphrase;
pub(crate) mod stopping;
pub(crate) mod text;
pub(crate) mod watch;
