//! Signals: concerns, and what became of them.

use kring_core::record::Versioned;
use kring_core::signals::{Answering, AsMeant, PassingOn, Signal, SignalFilter, SignalId, SignalRow};

record_commands! {
    /// The signals a filter lets through.
    list: pub fn signals(filter: SignalFilter; now) -> Vec<SignalRow>;

    /// Writes down a concern.
    write: pub fn add_signal(input: Signal) -> Versioned<Signal>;

    /// Changes a signal from the revision the form was opened with.
    change: pub fn change_signal(id: SignalId, input: Signal) -> Versioned<Signal>;

    /// Removes a signal.
    write: pub fn remove_signal(id: SignalId) -> ();

    /// Says that who raised a signal was told today that it came in.
    write: pub fn acknowledge_signal(id: SignalId) -> Versioned<Signal>;

    /// Says to whom a signal was passed on.
    write: pub fn pass_signal(id: SignalId, passed: PassingOn) -> Versioned<Signal>;

    /// Says what who raised a signal was told.
    write: pub fn answer_signal(id: SignalId, answer: Answering) -> Versioned<Signal>;

    /// Says whether what was done with a signal is what was meant.
    write: pub fn ask_signal(id: SignalId, as_meant: AsMeant) -> Versioned<Signal>;
}
