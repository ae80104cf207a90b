import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// Whether everything can be seen, light and dark: WCAG 2.2, 1.4.3 (text, 4.5 to 1) and 1.4.11 (what is needed to know a
// control and its state, 3 to 1). What stands in a window is measured there; this is of every colour that a rule names,
// those under the mouse and with the focus too.

const here = import.meta.dirname;
const theme = join(here, '../../node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css');
const read = (path: string) => readFileSync(path, 'utf8').replace(/\/\*.*?\*\//gs, '');
const ours = readdirSync(here).filter((name) => name.endsWith('.css') && !['index.css', 'tokens.css', 'dark.css'].includes(name));
const css = ours.map((name) => read(join(here, name))).join('\n');

type Tokens = Map<string, string>;
const declared = (text: string): Tokens => new Map([...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]): [string, string] => [name!, value!.trim()]));
const light: Tokens = new Map([...declared(read(theme)), ...declared(read(join(here, 'tokens.css')))]);
const dark: Tokens = new Map([...light, ...declared(read(join(here, 'dark.css')))]);

/** The value a custom property comes to, as six digits. */
function colour(name: string, tokens: Tokens): string {
  const value = tokens.get(name) ?? '';
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (other) return colour(other, tokens);
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value)?.[1];
  if (!digits) throw new Error(`${name} is no colour: “${value}”`);
  return digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(digits: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string, tokens: Tokens): number {
  const [brighter, darker] = [one, other].map((name) => luminance(colour(name, tokens))).sort((a, b) => b - a);
  return (brighter! + 0.05) / (darker! + 0.05);
}

const basis = (name: string) => `--basis-color-${name}`;
/** What text of all kinds stands on. */
const planes = ['--paper', '--desk'];
const chosen = ['--chosen', basis('selected-bg-subtle')];
/** Planes that stand out, with ordinary text and what is softer than that on them. */
const tinted = ['warning', 'info', 'highlight'].map((name) => basis(`${name}-bg-subtle`));
const grounds = [...planes, ...chosen, ...tinted];

/** Every colour of text or of an icon that a rule names, and what it can stand on. */
const texts: Record<string, string[]> = {
  '--text': [...grounds, '--deep', '--utrecht-textbox-invalid-background-color'],
  '--soft': [...grounds, '--utrecht-textbox-invalid-background-color'],
  '--soft-on-deep': ['--deep'],
  '--late': grounds,
  '--good': planes,
  '--accent': planes,
  '--paper': ['--origin-member'],
  '--chosen-text': ['--chosen'],
  '--utrecht-link-color': [...grounds, '--deep'],
  '--basis-form-control-placeholder-color': ['--utrecht-textbox-background-color', '--utrecht-textbox-invalid-background-color'],
  [basis('selected-color-default')]: ['--chosen'],
  [basis('negative-color-default')]: [...planes, basis('negative-bg-default')],
  [basis('disabled-color-default')]: planes,
  [basis('default-color-default')]: [basis('default-bg-default')],
  [basis('warning-color-hover')]: [basis('warning-bg-default')],
  [basis('positive-color-hover')]: [basis('positive-bg-default')],
  [basis('info-color-hover')]: [basis('info-bg-default')],
  [basis('info-color-default')]: [basis('info-bg-subtle')],
  [basis('highlight-color-default')]: [basis('highlight-bg-subtle')],
  [basis('action-1-inverse-color-default')]: [basis('action-1-inverse-bg-default')],
};

/** Text of the components that come from elsewhere, in each of their states. */
const components: [string, string][] = [
  ...['', 'hover-', 'active-'].map((state): [string, string] => [`--utrecht-button-primary-action-${state}color`, `--utrecht-button-primary-action-${state}background-color`]),
  ...['secondary-action', 'subtle'].flatMap((look) => [
    ...[...planes, basis('selected-bg-subtle'), ...tinted].map((plane): [string, string] => [`--utrecht-button-${look}-color`, plane]),
    ...['hover-', 'active-'].map((state): [string, string] => [`--utrecht-button-${look}-${state}color`, `--utrecht-button-${look}-${state}background-color`]),
  ]),
  ...['', 'info-', 'ok-', 'warning-', 'error-'].map((look): [string, string] => [`--utrecht-alert-${look}color`, `--utrecht-alert-${look}background-color`]),
  ['--basis-focus-color', '--basis-focus-background-color'],
  ['--text', '--utrecht-select-hover-background-color'],
  ['--text', basis('highlight-bg-default')],
];

/** Lines and marks by which a control or its state is known, and what they stand on. */
const marks: Record<string, string[]> = {
  '--basis-form-control-border-color': [...planes, ...tinted, '--chosen'],
  '--chosen-edge': ['--chosen', ...planes],
  '--accent': [...planes, '--edge'],
  [basis('action-1-inverse-bg-default')]: grounds,
  [basis('default-border-default')]: planes,
  [basis('negative-border-default')]: [...planes, '--utrecht-textbox-invalid-background-color'],
  [basis('positive-color-subtle')]: planes,
  [basis('warning-color-default')]: planes,
  [basis('action-1-color-default')]: planes,
  '--origin-member': planes,
  '--origin-municipality': planes,
  '--origin-together': [...planes, '--origin-together-tint'],
  '--utrecht-button-secondary-action-border-color': [...planes, ...tinted],
};

for (const [name, tokens] of [['light', light], ['dark', dark]] as const) {
  const below = (pairs: [string, string][], least: number) =>
    pairs.filter(([one, other]) => contrast(one, other, tokens) < least).map(([one, other]) => `${one} on ${other}: ${contrast(one, other, tokens).toFixed(2)}`);
  const all = (table: Record<string, string[]>) => Object.entries(table).flatMap(([one, others]) => others.map((other): [string, string] => [one, other]));

  test(`text can be read in ${name}`, () => {
    expect(below([...all(texts), ...components], 4.5)).toEqual([]);
  });

  test(`controls and their states can be seen in ${name}`, () => {
    expect(below(all(marks), 3)).toEqual([]);
  });

  // The ring is of two tones: against whatever stands beside it, one of them shows.
  test(`the focus can be seen on everything in ${name}`, () => {
    const ring = ['--basis-focus-outline-color', '--basis-focus-background-color'];
    const beside = [...grounds, '--deep', '--utrecht-button-primary-action-background-color', '--utrecht-button-primary-action-hover-background-color', '--basis-form-control-border-color'];
    const unseen = beside.filter((plane) => Math.max(...ring.map((tone) => contrast(tone, plane, tokens))) < 3);
    expect([...unseen, ...below([[ring[0]!, ring[1]!]], 3)]).toEqual([]);
  });
}

const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({ selector: selector!.trim(), body: body! }));

test('every colour of text that a rule names is one of these', () => {
  const named = rules.flatMap(({ selector, body }) => [...body.matchAll(/(?:^|[;\s])color:\s*([^;]+);/g)].map(([, value]) => ({ selector, value: value!.trim() })));
  const other = named.filter(({ value }) => {
    const token = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    if (token) return !(token in texts) && !token.startsWith('--origin-') && !token.startsWith('--_utrecht');
    return !['inherit', 'transparent', 'currentcolor'].includes(value);
  });
  expect(other).toEqual([]);
});

test('soft text on the deepest plane is a tone that can be read there', () => {
  const deep = rules.filter(({ body }) => /background:\s*var\(--deep\)/.test(body));
  expect(deep.length).toBeGreaterThan(2);
  expect(deep.filter(({ body }) => !/--soft:\s*var\(--soft-on-deep\)/.test(body)).map(({ selector }) => selector)).toEqual([]);
});
