/** The parts of a meeting's page, in the order of its life. */
import type { Stage } from '$lib/ipc';

export const tabs = ['prepare', 'agenda', 'live', 'lookBack'] as const;
export type Tab = (typeof tabs)[number];

export const tabLabel: Record<Tab, string> = {
  prepare: 'tab-prepare',
  agenda: 'tab-agenda',
  live: 'tab-live',
  lookBack: 'tab-look-back',
};

/** Where each meeting's page was left, for as long as the window is open. */
const left = new Map<string, Tab>();

/** The part to open at: where it was left, or else what its stage asks for. */
export function tabOf(id: string, stage: Stage): Tab {
  return left.get(id) ?? (stage === 'planned' ? 'prepare' : 'lookBack');
}

/** Where it was left, if it was. */
export function leftAt(id: string): Tab | undefined {
  return left.get(id);
}

export function leaveAt(id: string, tab: Tab): void {
  left.set(id, tab);
}
