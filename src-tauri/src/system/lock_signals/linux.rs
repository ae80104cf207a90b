//! Linux: the login manager tells on the system bus that the session locks or the computer goes to sleep; screen
//! savers tell on the session bus that they covered the screen. Both buses are sockets on this computer.

use std::thread;

use zbus::blocking::{Connection, MessageIterator, Proxy, fdo::DBusProxy};
use zbus::message::{Message, Type};
use zbus::zvariant::OwnedFd;
use zbus::{MatchRule, Result};

use crate::window::events::LockReason;

const LOGIN: &str = "org.freedesktop.login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const SESSION: &str = "org.freedesktop.login1.Session";
/// What desktops call the same signal, `ActiveChanged(b)`.
const SCREEN_SAVERS: [&str; 6] = [
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
    "com.canonical.Unity.Session",
];

/// Listens on both buses, each on a thread of its own. A computer without such a bus, or one whose bus goes away,
/// ends the thread: the key and the idle clock still lock.
pub fn watch(lock: impl Fn(LockReason) + Clone + Send + 'static) {
    let on_login_signal = lock.clone();
    thread::spawn(move || drop(follow_login(&on_login_signal)));
    thread::spawn(move || drop(follow_screen(&lock)));
}

/// The session locks, or the computer is about to sleep: then it waits until the vault is locked, a few seconds at
/// most, because the delay this program asked for is given back only afterwards.
fn follow_login(lock: &impl Fn(LockReason)) -> Result<()> {
    let bus = Connection::system()?;
    let told = DBusProxy::new(&bus)?;
    told.add_match_rule(signal(MANAGER, "PrepareForSleep")?.sender(LOGIN)?.build())?;
    told.add_match_rule(signal(SESSION, "Lock")?.sender(LOGIN)?.build())?;
    let messages = MessageIterator::from(&bus);
    let own_session = own_session(&bus);
    let mut delay = ask_for_delay(&bus);
    for message in messages {
        let message = message?;
        if is(&message, MANAGER, "PrepareForSleep") {
            if message.body().deserialize()? {
                lock(LockReason::Sleep);
                drop(delay.take());
            } else {
                delay = ask_for_delay(&bus);
            }
        } else if is(&message, SESSION, "Lock") && concerns(&message, own_session.as_deref()) {
            lock(LockReason::ScreenLocked);
        }
    }
    Ok(())
}

/// A screen saver covers the screen.
fn follow_screen(lock: &impl Fn(LockReason)) -> Result<()> {
    let bus = Connection::session()?;
    let told = DBusProxy::new(&bus)?;
    for saver in SCREEN_SAVERS {
        told.add_match_rule(signal(saver, "ActiveChanged")?.build())?;
    }
    for message in MessageIterator::from(&bus) {
        let message = message?;
        let covers = SCREEN_SAVERS.iter().any(|saver| is(&message, saver, "ActiveChanged"));
        if covers && message.body().deserialize::<bool>().unwrap_or(false) {
            lock(LockReason::ScreenLocked);
        }
    }
    Ok(())
}

fn signal<'m>(interface: &'m str, member: &'m str) -> Result<zbus::match_rule::Builder<'m>> {
    MatchRule::builder().msg_type(Type::Signal).interface(interface)?.member(member)
}

fn is(message: &Message, interface: &str, member: &str) -> bool {
    let header = message.header();
    message.message_type() == Type::Signal
        && header.interface().is_some_and(|name| name.as_str() == interface)
        && header.member().is_some_and(|name| name.as_str() == member)
}

/// The login manager tells of every session of this computer; another user's is none of ours. Where the own one
/// is not known, any will do: to lock once too often costs one passphrase.
fn concerns(message: &Message, own: Option<&str>) -> bool {
    own.is_none_or(|own| message.header().path().is_some_and(|path| path.as_str() == own))
}

fn own_session(bus: &Connection) -> Option<String> {
    let login = Proxy::new(bus, LOGIN, "/org/freedesktop/login1", MANAGER).ok()?;
    // "auto" is the session of the caller, or else the one its user sees.
    let path: zbus::zvariant::OwnedObjectPath = login.call("GetSession", &("auto",)).ok()?;
    Some(path.as_str().to_owned())
}

/// Asks the login manager to wait with sleeping until the vault is locked. It waits for as long as the answer is held.
fn ask_for_delay(bus: &Connection) -> Option<OwnedFd> {
    let login = Proxy::new(bus, LOGIN, "/org/freedesktop/login1", MANAGER).ok()?;
    login.call("Inhibit", &("sleep", "Kring", "Kring locks its vault", "delay")).ok()
}
