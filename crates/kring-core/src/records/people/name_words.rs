//! Words in a name that are no first or last name.

/// Words before a Dutch family name (tussenvoegsels), and the like in other languages, folded: those of table 36 of the
/// Dutch register of persons (Landelijke tabel voorvoegsels) that are in use, with the short forms people write.
pub(super) const PARTICLES: [&str; 64] = [
    "'s", "'t", "aan", "af", "al", "ait", "auf", "aus", "ben", "bij", "bin", "bint", "boven", "da", "dal",
    "das", "de", "degli", "dei", "del", "della", "den", "der", "des", "di", "die", "do", "dos", "du", "el",
    "het", "ibn", "im", "in", "la", "las", "le", "les", "lo", "los", "onder", "op", "oulad", "ould", "over",
    "te", "ten", "ter", "toe", "tot", "uijt", "uit", "v.d", "v/d", "van", "vd", "vom", "von", "voor", "vor",
    "zu", "zum", "zur", "ul",
];

/// What stands behind a name, folded and without dots.
pub(super) const SUFFIXES: [&str; 6] = ["jr", "sr", "bsc", "msc", "phd", "mba"];
