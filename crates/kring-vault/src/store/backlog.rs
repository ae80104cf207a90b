//! The queue of the store worker, limited by the bytes in it.
//!
//! Operations wait until the writer pauses, so that the writer has the processors and the disk to itself.

use super::task::Task;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Bytes in the queue before the writer has to wait: hours of typing, so that nobody notices a checkpoint being
/// written. A single larger operation may be in it alone.
const MAX_BYTES: usize = 64 * 1024 * 1024;

/// With more bytes than this in the queue, operations do not wait for a pause.
const DUE_BYTES: usize = 4 * 1024 * 1024;

/// A time without writes that counts as a pause.
const PAUSE: Duration = Duration::from_millis(10);

/// The longest that operations wait for a pause.
const MAX_WAIT: Duration = Duration::from_secs(1);

/// The sending end.
pub(super) struct Outbox(Arc<Backlog>);

/// The receiving end.
pub(super) struct Inbox {
    backlog: Arc<Backlog>,
    /// Tasks that have waited long enough.
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
    /// Bytes of these, and of those that the store worker has taken and not begun.
    bytes: usize,
    /// Somebody waits for the answer to one of the tasks.
    urgent: bool,
    /// No more tasks will come.
    complete: bool,
    /// The receiving end is gone.
    over: bool,
}

impl Waiting {
    fn is_due(&self) -> bool {
        self.urgent || self.complete || self.bytes > DUE_BYTES
    }
}

pub(super) fn backlog() -> (Outbox, Inbox) {
    let backlog = Arc::new(Backlog::default());
    (Outbox(backlog.clone()), Inbox { backlog, due: VecDeque::new() })
}

impl Outbox {
    /// Adds a task; waits while the queue is full. Without a store worker it does nothing, since the journal has
    /// everything.
    pub(super) fn send(&self, task: Task) {
        let weight = task.bytes();
        let mut waiting = self.0.lock();
        while !waiting.over && waiting.bytes > 0 && waiting.bytes + weight > MAX_BYTES {
            waiting = self.0.less.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        if waiting.over {
            return;
        }
        waiting.bytes += weight;
        waiting.urgent |= !matches!(task, Task::Apply { .. } | Task::Header { .. } | Task::Mirror(_));
        waiting.tasks.push_back(task);
        // Otherwise the receiver wakes up by itself after a pause.
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
    /// The next task; `None` when no more will come.
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
    /// Whether all tasks that were due are taken.
    pub(super) fn is_drained(&self) -> bool {
        self.due.is_empty()
    }
}

impl Drop for Inbox {
    fn drop(&mut self) {
        let mut waiting = self.backlog.lock();
        waiting.over = true;
        // Dropping them tells who waits for an answer that there will be none.
        waiting.tasks.clear();
        self.backlog.less.notify_one();
    }
}

impl Backlog {
    /// Waits for tasks, and then for a pause; nothing when no more will come.
    fn gather(&self) -> VecDeque<Task> {
        let idle = |waiting: &mut Waiting| waiting.tasks.is_empty() && !waiting.complete;
        let waiting = self.more.wait_while(self.lock(), idle);
        let mut waiting = waiting.unwrap_or_else(PoisonError::into_inner);
        let (begun, mut seen) = (Instant::now(), 0);
        while !waiting.is_due() && waiting.tasks.len() > seen && begun.elapsed() < MAX_WAIT {
            seen = waiting.tasks.len();
            let early = |waiting: &mut Waiting| !waiting.is_due();
            let paused = self.more.wait_timeout_while(waiting, PAUSE, early);
            waiting = paused.unwrap_or_else(PoisonError::into_inner).0;
        }
        waiting.urgent = false;
        std::mem::take(&mut waiting.tasks)
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        // A panic of another thread leaves the numbers consistent.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::{MAX_BYTES, PAUSE, backlog};
    use crate::records::StateSummary;
    use crate::store::Task;
    use crate::store::tests::record;
    use std::time::{Duration, Instant};

    fn task(bytes: usize) -> Task {
        Task::Apply { summary: StateSummary::default(), removed: Vec::new(), put: vec![record(1, 1, bytes)] }
    }

    #[test]
    fn a_writer_waits_for_room_and_goes_on_when_there_is_some_or_nobody_takes_anything() {
        let (outbox, mut inbox) = backlog();
        outbox.send(task(2 * MAX_BYTES));
        let (done, told) = std::sync::mpsc::channel();
        let writer = std::thread::spawn(move || {
            for _ in 0..2 {
                outbox.send(task(MAX_BYTES));
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
