/** Which perspectives are at the table, as bars, a table and a sentence. It is about the network, never about a person. */
import type { Coverage, CoverageRow, Full } from '$lib/ipc';
import { t } from '$lib/texts';
import { listOf } from '$lib/texts/list';

/** What the picture shows, in one sentence: who is missed first, then who stayed away lately. */
export function coverageFinding({ listed, meetings }: Full<Coverage>): string {
  const missing = names(listed.filter(({ members }) => members === 0));
  if (missing.length) return t('coverage-missing', { count: missing.length, names: listOf(missing) });
  const away = names(listed.filter(({ present }) => present === 0));
  if (meetings && away.length) return t('coverage-away', { meetings, names: listOf(away) });
  return t('coverage-all');
}

/** How wide the bar of one perspective is beside the longest, as a share of `width`. */
export function barWidth(row: Full<CoverageRow>, rows: Full<CoverageRow>[], width: number): number {
  const most = Math.max(1, ...rows.map(({ members }) => members));
  return row.members ? Math.max(4, (width * row.members) / most) : 0;
}

function names(rows: Full<CoverageRow>[]): string[] {
  return rows.map(({ perspective }) => perspective);
}
