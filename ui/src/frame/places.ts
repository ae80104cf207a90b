/** The places of the rail, and their pages: what is shown, and by which words Ctrl+K finds it. A new place stands here and in `$lib/router/places`. */
import IconCalendarEvent from '@tabler/icons-svelte/icons/calendar-event';
import IconCirclesRelation from '@tabler/icons-svelte/icons/circles';
import IconClipboardData from '@tabler/icons-svelte/icons/report-analytics';
import IconSettings from '@tabler/icons-svelte/icons/settings';
import IconShieldLock from '@tabler/icons-svelte/icons/shield-lock';
import IconSun from '@tabler/icons-svelte/icons/sun';
import IconUsers from '@tabler/icons-svelte/icons/users';
import type { Component } from 'svelte';
import type { Glyph } from '$lib/components/glyph';
import type { Place } from '$lib/router/places';
import { router, type Route } from '$lib/router/router.svelte';
import { session } from '$lib/session/session.svelte';
import Meetings from '../places/meetings/Meetings.svelte';
import People from '../places/people/People.svelte';
import Privacy from '../places/privacy/Privacy.svelte';
import Reports from '../places/reports/Reports.svelte';
import Settings from '../places/settings/Settings.svelte';
import Today from '../places/today/Today.svelte';
import { parts } from '../places/together/parts';
import Together from '../places/together/Together.svelte';
import { listed } from '../shared/reports/kinds';
import type { Action } from './action';

/** A place in the rail. */
interface Shown {
  label: string;
  explanation: string;
  /** What people call it otherwise: the key of a text with words. */
  words: string;
  icon: Glyph;
  /** Takes the route; a place of one page does not look at it. */
  view: Component<{ route: Route }> | Component;
}

export const shown: Record<Place, Shown> = {
  today: { label: 'place-today', explanation: 'explain-today', words: 'words-today', icon: IconSun, view: Today },
  people: { label: 'place-people', explanation: 'explain-people', words: 'words-people', icon: IconUsers, view: People },
  meetings: { label: 'place-meetings', explanation: 'explain-meetings', words: 'words-meetings', icon: IconCalendarEvent, view: Meetings },
  together: { label: 'place-together', explanation: 'explain-together', words: 'words-together', icon: IconCirclesRelation, view: Together },
  reports: { label: 'place-reports', explanation: 'explain-reports', words: 'words-reports', icon: IconClipboardData, view: Reports },
  privacy: { label: 'place-privacy', explanation: 'explain-privacy', words: 'words-privacy', icon: IconShieldLock, view: Privacy },
  settings: { label: 'place-settings', explanation: 'explain-settings', words: 'words-settings', icon: IconSettings, view: Settings },
};

const page = (label: string, words: string, route: Route): Action => ({
  label,
  words,
  within: shown[route.place].label,
  icon: shown[route.place].icon,
  run: () => router.go(route),
});

/** All pages of the places that make sense now. */
export function pages(): Action[] {
  const reports = listed.map(({ label, words, kind }) => page(label, words, { place: 'reports', part: kind }));
  const together = parts
    .filter(({ ofNetwork }) => !ofNetwork || session.chosen)
    .flatMap(({ part, label, words }) => (words ? [page(label, words, { place: 'together', part })] : []));
  return [
    ...reports,
    ...together,
    page('duplicates', 'words-duplicates', { place: 'people', part: 'duplicates' }),
    page('privacy-informed', 'words-informed', { place: 'privacy', part: 'informed' }),
    page('privacy-log', 'words-log', { place: 'privacy', part: 'log' }),
    page('settings-general', 'words-settings-general', { place: 'settings' }),
    page('settings-access', 'words-settings-access', { place: 'settings', part: 'access' }),
    page('settings-backup', 'words-settings-backup', { place: 'settings', part: 'backup' }),
    page('settings-whole', 'words-settings-whole', { place: 'settings', part: 'whole' }),
    page('settings-vault', 'words-settings-vault', { place: 'settings', part: 'about' }),
  ];
}
