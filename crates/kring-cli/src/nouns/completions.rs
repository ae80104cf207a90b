//! `kring completions SHELL`: what makes a shell complete `kring` by Tab.

use crate::command::Kind::Choice;
use crate::command::{Input, Noun, Verb};
use crate::verbs::completions;

static SHELL: [Input; 1] = [Input::word("shell", Choice(&["bash", "zsh", "fish", "powershell"]))];

pub(super) static NOUN: Noun =
    Noun { name: "completions", verbs: &[Verb::new("", &[&SHELL], completions::run)], ..Noun::PLAIN };
