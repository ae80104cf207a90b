//! Ways to reach somebody, as they are compared.

use crate::records::people::phone::dialled;
use crate::records::people::{ContactKind, ContactWay};

use super::Likeness;

/// What a way is compared by; `None` for one that says nothing about who somebody is, such as an address.
pub(super) fn key(way: &ContactWay) -> Option<(Likeness, String)> {
    match way.kind {
        ContactKind::Phone | ContactKind::Message => Some((Likeness::SamePhone, dialled(&way.value)?)),
        ContactKind::Email => {
            let mail = way.value.trim().to_lowercase();
            mail.contains('@').then_some((Likeness::SameMail, mail))
        }
        ContactKind::Post | ContactKind::Visit => None,
    }
}
