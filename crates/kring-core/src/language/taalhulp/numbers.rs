//! Numbers that identify a person by themselves: citizen service numbers (BSN) and bank accounts (IBAN).

/// The places of such numbers in a text, in bytes.
pub(super) fn find(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = next_start(text, from) {
        match iban(&text[start..]).or_else(|| bsn(&text[start..])) {
            Some(length) => {
                found.push((start, start + length));
                from = start + length;
            }
            None => from = start + run(&text[start..]),
        }
    }
    found
}

/// Where the next run of letters and digits begins.
fn next_start(text: &str, from: usize) -> Option<usize> {
    text[from..].find(|c: char| c.is_ascii_alphanumeric()).map(|at| from + at)
}

fn run(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len()).max(1)
}

/// Nine digits, in groups or not, that pass the check of the Dutch BSN: the sum of the digits times 9, 8, ... 2 and -1
/// is a multiple of eleven.
fn bsn(text: &str) -> Option<usize> {
    let (digits, length) = gather(text, 9, |c| c.is_ascii_digit())?;
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
    let sum: i32 = digits.bytes().zip(weights).map(|(digit, weight)| i32::from(digit - b'0') * weight).sum();
    (sum != 0 && sum % 11 == 0).then_some(length)
}

/// An account number by its own check (ISO 13616): with the first four characters moved to the end and letters read as
/// 10 to 35, the remainder by 97 is 1.
fn iban(text: &str) -> Option<usize> {
    let country = text.get(..2)?;
    if !country.bytes().all(|b| b.is_ascii_alphabetic())
        || !text.get(2..4)?.bytes().all(|b| b.is_ascii_digit())
    {
        return None;
    }
    // The Dutch ones are of 18 characters, others of 15 to 34; spaces may stand in between.
    (15..=34).rev().find_map(|count| {
        let (account, length) = gather(text, count, |c| c.is_ascii_alphanumeric())?;
        let remainder = account[4..].bytes().chain(account[..4].bytes()).fold(0_u32, |remainder, byte| {
            let value = char::from(byte).to_digit(36).unwrap_or(0);
            if value < 10 { (remainder * 10 + value) % 97 } else { (remainder * 100 + value) % 97 }
        });
        (remainder == 1).then_some(length)
    })
}

/// The first `count` fitting characters, over single spaces and dots, if the number ends there.
fn gather(text: &str, count: usize, fits: fn(char) -> bool) -> Option<(String, usize)> {
    let mut gathered = String::new();
    let mut separated = false;
    for (at, c) in text.char_indices() {
        if gathered.len() == count {
            return (!c.is_alphanumeric()).then_some((gathered, at));
        }
        if fits(c) {
            gathered.push(c.to_ascii_lowercase());
            separated = false;
        } else if matches!(c, ' ' | '.') && !separated && !gathered.is_empty() {
            separated = true;
        } else {
            return None;
        }
    }
    (gathered.len() == count).then_some((gathered, text.len()))
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn numbers_are_found_by_their_own_check() {
        for text in [
            "111222333",
            "1112.22.333",
            "NL91ABNA0417164300",
            "nl91 abna 0417 1643 00",
            "DE89 3704 0044 0532 0130 00",
        ] {
            assert_eq!(find(text), [(0, text.len())], "{text}");
            assert_eq!(find(&format!("Zie {text}, graag.")), [(4, 4 + text.len())], "{text}");
        }
    }

    #[test]
    fn other_numbers_are_let_be() {
        for text in [
            "111222334",
            "06-12345678",
            "0612345678",
            "20261145",
            "000000000",
            "NL92ABNA0417164300",
            "1112223330",
            "27-11-2026",
            "12 uur 34",
            "é111",
        ] {
            assert_eq!(find(text), [], "{text}");
        }
    }
}
