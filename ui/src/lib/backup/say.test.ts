import { expect, test } from 'vitest';
import { sayLastBackup, sayLastBackupWhole } from './say';

const last = { lastAt: '2001-01-01T10:00:00Z', clockWasAhead: false, dayUnsure: false, changedSince: 3 };

test('a day that the clock of then had is said as such, and no day to come is', () => {
  for (const say of [sayLastBackup, sayLastBackupWhole]) {
    expect(say(last)).toMatch(/2001/);
    expect(say(last)).not.toMatch(/klok/);
    expect(say({ ...last, dayUnsure: true })).toMatch(/1 januari 2001.*volgens de klok van toen/);
    expect(say({ ...last, lastAt: '2036-01-01T10:00:00Z', clockWasAhead: true })).not.toMatch(/2036/);
    expect(say({ ...last, lastAt: null })).toMatch(/nog geen reservekopie/);
  }
});
