import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { showChord } from './chord';
import { keyIds, keys, layers, type Key, type KeyId } from './table';

const root = join(import.meta.dirname, '../../../..');
const source = join(root, 'ui/src');

const files = (readdirSync(source, { recursive: true }) as string[])
  .filter((path) => /\.(svelte|ts)$/.test(path) && !/(\.test|testing)\.ts$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(source, path), 'utf8') }));

/** The texts of the window in a language, by key; only those of one line. */
function textsIn(language: string): Map<string, string> {
  const folder = join(root, 'texts', language, 'ui');
  const lines = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return new Map([...lines.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, key = '', text = '']) => [key, text]));
}

const together = (one: Key, other: Key) => !one.where || !other.where || one.where.some((where) => other.where?.includes(where));

/** The pairs of keys in one layer and place that share a chord. */
export function clashes(table: Record<string, Key>): string[] {
  const all = Object.entries(table);
  return all.flatMap(([id, key], at) =>
    all
      .slice(at + 1)
      .filter(([, other]) => key.layer === other.layer && together(key, other) && key.chords.some((chord) => other.chords.includes(chord)))
      .map(([other]) => `${id} and ${other}`),
  );
}

test('no two keys of one layer and place share a chord', () => {
  // In a live meeting there is no agenda list, and in the list of people Space and Enter ask for what has the focus.
  expect(clashes(keys)).toEqual([]);
});

test('a clash would be seen', () => {
  const key = (chord: string, where?: Key['where']): Key => ({ chords: [chord], layer: 'page', label: 'x', ...(where && { where }) });
  expect(clashes({ a: key('Ctrl+K', ['today']), b: key('Ctrl+K', ['people', 'today']) })).toEqual(['a and b']);
  expect(clashes({ a: key('Ctrl+K'), b: key('Ctrl+K', ['people']) })).toEqual(['a and b']);
  expect(clashes({ a: key('Ctrl+K', ['today']), b: key('Ctrl+K', ['people']) })).toEqual([]);
});

for (const language of ['nl', 'en']) {
  test(`every key says what it does in ${language}`, () => {
    const texts = textsIn(language);
    expect(keyIds.filter((id) => !texts.get(keys[id].label))).toEqual([]);
  });
}

test('every key of the table is answered or shown somewhere', () => {
  const all = files.filter(({ path }) => path !== 'lib/keys/table.ts').map(({ text }) => text).join('\n');
  const named = (id: KeyId) => new RegExp(`shortcut="${id}"|'${id}'|\\b${id}(: |,| \\})`).test(all);
  const without = keyIds.filter((id) => !(keys[id].layer === 'text' && !keys[id].on) && !id.startsWith('place') && !named(id));
  expect(without).toEqual([]);
});

/**
 * What hears keys besides the one keyboard map, with the reason: each answers keys only for the control it is, while
 * that has the focus.
 */
const listeners: Record<string, string> = {
  'App.svelte': 'hands every press to the keyboard map',
  'projector/Projector.svelte': 'a window without a map of keys: what clickers send makes it black',
  'frame/Frame.svelte': 'tells that somebody is there, whatever they press',
  'frame/Palette.svelte': 'a combobox: arrows and Enter go to its list',
  'shared/vault/Passphrase.svelte': 'shows that Caps Lock is on',
  'lib/components/ListField.svelte': 'a combobox, with Enter and Backspace for the items in it',
  'lib/components/PeoplePicker.svelte': 'a combobox, with Enter and Backspace for the people in it',
  'lib/components/SuggestBox.svelte': 'a combobox: arrows and Enter go to its list',
  'lib/components/Segmented.svelte': 'radio buttons: letters go to the choice that begins with them',
  'lib/components/Tabs.svelte': 'tabs: arrows go along them',
  'lib/dates/Calendar.svelte': 'a grid of days: keys go from day to day and choose',
  'lib/keys/rows.ts': 'rows: arrows go along them',
  'lib/taalhulp/Taalhulp.svelte': 'a question within a hint: Escape leaves it',
  'places/meetings/agenda/TitleField.svelte': 'a combobox: arrows and Enter go to its list',
  'places/meetings/live/Attend.svelte': 'a combobox: arrows and Enter go to its list, and Enter takes the only one',
  'places/meetings/live/Compose.svelte': 'Enter adds the note that is written',
  'places/people/PeopleTable.svelte': 'a long table: keys move in it and choose',
  'shared/import/ImportDialog.svelte': 'Enter on a choice is no wish to do all of it',
  'shared/surveys/SheetFields.svelte': 'the boxes of a question: digits tick them, Enter goes on',
};

test('nothing hears keys outside the keyboard map, but for controls that are listed', () => {
  const hearing = files.filter(({ text }) => /onkey(down|up|press)|addEventListener\(\s*'key/.test(text)).map(({ path }) => path);
  expect(hearing.sort()).toEqual(Object.keys(listeners).sort());
});

test('the list of keys in the documentation is that of the table', async () => {
  const texts = textsIn('en');
  const row = ({ chords, cap, label, where }: Key) => {
    const shown = (cap ? [cap] : chords.map((chord) => showChord(chord, 'Space'))).map((chord) => `\`${chord}\``).join(', ');
    return `| ${shown} | ${texts.get(label)} | ${where?.join(', ') ?? ''} |`;
  };
  const titles: Record<string, string> = { text: 'In a text', dialog: 'In a dialog', drawer: 'In the drawer', page: 'On a page', frame: 'Everywhere' };
  const parts = layers.map((layer) =>
    [`## ${titles[layer]}`, '', '| keys | what | where |', '|---|---|---|', ...keyIds.filter((id) => keys[id].layer === layer).map((id) => row(keys[id]))].join('\n'),
  );
  const lead = [
    '# Keys',
    '',
    'Made from `ui/src/lib/keys/table.ts`; `npx vitest run src/lib/keys -u` in `ui/` writes it anew. A press belongs to the',
    'text that has the focus, then to the dialog, the drawer, the page and the frame, in that order.',
  ].join('\n');
  await expect([lead, ...parts].join('\n\n') + '\n').toMatchFileSnapshot(join(root, 'docs/keys.md'));
});
