/** How somebody likes to be reached, in words. */
import type { Full, Thanks } from '$lib/ipc';
import { t } from '$lib/texts';
import { channelLabel, contactLabel } from '$lib/texts/labels';

/** "Het liefst: mail; E-mail: samira@voorbeeld.nl (na vijven)" */
export function sayReach({ channel, way }: Pick<Full<Thanks>, 'channel' | 'way'>): string {
  const rather = channel && t('heed-rather', { channel: t(channelLabel[channel]).toLocaleLowerCase() });
  const by = way && t(way.hours ? 'thanks-way-hours' : 'thanks-way', { kind: t(contactLabel[way.kind]), value: way.value, hours: way.hours });
  return [rather, by].filter(Boolean).join('; ');
}
