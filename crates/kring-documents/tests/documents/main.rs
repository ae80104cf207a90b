//! Documents are made for real and read back by other programs. A program that is not here is named and skipped.
#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod equality;
mod evaluation;
mod formats;
mod hostile;
mod inputs;
mod invented;
mod keeping;
mod lasting;
mod lists;
mod one_model;
mod people;
mod preview;
mod programmes;
mod readers;
mod registers;
mod said;
mod signing;
mod surveys;
mod timelines;
mod typesetter;
mod visits;
mod words;
