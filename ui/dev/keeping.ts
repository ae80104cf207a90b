/** Stand-in answers about the vault itself. */
type Args = Record<string, any>;

const receipt = {
  vault: 'b2b1b6f0-5d0c-4f5e-8d4b-0a6a54b0c5de',
  madeAt: '2026-11-23T13:05:00Z',
  sequence: 812,
  records: 341,
  digest: '9f2c1e7ab4d05c6e8813f7b0aa2d94c1573e60f9b8127ad4c95e03f1d6782b4c',
};
const cost = { memoryKib: 65536, passes: 3, lanes: 4 };
const slow = <T>(value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), 50));

export function answers(query: URLSearchParams, emit: (event: string, payload: unknown) => void): Record<string, (args: Args) => unknown> {
  const slots = [
    { name: 'Mijn wachtzin', recovery: false, createdAt: '2026-03-02T09:00:00Z', current: true, cost, weak: false },
    { name: 'Joris', recovery: false, createdAt: '2026-11-02T09:00:00Z', current: false, cost, weak: false },
  ];
  if (!query.has('nokey')) slots.push({ name: 'Herstelsleutel', recovery: true, createdAt: '2026-03-02T09:10:00Z', current: false, cost, weak: false });
  const hang = (task: string) => {
    if (!query.has('hang')) return undefined;
    setTimeout(() => emit('progress', { task, done: 12_400, total: 31_000 }), 20);
    return new Promise(() => undefined);
  };
  return {
    passphrase_strength: ({ passphrase }) =>
      passphrase.length > 20
        ? { score: 3, enough: true, bits: 62, search: { unit: 'centuries', count: 40 }, reasons: [] }
        : { score: 1, enough: false, bits: 20, search: { unit: 'hours', count: 3 }, reasons: ['tooShort', 'addWords'] },
    suggest_passphrase: () => 'vlieger haven stoep muts',
    key_slots: () => slots,
    remove_key_slot: ({ name }) => slots.filter((slot) => slot.name !== name),
    make_recovery_key: () => ({
      groups: ['QYQSZQ', 'GPQYQS', 'ZQGPQY', 'QSZQGP', 'QYQSZQ', 'GPQYQS', 'ZQGPQY', 'QSZQGP', 'QYQSZQ', 'GPQY'],
      asked: [3, 7],
    }),
    save_recovery_sheet: () => ({ number: 0, name: 'Herstelsleutel Kring.pdf' }),
    confirm_recovery_key: () => {
      throw { code: 'keeping.groupsDiffer', args: {} };
    },
    drop_recovery_key: () => null,
    backup_state: () => ({
      state: {
        lastAt: query.has('old') ? '2026-11-10T08:00:00Z' : null,
        clockWasAhead: false,
        dayUnsure: query.has('behind'),
        daysAgo: 13,
        overdueSince: '2026-11-17',
        changedSince: 12,
        folder: query.has('nokey') ? '' : '/mnt/gemeente/reservekopieen',
        rollingDue: false,
        datedAhead: query.has('ahead') ? 2 : 0,
        hasRecoveryKey: !query.has('nokey'),
      },
      rollingProblem: query.has('noroll') ? { code: 'keeping.backupFolder', args: { path: '/mnt/gemeente/reservekopieen' } } : null,
    }),
    make_backup: () => hang('backup') ?? slow({ name: 'Reservekopie 2026-11-23.kring-backup', receipt }),
    choose_backup: () => 'Reservekopie 2026-11-23.kring-backup',
    take_opened_file: () => null,
    verify_backup: () => hang('verify') ?? slow(receipt),
    drill_backup: () =>
      hang('drill') ?? slow({ sound: true, ofThisVault: true, same: 329, changedSince: 4, addedSince: 8, removedSince: 0, differing: 0, receipt }),
    restore_backup: () => hang('restore') ?? slow(receipt),
    about_vault: () => ({
      id: receipt.vault,
      format: 1,
      createdAt: '2026-03-02T09:00:00Z',
      path: '/home/marieke/.local/share/kring/Kring.kring',
      sizeKib: 3120,
      records: 341,
      sequence: 812,
      digest: receipt.digest,
      readOnly: false,
      insecure: false,
      failedUnlocks: 0,
      repaired: query.has('repaired') ? ['store'] : [],
      lost: query.has('lost') ? [{ kind: 'person', changedAt: '2026-11-20T10:00:00Z', olderKept: true }, { kind: null, changedAt: null, olderKept: false }] : [],
    }),
    check_vault: () =>
      hang('check') ?? slow({ state: 'good', records: 341, auditEntries: 812, digest: receipt.digest, repaired: [], damagedNow: [], lost: [], auditBreaks: 0, readOnly: false }),
    compact_vault: ({ rekey }) => hang('compact') ?? slow({ rekeyed: rekey, beforeKib: 9120, afterKib: 3120 }),
    audit_lines: () =>
      ['person.change', 'vault.backup', 'export.minutes', 'slot.add', 'vault.unlock'].map((operation, at) => ({
        sequence: 812 - at,
        at: `2026-11-23T1${at}:12:00Z`,
        operation,
        records: ['a'],
        device: 'laptop',
        slot: 'Mijn wachtzin',
        number: operation === 'vault.unlock' ? 2 : null,
        classification: operation === 'export.minutes' ? 'confidential' : null,
      })),
    verify_audit: () => ({ sound: true, entries: 812, breaks: 0, firstAt: null, lastAt: null }),
    export_audit: () => ({ number: 1, name: 'Logboek 2026-11-23.csv' }),
    cancel_task: () => null,
  };
}
