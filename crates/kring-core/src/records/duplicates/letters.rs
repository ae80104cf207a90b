//! Letters of other scripts as the Latin ones they are most often written with. Only what is needed to hear that two
//! names are one: short vowels are not written in Arabic, and do not count there.

/// Letters, and what each of them is in Latin ones.
const ARABIC: [(&str, &str); 20] = [
    ("اأإآعى", "a"),
    ("ب", "b"),
    ("تطث", "t"),
    ("ج", "j"),
    ("حه", "h"),
    ("خكق", "k"),
    ("دضذظ", "d"),
    ("ر", "r"),
    ("ز", "z"),
    ("سص", "s"),
    ("ش", "sh"),
    ("غ", "g"),
    ("ف", "f"),
    ("ل", "l"),
    ("م", "m"),
    ("ن", "n"),
    ("وؤ", "u"),
    ("يئ", "i"),
    ("ة", ""),
    ("ء", ""),
];

/// The same for Cyrillic; as in Ukrainian where languages differ.
const CYRILLIC: [(&str, &str); 24] = [
    ("а", "a"),
    ("б", "b"),
    ("в", "v"),
    ("гґ", "g"),
    ("д", "d"),
    ("еэє", "e"),
    ("ж", "j"),
    ("з", "z"),
    ("иіыїй", "i"),
    ("к", "k"),
    ("л", "l"),
    ("м", "m"),
    ("н", "n"),
    ("о", "o"),
    ("п", "p"),
    ("р", "r"),
    ("с", "s"),
    ("т", "t"),
    ("у", "u"),
    ("ф", "f"),
    ("х", "h"),
    ("цчшщ", "s"),
    ("юя", "ia"),
    ("ьъ", ""),
];

/// The Latin letters of a folded letter; `None` when it stands for itself.
pub(super) fn latin(letter: char) -> Option<&'static str> {
    if letter.is_ascii() {
        return None;
    }
    let mut both = ARABIC.iter().chain(&CYRILLIC);
    both.find(|(letters, _)| letters.contains(letter)).map(|(_, latin)| *latin)
}
