//! Text to records, the way RFC 4180 has it, for any separator. One pass counts, numbers and takes the fields, and
//! knows where a quote was opened that nobody closed; the kept crates for CSV skip blank lines and end an open quote
//! with the file.

use std::borrow::Cow;

/// A record of a text: its fields as they stand in it.
pub(crate) struct Record<'a> {
    /// Its number; blank lines count, and a line break within quotes does not.
    pub number: u32,
    /// The fields, without their quotes.
    pub fields: Vec<Cow<'a, str>>,
}

impl Record<'_> {
    /// Whether nothing stands in any field.
    pub fn is_blank(&self) -> bool {
        self.fields.iter().all(|field| field.trim().is_empty())
    }
}

/// Goes through the records of a text.
pub(crate) struct Records<'a> {
    text: &'a str,
    at: usize,
    number: u32,
    separator: u8,
    /// No record may have more fields; the rest is not looked at.
    most: usize,
}

/// A quote that was opened in this record and never closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unclosed(pub u32);

impl<'a> Records<'a> {
    pub fn new(text: &'a str, separator: u8, most: usize) -> Self {
        Self { text, at: 0, number: 0, separator, most }
    }

    /// The next record. It has one field more than the most where it goes on; the caller stops there.
    pub fn next_record(&mut self) -> Result<Option<Record<'a>>, Unclosed> {
        if self.at >= self.text.len() {
            return Ok(None);
        }
        self.number = self.number.saturating_add(1);
        let mut fields = Vec::new();
        loop {
            let (field, ended) = self.field()?;
            fields.push(field);
            if ended || fields.len() > self.most {
                return Ok(Some(Record { number: self.number, fields }));
            }
        }
    }

    /// Whether nothing follows but separators and blanks.
    pub fn rest_is_blank(&self) -> bool {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        rest.iter().all(|byte| *byte == self.separator || byte.is_ascii_whitespace())
    }

    /// One field, and whether the record ends with it.
    fn field(&mut self) -> Result<(Cow<'a, str>, bool), Unclosed> {
        let bytes = self.text.as_bytes();
        if bytes.get(self.at) != Some(&b'"') {
            let end = self.end_from(self.at);
            return Ok((Cow::Borrowed(self.slice(self.at, end)), self.step_over(end)));
        }
        let start = self.at + 1;
        let mut from = start;
        let mut doubled = false;
        loop {
            let close = position(bytes, from, |byte| byte == b'"').ok_or(Unclosed(self.number))?;
            if bytes.get(close + 1) == Some(&b'"') {
                doubled = true;
                from = close + 2;
                continue;
            }
            let inner = self.slice(start, close);
            let inner = if doubled { Cow::Owned(inner.replace("\"\"", "\"")) } else { Cow::Borrowed(inner) };
            let end = self.end_from(close + 1);
            // Something behind the closing quote: nobody should write that, and nothing of it is lost.
            let behind = self.slice(close + 1, end);
            let field = if behind.trim().is_empty() { inner } else { Cow::Owned(format!("{inner}{behind}")) };
            return Ok((field, self.step_over(end)));
        }
    }

    /// Where the separator or the end of the line is.
    fn end_from(&self, from: usize) -> usize {
        let ends = |byte: u8| byte == self.separator || byte == b'\n' || byte == b'\r';
        position(self.text.as_bytes(), from, ends).unwrap_or(self.text.len())
    }

    /// Goes to what stands behind `end`; whether that was the end of the record.
    fn step_over(&mut self, end: usize) -> bool {
        let bytes = self.text.as_bytes();
        let ended = bytes.get(end) != Some(&self.separator);
        let pair = bytes.get(end) == Some(&b'\r') && bytes.get(end + 1) == Some(&b'\n');
        self.at = end + if pair { 2 } else { 1 };
        ended
    }

    fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }
}

fn position(bytes: &[u8], from: usize, matches: impl Fn(u8) -> bool) -> Option<usize> {
    let rest = bytes.get(from..)?;
    rest.iter().position(|byte| matches(*byte)).map(|found| from + found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Result<Vec<(u32, Vec<String>)>, Unclosed> {
        let mut records = Records::new(text, b';', 50);
        let mut out = Vec::new();
        while let Some(record) = records.next_record()? {
            out.push((record.number, record.fields.iter().map(ToString::to_string).collect()));
        }
        Ok(out)
    }

    #[test]
    fn quotes_hold_separators_quotes_and_lines() {
        let read = all("a;\"b;\"\"c\"\"\r\nd\";e\r\n\r\nf;;\n").unwrap();
        let row = |fields: &[&str]| fields.iter().map(|field| (*field).to_owned()).collect::<Vec<_>>();
        assert_eq!(read, [(1, row(&["a", "b;\"c\"\r\nd", "e"])), (2, row(&[""])), (3, row(&["f", "", ""]))]);
    }

    #[test]
    fn a_quote_within_a_field_is_a_sign_like_others() {
        assert_eq!(all("5\" pijp;x").unwrap()[0].1, ["5\" pijp", "x"]);
    }

    #[test]
    fn a_quote_that_is_never_closed_is_said_with_its_row() {
        assert_eq!(all("a;b\nc;\"d\ne;f\n").unwrap_err(), Unclosed(2));
    }
}
