//! A word of a name as it sounds, so that one name in many spellings is one.
//!
//! Made for names as they are met in a Dutch street: Dutch ones, and Arabic, Berber, Turkish and Slavic ones as they
//! were written down at different desks.

use super::letters::latin;

/// How a word sounds, in letters of our own: vowels are `a`, `i` and `u`, and consonants that are easily taken for each
/// other are one.
pub(super) fn sound(folded: &str) -> String {
    let word: String = folded
        .chars()
        .map(|letter| latin(letter).map_or_else(|| letter.to_string(), str::to_owned))
        .collect();
    let letters: Vec<char> = word.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let mut out = String::with_capacity(letters.len());
    let mut at = 0;
    // A letter that is not heard still keeps its neighbours apart.
    let mut apart = false;
    while let Some(letter) = letters.get(at) {
        let rest = &letters[at..];
        let (sounds, taken) =
            if begins_vowels(rest, at == 0) { vowels(rest) } else { consonant(rest, at == 0) };
        for one in sounds.chars() {
            if apart || !out.ends_with(one) {
                out.push(one);
            }
            apart = false;
        }
        apart = sounds.is_empty();
        // Letters of a script that is not known here stand for themselves.
        if sounds.is_empty() && !letter.is_ascii() {
            out.push(*letter);
        }
        at += taken;
    }
    if out.ends_with('d') {
        out.pop();
        out.push('t');
    }
    out
}

/// The consonants of a sound, with its first letter whatever it is.
pub(super) fn skeleton(sound: &str) -> String {
    let mut letters = sound.chars();
    let first = letters.next().map(|letter| if is_vowel(letter) { 'a' } else { letter });
    first.into_iter().chain(letters.filter(|letter| !is_vowel(*letter))).collect()
}

fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// Whether vowels come now. A `y` or `j` before a vowel is a consonant; a `w` never is a vowel.
fn begins_vowels(rest: &[char], first: bool) -> bool {
    let next_is_vowel = rest.get(1).is_some_and(|next| is_vowel(*next));
    match rest[0] {
        'y' => !(first && next_is_vowel),
        letter => is_vowel(letter),
    }
}

/// One sound for a run of vowels: what is said with rounded lips is `u`, what has an i in it is `i`, the rest is `a`.
fn vowels(rest: &[char]) -> (&'static str, usize) {
    let mut run = rest.iter().take_while(|letter| is_vowel(**letter) || **letter == 'y').count();
    // The Dutch ij is one vowel, unless the j belongs to what follows.
    if rest[run - 1] == 'i'
        && rest.get(run) == Some(&'j')
        && !rest.get(run + 1).is_some_and(|next| is_vowel(*next))
    {
        run += 1;
    }
    let vowels = &rest[..run];
    let has = |wanted: &[char]| vowels.iter().any(|letter| wanted.contains(letter));
    let sound = if has(&['o', 'u']) {
        "u"
    } else if has(&['i', 'y', 'j']) || vowels == ['e', 'e'] {
        "i"
    } else {
        "a"
    };
    (sound, run)
}

/// The sound of the consonants that come now, and how many letters it took.
fn consonant(rest: &[char], first: bool) -> (&'static str, usize) {
    let next = rest.get(1).copied().unwrap_or(' ');
    let after = rest.get(2).copied().unwrap_or(' ');
    let two = match (rest[0], next) {
        ('s', 'c') if after == 'h' => return ("s", 3),
        ('c', 'h') if matches!(after, 'r' | 'l') => "k",
        ('s' | 'c', 'h') | ('s', 'j') => "s",
        ('p', 'h') => "f",
        ('t', 'h' | 'd') | ('d', 't') => "t",
        ('d', 'h') => "d",
        ('d', 'j' | 'z') => "j",
        ('k' | 'q', 'h') | ('c', 'k') => "k",
        ('g', 'h') => "g",
        _ => "",
    };
    if !two.is_empty() {
        return (two, 2);
    }
    let one = match rest[0] {
        'h' if !first => "",
        'c' if matches!(next, 'e' | 'i' | 'y') => "s",
        'x' => "ks",
        'y' | 'j' => "j",
        letter => SINGLE.iter().find(|(letters, _)| letters.contains(letter)).map_or("", |(_, sound)| sound),
    };
    (one, 1)
}

/// Single consonants with the sound they have.
const SINGLE: [(&str, &str); 14] = [
    ("b", "b"),
    ("d", "d"),
    ("g", "g"),
    ("h", "h"),
    ("ckq", "k"),
    ("l", "l"),
    ("m", "m"),
    ("n", "n"),
    ("p", "p"),
    ("r", "r"),
    ("sz", "s"),
    ("t", "t"),
    ("vf", "f"),
    ("w", "w"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_name_in_many_spellings_sounds_alike() {
        for [one, other] in [
            ["mohamed", "muhammad"],
            ["mohammed", "mohamad"],
            ["youssef", "joseph"],
            ["khadija", "khadidja"],
            ["rachid", "rashid"],
            ["smit", "smidt"],
            ["jansen", "janssen"],
            ["wijnen", "wynen"],
            ["fatimah", "fatima"],
            ["олена", "olena"],
        ] {
            assert_eq!(sound(one), sound(other), "{one} {other}");
        }
        assert_eq!(skeleton(&sound("محمد")), skeleton(&sound("mohamed")));
        assert_eq!(skeleton(&sound("يوسف")), "asf", "a name that is written without its first consonant");
    }

    #[test]
    fn other_names_sound_otherwise() {
        for [one, other] in [["samir", "samira"], ["jan", "jana"], ["hassan", "hussein"], ["omar", "amir"]] {
            assert_ne!(sound(one), sound(other), "{one} {other}");
        }
        assert_eq!(sound("ሰላም"), "ሰላም");
        assert_eq!(sound(""), "");
    }
}
