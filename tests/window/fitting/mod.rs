//! Everything can be read whole: the longest names, words and dates, in every place and all that opens over it, in both
//! languages, in narrow and wide windows and at all sizes of letters. The page measures itself: see the scripts.

mod long;

use std::time::Duration;

use kring_tests::stage::play;
use kring_tests::window::Window;
use serde_json::{Value, json};

use crate::steps::{PASSPHRASE, by_command_line};

const SCRIPTS: [&str; 4] = [
    include_str!("measure.js"),
    include_str!("tour.js"),
    include_str!("stops.js"),
    include_str!("starting.js"),
];

/// What may be cut off, with the reason.
const MAY_BE_CUT: [(&str, &str); 2] = [
    (".crumbs [aria-current]", "the title of the page, which stands whole at the top of that page"),
    (
        ".many__people span",
        "one line each, since thousands may stand there; the list of people has the whole name",
    ),
];

/// The places in the order in which they are visited.
const STOPS: [&str; 9] =
    ["today", "people", "person", "meetings", "together", "reports", "privacy", "settings", "everywhere"];
/// As many views as are measured at the least: fewer means that the way to some of them was lost.
const VIEWS: usize = 80;

/// How a window and its letters are set.
struct Setting {
    width: u32,
    height: u32,
    /// Sizes of letters, in percent.
    letters: &'static [f64],
}

/// In one window of 1280 by 832: letters at 100 %, and as large as makes the same page as 800 wide at 100 %, 1024 wide at
/// 150 % and 800 wide at 200 %. All that is laid out goes by the letters, so that is what it comes to.
const IN_SHORT: [Setting; 1] =
    [Setting { width: 1280, height: 832, letters: &[100.0, 160.0, 150.0 * 1280.0 / 1024.0, 320.0] }];

/// Every width with every size.
const AT_LENGTH: [Setting; 3] = [
    Setting { width: 800, height: 600, letters: &[100.0, 150.0, 200.0] },
    Setting { width: 1024, height: 768, letters: &[100.0, 150.0, 200.0] },
    Setting { width: 1280, height: 832, letters: &[100.0, 150.0, 200.0] },
];

#[test]
fn nothing_is_cut_in_dutch() {
    nothing_is_cut("nl", &IN_SHORT);
}

#[test]
fn nothing_is_cut_in_english() {
    nothing_is_cut("en", &IN_SHORT);
}

#[test]
#[ignore = "every width with every size of letters, in both languages: some minutes"]
fn nothing_is_cut_at_any_width_and_size() {
    nothing_is_cut("nl", &AT_LENGTH);
    nothing_is_cut("en", &AT_LENGTH);
}

fn nothing_is_cut(language: &'static str, settings: &'static [Setting]) {
    play("fitting", move |stage| async move {
        let mut found = Vec::new();
        let window = stage.open_window().await;
        if language != "nl" {
            window.click("button", "English").await;
        }
        found.extend(measure(&window, settings, &["firstStart"]).await.0);
        stage.close_window().await;
        long::fill(&stage);
        by_command_line(&stage, &["settings", "edit", "--language", language]).ends_with(0);

        let window = stage.open_window().await;
        found.extend(measure(&window, settings, &["unlocking"]).await.0);
        open(&window).await;
        let (cut, seen) = measure(&window, settings, &STOPS).await;
        found.extend(cut);
        assert!(seen >= VIEWS * settings.len(), "only {seen} views were measured");
        found.sort();
        found.dedup();
        assert_eq!(found, Vec::<String>::new(), "{} texts cut off:\n{}", found.len(), found.join("\n"));
    });
}

/// Unlocks without a word of either language.
async fn open(window: &Window) {
    let script = "const [passphrase, done] = arguments; const field = document.querySelector('.calm input'); \
         field.value = passphrase; field.dispatchEvent(new Event('input', { bubbles: true })); \
         field.closest('form').requestSubmit(); \
         const look = () => (document.querySelector('.rail') ? done() : setTimeout(look, 50)); look();";
    window.run(script, vec![PASSPHRASE.into()]).await;
}

/// Visits `stops` in every window: what is cut off there, and how many views were measured.
async fn measure(window: &Window, settings: &[Setting], stops: &[&str]) -> (Vec<String>, usize) {
    let may_be_cut: Vec<&str> = MAY_BE_CUT.iter().map(|(selector, _)| *selector).collect();
    let script = format!(
        "{}; const [allowed, sizes, only, done] = arguments; void takeTour(allowed, sizes, only).then(done);",
        SCRIPTS.join("\n")
    );
    window.waits_for_scripts(Duration::from_mins(3)).await;
    let (mut found, mut seen) = (Vec::new(), 0);
    for Setting { width, height, letters } in settings {
        window.resize(*width, *height).await;
        for stop in stops {
            let arguments = vec![json!(may_be_cut), json!(letters), json!([stop])];
            let toured = window.run(&script, arguments).await;
            let lines = toured["found"].as_array().unwrap().iter().filter_map(Value::as_str);
            assert_eq!(toured["missed"], json!([]), "the way to these was not found");
            found.extend(lines.map(|line| format!("{width} wide, {line}")));
            seen += toured["seen"].as_array().unwrap().len();
        }
    }
    (found, seen)
}
