//! Input: what people brought in, and what was done with it.

use kring_core::inputs::{Input, InputAnswer, InputFilter, InputId, InputRow, InputTold};
use kring_core::record::Versioned;

record_commands! {
    /// The input a filter lets through.
    list: pub fn inputs(filter: InputFilter; now) -> Vec<InputRow>;

    /// Writes down input.
    write: pub fn add_input(input: Input) -> Versioned<Input>;

    /// Changes input from the revision the form was opened with.
    change: pub fn change_input(id: InputId, input: Input) -> Versioned<Input>;

    /// Removes input.
    write: pub fn remove_input(id: InputId) -> ();

    /// Says what was done with input.
    write: pub fn answer_input(id: InputId, answer: InputAnswer) -> Versioned<Input>;

    /// Says that who said it was told what was done with it.
    write: pub fn tell_input(id: InputId, told: InputTold) -> Versioned<Input>;
}
