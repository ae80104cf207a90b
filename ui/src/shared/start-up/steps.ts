/** The steps of the start-up guide: where each is done. */
import type { StartUpStep } from '$lib/ipc';
import type { Route } from '$lib/router/router.svelte';

/** Where the key of a step leads. */
export function wayOf(step: StartUpStep, network: string): Route {
  const ways: Record<StartUpStep, Route> = {
    purpose: { place: 'together', id: network, part: 'edit' },
    people: { place: 'people', part: 'new' },
    talks: { place: 'people' },
    informed: { place: 'privacy', part: 'informed' },
    perspectives: { place: 'together' },
    agreements: { place: 'together', part: 'agreements' },
    yes: { place: 'together', part: 'agreements' },
    themes: { place: 'together', part: 'themes' },
    membersAgenda: { place: 'meetings' },
    preparations: { place: 'meetings' },
    goals: { place: 'together', part: 'goals' },
    evaluation: { place: 'meetings' },
  };
  return ways[step];
}
