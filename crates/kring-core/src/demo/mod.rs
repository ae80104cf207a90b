//! A demo network to try everything with: *Havenkwartier* in the municipality of Oeverdaal. Place and people are
//! invented, and a name says nothing about a language or the other way round.
//!
//! What it holds is in the JSON files under `data/`, in which people and organisations go by short keys and days are
//! counted from today, so that the demo is never out of date. Whoever adds to it writes as for a real person: concrete,
//! friendly, nothing that one could not read aloud to them, nothing about groups, nothing from one person about another.

mod data;
mod days;
mod entries;
mod load;
#[cfg(test)]
mod tests;

pub use load::load;
