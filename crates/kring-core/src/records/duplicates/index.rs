//! Who may be like whom, without comparing everybody with everybody: only those who share a key are compared. What was
//! found is kept, and a change to one person costs a look at those like them.

use crate::engine::number::as_u32;
use crate::records::people::PersonId;
use rustc_hash::FxHashMap;

use super::Likeness;
use super::entry::Entry;

/// More people under one key than this are compared with their neighbours only, so that a list with one name ten
/// thousand times does not stop the program.
const CROWD: usize = 64;

/// Everybody under their keys, and who is like whom.
#[derive(Default)]
pub(super) struct Index {
    seats: Vec<Seat>,
    places: FxHashMap<PersonId, u32>,
    by_key: FxHashMap<u64, Vec<u32>>,
    /// Places where nobody is any more.
    free: Vec<u32>,
}

/// Somebody's place, with those like them.
struct Seat {
    entry: Option<Entry>,
    alike: Vec<(u32, Vec<Likeness>)>,
}

impl Index {
    /// Everybody at once.
    pub fn of(entries: Vec<Entry>) -> Self {
        let mut index = Self::default();
        let keys = over_all_processors(&entries, |entry, _| entry.keys());
        for (place, (entry, keys)) in (0..).zip(entries.into_iter().zip(keys)) {
            for key in keys {
                index.by_key.entry(key).or_default().push(place);
            }
            index.places.insert(entry.id, place);
            index.seats.push(Seat { entry: Some(entry), alike: Vec::new() });
        }
        let later = index.later_neighbours();
        let found = over_all_processors(&later, |others, place| index.compare(place, others));
        for (place, found) in (0..).zip(found) {
            for (other, reasons) in found {
                index.join(place, other, reasons);
            }
        }
        index
    }

    /// For each place those after it that share a key with it.
    fn later_neighbours(&self) -> Vec<Vec<u32>> {
        let mut later = vec![Vec::new(); self.seats.len()];
        for places in self.by_key.values() {
            let reach = if places.len() > CROWD { 1 } else { places.len() };
            for (at, place) in places.iter().enumerate() {
                later[*place as usize].extend(places[at + 1..].iter().take(reach));
            }
        }
        for others in &mut later {
            others.sort_unstable();
            others.dedup();
        }
        later
    }

    fn entry(&self, place: u32) -> Option<&Entry> {
        self.seats.get(place as usize)?.entry.as_ref()
    }

    /// Those of `others` who are like the one at `place`.
    fn compare(&self, place: usize, others: &[u32]) -> Vec<(u32, Vec<Likeness>)> {
        let Some(one) = self.seats[place].entry.as_ref() else { return Vec::new() };
        let compared = others.iter().filter_map(|other| Some((*other, one.likeness(self.entry(*other)?))));
        compared.filter(|(_, reasons)| !reasons.is_empty()).collect()
    }

    fn join(&mut self, one: u32, other: u32, reasons: Vec<Likeness>) {
        let known = self.seats[one as usize].alike.iter().any(|(there, _)| *there == other);
        if !known {
            self.seats[other as usize].alike.push((one, reasons.clone()));
            self.seats[one as usize].alike.push((other, reasons));
        }
    }

    /// Puts somebody in, or in their place anew when what they are compared by changed.
    pub fn put(&mut self, entry: Entry) {
        let before = self.places.get(&entry.id).and_then(|place| self.entry(*place));
        if before == Some(&entry) {
            return;
        }
        self.remove(entry.id);
        let (id, keys) = (entry.id, entry.keys());
        let place = self.take_place(Seat { entry: Some(entry), alike: Vec::new() });
        self.places.insert(id, place);
        let mut others = Vec::new();
        for key in keys {
            let places = self.by_key.entry(key).or_default();
            let crowd = places.len() >= CROWD;
            others.extend_from_slice(if crowd { &places[places.len() - 1..] } else { places });
            places.push(place);
        }
        others.sort_unstable();
        others.dedup();
        for (other, reasons) in self.compare(place as usize, &others) {
            self.join(place, other, reasons);
        }
    }

    fn take_place(&mut self, seat: Seat) -> u32 {
        if let Some(place) = self.free.pop() {
            self.seats[place as usize] = seat;
            return place;
        }
        self.seats.push(seat);
        as_u32(self.seats.len() - 1)
    }

    /// Takes somebody out. In a crowd those beside them become each other's neighbours.
    pub fn remove(&mut self, id: PersonId) {
        let Some(place) = self.places.remove(&id) else { return };
        let seat = &mut self.seats[place as usize];
        let Some(gone) = seat.entry.take() else { return };
        self.free.push(place);
        for (other, _) in std::mem::take(&mut seat.alike) {
            self.seats[other as usize].alike.retain(|(there, _)| *there != place);
        }
        let mut beside = Vec::new();
        for key in gone.keys() {
            let Some(places) = self.by_key.get_mut(&key) else { continue };
            let at = places.iter().position(|there| *there == place);
            if let Some(at) = at {
                places.remove(at);
                if places.len() >= CROWD && at > 0 && at < places.len() {
                    beside.push((places[at - 1], places[at]));
                }
            }
            if places.is_empty() {
                self.by_key.remove(&key);
            }
        }
        for (one, other) in beside {
            for (other, reasons) in self.compare(one as usize, &[other]) {
                self.join(one, other, reasons);
            }
        }
    }

    /// Who is like somebody, with the reasons: everybody, also in a crowd.
    pub fn like(&self, somebody: &Entry) -> Vec<(PersonId, Vec<Likeness>)> {
        let keys = somebody.keys();
        let mut places: Vec<u32> =
            keys.iter().filter_map(|key| self.by_key.get(key)).flatten().copied().collect();
        places.sort_unstable();
        places.dedup();
        let others =
            places.into_iter().filter_map(|place| self.entry(place)).filter(|other| other.id != somebody.id);
        let compared = others.map(|other| (other.id, somebody.likeness(other)));
        compared.filter(|(_, reasons)| !reasons.is_empty()).collect()
    }

    /// All pairs that may be one person, each once, with the reasons.
    pub fn pairs(&self) -> impl Iterator<Item = (PersonId, PersonId, &[Likeness])> {
        (0_u32..).zip(&self.seats).flat_map(move |(place, seat)| {
            let later = seat.alike.iter().filter(move |(other, _)| *other > place);
            later.filter_map(move |(other, reasons)| {
                Some((seat.entry.as_ref()?.id, self.entry(*other)?.id, reasons.as_slice()))
            })
        })
    }
}

/// The same done to each of `items`, shared out over the processors; answers in their order.
fn over_all_processors<T: Sync, R: Send>(items: &[T], work: impl Fn(&T, usize) -> R + Sync) -> Vec<R> {
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let share = items.len().div_ceil(processors).max(256);
    let work = &work;
    std::thread::scope(|scope| {
        let shares: Vec<_> = items
            .chunks(share)
            .enumerate()
            .map(|(at, chunk)| {
                let answers = move || {
                    (at * share..).zip(chunk).map(|(place, item)| work(item, place)).collect::<Vec<_>>()
                };
                scope.spawn(answers)
            })
            .collect();
        shares
            .into_iter()
            .flat_map(|share| share.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            .collect()
    })
}
