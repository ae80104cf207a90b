/** What becomes of a draft whose record was changed since the draft was begun. */

export type Values = Record<string, unknown>;

/** A field that both the draft and somebody elsewhere changed. */
export interface Clash {
  /** Its path, such as `filled.title`. */
  field: string;
  mine: unknown;
  theirs: unknown;
}

export interface TakenUp {
  /** What the form shows: what only one of both changed, and of what both changed that of the record. */
  values: Values;
  clashes: Clash[];
}

/** Lays a draft over what the record says now, where the record still says what the draft was begun from. */
export function takeUp(base: Values, draft: Values, now: Values): TakenUp {
  const values: Values = {};
  const clashes: Clash[] = [];
  for (const field of Object.keys(now)) {
    if (!(field in draft)) values[field] = now[field];
    else if (isForm(now[field]) && isForm(draft[field])) {
      const begun = base[field];
      const within = takeUp(isForm(begun) ? begun : {}, draft[field], now[field]);
      values[field] = within.values;
      clashes.push(...within.clashes.map((clash) => ({ ...clash, field: `${field}.${clash.field}` })));
    } else {
      const changed = !same(draft[field], base[field]);
      const changedElsewhere = !same(now[field], base[field]);
      values[field] = changed && !changedElsewhere ? draft[field] : now[field];
      if (changed && changedElsewhere && !same(draft[field], now[field])) clashes.push({ field, mine: draft[field], theirs: now[field] });
    }
  }
  return { values, clashes };
}

/** Those of the words that nobody chose about which the record still does not say. `asked`: what is asked about already. */
export function stillUndecided(undecided: Values, now: Values, asked: Clash[]): Clash[] {
  return Object.entries(undecided)
    .map(([field, mine]) => ({ field, mine, theirs: part(now, field.split('.')) }))
    .filter(({ field, mine, theirs }) => !same(mine, theirs) && !asked.some((one) => one.field === field));
}

/** `value` with something else at the path. */
export function withPart(value: Values, [first = '', ...rest]: string[], put: unknown): Values {
  const within = value[first];
  return { ...value, [first]: rest.length && isForm(within) ? withPart(within, rest, put) : put };
}

function part(value: unknown, path: string[]): unknown {
  return path.reduce((at, field) => (isForm(at) ? at[field] : undefined), value);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isForm(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
