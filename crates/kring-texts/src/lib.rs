//! kring-texts
