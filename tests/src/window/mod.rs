//! Hands and eyes for the window: things are found by their role and accessible name, as a screen reader finds them.

mod audit;

use std::time::{Duration, Instant};

use thirtyfour::error::WebDriverErrorInner;
use thirtyfour::prelude::*;

const FIND: &str = include_str!("find.js");
/// A step may wait for a key derivation of a debug build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// The automated window.
#[derive(Clone)]
pub struct Window {
    driver: WebDriver,
}

impl Window {
    pub(crate) fn of(driver: WebDriver) -> Self {
        Self { driver }
    }

    /// Clicks what has this role and name.
    pub async fn click(&self, role: &str, name: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            // What was found may be drawn anew before the click reaches it.
            let there = self.find(role, name).await;
            let Err(error) = there.click().await else { return };
            assert!(Instant::now() < end, "{role} “{name}” cannot be clicked: {error}");
            // What is half under the bar at the bottom counts as in view for a driver, and cannot be reached.
            let _ = there.scroll_into_view().await;
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Types `text` into the empty or emptied field with this label.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.find("textbox", label).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Waits until `text` stands in the field with this label.
    pub async fn holds(&self, label: &str, text: &str) {
        self.holds_what(label, |value| value == text).await;
    }

    /// Waits until what stands in the field with this label is as `is_it` wants it, and gives it.
    pub async fn holds_what(&self, label: &str, is_it: impl Fn(&str) -> bool) -> String {
        let end = Instant::now() + PATIENCE;
        loop {
            let field = self.find("textbox", label).await;
            let value = field.prop("value").await.unwrap().unwrap_or_default();
            if is_it(&value) {
                return value;
            }
            assert!(Instant::now() < end, "“{label}” holds “{value}”");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// The labels of the fields whose label begins like this.
    pub async fn labels(&self, beginning: &str) -> Vec<String> {
        self.find("textbox", beginning).await;
        let names = self.names_of("textbox").await;
        names.into_iter().filter(|name| name.starts_with(beginning)).collect()
    }

    /// What stands in everything that `selector` picks.
    pub async fn texts(&self, selector: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])].map((it) => it.textContent)";
        let texts = self.driver.execute(script, vec![selector.into()]).await.unwrap();
        texts.convert().unwrap()
    }

    /// Chooses the option that is shown as `option` in the list with this label.
    pub async fn choose(&self, label: &str, option: &str) {
        let script = "const [list, shown] = arguments; const fold = (text) => text.replace(/[\\u2066-\\u2069]/g, '').replace(/\\s+/g, ' ').trim(); \
             const option = [...list.options].find((it) => fold(it.textContent) === shown); \
             if (!option) return false; list.value = option.value; \
             list.dispatchEvent(new Event('input', { bubbles: true })); \
             list.dispatchEvent(new Event('change', { bubbles: true })); return true;";
        let end = Instant::now() + PATIENCE;
        loop {
            let list = self.find("combobox", label).await;
            match self.driver.execute(script, vec![list.to_json().unwrap(), option.into()]).await {
                Ok(chosen) => return assert_eq!(chosen.json(), true, "“{label}” has no option “{option}”"),
                Err(error) if Instant::now() > end => panic!("“{label}” cannot be chosen from: {error}"),
                // What was found may be drawn anew before it is chosen from.
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// Clicks with the mouse in the middle of the first thing that `selector` picks, on whatever lies there.
    pub async fn point_at(&self, selector: &str) {
        let there = self.driver.find(By::Css(selector)).await.unwrap();
        self.driver.action_chain().move_to_element_center(&there).click().perform().await.unwrap();
    }

    /// Clicks twice with the mouse, as fast as a driver can, in the middle of what has this role and name.
    pub async fn double_click(&self, role: &str, name: &str) {
        let there = self.find(role, name).await;
        there.scroll_into_view().await.unwrap();
        self.driver.action_chain().double_click_element(&there).perform().await.unwrap();
    }

    /// Presses a key or a chord such as `Key::Control + "l"` wherever the focus is.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        let (keys, end) = (keys.into().to_string(), Instant::now() + PATIENCE);
        // What had the focus may be gone before the key reaches it, as the button of a dialog that closes: then none came.
        while let Err(error) = self.driver.active_element().await.unwrap().send_keys(&keys).await {
            let stale = matches!(error.as_inner(), WebDriverErrorInner::StaleElementReference(_));
            assert!(stale && Instant::now() < end, "{error}");
        }
    }

    /// Locks by its button. The page is thrown away with the process that drew it, so nobody waits for the click: a
    /// driver would wait for that process.
    pub async fn lock(&self) {
        let button = self.find("button", "Vergrendelen").await;
        let script = "const [button] = arguments; setTimeout(() => button.click(), 100);";
        self.driver.execute(script, vec![button.to_json().unwrap()]).await.unwrap();
        self.sees("Vergrendeld").await;
    }

    /// Lets scripts of [`Self::run`] take so long.
    pub async fn waits_for_scripts(&self, long: Duration) {
        self.driver.set_script_timeout(long).await.unwrap();
    }

    /// Makes the window so many pixels wide and high.
    pub async fn resize(&self, width: u32, height: u32) {
        self.driver.set_window_rect(0, 0, width, height).await.unwrap();
    }

    /// Begins long work by its button and stops it as soon as it tells how far it is, faster than a driver could.
    pub async fn click_and_stop(&self, name: &str) {
        let button = self.find("button", name).await;
        let script = "const [button] = arguments; const done = arguments[arguments.length - 1]; \
             const start = performance.now(); button.click(); \
             const look = () => { const bar = document.querySelector('.progress progress[value]'); \
               if (!bar && performance.now() - start < 5000) return setTimeout(look, 5); \
               bar?.parentElement.querySelector('button').click(); done(true); }; look();";
        self.driver.execute_async(script, vec![button.to_json().unwrap()]).await.unwrap();
    }

    /// Runs a script that calls back when it is done, for what only the page itself can measure.
    pub async fn run(&self, script: &str, arguments: Vec<serde_json::Value>) -> serde_json::Value {
        self.driver.execute_async(script, arguments).await.unwrap().json().clone()
    }

    /// The text of what has the focus.
    pub async fn focused(&self) -> String {
        self.driver.active_element().await.unwrap().text().await.unwrap()
    }

    /// Counts every key that goes down from now on, Ctrl and its like among them.
    pub async fn counts_keys(&self) {
        let script = "if (!window.countKeys) { window.countKeys = () => { window.keysDown += 1; }; \
             window.addEventListener('keydown', window.countKeys, true); } window.keysDown = 0;";
        self.driver.execute(script, Vec::new()).await.unwrap();
    }

    /// How many keys went down since [`Window::counts_keys`].
    pub async fn keys_counted(&self) -> usize {
        let counted = self.driver.execute("return window.keysDown", Vec::new()).await.unwrap();
        usize::try_from(counted.json().as_u64().unwrap()).unwrap()
    }

    /// Waits until the field with this role and name has the focus.
    pub async fn has_focus(&self, role: &str, name: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            let field = self.find(role, name).await;
            let focused = self.driver.active_element().await.unwrap();
            if field == focused {
                return;
            }
            assert!(Instant::now() < end, "{role} “{name}” has not the focus");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until `text` can be read somewhere in the window.
    pub async fn sees(&self, text: &str) {
        let end = Instant::now() + PATIENCE;
        loop {
            let page = self.text().await;
            if fold(&page).contains(&fold(text)) {
                return;
            }
            assert!(Instant::now() < end, "“{text}” is not on the page:\n{page}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Everything that can be read in the window now.
    pub async fn text(&self) -> String {
        let text = self.driver.execute("return document.body.innerText", Vec::new()).await;
        text.ok().and_then(|text| text.json().as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Waits until nothing with this role and name is there any more.
    pub async fn is_gone(&self, role: &str, name: &str) {
        let end = Instant::now() + PATIENCE;
        while self.look(role, name).await.is_some() {
            assert!(Instant::now() < end, "{role} “{name}” is still there");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits for what has this role and name.
    pub async fn find(&self, role: &str, name: &str) -> WebElement {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(element) = self.look(role, name).await {
                return element;
            }
            let late = Instant::now() > end;
            assert!(!late, "no {role} “{name}” on the page; there are {}", self.names(role).await);
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn look(&self, role: &str, name: &str) -> Option<WebElement> {
        let script = format!("{FIND}; return find(arguments[0], arguments[1])[0] ?? null");
        self.driver.execute(script, vec![role.into(), name.into()]).await.ok()?.element().ok()
    }

    /// The names of everything with this role, for a message that helps.
    async fn names(&self, role: &str) -> String {
        format!("{:?}", self.names_of(role).await)
    }

    async fn names_of(&self, role: &str) -> Vec<String> {
        let script = format!("{FIND}; return everyName(arguments[0])");
        let names = self.driver.execute(script, vec![role.into()]).await;
        names.ok().and_then(|names| names.convert().ok()).unwrap_or_default()
    }
}

/// White space and case do not matter, nor the invisible marks that keep a name's direction to itself.
fn fold(text: &str) -> String {
    let seen: String = text.chars().filter(|letter| !matches!(letter, '\u{2066}'..='\u{2069}')).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
