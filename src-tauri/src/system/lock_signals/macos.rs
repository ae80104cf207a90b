//! macOS: the system tells every program that the screen is locked, and a program's workspace that the computer goes
//! to sleep.
//!
//! The only unsafe code of the shell on macOS: registering a method by its name.
#![allow(unsafe_code)]

use std::sync::OnceLock;
use std::sync::mpsc::{self, TryRecvError};
use std::thread;
use std::time::{Duration, Instant};

use objc2::rc::Retained;
use objc2::runtime::{AnyObject, NSObject};
use objc2::{AnyThread, define_class, msg_send, sel};
use objc2_app_kit::{NSWorkspace, NSWorkspaceWillSleepNotification};
use objc2_foundation::{
    NSDate, NSDistributedNotificationCenter, NSNotification, NSNotificationSuspensionBehavior, NSRunLoop,
    ns_string,
};

use crate::window::events::LockReason;

/// How long the computer is kept from sleeping at most; it would sleep after 30 seconds all the same.
const MOST_WAIT: Duration = Duration::from_secs(2);
/// Seconds after which it is seen whether the vault is locked.
const PIECE: f64 = 0.02;

type Lock = Box<dyn Fn(LockReason) + Send + Sync>;

/// What the listener calls, since it can carry nothing of its own.
static LOCK: OnceLock<Lock> = OnceLock::new();

define_class!(
    // SAFETY: NSObject asks nothing of a subclass, and this one has no state.
    #[unsafe(super(NSObject))]
    #[name = "KringLockSignals"]
    struct Listener;

    impl Listener {
        #[unsafe(method(screenLocked:))]
        fn screen_locked(&self, _: &NSNotification) {
            // On a thread of its own: the page is asked to seal its drafts, and it answers through this thread.
            thread::spawn(|| tell(LockReason::ScreenLocked));
        }

        #[unsafe(method(willSleep:))]
        fn will_sleep(&self, _: &NSNotification) {
            // The computer sleeps when this returns. Locking asks the page to seal its drafts and waits for its answer, which comes
            // through this thread, so it hears on meanwhile.
            let (locked, is_locked) = mpsc::channel();
            thread::spawn(move || {
                tell(LockReason::Sleep);
                // Who waited may have given up.
                let _ = locked.send(());
            });
            let end = Instant::now() + MOST_WAIT;
            while is_locked.try_recv() == Err(TryRecvError::Empty) && Instant::now() < end {
                NSRunLoop::currentRunLoop().runUntilDate(&NSDate::dateWithTimeIntervalSinceNow(PIECE));
            }
        }
    }
);

fn tell(reason: LockReason) {
    if let Some(lock) = LOCK.get() {
        lock(reason);
    }
}

/// Listens for as long as the program runs. To be called on the main thread.
pub fn watch(lock: impl Fn(LockReason) + Send + Sync + 'static) {
    if LOCK.set(Box::new(lock)).is_err() {
        return;
    }
    let allocated = Listener::alloc().set_ivars(());
    // SAFETY: `init` of NSObject, on an object that was just allocated.
    let listener: Retained<Listener> = unsafe { msg_send![super(allocated), init] };
    let observer: &AnyObject = listener.as_ref();
    // SAFETY: both selectors are methods of the listener that take one notification, and the listener is never freed.
    unsafe {
        // At once: by default such news waits until the program is in front, which behind a locked screen is never.
        NSDistributedNotificationCenter::defaultCenter().addObserver_selector_name_object_suspensionBehavior(
            observer,
            sel!(screenLocked:),
            Some(ns_string!("com.apple.screenIsLocked")),
            None,
            NSNotificationSuspensionBehavior::DeliverImmediately,
        );
        NSWorkspace::sharedWorkspace().notificationCenter().addObserver_selector_name_object(
            observer,
            sel!(willSleep:),
            Some(NSWorkspaceWillSleepNotification),
            None,
        );
    }
    std::mem::forget(listener);
}
