//! The page's answer to "seal what is being written".

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Waited for by who locks, given by the page.
#[derive(Default)]
pub struct Sealed {
    answered: Mutex<bool>,
    told: Condvar,
}

impl Sealed {
    /// Forgets an earlier answer.
    pub fn expect(&self) {
        *self.answered.lock().unwrap_or_else(PoisonError::into_inner) = false;
    }

    /// The page has sealed everything.
    pub fn answer(&self) {
        *self.answered.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.told.notify_all();
    }

    /// Waits for the answer, `limit` at most.
    pub fn wait(&self, limit: Duration) {
        let answered = self.answered.lock().unwrap_or_else(PoisonError::into_inner);
        // Whichever came first: after this the page goes.
        let _ = self.told.wait_timeout_while(answered, limit, |answered| !*answered);
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::thread;
    use std::time::Instant;

    use super::*;

    #[test]
    fn the_answer_ends_the_waiting_and_silence_ends_it_in_time() {
        let sealed = Arc::new(Sealed::default());
        sealed.expect();
        let page = sealed.clone();
        let answering = thread::spawn(move || page.answer());
        let began = Instant::now();
        sealed.wait(Duration::from_secs(20));
        answering.join().unwrap();
        assert!(began.elapsed() < Duration::from_secs(10));
        sealed.expect();
        sealed.wait(Duration::from_millis(10));
    }
}
