import IconCalendarEvent from '@tabler/icons-svelte/icons/calendar-event';
import IconCirclesRelation from '@tabler/icons-svelte/icons/circles';
import IconClipboardData from '@tabler/icons-svelte/icons/report-analytics';
import IconSettings from '@tabler/icons-svelte/icons/settings';
import IconShieldLock from '@tabler/icons-svelte/icons/shield-lock';
import IconSun from '@tabler/icons-svelte/icons/sun';
import IconUsers from '@tabler/icons-svelte/icons/users';
import type { Component } from 'svelte';
import type { Glyph } from '$lib/components/glyph';
import type { Place, Route } from '$lib/router/router.svelte';
import Meetings from '../places/meetings/Meetings.svelte';
import People from '../places/people/People.svelte';
import Privacy from '../places/privacy/Privacy.svelte';
import Reports from '../places/reports/Reports.svelte';
import Settings from '../places/settings/Settings.svelte';
import Today from '../places/today/Today.svelte';
import Together from '../places/together/Together.svelte';

/** A place in the rail: its name, its explanation, its icon and what it shows. */
interface Shown {
  label: string;
  explanation: string;
  icon: Glyph;
  /** Takes the route; a place of one page does not look at it. */
  view: Component<{ route: Route }> | Component;
}

export const shown: Record<Place, Shown> = {
  today: { label: 'place-today', explanation: 'explain-today', icon: IconSun, view: Today },
  people: { label: 'place-people', explanation: 'explain-people', icon: IconUsers, view: People },
  meetings: { label: 'place-meetings', explanation: 'explain-meetings', icon: IconCalendarEvent, view: Meetings },
  together: { label: 'place-together', explanation: 'explain-together', icon: IconCirclesRelation, view: Together },
  reports: { label: 'place-reports', explanation: 'explain-reports', icon: IconClipboardData, view: Reports },
  privacy: { label: 'place-privacy', explanation: 'explain-privacy', icon: IconShieldLock, view: Privacy },
  settings: { label: 'place-settings', explanation: 'explain-settings', icon: IconSettings, view: Settings },
};
