/** The places of the rail, in their order: Alt and its number there is the key of each. What they show stands in `frame/places.ts`. */
export const places = ['today', 'people', 'meetings', 'together', 'reports', 'privacy', 'settings'] as const;
export type Place = (typeof places)[number];
