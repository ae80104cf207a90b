//! Work on its way to the keeper: as much may wait as fits in a bounded room, whatever it is.

use super::keeper::Task;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// Bytes that may wait for the keeper before the writer has to: hours of typing, so that a checkpoint
/// being written is never noticed. A single larger operation may wait by itself.
const MOST: usize = 64 * 1024 * 1024;

/// The writer's end.
pub(super) struct Outbox {
    tasks: Sender<Task>,
    load: Arc<Load>,
}

/// The keeper's end.
pub(super) struct Inbox {
    tasks: Receiver<Task>,
    load: Arc<Load>,
}

#[derive(Default)]
struct Load {
    waiting: Mutex<Waiting>,
    less: Condvar,
}

#[derive(Default)]
struct Waiting {
    bytes: usize,
    /// Nobody takes anything any more.
    over: bool,
}

pub(super) fn backlog() -> (Outbox, Inbox) {
    let (sender, receiver) = channel();
    let load = Arc::new(Load::default());
    (Outbox { tasks: sender, load: load.clone() }, Inbox { tasks: receiver, load })
}

impl Outbox {
    /// Hands a task over, after waiting for room. That the keeper is gone is no failure: the journal has it all.
    pub(super) fn send(&self, task: Task) {
        let weight = task.bytes();
        let mut waiting = self.load.lock();
        while !waiting.over && waiting.bytes > 0 && waiting.bytes + weight > MOST {
            waiting = self.load.less.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        waiting.bytes += weight;
        drop(waiting);
        let _ = self.tasks.send(task);
    }
}

impl Inbox {
    /// The next task; `None` when there will be no more.
    pub(super) fn next(&self) -> Option<Task> {
        let task = self.tasks.recv().ok()?;
        self.load.lock().bytes -= task.bytes();
        self.load.less.notify_one();
        Some(task)
    }
}

impl Drop for Inbox {
    fn drop(&mut self) {
        self.load.lock().over = true;
        self.load.less.notify_all();
    }
}

impl Load {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        // The numbers are whole whatever a thread that panicked was doing.
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::{MOST, backlog};
    use crate::head::Head;
    use crate::store::Task;
    use crate::store::tests::record;
    use std::time::Duration;

    fn task(bytes: usize) -> Task {
        Task::Apply { head: Head::default(), removed: Vec::new(), put: vec![record(1, 1, bytes)] }
    }

    #[test]
    fn a_writer_waits_for_room_and_goes_on_when_there_is_some_or_nobody_takes_anything() {
        let (outbox, inbox) = backlog();
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
}
