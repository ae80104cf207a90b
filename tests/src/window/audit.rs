//! What is asked of every view, whatever it shows.

use serde_json::{Value, json};

use super::Window;
use crate::programs;

impl Window {
    /// Asserts that axe finds nothing wrong with what the window shows now, in light and in dark.
    pub async fn is_accessible(&self, view: &str) {
        let axe = programs::root().join("ui/node_modules/axe-core/axe.min.js");
        self.driver.execute(std::fs::read_to_string(axe).unwrap(), Vec::new()).await.unwrap();
        let before = self.theme().await;
        for theme in ["light", "dark"] {
            self.dress(theme).await;
            let script = "const done = arguments[arguments.length - 1]; \
                 axe.run(document).then((found) => done({ \
                   passes: found.passes.length, \
                   violations: found.violations.map((it) => ({ id: it.id, help: it.help, \
                     nodes: it.nodes.slice(0, 4).map((node) => node.target.join(' ') + ': ' + node.failureSummary) })) \
                 }), (error) => done(String(error)));";
            let found = self.driver.execute_async(script, Vec::new()).await.unwrap();
            let found = found.json();
            assert!(found["passes"].as_u64() > Some(5), "axe looked at nothing on {view}, {theme}: {found}");
            let wrong = &found["violations"];
            let pretty = serde_json::to_string_pretty(wrong).unwrap();
            assert_eq!(wrong, &json!([]), "axe on {view}, {theme}: {pretty}");
        }
        self.dress(&before).await;
    }

    /// Asserts that the page keeps nothing in the web view's own storage.
    pub async fn stores_nothing(&self) {
        let script = "return [localStorage.length, sessionStorage.length, document.cookie]";
        let found = self.driver.execute(script, Vec::new()).await.unwrap();
        assert_eq!(found.json(), &json!([0, 0, ""]), "localStorage, sessionStorage and cookies");
    }

    async fn theme(&self) -> String {
        let theme =
            self.driver.execute("return document.documentElement.dataset.theme ?? ''", Vec::new()).await;
        theme.unwrap().json().as_str().unwrap_or_default().to_owned()
    }

    async fn dress(&self, theme: &str) {
        let script = "document.documentElement.dataset.theme = arguments[0]; document.body.offsetHeight;";
        self.driver.execute(script, vec![Value::from(theme)]).await.unwrap();
    }
}
