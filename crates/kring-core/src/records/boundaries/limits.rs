//! What somebody asked us not to do, as a part of their record.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use specta::Type;

/// What somebody asked us to heed (afspraken over contact en delen). At first: nothing.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct Limits {
    /// When they may be called.
    pub calls: CallTimes,
    /// Not on lists that are shared or exported.
    pub no_shared_lists: bool,
    /// Not on photos.
    pub no_photos: bool,
    /// Ask before anything of or about them is shared.
    pub ask_before_sharing: bool,
}

/// When somebody may be called. At first: always.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct CallTimes {
    /// Not at all.
    pub never: bool,
    /// Not before this hour.
    #[specta(type = Option<String>)]
    pub from: Option<Time>,
    /// Not at or after this hour.
    #[specta(type = Option<String>)]
    pub until: Option<Time>,
    /// Days, or parts of them, on which not: whatever else is said.
    pub quiet: Vec<QuietTime>,
    /// Further hours at which calls are welcome, beside `from` and `until`. A day that is named in some of them has
    /// those only; once a day is named, a day that has no hours at all is not welcome.
    pub hours: Vec<CallHours>,
}

/// Hours at which somebody may be called.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", default)]
pub struct CallHours {
    /// On these days; every day when none is named.
    pub days: Vec<WeekDay>,
    /// From this hour; `None`: from the beginning of the day.
    #[specta(type = Option<String>)]
    pub from: Option<Time>,
    /// Until this hour, on the next day when it is not after `from`; `None`: to the end of the day.
    #[specta(type = Option<String>)]
    pub until: Option<Time>,
}

/// A day of the week, or a part of it, on which not to call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct QuietTime {
    /// Which day.
    pub day: WeekDay,
    /// From this hour; `None`: from its beginning.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub from: Option<Time>,
    /// Until this hour, on the next day when it is not after `from`; `None`: to its end.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub until: Option<Time>,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum WeekDay {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// A pause somebody asked for (even rust): not called, not invited, not due.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Pause {
    /// Its first day: the day they asked, or a later one.
    #[specta(type = String)]
    pub since: Date,
    /// The first day on which it is over; `None`: until they get in touch.
    #[serde(default)]
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// What they said about it, if anything.
    #[serde(default)]
    pub words: String,
}
