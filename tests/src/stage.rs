//! One scene in the automated window: the driver is started before and stopped after it, also when it fails.

use std::future::Future;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use thirtyfour::prelude::*;

use crate::bus::Bus;
use crate::group::{Group, mortal};
use crate::home::Home;
use crate::memory::{Running, programs_in};
use crate::programs;
use crate::screen::Screen;
use crate::window::Window;

/// The name of the program, and of the class of its windows.
const PROGRAM: &str = "kring-desktop";

/// What a scene plays on.
#[derive(Clone)]
pub struct Stage {
    set: Arc<Set>,
}

struct Set {
    // In the order in which they go.
    driver: Mutex<Option<WebDriver>>,
    process: Mutex<Option<Group>>,
    bus: Bus,
    screen: Screen,
    home: Home,
}

/// Plays a scene. When it fails, `target/shots/NAME.png` shows what was on the display.
pub fn play<F, S>(name: &str, scene: F)
where
    F: FnOnce(Stage) -> S + Send + 'static,
    S: Future<Output = ()> + Send + 'static,
{
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    let stage = Stage::new();
    // In a task of its own, so that a failed assertion comes back here and the session is always ended:
    // a session that is dropped in a panicking task hangs for ever.
    let ended = runtime.block_on(async {
        let ended = tokio::spawn(scene(stage.clone())).await;
        if ended.is_err() {
            stage.set.screen.photograph(&programs::shots().join(format!("{name}.png")));
        }
        stage.close_window().await;
        ended
    });
    if let Err(failure) = ended {
        std::panic::resume_unwind(failure.into_panic());
    }
}

impl Stage {
    fn new() -> Self {
        let set = Set {
            driver: Mutex::default(),
            process: Mutex::default(),
            bus: Bus::start(),
            screen: Screen::on(),
            home: Home::new(),
        };
        Self { set: Arc::new(set) }
    }

    /// The home the program lives in.
    pub fn home(&self) -> &Home {
        &self.set.home
    }

    /// What stands on the clipboard of the display; `None` where there is no `xclip` to read it.
    pub fn clipboard(&self) -> Option<String> {
        let mut command = Command::new("xclip");
        command.args(["-selection", "clipboard", "-out"]).stderr(Stdio::null());
        let output = self.set.screen.show(&mut command).output().ok()?;
        Some(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Waits until so many windows of the program are to be seen.
    pub async fn has_windows(&self, count: usize) {
        let end = Instant::now() + Duration::from_secs(20);
        while self.set.screen.windows(PROGRAM) != count {
            assert!(Instant::now() < end, "{} windows and not {count}", self.set.screen.windows(PROGRAM));
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Keeps a picture of the display in `target/shots`.
    pub fn photograph(&self, name: &str) {
        self.set.screen.photograph(&programs::shots().join(format!("{name}.png")));
    }

    /// The message bus the program talks on.
    pub fn bus(&self) -> &Bus {
        &self.set.bus
    }

    /// Starts the program, as somebody who double-clicks it.
    pub async fn open_window(&self) -> Window {
        self.open_window_with(&[]).await
    }

    /// Starts the program with these arguments, as a double click on a file of its own does.
    pub async fn open_window_with(&self, arguments: &[&str]) -> Window {
        self.close_window().await;
        let port = self.start_driver();
        let mut wishes = Capabilities::new();
        let application = programs::automated_window();
        let options = serde_json::json!({ "application": application, "args": arguments });
        wishes.set("tauri:options", options).unwrap();
        let driver = WebDriver::new(format!("http://127.0.0.1:{port}"), wishes).await.expect("a session");
        *self.set.driver.lock().unwrap() = Some(driver.clone());
        Window::of(driver)
    }

    /// Starts the program a second time in `folder`, while it runs: it hands its arguments over and ends by itself.
    pub fn start_again(&self, folder: &Path, arguments: &[&str]) {
        let mut command = mortal(programs::automated_window());
        command.args(arguments).current_dir(folder);
        self.set.home.dress(&mut command).stdout(Stdio::null()).stderr(Stdio::null());
        let mut second = Group::start(self.set.bus.give(self.set.screen.show(&mut command)));
        assert!(second.ended_within(Duration::from_secs(20)), "a second program goes on beside the first");
    }

    /// Ends the program.
    pub async fn close_window(&self) {
        let driver = self.set.driver.lock().unwrap().take();
        let open = programs_in(self.home().path());
        if let Some(driver) = driver {
            let _ = tokio::time::timeout(Duration::from_secs(10), driver.quit()).await;
        }
        self.set.process.lock().unwrap().take();
        // The driver's own end is not that of the window, which still has to close its vault.
        let end = Instant::now() + Duration::from_secs(10);
        while !open.iter().all(Running::has_ended) && Instant::now() < end {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Closes the window as somebody does by its cross, and waits until the program has ended by itself.
    pub async fn close_by_hand(&self) {
        let program: Vec<Running> =
            programs_in(self.home().path()).into_iter().filter(|one| one.name == PROGRAM).collect();
        self.set.screen.ask_to_close(PROGRAM);
        let end = Instant::now() + Duration::from_secs(10);
        while !program.iter().all(Running::has_ended) {
            assert!(Instant::now() < end, "the program goes on after its window was closed");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.close_window().await;
    }

    /// Takes the program's process away, as a battery does that is empty.
    pub fn kill_program(&self) {
        for program in programs_in(self.home().path()).iter().filter(|one| one.name == PROGRAM) {
            program.kill();
        }
    }

    fn start_driver(&self) -> u16 {
        let (port, native) = (free_port(), free_port());
        let mut command = mortal(programs::tauri_driver());
        command.args(["--port", &port.to_string(), "--native-port", &native.to_string()]);
        self.set.home.dress(&mut command).stdout(Stdio::null()).stderr(Stdio::null());
        *self.set.process.lock().unwrap() =
            Some(Group::start(self.set.bus.give(self.set.screen.show(&mut command))));
        // The driver listens before WebKit's own does, and drops what it cannot hand on.
        wait_for_port(native);
        wait_for_port(port);
        port
    }
}

fn free_port() -> u16 {
    TcpListener::bind(("127.0.0.1", 0)).unwrap().local_addr().unwrap().port()
}

fn wait_for_port(port: u16) {
    let end = Instant::now() + Duration::from_secs(15);
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(Instant::now() < end, "the driver does not listen on {port}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
