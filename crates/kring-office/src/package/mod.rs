//! What every office file is packed in: XML parts in a zip.

mod words;
mod xml;

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::error::OfficeError;

pub use words::{Piece, allowed, pieces};
pub use xml::Xml;

/// A zip that is being filled. Equal parts in equal order give equal bytes: every part carries the same moment, 1980-01-01.
pub struct Package {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Package {
    /// A zip with nothing in it.
    pub fn new() -> Self {
        Self { zip: ZipWriter::new(Cursor::new(Vec::new())) }
    }

    /// Adds a part as it is, not deflated: what programs look for at the head of the file.
    pub fn store(&mut self, name: &str, bytes: &[u8]) -> Result<(), OfficeError> {
        self.put(name, bytes, CompressionMethod::Stored)
    }

    /// Adds a part.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), OfficeError> {
        self.put(name, bytes, CompressionMethod::Deflated)
    }

    /// The whole of it.
    pub fn finish(self) -> Result<Vec<u8>, OfficeError> {
        Ok(self.zip.finish()?.into_inner())
    }

    fn put(&mut self, name: &str, bytes: &[u8], method: CompressionMethod) -> Result<(), OfficeError> {
        let options =
            SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::DEFAULT);
        self.zip.start_file(name, options)?;
        Ok(self.zip.write_all(bytes)?)
    }
}
