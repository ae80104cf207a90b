//! A Tauri window with the settings of Kring's and one sentence in it: what a window costs at the least.

fn main() -> Result<(), tauri::Error> {
    tauri::Builder::default()
        .setup(|app| {
            for window in &app.config().app.windows {
                tauri::WebviewWindowBuilder::from_config(app, window)?.incognito(true).build()?;
            }
            Ok(())
        })
        .run(tauri::generate_context!())
}
