/** Pages that Ctrl+K goes to by name, and by what people call what is done there. */
import { router, type Place, type Route } from '$lib/router/router.svelte';
import { session } from '$lib/session/session.svelte';
import { listed, type Kind } from '../places/reports/kinds';
import type { Action } from './actions';
import { shown } from './places';

const page = (label: string, words: string, route: Route): Action => ({
  label,
  words,
  within: shown[route.place].label,
  icon: shown[route.place].icon,
  run: () => router.go(route),
});

/** What a place is called otherwise. */
export const placeWords: Record<Place, string> = {
  today: 'words-today',
  people: 'words-people',
  meetings: 'words-meetings',
  together: 'words-together',
  reports: 'words-reports',
  privacy: 'words-privacy',
  settings: 'words-settings',
};

const reportWords: Record<Kind, string> = {
  agenda: 'words-report-agenda',
  minutes: 'words-report-minutes',
  network: 'words-report-network',
  visit: 'words-report-visit',
  timeline: 'words-report-timeline',
};

/** All pages of the places that make sense now. */
export function pages(): Action[] {
  const reports = listed.map(({ label, kind }) => page(label, reportWords[kind], { place: 'reports', part: kind }));
  const ofNetwork = [
    page('together-agreements', 'words-agreements', { place: 'together', part: 'agreements' }),
    page('together-contributions', 'words-contributions', { place: 'together', part: 'contributions' }),
  ];
  return [
    ...reports,
    ...(session.chosen ? ofNetwork : []),
    page('together-organisations', 'words-organisations', { place: 'together', part: 'organisations' }),
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
