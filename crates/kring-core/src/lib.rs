//! kring-core
