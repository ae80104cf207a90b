//! Random bytes and choices from the operating system.

use crate::base::VaultError;

/// Random bytes from the operating system.
pub(crate) fn make_random<const N: usize>() -> Result<[u8; N], VaultError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|_| VaultError::NoRandomness)?;
    Ok(bytes)
}

/// A number from 0 to below `choices`, each as likely as any other.
///
/// # Errors
/// `vault.noRandomness`.
pub fn choose(choices: u32) -> Result<u32, VaultError> {
    let choices = choices.max(1);
    // Numbers above the last whole multiple would make the first choices likelier.
    let fair = u32::MAX - u32::MAX % choices;
    loop {
        let number = u32::from_le_bytes(make_random()?);
        if number < fair {
            return Ok(number % choices);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::choose;

    #[test]
    fn every_choice_is_made_and_none_beyond() {
        let mut seen = [0_u32; 7];
        for _ in 0..7_000 {
            seen[choose(7).unwrap() as usize] += 1;
        }
        assert!(seen.iter().all(|count| (700..1_300).contains(count)), "{seen:?}");
        assert_eq!(choose(1).unwrap(), 0);
        assert_eq!(choose(0).unwrap(), 0);
    }
}
