//! People in the window: choosing them, and doing something with those chosen.

use kring_tests::stage::{Stage, play};
use kring_tests::window::Window;
use thirtyfour::Key;

#[test]
fn people_are_chosen_with_the_keyboard_kept_as_a_filter_and_taken_along() {
    play("people", |stage| async move {
        let window = stage.open_window().await;
        window.click("button", "Rondkijken met een voorbeeld").await;
        window.click("button", "Mensen").await;
        window.find("textbox", "Zoek op naam of organisatie").await;
        typing_moves_nothing(&window).await;
        narrow_and_keep(&window).await;
        choose_by_keys(&window).await;
        take_along(&window, &stage).await;
        use_from_anywhere(&window).await;
        window.stores_nothing().await;
    });
}

/// A letter in the field changes rows and nothing around them: what moves there makes the window paint all of itself.
async fn typing_moves_nothing(window: &Window) {
    window.find("textbox", "Zoek op naam of organisatie").await.click().await.unwrap();
    window.find("button", "Bram Scholten").await;
    let moved = window.run(TYPE_AND_COMPARE, Vec::new()).await;
    assert_eq!(moved, serde_json::json!([]));
    window.find("button", "Bram Scholten").await;
}

const TYPE_AND_COMPARE: &str = r"
    const done = arguments[arguments.length - 1];
    const field = document.activeElement;
    const count = () => document.querySelector('.people-table').getAttribute('aria-rowcount');
    const around = () => [...document.querySelectorAll('.people-list > :not(.people-scroll) *, .people-scroll, .status *')].map((part) => {
      const { x, y, width, height } = part.getBoundingClientRect();
      return [part.localName, part.getAttribute('class') ?? '', x, y, width, height].join(' ');
    });
    const next = () => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen, 50)));
    const type = async (command, letters) => {
      const before = count();
      document.execCommand(command, false, letters);
      for (let tries = 0; count() === before && tries < 100; tries += 1) await next();
      await next();
    };
    (async () => {
      const before = around();
      const moved = [];
      for (const letters of ['br', 'xq']) {
        await type('insertText', letters);
        const now = around();
        if (count() === '1' || letters === 'br') moved.push(...now.filter((part) => !before.includes(part)));
        else moved.push('somebody is still there');
      }
      field.select();
      await type('delete');
      done(moved);
    })().catch((error) => done(String(error)));
";

async fn narrow_and_keep(window: &Window) {
    window.choose("Perspectief", "ondernemers").await;
    window.sees("Lina Okoye").await;
    window.is_gone("button", "Bram Scholten").await;
    window.click("button", "Bewaar dit filter").await;
    window.fill("Naam van het filter", "Turken").await;
    window.click("button", "Bewaren").await;
    window.sees("Daar maakt Kring nooit een lijst of telling van").await;
    window.is_accessible("saving a filter").await;
    window.fill("Naam van het filter", "Winkels").await;
    window.click("button", "Bewaren").await;
    window.find("button", "Verwijder het filter Winkels").await;
    window.is_accessible("a list with a saved filter").await;
    window.click("button", "Wis keuzes").await;
    window.find("button", "Bram Scholten").await;
}

/// From the field into the list, to its end and back, by the beginning of a name, and a stretch of three.
async fn choose_by_keys(window: &Window) {
    window.find("textbox", "Zoek op naam of organisatie").await.click().await.unwrap();
    window.press(Key::Down + "").await;
    window.press(Key::End + "").await;
    window.press(Key::Home + "").await;
    window.press("samir").await;
    window.has_focus("button", "Samira Haddou").await;
    // A space right after letters belongs to the name.
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    window.press(" ").await;
    window.sees("1 gekozen").await;
    window.press(Key::Home + "").await;
    window.press(" ").await;
    window.press(Key::Shift + Key::Down).await;
    window.sees("3 gekozen").await;
    window.is_accessible("people chosen").await;
    choose_by_mouse(window, "Kies Sietske Algra", false).await;
    window.sees("2 gekozen").await;
    choose_by_mouse(window, "Kies Sietske Algra", true).await;
    window.sees("3 gekozen").await;
}

/// The box shows what was chosen, also when it was clicked itself.
async fn choose_by_mouse(window: &Window, name: &str, chosen: bool) {
    window.click("checkbox", name).await;
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert_eq!(window.find("checkbox", name).await.is_selected().await.unwrap(), chosen, "{name}");
}

async fn take_along(window: &Window, stage: &Stage) {
    window.click("button", "Lijst bewaren").await;
    window.sees("Lees eerst de grenzen").await;
    window.is_accessible("taking a list along").await;
    window.click("radio", "CSV").await;
    window.click("button", "Gelezen, lijst bewaren").await;
    // Samira wants to be asked first: it is done with a reason, which is kept, or not at all.
    window.find("heading", "Toch op de lijst zetten?").await;
    window.fill("Waarom doe je het toch?", "Zij vond het vanmorgen goed.").await;
    window.click("button", "Toch op de lijst").await;
    window.sees("Bewaard als Mensen").await;
    window.click("button", "Sluiten").await;
    let saved = std::fs::read_dir(stage.home().saved()).unwrap().flatten().next().unwrap().path();
    let table = std::fs::read_to_string(&saved).unwrap();
    assert_eq!(table.lines().count(), 4, "{table}");
    assert!(table.contains("Samira Haddou") && !table.contains("Nooit op vrijdag bellen"), "{table}");
    window.click("button", "Uitnodigen").await;
    window.click("button", "Uitnodigen").await;
    // One of the three asked for rest: that is said, and they are left out.
    window.sees("Yusuf Aydemir: niet uitgenodigd").await;
    window.click("button", "Goed zo").await;
    window.find("tab", "Agenda").await;
}

async fn use_from_anywhere(window: &Window) {
    window.press(Key::Control + "k").await;
    window.fill("Zoek of doe iets", "winkels").await;
    window.find("option", "Mensen: Winkels").await;
    window.press(Key::Enter + "").await;
    window.find("button", "Verwijder het filter Winkels").await;
    window.sees("Lina Okoye").await;
}
