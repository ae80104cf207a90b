//! What is kept: 60,000 records of 600 bytes that no method makes smaller.

use kring_vault::RecordId;
use uuid::Uuid;

pub const RECORDS: usize = 60_000;
pub const BYTES: usize = 600;

/// Bytes of all contents together.
#[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
pub const PAYLOAD: f64 = (RECORDS * BYTES) as f64;

/// Random bytes from a seed, the same on every machine (xorshift64*).
pub struct Dice(pub u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    pub fn content(&mut self) -> Vec<u8> {
        let mut bytes: Vec<u8> = (0..BYTES.div_ceil(8)).flat_map(|_| self.roll().to_le_bytes()).collect();
        bytes.truncate(BYTES);
        bytes
    }

    pub fn contents(&mut self) -> Vec<Vec<u8>> {
        (0..RECORDS).map(|_| self.content()).collect()
    }

    pub fn pick(&mut self) -> usize {
        usize::try_from(self.roll() % RECORDS as u64).unwrap()
    }
}

/// Ids as random as those of real records, known again by their number.
pub fn id(number: usize) -> RecordId {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ ((number as u64 + 1) << 20));
    let (high, low) = ((0..4).map(|_| dice.roll()).last().unwrap(), dice.roll());
    RecordId(uuid::Builder::from_random_bytes(Uuid::from_u64_pair(high, low).into_bytes()).into_uuid())
}
