//! The same work on many items, on all processors. Each thread wipes its stack at the end, since keys were on it; a
//! pool such as `rayon`'s keeps its threads, and their stacks, for as long as the process lives.

use super::stack::wipe_stack_below;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// More threads than this wait for the disk.
const MAX_THREADS: usize = 8;

/// Items in progress at a time, for each thread.
const ITEMS_PER_THREAD: usize = 2;

/// Does `work` on every item that `next` gives; the results are in the same order.
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

/// Does `work` on every item that `next` gives and passes the results to `take` in the same order, while the work goes
/// on. The first error of `take` ends it. Only a few items are in memory at a time.
pub(crate) fn in_order<T: Send, R: Send, E>(
    mut next: impl FnMut() -> Option<T>,
    work: impl Fn(T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let threads = thread::available_parallelism().map_or(1, usize::from).min(MAX_THREADS);
    let (tasks, inbox) = channel::<(usize, T)>();
    let inbox = Mutex::new(inbox);
    let (outbox, results) = channel();
    thread::scope(|scope| {
        for _ in 0..threads {
            let (inbox, outbox, work) = (&inbox, outbox.clone(), &work);
            scope.spawn(move || {
                while let Some((index, item)) = receive(inbox) {
                    // Sound: after a panic the item and what was made of it are dropped.
                    let done = catch_unwind(AssertUnwindSafe(|| work(item)));
                    let _ = outbox.send((index, done));
                }
                wipe_stack_below();
            });
        }
        // Dropped at the end of this scope, however it is left; then the threads end.
        let tasks = tasks;
        let (mut given, mut taken, mut early) = (0, 0, BTreeMap::new());
        loop {
            while given - taken < threads * ITEMS_PER_THREAD
                && let Some(item) = next()
            {
                // Cannot fail: the receiver lives as long as this scope.
                let _ = tasks.send((given, item));
                given += 1;
            }
            if taken == given {
                return Ok(());
            }
            let Ok((index, done)) = results.recv() else { return Ok(()) };
            early.insert(index, done);
            while let Some(done) = early.remove(&taken) {
                take(done.unwrap_or_else(|panic| resume_unwind(panic)))?;
                taken += 1;
            }
        }
    })
}

/// The next item. The lock is released before the work begins.
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
