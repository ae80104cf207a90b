use super::{HintKind, Rules, check, check_with};
use crate::language::locale::Locale;

#[test]
fn a_hint_says_what_why_and_what_else() {
    let note = "🙂 Café: ze vertelt dat Zoë moslim is.";
    let hints = check(note, Locale::Nl);
    assert_eq!(hints.len(), 1);
    let hint = &hints[0];
    let there: String =
        note.chars().skip(hint.start as usize).take((hint.end - hint.start) as usize).collect();
    assert_eq!((there.as_str(), hint.text.as_str(), hint.kind), ("moslim", "moslim", HintKind::Religion));
    for language in [Locale::Nl, Locale::En] {
        let rules = Rules::built_in(language);
        for kind in [
            HintKind::Number,
            HintKind::Religion,
            HintKind::Ethnicity,
            HintKind::Health,
            HintKind::Politics,
            HintKind::SexualLife,
            HintKind::Criminal,
            HintKind::Generalisation,
            HintKind::Label,
            HintKind::Opinion,
        ] {
            let said = rules.said(kind);
            assert!(
                !said.why.is_empty() && !said.suggestion.is_empty(),
                "{kind:?} says nothing in {language:?}"
            );
            for text in [&said.suggestion, &said.fill] {
                assert!(check(text, language).is_empty(), "what is suggested gets a hint itself: {text}");
            }
        }
    }
}

#[test]
fn a_hint_knows_its_sentence_and_the_window_its_places() {
    let note = "🙂 Zij kwam. Dat soort mensen komt toch niet! En verder\nniets.";
    let hints = super::in_utf16(note, check(note, Locale::Nl));
    let units: Vec<u16> = note.encode_utf16().collect();
    let cut = |from: u32, to: u32| String::from_utf16(&units[from as usize..to as usize]).unwrap();
    let hint = &hints[0];
    assert_eq!(cut(hint.start, hint.end), hint.text);
    assert_eq!(cut(hint.sentence_start, hint.sentence_end), "Dat soort mensen komt toch niet!");
    assert!(hint.fill.contains('…'));
}

#[test]
fn a_municipality_adds_its_own_words() {
    let own = r#"{ "words": { "group": ["kadebewoners"] }, "rules": [ { "kind": "label", "find": ["havenrat*"] } ] }"#;
    let rules = Rules::with_own(Locale::Nl, own).unwrap();
    assert_eq!(check_with(&rules, "Een havenrat.")[0].kind, HintKind::Label);
    assert!(check("Een havenrat.", Locale::Nl).is_empty());
    for broken in [
        "{",
        r#"{ "rules": [ { "kind": "label", "find": ["<nobody>"] } ] }"#,
        r#"{ "rules": [ { "kind": "label", "find": ["..3 x"] } ] }"#,
        r#"{ "words": { "group": ["mensen van de kade"] } }"#,
    ] {
        assert!(Rules::with_own(Locale::Nl, broken).is_err(), "{broken}");
    }
}

#[test]
fn any_text_at_all_is_checked() {
    let right_to_left = "قالت إنها ستأتي يوم الجمعة. Ze komt. ";
    for text in [
        "",
        " ",
        "...",
        "\u{301}",
        "🙂🙂",
        "NL",
        "1",
        right_to_left,
        &right_to_left.repeat(3_000),
        &"altijd de ".repeat(10_000),
    ] {
        let hints = check(text, Locale::Nl);
        assert!(hints.windows(2).all(|pair| pair[0].end <= pair[1].start));
    }
}
