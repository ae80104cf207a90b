//! kring-vault
