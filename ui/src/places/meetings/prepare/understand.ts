/** How many of those invited speak which language, in one line. */
import type { Full, Languages } from '$lib/ipc';
import { t } from '$lib/texts';
import { languageName } from '$lib/texts/list';

/** "Nederlands 12, Arabisch 4, Pools 2; van 3 mensen is geen taal bekend". */
export function sayCounts({ spoken, unknown }: Pick<Full<Languages>, 'spoken' | 'unknown'>): string {
  const counts = spoken.filter(({ speak }) => speak).map(({ tag, speak }) => t('language-count', { language: languageName(tag), count: speak }));
  return [counts.join(', '), unknown ? t('language-unknown', { count: unknown }) : ''].filter(Boolean).join('; ');
}
