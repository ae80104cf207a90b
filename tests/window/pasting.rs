//! What people paste and copy: a hundred thousand letters in a note, text in two directions with a hint under it, and
//! a telephone number that leaves the clipboard again.

use std::time::{Duration, Instant};

use kring_tests::stage::play;
use kring_tests::window::Window;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::steps::{add_person, by_command_line, create_vault, found_network};

/// As long as a note may be.
const LONG: usize = 100_000;
/// The longest the window may stand still for one key, in milliseconds: well beyond any stutter of a busy machine, and
/// far below what work that grows with the text would take.
const STILL: f64 = 400.0;
/// Contact data stays on the clipboard for half a minute.
const LENT: Duration = Duration::from_secs(30);

#[test]
fn a_hundred_thousand_letters_are_pasted_typed_after_and_saved_whole() {
    play("long-note", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        add_person(&window, "Samira Haddou").await;
        window.press(Key::Control + "n").await;
        window.find("textbox", "Wat is er gezegd?").await;
        let sentence = "Zij is een zeurpiet, zegt ze, en de lampen doen het niet. ";
        let whole: String = sentence.chars().cycle().take(LONG - 20).collect();
        let still = paste_and_type(&window, &whole, "Dit staat achteraan.").await;
        println!("pasting, and the longest stand-still of a key after it, ms: {still}");
        assert!(still[1].as_f64().unwrap() < STILL, "the window stood still for {still}");
        window.find("heading", "Zou je dit voorlezen?").await;
        window.press(Key::Control + Key::Enter).await;
        window.is_gone("button", "Weggooien").await;
        stage.close_window().await;
        let listed = by_command_line(&stage, &["conversation", "list"]);
        assert_eq!(listed.code, 0, "{}", listed.err);
        let kept = listed.json();
        let note = kept[0]["note"].as_str().unwrap();
        assert_eq!(note.chars().count(), LONG);
        assert!(note.starts_with("Zij is") && note.ends_with("Dit staat achteraan."));
    });
}

/// Pastes a text where one writes, then types letter by letter; gives how long the paste took, and the longest time for
/// which a letter held up the window.
async fn paste_and_type(window: &Window, text: &str, after: &str) -> Value {
    let script = "const [text, after, done] = arguments; (async () => { \
         const turn = () => new Promise((next) => setTimeout(next, 0)); \
         const area = [...document.querySelectorAll('textarea')].find((one) => one.labels?.[0]?.textContent === 'Wat is er gezegd?'); \
         area.focus(); let start = performance.now(); document.execCommand('insertText', false, text); \
         void document.body.offsetHeight; await turn(); const pasted = performance.now() - start; \
         await new Promise((next) => setTimeout(next, 1500)); let longest = 0; \
         for (const letter of after) { start = performance.now(); document.execCommand('insertText', false, letter); \
           void document.body.offsetHeight; await turn(); longest = Math.max(longest, performance.now() - start); } \
         done([pasted, longest]); })();";
    window.run(script, vec![json!(text), json!(after)]).await
}

#[test]
fn a_line_stands_under_its_word_between_two_directions_enlarged_and_scrolled() {
    play("underline", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        add_person(&window, "سميرة حدّاد").await;
        window.press(Key::Control + "n").await;
        let note = format!(
            "مرحبا سميرة.\n{}سميرة zei: \"de lampen\" مكسورة.\nZij is een zeurpiet, zegt سميرة.\nمرحبا, عندها موعد..",
            "Een regel om over te schuiven, en nog wat meer woorden die de regel vol maken.\n".repeat(8)
        );
        // A line break is the key that makes one.
        window.fill("Wat is er gezegd?", &note.replace('\n', "\u{e007}")).await;
        window.find("heading", "Zou je dit voorlezen?").await;
        for (moment, percent) in [("as it is", 100), ("enlarged", 200)] {
            let off = lines_off(&window, percent).await;
            assert!(
                off.as_array().unwrap().iter().all(|line| line["off"].as_f64().unwrap() < 1.5),
                "{moment}: {off}"
            );
        }
        window.stores_nothing().await;
    });
}

/// How far the lines under words stand from the words themselves, in pixels, with the text at a size and scrolled to
/// its end. A text area does not say where its words are, so a third copy of the text, laid out by itself with the
/// text area's own measures, does.
async fn lines_off(window: &Window, percent: u32) -> Value {
    let script = "const [percent, done] = arguments; \
         document.documentElement.style.setProperty('font-size', `${percent}%`); \
         setTimeout(() => { const area = document.querySelector('.wording-ground textarea'); \
         area.scrollTop = area.scrollHeight; area.dispatchEvent(new Event('scroll')); \
         const copy = document.querySelector('.wording-copy'); const box = area.getBoundingClientRect(); \
         const own = document.createElement('div'); const from = getComputedStyle(area); \
         for (const name of from) own.style.setProperty(name, from.getPropertyValue(name)); \
         own.style.setProperty('position', 'fixed'); own.style.setProperty('left', `${box.left}px`); \
         own.style.setProperty('top', `${box.top}px`); own.style.setProperty('width', `${area.clientWidth}px`); \
         own.style.setProperty('height', 'auto'); own.style.setProperty('white-space', 'pre-wrap'); \
         own.style.setProperty('overflow-wrap', 'break-word'); own.style.setProperty('box-sizing', 'border-box'); \
         own.style.setProperty('border-width', from.borderWidth); own.textContent = area.value; document.body.append(own); \
         const found = [...copy.querySelectorAll('span')].map((mark) => { const range = document.createRange(); \
           const at = area.value.indexOf(mark.textContent); \
           range.setStart(own.firstChild, at); range.setEnd(own.firstChild, at + mark.textContent.length); \
           const [should, is] = [range.getBoundingClientRect(), mark.getBoundingClientRect()]; \
           return { word: mark.textContent, off: Math.max(Math.abs(should.left - is.left), Math.abs(should.right - is.right), Math.abs(should.top - area.scrollTop - is.top)) }; }); \
         own.remove(); document.documentElement.style.removeProperty('font-size'); \
         done(found.length ? found : [{ word: 'none', off: 999 }]); }, 300);";
    window.run(script, vec![json!(percent)]).await
}

#[test]
fn a_number_leaves_the_clipboard_after_half_a_minute() {
    play("clipboard", |stage| async move {
        let window = stage.open_window().await;
        create_vault(&window).await;
        found_network(&window).await;
        window.click("button", "Mensen").await;
        window.click("button", "Nieuwe persoon").await;
        window.fill("Naam", "Samira Haddou").await;
        window.click("button", "Bewaren").await;
        window.find("heading", "Samira Haddou").await;
        stage.close_window().await;
        let listed = by_command_line(&stage, &["person", "list"]);
        assert_eq!(listed.code, 0, "{}", listed.err);
        let people = listed.json();
        let id = people[0]["id"].as_str().unwrap();
        by_command_line(&stage, &["person", "edit", id, "--phone", "06-0000 0042"]).ends_with(0);

        let window = stage.open_window().await;
        crate::steps::unlock(&window).await;
        window.click("button", "Mensen").await;
        window.click("button", "Samira Haddou").await;
        window.click("button", "Bellen").await;
        window.click("button", "Kopieer").await;
        window.sees("Plakken kan 30 seconden lang.").await;
        let copied = Instant::now();
        let Some(there) = stage.clipboard() else { return eprintln!("xclip is not there: not looked at") };
        assert_eq!(there, "06-0000 0042");
        while !stage.clipboard().unwrap_or_default().is_empty() {
            assert!(copied.elapsed() < LENT + Duration::from_secs(10), "it is still there");
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        assert!(copied.elapsed() + Duration::from_secs(5) > LENT, "it went after {:?}", copied.elapsed());
    });
}
