//! The peer: `SQLCipher` with a raw key, a write-ahead log, and a sync for every commit.

use crate::sample::id;
use rusqlite::{Connection, params};
use std::collections::BTreeMap;
use std::path::Path;
use uuid::Uuid;

const KEY: &str = "2dd29ca851e7b56e4697b0e1f08507293d761a05ce4d1b628663f411a8086d99";
const SALT: &str = "e0f1d2c3b4a5968778695a4b3c2d1e0f";

/// A row as it is read back: kind, version, created, changed, content.
type Row = (String, i64, i64, i64, Vec<u8>);

/// How the rows of a table lie on the disk.
#[derive(Clone, Copy)]
pub enum Rows {
    /// As they come, with an index of the ids: what `SQLite` does when nothing else is asked for.
    AsTheyCome,
    /// In the order of their ids, as a store of keys and values has them.
    ById,
}

/// Opens or makes the database. The key is given as it is, so that no derivation is measured.
pub fn open(path: &Path) -> Connection {
    open_as(path, Rows::AsTheyCome)
}

pub fn open_as(path: &Path, rows: Rows) -> Connection {
    let lie = match rows {
        Rows::AsTheyCome => "",
        Rows::ById => "WITHOUT ROWID",
    };
    let peer = Connection::open(path).unwrap();
    peer.execute_batch(&format!(
        "PRAGMA key = \"x'{KEY}{SALT}'\"; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE IF NOT EXISTS records (id BLOB PRIMARY KEY, kind TEXT NOT NULL, version INTEGER NOT NULL,
            created INTEGER NOT NULL, changed INTEGER NOT NULL, content BLOB NOT NULL) {lie};"
    ))
    .unwrap();
    let version: String = peer.query_row("PRAGMA cipher_version", [], |row| row.get(0)).unwrap();
    assert!(!version.is_empty(), "this SQLite does not encrypt");
    peer
}

const PUT: &str = "INSERT INTO records VALUES (?1, 'person', 1, ?2, ?2, ?3)
    ON CONFLICT (id) DO UPDATE SET version = version + 1, changed = excluded.changed, content = excluded.content";

pub fn import(peer: &mut Connection, contents: &[Vec<u8>]) {
    let transaction = peer.transaction().unwrap();
    let mut put = transaction.prepare(PUT).unwrap();
    for (number, content) in contents.iter().enumerate() {
        put.execute(params![id(number).0.as_bytes(), crate::ours::NOW.0, content]).unwrap();
    }
    drop(put);
    transaction.commit().unwrap();
}

/// One record in a transaction of its own, by a statement that was prepared before.
pub fn write(put: &mut rusqlite::Statement<'_>, number: usize, content: &[u8]) {
    put.execute(params![id(number).0.as_bytes(), crate::ours::NOW.0, content]).unwrap();
}

pub fn prepare(peer: &Connection) -> rusqlite::Statement<'_> {
    peer.prepare(PUT).unwrap()
}

/// Every row, as the vault has every record after an unlock.
pub fn read_all(peer: &Connection) -> BTreeMap<Uuid, Row> {
    let mut all = peer.prepare("SELECT id, kind, version, created, changed, content FROM records").unwrap();
    let rows = all.query_map([], |row| {
        let id: [u8; 16] = row.get(0)?;
        Ok((Uuid::from_bytes(id), (row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?)))
    });
    rows.unwrap().map(Result::unwrap).collect()
}
