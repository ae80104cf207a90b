/** The four sorts of what is brought and got, side by side: what one side brings stands beside what the other does. */
import type { ContributionRow, Full } from '$lib/ipc';

export interface Sort {
  title: string;
  none: string;
  rows: Full<ContributionRow>[];
}

export function sorts(rows: Full<ContributionRow>[]): Sort[] {
  const of = (side: string, way: string) => rows.filter(({ contribution }) => contribution.side === side && contribution.way === way);
  return [
    { title: 'members-brought', none: 'members-brought-none', rows: of('theirs', 'brings') },
    { title: 'municipality-brought', none: 'municipality-brought-none', rows: of('ours', 'brings') },
    { title: 'members-got', none: 'members-got-none', rows: of('theirs', 'gets') },
    { title: 'municipality-got', none: 'municipality-got-none', rows: of('ours', 'gets') },
  ];
}
