import { afterEach, describe, expect, it } from 'vitest';
import type { Problem } from '$lib/ipc';
import { explain, spoken, t } from './index';

afterEach(() => {
  spoken.language = 'nl';
});

/** Without the marks that keep what is filled in apart. */
const plain = (problem: Problem) => explain(problem).replace(/[\u2066-\u2069]/g, '');

describe('explaining a problem', () => {
  it('names the field by the last word of its path', () => {
    const told = explain({ code: 'invalid.required', args: { field: 'agenda.0.title' } });
    expect(told).toContain('titel');
    expect(told).not.toContain('agenda.0');
    expect(told).not.toContain('{');
  });

  it('shows a number as a number', () => {
    const told = explain({ code: 'invalid.tooLong', args: { field: 'name', max: '200' } });
    expect(told).toContain('200');
    expect(told).not.toContain('{');
  });

  it('writes a day and a moment as people do, in the language of the window', () => {
    const days = { code: 'invalid.outOfRange', args: { field: 'until', min: '2026-12-14', max: '2200-12-31' } };
    expect(plain(days)).toContain('Kies van 14 december 2026 tot en met 31 december 2200.');
    const moments = { code: 'invalid.outOfRange', args: { field: 'at', min: '2026-12-14T09:05:00', max: '2026-12-14T19:30:00' } };
    expect(plain(moments)).toContain('van ma 14 december 2026, 09:05 tot en met ma 14 december 2026, 19:30');
    expect(plain({ code: 'conflict.minutesStillOpen', args: { until: '2027-03-01' } })).toContain('1 maart 2027');
    spoken.language = 'en';
    expect(plain(days)).toMatch(/14 December 2026.*31 December 2200/);
  });

  it('says letter for letter what somebody typed, and a year without the mark of thousands', () => {
    expect(explain({ code: 'vault.noSuchSlot', args: { name: '2026-12-14' } })).toContain('2026-12-14');
    expect(explain({ code: 'date.noSuchDay', args: { text: '2026' } })).toMatch(/"\W?2026\W?"/);
    expect(explain({ code: 'date.tooFar', args: { year: '2350' } })).toContain('2350');
  });

  it('speaks of an earlier recovery key only where there can be one', () => {
    expect(explain({ code: 'keeping.groupsDiffer', args: {} })).not.toMatch(/eerder|oude/);
    expect(t('recovery-anew-about')).toContain('blijft de oude werken');
  });

  it('gives the code of a problem it has no words for', () => {
    expect(explain({ code: 'nobody.knows', args: {} })).toContain('nobody.knows');
  });
});
