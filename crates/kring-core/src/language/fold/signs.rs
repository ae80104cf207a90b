//! The signs that the folding knows by name, because no table of Unicode says what people mean by them.
//!
//! The window folds what is typed by the same tables: a test writes them to `ui/src/lib/people/folding.json`.

/// Letters that are compared as others: those that Unicode does not take apart, and those that are typed for each
/// other. All are small letters.
pub(crate) const PLAIN: [(&str, &str); 28] = [
    ("ß", "ss"),
    ("æ", "ae"),
    ("œ", "oe"),
    ("ø", "o"),
    ("łƚ", "l"),
    ("đð", "d"),
    ("ı", "i"),
    ("ħ", "h"),
    ("ŧ", "t"),
    ("þ", "th"),
    ("ŋ", "n"),
    ("ə", "e"),
    ("ς", "σ"),
    // One letter as it is typed on Arabic, Persian, Urdu, Kurdish and Pashto keyboards.
    ("ىیېےۍ", "ي"),
    ("کڪ", "ك"),
    ("ٱ", "ا"),
    ("ةہھە", "ه"),
    // Digits.
    ("٠۰", "0"),
    ("١۱", "1"),
    ("٢۲", "2"),
    ("٣۳", "3"),
    ("٤۴", "4"),
    ("٥۵", "5"),
    ("٦۶", "6"),
    ("٧۷", "7"),
    ("٨۸", "8"),
    ("٩۹", "9"),
    ("ґ", "г"),
];

/// What is typed for an apostrophe: quotation marks, accents by themselves, primes, and the letters that stand for an
/// ayn, a hamza or a soft sign in Latin script.
pub(crate) const APOSTROPHES: &str = "`´‘’‚‛′‵ʹʻʼʽʾʿˈˊˋ՚׳ꞌ＇";

/// What is typed for a hyphen.
pub(crate) const HYPHENS: &str = "‐‑‒–—―−⁃־﹘﹣－";

/// Signs that show nothing, first and last of each stretch: `Default_Ignorable_Code_Point` of Unicode 16
/// (DerivedCoreProperties.txt), with the blank of Braille (2800), the marks around notes (FFF9), and the tie that makes
/// an Arabic word longer and says nothing (0640).
pub(crate) const INVISIBLE: [(u32, u32); 19] = [
    (0x00AD, 0x00AD),
    (0x034F, 0x034F),
    (0x061C, 0x061C),
    (0x0640, 0x0640),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),
    (0x200B, 0x200F),
    (0x202A, 0x202E),
    (0x2060, 0x206F),
    (0x2800, 0x2800),
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),
    (0xFEFF, 0xFEFF),
    (0xFFA0, 0xFFA0),
    (0xFFF0, 0xFFFB),
    (0x1_BCA0, 0x1_BCA3),
    (0x1_D173, 0x1_D17A),
    (0xE_0000, 0xE_0FFF),
];

/// What a small letter is compared as; empty when it stands for itself.
pub(crate) fn plain(letter: char) -> &'static str {
    if letter.is_ascii() {
        return "";
    }
    PLAIN.iter().find(|(letters, _)| letters.contains(letter)).map_or("", |(_, plain)| plain)
}

/// Whether a sign is an apostrophe of some sort.
pub(crate) fn is_apostrophe(sign: char) -> bool {
    APOSTROPHES.contains(sign)
}

/// Whether a sign is a hyphen of some sort.
pub(crate) fn is_hyphen(sign: char) -> bool {
    HYPHENS.contains(sign)
}

/// Whether a sign shows nothing: it does not count when texts are compared, and a name of such signs is none.
pub(crate) fn is_invisible(sign: char) -> bool {
    let sign = u32::from(sign);
    INVISIBLE.iter().any(|(first, last)| (*first..=*last).contains(&sign))
}

/// Whether a sign turns the direction in which what follows is written. Such a sign makes a text look like another one,
/// beyond its own end too.
pub(crate) fn turns_direction(sign: char) -> bool {
    matches!(sign, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
