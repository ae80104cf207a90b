//! Sealing and opening beside the bare cipher; run by `cargo xtask bench vault seal`.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

use super::{Keyring, Purpose, Scratch, VaultIdentity, VaultKey};
use chacha20poly1305::aead::{Aead, Generate, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use std::hint::black_box;
use std::time::{Duration, Instant};

const BYTES: usize = 1024;
const RUNS: u32 = 20_000;
const ROUNDS: usize = 9;
/// The least that ours may do in the time of the bare cipher.
const MIN_RATIO: f64 = 0.7;

fn time(mut run: impl FnMut()) -> Duration {
    let start = Instant::now();
    (0..RUNS).for_each(|_| run());
    start.elapsed()
}

/// Tells the median of the ratios of what took turns.
fn tell(what: &str, mut ours: impl FnMut(), mut bare: impl FnMut()) -> bool {
    let mut rounds: Vec<_> = (0..ROUNDS).map(|_| (time(&mut bare), time(&mut ours))).collect();
    let ratio = |(bare, ours): &(Duration, Duration)| bare.as_secs_f64() / ours.as_secs_f64();
    rounds.sort_by(|one, other| ratio(one).total_cmp(&ratio(other)));
    let middle = &rounds[ROUNDS / 2];
    let rate = |took: Duration| f64::from(RUNS) * 1024.0 / took.as_secs_f64() / 1e6;
    println!(
        "{what} 1 KiB: {:.2} of the bare cipher, at least {MIN_RATIO} (ours {:.0} MB/s, bare {:.0} MB/s)",
        ratio(middle),
        rate(middle.1),
        rate(middle.0)
    );
    ratio(middle) >= MIN_RATIO
}

#[test]
#[ignore = "a figure, not a check: `cargo xtask bench vault seal`"]
fn throughput() {
    let key = VaultKey::from_bytes(&[7; 32]);
    let keys = Keyring::derive(&key, VaultIdentity { format: 1, vault: [1; 16], epoch: 1 });
    let bare = XChaCha20Poly1305::new(&[9; 32].into());
    let (plain, associated_data, aad) = ([5_u8; BYTES], [3_u8; 16], [3_u8; 38]);
    // Both make a fresh nonce from the system for each.
    let seal_bare = || {
        let nonce = XNonce::generate();
        (nonce, bare.encrypt(&nonce, Payload { msg: &plain, aad: &aad }).unwrap())
    };
    let mut out = Vec::new();
    let seal = tell(
        "sealing",
        || {
            out.clear();
            keys.seal(Purpose::Record, &associated_data, black_box(&plain), &mut out).unwrap();
        },
        || drop(black_box(seal_bare())),
    );
    let (nonce, sealed_bare) = seal_bare();
    let mut sealed = Vec::new();
    keys.seal(Purpose::Record, &associated_data, &plain, &mut sealed).unwrap();
    let mut opened = Scratch::default();
    let open = tell(
        "opening",
        || assert!(keys.open(Purpose::Record, &associated_data, black_box(&sealed), &mut opened)),
        || {
            let payload = Payload { msg: &sealed_bare, aad: &aad };
            drop(black_box(bare.decrypt(&nonce, payload).unwrap()));
        },
    );
    assert!(seal && open, "slower than promised");
}
