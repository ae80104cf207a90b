//! kring-documents
