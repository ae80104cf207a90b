//! Answers to surveys.

use kring_import::{ChosenColumn, HeaderRule, Limits, SurveyAnswers, SurveyQuestion, read_tables};

use crate::judge::judge;

fn questions() -> Vec<SurveyQuestion> {
    let question = |id: &str, text: &str, options: &[&str], several| SurveyQuestion {
        id: id.into(),
        text: text.into(),
        options: options.iter().map(|option| (*option).to_owned()).collect(),
        several,
    };
    vec![
        question("themes", "Waarover wilt u praten?", &["Verkeer", "Groen, spelen en water", "Spelen"], true),
        question("often", "Hoe vaak?", &["Elke maand", "Elk kwartaal"], false),
        question("else", "Wat nog meer?", &[], false),
    ]
}

fn read(text: &str, with_names: bool) -> SurveyAnswers {
    let tables = read_tables(text.as_bytes(), HeaderRule::First, &judge, &Limits::default()).unwrap();
    tables[0].survey_answers(&questions(), &[], with_names).unwrap()
}

fn chosen(answers: &SurveyAnswers) -> Vec<Vec<(&str, &[usize], &str)>> {
    let answers = answers.respondents.iter().map(|respondent| {
        respondent
            .answers
            .iter()
            .map(|answer| (answer.question.as_str(), answer.chosen.as_slice(), answer.text.as_str()))
            .collect()
    });
    answers.collect()
}

#[test]
fn microsoft_forms() {
    let text = "ID,Begintijd,Tijd van voltooien,E-mail,Naam,Waarover wilt u praten?,Hoe vaak?,Wat nog meer?\n\
        1,5-1-26 10:00,5-1-26 10:05,jan@voorbeeld.nl,Jan de Wit,\"Verkeer;Groen, spelen en water;\",Elke maand,Dank\n\
        2,5-1-26 11:00,5-1-26 11:05,anonymous,,Honden;Spelen;,Nooit,\n\
        3,5-1-26 11:00,5-1-26 11:05,anonymous,,,,\n";
    let answers = read(text, false);
    assert_eq!(
        chosen(&answers),
        [
            vec![("themes", [0, 1].as_slice(), ""), ("often", &[0], ""), ("else", &[], "Dank")],
            vec![("themes", &[2], "Honden"), ("often", &[], "Nooit")],
        ]
    );
    assert_eq!((answers.about_respondents.clone(), answers.missing.len()), (vec![1, 2, 3, 4, 5], 0));
    assert!(!format!("{answers:?}").contains("Wit"));
    let named = read(text, true);
    assert_eq!(named.respondents[0].name.as_deref(), Some("Jan de Wit"));
    assert_eq!(named.respondents[0].email.as_deref(), Some("jan@voorbeeld.nl"));
}

#[test]
fn google_forms_with_an_option_that_holds_a_comma() {
    let answers = read(
        "Tijdstempel,Waarover wilt u praten?,Hoe vaak?\n\
         5-1-2026 10:00,\"Groen, spelen en water, Verkeer, Honden, katten\",Elk kwartaal\n\
         5-1-2026 10:01,Spelen,Elke maand\n",
        false,
    );
    assert_eq!(
        chosen(&answers),
        [
            vec![("themes", [1, 0].as_slice(), "Honden; katten"), ("often", &[1], "")],
            vec![("themes", &[2], ""), ("often", &[0], "")],
        ]
    );
    assert_eq!(answers.missing, ["else"]);
}

#[test]
fn limesurvey_with_a_column_for_each_option() {
    let answers = read(
        "Antwoord ID;Datum ingezonden;Waarover wilt u praten? [Verkeer];Waarover wilt u praten? [Groen, spelen en water];Waarover wilt u praten? [Anders];Hoe vaak?;Onbekend\n\
         1;2026-01-05;Ja;;Honden;Elke maand;x\n2;2026-01-05;Nee;Y;;;\n",
        false,
    );
    assert_eq!(
        chosen(&answers),
        [vec![("themes", [0].as_slice(), "Honden"), ("often", &[0], "")], vec![("themes", &[1], "")]]
    );
    assert_eq!(answers.unmatched, [7]);
}

#[test]
fn what_fits_no_option_is_told_with_its_place_and_rows_are_told_apart() {
    let text = "ID;Begintijd;Naam;Waarover wilt u praten?;Hoe vaak?\n\
        1;5-1-26 10:00;Jan de Wit;Verkeer;Nooit\n2;5-1-26 10:00;;Verkeer, Honden;Elke maand\n";
    let answers = read(text, false);
    let unfit: Vec<_> = answers
        .unfit
        .iter()
        .map(|unfit| (unfit.row, unfit.column, unfit.question.as_str(), unfit.text.as_str()))
        .collect();
    assert_eq!(unfit, [(2, 5, "often", "Nooit"), (3, 4, "themes", "Honden")]);
    let keys: Vec<_> = answers.respondents.iter().map(|one| one.row_key.as_str()).collect();
    assert_eq!(keys, ["1\n5-1-26 10:00\n", "2\n5-1-26 10:00\n"]);
    assert!(!format!("{answers:?}").contains("Wit"));
    // Every file begins at 1.
    let numbered = read("ID;Waarover wilt u praten?\n1;Verkeer\n", false);
    assert_eq!(numbered.respondents[0].row_key, "");
}

#[test]
fn a_question_may_be_asked_in_two_languages_and_a_column_be_chosen() {
    let mut questions = questions();
    let turkish = ["Trafik", "Yeşil", "Oyun"].map(str::to_owned).to_vec();
    questions.push(SurveyQuestion {
        id: "themes".into(),
        text: "Ne hakkında?".into(),
        options: turkish,
        several: true,
    });
    let text = "Waarover wilt u praten?;Ne hakkında?;Kolom\nVerkeer;;Elke maand\n;Oyun;Elk kwartaal\n";
    let tables = read_tables(text.as_bytes(), HeaderRule::First, &judge, &Limits::default()).unwrap();
    let column = |column, question: Option<&str>| ChosenColumn {
        column,
        question: question.map(str::to_owned),
        option: None,
    };
    let answers = tables[0].survey_answers(&questions, &[column(3, Some("often"))], false).unwrap();
    assert_eq!(
        chosen(&answers),
        [
            vec![("themes", [0].as_slice(), ""), ("often", &[0], "")],
            vec![("often", &[1], ""), ("themes", &[2], "")],
        ]
    );
    assert_eq!(answers.missing, ["else"]);
    let refused = tables[0].survey_answers(&questions, &[column(9, None)], false).unwrap_err();
    assert_eq!(refused.code(), "mapping.noSuchColumn");
}

#[test]
fn questions_that_differ_by_a_number_are_not_taken_for_each_other() {
    let question = |id: &str, text: &str| SurveyQuestion {
        id: id.into(),
        text: text.into(),
        options: Vec::new(),
        several: false,
    };
    let questions = [question("1", "Vraag 1"), question("2", "Vraag 2")];
    let table = |text: &str| {
        read_tables(text.as_bytes(), HeaderRule::First, &judge, &Limits::default()).unwrap().remove(0)
    };
    let answers = table("Vraag 2;Vraag 3\na;b\n").survey_answers(&questions, &[], false).unwrap();
    assert_eq!(chosen(&answers), [vec![("2", [].as_slice(), "a")]]);
    assert_eq!((answers.missing, answers.unmatched), (vec!["1".to_owned()], vec![2]));
}
