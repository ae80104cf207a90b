//! `kring-worker`: does one piece of work for a program of Kring and ends. It is asked by those programs only
//! (`kring-worker-protocol`), knows no vault and opens no file.
//!
//! Its memory is not wiped as that of the others is: it goes back to the system as a whole, a moment after.

use kring_core::vault::{Reach, harden_process};
use kring_worker_protocol::{Job, serve, typeset};

fn main() -> std::process::ExitCode {
    // What the system cannot do is no reason not to start.
    let _ = harden_process(if cfg!(debug_assertions) { Reach::Debuggers } else { Reach::Nobody });
    serve(|job, question| match job {
        Job::Import => kring_import_worker::answer(question),
        Job::Typeset => {
            let (form, documents) = typeset::question(question)?;
            typeset::answer(kring_typesetter::typeset(form, documents))
        }
    })
}
