/** The form of a network, to and from the record the core keeps. */
import type { Full, LegalBasis, Network } from '$lib/ipc';
import { fromLines, toLines } from '$lib/texts/lines';

/** What one writes; lists one item a line, the term as typed. */
export interface NetworkDraft {
  name: string;
  purpose: string;
  basis: LegalBasis | '';
  responsible: string;
  retentionYears: string;
  perspectives: string;
}

/** An empty form. Two years is the core's own default; the grounds must be chosen. */
export function blank(responsible: string, perspectives: string[]): NetworkDraft {
  return {
    name: '',
    purpose: '',
    basis: '',
    responsible,
    retentionYears: '2',
    perspectives: toLines(perspectives),
  };
}

export function toDraft(network: Omit<Full<Network>, 'rhythms' | 'notNow' | 'farewell'>): NetworkDraft {
  return {
    name: network.name,
    purpose: network.purpose,
    basis: network.basis,
    responsible: network.responsible,
    retentionYears: String(network.retentionYears),
    perspectives: toLines(network.perspectives),
  };
}

/** The network a complete form stands for, but for the rhythms of its roles and what is put off, which are agreed on apart. */
export function toNetwork(draft: NetworkDraft, endsOn: string): Omit<Full<Network>, 'rhythms' | 'notNow' | 'farewell'> {
  return {
    name: draft.name.trim(),
    purpose: draft.purpose.trim(),
    basis: draft.basis || 'publicTask',
    responsible: draft.responsible.trim(),
    endsOn: endsOn || null,
    retentionYears: Number(draft.retentionYears),
    perspectives: fromLines(draft.perspectives),
  };
}

/** Fields that must be filled in or set right, each with the key of what to say. */
export function lacking(draft: NetworkDraft): Partial<Record<keyof NetworkDraft, string>> {
  const years = Number(draft.retentionYears);
  return {
    ...(draft.name.trim() ? {} : { name: 'network-name-missing' }),
    ...(draft.purpose.trim() ? {} : { purpose: 'network-purpose-missing' }),
    ...(draft.basis ? {} : { basis: 'network-basis-missing' }),
    ...(Number.isInteger(years) && years >= 1 && years <= 20 ? {} : { retentionYears: 'network-retention-wrong' }),
  };
}

/** How many lines a field of one thing a line needs, with one to write the next on. */
export function roomFor(text: string): number {
  return Math.min(12, Math.max(3, text.split('\n').length + 1));
}
