"""Reads a vault of format 1, written from docs/vault-format.md alone, and compares it with what it should hold.

    python tests/format_reader.py VAULT EXPECTED.json

Needs argon2-cffi, PyNaCl, blake3 and cbor2 from PyPI. Reads header, checkpoint, journal and contents list.
"""

import json
import struct
import sys
import unicodedata
import uuid
from pathlib import Path

import cbor2
from argon2.low_level import Type, hash_secret_raw
from blake3 import blake3
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as aead_open
from nacl.bindings import crypto_scalarmult

U16, U32, U64, I64 = "<H", "<I", "<Q", "<q"


class Fields:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, count):
        assert self.at + count <= len(self.data), "a field runs past the end"
        self.at += count
        return self.data[self.at - count : self.at]

    def number(self, form):
        return struct.unpack(form, self.take(struct.calcsize(form)))[0]

    def short_text(self):
        return self.take(self.take(1)[0]).decode()

    def rest(self):
        return self.data[self.at :]


def derive(context, material):
    return blake3(material, derive_key_context=context).digest()


def keyed(key, data, length=16):
    return blake3(data, key=key).digest()[:length]


def unseal(key, sealed, associated):
    return aead_open(sealed[24:], associated, sealed[:24], key)


class Keys:
    def __init__(self, vault_key, identity):
        self.identity = identity
        material = vault_key + identity
        self.record = derive("Kring vault 1: records", material)
        self.frame = derive("Kring vault 1: sealed part of frames", material)
        self.locator = derive("Kring vault 1: locators and store keys", material)
        self.digest = derive("Kring vault 1: state digest", material)
        self.log = derive("Kring vault 1: frames of the logs", material)
        self.header = derive("Kring vault 1: header", material)


def read_header(path, passphrase):
    """The keys, for whoever has this passphrase or recovery key."""
    data = path.read_bytes()
    assert blake3(data[:-32]).digest() == data[-32:], "the header's checksum is wrong"
    fields = Fields(data[:-64])
    assert fields.take(8) == b"KRINGVLT"
    version = fields.number(U16)
    assert version == 1 and fields.number(U16) == 0
    assert fields.number(U32) == len(fields.rest())
    vault = fields.take(16)
    epoch = fields.number(U32)
    fields.number(U64), fields.number(I64)
    identity = struct.pack(U16, version) + vault + struct.pack(U32, epoch)
    for _ in range(fields.number(U32)):
        key = open_slot(fields, passphrase, identity)
        if key:
            keys = Keys(key, identity)
            assert keyed(keys.header, data[:-64], 32) == data[-64:-32], "the header's mark is wrong"
            return keys
    raise SystemExit("no slot opens with this passphrase")


def open_slot(fields, passphrase, identity):
    slot, kind = fields.take(16), fields.take(1)
    fields.short_text(), fields.number(I64)
    figures = fields.take(12)
    memory, passes, lanes = struct.unpack("<III", figures)
    salt, commitment, public = fields.take(32), fields.take(32), fields.take(32)
    wrapped, ephemeral, sealed = fields.take(72), fields.take(32), fields.take(72)
    fields.short_text()
    assert memory <= 2 * 1024 * 1024 and passes <= 16 and lanes <= 16
    text = unicodedata.normalize("NFC", passphrase).encode()
    kek = hash_secret_raw(text, salt, passes, memory, lanes, 32, Type.ID, 0x13)
    if derive("Kring vault 1: key slot commitment", kek) != commitment:
        return None
    bound = identity[:18] + bytes(4) + slot + kind + figures + salt
    secret = unseal(derive("Kring vault 1: key slot wrapping", kek), wrapped, bound)
    shared = crypto_scalarmult(secret, ephemeral)
    key = derive("Kring vault 1: vault key sealed to a slot", shared + ephemeral + public)
    return unseal(key, sealed, identity)


def read_log(path, magic, keys):
    """Every frame as (kind, number, opened inner part, body); damage is an error here."""
    data = path.read_bytes()
    head = data[:64]
    assert head == data[64:128] and head[:8] == magic, f"{path.name}: file head"
    assert head[56:] == keyed(keys.log, head[:56], 8), f"{path.name}: mark of the file head"
    assert head[8:10] + head[16:32] + head[12:16] == keys.identity
    at, previous = 128, bytes(16)
    while data[at : at + 4] == b"KFRM":
        header = data[at : at + 64]
        assert header[48:] == keyed(keys.log, head + header[:48]), f"{path.name}: mark at {at}"
        number, sealed, body = struct.unpack("<QII", header[8:24])
        assert header[24:40] == previous, f"{path.name}: chain at {at}"
        start = at + 64
        inner = unseal(keys.frame, data[start : start + sealed], keys.identity + header[48:])
        yield header[4], number, Fields(inner), data[start + sealed : start + sealed + body]
        at += -(-(64 + sealed + body) // 64) * 64
        previous = header[48:]
    assert not any(data[at:]), f"{path.name}: something follows the last frame"


def read_head(fields):
    sequence, clock, generation, count = struct.unpack("<QQQQ", fields.take(32))
    return {"sequence": sequence, "count": count, "digest": fields.take(32)}


def open_record(sealed, keys):
    locator = sealed[:16]
    plain = unseal(keys.record, sealed[16:], keys.identity + locator)
    ident, record = read_record(plain, keys)
    named = b"\x01" + ident + struct.pack(U32, record["version"]) + record["kind"].encode()
    assert keyed(keys.locator, named) == locator, "the locator names another record"
    return ident, record


def read_record(plain, keys):
    fields = Fields(plain)
    kind, ident, version = fields.short_text(), fields.take(16), fields.number(U32)
    schema, created, changed = fields.number(U16), fields.number(I64), fields.number(I64)
    fields.number(U32), fields.number(U64)
    content = fields.take(fields.number(U32))
    assert not any(fields.rest()), "padding is not zeros"
    part = int.from_bytes(keyed(keys.digest, plain[: fields.at], 32), "little")
    record = {"kind": kind, "version": version, "schema": schema, "changed": changed}
    return ident, record | {"created": created, "content": content, "part": part}


def take_records(fields, body, keys, records):
    lengths = [fields.number(U32) for _ in range(fields.number(U32))]
    assert sum(lengths) == len(body)
    at = 0
    for length in lengths:
        ident, record = open_record(body[at : at + length], keys)
        records[ident] = record
        at += length


def take_packed(fields, keys, records):
    for _ in range(fields.number(U32)):
        ident, record = read_record(fields.take(fields.number(U32)), keys)
        records[ident] = record
    assert not any(fields.rest()), "padding is not zeros"


def read_vault(folder, keys):
    records, head = {}, {"sequence": 0}
    if (folder / "checkpoint").exists():
        for kind, _, fields, body in read_log(folder / "checkpoint", b"KRINGCKP", keys):
            if kind == 2:
                take_records(fields, body, keys, records)
                assert not fields.rest()
            elif kind == 6:
                take_packed(fields, keys, records)
            else:
                head = read_head(fields)
    mirrors = folder / "journal.bak"
    for file in sorted((folder / "journal").iterdir()):
        if mirrors.exists():
            assert file.read_bytes() == (mirrors / file.name).read_bytes(), "the mirror differs"
        packed = []
        for kind, number, fields, body in read_log(file, b"KRINGJNL", keys):
            if kind == 6:
                packed.append((number, fields))
                continue
            if kind in (7, 8):
                assert number == head["sequence"] or number < int(file.name, 16)
                assert kind == 8 or body[:8] == b"KRINGVLT"
                continue
            operation = read_head(fields)
            assert kind == 1 and operation["sequence"] == number
            before, packed = packed, []
            if number <= head["sequence"]:
                continue
            assert number == head["sequence"] + 1, "an operation is missing"
            for _ in range(fields.number(U32)):
                records.pop(fields.take(16))
            for operation_of, frame in before:
                assert operation_of == number, "records of another operation"
                take_packed(frame, keys, records)
            take_records(fields, body, keys, records)
            assert len(before) == (fields.number(U32) if fields.rest() else 0)
            assert not fields.rest()
            head = operation
    total = sum(record["part"] for record in records.values()) % 2**256
    assert head["count"] == len(records) and head["digest"] == total.to_bytes(32, "little")
    return records, head


def read_contents(folder, keys):
    listed = {}
    for kind, _, fields, _ in read_log(folder / "contents", b"KRINGCON", keys):
        if kind == 7:
            continue
        head = read_head(fields)
        if kind == 5:
            for _ in range(fields.number(U32)):
                listed.pop(fields.take(16))
        kinds = [fields.short_text() for _ in range(fields.number(U32))]
        for _ in range(fields.number(U32)):
            ident = fields.take(16)
            place, version, changed, _ = struct.unpack("<HIqI", fields.take(18))
            listed[ident] = (kinds[place], version, changed)
    return listed, head


def audit(records):
    own = sorted((ident, r["content"]) for ident, r in records.items() if r["kind"] == "kring.audit")
    before = b""
    for ident, content in own:
        entry = cbor2.loads(content)
        assert entry["prev"] == before, "the audit log's chain is broken"
        assert ident == bytes.fromhex("6b72696e672d80008000") + entry["seq"].to_bytes(6, "big")
        before = blake3(content).digest()
        yield entry["op"]


def main(folder, expected):
    expected = json.loads(Path(expected).read_text(encoding="utf-8"))
    folder = Path(folder)
    for key in ("passphrase", "colleague", "recovery"):
        for header in ("header", "header.bak"):
            keys = read_header(folder / header, expected[key])
    records, head = read_vault(folder, keys)
    listed, listed_head = read_contents(folder, keys)
    assert listed_head == head
    assert listed == {i: (r["kind"], r["version"], r["changed"]) for i, r in records.items()}
    assert list(audit(records)) == expected["operations"]
    own = {i: r for i, r in records.items() if not r["kind"].startswith("kring.")}
    found = [
        {
            "id": str(uuid.UUID(bytes=ident)),
            "kind": record["kind"],
            "version": record["version"],
            "schema": record["schema"],
            "content": record["content"].decode(),
        }
        for ident, record in sorted(own.items())
    ]
    assert found == expected["records"], "the records differ"
    print(f"{len(found)} records, {len(expected['operations'])} operations: as expected")


if __name__ == "__main__":
    main(*sys.argv[1:])
