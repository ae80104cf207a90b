//! A file made for the user: whole or not at all, and never over another one unasked.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use kring_core::vault::{change_when_free, check_output, is_held, rename_when_free, sync_all, sync_name};

use super::failure::Failure;

/// A file that is being made under a passing name beside its place. Dropped without [`OutFile::publish`], it goes.
pub(crate) struct OutFile {
    place: PathBuf,
    passing: PathBuf,
    force: bool,
    published: bool,
}

/// Refuses a place that cannot be used, before any work is done for it.
pub(crate) fn check_place(place: &Path, force: bool) -> Result<(), Failure> {
    check_output(place).map_err(kring_core::Error::from)?;
    let refuse = |code| Err(Failure::new(code).with("path", place.display()));
    match fs::metadata(place) {
        Ok(found) if found.is_dir() => refuse("cli.outIsFolder"),
        Ok(_) if !force => refuse("cli.outExists"),
        _ if place.file_name().is_none() => refuse("cli.outIsFolder"),
        _ => Ok(()),
    }
}

impl OutFile {
    /// Writes the bytes beside `place`, to the disk.
    pub(crate) fn write(place: &Path, force: bool, bytes: &[u8]) -> Result<Self, Failure> {
        check_place(place, force)?;
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        let passing = place.with_file_name(format!(".{name}.{}.part", std::process::id()));
        let out = Self { place: place.to_owned(), passing, force, published: false };
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(&out.passing).and_then(|mut file| {
            file.write_all(bytes)?;
            sync_all(&file)
        });
        written.map_err(|error| out.refused(&error))?;
        Ok(out)
    }

    /// Gives the file its name.
    pub(crate) fn publish(mut self) -> Result<(), Failure> {
        let named =
            if self.force { rename_when_free(&self.passing, &self.place) } else { self.name_if_free() };
        named.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Failure::new("cli.outExists").with("path", self.place.display()),
            _ => self.refused(&error),
        })?;
        self.published = true;
        // The name is in the folder; that it is on the disk too matters less than that the export succeeded.
        let _ = sync_name(&self.place);
        Ok(())
    }

    /// A second name fails when the place was taken meanwhile; a file system without second names gets a rename.
    fn name_if_free(&self) -> io::Result<()> {
        match fs::hard_link(&self.passing, &self.place) {
            Ok(()) => change_when_free(|| fs::remove_file(&self.passing)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Err(error),
            Err(_) if self.place.exists() => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => rename_when_free(&self.passing, &self.place),
        }
    }

    fn refused(&self, error: &io::Error) -> Failure {
        if is_held(error) {
            return Failure::new("cli.outHeld").with("path", self.place.display());
        }
        Failure::new("cli.outNotWritable").with("path", self.place.display()).with("reason", error)
    }
}

impl Drop for OutFile {
    fn drop(&mut self) {
        if !self.published {
            // It is not encrypted, so a scanner that holds it is waited for. It may never have been made.
            let _ = change_when_free(|| fs::remove_file(&self.passing));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::OutFile;
    use std::fs;

    fn code<T>(result: Result<T, crate::terminal::failure::Failure>) -> Option<String> {
        result.err().map(|failure| failure.code().to_owned())
    }

    #[test]
    fn a_file_is_there_whole_or_not_at_all() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let place = folder.path().join("verslag.pdf");
        drop(OutFile::write(&place, false, b"first").map_err(|failure| failure.code().to_owned())?);
        assert_eq!(fs::read_dir(folder.path())?.count(), 0);

        let out = OutFile::write(&place, false, b"first").map_err(|failure| failure.code().to_owned())?;
        assert!(!place.exists());
        assert_eq!(code(out.publish()), None);
        assert_eq!(fs::read(&place)?, b"first");
        assert_eq!(fs::read_dir(folder.path())?.count(), 1);
        Ok(())
    }

    /// Holds the file open as virus scanners do.
    #[cfg(windows)]
    #[test]
    fn what_is_given_up_goes_also_while_another_program_holds_it_for_a_moment() {
        use std::os::windows::fs::OpenOptionsExt;
        let folder = tempfile::tempdir().unwrap();
        let out =
            OutFile::write(&folder.path().join("verslag.pdf"), false, b"x").unwrap_or_else(|_| panic!());
        let held = fs::OpenOptions::new().read(true).share_mode(1).open(&out.passing).unwrap();
        let let_go = std::thread::spawn(move || {
            std::thread::sleep(std::time::Duration::from_millis(400));
            drop(held);
        });
        drop(out);
        let_go.join().unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn another_file_is_replaced_only_when_asked() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let place = folder.path().join("verslag.pdf");
        let out = OutFile::write(&place, false, b"second").map_err(|failure| failure.code().to_owned())?;
        fs::write(&place, "taken meanwhile")?;
        assert_eq!(code(out.publish()).as_deref(), Some("cli.outExists"));
        assert_eq!(code(OutFile::write(&place, false, b"x")).as_deref(), Some("cli.outExists"));
        assert_eq!(fs::read(&place)?, b"taken meanwhile");
        assert_eq!(code(OutFile::write(&place, true, b"forced").and_then(OutFile::publish)), None);
        assert_eq!(fs::read(&place)?, b"forced");
        assert_eq!(fs::read_dir(folder.path())?.count(), 1);
        Ok(())
    }

    #[test]
    fn a_place_that_cannot_be_is_said() -> Result<(), std::io::Error> {
        let folder = tempfile::tempdir()?;
        assert_eq!(code(OutFile::write(folder.path(), true, b"x")).as_deref(), Some("cli.outIsFolder"));
        let missing = folder.path().join("no/such/verslag.pdf");
        assert_eq!(code(OutFile::write(&missing, false, b"x")).as_deref(), Some("vault.missing"));
        Ok(())
    }
}
