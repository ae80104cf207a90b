//! The same work on many things, on as many processors as there are.

use crate::crypto::wipe_stack_below;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// More threads than this wait for the disk, not for each other.
const MOST: usize = 8;

/// Things that are under way at a time, for each thread.
const WAITING: usize = 2;

/// Does `work` on everything that `next` gives and returns the results in the same order.
pub(crate) fn map<T: Send, R: Send>(next: impl FnMut() -> Option<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let mut all = Vec::new();
    let taken: Result<(), Infallible> = in_order(next, work, |result| {
        all.push(result);
        Ok(())
    });
    match taken {
        Ok(()) => all,
    }
}

/// Does `work` on everything that `next` gives and hands the results to `take` in the same order while the work goes
/// on; the first error of `take` ends it. Only a few things are in memory at a time.
pub(crate) fn in_order<T: Send, R: Send, E>(
    mut next: impl FnMut() -> Option<T>,
    work: impl Fn(T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MOST);
    let (tasks, inbox) = channel::<(usize, T)>();
    let inbox = Mutex::new(inbox);
    let (outbox, results) = channel();
    thread::scope(|scope| {
        for _ in 0..threads {
            let (inbox, outbox, work) = (&inbox, outbox.clone(), &work);
            scope.spawn(move || {
                while let Some((place, item)) = receive(inbox) {
                    // What was being done is given up whole, so nothing half-done is seen.
                    let done = catch_unwind(AssertUnwindSafe(|| work(item)));
                    let _ = outbox.send((place, done));
                }
                wipe_stack_below();
            });
        }
        // The threads end when there are no more tasks, whichever way this scope is left.
        let tasks = tasks;
        let (mut given, mut taken, mut early) = (0, 0, BTreeMap::new());
        loop {
            while given - taken < threads * WAITING
                && let Some(item) = next()
            {
                // As long as this scope lasts the receiver does.
                let _ = tasks.send((given, item));
                given += 1;
            }
            if taken == given {
                return Ok(());
            }
            let Ok((place, done)) = results.recv() else { return Ok(()) };
            early.insert(place, done);
            while let Some(done) = early.remove(&taken) {
                take(done.unwrap_or_else(|panic| resume_unwind(panic)))?;
                taken += 1;
            }
        }
    })
}

/// The lock is let go of before the work begins.
fn receive<T>(inbox: &Mutex<Receiver<T>>) -> Option<T> {
    inbox.lock().unwrap_or_else(PoisonError::into_inner).recv().ok()
}

#[cfg(test)]
mod tests {
    use super::{in_order, map};
    use std::panic::{AssertUnwindSafe, catch_unwind};

    #[test]
    fn results_come_in_the_order_of_what_went_in() {
        let mut numbers = 0..1000;
        let squares = map(|| numbers.next(), |number| number * number);
        assert_eq!(squares, (0..1000).map(|number| number * number).collect::<Vec<_>>());
        assert!(map(|| None::<u8>, |number| number).is_empty());
    }

    #[test]
    fn an_error_ends_it() {
        let (mut numbers, mut seen) = (0.., Vec::new());
        let ended = in_order(
            || numbers.next(),
            |number| number,
            |number| {
                seen.push(number);
                if number == 5 { Err("full") } else { Ok(()) }
            },
        );
        assert_eq!((ended, seen), (Err("full"), vec![0, 1, 2, 3, 4, 5]));
    }

    #[test]
    fn a_panic_in_one_thread_is_not_waited_for() {
        let mut numbers = 0..100;
        let work = |number| assert!(number != 7, "seven");
        let ended = catch_unwind(AssertUnwindSafe(|| map(|| numbers.next(), work)));
        assert_eq!(ended.unwrap_err().downcast_ref(), Some(&"seven"));
    }
}
