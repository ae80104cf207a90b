//! Everything can be read: whole, with the longest names, words and dates, in every place and all that opens over it, in
//! both languages, in narrow and wide windows and at all sizes of letters; and well apart from what it stands on, light
//! and dark. The page measures itself: see the scripts.

mod dialogs;
mod long;

use std::collections::BTreeSet;
use std::time::Duration;

use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use serde_json::{Value, json};

use crate::steps::{PASSPHRASE, by_command_line};

const SCRIPTS: [&str; 6] = [
    include_str!("measure.js"),
    include_str!("contrast.js"),
    include_str!("tour.js"),
    include_str!("meeting.js"),
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
const VIEWS: usize = 130;

/// How a window and its letters are set.
struct Setting {
    width: u32,
    height: u32,
    /// Sizes of letters, in percent.
    letters: &'static [f64],
    /// In which contrasts are measured.
    themes: &'static [&'static str],
}

/// In one window of 1280 by 832: letters at 100 %, and as large as makes the same page as 800 wide at 100 %, 1024 wide at
/// 150 % and 800 wide at 200 %. All that is laid out goes by the letters, so that is what it comes to.
const LETTERS: &[f64] = &[100.0, 160.0, 150.0 * 1280.0 / 1024.0, 320.0];
const IN_SHORT: [Setting; 1] =
    [Setting { width: 1280, height: 832, letters: LETTERS, themes: &["light", "dark"] }];
/// A language has no colours.
const IN_SHORT_AGAIN: [Setting; 1] = [Setting { width: 1280, height: 832, letters: LETTERS, themes: &[] }];

/// Every width with every size.
const AT_LENGTH: [Setting; 3] = [
    Setting { width: 800, height: 600, letters: &[100.0, 150.0, 200.0], themes: &[] },
    Setting { width: 1024, height: 768, letters: &[100.0, 150.0, 200.0], themes: &[] },
    Setting { width: 1280, height: 832, letters: &[100.0, 150.0, 200.0], themes: &["light", "dark"] },
];

#[test]
fn everything_can_be_read_in_dutch() {
    everything_can_be_read("nl", settings(&IN_SHORT));
}

#[test]
fn everything_can_be_read_in_english() {
    everything_can_be_read("en", settings(&IN_SHORT_AGAIN));
}

/// The long form takes some minutes: `cargo xtask torture fitting`.
fn settings(in_short: &'static [Setting]) -> &'static [Setting] {
    if std::env::var_os("KRING_TORTURE").is_some() { &AT_LENGTH } else { in_short }
}

fn everything_can_be_read(language: &'static str, settings: &'static [Setting]) {
    play("fitting", move |stage| async move {
        let mut tour = Tour { settings, ..Tour::default() };
        before_a_vault(&stage, language, &mut tour).await;
        let key = by_recovery_key(&stage, &mut tour).await;
        assert!(key.len() > 40, "that is no recovery key");

        long::fill(&stage);
        by_command_line(&stage, &["settings", "edit", "--language", language]).ends_with(0);
        let window = stage.open_window().await;
        tour.measure(&window, "unlocking").await;
        open(&window).await;
        for stop in STOPS {
            tour.measure(&window, stop).await;
        }
        tour.ends_well();
    });
}

/// The first start, and the demo from there.
async fn before_a_vault(stage: &Stage, language: &str, tour: &mut Tour) {
    // A backup to choose; what is in it is read only with its key.
    let backup = "Reservekopie van het Samenwerkingsverband Oeverdaal-Noord en Havenkwartier.kring-backup";
    std::fs::write(stage.home().saved().join(backup), "").unwrap();
    let window = stage.open_window().await;
    if language != "nl" {
        window.click("button", "English").await;
    }
    tour.measure(&window, "firstStart").await;
    tour.measure(&window, "demo").await;
}

/// A vault that is made up to its recovery key and opened by that, and gone again; gives the key.
async fn by_recovery_key(stage: &Stage, tour: &mut Tour) -> String {
    let window = stage.open_window().await;
    tour.walk(&window, "makeVault", Value::Null).await;
    tour.measure(&window, "recoveryKey").await;
    let key = window.texts(".groups code").await.join(" ");
    tour.walk(&window, "keepKey", Value::Null).await;
    let window = stage.open_window().await;
    tour.walk(&window, "enterByKey", json!(key)).await;
    tour.measure(&window, "renewing").await;
    stage.close_window().await;
    std::fs::remove_dir_all(stage.home().default_vault()).unwrap();
    key
}

/// Unlocks without a word of either language.
async fn open(window: &Window) {
    let script = "const [passphrase, done] = arguments; const field = document.querySelector('.calm input'); \
         field.value = passphrase; field.dispatchEvent(new Event('input', { bubbles: true })); \
         field.closest('form').requestSubmit(); \
         const look = () => (document.querySelector('.rail') ? done() : setTimeout(look, 50)); look();";
    window.run(script, vec![PASSPHRASE.into()]).await;
}

/// What was measured on the way.
#[derive(Default)]
struct Tour {
    settings: &'static [Setting],
    found: Vec<String>,
    views: usize,
    dialogs: BTreeSet<String>,
}

impl Tour {
    /// Visits a stop in every window.
    async fn measure(&mut self, window: &Window, stop: &str) {
        let may_be_cut: Vec<&str> = MAY_BE_CUT.iter().map(|(selector, _)| *selector).collect();
        for Setting { width, height, letters, themes } in self.settings {
            window.resize(*width, *height).await;
            let asked = json!({ "allowed": may_be_cut, "sizes": letters, "themes": themes, "stop": stop });
            let toured = take(window, asked).await;
            let lines = |name: &str| toured[name].as_array().unwrap().iter().filter_map(Value::as_str);
            self.found.extend(lines("found").map(|line| format!("{width} wide, {line}")));
            self.views += lines("seen").count();
            self.dialogs.extend(lines("dialogs").map(str::to_owned));
        }
    }

    /// Goes on without measuring.
    async fn walk(&self, window: &Window, stop: &str, given: Value) {
        take(window, json!({ "allowed": [], "sizes": [], "themes": [], "stop": stop, "given": given })).await;
    }

    fn ends_well(mut self) {
        assert!(self.views >= VIEWS * self.settings.len(), "only {} views were measured", self.views);
        let left_out: Vec<_> = dialogs::all().difference(&self.dialogs).cloned().collect();
        assert_eq!(left_out, Vec::<String>::new(), "dialogs that were not opened");
        self.found.sort();
        self.found.dedup();
        let found = self.found;
        assert_eq!(found, Vec::<String>::new(), "{} that cannot be read:\n{}", found.len(), found.join("\n"));
    }
}

async fn take(window: &Window, asked: Value) -> Value {
    let script =
        format!("{}; const [asked, done] = arguments; void takeTour(asked).then(done);", SCRIPTS.join("\n"));
    window.waits_for_scripts(Duration::from_mins(3)).await;
    let toured = window.run(&script, vec![asked]).await;
    assert_eq!(toured["missed"], json!([]), "the way to these was not found");
    toured
}
