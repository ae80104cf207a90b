/** How both sides keep their promises, as bars, a table and a sentence. */
import type { Full, NetworkPage } from '$lib/ipc';
import { t } from '$lib/texts';

export type Figures = Full<NetworkPage>['promisesKept'];

/** A share of promises, kept on time out of all that were due or done. */
export interface Share {
  /** The key of the text that names the side. */
  label: string;
  onTime: number;
  total: number;
}

/** Both sides: done on time, out of those done and those that are late. What is open and not yet due says nothing. */
export function shares(figures: Figures): Share[] {
  const share = (label: string, { done, onTime, late }: Figures['ours']) => ({ label, onTime, total: done + late });
  return [share('kept-municipality', figures.ours), share('kept-members', figures.theirs)];
}

/** What the picture shows, in one sentence; nothing is compared when a side has nothing to compare. */
export function finding(figures: Figures): string {
  const [ours, theirs] = shares(figures);
  if (!ours || !theirs || !ours.total || !theirs.total) return t('kept-too-few');
  const difference = ours.onTime / ours.total - theirs.onTime / theirs.total;
  if (Math.abs(difference) < 0.05) return t('kept-alike');
  return t(difference < 0 ? 'kept-less' : 'kept-more');
}
