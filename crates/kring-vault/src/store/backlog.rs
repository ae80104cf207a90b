//! Work on its way to the store worker: as much may wait as fits in a bounded room, whatever it is.
//!
//! Operations are left until nobody writes for a moment, so that writing has the processors and the disk to itself.

use super::store_worker::Task;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Bytes that may wait for the store worker before the writer has to: hours of typing, so that a checkpoint
/// being written is never noticed. A single larger operation may wait by itself.
const MOST: usize = 64 * 1024 * 1024;

/// Bytes that wait for a pause.
const MUCH: usize = 4 * 1024 * 1024;

/// How long nobody writes in a pause.
const PAUSE: Duration = Duration::from_millis(10);

/// As long as operations wait for one.
const LONGEST: Duration = Duration::from_secs(1);

/// The writer's end.
pub(super) struct Outbox(Arc<Backlog>);

/// The store worker's end.
pub(super) struct Inbox {
    backlog: Arc<Backlog>,
    /// What has waited long enough.
    due: VecDeque<Task>,
}

#[derive(Default)]
struct Backlog {
    waiting: Mutex<Waiting>,
    less: Condvar,
    more: Condvar,
}

#[derive(Default)]
struct Waiting {
    tasks: VecDeque<Task>,
    /// Of these and of what the store worker has taken and not begun.
    bytes: usize,
    /// Somebody waits for the answer to one of them.
    urgent: bool,
    /// There will be no more.
    complete: bool,
    /// Nobody takes anything any more.
    over: bool,
}

impl Waiting {
    fn is_due(&self) -> bool {
        self.urgent || self.complete || self.bytes > MUCH
    }
}

pub(super) fn backlog() -> (Outbox, Inbox) {
    let backlog = Arc::new(Backlog::default());
    (Outbox(backlog.clone()), Inbox { backlog, due: VecDeque::new() })
}

impl Outbox {
    /// Hands a task over, after waiting for room. That the store worker is gone is no failure: the journal has it all.
    pub(super) fn send(&self, task: Task) {
        let weight = task.bytes();
        let mut waiting = self.0.lock();
        while !waiting.over && waiting.bytes > 0 && waiting.bytes + weight > MOST {
            waiting = self.0.less.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        if waiting.over {
            return;
        }
        waiting.bytes += weight;
        waiting.urgent |= !matches!(task, Task::Apply { .. } | Task::Header { .. } | Task::Mirror(_));
        waiting.tasks.push_back(task);
        // In between it looks by itself.
        if waiting.is_due() || waiting.tasks.len() == 1 {
            self.0.more.notify_one();
        }
    }
}

impl Drop for Outbox {
    fn drop(&mut self) {
        self.0.lock().complete = true;
        self.0.more.notify_one();
    }
}

impl Inbox {
    /// The next task; `None` when there will be no more.
    pub(super) fn next(&mut self) -> Option<Task> {
        if self.due.is_empty() {
            self.due = self.backlog.gather();
        }
        let task = self.due.pop_front()?;
        self.backlog.lock().bytes -= task.bytes();
        self.backlog.less.notify_one();
        Some(task)
    }
}

impl Inbox {
    /// Whether everything that was gathered is taken.
    pub(super) fn is_drained(&self) -> bool {
        self.due.is_empty()
    }
}

impl Drop for Inbox {
    fn drop(&mut self) {
        let mut waiting = self.backlog.lock();
        waiting.over = true;
        // Whoever waits for an answer hears that there will be none.
        waiting.tasks.clear();
        self.backlog.less.notify_one();
    }
}

impl Backlog {
    /// Waits for tasks, and then for a pause; nothing when there will be no more.
    fn gather(&self) -> VecDeque<Task> {
        let idle = |waiting: &mut Waiting| waiting.tasks.is_empty() && !waiting.complete;
        let waiting = self.more.wait_while(self.lock(), idle);
        let mut waiting = waiting.unwrap_or_else(PoisonError::into_inner);
        let (begun, mut seen) = (Instant::now(), 0);
        while !waiting.is_due() && waiting.tasks.len() > seen && begun.elapsed() < LONGEST {
            seen = waiting.tasks.len();
            let early = |waiting: &mut Waiting| !waiting.is_due();
            let paused = self.more.wait_timeout_while(waiting, PAUSE, early);
            waiting = paused.unwrap_or_else(PoisonError::into_inner).0;
        }
        waiting.urgent = false;
        std::mem::take(&mut waiting.tasks)
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        // The numbers are whole whatever a thread that panicked was doing.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, PAUSE, backlog};
    use crate::head::Head;
    use crate::store::Task;
    use crate::store::tests::record;
    use std::time::{Duration, Instant};

    fn task(bytes: usize) -> Task {
        Task::Apply { head: Head::default(), removed: Vec::new(), put: vec![record(1, 1, bytes)] }
    }

    #[test]
    fn a_writer_waits_for_room_and_goes_on_when_there_is_some_or_nobody_takes_anything() {
        let (outbox, mut inbox) = backlog();
        outbox.send(task(2 * MOST));
        let (done, told) = std::sync::mpsc::channel();
        let writer = std::thread::spawn(move || {
            for _ in 0..2 {
                outbox.send(task(MOST));
                done.send(()).unwrap();
            }
        });
        let moment = Duration::from_millis(50);
        assert!(told.recv_timeout(moment).is_err());
        assert!(inbox.next().is_some());
        told.recv().unwrap();
        assert!(told.recv_timeout(moment).is_err());
        drop(inbox);
        told.recv().unwrap();
        writer.join().unwrap();
    }

    #[test]
    fn operations_wait_for_a_pause_and_whoever_asks_something_does_not() {
        let (outbox, mut inbox) = backlog();
        let sent = Instant::now();
        for _ in 0..3 {
            outbox.send(task(10));
            std::thread::sleep(PAUSE / 4);
        }
        assert!(inbox.next().is_some());
        assert!(sent.elapsed() > PAUSE, "taken at once");
        assert!(inbox.next().is_some() && inbox.next().is_some());

        outbox.send(task(10));
        let (answer, told) = std::sync::mpsc::channel();
        outbox.send(Task::Report(answer));
        drop(outbox);
        assert!(matches!(inbox.next(), Some(Task::Apply { .. })));
        assert!(matches!(inbox.next(), Some(Task::Report(_))));
        assert!(inbox.next().is_none() && told.recv().is_err());
    }
}
