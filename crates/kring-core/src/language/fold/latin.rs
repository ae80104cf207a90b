//! Names in Cyrillic letters as they are typed in Latin ones.
//!
//! The first spelling is that of Russian passports (ICAO Doc 9303, part 3, section 6), the second that of Ukrainian
//! ones (Resolution 55 of the Cabinet of Ministers of Ukraine, 2010). Then come both languages as they are commonly
//! written in English and in Dutch. A name is found by each of them.

use unicode_normalization::UnicodeNormalization;

use super::fold_onto;

/// In how many ways a word is spelled: Russian and Ukrainian in passports, in English and in Dutch.
const WAYS: usize = 6;
/// The Ukrainian passport, which has a spelling of its own for the beginning of a word, and where that one is found.
const UKRAINIAN: usize = 1;
const UKRAINIAN_ENGLISH: usize = 3;

/// A small letter and what it is in each spelling. Where fewer are given, the last one holds for the rest.
const LETTERS: [(char, &[&str]); 47] = [
    ('а', &["a"]),
    ('б', &["b"]),
    ('в', &["v"]),
    ('г', &["g", "h", "g", "h", "g", "h"]),
    ('ґ', &["g"]),
    ('д', &["d"]),
    ('е', &["e"]),
    ('ё', &["e", "e", "yo", "yo", "jo"]),
    ('є', &["ie", "ie", "ye", "ye", "je"]),
    ('ж', &["zh", "zh", "zh", "zh", "zj"]),
    ('з', &["z"]),
    ('и', &["i", "y", "i", "y", "i", "y"]),
    ('і', &["i"]),
    ('ї', &["i", "i", "yi", "yi", "ji"]),
    ('й', &["i", "i", "y", "y", "j"]),
    ('к', &["k"]),
    ('л', &["l"]),
    ('м', &["m"]),
    ('н', &["n"]),
    ('о', &["o"]),
    ('п', &["p"]),
    ('р', &["r"]),
    ('с', &["s"]),
    ('т', &["t"]),
    ('у', &["u", "u", "u", "u", "oe"]),
    ('ў', &["u", "u", "w", "w", "w"]),
    ('ф', &["f"]),
    ('х', &["kh", "kh", "kh", "kh", "ch"]),
    ('ц', &["ts"]),
    ('ч', &["ch", "ch", "ch", "ch", "tsj"]),
    ('ш', &["sh", "sh", "sh", "sh", "sj"]),
    ('щ', &["shch", "shch", "shch", "shch", "sjtsj"]),
    ('ъ', &["ie", "", "", "a", ""]),
    ('ы', &["y"]),
    ('ь', &[""]),
    ('э', &["e"]),
    ('ю', &["iu", "iu", "yu", "yu", "joe"]),
    ('я', &["ia", "ia", "ya", "ya", "ja"]),
    // Letters of Serbian and Macedonian, as their own Latin spelling has them without accents.
    ('ј', &["j"]),
    ('љ', &["lj"]),
    ('њ', &["nj"]),
    ('ћ', &["c"]),
    ('ђ', &["d", "dj"]),
    ('џ', &["dz", "dz", "dzh", "dzh", "dzj"]),
    ('ѕ', &["dz"]),
    ('ѓ', &["gj"]),
    ('ќ', &["kj"]),
];

/// Ends of words that are written shorter than letter by letter, in each spelling.
const ENDS: [(&str, [&str; WAYS]); 4] = [
    ("ия", ["iia", "yia", "ia", "ya", "ia", "ija"]),
    ("ія", ["iia", "iia", "ia", "iya", "ia", "ija"]),
    ("ий", ["ii", "yi", "y", "yy", "i", "y"]),
    ("ый", ["yi", "yi", "y", "y", "y", "i"]),
];

/// The spellings in Latin letters of every word in which a letter is Cyrillic, folded, each once; none for other words.
/// `name` is as it was written: folding takes away what tells `и` from `й`.
pub(crate) fn spellings(name: &str) -> Vec<String> {
    if name.is_ascii() {
        return Vec::new();
    }
    let name: String = name.nfc().flat_map(char::to_lowercase).collect();
    let mut all = Vec::new();
    for token in name.split_whitespace() {
        let whole: String = token.chars().filter(|letter| letter.is_alphanumeric()).collect();
        let parts = token.split(|letter: char| !letter.is_alphanumeric());
        for word in parts.chain([whole.as_str()]).filter(|word| word.contains(is_cyrillic)) {
            for way in 0..WAYS {
                let spelled = spell(word, way);
                if !all.contains(&spelled) {
                    all.push(spelled);
                }
            }
        }
    }
    all
}

fn is_cyrillic(letter: char) -> bool {
    matches!(letter, '\u{0400}'..='\u{052F}')
}

fn spell(word: &str, way: usize) -> String {
    let (stem, end) =
        ENDS.iter().find_map(|(end, ways)| Some((word.strip_suffix(end)?, ways[way]))).unwrap_or((word, ""));
    let mut out = String::with_capacity(word.len());
    for (at, letter) in stem.char_indices() {
        let way = if at == 0 && way == UKRAINIAN { UKRAINIAN_ENGLISH } else { way };
        match LETTERS.iter().find(|(known, _)| *known == letter) {
            Some((_, ways)) => out.push_str(ways.get(way).or(ways.last()).unwrap_or(&"")),
            None => fold_onto(&mut out, letter.encode_utf8(&mut [0; 4])),
        }
    }
    out + end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_spelled_as_in_passports_and_as_in_english_and_dutch() {
        for (name, spelled) in [
            ("Шевченко", "shevchenko sjevtsjenko"),
            ("Сергій", "sergii serhii serhiy sergiy sergij serhij"),
            ("Сергей", "sergei sergey sergej"),
            ("Юлія", "iuliia yuliia yulia joelia"),
            ("Мария", "mariia maria"),
            ("Зеленський", "zelenskyi zelensky zelenski"),
            ("Хрущов", "khrushchov chroesjtsjov"),
            ("Мар'яна", "mariana maryana marjana"),
            ("Йовчо", "yovcho jovtsjo"),
            ("И\u{306}овчо", "yovcho"),
            ("Ђорђе", "dorde djordje"),
        ] {
            let found = spellings(name);
            for one in spelled.split(' ') {
                assert!(found.iter().any(|known| known == one), "{name} as {one}: {found:?}");
            }
        }
    }

    #[test]
    fn other_names_are_not_spelled() {
        assert!(spellings("Samira Öktem محمد").is_empty());
    }

    #[test]
    fn words_joined_by_a_sign_are_spelled_apart_and_together() {
        let found = spellings("Олена Нечуй-Левицька");
        for one in ["olena", "nechui", "levytska", "nechuilevytska"] {
            assert!(found.iter().any(|known| known == one), "{one}: {found:?}");
        }
    }
}
