//! The memory a process may take.

/// Lets this process take no more than so many bytes beside what it has. What the system cannot do is no reason not to
/// work: the bounds of a job itself hold as well.
#[cfg(target_os = "linux")]
pub fn limit_memory(bytes: u64) {
    use rustix::process::{Resource, Rlimit, setrlimit};

    // Pages of memory that are laid out now (proc(5), `statm`), libraries included.
    let laid_out = std::fs::read_to_string("/proc/self/statm").ok();
    let pages = laid_out.and_then(|text| text.split(' ').next()?.parse::<u64>().ok());
    let Some(pages) = pages else { return };
    let most = pages * rustix::param::page_size() as u64 + bytes;
    let _ = setrlimit(Resource::As, Rlimit { current: Some(most), maximum: Some(most) });
}

/// The same where a process can be bounded by its data alone, or not at all.
#[cfg(not(target_os = "linux"))]
pub fn limit_memory(bytes: u64) {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let _ = setrlimit(Resource::Data, Rlimit { current: Some(bytes), maximum: Some(bytes) });
    }
    #[cfg(not(unix))]
    let _ = bytes;
}
