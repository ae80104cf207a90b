//! `WebView2`, a browser made for the web, held to one page of this program. What it would do beside that by itself is turned off
//! here: asking whether addresses are safe, fetching parts, sending crashes, printing, remembering what was typed
//! (`docs/decisions/windows.md` has the source of each).
//!
//! Unsafe code: calls of COM, which have no safe form.
#![allow(unsafe_code)]

use std::sync::mpsc;
use std::{io, ptr};

use tauri::webview::PlatformWebview;
use tauri::{AppHandle, Manager, WebviewWindow};
use webview2_com::Microsoft::Web::WebView2::Win32::{
    CreateCoreWebView2EnvironmentWithOptions, ICoreWebView2_11, ICoreWebView2ContextMenuRequestedEventArgs,
    ICoreWebView2Controller4, ICoreWebView2Environment, ICoreWebView2EnvironmentOptions,
    ICoreWebView2Settings3, ICoreWebView2Settings4, ICoreWebView2Settings8,
};
use webview2_com::{
    ContextMenuRequestedEventHandler, CoreWebView2EnvironmentOptions,
    CreateCoreWebView2EnvironmentCompletedHandler, take_pwstr, wait_with_pump,
};
use windows_core::{HSTRING, Interface, PCWSTR, PWSTR, Result};
use windows_sys::Win32::System::Com::{COINIT_APARTMENTTHREADED, CoInitializeEx};

/// Features that Tauri leaves out too, and below them what a browser says and fetches by itself. Names are not looked up, but for
/// the page's own, and no proxy is asked to.
const ARGUMENTS: &str = "--disable-features=msWebOOUI,msPdfOOUI,msSmartScreenProtection \
    --disable-background-networking --disable-component-update --disable-domain-reliability --disable-breakpad \
    --no-pings --no-proxy-server --host-resolver-rules=\"MAP * ~NOTFOUND, EXCLUDE *.localhost\"";

/// What stays of the menu of the right mouse button, by the names `WebView2` gives: editing. Print, save, share, search the web and
/// the like go.
const EDITING: [&str; 8] =
    ["undo", "redo", "cut", "copy", "paste", "pasteAndMatchStyle", "pasteAsPlainText", "selectAll"];

/// The browser, with its files in the folder of the window's own things. To be called on the window's thread, which goes on hearing
/// messages meanwhile.
pub(super) fn environment(app: &AppHandle) -> tauri::Result<ICoreWebView2Environment> {
    let folder = HSTRING::from(app.path().app_local_data_dir()?.as_os_str());
    let (sender, receiver) = mpsc::channel();
    let made = CreateCoreWebView2EnvironmentCompletedHandler::create(Box::new(move |result, environment| {
        // Nobody waits any more only where asking failed, and that is told.
        let _ = sender.send(result.map(|()| environment));
        Ok(())
    }));
    let options = CoreWebView2EnvironmentOptions::default();
    // SAFETY: the options are ours alone until they are handed over; the handler and the folder outlive the call.
    let asked = unsafe {
        options.set_additional_browser_arguments(ARGUMENTS.to_owned());
        // A crash is not sent to Microsoft, whatever the settings of the system allow: its memory holds what is on the page.
        options.set_is_custom_crash_reporting_enabled(true);
        // It compares with lists of addresses that are fetched; there are none here to compare.
        options.set_enable_tracking_prevention(false);
        CoInitializeEx(ptr::null(), COINIT_APARTMENTTHREADED.cast_unsigned());
        let options = ICoreWebView2EnvironmentOptions::from(options);
        CreateCoreWebView2EnvironmentWithOptions(PCWSTR::null(), &folder, &options, &made)
    };
    asked.map_err(refused)?;
    let environment = wait_with_pump(receiver).map_err(refused)?.map_err(refused)?;
    environment.ok_or_else(|| refused("WebView2 gave nothing"))
}

/// Turns off what the page does not need, and begins it anew: some of it counts from the next page only.
pub(super) fn restrain(window: &WebviewWindow) -> tauri::Result<()> {
    let (sender, receiver) = mpsc::channel();
    let page = HSTRING::from(window.url()?.as_str());
    window.with_webview(move |view| {
        // SAFETY: on the window's thread, where its web view lives.
        let _ = sender.send(unsafe { turn_off(&view, &page) });
    })?;
    // On the window's thread it was done at once.
    receiver.try_recv().map_err(refused)?.map_err(refused)
}

unsafe fn turn_off(view: &PlatformWebview, page: &HSTRING) -> Result<()> {
    let controller = view.controller();
    // SAFETY: as the caller says. An older web view that does not know one of these is left without it.
    unsafe {
        let web_view = controller.CoreWebView2()?;
        let settings = web_view.Settings()?;
        if let Ok(settings) = settings.cast::<ICoreWebView2Settings3>() {
            settings.SetAreBrowserAcceleratorKeysEnabled(false)?;
        }
        if let Ok(settings) = settings.cast::<ICoreWebView2Settings4>() {
            settings.SetIsPasswordAutosaveEnabled(false)?;
            settings.SetIsGeneralAutofillEnabled(false)?;
        }
        if let Ok(settings) = settings.cast::<ICoreWebView2Settings8>() {
            settings.SetIsReputationCheckingRequired(false)?;
        }
        if let Ok(controller) = controller.cast::<ICoreWebView2Controller4>() {
            controller.SetAllowExternalDrop(false)?;
        }
        if let Ok(web_view) = web_view.cast::<ICoreWebView2_11>() {
            let asked = ContextMenuRequestedEventHandler::create(Box::new(|_, menu| {
                menu.map_or(Ok(()), |menu| keep_editing(&menu))
            }));
            let mut registered = 0;
            web_view.add_ContextMenuRequested(&asked, &raw mut registered)?;
        }
        web_view.Navigate(page)
    }
}

fn keep_editing(menu: &ICoreWebView2ContextMenuRequestedEventArgs) -> Result<()> {
    // SAFETY: the menu is that of the call, and an item is taken out after it was looked at.
    unsafe {
        let items = menu.MenuItems()?;
        let mut count = 0;
        items.Count(&raw mut count)?;
        for index in (0..count).rev() {
            let mut name = PWSTR::null();
            items.GetValueAtIndex(index)?.Name(&raw mut name)?;
            if !EDITING.contains(&take_pwstr(name).as_str()) {
                items.RemoveValueAtIndex(index)?;
            }
        }
    }
    Ok(())
}

#[allow(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn refused(error: impl ToString) -> tauri::Error {
    io::Error::other(error.to_string()).into()
}
