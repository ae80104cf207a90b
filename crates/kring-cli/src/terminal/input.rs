//! Standard input and files, read with bounds: a line or an object of any size gives an answer, never a crash.

use std::io::{self, BufRead, Read};

use serde_json::{Map, Value};

use super::failure::Failure;
use super::stopping;

/// The most bytes of one JSON object or one line of a batch: what one record may hold, with room for its escapes.
pub(crate) const MAX_BYTES: usize = 32 * 1024 * 1024;

/// Reads all of `source` as text.
pub(crate) fn read_text(source: impl Read) -> Result<String, Failure> {
    let bytes = read_all(source)?;
    let text = String::from_utf8(bytes).map_err(|_| Failure::new("invalid.notText"))?;
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Reads all of `source` as one JSON object.
pub(crate) fn read_object(source: impl Read) -> Result<Map<String, Value>, Failure> {
    let bytes = read_all(source)?;
    parse_object(&bytes)
}

fn read_all(source: impl Read) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let limit = u64::try_from(MAX_BYTES).unwrap_or(u64::MAX) + 1;
    // Somebody may be typing it.
    let read = stopping::waiting(|| source.take(limit).read_to_end(&mut bytes));
    read.map_err(|error| unreadable(&error))?;
    if bytes.len() > MAX_BYTES { Err(too_long()) } else { Ok(bytes) }
}

/// Reads bytes as one JSON object.
pub(crate) fn parse_object(bytes: &[u8]) -> Result<Map<String, Value>, Failure> {
    let text = std::str::from_utf8(bytes).map_err(|_| Failure::new("invalid.notText"))?;
    let text = text.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return Err(Failure::new("invalid.noInput"));
    }
    match serde_json::from_str(text) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(Failure::new("invalid.notAnObject")),
        Err(error) => {
            Err(Failure::new("invalid.json").with("line", error.line()).with("column", error.column()))
        }
    }
}

/// The next line without its end: `None` at the end of the input, an error inside for a line that is too long.
///
/// After a line that is too long the next call goes on with the line after it. The error outside says that the
/// input itself failed.
pub(crate) fn next_line(source: &mut impl BufRead) -> Result<Option<Result<Vec<u8>, Failure>>, Failure> {
    let mut line = Vec::new();
    let mut overlong = false;
    let mut seen = false;
    loop {
        let chunk = match source.fill_buf() {
            Ok(chunk) => chunk,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(unreadable(&error)),
        };
        if chunk.is_empty() {
            break;
        }
        seen = true;
        let end = chunk.iter().position(|byte| *byte == b'\n');
        let part = &chunk[..end.unwrap_or(chunk.len())];
        overlong |= line.len() + part.len() > MAX_BYTES;
        if !overlong {
            line.extend_from_slice(part);
        }
        let used = end.map_or(chunk.len(), |end| end + 1);
        source.consume(used);
        if end.is_some() {
            break;
        }
    }
    if overlong {
        return Ok(Some(Err(too_long())));
    }
    Ok(seen.then_some(Ok(line)))
}

fn too_long() -> Failure {
    Failure::new("invalid.inputTooLong").with("max", MAX_BYTES / 1024 / 1024)
}

/// The input itself failed: what came before it stays done.
fn unreadable(error: &io::Error) -> Failure {
    Failure::new("cli.inputUnreadable").with("reason", error)
}

#[cfg(test)]
mod tests {
    use super::{MAX_BYTES, next_line, parse_object, read_object};
    use std::io::{BufReader, Read};

    fn code<T>(result: Result<T, crate::terminal::failure::Failure>) -> Option<String> {
        result.err().map(|failure| failure.code().to_owned())
    }

    #[test]
    fn what_is_no_object_is_refused_with_its_reason() {
        for (bytes, expected) in [
            (&b""[..], "invalid.noInput"),
            (b" \n", "invalid.noInput"),
            (b"{\"name\": ", "invalid.json"),
            (b"[1]", "invalid.notAnObject"),
            (b"{\"name\": \"\xff\"}", "invalid.notText"),
            (b"{} {}", "invalid.json"),
        ] {
            assert_eq!(code(parse_object(bytes)).as_deref(), Some(expected), "{bytes:?}");
        }
        assert_eq!(code(parse_object("\u{feff}{\"name\": \"ليلى\"}".as_bytes())), None);
        let deep = [b"{\"a\":".to_vec(), b"[".repeat(100_000)].concat();
        assert_eq!(code(parse_object(&deep)).as_deref(), Some("invalid.json"));
    }

    #[test]
    fn an_endless_input_ends() {
        assert_eq!(code(read_object(std::io::repeat(b' '))).as_deref(), Some("invalid.inputTooLong"));
    }

    #[test]
    fn after_a_line_too_long_the_next_one_is_read() {
        let long = std::io::repeat(b'x').take(MAX_BYTES as u64 + 1);
        let mut source = BufReader::new((&b"one\n"[..]).chain(long).chain(&b"\nthree"[..]));
        let mut lines = Vec::new();
        while let Ok(Some(line)) = next_line(&mut source) {
            lines.push(line.map_err(|failure| failure.code().to_owned()));
        }
        assert_eq!(
            lines,
            [Ok(b"one".to_vec()), Err("invalid.inputTooLong".to_owned()), Ok(b"three".to_vec())]
        );
    }
}
