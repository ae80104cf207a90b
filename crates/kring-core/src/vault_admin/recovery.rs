//! The recovery key: made, shown once, printed, confirmed, and only then put in the vault.

use jiff::civil::Date;
use kring_vault::{RecoveryKey, choose};
use zeroize::Zeroizing;

use crate::engine::error::Error;
use crate::engine::workspace::Workspace;
use crate::language::locale::Locale;
use crate::language::now::Now;

use super::slots::KeySlot;
use crate::engine::error::VaultAdminError;

/// A recovery key that opens nothing yet: what opened the vault before still does, until this one is confirmed.
///
/// A secret: it wipes itself, and can be neither logged nor copied.
pub struct NewRecoveryKey {
    key: RecoveryKey,
    asked: [usize; 2],
}

impl NewRecoveryKey {
    /// Makes one from the system's random numbers.
    pub fn make() -> Result<Self, Error> {
        let key = RecoveryKey::make();
        let whole = key.groups().filter(|group| group.len() == 6).count();
        let whole = u32::try_from(whole).unwrap_or(2);
        let first = choose(whole)?;
        let second = (first + 1 + choose(whole - 1)?) % whole;
        let places = [first.min(second), first.max(second)];
        Ok(Self { key, asked: places.map(|place| usize::try_from(place).unwrap_or_default()) })
    }

    /// The whole key on one line, as a QR code holds it.
    pub fn text(&self) -> &str {
        self.key.text()
    }

    /// The part that differs from key to key, in the groups it is printed in.
    pub fn groups(&self) -> Vec<&str> {
        self.key.groups().collect()
    }

    /// Which two groups are asked for when it is confirmed, counted from 1.
    pub fn asked(&self) -> [usize; 2] {
        self.asked.map(|place| place + 1)
    }

    /// Whether these are the groups asked for, however they were typed.
    pub fn confirms(&self, typed: [&str; 2]) -> bool {
        let groups = self.groups();
        let same = |place: usize, typed: &str| {
            let typed = typed.chars().filter(|sign| !sign.is_whitespace());
            groups
                .get(place)
                .is_some_and(|group| typed.map(|sign| sign.to_ascii_uppercase()).eq(group.chars()))
        };
        same(self.asked[0], typed[0]) && same(self.asked[1], typed[1])
    }
}

/// What the recovery sheet says. It holds the key: it is drawn, written where the user says, and dropped.
pub struct RecoverySheet {
    /// The language it is written in.
    pub language: Locale,
    /// The vault's folder, by its name.
    pub vault_name: String,
    /// The vault's identity.
    pub vault_id: String,
    /// The day it was made.
    pub made_on: Date,
    /// The municipality. May be empty.
    pub municipality: String,
    /// The groups to type over.
    pub groups: Vec<Zeroizing<String>>,
    /// The whole key, for the QR code.
    pub text: Zeroizing<String>,
}

impl Workspace {
    /// Whether a recovery key opens this vault.
    pub fn has_recovery_key(&self) -> bool {
        self.vault().info().slots.iter().any(|slot| slot.recovery)
    }

    /// The sheet to print of a recovery key.
    pub fn recovery_sheet(&self, key: &NewRecoveryKey, language: Locale, now: &Now) -> RecoverySheet {
        let name = self.vault().folder().file_name().unwrap_or_default();
        RecoverySheet {
            language,
            vault_name: name.to_string_lossy().into_owned(),
            vault_id: self.vault().info().id.to_string(),
            made_on: now.today(),
            municipality: self.settings().municipality,
            groups: key.groups().into_iter().map(|group| Zeroizing::new(group.to_owned())).collect(),
            text: Zeroizing::new(key.text().to_owned()),
        }
    }

    /// Puts the key in the vault when the two groups asked for were typed back. An earlier one no longer opens it.
    pub fn confirm_recovery_key(
        &mut self,
        key: &NewRecoveryKey,
        typed: [&str; 2],
        name: &str,
        now: &Now,
    ) -> Result<Vec<KeySlot>, Error> {
        if !key.confirms(typed) {
            return Err(VaultAdminError::GroupsDiffer.into());
        }
        self.install_recovery_key(key, name, now)
    }

    /// Puts the key in the vault unconfirmed, for scripts that keep it themselves.
    pub fn install_recovery_key(
        &mut self,
        key: &NewRecoveryKey,
        name: &str,
        now: &Now,
    ) -> Result<Vec<KeySlot>, Error> {
        let cost = self.cost_of_new_keys();
        self.vault_mut().put_recovery_key(name, &key.key, cost, now.moment())?;
        Ok(self.key_slots())
    }
}
