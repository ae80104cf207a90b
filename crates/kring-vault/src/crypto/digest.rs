//! The state digest: one value for all records of a vault, in whatever order they were added.

/// A keyed multiset hash: the sum modulo 2^256 of a keyed hash of each record version.
///
/// It is stored only encrypted, so nobody without the key can choose records that add up to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct StateDigest(pub(crate) [u8; 32]);

impl StateDigest {
    pub(crate) fn add(&mut self, part: Self) {
        let mut carry = false;
        for (byte, other) in self.0.iter_mut().zip(part.0) {
            let (first, over) = byte.overflowing_add(other);
            let (second, again) = first.overflowing_add(u8::from(carry));
            *byte = second;
            carry = over || again;
        }
    }

    pub(crate) fn subtract(&mut self, part: Self) {
        let mut borrow = false;
        for (byte, other) in self.0.iter_mut().zip(part.0) {
            let (first, under) = byte.overflowing_sub(other);
            let (second, again) = first.overflowing_sub(u8::from(borrow));
            *byte = second;
            borrow = under || again;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::StateDigest;

    #[test]
    fn order_does_not_matter_and_taking_away_undoes_adding() {
        let (a, b) = (StateDigest([0xff; 32]), StateDigest([0x81; 32]));
        let mut one = StateDigest::default();
        one.add(a);
        one.add(b);
        let mut other = StateDigest::default();
        other.add(b);
        other.add(a);
        assert_eq!(one, other);
        one.subtract(a);
        assert_eq!(one, b);
        one.subtract(b);
        assert_eq!(one, StateDigest::default());
    }
}
