//! The same work on many things, on as many processors as there are.

use crate::crypto::wipe_stack_below;
use std::sync::mpsc::sync_channel;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// More threads than this wait for the disk, not for each other.
const MOST: usize = 8;

/// Does `work` on everything that `next` gives and returns the results in the same order. Only a few things wait
/// in memory at a time.
pub(crate) fn map<T: Send, R: Send>(
    mut next: impl FnMut() -> Option<T>,
    work: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    let workers = thread::available_parallelism().map_or(1, usize::from).min(MOST);
    let (sender, receiver) = sync_channel::<(usize, T)>(workers);
    let receiver = Mutex::new(receiver);
    let worker = || {
        let mut done = Vec::new();
        loop {
            // The lock is let go of before the work begins.
            let taken = receiver.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((place, item)) = taken else { break };
            done.push((place, work(item)));
        }
        wipe_stack_below();
        done
    };
    let mut done = thread::scope(|scope| {
        let threads: Vec<_> = (0..workers).map(|_| scope.spawn(worker)).collect();
        let mut place = 0;
        while let Some(item) = next() {
            // As long as this scope lasts the receiver does.
            let _ = sender.send((place, item));
            place += 1;
        }
        drop(sender);
        let mut all = Vec::with_capacity(place);
        for thread in threads {
            match thread.join() {
                Ok(some) => all.extend(some),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        all
    });
    done.sort_unstable_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_come_in_the_order_of_what_went_in() {
        let mut numbers = 0..1000;
        let squares = map(|| numbers.next(), |number| number * number);
        assert_eq!(squares, (0..1000).map(|number| number * number).collect::<Vec<_>>());
        assert!(map(|| None::<u8>, |number| number).is_empty());
    }
}
