import { describe, expect, it } from 'vitest';
import { explain, t } from './index';

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

  it('speaks of an earlier recovery key only where there can be one', () => {
    expect(explain({ code: 'keeping.groupsDiffer', args: {} })).not.toMatch(/eerder|oude/);
    expect(t('recovery-anew-about')).toContain('blijft de oude werken');
  });

  it('gives the code of a problem it has no words for', () => {
    expect(explain({ code: 'nobody.knows', args: {} })).toContain('nobody.knows');
  });
});
