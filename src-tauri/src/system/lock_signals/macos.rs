//! macOS: the system tells every program that the screen is locked, and a program's workspace that the computer goes
//! to sleep.
//!
//! The only unsafe code of the shell on macOS: registering a method by its name.
#![allow(unsafe_code)]

use std::sync::OnceLock;
use std::thread;

use objc2::rc::Retained;
use objc2::runtime::{AnyObject, NSObject};
use objc2::{AnyThread, define_class, msg_send, sel};
use objc2_app_kit::{NSWorkspace, NSWorkspaceWillSleepNotification};
use objc2_foundation::{
    NSDistributedNotificationCenter, NSNotification, NSNotificationSuspensionBehavior, ns_string,
};

use crate::window::events::LockReason;

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
            thread::spawn(|| tell(LockReason::Sleep));
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
